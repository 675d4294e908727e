"""The contact sheet for screen readers: each frame is an item of a list, made when a reader asks for it.

Items are addressed by position and read the sheet when asked, so one that a reader still holds after the frames
changed is merely invalid. Those handed out are kept while the sheet lives: the reader's cache keeps bare pointers.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget
from shiboken6 import isValid

from workbench.ui.widgets.sheet_choice import SheetChoice


class Sheet(Protocol):
    """What is asked of a sheet."""

    choice: SheetChoice

    def count(self) -> int:
        """Number of positions."""

    def row_at(self, position: int) -> int | None:
        """The row a position shows."""

    def describe(self, row: int) -> str:
        """A frame in words."""

    def cell_rect(self, position: int) -> QRect | None:
        """Where it stands in the viewport; None while folded."""

    def position_at(self, place: QPoint) -> int | None:
        """The position under a point of the viewport."""

    def hasFocus(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the keyboard is here."""


class _Item(QAccessibleInterface):
    """One frame."""

    def __init__(self, root: SheetAccess, position: int) -> None:
        super().__init__()
        self._root = root
        self.position = position

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the sheet still has it."""
        return 0 <= self.position < self._root.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]  # null in C++
        """None: no widget of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # null in C++
        """That of the sheet."""
        return self._root.window()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # null in C++
        """The sheet."""
        return self._root

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """None inside."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # null in C++
        """None inside."""
        del index
        return None

    def childAt(  # type: ignore[override]  # noqa: N802 - Qt's name; null in C++
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """None inside."""
        del x, y
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """None inside."""
        del child
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        return self._root.words(self.position) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Cannot be changed by a screen reader."""

    def rect(self) -> QRect:
        """On the screen."""
        return self._root.on_screen(self.position)

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Chosen, with the keyboard, out of view."""
        return self._root.state_of(self.position)

    def foregroundColor(self) -> QColor:  # noqa: N802 - Qt's name
        """Not told."""
        return QColor()

    def backgroundColor(self) -> QColor:  # noqa: N802 - Qt's name
        """Not told."""
        return QColor()


class SheetAccess(QAccessibleWidget):
    """The sheet itself, with its frames as children."""

    def __init__(self, widget: QAbstractScrollArea) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._widget = widget
        self._items: dict[int, _Item] = {}

    def _sheet(self) -> Sheet | None:
        return cast(Sheet, self._widget) if isValid(self._widget) else None

    def words(self, position: int) -> str:
        """A frame in words; empty when it is gone."""
        sheet = self._sheet()
        row = sheet.row_at(position) if sheet is not None else None
        return "" if sheet is None or row is None else sheet.describe(row)

    def on_screen(self, position: int) -> QRect:
        """Where a frame stands on the screen."""
        sheet = self._sheet()
        rect = sheet.cell_rect(position) if sheet is not None and position < sheet.count() else None
        if rect is None:
            return QRect()
        return QRect(self._widget.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def state_of(self, position: int) -> QAccessible.State:
        """Chosen, with the keyboard, out of view."""
        found, sheet = QAccessible.State(), self._sheet()
        row = sheet.row_at(position) if sheet is not None else None
        if sheet is None or row is None:
            return found
        rect = sheet.cell_rect(position)
        for name, value in (
            ("selectable", True),
            ("multiSelectable", True),
            ("focusable", True),
            ("selected", sheet.choice.is_chosen(row)),
            ("focused", sheet.hasFocus() and position == sheet.choice.cursor),
            ("offscreen", rect is None or not rect.intersects(self._widget.viewport().rect())),
        ):
            setattr(found, name, int(value))
        return found

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Number of frames."""
        sheet = self._sheet()
        return 0 if sheet is None else sheet.count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # null in C++
        """A frame."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._items:
            self._items[index] = _Item(self, index)
        return self._items[index]

    def childAt(  # type: ignore[override]  # noqa: N802 - Qt's name; null in C++
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """The frame at a place of the screen."""
        sheet = self._sheet()
        if sheet is None:
            return None
        position = sheet.position_at(self._widget.viewport().mapFromGlobal(QPoint(x, y)))
        return None if position is None else self.child(position)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """The frame with the ring."""
        sheet = self._sheet()
        if sheet is None or sheet.choice.cursor is None or not sheet.hasFocus():
            return None
        return self.child(sheet.choice.cursor)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Position of a frame."""
        return child.position if isinstance(child, _Item) else -1


def _factory(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(getattr(thing, "choice", None), SheetChoice):
        return SheetAccess(cast(QAbstractScrollArea, thing))
    return None


@cache
def install() -> None:
    """Have Qt ask here for contact sheets; once for the program."""
    QAccessible.installFactory(_factory)
