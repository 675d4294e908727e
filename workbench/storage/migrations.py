"""Bringing a database of an earlier version up to this one: backup first, then one transaction a step.

A version may have grown tables after databases of it had been made. So a database is known by the text of its tables,
not by its number alone: where all it holds is as this program makes it, what it lacks of the tables that came later is
added in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from workbench.errors import DamagedError, InternalError, NewerFormatError, StorageError
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
        only_adds: Statements of the tables and indexes it adds, when that is all it does: a database opened for
            reading only is then read as if it had them, empty. Nothing for a step without which it cannot be read.
    """

    version: int
    name: str
    run: Callable[[apsw.Connection], None]
    only_adds: tuple[str, ...] = ()


def _add(statements: Sequence[str]) -> Callable[[apsw.Connection], None]:
    def run(db: apsw.Connection) -> None:
        for statement in schema.missing(db, statements):
            db.execute(statement)

    return run


# Version 2 may also hold packed hashes (`view_packing`): the number keeps away programs that took them for damage.
CASE_MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        2,
        "Packed hashes; room for texts and places seen, figures, second answers, reasons and searches elsewhere",
        _add(schema.LATER),
        schema.LATER,
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
        statements: What makes a database of that version; empty when its tables are not to be compared.
        later: Those of them that databases of that version may lack, as they were made before these came.
        shows_newer: Whether one of a newer version may be looked at, where its tables are as this program knows them.
    """

    word: str
    application_id: int
    version: int
    migrations: Sequence[Migration]
    statements: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    shows_newer: bool = False


def require_format(db: apsw.Connection, form: Format, name: str, *, reading: bool = False) -> int:
    """Check what the header says.

    Args:
        reading: It is only to be looked at.

    Returns:
        The version found.

    Raises:
        StorageError: Not a database of this sort.
        NewerFormatError: From a newer version of this program.
    """
    if db.pragma("application_id") != form.application_id:
        raise StorageError(
            f"“{display_name(name)}” is not a {form.word} of this program.",
            advice=f"Choose the folder of a {form.word}; if it was one, restore the newest file of its backups folder.",
        )
    found = int(db.pragma("user_version"))
    if found < 1:
        raise StorageError(
            f"“{display_name(name)}” says that it has format {found}, which no version of this program ever wrote: it"
            " was not made by this program, or it is damaged.",
            advice="Use a copy you trust, or the newest file of its backups folder. Nothing was changed.",
        )
    if found > form.version and not (reading and form.shows_newer):
        raise newer_format(form, name, found)
    return found


def newer_format(form: Format, name: str, found: int) -> NewerFormatError:
    """The sentence about a database of a newer version."""
    return NewerFormatError(
        f"“{display_name(name)}” was made by a newer version of this program "
        f"(format {found}; this version knows {form.version}).",
        advice="Update this program to work in it, or open it to read only. Nothing was changed."
        if form.shows_newer
        else "Update this program to open it. Nothing was changed.",
    )


def require_readable(db: apsw.Connection, form: Format, name: str) -> str:
    """Check that a database can be read without bringing it up.

    Returns:
        Why it can only be looked at, when a newer version made it; else nothing.

    Raises:
        StorageError: Not a database of this sort, or of an earlier version that has to be brought up first.
        NewerFormatError: From a newer version of this program, and not to be read by this one.
        DamagedError: Its tables are not as this program makes them.
    """
    found = require_format(db, form, name, reading=True)
    if found > form.version:
        if schema.differences(db, form.statements, newer=True):
            raise NewerFormatError(
                f"“{display_name(name)}” was made by a newer version of this program (format {found}; this version "
                f"knows {form.version}), which keeps things in another way, so that this version cannot show it.",
                advice="Update this program to open it. Nothing was changed.",
            )
        return (
            f"It was made by a newer version of this program (format {found}; this version knows {form.version})."
            " What that version added is not shown."
        )
    missing = [step for step in form.migrations if step.version > found]
    if not all(step.only_adds for step in missing):
        raise StorageError(
            f"“{display_name(name)}” was made by an earlier version of this program.",
            advice="Open it for writing once, so that it is brought to the present format.",
        )
    later = dict.fromkeys((*form.later, *(statement for step in missing for statement in step.only_adds)))
    if lacking := [one for one in schema.missing(db, later) if one.startswith("CREATE TABLE ")]:
        _require_not_lost(db, lacking, name)
        _stand_in(db, lacking)
    if form.statements:
        schema.require_known(db, form.statements, name)
    return ""


def _require_not_lost(db: apsw.Connection, lacking: Sequence[str], name: str) -> None:
    """Refuse a database whose own log speaks of a table it lacks: it was there, and is gone.

    Raises:
        DamagedError: Names the table.
    """
    if not lacking:  # the log is long: it is read only where something lacks
        return
    tables = {statement.split()[2] for statement in lacking}
    for log in sorted({table for kind, table in schema.objects(db) if kind == "table"} & {"edit", "recorded"} - tables):
        for (changes,) in db.execute(f"SELECT changes FROM {log}"):  # noqa: S608 - fixed names
            if lost := tables & _tables_in(changes):
                raise DamagedError(
                    f"“{display_name(name)}” lacks its table “{min(lost)}”, though its log tells of rows in it.",
                    advice="Another program may have altered it. Use a copy you trust, or a file of its backups"
                    " folder. Nothing was changed.",
                )


def _tables_in(changes: bytes) -> set[str]:
    """Names of the tables a changeset touches; what cannot be read tells nothing, and the check finds it."""
    try:
        return {change.name for change in apsw.Changeset.iter(changes)}
    except apsw.Error:
        return set()


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
        DamagedError: Its tables are not as any version of this program made them; it is as it was.
    """
    name = file.parent.name
    found = require_format(db, form, name)
    steps = [step for step in form.migrations if step.version > found]
    if [step.version for step in steps] != list(range(found + 1, form.version + 1)):
        raise InternalError(f"There is no way from format {found} to {form.version}.")
    if not steps and schema.missing(db, form.later):
        steps = [Migration(form.version, "Room for what came later with this format", _add(form.later), form.later)]
    # Before the backup: what is refused each time it is opened would push the good copies out of their folder.
    if form.statements and all(step.only_adds for step in steps):
        lacking = schema.missing(db, form.later) if steps else ()
        schema.require_known(db, form.statements, name, to_come=lacking)
        _require_not_lost(db, lacking, name)
    if steps:
        backups.roll(db, file.parent / "backups", "migration")
    for step in steps:
        with transaction(db, file):
            _run(db, step, form, name, record)
    return tuple(step.name for step in steps)


def _run(
    db: apsw.Connection,
    step: Migration,
    form: Format,
    name: str,
    record: Callable[[apsw.Connection, Migration], None] | None,
) -> None:
    """One step with its record, and a look at what came of it; inside a transaction."""
    step.run(db)
    db.execute("INSERT OR IGNORE INTO migration VALUES (?, ?, ?)", (step.version, step.name, now()))
    db.pragma("user_version", step.version)
    if record is not None:
        record(db, step)
    if step.version == form.version and form.statements:
        schema.require_known(db, form.statements, name)
    if db.execute("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").fetchone():
        raise StorageError(
            f"“{display_name(name)}” could not be brought to the present format: {step.name}.",
            advice="Nothing was changed; a copy lies in its backups folder.",
        )
