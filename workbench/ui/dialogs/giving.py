"""What is asked before something of the case is given away: where it goes, and whether the originals go along."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import number
from workbench.ui.models.words import plural, tr
from workbench.ui.panels.pieces import button, column, row, words


@dataclass(frozen=True, slots=True)
class GivingWords:
    """What such a dialog says.

    Attributes:
        title, lead: At its top.
        kind, where: Of the field of the place: its name, and the line above it.
        without: What leaving the originals out means.
        holds: What goes along and what stays.
        make: On the button. missing: When no place is named.
    """

    title: str
    lead: str
    kind: str
    where: str
    without: str
    holds: str
    make: str
    missing: str


class GivingDialog(Dialog):
    """Asks for both.

    Args:
        parent: The window.
        state: The case.
        name: First part of the names of what is in it.
        field: Second part of the name of the field of the place.
        place: Proposed.
        said: What it says.

    Signals:
        chosen(place, originals): Make it.
    """

    chosen = Signal(object, bool)

    def __init__(  # noqa: PLR0917 - two dialogs call it
        self, parent: QWidget, state: CaseState, name: str, field: str, place: Path, said: GivingWords
    ) -> None:
        super().__init__(parent, name, said.title, said.lead, width_px=600)
        self._missing = said.missing
        self.place = QLineEdit(str(place))
        self.place.setObjectName(f"{name}.{field}")
        self.place.setAccessibleName(said.kind)
        part = column(gap=1)
        part.addWidget(words(said.where, "small", "secondary"))
        line = row(gap=3)
        line.addWidget(self.place, 1)
        line.addWidget(button(tr("Choose…"), f"{name}.choose", self.ask_place))
        part.addLayout(line)
        self.body.addLayout(part)
        kept = [item for item in state.media if item.sha256]
        size = sum(item.size_bytes or 0 for item in kept)
        files = plural(len(kept) + len(state.articles), "With {n} original file", "With {n} original files")
        self.originals = QCheckBox(tr("{files}, {size} MB").format(files=files, size=number(size / 1e6, 1)))
        self.originals.setObjectName(f"{name}.originals")
        self.originals.setAccessibleName(self.originals.text())
        self.originals.setChecked(True)
        self.body.addWidget(self.originals)
        for text in (said.without, said.holds):
            self.body.addWidget(words(text, "caption", "muted", wrap=True))
        self.add_buttons(said.make, self._accept)

    def ask_place(self) -> None:
        """Choose another place."""
        raise NotImplementedError

    def _accept(self) -> None:
        def take() -> None:
            text = self.place.text().strip()
            if not text:
                raise UsageError(self._missing)
            self.chosen.emit(Path(text), self.originals.isChecked())
            self.accept()

        self.attempt(take)


def free_place(place: Path, ending: str = "") -> Path:
    """A file or folder of that name that is not there yet; a number goes before the ending."""
    made, count, stem = place, 2, place.name.removesuffix(ending)
    while made.exists():
        made, count = place.with_name(f"{stem} {count}{ending}"), count + 1
    return made
