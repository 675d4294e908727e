"""What a window still says in English though its catalogue knows better: every text a person can see or hear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from translation import catalogue
from translation.collect import messages

from workbench.ui import language
from workbench.ui.sentences import DATA, HOLE, Sentences, template

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ROWS = 60
NAMES = frozenset(("EXIF GPS", "PNG text", "English", "Google Lens", "JPEG 2000", "Core Media", "Windows Media"))
"""Messages that are names: they are the same in every language, or stand in a file."""


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of what is visible in a widget: where, and the text."""
    for one in [widget, *widget.findChildren(QWidget)]:
        if not one.isVisible():
            continue
        where = f"{type(one).__name__} {one.objectName()}"
        for text in (one.toolTip(), one.statusTip(), one.accessibleName(), one.accessibleDescription()):
            yield where, text
        if one.isWindow():
            yield where, one.windowTitle()
        if isinstance(one, QLabel | QAbstractButton):
            yield where, one.text()
        elif isinstance(one, QGroupBox | QMenu):
            yield where, one.title()
        elif isinstance(one, QLineEdit):
            yield where, one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from ((where, one.itemText(place)) for place in range(one.count()))
        elif isinstance(one, QTabBar):
            yield from ((where, one.tabText(place)) for place in range(one.count()))
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from ((where, text) for text in _of_model(one.model()))
        for action in one.actions():
            yield from ((f"{where} action", text) for text in _of_action(action))


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(_ROWS, model.rowCount(QModelIndex()))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            for role in _ROLES:
                text = index.data(role)
                if isinstance(text, str):
                    yield text


class Reader:
    """Knows every English message of the catalogue, with and without holes."""

    def __init__(self) -> None:
        found = messages()
        self._whole = {one.source for one in found if catalogue.needs_words(one)} - NAMES
        made = []
        for one in found:
            kinds = one.kinds if one.kinds is not None else dict.fromkeys(HOLE.findall(one.source), DATA)
            fixed = HOLE.sub("", one.source)
            if kinds and len(re.findall(r"[A-Za-z]", fixed)) >= 5:
                made.append(template(one.source, kinds, one.comment if one.counting else ""))
        self._read: dict[str, bool] = {}
        self._filled = Sentences(made, lambda text, *_more: f"\u2063{text}", lambda _text: "")

    def english(self, text: str) -> bool:
        """Whether a text is a message in English, filled in or not."""
        bare = text.strip().rstrip(".:…")
        if not re.search(r"[A-Za-z]{2}", bare):
            return False
        if bare in self._whole or f"{bare}." in self._whole or f"{bare}…" in self._whole:
            return language.said(bare) != bare or language.tr(bare) != bare
        return any(
            all(not re.search(r"[а-яіїєґ]", value.casefold()) or len(value) < 40 for value in values)
            for one in self._filled._templates
            if one.anchor in text
            for values in one.laid_over(text)
        )

    def left(self, widget: QWidget) -> dict[str, str]:
        """Every English text of a widget, and where it stands."""
        found = {}
        for where, text in texts_of(widget):  # what a report will say is shown as it will be written
            if text not in self._read:
                self._read[text] = bool(text) and self.english(text)
            if self._read[text]:
                found[text] = where
        return found
