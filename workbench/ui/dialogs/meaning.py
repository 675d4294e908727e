"""Help: what each finding shows, and what it does not show."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.commands.meaning import MEANINGS, Meaning
from workbench.ui import theme
from workbench.ui.dialogs.base import Dialog
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import button, card, column, scrolling, surface, words


class MeaningDialog(Dialog):
    """All findings with their meaning; a field finds one. The window stays at work beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            "meaning",
            tr("What the findings show"),
            tr("And what they do not show. The same sentences hold for the report."),
            width_px=640,
        )
        self.setModal(False)
        self.field = QLineEdit()
        self.field.setObjectName("meaning.find")
        self.field.setAccessibleName(tr("Find a finding"))
        self.field.setPlaceholderText(tr("Find a finding"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.body.addWidget(self.field)
        content = QWidget()
        surface(content, "panel")
        listed = column(content, gap=4)
        self._cards: list[tuple[Meaning, QWidget]] = []
        for meaning in MEANINGS:
            frame = self._card(meaning)
            self._cards.append((meaning, frame))
            listed.addWidget(frame)
        self.none = words(tr("No finding is named like this."), "small", "muted")
        self.none.hide()
        listed.addWidget(self.none)
        listed.addStretch(1)
        area = scrolling(content, "meaning.list")
        area.setMinimumHeight(theme.current().px(420))
        self.body.addWidget(area, 1)
        self.foot.addWidget(button(tr("Close"), "meaning.close", self.accept, kind="primary"))
        self.field.setFocus()

    @staticmethod
    def _card(meaning: Meaning) -> QWidget:
        frame, inside = card()
        inside.addWidget(words(said(meaning.name), "section", wrap=True))
        for label, text in (
            (tr("It shows"), meaning.shows),
            (tr("It does not show"), meaning.shows_not),
            (tr("What now"), meaning.now),
        ):
            inside.addSpacing(4)
            inside.addWidget(words(label, "caption", "muted"))
            inside.addWidget(words(said(text), "body", "secondary", wrap=True))
        return frame

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        any_shown = False
        for meaning, frame in self._cards:
            told = " ".join(said(part) for part in (meaning.name, meaning.shows, meaning.shows_not, meaning.now))
            shown = wanted in told.casefold()
            frame.setVisible(shown)
            any_shown = any_shown or shown
        self.none.setHidden(any_shown)
