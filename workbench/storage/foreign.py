"""A database a stranger made: opened in a reader, from a copy, with every limit SQLite has; looked over; its rows read.

After https://www.sqlite.org/security.html ("Untrusted SQLite Database Files"). Nothing of the file is adopted: its rows
are handed out, and `adopting` puts them into a database this program makes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from workbench.errors import Cancelled, DamagedError, NewerFormatError, StorageError
from workbench.jobs import Progress
from workbench.model.names import display_name
from workbench.storage import row_packing, schema
from workbench.storage.connection import translated, uri_of
from workbench.storage.migrations import Format, require_readable

_MOST_BYTES_OF_VALUE = 128 << 20
_LIMITS = (
    (apsw.SQLITE_LIMIT_LENGTH, _MOST_BYTES_OF_VALUE),
    (apsw.SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
    (apsw.SQLITE_LIMIT_COLUMN, 100),
    (apsw.SQLITE_LIMIT_EXPR_DEPTH, 30),
    (apsw.SQLITE_LIMIT_COMPOUND_SELECT, 12),
    (apsw.SQLITE_LIMIT_FUNCTION_ARG, 8),
    (apsw.SQLITE_LIMIT_ATTACHED, 0),
    (apsw.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
    (apsw.SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (apsw.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (apsw.SQLITE_LIMIT_WORKER_THREADS, 0),
)
_CONFIGURATION = (
    (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
    (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0),
    (apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
    (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
)
_PRAGMAS = (("cell_size_check", 1), ("mmap_size", 0), ("trusted_schema", 0), ("query_only", 1), ("temp_store", 2))
_STEPS_BETWEEN_LOOKS = 200_000
_SECONDS_AT_LEAST, _BYTES_A_SECOND = 120.0, 4 << 20
_ASK = "Ask whoever made it to check it there and to hand it over again."
_ALTERED = (apsw.CorruptError, apsw.NotADBError, apsw.SQLError, apsw.SchemaChangeError, apsw.MismatchError)


@contextmanager
def opened(file: Path, form: Format, name: str, progress: Progress) -> Iterator[apsw.Connection]:
    """A stranger's database, checked from its schema to its last page.

    Args:
        file: A copy that nobody writes.
        form: What it must be.
        name: Of the case or library, for messages.

    Raises:
        StorageError: It is something else, of a newer version, damaged, or has anything in it that this program
            does not make: a table, index, trigger or view, a value that is too long.
        Cancelled: The analyst stopped it.
    """
    stop = _Watch(progress, file.stat().st_size)
    db = apsw.Connection(uri_of(file, immutable=True), flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        with stop.told(file, name):
            _restrain(db)
            db.set_progress_handler(stop, _STEPS_BETWEEN_LOOKS)
            if require_readable(db, form, name):
                raise NewerFormatError(
                    f"“{display_name(name)}” was made by a newer version of this program, so that it cannot be taken"
                    " over by this one.",
                    advice="Update this program. Nothing was made.",
                )
            _require_sound(db, name)
            yield db
    finally:
        with suppress(apsw.Error):
            db.close()


def _restrain(db: apsw.Connection) -> None:
    """Set every limit before the first statement is read, since that reads the schema."""
    for limit, value in _LIMITS:
        db.limit(limit, value)
    for operation, value in _CONFIGURATION:
        db.config(operation, value)
    for name, value in _PRAGMAS:
        db.pragma(name, value)


def _require_sound(db: apsw.Connection, name: str) -> None:
    """One fault is enough: pages that are used twice can make a small file endless to read.

    Raises:
        DamagedError: With the first fault.
    """
    (line,) = db.execute("PRAGMA integrity_check(1)").fetchone() or ("no answer",)
    if line != "ok":
        raise DamagedError(f"The database of “{display_name(name)}” is damaged: {line}.", advice=_ASK)
    dangling = db.execute("SELECT * FROM pragma_foreign_key_check LIMIT 1").fetchone()
    if dangling is not None:
        raise DamagedError(
            f"In the database of “{display_name(name)}” a row of “{dangling[0]}” points to one of “{dangling[2]}” that"
            " is not there.",
            advice=_ASK,
        )


class _Watch:
    """Called by SQLite every so many steps: passes on the wish to stop, and ends what takes far too long."""

    def __init__(self, progress: Progress, size_bytes: int) -> None:
        self._progress = progress
        self._until_s = time.monotonic() + _SECONDS_AT_LEAST + size_bytes / _BYTES_A_SECOND
        self._stopped: Cancelled | None = None
        self._late = False

    def __call__(self) -> bool:
        try:
            self._progress.update(0, None, "Looking it over")
        except Cancelled as stop:
            self._stopped = stop
        self._late = time.monotonic() > self._until_s
        return self._stopped is not None or self._late

    @contextmanager
    def told(self, file: Path, name: str) -> Iterator[None]:
        """Errors of SQLite as sentences about the stranger's file; what is odd in it is never a fault of ours.

        Raises:
            StorageError: With the reason.
            Cancelled: The analyst stopped it.
        """
        shown = display_name(name)
        try:
            yield
        except (apsw.InterruptError, apsw.AbortError) as error:
            if self._stopped is not None:
                raise self._stopped from error
            raise StorageError(f"“{shown}” takes longer to read than any of its size should.", advice=_ASK) from error
        except apsw.TooBigError as error:
            most = _MOST_BYTES_OF_VALUE >> 20
            raise StorageError(
                f"“{shown}” holds a value of more than {most} MB, which no case has.", advice=_ASK
            ) from error
        except (
            apsw.CorruptError,
            apsw.NotADBError,
            apsw.SQLError,
            apsw.SchemaChangeError,
            apsw.MismatchError,
        ) as error:
            raise DamagedError(f"The database of “{shown}” is damaged or altered: {error}.", advice=_ASK) from error
        except UnicodeDecodeError as error:
            raise DamagedError(f"The database of “{shown}” holds text that is none.", advice=_ASK) from error
        except apsw.Error:
            with translated(file):
                raise


def hand_out(
    db: apsw.Connection, statements: tuple[str, ...], take: Callable[[bytes], None], progress: Progress
) -> dict[str, int]:
    """Give every row of every table this program knows, packed, in the order of the tables.

    Args:
        statements: What makes a database of the present form.
        take: Gets each pack.

    Returns:
        Number of rows by table.
    """
    counts: dict[str, int] = {}
    for table, columns in schema.columns(statements).items():
        names = ", ".join(f'"{column}"' for column in columns)
        counts[table] = 0
        rows = db.execute(f'SELECT {names} FROM "{table}"')  # noqa: S608 - names of this program's own tables
        for pack, count in row_packing.packed(table, rows):
            take(pack)
            counts[table] += count
            progress.update(sum(counts.values()), None, "Reading", "rows")
    return counts
