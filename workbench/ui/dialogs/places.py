"""The names of places that matter to a case: one line each, with other spellings and coordinates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from workbench.commands.gazetteer import checked_place, read_places, write_places
from workbench.errors import StorageError, UsageError
from workbench.model.gazetteer import PlaceName
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog, choose_file, choose_new
from workbench.ui.direction import ContentDelegate
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, row
from workbench.ui.widgets.focus_ring import FocusRing

LIST_KINDS = "Tables (*.csv);;All files (*)"
_BETWEEN = ";"


class PlacesDialog(Dialog):
    """Edits the list as a table; it is recorded as one edit.

    Args:
        parent: The window.
        places: As they are.
        folder: Where lists are looked for first.
        save: Called with the new list.
        writable: Whether anything can be changed.
    """

    def __init__(
        self,
        parent: QWidget,
        places: Sequence[PlaceName],
        folder: str,
        save: Callable[[tuple[PlaceName, ...]], None],
        *,
        writable: bool,
    ) -> None:
        super().__init__(
            parent,
            "places",
            tr("Place names of the case"),
            tr(
                "A place is found in claims by its name and by each other spelling, in any script. Its coordinates are"
                " offered when you write down where a picture was taken."
            ),
            width_px=680,
        )
        self._save, self._folder, self._writable = save, folder, writable
        heads = [tr("Name"), tr("Other spellings, with ; between"), tr("Coordinates")]
        self.table = QTableWidget(0, len(heads))
        self.table.setObjectName("places.table")
        self.table.setAccessibleName(tr("Place names of the case"))
        self.table.setHorizontalHeaderLabels(heads)
        coordinates = QTableWidgetItem(heads[2])
        coordinates.setToolTip(tr("Such as 40.1792, 44.4991"))
        self.table.setHorizontalHeaderItem(2, coordinates)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setItemDelegate(ContentDelegate(self.table))
        self.table.setMinimumHeight(theme.current().px(260))
        for place, mode in enumerate((QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Stretch)):
            self.table.horizontalHeader().setSectionResizeMode(place, mode)
        self.table.setColumnWidth(0, theme.current().px(160))
        self.table.setColumnWidth(2, theme.current().px(210))
        self.table.setTabKeyNavigation(False)
        FocusRing(self.table)
        self.body.addWidget(self.table, 1)
        keys = row(gap=4)
        for text, name, clicked in (
            (tr("Add a place"), "places.add", self._add),
            (tr("Remove"), "places.remove", self._remove),
            (tr("Take over a list…"), "places.import", self._ask_import),
        ):
            made = button(text, name, clicked)
            made.setEnabled(writable)
            keys.addWidget(made)
        keys.addWidget(button(tr("Write the list…"), "places.export", self._ask_export))
        keys.addStretch(1)
        self.body.addLayout(keys)
        for one in places:
            self._append(one)
        self.ok = self.add_buttons(tr("Keep"), self._accept)
        self.ok.setEnabled(writable)

    def _append(self, place: PlaceName) -> QTableWidgetItem:
        at = self.table.rowCount()
        self.table.insertRow(at)
        items = [QTableWidgetItem() for _ in range(self.table.columnCount())]
        for column, item in enumerate(items):
            if not self._writable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(at, column, item)
        self._write_line(at, place)
        return items[0]

    def _write_line(self, at: int, place: PlaceName) -> None:
        for column, text in enumerate((place.name, f"{_BETWEEN} ".join(place.spellings), place.coordinates)):
            self.table.model().setData(self.table.model().index(at, column), text)

    def _add(self) -> None:
        item = self._append(PlaceName(""))
        self.table.setCurrentItem(item)
        self.table.setFocus()
        self.table.editItem(item)

    def _remove(self) -> None:
        for at in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(at)

    def places(self) -> tuple[PlaceName, ...]:
        """The list as it stands; lines without a name are passed over where they hold nothing else.

        Raises:
            UsageError: A line is not as it should be; the reason says which.
        """
        found = []
        for at in range(self.table.rowCount()):
            name, spellings, coordinates = (self._text(at, column) for column in range(3))
            if not (name or spellings or coordinates):
                continue
            try:
                found.append(checked_place(PlaceName(name, tuple(spellings.split(_BETWEEN)), coordinates)))
            except UsageError as error:
                self.table.setCurrentCell(at, 2 if name else 0)
                where = tr("Line {n}: {reason}").format(n=at + 1, reason=said(error.message))
                raise UsageError(where, advice=said(error.advice)) from error
        return tuple(found)

    def _text(self, at: int, column: int) -> str:
        item = self.table.item(at, column)
        return item.text().strip() if item is not None else ""

    def _ask_import(self) -> None:
        choose_file(self, tr("A list of places"), self._folder, LIST_KINDS, self.take_list)

    def take_list(self, file: Path) -> None:
        """Add the places of a list; those that are here keep their line and get what is new."""
        try:
            given = read_places(file)
        except (UsageError, StorageError) as error:
            self.say_wrong(said(str(error)))
            return
        self.say_wrong("")
        for place in given:
            lines = self.table.findItems(place.name, Qt.MatchFlag.MatchFixedString)
            at = next((item.row() for item in lines if item.column() == 0), None)
            if at is None:
                self._append(place)
                continue
            known = [one.strip() for one in self._text(at, 1).split(_BETWEEN) if one.strip()]
            spellings = tuple(dict.fromkeys((*known, *place.spellings)))
            self._write_line(at, PlaceName(self._text(at, 0), spellings, place.coordinates or self._text(at, 2)))

    def _ask_export(self) -> None:
        choose_new(self, tr("Where the list goes"), f"{self._folder}/places.csv", self._write)

    def _write(self, file: Path) -> None:
        self.attempt(lambda: write_places(self.places(), file))

    def _accept(self) -> None:
        def keep() -> None:
            self._save(self.places())
            self.accept()

        self.attempt(keep)
