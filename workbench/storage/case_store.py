"""The case store: a folder with a database, originals, a lock and a cache."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import secrets
import shutil
from collections.abc import Iterable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from types import TracebackType

import apsw

from workbench.errors import NewerFormatError, StorageError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState, HistoryEntry
from workbench.model.check import CheckProblem, CheckReport
from workbench.model.media import MediaItem
from workbench.model.names import display_name
from workbench.model.review import VocabularyTag
from workbench.storage import audit, backups, fetches, opening, reading, reading_verdicts, schema, vouching
from workbench.storage.article_edits import ArticleEdits
from workbench.storage.bundling import Bundling
from workbench.storage.case_base import DATABASE, clean
from workbench.storage.case_format import FORMAT as FORMAT  # noqa: PLC0414 - what a case must be
from workbench.storage.checking import check_case, check_originals, check_record
from workbench.storage.clock import now
from workbench.storage.conflicts import stored_conflicts
from workbench.storage.connection import checkpoint, connect, rows, transaction, translated
from workbench.storage.edits import Edit
from workbench.storage.elsewhere_edits import ElsewhereEdits
from workbench.storage.faults import require_room
from workbench.storage.fetches import Fetches
from workbench.storage.figures import FOLDER as FIGURES
from workbench.storage.figures import Figures
from workbench.storage.frame_edits import FrameEdits
from workbench.storage.gazetteer_edits import GazetteerEdits, gazetteer
from workbench.storage.handing_over import HandOver
from workbench.storage.imported import Imported
from workbench.storage.intake import Intake
from workbench.storage.journal import DiskKind, disk_kind, journal_for
from workbench.storage.lock import FolderLock, holder_of
from workbench.storage.merging import Merging
from workbench.storage.migrations import Migration, migrate, require_readable
from workbench.storage.originals import sync_folder
from workbench.storage.results import Results
from workbench.storage.stamps import Stamps, read_stamps
from workbench.storage.vocabulary_edits import VocabularyEdits, put_word
from workbench.storage.whole_files import discard, sweep

_WEEK = dt.timedelta(days=7)
_DAY = dt.timedelta(days=1)


class CaseStore(
    Intake,
    Results,
    ElsewhereEdits,
    VocabularyEdits,
    FrameEdits,
    Figures,
    Imported,
    ArticleEdits,
    GazetteerEdits,
    Fetches,
    Stamps,
    HandOver,
    Bundling,
    Merging,
):
    """An open case. Not thread-safe: one thread at a time.

    Writing is of three sorts. Edits of a person are one transaction, one audit entry and one step of undo each.
    Intake and results of programs are one audit entry each and stand outside undo. Activity and drafts leave the
    history alone.
    """

    _lock: FolderLock | None = None
    _disk: DiskKind = DiskKind.LOCAL

    @classmethod
    def create(
        cls, path: Path, *, title: str, by: str, vocabulary: Iterable[VocabularyTag] = (), disk: DiskKind | None = None
    ) -> CaseStore:
        """Make a new case folder and open it.

        Args:
            path: The folder, `NAME.case`; it must not exist, or be empty.
            title: Of the case.
            by: Who makes it.
            vocabulary: Tag words it starts with.
            disk: What sort of disk it lies on; found out when None.

        Raises:
            UsageError: Something is there already.
            StorageError: It cannot be made.
            LockedError: Somebody else is making it.
        """
        with opening.new_folder(path, "case"):
            advice = "Free some space, or choose another disk. Nothing was made."
            require_room(path, 0, what="case", name=display_name(path.name), advice=advice)
            return cls._create(path, title, by, tuple(vocabulary), disk or disk_kind(path))

    @classmethod
    def _create(cls, path: Path, title: str, by: str, words: tuple[VocabularyTag, ...], disk: DiskKind) -> CaseStore:
        lock = FolderLock(path / "lock", by=by)
        try:
            opening.make_subfolders(path, ("originals", "cache", "backups"))
            opening.require_none(path / DATABASE, "case")
            db = connect(path / DATABASE, journal=journal_for(disk), create=True)
            store = cls(path, by, db)
            store._lock, store._disk = lock, disk
            try:
                store._begin(title, words)
                sync_folder(path)
                sync_folder(path.parent)
            except BaseException:
                with suppress(apsw.Error):  # closing does not stand in for the sentence of what failed
                    db.close()
                raise
        except BaseException:
            lock.close()
            raise
        return store

    def _begin(self, title: str, words: tuple[VocabularyTag, ...]) -> None:
        about = {"case_id": secrets.token_hex(16), "created_at": now(), "created_by": clean(self.by)}
        with transaction(self._db, self._file):
            schema.create(self._db, schema.STATEMENTS, schema.APPLICATION_ID, schema.VERSION)
            self._db.executemany("INSERT INTO about VALUES (?, ?)", about.items())
            with self._entry("case.create", "Made the case", **about, title=title):
                self._set_field("title", title)
                for word in words:
                    put_word(self._db, word)

    @classmethod
    def open(cls, path: Path, *, by: str, read_only: bool = False, disk: DiskKind | None = None) -> CaseStore:
        """Open a case.

        Args:
            path: The folder.
            by: Who opens it.
            read_only: Only look at it; works while somebody else has it open.
            disk: What sort of disk it lies on; found out when None.

        Raises:
            NotFoundError: There is no case.
            LockedError: Open elsewhere; names the holder.
            NewerFormatError: Made by a newer version.
            DamagedError: The database is damaged or altered.
            StorageError: It cannot be opened.
        """
        opening.require_database(path, DATABASE, FORMAT, reading=read_only)
        kind = disk or disk_kind(path)
        return cls._open_read_only(path, by, kind) if read_only else cls._open_writable(path, by, kind)

    @classmethod
    def _open_writable(cls, path: Path, by: str, disk: DiskKind) -> CaseStore:
        lock = FolderLock(path / "lock", by=by)
        try:
            opening.make_subfolders(path, ("originals", "cache", "backups"))
            db = connect(path / DATABASE, journal=journal_for(disk))
            try:
                migrate(db, path / DATABASE, FORMAT, lambda base, step: _record_migration(base, step, by))
                store = cls(path, by, db)
                store._lock, store._disk = lock, disk
                store._sweep()
                store._backup_if_due(_WEEK if disk is DiskKind.LOCAL else _DAY)
            except BaseException:
                with suppress(apsw.Error):  # closing does not stand in for the sentence of what failed
                    db.close()
                raise
        except BaseException:
            lock.close()
            raise
        return store

    @classmethod
    def _open_read_only(cls, path: Path, by: str, disk: DiskKind) -> CaseStore:
        holder = holder_of(path / "lock")
        file, why = path / DATABASE, "You opened it that way."
        if holder is not None:
            why = f"It is open elsewhere: {holder or 'another program'}."
        if holder is not None and disk is not DiskKind.LOCAL:
            latest = backups.newest(path / "backups")
            if latest is None:
                raise StorageError(
                    f"“{display_name(path.name)}” is open elsewhere on a network disk, and it has no backup to show.",
                    advice="Ask the holder to close it, then open it again.",
                )
            file, why = latest, f"{why} You see its backup {display_name(latest.name)}."
        db = opening.connect_for_reading(file, immutable=file.name != DATABASE)
        try:
            with translated(path / DATABASE):
                newer = require_readable(db, FORMAT, path.name)
        except BaseException:
            with suppress(apsw.Error):  # closing does not stand in for the sentence of what failed
                db.close()
            raise
        store = cls(path, by, db, newer or why)
        store._disk = disk
        return store

    def close(self) -> None:
        """Close the case; the write-ahead log is moved into the database and the lock released."""
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

    def abandon(self) -> None:
        """Close the case; one that has taken nothing in yet is deleted, as making it came to nothing."""
        with self._reading():
            holds = self._db.execute("SELECT EXISTS (SELECT 1 FROM media) OR EXISTS (SELECT 1 FROM article)").get
        self.close()
        if not holds and not self.read_only:
            shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> CaseStore:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def state(self, before: CaseState | None = None) -> CaseState:
        """Everything recorded, at one moment.

        Args:
            before: The state before one edit that changed only tags, words of the vocabulary and notes: all else is
                taken from there, which in a case of 100,000 frames is most of the reading. When the log holds more
                than that edit since, everything is read.
        """
        with self._reading():
            db = self._db
            same = reading.aliases(db)
            undo_label, redo_label = self._log.labels()
            head = audit.head(db)
            if before is not None and head.seq - before.audit_length <= 1:
                return dataclasses.replace(
                    before,
                    vocabulary=reading.vocabulary(db),
                    tags=reading.tags(db, same),
                    notes=reading.notes(db, same),
                    audit_head=head.hash,
                    audit_length=head.seq,
                    undo_label=undo_label,
                    redo_label=redo_label,
                )
            about: dict[str, str] = dict(rows(db, "SELECT name, value FROM about"))
            entries, blocks = reading.articles(db)
            articles = tuple(entry for entry in entries if not entry.set_aside_at)
            set_aside = tuple(entry for entry in entries if entry.set_aside_at)
            citations = reading.citations(db, same)
            listed = reading.claims(db, blocks, same, articles)
            media = reading.without_forgotten(db, reading.media(db), citations, listed, set_aside)
            return CaseState(
                case_id=about["case_id"],
                title=reading.case_field(db, "title"),
                path=str(self.path),
                created_at=about["created_at"],
                articles=articles,
                claims=listed,
                media=media,
                keyframes=dict.fromkeys((item.id for item in media), ()) | reading.keyframes(db),
                shots=dict.fromkeys((item.id for item in media), ()) | reading.shots(db),
                matches=reading.matches(db),
                searches=reading.searches(db),
                coverage=reading.coverage(db),
                vocabulary=reading.vocabulary(db),
                tags=reading.tags(db, same),
                notes=reading.notes(db, same),
                evidence=reading_verdicts.evidence(db, same),
                verdicts=reading_verdicts.verdicts(db),
                audit_head=head.hash,
                audit_length=head.seq,
                undo_label=undo_label,
                redo_label=redo_label,
                libraries=reading.libraries(db),
                figures=reading.figures(db),
                read_only=self.read_only,
                looked_elsewhere=reading.looked_elsewhere(db, same),
                texts=reading.texts(db, same),
                places=reading.places(db, same),
                masking=reading.case_field(db, "masking"),
                masks=reading.masks(db, same),
                second_answers=reading_verdicts.second_answers(db),
                reopenings=reading_verdicts.reopenings(db),
                stamps=read_stamps(db),
                citations=citations,
                not_taken=reading.not_taken(db),
                set_aside=set_aside,
                gazetteer=gazetteer(db),
                fetches=fetches.kept(db, same),
                covered=reading.covered(db, same),
                revisions=reading_verdicts.revisions(db),
                rating_words=reading_verdicts.rating_words(db),
                conflicts=stored_conflicts(db),
            )

    def medium(self, media_id: int) -> MediaItem | None:
        """One medium as recorded now, or None; far cheaper than the whole `state`."""
        with self._reading():
            return reading.medium(self._db, media_id)

    def undo(self) -> str:
        """Take back the last edit of a person; itself a new entry of the log.

        Returns:
            The label of what was undone.

        Raises:
            RuleError: There is nothing to undo, or something recorded since stands against it.
        """
        self._require_writable()
        return self._log.undo()

    @property
    def stepped_over(self) -> frozenset[str]:
        """Tables the last undo or redo changed."""
        return self._log.stepped_over

    def stays_after_undo(self) -> str:
        """Label of the last file added or search made since the edit that undo would take back; or empty."""
        with self._reading():
            return self._log.stays()

    def redo(self) -> str:
        """Make the last undone edit again.

        Returns:
            The label of what was redone.

        Raises:
            RuleError: There is nothing to redo, or something recorded since stands against it.
        """
        self._require_writable()
        return self._log.redo()

    def history(self, limit: int | None = 200) -> tuple[HistoryEntry, ...]:
        """The latest edits of persons, newest first; all of them without a limit."""
        with self._reading():
            return self._log.history(limit)

    def people(self) -> tuple[str, ...]:
        """Names of everybody who did something in the case, in alphabetical order."""
        with self._reading():
            found = self._db.execute(
                "SELECT by FROM edit UNION SELECT by FROM activity UNION SELECT added_by FROM media"
                " UNION SELECT added_by FROM article"
            )
            return tuple(sorted(str(name) for (name,) in found if name))

    def grouped(self, label: str) -> AbstractContextManager[Edit]:
        """Several edits as one: one transaction, one audit entry, one step of undo.

        Intake and results cannot happen inside.
        """
        return self._edit("group", label)

    def audit_entries(self) -> tuple[tuple[int, str, str], ...]:
        """The audit log as stored: number, canonical text, hash; byte for byte."""
        with self._reading():
            return tuple(audit.bodies(self._db))

    def check(self, progress: Progress = SILENT) -> CheckReport:
        """Read all originals again, follow the chain, hold every row against it, look the database over.

        Raises:
            StorageError: It could not be checked.
        """
        with translated(self._file):
            self._require_known_format()
            return check_case(self._db, self._file, self._originals, progress)

    def check_record(self, progress: Progress = SILENT) -> tuple[CheckProblem, ...]:
        """The same without the originals, quick enough to go before every export: is all as the log says.

        Raises:
            StorageError: It could not be checked.
        """
        with self._reading():
            self._require_known_format()
            return check_record(self._db, progress)[1]

    def _require_known_format(self) -> None:
        """Refuse to vouch for what a newer version wrote: what this one does not know would count as damage.

        Raises:
            NewerFormatError: With that reason.
        """
        if (found := int(self._db.pragma("user_version"))) > FORMAT.version:
            raise NewerFormatError(
                f"“{display_name(self.path.name)}” was made by a newer version of this program (format {found}; this "
                f"version knows {FORMAT.version}), so that this version can show it, but not check it or vouch for it.",
                advice="Update this program to check or export it. Nothing was changed.",
            )

    def check_originals(self, progress: Progress = SILENT) -> tuple[CheckProblem, ...]:
        """Originals that are missing or were changed since they were taken in; all are read again.

        Raises:
            StorageError: It could not be checked.
        """
        with translated(self._file):
            return check_originals(self._db, self._file, self._originals, progress)

    def exported_hashes(self) -> frozenset[str]:
        """Content hashes of the files that exports of this case wrote."""
        with self._reading():
            details = self._db.execute("SELECT detail FROM activity WHERE kind IN ('exporting', 'exported')")
            return frozenset(sha256 for (detail,) in details for sha256 in json.loads(detail).get("sha256", []))

    def save_draft(self, key: str, text: str) -> None:
        """Keep a half-typed field outside the history."""
        with self._aside():
            self._db.execute(
                "INSERT INTO draft VALUES (?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET text = excluded.text, at = excluded.at",
                (clean(key), clean(text), now()),
            )

    def drafts(self) -> dict[str, str]:
        """Half-typed fields left from before, by key."""
        with self._reading():
            return dict(rows(self._db, "SELECT name, text FROM draft ORDER BY name"))

    def clear_draft(self, key: str) -> None:
        """Forget a half-typed field."""
        with self._aside():
            self._db.execute("DELETE FROM draft WHERE name = ?", (clean(key),))

    def backup(self, to: Path, progress: Progress = SILENT) -> None:
        """Copy the database to a file that opens anywhere; originals are not in it.

        Raises:
            UsageError: The file exists.
            StorageError: It cannot be written.
        """
        if to.exists():
            raise UsageError(f"“{display_name(to.name)}” exists already.", advice="Choose another name.")
        backups.copy_database(self._db, to, progress)

    def roll_backup(self, reason: str) -> Path:
        """Add a backup to the backups folder.

        Raises:
            StorageError: It cannot be written.
        """
        self._require_writable()
        return backups.roll(self._db, self.path / "backups", reason)

    def _sweep(self) -> None:
        """Delete what an interrupted program left half-written."""
        self._originals.sweep()
        for folder in (FIGURES, "backups"):
            sweep(self.path / folder)
        for part in self.path.glob(f".*{DATABASE}.part*"):  # of a restore; anything else here is somebody's own
            discard(part)
        self._cache.sweep()

    def _backup_if_due(self, every: dt.timedelta) -> None:
        folder = self.path / "backups"
        # A backup that cannot be made (full disk) must not keep the analyst from the case.
        with suppress(WorkbenchError, OSError):
            if backups.is_due(folder, every):
                backups.roll(self._db, folder, "weekly" if every == _WEEK else "daily")


def _record_migration(db: apsw.Connection, step: Migration, by: str) -> None:
    # Rows and changesets may have another shape now: the chain vouches for all of them anew from here on.
    changes = vouching.basis(db)
    detail = {
        "version": step.version,
        "changes_sha256": vouching.hash_of(changes),
        "rows": vouching.digests(db, vouching.everything(db)),
    }
    seq, _ = audit.append(db, "migrate", by=by, label=step.name, detail=detail)
    vouching.keep(db, seq, changes)


__all__ = ["CaseStore", "CheckReport"]
