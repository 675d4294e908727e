"""What was done to a picture, in the words of the window, from how it lies in the other."""

from __future__ import annotations

import math

import numpy as np

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.trim import content_box
from workbench.matching.agreement import Agreement, Rect, mapped
from workbench.matching.registration import Matrix, Registration, jacobian
from workbench.model.match import Transform

_NEARLY_ALL = 0.97
_TURN_DEG = 3.0
WHOLE_BITS = 16
"""Whole frames this near have the same edges; a crop to 95 % moves 30 bits, a caption 20 and more."""
_WHOLE: Rect = (0.0, 0.0, 1.0, 1.0)


def turn_deg(registration: Registration, query: LocalFeatures) -> float:
    """Clockwise turn that was given to the case's copy, -180 to 180."""
    linear = jacobian(registration.to_library, query.width_px / 2, query.height_px / 2)
    return -math.degrees(math.atan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1]))


def right_angle(turn: float) -> int:
    """Nearest quarter turn: 0, 90, 180 or 270."""
    return round(turn / 90) * 90 % 360


def _rounded(rect: Rect) -> Rect:
    left, top, wide, tall = (round(value, 3) for value in rect)
    return (left, top, wide, tall)


def _flipped(rect: Rect) -> Rect:
    left, top, wide, tall = rect
    return (1 - left - wide, top, wide, tall)


def _surround(query: LocalFeatures, rect: Rect) -> str:
    """Name of what lies around the library picture in the case's copy."""
    height, width = query.small.shape
    box = content_box(query.small)
    _, _, wide, tall = rect
    cut_rows = (height - (box.bottom - box.top)) / height
    cut_columns = (width - (box.right - box.left)) / width
    if cut_rows + 0.06 < 1 - tall or cut_columns + 0.06 < 1 - wide:
        return "scaled"  # set into another picture
    one_way = min(1 - wide, 1 - tall) < 0.04
    return "letterboxed" if one_way else "bordered"


def framing(query: LocalFeatures | None) -> Transform:
    """The bars or border around the picture inside a frame of the case's copy."""
    if query is None:
        return Transform("letterboxed")
    height, width = query.small.shape
    box = content_box(query.small)
    rect: Rect = (
        box.left / width,
        box.top / height,
        (box.right - box.left) / width,
        (box.bottom - box.top) / height,
    )
    if min(rect[2], rect[3]) >= _NEARLY_ALL:
        return Transform("letterboxed")  # this frame does not show the bars that the stretch has
    both_ways = max(rect[2], rect[3]) < _NEARLY_ALL
    return Transform("bordered" if both_ways else "letterboxed", _rounded(rect))


def unless_whole(found: tuple[Transform, ...], distance_bits: int, views: tuple[str, str]) -> tuple[Transform, ...]:
    """Leave out changes of the frame where the whole frames lie so near that there cannot be any.

    A homography resting on points of one corner only says little about the other corners; the codes know them.
    """
    if views[0] != views[1] or views[0] == "trim" or distance_bits > WHOLE_BITS:
        return found
    return tuple(one for one in found if one.name in ("mirrored", "rotated", "recoloured", "speed"))


def transforms_of(
    query: LocalFeatures, library: LocalFeatures, registration: Registration, found: Agreement, *, mirrored: bool
) -> tuple[Transform, ...]:
    """Changes between the library picture and the case's copy.

    Args:
        query: Features of the case's copy, mirrored if it was registered so.
        library: Features of the library picture.
        registration, found: As computed for them.
        mirrored: Whether the query was mirrored to register it.

    Returns:
        Rects of "cropped" are in the library picture (what was kept), all others in the case's copy as it is.
    """
    names: list[Transform] = [Transform("mirrored")] if mirrored else []
    turn = turn_deg(registration, query)
    if abs(turn) > _TURN_DEG:
        names.append(Transform("rotated"))
    back: Matrix = np.asarray(np.linalg.inv(registration.to_library), np.float64)
    ours, theirs = (query.width_px, query.height_px), (library.width_px, library.height_px)
    kept = mapped(_WHOLE, ours, registration.to_library, theirs)
    placed = mapped(_WHOLE, theirs, back, ours)
    own = _flipped if mirrored else (lambda rect: rect)
    if min(kept[2], kept[3]) < _NEARLY_ALL:
        names.append(Transform("cropped", _rounded(kept)))
    if min(placed[2], placed[3]) < _NEARLY_ALL:
        names.append(Transform(_surround(query, placed), _rounded(own(placed))))
    if found.overlay_rect is not None and found.overlay_rect[2] * found.overlay_rect[3] > 0.005:
        names.append(Transform("overlay", _rounded(own(found.overlay_rect))))
    return tuple(names)
