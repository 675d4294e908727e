"""A picture on which rectangles are drawn that copies given to others do not show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import tr
from workbench.ui.widgets.pictures import picture_name

Rect = tuple[float, float, float, float]

_FIRST: Rect = (0.4, 0.3, 0.2, 0.3)
_STEP = 0.01
_SMALLEST = 0.01


class CoverCanvas(QWidget):
    """Shows one frame, what is covered in it already, and the rectangle being drawn.

    The mouse draws a new rectangle; by the keyboard Insert puts one into the middle, the arrows move it and with Shift
    change its size, Delete drops it. What is covered already is filled, as copies will show it.

    Attributes:
        drawn: The rectangle being drawn, fractions of the picture; None while there is none.

    Signals:
        changed: Another rectangle is drawn, or none.
    """

    changed = Signal()

    def __init__(self, gate: PictureGate, aspect: float) -> None:
        super().__init__()
        self.setObjectName("cover.canvas")
        self._gate, self._aspect = gate, aspect
        self._key = ""
        self._name = ""
        self._covered: tuple[Rect, ...] = ()
        self._from: QPointF | None = None
        self.drawn: Rect | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        gate.picture_ready.connect(self._on_picture)
        # bound methods, which Qt forgets with the canvas: the gate outlives it
        gate.picture_failed.connect(self._on_picture)
        gate.masking_changed.connect(self._tell)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough to find a face."""
        width = theme.current().px(560)
        return QSize(width, round(width / self._aspect))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small, but not nothing."""
        return QSize(theme.current().px(240), theme.current().px(160))

    def set_frame(self, key: str, name: str, covered: Sequence[Rect]) -> None:
        """Show a frame with what is covered in it."""
        self._key, self._name, self._covered = key, name, tuple(covered)
        self._tell()

    def set_drawn(self, rect: Rect | None) -> None:
        """Take a rectangle as drawn, cut off at the edges; None drops it."""
        self.drawn = None if rect is None else _inside(rect)
        self._tell()
        self.changed.emit()

    def picture_rect(self) -> QRectF:
        """Where the picture lies."""
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        width = min(room.width(), room.height() * self._aspect)
        height = width / self._aspect
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A rectangle begins here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._place(event.position())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It reaches to here."""
        if self._from is not None:
            self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It is drawn; a mere click drops what was."""
        if self._from is not None:
            self._draw_to(event.position())
            self._from = None

    def _draw_to(self, position: QPointF) -> None:
        start, end = self._from, self._place(position)
        if start is None:
            return
        left, right = sorted((start.x(), end.x()))
        top, bottom = sorted((start.y(), end.y()))
        big_enough = right - left >= _SMALLEST / 2 and bottom - top >= _SMALLEST / 2
        self.set_drawn((left, top, right - left, bottom - top) if big_enough else None)

    def _place(self, position: QPointF) -> QPointF:
        shown = self.picture_rect()
        x, y = (position.x() - shown.left()) / shown.width(), (position.y() - shown.top()) / shown.height()
        return QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))

    # -- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Insert, Delete and the arrows."""
        moves = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Insert:
            self.set_drawn(_FIRST)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_drawn(None)
        elif key in moves and self.drawn is not None:
            x, y = moves[key]
            left, top, width, height = self.drawn
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.set_drawn((left, top, max(_SMALLEST, width + x), max(_SMALLEST, height + y)))
            else:
                across, down = min(max(0.0, left + x), 1 - width), min(max(0.0, top + y), 1 - height)
                self.set_drawn((across, down, width, height))
        else:
            super().keyPressEvent(event)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The frame, what is covered, what is drawn."""
        del event
        now = theme.current()
        painter = QPainter(self)
        shown = self.picture_rect()
        painter.fillRect(shown, now.colour("surface.stage"))
        image = self._gate.request(self._key) if self._key else None
        if image is not None and not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(shown, image)
        for rect in self._covered:
            painter.fillRect(_on(shown, rect), now.colour("text.muted"))
            painter.setPen(QPen(now.colour("surface.window"), 1))
            painter.drawRect(_on(shown, rect))
        if self.drawn is not None:
            place = _on(shown, self.drawn)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.colour("surface.window"), now.px(4)))
            painter.drawRect(place)
            painter.setPen(QPen(now.colour("accent.focus"), now.px(2)))
            painter.drawRect(place)
        if self.hasFocus():
            paint.paint_focus(painter, QRectF(self.rect()), now.size("radius.picture"))

    def _on_picture(self, key: str) -> None:
        if key == self._key:
            self.update()

    def _tell(self) -> None:
        parts = tr("{n} covered").format(n=len(self._covered))
        if self.drawn is not None:
            left, top, width, height = (round(100 * value) for value in self.drawn)
            parts += "; " + tr("drawn: {x} % from the left, {y} % from the top, {w} % wide, {h} % high").format(
                x=left, y=top, w=width, h=height
            )
        self.setAccessibleName(picture_name(self._gate, self._key, self._name, parts))
        self.update()


def _on(shown: QRectF, rect: Rect) -> QRectF:
    left, top, width, height = rect
    return QRectF(
        shown.left() + left * shown.width(),
        shown.top() + top * shown.height(),
        width * shown.width(),
        height * shown.height(),
    )


def _inside(rect: Rect) -> Rect:
    left, top = min(max(0.0, rect[0]), 1.0), min(max(0.0, rect[1]), 1.0)
    return left, top, min(rect[2], 1.0 - left), min(rect[3], 1.0 - top)
