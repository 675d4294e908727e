"""What a search found, beside the items: each match with its strength in words, and what was found nowhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.commands.library_answers import Answer, FoundItem
from workbench.ui import theme
from workbench.ui.gate import PictureGate
from workbench.ui.models.words import date_words, tr
from workbench.ui.panels.pieces import button, card, column, empty, row, surface, tool, words
from workbench.ui.widgets.pictures import Thumbnail
from workbench.ui.widgets.status import BandMeter


class FoundPanel(QWidget):
    """Answers of a search, file by file.

    Args:
        show_item: Called with library and item of a match that was chosen.
        add: Adds the files searched for.
        everywhere: Searches all remembered libraries for the same files.
        close: Back to the details.
    """

    def __init__(
        self,
        gate: PictureGate,
        *,
        show_item: Callable[[str, int], object],
        add: Callable[[], object],
        everywhere: Callable[[], object],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        surface(self, "panel")
        self._gate, self._show_item = gate, show_item
        layout = column(self, margins=(5, 4, 5, 5), gap=4)
        head = row(gap=4)
        head.addWidget(words(tr("Found"), "section"), 1)
        head.addWidget(tool("x", "library.found.close", tr("Back to where it comes from"), close))
        layout.addLayout(head)
        self.told = words("", "small", "secondary", wrap=True)
        layout.addWidget(self.told)
        self._list = column(gap=4)
        layout.addLayout(self._list)
        line = row(gap=4)
        self.everywhere = button(tr("Search all libraries"), "library.found.everywhere", everywhere)
        self.add = button(tr("Add these files…"), "library.found.add", add)
        line.addWidget(self.everywhere)
        line.addWidget(self.add)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(1)
        self.cards: list[Thumbnail] = []
        self.sentences: list[str] = []

    def show_answers(
        self, answers: Sequence[Answer], told: Sequence[str], *, name: str, can_add: bool, can_widen: bool
    ) -> None:
        """Show what was found.

        Args:
            told: Sentences about libraries and files passed over.
            name: What a query without a name of its own is called; empty for file names.
            can_add: Whether the files can be added to the library.
            can_widen: Whether there are more libraries to search.
        """
        empty(self._list)
        self.cards, self.sentences = [], []
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))
        self.add.setVisible(can_add)
        self.everywhere.setVisible(can_widen)
        several = len({answer.library for answer in answers}) > 1
        for query, group in groupby(answers, key=lambda answer: answer.query):
            self._list.addWidget(words(name or Path(query).name, "body", wrap=True))
            for answer in group:
                for one in answer.found:
                    self._list.addWidget(self._card(one, several=several))
                for sentence in answer.sentences:
                    self.sentences.append(sentence)
                    self._list.addWidget(words(sentence, "small", "secondary", wrap=True))

    def _card(self, one: FoundItem, *, several: bool) -> QWidget:
        frame, inside = card()
        line = row(gap=4)
        key = "" if one.hash_only else f"item:{one.item}@{one.library}"
        thumb = Thumbnail(self._gate, key, width_px=112, height_px=63, clickable=True)
        thumb.set_picture(key, one.title)
        thumb.setObjectName(f"library.found.{len(self.cards)}")
        thumb.clicked.connect(partial(self._show_item, one.library, one.item))
        self.cards.append(thumb)
        line.addWidget(thumb)
        text = column(gap=1)
        text.addWidget(words(one.title, "small", wrap=True))
        text.addWidget(words(date_words(one.date) or tr("date unknown"), "caption", "muted"))
        if several:
            text.addWidget(words(Path(one.library).stem, "caption", "muted"))
        line.addLayout(text, 1)
        inside.addLayout(line)
        strength = row(gap=3)
        if one.band:
            strength.addWidget(BandMeter(one.band))
        strength.addWidget(words(one.strength, "small", "secondary", wrap=True), 1)
        inside.addLayout(strength)
        if one.detail:
            inside.addWidget(words(one.detail, "caption", "muted", wrap=True))
        if one.hash_only:
            inside.addWidget(
                words(tr("Only its hash is known; there is no picture to compare."), "caption", "muted", wrap=True)
            )
        frame.setMinimumHeight(theme.current().px(80))
        return frame
