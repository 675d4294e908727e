"""All rows of a timeline but the playhead, painted in one go, and where each thing came to stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.language import tr
from workbench.ui.widgets import timeline_layout as layout
from workbench.ui.widgets import timeline_paint as draw
from workbench.ui.widgets.timeline_data import ShotMark, TagSpan, TimelineData
from workbench.ui.widgets.timeline_words import Thing

MAX_TAG_ROWS = 12
FLAG_PX = 11
_NARROWEST_SHOT_PX = 3.0
_PICTURE_FROM_PX = 12.0


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be pointed at."""

    rect: QRectF
    thing: Thing


def tag_width(tag: TagSpan) -> int:
    """Room the word of a tag needs, px."""
    now = theme.current()
    sign = now.px(16) if tag.graphic else 0
    flag = now.px(FLAG_PX) if tag.end_s <= tag.start_s else 0
    return paint.text_width(tag.label, now.font("caption")) + now.px(14) + sign + flag


def pack(tags: Sequence[TagSpan], duration_s: float, px_per_s: float) -> list[int]:
    """Rows of the tags of a clip; done at the fitted scale, so that zooming does not shuffle them."""
    end = duration_s * px_per_s
    spans = []
    for tag in tags:
        left, width = tag.start_s * px_per_s, float(tag_width(tag))
        if tag.end_s <= tag.start_s and left + width > end:
            left -= width
        spans.append((left, max(tag.end_s * px_per_s, left + width)))
    return layout.pack_tags(spans, MAX_TAG_ROWS)


@dataclass
class RowPainter:
    """Paints the rows and notes the places.

    Attributes:
        data: What to show.
        place: Rows and scale.
        tag_rows: Row of each tag.
        first_lane: The lane at the top, when more lanes are there than fit.
        first_tag: The same of the rows of tags.
        chosen: Range, or None.
        selected: Id of the segment with the ring, or None.
        gate: For the pictures of shots.
        hits: Where things stand; filled by `paint`.
    """

    data: TimelineData
    place: layout.Geometry
    tag_rows: Sequence[int]
    first_lane: int = 0
    chosen: tuple[float, float] | None = None
    selected: int | None = None
    gate: PictureGate | None = None
    hits: list[Hit] = field(default_factory=list)
    first_tag: int = 0

    def paint(self, painter: QPainter) -> None:
        """All rows."""
        if self.data.duration_s <= 0:
            return
        self._labels(painter)
        track, ruler = self.place.track, self.place.rows[0]
        painter.setClipRect(track.adjusted(-theme.current().px(16), 0, layout.right_margin(), 0))
        draw.paint_ruler(painter, self.place, ruler, self.data.duration_s, self.data.frame_rate)
        if self.chosen is not None:
            draw.paint_range(painter, self.place, ruler, self.chosen)
        painter.setClipRect(track.adjusted(-2, 0, 2, 0))
        self._shots(painter)
        self._lanes(painter)
        self._coverage(painter)
        self._tags(painter)

    def _labels(self, painter: QPainter) -> None:
        words = {"shots": tr("Shots {0}").format(len(self.data.shots)), "coverage": tr("Coverage")}
        words["tags"] = tr("Tags")
        for row in self.place.rows:
            if row.kind == "lane":
                lane = self.data.lanes[row.index + self.first_lane]
                draw.paint_row_label(painter, self.place, row, lane.title, lane.letter)
            elif row.kind in words and row.index == 0:
                draw.paint_row_label(painter, self.place, row, words[row.kind])

    def _shots(self, painter: QPainter) -> None:
        row = self.place.row("shots")
        if row is None:
            return
        ends = [shot.start_s for shot in self.data.shots[1:]] + [self.data.duration_s]
        painted_to = float("-inf")
        for shot, end_s in zip(self.data.shots, ends, strict=True):
            left, right = self.place.x(shot.start_s), self.place.x(max(end_s, shot.start_s))
            rect = QRectF(left, row.top, right - left, row.height)
            if not rect.intersects(self.place.track) or right - painted_to < _NARROWEST_SHOT_PX:
                continue
            painted_to = right
            self._shot(painter, rect, shot)

    def _shot(self, painter: QPainter, rect: QRectF, shot: ShotMark) -> None:
        """Thousands of narrow shots ask for no pictures: nobody could tell them apart."""
        gate = self.gate if rect.width() >= _PICTURE_FROM_PX else None
        draw.paint_shot(painter, rect, shot, gate)
        self.hits.append(Hit(rect, shot))

    def _lanes(self, painter: QPainter) -> None:
        for row in self.place.rows:
            if row.kind != "lane":
                continue
            draw.paint_bed(painter, self.place, row)
            for segment in self.data.lanes[row.index + self.first_lane].segments:
                rect = self.place.span(row, segment.start_s, segment.end_s)
                draw.paint_segment(painter, rect, segment, selected=segment.id == self.selected)
                self.hits.append(Hit(rect, segment))

    def _coverage(self, painter: QPainter) -> None:
        row = self.place.row("coverage")
        if row is None:
            return
        draw.paint_bed(painter, self.place, row)
        for span in self.data.coverage:
            rect = self.place.span(row, span.start_s, span.end_s).adjusted(0, 0, -1, 0)
            draw.paint_coverage(painter, self._visible_part(rect), span)
            self.hits.append(Hit(rect, span))

    def _tags(self, painter: QPainter) -> None:
        for tag, number in zip(self.data.tags, self.tag_rows, strict=True):
            row = self.place.row("tags", number - self.first_tag)
            if row is None:
                continue
            rect, at_end = self._tag_rect(row, tag)
            if tag.end_s > tag.start_s:
                draw.paint_tag(painter, rect, tag)
            else:
                draw.paint_tag_point(painter, rect, tag, at_end=at_end)
            self.hits.append(Hit(rect, tag))

    def _tag_rect(self, row: layout.Row, tag: TagSpan) -> tuple[QRectF, bool]:
        """A frame's tag is a point: its flag and word stand after it, or before it when the clip ends there."""
        rect = self.place.span(row, tag.start_s, tag.end_s)
        if tag.end_s > tag.start_s:
            return rect, False
        rect.setWidth(tag_width(tag))
        at_end = rect.right() > self.place.x(self.data.duration_s) + 1
        if at_end:
            rect.moveRight(self.place.x(tag.start_s) + 1)
        return rect, at_end

    def _visible_part(self, rect: QRectF) -> QRectF:
        """Words stay in view when a long stretch is cut by the edges."""
        track = self.place.track
        left, right = max(rect.left(), track.left() - 8), min(rect.right(), track.right() + 8)
        return QRectF(left, rect.top(), max(1.0, right - left), rect.height())
