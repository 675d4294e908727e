"""Single stored values put out of order behind the program's back, one of every column there is."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import apsw

from tests.outputs.filled import filled
from workbench.model.article import Article
from workbench.model.fetching import FetchRecord
from workbench.model.figure import FigureSettings
from workbench.model.match import LibraryFacts, MatchFinding
from workbench.model.media import FileFacts, MediaFacts
from workbench.storage.packing import packed
from workbench.storage.stored_forms import form_of

NOT_UTF8 = b"\xefA\xef"
_NOW = "2026-01-01T00:00:00.000Z"
_TEXTS = {
    ("article", "content"): packed(filled(Article, lambda _path: "x")),
    ("media", "facts"): packed(filled(MediaFacts, lambda _path: "x")),
    ("match", "finding"): packed(filled(MatchFinding, lambda _path: "x")),
    ("match", "item"): packed(filled(LibraryFacts, lambda _path: "x")),
    ("figure", "settings"): packed(filled(FigureSettings, lambda _path: "x")),
    ("fetched", "record"): packed(filled(FetchRecord, lambda _path: "x")),
    ("item_file", "facts"): packed(filled(FileFacts, lambda _path: "x")),
    ("merged", "ids"): json.dumps({"claim": [[1, 1]]}),
    ("merge_conflict", "rows"): json.dumps({"rows": [], "units": []}),
    ("media_mask", "state"): "masked",
    ("not_taken", "sort"): "claim",
    ("article_field", "name"): "title",
    ("edit", "state"): "done",
    ("item_edit", "state"): "done",
    ("item_edit", "before"): '{"1": {"title": ""}}',
    ("item_edit", "after"): '{"1": {"title": "Oath"}}',
    ("audit", "body"): "{}",
    ("activity", "detail"): "{}",
    ("tag_use", "tag"): "salute",
}
_TRIED = ("x", "[]", "[1]", _NOW, "2016", "ab" * 32, "[0.1, 0.1, 0.5, 0.5]")
_VALUES: dict[str, object] = {"INTEGER": 1, "REAL": 1.0, "BLOB": b"x"}


@dataclass(frozen=True, slots=True)
class Damage:
    """One value that is to become another."""

    table: str
    column: str
    sort: str
    value: object

    def __str__(self) -> str:
        return f"{self.table}.{self.column}: {self.sort}"


def with_a_row_in_every_table(file: Path) -> None:
    """Put a plausible row into each table that has none."""
    with closing(_loose(file)) as db:
        for table in _tables(db):
            columns = _columns(db, table)
            if not db.execute(f"SELECT count(*) FROM {table}").get:  # noqa: S608 - names of the schema
                values = [_plausible(table, name, kind) for name, kind, _ in columns]
                marks = ", ".join("?" for _ in values)
                db.execute(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608


def damages(file: Path) -> list[Damage]:
    """Every way to damage every column."""
    with closing(apsw.Connection(str(file))) as db:
        return [
            damage
            for table in _tables(db)
            for name, kind, needed in _columns(db, table)
            for damage in _of(table, name, kind, needed)
        ]


def chosen(file: Path, seed: int) -> list[Damage]:
    """One way for each column, another with each seed."""
    picked = random.Random(seed)
    columns: dict[tuple[str, str], list[Damage]] = {}
    for one in damages(file):
        columns.setdefault((one.table, one.column), []).append(one)
    return [picked.choice(ways) for ways in columns.values()]


def apply(file: Path, damage: Damage) -> bool:
    """Damage one row; False where the database itself cannot hold such a value."""
    with closing(_loose(file)) as db:
        loose = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        _rewrite(db, damage.table, lambda sql: sql.replace(") STRICT, WITHOUT", ") WITHOUT").replace(") STRICT", ")"))
    with closing(_loose(file)) as db:
        _rewrite(db, damage.table, lambda sql: sql.replace(" NOT NULL", ""))
    try:
        with closing(_loose(file)) as db:
            marks = "CAST(? AS TEXT)" if damage.sort == "not UTF-8" else "?"
            first = f"SELECT min({damage.column}) FROM {damage.table}"  # noqa: S608
            db.execute(
                f"UPDATE {damage.table} SET {damage.column} = {marks} WHERE {damage.column} IS ({first})",  # noqa: S608
                (damage.value,),
            )
            return db.changes() > 0
    except (apsw.ConstraintError, apsw.MismatchError):
        return False
    finally:
        with closing(_loose(file)) as db:
            known = {name: sql for kind, name, sql in loose if kind == "table"}
            _rewrite(db, damage.table, lambda _sql: known[damage.table])


def _rewrite(db: apsw.Connection, table: str, how: Any) -> None:
    (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    db.pragma("writable_schema", 1)
    db.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (how(sql), table))
    db.pragma("writable_schema", 0)


def _loose(file: Path) -> apsw.Connection:
    """A connection that minds nothing."""
    db = apsw.Connection(str(file))
    db.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    db.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    db.pragma("foreign_keys", 0)
    db.pragma("synchronous", 0)
    db.pragma("ignore_check_constraints", 1)
    return db


def _tables(db: apsw.Connection) -> list[str]:
    asked = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"
    return [name for (name,) in db.execute(asked)]


def _columns(db: apsw.Connection, table: str) -> list[tuple[str, str, bool]]:
    asked = 'SELECT name, type, "notnull" FROM pragma_table_info(?) ORDER BY cid'
    return [(name, kind, bool(needed)) for name, kind, needed in db.execute(asked, (table,))]


def _plausible(table: str, column: str, kind: str) -> object:
    if kind != "TEXT":
        return _VALUES[kind]
    form = form_of(table, column)
    if (table, column) in _TEXTS or form is None:
        return _TEXTS.get((table, column), "x")
    if isinstance(form, type) and issubclass(form, Enum):
        return next(iter(form)).value
    return next(text for text in _TRIED if _takes(form, text))


def _takes(form: Any, text: str) -> bool:
    try:
        form(text)
    except Exception:  # noqa: BLE001 - as in the product
        return False
    return True


def _of(table: str, column: str, kind: str, needed: bool) -> Iterator[Damage]:
    if needed:
        yield Damage(table, column, "NULL", None)
    if kind == "TEXT":
        yield Damage(table, column, "not UTF-8", NOT_UTF8)
        yield Damage(table, column, "wrong type", b"\x00\x01")
        if form_of(table, column) is not None:
            yield Damage(table, column, "wrong word", "zzz")
            yield Damage(table, column, "broken JSON", "{{")
    else:
        yield Damage(table, column, "wrong type", "not a number")
