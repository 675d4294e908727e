"""Stored codes near a query's codes, over all segments of an index, with what is needed to judge them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.matching import code_lists
from workbench.matching.index_files import LibraryIndex
from workbench.matching.planes import Distances, Rows, scan_forms, scan_many

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Hits:
    """Pairs of a query code and a stored code, column by column.

    Attributes:
        query: Number of the query code.
        item, time_us, view, quality: Of the stored code.
        distance: Bits.
        segment, row: Where the stored code is.
    """

    query: Ints
    item: Ints
    time_us: Ints
    view: Ints
    quality: Ints
    distance: Ints
    segment: Ints
    row: Ints

    def where(self, mask: npt.NDArray[np.bool_] | Ints) -> Hits:
        """Some of the pairs."""
        return Hits(
            self.query[mask],
            self.item[mask],
            self.time_us[mask],
            self.view[mask],
            self.quality[mask],
            self.distance[mask],
            self.segment[mask],
            self.row[mask],
        )

    def __len__(self) -> int:
        return len(self.query)


def hits(
    index: LibraryIndex,
    codes: npt.NDArray[np.uint8],
    radius_bits: int,
    *,
    left_out: frozenset[int] = frozenset(),
) -> Hits:
    """All pairs within a distance.

    Args:
        index: To search.
        codes: (m, 32) uint8.
        radius_bits: Inclusive.
        left_out: Items not to be looked at (the query itself).
    """
    found = [scan_many(segment.codes, codes, radius_bits) for segment in index.segments]
    return _joined([_hits(index, number, one, left_out) for number, one in enumerate(found)])


def near_listed(
    index: LibraryIndex,
    codes: npt.NDArray[np.uint8],
    flips: tuple[int, ...],
    radius_bits: int,
    *,
    left_out: frozenset[int] = frozenset(),
) -> Hits:
    """Pairs within a distance that the lists of codes give: nearly all of those with listed codes, at little cost.

    Args:
        index: To search.
        codes: (m, 32) uint8.
        flips: Single bits of a piece that may differ, by `code_lists.flips_of`.
        radius_bits: Inclusive.
        left_out: Items not to be looked at (the query itself).
    """
    asked = code_lists.asked(codes, flips)
    parts = []
    for number, segment in enumerate(index.segments):
        near = code_lists.near(segment.listed, asked, radius_bits)
        parts.append(_hits(index, number, (near.query, near.row, near.distance), left_out))
    return _joined(parts)


def hits_in_rows(
    index: LibraryIndex, where: tuple[int, Rows], codes: npt.NDArray[np.uint8], asked: Ints, radius_bits: int
) -> Hits:
    """All pairs within a distance in some rows of one segment.

    Args:
        index: To search.
        where: Number of the segment, and its rows, ascending.
        codes: (m, 32) uint8.
        asked: Numbers of the codes to compare, ascending.
        radius_bits: Inclusive.
    """
    number, rows = where
    query, row, distance = scan_many(index.segments[number].codes[:, rows], codes[asked], radius_bits)
    return _hits(index, number, (asked[query], rows[row], distance), frozenset())


def form_hits(
    index: LibraryIndex,
    codes: npt.NDArray[np.uint8],
    radius_bits: int,
    *,
    left_out: frozenset[int] = frozenset(),
) -> Hits:
    """As `hits`, for pictures in all eight forms: two passes a view instead of eight.

    Args:
        index: To search.
        codes: (views * 8, 32) uint8, eight exact codes a view in the order of `pdq.FORMS`.
        radius_bits: Inclusive.
        left_out: Items not to be looked at (the query itself).
    """
    found = [scan_forms(segment.codes, codes, radius_bits) for segment in index.segments]
    return _joined([_hits(index, number, one, left_out) for number, one in enumerate(found)])


def _hits(
    index: LibraryIndex, number: int, found: tuple[Rows, Rows, Distances | Ints], left_out: frozenset[int]
) -> Hits:
    """Pairs of one segment with what is stored beside the codes, without barred items."""
    query, row, distance = found
    segment = index.segments[number]
    part = Hits(
        query,
        np.asarray(segment.item[row]),
        np.asarray(segment.time_us[row]),
        segment.view[row].astype(np.int64),
        segment.quality[row].astype(np.int64),
        distance.astype(np.int64),
        np.full(len(row), number, np.int64),
        row,
    )
    barred = np.isin(part.item, np.array(sorted(index.removed | left_out), np.int64))
    if index.wanted is not None:
        barred |= ~np.isin(part.item, index.wanted)
    return part.where(~barred) if barred.any() else part


def _joined(parts: list[Hits]) -> Hits:
    if not parts:
        return Hits(*(np.zeros(0, np.int64),) * 8)
    columns = ("query", "item", "time_us", "view", "quality", "distance", "segment", "row")
    return Hits(*(np.concatenate([getattr(part, column) for part in parts]) for column in columns))
