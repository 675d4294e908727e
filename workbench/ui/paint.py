"""Small painters that widgets and delegates share, so that a chip, a key or a state word looks the same everywhere.

All measures come from the theme; all hairlines are one device pixel. Nothing here keeps state.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from workbench.ui import icons, theme
from workbench.ui.direction import text_flags

MIDDLE = Qt.TextElideMode.ElideMiddle
RIGHT = Qt.TextElideMode.ElideRight
_CENTRE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

TONES: dict[str, str] = {
    "primary": "text.primary",
    "secondary": "text.secondary",
    "muted": "text.muted",
    "disabled": "text.disabled",
    "accent": "accent.text",
    "finding": "finding.text",
    "good": "state.good",
    "warn": "state.warn",
    "bad": "state.bad",
    "neutral": "state.neutral",
    "on_accent": "text.on_accent",
}
"""Tone words of labels, chips and states, and the colour each takes."""

_CHIP_GROUNDS = {
    "good": "state.good_tint",
    "warn": "state.warn_tint",
    "bad": "state.bad_tint",
    "finding": "finding.tint",
    "accent": "accent.tint",
}


def tone(name: str) -> QColor:
    """Text colour of a tone."""
    return theme.current().colour(TONES[name])


def ratio(painter: QPainter) -> float:
    """Device pixel ratio of what is painted on."""
    device = painter.device()
    return float(device.devicePixelRatio()) if device is not None else 1.0


def hairline(painter: QPainter, colour: QColor, width_px: float = 0.0, *, dashed: bool = False) -> QPen:
    """A pen of one device pixel (or of `width_px` logical ones)."""
    pen = QPen(colour, width_px or 1.0 / ratio(painter))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.0 * ratio(painter), 3.0 * ratio(painter)] if not width_px else [3.0, 2.5])
    return pen


def inset(rect: QRectF, pen: QPen) -> QRectF:
    """The rectangle whose outline with this pen stays inside `rect`."""
    half = pen.widthF() / 2
    return rect.adjusted(half, half, -half, -half)


def outline(painter: QPainter, rect: QRectF, radius: float, pen: QPen) -> None:
    """A rounded outline that stays inside `rect`."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inset(rect, pen), radius, radius)


def fill(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """A rounded fill without outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def elide(text: str, font: QFont, width_px: float, mode: Qt.TextElideMode = RIGHT) -> str:
    """The text as it fits; names of files use `MIDDLE`, sentences `RIGHT`."""
    return QFontMetrics(font).elidedText(text, mode, max(0, ceil(width_px)))


def text_width(text: str, font: QFont) -> int:
    """Width of a text, px."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = _CENTRE_LEFT,
    mode: Qt.TextElideMode = RIGHT,
) -> None:
    """One line of text in a rectangle, elided when it does not fit."""
    painter.setFont(font)
    painter.setPen(colour)
    flags = text_flags(int(align | Qt.TextFlag.TextSingleLine), text, painter.layoutDirection())
    painter.drawText(rect, flags, elide(text, font, rect.width(), mode))


def mirrored(rect: QRectF, inside: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """`rect` turned over inside another when the layout runs right to left."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(inside.right() - (rect.right() - inside.left()), rect.y(), rect.width(), rect.height())


# -- keys


def key_size(text: str) -> QSize:
    """Size of a key cap."""
    now = theme.current()
    height = now.px(18)
    return QSize(max(height, text_width(text, now.font("caption")) + now.px(10)), height)


def paint_key(painter: QPainter, place: QPointF, text: str, *, on: str = "") -> QSize:
    """A key cap with its upper left corner at `place`.

    Args:
        painter: Of a widget or delegate.
        place: Upper left corner.
        text: "S", "Ctrl K".
        on: "accent" on a filled button, "tooltip" on the dark hint plate, empty elsewhere.

    Returns:
        Its size.
    """
    now = theme.current()
    size = key_size(text)
    rect = QRectF(place, size.toSizeF())
    ground, line, ink = now.colour("surface.raised"), now.colour("line.strong"), now.colour("text.secondary")
    if on:
        ink = now.colour("text.on_accent" if on == "accent" else "text.on_tooltip")
        ground, line = QColor(0, 0, 0, 60), QColor(ink)
        line.setAlpha(90)
    fill(painter, rect, now.size("radius.chip"), ground)
    outline(painter, rect, now.size("radius.chip"), hairline(painter, line))
    draw_text(painter, rect, text, now.font("caption"), ink, align=Qt.AlignmentFlag.AlignCenter)
    return size


# -- chips and states


def chip_size(text: str, icon: str = "", key: str = "") -> QSize:
    """Size of a chip."""
    now = theme.current()
    width = text_width(text, now.font("small", weight=500)) + now.px(14)
    width += now.size("control.icon_small") + now.px(5) if icon else 0
    width += key_size(key).width() + now.px(5) if key else 0
    return QSize(width, now.px(22 if key else 20))


def paint_chip(
    painter: QPainter, place: QPointF, text: str, *, tone_name: str = "secondary", icon: str = "", max_width: int = 0
) -> QSize:
    """A chip ("Claim 1", "Draft: false context") with its upper left corner at `place`; returns its size."""
    now = theme.current()
    size = chip_size(text, icon)
    if max_width:
        size.setWidth(min(size.width(), max_width))
    rect = QRectF(place, size.toSizeF())
    fill(painter, rect, now.size("radius.chip"), now.colour(_CHIP_GROUNDS.get(tone_name, "surface.raised")))
    if now.is_contrast:
        outline(painter, rect, now.size("radius.chip"), hairline(painter, now.colour("line.strong")))
    inner = rect.adjusted(now.px(7), 0, -now.px(7), 0)
    paint_state(painter, inner, icon, text, tone_name)
    return size


def state_width(icon: str, text: str) -> int:
    """Width of a state word with its icon."""
    now = theme.current()
    width = text_width(text, now.font("small", weight=500))
    return width + (now.size("control.icon_small") + now.px(5) if icon else 0)


def paint_state(
    painter: QPainter,
    rect: QRectF,
    icon: str,
    text: str,
    tone_name: str,
    *,
    trailing: bool = False,
    weight: int = 500,
) -> None:
    """A state word with its icon ("Found nowhere", "4 y 6 m earlier"), centred in height.

    Args:
        painter: Of a widget or delegate.
        rect: Where.
        icon: Name of the icon; empty for none.
        text: The words.
        tone_name: Key of `TONES`.
        trailing: Stand at the far end of `rect`: the right one, in a layout that runs right to left the left one.
        weight: Of the text.
    """
    now = theme.current()
    colour = tone(tone_name)
    side = now.size("control.icon_small")
    direction = painter.layoutDirection()
    left = max(rect.left(), rect.right() - state_width(icon, text)) if trailing else rect.left()
    if icon:
        place = mirrored(QRectF(left, rect.center().y() - side / 2, side, side), rect, direction)
        painter.drawPixmap(place.topLeft(), icons.pixmap(icon, colour, side, ratio(painter)))
        left += side + now.px(5)
    room = mirrored(QRectF(left, rect.top(), rect.right() - left + 1, rect.height()), rect, direction)
    draw_text(painter, room, text, now.font("small", weight=weight), colour)


def paint_letter(painter: QPainter, place: QPointF, letter: str, side_px: int = 16) -> None:
    """The key square of a match lane."""
    now = theme.current()
    rect = QRectF(place.x(), place.y(), now.px(side_px), now.px(side_px))
    fill(painter, rect, now.size("radius.picture"), now.segment(letter))
    font = now.font("caption", weight=700)
    draw_text(painter, rect, letter, font, now.colour("segment.ink"), align=Qt.AlignmentFlag.AlignCenter)


def paint_number(painter: QPainter, place: QPointF, number: int, side_px: int = 18) -> None:
    """The number square of a claim."""
    now = theme.current()
    font = now.font("caption", weight=700)
    width = max(now.px(side_px), text_width(str(number), font) + now.px(8))
    rect = QRectF(place.x(), place.y(), width, now.px(side_px))
    fill(painter, rect, now.size("radius.chip"), now.colour("claim.underline"))
    draw_text(painter, rect, str(number), font, now.colour("surface.panel"), align=Qt.AlignmentFlag.AlignCenter)


_UP, _DOWN, _LOZENGE = ((0, 8), (4, 0), (8, 8)), ((0, 0), (8, 0), (4, 8)), ((4, 0), (8, 4), (4, 8), (0, 4))
_PLUS = ((3, 0), (5, 0), (5, 3), (8, 3), (8, 5), (5, 5), (5, 8), (3, 8), (3, 5), (0, 5), (0, 3), (3, 3))
_CORNERS: dict[int, tuple[tuple[int, int], ...]] = {3: _UP, 4: _LOZENGE, 5: _DOWN, 6: _PLUS}
_BOXES: dict[int, tuple[int, int, int, int]] = {1: (0, 0, 8, 8), 7: (0, 2, 8, 4), 8: (2, 0, 4, 8)}


@lru_cache(maxsize=64)
def tag_shape(color_index: int, unit: float) -> QPainterPath:
    """The shape of a tag, as much its sign as its colour: no two of the nine look alike without colour.

    Args:
        color_index: 1-9; any other index wraps round, as its colour does.
        unit: An eighth of the side, px.
    """
    index = (max(1, color_index) - 1) % 9 + 1
    path = QPainterPath()
    if index in _CORNERS:
        path.addPolygon(QPolygonF([QPointF(x * unit, y * unit) for x, y in _CORNERS[index]]))
        path.closeSubpath()
    elif index in _BOXES:
        left, top, width, height = (part * unit for part in _BOXES[index])
        path.addRoundedRect(QRectF(left, top, width, height), unit, unit)
    else:
        path.addEllipse(QRectF(0, 0, 8 * unit, 8 * unit))
    if index == 9:  # a disc with a bite, since a plain disc is 2
        path = path.subtracted(tag_shape(1, unit).translated(4 * unit, -4 * unit))
    return path


def paint_tag_dot(painter: QPainter, place: QPointF, color_index: int, *, partly: bool = False) -> None:
    """The mark of a tag, by shape and colour; half filled when only part of the selection has it."""
    now = theme.current()
    side = now.px(8)
    shape = tag_shape(color_index, side / 8).translated(place)
    colour = now.tag(color_index)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if partly:
        painter.setClipRect(QRectF(place.x(), place.y(), side / 2, side))
    painter.fillPath(shape, colour)
    painter.restore()
    if partly:
        painter.strokePath(shape, hairline(painter, colour, 1.25))


def paint_band(painter: QPainter, place: QPointF, band: str) -> QSize:
    """One to three bars for a band; returns the size."""
    now = theme.current()
    filled = {"strong": 3, "possible": 2, "weak": 1}.get(band, 0)
    width, height, gap = now.px(6), now.px(12), now.px(2)
    colour = now.colour("text.secondary")
    for bar in range(3):
        rect = QRectF(place.x() + bar * (width + gap), place.y(), width, height)
        if bar < filled:
            fill(painter, rect, 1.5, colour)
        outline(painter, rect, 1.5, hairline(painter, colour, 1.0))
    return QSize(3 * width + 2 * gap, height)


# -- pictures


def cover(picture: QSize, target: QRectF) -> QRectF:
    """The part of a picture that fills a target without distorting it."""
    scale = max(target.width() / max(1, picture.width()), target.height() / max(1, picture.height()))
    width, height = target.width() / scale, target.height() / scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)


def contain(picture: QSize, target: QRectF) -> QRectF:
    """The largest rectangle of the picture's shape inside a target, centred."""
    scale = min(target.width() / max(1, picture.width()), target.height() / max(1, picture.height()))
    width, height = picture.width() * scale, picture.height() * scale
    return QRectF(target.center().x() - width / 2, target.center().y() - height / 2, width, height)


def paint_picture(
    painter: QPainter, rect: QRectF, image: QImage | None, *, radius: float = -1.0, whole: bool = False
) -> None:
    """A thumbnail from the gate, filling the rectangle; the loading fill when there is none yet.

    Args:
        painter: Of a widget or delegate.
        rect: Where.
        image: What the gate gave.
        radius: Of the corners; the theme's for pictures when negative.
        whole: Show all of it on the ground of the stage, rather than fill the rectangle and cut what is over.
    """
    now = theme.current()
    corner = now.size("radius.picture") if radius < 0 else radius
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if image is None or image.isNull():
        fill(painter, rect, corner, now.colour("surface.raised"))
    else:
        if corner:
            path = QPainterPath()
            path.addRoundedRect(rect, corner, corner)
            painter.setClipPath(path)
        if whole:
            painter.fillRect(rect, now.colour("surface.stage"))
            painter.drawImage(contain(image.size(), rect), image, QRectF(image.rect()))
        else:
            painter.drawImage(rect, image, cover(image.size(), rect))
    painter.restore()
    if now.is_contrast:
        line = now.colour("line.strong")
        line.setAlpha(136)
        outline(painter, rect, corner, hairline(painter, line))


def paint_no_picture(painter: QPainter, rect: QRectF, icon: str, text: str = "", *, dashed: bool = True) -> None:
    """A medium without picture: outline, icon, and a reason where there is room."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = hairline(painter, now.colour("line.control"), dashed=dashed)
    outline(painter, rect, now.size("radius.picture"), pen)
    side = now.size("control.icon_small" if rect.height() < now.px(60) else "control.icon")
    shows_text = bool(text) and rect.height() >= now.px(60) and rect.width() >= now.px(90)
    top = rect.center().y() - side / 2 - (now.px(10) if shows_text else 0)
    place = QPointF(rect.center().x() - side / 2, top)
    painter.drawPixmap(place, icons.pixmap(icon, now.colour("text.muted"), side, ratio(painter)))
    if shows_text:
        line = QRectF(rect.left() + now.px(6), top + side + now.px(4), rect.width() - now.px(12), now.px(16))
        font = now.font("caption")
        draw_text(painter, line, text, font, now.colour("text.muted"), align=Qt.AlignmentFlag.AlignCenter)
    painter.restore()


def paint_corner_icon(painter: QPainter, place: QPointF, icon: str) -> None:
    """A small icon on a dark square, readable on any picture."""
    now = theme.current()
    side = now.size("control.icon_small")
    fill(painter, QRectF(place, QSizeF(side, side)), now.size("radius.picture"), QColor(0, 0, 0, 150))
    inner = side - now.px(4)
    middle = QPointF(place.x() + now.px(2), place.y() + now.px(2))
    painter.drawPixmap(middle, icons.pixmap(icon, QColor("white"), inner, ratio(painter)))


def paint_offline(painter: QPainter, rect: QRectF, image: QImage | None, text: str, *, whole: bool = False) -> None:
    """A picture whose file is not at hand: faded, with the plug and the word."""
    now = theme.current()
    painter.save()
    painter.setOpacity(0.55)
    paint_picture(painter, rect, image, whole=whole)
    painter.restore()
    size = chip_size(text, "unplug")
    if size.width() > rect.width() - now.px(4):
        side = now.size("control.icon_small")
        place = QPointF(rect.left() + now.px(4), rect.bottom() - side - now.px(4))
        painter.drawPixmap(place, icons.pixmap("unplug", now.colour("text.primary"), side, ratio(painter)))
        return
    paint_chip(
        painter, QPointF(rect.left() + now.px(4), rect.bottom() - size.height() - now.px(4)), text, icon="unplug"
    )


def paint_focus(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The focus ring inside `rect`, which is the widget's with room for ring and gap."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = float(now.size("control.focus_width"))
    outline(painter, rect, radius, hairline(painter, now.colour("accent.focus"), width))
    painter.restore()


KEYBOARD_REASONS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
"""Reasons of getting the focus that call for the ring: it is for those who work by keyboard."""


def paint_plate(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    """A text on a plate that keeps it readable over a pattern, centred in `rect`."""
    now = theme.current()
    room = rect.width() - now.px(6)
    shown = elide(text, font, room - now.px(14))
    width = min(room, text_width(shown, font) + now.px(14))
    height = min(rect.height() - 2, QFontMetrics(font).height() + now.px(1))
    plate = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
    fill(painter, plate, now.size("radius.picture"), now.colour("surface.panel"))
    draw_text(painter, plate, shown, font, now.colour("text.primary"), align=Qt.AlignmentFlag.AlignCenter)
