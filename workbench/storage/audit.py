"""The audit log: append-only, each entry carrying the hash of the one before.

An entry is canonical JSON (sorted keys, no spaces, UTF-8, no floats) that holds its own number and the previous hash;
its hash is the SHA-256 of that text. The chain shows a changed, missing or inserted entry. It does not show a log
rewritten whole: for that the head is printed in every export.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import apsw

from workbench.errors import InternalError
from workbench.jobs import SILENT, Progress
from workbench.storage.clock import now

START = "0" * 64


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: number and hash of the last entry; 0 and zeros for an empty log."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold, and why."""

    seq: int
    why: str


def canonical(value: object) -> str:
    """Canonical JSON.

    Raises:
        InternalError: The value holds a float, or a key that is not text; both have more than one written form.
    """
    _require_exact(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _require_exact(value: object) -> None:
    if isinstance(value, float):
        raise InternalError("A float cannot stand in the audit log.")
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise InternalError("A key of the audit log is not text.")
        for item in value.values():
            _require_exact(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _require_exact(item)


def exact(value: object) -> object:
    """A value as the log can hold it: floats as text, enums as their code, tuples as lists, no lone surrogates."""
    if isinstance(value, str):
        return str(value).encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, Mapping):
        return {str(key): exact(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [exact(item) for item in value]
    return value


def digest(body: str) -> str:
    """Hash of an entry."""
    return hashlib.sha256(body.encode("utf-8")).hexdigest()


def head(db: apsw.Connection) -> Head:
    """The last entry's number and hash."""
    row = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row) if row else Head(0, START)


def append(db: apsw.Connection, action: str, *, by: str, label: str, detail: Mapping[str, object]) -> tuple[int, str]:
    """Add an entry; call inside the transaction of what it records.

    Args:
        action: Code of what was done ("tag.add").
        by: Who.
        label: In words.
        detail: Text, numbers, booleans, None, and lists or dicts of them; see `exact`.

    Returns:
        Number and time of the entry.
    """
    last, at = head(db), now()
    body = canonical(
        {
            "seq": last.seq + 1,
            "prev": last.hash,
            "at": at,
            "by": exact(by),
            "action": action,
            "label": exact(label),
            "detail": exact(detail),
        }
    )
    db.execute("INSERT INTO audit VALUES (?, ?, ?)", (last.seq + 1, body, digest(body)))
    return last.seq + 1, at


def verify(db: apsw.Connection, progress: Progress = SILENT) -> tuple[int, Break | None]:
    """Follow the chain.

    Returns:
        Entries that hold, counted from the first, and the first break or None.
    """
    total = db.execute("SELECT count(*) FROM audit").get
    previous = Head(0, START)
    # As bytes: a text that is none would stop the reading, where it is one more break to tell.
    for seq, body, stored in db.execute("SELECT seq, CAST(body AS BLOB), CAST(hash AS BLOB) FROM audit ORDER BY seq"):
        if why := _fault(previous, seq, body, stored):
            return previous.seq, Break(previous.seq + 1, why)
        previous = Head(seq, stored.decode())
        if seq % 1000 == 0:
            progress.update(seq, total, "Audit log", "entries")
    return previous.seq, None


def _fault(previous: Head, seq: int, body: bytes | None, stored: bytes | None) -> str:
    if seq != previous.seq + 1:
        return "an entry is missing"
    if body is None or hashlib.sha256(body).hexdigest().encode() != stored:
        return "its text was changed"
    try:
        entry = json.loads(body)
        numbered, chained = entry["seq"] == seq, entry["prev"] == previous.hash
    except (ValueError, KeyError, TypeError):
        return "its text is not an entry"
    if not numbered:
        return "it carries the number of another entry"
    return "" if chained else "it does not follow from the entry before it"


def bodies(db: apsw.Connection) -> Iterator[tuple[int, str, str]]:
    """All entries as stored: number, text, hash; for exports, byte for byte."""
    yield from db.execute("SELECT seq, body, hash FROM audit ORDER BY seq")
