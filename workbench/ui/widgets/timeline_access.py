"""The timeline for screen readers: rows as lists, and in each row its segments, stretches or tags as items.

Nodes are addressed by row and item and read the timeline when asked, so one that a reader still holds after the data
changed is merely invalid. They are never thrown away while the timeline lives: the reader's cache keeps bare pointers.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


@dataclass(frozen=True, slots=True)
class AccessItem:
    """Something in a row.

    Attributes:
        text: "Match A, 0:02.40 to 0:14.80, mirrored, strong".
        rect: In the widget.
    """

    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class AccessRow:
    """A row.

    Attributes:
        text: "Match A, Oath, 2016".
        rect: In the widget.
        items: From left to right.
    """

    text: str
    rect: QRectF
    items: tuple[AccessItem, ...] = ()


class Describable(Protocol):
    """A widget that can say its rows."""

    def access_rows(self) -> tuple[AccessRow, ...]:
        """The rows now, from top to bottom."""


Path = tuple[int, ...]


class _Node(QAccessibleInterface):
    """A row (path of one number) or an item of a row (two)."""

    def __init__(self, root: RowsAccess, path: Path) -> None:
        super().__init__()
        self._root = root
        self._path = path

    def _thing(self) -> AccessRow | AccessItem | None:
        rows = self._root.rows()
        if self._path[0] >= len(rows):
            return None
        row = rows[self._path[0]]
        if len(self._path) == 1:
            return row
        return row.items[self._path[1]] if self._path[1] < len(row.items) else None

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the timeline still has it."""
        return self._thing() is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # null in C++
        """None: no widget of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # null in C++
        """That of the timeline."""
        return self._root.window()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # null in C++
        """The row, or the timeline."""
        return self._root if len(self._path) == 1 else self._root.node(self._path[:1])

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Items of a row."""
        thing = self._thing()
        return len(thing.items) if isinstance(thing, AccessRow) else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # null in C++
        """An item of a row."""
        return self._root.node((*self._path, index)) if 0 <= index < self.childCount() else None

    def childAt(  # type: ignore[override]  # noqa: N802 - Qt's name; null in C++
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """The item at a place of the screen."""
        children = [self.child(index) for index in range(self.childCount())]
        return next((child for child in children if child is not None and child.rect().contains(QPoint(x, y))), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Place of an item in the row."""
        return child._path[-1] if isinstance(child, _Node) and child._path[:-1] == self._path else -1

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        thing = self._thing()
        return thing.text if thing is not None and kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Cannot be changed by a screen reader."""

    def rect(self) -> QRect:
        """On the screen."""
        thing = self._thing()
        return QRect() if thing is None else self._root.on_screen(thing.rect)

    def role(self) -> QAccessible.Role:
        """A list, or an item of one."""
        return QAccessible.Role.List if len(self._path) == 1 else QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Usual."""
        return QAccessible.State()

    def foregroundColor(self) -> QColor:  # noqa: N802 - Qt's name
        """Not told."""
        return QColor()

    def backgroundColor(self) -> QColor:  # noqa: N802 - Qt's name
        """Not told."""
        return QColor()


class RowsAccess(QAccessibleWidget):
    """The timeline itself, with its rows as children."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Grouping)
        self._widget = widget
        self._nodes: dict[Path, _Node] = {}

    def rows(self) -> tuple[AccessRow, ...]:
        """What the widget says now; nothing when it is gone."""
        return cast(Describable, self._widget).access_rows() if isValid(self._widget) else ()

    def node(self, path: Path) -> _Node:
        """The one node of a path."""
        if path not in self._nodes:
            self._nodes[path] = _Node(self, path)
        return self._nodes[path]

    def on_screen(self, rect: QRectF) -> QRect:
        """A rectangle of the widget in screen coordinates."""
        if not isValid(self._widget):
            return QRect()
        box = rect.toAlignedRect()
        return QRect(self._widget.mapToGlobal(box.topLeft()), box.size())

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Number of rows."""
        return len(self.rows())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # null in C++
        """A row."""
        return self.node((index,)) if 0 <= index < len(self.rows()) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Place of a row."""
        return child._path[0] if isinstance(child, _Node) and len(child._path) == 1 else -1


def _factory(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and hasattr(thing, "access_rows"):
        return RowsAccess(thing)
    return None


@cache
def install() -> None:
    """Have Qt ask here for widgets that can say their rows; once for the program."""
    QAccessible.installFactory(_factory)
