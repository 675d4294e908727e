"""Rolling copies of the database, made through SQLite's backup interface, each one file that opens anywhere."""

from __future__ import annotations

import datetime as dt
import os
import secrets
from contextlib import suppress
from pathlib import Path

import apsw

from workbench.jobs import SILENT, Progress
from workbench.model.names import display_name
from workbench.storage.connection import translated, uri_of
from workbench.storage.faults import cannot
from workbench.storage.originals import sync_folder

KEPT = 10
_PAGES = 2000  # a step of about 8 MB: progress and cancel stay prompt
_NEW = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_PATTERN = "*.workbench"


def copy_database(db: apsw.Connection, to: Path, progress: Progress = SILENT) -> None:
    """Copy the open database to a file, complete or not at all, switched to a rollback journal.

    Raises:
        StorageError: The place cannot be written or its disk is full.
    """
    part = to.with_name(f"{to.name}.{secrets.token_hex(4)}.part")
    try:
        with translated(to):
            target = apsw.Connection(uri_of(part), flags=_NEW)
            try:
                _copy(db, target, progress)
                target.pragma("journal_mode", "delete")
            finally:
                target.close()
        _settle(part, to)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _copy(db: apsw.Connection, target: apsw.Connection, progress: Progress) -> None:
    with target.backup("main", db, "main") as backup:
        while not backup.done:
            backup.step(_PAGES)
            progress.update(backup.page_count - backup.remaining, backup.page_count, "Backup", "pages")


def _settle(part: Path, to: Path) -> None:
    try:
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(to)
        sync_folder(to.parent)
    except OSError as error:
        raise cannot(
            f"The copy “{display_name(to.name)}” could not be written", error, advice="Choose another place for it."
        ) from error


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
    """Add a backup and delete the oldest beyond the number kept.

    Args:
        reason: One word for the file name: "weekly", "migration".

    Raises:
        StorageError: It could not be written.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise cannot(
            "The folder for backups could not be made", error, advice="Check that you may write there."
        ) from error
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = folder / f"{stamp}-{reason}.workbench"
    copy_database(db, path)
    for old in sorted(folder.glob(_PATTERN))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path
