"""A case's rows as the model's values."""

from __future__ import annotations

import dataclasses
import json
import os
from collections import defaultdict
from typing import Any

import apsw

from workbench.model.article import Article
from workbench.model.case import ArticleFile, CaseArticle, Citation, Correction, NotTaken
from workbench.model.figure import FigureSettings, KeptFigure
from workbench.model.ids import (
    ArticleId,
    ClaimId,
    CoveredAreaId,
    EvidenceId,
    FramePlaceId,
    FrameTextId,
    KeyframeId,
    MatchId,
    MediaId,
    NoteId,
    TagUseId,
)
from workbench.model.match import Band, Coverage, Decision, LibraryFacts, Match, MatchFinding, SearchRecord
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts, MediaItem, MediaKind, MediaState, Shot
from workbench.model.review import (
    Claim,
    CoveredArea,
    FramePlace,
    FrameText,
    LookedElsewhere,
    Note,
    Outcome,
    TagUse,
    VocabularyTag,
)
from workbench.model.times import TimeSpan
from workbench.storage.case_base import unpacked
from workbench.storage.connection import rows
from workbench.storage.put_back import merged

Database = apsw.Connection
Ranges = tuple[tuple[float, float], ...]
_STATED = "stated by the analyst"
_NOT_BELIEVED = "unknown, as stated by the analyst"
_BANDS = {band: place for place, band in enumerate(Band)}


def articles(db: Database) -> tuple[tuple[CaseArticle, ...], dict[int, dict[int, int]]]:
    """The articles as shown, also those set aside, and for each the shown index of its blocks by key (`put_back`)."""
    back: dict[int, set[int]] = defaultdict(set)
    for article_id, position in db.execute("SELECT article_id, position FROM put_back"):
        back[article_id].add(position)
    files: dict[int, list[ArticleFile]] = defaultdict(list)
    for article_id, sha256, size_bytes, name, role in db.execute(
        "SELECT article_id, sha256, size_bytes, name, role FROM article_file ORDER BY id"
    ):
        files[article_id].append(ArticleFile(name, role, sha256, size_bytes))
    found: list[CaseArticle] = []
    blocks: dict[int, dict[int, int]] = {}
    fields = defaultdict[int, list[tuple[str, str, str, str]]](list)
    for article_id, *field in db.execute("SELECT article_id, name, value, at, by FROM article_field ORDER BY 1, 2"):
        fields[article_id].append((field[0], field[1], field[2], field[3]))
    for article_id, name, sha256, added_at, content, stated, aside_at, aside_by in db.execute(
        "SELECT id, name, sha256, added_at, content, date, aside.at, aside.by FROM article"
        " LEFT JOIN article_date ON article_date.article_id = id"
        " LEFT JOIN article_set_aside AS aside ON aside.article_id = id ORDER BY id"
    ):
        read = unpacked(Article, content)
        article, shown = merged(read, frozenset(back[article_id]))
        blocks[article_id] = shown
        corrections = tuple(
            Correction(field, value, getattr(read, field) or "", at, by) for field, value, at, by in fields[article_id]
        )
        article = _corrected(article, {one.name: one.value for one in corrections}, stated or "")
        found.append(
            CaseArticle(
                ArticleId(article_id),
                article,
                name,
                sha256,
                added_at,
                tuple(files[article_id]),
                as_read=read,
                corrections=corrections,
                set_aside_at=aside_at or "",
                set_aside_by=aside_by or "",
            )
        )
    return tuple(found), blocks


def _corrected(article: Article, fields: dict[str, str], stated: str) -> Article:
    """With what the analyst corrected; a date that was stated counts more than that none is believed."""
    if fields.pop("published", None) is not None:
        article = dataclasses.replace(article, published=None, published_from=_NOT_BELIEVED)
    if stated:
        article = dataclasses.replace(article, published=stated, published_from=_STATED)
    return dataclasses.replace(article, **fields) if fields else article  # type: ignore[arg-type]


def citations(db: Database, same: dict[int, MediaId]) -> tuple[Citation, ...]:
    """Which references of articles are which media."""
    return tuple(
        Citation(ArticleId(article_id), position, same.get(media_id, MediaId(media_id)))
        for article_id, position, media_id in db.execute(
            "SELECT article_id, position, media_id FROM citation ORDER BY article_id, position"
        )
    )


def without_forgotten(
    db: Database,
    found: tuple[MediaItem, ...],
    cited: tuple[Citation, ...],
    listed: tuple[Claim, ...],
    set_aside: tuple[CaseArticle, ...],
) -> tuple[MediaItem, ...]:
    """Media without those that have no file and that only articles set aside ask for."""
    if not set_aside:
        return found
    aside = {entry.id for entry in set_aside}
    asked = {one.media_id for one in cited if one.article_id not in aside}
    asked |= {media_id for claim in listed for media_id in claim.media_ids}
    asked |= {row[0] for row in db.execute("SELECT media_id FROM tag_use UNION SELECT media_id FROM note")}
    asked |= {row[0] for row in db.execute("SELECT media_id FROM evidence")}
    only_aside = {one.media_id for one in cited} - asked
    return tuple(one for one in found if one.state is not MediaState.MISSING or one.id not in only_aside)


def not_taken(db: Database) -> tuple[NotTaken, ...]:
    """What the analyst left out of articles."""
    return tuple(
        NotTaken(ArticleId(article_id), *rest)
        for article_id, *rest in db.execute(
            "SELECT article_id, sort, position, at, by FROM not_taken ORDER BY article_id, sort, position"
        )
    )


def aliases(db: Database) -> dict[int, MediaId]:
    """Missing media whose content turned out to be that of another medium."""
    return {
        missing: MediaId(known)
        for missing, known in db.execute("SELECT id, same_as FROM media WHERE same_as IS NOT NULL")
    }


def claims(
    db: Database, blocks: dict[int, dict[int, int]], same: dict[int, MediaId], listed: tuple[CaseArticle, ...]
) -> tuple[Claim, ...]:
    """Claims by number, which is their id: it never changes and is never used again.

    What was split from a claim stands right after it: a later split before an earlier one, its parts in their order.
    Of several articles, the claims of each stand together.

    Args:
        listed: The articles of the case: claims of one that is set aside are not listed.
    """
    links: dict[int, dict[MediaId, None]] = defaultdict(dict)
    for claim_id, media_id in db.execute("SELECT claim_id, media_id FROM claim_media ORDER BY claim_id, position"):
        links[claim_id][same.get(media_id, MediaId(media_id))] = None
    found_rows = rows(
        db,
        "SELECT id, article_id, sentence, block, start, end, reason, attribution, hedges, dates, places, date, edited"
        " FROM claim ORDER BY id",
    )
    split_from = {row[0]: row[1:] for row in rows(db, "SELECT claim_id, after_id, split FROM claim_order")}

    def place(claim_id: int) -> tuple[tuple[int, int], ...]:
        if claim_id not in split_from:
            return ((0, claim_id),)
        after, split = split_from[claim_id]
        return (*place(after), (-split, claim_id))

    groups: dict[int | None, int] = {entry.id: number for number, entry in enumerate(listed)}
    shown = [row for row in found_rows if row[1] is None or row[1] in groups]
    if len(groups) < 2:
        groups = {}
    return tuple(
        Claim(
            id=ClaimId(row[0]),
            number=row[0],
            sentence=row[2],
            block=blocks.get(row[1], {}).get(row[3]) if row[3] is not None else None,
            start=row[4],
            end=row[5],
            reason=row[6],
            attribution=row[7],
            hedges=tuple(json.loads(row[8])),
            dates=tuple(json.loads(row[9])),
            places=tuple(json.loads(row[10])),
            date=row[11],
            date_from=_STATED if row[11] else "",
            media_ids=tuple(links[row[0]]),
            edited=bool(row[12]),
            article_id=None if row[1] is None else ArticleId(row[1]),
        )
        for row in sorted(shown, key=lambda row: (groups.get(row[1], len(groups)), place(row[0])))
    )


_MEDIA = (
    "SELECT id, sha256, name, size_bytes, kind, state, reason, advice,"
    " coalesce(media_source.source_url, media.source_url), added_at, added_by, facts, caption"
    " FROM media LEFT JOIN media_source ON media_id = id WHERE same_as IS NULL"
)


def media(db: Database) -> tuple[MediaItem, ...]:
    """Media in the order they came."""
    return tuple(_medium(row) for row in db.execute(_MEDIA + " ORDER BY id"))


def medium(db: Database, media_id: int) -> MediaItem | None:
    """One medium, or None."""
    row = db.execute(_MEDIA + " AND id = ?", (media_id,)).fetchone()
    return None if row is None else _medium(row)


def _medium(row: tuple[Any, ...]) -> MediaItem:
    return MediaItem(
        id=MediaId(row[0]),
        sha256=row[1] or "",
        name=row[2],
        size_bytes=row[3],
        kind=MediaKind(row[4]),
        state=MediaState(row[5]),
        reason=row[6],
        advice=row[7],
        source_url=row[8],
        added_at=row[9],
        added_by=row[10],
        facts=None if row[11] is None else unpacked(MediaFacts, row[11]),
        caption=row[12],
    )


def keyframes(db: Database) -> dict[MediaId, tuple[Keyframe, ...]]:
    """Keyframes by medium in order of time: those found, without those dropped, with those added by hand."""
    found: dict[MediaId, list[Keyframe]] = defaultdict(list)
    for row in db.execute(
        "SELECT id, media_id, pts, pts_s, origin, flat, quality, sharpness FROM keyframe"
        " WHERE (media_id, pts) NOT IN (SELECT media_id, pts FROM keyframe_dropped)"
        " UNION ALL SELECT id, media_id, pts, pts_s, 'hand', 0, 0, 0.0 FROM keyframe_by_hand"
        " WHERE (media_id, pts) NOT IN (SELECT media_id, pts FROM keyframe)"
        " ORDER BY 2, 3"
    ):
        found[MediaId(row[1])].append(
            Keyframe(
                KeyframeId(row[0]), MediaId(row[1]), row[2], row[3], KeyframeOrigin(row[4]), bool(row[5]), *row[6:]
            )
        )
    return {media_id: tuple(frames) for media_id, frames in found.items()}


def shots(db: Database) -> dict[MediaId, tuple[Shot, ...]]:
    """Shots by medium in order of time."""
    found: dict[MediaId, list[Shot]] = defaultdict(list)
    for media_id, *shot in db.execute(
        "SELECT media_id, start_pts, end_pts, transition FROM shot ORDER BY media_id, start_pts"
    ):
        found[MediaId(media_id)].append(Shot(*shot))
    return {media_id: tuple(run) for media_id, run in found.items()}


def matches(db: Database) -> tuple[Match, ...]:
    """Matches, current ones first, each medium's best first; superseded ones only if a person's edit points to them."""
    found_rows = db.execute(
        "SELECT id, media_id, finding, item, search_id, decision, decided_by, decided_at, superseded FROM match"
        " LEFT JOIN match_decision ON match_id = id WHERE NOT superseded OR decision IS NOT NULL"
        " OR id IN (SELECT match_id FROM evidence) OR id IN (SELECT match_id FROM figure)"
    )
    found = [
        Match(
            id=MatchId(row[0]),
            media_id=MediaId(row[1]),
            finding=unpacked(MatchFinding, row[2]),
            item=unpacked(LibraryFacts, row[3]),
            search_id=row[4],
            decision=None if row[5] is None else Decision(row[5]),
            decided_by=row[6] or "",
            decided_at=row[7] or "",
            superseded=bool(row[8]),
        )
        for row in found_rows
    ]
    found.sort(key=lambda one: (one.superseded, one.media_id, _BANDS[one.finding.band], -one.finding.score, one.id))
    return tuple(found)


def searches(db: Database) -> tuple[SearchRecord, ...]:
    """Searches in the order they were made."""
    return tuple(
        SearchRecord(
            id=about[0],
            at=about[1],
            library=about[2],
            library_id=about[3],
            generation=about[4],
            item_count=about[5],
            media_ids=tuple(json.loads(media_ids)),
            method=tuple(json.loads(method)),
            found=found,
            unread=tuple(json.loads(unread)),
            notes=tuple(json.loads(notes)),
        )
        for *about, media_ids, method, found, unread, notes in db.execute(
            "SELECT id, at, library, library_id, generation, item_count, media_ids, method, found, unread, notes"
            " FROM search ORDER BY id"
        )
    )


def coverage(db: Database) -> dict[MediaId, Coverage]:
    """What of each clip was found nowhere: in no library, each counted by its latest search."""
    found: dict[MediaId, Coverage] = {}
    for media_id, search_id, not_found, not_searched in db.execute(
        "SELECT media_id, max(search_id), not_found, not_searched FROM coverage JOIN search ON search.id = search_id"
        " JOIN media ON media.id = media_id AND kind = 'video' GROUP BY media_id, library_id ORDER BY 2"
    ):
        nowhere = _ranges(not_found)
        if earlier := found.get(MediaId(media_id)):
            nowhere = _common(earlier.not_found, nowhere)
        found[MediaId(media_id)] = Coverage(MediaId(media_id), search_id, nowhere, _ranges(not_searched))
    return found


def _ranges(text: str) -> Ranges:
    return tuple((float(start), float(end)) for start, end in json.loads(text))


def _common(one: Ranges, other: Ranges) -> Ranges:
    pairs = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple(sorted((start, end) for start, end in pairs if start < end))


def vocabulary(db: Database) -> tuple[VocabularyTag, ...]:
    """The words in order."""
    return tuple(
        VocabularyTag(name, tuple(json.loads(others)), colour, key, bool(graphic))
        for name, others, colour, key, graphic in db.execute(
            "SELECT name, aliases, colour, favourite_key, graphic FROM vocabulary ORDER BY position, name"
        )
    )


def span_of(start: int | None, end: int | None) -> TimeSpan | None:
    """A span of stored ticks; none without a start."""
    return None if start is None else TimeSpan(start, end)


def tags(db: Database, same: dict[int, MediaId]) -> tuple[TagUse, ...]:
    """Tags in the order they were set."""
    return tuple(
        TagUse(TagUseId(one), tag, same.get(media_id, MediaId(media_id)), span_of(start, end))
        for one, tag, media_id, start, end in db.execute(
            "SELECT id, tag, media_id, start_pts, end_pts FROM tag_use ORDER BY id"
        )
    )


def notes(db: Database, same: dict[int, MediaId]) -> tuple[Note, ...]:
    """Notes in the order they were written."""
    return tuple(
        Note(
            NoteId(one),
            text,
            None if claim_id is None else ClaimId(claim_id),
            None if media_id is None else same.get(media_id, MediaId(media_id)),
            span_of(start, end),
        )
        for one, text, claim_id, media_id, start, end in db.execute(
            "SELECT id, text, claim_id, media_id, start_pts, end_pts FROM note ORDER BY id"
        )
    )


def texts(db: Database, same: dict[int, MediaId]) -> tuple[FrameText, ...]:
    """Texts seen in pictures, in the order they were written down."""
    return tuple(
        FrameText(
            FrameTextId(one), same.get(media_id, MediaId(media_id)), text, language, translation, span_of(start, end)
        )
        for one, media_id, text, language, translation, start, end in db.execute(
            "SELECT id, media_id, text, language, translation, start_pts, end_pts FROM frame_text ORDER BY id"
        )
    )


def places(db: Database, same: dict[int, MediaId]) -> tuple[FramePlace, ...]:
    """Places of pictures, in the order they were written down."""
    return tuple(
        FramePlace(FramePlaceId(one), same.get(media_id, MediaId(media_id)), place, coordinates, span_of(start, end))
        for one, media_id, place, coordinates, start, end in db.execute(
            "SELECT id, media_id, place, coordinates, start_pts, end_pts FROM frame_place ORDER BY id"
        )
    )


def covered(db: Database, same: dict[int, MediaId]) -> tuple[CoveredArea, ...]:
    """Rectangles that redacted copies do not show, in the order they were drawn."""
    return tuple(
        CoveredArea(CoveredAreaId(one), same.get(media_id, MediaId(media_id)), _rect(rect), span_of(start, end), note)
        for one, media_id, rect, note, start, end in db.execute(
            "SELECT id, media_id, rect, note, start_pts, end_pts FROM covered_area ORDER BY id"
        )
    )


def masks(db: Database, same: dict[int, MediaId]) -> dict[MediaId, str]:
    """Media that are masked or shown whatever the case says."""
    return {
        same.get(media_id, MediaId(media_id)): state
        for media_id, state in db.execute("SELECT media_id, state FROM media_mask ORDER BY media_id")
    }


def case_field(db: Database, name: str) -> str:
    """A field of the case as a whole; empty when it is not set."""
    row = db.execute("SELECT value FROM case_field WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def looked_elsewhere(db: Database, same: dict[int, MediaId]) -> tuple[LookedElsewhere, ...]:
    """Searches with other services, in the order they were made."""
    return tuple(
        LookedElsewhere(
            id=row[0],
            media_id=same.get(row[1], MediaId(row[1])),
            pts=row[2],
            claim_id=None if row[3] is None else ClaimId(row[3]),
            crop=_crop(row[4]),
            service=row[5],
            address=row[6],
            at=row[7],
            by=row[8],
            outcome=Outcome(row[9]),
            note=row[10],
            evidence_id=None if row[11] is None else EvidenceId(row[11]),
        )
        for row in db.execute(
            "SELECT id, media_id, pts, claim_id, crop, service, address, at, by, outcome, note, evidence_id"
            " FROM looked_elsewhere ORDER BY id"
        )
    )


def figures(db: Database) -> tuple[KeptFigure, ...]:
    """Figures in the order they were kept."""
    return tuple(
        KeptFigure(one, claim_id, match_id, sha256, mode, unpacked(FigureSettings, settings), *rest)
        for one, claim_id, match_id, sha256, mode, settings, *rest in db.execute(
            "SELECT id, claim_id, match_id, sha256, mode, settings, caption, added_at, added_by FROM figure ORDER BY id"
        )
    )


def _crop(text: str) -> tuple[float, float, float, float] | None:
    return _rect(text) if text else None


def _rect(text: str) -> tuple[float, float, float, float]:
    left, top, width, height = map(float, json.loads(text))
    return left, top, width, height


def libraries(db: Database) -> tuple[str, ...]:
    """Paths of the libraries the case remembers."""
    return tuple(os.fsdecode(path) for (path,) in db.execute("SELECT path FROM case_library ORDER BY position, path"))
