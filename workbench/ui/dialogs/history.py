"""Every edit of the case, newest first, with undo and redo by name; by whom, of what sort, and the way to the thing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLineEdit, QListView, QPushButton, QWidget
from shiboken6 import isValid

from workbench.commands.stamps import lines_of
from workbench.model.case import HistoryEntry
from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, plural, tr
from workbench.ui.panels.pieces import button, row, words
from workbench.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from workbench.commands.session import Session
    from workbench.jobs import Progress

_Index = QModelIndex | QPersistentModelIndex

SORTS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("claims", "Claims and links", "quote", ("claim.", "article.", "put_back.", "case.")),
    ("tags", "Tags, texts and notes", "tag", ("tag.", "vocabulary.", "note.", "frame.", "text.", "place.", "mask.")),
    ("matches", "Decisions on matches", "check", ("match.", "figure.")),
    ("verdicts", "Evidence and verdicts", "scale", ("evidence.", "verdict.", "elsewhere.")),
    ("media", "Keyframes and media", "diamond-plus", ("keyframe.", "media.")),
    ("others", "Everything else", "pencil", ()),
)
"""Sorts of edits: id, words, icon, beginnings of the codes of the log."""


def sort_of(entry: HistoryEntry) -> str:
    """Which sort an edit is of."""
    return next((name for name, _words, _icon, heads in SORTS if entry.action.startswith(heads) and heads), "others")


def has_place(entry: HistoryEntry) -> bool:
    """Whether there is something to jump to."""
    return any(one is not None for one in (entry.media_id, entry.claim_id, entry.match_id))


class HistoryModel(QAbstractListModel):
    """The edits that pass the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[HistoryEntry, ...] = ()
        self._shown: list[HistoryEntry] = []
        self._text, self._who, self._sort = "", "", ""

    @property
    def total(self) -> int:
        """All edits there are."""
        return len(self._entries)

    def people(self) -> list[str]:
        """Who edited, in alphabetical order."""
        return sorted({entry.by for entry in self._entries})

    def set_entries(self, entries: tuple[HistoryEntry, ...]) -> None:
        """What the case holds now."""
        self._entries = entries
        self._refresh()

    def set_filter(self, text: str, who: str, sort: str) -> None:
        """Show only edits whose words hold the text, by this person, of this sort; empty for any."""
        self._text, self._who, self._sort = text.casefold(), who, sort
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = [entry for entry in self._entries if self._passes(entry)]
        self.endResetModel()

    def _passes(self, entry: HistoryEntry) -> bool:
        if self._who and entry.by != self._who:
            return False
        if self._sort and sort_of(entry) != self._sort:
            return False
        return self._text in entry.label.casefold() or self._text in said(entry.label).casefold()

    def entry(self, index: _Index) -> HistoryEntry:
        """The edit of a row."""
        return self._shown[index.row()]

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many pass."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, icon and colour of a row."""
        entry, now = self._shown[index.row()], theme.current()
        ink = "text.muted" if entry.undone else "text.primary"
        if role == Qt.ItemDataRole.DisplayRole:
            undone = f" {tr('(undone)')}" if entry.undone else ""
            return f"{said(entry.label)}{undone}\n{entry.by}, {when(entry.at)}"
        if role == Qt.ItemDataRole.DecorationRole:
            name = next(icon for sort, _words, icon, _heads in SORTS if sort == sort_of(entry))
            return icons.icon("undo-2" if entry.undone else name, ink)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = tr("{label}. Entry {n} of the log").format(label=said(entry.label), n=entry.seq)
            return f"{told}. {tr('Enter shows what it was about')}" if has_place(entry) else told
        if role == Qt.ItemDataRole.ForegroundRole:
            return now.colour(ink)
        return None


class HistoryDialog(Dialog):
    """The list with its filters; follows what happens while it is open, and the window stays at work beside it.

    Args:
        go: Shows what an edit was about.
    """

    def __init__(
        self, parent: QWidget, case: CaseModel, actions: Actions, go: Callable[[HistoryEntry], object]
    ) -> None:
        super().__init__(
            parent,
            "history",
            tr("History"),
            tr("Every edit is kept in the log, undone ones too. Undo goes back one edit at a time."),
            width_px=660,
        )
        self.setModal(False)
        self._case, self._go = case, go
        self.model = HistoryModel()
        self.body.addLayout(self._build_filters())
        self.list = QListView()
        self.list.setObjectName("history.list")
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Edits"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMinimumHeight(theme.current().px(340))
        self.list.setSpacing(theme.current().px(3))
        side = QFontMetrics(self.list.font()).height()
        self.list.setIconSize(QSize(side, side))
        self.list.activated.connect(self._activated)
        self.body.addWidget(self.list, 1)
        self.count = words("", "caption", "muted")
        self.body.addWidget(self.count)
        self.stamp = words("", "caption", "muted", wrap=True)
        self.body.addWidget(self.stamp)
        for name, action in (("history.undo", actions["case.undo"]), ("history.redo", actions["case.redo"])):
            made = button("", name, action.trigger)
            _follow(made, action)
            action.changed.connect(partial(_follow, made, action))
            self.foot.addWidget(made)
        self.foot.addWidget(button(tr("Close"), "history.close", self.accept, kind="primary"))
        case.changed.connect(self._changed)
        case.closed.connect(self.reject)
        self._read()

    def _build_filters(self) -> QHBoxLayout:
        line = row(gap=4)
        self.field = QLineEdit()
        self.field.setObjectName("history.find")
        self.field.setAccessibleName(tr("Find in the history"))
        self.field.setPlaceholderText(tr("Find in the history"))
        self.field.setClearButtonEnabled(True)
        self.who = _choice("history.who", tr("By whom"), [(tr("By everybody"), "")])
        sorts = [(tr("Everything"), ""), *((said(text), name) for name, text, _icon, _heads in SORTS)]
        self.sort = _choice("history.sort", tr("Sort of edit"), sorts)
        self.field.textChanged.connect(self._filter)
        self.who.currentIndexChanged.connect(self._filter)
        self.sort.currentIndexChanged.connect(self._filter)
        line.addWidget(self.field, 1)
        line.addWidget(self.who)
        line.addWidget(self.sort)
        return line

    def _filter(self, _changed: object = None) -> None:
        self.model.set_filter(self.field.text().strip(), self.who.currentData() or "", self.sort.currentData() or "")
        self._tell()

    def _tell(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if not total:
            self.count.setText(tr("No edit yet."))
        elif shown == total:
            self.count.setText(plural(total, "{n} edit", "{n} edits"))
        else:
            self.count.setText(tr("{shown} of {total} edits").format(shown=shown, total=total))

    def _tell_stamp(self) -> None:
        """The last time stamp: what an authority says of when the log was what it was."""
        state = self._case.state
        lines = lines_of(state.stamps[-1]) if state is not None and state.stamps else ()
        self.stamp.setText(" ".join(said(line) for line in lines[:2]))
        self.stamp.setVisible(bool(lines))

    def _activated(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        if has_place(entry):
            self._go(entry)

    def _changed(self, _kinds: object) -> None:
        self._read()

    def _read(self) -> None:
        session = self._case.session
        if session is None:
            return
        here: Session = session

        def work(_progress: Progress) -> tuple[HistoryEntry, ...]:
            from workbench.commands import case  # noqa: PLC0415 - after the first paint

            return case.history(here, None)

        self._case.runner.case("", work, self._show, quiet=True)

    def _show(self, entries: tuple[HistoryEntry, ...]) -> None:
        if not isValid(self):
            return
        self.model.set_entries(entries)
        known = {self.who.itemData(place) for place in range(self.who.count())}
        for name in self.model.people():
            if name not in known:
                self.who.addItem(tr("By {name}").format(name=name), name)
        self._tell()
        self._tell_stamp()


def _choice(name: str, label: str, entries: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    for text, value in entries:
        box.addItem(text, value)
    return box


def when(at: str) -> str:
    """`12 Oct 2020, 14:05` in the time of this machine."""
    try:
        here = dt.datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{date_words(here.date().isoformat())}, {here:%H:%M}"


def _follow(made: QPushButton, action: QAction) -> None:
    """The button is enabled and named as the action is; a long name ends in dots, whole on hover."""
    if isValid(made):
        room = theme.current().px(210)
        made.setEnabled(action.isEnabled())
        made.setText(made.fontMetrics().elidedText(action.text(), Qt.TextElideMode.ElideRight, room))
        made.setAccessibleName(action.text())
        made.setToolTip(action.text())
