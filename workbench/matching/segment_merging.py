"""Merging segments of an index from their own arrays, without reading the library again or holding them in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from workbench.matching.feature_cells import CELLS
from workbench.matching.feature_lists import Entries
from workbench.matching.planes import WORDS
from workbench.matching.segments import SET_COLUMNS, Files, Ints, Segment, Table, write_segment

_ROWS_AT_ONCE = 1 << 20
_NUMBER = np.uint64(0xFFFFFFFF)


def merge(segments: Sequence[Segment], removed: frozenset[int], folder: Path) -> Files:
    """Write one segment that holds what several hold, without the items taken out since.

    Args:
        segments: To merge; no item is in two of them.
        removed: Items to leave out.
        folder: To make.

    Returns:
        Size and checksum of each file.

    Raises:
        DamagedError: What is read is not what was written.
        OSError: Files cannot be written.
    """
    gone = np.array(sorted(removed), np.int64)
    sets, sources = _sets(segments, gone)
    numbers = _new_numbers(segments, sources)
    counts = np.zeros(CELLS, np.int64)
    packed = (segments[place].packed_features(number) for place, number in sources.tolist())
    entries = _entries(segments, numbers, counts)
    table, entry_count = _table(segments, gone, sets), int(sets[:, 5].sum())
    return write_segment(folder, table, packed, entries, entry_count=entry_count, counts=counts)


def _table(segments: Sequence[Segment], gone: Ints, sets: Ints) -> Table:
    item = np.concatenate([np.asarray(segment.item) for segment in segments])
    kept = np.flatnonzero(~np.isin(item, gone))
    rows = kept[np.argsort(item[kept], kind="stable")]
    codes = np.empty((WORDS, len(rows)), np.uint64)
    for word in range(WORDS):  # one plane at once: a large library's codes are not held twice
        codes[word] = np.concatenate([np.asarray(segment.codes[word]) for segment in segments])[rows]
    time_us, view, quality = (
        np.concatenate([np.asarray(getattr(segment, name)) for segment in segments])[rows]
        for name in ("time_us", "view", "quality")
    )
    items = np.concatenate([np.asarray(segment.items) for segment in segments])
    items = items[~np.isin(items[:, 0], gone)]
    items = items[np.argsort(items[:, 0], kind="stable")]
    return Table(codes, item[rows], time_us, view, quality, items, sets)


def _sets(segments: Sequence[Segment], gone: Ints) -> tuple[Ints, Ints]:
    """The sets that stay, by item, and for each its segment and number there."""
    rows = np.concatenate([np.asarray(segment.sets) for segment in segments]).reshape(-1, SET_COLUMNS)
    sizes = [len(segment.sets) for segment in segments]
    places = np.repeat(np.arange(len(segments)), sizes)
    numbers = np.concatenate([np.arange(size) for size in sizes]).astype(np.int64)
    kept = np.flatnonzero(~np.isin(rows[:, 0], gone))
    order = kept[np.argsort(rows[kept, 0], kind="stable")]
    sets = rows[order]
    sets[:, 2] = np.cumsum(sets[:, 3]) - sets[:, 3]
    return sets, np.stack([places[order], numbers[order]], axis=1)


def _new_numbers(segments: Sequence[Segment], sources: Ints) -> list[Ints]:
    """New number of each set of each segment; -1 for those left out."""
    numbers = [np.full(len(segment.sets), -1, np.int64) for segment in segments]
    for place, table in enumerate(numbers):
        chosen = np.flatnonzero(sources[:, 0] == place)
        table[sources[chosen, 1]] = chosen
    return numbers


def _entries(segments: Sequence[Segment], numbers: Sequence[Ints], counts: Ints) -> Iterator[Entries]:
    """Entries of all segments cell by cell, some million at once; fills in how many are in each cell."""
    before = sum((segment.lists.starts for segment in segments), np.zeros(CELLS + 1, np.int64))
    first = 0
    while first < CELLS:
        last = int(np.searchsorted(before, before[first] + _ROWS_AT_ONCE, side="right")) - 1
        last = min(CELLS, max(first + 1, last))
        parts = [_range(segment, table, first, last) for segment, table in zip(segments, numbers, strict=True)]
        cells = np.concatenate([cells for cells, _ in parts])
        entries = np.concatenate([entries for _, entries in parts])
        counts[first:last] = np.bincount(cells - first, minlength=last - first)
        yield entries[np.argsort(cells, kind="stable")]
        first = last


def _range(segment: Segment, numbers: Ints, first: int, last: int) -> tuple[Ints, npt.NDArray[np.uint64]]:
    """Cells and renumbered entries of some cells of one segment, in new memory."""
    starts = segment.lists.starts[first : last + 1]
    guard = segment.lists.guard
    if guard is not None:
        guard.check(starts[:1], starts[-1:])
    entries = np.array(segment.lists.entries[starts[0] : starts[-1]])
    if guard is not None:
        guard.let_go()
    cells = np.repeat(np.arange(first, last), np.diff(starts))
    number = numbers[(entries[:, 4] & _NUMBER).astype(np.int64)]
    entries[:, 4] = (entries[:, 4] & ~_NUMBER) | number.astype(
        np.uint64
    )  # of those left out the number is no longer asked for
    kept = number >= 0
    return cells[kept], entries[kept]
