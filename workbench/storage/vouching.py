"""What the chain vouches for: an audit entry carries the SHA-256 of the changes and rows it recorded.

The analyst's tables are vouched for by changesets: every change to them, an edit or not, is kept and named by hash,
so that they can be built anew from nothing (see `replay`). Of what programs and intake record, an entry names the
things it wrote with a digest of their rows; the last entry that names a thing has the word.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

import apsw

from workbench.storage.schema import ANALYST_TABLES, VERSION, definitions

# For each sort of thing: its numbers, and the rows it consists of.
_THINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "article": ("SELECT id FROM article", ("SELECT * FROM article WHERE id = ?",)),
    "medium": ("SELECT id FROM media", ("SELECT * FROM media WHERE id = ?",)),
    "reading": (
        "SELECT media_id FROM shot UNION SELECT media_id FROM keyframe UNION SELECT owner FROM signature"
        " UNION SELECT owner FROM signature_view UNION SELECT owner FROM second_opinion"
        " UNION SELECT owner FROM signature_feature",
        (
            "SELECT * FROM shot WHERE media_id = ? ORDER BY start_pts",
            "SELECT * FROM keyframe WHERE media_id = ? ORDER BY id",
            "SELECT * FROM signature WHERE owner = ?",
            "SELECT * FROM signature_view WHERE owner = ? ORDER BY position",
            "SELECT * FROM second_opinion WHERE owner = ? ORDER BY position",
            "SELECT * FROM signature_feature WHERE owner = ? ORDER BY position",
        ),
    ),
    "search": (
        "SELECT id FROM search UNION SELECT search_id FROM coverage",
        ("SELECT * FROM search WHERE id = ?", "SELECT * FROM coverage WHERE search_id = ? ORDER BY media_id"),
    ),
    "match": ("SELECT id FROM match", ("SELECT * FROM match WHERE id = ?",)),
    "stamp": ("SELECT id FROM stamp", ("SELECT * FROM stamp WHERE id = ?",)),
    "article-file": ("SELECT id FROM article_file", ("SELECT * FROM article_file WHERE id = ?",)),
    "fetch": ("SELECT id FROM fetched", ("SELECT * FROM fetched WHERE id = ?",)),
}

Thing = tuple[str, int]
_Value = None | int | float | str | bytes


@dataclass(slots=True)
class Entry:
    """An audit entry in the making, of something a program found or took in.

    Attributes:
        detail: What the entry tells; may be filled while it runs.
        things: What was written, by sort and number: "article", "medium", "reading", "search", "match",
            "stamp", "fetch".
    """

    detail: dict[str, object]
    things: set[Thing] = field(default_factory=set)

    def wrote(self, sort: str, number: int) -> None:
        """Name something that was written."""
        self.things.add((sort, number))


@contextmanager
def watching(db: apsw.Connection) -> Iterator[apsw.Session]:
    """A session that sees every change to the analyst's tables."""
    session = apsw.Session(db, "main")
    try:
        for table in ANALYST_TABLES:
            session.attach(table)
        yield session
    finally:
        session.close()


def hash_of(changes: bytes) -> str:
    """The name of a changeset in the audit log."""
    return hashlib.sha256(changes).hexdigest()


def keep(db: apsw.Connection, seq: int, changes: bytes) -> None:
    """Keep changes to the analyst's tables that are not an edit of a person, for the check."""
    db.execute("INSERT INTO recorded VALUES (?, ?, ?)", (seq, VERSION, changes))


def basis(db: apsw.Connection) -> bytes:
    """The analyst's tables as they are, as one changeset that builds them from nothing."""
    copy = empty_tables(db)
    try:
        with watching(copy) as session:
            for table in ANALYST_TABLES:
                for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 - fixed names
                    copy.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608
            return session.changeset()
    finally:
        copy.close()


def empty_tables(db: apsw.Connection) -> apsw.Connection:
    """The analyst's tables in memory, shaped as in `db`, without rows and without regard to references."""
    copy = apsw.Connection(":memory:")
    copy.pragma("foreign_keys", 0)
    for statement in definitions(db, ANALYST_TABLES):
        copy.execute(statement)
    return copy


def digests(db: apsw.Connection, things: Iterable[Thing]) -> dict[str, str]:
    """Digest of each thing's rows, by name ("match 3"), for an audit entry."""
    return {f"{sort} {number}": _digest(db, sort, number)[0] for sort, number in sorted(things)}


def everything(db: apsw.Connection) -> set[Thing]:
    """All things there are."""
    return {(sort, number) for sort, (numbers, _) in _THINGS.items() for (number,) in db.execute(numbers)}


def differing(db: apsw.Connection, vouched: Mapping[str, str]) -> Iterator[tuple[Thing, str]]:
    """Things that are not as the audit log says.

    Args:
        vouched: Digest by name, of the last entry that names the thing.

    Yields:
        The thing, and what became of it: "added", "changed" or "removed".
    """
    named = {(sort, int(number)) for sort, _, number in (name.partition(" ") for name in vouched)}
    for thing in sorted(named | everything(db)):
        now, found = _digest(db, *thing)
        said = vouched.get(f"{thing[0]} {thing[1]}")
        if said != now:
            yield thing, "added" if said is None else "changed" if found else "removed"


def _digest(db: apsw.Connection, sort: str, number: int) -> tuple[str, bool]:
    """Digest of a thing's rows, and whether there are any."""
    digest, found = hashlib.sha256(), False
    for statement in _THINGS[sort][1]:
        digest.update(b"table")
        for row in db.execute(statement, (number,)):
            found = True
            digest.update(b"row")
            for value in row:
                digest.update(_exact(value))
    return digest.hexdigest(), found


def _exact(value: _Value) -> bytes:
    """A value so that no two rows share a text: its type, its length, its bytes."""
    match value:
        case None:
            return b"n"
        case float():
            return b"f" + struct.pack("<d", value)
        case int():
            sort, data = b"i", str(value).encode()
        case str():
            sort, data = b"s", value.encode("utf-8")
        case _:
            sort, data = b"b", bytes(value)
    return sort + str(len(data)).encode() + b":" + data
