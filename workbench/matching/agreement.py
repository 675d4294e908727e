"""Photometric agreement: do registered pictures show the same thing, and where not?

Inliers alone lie: two different photographs in one meme frame register in 95 % of pairs. So the finer picture is
brought into the coarser one's frame and compared by local correlation. Only picture regions vote: flat, ruled and
lettered regions belong to templates.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.matching import parameters as p
from workbench.matching.registration import Matrix, Registration, jacobian, projected

Rect = tuple[float, float, float, float]
Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_DRAWN_LEVELS = 3
_DRAWN_WINDOW_PX = 15
_AFAR_PX = 3.0
_SOLID_PX = 9
_LETTERED_WINDOW_PX = 25
_SMALL_OVERLAP_PX = 110
_SMALL_WINDOW_PX = 9
_CHANGE_WINDOW_PX = 7
_CHANGED_LEVELS = 24.0
_WINDOW_PX = 17
_BESIDE_LARGEST = 0.15


@dataclass(frozen=True, slots=True)
class Maps:
    """Where registered pictures agree and differ, in the pixels of the query's small picture.

    Attributes:
        agreeing: Picture regions of both that agree, (h, w) bool.
        differing: Where the query shows picture and the library picture something else, (h, w) bool.
        seen: The library picture as it lies in the query, (h, w) float32; 0 outside.
    """

    agreeing: Mask
    differing: Mask
    seen: Floats


@dataclass(frozen=True, slots=True)
class Agreement:
    """What registered pictures have in common.

    Attributes:
        overall: Share of the textured overlap that agrees, 0-1.
        picture: Share of its picture regions that agrees, 0-1; 0 when there are none.
        picture_share: Share of the overlap that is picture (textured, not drawn).
        differing: Largest connected region of picture that differs, as a share of all picture in the overlap.
        agreeing: Largest connected region of picture that agrees, likewise.
        change: How far brightness differs at most once fitted (99.9th percentile of 7 px means, levels of 256), drawn
            regions left out: what tells a moved hand from coding noise. Told for frames of clips, 255 otherwise.
        overlap: Share of the coarser picture that the overlap covers.
        differing_rect: Box around where the query shows something else, or None.
        other: Where the query shows picture and the library picture something else or nothing, thin parts left out, as
            a share of the query: perhaps another picture set into it.
        differs: All picture that differs, as a share of all picture in the overlap.
        area: All picture that agrees, as a share of the overlap.
        changed: Where brightness seen from afar differs once fitted, as a share of the overlap.
        points: Share of the registered points that lie on picture that agrees: of frames most lie on lettering.
        window: Largest region in which both show picture that does not agree on the whole, as a share of all picture in
            the overlap: the window of a studio set. Weaker than `differing`, which looks at each place alone.
        even: Share of what is not something else that is one even level, in the query: pages are, photographs are not.
        maps: Where; None when there is nothing to compare.
    """

    overall: float
    picture: float
    picture_share: float
    differing: float
    agreeing: float
    change: float
    overlap: float
    differing_rect: Rect | None
    other: float = 0.0
    differs: float = 0.0
    area: float = 0.0
    changed: float = 0.0
    points: float = 0.0
    window: float = 0.0
    even: float = 0.0
    maps: Maps | None = field(default=None, repr=False, compare=False)


NOTHING = Agreement(0.0, 0.0, 0.0, 0.0, 0.0, 255.0, 0.0, None)


def to_small(features: LocalFeatures) -> Matrix:
    """Pixels of the features' frame to pixels of the small picture, both counted from the centre of the first pixel."""
    height, width = features.small.shape
    across, down = width / features.width_px, height / features.height_px
    return np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1.0]])


def _blur(picture: Floats, window: int) -> Floats:
    return np.asarray(cv2.blur(picture, (window, window)), np.float32)


def _drawn(picture: Bytes, inside: Mask) -> Mask:
    """Regions made of one single level and marks on it: grounds of text, rules, bars, plain shapes.

    Args:
        picture: (h, w) uint8.
        inside: Where it is known, (h, w) bool.
    """
    window = np.ones((_DRAWN_WINDOW_PX, _DRAWN_WINDOW_PX), np.uint8)
    dark = np.where(inside, picture, np.uint8(255))
    light = np.where(inside, picture, np.uint8(0))
    most = np.zeros(picture.shape, np.float32)
    for level in (cv2.erode(dark, window), cv2.dilate(light, window), _middle(picture)):
        near = (cv2.absdiff(picture, np.asarray(level, np.uint8)) <= _DRAWN_LEVELS).view(np.uint8)
        size = (_DRAWN_WINDOW_PX, _DRAWN_WINDOW_PX)
        cv2.max(most, cv2.boxFilter(near, cv2.CV_32F, size, normalize=False), dst=most)
    return np.asarray((most >= p.DRAWN_SHARE * _DRAWN_WINDOW_PX**2) | _lettered(picture.astype(np.float32)))


def _middle(picture: Bytes) -> Bytes:
    """The middle level around each pixel (15 px), found at half size: four times as fast, a level off."""
    small = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    size = (picture.shape[1], picture.shape[0])
    return np.asarray(cv2.resize(cv2.medianBlur(small, 7), size, interpolation=cv2.INTER_NEAREST), np.uint8)


def _lettered(picture: Floats) -> Mask:
    """Regions whose detail is all fine: seen from afar, lines of text are one even grey, and photographs are not."""
    coarse = np.asarray(cv2.GaussianBlur(picture, (0, 0), _AFAR_PX), np.float32)
    window = _LETTERED_WINDOW_PX
    total = _blur(picture * picture, window) - _blur(picture, window) ** 2
    left = _blur(coarse * coarse, window) - _blur(coarse, window) ** 2
    return np.asarray(left < p.LETTERED_SHARE * np.maximum(total, 1))


def _correlation(one: Floats, other: Floats, window: int) -> tuple[Floats, Mask]:
    """Local normalised correlation, and where there is texture to correlate."""
    mean_one, mean_other = _blur(one, window), _blur(other, window)
    var_one = _blur(one * one, window) - mean_one**2
    var_other = _blur(other * other, window) - mean_other**2
    shared = _blur(one * other, window) - mean_one * mean_other
    value = shared / np.sqrt(np.maximum(var_one, 1) * np.maximum(var_other, 1))
    textured = (var_one > p.TEXTURE_VARIANCE) | (var_other > p.TEXTURE_VARIANCE)
    return np.asarray(value, np.float32), np.asarray(textured)


def _opened(mask: Mask, solid_px: int) -> Bytes:
    """A mask without its thin parts, (h, w) uint8 of 0 and 1."""
    return np.asarray(cv2.morphologyEx(mask.view(np.uint8), cv2.MORPH_OPEN, np.ones((solid_px, solid_px), np.uint8)))


def _regions(opened: Bytes) -> npt.NDArray[np.int32]:
    """Left, top, width, height and area of each connected region, (n, 5)."""
    if not opened.any():
        return np.zeros((0, 5), np.int32)
    count, _, stats, _ = cv2.connectedComponentsWithStats(opened)
    return np.asarray(stats[1:count], np.int32)


def _largest(mask: Mask, solid_px: int = 5) -> int:
    """Pixels of the largest connected region, thin parts removed."""
    regions = _regions(_opened(mask, solid_px))
    return int(regions[:, cv2.CC_STAT_AREA].max()) if len(regions) else 0


def largest_region(mask: Mask) -> int:
    """Pixels of the largest connected region, thin parts removed."""
    return _largest(mask, _SOLID_PX)


def _around(opened: Bytes) -> Rect | None:
    """Box around the largest region and all that are not small beside it, in fractions; None when there is none.

    Args:
        opened: (h, w) uint8 of 0 and 1, thin parts removed.
    """
    regions = _regions(opened)
    if not len(regions):
        return None
    areas = regions[:, cv2.CC_STAT_AREA]
    boxes = regions[areas >= _BESIDE_LARGEST * areas.max()]
    left, top = (int(boxes[:, place].min()) for place in (cv2.CC_STAT_LEFT, cv2.CC_STAT_TOP))
    right = int((boxes[:, cv2.CC_STAT_LEFT] + boxes[:, cv2.CC_STAT_WIDTH]).max())
    bottom = int((boxes[:, cv2.CC_STAT_TOP] + boxes[:, cv2.CC_STAT_HEIGHT]).max())
    rows, columns = opened.shape
    return (left / columns, top / rows, (right - left) / columns, (bottom - top) / rows)


def _brought(picture: Bytes, matrix: Matrix, size: tuple[int, int], ratio: float) -> tuple[Bytes, Mask]:
    """`picture` seen in another frame, smoothed first by as much as it shrinks, and where it covers that frame."""
    sigma = 0.5 * max(0.0, ratio - 0.7)
    smooth = cv2.GaussianBlur(picture, (0, 0), sigma) if sigma > 0.2 else picture
    seen = np.asarray(cv2.warpPerspective(smooth, matrix, size, flags=cv2.INTER_LINEAR), np.uint8)
    covered = cv2.warpPerspective(np.full(picture.shape, 255, np.uint8), matrix, size, flags=cv2.INTER_NEAREST)
    return seen, np.asarray(covered > 0)


def agreement(
    query: LocalFeatures, library: LocalFeatures, registration: Registration, *, scene: bool = False
) -> Agreement:
    """Compare two registered pictures on their small grey pictures.

    Args:
        query: Features of the query, mirrored if it was registered mirrored.
        library: Features of the library picture.
        registration: As found for them.
        scene: Whether one of the two is a frame of a clip; only then is it asked how far brightness differs.
    """
    forward = to_small(library) @ registration.to_library @ np.linalg.inv(to_small(query))
    rows, columns = query.small.shape
    scale = float(np.sqrt(abs(np.linalg.det(jacobian(forward, columns / 2, rows / 2)))))
    in_query = scale >= 1  # the library picture is the finer one
    coarse, fine = (query.small, library.small) if in_query else (library.small, query.small)
    back: Matrix = np.asarray(np.linalg.inv(forward), np.float64)
    matrix = back if in_query else forward
    size = (coarse.shape[1], coarse.shape[0])
    seen, covered = _brought(fine, matrix, size, scale if in_query else 1 / max(scale, 1e-6))
    found = _compare(coarse, seen, covered, None if in_query else back, query.small, scene=scene)
    if found.maps is None:
        return found
    places = projected(to_small(query), query.points[registration.pairs[:, 0]])
    return replace(found, points=_share_inside(places, found.maps.agreeing))


def _share_inside(places: Floats, mask: Mask) -> float:
    """Share of points (n, 2), x and y in pixels, that lie where a mask is set, 0-1."""
    rows, columns = mask.shape
    x, y = np.clip(np.round(places).astype(np.int64), 0, (columns - 1, rows - 1)).T
    return float(mask[y, x].mean()) if len(places) else 0.0


def _maps(agreeing: Mask, differing: Mask, library: Floats, to_query: Matrix | None, shape: tuple[int, ...]) -> Maps:
    if to_query is None:
        return Maps(agreeing, differing, library)
    size = (shape[1], shape[0])

    def there(mask: Mask) -> Mask:
        moved = cv2.warpPerspective(mask.astype(np.uint8), to_query, size, flags=cv2.INTER_NEAREST)
        return np.asarray(moved > 0)

    seen = cv2.warpPerspective(library, to_query, size, flags=cv2.INTER_LINEAR)
    return Maps(there(agreeing), there(differing), np.asarray(seen, np.float32))


def picture_regions(grey: npt.NDArray[np.uint8]) -> Mask:
    """Where a picture shows picture: textured, and neither drawn nor lettered.

    Args:
        grey: (h, w) uint8, long side about 256.
    """
    own = grey.astype(np.float32)
    variance = _blur(own * own, p.NCC_WINDOW_PX) - _blur(own, p.NCC_WINDOW_PX) ** 2
    return np.asarray((variance > p.TEXTURE_VARIANCE) & ~_drawn(grey, np.ones(grey.shape, bool)))


def alike(one: Floats, other: Floats, where: Mask) -> float:
    """Share of a region in which two pictures of one frame agree, 0-1; of what is textured in it."""
    value, textured = _correlation(one, other, p.NCC_WINDOW_PX)
    textured &= where
    return float((textured & (value > p.NCC_AGREES)).sum() / max(1, int(textured.sum())))


def _compare(
    coarse: Bytes, fine: Bytes, covered: Mask, to_query: Matrix | None, query: Bytes, *, scene: bool
) -> Agreement:
    """Compare the coarser picture with the finer one as it lies in its frame, both (h, w) uint8."""
    own, seen = coarse.astype(np.float32), fine.astype(np.float32)
    side = max(np.ptp(np.flatnonzero(covered.any(axis=axis))) if covered.any() else 0 for axis in (0, 1))
    window = _SMALL_WINDOW_PX if side < _SMALL_OVERLAP_PX else p.NCC_WINDOW_PX
    inner = cv2.erode(covered.astype(np.uint8), np.ones((window, window), np.uint8), borderValue=0) > 0
    value, textured = _correlation(own, seen, window)
    textured &= inner
    total = int(textured.sum())
    if total < p.LEAST_TEXTURED_PX:
        return NOTHING
    drawn_own, drawn_seen = _drawn(coarse, covered), _drawn(fine, covered)
    pictured = textured & ~drawn_own & ~drawn_seen
    amount = int(pictured.sum())
    differing, agreeing = pictured & (value < p.NCC_DIFFERS), pictured & (value > p.NCC_AGREES)
    drawn_query = drawn_own if to_query is None else drawn_seen
    elsewhere = textured & ~drawn_query & (value < p.NCC_ELSEWHERE)
    maps = _maps(agreeing, elsewhere, seen if to_query is None else own, to_query, query.shape)
    other = _opened(maps.differing, _SOLID_PX)
    return Agreement(
        overall=float((textured & (value > p.NCC_AGREES)).sum() / total),
        picture=float(agreeing.sum() / max(1, amount)),
        picture_share=float(amount / max(1, int(inner.sum()))),
        differing=float(_largest(differing) / max(1, amount)),
        agreeing=float(largest_region(agreeing) / max(1, amount)),
        change=_change(own, seen, inner & ~drawn_own & ~drawn_seen) if scene else 255.0,
        overlap=float(covered.mean()),
        differing_rect=_around(other),
        other=int(other.sum()) / other.size,
        differs=float(differing.sum() / max(1, amount)),
        area=float(agreeing.sum() / max(1, int(covered.sum()))),
        changed=_changed(own, seen, textured & (value > p.NCC_AGREES), inner),
        window=_window(value, pictured) / max(1, amount),
        even=_even(query, maps),
        maps=maps,
    )


def _window(value: Floats, pictured: Mask) -> int:
    """Pixels of the largest region of picture whose correlation is low on average around each place."""
    known = _blur(pictured.astype(np.float32), _WINDOW_PX)
    mean = _blur(np.where(pictured, value, 0).astype(np.float32), _WINDOW_PX) / np.maximum(known, 1e-3)
    return _largest(np.asarray(pictured & (mean < p.NCC_ELSEWHERE)))


def _changed(own: Floats, seen: Floats, agrees: Mask, inner: Mask) -> float:
    """Share of the overlap whose brightness, seen from afar, is not what the agreeing places say it should be."""
    if int(agrees.sum()) < p.LEAST_TEXTURED_PX:
        return 1.0
    one, other = seen[agrees], own[agrees]
    gain = float(((one - one.mean()) * (other - other.mean())).mean() / max(1e-6, float(one.var())))
    rest = _blur(own - other.mean() - gain * (seen - one.mean()), _SOLID_PX)
    changed = _opened(np.asarray((np.abs(rest) > _CHANGED_LEVELS) & inner), _SOLID_PX)
    return int(changed.sum()) / max(1, int(inner.sum()))


def _even(query: npt.NDArray[np.uint8], maps: Maps) -> float:
    window = np.ones((3, 3), np.uint8)
    even = (cv2.dilate(query, window).astype(np.int16) - cv2.erode(query, window)) <= _DRAWN_LEVELS
    elsewhere = cv2.dilate(maps.differing.astype(np.uint8), np.ones((_SOLID_PX, _SOLID_PX), np.uint8)) > 0
    where = (maps.seen > 0) & ~elsewhere
    return float(even[where].mean()) if where.any() else 1.0


def _change(own: Floats, seen: Floats, where: Mask) -> float:
    """Largest lasting difference in brightness after fitting gain and offset."""
    if int(where.sum()) < p.LEAST_TEXTURED_PX:
        return 255.0
    one, other = seen[where], own[where]
    gain = float(((one - one.mean()) * (other - other.mean())).mean() / max(1e-6, float(one.var())))
    rest = np.where(where, own - other.mean() - gain * (seen - one.mean()), 0).astype(np.float32)
    return float(np.percentile(np.abs(_blur(rest, _CHANGE_WINDOW_PX))[where], 99.9))


def mapped(rect: Rect, size: tuple[int, int], matrix: Matrix, to_size: tuple[int, int]) -> Rect:
    """Box in fractions of one picture as a box in fractions of another, clipped to it; sizes are (width, height)."""
    left, top, wide, tall = rect
    corners = np.array([[left, top], [left + wide, top], [left, top + tall], [left + wide, top + tall]], np.float64)
    corners = corners * size
    points = np.c_[corners, np.ones(4)] @ matrix.T
    places = points[:, :2] / points[:, 2:] / to_size
    low = np.clip(places.min(axis=0), 0, 1)
    high = np.clip(places.max(axis=0), 0, 1)
    return (float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1]))
