"""What was done to a picture, in the words of the window, from how it lies in the other."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.trim import content_box
from workbench.matching.agreement import Agreement, Maps, Rect, mapped
from workbench.matching.colours import recoloured
from workbench.matching.overlays import overlay_rect
from workbench.matching.registration import Matrix, Registration, jacobian
from workbench.matching.straightness import is_askew
from workbench.matching.surroundings import NEARLY_ALL, new_content, settled_bands, surround, without_neighbours
from workbench.model.match import MatchFinding, QueryResult, Transform

_CROPPED_AREA = 0.93
_PLACED_AREA = 0.95
_OVERLAY_AREA = 0.005
WHOLE_BITS = 16
"""Whole frames this near have the same edges; a crop to 95 % moves 30 bits, a caption 20 and more."""
_ANYWAY = ("mirrored", "rotated", "overlay", "recoloured", "speed")
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


def _common(one: Rect, other: Rect) -> Rect:
    """The part that two boxes share."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return (left, top, max(0.0, right - left), max(0.0, bottom - top))


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
    if min(rect[2], rect[3]) >= NEARLY_ALL:
        return Transform("letterboxed")  # this frame does not show the bars that the stretch has
    both_ways = max(rect[2], rect[3]) < NEARLY_ALL
    return Transform("bordered" if both_ways else "letterboxed", _rounded(rect))


def unless_whole(found: tuple[Transform, ...], distance_bits: int, views: tuple[str, str]) -> tuple[Transform, ...]:
    """Leave out changes of the frame where the whole frames lie so near that there cannot be any.

    A homography resting on points of one corner only says little about the other corners; the codes know them.
    """
    if views[0] != views[1] or views[0] == "trim" or distance_bits > WHOLE_BITS:
        return found
    return tuple(one for one in found if one.name in _ANYWAY)


def transforms_of(
    query: LocalFeatures,
    library: LocalFeatures,
    registration: Registration,
    found: Agreement,
    *,
    mirrored: bool,
    content: Rect | None = None,
) -> tuple[Transform, ...]:
    """Changes between the library picture and the case's copy.

    Args:
        query: Features of the case's copy, mirrored if it was registered so.
        library: Features of the library picture.
        registration, found: As computed for them.
        mirrored: Whether the query was mirrored to register it.
        content: Where the picture lies in the query, if known; by default what its borders leave.

    Returns:
        Rects of "cropped" are in the library picture (what was kept), all others in the case's copy as it is.
    """
    own = _flipped if mirrored else (lambda rect: rect)
    names: list[Transform] = [Transform("mirrored")] if mirrored else []
    if right_angle(turn_deg(registration, query)):
        names.append(Transform("rotated"))
    askew = is_askew(registration.to_library, query, library)
    if askew:
        names.append(Transform("tilted"))
    back: Matrix = np.asarray(np.linalg.inv(registration.to_library), np.float64)
    ours, theirs = (query.width_px, query.height_px), (library.width_px, library.height_px)
    whole = mapped(_WHOLE, theirs, back, ours)
    inside = content or new_content(query, library, registration.to_library, found.maps)
    placed = _common(whole, inside)
    if content is None and found.maps is not None:
        clear = without_neighbours(query.small, placed, whole, found.maps)
        if clear != placed:
            inside = placed = clear
    changed = recoloured(query, library, registration.to_library, placed)
    over = overlay_rect(query, library, registration.to_library, placed, recoloured=changed)
    if over is not None and content is None:
        put_back, over = settled_bands(placed, whole, over)
        inside, placed = (put_back, put_back) if put_back != placed else (inside, placed)
    kept = mapped(inside, ours, registration.to_library, theirs)
    if kept[2] * kept[3] < _CROPPED_AREA:
        names.append(Transform("cropped", _rounded(kept)))
    if placed[2] * placed[3] < _PLACED_AREA:
        around = surround(query.small, placed)
        # Corners left empty by a turn or an angle are no bars.
        names.append(Transform("bordered" if askew and around == "letterboxed" else around, _rounded(own(placed))))
    if over is not None:
        names.append(Transform("overlay", _rounded(own(over))))
    if changed:
        names.append(Transform("recoloured"))
    return tuple(names)


def as_incomplete(result: QueryResult) -> QueryResult:
    """The result for a picture of which only a part could be read: what is missing is no crop that somebody made."""
    return replace(result, matches=tuple(map(_incomplete, result.matches)))


def _incomplete(finding: MatchFinding) -> MatchFinding:
    changes = (
        replace(one, name="incomplete")
        if one.name == "cropped" and one.rect is not None and max(one.rect[2:]) >= NEARLY_ALL
        else one
        for one in finding.transforms
    )
    return replace(finding, transforms=tuple(changes))


def placed_rect(
    query: LocalFeatures,
    library: LocalFeatures,
    registration: Registration,
    *,
    mirrored: bool,
    content: Rect | None = None,
    maps: Maps | None = None,
) -> Rect:
    """Where the library's picture lies in the case's copy as it is; arguments as for `transforms_of`.

    With maps of a whole copy (without `content`), neighbours in a collage are cut off.
    """
    back: Matrix = np.asarray(np.linalg.inv(registration.to_library), np.float64)
    sizes = (library.width_px, library.height_px), (query.width_px, query.height_px)
    whole = mapped(_WHOLE, sizes[0], back, sizes[1])
    placed = _common(whole, content or _WHOLE)
    if content is None and maps is not None:
        placed = without_neighbours(query.small, placed, whole, maps)
    return _rounded(_flipped(placed) if mirrored else placed)


def differing(found: Agreement, *, mirrored: bool) -> Transform | None:
    """The largest region of the case's copy that shows something else, if it is of any size."""
    rect = found.differing_rect
    if rect is None or rect[2] * rect[3] <= _OVERLAY_AREA:
        return None
    return Transform("differs", _rounded(_flipped(rect) if mirrored else rect))
