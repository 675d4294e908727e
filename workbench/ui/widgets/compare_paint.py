"""What is drawn over compared pictures: where they agree, where they differ, edges, and lines between points.

Nothing says anything by colour alone: agreeing places have dots, differing ones stripes and an outline, the edge of the
article's picture dashes. Everything is light with a dark rim, so that it is seen on any picture. While pictures are
masked, differing places are drawn by the cells of a coarse grid, whose outlines show no shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from workbench.model.comparison import AGREES, DIFFERS, Comparison
from workbench.ui import theme

LIGHT, DARK, AGREE = QColor("#FFFFFF"), QColor(0, 0, 0, 190), QColor("#9FE8CF")
_SHADE = QColor(0, 0, 0, 120)
_STRIPE_STEP_PX = 11
_DOT_PX = 3.2
_DOT_SHARE = 0.14  # of a cell


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


def paint_agreement(painter: QPainter, found: Comparison, target: QRectF, *, coarse: bool) -> None:
    """Dots where the two agree, stripes where they differ; plain and lettered places have no mark."""
    differing = differing_path(found, target, coarse=coarse)
    paint_differing(painter, differing)
    for cell in cells(found, AGREES):
        place = _placed(cell, target)
        if not differing.contains(place.center()):
            paint_dot(painter, place.center(), min(place.width(), place.height()) * _DOT_SHARE)


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


def paint_edge(painter: QPainter, found: Comparison, target: QRectF, *, shade: bool) -> None:
    """Dashes along the article's picture where it ends inside the earlier one; what lies outside is dimmed."""
    inner = outline_path(found, target)
    whole = QPainterPath()
    whole.addRect(target)
    outside = whole.subtracted(inner)
    if _area(outside) < 0.004 * target.width() * target.height():
        return  # both show the same
    if shade:
        painter.fillPath(outside, _SHADE)
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    stroke_path(painter, inner, dashed=True)
    painter.restore()


def _area(path: QPainterPath) -> float:
    return sum(abs(_shoelace(part)) for part in path.toSubpathPolygons())


def _shoelace(part: QPolygonF) -> float:
    points = part.toList()
    return sum(a.x() * b.y() - b.x() * a.y() for a, b in zip(points, [*points[1:], *points[:1]], strict=True)) / 2


def reaches_out(found: Comparison) -> bool:
    """Whether the earlier copy shows more than the article's, so that there is an outside."""
    unit = QRectF(0.0, 0.0, 1000.0, 1000.0)
    whole = QPainterPath()
    whole.addRect(unit)
    return _area(whole.subtracted(outline_path(found, unit))) >= 4000.0


def paint_lines(painter: QPainter, found: Comparison, left: QRectF, right: QRectF) -> None:
    """Lines between points found in both pictures, each picture as it is."""
    ends = [(_at(a, b, left), _at(c, d, right)) for a, b, c, d in found.pairs]
    for colour, width in ((DARK, 2.5), (AGREE, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLines([QLineF(start, end) for start, end in ends])
    for start, end in ends:
        paint_dot(painter, start)
        paint_dot(painter, end)
