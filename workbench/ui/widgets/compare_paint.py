"""What is drawn over compared pictures: where they agree, where they differ, edges, and lines between points.

Nothing says anything by colour alone: agreeing places have dots, differing ones stripes and an outline, the edge of the
article's picture dashes. Everything is light with a dark rim, so that it is seen on any picture. While pictures are
masked, differing places are drawn by the cells of a coarse grid, whose outlines show no shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from workbench.model.comparison import AGREES, DIFFERS, Comparison
from workbench.ui import theme

LIGHT, DARK, AGREE = QColor("#FFFFFF"), QColor(0, 0, 0, 190), QColor("#9FE8CF")
_SHADE = QColor(0, 0, 0, 120)
_STRIPE_STEP_PX = 11
_DOT_PX = 3.2
_DOT_SHARE = 0.14  # of a cell
_LEAST_OUTSIDE = 0.004  # of a picture


def polygon(flat: Sequence[float], target: QRectF) -> QPolygonF:
    """Fractions x, y, x, y... of a picture as points on it."""
    points = zip(flat[::2], flat[1::2], strict=False)
    return QPolygonF([_at(x, y, target) for x, y in points])


def _at(x: float, y: float, target: QRectF) -> QPointF:
    return QPointF(target.left() + x * target.width(), target.top() + y * target.height())


def cells(found: Comparison, kind: int) -> Iterable[QRectF]:
    """Cells of the coarse grid that say this, as fractions."""
    if found.columns < 1 or found.rows < 1:
        return
    for place, value in enumerate(found.cells[: found.columns * found.rows]):
        if value == kind:
            row, column = divmod(place, found.columns)
            yield QRectF(column / found.columns, row / found.rows, 1 / found.columns, 1 / found.rows)


UNIT = QRectF(0.0, 0.0, 1000.0, 1000.0)
"""A picture large enough for paths to be joined on it."""
_TURNED = {  # fractions of the picture as it is to those of the picture turned back
    90: QTransform(0, -1, 1, 0, 0, 1),
    180: QTransform(-1, 0, 0, -1, 1, 1),
    270: QTransform(0, 1, -1, 0, 1, 0),
}


def frame_to_case(found: Comparison) -> QTransform:
    """Fractions of the common frame to fractions of the article's picture, turned back left to right and upright."""
    a, b, c, d, e, f, g, h, i = found.homography or (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    into, _ = QTransform(a, d, g, b, e, h, c, f, i).inverted()
    if found.mirrored:
        into *= QTransform(-1, 0, 0, 1, 1, 0)
    return into * _TURNED.get(found.rotation_deg, QTransform())


def onto_case(found: Comparison, target: QRectF) -> QTransform:
    """From `UNIT`, as the common frame, to the article's picture painted whole at `target`."""
    unit = QTransform.fromScale(1 / UNIT.width(), 1 / UNIT.height())
    placed = QTransform(target.width(), 0, 0, target.height(), target.left(), target.top())
    return unit * frame_to_case(found) * placed


def place_path(found: Comparison, target: QRectF) -> QPainterPath:
    """What the library's picture covers of the article's, painted whole at `target`."""
    path = QPainterPath()
    path.addPolygon(onto_case(found, target).map(QPolygonF(UNIT)))
    path.closeSubpath()
    return path


def outline_path(found: Comparison, target: QRectF) -> QPainterPath:
    """The article's picture in the common frame."""
    path = QPainterPath()
    path.addPolygon(polygon(found.outline, target))
    path.closeSubpath()
    return path


def differing_path(found: Comparison, target: QRectF, *, coarse: bool) -> QPainterPath:
    """All that differs; by cells when `coarse`."""
    path = QPainterPath()
    if coarse:
        for cell in cells(found, DIFFERS):
            one = QPainterPath()
            one.addRect(_placed(cell, target))
            path = path.united(one)
        return path
    for line in found.differing:
        path.addPolygon(polygon(line, target))
        path.closeSubpath()
    return path


def _placed(cell: QRectF, target: QRectF) -> QRectF:
    corner = _at(cell.left(), cell.top(), target)
    return QRectF(corner.x(), corner.y(), cell.width() * target.width(), cell.height() * target.height())


def paint_agreement(
    painter: QPainter, found: Comparison, target: QRectF, *, coarse: bool, onto: QTransform | None = None
) -> None:
    """Dots where the two agree, stripes where they differ; places that were not judged have no mark.

    Args:
        painter: Of the widget.
        found: The comparison.
        target: Where the common frame lies.
        coarse: Draw differing places by cells.
        onto: Maps `target` to where the marks are to be, if elsewhere.
    """
    onto = onto or QTransform()
    differing = differing_path(found, target, coarse=coarse)
    paint_differing(painter, onto.map(differing))
    for cell in cells(found, AGREES):
        place = _placed(cell, target)
        if not differing.contains(place.center()):
            seen = onto.mapRect(place)
            paint_dot(painter, onto.map(place.center()), min(seen.width(), seen.height()) * _DOT_SHARE)


def paint_dot(painter: QPainter, centre: QPointF, most_px: float = 1000.0) -> None:
    """One place that agrees, no larger than `most_px`, so that dots do not hide what they are about."""
    radius = max(1.5, min(most_px, theme.current().px(_DOT_PX * 10) / 10))
    painter.setPen(QPen(DARK, radius / 2))
    painter.setBrush(AGREE)
    painter.drawEllipse(centre, radius, radius)


def paint_differing(painter: QPainter, path: QPainterPath) -> None:
    """Stripes and an outline."""
    if path.isEmpty():
        return
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    box = path.boundingRect().intersected(painter.clipBoundingRect())
    lines = _stripes(box)
    for colour, width in ((DARK, 3.5), (LIGHT, 1.75)):
        painter.setPen(QPen(colour, theme.current().px(width * 4) / 4))
        painter.drawLines(lines)
    painter.restore()
    stroke_path(painter, path)


def _stripes(box: QRectF) -> list[QLineF]:
    step = theme.current().px(_STRIPE_STEP_PX)
    first = int((box.left() + box.top()) // step)
    last = int((box.right() + box.bottom()) // step) + 1
    lines = []
    for number in range(first, last + 1):
        total = number * step  # points where x + y is this
        lines.append(QLineF(total - box.top(), box.top(), total - box.bottom(), box.bottom()))
    return lines


def stroke_path(painter: QPainter, path: QPainterPath, *, dashed: bool = False) -> None:
    """A light line with a dark rim."""
    now = theme.current()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((DARK, 4.0), (LIGHT, 2.0)):
        pen = QPen(colour, now.px(width * 4) / 4)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.0, 2.5] if colour is LIGHT else [1.5, 1.25])
        painter.setPen(pen)
        painter.drawPath(path)


def paint_edge(painter: QPainter, inner: QPainterPath, target: QRectF, *, shade: bool) -> None:
    """Dashes along one picture where it ends inside the other, painted at `target`; what lies outside may be dimmed."""
    if not _leaves_out(inner, target):
        return  # both show the same
    if shade:
        whole = QPainterPath()
        whole.addRect(target)
        painter.fillPath(whole.subtracted(inner), _SHADE)
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    stroke_path(painter, inner, dashed=True)
    painter.restore()


def _area(path: QPainterPath) -> float:
    return sum(abs(_shoelace(part)) for part in path.toSubpathPolygons())


def _shoelace(part: QPolygonF) -> float:
    points = part.toList()
    return sum(a.x() * b.y() - b.x() * a.y() for a, b in zip(points, [*points[1:], *points[:1]], strict=True)) / 2


def _leaves_out(inner: QPainterPath, target: QRectF) -> bool:
    whole = QPainterPath()
    whole.addRect(target)
    return _area(whole.subtracted(inner)) >= _LEAST_OUTSIDE * target.width() * target.height()


def reaches_out(found: Comparison) -> bool:
    """Whether the library's picture shows more than the article's, so that there is an outside."""
    return _leaves_out(outline_path(found, UNIT), UNIT)


def shows_more(found: Comparison) -> bool:
    """Whether the article's picture shows more than the library's: a surround, bars, a screen."""
    return _leaves_out(place_path(found, UNIT), UNIT)


def paint_lines(painter: QPainter, found: Comparison, left: QRectF, right: QRectF) -> None:
    """Lines between points found in both pictures, each picture as it is."""
    ends = [(_at(a, b, left), _at(c, d, right)) for a, b, c, d in found.pairs]
    for colour, width in ((DARK, 2.5), (AGREE, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLines([QLineF(start, end) for start, end in ends])
    for start, end in ends:
        paint_dot(painter, start)
        paint_dot(painter, end)
