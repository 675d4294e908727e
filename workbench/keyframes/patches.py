"""Whether frames show the same place: patches of one are looked for in another, moved or where they were."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

_SIDE_PX = 32
"""Thumbs are halved first: to find a place again half the detail does, at a third of the cost."""
_PATCH_PX = 8
_REACH_PX = 5
_GRID = (1, 12, 23)
_PATCHES = len(_GRID) ** 2
_SAME = 0.8
"""Correlation from which a patch is found again; unaffected by brightness and contrast."""
_STAYED_REACH_PX = 1
_LEAST_SPREAD = 3.0
_DETAIL_SPREAD = 6.0
_MOST_LEVELS = 12.0
"""A patch without detail is found again when its brightness differs by less than this."""


def found_again(before: Pixels, after: Pixels) -> float:
    """Share of nine patches of a frame that are in the other too.

    Args:
        before, after: (64, 64) luma, uint8.

    Returns:
        1 for the same picture brighter, darker, moved or partly covered (then less); near 0 after a cut.
    """
    return sum(_places(before, after)) / _PATCHES


def is_found_again(before: Pixels, after: Pixels, least: float) -> bool:
    """Whether at least this share of a frame is in the other, as by `found_again`; stops as soon as it is sure."""
    needed = least * _PATCHES
    found = 0
    for number, there in enumerate(_places(before, after), start=1):
        found += there
        if found >= needed or found + _PATCHES - number < needed:
            break
    return found >= needed


def _halved(picture: Pixels) -> Pixels:
    return np.asarray(cv2.resize(picture, (_SIDE_PX, _SIDE_PX), interpolation=cv2.INTER_AREA), np.uint8)


def _places(before: Pixels, after: Pixels) -> Iterator[bool]:
    before, after = _halved(before), _halved(after)
    for top in _GRID:
        for left in _GRID:
            patch = after[top : top + _PATCH_PX, left : left + _PATCH_PX]
            yield _is_in(patch, _around(before, top, left, _REACH_PX))


def stayed(between: Pixels, old: Pixels, new: Pixels) -> float:
    """Share of the patches of a frame that are in one of two others, in the same place.

    Args:
        between, old, new: (64, 64) luma, uint8.

    Returns:
        Near 1 in the middle of a wipe, where nothing moves; less while a camera pans or zooms. Patches without detail
        do not count; 0 if there are no others.
    """
    between, old, new = _halved(between), _halved(old), _halved(new)
    found = counted = 0
    for top in _GRID:
        for left in _GRID:
            patch = between[top : top + _PATCH_PX, left : left + _PATCH_PX]
            if float(cv2.meanStdDev(patch)[1][0, 0]) < _DETAIL_SPREAD:
                continue
            counted += 1
            areas = (_around(picture, top, left, _STAYED_REACH_PX) for picture in (old, new))
            found += any(_is_in(patch, area) for area in areas)
    return found / counted if counted else 0.0


def _around(picture: Pixels, top: int, left: int, reach_px: int) -> Pixels:
    first, start = max(0, top - reach_px), max(0, left - reach_px)
    return picture[first : top + _PATCH_PX + reach_px, start : left + _PATCH_PX + reach_px]


def _is_in(patch: Pixels, area: Pixels) -> bool:
    mean, spread = cv2.meanStdDev(patch)
    if float(spread[0, 0]) < _LEAST_SPREAD:
        other_mean, other_spread = cv2.meanStdDev(area)
        return (
            float(other_spread[0, 0]) < 2 * _LEAST_SPREAD and abs(float(mean[0, 0] - other_mean[0, 0])) < _MOST_LEVELS
        )
    return float(np.max(cv2.matchTemplate(area, patch, cv2.TM_CCOEFF_NORMED))) > _SAME
