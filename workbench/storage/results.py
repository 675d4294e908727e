"""Results of programs: readings and searches. One audit entry a run; superseded, never undone."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workbench.errors import UsageError
from workbench.model.hashes import Signature
from workbench.model.ids import MediaId, SearchId
from workbench.model.library import LibraryItem
from workbench.model.match import LibraryFacts, MatchFinding, QueryResult, Relation
from workbench.model.media import MediaState
from workbench.model.names import display_name
from workbench.model.work import IntakeResult, SearchResult, Thumb
from workbench.storage import signatures
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.clock import now
from workbench.storage.connection import rows
from workbench.storage.leftover import Leftover
from workbench.storage.packing import packed, unpacked
from workbench.storage.vouching import Entry


class Results(CaseBase):
    """What programs found."""

    def record_intake(self, media_id: int, result: IntakeResult) -> None:
        """Record one reading of a medium, in place of an earlier one. Keyframes found again keep their ids."""
        self._require("medium", (media_id,))
        self.write_thumbs(media_id, result.thumbs)
        with self._record(
            "media.read",
            f"Read {self._name_of(media_id)}",
            media_id=media_id,
            kind=result.kind,
            keyframes=len(result.keyframes),
            shots=len(result.shots),
            problems=len(result.facts.problems),
        ) as entry:
            entry.wrote("medium", media_id)
            entry.wrote("reading", media_id)
            self._db.execute(
                "UPDATE media SET kind = ?, state = ?, reason = '', advice = '', facts = ? WHERE id = ?",
                (result.kind, MediaState.READY, packed(result.facts), media_id),
            )
            self._put_shots(media_id, result)
            self._put_keyframes(media_id, result)
            if result.signature is None:
                signatures.forget(self._db, media_id)
            else:
                signatures.write(self._db, media_id, result.signature)

    def _put_shots(self, media_id: int, result: IntakeResult) -> None:
        self._db.execute("DELETE FROM shot WHERE media_id = ?", (media_id,))
        self._db.executemany(
            "INSERT INTO shot VALUES (?, ?, ?, ?)",
            ((media_id, shot.start_pts, shot.end_pts, shot.transition) for shot in result.shots),
        )

    def _put_keyframes(self, media_id: int, result: IntakeResult) -> None:
        known: dict[int, int] = dict(rows(self._db, "SELECT pts, id FROM keyframe WHERE media_id = ?", (media_id,)))
        self._db.execute("DELETE FROM keyframe WHERE media_id = ?", (media_id,))
        for frame in result.keyframes:
            self._db.execute(
                "INSERT INTO keyframe VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    known.get(frame.pts) or self._count("keyframe"),
                    media_id,
                    frame.pts,
                    frame.pts_s,
                    frame.origin,
                    frame.flat,
                    frame.quality,
                    frame.sharpness,
                ),
            )

    def record_unreadable(self, media_id: int, state: MediaState, reason: str, advice: str = "") -> None:
        """Record that a medium could not be read; what was known of it before stays.

        Args:
            state: `UNREADABLE` or `SET_ASIDE`.
        """
        self._require("medium", (media_id,))
        with self._record(
            "media.unreadable",
            f"Could not read {self._name_of(media_id)}",
            media_id=media_id,
            state=state,
            reason=reason,
        ) as entry:
            entry.wrote("medium", media_id)
            self._db.execute(
                "UPDATE media SET state = ?, reason = ?, advice = ? WHERE id = ?",
                (state, clean(reason), clean(advice), media_id),
            )

    def _name_of(self, media_id: int) -> str:
        return str(self._db.execute("SELECT name FROM media WHERE id = ?", (media_id,)).get)

    def signature(self, media_id: int) -> Signature | None:
        """The codes of a medium, or None when it has none."""
        with self._reading():
            return signatures.read(self._db, media_id)

    def write_thumbs(self, media_id: int, thumbs: tuple[Thumb, ...]) -> None:
        """Keep thumbnails in the disposable cache."""
        if sha256 := self._sha256_of(media_id):
            self._cache.write_thumbs(sha256, thumbs)

    def thumb_path(self, media_id: int, pts: int, masked: bool) -> Path | None:
        """The cached thumbnail of a frame, or None when it has to be made."""
        sha256 = self._sha256_of(media_id)
        return self._cache.thumb(sha256, pts, masked) if sha256 else None

    def leftover(self, sha256: str) -> Leftover:
        """Where a stopped reading of a clip leaves what it found, to go on from."""
        return self._cache.leftover(sha256)

    def put_cached(self, key: str, data: bytes) -> None:
        """Keep a derived picture in the disposable cache."""
        self._cache.put(key, data)

    def cached(self, key: str) -> bytes | None:
        """A derived picture, or None when it has to be made."""
        return self._cache.get(key)

    def _sha256_of(self, media_id: int) -> str:
        row = self._db.execute("SELECT sha256 FROM media WHERE id = ?", (media_id,)).fetchone()
        return row[0] or "" if row else ""

    def record_search(  # noqa: PLR0917 - one call
        self,
        library: str,
        result: SearchResult,
        items: Mapping[int, LibraryItem],
        media_ids: Sequence[int],
        unread: Sequence[str] = (),
        carried: Sequence[int] = (),
    ) -> SearchId:
        """Record one search of one library.

        Earlier matches of the same library and medium that were not found again are superseded; a match found again
        keeps its id, its decision and its pins.

        Args:
            library: Path of the library as given.
            result: Query keys are the media's ids as text, or their sha256.
            items: Facts of the items found, by item id.
            media_ids: What was searched for.
            unread: Media that could not be searched, with reasons.
            carried: Those of `media_ids` that were compared only with what is new and not found in it: what the search
                before found of them, and found nowhere, stands.
        """
        self._require("medium", media_ids)
        stands = self._standing(result.library_id, carried)
        queries = {self._medium_of(key): query for key, query in result.results.items()}
        every = [finding for query in queries.values() for finding in query.matches]
        every += [finding for found_before in stands.values() for _, finding, _ in found_before]
        found = sum(finding.relation is not Relation.SAME_LAYOUT for finding in every)  # a mere layout is not found
        notes = [f"{self._name_of(medium)}: {note}" for medium, query in queries.items() for note in query.notes]
        with self._record(
            "search",
            f"Searched {display_name(Path(library).name)}: {found} found",
            library=display_name(library),
            library_id=result.library_id,
            generation=result.generation,
            items=result.item_count,
            media=len(media_ids),
            found=found,
            unread=len(unread),
        ) as entry:
            self._db.execute(
                "INSERT INTO search (at, library, library_id, generation, item_count, media_ids, method, found, unread,"
                " notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    now(),
                    display_name(library),
                    result.library_id,
                    result.generation,
                    result.item_count,
                    json.dumps(list(media_ids)),
                    json.dumps(result.method),
                    found,
                    json.dumps(list(unread)),
                    json.dumps(notes),
                ),
            )
            search_id = SearchId(self._inserted())
            entry.detail["search_id"] = search_id
            entry.wrote("search", search_id)
            superseded = 0
            facts = facts_of(library, result.library_id, result.generation, items)
            for media_id, query in queries.items():
                self._put_coverage(media_id, search_id, query)
                superseded += self._put_matches(entry, media_id, search_id, query, facts)
            for one, found_before in stands.items():
                self._carry(entry, one, search_id, result.library_id)
                self._put_items(entry, found_before, facts)
            if queries:
                entry.detail["superseded"] = superseded
        return search_id

    def record_items(self, library: str, library_id: str, generation: int, items: Mapping[int, LibraryItem]) -> int:
        """Take over what a library says of its items now, for current matches with them; nothing is searched.

        Args:
            library: Path of the library as given.
            library_id, generation: Of the library now.
            items: By item id.

        Returns:
            How many matches changed.
        """
        media = [one for (one,) in rows(self._db, "SELECT DISTINCT media_id FROM match")]
        facts = facts_of(library, library_id, generation, items)
        stands = [one for found in self._standing(library_id, media).values() for one in found]
        changed = [one for one in stands if _renewed(one, facts) is not None]
        if changed:
            with self._record(
                "library.items",
                f"Took over what {display_name(Path(library).name)} says now of {len(changed)} found",
                library_id=library_id,
                generation=generation,
            ) as entry:
                self._put_items(entry, changed, facts)
        return len(changed)

    def read_since(self, search_id: int) -> frozenset[MediaId]:
        """Media that were read after a search: what was searched for was not yet what is known of them.

        The order of the log decides, not the clock, which may have been set back in between.
        """
        with self._reading():
            found = rows(
                self._db,
                "SELECT DISTINCT json_extract(body, '$.detail.media_id') FROM audit"
                " WHERE json_extract(body, '$.action') = 'media.read' AND seq > (SELECT coalesce(max(seq), 0)"
                " FROM audit WHERE json_extract(body, '$.action') = 'search'"
                " AND json_extract(body, '$.detail.search_id') = ?)",
                (search_id,),
            )
        return frozenset(MediaId(one) for (one,) in found if one is not None)

    def _standing(self, library_id: str, media: Sequence[int]) -> dict[int, list[_Standing]]:
        """Current matches of media in one library."""
        return {
            media_id: [
                (match_id, unpacked(MatchFinding, finding), unpacked(LibraryFacts, item))
                for match_id, finding, item in rows(
                    self._db,
                    "SELECT id, finding, item FROM match WHERE media_id = ? AND library_id = ? AND NOT superseded",
                    (media_id, library_id),
                )
            ]
            for media_id in media
        }

    def _carry(self, entry: Entry, media_id: int, search_id: int, library_id: str) -> None:
        """What an earlier search found of a medium, and found nowhere, belongs to this one too."""
        self._db.execute(
            "INSERT INTO coverage SELECT media_id, ?, not_found, not_searched FROM coverage"
            " JOIN search ON search.id = search_id WHERE media_id = ? AND library_id = ?"
            " ORDER BY search_id DESC LIMIT 1",
            (search_id, media_id, library_id),
        )
        self._db.execute(
            "UPDATE match SET search_id = ? WHERE media_id = ? AND library_id = ? AND NOT superseded",
            (search_id, media_id, library_id),
        )
        for match_id, _, _ in self._standing(library_id, (media_id,))[media_id]:
            entry.wrote("match", match_id)

    def _put_items(self, entry: Entry, stands: Sequence[_Standing], facts: dict[int, LibraryFacts]) -> None:
        for one in stands:
            if (renewed := _renewed(one, facts)) is not None:
                self._db.execute("UPDATE match SET item = ? WHERE id = ?", (packed(renewed), one[0]))
                entry.wrote("match", one[0])

    def _medium_of(self, key: str) -> MediaId:
        number = key.rpartition(":")[2]
        row = self._db.execute(
            "SELECT id FROM media WHERE sha256 = ? OR (? AND id = CAST(? AS INTEGER))",
            (number, number.isdecimal() and len(number) < 19, number),
        ).fetchone()
        if row is None:
            raise UsageError(f"The search result names “{key}”, which is no medium of this case.")
        return MediaId(row[0])

    def _put_coverage(self, media_id: int, search_id: int, query: QueryResult) -> None:
        self._db.execute(
            "INSERT INTO coverage VALUES (?, ?, ?, ?)",
            (media_id, search_id, json.dumps(query.not_found), json.dumps(query.not_searched)),
        )

    def _put_matches(
        self, entry: Entry, media_id: int, search_id: int, query: QueryResult, facts: dict[int, LibraryFacts]
    ) -> int:
        library_id = str(self._db.execute("SELECT library_id FROM search WHERE id = ?", (search_id,)).get)
        known = [
            (match_id, item_key, unpacked(MatchFinding, finding))
            for match_id, item_key, finding in rows(
                self._db,
                "SELECT id, item_key, finding FROM match WHERE media_id = ? AND library_id = ? ORDER BY superseded, id",
                (media_id, library_id),
            )
        ]
        before = {one: item for one, _, item in self._standing(library_id, (media_id,))[media_id]}
        kept: set[int] = set()
        for finding in query.matches:
            item = facts.get(finding.item) or LibraryFacts(library="", library_id=library_id, generation=0)
            key = item.sha256 or f"item {finding.item}"
            same = _found_again(finding, ((one, old) for one, name, old in known if name == key and one not in kept))
            if same in before:
                item = as_known(before[same], item)
            kept.add(self._put_match(same, media_id, search_id, library_id, key, packed(finding), packed(item)))
        lost = [
            match_id
            for (match_id,) in rows(
                self._db,
                "SELECT id FROM match WHERE media_id = ? AND library_id = ? AND NOT superseded",
                (media_id, library_id),
            )
            if match_id not in kept
        ]
        self._db.executemany("UPDATE match SET superseded = 1 WHERE id = ?", ((one,) for one in lost))
        for match_id in (*kept, *lost):
            entry.wrote("match", match_id)
        return len(lost)

    def _put_match(  # noqa: PLR0917 - one column each
        self, same: int | None, media_id: int, search_id: int, library_id: str, key: str, finding: str, item: str
    ) -> int:
        if same is not None:
            self._db.execute(
                "UPDATE match SET search_id = ?, finding = ?, item = ?, superseded = 0 WHERE id = ?",
                (search_id, finding, item, same),
            )
            return same
        self._db.execute(
            "INSERT INTO match (media_id, search_id, library_id, item_key, finding, item) VALUES (?, ?, ?, ?, ?, ?)",
            (media_id, search_id, library_id, key, finding, item),
        )
        return self._inserted()


_Standing = tuple[int, MatchFinding, LibraryFacts]
"""A current match: its id, the finding, what is known of the item."""

_TELLING = ("sha256", "source_url", "published_by", "earliest_date", "place", "event")


def as_known(before: LibraryFacts, now: LibraryFacts) -> LibraryFacts:
    """What is known of an item now; as old as it was when nothing of its origin changed since."""
    changed = any(getattr(before, name) != getattr(now, name) for name in _TELLING)
    return now if changed else dataclasses.replace(now, generation=before.generation)


def _renewed(one: _Standing, facts: dict[int, LibraryFacts]) -> LibraryFacts | None:
    """What is known of a match's item now; None when nothing changed, or the item is another."""
    _, finding, before = one
    now = facts.get(finding.item)
    if now is None or now.sha256 != before.sha256:
        return None
    renewed = as_known(before, now)
    return None if renewed == before else renewed


def facts_of(
    library: str, library_id: str, generation: int, items: Mapping[int, LibraryItem]
) -> dict[int, LibraryFacts]:
    """What is kept of library items beside a match.

    Args:
        library: Path of the library as given.
        library_id, generation: Of the library.
        items: By item id.
    """
    return {
        number: LibraryFacts(
            library=library,
            library_id=library_id,
            generation=generation,
            title=item.provenance.title,
            sha256=item.sha256,
            kind=item.kind,
            source_url=item.provenance.source_url,
            published_by=item.provenance.published_by,
            earliest_date=item.provenance.earliest_date,
            place=item.provenance.place,
            event=item.provenance.event,
            path=item.path,
            file=item.file,
        )
        for number, item in items.items()
    }


def _found_again(finding: MatchFinding, earlier: Iterable[tuple[int, MatchFinding]]) -> int | None:
    """The earlier match of the same item that this one continues: same orientation, most overlap in time."""
    best, best_overlap = None, 0.0
    for match_id, old in earlier:
        if (old.mirrored, old.reversed) == (finding.mirrored, finding.reversed):
            overlap = _overlap(finding, old)
            if overlap > best_overlap:
                best, best_overlap = match_id, overlap
    return best


def _overlap(one: MatchFinding, other: MatchFinding) -> float:
    """Share of time two findings have in common on both sides, 0-1; 1 where time plays no part."""
    case = _shared(one.query_start_s, one.query_end_s, other.query_start_s, other.query_end_s)
    library = _shared(one.library_start_s, one.library_end_s, other.library_start_s, other.library_end_s)
    return min(case, library)


def _shared(start: float | None, end: float | None, other_start: float | None, other_end: float | None) -> float:
    if start is None or end is None or other_start is None or other_end is None:
        return 1.0 if start is None and other_start is None else 0.5
    common = min(end, other_end) - max(start, other_start)
    whole = max(end, other_end) - min(start, other_start)
    if whole <= 0:
        return 1.0
    return max(0.0, common / whole) if common > 0 else (0.1 if abs(common) < 1.0 else 0.0)
