"""What was done to a picture, in the words of the window, from how it lies in the other."""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.trim import content_box, has_border
from workbench.matching.agreement import Agreement, Rect, mapped
from workbench.matching.registration import Matrix, Registration, jacobian, projected
from workbench.model.match import Transform

_NEARLY_ALL = 0.97
_TURN_DEG = 2.0
_ASKEW = 1.08
"""Opposite sides of a picture seen at an angle differ by more than this factor."""
_CROPPED_AREA = 0.93
_PLACED_AREA = 0.95
_OVERLAY_AREA = 0.005
_BARS = 0.06
_LEAST_AROUND = 0.02
_BLURRED_LEVELS = 5.0
_EVEN_LEVELS = 3
_EVEN_SHARE = 0.35
_PLAIN_SHARE = 0.97
_LEAST_PHOTO = 0.45
_RECOLOURED_LEVELS = 7.0
_LEAST_CELLS = 6
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


def _common(one: Rect, other: Rect) -> Rect:
    """The part that two boxes share."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return (left, top, max(0.0, right - left), max(0.0, bottom - top))


def content_rect(grey: npt.NDArray[np.uint8]) -> Rect:
    """The picture inside its uniform borders, as fractions of the whole."""
    height, width = grey.shape
    box = content_box(grey)
    if not has_border(box, height, width):
        return _WHOLE
    return (box.left / width, box.top / height, (box.right - box.left) / width, (box.bottom - box.top) / height)


def is_tilted(registration: Registration, query: LocalFeatures) -> bool:
    """Whether the copy lies askew: turned by a few degrees beside quarter turns, or seen at an angle."""
    turn = turn_deg(registration, query)
    if abs(turn - 90 * round(turn / 90)) > _TURN_DEG:
        return True
    width, height = query.width_px, query.height_px
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = projected(registration.to_library, corners)
    # In a picture seen straight on, opposite sides stay as long as each other.
    sides = np.hypot(*(np.roll(seen, -1, axis=0) - seen).T)
    return bool(max(sides[0], sides[2]) > _ASKEW * min(sides[0], sides[2]) + 1e-6) or bool(
        max(sides[1], sides[3]) > _ASKEW * min(sides[1], sides[3]) + 1e-6
    )


def _surround(grey: npt.NDArray[np.uint8], rect: Rect) -> str:
    """Name of what lies around the library picture in the case's copy."""
    _, _, wide, tall = content_rect(grey)
    near = abs(wide - rect[2]) < _BARS and abs(tall - rect[3]) < _BARS
    if near and (wide, tall) != (1.0, 1.0):
        one_way = min(1 - rect[2], 1 - rect[3]) < 0.04
        return "letterboxed" if one_way else "bordered"
    height, width = grey.shape
    around = np.ones(grey.shape, bool)
    margin = 2
    around[
        max(0, int(rect[1] * height) - margin) : int((rect[1] + rect[3]) * height) + margin,
        max(0, int(rect[0] * width) - margin) : int((rect[0] + rect[2]) * width) + margin,
    ] = False
    if int(around.sum()) < _LEAST_AROUND * grey.size:
        return "bordered"
    own = grey.astype(np.float32)
    fine = cv2.absdiff(own, np.asarray(cv2.GaussianBlur(own, (0, 0), 1.5), np.float32))
    if float(np.percentile(fine[around], 97)) < _BLURRED_LEVELS and float(own[around].std()) > _BLURRED_LEVELS:
        return "side-filled"
    window = np.ones((3, 3), np.uint8)
    even = (cv2.dilate(grey, window).astype(np.int16) - cv2.erode(grey, window)) <= _EVEN_LEVELS
    share = float(even[around].mean())
    if share < _EVEN_SHARE:
        return "inset"
    across = rect[2] > _NEARLY_ALL and rect[3] > _LEAST_PHOTO
    return "bordered" if across or share > _PLAIN_SHARE else "screenshot"


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


def recoloured(query: LocalFeatures, library: LocalFeatures, to_library: Matrix, rect: Rect) -> bool:
    """Whether the colours of registered pictures differ: made grey, tinted, saturated. False where colours are unknown.

    Args:
        query, library: Of both pictures, the query mirrored if it was registered so.
        to_library: Query pixels to library pixels.
        rect: Where the library picture lies in the query.
    """
    if query.chroma is None or library.chroma is None:
        return False
    side = len(query.chroma)
    rows, columns = np.mgrid[0:side, 0:side].reshape(2, -1) + 0.5
    x, y = columns / side, rows / side
    inner = (x > rect[0]) & (x < rect[0] + rect[2]) & (y > rect[1]) & (y < rect[1] + rect[3])
    seen = projected(to_library, np.stack([x * query.width_px, y * query.height_px], axis=1).astype(np.float32))
    cells = np.floor(seen / (library.width_px, library.height_px) * side).astype(int)
    inside = inner & ((cells >= 0) & (cells < side)).all(axis=1)
    if int(inside.sum()) < _LEAST_CELLS:
        return False
    ours = query.chroma.reshape(-1, 2)[inside].astype(np.float32)
    theirs = library.chroma[cells[inside, 1], cells[inside, 0]].astype(np.float32)
    return bool(np.median(np.hypot(*(ours - theirs).T)) > _RECOLOURED_LEVELS)


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
    if is_tilted(registration, query):
        names.append(Transform("tilted"))
    back: Matrix = np.asarray(np.linalg.inv(registration.to_library), np.float64)
    ours, theirs = (query.width_px, query.height_px), (library.width_px, library.height_px)
    inside = content or content_rect(query.small)
    kept = mapped(inside, ours, registration.to_library, theirs)
    placed = _common(mapped(_WHOLE, theirs, back, ours), inside)
    if kept[2] * kept[3] < _CROPPED_AREA:
        names.append(Transform("cropped", _rounded(kept)))
    if placed[2] * placed[3] < _PLACED_AREA:
        names.append(Transform(_surround(query.small, placed), _rounded(own(placed))))
    if found.overlay_rect is not None and found.overlay_rect[2] * found.overlay_rect[3] > _OVERLAY_AREA:
        names.append(Transform("overlay", _rounded(own(found.overlay_rect))))
    if recoloured(query, library, registration.to_library, placed):
        names.append(Transform("recoloured"))
    return tuple(names)


def placed_rect(
    query: LocalFeatures,
    library: LocalFeatures,
    registration: Registration,
    *,
    mirrored: bool,
    content: Rect | None = None,
) -> Rect:
    """Where the library's picture lies in the case's copy as it is; arguments as for `transforms_of`."""
    back: Matrix = np.asarray(np.linalg.inv(registration.to_library), np.float64)
    sizes = (library.width_px, library.height_px), (query.width_px, query.height_px)
    placed = _common(mapped(_WHOLE, sizes[0], back, sizes[1]), content or _WHOLE)
    return _rounded(_flipped(placed) if mirrored else placed)


def differing(found: Agreement, *, mirrored: bool) -> Transform | None:
    """The largest region of the case's copy that shows something else, if it is of any size."""
    rect = found.differing_rect
    if rect is None or rect[2] * rect[3] <= _OVERLAY_AREA:
        return None
    return Transform("differs", _rounded(_flipped(rect) if mirrored else rect))
