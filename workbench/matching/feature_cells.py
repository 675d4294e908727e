"""The fixed cells that codes of local features are sorted into: an inverted multi-index.

Babenko and Lempitsky, "The Inverted Multi-Index" (2012): a code is cut into two halves, each half goes to its nearest
centre, and the pair of centres is the cell. 2 x 512 centres of 16 bytes make 262,144 cells. The centres are shipped
with the program (`resources/feature-cells.npz`, made by `tests/benchmarks/make_feature_cells.py` from photographs), so
that a library's index does not depend on what was added first or together.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from workbench.errors import DamagedError
from workbench.hashing.pdq import BITS, distances
from workbench.paths import resources_dir

Codes = npt.NDArray[np.uint8]
Cells = npt.NDArray[np.int64]

CENTRES = 512
CELLS = CENTRES * CENTRES
_CENTRE_BITS = 9
_HALF_BYTES = BITS // 16
_FARTHEST = np.uint16(BITS // 2 - 1)
_BLOCK = 4096
_QUERY_BLOCK = 128
"""Codes of a query looked up together: their tables stay in the cache."""


@dataclass(frozen=True, slots=True)
class Codebook:
    """Centres of both halves.

    Attributes:
        order: (256,) uint8, which bit of a code comes where; bits that go together are in one half.
        first, second: (512, 16) uint8.
    """

    order: npt.NDArray[np.uint8]
    first: Codes
    second: Codes


@cache
def codebook() -> Codebook:
    """The shipped centres.

    Raises:
        DamagedError: The file is not part of the installation, or damaged.
    """
    try:
        with np.load(resources_dir() / "feature-cells.npz", allow_pickle=False) as file:
            return Codebook(file["order"], file["first"], file["second"])
    except (OSError, KeyError, ValueError) as error:
        raise DamagedError(
            "A file of the program is missing or damaged: feature-cells.npz.", advice="Install the workbench again."
        ) from error


def halves(codes: Codes, order: npt.NDArray[np.uint8]) -> tuple[Codes, Codes]:
    """Codes (n, 32) cut into two halves (n, 16) after their bits were put in order."""
    bits = np.packbits(np.unpackbits(codes, axis=1).take(order, axis=1), axis=1)
    return np.ascontiguousarray(bits[:, :_HALF_BYTES]), np.ascontiguousarray(bits[:, _HALF_BYTES:])


def _ranked(codes: Codes, centres: Codes) -> npt.NDArray[np.uint16]:
    """Distance and number of every centre as one number, so that ties go to the lower centre.

    Distances of halves reach 128, where all bits differ; it is taken for 127, so that both fit two bytes.
    """
    table = distances(codes, centres)
    np.minimum(table, _FARTHEST, out=table)
    table <<= _CENTRE_BITS
    table |= np.arange(CENTRES, dtype=np.uint16)
    return table


def cells_of(codes: Codes) -> Cells:
    """The cell of each code.

    Args:
        codes: (n, 32) uint8.

    Returns:
        (n,) int64, below `CELLS`.
    """
    book = codebook()
    found = np.empty(len(codes), np.int64)
    for start in range(0, len(codes), _BLOCK):
        one, other = halves(codes[start : start + _BLOCK], book.order)
        # `argmin` takes the first of equals, which is the lower centre, as `_ranked` does.
        left, right = (distances(half, cut).argmin(axis=1) for half, cut in ((one, book.first), (other, book.second)))
        found[start : start + _BLOCK] = left.astype(np.int64) * CENTRES + right
    return found


@cache
def _staircase(count: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Pairs of ranks among which the nearest `count` cells are: no other pair can be one of them."""
    side = np.arange(1, min(count, CENTRES) + 1)
    first, second = np.nonzero(side[:, None] * side[None, :] <= count)
    return first, second


def nearest_cells(codes: Codes, count: int) -> Cells:
    """The cells whose centres are nearest to each code, by the sum of both halves.

    Args:
        codes: (n, 32) uint8.
        count: How many, 1-512.

    Returns:
        (n, count) int64, in no order; ties go to lower ranks and numbers, whatever else is in the library.
    """
    found = np.empty((len(codes), count), np.int64)
    for start in range(0, len(codes), _QUERY_BLOCK):
        found[start : start + _QUERY_BLOCK] = _nearest(codes[start : start + _QUERY_BLOCK], count)
    return found


def _nearest(codes: Codes, count: int) -> Cells:
    book = codebook()
    first, second = _staircase(count)
    sides = []
    for half, centres in zip(halves(codes, book.order), (book.first, book.second), strict=True):
        ranked = _ranked(half, centres)
        ranked.partition(count - 1, axis=1)
        sides.append(np.sort(ranked[:, :count], axis=1))
    left, right = sides
    near, far = ((side >> _CENTRE_BITS).astype(np.int32) for side in sides)
    total = near[:, first] + far[:, second]
    total <<= 16
    total |= np.arange(len(first), dtype=np.int32)
    if count < total.shape[1]:
        total.partition(count - 1, axis=1)
    chosen = total[:, :count] & 0xFFFF
    rows = np.arange(len(codes))[:, None]
    one, other = left[rows, first[chosen]] % CENTRES, right[rows, second[chosen]] % CENTRES
    return np.asarray(one.astype(np.int64) * CENTRES + other, np.int64)
