"""What the stage says over a picture: a plate with a reason, and the hint while masked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from workbench.ui import icons, paint, theme

_PLATE_RADIUS = 10
_PLATE_HEIGHT_PX = 44
_EDGE_PX = 18
_ICON_PX = 20
_GAP_PX = 12
_MARGIN_PX = 14


def plate_width(text: str, button_px: int = 0) -> float:
    """Width of a plate with an icon, a text and room for a button."""
    now = theme.current()
    used = 2 * now.px(_EDGE_PX) + now.px(_ICON_PX) + now.px(_GAP_PX) + paint.text_width(text, now.font("body")) + 2
    return float(used + (button_px + now.px(14) if button_px else 0))


def plate_rect(stage: QRectF, width: float) -> QRectF:
    """A plate in the middle of the stage, never wider than it."""
    now = theme.current()
    height = now.px(_PLATE_HEIGHT_PX)
    width = min(width, stage.width() - 2 * now.px(_MARGIN_PX))
    return QRectF(stage.center().x() - width / 2, stage.center().y() - height / 2, width, height)


def paint_reason(painter: QPainter, stage: QRectF, icon: str, text: str, button_px: int = 0) -> None:
    """A plate with an icon and a sentence; the button is a widget of its own."""
    now = theme.current()
    plate = plate_rect(stage, plate_width(text, button_px))
    _paint_ground(painter, plate)
    left = _paint_icon(painter, plate, icon)
    right = plate.right() - now.px(_EDGE_PX) - (button_px + now.px(14) if button_px else 0)
    words = QRectF(left, plate.top(), right - left + 2, plate.height())
    paint.draw_text(painter, words, text, now.font("body"), now.colour("text.on_tooltip"))


def paint_masked_hint(painter: QPainter, stage: QRectF, head: str, sentence: str) -> None:
    """`Masked  Hold [V] to look, [Shift V] to show until closed`.

    Args:
        painter: Of the stage.
        stage: Its rectangle.
        head: "Masked".
        sentence: With {0} for the key to hold and {1} for the key that shows until closed.
    """
    now = theme.current()
    fonts = {"head": now.font("body", weight=600), "text": now.font("body")}
    pieces = masked_hint_pieces(head, sentence)
    widths = [
        paint.key_size(text).width() if kind == "key" else paint.text_width(text, fonts[kind]) for kind, text in pieces
    ]
    used = sum(widths) + now.px(_ICON_PX) + now.px(_GAP_PX) + 2 * now.px(_EDGE_PX) + now.px(8)
    plate = plate_rect(stage, used)
    _paint_ground(painter, plate)
    if used > plate.width():  # the keys also stand in the tip of the button in the header
        left = _paint_icon(painter, plate, "eye-off")
        words = QRectF(left, plate.top(), plate.right() - now.px(_EDGE_PX) - left + 2, plate.height())
        text = " ".join((head, sentence.format("V", "Shift+V")))
        paint.draw_text(painter, words, text, fonts["text"], now.colour("text.on_tooltip"))
        return
    left = _paint_icon(painter, plate, "eye-off")
    for (kind, text), width in zip(pieces, widths, strict=True):
        if kind == "key":
            cap = QPointF(left, plate.center().y() - paint.key_size(text).height() / 2)
            paint.paint_key(painter, cap, text, on="tooltip")
        else:
            words = QRectF(left, plate.top(), width + 2, plate.height())
            paint.draw_text(painter, words, text, fonts[kind], now.colour("text.on_tooltip"))
        left += width + (now.px(8) if kind == "head" else 0)


def paint_view_note(painter: QPainter, stage: QRectF, text: str) -> None:
    """A small plate at the bottom left that says how the view differs from the file."""
    now = theme.current()
    font, edge, icon = now.font("small"), now.px(10), now.px(14)
    used = 2 * edge + icon + now.px(7) + paint.text_width(text, font) + 2
    height, margin = now.px(26), now.px(8)
    width = min(float(used), stage.width() - 2 * margin)
    plate = QRectF(stage.left() + margin, stage.bottom() - margin - height, width, height)
    _paint_ground(painter, plate, radius=6)
    sign = QPointF(plate.left() + edge, plate.center().y() - icon / 2)
    painter.drawPixmap(
        sign, icons.pixmap("sliders-horizontal", now.colour("text.on_tooltip"), icon, paint.ratio(painter))
    )
    left = sign.x() + icon + now.px(7)
    paint.draw_text(
        painter,
        QRectF(left, plate.top(), plate.right() - edge - left + 2, height),
        text,
        font,
        now.colour("text.on_tooltip"),
    )


def masked_hint_pieces(head: str, sentence: str) -> list[tuple[str, str]]:
    """The hint cut into pieces to paint: ("head" | "text" | "key", words); a translation may turn the keys round."""
    pieces = [("head", head)]
    keys = {"{0}": "V", "{1}": "Shift V"}
    rest = sentence
    while rest:
        found = [(rest.find(mark), mark) for mark in keys if mark in rest]
        if not found:
            pieces.append(("text", rest))
            break
        place, mark = min(found)
        if place:
            pieces.append(("text", rest[:place]))
        pieces.append(("key", keys.pop(mark)))
        rest = rest[place + len(mark) :]
    return pieces


def _paint_ground(painter: QPainter, plate: QRectF, radius: int = _PLATE_RADIUS) -> None:
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint.fill(painter, plate, radius, now.colour("surface.tooltip"))
    if now.is_contrast:
        paint.outline(painter, plate, radius, paint.hairline(painter, now.colour("line.strong")))


def _paint_icon(painter: QPainter, plate: QRectF, icon: str) -> float:
    """The icon at the left end; returns where words begin."""
    now = theme.current()
    side = now.px(_ICON_PX)
    place = QPointF(plate.left() + now.px(_EDGE_PX), plate.center().y() - side / 2)
    painter.drawPixmap(place, icons.pixmap(icon, now.colour("text.on_tooltip"), side, paint.ratio(painter)))
    return place.x() + side + now.px(_GAP_PX)
