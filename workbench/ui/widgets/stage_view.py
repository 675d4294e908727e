"""How the stage looks at a picture: the arithmetic from picture pixels to the stage and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

from workbench.model.view import ZOOM_MAX, ZOOM_MIN, ViewSettings

__all__ = ["StageGeometry", "ViewSettings"]


@dataclass(frozen=True, slots=True)
class StageGeometry:
    """A picture on a stage.

    Attributes:
        picture: Full size of the picture in px.
        stage: Rectangle of the stage in logical px.
        margin_px: Room around a fitted picture.
        ratio: Device pixel ratio.
        view: How it is looked at.
    """

    picture: QSize
    stage: QRectF
    margin_px: int
    ratio: float
    view: ViewSettings

    @property
    def scale(self) -> float:
        """Logical px a picture pixel takes."""
        if self.view.zoom is not None:
            return self.view.zoom / self.ratio
        size = QSizeF(self.picture)
        if size.isEmpty():
            return 1.0
        if self.view.rotation_deg % 180:
            size.transpose()
        room = QSizeF(
            max(1.0, self.stage.width() - 2 * self.margin_px), max(1.0, self.stage.height() - 2 * self.margin_px)
        )
        return min(room.width() / size.width(), room.height() / size.height())

    @property
    def zoom(self) -> float:
        """Device px a picture pixel takes."""
        return self.scale * self.ratio

    def to_stage(self) -> QTransform:
        """From picture pixels to the stage."""
        width, height = self.picture.width(), self.picture.height()
        centre = QPointF(width / 2, height / 2)
        if self.view.zoom is not None:
            centre = QPointF(width * self.view.centre_x, height * self.view.centre_y)
        scale = self.scale
        transform = QTransform()
        transform.translate(self.stage.center().x(), self.stage.center().y())
        transform.rotate(self.view.rotation_deg)
        transform.scale(-scale if self.view.mirrored else scale, scale)
        transform.translate(-centre.x(), -centre.y())
        return transform

    def picture_at(self, place: QPointF) -> QPointF:
        """Picture pixel under a place of the stage; may lie outside the picture."""
        back, possible = self.to_stage().inverted()
        return back.map(place) if possible else QPointF()

    def picture_rect(self) -> QRectF:
        """Where the whole picture lies on the stage."""
        return self.to_stage().mapRect(QRectF(0, 0, self.picture.width(), self.picture.height()))

    def part_in_view(self) -> tuple[float, float, float, float] | None:
        """Left, top, width and height of the part on the stage, as fractions; None when the whole picture is there."""
        part = self.seen()
        return None if part is None else (part[0], part[1], part[2] - part[0], part[3] - part[1])

    def seen(self) -> tuple[float, float, float, float] | None:
        """Part of the picture on the stage: left, top, right, bottom as fractions; None when it is all of it."""
        back, possible = self.to_stage().inverted()
        whole = QRectF(0, 0, self.picture.width(), self.picture.height())
        part = back.mapRect(self.stage).intersected(whole)
        if not possible or whole.isEmpty() or part.isEmpty() or part == whole:
            return None
        width, height = whole.width(), whole.height()
        edges = (part.left() / width, part.top() / height, part.right() / width, part.bottom() / height)
        left, top, right, bottom = (round(edge, 4) for edge in edges)
        return left, top, right, bottom

    def zoomed_at(self, factor: float, place: QPointF) -> ViewSettings:
        """The view with another zoom, and the same picture pixel under `place`."""
        fixed = self.picture_at(place)
        zoom = min(ZOOM_MAX, max(ZOOM_MIN, self.zoom * factor))
        middle = replace(self, view=replace(self.view, zoom=zoom, centre_x=0.5, centre_y=0.5))
        return self._centred(fixed + middle.picture_at(self.stage.center()) - middle.picture_at(place), zoom)

    def moved(self, by: QPointF) -> ViewSettings:
        """The view moved by so many px of the stage; only while zoomed."""
        if self.view.zoom is None:
            return self.view
        return self._centred(self.picture_at(self.stage.center() - by), self.view.zoom)

    def _centred(self, centre: QPointF, zoom: float) -> ViewSettings:
        width, height = max(1, self.picture.width()), max(1, self.picture.height())
        return replace(self.view, zoom=zoom, centre_x=centre.x() / width, centre_y=centre.y() / height)
