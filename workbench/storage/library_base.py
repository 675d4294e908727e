"""Opening a library of known footage, and what holds for all of it: lock, generation, copies."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import apsw

from workbench.errors import StorageError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.library import LibraryInfo
from workbench.model.names import display_name
from workbench.storage import backups, library_schema, opening, schema
from workbench.storage.clock import now
from workbench.storage.connection import checkpoint, connect, reading, transaction, translated
from workbench.storage.journal import DiskKind, disk_kind, journal_for
from workbench.storage.leftover import Leftover
from workbench.storage.lock import FolderLock, holder_of
from workbench.storage.migrations import LIBRARY_MIGRATIONS, Format, migrate, require_readable
from workbench.storage.originals import sync_folder

DATABASE = "library.workbench"
# One of a newer version is not searched: codes packed in a way this version does not know would give wrong answers.
FORMAT = Format(
    "library",
    library_schema.APPLICATION_ID,
    library_schema.VERSION,
    LIBRARY_MIGRATIONS,
    library_schema.STATEMENTS,
    library_schema.LATER,
)


class LibraryBase:
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
    def create(cls, path: Path, *, disk: DiskKind | None = None) -> Self:
        """Make a new, empty library folder and open it for writing.

        Raises:
            UsageError: Something is there already.
            StorageError: It cannot be made.
        """
        with opening.new_folder(path, "library"):
            lock, db = FolderLock(path / "lock", what="library"), None
            try:
                opening.make_subfolders(path, ("index",))
                opening.require_none(path / DATABASE, "library")
                db = connect(path / DATABASE, journal=journal_for(disk or disk_kind(path)), create=True)
                with transaction(db, path / DATABASE):
                    schema.create(db, library_schema.STATEMENTS, library_schema.APPLICATION_ID, library_schema.VERSION)
                    about = {"library_id": secrets.token_hex(16), "created_at": now()}
                    db.executemany("INSERT INTO about VALUES (?, ?)", about.items())
                    db.execute("INSERT INTO counter VALUES ('generation', 1)")
                sync_folder(path)
                sync_folder(path.parent)
            except BaseException:
                if db is not None:
                    db.close()
                lock.close()
                raise
        return cls(path, db, lock)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, disk: DiskKind | None = None) -> Self:
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
            except BaseException:
                with suppress(apsw.Error):  # closing does not stand in for the sentence of what failed
                    db.close()
                raise
        except BaseException:
            lock.close()
            raise
        return cls(path, db, lock)

    @classmethod
    def _open_read_only(cls, path: Path) -> Self:
        holder = holder_of(path / "lock")
        why = "You opened it that way." if holder is None else f"It is being changed by {holder or 'another program'}."
        db = opening.connect_for_reading(path / DATABASE)
        try:
            with translated(path / DATABASE):
                require_readable(db, FORMAT, path.name)
        except BaseException:
            with suppress(apsw.Error):  # closing does not stand in for the sentence of what failed
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
            with suppress(apsw.Error):  # nor may closing stand in for the sentence of what failed before
                self._db.close()
        finally:
            if self._lock is not None:
                self._lock.close()
                self._lock = None

    def __enter__(self) -> Self:
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
        with self._transaction():
            yield
            self._db.execute("UPDATE counter SET value = value + 1 WHERE name = 'generation'")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several changes as one transaction, so that the disk is waited for once; all of them or none.

        Raises:
            StorageError: The disk is full or failing; nothing of it was recorded.
        """
        with transaction(self._db, self._file):
            yield

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """A transaction, or a step of the one that `together` holds open."""
        if self._db.get_autocommit():
            with transaction(self._db, self._file):
                yield
        else:
            with translated(self._file), self._db:  # a savepoint
                yield

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

    def note_origin(self, folder: str, database_sha256: str) -> None:
        """Remember whose copy this library is; the places of files on the other computer are forgotten.

        A path from outside can lead to a network share of an adversary.

        Args:
            folder: Where it came from, in display form.
            database_sha256: Of the database as it came.
        """
        said = {"origin": folder, "origin_sha256": database_sha256, "origin_at": now()}
        with self._change():
            self._db.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", said.items())
            self._db.execute("DELETE FROM known_file")
            self._db.execute("UPDATE item SET path = x''")
            self._db.execute("UPDATE item_edit SET state = 'gone'")  # undone, they would be changes from outside

    @property
    def index_dir(self) -> Path:
        """Where the search index lies; disposable."""
        return self.path / "index"

    def leftover(self, sha256: str) -> Leftover:
        """Where a stopped reading of a clip leaves what it found, to go on from."""
        return Leftover(self.path / "unfinished" / sha256)

    def info(self) -> LibraryInfo:
        """The library at a glance."""
        with reading(self._db, self._file):
            count = int(
                self._db.execute("SELECT (SELECT count(*) FROM item) - (SELECT count(*) FROM item_removed)").get
            )
            about = dict(self._db.execute("SELECT name, value FROM about WHERE name IN ('origin', 'origin_at')"))
            origin = f"Copy of {about['origin']}, taken over on {about['origin_at'][:10]}" if len(about) == 2 else ""
            return LibraryInfo(str(self.path), self.library_id, self.generation, count, origin)

    def backup(self, to: Path, progress: Progress = SILENT) -> None:
        """Copy the database to a file that opens anywhere.

        Raises:
            UsageError: The file exists.
            StorageError: It cannot be written.
        """
        if to.exists():
            raise UsageError(f"“{display_name(to.name)}” exists already.", advice="Choose another name.")
        backups.copy_database(self._db, to, progress)
