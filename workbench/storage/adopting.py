"""Rows of a stranger put into a database this program makes: its tables and triggers, nothing of the other file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import apsw

from workbench.errors import DamagedError
from workbench.jobs import Progress
from workbench.model.names import display_name
from workbench.storage import row_packing, schema
from workbench.storage.connection import connect, translated
from workbench.storage.journal import Journal
from workbench.storage.migrations import Format

_HIGHEST_ID = 1 << 53
"""Ids above would leave no room for later ones, and are not exact in JSON."""


def build(  # noqa: PLR0917 - one caller
    file: Path, form: Format, packs: Iterable[bytes], journal: Journal, name: str, progress: Progress
) -> dict[str, int]:
    """Make a database of these rows, all or nothing.

    Args:
        file: To be made.
        packs: From `foreign.hand_out`.
        name: Of what they come from, for messages.

    Returns:
        Number of rows by table, of tables that have any.

    Raises:
        DamagedError: A row breaks a rule of its table.
        InternalError: A pack does not have the expected form.
        StorageError: It cannot be written.
    """
    columns = schema.columns(form.statements)
    db = connect(file, journal=journal, create=True)
    try:
        db.pragma("foreign_keys", 0)  # rows come table by table; all of it is looked at in the end
        with translated(file), db:
            acting = [one for one in form.statements if not one.startswith("CREATE TABLE ")]
            schema.create(
                db, tuple(one for one in form.statements if one not in acting), form.application_id, form.version
            )
            counts = _fill(db, packs, columns, name, progress)
            for statement in acting:  # after the rows: the log's own rules hold from here on
                db.execute(statement)
            _require_whole(db, form, name)
    finally:
        db.close()
    return counts


def _fill(
    db: apsw.Connection, packs: Iterable[bytes], columns: dict[str, tuple[str, ...]], name: str, progress: Progress
) -> dict[str, int]:
    counts: dict[str, int] = {}
    for pack in packs:
        table, rows = row_packing.unpacked(pack, columns)
        names = ", ".join(f'"{column}"' for column in columns[table])
        marks = ", ".join("?" * len(columns[table]))
        try:
            db.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - our own names
        except (apsw.ConstraintError, apsw.MismatchError, OverflowError) as error:
            raise DamagedError(
                f"A row of “{table}” in “{display_name(name)}” is not one this program writes.",
                advice="Ask whoever made it to check it there. Nothing was made.",
            ) from error
        counts[table] = counts.get(table, 0) + len(rows)
        progress.update(sum(counts.values()), None, "Writing", "rows")
    return counts


def _require_whole(db: apsw.Connection, form: Format, name: str) -> None:
    high = db.execute("SELECT name FROM sqlite_sequence WHERE seq > ? OR seq < 0", (_HIGHEST_ID,)).fetchone()
    if high is not None:
        raise DamagedError(
            f"Numbers in “{high[0]}” of “{display_name(name)}” are higher than this program ever gives.",
            advice="Ask whoever made it to check it there. Nothing was made.",
        )
    for table, names in schema.columns(form.statements).items():
        # They become names of files: nothing but digits may lead there.
        odd = f"SELECT 1 FROM \"{table}\" WHERE sha256 <> '' AND (length(sha256) <> 64 OR sha256 GLOB '*[^0-9a-fA-F]*')"  # noqa: S608
        if "sha256" in names and db.execute(odd).fetchone():
            raise DamagedError(
                f"“{display_name(name)}” names a file by something that is no hash.",
                advice="It may have been made to harm. Nothing was made.",
            )
    if db.execute("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").fetchone():
        raise DamagedError(
            f"Rows of “{display_name(name)}” point to others that are not there.",
            advice="Ask whoever made it to check it there. Nothing was made.",
        )
    schema.require_known(db, form.statements, name)
