"""Which items of a library a clip is compared with, and where: the first step of searching for a clip.

Codes that stand for the clip are looked up in the lists of all segments (`code_lists`). Each listed code near one of
them speaks for its item and for the time around it; only the codes of the likeliest items around those times are then
compared with all codes of the clip. Small libraries are compared as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.matching import code_lists
from workbench.matching import parameters as p
from workbench.matching.clip_codes import ClipCodes, representatives
from workbench.matching.index_files import LibraryIndex
from workbench.matching.nominees import Hits, hits, hits_in_rows, near_listed

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_SPREADING = 0x9E3779B1
"""2^32 over the golden ratio: multiples of it are spread evenly over the range."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that looks like a part of the clip.

    Attributes:
        item: Its id.
        votes: How many of the codes that stand for the clip are near it.
        spans_us: Where, (spans, 2) int64, first and last time, ascending; None for everywhere.
        directions: Whether codes of the plain and of the mirrored clip are near it.
    """

    item: int
    votes: int
    spans_us: Ints | None
    directions: tuple[bool, bool]


def candidates(index: LibraryIndex, query: ClipCodes, left_out: frozenset[int]) -> list[Candidate]:
    """Items near a clip, the likeliest first; of those with as many votes, the one with the lower id.

    Args:
        index: To search.
        query: The clip.
        left_out: Items not to be looked at.
    """
    if not len(query.codes):
        return []
    rows = representatives(query)
    count = listed_count(index)
    listed = count > p.LISTED_LEAST
    if listed:
        found = near_listed(index, query.codes[rows], code_lists.flips_of(count), p.ALIGN_BITS, left_out=left_out)
    else:
        found = hits(index, query.codes[rows], p.ALIGN_BITS, left_out=left_out)
    mirrored = query.mirrored[rows]
    chosen = [_candidate(found.where(part), mirrored, listed) for part in _by_item(found.item)]
    return sorted(chosen, key=lambda one: (-one.votes, one.item))


def listed_count(index: LibraryIndex) -> int:
    """Listed codes of all items that are in the library: how they are spread over segments does not matter."""
    count = 0
    for segment in index.segments:
        rows = segment.listed.rows
        count += len(rows)
        for item in index.removed:
            of_item = np.searchsorted(segment.item, [item, item + 1])
            first, last = np.searchsorted(rows, of_item)
            count -= int(last - first)
    return count


def _by_item(items: Ints) -> list[Ints]:
    """Places of each item in a column."""
    order = np.argsort(items, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(items[order])) + 1) if len(order) else []


def _candidate(found: Hits, mirrored: Bools, listed: bool) -> Candidate:
    turned = mirrored[found.query]
    return Candidate(
        int(found.item[0]),
        len(np.unique(found.query)),
        _spans(found.time_us) if listed else None,
        (not bool(turned.all()), bool(turned.any())) if listed else (True, True),
    )


def _spans(times_us: Ints) -> Ints:
    """Times widened by `WINDOW_S` to both sides, what overlaps joined."""
    reach = round(p.WINDOW_S * 1e6)
    times = np.unique(times_us)
    breaks = np.flatnonzero(np.diff(times) > 2 * reach)
    firsts, lasts = times[np.r_[0, breaks + 1]], times[np.r_[breaks, len(times) - 1]]
    return np.stack([firsts - reach, lasts + reach], axis=1)


def near_pairs(index: LibraryIndex, query: ClipCodes, candidate: Candidate) -> Hits:
    """Pairs of near codes of a clip and a candidate, in the candidate's spans and directions; of pictures that stand
    still the nearest `NEAREST_PAIRS` of each code of the clip."""
    asked = np.flatnonzero(np.array(candidate.directions)[query.mirrored.astype(np.int64)])
    parts = []
    for number, segment in enumerate(index.segments):
        first, last = (int(place) for place in np.searchsorted(segment.item, [candidate.item, candidate.item + 1]))
        if first == last:
            continue
        rows = np.arange(first, last)
        if candidate.spans_us is not None:
            rows = rows[_inside(np.asarray(segment.time_us[first:last]), candidate.spans_us)]
        parts.append(hits_in_rows(index, (number, rows), query.codes, asked, p.ALIGN_BITS))
    return _nearest(parts[0], len(query.codes))


def _nearest(found: Hits, query_count: int) -> Hits:
    """The nearest pairs of each query code; of those as near as the last, some evenly spread over time."""
    if not len(found) or int(np.bincount(found.query).max()) <= p.NEAREST_PAIRS:
        return found
    width = p.ALIGN_BITS + 1
    table = np.bincount(found.query * width + found.distance, minlength=query_count * width).reshape(-1, width)
    nearer = np.cumsum(table, axis=1) - table
    last = (nearer + table < p.NEAREST_PAIRS).sum(axis=1).clip(max=p.ALIGN_BITS)
    places = np.arange(query_count)
    share = (p.NEAREST_PAIRS - nearer[places, last]) / np.maximum(1, table[places, last])
    spread = ((found.time_us + found.view) * _SPREADING & 0xFFFFFFFF) / 2.0**32
    limit = last[found.query]
    kept = (found.distance < limit) | ((found.distance == limit) & (spread < share[found.query]))
    return found.where(kept)


def _inside(times_us: Ints, spans_us: Ints) -> Bools:
    place = np.searchsorted(spans_us[:, 0], times_us, side="right") - 1
    return np.asarray((place >= 0) & (times_us <= spans_us[np.maximum(place, 0), 1]))
