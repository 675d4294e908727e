"""Rolling copies of the database, made through SQLite's backup interface, each one file that opens anywhere."""

from __future__ import annotations

import datetime as dt
import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from workbench.errors import StorageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.names import display_name
from workbench.storage.connection import connect, translated, uri_of
from workbench.storage.faults import cannot
from workbench.storage.whole_files import discard, part_of, settle

KEPT = 10
_PAGES = 2000  # a step of about 8 MB: progress and cancel stay prompt
_NEW = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_PATTERN = "[!.]*.workbench"
STAMP, STAMP_LENGTH = "%Y%m%d-%H%M%S-%f", 22
BEFORE_RESTORE = "before-restore"


def copy_database(db: apsw.Connection, to: Path, progress: Progress = SILENT) -> None:
    """Copy the open database to a file, complete or not at all, switched to a rollback journal.

    Raises:
        StorageError: The place cannot be written or its disk is full.
    """
    part = part_of(to)
    _clear(part)
    try:
        with translated(to), _naming(to):
            target = apsw.Connection(uri_of(part), flags=_NEW)
            try:
                _copy(db, target, progress)
                target.pragma("journal_mode", "delete")
            finally:
                target.close()
            settle(part, to)
    finally:
        _clear(part)


def _clear(part: Path) -> None:
    """Take away what a copy that was cut off left: a journal of it would be played back into the next one."""
    discard(part)
    discard(part.with_name(part.name + "-journal"))


@contextmanager
def _naming(to: Path) -> Iterator[None]:
    """Errors of the copy become sentences that name it; those of the database itself stay what they are."""
    try:
        yield
    except apsw.FullError as error:
        raise _cannot_copy(to, OSError(errno.ENOSPC, "")) from error
    except (apsw.CantOpenError, apsw.PermissionsError, apsw.ReadOnlyError) as error:
        raise _cannot_copy(to, OSError(errno.EACCES, "")) from error
    except apsw.IOError as error:
        raise _cannot_copy(to, OSError(errno.EIO, "")) from error
    except OSError as error:
        raise _cannot_copy(to, error) from error


def _cannot_copy(to: Path, error: OSError) -> StorageError:
    return cannot(
        f"The copy “{display_name(to.name)}” could not be written",
        error,
        advice="Nothing else was changed. Choose another place for it, or check the disk and try again.",
    )


def _copy(db: apsw.Connection, target: apsw.Connection, progress: Progress) -> None:
    with target.backup("main", db, "main") as backup:
        while not backup.done:
            backup.step(_PAGES)
            progress.update(backup.page_count - backup.remaining, backup.page_count, "Backup", "pages")


def files(folder: Path) -> list[Path]:
    """All backups in a folder."""
    return list(folder.glob(_PATTERN))


def newest(folder: Path) -> Path | None:
    """The newest backup in a folder, or None."""
    return max(folder.glob(_PATTERN), key=lambda path: path.name, default=None)


def is_due(folder: Path, every: dt.timedelta) -> bool:
    """Whether the newest backup is older than that, or there is none."""
    latest = newest(folder)
    if latest is None:
        return True
    age_s = dt.datetime.now(dt.UTC).timestamp() - latest.stat().st_mtime
    return age_s >= every.total_seconds() or age_s < 0


def roll(db: apsw.Connection, folder: Path, reason: str) -> Path:
    """Add a backup and delete the oldest beyond the number kept; those a restore made are never deleted.

    Args:
        reason: For the file name: "weekly", "migration", "by-hand", "before-restore".

    Raises:
        StorageError: It could not be written.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise cannot(
            "The folder for backups could not be made", error, advice="Check that you may write there."
        ) from error
    path = folder / f"{_stamp_after(newest(folder))}-{reason}.workbench"
    copy_database(db, path)
    for old in sorted(one for one in files(folder) if not one.stem.endswith(BEFORE_RESTORE))[:-KEPT]:
        discard(old)
    return path


def _stamp_after(latest: Path | None) -> str:
    """The present moment as a name that sorts after the newest backup, also where the clock was set back since.

    Otherwise the backup just made would pass for the oldest, and be the one deleted.
    """
    moment = dt.datetime.now(dt.UTC)
    if latest is not None:
        with suppress(ValueError):
            known = dt.datetime.strptime(latest.name[:STAMP_LENGTH], STAMP).replace(tzinfo=dt.UTC)
            moment = max(moment, known + dt.timedelta(microseconds=1))
    return moment.strftime(STAMP)


def kept_heads(folder: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """Names of the backups that restores made, with the hashes of the log each holds."""
    for file in sorted(files(folder)):
        if not file.stem.endswith(BEFORE_RESTORE):
            continue
        with suppress(WorkbenchError, apsw.Error):  # a damaged one tells nothing; the list of backups says so
            db = connect(file, immutable=True)
            try:
                yield file.name, frozenset(hash_ for (hash_,) in db.execute("SELECT hash FROM audit"))
            finally:
                db.close()
