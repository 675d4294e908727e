"""A layout that puts its items in rows and wraps where the width ends."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets in reading order; mirrored in right-to-left layouts.

    Args:
        parent: Widget to lay out. Inside another layout it would crash: its widgets' items go when Qt moves
            them to the outer widget, and Python is not told.
        gap_px: Between items and between rows.
        stretch_last: The last item of the last row takes the rest of its row (a field after chips).
    """

    def __init__(self, parent: QWidget, *, gap_px: int = 6, stretch_last: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap_px = gap_px
        self._stretch_last = stretch_last
        self.setContentsMargins(QMargins())
        parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item back, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """None: as high as its rows."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Fewer columns need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height of the rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put the items in place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one row."""
        sizes = [item.sizeHint() for item in self._visible()]
        width = sum(size.width() for size in sizes) + self._gap_px * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest item."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def clear(self) -> None:
        """Remove and delete all widgets."""
        for widget in self.let_go():
            widget.hide()
            widget.deleteLater()

    def let_go(self) -> list[QWidget]:
        """Remove all widgets and give them back, in order."""
        widgets = []
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widgets.append(widget)
            # WORKAROUND: Qt leaves what `takeAt` gives to the caller, PySide to nobody: about 100 bytes each time.
            shiboken6.delete(item)
        return widgets

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._visible():
            needed = item.sizeHint().width()
            if not rows or used + self._gap_px + needed > width:
                rows.append([item])
                used = needed
            else:
                rows[-1].append(item)
                used += self._gap_px + needed
        return rows

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        rows = self._rows(inner.width())
        top = inner.top()
        for number, row in enumerate(rows):
            height = max(item.sizeHint().height() for item in row)
            if move:
                self._place(row, QRect(inner.left(), top, inner.width(), height), last=number == len(rows) - 1)
            top += height + self._gap_px
        bottom = top - self._gap_px if rows else top
        return bottom - rect.top() + self.contentsMargins().bottom()

    def _place(self, row: list[QLayoutItem], space: QRect, *, last: bool) -> None:
        left = space.left()
        parent = self.parentWidget()
        turned = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in row:
            size = item.sizeHint().boundedTo(QSize(space.width(), space.height()))
            if last and self._stretch_last and item is row[-1]:
                size.setWidth(space.right() - left + 1)
            offset = space.top() + (space.height() - size.height()) // 2
            x = space.right() - (left - space.left()) - size.width() + 1 if turned else left
            item.setGeometry(QRect(QPoint(x, offset), size))
            left += size.width() + self._gap_px
