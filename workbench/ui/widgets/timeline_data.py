"""What a timeline and a coverage bar show, as plain data in seconds from the first frame of the clip."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CoverageKind(StrEnum):
    """What a search told about a stretch of a clip."""

    FOUND = "found"
    POSSIBLE = "possible"
    NOWHERE = "nowhere"
    UNSEARCHED = "unsearched"


@dataclass(frozen=True, slots=True)
class ShotMark:
    """A shot.

    Attributes:
        start_s, end_s: Its stretch.
        index: Number shown on it, from 1.
        thumb: Key of its picture for the gate; empty when it has none.
        flat: Title, black or too plain to match.
    """

    start_s: float
    end_s: float
    index: int
    thumb: str = ""
    flat: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that matches a stretch of a library item.

    Attributes:
        start_s, end_s: In this clip.
        letter: Of the lane, "A" to "F" and on.
        band: "strong", "possible" or "weak".
        label: Text on the segment after the letter ("0:02.4 to 0:14.8, mirrored").
        id: Given back when it is clicked.
        mirrored: Turned left to right.
        library_start_s, library_end_s: In the library item; None for a still.
    """

    start_s: float
    end_s: float
    letter: str
    band: str
    label: str = ""
    id: int = 0
    mirrored: bool = False
    library_start_s: float | None = None
    library_end_s: float | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of match segments: one library item.

    Attributes:
        letter: Shown on its key and its segments.
        title: Short name of the item ("Oath, 2016").
        segments: In any order.
    """

    letter: str
    title: str
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverageSpan:
    """What was found for one stretch.

    Attributes:
        kind: One of `CoverageKind`.
        start_s, end_s: Its stretch.
        label: Text on it; empty for the usual words.
        letter, id: For a coverage bar that shows which match; empty and 0 otherwise.
    """

    kind: str
    start_s: float
    end_s: float
    label: str = ""
    letter: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class TagSpan:
    """A tag on a frame or a range.

    Attributes:
        label: The word.
        color_index: Colour of the word, 1-9.
        start_s, end_s: Equal for a single frame.
        id: Given back when it is clicked or dragged.
        graphic: Marked as showing violence or death; carries the eye-off sign.
    """

    label: str
    color_index: int
    start_s: float
    end_s: float
    id: int = 0
    graphic: bool = False


@dataclass(frozen=True, slots=True)
class TimelineData:
    """Everything a timeline shows of one clip; set whole, so that a display list is built once."""

    duration_s: float = 0.0
    frame_rate: float = 25.0
    shots: tuple[ShotMark, ...] = ()
    lanes: tuple[Lane, ...] = ()
    coverage: tuple[CoverageSpan, ...] = ()
    tags: tuple[TagSpan, ...] = ()
