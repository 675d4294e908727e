"""The library store: a folder with a database of known footage, and room for the search index."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import apsw

from workbench.errors import DamagedError, NotFoundError, StorageError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckProblem, CheckReport
from workbench.model.dates import PartialDate
from workbench.model.hashes import Signature
from workbench.model.ids import ItemId
from workbench.model.library import LibraryInfo, LibraryItem, Provenance
from workbench.model.media import MediaKind
from workbench.model.names import display_name
from workbench.storage import backups, library_schema, opening, schema, signatures
from workbench.storage.checking import database_problems
from workbench.storage.clock import now
from workbench.storage.connection import checkpoint, connect, reading, rows, transaction, translated
from workbench.storage.journal import DiskKind, disk_kind, journal_for
from workbench.storage.lock import FolderLock, holder_of
from workbench.storage.migrations import LIBRARY_MIGRATIONS, Format, migrate, require_format
from workbench.storage.originals import sync_folder

DATABASE = "library.workbench"
FORMAT = Format("library", library_schema.APPLICATION_ID, library_schema.VERSION, LIBRARY_MIGRATIONS)

_ITEM = """SELECT id, sha256, name, kind, size_bytes, width_px, height_px, duration_s, title, source_url, published_by,
    earliest_date, place, event, notes, licence, earlier_verdicts, path, added_at FROM item"""
_SET_PROVENANCE = {
    "title": "UPDATE item SET title = ? WHERE id = ?",
    "source_url": "UPDATE item SET source_url = ? WHERE id = ?",
    "published_by": "UPDATE item SET published_by = ? WHERE id = ?",
    "earliest_date": "UPDATE item SET earliest_date = ? WHERE id = ?",
    "place": "UPDATE item SET place = ? WHERE id = ?",
    "event": "UPDATE item SET event = ? WHERE id = ?",
    "notes": "UPDATE item SET notes = ? WHERE id = ?",
    "licence": "UPDATE item SET licence = ? WHERE id = ?",
    "earlier_verdicts": "UPDATE item SET earlier_verdicts = ? WHERE id = ?",
}
_WITH_AN_ITEM = ("DELETE FROM thumb WHERE item_id = ?", "DELETE FROM known_file WHERE item_id = ?")


@dataclass(frozen=True, slots=True)
class ItemThumb:
    """A keyframe's thumbnail of a library item.

    Attributes:
        time_us: Presentation time from the first frame, microseconds; 0 for a still.
        jpeg: Encoded picture.
        masked_jpeg: The 24 px grey picture that shows nothing recognisable.
    """

    time_us: int
    jpeg: bytes
    masked_jpeg: bytes


class LibraryStore:
    """An open library. Not thread-safe: one thread at a time.

    Attributes:
        path: Its folder.
        read_only: Why it can only be searched; empty when it can be changed.
    """

    def __init__(self, path: Path, db: apsw.Connection, lock: FolderLock | None, read_only: str = "") -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self._lock = lock
        self._file = path / DATABASE

    @classmethod
    def create(cls, path: Path, *, disk: DiskKind | None = None) -> LibraryStore:
        """Make a new, empty library folder and open it for writing.

        Raises:
            UsageError: Something is there already.
            StorageError: It cannot be made.
        """
        made = opening.make_folder(path, "library")
        try:
            lock = FolderLock(path / "lock", what="library")
            try:
                opening.make_subfolders(path, ("index",))
                db = connect(path / DATABASE, journal=journal_for(disk or disk_kind(path)), create=True)
                with transaction(db, path / DATABASE):
                    schema.create(db, library_schema.STATEMENTS, library_schema.APPLICATION_ID, library_schema.VERSION)
                    about = {"library_id": secrets.token_hex(16), "created_at": now()}
                    db.executemany("INSERT INTO about VALUES (?, ?)", about.items())
                    db.execute("INSERT INTO counter VALUES ('generation', 1)")
                sync_folder(path)
                sync_folder(path.parent)
            except BaseException:
                lock.close()
                raise
        except BaseException:
            if made:
                shutil.rmtree(path, ignore_errors=True)
            raise
        return cls(path, db, lock)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, disk: DiskKind | None = None) -> LibraryStore:
        """Open a library.

        Args:
            path: The folder.
            read_only: Only search it; works while somebody else writes it.

        Raises:
            NotFoundError: There is no library.
            LockedError: Somebody else is changing it; names the holder.
            NewerFormatError: Made by a newer version.
            DamagedError: The database is damaged or altered.
            StorageError: It cannot be opened.
        """
        opening.require_database(path, DATABASE, FORMAT)
        if read_only:
            return cls._open_read_only(path)
        lock = FolderLock(path / "lock", what="library")
        try:
            opening.make_subfolders(path, ("index",))
            db = connect(path / DATABASE, journal=journal_for(disk or disk_kind(path)))
            try:
                migrate(db, path / DATABASE, FORMAT)
                schema.require_known(db, library_schema.STATEMENTS, path.name)
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.close()
            raise
        return cls(path, db, lock)

    @classmethod
    def _open_read_only(cls, path: Path) -> LibraryStore:
        holder = holder_of(path / "lock")
        why = "You opened it that way." if holder is None else f"It is being changed by {holder or 'another program'}."
        db = opening.connect_for_reading(path / DATABASE)
        try:
            with translated(path / DATABASE):
                if require_format(db, FORMAT, path.name) != FORMAT.version:
                    raise StorageError(
                        f"“{display_name(path.name)}” was made by an earlier version of this program.",
                        advice="Open it for writing once, so that it is brought to the present format.",
                    )
                schema.require_known(db, library_schema.STATEMENTS, path.name)
        except BaseException:
            db.close()
            raise
        return cls(path, db, None, why)

    def close(self) -> None:
        """Close the library; the write-ahead log is moved into the database and the lock released."""
        try:
            if not self.read_only:
                # On a full disk this may fail; every acknowledged row is then safe in the log beside the database.
                with suppress(apsw.Error):
                    checkpoint(self._db)
            self._db.close()
        finally:
            if self._lock is not None:
                self._lock.close()
                self._lock = None

    def __enter__(self) -> LibraryStore:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _change(self) -> Iterator[None]:
        """One transaction that raises the generation."""
        if self.read_only:
            raise StorageError(
                f"The library “{display_name(self.path.name)}” is open for searching only. {self.read_only}",
                advice="Nothing was changed.",
            )
        with transaction(self._db, self._file):
            yield
            self._db.execute("UPDATE counter SET value = value + 1 WHERE name = 'generation'")

    @property
    def library_id(self) -> str:
        """Random id given at creation."""
        with translated(self._file):
            return str(self._db.execute("SELECT value FROM about WHERE name = 'library_id'").get)

    @property
    def generation(self) -> int:
        """Raised by every change; names the set of index files that fits."""
        with translated(self._file):
            return int(self._db.execute("SELECT value FROM counter WHERE name = 'generation'").get)

    @property
    def index_dir(self) -> Path:
        """Where the search index lies; disposable."""
        return self.path / "index"

    def info(self) -> LibraryInfo:
        """The library at a glance."""
        with reading(self._db, self._file):
            count = int(self._db.execute("SELECT count(*) FROM item").get)
            return LibraryInfo(str(self.path), self.library_id, self.generation, count)

    def add(
        self,
        *,
        sha256: str,
        name: bytes | str,
        kind: MediaKind,
        signature: Signature | None,
        size_bytes: int | None = None,
        width_px: int | None = None,
        height_px: int | None = None,
        duration_s: float | None = None,
        provenance: Provenance = Provenance(),  # noqa: B008 - frozen
        path: str = "",
        mtime_ns: int | None = None,
        thumbs: Sequence[ItemThumb] = (),
    ) -> ItemId:
        """Add an item in one transaction, or find it again by content.

        Args:
            sha256: Of the file; empty for hashes received without one.
            name: File name as the system gives it.
            path: Where the file is; with `size_bytes` and `mtime_ns` it is skipped fast next time.
            thumbs: One for each keyframe.

        Raises:
            UsageError: The earliest date is none.
        """
        key = sha256 or codes_key(signature)
        if (known := self._with_key(key)) is not None:
            if path and size_bytes is not None and mtime_ns is not None:
                self.note_path(known, path, size_bytes, mtime_ns)
            return known
        raw = name if isinstance(name, bytes) else os.fsencode(name)
        values = _provenance_values(provenance)
        with self._change():
            self._db.execute(
                "INSERT INTO item (content_key, sha256, name_bytes, name, kind, size_bytes, width_px, height_px,"
                " duration_s, title, source_url, published_by, earliest_date, place, event, notes, licence,"
                " earlier_verdicts, path, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(key, sha256, raw, display_name(raw), kind, size_bytes, width_px, height_px, duration_s),
                    *(*values, os.fsencode(path), now()),
                ),
            )
            item_id = ItemId(int(self._db.last_insert_rowid()))
            if signature is not None:
                signatures.write(self._db, item_id, signature)
            self._db.executemany(
                "INSERT OR REPLACE INTO thumb VALUES (?, ?, ?, ?)",
                ((item_id, thumb.time_us, thumb.jpeg, thumb.masked_jpeg) for thumb in thumbs),
            )
            if path and size_bytes is not None and mtime_ns is not None:
                self._put_path(item_id, path, size_bytes, mtime_ns)
        return item_id

    def _with_key(self, key: str) -> ItemId | None:
        with translated(self._file):
            row = self._db.execute("SELECT id FROM item WHERE content_key = ?", (key,)).fetchone()
        return ItemId(row[0]) if row else None

    def note_path(self, item_id: int, path: str, size_bytes: int, mtime_ns: int) -> None:
        """Remember another place of an item's file, so that it is skipped fast; searches are not concerned.

        If the item's file was not at hand (hashes received, drive unplugged), this is where it is now.
        """
        self.item(item_id)
        with transaction(self._db, self._file):
            self._put_path(item_id, path, size_bytes, mtime_ns)
            known = os.fsdecode(self._db.execute("SELECT path FROM item WHERE id = ?", (item_id,)).get)
            if known != path and not (known and Path(known).exists()):
                self._db.execute("UPDATE item SET path = ? WHERE id = ?", (os.fsencode(path), item_id))

    def _put_path(self, item_id: int, path: str, size_bytes: int, mtime_ns: int) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO known_file VALUES (?, ?, ?, ?)", (os.fsencode(path), size_bytes, mtime_ns, item_id)
        )

    def knows(self, sha256: str) -> ItemId | None:
        """The item with this content, or None."""
        return self._with_key(sha256) if sha256 else None

    def known_path(self, path: str, size_bytes: int, mtime_ns: int) -> ItemId | None:
        """The item whose file was seen under this path with this size and time, or None: then hash it."""
        with translated(self._file):
            row = self._db.execute(
                "SELECT item_id FROM known_file WHERE path = ? AND size_bytes = ? AND mtime_ns = ?",
                (os.fsencode(path), size_bytes, mtime_ns),
            ).fetchone()
        return ItemId(row[0]) if row else None

    def items(self) -> Iterator[LibraryItem]:
        """All items, by id."""
        with reading(self._db, self._file):
            found = rows(self._db, _ITEM + " ORDER BY id")
        return map(_item, found)

    def item(self, item_id: int) -> LibraryItem:
        """One item.

        Raises:
            NotFoundError: There is no such item.
        """
        with translated(self._file):
            found = rows(self._db, _ITEM + " WHERE id = ?", (item_id,))
        if not found:
            raise NotFoundError(f"There is no item {item_id} in the library “{display_name(self.path.name)}”.")
        return _item(found[0])

    def edit(self, item_id: int, **provenance: str) -> None:
        """Change what is known of an item's origin: fields of `Provenance`.

        Raises:
            NotFoundError: There is no such item.
            UsageError: There is no such field, or the date is none.
        """
        self.item(item_id)
        for name, value in provenance.items():
            if name not in _SET_PROVENANCE:
                raise UsageError(f"An item has no field “{name}”.")
            if name == "earliest_date" and value:
                PartialDate(value)
        with self._change():
            for name, value in provenance.items():
                self._db.execute(_SET_PROVENANCE[name], (_clean(value), item_id))

    def remove(self, item_ids: Sequence[int]) -> None:
        """Take items out; their files are left alone, and cases keep what they recorded of them.

        Raises:
            NotFoundError: There is no such item.
        """
        for item_id in item_ids:
            self.item(item_id)
        with self._change():
            for item_id in item_ids:
                signatures.forget(self._db, item_id)
                for statement in _WITH_AN_ITEM:
                    self._db.execute(statement, (item_id,))
                self._db.execute("DELETE FROM item WHERE id = ?", (item_id,))

    def signatures(self, ids: Sequence[int] | None = None) -> Iterator[tuple[ItemId, Signature]]:
        """Signatures by item id, one read at a time; items without one are left out.

        Args:
            ids: Only these; all when None.
        """
        with translated(self._file):
            wanted = ids if ids is not None else [one for (one,) in rows(self._db, "SELECT owner FROM signature")]
        for one in sorted(wanted):
            with reading(self._db, self._file):
                signature = signatures.read(self._db, one)
            if signature is not None:
                yield ItemId(one), signature

    def set_signature(self, item_id: int, signature: Signature) -> None:
        """Store an item's signature anew, after the algorithm got a new version."""
        self.item(item_id)
        with self._change():
            signatures.write(self._db, item_id, signature)

    def thumb(self, item_id: int, time_us: int = 0, masked: bool = False) -> bytes | None:
        """The thumbnail nearest to a time, as JPEG, or None when the item has none."""
        with translated(self._file):
            row = self._db.execute(
                "SELECT jpeg, masked_jpeg FROM thumb WHERE item_id = ? ORDER BY abs(time_us - ?), time_us LIMIT 1",
                (item_id, time_us),
            ).fetchone()
        return None if row is None else bytes(row[1] if masked else row[0])

    def thumb_times(self, item_id: int) -> tuple[int, ...]:
        """Times of an item's thumbnails, microseconds, ascending."""
        with translated(self._file):
            found = rows(self._db, "SELECT time_us FROM thumb WHERE item_id = ? ORDER BY time_us", (item_id,))
        return tuple(time_us for (time_us,) in found)

    def check(self, progress: Progress = SILENT) -> CheckReport:
        """Look the database over, and every signature for agreement of its parts. Media files are not read.

        Raises:
            StorageError: It could not be checked.
        """
        with translated(self._file):
            problems = list(database_problems(self._db, library_schema.STATEMENTS))
            wanted = rows(self._db, "SELECT id, name FROM item ORDER BY id")
        bare = 0
        for done, (item_id, name) in enumerate(wanted, 1):
            progress.update(done, len(wanted), name, "items")
            try:
                with translated(self._file):
                    bare += signatures.read(self._db, item_id) is None
            except DamagedError as error:
                action = "Remove the item and add its file again."
                problems.append(CheckProblem("database", f"item {item_id}: {name}", error.message, action))
        notes = (f"{bare} of {len(wanted)} items have no hashes and are never found.",) if bare else ()
        return CheckReport(originals_checked=0, problems=tuple(problems), notes=notes)

    def backup(self, to: Path, progress: Progress = SILENT) -> None:
        """Copy the database to a file that opens anywhere.

        Raises:
            UsageError: The file exists.
            StorageError: It cannot be written.
        """
        if to.exists():
            raise UsageError(f"“{display_name(to.name)}” exists already.", advice="Choose another name.")
        backups.copy_database(self._db, to, progress)


def codes_key(signature: Signature | None) -> str:
    """What tells an item without file hash from others: the hash of its codes.

    Raises:
        UsageError: There are no codes either.
    """
    if signature is None or not signature.views:
        raise UsageError("An item needs the hash of its file or perceptual hashes.")
    digest = hashlib.sha256()
    for view in signature.views:
        digest.update(view.view.encode() + signatures.pack_times(view.times_us) + view.codes)
    return f"codes {digest.hexdigest()}"


def _clean(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _provenance_values(one: Provenance) -> tuple[str, ...]:
    if one.earliest_date:
        PartialDate(one.earliest_date)
    texts = (one.title, one.source_url, one.published_by, one.earliest_date, one.place, one.event, one.notes)
    return tuple(_clean(text) for text in (*texts, one.licence, one.earlier_verdicts))


def _item(row: tuple[Any, ...]) -> LibraryItem:
    item_id, sha256, name, kind, size_bytes, width_px, height_px, duration_s, *provenance, path, added_at = row
    return LibraryItem(
        id=ItemId(item_id),
        sha256=sha256,
        name=name,
        kind=MediaKind(kind),
        size_bytes=size_bytes,
        width_px=width_px,
        height_px=height_px,
        duration_s=duration_s,
        provenance=Provenance(*provenance),
        path=os.fsdecode(path),
        added_at=added_at,
    )


__all__ = ["CheckReport", "ItemThumb", "LibraryStore"]
