# ruff: noqa: S608 - statements hold the names of the database's own tables
"""Altered databases of cases and libraries, by seed and number, and what the program makes of them.

Three sorts: bytes of the file, values in its rows (put there behind the triggers that protect them), and things added
to its schema. Each goes the way a person would take, `case import` or `library import`, through a real reader.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbench.commands import foreign
from workbench.errors import InternalError, WorkbenchError, WorkerError
from workbench.workers.pool import WorkerPool

_ADDED = (
    "CREATE TRIGGER evil AFTER INSERT ON {table} BEGIN DELETE FROM {table}; END",
    "CREATE VIEW evil AS SELECT * FROM {table}",
    "CREATE TABLE evil (x)",
    "CREATE INDEX evil ON {table} (abs(rowid))",
    "CREATE VIRTUAL TABLE evil USING fts5(x)",
    "ALTER TABLE {table} ADD COLUMN evil TEXT DEFAULT 'x'",
    "DROP TABLE {table}",
    "PRAGMA user_version = 99",
    "PRAGMA application_id = 7",
)
_VALUES: tuple[object, ...] = (
    None, 0, -1, 1 << 40, (1 << 63) - 1, -(1 << 63), 1.5, float("inf"), "", "x", "x" * 100_000, "\0",
    "\u202e<img src=x>",
    "../../../etc/passwd", "\\\\evil\\share", "[" * 5000, "{}", '{"a": 1}', "2016-04-09", "false", b"", b"\0" * 3000,
    b"\xff\xfe\xfd", "a" * 64, "=cmd()", "http://e.example/",
)  # fmt: skip
_BOUNDARIES = (
    b"\0",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"\0\0",
    b"\xff\xff",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
)
_HEADER_BYTES = 100
_OURS = ("case_library", "draft", "activity")
"""Tables that a copy begins anew: see `Imported.note_import`."""


@dataclass
class Tally:
    """What became of the altered databases of one sort.

    Attributes:
        refused: With a sentence; nothing was made.
        same: Taken over with every row as it was: what was altered holds nothing.
        told: Taken over, and the report says what does not fit.
        silent: Taken over with a row that is not as it was, and not a word about it. There may be none.
        faults: The program or a reader failed, or the sentence is no sentence. There may be none.
    """

    tried: int = 0
    refused: int = 0
    same: int = 0
    told: int = 0
    silent: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)


def altered(file: Path, seed: int, number: int) -> str:
    """Alter a database in place.

    Returns:
        What was done, in words.
    """
    chance = random.Random(f"{seed}:{number}")
    sort = chance.choices(("bytes", "rows", "schema"), weights=(50, 45, 5))[0]
    return {"bytes": _alter_bytes, "rows": _alter_rows, "schema": _alter_schema}[sort](file, chance)


def _alter_bytes(file: Path, chance: random.Random) -> str:
    data = bytearray(file.read_bytes())
    done = []
    for _ in range(chance.choice((1, 1, 1, 2, 4, 16))):
        place = chance.randrange(min(_HEADER_BYTES, len(data)) if chance.random() < 0.2 else len(data))
        match chance.choice(("flip", "flip", "flip", "boundary", "boundary", "block", "zero", "cut", "swap", "grow")):
            case "flip":
                data[place] ^= 1 << chance.randrange(8)
            case "boundary":
                value = chance.choice(_BOUNDARIES)
                data[place : place + len(value)] = value
            case "block":
                size = chance.choice((4, 64, 4096))
                start = chance.randrange(len(data))
                data[place : place + size] = data[start : start + size]
            case "zero":
                size = chance.choice((8, 512, 4096))
                data[place : place + size] = bytes(len(data[place : place + size]))
            case "cut":
                del data[max(place, 16) :]
            case "swap":
                pages = len(data) // 4096
                one, other = (chance.randrange(max(pages, 1)) * 4096 for _ in range(2))
                data[one : one + 4096], data[other : other + 4096] = data[other : other + 4096], data[one : one + 4096]
            case _:
                data += chance.randbytes(chance.choice((1, 4096)))
        done.append(f"at {place}")
    file.write_bytes(data)
    return f"bytes {', '.join(done[:3])}"


def _alter_rows(file: Path, chance: random.Random) -> str:
    db = sqlite3.connect(file, isolation_level=None)
    try:
        db.execute("PRAGMA foreign_keys = 0")
        db.execute("PRAGMA ignore_check_constraints = 1")
        triggers = list(db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
        for name, _ in triggers:
            db.execute(f'DROP TRIGGER "{name}"')
        words = _alter_row(db, chance)
        for _, sql in triggers:
            db.execute(sql)
    finally:
        db.close()
    return words


def _alter_row(db: sqlite3.Connection, chance: random.Random) -> str:
    """Change, repeat or take away one row; strict tables refuse some values, so it is tried until one goes in."""
    for _ in range(50):
        table = chance.choice([one for one in tables_of(db) if db.execute(f'SELECT 1 FROM "{one}"').fetchone()])
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        count = db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        where = f'rowid = (SELECT rowid FROM "{table}" LIMIT 1 OFFSET {chance.randrange(count)})'
        kind = chance.choice(("change",) * 8 + ("remove", "repeat"))
        column = chance.choice(columns)
        before = db.total_changes
        try:
            if kind == "remove":
                db.execute(f'DELETE FROM "{table}" WHERE {where}')
            elif kind == "repeat":
                others = ", ".join(f'"{one}"' for one in columns[1:])
                db.execute(
                    f'INSERT INTO "{table}" SELECT (SELECT max("{columns[0]}") + 1 FROM "{table}"), {others}'
                    f' FROM "{table}" WHERE {where}'
                )
            elif chance.random() < 0.3:
                db.execute(f'UPDATE "{table}" SET "{column}" = "{column}" || \'x\' WHERE {where}')
            else:
                db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {where}', (chance.choice(_VALUES),))
        except sqlite3.Error:
            continue
        if db.total_changes > before:
            return f"{kind} {table}.{column}"
    return "no row"


def _alter_schema(file: Path, chance: random.Random) -> str:
    db = sqlite3.connect(file, isolation_level=None)
    try:
        statement = chance.choice(_ADDED).format(table=chance.choice(tables_of(db)))
        try:
            db.execute(statement)
        except sqlite3.Error:
            db.execute("PRAGMA user_version = 99")
            statement = "PRAGMA user_version = 99"
    finally:
        db.close()
    return statement


def tables_of(db: sqlite3.Connection) -> list[str]:
    """The program's own tables."""
    found = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    return [name for (name,) in found]


def rows_of(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything a database says, but for what a copy begins anew and the entry that says it was taken over."""
    db = sqlite3.connect(f"file:{file}?immutable=1", uri=True)
    try:
        names = [name for name in tables_of(db) if name not in _OURS]
        db.text_factory = bytes
        found = {name: list(db.execute(f'SELECT * FROM "{name}"')) for name in names}
    finally:
        db.close()
    for name in ("audit", "recorded"):  # the last entry tells of the import and its time
        if name in found:
            found[name] = found[name][:-1]
    if "about" in found:  # the copy says what it is one of, and when it was made
        found["about"] = [row for row in found["about"] if not row[0].startswith(b"origin")]
    return found


def try_one(  # noqa: PLR0917 - one caller
    word: str, source: Path, whole: Mapping[str, object], seed: int, number: int, folder: Path, pool: WorkerPool,
    tally: Tally,
) -> None:  # fmt: skip
    """Alter a copy, take it over, and count what became of it."""
    theirs, mine = folder / f"theirs.{word}", folder / f"mine.{word}"
    database = f"{word}.workbench"
    for one in (theirs, mine):
        shutil.rmtree(one, ignore_errors=True)
    shutil.copytree(source, theirs)
    done = f"{seed}:{number} {altered(theirs / database, seed, number)}"
    given = (theirs / database).read_bytes()
    tally.tried += 1
    import_it: Callable[[], foreign.ImportReport] = (
        (lambda: foreign.import_case(theirs, mine, by="ina", pool=pool))
        if word == "case"
        else (lambda: foreign.import_library(theirs, mine, pool=pool))
    )
    try:
        report = import_it()
    except (InternalError, WorkerError) as error:
        tally.faults.append(f"{done}: {error} {error.details[-600:]}")
    except WorkbenchError as error:
        tally.refused += 1
        tally.reasons[error.message.partition(":")[0]] += 1
        if mine.exists() or not error.advice or not error.message.endswith("."):
            tally.faults.append(f"{done}: refused badly: {error}")
    except Exception as error:  # noqa: BLE001 - counted and told, with its recipe
        tally.faults.append(f"{done}: {error!r}")
    else:
        if rows_of(mine / database) == whole:
            tally.same += 1
        elif report.problems or any("no log that vouches" in note for note in report.notes):
            tally.told += 1
        else:
            tally.silent.append(done)
    if (theirs / database).read_bytes() != given:
        tally.faults.append(f"{done}: the folder it came from was changed")
