"""Icons that take their colour from the theme and the state of what they stand on.

`icon("play")` is usual text grey, `icon("pin", "accent.text")` another colour of the tokens. The engine paints from
the SVG, so one icon is sharp at every device ratio, and a change of theme needs no new icon: pixmaps are cached by
colour and size.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from workbench.ui import svg, theme

_CACHE_LIMIT = 600
_pixmaps: dict[tuple[str, int, int, int, bool], QPixmap] = {}


class ThemeIconEngine(QIconEngine):
    """Paints one shipped icon in the colour its state asks for.

    Attributes:
        name: Icon file without suffix.
        tone: Dotted colour name of the usual state.
        on_tone: Dotted colour name of the `On` (checked) state.
        mirrored: Turned left to right in right-to-left layouts (chevrons, undo and redo).
    """

    def __init__(self, name: str, tone: str, on_tone: str) -> None:
        super().__init__()
        self.name = name
        self.tone = tone
        self.on_tone = on_tone
        self.mirrored = name in DIRECTIONAL

    def clone(self) -> QIconEngine:
        """A copy, as Qt asks when an icon is detached."""
        return ThemeIconEngine(self.name, self.tone, self.on_tone)

    def colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        """The colour for a state in the present theme."""
        now = theme.current()
        if mode == QIcon.Mode.Disabled:
            return now.colour("text.disabled")
        return now.colour(self.on_tone if state == QIcon.State.On else self.tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint into a rectangle of logical pixels."""
        side = min(rect.width(), rect.height())
        target = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        painter.drawPixmap(target.topLeft(), pixmap(self.name, self.colour(mode, state), side, ratio, self._turned()))

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """A pixmap for a device of this ratio; `size` is in logical pixels (as Qt 6.11 calls it).

        A size wider than high has the icon in its middle: how an icon is kept off the words of its button.
        """
        side = min(size.width(), size.height())
        drawn = pixmap(self.name, self.colour(mode, state), side, scale, self._turned())
        if size.width() <= size.height():
            return drawn
        wide = QPixmap(round(size.width() * scale), round(size.height() * scale))
        wide.setDevicePixelRatio(scale)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(QPointF((size.width() - side) / 2, 0), drawn)
        painter.end()
        return wide

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap for a device of ratio 1."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def _turned(self) -> bool:
        return self.mirrored and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


DIRECTIONAL = frozenset({"chevron-left", "chevron-right", "undo-2", "redo-2", "external-link"})


def pixmap(name: str, colour: QColor, side_px: float, ratio: float = 1.0, mirrored: bool = False) -> QPixmap:
    """An icon as a pixmap with its device ratio set.

    Args:
        name: Icon file without suffix.
        colour: Of the strokes.
        side_px: Logical pixels.
        ratio: Device pixel ratio.
        mirrored: Turned left to right.
    """
    device_px = max(1, round(side_px * ratio))
    key = (name, colour.rgba(), device_px, round(ratio * 100), mirrored)
    found = _pixmaps.get(key)
    if found is None:
        if len(_pixmaps) >= _CACHE_LIMIT:
            _pixmaps.clear()
        found = _render(name, colour, device_px, mirrored)
        found.setDevicePixelRatio(ratio)
        _pixmaps[key] = found
    return found


def _render(name: str, colour: QColor, device_px: int, mirrored: bool) -> QPixmap:
    target = QPixmap(device_px, device_px)
    target.fill(Qt.GlobalColor.transparent)
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(device_px, 0)
        painter.scale(-1, 1)
    svg.draw(painter, name, QRectF(0, 0, device_px, device_px), colour)
    painter.end()
    return target


@cache
def icon(name: str, tone: str = "text.secondary", on_tone: str = "accent.text") -> QIcon:
    """An icon of the set.

    Args:
        name: As in `resources/icons`, without suffix.
        tone: Dotted colour name of the usual state.
        on_tone: Dotted colour name of the checked state.
    """
    svg.source(name)
    return QIcon(ThemeIconEngine(name, tone, on_tone))


def draw(painter: QPainter, name: str, origin: QPoint, side_px: int, colour: QColor) -> None:
    """Draw an icon inside a painted widget or delegate at its device ratio."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(origin, pixmap(name, colour, side_px, ratio))
