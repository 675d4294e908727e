"""A list of things that are taken or not: a box, words, what is said of them, perhaps a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.ui import icons, paint, theme
from workbench.ui.direction import shielded, text_flags
from workbench.ui.gate import PictureGate
from workbench.ui.language import tr
from workbench.ui.widgets.focus_ring import FocusRing

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class TickRow:
    """One row.

    Attributes:
        number: What it stands for.
        text: Its words, at most two lines of them shown.
        details: Below it, a line each.
        warning: What is wrong with it; empty for nothing.
        picture: Key of its picture; None where rows have none, empty where this one has none.
        state: What it is and where, below the words.
        sign: Icon in the place of a picture that is not there.
    """

    number: int
    text: str
    details: tuple[str, ...] = ()
    warning: str = ""
    picture: str | None = None
    state: str = ""
    sign: str = "image"


class TickModel(QAbstractListModel):
    """The rows as a Qt model; whether one is ticked is asked where it is known.

    Args:
        is_ticked: Of a row's number.
        tick: Ticks or unticks rows by their numbers.
    """

    def __init__(self, is_ticked: Callable[[int], bool], tick: Callable[[list[int], bool], object]) -> None:
        super().__init__()
        self._is_ticked, self._tick = is_ticked, tick
        self.rows: tuple[TickRow, ...] = ()

    def show(self, rows: Sequence[TickRow]) -> None:
        """Other rows; where they stand for the same things only their looks change."""
        same = [one.number for one in rows] == [one.number for one in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def row_of(self, number: int) -> int:
        """Row of what stands for a number, or -1."""
        return next((place for place, row in enumerate(self.rows) if row.number == number), -1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be chosen and ticked."""
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its state, and its words for screen readers and the pointer."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._is_ticked(row.number) else Qt.CheckState.Unchecked
        said = tuple(part for part in (row.warning, row.state, *row.details) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            ticked = tr("taken in") if self._is_ticked(row.number) else tr("left out")
            return ", ".join((shielded(row.text), ticked, *said))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((row.text, *said))
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, places: Sequence[int], ticked: bool) -> None:
        """Tick or untick rows by their places."""
        self._tick([self.rows[place].number for place in places], ticked)

    def ticked(self, place: int) -> bool:
        """Whether the row at a place is ticked."""
        return self._is_ticked(self.rows[place].number)


def parts_of(row: TickRow, room: int) -> list[tuple[str, str, int]]:
    """What stands below the words of a row, in so many lines: text, tone and the most lines of each.

    The last has what the others leave: it is the longest, a reason or an address.
    """
    parts = [(text, tone) for text, tone in ((row.warning, "warn"), (row.state, "secondary")) if text]
    parts += [(text, "muted") for text in row.details]
    found = []
    for number, (text, tone) in enumerate(parts[:room]):
        found.append((text, tone, room - number if number == len(parts) - 1 else 1))
    return found


class TickDelegate(QStyledItemDelegate):
    """Paints a row; all rows of a list are equally high, so that thousands cost no more than those in sight."""

    def __init__(self, parent: QWidget, gate: PictureGate | None, details: int) -> None:
        super().__init__(parent)
        self._gate, self._details = gate, details

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of words and the lines below."""
        del option, index
        now = theme.current()
        lines = _MOST_LINES * now.line_height("body") + self._details * now.line_height("small")
        return QSize(now.px(200), lines + now.px(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One row."""
        row: TickRow = index.data(ROW)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        now, rect, direction = theme.current(), QRectF(option.rect), option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option)
        top, left = rect.top() + now.px(8), rect.left() + now.px(12)
        side = now.px(16)
        box = paint.mirrored(QRectF(left, top + now.px(1), side, side), rect, direction)
        _paint_box(painter, box, ticked)
        left += side + now.px(10)
        if row.picture is not None:
            height = rect.height() - now.px(16)
            place = QRectF(left, top, height * 16 / 9, height)
            self._paint_picture(painter, paint.mirrored(place, rect, direction), row)
            left = place.right() + now.px(10)
        right = rect.right() - now.px(12)
        ink = now.colour("text.primary" if ticked else "text.muted")
        words = QRectF(left, top, right - left, now.line_height("body") * _MOST_LINES)
        used = _paint_words(painter, paint.mirrored(words, rect, direction), row.text, ink, direction)
        below = top + used + now.px(2)
        height = now.line_height("small")
        for text, tone, most in parts_of(row, int((rect.bottom() - now.px(4) - below) // height)):
            line = paint.mirrored(QRectF(left, below, right - left, height), rect, direction)
            below += _paint_words(painter, line, text, paint.tone(tone), direction, "small", most)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRectF, row: TickRow) -> None:
        failed = self._gate.failure(row.picture) if self._gate is not None and row.picture else ""
        if not row.picture or failed or self._gate is None:
            paint.paint_no_picture(painter, rect, "file-x-2" if failed or row.warning else row.sign)
        else:
            paint.paint_picture(painter, rect, self._gate.request(row.picture))

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        now = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.colour("accent.tint"))
            bar = QRectF(rect.left(), rect.top(), now.px(5 if now.is_contrast else 2), rect.height())
            painter.fillRect(paint.mirrored(bar, rect, option.direction), now.colour("accent.focus"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, now.colour("surface.card"))
        painter.setPen(paint.hairline(painter, now.colour("line.soft")))
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))

    def editorEvent(  # noqa: N802 - Qt's name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """A click on the box ticks; keys are the list's."""
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        rect = QRectF(option.rect)
        box = paint.mirrored(
            QRectF(rect.left(), rect.top(), theme.current().px(36), rect.height()), rect, option.direction
        )
        if not box.contains(event.position()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            model.setData(
                model.index(index.row(), 0),
                Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked,
                Qt.ItemDataRole.CheckStateRole,
            )
        return True


def _paint_box(painter: QPainter, box: QRectF, ticked: bool) -> None:
    now = theme.current()
    if ticked:
        paint.fill(painter, box, now.px(3), now.colour("accent.fill"))
        side = round(box.width())
        painter.drawPixmap(
            box.topLeft(), icons.pixmap("check", now.colour("text.on_accent"), side, paint.ratio(painter))
        )
    else:
        paint.outline(painter, box, now.px(3), paint.hairline(painter, now.colour("text.muted"), 1.0))


def _paint_words(  # noqa: PLR0917 - what is painted, where, and how
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: QColor,
    direction: Qt.LayoutDirection,
    role: str = "body",
    most: int = _MOST_LINES,
) -> float:
    """At most so many lines, the last cut with an ellipsis; returns the height used, px.

    Args:
        rect: Where the first line begins; as wide as the lines are.
    """
    line = theme.current().line_height(role)
    lines = _lines(text, rect.width(), role, most)
    painter.setFont(theme.current().font(role))
    painter.setPen(ink)
    for place, words in enumerate(lines):
        box = QRectF(rect.left(), rect.top() + place * line, rect.width(), line)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(box, text_flags(flags, text, direction), words)
    return float(line * len(lines))


def _lines(text: str, width: float, role: str, most: int) -> list[str]:
    font = theme.current().font(role)
    flat = " ".join(text.split())[:600]
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    ends: list[int] = []
    while len(ends) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    starts = [0, *ends]
    found = [flat[start:end].strip() for start, end in zip(starts, ends, strict=False)]
    if ends and ends[-1] < len(flat):
        rest = flat[starts[len(ends) - 1] :]
        found[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return found or [""]


class TickList(QListView):
    """The list: arrows go, Space ticks what is chosen, Enter is left to the dialog.

    Signals:
        chosen(number): Another row is the current one.
    """

    chosen = Signal(int)

    def __init__(
        self, model: TickModel, name: str, title: str, *, gate: PictureGate | None = None, details: int = 1
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.rows = model
        self.setModel(model)
        self.setItemDelegate(TickDelegate(self, gate, details))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        FocusRing(self)
        if gate is not None:
            gate.picture_ready.connect(self.viewport().update)
            gate.picture_failed.connect(self.viewport().update)
            gate.masking_changed.connect(self.viewport().update)
        theme.notifier().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def number(self) -> int | None:
        """What the current row stands for."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.number if isinstance(row, TickRow) else None

    def choose(self, number: int) -> None:
        """Make the row of a number the current one, in sight."""
        place = self.rows.row_of(number)
        if place >= 0 and self.currentIndex().row() != place:
            self.setCurrentIndex(self.rows.index(place))
            self.scrollTo(self.rows.index(place))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().currentChanged(current, previous)
        row = current.data(ROW) if current.isValid() else None
        if isinstance(row, TickRow):
            self.chosen.emit(row.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space ticks all that is chosen like the current row."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            places = sorted({index.row() for index in self.selectedIndexes()} | {self.currentIndex().row()})
            self.rows.tick(places, not self.rows.ticked(self.currentIndex().row()))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
