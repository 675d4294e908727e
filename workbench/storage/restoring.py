"""Going back to a backup of a case. What the case is before becomes a backup first, so that nothing is lost.

The chosen file is checked, copied beside the database, given an entry that says what it replaces, and takes the place
of the database in one step. Originals and figures are never deleted, so every state of a case finds its own.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from contextlib import suppress
from pathlib import Path

import apsw

from workbench.errors import DamagedError, NotFoundError, StorageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.backup import Backup, Restored
from workbench.model.names import display_name
from workbench.storage import audit, backups
from workbench.storage.case_base import DATABASE
from workbench.storage.case_format import FORMAT
from workbench.storage.checking import check_record
from workbench.storage.connection import checkpoint, connect, reading, transaction, translated
from workbench.storage.faults import cannot
from workbench.storage.journal import ROLLBACK, disk_kind, journal_for
from workbench.storage.lock import FolderLock
from workbench.storage.migrations import require_format, require_readable
from workbench.storage.originals import sync_folder
from workbench.storage.stored_values import unreadable
from workbench.storage.whole_files import discard, part_of, settle

FOLDER = "backups"
BEFORE = backups.BEFORE_RESTORE
_ADVICE = "Choose another backup. Nothing was changed."
_RATED = (
    "SELECT count(*) FROM verdict v WHERE rating <> 'not-yet-checked'"
    " AND revision = (SELECT max(revision) FROM verdict WHERE claim_id = v.claim_id)"
)


def list_backups(path: Path, progress: Progress = SILENT) -> tuple[Backup, ...]:
    """The backups of a case, newest first, with what each holds.

    Args:
        path: Of the case; its database need not be readable.

    Raises:
        Cancelled: The analyst stopped it.
    """
    files = sorted(backups.files(path / FOLDER), key=lambda file: file.name, reverse=True)
    known = _present_hashes(path)
    found = []
    for done, file in enumerate(files):
        progress.update(done, len(files), display_name(file.name), "backups")
        found.append(_look_into(file, known))
    return tuple(found)


def _present_hashes(path: Path) -> frozenset[str]:
    """Hashes of the entries of the log as it is now; none where it cannot be read."""
    try:
        db = connect(path / DATABASE, tidy=os.access(path, os.W_OK))
    except StorageError:
        return frozenset()
    try:
        with translated(path / DATABASE):
            return frozenset(hash_ for (hash_,) in db.execute("SELECT hash FROM audit"))
    except WorkbenchError:
        return frozenset()
    finally:
        db.close()


def _look_into(file: Path, known: frozenset[str]) -> Backup:
    stamp, reason = file.stem[: backups.STAMP_LENGTH], file.stem[backups.STAMP_LENGTH + 1 :]
    try:
        made = dt.datetime.strptime(stamp, backups.STAMP).replace(tzinfo=dt.UTC).isoformat(timespec="seconds")
    except ValueError:
        made, reason = "", ""
    size = file.stat().st_size if file.is_file() else 0
    try:
        db = connect(file, immutable=True)
    except WorkbenchError as error:
        return Backup(file.name, made, reason, size, why_not=error.message)
    try:
        with translated(file):
            require_readable(db, FORMAT, file.name)
            if (found := next(unreadable(db, library=False), None)) is not None:
                why = f"it is damaged: {found.what} cannot be read, as {found.why}"
                return Backup(file.name, made, reason, size, why_not=why)
            return _held(db, file.name, made, reason, size, known)
    except WorkbenchError as error:
        return Backup(file.name, made, reason, size, why_not=error.message)
    finally:
        db.close()


def _held(  # noqa: PLR0917 - private; one for each thing known before
    db: apsw.Connection, name: str, made: str, reason: str, size: int, known: frozenset[str]
) -> Backup:
    head = audit.head(db)
    title = db.execute("SELECT value FROM case_field WHERE name = 'title'").fetchone()
    last = db.execute("SELECT json_extract(body, '$.at') FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Backup(
        name,
        made,
        reason,
        size,
        title=title[0] if title else "",
        claims=db.execute("SELECT count(*) FROM claim").get,
        media=db.execute("SELECT count(*) FROM media").get,
        verdicts=db.execute(_RATED).get,
        entries=head.seq,
        last_entry_at=str(last[0]) if last else "",
        head=head.hash,
        in_present_log=head.hash in known,
    )


def restore(path: Path, name: str, *, by: str, progress: Progress = SILENT) -> Restored:
    """Let a case be what a backup of it holds.

    Args:
        path: Of the case, which is open nowhere.
        name: Of the file in its backups folder.
        by: Who does it.

    Raises:
        NotFoundError: There is no such backup.
        DamagedError: The backup is damaged or was altered; nothing was changed.
        LockedError: The case is open elsewhere.
        StorageError: The disk is full or fails; the case is as it was.
    """
    folder = path / FOLDER
    chosen = folder / name
    if chosen.parent != folder or chosen not in backups.files(folder):
        raise NotFoundError(f"There is no backup “{display_name(name)}” in this case.", advice="List them first.")
    with FolderLock(path / "lock", by=by):
        part = part_of(path / DATABASE)
        _clear(part)
        try:
            _copy_checked(chosen, part, progress)
            replaced, kept, damaged = _keep_present(path, _case_id(part), progress)
            entries = _record(part, chosen, replaced, kept, by)
            with _said(path):
                settle(part, path / DATABASE)
        finally:
            _clear(part)
    return Restored(name, kept, entries, damaged)


def _clear(part: Path) -> None:
    discard(part)
    for end in ("-journal", "-wal", "-shm"):
        discard(part.with_name(part.name + end))


def _copy_checked(chosen: Path, part: Path, progress: Progress) -> None:
    """Copy the backup beside the database, and look the copy over before anything is touched."""
    source = connect(chosen, immutable=True)
    try:
        backups.copy_database(source, part, progress)
    finally:
        source.close()
    db = connect(part, immutable=True)
    try:
        with reading(db, part):
            require_readable(db, FORMAT, chosen.name)
            problems = check_record(db, progress)[1]
    finally:
        db.close()
    if problems:
        first = problems[0]
        raise DamagedError(
            f"The backup “{display_name(chosen.name)}” is not sound ({first.what}: {first.why.rstrip('.')}).",
            advice=_ADVICE,
        )


def _case_id(file: Path) -> str:
    db = connect(file, immutable=True)
    try:
        return str(db.execute("SELECT value FROM about WHERE name = 'case_id'").get)
    finally:
        db.close()


def _keep_present(path: Path, case_id: str, progress: Progress) -> tuple[audit.Head, str, bool]:
    """Make a backup of the case as it is; of a database that cannot be read, keep the file itself.

    Returns:
        Its head, the name of the file it was kept as (empty where there was none), and whether it was damaged.
    """
    progress.check()
    if not (path / DATABASE).exists():
        return audit.Head(0, audit.START), "", True
    try:
        db = connect(path / DATABASE, journal=journal_for(disk_kind(path)))
    except WorkbenchError as error:
        return audit.Head(0, audit.START), _keep_damaged(path, error), True
    try:
        with translated(path / DATABASE):
            require_format(db, FORMAT, path.name)
            own = str(db.execute("SELECT value FROM about WHERE name = 'case_id'").get)
            head = audit.head(db)
            if own == case_id:
                kept = backups.roll(db, path / FOLDER, BEFORE)
                checkpoint(db)
    except WorkbenchError as error:
        db.close()
        return audit.Head(0, audit.START), _keep_damaged(path, error), True
    finally:
        with suppress(apsw.Error):
            db.close()
    if own != case_id:
        raise StorageError("This backup is of another case.", advice=_ADVICE)
    return head, kept.name, False


def _keep_damaged(path: Path, error: WorkbenchError) -> str:
    """Keep a database nobody can read as it was found, with the log beside it, for somebody to save what can be.

    Raises:
        StorageError: It could not be kept; then nothing is replaced.
    """
    if not isinstance(error, DamagedError) and "is not a case" not in error.message:
        raise error  # busy, full, or not to be written: no reason to set anything aside
    stamp = dt.datetime.now(dt.UTC).strftime(backups.STAMP)
    kept = path / FOLDER / f"{stamp}-damaged.db"
    with _said(path):
        for end in ("", "-wal", "-journal"):
            source = path / (DATABASE + end)
            if source.is_file():
                target = kept.with_name(kept.name + end)
                shutil.copyfile(source, target)
                settle(target, target)
        sync_folder(kept.parent)
        for end in ("-wal", "-journal", "-shm"):  # would be played back into the database that takes the place
            (path / (DATABASE + end)).unlink(missing_ok=True)
    return kept.name


def _record(part: Path, chosen: Path, replaced: audit.Head, kept: str, by: str) -> int:
    """Say in the log of what takes the place what it replaces.

    Returns:
        Number of the entry.
    """
    db = connect(part, journal=ROLLBACK)
    try:
        with transaction(db, part):
            before = audit.head(db)
            seq, _ = audit.append(
                db,
                "case.restore",
                by=by,
                label=f"Restored the backup {display_name(chosen.name)}",
                detail={
                    "backup": display_name(chosen.name),
                    "backup_head": before.hash,
                    "replaced_head": replaced.hash,
                    "replaced_entries": replaced.seq,
                    "kept_as": kept,
                },
            )
            return seq
    finally:
        db.close()


class _said:  # noqa: N801 - reads as a word in `with`
    """Errors while files are replaced become a sentence about the case."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            raise cannot(
                f"The backup could not take the place of the case “{display_name(self._path.name)}”",
                error,
                advice="Check the disk and that you may write there, then try again. The case is as it was.",
            ) from error
