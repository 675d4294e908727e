"""How items look: a cell of the grid, a line of the table, and the filters beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.model.library import LibraryItem
from workbench.ui import icons, paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import number
from workbench.ui.library.arranging import COLUMNS
from workbench.ui.library.items import ITEM, AnyIndex, date_line, offline
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import words

CELL = (186, 150)
COLUMN_SHARES = (0.34, 0.2, 0.17, 0.17, 0.12)
NARROW_SHARES = (0.56, 0.44)
NARROW = 460


class Shown(Protocol):
    """What the delegate asks its window."""

    @property
    def as_table(self) -> bool:
        """Whether the items stand as a table."""

    @property
    def gate(self) -> PictureGate:
        """Source of pictures."""

    def picture_key(self, item: LibraryItem) -> str:
        """Key of an item's picture; empty when there is no library."""


class ItemDelegate(QStyledItemDelegate):
    """A cell of the grid, or a line of the table."""

    def __init__(self, parent: QObject, shown: Shown) -> None:
        super().__init__(parent)
        self._window = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """All cells alike."""
        del option, index
        now = theme.current()
        return QSize(now.px(200), now.px(34)) if self._window.as_table else QSize(now.px(CELL[0]), now.px(CELL[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Picture, title, date; offline and length as words."""
        item: LibraryItem = index.data(ITEM)
        now = theme.current()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        image = self._window.gate.request(self._window.picture_key(item))
        date = date_line(item)
        title = item.provenance.title or item.name
        if self._window.as_table:
            self._paint_line(painter, rect, item, (title, date), chosen)
            painter.restore()
            return
        inner = rect.adjusted(now.px(6), now.px(6), -now.px(6), -now.px(6))
        picture = QRectF(inner.left(), inner.top(), inner.width(), now.px(96))
        if offline(item):
            paint.paint_offline(painter, picture, image, tr("Offline"))
        else:
            paint.paint_picture(painter, picture, image)
        if item.duration_s:
            text = f"{int(item.duration_s // 60)}:{int(item.duration_s % 60):02d}"
            size = paint.chip_size(text)
            corner = QRectF(picture.right() - size.width() - 4, picture.bottom() - size.height() - 4, 1, 1).topLeft()
            paint.paint_chip(painter, corner, text)
        if chosen:
            paint.paint_focus(painter, picture.adjusted(-3, -3, 3, 3), now.size("radius.control"))
        upper = QRectF(inner.left(), picture.bottom() + now.px(4), inner.width(), now.px(18))
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), now.px(16))
        paint.draw_text(painter, upper, title, now.font("small", weight=500), now.colour("text.primary"))
        paint.draw_text(painter, lower, date, now.font("caption"), now.colour("text.muted"))
        painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, rect: QRectF, item: LibraryItem, texts: tuple[str, str], chosen: bool) -> None:
        now = theme.current()
        if chosen:
            painter.fillRect(rect, now.colour("accent.tint"))
        state = tr("Offline") if offline(item) else item.kind.value
        parts = (*texts, item.provenance.place, item.provenance.published_by, state)
        for place, (cell, text) in enumerate(zip(table_cells(rect), parts, strict=False)):
            paint.draw_text(
                painter, cell, text, now.font("small"), now.colour("text.secondary" if place else "text.primary")
            )


def table_cells(rect: QRectF) -> list[QRectF]:
    """Where the columns of the table lie in a line; a narrow one has room for the first two alone."""
    now = theme.current()
    left, width = rect.left() + now.px(10), rect.width() - now.px(20)
    cells = []
    for share in COLUMN_SHARES if width >= now.px(NARROW) else NARROW_SHARES:
        cells.append(QRectF(left, rect.top(), width * share - now.px(8), rect.height()))
        left += width * share
    return cells


def column_titles() -> tuple[tuple[str, str], ...]:
    """Columns of the table with their headings."""
    titles = (tr("Title"), tr("Earliest date"), tr("Place"), tr("Published by"), tr("File"))
    return tuple(zip(COLUMNS, titles, strict=True))


class TableHead(QWidget):
    """The headings of the table, which sort it; screen readers hear each line's words from the list.

    Left and Right go from heading to heading, Space or Enter sorts by the one with the ring.

    Signals:
        chosen(column): Sort by it.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("library.table_head")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(theme.current().px(28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sorted, self._descending, self._at = "", False, 0
        self._tell()

    def show_order(self, column: str, *, descending: bool) -> None:
        """By which column the table is sorted; empty for none."""
        self._sorted, self._descending = column, descending
        self._tell()
        self.update()

    def _tell(self) -> None:
        column, title = column_titles()[self._at]
        state = tr("not sorted by it")
        if column == self._sorted:
            state = tr("sorted, last first") if self._descending else tr("sorted, first first")
        self.setAccessibleName(f"{title}, {state}")
        self.setAccessibleDescription(tr("Space sorts by this column"))

    def cells(self) -> list[QRectF]:
        """Where the headings stand; a narrow table shows the first two alone."""
        return table_cells(QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Sort by the column under the pointer."""
        at = next((at for at, cell in enumerate(self.cells()) if cell.contains(event.position())), None)
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._at = at
            self.chosen.emit(COLUMNS[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from heading to heading, and sort."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._at = min(max(0, self._at + step), len(self.cells()) - 1)
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(COLUMNS[self._at])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """One word over each column, and an arrow on the one that sorts."""
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, (cell, (column, text)) in enumerate(zip(self.cells(), column_titles(), strict=False)):
            by_it = column == self._sorted
            ink = now.colour("text.primary" if by_it else "text.muted")
            font = now.font("caption", weight=600) if by_it else now.font("caption")
            paint.draw_text(painter, cell, text, font, ink)
            if by_it:
                side = now.px(12)
                left = min(cell.left() + paint.text_width(text, font) + now.px(4), cell.right() - side)
                self._paint_arrow(painter, QRectF(left, cell.center().y() - side / 2, side, side), ink)
            if at == self._at and self.hasFocus():
                paint.paint_focus(painter, cell.adjusted(-now.px(4), 3, 0, -3), 2)
        painter.end()

    def _paint_arrow(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        """Up from first to last, down from last to first."""
        painter.save()
        painter.translate(box.center())
        if not self._descending:
            painter.rotate(180)
        drawn = icons.pixmap("chevron-down", ink, box.width(), paint.ratio(painter))
        painter.drawPixmap(QPointF(-box.width() / 2, -box.height() / 2), drawn)
        painter.restore()


class FilterButton(QPushButton):
    """A filter with the number of items it shows at the far end."""

    def __init__(self, text: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "ghost")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.clicked.connect(lambda _checked=False: clicked())
        self.name = words(text)
        self.count = words("", "small", "muted")
        margin = theme.current().px(10)
        line = QHBoxLayout(self)
        line.setContentsMargins(margin, 0, margin, 0)
        for label, stretch in ((self.name, 1), (self.count, 0)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(label, stretch)

    def set_count(self, count: int | None) -> None:
        """How many items it shows; None when no library is open."""
        self.count.setText("" if count is None else number(count))
        name = self.name.text()
        self.setAccessibleName(name if count is None else f"{name}, {count:,}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The chosen one has a ground of its own."""
        if self.isChecked():
            now = theme.current()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.fill(painter, QRectF(self.rect()), now.size("radius.control"), now.colour("accent.tint"))
            painter.end()
        super().paintEvent(event)
