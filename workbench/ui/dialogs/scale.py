"""What this desk calls verdicts: a word of its own for each, beside the usual one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from workbench.model.case import CaseState
from workbench.model.review import Rating
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.words import rating, tr
from workbench.ui.panels.pieces import words


class Relabelling(Protocol):
    """What records it."""

    def set_rating_words(
        self,
        chosen: dict[str, str],
        new_cases: bool,
        done: Callable[[object], None],
        refused: Callable[[BaseException], None],
    ) -> None:
        """Record the words; for new cases too if so."""


class ScaleDialog(Dialog):
    """One field for each verdict; an empty one goes by the usual word."""

    def __init__(self, parent: QWidget, state: CaseState, work: Relabelling) -> None:
        super().__init__(
            parent,
            "scale",
            tr("Words for verdicts"),
            tr("What is meant never changes: exports carry a fixed code beside your word."),
            width_px=560,
        )
        self._work = work
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().size("space.5"))
        grid.setVerticalSpacing(theme.current().size("space.2"))
        grid.setColumnStretch(1, 1)
        self.fields: dict[Rating, QLineEdit] = {}
        for place, value in enumerate(Rating):
            usual = rating(value).text
            field = QLineEdit(state.rating_words.get(value.value, ""))
            field.setObjectName(f"scale.{value.value}")
            field.setPlaceholderText(usual)
            field.setAccessibleName(tr("Word for {verdict}").format(verdict=usual))
            name = words(usual, "small", "secondary")
            name.setBuddy(field)
            grid.addWidget(name, place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(words(value.value, "code", "muted"), place, 2)
            self.fields[value] = field
        self.body.addLayout(grid)
        self.new_cases = QCheckBox(tr("Begin new cases with these words"))
        self.new_cases.setObjectName("scale.new_cases")
        self.new_cases.setAccessibleName(self.new_cases.text())
        self.body.addWidget(self.new_cases)
        self.add_buttons(tr("Save"), self._save)

    def _save(self) -> None:
        chosen = {value.value: field.text() for value, field in self.fields.items()}
        self._work.set_rating_words(chosen, self.new_cases.isChecked(), lambda _change: self.accept(), self._refused)

    def _refused(self, error: BaseException) -> None:
        self.say_wrong(said(str(error)))
