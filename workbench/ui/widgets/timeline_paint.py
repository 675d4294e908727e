"""How the rows of a timeline are painted. The coverage bar paints its stretches with the same functions."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from workbench.model.times import timecode
from workbench.ui import icons, paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, tr
from workbench.ui.widgets.timeline_data import CoverageKind, CoverageSpan, Segment, ShotMark, TagSpan
from workbench.ui.widgets.timeline_layout import Geometry, Row, tick_step

_PLATE_FROM_PX = 60
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def band_word(band: str) -> str:
    """The word for a band, within a sentence."""
    return {"strong": tr("strong"), "possible": tr("possible"), "weak": tr("weak")}.get(band, band)


def coverage_label(span: CoverageSpan, *, short: bool = False) -> str:
    """The words on a stretch of the coverage row.

    Args:
        span: The stretch.
        short: Without its length.
    """
    if span.label:
        return span.label
    words = {
        CoverageKind.FOUND: tr("Found earlier"),
        CoverageKind.POSSIBLE: tr("Possible"),
        CoverageKind.NOWHERE: tr("Found nowhere"),
        CoverageKind.UNSEARCHED: tr("Not searched"),
    }[CoverageKind(span.kind)]
    if short or span.kind == CoverageKind.UNSEARCHED:
        return words
    return tr("{0}, {1} s").format(words, number(span.end_s - span.start_s, 1))


def paint_ruler(painter: QPainter, place: Geometry, row: Row, duration_s: float, frame_rate: float) -> None:
    """Ticks and times."""
    now = theme.current()
    step = tick_step(place.px_per_s, frame_rate)
    decimals = 0 if step >= 1 else (1 if step >= 0.1 else 2)
    font, ink = now.font("caption"), now.colour("text.muted")
    bottom = row.top + row.height
    painter.setPen(paint.hairline(painter, now.colour("line.soft")))
    painter.drawLine(QPointF(place.track.left(), bottom), QPointF(place.track.right(), bottom))
    number = max(0, int(place.start_s / step))
    while (moment := number * step) <= min(duration_s, place.end_s) + 1e-9:
        x = place.x(moment)
        if x >= place.track.left() - 1:
            painter.setPen(paint.hairline(painter, now.colour("line.strong")))
            painter.drawLine(QPointF(x, bottom - now.px(5)), QPointF(x, bottom))
            text = timecode(moment, decimals)
            width = paint.text_width(text, font) + 2
            left = x + now.px(9)  # beside the tick, where the handle of the playhead does not hide it
            if left + width <= place.width:
                box = QRectF(left, row.top + now.px(1), width, now.line_height("caption"))
                paint.draw_text(painter, box, text, font, ink)
        number += 1


def paint_range(painter: QPainter, place: Geometry, row: Row, span: tuple[float, float]) -> None:
    """In and out on the ruler."""
    now = theme.current()
    left = max(place.track.left(), place.x(span[0]))
    right = min(place.track.right(), place.x(span[1]))
    if right < left:
        return
    bottom = row.top + row.height + 1
    colour = now.colour("accent.focus")
    paint.fill(painter, QRectF(left, bottom - now.px(4), right - left, now.px(4)), 1, colour)
    for edge in (left, right - now.px(3)):
        paint.fill(painter, QRectF(edge, bottom - now.px(7), now.px(3), now.px(7)), 1, colour)


def paint_shot(painter: QPainter, rect: QRectF, shot: ShotMark, gate: PictureGate | None) -> None:
    """A shot: its picture, repeated when it is long, and its number."""
    now = theme.current()
    box = rect.adjusted(0, 0, -2, 0) if rect.width() > 6 else rect
    image = gate.request(shot.thumb) if gate is not None and shot.thumb else None
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, 2, 2)
    painter.setClipPath(path)
    if image is None or image.isNull():
        painter.fillRect(box, now.colour("surface.raised"))
    else:
        _tile(painter, box, image)
    painter.restore()
    if shot.flat:
        pen = paint.hairline(painter, now.colour("line.control"), 1.0)
        pen.setStyle(Qt.PenStyle.DotLine)
        paint.outline(painter, box, 2, pen)
    elif now.is_contrast:
        line = now.colour("line.strong")
        line.setAlpha(136)
        paint.outline(painter, box, 2, paint.hairline(painter, line))
    if box.width() >= now.px(16) and not shot.flat:
        _paint_number(painter, box, str(shot.index))


def _tile(painter: QPainter, box: QRectF, image: QImage) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    one = box.height() * image.width() / max(1, image.height())
    if box.width() <= 2.5 * one:
        painter.drawImage(box, image, paint.cover(image.size(), box))
        return
    x = box.left()
    while x < box.right():
        painter.drawImage(QRectF(x, box.top(), one, box.height()), image, QRectF(image.rect()))
        x += one


def _paint_number(painter: QPainter, box: QRectF, text: str) -> None:
    """White with a dark rim, so that it can be read on any picture."""
    now = theme.current()
    font = now.font("caption", weight=600)
    path = QPainterPath()
    path.addText(QPointF(box.left() + now.px(4), box.bottom() - now.px(4)), font, text)
    painter.strokePath(path, QPen(QColor(0, 0, 0, 170), 2.5))
    painter.fillPath(path, QColor("white"))


def paint_bed(painter: QPainter, place: Geometry, row: Row) -> None:
    """The ground of a lane."""
    now = theme.current()
    track = place.track
    rect = QRectF(track.left(), row.top, track.width(), row.height)
    paint.fill(painter, rect, now.size("timeline.segment_radius"), now.colour("surface.window"))


def paint_segment(painter: QPainter, rect: QRectF, segment: Segment, *, selected: bool = False) -> None:
    """A match segment: letter and words, and a pattern that tells the band without colour."""
    now = theme.current()
    radius = now.size("timeline.segment_radius")
    colour = now.segment(segment.letter)
    words = f"{segment.letter}  {segment.label}".strip() if segment.label else segment.letter
    if segment.band == "strong":
        paint.fill(painter, rect, radius, colour)
        room = rect.adjusted(now.px(6), 0, -now.px(4), 0)
        if room.width() > now.px(6):
            paint.draw_text(painter, room, words, now.font("caption", weight=600), now.colour("segment.ink"))
    else:
        paint.fill(painter, rect, radius, now.colour("surface.panel"))
        if segment.band == "possible":
            _fill_pattern(painter, rect, radius, now.pattern("stripes", paint.ratio(painter), colour))
        paint.outline(painter, rect, radius, paint.hairline(painter, colour, 1.5, dashed=segment.band == "weak"))
        if rect.width() >= now.px(22):
            paint.paint_plate(painter, rect, words, now.font("caption", weight=600))
    if selected:
        ring = paint.hairline(painter, now.colour("accent.focus"), float(now.size("control.focus_width")))
        paint.outline(painter, rect.adjusted(-2, -2, 2, 2), radius + 1, ring)


def _fill_pattern(painter: QPainter, rect: QRectF, radius: float, brush: QBrush) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.setBrushOrigin(rect.topLeft())
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def paint_coverage(painter: QPainter, rect: QRectF, span: CoverageSpan) -> None:
    """A stretch of coverage: each kind has its own ground, and words where they fit."""
    now = theme.current()
    radius = now.size("timeline.segment_radius")
    wide = rect.width() >= now.px(_PLATE_FROM_PX)
    font = now.font("caption", weight=600)
    if span.kind == CoverageKind.NOWHERE:
        _fill_pattern(painter, rect, radius, now.pattern("hatch", paint.ratio(painter)))
        paint.outline(painter, rect, radius, paint.hairline(painter, now.colour("segment.nowhere_b"), 1.5))
        if wide:
            paint.paint_plate(painter, rect, coverage_label(span), font)
        return
    if span.kind == CoverageKind.UNSEARCHED:
        paint.fill(painter, rect, radius, now.colour("segment.unsearched"))
        pen = paint.hairline(painter, now.colour("line.control"), 1.0)
        pen.setStyle(Qt.PenStyle.DotLine)
        paint.outline(painter, rect, radius, pen)
        _paint_inside(painter, rect, coverage_label(span), ink=now.colour("text.muted"), centred=True)
        return
    paint.fill(painter, rect, radius, now.colour("surface.raised"))
    if span.kind == CoverageKind.POSSIBLE:
        paint.outline(painter, rect, radius, paint.hairline(painter, now.colour("line.control"), 1.0, dashed=True))
    _paint_inside(painter, rect, coverage_label(span), ink=now.colour("text.secondary"), centred=False)


def _paint_inside(painter: QPainter, rect: QRectF, text: str, *, ink: QColor, centred: bool) -> None:
    """Words that vanish rather than become a lone ellipsis."""
    now = theme.current()
    room = rect.adjusted(now.px(6), 0, -now.px(4), 0)
    used = now.font("caption", weight=500 if centred else 600)
    if room.width() < now.px(28):
        return
    align = _CENTRE if centred else Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    paint.draw_text(painter, room, text, used, ink, align=align)


def paint_tag_point(painter: QPainter, rect: QRectF, tag: TagSpan, *, at_end: bool = False) -> None:
    """The tag of a single frame: a staff at its moment with a flag, its word beside it on no ground.

    Args:
        painter: Of the timeline.
        rect: Staff, flag and word.
        tag: What.
        at_end: Near the end of the clip flag and word stand before the staff.
    """
    now = theme.current()
    colour = now.tag(tag.color_index)
    turn = -1.0 if at_end else 1.0
    staff = rect.right() - 1 if at_end else rect.left()
    fly, drop = now.px(9), rect.height() * 0.55
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(QRectF(staff - 0.75, rect.top(), 1.5, rect.height()))
    tip = QPointF(staff + turn * fly, rect.top() + drop / 2)
    painter.drawPolygon(QPolygonF([QPointF(staff, rect.top()), tip, QPointF(staff, rect.top() + drop)]))
    painter.restore()
    gap = now.px(12)
    room = rect.adjusted(0, 0, -gap, 0) if at_end else rect.adjusted(gap, 0, 0, 0)
    side = now.px(12)
    if tag.graphic:
        left = room.left()
        place = QPointF(left, rect.center().y() - side / 2)
        painter.drawPixmap(place, icons.pixmap("eye-off", now.colour("text.muted"), side, paint.ratio(painter)))
        room.setLeft(left + side + now.px(3))
    paint.draw_text(painter, room, tag.label, now.font("caption"), now.colour("text.primary"))


def paint_tag(painter: QPainter, rect: QRectF, tag: TagSpan) -> None:
    """A tag span: its word on a ground, its colour at the edge where it begins."""
    now = theme.current()
    radius = now.size("timeline.segment_radius")
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setClipPath(path)
    painter.fillRect(rect, now.colour("surface.raised"))
    painter.fillRect(QRectF(rect.left(), rect.top(), now.px(3), rect.height()), now.tag(tag.color_index))
    painter.restore()
    if now.is_contrast:
        paint.outline(painter, rect, radius, paint.hairline(painter, now.colour("line.strong")))
    left = rect.left() + now.px(8)
    if tag.graphic and rect.width() > now.px(40):
        side = now.px(12)
        ink = now.colour("text.muted")
        place = QPointF(left, rect.center().y() - side / 2)
        painter.drawPixmap(place, icons.pixmap("eye-off", ink, side, paint.ratio(painter)))
        left += side + now.px(4)
    room = QRectF(left, rect.top(), rect.right() - left - now.px(2), rect.height())
    if room.width() >= now.px(12):
        paint.draw_text(painter, room, tag.label, now.font("caption"), now.colour("text.primary"))


def paint_row_label(painter: QPainter, place: Geometry, row: Row, text: str, letter: str = "") -> None:
    """The label of a row at the right of its column, with the key of a lane."""
    now = theme.current()
    room = QRectF(now.px(4), row.top, place.label_px - now.px(14), row.height)
    font, ink = now.font("caption"), now.colour("text.muted")
    side = now.px(16)
    if not letter:
        if room.width() > now.px(40):
            paint.draw_text(painter, room, text, font, ink, align=_RIGHT)
        return
    if room.width() <= now.px(40):
        paint.paint_letter(painter, QPointF(room.right() - side, room.center().y() - side / 2), letter)
        return
    words = paint.elide(text, font, room.width() - side - now.px(6), paint.MIDDLE)
    width = paint.text_width(words, font)
    left = room.right() - width - now.px(6) - side
    paint.paint_letter(painter, QPointF(left, room.center().y() - side / 2), letter)
    paint.draw_text(painter, room, words, font, ink, align=_RIGHT)


def paint_playhead(painter: QPainter, x: float, height: float) -> None:
    """A line of one logical pixel through all rows, with its handle."""
    now = theme.current()
    ratio = paint.ratio(painter)
    snapped = round(x * ratio) / ratio
    colour = now.colour("text.primary")
    painter.fillRect(QRectF(snapped, 0, max(1.0, round(ratio) / ratio), height), colour)
    half, top, tip = now.px(11) / 2, now.px(8), now.px(13)
    middle = snapped + 0.5
    shape = [(-half, 0.0), (half, 0.0), (half, top), (0.0, tip), (-half, top)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(middle + dx, dy) for dx, dy in shape]))


def canvas_size(width: float, height: float, ratio: float) -> QSize:
    """Device pixels of the prepared picture of the rows."""
    return QSize(max(1, round(width * ratio)), max(1, round(height * ratio)))
