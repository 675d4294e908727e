"""Searching again: only what is new on either side is looked at, with the answer a search of everything gives.

Media never searched for in a library, and those read again since, are searched for in all of it. The others are
compared with the items that came since, which is cheap; only where that finds something is the medium searched for in
the whole library once more, because items judge one another (templates are learnt from what several of them share).
A medium found in nothing new keeps what was found before: a search of everything would not find it there either, as
fewer items only leave more room among candidates. What it may do is lose a weak match that the larger library
outvotes; that one stays here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.commands import match_words, matches
from workbench.commands.matches import Searching, SearchReport
from workbench.commands.names import display, plural
from workbench.commands.session import Session
from workbench.errors import Cancelled, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.hashes import METHOD_LISTED
from workbench.model.library import LibraryInfo
from workbench.model.match import MatchFinding, QueryResult, SearchRecord
from workbench.model.work import SearchQuery, SearchResult
from workbench.review.words import date_words
from workbench.storage.library_store import LibraryStore

METHOD_NEW = "only-new"
"""In the record of a search with the generation after which items were looked at: `only-new/12`."""


def again(session: Session, libraries: Sequence[Path] = (), *, progress: Progress = SILENT) -> SearchReport:
    """Search the libraries of the case for what is new since the last search.

    A library that is not at hand is reported; the others are searched.

    Args:
        libraries: Folders; by default those the case remembers.

    Raises:
        UsageError: The case remembers no library.
        Cancelled: Searches finished before stay recorded.
    """
    session.check_writable()
    before = session.state()
    chosen = [*libraries] or remembered(before)
    queries, unread = matches.queries_for(session, before.media)
    done = Searching()
    for number, library in enumerate(chosen):
        progress.update(number, len(chosen), f"Searching {display(library.name)}", "libraries")
        try:
            _search(session, library, queries, unread, done, progress)
            matches.remember(session, library)
        except Cancelled:
            raise
        except WorkbenchError as error:
            done.problems.append(f"{display(library)} was not searched: {error}")
    return done.report(session, before, unread)


def sentence(report: SearchReport) -> str:
    """`2 new earlier copies since 3 Nov 2026`: what a search again brought."""
    since = f" since {date_words(report.since[:10])}" if report.since else ""
    if not report.new:
        return f"Nothing new was found{since}."
    others = len(report.new) - report.earlier
    parts = [plural(report.earlier, "new earlier copy", "new earlier copies")] if report.earlier else []
    parts += [plural(others, "new match", "new matches")] if others else []
    return f"{' and '.join(parts)}{since}."


def lines(state: CaseState, report: SearchReport) -> Iterator[str]:
    """What a search again brought, for the terminal: the sentence, then each new match with its medium."""
    yield sentence(report)
    for medium in state.media:
        yield from match_words.new_lines(state, medium, report.new)
    kinds = {medium.id: medium.kind for medium in state.media}
    new = [match for match in state.matches if match.id in report.new]
    yield from match_words.rate_lines({(kinds[match.media_id], match.finding.band) for match in new})


def remembered(state: CaseState) -> list[Path]:
    """The libraries a case remembers.

    Raises:
        UsageError: There is none.
    """
    if not state.libraries:
        raise UsageError(
            "This case remembers no library yet.",
            advice="Name one: `case match CASE --library LIBRARY`, or Match against a library in the window.",
        )
    return [Path(path) for path in state.libraries]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What has to be looked at in one library.

    Attributes:
        whole: Media to search for in all of it.
        new: Media to compare with what came after a generation, by that generation.
        methods: How those were searched for before.
    """

    whole: tuple[SearchQuery, ...]
    new: dict[int, tuple[SearchQuery, ...]]
    methods: frozenset[tuple[str, ...]]


def _search(  # noqa: PLR0917 - one call
    session: Session,
    library: Path,
    queries: tuple[SearchQuery, ...],
    unread: tuple[str, ...],
    done: Searching,
    progress: Progress,
) -> None:
    with LibraryStore.open(library, read_only=True) as store:
        info = store.info()  # of now: what comes while it is searched is new the next time
        plan = _plan(session, store, queries)
        carried, whole = _compare_with_new(session, library, store, plan, progress)
        if whole or carried:
            _record(session, library, store, info, whole, carried, unread, done, progress)
        else:
            done.searched.append(display(library))
            done.items += info.item_count
        known = matches.items_now(session.state(), store, {int(query.key) for query in queries})
        if session.store.record_items(str(library.resolve()), store.library_id, store.generation, known):
            session.changed("", ())


def _plan(session: Session, store: LibraryStore, queries: Sequence[SearchQuery]) -> _Plan:
    state = session.state()
    latest: dict[int, SearchRecord] = {}
    for search in state.searches:
        if search.library_id == store.library_id:
            latest |= dict.fromkeys(search.media_ids, search)
    read = {one: session.store.read_since(one) for one in {search.id for search in latest.values()}}
    whole: list[SearchQuery] = []
    new: dict[int, list[SearchQuery]] = {}
    for query in queries:
        media_id = int(query.key)
        last = latest.get(media_id)
        if last is None or media_id in read[last.id] or _misses_items(state, store, media_id):
            whole.append(query)
        elif store.added_after(last.generation):
            new.setdefault(last.generation, []).append(replace(query, known=_known(state, store, media_id)))
    methods = frozenset(_steps(latest[int(query.key)].method) for some in new.values() for query in some)
    return _Plan(tuple(whole), {generation: tuple(some) for generation, some in new.items()}, methods)


def _misses_items(state: CaseState, store: LibraryStore, media_id: int) -> bool:
    """Whether something a medium was found in is no longer in the library."""
    there = matches.items_now(state, store, {media_id})
    return any(
        match.finding.item not in there
        for match in state.matches_of(media_id)
        if match.item.library_id == store.library_id
    )


def _known(state: CaseState, store: LibraryStore, media_id: int) -> tuple[MatchFinding, ...]:
    return tuple(match.finding for match in state.matches_of(media_id) if match.item.library_id == store.library_id)


def _steps(method: Sequence[str]) -> tuple[str, ...]:
    """Steps of a search with versions, without those that say only what the library holds and what was looked at."""
    return tuple(step for step in method if step != METHOD_LISTED and not step.startswith(METHOD_NEW))


def _compare_with_new(
    session: Session, library: Path, store: LibraryStore, plan: _Plan, progress: Progress
) -> tuple[dict[int, int], tuple[SearchQuery, ...]]:
    """Which media are not found in anything new (with the generation it came after), and which to search for wholly."""
    carried: dict[int, int] = {}
    whole = list(plan.whole)
    for generation, queries in plan.new.items():
        result = matches.ask(session, library, store, queries, progress, added_after=generation)
        same_steps = plan.methods == {_steps(result.method)}
        for query in queries:
            answer = result.results.get(query.key)
            if same_steps and answer is not None and not answer.matches:
                carried[int(query.key)] = generation
            else:
                whole.append(replace(query, known=()))
    return carried, tuple(whole)


def _record(  # noqa: PLR0917 - one call
    session: Session,
    library: Path,
    store: LibraryStore,
    info: LibraryInfo,
    queries: tuple[SearchQuery, ...],
    carried: dict[int, int],
    unread: tuple[str, ...],
    done: Searching,
    progress: Progress,
) -> None:
    result = SearchResult(info.library_id, info.generation, info.item_count, (), dict[str, QueryResult]())
    if queries:
        result = matches.ask(session, library, store, queries, progress)
    result = replace(result, generation=min(info.generation, result.generation))
    if carried:
        method = result.method or _method_before(session.state(), store, carried)
        result = replace(result, method=(*method, f"{METHOD_NEW}/{min(carried.values())}"))
    matches.keep(session, library, store, result, queries, unread, done, progress, tuple(carried))


def _method_before(state: CaseState, store: LibraryStore, media_ids: dict[int, int]) -> tuple[str, ...]:
    """The steps by which media were searched for last, which are those of now."""
    return next(
        (
            _steps(search.method)
            for search in reversed(state.searches)
            if search.library_id == store.library_id and any(one in media_ids for one in search.media_ids)
        ),
        (),
    )
