"""The library store: a folder with a database of known footage, and room for the search index."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.errors import DamagedError, NotFoundError, UsageError
from workbench.hashing.stored_form import stored_form
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckProblem, CheckReport
from workbench.model.dates import PartialDate
from workbench.model.hashes import PerceptualHash, Signature, SignatureView
from workbench.model.ids import ItemId
from workbench.model.library import DateProposal, ItemTag, LibraryItem, Provenance
from workbench.model.media import FileFacts, MediaKind
from workbench.model.names import display_name
from workbench.model.plain import to_plain
from workbench.storage import library_schema, signatures, view_packing
from workbench.storage.checking import database_problems
from workbench.storage.clock import now
from workbench.storage.connection import DAMAGED_LIBRARY_ADVICE, reading, rows, translated
from workbench.storage.index_check import has_index, index_problems
from workbench.storage.library_facts import NOTE_ADDED, LibraryFacts, clean
from workbench.storage.packing import unpacked

_ITEM = """SELECT id, sha256, name, kind, size_bytes, width_px, height_px, duration_s, title, source_url, published_by,
    earliest_date, place, event, notes, licence, earlier_verdicts, path, added_at, facts
    FROM item LEFT JOIN item_file ON item_id = id"""
_WITH_AN_ITEM = (
    "DELETE FROM thumb WHERE item_id = ?",
    "DELETE FROM known_file WHERE item_id = ?",
    "DELETE FROM item_added WHERE item_id = ?",
    "DELETE FROM item_file WHERE item_id = ?",
    "DELETE FROM date_proposal WHERE item_id = ?",
    "DELETE FROM item_tag WHERE item_id = ?",
    "DELETE FROM date_dismissed WHERE item_id = ?",
    "DELETE FROM item_distinct WHERE ?1 IN (item_id, other_id)",
    "DELETE FROM item_removed WHERE item_id = ?",
)
_ITEM_ACTION = "Remove the item with `library remove`, empty what was removed, and add its file again."
_THERE = "NOT IN (SELECT item_id FROM item_removed)"
_BY_KEY = f"SELECT id FROM item WHERE content_key = ? AND id {_THERE}"  # noqa: S608 - text from above
_BY_PATH = f"""SELECT item_id FROM known_file WHERE path = ? AND size_bytes = ? AND mtime_ns = ?
    AND item_id {_THERE}"""  # noqa: S608
_SIGNED = f"SELECT owner FROM signature WHERE owner {_THERE}"  # noqa: S608


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


class LibraryStore(LibraryFacts):
    """An open library: its items, their hashes and pictures. Not thread-safe: one thread at a time."""

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
        file: FileFacts = FileFacts(),  # noqa: B008 - frozen
        proposals: Sequence[DateProposal] = (),
    ) -> ItemId:
        """Add an item in one transaction, or find it again by content.

        Args:
            sha256: Of the file; empty for hashes received without one.
            name: File name as the system gives it.
            path: Where the file is; with `size_bytes` and `mtime_ns` it is skipped fast next time.
            thumbs: One for each keyframe.
            file: What the file says of its making.
            proposals: Dates found in the file and its name.

        Raises:
            UsageError: The earliest date is none.
        """
        signature = stored_form(signature) if signature is not None else None
        key = sha256 or codes_key(signature)
        if (known := self._with_key(key)) is not None:
            if path and size_bytes is not None and mtime_ns is not None:
                self.note_path(known, path, size_bytes, mtime_ns)
            return known
        raw = name if isinstance(name, bytes) else os.fsencode(name)
        values = _provenance_values(provenance)
        with self._change():
            self._purge(self._removed_with(key))  # taken out before, and now as good as never here
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
            self._db.execute(NOTE_ADDED, (item_id,))
            if file != FileFacts():
                self._db.execute("INSERT INTO item_file VALUES (?, ?)", (item_id, _packed_facts(file)))
            if signature is not None:
                signatures.write(self._db, item_id, signature)
            self._db.executemany(
                "INSERT OR REPLACE INTO thumb VALUES (?, ?, ?, ?)",
                ((item_id, thumb.time_us, thumb.jpeg, thumb.masked_jpeg) for thumb in thumbs),
            )
            if path and size_bytes is not None and mtime_ns is not None:
                self._put_path(item_id, path, size_bytes, mtime_ns)
            self.propose(item_id, proposals)
        return item_id

    def _with_key(self, key: str) -> ItemId | None:
        with translated(self._file):
            row = self._db.execute(_BY_KEY, (key,)).fetchone()
        return ItemId(row[0]) if row else None

    def _removed_with(self, key: str) -> list[int]:
        found = "SELECT id FROM item JOIN item_removed ON id = item_id WHERE content_key = ?"
        return [item_id for (item_id,) in rows(self._db, found, (key,))]

    def note_path(self, item_id: int, path: str, size_bytes: int, mtime_ns: int) -> None:
        """Remember another place of an item's file, so that it is skipped fast; searches are not concerned.

        If the item's file was not at hand (hashes received, drive unplugged), this is where it is now.
        """
        self.item(item_id)
        with self._transaction():
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
                _BY_PATH,
                (os.fsencode(path), size_bytes, mtime_ns),
            ).fetchone()
        return ItemId(row[0]) if row else None

    def items(self) -> Iterator[LibraryItem]:
        """All items, by id."""
        with reading(self._db, self._file):
            found = rows(self._db, f"{_ITEM} WHERE id {_THERE} ORDER BY id")
            tags, proposed, distinct = self._tags(), self.proposals(), self._distinct()
            dismissed = self.proposals(dismissed=True)
        built = (
            _item(
                row,
                tags.get(row[0], ()),
                proposed.get(row[0], ()),
                dismissed=dismissed.get(row[0], ()),
                distinct=distinct.get(row[0], ()),
            )
            for row in found
        )
        return self._told(built)

    def _told(self, built: Iterator[LibraryItem]) -> Iterator[LibraryItem]:
        """What is made of rows as it is asked for; of one that cannot be read, a sentence."""
        with translated(self._file):
            yield from built

    def _distinct(self, item_id: int | None = None) -> dict[int, tuple[int, ...]]:
        """Items a person says are others, by item; of all items when None."""
        found: dict[int, list[int]] = {}
        statement = "SELECT item_id, other_id FROM item_distinct WHERE ?1 IS NULL OR item_id = ?1 ORDER BY 1, 2"
        for owner, other in rows(self._db, statement, (item_id,)):
            found.setdefault(owner, []).append(other)
        return {owner: tuple(others) for owner, others in found.items()}

    def _tags(self, item_id: int | None = None) -> dict[int, tuple[ItemTag, ...]]:
        """Tags by item; of all items when None."""
        found: dict[int, list[ItemTag]] = {}
        for owner, *tag in rows(
            self._db,
            "SELECT item_id, tag, start_s, end_s FROM item_tag WHERE ?1 IS NULL OR item_id = ?1"
            " ORDER BY item_id, tag, start_s, end_s",
            (item_id,),
        ):
            found.setdefault(owner, []).append(ItemTag(*tag))
        return {owner: tuple(tags) for owner, tags in found.items()}

    def tag_words(self) -> tuple[str, ...]:
        """Tags of all items, each once."""
        with translated(self._file):
            return tuple(tag for (tag,) in rows(self._db, "SELECT DISTINCT tag FROM item_tag ORDER BY tag"))

    def add_tags(self, item_id: int, tags: Sequence[ItemTag]) -> None:
        """Tag an item; a tag that is there already stays. Searches are not concerned.

        Raises:
            NotFoundError: There is no such item.
        """
        known = set(self.item(item_id).tags)
        with self._transaction():
            self._db.executemany(
                "INSERT INTO item_tag VALUES (?, ?, ?, ?)",
                ((item_id, clean(one.tag), one.start_s, one.end_s) for one in dict.fromkeys(tags) if one not in known),
            )

    def ids(self) -> list[int]:
        """Ids of all items, ascending."""
        with translated(self._file):
            return [one for (one,) in rows(self._db, f"SELECT id FROM item WHERE id {_THERE} ORDER BY id")]  # noqa: S608

    def name_of(self, item_id: int) -> str | None:
        """The shown file name of an item, or None when there is no such item."""
        with translated(self._file):
            row = self._db.execute("SELECT name FROM item WHERE id = ?", (item_id,)).fetchone()
        return None if row is None else str(row[0])

    def item(self, item_id: int) -> LibraryItem:
        """One item.

        Raises:
            NotFoundError: There is no such item.
        """
        with translated(self._file):
            found = rows(self._db, f"{_ITEM} WHERE id = ? AND id {_THERE}", (item_id,))
            tags, proposed, distinct = self._tags(item_id), self.proposals(item_id), self._distinct(item_id)
            dismissed = self.proposals(item_id, dismissed=True)
            if not found:
                raise NotFoundError(f"There is no item {item_id} in the library “{display_name(self.path.name)}”.")
            return _item(
                found[0],
                tags.get(item_id, ()),
                proposed.get(item_id, ()),
                dismissed=dismissed.get(item_id, ()),
                distinct=distinct.get(item_id, ()),
            )

    def removed(self) -> int:
        """How many items were taken out and can be brought back."""
        with translated(self._file):
            return int(self._db.execute("SELECT count(*) FROM item_removed").get)

    def empty_removed(self) -> int:
        """Delete what was taken out, for good; files are left alone, and cases keep what they recorded.

        Returns:
            How many items went.
        """
        with self._change():
            gone = [item_id for (item_id,) in rows(self._db, "SELECT item_id FROM item_removed")]
            self._purge(gone)
        return len(gone)

    def _purge(self, item_ids: Sequence[int]) -> None:
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
            wanted = ids if ids is not None else [one for (one,) in rows(self._db, _SIGNED)]
        for one in sorted(wanted):
            with reading(self._db, self._file):
                signature = signatures.read(self._db, one)
            if signature is not None:
                yield ItemId(one), signature

    def signature_view(self, item_id: int, view: str) -> SignatureView | None:
        """One view of an item's signature; None where it has none."""
        with reading(self._db, self._file):
            return signatures.read_view(self._db, item_id, view)

    def hashes_only(self) -> Iterator[tuple[ItemId, PerceptualHash]]:
        """Hashes of other tools of items of which nothing else is known to compare, by item."""
        with reading(self._db, self._file):
            found = rows(
                self._db,
                "SELECT owner, algorithm, version, bits, quality, hex, view FROM second_opinion AS one"
                " WHERE NOT EXISTS (SELECT 1 FROM signature_view AS other WHERE other.owner = one.owner)"
                " AND owner NOT IN (SELECT item_id FROM item_removed)"
                " ORDER BY owner, position",
            )
        return ((ItemId(owner), PerceptualHash(*rest)) for owner, *rest in found)

    def set_signature(self, item_id: int, signature: Signature) -> None:
        """Store an item's signature anew, after the algorithm got a new version."""
        self.item(item_id)
        with self._change():
            signatures.write(self._db, item_id, stored_form(signature))
            self._db.execute(NOTE_ADDED, (item_id,))  # it may be found now where it was not

    def added_after(self, generation: int) -> frozenset[int]:
        """Ids of the items that came, or were hashed anew, after a generation."""
        with translated(self._file):
            found = rows(self._db, "SELECT item_id FROM item_added WHERE generation > ?", (generation,))
        return frozenset(one for (one,) in found)

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
        """Look over the database, every signature for agreement of its parts, and the files of the search index.

        Media files are not read; the notes say so, how many are not at hand, and when there is no index to check.

        Raises:
            StorageError: It could not be checked.
        """
        with translated(self._file):
            problems = list(
                database_problems(self._db, library_schema.STATEMENTS, DAMAGED_LIBRARY_ADVICE, row_action=_ITEM_ACTION)
            )
            asked = f"SELECT id, CAST(name AS BLOB), path FROM item WHERE id {_THERE} ORDER BY id"  # noqa: S608
            wanted = [
                (item_id, (name or b"").decode("utf-8", "replace"), path)  # a text that is none would stop all
                for item_id, name, path in rows(self._db, asked)
            ]
            removed = int(self._db.execute("SELECT count(*) FROM item_removed").get)
        bare = away = 0
        for done, (item_id, name, path) in enumerate(wanted, 1):
            progress.update(done, len(wanted), name, "items")
            try:
                away += bool(path) and not os.path.exists(os.fsdecode(path))  # noqa: PTH110 - also where not allowed
                with translated(self._file):
                    bare += signatures.read(self._db, item_id) is None
            except DamagedError as error:
                problems.append(CheckProblem("database", f"item {item_id}: {name}", error.message, _ITEM_ACTION))
        problems += self._index_problems(problems, progress)
        notes = ["The pictures and clips themselves were not read again; searches need none of them."]
        if away:
            notes.append(f"{away} of {len(wanted)} files are not where they were: moved, or their drive is unplugged.")
        if not problems and not has_index(self.index_dir, self.generation):
            notes.append("There is no search index of this state to check; the next search makes it.")
        if removed:
            notes.append(f"{removed} items were removed and can be brought back, until they are emptied.")
        if bare:
            notes.append(f"{bare} of {len(wanted)} items have no hashes and are never found.")
        return CheckReport(originals_checked=0, problems=tuple(problems), notes=tuple(notes))

    def _index_problems(self, known: Sequence[CheckProblem], progress: Progress) -> tuple[CheckProblem, ...]:
        """What is wrong with the index; without a state that can be read, it is not known which one is to be there."""
        try:
            generation = self.generation
        except DamagedError as error:
            return () if known else (CheckProblem("value", "database", error.message, error.advice),)
        return tuple(index_problems(self.index_dir, generation, progress))


def codes_key(signature: Signature | None) -> str:
    """What tells an item without file hash from others: the hash of its codes.

    Raises:
        UsageError: There are no codes either.
    """
    if signature is None or not (signature.views or signature.second_opinions):
        raise UsageError("An item needs the hash of its file or perceptual hashes.")
    digest = hashlib.sha256()
    for view in signature.views:
        digest.update(view.view.encode() + view_packing.pack_times(view.times_us) + view.codes)
    if not signature.views:
        for one in signature.second_opinions:
            digest.update(f"{one.algorithm} {one.bits} {one.hex} ".encode())
    return f"codes {digest.hexdigest()}"


def _provenance_values(one: Provenance) -> tuple[str, ...]:
    if one.earliest_date:
        PartialDate(one.earliest_date)
    texts = (one.title, one.source_url, one.published_by, one.earliest_date, one.place, one.event, one.notes)
    return tuple(clean(text) for text in (*texts, one.licence, one.earlier_verdicts))


def _item(
    row: tuple[Any, ...],
    tags: tuple[ItemTag, ...],
    proposals: tuple[DateProposal, ...],
    *,
    dismissed: tuple[DateProposal, ...],
    distinct: tuple[int, ...],
) -> LibraryItem:
    item_id, sha256, name, kind, size_bytes, width_px, height_px, duration_s, *provenance, path, added_at, facts = row
    if not all(type(one) is str for one in (sha256, name, *provenance, added_at)):
        raise ValueError(item_id)  # a text of it is missing
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
        file=FileFacts() if facts is None else unpacked(FileFacts, facts),
        tags=tags,
        proposals=proposals,
        dismissed=dismissed,
        distinct=distinct,
    )


def _packed_facts(file: FileFacts) -> str:
    return json.dumps({name: clean(text) for name, text in to_plain(file).items() if text}, separators=(",", ":"))


__all__ = ["CheckReport", "ItemThumb", "LibraryStore"]
