"""Reading direction of painted words: it comes from each text, never from the layout around it.

A window laid out right to left still shows English sentences, and a window laid out left to right Arabic ones. Qt
gives a text the direction of its widget, which moves figures and signs ("1 of 3" becomes "of 3 1"). Three places
mend that for everything: `ContentStyle` for what Qt's own widgets paint, `paint.draw_text` for what ours paint, and
`Menu` and `ContentDelegate` for entries the style paints past `drawItemText`. Values inside a sentence are isolated by
`Sentence.format`. Isolates are for display only: `without_isolates` takes them out of what is copied.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPalette
from PySide6.QtWidgets import QMenu, QProxyStyle, QStyledItemDelegate, QStyleOptionMenuItem, QStyleOptionViewItem

FSI, PDI = "\u2068", "\u2069"
_LRI = "\u2066"
_OPEN = ("\u2066", "\u2067", FSI)
_RIGHT_TO_LEFT = ("R", "AL")
_FORCED = Qt.TextFlag.TextForceLeftToRight | Qt.TextFlag.TextForceRightToLeft
_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight


@lru_cache(maxsize=4096)
def runs_right_to_left(text: str) -> bool:
    """Whether the first strong letter outside isolates is of a script written right to left (UAX 9, rule P2).

    A text with no strong letter (a time, a figure) runs left to right.
    """
    if text.isascii():
        return False
    depth = 0
    for letter in text:
        if letter in _OPEN:
            depth += 1
        elif letter == PDI:
            depth = max(0, depth - 1)
        elif not depth and (kind := unicodedata.bidirectional(letter)) in ("L", *_RIGHT_TO_LEFT):
            return kind != "L"
    return False


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of a paragraph, from what it says."""
    return Qt.LayoutDirection.RightToLeft if runs_right_to_left(text) else Qt.LayoutDirection.LeftToRight


def isolate(text: str) -> str:
    """A foreign name or quotation that keeps its own direction inside a sentence."""
    return f"{FSI}{text}{PDI}"


def without_isolates(text: str) -> str:
    """The words as they are copied or handed on, without the signs that only the display needs."""
    return text.replace(FSI, "").replace(PDI, "")


@lru_cache(maxsize=4096)
def _disturbs(value: str, *, right_to_left: bool) -> bool:
    """Whether a value can change the order of the sentence around it, or the sentence the order inside the value."""
    if right_to_left:
        return any(unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT for letter in value)
    return not value.isascii() and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in value)


class Sentence(str):
    """A translated text whose `format` isolates values written in the other direction."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        """Fill the placeholders; a value that could disturb the order of the words around it is isolated."""
        turned = runs_right_to_left(str(self))

        def placed(value: object) -> object:
            if not isinstance(value, str):
                return value
            return shielded(value, right_to_left=turned)

        return str.format(self, *map(placed, values), **{name: placed(value) for name, value in named.items()})


def shielded(value: str, *, right_to_left: bool = False) -> str:
    """The value, isolated when it would disturb a sentence of this direction and is not isolated yet.

    Names of files and people beside other words go through here where no translated text has a place for them.
    """
    if value[:1] in _OPEN and value.endswith(PDI) and value.count(PDI) == 1:
        return value
    return isolate(value) if value and _disturbs(value, right_to_left=right_to_left) else value


def in_layout(text: str, layout: Qt.LayoutDirection) -> str:
    """The text for a painter that forces the direction of the layout on it: isolated when it runs the other way."""
    if layout == direction_of(text) or not text:
        return text
    return isolate(text) if runs_right_to_left(text) else f"{_LRI}{text}{PDI}"


def text_flags(flags: int, text: str, layout: Qt.LayoutDirection) -> int:
    """Flags for `QPainter.drawText`: the side is the layout's, the direction of the words their own.

    Args:
        flags: Alignment and text flags.
        text: What is drawn.
        layout: Direction of the widget, which decides where a leading edge is.
    """
    turns = layout == Qt.LayoutDirection.RightToLeft and not flags & Qt.AlignmentFlag.AlignAbsolute.value
    if turns and not flags & Qt.AlignmentFlag.AlignHorizontal_Mask.value:
        flags |= Qt.AlignmentFlag.AlignRight.value
    elif turns and flags & _SIDES.value in (Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value):
        flags ^= _SIDES.value
    forced = Qt.TextFlag.TextForceRightToLeft if runs_right_to_left(text) else Qt.TextFlag.TextForceLeftToRight
    return (flags & ~_FORCED.value) | Qt.AlignmentFlag.AlignAbsolute.value | forced.value


class ContentStyle(QProxyStyle):
    """Fusion, with the direction of every painted text from the text itself."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.setObjectName("content")

    def drawItemText(  # noqa: N802, PLR0917 - Qt's name and arguments
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        palette: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        text_role: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:
        """Paint words in their own direction.

        A right side is meant as it stands: it comes from styles that turned it over already, as of a button with an
        icon, which Qt turns over once more.
        """
        if flags & Qt.AlignmentFlag.AlignRight.value:
            flags |= Qt.AlignmentFlag.AlignAbsolute.value
        flags = text_flags(flags, text, painter.layoutDirection())
        super().drawItemText(painter, rect, flags, palette, enabled, text, text_role)


class Menu(QMenu):
    """A menu whose entries keep the direction of their words."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:  # noqa: N802 - Qt's name
        """Qt's option with the words isolated where the layout runs the other way."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        option.text = in_layout(words, self.layoutDirection()) + tab + keys


class ContentDelegate(QStyledItemDelegate):
    """Qt's own cells, with the direction of each text from the text itself."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's option with the words isolated where the layout runs the other way."""
        super().initStyleOption(option, index)
        option.text = in_layout(option.text, option.direction)
