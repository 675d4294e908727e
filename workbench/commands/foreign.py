"""Cases and libraries somebody else made: taken over as copies, never opened as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench.commands import known
from workbench.commands.case_sources import is_bundle, opened_bundle
from workbench.commands.library_adding import pool_or_own
from workbench.commands.names import display, plural
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session, analyst_name, open_case
from workbench.errors import InternalError, NotFoundError, UnreadableError, UsageError
from workbench.jobs import SILENT, Kept, Progress
from workbench.model.check import CheckProblem
from workbench.model.foreign import ForeignLook, ForeignRequest
from workbench.model.plain import to_plain
from workbench.storage import adopting, case_store, library_base, opening, taking_over
from workbench.storage.case_base import DATABASE as CASE_DATABASE
from workbench.storage.case_store import CaseStore
from workbench.storage.faults import cannot
from workbench.storage.journal import disk_kind, journal_for
from workbench.storage.library_base import DATABASE as LIBRARY_DATABASE
from workbench.storage.library_store import LibraryStore
from workbench.storage.migrations import Format
from workbench.storage.taking_over import CaseSource, FolderSource
from workbench.workers.pool import WorkerPool

CASE_TASK = "workbench.tasks.foreign:case"
LIBRARY_TASK = "workbench.tasks.foreign:library"
_COPY, _ROWS = "incoming.part", "rows.part"
_TIMEOUT_S = 300.0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a case or library that was taken over.

    Attributes:
        path: The new folder.
        word: "case" or "library".
        name: Of the folder it came from, in display form.
        database_sha256: Of the database as it came.
        rows: Number of rows taken over, by table.
        entries: Entries of its log that hold.
        problems: What does not fit, is missing or was changed.
        notes: What was not taken over, in sentences.
    """

    path: Path
    word: str
    name: str
    database_sha256: str
    rows: dict[str, int]
    entries: int
    problems: tuple[CheckProblem, ...]
    notes: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """In sentences, the outcome first."""
        if self.word == "case":
            claims, media = self.rows["claim"], self.rows["media"]
            yield (
                f"Took over “{self.name}” as a copy: {plural(claims, 'claim')}, {plural(media, 'medium', 'media')},"
                f" {plural(self.entries, 'entry', 'entries')} of its log followed and kept."
            )
        else:
            yield f"Took over “{self.name}” as a copy: {plural(self.rows['item'], 'item')}."
        left_out = [problem for problem in self.problems if problem.kind == "original-left-out"]
        if left_out:
            yield (
                f"Left out on purpose by whoever made the bundle: {plural(len(left_out), 'original')}; frames and"
                " searches need the originals."
            )
        found = [problem for problem in self.problems if problem not in left_out]
        if found:
            yield f"{plural(len(found), 'problem')} found in it:"
        for problem in found:
            yield f"  {problem.what}: {problem.why} {problem.action}".rstrip()
        yield from self.notes

    def to_json(self) -> dict[str, object]:
        """For `--json`."""
        return {
            "path": str(self.path),
            "from": self.name,
            "database_sha256": self.database_sha256,
            "rows": self.rows,
            "entries": self.entries,
            "problems": to_plain(self.problems),
            "notes": list(self.notes),
        }


def import_case(
    source: Path, to: Path, *, by: str | None = None, pool: WorkerPool | None = None, progress: Progress = SILENT
) -> ImportReport:
    """Take a case over: its rows go into a new case of this program's making, its originals are hashed while copied.

    Args:
        source: The folder or bundle as it came; nothing in it is changed. Of a bundle every hash is checked first.
        to: The folder to be made.

    Raises:
        NotFoundError: There is no case.
        UnreadableError: It is a zip file or bag without a case.
        UsageError: The folder is taken, or lies in the one it comes from.
        StorageError: It is damaged, altered, not closed or of a newer version; nothing is made.
        Cancelled: The analyst stopped it; nothing is made.
    """
    folder = case_folder(source)
    _require_apart(folder, to)
    with opening.new_folder(to, "case"), pool_or_own(pool) as workers:
        opening.make_subfolders(to, ("originals", "cache", "backups"))
        held = case_source(folder, to / "cache", workers, progress)
        sha256, look = take_rows(held, folder, to, CASE_DATABASE, case_store.FORMAT, CASE_TASK, workers, progress)
        with CaseStore.open(to, by=analyst_name(by)) as store:
            missing = store.bring_files(held, progress)
            problems = (*look.problems, *missing)
            libraries, drafts = store.note_import(
                folder=display(folder),
                database_sha256=sha256,
                entries=look.entries,
                head=look.head,
                problems=[f"{problem.what}: {problem.why}" for problem in problems],
                left_out=store.absent_originals() if held.leaves_out else (),
            )
            notes = tuple(_case_notes(look, libraries, drafts))
            store.activity("imported", {"problems": len(problems)})
    known.note(to)
    return ImportReport(to, "case", display(folder.name), sha256, look.rows, look.entries, problems, notes)


def import_library(
    source: Path, to: Path, *, pool: WorkerPool | None = None, progress: Progress = SILENT
) -> ImportReport:
    """Take a library over: its rows go into a new library, and it remembers where it came from.

    Raises:
        As `import_case`.
    """
    folder = _folder(source, LIBRARY_DATABASE)
    _require_apart(folder, to)
    with opening.new_folder(to, "library"), pool_or_own(pool) as workers:
        opening.make_subfolders(to, ("index",))
        held = FolderSource(folder)
        sha256, look = take_rows(
            held, folder, to, LIBRARY_DATABASE, library_base.FORMAT, LIBRARY_TASK, workers, progress
        )
        with LibraryStore.open(to) as store:
            store.note_origin(display(folder), sha256)
    known.note(to)
    notes = (
        "A library keeps no log that vouches for it: what it says of its items is the word of whoever made it.",
        "Where its files lay on the other computer was not taken over; searches need none of them.",
    )
    return ImportReport(to, "library", display(folder.name), sha256, look.rows, 0, look.problems, notes)


@dataclass(frozen=True, slots=True)
class Reading:
    """A stranger's case to look at.

    Attributes:
        session: Reads a case of this program's making that holds its rows and none of its files.
        held: Its files, where they lie.
        problems: What in the rows does not fit.
    """

    session: Session
    held: CaseSource
    problems: tuple[CheckProblem, ...]


@contextmanager
def read_through(source: Path, pool: WorkerPool, progress: Progress = SILENT) -> Iterator[Reading]:
    """Read a case of somebody else without taking it over: a reader looks a copy of its database over, as an import.

    Args:
        source: The folder or bundle as it came; nothing in it is changed.

    Raises:
        As `import_case`.
    """
    folder = case_folder(source)
    with TemporaryDirectory(prefix="workbench-read-") as temporary:
        place = Path(temporary)
        held = case_source(folder, place, pool, progress)
        _sha256, look = take_rows(held, folder, place, CASE_DATABASE, case_store.FORMAT, CASE_TASK, pool, progress)
        with open_case(place, pool=pool, read_only=True) as session:
            yield Reading(session, held, look.problems)


def _case_notes(look: ForeignLook, libraries: int, drafts: int) -> Iterator[str]:
    yield "Its edits stay in the history and cannot be undone here; what you do from now on can."
    if libraries:
        yield (
            f"The libraries its maker searched in were not taken over ({libraries}); search in your own."
            if libraries > 1
            else "The library its maker searched in was not taken over; search in your own."
        )
    if drafts:
        yield (
            f"Half-typed texts of its maker were left out ({drafts})."
            if drafts > 1
            else "A half-typed text of its maker was left out."
        )
    if look.rows.get("stamp"):
        yield (
            "Its time stamps say what its maker found; take their replies in again with certificates you trust before"
            " you rely on them."
        )


def _folder(source: Path, database: str) -> Path:
    folder = source.parent if source.name == database else source
    if not (folder / database).exists():
        word = "case" if database == CASE_DATABASE else "library"
        raise NotFoundError(
            f"There is no {word} in the folder {display(folder)}.",
            advice=f"Name the folder that holds its file {database}.",
        )
    return folder


def _require_apart(folder: Path, to: Path) -> None:
    if to.absolute().is_relative_to(folder.absolute()):
        raise UsageError(f"{display(to)} lies in the folder it is made from.", advice="Choose a place outside of it.")


def case_folder(source: Path) -> Path:
    """The folder or bundle of a case, as named or by its database.

    Raises:
        NotFoundError: There is no case.
    """
    return source if is_bundle(source) else _folder(source, CASE_DATABASE)


def case_source(folder: Path, temporary: Path, pool: WorkerPool, progress: Progress) -> CaseSource:
    """Where the files of a case lie; of a bundle every hash is checked first.

    Raises:
        UnreadableError, DamagedError: It is no bundle, or not as its lists say.
        Cancelled: The analyst stopped it.
    """
    if not is_bundle(folder):
        return FolderSource(folder)
    return opened_bundle(folder, pool, temporary, progress)[0]


def take_rows(  # noqa: PLR0917 - one caller for each sort
    held: CaseSource,
    folder: Path,
    to: Path,
    database: str,
    form: Format,
    task: str,
    pool: WorkerPool,
    progress: Progress,
) -> tuple[str, ForeignLook]:
    """Copy the database, let a reader look it over, and make a new one of its rows."""
    name = display(folder.name)
    copy = to / _COPY
    sha256 = _copied(held, folder, database, form.word, copy, progress)
    spool = taking_over.Spool(to / _ROWS)
    try:
        look = looked_over(copy, task, folder.name, pool, progress, spool.take)
        if spool.fault is not None:
            raise cannot(f"“{name}” cannot be copied", spool.fault, advice="Check the disk, then try again.")
        journal = journal_for(disk_kind(to))
        counts = adopting.build(to / database, form, spool.packs(), journal, folder.name, progress)
        if {table: count for table, count in look.rows.items() if count} != counts:
            raise InternalError(f"“{name}”: not all of its rows arrived, so nothing was made.")
    finally:
        (to / _ROWS).unlink(missing_ok=True)
        copy.unlink(missing_ok=True)
    return sha256, look


def _copied(held: CaseSource, folder: Path, database: str, word: str, copy: Path, progress: Progress) -> str:  # noqa: PLR0917
    if isinstance(held, FolderSource):
        taking_over.require_closed(folder / database, word)
        return taking_over.copy_in(folder / database, copy, display(database), progress)
    with held.held(database) as place:
        if place is None:
            raise UnreadableError(display(folder), "it holds no database of a case")
        return taking_over.copy_in(place, copy, database, progress)


def looked_over(  # noqa: PLR0917 - one caller for each purpose
    copy: Path, task: str, name: str, pool: WorkerPool, progress: Progress, keep: Callable[[Kept], None]
) -> ForeignLook:
    """Let a reader look a copy of a database over, and take its rows.

    Raises:
        StorageError: It is damaged, altered or of a newer version.
        Cancelled: The analyst stopped it.
    """
    latest = LatestReport()
    job = pool.submit(
        task,
        ForeignRequest(str(copy.absolute()), name),
        ForeignLook,
        label="Looking it over",
        source=display(name),
        keep=keep,
        report=latest,
        timeout_s=_TIMEOUT_S,
    )
    return wait(job, progress, latest=latest)
