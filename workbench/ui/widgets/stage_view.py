"""How the stage looks at a picture: settings, and the arithmetic from picture pixels to the stage and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

ZOOM_MIN = 0.02
ZOOM_MAX = 64.0


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """How the picture is looked at; recorded with pinned evidence.

    Attributes:
        zoom: Device pixels a picture pixel takes (1.0 is 100 %); None fits the picture to the stage.
        centre_x, centre_y: Point of the picture in the middle of the stage, as fractions; only while zoomed.
        mirrored: Turned left to right.
        rotation_deg: 0, 90, 180 or 270, clockwise.
    """

    zoom: float | None = None
    centre_x: float = 0.5
    centre_y: float = 0.5
    mirrored: bool = False
    rotation_deg: int = 0

    def within_limits(self) -> ViewSettings:
        """The nearest view that can be shown."""
        return replace(
            self,
            zoom=None if self.zoom is None else min(ZOOM_MAX, max(ZOOM_MIN, self.zoom)),
            centre_x=min(1.0, max(0.0, self.centre_x)),
            centre_y=min(1.0, max(0.0, self.centre_y)),
            rotation_deg=self.rotation_deg % 360,
        )


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
        back, possible = self.to_stage().inverted()
        whole = QRectF(0, 0, self.picture.width(), self.picture.height())
        seen = back.mapRect(self.stage).intersected(whole) if possible else whole
        if seen.isEmpty() or (seen.width() > whole.width() - 1 and seen.height() > whole.height() - 1):
            return None
        left, top, width, height = seen.x(), seen.y(), seen.width(), seen.height()
        return left / whole.width(), top / whole.height(), width / whole.width(), height / whole.height()

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
