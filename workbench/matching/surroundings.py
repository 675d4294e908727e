"""What lies around the library's picture in the case's copy: bars, borders, blurred fill, screens, other pictures."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.trim import content_box, has_border
from workbench.matching.agreement import Maps, Rect, mapped
from workbench.matching.registration import Matrix

Lines = npt.NDArray[np.float32]

NEARLY_ALL = 0.97
_BARS = 0.06
_LEAST_AROUND = 0.02
_BLURRED_LEVELS = 5.0
_EVEN_LEVELS = 3
_EVEN_SHARE = 0.35
_PLAIN_SHARE = 0.97
_LEAST_PHOTO = 0.45
_LEAST_STRIP = 0.008
_SAME_LEVEL = 14.0
_LEAST_AGREEING_PX = 400
_GOES_ON = 0.02
_WIDE_STRIP = 0.3
_LEAST_KNOWN = 0.15
_AGREEING_COUNTS = 3.0
_EDGE_SEARCH_PX = 9
_EDGE_WINDOW_PX = 4
_ALONG = 0.85
_TOUCHES = 0.02
_NARROW = 0.09
_PARTLY_ALONG = 0.5
_WHOLE: Rect = (0.0, 0.0, 1.0, 1.0)


def content_rect(grey: npt.NDArray[np.uint8]) -> Rect:
    """The picture inside its uniform borders, as fractions of the whole."""
    height, width = grey.shape
    box = content_box(grey)
    if not has_border(box, height, width):
        return _WHOLE
    return (box.left / width, box.top / height, (box.right - box.left) / width, (box.bottom - box.top) / height)


def new_content(query: LocalFeatures, library: LocalFeatures, to_library: Matrix, maps: Maps | None) -> Rect:
    """The picture inside its uniform borders, where the library picture does not have the same plain edges.

    Args:
        query, library: Features of both.
        to_library: Query pixels to library pixels.
        maps: Where the two agree; tells how levels of the one became levels of the other.
    """
    ours, theirs = (query.width_px, query.height_px), (library.width_px, library.height_px)
    box = content_rect(query.small)
    if box == _WHOLE:
        return box
    place = mapped(_WHOLE, theirs, np.asarray(np.linalg.inv(to_library), np.float64), ours)
    edges, limits = _edges(box), _edges(place)
    for side in range(4):
        strip = list(_edges(box))
        strip[side], strip[(side + 2) % 4] = limits[side], edges[side]
        left, top, right, bottom = strip
        beyond = (left, top, right - left, bottom - top)
        if beyond[2 + side % 2] <= _LEAST_STRIP:
            continue
        if maps is not None and _shown(query.small, beyond, maps):
            edges[side] = limits[side]
    return _rect(edges)


def _edges(rect: Rect) -> list[float]:
    """Left, top, right, bottom."""
    return [rect[0], rect[1], rect[0] + rect[2], rect[1] + rect[3]]


def _shown(query: npt.NDArray[np.uint8], rect: Rect, maps: Maps) -> bool:
    """Whether the library picture has in a region what the query has, as levels go elsewhere."""
    if int(maps.agreeing.sum()) < _LEAST_AGREEING_PX:
        return False
    height, width = query.shape
    left, top, right, bottom = _edges(rect)
    part = slice(int(top * height), round(bottom * height)), slice(int(left * width), round(right * width))
    own, seen = query[maps.agreeing].astype(np.float64), maps.seen[maps.agreeing].astype(np.float64)
    gain = float(own.std() / max(1.0, float(seen.std())))
    expected = np.clip(own.mean() + gain * (maps.seen[part] - seen.mean()), 0, 255)
    return bool(expected.size and np.percentile(np.abs(expected - query[part]), 75) <= _SAME_LEVEL)


def without_neighbours(query: npt.NDArray[np.uint8], place: Rect, whole: Rect, maps: Maps) -> Rect:
    """A place without strips along its sides where the query shows other pictures: the rest of a collage.

    Args:
        query: (h, w) uint8, the small picture of the query.
        place: Where the library's picture would lie, fractions, without bars.
        whole: The same with what bars cover.
        maps: Where the two agree and differ, in the same pixels.
    """
    edges, outer = _edges(place), _edges(whole)
    height, width = query.shape
    for side in range(4):
        size = (width, height)[side % 2]
        goes_on = (outer[side] if side < 2 else 1 - outer[side]) > _GOES_ON
        rows, columns = _span(edges, 1, height), _span(edges, 0, width)
        parts = (maps.agreeing, maps.differing, query, maps.seen)
        lines = [np.moveaxis(part[rows, columns].astype(np.float32), 1 - side % 2, 0) for part in parts]
        if side >= 2:
            lines = [part[::-1] for part in lines]
        cut = _strip(lines[0], lines[1])
        if cut > (_GOES_ON if goes_on else _WIDE_STRIP) * len(lines[0]):
            cut = _edge_near(cut, lines[2], lines[3])
            edges[side] += (cut if side < 2 else -cut) / size
    return _rect(edges)


def settled_bands(place: Rect, whole: Rect, over: Rect) -> tuple[Rect, Rect | None]:
    """A place and what lies over it, once bands along its sides are told from what lies beside it.

    A bar that is the plain edge of a band laid over the picture belongs to the band; a narrow band where the query goes
    on beyond the picture is the query's own.

    Args:
        place: Where the library's picture lies, without bars.
        whole: The same with what bars cover.
        over: What lies over it.
    """
    edges, outer, marked = _edges(place), _edges(whole), _edges(over)
    for side in range(4):
        along = (over[3] / max(place[3], 1e-6), over[2] / max(place[2], 1e-6))[side % 2]
        if along < _PARTLY_ALONG or abs(marked[side] - edges[side]) > _TOUCHES:
            continue
        inner = marked[(side + 2) % 4]
        if abs(edges[side] - outer[side]) > 0 and along >= _ALONG:
            edges[side] = marked[side] = outer[side]
        elif (outer[side] if side < 2 else 1 - outer[side]) > _GOES_ON and abs(inner - edges[side]) <= _NARROW:
            edges[side] = inner
            return _rect(edges), None
    return _rect(edges), _rect(marked)


def _rect(edges: list[float]) -> Rect:
    return (edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1])


def _span(edges: list[float], axis: int, size: int) -> slice:
    return slice(round(edges[axis] * size), round(edges[axis + 2] * size))


def _strip(agreeing: Lines, differing: Lines) -> int:
    """Lines from the first that show something else."""
    if not agreeing.size:
        return 0
    balance = (differing.sum(axis=1) - _AGREEING_COUNTS * agreeing.sum(axis=1)).cumsum()
    cut = int(balance.argmax()) + 1
    if cut > len(balance) - _EDGE_SEARCH_PX:
        return 0  # nothing of the picture is left beyond: no edge to find
    return cut if balance[cut - 1] > _LEAST_KNOWN * cut * agreeing.shape[1] else 0


def _edge_near(cut: int, own: Lines, seen: Lines) -> int:
    """The line near `cut` at which the pictures begin to agree: windows of the comparison reach over it."""
    apart = np.abs((own - own[cut:].mean()) - (seen - seen[cut:].mean())).mean(axis=1)
    window = _EDGE_WINDOW_PX
    places = range(max(window, cut - _EDGE_SEARCH_PX), min(len(apart) - window, cut + _EDGE_SEARCH_PX) + 1)
    return max(places, key=lambda one: apart[one - window : one].mean() - apart[one : one + window].mean(), default=cut)


def surround(grey: npt.NDArray[np.uint8], rect: Rect) -> str:
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
    across = rect[2] > NEARLY_ALL and rect[3] > _LEAST_PHOTO
    return "bordered" if across or share > _PLAIN_SHARE else "screenshot"
