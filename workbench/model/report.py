"""What the report task is asked for and gives back."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.case import CaseState
from workbench.model.times import ClipRate
from workbench.model.work import ReportPicture, WrittenFile


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
class ExportOptions:
    """What of a case goes into some formats, and what the person says of its publication. Nothing here is made up.

    Attributes:
        organisation, organisation_url: Who publishes, from the settings; empty: the files name nobody.
        url, published: Where and since when the report can be read; empty: it is a draft.
        claim_ids: Only these claims (`jsonld`, `card`); empty for all.
        media_ids: Only these media (`vtt`, `edl`, `keyframes`); empty for all.
        without_masked: Leave out pictures that are masked (`card`, `keyframes`).
        drop_frame: Count 29.97 and 59.94 frames a second as drop-frame time code.
        rates: Of clips, as measured from the times of their frames.
    """

    organisation: str = ""
    organisation_url: str = ""
    url: str = ""
    published: str = ""
    claim_ids: tuple[int, ...] = ()
    media_ids: tuple[int, ...] = ()
    without_masked: bool = False
    drop_frame: bool = True
    rates: tuple[ClipRate, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """Task `workbench.tasks.report:run`.

    Attributes:
        state: The case.
        pictures: As named by `workbench.export.pictures.needed_pictures(state)`; absent ones could not be had.
        formats: Names of exporters ("html", "csv", "json").
        program_version: Of this program.
        warnings: What is wrong with the record itself, in sentences; printed before everything else.
        options: For formats that take any.
    """

    state: CaseState
    pictures: tuple[ReportPicture, ...]
    formats: tuple[str, ...]
    program_version: str
    warnings: tuple[str, ...] = ()
    options: ExportOptions = field(default_factory=ExportOptions)


@dataclass(frozen=True, slots=True)
class ReportResult:
    """The files of an export, in the order of the formats asked for, and what could not be written, in sentences."""

    files: tuple[WrittenFile, ...]
    problems: tuple[str, ...] = ()
