"""Whether two frames show the same place: patches of one are looked for in the other, a little moved."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

_PATCH_PX = 14
_REACH_PX = 10
_GRID = (4, 25, 46)
_SAME = 0.8
"""Correlation from which a patch is found again; unaffected by brightness and contrast."""
_LEAST_SPREAD = 3.0
_MOST_LEVELS = 12.0
"""A patch without detail is found again when its brightness differs by less than this."""


def found_again(before: Pixels, after: Pixels) -> float:
    """Share of nine patches of a frame that are in the other too.

    Args:
        before, after: (64, 64) luma, uint8.

    Returns:
        1 for the same picture brighter, darker, moved or partly covered (then less); near 0 after a cut.
    """
    found = 0.0
    for top in _GRID:
        for left in _GRID:
            patch = after[top : top + _PATCH_PX, left : left + _PATCH_PX]
            first, start = max(0, top - _REACH_PX), max(0, left - _REACH_PX)
            area = before[first : top + _PATCH_PX + _REACH_PX, start : left + _PATCH_PX + _REACH_PX]
            found += _is_in(patch, area)
    return found / len(_GRID) ** 2


def _is_in(patch: Pixels, area: Pixels) -> bool:
    mean, spread = cv2.meanStdDev(patch)
    if float(spread[0, 0]) < _LEAST_SPREAD:
        other_mean, other_spread = cv2.meanStdDev(area)
        return (
            float(other_spread[0, 0]) < 2 * _LEAST_SPREAD and abs(float(mean[0, 0] - other_mean[0, 0])) < _MOST_LEVELS
        )
    return float(np.max(cv2.matchTemplate(area, patch, cv2.TM_CCOEFF_NORMED))) > _SAME
