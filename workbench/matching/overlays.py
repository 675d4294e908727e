"""Where the case's copy shows something on top of the library's picture: lettering, marks, stickers, hidden faces.

Two signs, on the small grey pictures of a registered pair. Levels that no neighbourhood of the library picture has,
once its tones are fitted, betray whatever was drawn. Detail that no longer follows that of the library picture betrays
what was blurred or broken into blocks. Both are measured against what the rest of the pair does, so that noise, coding
blocks, dot screens and small misregistration stay below.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.matching.agreement import Rect, to_small
from workbench.matching.registration import Matrix, jacobian

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Box = tuple[int, tuple[int, int, int, int]]

_LEAST_SIDE_PX = 24
_LEAST_LEVELS = 9.0
_NOISE_TIMES = 4.5
_EDGE_SHARE = 0.2
_TONE_BINS = 16
_LEAST_IN_BIN = 25
_FIELD_PX = 8
_FIELD_LEVELS = (24.0, 12.0, 6.0, 4.0)
_FIELD_PULL = 1e-4
_JOINED_PX = 9
_LEAST_MARKED_PX = 40
_LEAST_SPAN_PX = 5
_BELONGS = 0.3
_DETAIL_PX = 2.0
_DETAIL_WINDOW_PX = 9
_DETAIL_KEPT = 0.55
_DETAIL_LOST = 0.25
_DETAIL_WEAK = 0.5
_WEAK_SHARE = 0.3
_DETAIL_VARIANCE = 12.0
_LEAST_LOST = 0.008
_LEAST_FILLED = 0.45
_LEAST_LOST_PX = 10
_MOVED_PX = 3
_FOLLOWS_MOVED = 0.4
_DETAIL_BANDS = (0, 40, 65, 80, 90, 96, 100)
_THIN_PX = 1.7
_THIN_JOINED_PX = 2.6
_OWN_EDGE = 30.0
_OWN_EDGE_TIMES = 1.5
_SCRATCH_PX = 14
_SCRATCH_SLANT = 0.2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two registered pictures in one frame, that of the query at the coarser of the two resolutions.

    Attributes:
        own: The query, (h, w) float32.
        seen: The library picture as it lies in it, (h, w) float32.
        where: Where both are known, and the query shows picture, (h, w) bool.
    """

    own: Floats
    seen: Floats
    where: Mask


def overlay_rect(
    query: LocalFeatures, library: LocalFeatures, to_library: Matrix, inside: Rect, *, recoloured: bool = False
) -> Rect | None:
    """What lies over the library's picture in the query, as a box in fractions of the query; None if nothing does.

    Args:
        query, library: Features of both; the query mirrored if it was registered so.
        to_library: Query pixels to library pixels, in the frames of the features.
        inside: The part of the query to look at, fractions: without bars and other content.
        recoloured: Whether the colours differ: then levels differ without anything drawn, and only what has edges of
            its own counts.
    """
    pair = brought_together(query, library, to_library, inside)
    if pair is None:
        return None
    fine = _detail(pair)
    marked = _marked(pair, fine.energy)
    if recoloured:
        marked &= _near_own_edges(pair)
    boxes = [*_marks(marked), *_hidden(pair, fine)]
    if not boxes:
        return None
    most = max(amount for amount, _ in boxes)
    corners = np.array([box for amount, box in boxes if amount >= _BELONGS * most], np.float64)
    rows, columns = pair.own.shape
    left, top = corners[:, 0].min() / columns, corners[:, 1].min() / rows
    right, bottom = corners[:, 2].max() / columns, corners[:, 3].max() / rows
    return (float(left), float(top), float(right - left), float(bottom - top))


def brought_together(query: LocalFeatures, library: LocalFeatures, to_library: Matrix, inside: Rect) -> Pair | None:
    """Both pictures in one frame; None when too little of them is left there."""
    forward = to_small(library) @ to_library @ np.linalg.inv(to_small(query))
    rows, columns = query.small.shape
    x, y = columns * (inside[0] + inside[2] / 2), rows * (inside[1] + inside[3] / 2)
    scale = float(np.sqrt(abs(np.linalg.det(jacobian(forward, x, y)))))
    share = min(1.0, scale)  # library pixels a query pixel: below 1 the query is the finer one
    size = (max(1, round(columns * share)), max(1, round(rows * share)))
    across, down = columns / size[0], rows / size[1]
    shrunk = np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1.0]])
    back = np.linalg.inv(forward @ shrunk)
    sigma = 0.5 * max(0.0, max(1.0, scale) - 0.7)
    smooth = cv2.GaussianBlur(library.small, (0, 0), sigma) if sigma > 0.2 else library.small
    seen = np.asarray(cv2.warpPerspective(smooth, back, size, flags=cv2.INTER_LINEAR), np.uint8)
    covered = cv2.warpPerspective(np.full(library.small.shape, 255, np.uint8), back, size, flags=cv2.INTER_NEAREST)
    own: Bytes = query.small
    if share < 1.0:
        own = np.asarray(cv2.resize(query.small, size, interpolation=cv2.INTER_AREA), np.uint8)
    box = np.zeros((size[1], size[0]), np.uint8)
    left, top = round(inside[0] * size[0]), round(inside[1] * size[1])
    box[top : round((inside[1] + inside[3]) * size[1]), left : round((inside[0] + inside[2]) * size[0])] = 1
    where = cv2.erode(np.asarray(box & (covered > 0), np.uint8), np.ones((3, 3), np.uint8), borderValue=1) > 0
    if min(int(where.any(axis=axis).sum()) for axis in (0, 1)) < _LEAST_SIDE_PX:
        return None
    return _evened(Pair(own.astype(np.float32), _toned(own, seen, where), np.asarray(where)), seen)


def _toned(own: Bytes, seen: Bytes, where: Mask) -> Floats:
    """The library picture in the tones of the query: the middle level of each band of its levels."""
    step = 256 // _TONE_BINS
    table = np.bincount(seen[where].astype(np.int64) * 256 + own[where], minlength=256 * 256)
    bands = table.reshape(_TONE_BINS, step, 256)
    counts, inner = bands.sum(axis=1).cumsum(axis=1), bands.sum(axis=2)
    known = np.flatnonzero(counts[:, -1] >= min(_LEAST_IN_BIN, counts[:, -1].max()))
    middles = np.array([np.searchsorted(counts[one], counts[one, -1] / 2) for one in known], np.float64)
    places = (inner[known] * np.arange(step)).sum(axis=1) / inner[known].sum(axis=1) + known * step
    levels = np.arange(256)
    curve = np.interp(levels, places, middles)
    if len(known) > 1:  # beyond the outermost bands as between the outermost two
        first, last = np.diff(middles[:2]) / np.diff(places[:2]), np.diff(middles[-2:]) / np.diff(places[-2:])
        curve = np.where(levels < places[0], middles[0] + first * (levels - places[0]), curve)
        curve = np.where(levels > places[-1], middles[-1] + last * (levels - places[-1]), curve)
    return np.asarray(np.clip(curve, 0, 255).astype(np.float32)[seen], np.float32)


def _evened(pair: Pair, seen: Bytes) -> Pair:
    """The pair without slow changes of light in the query (vignettes, glare), and its tones fitted once more.

    Light changes level and contrast alike: both are surfaces of second degree, fitted with weights that let regions go
    where something else is shown (Cauchy, narrower each round).

    Args:
        pair: With the library picture in the tones of the query.
        seen: The library picture in its own tones, (h, w) uint8.
    """
    rest = np.where(pair.where, pair.own - pair.seen, 0).astype(np.float32)
    rows, columns = rest.shape
    size = (max(3, columns // _FIELD_PX), max(3, rows // _FIELD_PX))
    amount = cv2.resize(pair.where.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    known = np.maximum(amount, 1e-3)
    wanted = cv2.resize(rest, size, interpolation=cv2.INTER_AREA) / known
    toned = (
        cv2.resize(np.where(pair.where, pair.seen, 0).astype(np.float32), size, interpolation=cv2.INTER_AREA) / known
    )
    y, x = (one.ravel() for one in np.mgrid[-1 : 1 : size[1] * 1j, -1 : 1 : size[0] * 1j])
    surface = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
    terms = np.hstack([surface, surface[:, 1:] * (toned.reshape(-1, 1) / 128.0)])
    first = (amount.ravel() > 0.5).astype(np.float64)
    if first.sum() < 3 * terms.shape[1]:
        return pair
    field = np.zeros(terms.shape[1])
    for levels in _FIELD_LEVELS:
        apart = (wanted.ravel() - terms @ field) / levels
        weighted = terms * (first / (1 + apart * apart))[:, None]
        pull = _FIELD_PULL * len(terms) * np.eye(len(field))
        field = np.linalg.solve(weighted.T @ terms + pull, weighted.T @ wanted.ravel())
    level, contrast = (
        cv2.resize(part.reshape(size[1], size[0]).astype(np.float32), (columns, rows))
        for part in (surface @ field[:6], surface[:, 1:] @ field[6:] / 128.0)
    )
    own = np.asarray(pair.own - level - contrast * pair.seen, np.float32)
    return Pair(own, _toned(np.clip(own, 0, 255).astype(np.uint8), seen, pair.where), pair.where)


def _marked(pair: Pair, energy: Floats) -> Mask:
    """Levels that the neighbourhood of no pixel of the library picture has."""
    rest = np.asarray(pair.own - pair.seen, np.float32)
    window = np.ones((3, 3), np.uint8)
    above = cv2.dilate(pair.seen, window) - pair.seen
    below = pair.seen - cv2.erode(pair.seen, window)
    beyond = np.maximum(rest - above, -rest - below)
    limit = np.maximum(_LEAST_LEVELS, _NOISE_TIMES * _noise(pair.where, rest, energy)) + _EDGE_SHARE * (above + below)
    return _without_scratches(np.asarray((beyond > limit) & pair.where))


def _near_own_edges(pair: Pair) -> Mask:
    """Around edges of the query that the library picture does not have, however its tones changed."""
    window = np.ones((5, 5), np.uint8)
    own, seen = (_steps(one) for one in (pair.own, pair.seen))
    inner = cv2.erode(pair.where.astype(np.uint8), window, borderValue=0) > 0
    gain = float(np.median(own[inner] / np.maximum(seen[inner], 1))) if inner.any() else 1.0
    new = (own > _OWN_EDGE + _OWN_EDGE_TIMES * max(1.0, gain) * cv2.dilate(seen, window)) & inner
    return np.asarray(cv2.dilate(new.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0)


def _steps(picture: Floats) -> Floats:
    window = np.ones((3, 3), np.uint8)
    return np.asarray(cv2.morphologyEx(picture, cv2.MORPH_GRADIENT, window), np.float32)


def _noise(where: Mask, rest: Floats, energy: Floats) -> Floats:
    """What the pair differs by anyway, by how much detail there is: sharpening and dot screens differ most there."""
    every = where[::3, ::2]
    levels, apart = np.sqrt(energy[::3, ::2][every]), np.abs(rest[::3, ::2][every])
    if not levels.size:
        return np.zeros_like(rest)
    bands = np.percentile(levels, _DETAIL_BANDS)
    number = np.digitize(levels, bands[1:-1])
    noise = np.array(
        [np.median(apart[number == one]) if (number == one).any() else 0.0 for one in range(len(bands) - 1)]
    )
    noise = np.maximum.accumulate(noise)
    middles = (bands[:-1] + bands[1:]) / 2
    table = np.interp(np.arange(256) / 2, middles, 1.4826 * noise).astype(np.float32)
    return np.asarray(table[np.minimum(2 * np.sqrt(energy), 255).astype(np.uint8)], np.float32)


def _without_scratches(marked: Mask) -> Mask:
    """Single lines as thin as a pixel are scratches or coding, not drawing."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(marked.astype(np.uint8))
    sides = stats[:, (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT)]
    longest = sides.max(axis=1)
    thin = stats[:, cv2.CC_STAT_AREA] < _THIN_PX * longest
    scratch = (longest > _SCRATCH_PX) & thin & (sides.min(axis=1) < _SCRATCH_SLANT * longest)
    scratch |= stats[:, cv2.CC_STAT_AREA] < 3
    scratch[0] = True
    return np.asarray(~scratch[labels])


def _marks(marked: Mask) -> list[Box]:
    """Marked pixels joined to what belongs together: amount, and left, top, right, bottom."""
    window = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_JOINED_PX, _JOINED_PX))
    joined = cv2.morphologyEx(marked.astype(np.uint8), cv2.MORPH_CLOSE, window)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    amounts = np.bincount(labels[marked], minlength=count)
    boxes = []
    for number in range(1, count):
        left, top, wide, tall = (int(value) for value in stats[number, :4])
        longest, shortest = max(wide, tall), min(wide, tall)
        scratch = amounts[number] < _THIN_JOINED_PX * longest and shortest < _SCRATCH_SLANT * longest
        if amounts[number] >= _LEAST_MARKED_PX and longest >= _LEAST_SPAN_PX and not scratch:
            boxes.append((int(amounts[number]), (left, top, left + wide, top + tall)))
    return boxes


@dataclass(frozen=True, slots=True)
class _Detail:
    """What is left of both pictures without their coarse parts, and the mean square of the library picture's."""

    own: Floats
    seen: Floats
    energy: Floats


def _detail(pair: Pair) -> _Detail:
    own = pair.own - cv2.GaussianBlur(pair.own, (0, 0), _DETAIL_PX)
    seen = pair.seen - cv2.GaussianBlur(pair.seen, (0, 0), _DETAIL_PX)
    return _Detail(own, seen, np.maximum(_mean(seen * seen), 0))


def _mean(picture: Floats) -> Floats:
    return np.asarray(cv2.blur(picture, (_DETAIL_WINDOW_PX, _DETAIL_WINDOW_PX)), np.float32)


def _hidden(pair: Pair, fine: _Detail) -> list[Box]:
    """Regions whose detail no longer follows the library picture, while it does elsewhere."""
    follows = _mean(fine.own * fine.seen) / np.sqrt(
        np.maximum(fine.energy, 1) * np.maximum(_mean(fine.own * fine.own), 1)
    )
    detailed = (fine.energy > _DETAIL_VARIANCE) & pair.where
    amount = int(detailed.sum())
    if amount < _LEAST_SIDE_PX**2 or float(np.median(follows[detailed])) < _DETAIL_KEPT:
        return []
    lost = (detailed & (follows < _DETAIL_LOST)).astype(np.uint8)
    lost = cv2.morphologyEx(lost, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    lost = cv2.morphologyEx(lost, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    if lost.any():
        lost = _grown(lost > 0, detailed & (follows < _DETAIL_WEAK), amount)
    count, _, stats, _ = cv2.connectedComponentsWithStats(lost)
    boxes = []
    for left, top, wide, tall, area in stats[1:count].tolist():
        box = (left, top, left + wide, top + tall)
        large = area >= _LEAST_LOST * float(pair.where.sum()) and min(wide, tall) >= _LEAST_LOST_PX
        if large and area >= _LEAST_FILLED * wide * tall and not _moved(fine, box):
            boxes.append((area, box))
    return boxes


def _grown(lost: Mask, weak: Mask, amount: int) -> Bytes:
    """The regions with what is weak around them, where most else is not weak."""
    if int(weak.sum()) > _WEAK_SHARE * amount:
        return np.asarray(lost, np.uint8)
    wide = cv2.morphologyEx((weak | lost).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    wide = cv2.morphologyEx(wide, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    count, labels = cv2.connectedComponents(wide)
    seeds = np.zeros(count, bool)
    seeds[labels[lost]] = True
    seeds[0] = False
    return np.asarray(lost | seeds[labels], np.uint8)


def _moved(fine: _Detail, box: tuple[int, int, int, int]) -> bool:
    """Whether the detail of a region is there after all, a few pixels off."""
    left, top, right, bottom = box
    rows, columns = fine.seen.shape
    around = fine.seen[
        max(0, top - _MOVED_PX) : min(rows, bottom + _MOVED_PX),
        max(0, left - _MOVED_PX) : min(columns, right + _MOVED_PX),
    ]
    part = fine.own[top:bottom, left:right]
    return float(cv2.matchTemplate(around, part, cv2.TM_CCORR_NORMED).max()) > _FOLLOWS_MOVED
