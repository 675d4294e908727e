"""What of a timeline can be taken hold of, and where it goes: the range, edges of tags, the playhead. No painting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt

from workbench.ui import theme
from workbench.ui.widgets import timeline_layout as layout
from workbench.ui.widgets.timeline_data import Segment, TagSpan, TimelineData
from workbench.ui.widgets.timeline_rows import Hit

_EDGE_PX = 4


@dataclass(slots=True)
class Drag:
    """What the mouse holds.

    Attributes:
        kind: "scrub", "range-start", "range-end", "range-move", "range-new", "tag-start" or "tag-end".
        tag: The tag as it was, for its edges.
        seconds: Where the mouse is; for "range-move" where it took hold.
        range_s: The range as it was, for "range-move"; the start of the new one twice, for "range-new".
        carried: For "scrub", the tag or segment under the mouse, which is carried away when it leaves the timeline.
    """

    kind: str
    tag: TagSpan | None = None
    seconds: float = 0.0
    range_s: tuple[float, float] = (0.0, 0.0)
    carried: TagSpan | Segment | None = None

    def dragged_tag(self) -> TagSpan | None:
        """The tag with its edge where the mouse is."""
        if self.tag is None:
            return None
        edges = (self.seconds, self.tag.end_s) if self.kind == "tag-start" else (self.tag.start_s, self.seconds)
        return replace(self.tag, start_s=min(edges), end_s=max(edges))


@dataclass(frozen=True, slots=True)
class Grips:
    """A timeline as the mouse finds it.

    Attributes:
        data: What it shows.
        place: Rows and scale.
        position_s: The playhead.
        in_s, out_s: The marks of the range, None for an open end.
        hits: Where things stand, topmost last.
    """

    data: TimelineData
    place: layout.Geometry
    position_s: float
    in_s: float | None
    out_s: float | None
    hits: Sequence[Hit] = ()

    def grab(self, at: QPointF, held: Qt.KeyboardModifier) -> Drag:
        """What is taken hold of at a place; the playhead where there is nothing else."""
        row = self.place.row_at(at.y())
        if row is not None and row.kind == "ruler" and (found := self._grab_range(at, row, held)) is not None:
            return found
        hit = hit_at(self.hits, at)
        if hit is not None and isinstance(hit.thing, TagSpan) and hit.thing.end_s > hit.thing.start_s:
            if abs(at.x() - hit.rect.left()) <= _EDGE_PX:
                return Drag("tag-start", hit.thing, hit.thing.start_s)
            if abs(at.x() - hit.rect.right()) <= _EDGE_PX:
                return Drag("tag-end", hit.thing, hit.thing.end_s)
        thing = hit.thing if hit is not None else None
        return Drag("scrub", carried=thing if isinstance(thing, TagSpan | Segment) else None)

    def _grab_range(self, at: QPointF, row: layout.Row, held: Qt.KeyboardModifier) -> Drag | None:
        """An end of the range, its bar, or with Shift a new one."""
        here_s = self.place.seconds(at.x())
        if held & Qt.KeyboardModifier.ShiftModifier:
            start_s = self.snapped(min(max(0.0, here_s), self.data.duration_s))
            return Drag("range-new", seconds=start_s, range_s=(start_s, start_s))
        if at.y() <= row.height / 2:
            return None
        reach = theme.current().size("timeline.handle")
        for kind, moment in (("range-start", self.in_s), ("range-end", self.out_s)):
            if moment is not None and abs(self.place.x(moment) - at.x()) <= reach:
                return Drag(kind, seconds=moment)
        on_bar = at.y() >= row.top + row.height - reach
        if on_bar and self.in_s is not None and self.out_s is not None and self.in_s < here_s < self.out_s:
            return Drag("range-move", seconds=here_s, range_s=(self.in_s, self.out_s))
        return None

    def range_at(self, held: Drag, seconds: float) -> tuple[float | None, float | None]:
        """The range when the mouse that holds it has come to a time.

        Args:
            seconds: As it is for the ends, snapped already; where the mouse is for the others.
        """
        if held.kind == "range-start":
            return min(seconds, seconds if self.out_s is None else self.out_s), self.out_s
        if held.kind == "range-end":
            return self.in_s, max(seconds, self.in_s or 0.0)
        if held.kind == "range-new":
            return held.range_s[0], self.snapped(seconds)
        start_s, end_s = held.range_s
        moved_s = self.snapped(start_s + seconds - held.seconds)
        moved_s = min(max(0.0, moved_s), self.data.duration_s - (end_s - start_s))
        return moved_s, moved_s + end_s - start_s

    def snapped(self, seconds: float) -> float:
        """The nearest edge of a shot or match, or the playhead; else the nearest frame."""
        segments = [segment for lane in self.data.lanes for segment in lane.segments]
        points = [self.position_s, *(shot.start_s for shot in self.data.shots)]
        points += [edge for segment in segments for edge in (segment.start_s, segment.end_s)]
        found = layout.snap(seconds, points, self.place.px_per_s)
        rate = max(1.0, self.data.frame_rate)
        return found if found != seconds else round(seconds * rate) / rate


def hit_at(hits: Sequence[Hit], at: QPointF) -> Hit | None:
    """The topmost thing at a place."""
    return next((hit for hit in reversed(hits) if hit.rect.adjusted(-2, 0, 2, 0).contains(at)), None)
