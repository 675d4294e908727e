"""Opening SQLite safely, and turning its errors into sentences."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from workbench.errors import DamagedError, FullDiskError, InternalError, StorageError
from workbench.model.names import display_name
from workbench.storage.journal import Journal

DAMAGED_LIBRARY_ADVICE = (
    "Check the disk, and restore a copy of the library folder; without one, make a new library and add the files again."
)
_BUSY_TIMEOUT_MS = 5000
_LEAST_ROOM_BYTES = 1 << 16
_PRAGMAS = (
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("mmap_size", 0),
    ("recursive_triggers", 1),  # otherwise REPLACE deletes rows behind the triggers that protect the audit log
    ("fullfsync", 1),  # macOS: fsync alone does not reach the disk
    ("checkpoint_fullfsync", 1),
)
_CONFIGURATION = (
    (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
    (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
    (apsw.SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 1),
)


def sqlite_version() -> str:
    """Of the SQLite this program carries, and of what connects it with Python."""
    return f"{apsw.sqlite_lib_version()} (APSW {apsw.apsw_version()})"


def connect(
    file: Path, *, journal: Journal | None = None, create: bool = False, immutable: bool = False, tidy: bool = False
) -> apsw.Connection:
    """Open a database with every safety setting made and read back.

    Args:
        file: The database.
        journal: How to keep it; None opens for reading only.
        create: Make it if it does not exist.
        immutable: Promise that nobody writes it: for read-only media and backups, without a `-wal` beside it.
        tidy: With no journal: the files SQLite makes beside the database for readers, too, are taken away again by
            the last one to close. A connection that may not write at all leaves them lying there.

    Raises:
        StorageError: It cannot be opened, or a setting does not hold.
    """
    flags = apsw.SQLITE_OPEN_READONLY if journal is None and not tidy else apsw.SQLITE_OPEN_READWRITE
    if create:
        flags |= apsw.SQLITE_OPEN_CREATE
    with translated(file):
        db = apsw.Connection(uri_of(file, immutable=immutable), flags=flags | apsw.SQLITE_OPEN_URI)
        try:
            _configure(db)
            if journal is None:
                _set(db, "query_only", 1)
            else:
                _set(db, "journal_mode", journal.mode)
                _set(db, "synchronous", journal.synchronous)
        except BaseException:
            db.close()
            raise
    return db


def uri_of(file: Path, *, immutable: bool = False) -> str:
    """The name to give SQLite for a file."""
    # As a URI, because a path that is not valid UTF-8 can only be given percent-encoded.
    uri = file.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = "file:////" + uri.removeprefix("file://")  # a network share of Windows: SQLite takes no authority part
    return uri + ("?immutable=1" if immutable else "")


def _configure(db: apsw.Connection) -> None:
    db.set_busy_timeout(_BUSY_TIMEOUT_MS)
    for operation, value in _CONFIGURATION:
        if db.config(operation, value) != value:
            raise InternalError(f"SQLite refused the configuration {apsw.mapping_db_config[operation]}.")
    for name, value in _PRAGMAS:
        _set(db, name, value)


def _set(db: apsw.Connection, name: str, value: int | str) -> None:
    db.pragma(name, value)
    kept = db.pragma(name)
    if kept != value and not (name == "mmap_size" and kept is None):
        raise StorageError(
            f"The disk or system does not keep the setting {name} = {value}.",
            advice="Copy the folder to a local disk and open it there.",
        )


def rows(db: apsw.Connection, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """All rows of a query."""
    return db.execute(statement, values).fetchall()


@contextmanager
def transaction(db: apsw.Connection, file: Path) -> Iterator[None]:
    """All or nothing; errors of SQLite leave as sentences about `file`."""
    with translated(file):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            if not db.get_autocommit():
                db.execute("ROLLBACK")
            raise


@contextmanager
def reading(db: apsw.Connection, file: Path) -> Iterator[None]:
    """Several reads of one moment, even while another process writes."""
    with translated(file):
        if not db.get_autocommit():
            yield
            return
        db.execute("BEGIN")
        try:
            yield
        finally:
            if not db.get_autocommit():
                db.execute("ROLLBACK")


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Errors of SQLite about the input or environment become sentences; constraint and syntax errors are ours.

    Raises:
        FullDiskError: The disk has no room left.
        StorageError: Failing disk, no permission, busy, not a database.
        DamagedError: The database is malformed.
        InternalError: A fault of this program.
    """
    name = display_name(file.parent.name)
    try:
        yield
    except apsw.FullError as error:
        raise _full(name) from error
    except apsw.NotADBError as error:
        raise StorageError(f"“{name}” is not a case or library of this program.") from error
    except apsw.CorruptError as error:
        raise DamagedError(
            f"The database of “{name}” is damaged: {error}.",
            advice=DAMAGED_LIBRARY_ADVICE
            if file.name == "library.workbench"
            else "Restore the newest file of its backups folder, and check the disk.",
        ) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise StorageError(f"“{name}” is being used by another program.", advice="Try again in a moment.") from error
    except (apsw.CantOpenError, apsw.PermissionsError, apsw.ReadOnlyError, apsw.AuthError) as error:
        raise StorageError(
            f"The database of “{name}” cannot be opened or written.",
            advice="Check that it exists and that you may write to its folder, or open it for reading only.",
        ) from error
    except (apsw.IOError, apsw.NoMemError, apsw.ProtocolError) as error:
        if _no_room(file):  # even looking needs some kilobytes beside the database, and lacking them is called I/O
            raise _full(name) from error
        raise StorageError(
            f"The disk of “{name}” failed while reading or writing; nothing of this step was recorded.",
            advice="Check the disk and its cable, then try again. What was recorded before is safe.",
        ) from error
    except apsw.Error as error:
        raise InternalError(f"The database refused a step of this program: {error}.") from error


def _full(name: str) -> FullDiskError:
    return FullDiskError(
        f"The disk of “{name}” is full; nothing of this step was recorded.",
        advice="Free some space and try again. What was recorded before is safe.",
    )


def _no_room(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _LEAST_ROOM_BYTES
    except OSError:
        return False


def checkpoint(db: apsw.Connection) -> None:
    """Move the write-ahead log into the database, so that one file remains."""
    if db.pragma("journal_mode") == "wal":
        db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
