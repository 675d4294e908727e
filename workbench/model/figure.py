"""Figures: comparisons kept as labelled pictures, for the report."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.comparison import ComparisonRequest, Rect

MODES = ("side", "swipe", "blink", "difference", "lines")
"""Ways to compare; a figure of "blink" shows both pictures in the common frame, beside each other."""


@dataclass(frozen=True, slots=True)
class FigureSide:
    """What stands under one of the two pictures.

    Attributes:
        heading: "In the article"; the time shown is added to it.
        lines: Name, date, address.
        sha256: Of the file; empty where there is none.
        shown_s: The moment shown, seconds from the first frame; None for a still.
    """

    heading: str
    lines: tuple[str, ...] = ()
    sha256: str = ""
    shown_s: float | None = None


@dataclass(frozen=True, slots=True)
class FigureSettings:
    """How a figure was made, kept beside it.

    Attributes:
        agreement: Whether it marks where the two agree and differ.
        lined_up: Whether the case's copy is turned back and registered.
        swipe: Where the pictures meet, 0-1 of the width; in the mode "swipe".
        case, library: What stands under the two pictures.
        changed: What was changed between the copies, in words.
        drawn: What was done to the pictures to draw them, in words.
        width_px, height_px: Of the picture.
        program: Version that made it.
    """

    agreement: bool
    lined_up: bool
    swipe: float
    case: FigureSide
    library: FigureSide
    changed: str
    drawn: str
    width_px: int
    height_px: int
    program: str


@dataclass(frozen=True, slots=True)
class KeptFigure:
    """A figure of the case; its picture lies in `figures/` under its hash.

    Attributes:
        id: Stable in the case.
        claim_id: The claim it belongs to, or None.
        match_id: The match it shows.
        sha256: Of the picture.
        mode: One of `MODES`.
        settings: How it was made.
        caption: One line for lists and for people who cannot see it.
        added_at, added_by: When (ISO, UTC) and who.
    """

    id: int
    claim_id: int | None
    match_id: int
    sha256: str
    mode: str
    settings: FigureSettings
    caption: str
    added_at: str
    added_by: str

    @property
    def file_name(self) -> str:
        """Where its picture lies below the case, and beside the report."""
        return f"figures/{self.sha256}.png"


@dataclass(frozen=True, slots=True)
class FigureRequest:
    """Task `workbench.tasks.figure:run` (a reader): draw a comparison as a labelled picture.

    Attributes:
        comparison: The two pictures.
        mode, agreement, lined_up, swipe: As in `FigureSettings`.
        case, library: What stands under the two pictures.
        changed: What was changed between the copies, in words.
        covered: Rectangles of the case's picture, as fractions, that are not to be seen in either.
    """

    comparison: ComparisonRequest
    mode: str
    agreement: bool
    lined_up: bool
    swipe: float
    case: FigureSide
    library: FigureSide
    changed: str
    covered: tuple[Rect, ...] = ()

    @property
    def path(self) -> str:
        """Both files: by this the pool tells pairs apart that stop their reader."""
        return self.comparison.path


@dataclass(frozen=True, slots=True)
class FigureResult:
    """The picture as PNG without metadata, and how it came out.

    Attributes:
        why_not: Why the two could not be lined up; then they stand side by side as they are.
        case_s, library_s: The moments really shown; None for stills.
    """

    png: bytes = field(repr=False)
    width_px: int
    height_px: int
    mode: str
    lined_up: bool
    drawn: str
    why_not: str
    case_s: float | None
    library_s: float | None
