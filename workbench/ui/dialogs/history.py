"""Every edit of the case, newest first, with undo and redo by name."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QPushButton, QWidget
from shiboken6 import isValid

from workbench.model.case import HistoryEntry
from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, tr
from workbench.ui.panels.pieces import button

if TYPE_CHECKING:
    from workbench.commands.session import Session
    from workbench.jobs import Progress


class HistoryDialog(Dialog):
    """The list and its two buttons; follows what happens while it is open."""

    def __init__(self, parent: QWidget, case: CaseModel, actions: Actions) -> None:
        super().__init__(
            parent,
            "history",
            tr("History"),
            tr("Every edit is kept in the log, undone ones too. Undo goes back one edit at a time."),
            width_px=620,
        )
        self._case = case
        self.list = QListWidget()
        self.list.setObjectName("history.list")
        self.list.setAccessibleName(tr("Edits"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setMinimumHeight(theme.current().px(340))
        self.list.setSpacing(theme.current().px(3))
        self.list.setWordWrap(True)
        self.body.addWidget(self.list)
        for name, action in (("history.undo", actions["case.undo"]), ("history.redo", actions["case.redo"])):
            made = button(action.text(), name, action.trigger)
            made.setEnabled(action.isEnabled())
            action.changed.connect(partial(_follow, made, action))
            self.foot.addWidget(made)
        self.foot.addWidget(button(tr("Close"), "history.close", self.accept, kind="primary"))
        case.changed.connect(self._changed)
        self._read()

    def _changed(self, _kinds: object) -> None:
        self._read()

    def _read(self) -> None:
        session = self._case.session
        if session is None:
            return
        here: Session = session

        def work(_progress: Progress) -> tuple[HistoryEntry, ...]:
            from workbench.commands import case  # noqa: PLC0415 - after the first paint

            return case.history(here)

        self._case.runner.case("", work, self._show, quiet=True)

    def _show(self, entries: tuple[HistoryEntry, ...]) -> None:
        self.list.clear()
        now = theme.current()
        for entry in entries:
            ink = "text.muted" if entry.undone else "text.primary"
            undone = f" {tr('(undone)')}" if entry.undone else ""
            item = QListWidgetItem(f"{entry.label}{undone}\n{entry.by}, {when(entry.at)}")
            item.setIcon(icons.icon("undo-2" if entry.undone else icon_of(entry.label), ink))
            item.setToolTip(tr("Entry {n} of the log, by {who}").format(n=entry.seq, who=entry.by))
            item.setForeground(now.colour(ink))
            if entry.undone:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        if not entries:
            self.list.addItem(tr("No edit yet."))


def when(at: str) -> str:
    """`12 Oct 2020, 14:05` in the time of this machine."""
    try:
        here = dt.datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{date_words(here.date().isoformat())}, {here:%H:%M}"


ICONS = (
    (("tag", "graphic"), "tag"),
    (("same", "related", "not related", "decide", "later"), "check"),
    (("pin", "unpin"), "pin"),
    (("verdict", "draft", "final", "reopen", "signed"), "scale"),
    (("date", "published"), "clock"),
    (("claim",), "quote"),
    (("keyframe",), "diamond-plus"),
    (("link", "unlink", "took"), "link"),
    (("librar",), "library"),
)


def icon_of(label: str) -> str:
    """The icon of what an edit was about, by its words."""
    text = label.casefold()
    return next((icon for words, icon in ICONS if any(word in text for word in words)), "pencil")


def _follow(made: QPushButton, action: QAction) -> None:
    if isValid(made):
        made.setEnabled(action.isEnabled())
        made.setText(action.text())
