"""Brings a library's index files up to its generation, in a searcher."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import StorageError
from workbench.jobs import Progress
from workbench.model.hashes import Signature
from workbench.model.work import IndexRequest, IndexResult
from workbench.storage.library_store import LibraryStore

if TYPE_CHECKING:
    from workbench.matching.index_files import LibraryIndex, Reader

_opened: dict[str, LibraryIndex] = {}
"""The index opened last, so that a searcher asked again need not check the files again. One entry."""

_aside: list[tempfile.TemporaryDirectory[str]] = []
"""Folders of indexes of libraries that cannot be written to; they go when the searcher ends."""


def open_library(path: str) -> LibraryStore:
    """Open a library for searching: nothing in it is changed."""
    return LibraryStore.open(Path(path), read_only=True)


def current_index(store: LibraryStore, progress: Progress) -> LibraryIndex:
    """The index of a library's present generation, written if absent, stale or damaged.

    Raises:
        DamagedError: It cannot be read back after writing.
        StorageError: Neither the library's folder nor a temporary one can be written to.
    """
    from workbench.matching.index_files import update

    generation, library_id = store.generation, store.library_id
    key = f"{store.index_dir}|{library_id}|{generation}"
    if key in _opened and (store.index_dir / f"{generation}.json").is_file():
        return _opened[key]
    try:
        index = update(store.index_dir, generation, library_id, _ids(store), _reader(store), progress=progress)
    except OSError:
        index = _written_aside(store, progress)
    _opened.clear()
    _opened[key] = index
    return index


def _ids(store: LibraryStore) -> Iterator[int]:
    """Ids of all items, read only if the index has to be written."""
    yield from store.ids()


def _reader(store: LibraryStore) -> Reader:
    """Signatures of a library's items, for the index."""

    def read(ids: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((int(item), signature) for item, signature in store.signatures(ids))

    return read


def forget_index(store: LibraryStore) -> None:
    """Delete a library's index files; they are written again on use."""
    _opened.clear()
    shutil.rmtree(store.index_dir, ignore_errors=True)


def _written_aside(store: LibraryStore, progress: Progress) -> LibraryIndex:
    """The index in a temporary folder: the library's own cannot be written to (read-only disk, no permission)."""
    from workbench.matching.index_files import update

    try:
        folder = tempfile.TemporaryDirectory(prefix="workbench-index-", ignore_cleanup_errors=True)
        index = update(
            Path(folder.name), store.generation, store.library_id, _ids(store), _reader(store), progress=progress
        )
    except OSError as error:
        raise StorageError(
            f"The search index of the library could not be written: {error.strerror or error}.",
            advice="Make room on the disk, or allow writing to the library's folder, and search again.",
        ) from error
    _aside.append(folder)
    return index


def run(request: IndexRequest, progress: Progress) -> IndexResult:
    """Bring the index files of a library up to its generation.

    Raises:
        StorageError: The library cannot be opened, or no index written.
        Cancelled: The analyst stopped it.
    """
    with open_library(request.library) as store:
        index = current_index(store, progress)
        return IndexResult(index.generation, index.code_count)
