"""What the report task is asked for and gives back."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.case import CaseState
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
        state: The case.
        pictures: As named by `workbench.export.pictures.needed_pictures(state)`; absent ones could not be had.
        formats: Names of exporters ("html", "pdf", "json").
        program_version: Of this program.
        warnings: What is wrong with the record itself, in sentences; printed before everything else.
        log: All entries of the log, in order.
    """

    state: CaseState
    pictures: tuple[ReportPicture, ...]
    formats: tuple[str, ...]
    program_version: str
    warnings: tuple[str, ...] = ()
    log: tuple[LogEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportResult:
    """The files of an export, in the order of the formats asked for.

    Attributes:
        problems: Formats that could not be made as asked, with what was made instead.
    """

    files: tuple[WrittenFile, ...]
    problems: tuple[str, ...] = ()
