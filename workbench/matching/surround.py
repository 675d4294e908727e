"""What lies around a picture and is no part of it: bars, plain frames, and all outside the place the search named.

Such places are added or cut with the copy, so a comparison does not judge them.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.trim import TOLERANCE_LEVELS, Box, content_box
from workbench.matching.registration import Matrix
from workbench.model.comparison import Rect

Grey = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_SAME_GROUND = 0.25
"""A plain border that the other picture shows too, over this share, is its ground (a studio, a sky) and no bar."""
_CAREFUL_PX = 2.0
"""The edge of a bar is soft: this much of a picture of view size beside it is not judged either."""


def judged_area(
    case: Grey, library: Grey, matrix: Matrix, frame: tuple[Grey, Grey, Grey], case_rects: Sequence[Rect] = ()
) -> Grey:
    """Where two pictures in one frame may be judged.

    Args:
        case, library: (h, w) uint8, the pictures as they are.
        matrix: Pixels of the case's picture to pixels of the frame.
        frame: Both in the frame, (h, w) uint8, and 255 where the case's picture reaches.
        case_rects: Parts of the case's picture that the search named; none for the whole.

    Returns:
        (h, w) uint8, 255 where it may be judged.
    """
    seen, known, covered = frame
    rows, columns = covered.shape
    size = (columns, rows)
    reached = covered > 0
    alike = np.abs(seen.astype(np.int16) - known) <= TOLERANCE_LEVELS
    across = np.array([[columns / library.shape[1], 0, 0], [0, rows / library.shape[0], 0], [0, 0, 1.0]])
    judged = reached.copy()
    for picture, placed in ((case, matrix), (library, across)):
        box = content_box(picture)
        if (box.bottom - box.top, box.right - box.left) != picture.shape:
            bars = reached & ~_placed(_filled(picture.shape, [box]), placed, size)
            if not bars.any() or float(alike[bars].mean()) < _SAME_GROUND:
                judged &= ~bars
    if case_rects:
        judged &= _placed(_filled(case.shape, [_box(rect, case.shape) for rect in case_rects]), matrix, size)
    return np.asarray(judged * np.uint8(255), np.uint8)


def _box(rect: Rect, shape: tuple[int, ...]) -> Box:
    rows, columns = shape[:2]
    left, top, width, height = rect
    return Box(
        max(0, round(top * rows)),
        round((top + height) * rows),
        max(0, round(left * columns)),
        round((left + width) * columns),
    )


def _filled(shape: tuple[int, ...], boxes: Sequence[Box]) -> Grey:
    """255 inside any of the boxes, a careful line at edges inside the picture left out."""
    mask = np.zeros(shape[:2], np.uint8)
    for box in boxes:
        mask[box.top : box.bottom, box.left : box.right] = 255
    side = 2 * round(_CAREFUL_PX) + 1
    return np.asarray(cv2.erode(mask, np.ones((side, side), np.uint8), borderValue=255), np.uint8)


def _placed(mask: Grey, matrix: Matrix, size: tuple[int, int]) -> Mask:
    return np.asarray(cv2.warpPerspective(mask, matrix, size, flags=cv2.INTER_NEAREST) > 0)
