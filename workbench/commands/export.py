"""Exporting a case: gather the pictures, let a worker render the files, write them whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workbench import __version__
from workbench.commands import redaction
from workbench.commands.clip_rates import clip_rates
from workbench.commands.export_keyframes import ReadyFile, write_keyframes
from workbench.commands.format_options import format_options
from workbench.commands.library import file_sha256
from workbench.commands.names import display, plural
from workbench.commands.report_pictures import gather, kept_figures
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session
from workbench.errors import InTheWayError, StorageError, UsageError
from workbench.export.build import build_content
from workbench.export.content import ClaimPage as ClaimPage  # noqa: PLC0414 - the window shows what is written
from workbench.export.content import ReportContent as ReportContent  # noqa: PLC0414
from workbench.export.keyframe_archive import FILE_NAME as KEYFRAMES_NAME
from workbench.export.pictures import needed_pictures
from workbench.export.selecting import of_claims, selection_notice
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.report import (
    EVERYTHING,
    FOR_PUBLICATION,
    FormatOptions,
    LogEntry,
    ReportOptions,
    ReportRequest,
    ReportResult,
)
from workbench.model.work import WrittenFile
from workbench.storage.faults import cannot
from workbench.storage.originals import sync_folder
from workbench.storage.whole_files import discard, part_of, settle, whole_file, write_part

KEYFRAMES = "keyframes"
"""Not rendered from the report like the others: the pictures are written one by one as they are decoded."""
REPORT_TASK = "workbench.tasks.report:run"
DEFAULT_FORMATS = ("html", "csv", "json")
UNFINISHED_NAME = "REPORT NOT FINISHED.txt"
UNFINISHED_TEXT = (
    "Writing this report was interrupted. Its files may belong to two different exports.\n"
    "Export the case into this folder again, or delete the folder.\n"
)


@dataclass(frozen=True, slots=True)
class Preset:
    """A choice of kinds of file and of what is in them, under one name.

    Attributes:
        name: As given to `--preset`.
        title, detail: In words.
        formats: Of those that are offered; nothing stands for all of them.
        options: What is in the files.
    """

    name: str
    title: str
    detail: str
    formats: tuple[str, ...]
    options: ReportOptions

    def offered(self) -> tuple[str, ...]:
        """Its kinds of file that this program writes, in the order in which they are offered."""
        return tuple(one.name for one in formats_offered() if not self.formats or one.name in self.formats)


PRESETS = (
    Preset("editor", "For the editor", "One page to read, one to print", ("html", "pdf", "docx"), EVERYTHING),
    Preset(
        "publication",
        "For publication, redacted",
        "Without names, places and faces",
        ("html", "pdf", "jsonld"),
        ReportOptions(without=FOR_PUBLICATION),
    ),
    Preset("everything", "Everything", "All kinds of file, nothing left out", (), EVERYTHING),
)


def preset_named(name: str) -> Preset:
    """A preset by its name.

    Raises:
        UsageError: There is none.
    """
    for preset in PRESETS:
        if preset.name == name:
            return preset
    known = ", ".join(preset.name for preset in PRESETS)
    raise UsageError(f"There is no preset “{name}”.", advice=f"Choose from: {known}.")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written.

    Attributes:
        files: Absolute paths, the first format's file first.
        problems: Pictures that could not be had, in sentences.
    """

    files: tuple[Path, ...]
    problems: tuple[str, ...] = ()


def export(
    session: Session,
    to: Path,
    formats: Sequence[str] = DEFAULT_FORMATS,
    progress: Progress = SILENT,
    *,
    overwrite: bool = False,
    options: ReportOptions = EVERYTHING,
    for_formats: FormatOptions | None = None,
) -> ExportReport:
    """Write the report into a folder.

    The folder is made if need be. Files of the same names that exports of this case wrote are replaced, each at once;
    any other file there, or one that somebody changed since, is not: then nothing is written. Exporting is activity,
    not an edit: the case stays as it is. All originals are read again; the report says which are not as taken in.

    Args:
        overwrite: Replace files of the same names whoever wrote them.
        options: Which claims it covers, and what is taken out.
        for_formats: Of single formats; by default all media, published nowhere.

    Raises:
        UsageError: No format, an unknown one or claim, or the place is a file or lies inside the case.
        InTheWayError: Files are there that this case did not write.
        StorageError: The folder cannot be written.
    """
    wanted = tuple(dict.fromkeys(name.strip().lower() for name in formats if name.strip()))
    if not wanted:
        raise UsageError("No kind of file was named.", advice="Choose at least one, such as html.")
    asked = _Asked(wanted, options, for_formats if for_formats is not None else format_options(session))
    folder = _folder(session, to)
    of_claims(session.state(), options.claims)  # refused before all originals are read
    warnings = (*record_warnings(session), *original_warnings(session, progress))
    result, problems = _rendered(session, asked, warnings, progress)
    with _keyframes(session, folder, asked, progress) as (ready, missing):
        if not result.files and not ready:
            raise UsageError("Nothing was written.", advice=" ".join((*result.problems, *missing)))
        if not overwrite:
            _require_own(session, folder, (*map(_printed, result.files), *ready))
        written = _write_all(session, folder, result.files, ready)
    return ExportReport(written, (*warnings, *problems, *result.problems, *missing))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What an export was asked for."""

    formats: tuple[str, ...]
    options: ReportOptions
    for_formats: FormatOptions


def _rendered(
    session: Session, asked: _Asked, warnings: Sequence[str], progress: Progress
) -> tuple[ReportResult, tuple[str, ...]]:
    """What a worker renders of the formats, and sentences on pictures that could not be had."""
    formats = [name for name in asked.formats if name != KEYFRAMES]
    if not formats:
        return ReportResult(()), ()
    request, problems = report_request(session, formats, asked.options, warnings, progress)
    chosen = asked.for_formats
    if "edl" in formats:
        chosen = replace(chosen, rates=clip_rates(session, chosen.media_ids, progress))
    latest = LatestReport()
    job = session.pool.submit(
        REPORT_TASK,
        replace(request, for_formats=chosen),
        ReportResult,
        label="Writing the report",
        timeout_s=None,
        report=latest,
    )
    return wait(job, progress, latest=latest), problems


def rendered(
    session: Session, formats: Sequence[str], progress: Progress = SILENT
) -> tuple[tuple[WrittenFile, ...], tuple[str, ...]]:
    """The files of a whole report, not yet written, and what is wrong with the case or missing in them, in sentences.

    All originals are read again; the report says which are not as taken in.

    Raises:
        UsageError: A format is not known.
    """
    warnings = (*record_warnings(session), *original_warnings(session, progress))
    asked = _Asked(tuple(formats), EVERYTHING, format_options(session))
    result, problems = _rendered(session, asked, warnings, progress)
    return result.files, (*warnings, *problems, *result.problems)


@contextmanager
def _keyframes(
    session: Session, folder: Path, asked: _Asked, progress: Progress
) -> Iterator[tuple[tuple[ReadyFile, ...], tuple[str, ...]]]:
    """The archive of keyframes beside its place, if it is wanted; what did not take its place is gone at the end."""
    if KEYFRAMES not in asked.formats:
        yield (), ()
        return
    part = part_of(folder / KEYFRAMES_NAME)
    state = of_claims(session.state(), asked.options.claims)
    redacted = asked.options.redacted
    try:
        with _said_of(folder / KEYFRAMES_NAME):
            ready, missing = write_keyframes(session, part, state, asked.for_formats, progress, redacted=redacted)
        yield (ready,) if ready is not None else (), missing
    finally:
        discard(part)


def report_request(
    session: Session,
    formats: Sequence[str],
    options: ReportOptions = EVERYTHING,
    warnings: Sequence[str] = (),
    progress: Progress = SILENT,
) -> tuple[ReportRequest, tuple[str, ...]]:
    """What a worker is asked to render, everything taken out that the options take out.

    Args:
        warnings: What is wrong with the record itself.

    Returns:
        The request, and sentences on pictures that could not be had; these are for the person who exports and may
        name what the report does not.

    Raises:
        UsageError: There is no such claim.
    """
    whole = session.state()
    state = of_claims(whole, options.claims)
    if not options.figures:
        pinned = {pin.figure_id for pin in state.evidence}
        state = replace(state, figures=tuple(one for one in state.figures if one.id in pinned))
    pictures, problems = gather(session, needed_pictures(state), progress)
    figures, unread = kept_figures(session, state.figures)
    request = ReportRequest(
        state=state,
        pictures=(*pictures, *figures),
        formats=tuple(formats),
        program_version=__version__,
        warnings=tuple(warnings),
        options=options,
        notices=selection_notice(whole, options.claims),
        log=log_entries(session),
    )
    if not options.redacted:
        return request, (*problems, *unread)
    redacted, refused = redaction.redacted_request(session, request, progress)
    return redacted, (*problems, *unread, *refused)


def log_entries(session: Session) -> tuple[LogEntry, ...]:
    """The log as a report lists it: what was done, when and by whom, without the values before and after."""
    return tuple(_log_entry(*one) for one in session.store.audit_entries())


def _log_entry(number: int, body: str, digest: str) -> LogEntry:
    """An entry; of one that was changed outside the program only the hash may be left to tell."""
    try:
        entry = json.loads(body)
        at, by, action, label = (str(entry[name]) for name in ("at", "by", "action", "label"))
    except (ValueError, TypeError, LookupError, RecursionError):
        return LogEntry(number, "", "", "", "This entry cannot be read.", digest)
    return LogEntry(number, at, by, action, label, digest)


def record_warnings(session: Session) -> tuple[str, ...]:
    """What the log does not vouch for; printed in front of every report, so that a forged record cannot pass."""
    found = session.store.check_record()
    if not found:
        return ()
    head = "This case was changed outside the program; do not rely on this report."
    return (head, *(f"{problem.what}: {problem.why}" for problem in found))


def original_warnings(session: Session, progress: Progress = SILENT) -> tuple[str, ...]:
    """Which originals are not as they were taken in: what a report shows of them may not be what was examined."""
    found = session.store.check_originals(progress)
    if not found:
        return ()
    missing = [problem.what for problem in found if problem.kind == "original-missing"]
    left_out = [problem.what for problem in found if problem.kind == "original-left-out"]
    if len(missing) + len(left_out) == len(found):
        # A case may be handed over without them on purpose; nothing shows then that any was changed.
        why = "left out on purpose by whoever made the bundle that the case came in"
        told = ((left_out, why), (missing, "left out when it was handed over, or removed since"))
        return tuple(_not_here(names, reason) for names, reason in told if names)
    head = "Originals of this case are not as they were taken in; do not rely on what this report says of them."
    return (head, *(f"{problem.what}: {problem.why}" for problem in found))


def _not_here(names: list[str], why: str) -> str:
    if len(names) == 1:
        return (
            f"1 original is not with this case: {why}. What this report"
            f" says of it was recorded when it was there and cannot be looked at again: {names[0]}."
        )
    return (
        f"{plural(len(names), 'original')} are not with this case: {why}."
        " What this report says of them was recorded when they were there and cannot be looked at again:"
        f" {', '.join(names)}."
    )


def content(state: CaseState) -> ReportContent:
    """Everything the report says, in finished sentences, without its pictures."""
    return build_content(state, __version__)


def _folder(session: Session, to: Path) -> Path:
    folder = to.expanduser().absolute()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{display(to)} is a file.", advice="Name a folder to write into.")
    own = session.path.resolve()
    if folder.resolve() == own or folder.resolve().is_relative_to(own):
        raise UsageError("A report is not written into the case itself.", advice="Choose a folder beside it.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder, error) from error
    return folder


def _printed(file: WrittenFile) -> ReadyFile:
    return ReadyFile(file.name, hashlib.sha256(file.data).hexdigest())


def _require_own(session: Session, folder: Path, files: Sequence[ReadyFile]) -> None:
    """Refuse to replace what exports of this case did not write, before anything is written.

    Raises:
        InTheWayError: Naming all such files.
        StorageError: One that is there cannot be read.
    """
    own = session.store.exported_hashes()
    found = tuple(file.name for file in files if _is_of_others(folder / file.name, file, own))
    if not found:
        return
    names = tuple(map(display, found))
    first = display(folder / found[0])
    if len(found) == 1:
        raise InTheWayError(
            f"{first} is there already, and this case did not write it or it was changed since. Nothing was written.",
            names,
            advice="Choose another folder, or move the file away; on a terminal --overwrite replaces it.",
        )
    raise InTheWayError(
        f"{first} and {plural(len(found) - 1, 'other file')} are there already, and this case did not write them or"
        " they were changed since. Nothing was written.",
        names,
        advice="Choose another folder, or move the files away; on a terminal --overwrite replaces them.",
    )


def _is_of_others(target: Path, file: ReadyFile, own: frozenset[str]) -> bool:
    if not os.path.lexists(target):
        return False
    try:
        there = file_sha256(target)
    except OSError as error:
        raise _cannot_write(target, error) from error
    return there not in own and there != file.sha256


def _write_all(
    session: Session, folder: Path, files: Sequence[WrittenFile], ready: Sequence[ReadyFile] = ()
) -> tuple[Path, ...]:
    """Write all files beside their places, then let them take these together with those that lie there already.

    A disk that is full or fails leaves the report that was there. Between the first and the last file that takes its
    place, a note in the folder says that they may belong to two exports; a crash leaves it there. The case knows what
    it is about to write before it does, so that the next export may replace it.
    """
    named = (*map(_printed, files), *ready)
    targets = tuple(_target(folder, file.name) for file in named)
    parts: list[Path] = []
    try:
        for target, file in zip(targets, files, strict=False):
            with _said_of(target):
                target.parent.mkdir(parents=True, exist_ok=True)
                parts.append(write_part(target, file.data))
        parts += map(part_of, targets[len(files) :])
        _note_export(session, "exporting", folder, named)
        with _unfinished(folder, len(named)):
            for target, part in zip(targets, parts, strict=True):
                with _said_of(target):
                    settle(part, target)
    finally:
        for target in targets:
            discard(part_of(target))
    _note_export(session, "exported", folder, named)
    return targets


def _target(folder: Path, name: str) -> Path:
    target = folder / name
    if not target.resolve().is_relative_to(folder.resolve()):
        raise StorageError(f"The report names a file outside its folder: {display(name)}.")
    return target


def _note_export(session: Session, kind: str, folder: Path, files: Sequence[ReadyFile]) -> None:
    if session.read_only:
        return
    session.store.activity(
        kind,
        {
            "to": display(folder),
            "files": [file.name for file in files],
            "sha256": [file.sha256 for file in files],
        },
    )


@contextmanager
def _unfinished(folder: Path, count: int) -> Iterator[None]:
    """A note that the files of a folder are being replaced; it goes when all of them are."""
    note = folder / UNFINISHED_NAME
    if count > 1 or os.path.lexists(note):
        with _said_of(note), whole_file(note) as part:
            part.write_text(UNFINISHED_TEXT, encoding="utf-8")
    yield
    with _said_of(note):
        note.unlink(missing_ok=True)
        sync_folder(folder)


@contextmanager
def _said_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> StorageError:
    advice = "The case is not affected. Choose another folder, or free some space."
    return cannot(f"{display(path)} cannot be written", error, advice=advice)


@dataclass(frozen=True, slots=True)
class OfferedFormat:
    """A kind of file as it is offered.

    Attributes:
        name: As given to `--format`.
        title: What people call it.
        detail: What it is for, in a few words.
    """

    name: str
    title: str
    detail: str


_OFFERED = (
    OfferedFormat("html", "Web page", "The whole report in one file"),
    OfferedFormat("pdf", "Document for print (PDF)", "The same on numbered pages"),
    OfferedFormat("docx", "Word document", "The same, to edit"),
    OfferedFormat("xlsx", "Workbook (Excel)", "Claims, media, matches, tags and log, each on a sheet"),
    OfferedFormat("csv", "Table of claims (CSV)", "One row for each claim"),
    OfferedFormat("json", "Data (JSON)", "All that is recorded, for other programs"),
    OfferedFormat("jsonld", "Fact-check data for search engines (JSON-LD)", "Verdicts as ClaimReview and MediaReview"),
    OfferedFormat("vtt", "Subtitles of the timeline (WebVTT)", "What is known of a clip, shown over it"),
    OfferedFormat("edl", "Cut list (EDL)", "The same for editing programs"),
    OfferedFormat(KEYFRAMES, "Keyframes as pictures (ZIP)", "All of them at full size"),
    OfferedFormat("card", "Card for sharing", "A picture and a page of each claim"),
)


def formats_offered() -> Iterator[OfferedFormat]:
    """Kinds of file with their words, for the export dialog."""
    yield from _OFFERED
