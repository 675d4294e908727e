"""Which libraries to search for earlier copies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workbench.errors import UsageError
from workbench.ui.dialogs.base import Dialog, choose_folder
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, row


class MatchDialog(Dialog):
    """A tick for each library known; others can be added.

    Signals:
        chosen(paths): Search these.
    """

    chosen = Signal(list)

    def __init__(self, parent: QWidget, known: Sequence[str], chosen: set[str]) -> None:
        super().__init__(
            parent,
            "match",
            tr("Match against a library"),
            tr("Every picture and clip of the case is searched for. The case remembers the libraries."),
        )
        self.list = QListWidget()
        self.list.setObjectName("match.libraries")
        self.list.setAccessibleName(tr("Libraries"))
        self.body.addWidget(self.list, 1)
        for path in known:
            self.add_library(path, path in chosen or len(known) == 1)
        line = row(gap=4)
        line.addWidget(button(tr("Another library…"), "match.another", self._ask))
        line.addStretch(1)
        self.body.addLayout(line)
        self.add_buttons(tr("Search"), self._accept)

    def add_library(self, path: str, checked: bool = True) -> None:
        """Put a library on the list."""
        at_hand = Path(path).is_dir()
        item = QListWidgetItem(
            f"{Path(path).stem}   {path}" if at_hand else tr("{path} (not at hand)").format(path=path)
        )
        item.setData(Qt.ItemDataRole.UserRole, path)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if at_hand else Qt.ItemFlag.NoItemFlags)
        item.setCheckState(Qt.CheckState.Checked if checked and at_hand else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _ask(self) -> None:
        choose_folder(self, tr("A library"), "", lambda path: self.add_library(str(path)))

    def paths(self) -> list[str]:
        """Libraries with a tick."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]

    def _accept(self) -> None:
        def take() -> None:
            if not self.paths():
                raise UsageError(tr("Choose at least one library."))
            self.chosen.emit(self.paths())
            self.accept()

        self.attempt(take)
