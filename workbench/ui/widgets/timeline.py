"""The timeline: ruler with the range, shots, one lane for each matched item, coverage, tags."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.ui.gate import PictureGate
from workbench.ui.widgets.timeline_data import TimelineData


class Timeline(QWidget):
    """Where things are in a clip.

    Signals:
        seek_requested(float): Click or drag, seconds.
        scrubbing_changed(bool): A drag began or ended (load coarse frames meanwhile).
        range_changed(object): `(start_s, end_s)` or None.
        segment_clicked(int), segment_activated(int): Id of a match segment, clicked or double-clicked.
        tag_clicked(int): Id of a tag span.
        tag_resized(int, float, float): A span's edge was dragged: id, start, end.
        shot_clicked(int): Index of a shot.
    """

    seek_requested = Signal(float)
    scrubbing_changed = Signal(bool)
    range_changed = Signal(object)
    segment_clicked = Signal(int)
    segment_activated = Signal(int)
    tag_clicked = Signal(int)
    tag_resized = Signal(int, float, float)
    shot_clicked = Signal(int)

    def __init__(self, gate: PictureGate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_data(self, data: TimelineData) -> None:
        """Show another clip, or the same with new results."""

    def set_position(self, seconds: float) -> None:
        """Move the playhead; only its own strip is painted anew."""

    def position(self) -> float:
        """Seconds at the playhead."""
        return 0.0

    def set_range(self, start_s: float | None, end_s: float | None) -> None:
        """In and out; None for an open end, both None clears."""

    def selected_range(self) -> tuple[float, float] | None:
        """The range when both ends are set (or one: it runs to the edge of the clip)."""
        return None

    def set_selected_segment(self, segment_id: int | None) -> None:
        """Ring around one segment."""

    def next_edge(self, kind: str, forward: bool) -> float | None:
        """Start of the next or last "shot", "match" or "tag" from the playhead ([ ] , . ; ')."""
        return None

    def set_compact(self, compact: bool) -> None:
        """Labels shrink to the key letter (windows under 1280 px)."""

    def zoom_by(self, factor: float) -> None:
        """Zoom about the playhead."""

    def show_all(self) -> None:
        """The whole clip again."""
