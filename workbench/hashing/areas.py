"""Parts of one picture averaged down to 64 x 64, several parts for the price of one.

The sum over any rectangle comes from the summed-area table at its corners (F. Crow, "Summed-area tables for texture
mapping", 1984); between pixels the table is interpolated, which is exact because a pixel is even inside. OpenCV's
INTER_AREA gives the same numbers and reads the whole picture for each part.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq
from workbench.hashing.trim import Box

_MOST_PX = 8_000_000


class Areas:
    """The summed-area table of a picture.

    Args:
        grey: (h, w) uint8; sums stay exact up to 8 megapixels.
    """

    def __init__(self, grey: npt.NDArray[np.uint8]) -> None:
        self._sums = np.asarray(cv2.integral(grey))

    def reduced(self, box: Box) -> npt.NDArray[np.float32]:
        """A part as (64, 64) float32 of whole levels, as `cv2.resize` with INTER_AREA gives it."""
        rows, columns = _edges(box.top, box.bottom), _edges(box.left, box.right)
        at_rows = _between(self._sums, rows)
        corners = _between(at_rows.T, columns).T
        area = (box.bottom - box.top) * (box.right - box.left) / pdq.SIDE_PX**2
        return np.rint(np.diff(np.diff(corners, axis=0), axis=1) / area).astype(np.float32)


def fits(shape: tuple[int, ...], box: Box) -> bool:
    """Whether the table serves a part of a picture: enlarging is another matter, and sums of large ones overflow."""
    least = min(box.bottom - box.top, box.right - box.left)
    return least >= pdq.SIDE_PX and shape[0] * shape[1] < _MOST_PX


def _edges(start: int, end: int) -> npt.NDArray[np.float64]:
    return np.asarray(start + np.arange(pdq.SIDE_PX + 1) * ((end - start) / pdq.SIDE_PX), dtype=np.float64)


def _between(table: npt.NDArray[np.number], places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Rows of a table at fractional places."""
    below = np.minimum(places.astype(np.intp), len(table) - 2)
    share = (places - below)[:, None]
    lower = table[below]
    return np.asarray(lower + (table[below + 1] - lower) * share, dtype=np.float64)
