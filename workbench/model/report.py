"""What the report task is asked for and gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.case import CaseState
from workbench.model.comparison import Rect
from workbench.model.times import ClipRate
from workbench.model.work import ReportPicture, WrittenFile


class Removal(StrEnum):
    """What a redacted copy leaves out. Codes are words of the command line."""

    NAMES = "names"  # analysts are told apart by number; folders, and libraries by name
    PLACES = "places"  # positions a camera wrote, and places the analyst wrote down
    PICTURES = "pictures"  # rectangles are covered, and whatever is marked graphic
    FILES = "files"  # names of files are replaced by numbers


FOR_PUBLICATION = (Removal.NAMES, Removal.PLACES, Removal.PICTURES)
"""What is left out when nothing else is said."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What of a case a report holds.

    Attributes:
        claims: Numbers of the claims it covers; none for all of them.
        without: What is taken out of it; nothing for a full report.
        figures: Whether comparisons kept as labelled pictures are in it; those pinned as evidence always are.
    """

    claims: tuple[int, ...] = ()
    without: tuple[Removal, ...] = ()
    figures: bool = True

    @property
    def redacted(self) -> bool:
        """Whether anything is taken out."""
        return bool(self.without)


EVERYTHING = ReportOptions()


@dataclass(frozen=True, slots=True)
class PictureNeed:
    """A picture the report will show; commands fetch it before the report is rendered.

    Attributes:
        key: Name under which the content model asks for it ("media:3@12800", "match:7:library").
        media_id, pts: A frame of the case's medium (pts 0 for a still); None for a library picture.
        match_id, time_s: The library side of a match at this time (None: a still, or time not determined).
    """

    key: str
    media_id: int | None = None
    pts: int = 0
    match_id: int | None = None
    time_s: float | None = None


@dataclass(frozen=True, slots=True)
class CoveredPicture:
    """A picture of which something is covered before anything is written.

    Attributes:
        key: As in `ReportPicture`.
        rects: Left, top, width, height as fractions of the picture; replaced by one colour.
        whole: Why all of it is replaced, as a clause; empty when only the rectangles are.
    """

    key: str
    rects: tuple[Rect, ...] = ()
    whole: str = ""


@dataclass(frozen=True, slots=True)
class FormatOptions:
    """What single formats hold, and what the person says of publication. Nothing here is made up.

    Attributes:
        organisation, organisation_url: Who publishes, from the settings; empty: the files name nobody.
        url, published: Where and since when the report can be read; empty: it is a draft.
        media_ids: Only these media (`vtt`, `edl`, `keyframes`); empty for all.
        without_masked: Leave out pictures that are masked (`card`, `keyframes`).
        drop_frame: Count 29.97 and 59.94 frames a second as drop-frame time code.
        rates: Of clips, as measured from the times of their frames.
    """

    organisation: str = ""
    organisation_url: str = ""
    url: str = ""
    published: str = ""
    media_ids: tuple[int, ...] = ()
    without_masked: bool = False
    drop_frame: bool = True
    rates: tuple[ClipRate, ...] = ()


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An entry of the log as a report lists it.

    Attributes:
        number: From 1.
        at, by: When (ISO, UTC) and who.
        action, label: Code of what was done, and in words.
        hash: Of the entry as stored.
    """

    number: int
    at: str
    by: str
    action: str
    label: str
    hash: str


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """Task `workbench.tasks.report:run`.

    Attributes:
        state: The case as the report may tell it: of a redacted one, redacted.
        pictures: As named by `workbench.export.pictures.needed_pictures(state)`; absent ones could not be had.
        formats: Names of exporters ("html", "pdf", "json").
        program_version: Of this program.
        warnings: What is wrong with the record itself, in sentences; printed before everything else.
        options: What it holds; the state and the pictures follow it already, except for what is covered.
        covered: What is to be covered in which pictures.
        notices: What kind of copy this is and what was taken out, in sentences; printed at the top.
        for_formats: What only some formats take.
        log: All entries of the log, in order.
    """

    state: CaseState
    pictures: tuple[ReportPicture, ...]
    formats: tuple[str, ...]
    program_version: str
    warnings: tuple[str, ...] = ()
    options: ReportOptions = EVERYTHING
    covered: tuple[CoveredPicture, ...] = ()
    notices: tuple[str, ...] = ()
    for_formats: FormatOptions = field(default_factory=FormatOptions)
    log: tuple[LogEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportResult:
    """The files of an export, in the order of the formats asked for.

    Attributes:
        problems: What could not be written or not as asked, with what was made instead.
    """

    files: tuple[WrittenFile, ...]
    problems: tuple[str, ...] = ()
