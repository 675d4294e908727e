"""The items of a library as the window lists them: filters, order of words, and one model for grid and table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.commands.found_dates import open_proposals
from workbench.model.library import LibraryItem
from workbench.model.times import timecode
from workbench.ui.models.words import date_words, tr

ITEM = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex


def offline(item: LibraryItem) -> bool:
    """Whether the file is not at hand."""
    return not item.path or not Path(item.path).is_file()


def item_key(library: Path | str, item: LibraryItem) -> str:
    """Key of an item's picture for the gate."""
    return f"item:{item.id}@{library}"


def date_line(item: LibraryItem) -> str:
    """The earliest date; where none is stated, that one is proposed."""
    stated = date_words(item.provenance.earliest_date)
    if stated:
        return stated
    proposed = open_proposals(item)
    return tr("proposed: {date}").format(date=date_words(proposed[0].date)) if proposed else tr("date unknown")


class ItemModel(QAbstractListModel):
    """The items that are listed, in order.

    Attributes:
        all: What the library holds.
        away: Ids of items whose file is not at hand.
        shown: What is listed of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[LibraryItem, ...] = ()
        self.away: frozenset[int] = frozenset()
        self.shown: tuple[LibraryItem, ...] = ()

    def set_shown(self, shown: tuple[LibraryItem, ...]) -> None:
        """List these."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of items shown."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Item and words."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        item = self.shown[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = tr("offline") if offline(item) else ""
            return ", ".join(part for part in (item.provenance.title or item.name, date_line(item), state) if part)
        return None


def tag_words(item: LibraryItem) -> str:
    """`crowd, flag 0:02.00 to 0:04.00`: tags an item brought along from a case."""
    parts = []
    for one in item.tags:
        times = [timecode(at) for at in (one.start_s, one.end_s) if at is not None]
        parts.append(" ".join((one.tag, tr(" to ").join(times))).strip())
    return ", ".join(parts)
