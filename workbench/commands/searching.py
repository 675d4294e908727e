"""One search of one library in rounds: what intake stored, a deep look at stills not found, edges of clips' matches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from workbench.commands.clip_edges import with_edges
from workbench.commands.names import display
from workbench.commands.running import LatestReport, in_order, wait
from workbench.errors import WorkbenchError, WorkerGivenUp
from workbench.jobs import Progress
from workbench.model.hashes import DeepPicture
from workbench.model.match import QueryResult
from workbench.model.work import DeepLookRequest, SearchQuery, SearchRequest, SearchResult
from workbench.workers.pool import Job, WorkerKind, WorkerPool

SEARCH_TASK = "workbench.tasks.search:run"
DEEP_LOOK_TASK = "workbench.tasks.deep_look:run"
_AT_ONCE = 16
"""Pictures handed to the searcher at a time; each takes up to 3 MB."""


class LibrarySearch:
    """Searches one library for many media."""

    def __init__(
        self,
        pool: WorkerPool,
        library: Path,
        *,
        excluded: dict[str, str] | None = None,
        added_after: int | None = None,
    ) -> None:
        """Prepare.

        Args:
            pool: Of workers.
            library: Folder of the library.
            excluded: Content of items to leave out, by query key.
            added_after: Look only at what came after this generation of the library; None for all.
        """
        self._pool = pool
        self._library = library
        self._excluded = excluded or {}
        self._added_after = added_after

    def run(
        self, queries: Sequence[SearchQuery], path_of: Callable[[SearchQuery], Path], progress: Progress
    ) -> SearchResult:
        """Search for all queries.

        Args:
            queries: What to search for.
            path_of: Where the file of a query is, for the deep look and for edges.
            progress: Told about each query.

        Raises:
            WorkbenchError: The library cannot be searched.
            Cancelled: The analyst asked to stop.
        """
        first = self._ask(tuple(queries), progress)
        deeper = [query for query in queries if (one := first.results.get(query.key)) and one.look_deeper]
        results = dict(first.results)
        for part in _parts(self._with_pictures(deeper, path_of, results, progress)):
            results |= self._ask(part, progress).results
        results = with_edges(self._pool, self._library, queries, path_of, results=results, progress=progress)
        return replace(first, results=results)

    def _ask(self, queries: tuple[SearchQuery, ...], progress: Progress) -> SearchResult:
        """Ask the searcher; once more with an index made anew when two of them ended.

        Index files are mapped into memory: where the disk does not give a piece of them, or somebody cut them short,
        the process that touches it is ended by the system. The library itself is the truth.
        """
        try:
            return self._asked(queries, progress)
        except WorkerGivenUp:
            return self._asked(queries, progress, index_anew=True)

    def _asked(self, queries: tuple[SearchQuery, ...], progress: Progress, *, index_anew: bool = False) -> SearchResult:
        latest = LatestReport()
        name = display(self._library.name)
        job = self._pool.submit(
            SEARCH_TASK,
            SearchRequest(str(self._library.resolve()), queries, self._excluded, self._added_after, index_anew),
            SearchResult,
            kind=WorkerKind.SEARCHER,
            label=f"Searching {name}",
            timeout_s=None,
            report=latest,
        )
        return wait(job, progress, latest=latest)

    def _with_pictures(
        self,
        queries: Sequence[SearchQuery],
        path_of: Callable[[SearchQuery], Path],
        results: dict[str, QueryResult],
        progress: Progress,
    ) -> Iterator[SearchQuery]:
        """The queries with their pixels; one whose file cannot be read any more keeps its result, with a note."""

        def start(query: SearchQuery) -> Job[DeepPicture]:
            request = DeepLookRequest(str(path_of(query).resolve()), query.name)
            return self._pool.submit(
                DEEP_LOOK_TASK, request, DeepPicture, label=f"Looking closer at {query.name}", source=query.name
            )

        for outcome in in_order(queries, start, progress.check):
            found = results[outcome.item.key]
            if outcome.value is None:
                results[outcome.item.key] = _not_deeper(found, outcome.error)
            else:
                yield replace(outcome.item, picture=outcome.value, found=found)


def _not_deeper(found: QueryResult, error: WorkbenchError | None) -> QueryResult:
    reason = str(error).rstrip(".") if error is not None else "the reader gave no answer"
    note = (
        f"Crops and pictures in the picture were looked for quickly only, because it could not be read again: {reason}."
    )
    return replace(found, notes=(*found.notes, note), look_deeper=False)


def _parts(queries: Iterator[SearchQuery]) -> Iterator[tuple[SearchQuery, ...]]:
    while part := tuple(islice(queries, _AT_ONCE)):
        yield part
