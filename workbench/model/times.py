"""Presentation time of a video stream, exact and in seconds."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_CLIP_S = 10 * 24 * 3600.0
"""Times later in a clip come from a damaged clock, which may say 33 years; one such clip would fill every search."""


@dataclass(frozen=True, slots=True)
class TimeBase:
    """The clock of one video stream.

    Attributes:
        numerator, denominator: One tick is numerator/denominator seconds.
        start_pts: Presentation time stamp of the first frame; shown times count from it.
    """

    numerator: int
    denominator: int
    start_pts: int = 0

    def seconds(self, pts: int) -> float:
        """Seconds from the first frame."""
        return (pts - self.start_pts) * self.numerator / self.denominator

    def pts(self, seconds: float) -> int:
        """Nearest tick to a time in seconds from the first frame."""
        return self.start_pts + round(seconds * self.denominator / self.numerator)


@dataclass(frozen=True, slots=True)
class ClipRate:
    """Frames a second of a clip, from the times of all its frames.

    Attributes:
        media_id: Of the case.
        numerator, denominator: Frames a second, exact (30000/1001).
        variable: Whether the frames do not follow one another at this rate; it is then the average.
    """

    media_id: int
    numerator: int
    denominator: int
    variable: bool = False


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A frame or a range of a clip in ticks of its `TimeBase`; a frame has no end.

    Attributes:
        start_pts: First frame.
        end_pts: Last frame of the range (inclusive), or None for a single frame.
    """

    start_pts: int
    end_pts: int | None = None


def timecode(seconds: float, decimals: int = 2) -> str:
    """`0:08.52`, `12:03.10`, `1:02:03.40`."""
    scale = 10**decimals
    ticks = round(max(0.0, seconds) * scale)
    whole, fraction = divmod(ticks, scale)
    hours, rest = divmod(whole, 3600)
    minutes, secs = divmod(rest, 60)
    head = f"{hours}:{minutes:02d}:{secs:02d}" if hours else f"{minutes}:{secs:02d}"
    return f"{head}.{fraction:0{decimals}d}" if decimals else head
