"""Exporting a case: gather the pictures, let a worker render the files, write them whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench import __version__
from workbench.commands.earlier_pictures import earlier_picture
from workbench.commands.library import file_sha256
from workbench.commands.matches import match_of
from workbench.commands.media import FRAMES_TASK
from workbench.commands.names import display
from workbench.commands.running import LatestReport, in_order, wait
from workbench.commands.session import Session
from workbench.errors import StorageError, UsageError
from workbench.export.bare_pictures import bare
from workbench.export.build import build_content
from workbench.export.content import ClaimPage as ClaimPage  # noqa: PLC0414 - the window shows what is written
from workbench.export.content import ReportContent as ReportContent  # noqa: PLC0414
from workbench.export.kept import figure_key
from workbench.export.pictures import needed_pictures
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.report import LogEntry, PictureNeed, ReportRequest, ReportResult
from workbench.model.work import FramesRequest, FramesResult, ReportPicture, WrittenFile
from workbench.storage.faults import cannot
from workbench.storage.originals import sync_folder
from workbench.storage.whole_files import discard, part_of, settle, whole_file, write_part
from workbench.workers.pool import Job

REPORT_TASK = "workbench.tasks.report:run"
DEFAULT_FORMATS = ("html", "csv", "json")
PICTURE_PX = 1200
UNFINISHED_NAME = "REPORT NOT FINISHED.txt"
UNFINISHED_TEXT = (
    "Writing this report was interrupted. Its files may belong to two different exports.\n"
    "Export the case into this folder again, or delete the folder.\n"
)


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
) -> ExportReport:
    """Write the report into a folder.

    The folder is made if need be. Files of the same names that exports of this case wrote are replaced, each at once;
    any other file there, or one that somebody changed since, is not: then nothing is written. Exporting is activity,
    not an edit: the case stays as it is. All originals are read again; the report says which are not as taken in.

    Args:
        overwrite: Replace files of the same names whoever wrote them.

    Raises:
        UsageError: No format or an unknown one, the place is a file or lies inside the case, or a file is there that
            this case did not write.
        StorageError: The folder cannot be written.
    """
    wanted = tuple(dict.fromkeys(name.strip().lower() for name in formats if name.strip()))
    if not wanted:
        raise UsageError("No kind of file was named.", advice="Choose at least one, such as html.")
    folder = _folder(session, to)
    state = session.state()
    warnings = (*record_warnings(session), *original_warnings(session, progress))
    pictures, problems = gather(session, needed_pictures(state), progress)
    figures, unread = _figures(session)
    pictures, problems = (*pictures, *figures), (*problems, *unread)
    latest = LatestReport()
    job = session.pool.submit(
        REPORT_TASK,
        ReportRequest(state, pictures, wanted, __version__, warnings, log_entries(session)),
        ReportResult,
        label="Writing the report",
        timeout_s=None,
        report=latest,
    )
    result = wait(job, progress, latest=latest)
    if not overwrite:
        _require_own(session, folder, result.files)
    written = _write_all(session, folder, result.files)
    return ExportReport(written, (*warnings, *result.problems, *problems))


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
    head = "Originals of this case are not as they were taken in; do not rely on what this report says of them."
    return (head, *(f"{problem.what}: {problem.why}" for problem in found))


def content(state: CaseState) -> ReportContent:
    """Everything the report says, in finished sentences, without its pictures."""
    return build_content(state, __version__)


def preview(session: Session, name: str = "html", progress: Progress = SILENT) -> bytes:
    """The first file of a format, for the export dialog; nothing is written."""
    pictures, _problems = gather(session, needed_pictures(session.state()), progress)
    figures, _unread = _figures(session)
    job = session.pool.submit(
        REPORT_TASK,
        ReportRequest(session.state(), (*pictures, *figures), (name,), __version__, record_warnings(session)),
        ReportResult,
        timeout_s=None,
    )
    files = wait(job, progress).files
    return files[0].data if files else b""


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


def gather(
    session: Session, needs: Sequence[PictureNeed], progress: Progress = SILENT
) -> tuple[tuple[ReportPicture, ...], tuple[str, ...]]:
    """The pictures a report needs.

    Returns:
        Those that could be had, and sentences on the others; the report says where a picture is missing.
    """
    found: dict[str, ReportPicture] = {}
    problems: list[str] = []
    frames = [need for need in needs if need.media_id is not None and _can_show(session, need.media_id)]
    for done in in_order(frames, lambda need: _frame_job(session, need), progress.check):
        need = done.item
        progress.update(len(found), len(needs), "Fetching pictures", "pictures")
        picture = _frame(session, need, done.value)
        if picture is not None:
            found[need.key] = picture
        else:
            why = done.error or "there is no picture at this time"
            problems.append(f"A picture of “{session.medium(need.media_id or 0).name}” is missing: {why}")
    for need in needs:
        if need.match_id is not None:
            earlier = earlier_picture(session, match_of(session, need.match_id), need.time_s)
            picture = _report_picture(need.key, earlier.jpeg, earlier.time_s) if earlier is not None else None
            if picture is not None:
                found[need.key] = picture
            elif earlier is not None:
                problems.append(f"The library picture of match {need.match_id} is missing: it is no whole JPEG.")
            else:
                problems.append(f"The library picture of match {need.match_id} is missing: its library is not at hand.")
    ordered = tuple(found[need.key] for need in needs if need.key in found)
    return ordered, tuple(dict.fromkeys(problems))


def _figures(session: Session) -> tuple[tuple[ReportPicture, ...], tuple[str, ...]]:
    """The figures of the case, each once, and sentences on those that cannot be read."""
    found: dict[str, ReportPicture] = {}
    problems: list[str] = []
    for one in session.state().figures:
        try:
            data = session.store.figure_data(one.sha256)
        except StorageError as error:
            problems.append(str(error))
            continue
        if bare(data) != data:  # it could not be left out of the file without changing the hash it is known by
            problems.append(
                f"The figure {one.sha256[:12]} is left out: its file holds more than a picture. Make it again."
            )
            continue
        found[one.sha256] = ReportPicture(figure_key(one), one.settings.width_px, one.settings.height_px, data)
    return tuple(found.values()), tuple(problems)


def _can_show(session: Session, media_id: int) -> bool:
    medium: MediaItem | None = session.state().medium(media_id)
    return medium is not None and medium.state is MediaState.READY and medium.kind is not MediaKind.AUDIO


def _frame_job(session: Session, need: PictureNeed) -> Job[FramesResult]:
    medium = session.held_medium(need.media_id or 0)
    request = FramesRequest(
        path=str(session.store.original_path(medium.sha256)),
        name=medium.name,
        pts=need.pts,
        max_width_px=PICTURE_PX,
        max_height_px=PICTURE_PX,
        format="jpeg",
    )
    return session.pool.submit(
        FRAMES_TASK, request, FramesResult, label=medium.name, source=medium.name, affinity=medium.sha256
    )


def _frame(session: Session, need: PictureNeed, result: FramesResult | None) -> ReportPicture | None:
    if result is not None and result.pictures:
        return _report_picture(need.key, result.pictures[0].data)
    thumb = session.store.thumb_path(session.medium(need.media_id or 0).id, need.pts, False)
    try:
        return None if thumb is None else _report_picture(need.key, thumb.read_bytes())
    except OSError:  # the cache may be emptied at any time; the picture is then listed as missing
        return None


def _report_picture(key: str, jpeg: bytes, time_s: float | None = None) -> ReportPicture | None:
    """The picture with its pixels alone, or None for what is none: a library may have been made by anybody."""
    pixels = bare(jpeg)
    width_px, height_px = jpeg_size(pixels)
    return ReportPicture(key, width_px, height_px, pixels, time_s) if width_px and height_px else None


def jpeg_size(jpeg: bytes) -> tuple[int, int]:
    """Width and height from the frame header of a JPEG this program made; (0, 0) when there is none."""
    at = 2
    while at + 9 < len(jpeg) and jpeg[at] == 0xFF:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height_px, width_px = struct.unpack(">HH", jpeg[at + 5 : at + 9])
            return width_px, height_px
        at += 2 + length
    return 0, 0


def _require_own(session: Session, folder: Path, files: Sequence[WrittenFile]) -> None:
    """Refuse to replace what exports of this case did not write, before anything is written.

    Raises:
        UsageError: Naming the first such file.
        StorageError: One that is there cannot be read.
    """
    own = session.store.exported_hashes()
    for file in files:
        target = folder / file.name
        if not os.path.lexists(target):
            continue
        try:
            there = file_sha256(target)
        except OSError as error:
            raise _cannot_write(target, error) from error
        if there not in own and there != hashlib.sha256(file.data).hexdigest():
            raise UsageError(
                f"{display(target)} is there already, and this case did not write it or it was changed since. Nothing"
                " was written.",
                advice="Choose another folder, or move the file away; on a terminal --overwrite replaces it.",
            )


def _write_all(session: Session, folder: Path, files: Sequence[WrittenFile]) -> tuple[Path, ...]:
    """Write all files beside their places, then let them take these together.

    A disk that is full or fails leaves the report that was there. Between the first and the last file that takes its
    place, a note in the folder says that they may belong to two exports; a crash leaves it there. The case knows what
    it is about to write before it does, so that the next export may replace it.
    """
    targets = tuple(_target(folder, file) for file in files)
    parts: list[Path] = []
    try:
        for target, file in zip(targets, files, strict=True):
            with _said_of(target):
                target.parent.mkdir(parents=True, exist_ok=True)
                parts.append(write_part(target, file.data))
        _note_export(session, "exporting", folder, files)
        with _unfinished(folder, len(files)):
            for target, part in zip(targets, parts, strict=True):
                with _said_of(target):
                    settle(part, target)
    finally:
        for target in targets:
            discard(part_of(target))
    _note_export(session, "exported", folder, files)
    return targets


def _target(folder: Path, file: WrittenFile) -> Path:
    target = folder / file.name
    if not target.resolve().is_relative_to(folder.resolve()):
        raise StorageError(f"The report names a file outside its folder: {display(file.name)}.")
    return target


def _note_export(session: Session, kind: str, folder: Path, files: Sequence[WrittenFile]) -> None:
    if session.read_only:
        return
    session.store.activity(
        kind,
        {
            "to": display(folder),
            "files": [file.name for file in files],
            "sha256": [hashlib.sha256(file.data).hexdigest() for file in files],
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


def formats_offered() -> Iterator[tuple[str, str]]:
    """Kinds of file with their words, for the export dialog."""
    yield from (
        ("html", "Report for the browser, one file"),
        ("pdf", "Document to read and print"),
        ("docx", "Document to edit"),
        ("xlsx", "Workbook: claims, media, matches and more"),
        ("csv", "Tables for a spreadsheet"),
        ("json", "Everything, for other programs"),
    )
