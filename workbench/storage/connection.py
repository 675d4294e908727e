"""Opening SQLite safely, and turning its errors into sentences."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import apsw

from workbench.errors import DamagedError, FullDiskError, InternalError, StorageError, WorkbenchError
from workbench.model.names import display_name
from workbench.storage.journal import Journal
from workbench.storage.stored_values import UnreadableRow, unreadable

LIBRARY_DATABASE = "library.workbench"
DAMAGED_LIBRARY_ADVICE = (
    "Check the disk, and restore a copy of the library folder; without one, make a new library and add the files again."
)
DAMAGED_CASE_ADVICE = "Restore the newest sound file of its backups folder, and check the disk."
_UNREADABLE_IN_LIBRARY = (
    "Check the library to learn of all that is damaged; `library remove` takes such an item out, and its file can be "
    "added again."
)
_UNREADABLE_IN_CASE = (
    "Check the case to learn of all that is damaged, restore a backup of it, and check the disk. Nothing was changed."
)
_CHOOSE = (
    "Choose another; if it was one, it is damaged: restore the newest file of its backups folder, or a copy of it."
)
_DISK_ERRORS = (apsw.IOError, apsw.NoMemError, apsw.ProtocolError)
_SENTENCES: tuple[tuple[tuple[type[apsw.Error], ...], str, str], ...] = (
    ((apsw.NotADBError,), "“{name}” is not a case or library of this program.", _CHOOSE),
    ((apsw.BusyError, apsw.LockedError), "“{name}” is being used by another program.", "Try again in a moment."),
    (
        (apsw.CantOpenError, apsw.PermissionsError, apsw.ReadOnlyError, apsw.AuthError),
        "The database of “{name}” cannot be opened or written.",
        "Check that it exists and that you may write to its folder, or open it for reading only.",
    ),
    (
        _DISK_ERRORS,
        "The disk of “{name}” failed while reading or writing; nothing of this step was recorded.",
        "Check the disk and its cable, then try again. What was recorded before is safe.",
    ),
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

    So does whatever goes wrong with a value that was stored, if one there cannot be read; if all can, it is ours.

    Raises:
        FullDiskError: The disk has no room left.
        StorageError: Failing disk, no permission, busy, not a database.
        DamagedError: The database is malformed, or holds a value that cannot be read.
        InternalError: A fault of this program.
    """
    try:
        yield
    except apsw.Error as error:
        raise _sentence(error, file) from error
    except OSError:
        raise
    except Exception as error:
        if isinstance(error, WorkbenchError) and not isinstance(error, InternalError):
            raise
        if (damage := _damage(file)) is not None:
            raise damage from error
        raise


def _sentence(error: apsw.Error, file: Path) -> WorkbenchError:
    name = display_name(file.parent.name)
    if isinstance(error, apsw.FullError) or (isinstance(error, _DISK_ERRORS) and _no_room(file)):
        return _full(name)  # even looking needs some kilobytes beside the database, and lacking them is called I/O
    if isinstance(error, apsw.CorruptError):
        advice = DAMAGED_LIBRARY_ADVICE if file.name == LIBRARY_DATABASE else DAMAGED_CASE_ADVICE
        return DamagedError(f"“{name}” is damaged: parts of its database cannot be read.", advice=advice)
    for kinds, words, advice in _SENTENCES:
        if isinstance(error, kinds):
            return StorageError(words.format(name=name), advice=advice)
    return _damage(file) or InternalError(f"The database refused a step of this program: {error}.")


def _damage(file: Path) -> WorkbenchError | None:
    """The first thing in a database that cannot be read; None where all can, or nothing can be said."""
    try:
        with closing(_second_look(file)) as db:
            found = next(unreadable(db, library=file.name == LIBRARY_DATABASE), None)
    except apsw.CorruptError as error:
        return _sentence(error, file)
    except (apsw.Error, OSError):
        return None
    return None if found is None else unreadable_row(file, found)


def _second_look(file: Path) -> apsw.Connection:
    """A connection of its own: the one that failed may be amid a transaction."""
    writable = os.access(file.parent, os.W_OK)
    flags = apsw.SQLITE_OPEN_READWRITE if writable else apsw.SQLITE_OPEN_READONLY
    db = apsw.Connection(uri_of(file, immutable=not writable), flags=flags | apsw.SQLITE_OPEN_URI)
    _configure(db)
    return db


def unreadable_row(file: Path, found: UnreadableRow) -> DamagedError:
    """The sentence about a row that cannot be read."""
    what = found.what[0].lower() + found.what[1:]
    error = DamagedError(
        f"“{display_name(file.parent.name)}” is damaged: {what} cannot be read, as {found.why}.",
        advice=_UNREADABLE_IN_LIBRARY if file.name == LIBRARY_DATABASE else _UNREADABLE_IN_CASE,
    )
    error.details = f"{found.table}.{found.column}"
    return error


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
