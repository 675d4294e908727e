"""Reading every row of a case or library value by value, so that what cannot be read is known by name.

What reads rows elsewhere takes them for sound. Where it fails, this tells the row; the check lists all such rows; and
no backup is made of what cannot be read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum, EnumType

import apsw

from workbench.storage.stored_forms import NEEDED, Form, form_of, named_columns, row_words

_KINDS = {"INTEGER": "integer", "REAL": "real", "TEXT": "text", "BLOB": "blob"}
_RECORD = frozenset(("audit", "edit", "recorded", "activity", "draft", "migration"))
"""What of a case is kept for the check and for undo alone."""
_MISSING = "what it needs is missing"


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A row that cannot be read.

    Attributes:
        table, column: Where, as named in the database: for a report to the makers.
        what: The row as the analyst knows it ("Medium 3").
        why: As a clause.
    """

    table: str
    column: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    nullable: bool
    form: Form | None

    @property
    def words(self) -> tuple[str, ...]:
        """Those of an enumeration; none where the form is no such."""
        if not isinstance(self.form, EnumType):
            return ()
        members: list[Enum] = list(self.form)
        return tuple(str(word.value) for word in members)


def unreadable(db: apsw.Connection, *, library: bool, but: Collection[str] = ()) -> Iterator[UnreadableRow]:
    """All rows that cannot be read; of each the first value that cannot.

    Args:
        library: It is one of a library, not of a case.
        but: Tables to leave out.

    Raises:
        apsw.Error: The database itself is damaged.
    """
    tables = [
        (name, bool(bare))
        for name, bare in db.execute(
            "SELECT name, wr FROM pragma_table_list WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"
        )
    ]
    for table, without_rowid in tables:
        if table not in but:
            yield from _unreadable_rows(db, table, without_rowid, library)
    for table, needed in NEEDED.items():
        yield from _missing_rows(db, table, needed.get("library" if library else "case", ()))


def unreadable_in_use(db: apsw.Connection) -> Iterator[UnreadableRow]:
    """The same of those tables of a case that are read when it is shown."""
    return unreadable(db, library=False, but=_RECORD)


def row_named(db: apsw.Connection, table: str, rowid: int | None, *, library: bool) -> str:
    """A row of a sound table as the analyst knows it; without a number where it has none."""
    named = named_columns(table, (one.name for one in _columns(db, table)))
    if rowid is None:
        return row_words(table, dict.fromkeys(named), 0, library=library)
    asked = ", ".join(map(_quoted, named)) or "1"
    row = db.execute(f"SELECT {asked} FROM {_quoted(table)} WHERE rowid = ?", (rowid,)).fetchone()  # noqa: S608
    return row_words(table, dict(zip(named, row or (), strict=False)), rowid, library=library)


def _missing_rows(db: apsw.Connection, table: str, needed: Collection[str]) -> Iterator[UnreadableRow]:
    for name in needed:
        if db.execute(f"SELECT 1 FROM {table} WHERE name = ?", (name,)).fetchone() is None:  # noqa: S608 - fixed names
            yield UnreadableRow(table, "name", row_words(table, {}, 0, library=True), _MISSING)


def _columns(db: apsw.Connection, table: str) -> list[_Column]:
    asked = 'SELECT name, type, "notnull" FROM pragma_table_info(?) ORDER BY cid'
    return [_Column(name, kind, not needed, form_of(table, name)) for name, kind, needed in db.execute(asked, (table,))]


def _unreadable_rows(db: apsw.Connection, table: str, without_rowid: bool, library: bool) -> Iterator[UnreadableRow]:
    columns = _columns(db, table)
    texts = [one for one in columns if one.kind == "TEXT" and not one.words]
    named = named_columns(table, (one.name for one in columns))
    asked = [
        "0" if without_rowid else "rowid",
        f"CASE {' '.join(_misfits(columns))} ELSE -1 END AS misfit",
        *(f"CASE WHEN typeof({_quoted(name)}) = 'integer' THEN {_quoted(name)} END" for name in named),
        *(f"CAST({_quoted(one.name)} AS BLOB)" for one in texts),  # as text, bytes that are none would stop everything
    ]
    statement = f"SELECT {', '.join(asked)} FROM {_quoted(table)}"  # noqa: S608 - names of our own tables
    if not texts:
        statement += " WHERE misfit >= 0"
    for place, (rowid, misfit, *values) in enumerate(db.execute(statement), 1):
        found = _first_fault(columns, misfit, texts, values[len(named) :])
        if found is not None:
            numbers = dict(zip(named, values, strict=False))
            yield UnreadableRow(table, found[0], row_words(table, numbers, rowid or place, library=library), found[1])


def _misfits(columns: list[_Column]) -> Iterator[str]:
    """Conditions that are true of a value of the wrong kind or of none of the words there are, with its column."""
    for place, one in enumerate(columns):
        name = _quoted(one.name)
        kinds = [_KINDS[one.kind], "null"] if one.nullable else [_KINDS[one.kind]]
        yield f"WHEN typeof({name}) NOT IN ({', '.join(map(repr, kinds))}) THEN {2 * place}"
        if one.words:
            words = ", ".join(f"x'{word.encode().hex()}'" for word in one.words)
            yield f"WHEN CAST({name} AS BLOB) NOT IN ({words}) THEN {2 * place + 1}"


def _first_fault(
    columns: list[_Column], misfit: int, texts: list[_Column], values: list[bytes | None]
) -> tuple[str, str] | None:
    """Column and reason, or None where the row can be read."""
    if misfit >= 0:
        why = (
            "a word in it is none this program writes" if misfit % 2 else "a value of it is missing or of another kind"
        )
        return columns[misfit // 2].name, why
    for column, data in zip(texts, values, strict=True):
        if data is None:
            continue
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return column.name, "its text is damaged"
        if column.form is None:
            continue
        try:
            column.form(text)
        except Exception:  # noqa: BLE001 - whatever the form raises, it refuses the text
            return column.name, "a value of it is not as this program writes it"
    return None


def _quoted(name: str) -> str:
    return f'"{name}"'
