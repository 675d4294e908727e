"""Searches one library for media, in a searcher."""

from __future__ import annotations

from workbench.errors import DamagedError
from workbench.jobs import Progress
from workbench.model.match import QueryResult
from workbench.model.work import SearchRequest, SearchResult
from workbench.storage.library_store import LibraryStore
from workbench.tasks.index import current_index, forget_index, open_library


def run(request: SearchRequest, progress: Progress) -> SearchResult:
    """Search a library; its index is brought up to date first.

    Raises:
        StorageError: The library cannot be opened, or no index written.
        Cancelled: The analyst stopped it.
    """
    with open_library(request.library) as store:
        try:
            return _search(store, request, progress)
        except DamagedError:
            forget_index(store)  # built again from the library, which is the truth
            return _search(store, request, progress)


def _search(store: LibraryStore, request: SearchRequest, progress: Progress) -> SearchResult:
    from workbench.matching.identical import METHOD_IDENTICAL, with_identical
    from workbench.matching.search import METHOD, Searcher

    index = current_index(store, progress)
    items = list(store.items())
    searcher = Searcher(index, {int(item.id): item.name for item in items})
    by_content = {item.sha256: int(item.id) for item in items}
    results: dict[str, QueryResult] = {}
    for number, query in enumerate(request.queries):
        progress.update(number, len(request.queries), f"Searching for {query.name}", "files")
        own = by_content.get(request.exclude_sha256.get(query.key, ""))
        left_out = frozenset() if own is None else frozenset({own})
        result = searcher.search(query.signature, left_out=left_out)
        same = by_content.get(query.sha256)
        if same is not None and same not in left_out:
            result = with_identical(result, query.signature, same, searcher.names[same])
        results[query.key] = result
    progress.update(len(request.queries), len(request.queries), "Searching", "files")
    return SearchResult(store.library_id, index.generation, len(items), (METHOD_IDENTICAL, *METHOD), results)
