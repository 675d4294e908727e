"""The third round of a search: edges of clips' matches to the frame, where both files are at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.commands.running import in_order
from workbench.errors import NotFoundError, WorkbenchError
from workbench.jobs import Progress
from workbench.model.ids import ItemId
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.work import EdgesRequest, EdgesResult, SearchQuery
from workbench.storage.library_store import LibraryStore
from workbench.workers.pool import Job, WorkerPool

EDGES_TASK = "workbench.tasks.clip_edges:run"
_MOST_MATCHES = 24
"""Matches of one clip that are looked at, best first; each takes four seconds of decoding at the most."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Matches of one clip with one item whose file is at hand."""

    query: SearchQuery
    path: Path
    matches: tuple[MatchFinding, ...]


def with_edges(
    pool: WorkerPool,
    library: Path,
    queries: Sequence[SearchQuery],
    path_of: Callable[[SearchQuery], Path],
    *,
    results: Mapping[str, QueryResult],
    progress: Progress,
) -> dict[str, QueryResult]:
    """The results with edges to the frame; a match whose files cannot be compared keeps the edges it had.

    Args:
        pool: Of workers.
        library: Folder of the library.
        queries: What was searched for.
        path_of: Where the file of a query is.
        results: Of the search, by query key.
        progress: Told to check for a stop.

    Raises:
        WorkbenchError: The library cannot be opened.
        Cancelled: The analyst asked to stop.
    """
    found = dict(results)
    pairs = list(_pairs(library, [query for query in queries if query.key in results], results))

    def start(pair: _Pair) -> Job[EdgesResult]:
        name = pair.matches[0].name
        request = EdgesRequest(
            str(path_of(pair.query).resolve()),
            pair.query.name,
            pair.query.signature.duration_s,
            str(pair.path),
            name,
            pair.matches,
        )
        label = f"Comparing {pair.query.name} with {name}"
        return pool.submit(EDGES_TASK, request, EdgesResult, label=label, source=pair.query.name)

    for outcome in in_order(pairs, start, progress.check):
        key = outcome.item.query.key
        if outcome.value is None:
            found[key] = _not_compared(found[key], outcome.item, outcome.error)
        else:
            found[key] = _replaced(found[key], outcome.item.matches, outcome.value.matches)
    return found


def _pairs(library: Path, queries: Sequence[SearchQuery], results: Mapping[str, QueryResult]) -> Iterator[_Pair]:
    timed = {query.key: [one for one in results[query.key].matches if _is_timed(one)] for query in queries}
    if not any(timed.values()):
        return
    with LibraryStore.open(library, read_only=True) as store:
        for query in queries:
            chosen = timed[query.key][:_MOST_MATCHES]
            for item in dict.fromkeys(one.item for one in chosen):
                path = _file_of(store, item)
                if path is not None:
                    yield _Pair(query, path, tuple(one for one in chosen if one.item == item))


def _is_timed(match: MatchFinding) -> bool:
    told = match.relation is Relation.SAME_PICTURE and match.band is not Band.WEAK
    return told and match.query_start_s is not None and match.library_start_s is not None


def _file_of(store: LibraryStore, item: int) -> Path | None:
    """The item's file, if it is where it was and unchanged since the library read it."""
    try:
        path = store.item(ItemId(item)).path
        status = Path(path).stat() if path else None
    except (NotFoundError, OSError):  # taken out since, or unplugged: the edges stay as the stored samples tell them
        return None
    if status is None or store.known_path(path, status.st_size, status.st_mtime_ns) != item:
        return None
    return Path(path)


def _replaced(result: QueryResult, before: Sequence[MatchFinding], after: Sequence[MatchFinding]) -> QueryResult:
    """The result with matches in the place of those they were, and what was found nowhere up to their edges."""
    instead = dict(zip(before, after, strict=True))
    gaps = result.not_found
    for old, new in instead.items():
        gaps = tuple(_moved(gap, old, new) for gap in gaps)
    matches = tuple(instead.get(match, match) for match in result.matches)
    return replace(result, matches=matches, not_found=tuple(gap for gap in gaps if gap[1] > gap[0]))


def _moved(gap: tuple[float, float], old: MatchFinding, new: MatchFinding) -> tuple[float, float]:
    """A gap that ends where a match began, or begins where one ended, to within two samples, follows its edge."""
    near_s = 2 * (old.edges_s or 0.0) + 1e-3
    starts, ends = (old.query_start_s, new.query_start_s), (old.query_end_s, new.query_end_s)
    start_s, end_s = gap
    if ends[0] is not None and ends[1] is not None and abs(start_s - ends[0]) <= near_s:
        start_s = ends[1]
    if starts[0] is not None and starts[1] is not None and abs(end_s - starts[0]) <= near_s:
        end_s = starts[1]
    return start_s, end_s


def _not_compared(result: QueryResult, pair: _Pair, error: WorkbenchError | None) -> QueryResult:
    reason = str(error).rstrip(".") if error is not None else "the reader gave no answer"
    note = (
        f"The edges of matches with {pair.matches[0].name} are known to a fraction of a second only, because the two "
        f"files could not be compared frame by frame: {reason}."
    )
    return replace(result, notes=(*result.notes, note))
