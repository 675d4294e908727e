"""Inverted index over the codes of local features: which stored pictures share key points with a query picture.

Codes lie sorted by fixed cells (`feature_cells`), so lists of several segments can be searched as if they were one: all
sums are of whole numbers over all segments, and nothing is cut off before they are complete. Adding in batches or in
another order therefore gives the same answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures, PointCodes
from workbench.matching import parameters as p
from workbench.matching.block_checks import BlockGuard
from workbench.matching.feature_cells import CELLS, cells_of, nearest_cells

Entries = npt.NDArray[np.uint64]
Ints = npt.NDArray[np.int64]

COLUMNS = 5
_TURNS = 12
_OCTAVES = 31
"""Differences of pyramid levels from -15 to 15: a deep look at a query goes up to level 15."""
_ROWS_AT_ONCE = 1 << 16
_LONG_LIST = 256
_COUNTED_SETS = 200
"""Sets with the most votes whose rotation and scale are looked at (and all that have as many as the last)."""


@dataclass(frozen=True, slots=True)
class FeatureLists:
    """Codes sorted by their cells.

    Attributes:
        starts: (`CELLS` + 1,) int64, where the list of each cell begins.
        entries: (n, 5) uint64: four words of the code, then set number + octave << 32 + angle << 40.
        items: (sets,) int64, whose picture each set is.
        keys: (sets,) int64, checksum of each set's content, which decides between sets with as many votes.
        sizes: (sets,) int64, codes of each set.
        guard: Checks large files where they are read; None when they were checked as a whole.
    """

    starts: Ints
    entries: Entries
    items: Ints
    keys: Ints
    sizes: Ints
    guard: BlockGuard | None = None


def entries_of(features: Sequence[LocalFeatures | PointCodes | None]) -> tuple[Entries, Ints]:
    """Entries of the features of many pictures, sorted by cell; the number of a set is its place in the list.

    Returns:
        (n, 5) uint64, and how many are in each cell, (`CELLS`,) int64.
    """
    count = sum(len(one.codes) for one in features if one is not None)
    entries, cells = np.empty((count, COLUMNS), np.uint64), np.empty(count, np.int64)
    place = 0
    for number, one in enumerate(features):
        if one is None:
            continue
        part = slice(place, place + len(one.codes))
        entries[part, :4] = np.ascontiguousarray(one.codes).view(np.uint64)
        above = one.octaves.astype(np.uint64) | (one.angles.astype(np.uint64) << np.uint64(8))
        entries[part, 4] = np.uint64(number) | (above << np.uint64(32))
        cells[part] = cells_of(one.codes)
        place = part.stop
    return entries[np.argsort(cells, kind="stable")], np.bincount(cells, minlength=CELLS)


def starts_of(counts: Ints) -> Ints:
    """Where the list of each cell begins."""
    starts = np.zeros(CELLS + 1, np.int64)
    np.cumsum(counts, out=starts[1:])
    return starts


def build(features: Sequence[LocalFeatures], items: Ints, keys: Ints) -> FeatureLists:
    """Lists in memory, for sets whose items and content keys are given."""
    entries, counts = entries_of(features)
    sizes = np.array([len(one.codes) for one in features], np.int64)
    return FeatureLists(starts_of(counts), entries, items, keys, sizes)


def probed_cells(code_count: int) -> int:
    """Nearest cells looked at for each code of a query, by the number of stored codes: the more, the fewer."""
    return int(np.clip(round(p.CODES_EXAMINED * CELLS / max(1, code_count)), p.LEAST_CELLS, p.MOST_CELLS))


_COLUMNS_OF_PAIRS = ("query", "set_number", "turn", "octave", "distance")


@dataclass(frozen=True, slots=True)
class _Near:
    """Pairs of a query code and a stored code near it."""

    query: Ints
    set_number: Ints
    turn: Ints
    octave: Ints
    distance: Ints


def _near(part: FeatureLists, base: int, features: LocalFeatures, cells: Ints) -> Iterator[_Near]:
    """All stored codes of the probed cells within `CODE_BITS`."""
    first = part.starts[cells]
    lengths = part.starts[cells + 1] - first
    words = np.ascontiguousarray(features.codes).view(np.uint64)
    if part.guard is not None:
        part.guard.check(first, first + lengths)
    if lengths.size and lengths.mean() >= _LONG_LIST:
        found = _in_long_lists(part.entries, words, first, lengths)
    else:
        found = _in_short_lists(part.entries, words, first, lengths)
    for query, distance, about in found:
        yield _Near(
            query,
            (about & 0xFFFFFFFF) + base,
            ((about >> 40) - features.angles[query]) % 256 * _TURNS // 256,
            np.clip(((about >> 32) & 0xFF) - features.octaves[query] + _OCTAVES // 2, 0, _OCTAVES - 1),
            distance.astype(np.int64),
        )


def _in_short_lists(entries: Entries, words: Entries, first: Ints, lengths: Ints) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Query numbers, distances and last columns of near entries, gathered from many lists at once."""
    examined = np.cumsum(lengths.sum(axis=1))
    plain = np.asarray(entries)
    start = 0
    while start < len(lengths):
        done = int(examined[start - 1]) if start else 0
        end = max(start + 1, int(np.searchsorted(examined, done + _ROWS_AT_ONCE, side="right")))
        sizes = lengths[start:end].ravel()
        total = int(sizes.sum())
        if total:
            begins = first[start:end].ravel() - np.cumsum(sizes) + sizes
            rows = np.repeat(begins, sizes)
            rows += np.arange(total)
            each = lengths[start:end].sum(axis=1)
            looked_at = plain.take(rows, axis=0)
            # Three words reject nearly all, and their distance fits a byte.
            distance = np.bitwise_count(looked_at[:, 0] ^ np.repeat(words[start:end, 0], each))
            for word in (1, 2):
                distance += np.bitwise_count(looked_at[:, word] ^ np.repeat(words[start:end, word], each))
            near = np.flatnonzero(distance <= p.CODE_BITS)
            query = np.repeat(np.arange(start, end), each)[near]
            exact = distance[near].astype(np.int64) + np.bitwise_count(looked_at[near, 3] ^ words[query, 3])
            kept = exact <= p.CODE_BITS
            yield query[kept], exact[kept], looked_at[near[kept], 4].astype(np.int64)
        start = end


def _in_long_lists(entries: Entries, words: Entries, first: Ints, lengths: Ints) -> Iterator[tuple[Ints, Ints, Ints]]:
    """As `_in_short_lists`, list by list where each is long: three words reject nearly all, and nothing is copied."""
    plain = np.asarray(entries)
    for query, (begins, sizes) in enumerate(zip(first.tolist(), lengths.tolist(), strict=True)):
        for begin, size in zip(begins, sizes, strict=True):
            rows = plain[begin : begin + size]
            distance = np.bitwise_count(rows[:, 0] ^ words[query, 0])
            for word in (1, 2):
                distance += np.bitwise_count(rows[:, word] ^ words[query, word])
            near = np.flatnonzero(distance <= p.CODE_BITS)
            if not len(near):
                continue
            exact = distance[near].astype(np.int64) + np.bitwise_count(rows[near, 3] ^ words[query, 3])
            kept = exact <= p.CODE_BITS
            chosen = rows[near[kept], 4].astype(np.int64)
            yield np.full(len(chosen), query, np.int64), exact[kept], chosen


def _pairs(parts: Sequence[FeatureLists], features: LocalFeatures, bases: Ints, code_count: int) -> _Near:
    cells = nearest_cells(features.codes, probed_cells(code_count))
    found: list[_Near] = []
    for part, base in zip(parts, bases, strict=False):
        found += _near(part, int(base), features, cells)
        if part.guard is not None:
            part.guard.let_go()
    if not found:
        return _Near(*(np.zeros(0, np.int64),) * 5)
    return _Near(*(np.concatenate([getattr(near, name) for near in found]) for name in _COLUMNS_OF_PAIRS))


def _votes(near: _Near, query_count: int, set_count: int) -> tuple[Ints, npt.NDArray[np.float64]]:
    """Sets with their votes: the most that agree in rotation and scale. Whole numbers, so that their order is nothing.

    A code that matches many stored codes says little, and counts less in proportion.
    """
    often = np.bincount(near.query, minlength=query_count)
    weight = (p.CODE_BITS - near.distance) ** 2 * (p.FREQUENT_CODES << 8) // (p.FREQUENT_CODES + often[near.query])
    totals = np.bincount(near.set_number, weights=weight, minlength=set_count)
    numbers = np.flatnonzero(totals)
    if not len(numbers):  # all codes lie exactly at the limit, where they weigh nothing
        return numbers, np.zeros(0, np.float64)
    if len(numbers) > _COUNTED_SETS:
        least = np.partition(totals[numbers], -_COUNTED_SETS)[-_COUNTED_SETS]
        numbers = numbers[totals[numbers] >= least]
    place = np.full(set_count, -1, np.int64)
    place[numbers] = np.arange(len(numbers))
    at = place[near.set_number]
    chosen = at >= 0
    bins = (at[chosen] * _TURNS + near.turn[chosen]) * _OCTAVES + near.octave[chosen]
    table = np.bincount(bins, weights=weight[chosen], minlength=len(numbers) * _TURNS * _OCTAVES)
    table = table.reshape(len(numbers), _TURNS, _OCTAVES)
    return numbers, (table + np.roll(table, -1, axis=1)).reshape(len(numbers), -1).max(axis=1)


def vote(
    parts: Sequence[FeatureLists],
    features: LocalFeatures,
    *,
    barred: frozenset[int] = frozenset(),
    wanted: Ints | None = None,
) -> list[tuple[float, int, int]]:
    """Feature sets that share key points with a picture, consistently in rotation and scale.

    Args:
        parts: Lists of all segments.
        features: Of the query.
        barred: Items that do not count: removed, or not to be looked at.
        wanted: The only items that count; None for all.

    Returns:
        (votes, number of the part, number of the set) of the best set of each item, most votes first, at most
        `CANDIDATE_ITEMS`. Of sets with as many votes those with the lower content key come first.
    """
    if not len(features.codes) or not parts:
        return []
    sizes = [len(part.items) for part in parts]
    bases = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    items = np.concatenate([part.items for part in parts])
    allowed = ~np.isin(items, np.array(sorted(barred), np.int64))
    if wanted is not None:
        allowed &= np.isin(items, wanted)
    near = _pairs(parts, features, bases, int(np.concatenate([part.sizes for part in parts])[allowed].sum()))
    if not allowed.all():
        kept = allowed[near.set_number]
        near = _Near(*(getattr(near, name)[kept] for name in _COLUMNS_OF_PAIRS))
    if not len(near.query):
        return []
    numbers, votes = _votes(near, len(features.codes), int(bases[-1]))
    keys = np.concatenate([part.keys for part in parts])[numbers]
    result: list[tuple[float, int, int]] = []
    held: set[int] = set()
    for place in np.lexsort((items[numbers], keys, -votes)).tolist():
        item, number = int(items[numbers[place]]), int(numbers[place])
        if item in held:
            continue
        held.add(item)
        part = int(np.searchsorted(bases, number, side="right")) - 1
        result.append((float(votes[place]) / (p.CODE_BITS**2 << 8), part, number - int(bases[part])))
        if len(result) == p.CANDIDATE_ITEMS:
            break
    return result
