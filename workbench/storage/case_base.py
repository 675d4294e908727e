"""What all parts of the case store share: the open database, the folder, and the three ways to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import apsw

from workbench.errors import NotFoundError, StorageError
from workbench.storage import audit, vouching
from workbench.storage.cache import Cache
from workbench.storage.connection import reading, transaction
from workbench.storage.edits import Edit, EditLog
from workbench.storage.originals import Originals
from workbench.storage.vouching import Entry

DATABASE = "case.workbench"
_EXISTS = {
    "article": "SELECT 1 FROM article WHERE id = ?",
    "claim": "SELECT 1 FROM claim WHERE id = ?",
    "medium": "SELECT 1 FROM media WHERE id = ?",
    "match": "SELECT 1 FROM match WHERE id = ?",
    "search": "SELECT 1 FROM search WHERE id = ?",
    "note": "SELECT 1 FROM note WHERE id = ?",
    "piece of evidence": "SELECT 1 FROM evidence WHERE id = ?",
    "search elsewhere": "SELECT 1 FROM looked_elsewhere WHERE id = ?",
    "figure": "SELECT 1 FROM figure WHERE id = ?",
    "tag": "SELECT 1 FROM tag_use WHERE id = ?",
    "text seen": "SELECT 1 FROM frame_text WHERE id = ?",
    "place": "SELECT 1 FROM frame_place WHERE id = ?",
    "covered rectangle": "SELECT 1 FROM covered_area WHERE id = ?",
}


class CaseBase:
    """An open case.

    Attributes:
        path: Its folder.
        by: Who works in it.
        read_only: Why it can only be looked at; empty when it can be changed.
    """

    def __init__(self, path: Path, by: str, db: apsw.Connection, read_only: str = "") -> None:
        self.path = path
        self.by = by
        self.read_only = read_only
        self._db = db
        self._file = path / DATABASE
        self._originals = Originals(path / "originals")
        self._cache = Cache(path / "cache")
        self._log = EditLog(db, self._file, by)

    def _edit(self, action: str, label: str = "", **detail: object) -> AbstractContextManager[Edit]:
        """An edit of a person: see `EditLog.record`."""
        self._require_writable()
        return self._log.record(action, label, **detail)

    @contextmanager
    def _record(self, action: str, label: str, **detail: object) -> Iterator[Entry]:
        """Something a program found or took in: one transaction with its audit entry, outside undo."""
        self._require_writable()
        with transaction(self._db, self._file), self._entry(action, label, **detail) as entry:
            yield entry

    @contextmanager
    def _entry(self, action: str, label: str, **detail: object) -> Iterator[Entry]:
        """The same inside a running transaction."""
        entry = Entry(detail)
        with vouching.watching(self._db) as session:
            yield entry
            changes = session.changeset()
        if changes:
            entry.detail["changes_sha256"] = vouching.hash_of(changes)
        if entry.things:
            entry.detail["rows"] = vouching.digests(self._db, entry.things)
        seq, _ = audit.append(self._db, action, by=self.by, label=label, detail=entry.detail)
        if changes:
            vouching.keep(self._db, seq, changes)

    @contextmanager
    def _aside(self) -> Iterator[None]:
        """Something outside the chain: activity, drafts."""
        self._require_writable()
        with transaction(self._db, self._file):
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Several reads of one moment."""
        with reading(self._db, self._file):
            yield

    def _require_writable(self) -> None:
        if self.read_only:
            raise StorageError(f"This case is open for reading only. {self.read_only}", advice="Nothing was changed.")

    def _require(self, what: str, ids: Sequence[int]) -> None:
        for one in ids:
            if self._db.execute(_EXISTS[what], (one,)).fetchone() is None:
                raise NotFoundError(f"There is no {what} {one} in this case.")

    def _count(self, name: str) -> int:
        """The next number of a series whose numbers are never used again."""
        return int(
            self._db.execute(
                "INSERT INTO counter VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
                (name,),
            ).get
        )

    def _inserted(self) -> int:
        return int(self._db.last_insert_rowid())


def clean(text: str) -> str:
    """Text as SQLite can hold it: lone surrogates are escaped."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
