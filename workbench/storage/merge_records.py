"""What programs and intake recorded in another copy of a case, brought over: articles, media, searches and the rest.

Files are known by their hash, everything else by its content: what both copies have is one. Numbers given before the
copies parted mean the same in both; those given since are given anew here. Nothing recorded here is ever overwritten
by something older: of two searches of one medium in one library, the later one stands, as in a single case.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import apsw

from workbench.model.media import MediaState
from workbench.model.merging import Arrival
from workbench.storage.connection import rows
from workbench.storage.merge_tables import Row
from workbench.storage.vouching import Thing

SORTS = {"article": "article", "medium": "media", "search": "search", "match": "match"}
"""Sorts of things with numbers that others point to, with their tables."""
_OF_READING = (
    ("shot", "media_id"),
    ("keyframe", "media_id"),
    ("signature", "owner"),
    ("signature_view", "owner"),
    ("second_opinion", "owner"),
    ("signature_feature", "owner"),
)
_UNREAD = (MediaState.WAITING, MediaState.UNREADABLE, MediaState.SET_ASIDE)


@dataclass(slots=True)
class Numbers:
    """Which number of the copy is which here.

    Attributes:
        highest: The highest number given before the copies parted, by sort.
        known: Numbers given since, by sort.
    """

    highest: dict[str, int]
    known: dict[str, dict[int, int]] = field(default_factory=dict)

    def here(self, sort: str, number: int) -> int | None:
        """The number here; None for what is not here yet."""
        found = self.known.get(sort, {}).get(number)
        return number if found is None and number <= self.highest.get(sort, 0) else found

    def note(self, sort: str, number: int, here: int) -> int:
        """Remember one."""
        self.known.setdefault(sort, {})[number] = here
        return here


class Records:
    """Brings the records over; call inside one transaction of the case.

    Attributes:
        things: What was written, to be vouched for.
        arrivals: The same for a person.
        notes: What stays behind, in sentences.
    """

    def __init__(
        self, db: apsw.Connection, other: apsw.Connection, numbers: Numbers, count: Callable[[str], int]
    ) -> None:
        self._db, self._other = db, other
        self._numbers = numbers
        self._count = count
        self.things: set[Thing] = set()
        self.arrivals: list[Arrival] = []
        self.notes: list[str] = []

    def bring(self) -> None:
        """All of them, what others point to first."""
        self._articles()
        self._media()
        self._searches()
        self._fetches()
        self._stamps()

    def _here(self, sort: str, number: int | None) -> int | None:
        return None if number is None else self._numbers.here(sort, number)

    def _articles(self) -> None:
        for row in _all(self._other, "article"):
            number = self._numbers.here("article", row["id"])
            if number is None:
                same = self._one("SELECT id FROM article WHERE sha256 = ?", row["sha256"])
                number = same if same is not None else self._insert("article", row)
                self._numbers.note("article", row["id"], number)
                if same is None:
                    self._tell("article", number, row["name"], row)
        for row in _all(self._other, "article_file"):
            article = self._here("article", row["article_id"])
            if article is None or self._one(
                "SELECT id FROM article_file WHERE article_id = ? AND sha256 = ?", article, row["sha256"]
            ):
                continue
            self.things.add(("article-file", self._insert("article_file", {**row, "article_id": article})))

    def _media(self) -> None:
        later: list[tuple[int, int]] = []
        for row in _all(self._other, "media"):
            number = self._numbers.here("medium", row["id"])
            if number is not None:
                self._found_there(row, number)
            else:
                number = self._numbers.note("medium", row["id"], self._new_medium(row))
            if row["same_as"] is not None:
                later.append((number, row["same_as"]))
        for number, same_as in later:
            target = self._here("medium", same_as)
            asked = "SELECT id FROM media WHERE id = ? AND same_as IS NULL AND sha256 IS NULL"
            if target is not None and target != number and self._one(asked, number) is not None:
                self._db.execute("UPDATE media SET same_as = ? WHERE id = ?", (target, number))
                self.things.add(("medium", number))

    def _new_medium(self, row: Row) -> int:
        """The medium here that is the same, or a new one."""
        if row["sha256"] is not None:
            same = self._one("SELECT id FROM media WHERE sha256 = ?", row["sha256"])
            if same is not None:
                self._reading_of(row, same)
                return same
        else:
            same = self._one(
                "SELECT id FROM media WHERE sha256 IS NULL AND name_bytes = ? AND source_url = ? AND state = ?"
                " AND added_at = ?",
                *(row["name_bytes"], row["source_url"], row["state"], row["added_at"]),
            )
            if same is not None:
                return same
        number = self._insert("media", {**row, "same_as": None})
        self._tell("medium", number, row["name"], row)
        self._copy_reading(row["id"], number)
        return number

    def _found_there(self, row: Row, number: int) -> None:
        """A medium both copies had: its file or its reading may have come in the other copy alone."""
        mine = _one_row(self._db, "media", number)
        if mine is None or row["sha256"] is None:
            return
        if mine["sha256"] == row["sha256"]:
            self._reading_of(row, number)
            return
        known = self._one("SELECT id FROM media WHERE sha256 = ?", row["sha256"])
        if mine["sha256"] is not None:
            if known is None:  # each found another file for what was cited: both are kept
                other = self._insert("media", {**row, "same_as": None})
                self._copy_reading(row["id"], other)
                self._tell("medium", other, row["name"], row)
                self.notes.append(
                    f"Medium {number} has another file here than in the copy; the copy's is medium {other} now."
                )
            return
        if mine["same_as"] is not None:
            return
        self.things.add(("medium", number))
        if known is not None:
            self._db.execute("UPDATE media SET same_as = ? WHERE id = ?", (known, number))
            return
        names = [name for name in row if name not in ("id", "same_as")]
        settings = ", ".join(f'"{name}" = ?' for name in names)
        self._db.execute(
            f"UPDATE media SET {settings} WHERE id = ?",  # noqa: S608 - columns of our own table
            (*(row[name] for name in names), number),
        )
        self._copy_reading(row["id"], number)
        self._tell("medium", number, row["name"], row)

    def _reading_of(self, row: Row, number: int) -> None:
        """Take the reading of the same file over where it was not read here."""
        mine = _one_row(self._db, "media", number)
        if mine is None or row["state"] != MediaState.READY or mine["state"] not in _UNREAD:
            return
        self._db.execute(
            "UPDATE media SET kind = ?, state = ?, reason = '', advice = '', facts = ? WHERE id = ?",
            (row["kind"], row["state"], row["facts"], number),
        )
        self.things.add(("medium", number))
        self._copy_reading(row["id"], number)

    def _copy_reading(self, there: int, here: int) -> None:
        copied = False
        for table, owner in _OF_READING:
            for row in _all(self._other, table, owner, there):
                new = {**row, owner: here}
                if table == "keyframe":
                    new["id"] = self._count("keyframe")
                self._put(table, new)
                copied = True
        if copied:
            self.things.add(("reading", here))

    def _searches(self) -> None:
        since = {row["id"] for row in _all(self._db, "search") if row["id"] > self._numbers.highest.get("search", 0)}
        latest_here = dict(sorted(self._searched(self._db, since), key=lambda one: one[1]))
        new: set[int] = set()
        for row in _all(self._other, "search"):
            if self._numbers.here("search", row["id"]) is not None:
                continue
            media = [self._here("medium", one) for one in json.loads(row["media_ids"])]
            told = {**row, "media_ids": json.dumps([one for one in media if one is not None])}
            same = self._same("search", told)
            if same is None:
                same = self._insert("search", told)
                self._tell("search", same, row["library"], row)
                new.add(row["id"])
            self._numbers.note("search", row["id"], same)
        for number in sorted(new):
            for row in _all(self._other, "coverage", "search_id", number):
                medium = self._here("medium", row["media_id"])
                if medium is not None:
                    self._put(
                        "coverage", {**row, "media_id": medium, "search_id": self._numbers.here("search", number)}
                    )
        latest_there = dict(sorted(self._searched(self._other, new), key=lambda one: one[1]))
        self._matches({key for key, at in latest_there.items() if at > latest_here.get(key, "")})

    def _searched(self, db: apsw.Connection, among: set[int]) -> Iterator[tuple[tuple[int, str], str]]:
        """Medium and library with the time of the latest search; in numbers of this case."""
        for row in _all(db, "search"):
            if row["id"] not in among:
                continue
            for medium in json.loads(row["media_ids"]):
                here = medium if db is self._db else self._here("medium", medium)
                if here is not None:
                    yield (here, row["library_id"]), row["at"]

    def _matches(self, there_last: set[tuple[int, str]]) -> None:
        """Of each medium and library, the matches of whoever searched last stand; the others are superseded."""
        seen: set[int] = set()
        for row in _all(self._other, "match"):
            medium, search = self._here("medium", row["media_id"]), self._here("search", row["search_id"])
            if medium is None or search is None:
                continue
            stands = (medium, row["library_id"]) in there_last
            told = {**row, "media_id": medium, "search_id": search}
            number = self._numbers.here("match", row["id"])
            if number is None:
                number = self._one(
                    "SELECT id FROM match WHERE media_id = ? AND library_id = ? AND item_key = ? AND finding = ?"
                    " ORDER BY superseded, id",
                    *(medium, row["library_id"], row["item_key"], row["finding"]),
                )
                if number is None:
                    number = self._insert("match", {**told, "superseded": told["superseded"] if stands else 1})
                    self.things.add(("match", number))
                self._numbers.note("match", row["id"], number)
            if stands:
                self._let_stand(number, told)
            seen.add(number)
        for number, medium, library_id in rows(
            self._db, "SELECT id, media_id, library_id FROM match WHERE NOT superseded ORDER BY id"
        ):
            if (medium, library_id) in there_last and number not in seen:
                self._db.execute("UPDATE match SET superseded = 1 WHERE id = ?", (number,))
                self.things.add(("match", number))

    def _let_stand(self, number: int, told: Row) -> None:
        """What the later search says of a match."""
        mine = _one_row(self._db, "match", number)
        names = ("search_id", "finding", "item", "superseded")
        if mine is not None and any(mine[name] != told[name] for name in names):
            self._db.execute(
                "UPDATE match SET search_id = ?, finding = ?, item = ?, superseded = ? WHERE id = ?",
                (*(told[name] for name in names), number),
            )
            self.things.add(("match", number))

    def _fetches(self) -> None:
        for row in _all(self._other, "fetched"):
            told = {**row, "media_id": self._here("medium", row["media_id"])}
            if self._same("fetched", told) is None:
                self.things.add(("fetch", self._insert("fetched", told)))

    def _stamps(self) -> None:
        left = 0
        for row in _all(self._other, "stamp"):
            entry = self._one("SELECT seq FROM audit WHERE seq = ? AND hash = ?", row["seq"], row["head"])
            if entry is None:
                left += 1
            elif self._same("stamp", row) is None:
                self.things.add(("stamp", self._insert("stamp", row)))
        if left:
            self.notes.append(
                f"{left} time stamps of the copy stand for entries of its own log, and stay with the copy."
                if left > 1
                else "A time stamp of the copy stands for an entry of its own log, and stays with the copy."
            )

    def _tell(self, sort: str, number: int, name: str, row: Row) -> None:
        self.things.add((sort, number))
        words = {"article": "Article", "medium": "Medium", "search": "Search"}[sort]
        at = row.get("added_at") or row.get("at") or ""
        self.arrivals.append(Arrival(sort, f"{words} {number}", name, str(row.get("added_by", "")), str(at)))

    def _same(self, table: str, row: Row) -> int | None:
        """The row here that says the same, whatever its number."""
        names = [name for name in row if name != "id"]
        where = " AND ".join(f'"{name}" IS ?' for name in names)
        return self._one(f'SELECT id FROM "{table}" WHERE {where}', *(row[name] for name in names))  # noqa: S608

    def _insert(self, table: str, row: Row) -> int:
        """Put a row in under a new number."""
        self._put(table, {name: value for name, value in row.items() if name != "id"})
        return int(self._db.last_insert_rowid())

    def _put(self, table: str, row: Row) -> None:
        put(self._db, table, row)

    def _one(self, statement: str, *values: Any) -> int | None:
        found = self._db.execute(statement, values).fetchone()
        return None if found is None else int(found[0])


def put(db: apsw.Connection, table: str, row: Row) -> None:
    """Insert a row by its columns."""
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))  # noqa: S608 - our own names


def _all(db: apsw.Connection, table: str, column: str = "", value: int = 0) -> list[Row]:
    names = [name for (name,) in rows(db, "SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,))]
    where = f'WHERE "{column}" = ?' if column else ""
    order = "id" if "id" in names else "1"
    found = rows(db, f'SELECT * FROM "{table}" {where} ORDER BY {order}', (value,) if column else ())  # noqa: S608
    return [dict(zip(names, row, strict=True)) for row in found]


def _one_row(db: apsw.Connection, table: str, number: int) -> Row | None:
    found = _all(db, table, "id", number)
    return found[0] if found else None
