"""Where things stand on a timeline: rows, and seconds to pixels and back. Plain arithmetic, no painting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from workbench.ui import theme
from workbench.ui.widgets.timeline_data import TimelineData

MAX_LANES = 4
USUAL_LANES, TAG_ROWS = 2, 2  # always reserved, so that a result or a tag never moves the stage
_STEPS_S = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)
_COMPACT_LABEL_PX = 44
_RIGHT_PX = 12
_ROW_GAP_PX = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        kind: "ruler", "shots", "lane", "coverage" or "tags".
        index: Which lane or tag row, from 0.
        top, height: In px.
    """

    kind: str
    index: int
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Geometry:
    """A timeline at one width and zoom.

    Attributes:
        width: Of the widget, px.
        label_px: Width of the label column.
        start_s: Time at the left edge of the track.
        px_per_s: Zoom.
        rows: From top to bottom.
        height: Of all rows with the margin below.
    """

    width: float
    label_px: float
    start_s: float
    px_per_s: float
    rows: tuple[Row, ...]
    height: float

    @property
    def track(self) -> QRectF:
        """Where time runs."""
        return QRectF(self.label_px, 0, max(1.0, self.width - self.label_px - right_margin()), self.height)

    @property
    def end_s(self) -> float:
        """Time at the right edge of the track."""
        return self.start_s + self.track.width() / self.px_per_s

    def x(self, seconds: float) -> float:
        """Place of a time."""
        return self.label_px + (seconds - self.start_s) * self.px_per_s

    def seconds(self, x: float) -> float:
        """Time at a place; may lie outside the clip."""
        return self.start_s + (x - self.label_px) / self.px_per_s

    def span(self, row: Row, start_s: float, end_s: float) -> QRectF:
        """Rectangle of a stretch in a row, never narrower than can be hit."""
        left, right = self.x(start_s), self.x(end_s)
        least = theme.current().size("timeline.segment_min_px")
        return QRectF(left, row.top, max(least, right - left), row.height)

    def row(self, kind: str, index: int = 0) -> Row | None:
        """A row by kind."""
        return next((row for row in self.rows if row.kind == kind and row.index == index), None)

    def row_at(self, y: float) -> Row | None:
        """The row at a height; gaps belong to the row above."""
        found = [row for row in self.rows if row.top <= y]
        return found[-1] if found else None


def right_margin() -> int:
    """Room at the right end."""
    return theme.current().px(_RIGHT_PX)


def label_width(*, compact: bool) -> int:
    """Width of the label column."""
    now = theme.current()
    return now.px(_COMPACT_LABEL_PX) if compact else now.size("timeline.label_column")


def fit_scale(width: float, duration_s: float, *, compact: bool) -> float:
    """Pixels a second takes when the whole clip is shown."""
    track = max(1.0, width - label_width(compact=compact) - right_margin())
    return track / duration_s if duration_s > 0 else 1.0


def max_scale(frame_rate: float) -> float:
    """Pixels a second takes at the largest zoom."""
    return float(theme.tokens()["timeline"]["zoom_max_px_per_frame"]) * max(1.0, frame_rate)


def make_rows(data: TimelineData, tag_rows: int) -> tuple[tuple[Row, ...], float]:
    """The rows of a clip and their whole height."""
    now = theme.current()
    rows: list[Row] = []
    top = 0.0

    def add(kind: str, index: int, height: int, gap: int) -> None:
        nonlocal top
        rows.append(Row(kind, index, top, height))
        top += height + gap

    wide, narrow = now.px(_ROW_GAP_PX), now.size("timeline.lane_gap")
    add("ruler", 0, now.size("timeline.ruler"), wide)
    if data.shots:
        add("shots", 0, now.size("timeline.shots"), wide)
    for index in range(min(MAX_LANES, len(data.lanes))):
        add("lane", index, now.size("timeline.lane"), narrow)
    if data.coverage:
        add("coverage", 0, now.size("timeline.coverage"), narrow)
    for index in range(min(TAG_ROWS, tag_rows)):
        add("tags", index, now.size("timeline.tag_lane"), narrow)
    return tuple(rows), top + now.px(_ROW_GAP_PX)


def fixed_height(lanes: int) -> int:
    """Height of a timeline with so many lanes: shots, coverage and tag rows have their place before they appear."""
    now = theme.current()
    wide, narrow = now.px(_ROW_GAP_PX), now.size("timeline.lane_gap")
    shown = min(MAX_LANES, max(USUAL_LANES, lanes))
    height = now.size("timeline.ruler") + now.size("timeline.shots") + 3 * wide
    height += shown * (now.size("timeline.lane") + narrow) + now.size("timeline.coverage") + narrow
    return height + TAG_ROWS * (now.size("timeline.tag_lane") + narrow)


def pack_tags(spans_px: Sequence[tuple[float, float]], limit: int) -> list[int]:
    """Which tag row each span takes so that no word is covered.

    Args:
        spans_px: Left and right edge of each, words included.
        limit: Rows at most; spans that find no room share the last one.

    Returns:
        A row number for each span, in the order given.
    """
    order = sorted(range(len(spans_px)), key=lambda place: (spans_px[place][0], -spans_px[place][1]))
    ends: list[float] = []
    rows = [0] * len(spans_px)
    for place in order:
        left, right = spans_px[place]
        row = next((number for number, end in enumerate(ends) if end <= left), len(ends))
        if row == len(ends) and row < limit:
            ends.append(right)
        row = min(row, limit - 1)
        ends[row] = max(ends[row], right)
        rows[place] = row
    return rows


def tick_step(px_per_s: float, frame_rate: float) -> float:
    """Seconds between labelled ticks: a round step of at least the smallest distance, or whole frames when close."""
    least = theme.current().size("timeline.tick_min_px")
    frame_s = 1.0 / max(1.0, frame_rate)
    if frame_s * px_per_s * 2 >= least:
        return frame_s if frame_s * px_per_s >= least else frame_s * 2
    return next((step for step in _STEPS_S if step * px_per_s >= least), _STEPS_S[-1])


def snap(seconds: float, candidates: Sequence[float], px_per_s: float) -> float:
    """The nearest candidate when it is within the snapping distance, else the time itself."""
    reach = theme.current().size("timeline.snap_px") / px_per_s
    best = min(candidates, key=lambda candidate: abs(candidate - seconds), default=seconds)
    return best if abs(best - seconds) <= reach else seconds
