"""Checksums of large index files, block by block: what a search reads is checked the first time it is read.

Reading 12 GB at every opening would take half a minute; a search looks at a few hundred megabytes of it.
"""

from __future__ import annotations

import mmap
import zlib
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from workbench.errors import DamagedError

BLOCK_ROWS = 1600
"""64 kB of entries, about what one list of a large library takes."""


def damaged() -> DamagedError:
    """The error that makes a search build the index again."""
    return DamagedError("The index of the library is damaged.", advice="It is built again on the next search.")


def _bytes(rows: npt.NDArray[Any]) -> memoryview:
    return np.ascontiguousarray(rows).data


def block_checksums(parts: Iterable[npt.NDArray[Any]]) -> npt.NDArray[np.uint32]:
    """Checksums of the blocks of an array that comes in parts of any size.

    Args:
        parts: (n, ...) arrays, in order.
    """
    found: list[int] = []
    checksum, rows = 0, 0
    for part in parts:
        start = 0
        while start < len(part):
            end = min(len(part), start + BLOCK_ROWS - rows)
            checksum = zlib.crc32(_bytes(part[start:end]), checksum)
            rows += end - start
            start = end
            if rows == BLOCK_ROWS:
                found.append(checksum)
                checksum, rows = 0, 0
    if rows:
        found.append(checksum)
    return np.array(found, np.uint32)


class BlockGuard:
    """Checks the rows of one mapped array before they are used, each block once."""

    def __init__(self, array: npt.NDArray[Any], expected: npt.NDArray[np.uint32]) -> None:
        if len(expected) != -(-len(array) // BLOCK_ROWS):
            raise damaged()
        self._array = array
        self._expected = expected
        self._unchecked = np.ones(len(expected), bool)

    def check(self, first: npt.NDArray[np.int64], end: npt.NDArray[np.int64]) -> None:
        """Check ranges of rows.

        Args:
            first, end: Of equal shape; a range holds no row where they are equal.

        Raises:
            DamagedError: A block is not what was written.
        """
        asked = end > first
        one, last = first[asked] // BLOCK_ROWS, (end[asked] - 1) // BLOCK_ROWS + 1
        marks = np.bincount(one, minlength=len(self._expected) + 1)
        marks -= np.bincount(last, minlength=len(self._expected) + 1)
        blocks = np.flatnonzero((np.cumsum(marks[:-1]) > 0) & self._unchecked)
        self._ask_for(blocks)
        for block in blocks.tolist():
            rows = self._array[block * BLOCK_ROWS : (block + 1) * BLOCK_ROWS]
            if zlib.crc32(_bytes(rows)) != int(self._expected[block]):
                raise damaged()
            self._unchecked[block] = False

    def _ask_for(self, blocks: npt.NDArray[np.intp]) -> None:
        """Have the system read blocks together and ahead: one after the other takes 20 times as long on a cold disk."""
        mapped, advice = self._mapped(), getattr(mmap, "MADV_WILLNEED", None)
        if mapped is None or advice is None or not len(blocks):
            return
        data = int(getattr(self._array, "offset", 0)) % mmap.ALLOCATIONGRANULARITY
        row_bytes = self._array.nbytes // len(self._array)
        breaks = np.flatnonzero(np.diff(blocks) > 1) + 1
        for run in np.split(blocks, breaks):
            start = (data + int(run[0]) * BLOCK_ROWS * row_bytes) // mmap.PAGESIZE * mmap.PAGESIZE
            end = min(len(mapped), data + (int(run[-1]) + 1) * BLOCK_ROWS * row_bytes)
            mapped.madvise(advice, start, end - start)

    def _mapped(self) -> mmap.mmap | None:
        return getattr(self._array, "_mmap", None)

    def let_go(self) -> None:
        """Give back the memory of the pages that were read; the system keeps them cached as long as there is room."""
        mapped, advice = self._mapped(), getattr(mmap, "MADV_DONTNEED", None)
        if mapped is not None and advice is not None:
            mapped.madvise(advice)
