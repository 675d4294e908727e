"""Exact Hamming search over codes kept as four planes of 64 bits, memory-mapped.

Metric trees visit 98 % of their nodes at these radii; a scan that rejects on the first planes runs at 1.7x the memory
bandwidth limit: 2 ms for one code in 10^6. Many codes at once go through matrix products of +-1, which do 6x more pairs
a second than counting bits.

The planes are the parity classes of the code's frequencies (row even or odd, column even or odd). Mirroring or flipping
a picture negates whole classes, so the distances to all four upright forms follow from the same four counts, d or
64 - d: `scan_forms` searches all eight forms in two passes.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from workbench.hashing.pdq import BITS, CODE_BYTES, parity_class

Planes = npt.NDArray[np.uint64]
Words = npt.NDArray[np.uint64]
Codes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int64]
Distances = npt.NDArray[np.uint16]

WORDS = 4
FORMS = 8
_UPRIGHT = 4
_CLASS_BITS = 64
_BLOCK = 1 << 16
_PRODUCT_BLOCK = 1 << 14
_PRODUCT_QUERIES = 512
_FEW_QUERIES = 12
_TWO_PLANES_BITS = 44
"""Up to here two planes leave next to nothing to look at: 128 bits of an unrelated code are 61 +- 5 away at best."""
_DERIVED_BITS = 14
"""A form whose code is further than this from the derived one is scanned by itself (1 in 200 photographs has one)."""
# Planes complemented in each form of `pdq.FORMS`, the last four against the transposed picture; plane 3 never is.
_COMPLEMENTED = ((), (0, 2), (0, 1), (1, 2), (), (0, 1), (0, 2), (1, 2))


@cache
def _order() -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Bits of a code sorted by parity class, and back."""
    order = np.argsort(parity_class(), kind="stable")
    return order, np.argsort(order)


def words_of(codes: Codes) -> Words:
    """Codes (n, 32) uint8 as (n, 4) uint64, one word a parity class."""
    result = np.empty((len(codes), WORDS), np.uint64)
    for start in range(0, len(codes), _BLOCK):
        bits = np.unpackbits(codes[start : start + _BLOCK], axis=1).take(_order()[0], axis=1)
        result[start : start + _BLOCK] = np.packbits(bits, axis=1).view(np.uint64)
    return result


def to_planes(codes: Codes) -> Planes:
    """Codes (n, 32) uint8 as (4, n) uint64."""
    return np.ascontiguousarray(words_of(codes).T)


def to_codes(planes: Planes) -> Codes:
    """The reverse of `to_planes`."""
    count = planes.shape[1]
    result = np.empty((count, CODE_BYTES), np.uint8)
    for start in range(0, count, _BLOCK):
        bits = np.unpackbits(_rows_of(planes[:, start : start + _BLOCK]), axis=1).take(_order()[1], axis=1)
        result[start : start + _BLOCK] = np.packbits(bits, axis=1)
    return result


def _rows_of(planes: Planes) -> Codes:
    """Planes as one row of bytes a code, bits still in the order of the planes."""
    return np.ascontiguousarray(planes.T).view(np.uint8).reshape(-1, CODE_BYTES)


class _Counter:
    """Counts differing bits of blocks; holds the scratch arrays."""

    def __init__(self, planes: Planes) -> None:
        self._planes = planes
        size = min(_BLOCK, planes.shape[1])
        self._words = np.empty(size, np.uint64)
        self._parts = np.empty((3, size), np.uint8)

    def blocks(self) -> range:
        """Where blocks start."""
        return range(0, self._planes.shape[1], _BLOCK)

    def count(self, start: int, word: int, query: np.uint64, slot: int) -> npt.NDArray[np.uint8]:
        """Differing bits of one plane of a block; valid until the slot is used again."""
        plane = self._planes[word, start : start + _BLOCK]
        work, part = self._words[: len(plane)], self._parts[slot, : len(plane)]
        np.bitwise_xor(plane, query, out=work)
        return np.bitwise_count(work, out=part)

    def least(self, start: int, word: int, query: np.uint64, slot: int, other: int) -> npt.NDArray[np.uint8]:
        """Differing bits of one plane or of its complement, whichever are fewer."""
        part = self.count(start, word, query, slot)
        rest = self._parts[other, : len(part)]
        np.subtract(np.uint8(_CLASS_BITS), part, out=rest)
        return np.minimum(part, rest, out=part)


def scan(planes: Planes, query: Words, radius_bits: int) -> tuple[Rows, Distances]:
    """All codes within a distance of one code.

    Args:
        planes: (4, n) uint64.
        query: (4,) uint64, from `words_of`.
        radius_bits: Inclusive.

    Returns:
        Row numbers, ascending, and their distances.
    """
    counter = _Counter(planes)
    early = 2 if radius_bits <= _TWO_PLANES_BITS else 3
    found: list[tuple[Rows, Distances]] = []
    for start in counter.blocks():
        total = counter.count(start, 0, query[0], 0)
        for word in range(1, early):
            np.add(total, counter.count(start, word, query[word], 1), out=total)
        rows = np.flatnonzero(total <= radius_bits) + start
        if len(rows):
            found.append(_inside(planes, rows, query, radius_bits))
    if not found:
        return np.zeros(0, np.int64), np.zeros(0, np.uint16)
    return np.concatenate([rows for rows, _ in found]), np.concatenate([distances for _, distances in found])


def _inside(planes: Planes, rows: Rows, query: Words, radius_bits: int) -> tuple[Rows, Distances]:
    exact = np.bitwise_count(planes[:, rows] ^ query[:, None]).sum(0, dtype=np.uint16)
    inside = exact <= radius_bits
    return rows[inside], exact[inside]


@cache
def _masks() -> Words:
    masks = np.zeros((FORMS, WORDS), np.uint64)
    for form, complemented in enumerate(_COMPLEMENTED):
        masks[form, list(complemented)] = ~np.uint64(0)
    return masks


def _derived(four_forms: Words, masks: Words) -> tuple[Words, npt.NDArray[np.int64]]:
    """The code whose complements lie nearest to the exact codes of four forms, and how far off each is.

    Args:
        four_forms: (4, 4) uint64, exact codes of forms that differ by mirroring and flipping.
        masks: (4, 4) uint64, the bits complemented in each.

    Returns:
        (4,) uint64, and (4,) int64 bits.
    """
    plain = four_forms ^ masks
    one, two, three, four = plain
    common = (one & (two | three | four)) | (two & three & four)  # majority, ties as in the first
    return common, np.bitwise_count(plain ^ common).sum(1, dtype=np.int64)


def scan_forms(planes: Planes, exact: Codes, radius_bits: int) -> tuple[Rows, Rows, Distances]:
    """All codes within a distance of the exact codes of pictures in all eight forms.

    One pass finds what is near any of four forms, by the code they would have if the median of their coefficients were
    nought; it is off by a few bits, which are added to the radius. The distances are then those to the exact codes, so
    by the triangle inequality nothing is missed.

    Args:
        planes: (4, n) uint64.
        exact: (views * 8, 32) uint8, eight codes a view in the order of `pdq.FORMS`.
        radius_bits: Inclusive.

    Returns:
        Numbers of the query codes, row numbers and distances, ordered by query code, then row.
    """
    queries, masks = words_of(exact), _masks()
    parts: list[tuple[Rows, Rows, Distances]] = []
    passes: list[tuple[Words, int, Rows]] = []
    for first in range(0, len(queries), _UPRIGHT):
        common, off = _derived(queries[first : first + _UPRIGHT], masks[first % FORMS :][:_UPRIGHT])
        together = off <= _DERIVED_BITS
        forms = np.flatnonzero(together) + first
        if len(forms):
            passes.append((common, radius_bits + int(off[together].max()), forms))
        for form in np.flatnonzero(~together) + first:
            rows, distances = scan(planes, queries[form], radius_bits)
            parts.append((np.full(len(rows), form, np.int64), rows, distances))
    parts += _passes(planes, queries, passes, radius_bits)
    return _sorted(parts)


def _passes(
    planes: Planes, queries: Words, passes: list[tuple[Words, int, Rows]], radius_bits: int
) -> list[tuple[Rows, Rows, Distances]]:
    counter = _Counter(planes)
    near: list[list[Rows]] = [[] for _ in passes]
    for start in counter.blocks():
        for (common, reach, _), held in zip(passes, near, strict=True):
            total = counter.count(start, 3, common[3], 0)
            np.add(total, counter.least(start, 0, common[0], 1, 2), out=total)
            if reach > _TWO_PLANES_BITS:
                np.add(total, counter.least(start, 1, common[1], 1, 2), out=total)
            held.append(np.flatnonzero(total <= reach) + start)
    parts = []
    for (_, _, forms), held in zip(passes, near, strict=True):
        found = np.concatenate(held) if held else np.zeros(0, np.int64)
        for start in range(0, len(found), _BLOCK):
            for form in forms:
                rows, distances = _inside(planes, found[start : start + _BLOCK], queries[form], radius_bits)
                parts.append((np.full(len(rows), form, np.int64), rows, distances))
    return parts


def _sorted(parts: list[tuple[Rows, Rows, Distances]]) -> tuple[Rows, Rows, Distances]:
    if not parts:
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.uint16)
    queries, rows, distances = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.lexsort((rows, queries))
    return queries[order], rows[order], distances[order]


def _signs(codes: Codes) -> npt.NDArray[np.float32]:
    return np.unpackbits(codes, axis=1).astype(np.float32) * 2 - 1


def scan_many(planes: Planes, codes: Codes, radius_bits: int) -> tuple[Rows, Rows, Distances]:
    """All pairs of query and stored codes within a distance.

    Args:
        planes: (4, n) uint64.
        codes: (m, 32) uint8.
        radius_bits: Inclusive.

    Returns:
        Query numbers, row numbers and distances, ordered by query, then row.
    """
    if not len(codes) or not planes.shape[1]:
        return _sorted([])
    queries = words_of(codes)
    few = len(codes) <= _FEW_QUERIES
    return _sorted((_scan_few if few else _products)(planes, queries, radius_bits))


def _scan_few(planes: Planes, queries: Words, radius_bits: int) -> list[tuple[Rows, Rows, Distances]]:
    parts = []
    for number, query in enumerate(queries):
        rows, distances = scan(planes, query, radius_bits)
        parts.append((np.full(len(rows), number, np.int64), rows, distances))
    return parts


def _products(planes: Planes, queries: Words, radius_bits: int) -> list[tuple[Rows, Rows, Distances]]:
    """Pairs by matrix products; the order of the bits does not matter as long as both sides have the same."""
    parts = []
    signs = _signs(_rows_of(queries.T))
    for start in range(0, planes.shape[1], _PRODUCT_BLOCK):
        stored = _signs(_rows_of(planes[:, start : start + _PRODUCT_BLOCK])).T
        for first in range(0, len(signs), _PRODUCT_QUERIES):
            products = signs[first : first + _PRODUCT_QUERIES] @ stored
            one, other = np.nonzero(products >= BITS - 2 * radius_bits)
            distances = ((BITS - products[one, other]) / 2).astype(np.uint16)
            parts.append((one.astype(np.int64) + first, other.astype(np.int64) + start, distances))
    return parts
