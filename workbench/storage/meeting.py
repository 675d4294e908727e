"""How two copies of one case stand to each other: where their logs part, what both had, whose number is whose."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import apsw

from workbench.errors import DamagedError
from workbench.storage import audit
from workbench.storage.connection import rows
from workbench.storage.merge_records import SORTS, Numbers
from workbench.storage.merge_tables import (
    LEFT_ALONE,
    NUMBERS,
    OWN_NUMBERS,
    TABLES,
    Row,
    Tables,
    Unit,
    in_numbers,
    keys,
    table_rows,
    unit_of,
)
from workbench.storage.replay import Past, changes_until, tables_at

_PARTED = "Both cases were brought to the present form of tables after they parted, so that what was then is not known."
Who = dict[Unit, tuple[str, str]]
"""Who changed a thing last, and when."""


@dataclass(slots=True)
class Meeting:
    """Where two copies stand to each other.

    Attributes:
        fork: Last entry both logs have.
        mine_from, theirs_from: Last entry of each log that the other copy knows of.
        base: Entry of one of the two logs at which the tables are what both had.
        of_theirs: Whether that log is the other copy's.
        numbers: Of the copy in those of this case.
    """

    fork: int
    mine_from: int
    theirs_from: int
    base: int
    of_theirs: bool
    numbers: Numbers


def meet(mine: apsw.Connection, theirs: apsw.Connection) -> Meeting:
    """How the copies stand to each other.

    Raises:
        DamagedError: The logs have nothing in common, or do not tell what was when they parted.
    """
    hashes = dict(rows(mine, "SELECT hash, seq FROM audit"))
    fork = max(
        (seq for hash_, seq in rows(theirs, "SELECT hash, seq FROM audit") if hashes.get(hash_) == seq), default=0
    )
    if fork == 0:
        raise DamagedError(
            "The logs of the two copies have no entry in common, so that one of them was written anew.",
            advice="Compare with whoever made the copy before you rely on either.",
        )
    for db in (mine, theirs):
        if db.execute(
            "SELECT 1 FROM audit WHERE seq > ? AND json_extract(body, '$.action') = 'migrate'", (fork,)
        ).fetchone():
            raise DamagedError(_PARTED, advice="Take the copy over as a case of its own, and compare by eye.")
    numbers = Numbers(_highest(mine, fork))
    there = dict(rows(theirs, "SELECT hash, seq FROM audit"))
    meeting = Meeting(fork, fork, fork, fork, False, numbers)
    ours_merged = [(seq, there[head], ids) for seq, head, ids in _merges(mine) if head in there]
    theirs_merged = [(seq, hashes[head], ids) for seq, head, ids in _merges(theirs) if head in hashes]
    for _seq, _entry, ids in theirs_merged:
        for sort, known in ids.items():
            for ours, number in known.items():
                numbers.note(sort, number, ours)
    for _seq, _entry, ids in ours_merged:
        for sort, known in ids.items():
            for number, ours in known.items():
                numbers.note(sort, number, ours)
    made_here = 0
    if ours_merged:
        made_here, meeting.theirs_from, _ids = max(ours_merged, key=lambda one: one[1])
        meeting.base, meeting.of_theirs = meeting.theirs_from, True
    if theirs_merged:
        _seq, meeting.mine_from, _ids = max(theirs_merged, key=lambda one: one[1])
        if meeting.mine_from > made_here:  # that merge there knew of ours
            meeting.base, meeting.of_theirs = meeting.mine_from, False
    return meeting


def _merges(db: apsw.Connection) -> Iterator[tuple[int, str, dict[str, dict[int, int]]]]:
    """Merges that stand: entry of the log, head of the copy, its numbers. An undone one has no row any more."""
    for head, ids in rows(db, "SELECT head, ids FROM merged ORDER BY id"):
        found = rows(
            db,
            "SELECT max(seq) FROM audit WHERE json_extract(body, '$.action') = 'case.merge'"
            " AND json_extract(body, '$.detail.other_head') = ?",
            (head,),
        )
        yield int(found[0][0] or 0), str(head), unpacked_ids(ids)


def _highest(db: apsw.Connection, fork: int) -> dict[str, int]:
    """The highest number of each sort given until an entry."""
    past = _past(db, fork)
    past.tables.close()
    highest = {table: past.highest.get(table, 0) for table in OWN_NUMBERS}
    for seq, names in rows(
        db, "SELECT seq, json_extract(body, '$.detail.rows') FROM audit WHERE seq <= ? ORDER BY seq", (fork,)
    ):
        del seq
        for name in json.loads(names or "{}"):
            sort, _, number = name.partition(" ")
            if sort in SORTS:
                highest[sort] = max(int(number), highest.get(sort, 0))
    return highest


def _past(db: apsw.Connection, entry: int) -> Past:
    past = tables_at(db, entry)
    if past is None:
        raise DamagedError(
            "The log does not tell what the case was when the copies parted.",
            advice="Check both copies with `case check`. Nothing was changed.",
        )
    return past


def base_tables(mine: apsw.Connection, theirs: apsw.Connection, meeting: Meeting) -> Tables:
    """The analyst's tables as both had them, in numbers of this case."""
    past = _past(theirs if meeting.of_theirs else mine, meeting.base)
    try:
        found = Tables()
        for table in TABLES:
            for row in table_rows(past.tables, table):
                if meeting.of_theirs:
                    known = _known(table, row, meeting.numbers)
                    if known is not None:
                        found.add(table, known)
                else:
                    found.add(table, row)
        return found
    finally:
        past.tables.close()


def _known(table: str, row: Row, numbers: Numbers) -> Row | None:
    """A row of the copy in numbers of this case; None when it points to what never came here."""
    try:
        return in_numbers(table, row, _strict(numbers))
    except KeyError:
        return None


def _strict(numbers: Numbers) -> Callable[[str, int], int]:
    def here(sort: str, number: int) -> int:
        found = numbers.here(sort, number)
        if found is None:
            raise KeyError(number)
        return found

    return here


def in_our_numbers(db: apsw.Connection, other: apsw.Connection, numbers: Numbers, mine: Tables, base: Tables) -> Tables:
    """The tables of the copy, with everything new in it numbered here: as what is the same here, or anew."""
    found = Tables()
    ordered = [*(table for table in OWN_NUMBERS if table != "looked_elsewhere"), "looked_elsewhere"]
    for table in ordered:
        alike = {
            _identity(table, row): row["id"]
            for unit, listed in mine.units.items()
            if unit[0] == table and unit not in base.units
            for one, row in listed
            if one == table
        }
        for row in table_rows(other, table):
            if numbers.here(table, row["id"]) is None:
                told = _known(table, {**row, "id": None}, numbers)
                same = None if told is None else alike.pop(_identity(table, told), None)
                numbers.note(table, row["id"], same if same is not None else _next(db, table))
    for table in TABLES:
        for row in table_rows(other, table):
            told = _known(table, row, numbers)
            if told is not None:
                found.add(table, _as_here(table, told, mine))
    return found


def _identity(table: str, row: Row) -> str:
    names = OWN_NUMBERS[table] or tuple(name for name in row if name != "id")
    return repr([row[name] for name in names])


def _as_here(table: str, row: Row, mine: Tables) -> Row:
    """A tag word that is new here does not take a key another word has."""
    if table != "vocabulary" or row["favourite_key"] is None or (table, row["name"]) in mine.units:
        return row
    taken = {found[0][1]["favourite_key"] for unit, found in mine.units.items() if unit[0] == table}
    return {**row, "favourite_key": None} if row["favourite_key"] in taken else row


def _next(db: apsw.Connection, table: str) -> int:
    """A number no row of the table ever had; it counts as given from now on."""
    if table == "keyframe_by_hand":
        asked = "INSERT INTO counter VALUES ('keyframe', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1"
        return int(db.execute(f"{asked} RETURNING value").get)
    found = db.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = ? RETURNING seq", (table,)).fetchone()
    if found is None:
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, 1)", (table,))
    return int(found[0]) if found else 1


def who_changed(db: apsw.Connection, after: int, numbers: Numbers | None) -> Who:
    """Who changed which thing last since an entry, and when."""
    found: Who = {}
    told = {
        seq: (str(by), str(at))
        for seq, by, at in rows(
            db,
            "SELECT seq, json_extract(body, '$.by'), json_extract(body, '$.at') FROM audit WHERE seq > ?",
            (after,),
        )
    }
    names = {
        table: [name for (name,) in rows(db, "SELECT name FROM pragma_table_info(?)", (table,))] for table in TABLES
    }
    for seq, changes, _anew in changes_until(db, audit.head(db).seq, after):
        for change in apsw.Changeset.iter(changes):
            if change.name in LEFT_ALONE:
                continue
            values = change.old if change.opcode != apsw.SQLITE_INSERT else change.new
            row: Row = dict(zip(names[change.name], values or (), strict=True))
            here = _key_here(change.name, {name: row[name] for name in keys()[change.name]}, numbers)
            if here is not None:
                found[unit_of(change.name, here)] = told[seq]
    return found


def _key_here(table: str, key: Row, numbers: Numbers | None) -> Row | None:
    if numbers is None:
        return key
    try:
        sorts = NUMBERS[table]
        here = _strict(numbers)
        return {name: here(sorts[name], value) if name in sorts else value for name, value in key.items()}
    except KeyError:
        return None


def packed_ids(known: Mapping[str, Mapping[int, int]]) -> str:
    return json.dumps({sort: sorted(pairs.items()) for sort, pairs in sorted(known.items())}, separators=(",", ":"))


def unpacked_ids(text: str) -> dict[str, dict[int, int]]:
    try:
        return {str(sort): {int(a): int(b) for a, b in pairs} for sort, pairs in json.loads(text).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise DamagedError(
            "What a copy notes of an earlier merge cannot be read.",
            advice="Ask whoever made the copy to check it there. Nothing was merged.",
        ) from error


def composed(ids: dict[str, dict[int, int]], numbers: Numbers) -> dict[str, dict[int, int]]:
    """Numbers of a third copy in those of this case, by way of the copy that merged it."""
    found: dict[str, dict[int, int]] = {}
    for sort in ids.keys() | numbers.known.keys():
        through = ids.get(sort, {})
        there = numbers.known.get(sort, {})
        pairs = {number: there.get(middle, middle) for number, middle in through.items()}
        pairs |= {
            number: here for number, here in there.items() if number not in through and number not in through.values()
        }
        found[sort] = pairs
    return found
