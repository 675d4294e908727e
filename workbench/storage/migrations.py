"""Bringing a database of an earlier version up to this one: backup first, then one transaction a step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from workbench.errors import InternalError, NewerFormatError, StorageError
from workbench.model.names import display_name
from workbench.storage import backups, library_schema, schema
from workbench.storage.clock import now
from workbench.storage.connection import transaction


@dataclass(frozen=True, slots=True)
class Migration:
    """One step.

    Attributes:
        version: What the database is after it.
        name: In words, for the record that it ran.
        run: Changes the database; inside a transaction.
        only_adds: Statements of the tables it adds, when that is all it does: a database opened for reading only is
            then read as if it had them, empty. Nothing for a step without which it cannot be read.
    """

    version: int
    name: str
    run: Callable[[apsw.Connection], None]
    only_adds: tuple[str, ...] = ()


def _add(statements: tuple[str, ...]) -> Callable[[apsw.Connection], None]:
    def run(db: apsw.Connection) -> None:
        for statement in statements:
            db.execute(statement)

    return run


# Version 2 may also hold packed hashes (`view_packing`): the number keeps away programs that took them for damage.
CASE_MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        2,
        "Packed hashes; room for texts and places seen, figures, second answers, reasons and searches elsewhere",
        _add((*schema.FRAME_NOTES, *schema.LATER_INDEXES)),
        schema.FRAME_NOTES,
    ),
)
LIBRARY_MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        2, "Packed hashes; room for tags, proposed dates and undo", _add(library_schema.LATER), library_schema.LATER
    ),
)


@dataclass(frozen=True, slots=True)
class Format:
    """What a database must be.

    Attributes:
        word: "case" or "library".
        application_id: Number SQLite keeps in the header.
        version: The newest this program knows.
        migrations: All steps, ascending.
    """

    word: str
    application_id: int
    version: int
    migrations: Sequence[Migration]


def require_format(db: apsw.Connection, form: Format, name: str) -> int:
    """Check what the header says.

    Returns:
        The version found.

    Raises:
        StorageError: Not a database of this sort.
        NewerFormatError: From a newer version of this program.
    """
    if db.pragma("application_id") != form.application_id:
        raise StorageError(f"“{display_name(name)}” is not a {form.word} of this program.")
    found = int(db.pragma("user_version"))
    if found < 1:
        raise StorageError(
            f"“{display_name(name)}” says that it has format {found}, which no version of this program ever wrote: it"
            " was not made by this program, or it is damaged.",
            advice="Use a copy you trust, or the newest file of its backups folder. Nothing was changed.",
        )
    if found > form.version:
        raise NewerFormatError(
            f"“{display_name(name)}” was made by a newer version of this program "
            f"(format {found}; this version knows {form.version}).",
            advice="Update this program to open it. Nothing was changed.",
        )
    return found


def require_readable(db: apsw.Connection, form: Format, name: str) -> None:
    """Check that a database can be read without bringing it up.

    Raises:
        StorageError: Not a database of this sort, or of an earlier version that has to be brought up first.
        NewerFormatError: From a newer version of this program.
    """
    found = require_format(db, form, name)
    missing = [step for step in form.migrations if step.version > found]
    if not all(step.only_adds for step in missing):
        raise StorageError(
            f"“{display_name(name)}” was made by an earlier version of this program.",
            advice="Open it for writing once, so that it is brought to the present format.",
        )
    if missing:
        _stand_in(db, [statement for step in missing for statement in step.only_adds])


def _stand_in(db: apsw.Connection, statements: Sequence[str]) -> None:
    """Empty tables of this connection alone; the file is opened for reading and stays as it is."""
    db.pragma("temp_store", "memory")
    db.pragma("query_only", 0)
    for statement in statements:
        db.execute(statement.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
    db.pragma("query_only", 1)


def migrate(
    db: apsw.Connection, file: Path, form: Format, record: Callable[[apsw.Connection, Migration], None] | None = None
) -> tuple[str, ...]:
    """Run the steps the database lacks.

    Args:
        file: The database; backups go to `backups/` beside it.
        record: Called inside each step's transaction, for an entry of the audit log.

    Returns:
        Names of the steps that ran.

    Raises:
        StorageError: The backup or a step failed; the database is as it was before that step.
    """
    found = require_format(db, form, file.parent.name)
    steps = [step for step in form.migrations if step.version > found]
    if [step.version for step in steps] != list(range(found + 1, form.version + 1)):
        raise InternalError(f"There is no way from format {found} to {form.version}.")
    if steps:
        backups.roll(db, file.parent / "backups", "migration")
    for step in steps:
        with transaction(db, file):
            step.run(db)
            db.execute("INSERT INTO migration VALUES (?, ?, ?)", (step.version, step.name, now()))
            db.pragma("user_version", step.version)
            if record is not None:
                record(db, step)
            if db.execute("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").fetchone():
                raise StorageError(
                    f"“{display_name(file.parent.name)}” could not be brought to the present format: {step.name}.",
                    advice="Nothing was changed; a copy lies in its backups folder.",
                )
    return tuple(step.name for step in steps)
