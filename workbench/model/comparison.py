"""Two pictures brought into one frame: what a worker is asked for, and what the window shows of it."""

from __future__ import annotations

from dataclasses import dataclass, field

Rect = tuple[float, float, float, float]

VIEW_SIDE_PX = 1600
"""Long side of the frame both pictures are brought into."""

OUTSIDE, UNJUDGED, AGREES, DIFFERS = range(4)
"""Values of `Comparison.cells`: outside the article's picture; not judged (plain, lettered, bars and surround); the two
verdicts."""

CASE, LIBRARY, DIFFERENCE = "case", "library", "difference"
LAYERS = (CASE, LIBRARY, DIFFERENCE)
"""Pictures of a comparison: the article's copy in the common frame, the earlier copy, and where they differ."""


@dataclass(frozen=True, slots=True)
class ComparedFile:
    """One side of a comparison.

    Attributes:
        name: For messages.
        path: The file; empty when only `kept` is at hand.
        sha256: What a still's bytes have to add up to; empty to take it as it is.
        pts: Frame of a clip, in ticks; 0 for a still.
        time_s: Seconds from the first frame, for those who do not know the clip's clock; used instead of `pts`.
        kept: Encoded picture that stands in for an absent file.
    """

    name: str
    path: str = ""
    sha256: str = ""
    pts: int = 0
    time_s: float | None = None
    kept: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class ComparisonRequest:
    """Task `workbench.tasks.comparison:run`: register two pictures and compare them.

    Attributes:
        case, library: The two sides.
        case_rects: Where the search found the picture inside the case's copy, fractions x, y, width, height; looked at
            when the whole pictures do not register, and what lies outside of them is not judged.
        library_rects: Likewise in the library's picture.
        side_px: Long side of the common frame at most.
    """

    case: ComparedFile
    library: ComparedFile
    case_rects: tuple[Rect, ...] = ()
    library_rects: tuple[Rect, ...] = ()
    side_px: int = VIEW_SIDE_PX

    @property
    def path(self) -> str:
        """Both files: by this the pool tells pairs apart that stop their reader."""
        return f"{self.case.path}\0{self.library.path}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two registered pictures have in common. Places are fractions of the common frame, which is the library's
    picture; points of `pairs` are fractions of each picture as it is.

    Attributes:
        why_not: Why they cannot be lined up, in a sentence; empty when they are. Then the rest says nothing.
        width_px, height_px: Of the common frame.
        mirrored: The case's copy is turned left to right.
        rotation_deg: Quarter turns clockwise that were given to the case's copy: 0, 90, 180 or 270.
        tilt_deg: Turn left over, clockwise.
        homography: Nine numbers by rows, fractions of the case's copy to fractions of the frame; mirroring included.
        outline: Corners of the case's copy in the frame: x, y, x, y...
        inliers: Distinct registered points.
        error_px: Median distance of registered points in the frame.
        refined: Whether the registration was sharpened at view size.
        inverted: Light and dark are exchanged in the case's copy; its layer and all below are of it exchanged back.
        pairs: Registered points, well spread: x, y in the case's copy, x, y in the library's.
        columns, rows, cells: What each cell of a coarse grid says, by rows; see `OUTSIDE`.
        differing: Outlines of the regions that differ, each x, y, x, y...
        agrees, differs: Shares of what could be judged, 0-1; both 0.0 when nothing could.
        judged: Share of the overlap that could be judged.
        case_time_s, library_time_s: The moments shown, seconds from the first frame; None for stills.
        case_pts: Ticks of the case's frame that is shown.
    """

    why_not: str = ""
    width_px: int = 0
    height_px: int = 0
    mirrored: bool = False
    rotation_deg: int = 0
    tilt_deg: float = 0.0
    homography: tuple[float, ...] = ()
    outline: tuple[float, ...] = ()
    inliers: int = 0
    error_px: float = 0.0
    refined: bool = False
    inverted: bool = False
    pairs: tuple[tuple[float, float, float, float], ...] = ()
    columns: int = 0
    rows: int = 0
    cells: bytes = b""
    differing: tuple[tuple[float, ...], ...] = ()
    agrees: float = 0.0
    differs: float = 0.0
    judged: float = 0.0
    case_time_s: float | None = None
    library_time_s: float | None = None
    case_pts: int = 0


@dataclass(frozen=True, slots=True)
class ComparedPicture:
    """One layer, encoded.

    Attributes:
        layer: One of `LAYERS`.
        jpeg: At view size.
        masked_jpeg: 24 px wide grey, in which nothing can be recognised.
    """

    layer: str
    jpeg: bytes = field(repr=False)
    masked_jpeg: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ComparisonResult:
    """The answer of the task; no pictures when the two could not be lined up."""

    comparison: Comparison
    pictures: tuple[ComparedPicture, ...] = ()
