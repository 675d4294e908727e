"""Words of the tag vocabulary: aliases, colour, favourite key, graphic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from workbench.errors import UsageError
from workbench.model.review import VocabularyTag
from workbench.ui import theme
from workbench.ui.desk_work import DeskWork
from workbench.ui.dialogs.base import Dialog
from workbench.ui.models.words import tr


class WordDialog(Dialog):
    """Chooses a word and changes what belongs to it."""

    def __init__(self, parent: QWidget, work: DeskWork, vocabulary: Sequence[VocabularyTag], name: str) -> None:
        super().__init__(
            parent, "word", tr("Tag words"), tr("Aliases find the tag; a favourite key sets it with one press.")
        )
        self._work = work
        self._words = {word.name: word for word in vocabulary}
        self.name = QComboBox()
        self.name.setObjectName("word.name")
        self.name.setEditable(True)
        self.name.addItems(sorted(self._words))
        self.add_field(tr("Tag"), self.name)
        self.aliases = QLineEdit()
        self.aliases.setObjectName("word.aliases")
        self.add_field(tr("Other spellings, with commas between"), self.aliases)
        self.colour = QComboBox()
        self.colour.setObjectName("word.colour")
        side = theme.current().px(12)
        for index in range(1, 10):
            swatch = QPixmap(QSize(side, side))
            swatch.fill(theme.current().tag(index))
            self.colour.addItem(QIcon(swatch), tr("Colour {n}").format(n=index), index)
        self.add_field(tr("Colour"), self.colour)
        self.key = QComboBox()
        self.key.setObjectName("word.key")
        self.key.addItem(tr("None"), 0)
        for index in range(1, 10):
            self.key.addItem(str(index), index)
        self.add_field(tr("Favourite key"), self.key)
        self.graphic = QCheckBox(tr("Marks violence or death"))
        self.graphic.setObjectName("word.graphic")
        self.body.addWidget(self.graphic)
        self.name.currentTextChanged.connect(self._show)
        self.add_buttons(tr("Save"), self._accept)
        if name:
            self.name.setCurrentText(name)
        self._show(self.name.currentText())

    def _show(self, name: str) -> None:
        word = self._words.get(name, VocabularyTag(name or "-", colour=9))
        self.aliases.setText(", ".join(word.aliases))
        self.colour.setCurrentIndex(max(0, self.colour.findData(word.colour)))
        self.key.setCurrentIndex(max(0, self.key.findData(word.favourite_key or 0)))
        self.graphic.setChecked(word.graphic)

    def _accept(self) -> None:
        def take() -> None:
            name = self.name.currentText().strip()
            if not name:
                raise UsageError(tr("A tag needs a word."))
            aliases = tuple(part.strip() for part in self.aliases.text().split(",") if part.strip())
            key = int(self.key.currentData()) or None
            word = VocabularyTag(name, aliases, int(self.colour.currentData()), key, self.graphic.isChecked())
            self._work.set_word(word)
            self.accept()

        self.attempt(take)
