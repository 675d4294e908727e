"""Searches one library for media, in a searcher."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from workbench.errors import DamagedError
from workbench.jobs import Progress
from workbench.model.hashes import METHOD_IDENTICAL, METHOD_LISTED, thumb_view
from workbench.model.match import QueryResult
from workbench.model.work import SearchRequest, SearchResult
from workbench.storage.library_store import LibraryStore
from workbench.tasks.index import current_index, forget_index, is_untouched, open_library

if TYPE_CHECKING:
    from workbench.matching.exchanged import Kind, ListedHashes
    from workbench.matching.thumbs import Thumbs

_kept: dict[str, Mapping[Kind, ListedHashes]] = {}
"""Hashes of lists of the library searched last. One entry."""


class _Names(Mapping[int, str]):
    """File names of items, looked up when asked for: a search names a few of a million."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store

    def __getitem__(self, item: int) -> str:
        name = self._store.name_of(item)
        if name is None:
            raise KeyError(item)
        return name

    def __iter__(self) -> Iterator[int]:
        return iter(self._store.ids())

    def __len__(self) -> int:
        return self._store.info().item_count


def run(request: SearchRequest, progress: Progress) -> SearchResult:
    """Search a library; its index is brought up to date first.

    Raises:
        StorageError: The library cannot be opened, or no index written.
        DamagedError: The index was damaged again while it was searched for the second time.
        Cancelled: The analyst stopped it.
    """
    with open_library(request.library) as store:
        if request.index_anew:
            forget_index(store)
        try:
            return _search_untouched(store, request, progress)
        except DamagedError:
            forget_index(store)  # built again from the library, which is the truth
            return _search_untouched(store, request, progress)


def _search_untouched(store: LibraryStore, request: SearchRequest, progress: Progress) -> SearchResult:
    """Search; an answer out of files that changed meanwhile is none."""
    from workbench.matching.block_checks import damaged

    result = _search(store, request, progress)
    if not is_untouched():
        raise damaged()
    return result


def _search(store: LibraryStore, request: SearchRequest, progress: Progress) -> SearchResult:
    from workbench.matching.exchanged import only_listed, with_listed
    from workbench.matching.identical import with_identical
    from workbench.matching.search import METHOD, Searcher
    from workbench.matching.transforms import as_incomplete

    index = current_index(store, progress)
    new = None if request.added_after is None else store.added_after(request.added_after)
    if new is not None:
        index = index.only(new)
    searcher = Searcher(index, _Names(store), lambda item, view: _thumbs(store, item, view))
    listed = _listed(store, index.generation)
    if new is not None:
        listed = only_listed(listed, new)
    results: dict[str, QueryResult] = {}
    for number, query in enumerate(request.queries):
        progress.update(number, len(request.queries), f"Searching for {query.name}", "files")
        own = store.knows(request.exclude_sha256.get(query.key, ""))
        left_out = frozenset() if own is None else frozenset({int(own)})
        if query.picture is not None and query.found is not None:
            deeper = searcher.look_deeper(
                query.signature,
                query.picture,
                query.found,
                left_out=left_out,
                before=query.known,
                progress=progress,
            )
            results[query.key] = as_incomplete(deeper) if query.incomplete else deeper
            continue
        result = searcher.search(query.signature, left_out=left_out, cuts_s=query.cuts_s, known=query.known)
        result = as_incomplete(result) if query.incomplete else result
        result = with_listed(result, query.signature, listed, searcher.names, left_out)
        same = store.knows(query.sha256)
        if same is not None and same not in left_out and (new is None or same in new):
            result = with_identical(result, query.signature, int(same), searcher.names.get(int(same), ""))
        results[query.key] = result
    progress.update(len(request.queries), len(request.queries), "Searching", "files")
    method = (METHOD_IDENTICAL, *METHOD, *((METHOD_LISTED,) if listed else ()))
    return SearchResult(store.library_id, index.generation, store.info().item_count, method, results)


def _thumbs(store: LibraryStore, item: int, view: str) -> Thumbs | None:
    from workbench.matching.thumbs import thumbs_of_view

    stored = store.signature_view(item, thumb_view(view))
    return None if stored is None else thumbs_of_view(stored)


def _listed(store: LibraryStore, generation: int) -> Mapping[Kind, ListedHashes]:
    """Hashes of items known by a list alone; kept for the next search of the same generation."""
    from workbench.matching.exchanged import gathered

    key = f"{store.path}|{store.library_id}|{generation}"
    if key not in _kept:
        _kept.clear()
        _kept[key] = gathered(store.hashes_only())
    return _kept[key]
