"""Brings a library's index files up to its generation, in a searcher."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import StorageError
from workbench.jobs import Progress
from workbench.model.hashes import Signature
from workbench.model.names import display_name
from workbench.model.work import IndexRequest, IndexResult
from workbench.storage.faults import cannot
from workbench.storage.library_store import LibraryStore

if TYPE_CHECKING:
    from workbench.matching.index_files import LibraryIndex, Reader

_opened: dict[str, LibraryIndex] = {}
"""The index opened last, so that a searcher asked again need not check the files again. One entry."""

_stamps: dict[Path, tuple[int, int]] = {}
"""Of the files of that index, when it was opened."""

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
    from workbench.matching.index_files import stamps, update

    generation, library_id = store.generation, store.library_id
    key = f"{store.index_dir}|{library_id}|{generation}"
    if key in _opened and (store.index_dir / f"{generation}.json").is_file() and is_untouched(all_there=True):
        return _opened[key]
    folder = store.index_dir
    try:
        index = update(folder, generation, library_id, _ids(store), _reader(store), progress=progress)
    except OSError:
        folder, index = _written_aside(store, progress)
    _forget_opened()
    _opened[key] = index
    _stamps.update(stamps(folder, generation))
    return index


def is_untouched(*, all_there: bool = False) -> bool:
    """Whether the files of the index opened last are as they were then.

    They are mapped: what somebody writes into them, or cuts off and puts back, is read by a search under way without
    any error.

    Args:
        all_there: Whether they have to be there still; what was mapped of files that are gone stays readable.
    """
    return all(
        found == stamp or (found is None and not all_there)
        for found, stamp in ((_stamp_of(path), stamp) for path, stamp in _stamps.items())
    )


def _stamp_of(path: Path) -> tuple[int, int] | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns


def _forget_opened() -> None:
    _opened.clear()
    _stamps.clear()


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
    _forget_opened()
    shutil.rmtree(store.index_dir, ignore_errors=True)


def _written_aside(store: LibraryStore, progress: Progress) -> tuple[Path, LibraryIndex]:
    """The index in a temporary folder: the library's own cannot be written to (read-only disk, no permission)."""
    from workbench.matching.index_files import update

    try:
        folder = tempfile.TemporaryDirectory(prefix="workbench-index-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _no_place(store, error) from error
    try:
        index = update(
            Path(folder.name), store.generation, store.library_id, _ids(store), _reader(store), progress=progress
        )
    except BaseException as error:
        folder.cleanup()
        if isinstance(error, OSError):
            raise _no_place(store, error) from error
        raise
    _aside.append(folder)
    return Path(folder.name), index


def _no_place(store: LibraryStore, error: OSError) -> StorageError:
    if error.errno is None:  # numpy says only how many values it could not write
        error = OSError(errno.ENOSPC, str(error))
    return cannot(
        f"The search index of “{display_name(store.path.name)}” could not be written",
        error,
        advice="Make room on the disk, or allow writing to the folder of the library, and search again.",
    )


def run(request: IndexRequest, progress: Progress) -> IndexResult:
    """Bring the index files of a library up to its generation.

    Raises:
        StorageError: The library cannot be opened, or no index written.
        Cancelled: The analyst stopped it.
    """
    with open_library(request.library) as store:
        index = current_index(store, progress)
        return IndexResult(index.generation, index.code_count)
