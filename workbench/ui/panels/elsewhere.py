"""Searches made elsewhere for the chosen claim, and what they came to."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.commands import elsewhere
from workbench.model.review import LookedElsewhere, Outcome
from workbench.ui.language import said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, tr, why_locked
from workbench.ui.panels.pieces import button, column, empty, row, words


class Answers(Protocol):
    """Who records what a search came to."""

    def nothing_found(self, step: LookedElsewhere) -> None:
        """It found nothing."""

    def left_open(self, step: LookedElsewhere) -> None:
        """The answer is taken back."""

    def ask_found(self, step: LookedElsewhere) -> None:
        """Ask for the source that was found."""


class ElsewherePanel(QWidget):
    """One line for each search; nothing at all before the first."""

    def __init__(self, case: CaseModel) -> None:
        super().__init__()
        self.setObjectName("elsewhere.panel")
        self._case = case
        self._work: Answers | None = None
        layout = column(self, margins=(1, 4, 1, 1), gap=3)
        layout.addWidget(words(tr("Looked elsewhere"), "section"))
        self._rows = column(gap=3)
        layout.addLayout(self._rows)
        self.hide()

    def wire(self, work: Answers) -> None:
        """Who records the answers."""
        self._work = work

    def refresh(self) -> None:
        """Show the searches made for the chosen claim."""
        empty(self._rows)
        state, claim = self._case.state, self._case.claim()
        steps = elsewhere.for_claim(state, claim) if state is not None and claim is not None else ()
        self.setVisible(bool(steps))
        for step in steps:
            self._rows.addLayout(self._row(step))

    def _row(self, step: LookedElsewhere) -> QHBoxLayout:
        state, claim = self._case.state, self._case.claim()
        line = row(gap=4)
        text = said(elsewhere.told(state, step)) if state is not None else step.service
        line.addWidget(words(date_words(step.at[:10]), "small", "muted"))
        line.addWidget(words(text, "small", "secondary", wrap=True), 1)
        work = self._work
        if work is None or not self._case.writable:
            return line
        name = f"elsewhere.{step.id}"
        if step.outcome is not Outcome.OPEN:
            line.addWidget(button(tr("Change"), f"{name}.open", lambda: work.left_open(step), kind="ghost"))
            return line
        found = button(tr("Found something…"), f"{name}.found", lambda: work.ask_found(step))
        locked = why_locked(state, claim)
        found.setEnabled(not locked)
        found.setToolTip(locked)
        line.addWidget(button(tr("Nothing found"), f"{name}.nothing", lambda: work.nothing_found(step)))
        line.addWidget(found)
        return line
