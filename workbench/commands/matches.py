"""Matches: search libraries for the media of a case, decide, and put the finding in words."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from workbench.commands import match_words
from workbench.commands.change import Change
from workbench.commands.earlier_pictures import cache_key, earlier_picture, keep_exact
from workbench.commands.names import display, plural
from workbench.commands.searching import LibrarySearch
from workbench.commands.session import Session
from workbench.errors import Cancelled, NotFoundError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.ids import ItemId, MediaId, SearchId
from workbench.model.library import LibraryItem
from workbench.model.match import Decision, Match, MatchFinding, Relation
from workbench.model.media import MediaItem, MediaKind, MediaState, cut_times_s
from workbench.model.work import SearchQuery, SearchResult
from workbench.review import rules
from workbench.review.moments import Moment as Moment  # noqa: PLC0414 - the window asks here for what it shows
from workbench.review.moments import in_step as in_step  # noqa: PLC0414
from workbench.review.moments import match_moment as match_moment  # noqa: PLC0414
from workbench.review.words import (
    decision_words,
)
from workbench.storage.library_store import LibraryStore

_THUMBS_PER_MATCH = 12


@dataclass(frozen=True, slots=True)
class SearchReport:
    """What one call of `run` did.

    Attributes:
        searched: Libraries searched, as display paths.
        search_ids: Their records.
        found: Matches found in all.
        items: Library items searched in all.
        unread: Media that could not be searched, with reasons.
        problems: Libraries that could not be searched, and what a search could not do; sentences.
        new: Matches that were not there before, and those whose item's origin is known otherwise now.
        earlier: How many of them are certainly older than a claim.
        since: When these media were searched for last (ISO, UTC); empty when they never were.
    """

    searched: tuple[str, ...] = ()
    search_ids: tuple[int, ...] = ()
    found: int = 0
    items: int = 0
    unread: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    new: tuple[int, ...] = ()
    earlier: int = 0
    since: str = ""

    def to_json(self) -> dict[str, object]:
        """For `--json`."""
        return {
            "searched": list(self.searched),
            "searches": list(self.search_ids),
            "items": self.items,
            "found": self.found,
            "unread": list(self.unread),
            "problems": list(self.problems),
            "new": list(self.new),
            "earlier": self.earlier,
            "since": self.since,
        }


@dataclass(slots=True)
class Searching:
    """What searches did so far; see `SearchReport`."""

    searched: list[str] = field(default_factory=list)
    search_ids: list[int] = field(default_factory=list)
    found: int = 0
    items: int = 0
    unread: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def report(self, session: Session, before: CaseState, unread: Sequence[str]) -> SearchReport:
        """The report, told against what was known before."""
        state = session.state()
        new = news(before, state)
        return SearchReport(
            tuple(self.searched),
            tuple(self.search_ids),
            self.found,
            self.items,
            tuple(dict.fromkeys((*unread, *self.unread))),
            tuple(self.problems),
            tuple(match.id for match in new),
            sum(
                any(match_words.is_earlier(state, claim, match) for claim in state.claims_of(match.media_id))
                for match in new
            ),
            max((search.at for search in before.searches), default=""),
        )


def news(before: CaseState, state: CaseState) -> tuple[Match, ...]:
    """Current matches that were not there before, or of whose item's origin other things are known now."""
    known = {match.id: match for match in before.matches if not match.superseded}
    return tuple(
        match
        for match in state.matches
        if not match.superseded
        and not match_words.layout_only(match)
        and (match.id not in known or match.item.generation > known[match.id].item.generation)
    )


def run(
    session: Session,
    libraries: Sequence[Path],
    *,
    media_ids: Sequence[int] | None = None,
    progress: Progress = SILENT,
) -> SearchReport:
    """Search libraries for the media of the case and record what was found.

    A library that cannot be opened is reported; the others are searched.

    Args:
        libraries: Folders; the case remembers those that could be searched.
        media_ids: What to search for; by default every medium that was read.

    Raises:
        UsageError: No library was named.
        NotFoundError: A medium does not exist.
        Cancelled: Searches finished before stay recorded.
    """
    session.check_writable()
    if not libraries:
        raise UsageError("No library was named.", advice="Choose at least one library to search.")
    media = _chosen(session, media_ids)
    queries, unread = queries_for(session, media)
    done, before = Searching(), session.state()
    for number, library in enumerate(libraries):
        progress.update(number, len(libraries), f"Searching {display(library.name)}", "libraries")
        try:
            search_one(session, library, queries, unread, done, progress)
            remember(session, library)
        except Cancelled:
            raise
        except WorkbenchError as error:
            done.problems.append(f"{display(library)} was not searched: {error}")
    return done.report(session, before, unread)


def _chosen(session: Session, media_ids: Sequence[int] | None) -> tuple[MediaItem, ...]:
    if media_ids is None:
        return session.state().media
    return tuple(session.medium(media_id) for media_id in media_ids)


def queries_for(session: Session, media: Sequence[MediaItem]) -> tuple[tuple[SearchQuery, ...], tuple[str, ...]]:
    """What can be searched for, and what cannot with the reason: never an empty answer for an unread medium."""
    queries: list[SearchQuery] = []
    unread: list[str] = []
    for medium in media:
        signature = session.store.signature(medium.id) if medium.state is MediaState.READY else None
        if signature is None:
            unread.append(f"{medium.name}: {why_not_searched(medium)}")
        else:
            cuts_s = cut_times_s(medium.facts, session.state().shots.get(medium.id, ()))
            query = SearchQuery(
                str(medium.id),
                medium.name,
                medium.kind,
                signature,
                medium.sha256,
                cuts_s=cuts_s,
                incomplete=medium.facts is not None and medium.facts.is_incomplete_picture,
            )
            queries.append(query)
    return tuple(queries), tuple(unread)


def why_not_searched(medium: MediaItem) -> str:
    """Why a medium cannot be searched for, as a clause."""
    if medium.state is MediaState.WAITING:
        return "it has not been read yet"
    if medium.state is MediaState.MISSING:
        return f"could not be had ({medium.reason})" if medium.reason else "could not be had"
    if medium.kind is MediaKind.AUDIO:
        return "it is sound only"
    return medium.reason or "it was read, but nothing to compare was kept; read it again"


def remember(session: Session, library: Path) -> None:
    """List a library with the case."""
    path = str(library.resolve())
    if path not in session.state().libraries:
        session.store.remember_libraries([path])
        session.changed("", ())


def search_one(  # noqa: PLR0917 - one call
    session: Session,
    library: Path,
    queries: tuple[SearchQuery, ...],
    unread: tuple[str, ...],
    done: Searching,
    progress: Progress,
) -> None:
    """Search one library for all queries and record it."""
    with LibraryStore.open(library, read_only=True) as store:
        result = ask(session, library, store, queries, progress)
        keep(session, library, store, result, queries, unread, done, progress)


def ask(
    session: Session,
    library: Path,
    store: LibraryStore,
    queries: tuple[SearchQuery, ...],
    progress: Progress,
    *,
    added_after: int | None = None,
) -> SearchResult:
    """What a library answers to media of the case; nothing is recorded.

    Args:
        added_after: Look only at items that came after this generation.
    """
    search = LibrarySearch(session.pool, library, excluded=own_items(session, store), added_after=added_after)
    return search.run(queries, lambda query: session.store.original_path(query.sha256), progress)


def keep(  # noqa: PLR0917 - one call
    session: Session,
    library: Path,
    store: LibraryStore,
    result: SearchResult,
    queries: tuple[SearchQuery, ...],
    unread: tuple[str, ...],
    done: Searching,
    progress: Progress,
    carried: Sequence[int] = (),
) -> None:
    """Record an answer with its pictures and exact edges; `carried` as of `Results.record_search`."""
    record(session, library, store, result, queries, unread, done, carried)
    keep_all_pictures(session, store, result, progress)
    keep_exact(session, found_now(session, done.search_ids[-1]), progress)


def found_now(session: Session, search_id: int) -> tuple[Match, ...]:
    """Current matches of one search."""
    return tuple(match for match in session.state().matches if match.search_id == search_id and not match.superseded)


def own_items(session: Session, store: LibraryStore) -> dict[str, str]:
    """Media whose only copy in the library came from this very case: finding those again says nothing.

    An identical file that came from elsewhere is a finding and stays in.
    """
    own = session.path.resolve()
    found: dict[str, str] = {}
    for medium in session.state().media:
        item_id = store.knows(medium.sha256) if medium.sha256 else None
        path = "" if item_id is None else store.item(item_id).path
        if path and Path(path).is_relative_to(own):
            found[str(medium.id)] = medium.sha256
    return found


def record(  # noqa: PLR0917 - one call
    session: Session,
    library: Path,
    store: LibraryStore,
    result: SearchResult,
    queries: tuple[SearchQuery, ...],
    unread: tuple[str, ...],
    done: Searching,
    carried: Sequence[int] = (),
) -> None:
    """Record one search; `carried` as of `Results.record_search`."""
    silent = [f"{query.name}: the search gave no answer for it" for query in queries if query.key not in result.results]
    plain = [
        f"{query.name}: {answer.unsearched}"
        for query in queries
        if (answer := result.results.get(query.key)) is not None and answer.unsearched
    ]
    names = {query.key: query.name for query in queries}
    unread += (*silent, *plain)
    done.unread += unread
    done.problems += silent
    queries = tuple(
        query for query in queries if query.key in result.results and not result.results[query.key].unsearched
    )
    matches = [finding for query in result.results.values() for finding in query.matches]
    items = {finding.item: store.item(ItemId(finding.item)) for finding in matches}
    items |= items_now(session.state(), store, carried)
    media_ids = (*(MediaId(int(query.key)) for query in queries), *map(MediaId, carried))
    search_id: SearchId = session.store.record_search(str(library.resolve()), result, items, media_ids, unread, carried)
    session.changed("", ())
    done.searched.append(display(library))
    done.search_ids.append(search_id)
    done.found += sum(finding.relation is not Relation.SAME_LAYOUT for finding in matches)
    done.items += result.item_count
    looked = [(key, one) for key, one in result.results.items() if not one.unsearched]  # why not is in `unread`
    done.problems += [f"{names.get(key, key)}: {note}" for key, one in looked for note in one.notes]


def items_now(state: CaseState, store: LibraryStore, media_ids: Collection[int]) -> dict[int, LibraryItem]:
    """What a library says now of its items that current matches of media are with; those taken out are left out."""
    found: dict[int, LibraryItem] = {}
    for match in state.matches:
        if match.media_id in media_ids and not match.superseded and match.item.library_id == store.library_id:
            with suppress(NotFoundError):
                found[match.finding.item] = store.item(match.finding.item)
    return found


def keep_all_pictures(session: Session, store: LibraryStore, result: SearchResult, progress: Progress) -> None:
    """Keep pictures of all that a search found."""
    found = [finding for query in result.results.values() for finding in query.matches]
    for number, finding in enumerate(found):
        progress.update(number, len(found), "Keeping pictures of what was found", "matches")
        _keep_pictures(session, store, result.library_id, finding)


def _keep_pictures(session: Session, store: LibraryStore, library_id: str, finding: MatchFinding) -> None:
    """Copy the item's pictures into the case's cache, so that cards and reports work with the library unplugged."""
    item = ItemId(finding.item)
    times = _nearest_times(tuple(store.thumb_times(item)), finding)
    listing = cache_key(library_id, finding.item, "times")
    known = json.loads(session.store.cached(listing) or b"[]")
    for time_us in times:
        for masked in (False, True):
            data = store.thumb(item, time_us, masked=masked)
            if data is not None:
                key = cache_key(library_id, finding.item, f"{time_us}{'m' if masked else ''}")
                session.store.put_cached(key, data)
    session.store.put_cached(listing, json.dumps(sorted({*known, *times})).encode())


def _nearest_times(times: tuple[int, ...], finding: MatchFinding) -> tuple[int, ...]:
    if finding.library_start_s is None or len(times) <= _THUMBS_PER_MATCH:
        return times[:_THUMBS_PER_MATCH]
    middle_us = (finding.library_start_s + (finding.library_end_s or finding.library_start_s)) / 2 * 1e6
    return tuple(sorted(sorted(times, key=lambda time: abs(time - middle_us))[:_THUMBS_PER_MATCH]))


def library_thumbnail(
    session: Session, match_id: int, time_s: float | None = None, masked: bool = False
) -> bytes | None:
    """Picture of the library side of a match at a time; None when neither cache nor library has one."""
    found = earlier_picture(session, match_of(session, match_id), time_s, masked)
    return None if found is None else found.jpeg


def match_of(session: Session, match_id: int) -> Match:
    """A match by id.

    Raises:
        NotFoundError: There is none.
    """
    found = next((match for match in session.state().matches if match.id == match_id), None)
    if found is None:
        raise NotFoundError(f"There is no match {match_id} in this case.", advice="`case show` lists the matches.")
    return found


def decide(session: Session, match_ids: Sequence[int], decision: Decision | None) -> Change:
    """Record what a person says of matches, as one edit; None takes a decision back.

    Raises:
        NotFoundError: There is no such match.
        RuleError: A final verdict cites one of them.
    """
    session.check_writable()
    matches = [match_of(session, match_id) for match_id in match_ids]
    if not matches:
        raise UsageError("No match was chosen.")
    session.check_open(rules.claims_citing(session.state(), match_ids))
    medium = session.state().medium(matches[0].media_id)
    words = decision_words(decision, medium.kind if medium else MediaKind.UNKNOWN)
    which = f"match {matches[0].id}" if len(matches) == 1 else plural(len(matches), "match", "matches")
    label = f"{words}: {which}"
    with session.edit(label):
        session.store.decide_matches(tuple(match.id for match in matches), decision)
    return session.changed(label, {"matches"}, match_ids)


def forget_library(session: Session, path: str) -> Change:
    """No longer list a library with the case; matches found in it stay.

    Raises:
        StorageError: The case can only be read.
    """
    session.check_writable()
    label = f"No longer listed: {display(Path(path).name)}"
    with session.edit(label):
        session.store.forget_library(path)
    return session.changed(label, {"libraries"})
