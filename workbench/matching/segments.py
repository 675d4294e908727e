"""Segments of a library's index: folders of arrays, written once and memory-mapped."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from workbench.hashing import local_features, pdq
from workbench.hashing.local_features import LocalFeatures, PointCodes
from workbench.hashing.stored_form import stored_form
from workbench.matching import code_lists, feature_lists, parameters
from workbench.matching.block_checks import BlockGuard, block_checksums, damaged
from workbench.matching.code_lists import CodeLists
from workbench.matching.feature_cells import CELLS
from workbench.matching.feature_lists import Entries, FeatureLists
from workbench.matching.planes import Planes, to_planes
from workbench.model.hashes import FeatureSet, Signature

VIEWS = ("full", "trim", "c0.9", "rect1", "rect2", "rect3")
COLUMNS = ("codes", "item", "time_us", "view", "quality")
_ARRAYS = (*COLUMNS, "items", "sets", "cells", "blocks")
_ENTRIES = "entries.npy"
_FEATURES = "features.bin"
_LARGE_BYTES = 64 << 20
"""From here up lists are checked block by block as they are read, not as a whole on opening."""
_CHUNK_BYTES = 1 << 20
SET_COLUMNS = 6

Ints = npt.NDArray[np.int64]
Column = npt.NDArray[Any]
Files = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Segment:
    """Arrays of one segment; rows of each item are together, items ascending.

    Attributes:
        codes: (4, n) uint64 planes.
        item, time_us: (n,) int64, item id and presentation time of each code.
        view: (n,) uint8, number in `VIEWS`.
        quality: (n,) uint8, 1-100.
        items: (items, 4) int64: id, 1 for a clip, duration in microseconds, samples a second times 1000.
        sets: (sets, 6) int64: item id, time, offset and length in `packed`, checksum, number of codes.
        packed: Bytes of all feature sets.
        lists: Inverted index over the codes of the sets.
        listed: Inverted index over `codes`.
    """

    codes: Planes
    item: Ints
    time_us: Ints
    view: npt.NDArray[np.uint8]
    quality: npt.NDArray[np.uint8]
    items: Ints
    sets: Ints
    packed: npt.NDArray[np.uint8]
    lists: FeatureLists
    listed: CodeLists

    def packed_features(self, number: int) -> bytes:
        """Bytes of one feature set.

        Raises:
            DamagedError: They are not those that were written.
        """
        _, _, offset, length, checksum, _ = (int(value) for value in self.sets[number])
        data = self.packed[offset : offset + length].tobytes()
        if zlib.crc32(data) != checksum:
            raise damaged()
        return data

    def features(self, number: int) -> LocalFeatures | None:
        """Unpack one feature set.

        Raises:
            DamagedError: Its bytes are not those that were written.
        """
        return local_features.unpack(FeatureSet(int(self.sets[number, 1]), self.packed_features(number)))

    def sets_of(self, item: int) -> range:
        """Numbers of the feature sets of an item."""
        first, last = np.searchsorted(self.lists.items, [item, item + 1])
        return range(int(first), int(last))


@dataclass(frozen=True, slots=True)
class Table:
    """The small arrays of a segment to be written; see `Segment`."""

    codes: Planes
    item: Ints
    time_us: Ints
    view: npt.NDArray[np.uint8]
    quality: npt.NDArray[np.uint8]
    items: Ints
    sets: Ints


def write_segment(
    folder: Path, table: Table, packed: Iterable[bytes], entries: Iterable[Entries], *, entry_count: int, counts: Ints
) -> Files:
    """Write the files of a segment into a new folder.

    Args:
        folder: To make.
        table: The small arrays.
        packed: Bytes of the feature sets, in order.
        entries: Parts of the entries, in order of cells.
        entry_count: How many there are in all.
        counts: (`CELLS`,) int64; read when all entries have come.

    Returns:
        Size and checksum of each file.
    """
    folder.mkdir(parents=True)
    with (folder / _FEATURES).open("wb") as file:
        for data in packed:
            file.write(data)
    blocks = block_checksums(_written(folder / _ENTRIES, entries, entry_count))
    used = np.flatnonzero(counts)
    cells = np.stack([used, counts[used]])
    small = {name: getattr(table, name) for name in (*COLUMNS, "items", "sets")}
    for name, array in (small | {"cells": cells, "blocks": blocks}).items():
        np.save(folder / f"{name}.npy", array, allow_pickle=False)
    code_lists.write(folder, code_lists.lists_of(table.codes, table.item, table.time_us, table.view))
    return {path.name: [path.stat().st_size, checksum_of(path)] for path in sorted(folder.iterdir())}


def _written(path: Path, parts: Iterable[Entries], count: int) -> Iterator[Entries]:
    """Write an array that comes in parts, and hand the parts on."""
    shape = (count, feature_lists.COLUMNS)
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, {"descr": "<u8", "fortran_order": False, "shape": shape})
        for part in parts:
            file.write(np.ascontiguousarray(part).data)
            yield part


def checksum_of(path: Path) -> int:
    """Checksum of a whole file."""
    checksum = 0
    with path.open("rb") as file:
        while data := file.read(_CHUNK_BYTES):
            checksum = zlib.crc32(data, checksum)
    return checksum


def _is_checked_on_opening(name: str, size: int) -> bool:
    """Feature sets have checksums of their own; large lists are checked as they are read."""
    in_blocks = (_ENTRIES, *code_lists.CHECKED_WHEN_READ)
    return name != _FEATURES and not (name in in_blocks and size >= _LARGE_BYTES)


def open_segment(folder: Path, files: Files) -> Segment:
    """Map the files of a segment.

    Raises:
        DamagedError: Files are missing, or not what was written; the content of large ones is checked later.
        OSError: They cannot be read.
    """
    if {path.name for path in folder.iterdir()} != set(files):
        raise damaged()
    for name, (size, checksum) in files.items():
        path = folder / name
        if path.stat().st_size != size or (_is_checked_on_opening(name, size) and checksum_of(path) != checksum):
            raise damaged()
    arrays = {name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in _ARRAYS}
    entries = np.load(folder / _ENTRIES, mmap_mode="r", allow_pickle=False)
    used, of_each = np.asarray(arrays.pop("cells"))
    counts = np.zeros(CELLS, np.int64)
    counts[used] = of_each
    if entries.shape != (int(counts.sum()), feature_lists.COLUMNS):
        raise damaged()
    blocks = np.asarray(arrays.pop("blocks"))
    guard = BlockGuard(entries, blocks) if entries.nbytes >= _LARGE_BYTES else None
    items, keys, sizes = (np.ascontiguousarray(arrays["sets"][:, column]) for column in (0, 4, 5))
    lists = FeatureLists(feature_lists.starts_of(counts), entries, items, keys, sizes, guard)
    packed = folder / _FEATURES
    mapped = np.memmap(packed, np.uint8, mode="r") if packed.stat().st_size else np.zeros(0, np.uint8)
    listed = code_lists.opened(folder, _LARGE_BYTES)
    if len(listed.rows) and int(listed.rows[-1]) >= arrays["codes"].shape[1]:
        raise damaged()
    return Segment(**arrays, packed=mapped, lists=lists, listed=listed)


def _views(item: int, signature: Signature) -> Iterator[tuple[Column, ...]]:
    """Usable codes of an item by view."""
    least = parameters.CLIP_QUALITY if signature.rate_hz else 1
    for view in signature.views:
        if view.view not in VIEWS:
            continue
        quality = np.frombuffer(view.qualities, np.uint8)
        usable = quality >= least
        codes = np.frombuffer(view.codes, np.uint8).reshape(-1, pdq.CODE_BYTES)[usable]
        times = np.array(view.times_us, np.int64)[usable]
        count = len(codes)
        yield (
            codes,
            np.full(count, item, np.int64),
            times,
            np.full(count, VIEWS.index(view.view), np.uint8),
            quality[usable],
        )


class SegmentWriter:
    """Gathers items, ascending, and writes one segment.

    Attributes:
        size: Bytes of the feature sets gathered.
    """

    def __init__(self) -> None:
        self.size = 0
        self._rows: list[tuple[Column, ...]] = []
        self._items: list[tuple[int, int, int, int]] = []
        self._sets: list[tuple[int, int, int, int, int, int]] = []
        self._packed: list[bytes] = []
        self._features: list[PointCodes | None] = []

    def add(self, item: int, signature: Signature) -> None:
        """Take in an item; hashes of other versions are left out."""
        self._items.append(
            (item, int(signature.rate_hz > 0), round(signature.duration_s * 1e6), round(signature.rate_hz * 1000))
        )
        if (signature.algorithm, signature.version) != (pdq.ALGORITHM, pdq.VERSION):
            return
        self._rows.extend(_views(item, stored_form(signature)))
        for features in signature.features:
            data, unpacked = features.data, local_features.unpack_codes(features)
            count = 0 if unpacked is None else len(unpacked.codes)
            self._sets.append((item, features.time_us, self.size, len(data), zlib.crc32(data), count))
            self._packed.append(data)
            self._features.append(unpacked)
            self.size += len(data)

    def write(self, folder: Path) -> Files:
        """Write what was gathered."""
        empty = (np.zeros((0, pdq.CODE_BYTES), np.uint8), *(np.zeros(0, np.int64),) * 2, *(np.zeros(0, np.uint8),) * 2)
        columns = zip(*self._rows, strict=True) if self._rows else ((part,) for part in empty)
        codes, item, time_us, view, quality = (np.concatenate(column) for column in columns)
        items = np.array(self._items, np.int64).reshape(-1, 4)
        sets = np.array(self._sets, np.int64).reshape(-1, SET_COLUMNS)
        table = Table(to_planes(codes), item, time_us, view, quality, items, sets)
        entries, counts = feature_lists.entries_of(self._features)
        return write_segment(folder, table, self._packed, [entries], entry_count=len(entries), counts=counts)
