"""Every edit of the case, newest first, with undo and redo by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QPushButton, QWidget
from shiboken6 import isValid

from workbench.model.case import HistoryEntry
from workbench.ui import theme
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
        for entry in entries:
            when = f"{date_words(entry.at[:10])}, {entry.at[11:16]}"
            undone = tr("   (undone)") if entry.undone else ""
            item = QListWidgetItem(f"{when}   {entry.label}{undone}")
            item.setToolTip(tr("Entry {n}, by {who}").format(n=entry.seq, who=entry.by))
            if entry.undone:
                item.setForeground(theme.current().colour("text.muted"))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        if not entries:
            self.list.addItem(tr("No edit yet."))


def _follow(made: QPushButton, action: QAction) -> None:
    if isValid(made):
        made.setEnabled(action.isEnabled())
        made.setText(action.text())
