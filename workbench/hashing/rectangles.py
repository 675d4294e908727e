"""Upright rectangles inside a picture: screenshots, memes, collages and pictures in pictures frame another picture.

A picture set into another ends in straight edges on all four sides; cut out along them it can be hashed and registered
as if it had come alone. Used in the deep look only.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.trim import Box

_WORK_PX = 480
_STEP_LEVELS = 3.0
"""A side is a step of brightness that is larger by this than the steps beside it."""
_BESIDE_PX = 3
_LEAST_RUN = 0.3
_LINES = 26
"""Candidate lines looked at in each direction, longest first."""
_LEAST_SIDE = 0.14
"""Shortest side of a rectangle as a share of the picture's longer side."""
_LEAST_AREA = 0.03
_MOST_AREA = 0.93
_OWN_END = 0.6
"""The end of the looked-at picture counts as so much of an edge."""
_COVERED = 0.35
"""Share of the perimeter that must be edge; photographs are as bright as the ground here and there."""
_SIDE_COVERED = 0.1
_OVERLAP = 0.65
_LARGEST_ASPECT = 4.0
_EVEN_LEVELS = 3
_RANK_BY_SIZE = 0.1
_RANK_BY_WORST = 0.5
"""A set-in picture has edges all around; boxes made of its lengthened sides lack one."""
_EVEN_PENALTY = 0.5
"""Pages are mostly even ground, photographs are not."""

Floats = npt.NDArray[np.float32]


class Rectangle(NamedTuple):
    """One candidate.

    Attributes:
        box: In pixels of the picture that was looked at.
        covered: Share of its perimeter that is edge, 0-1.
    """

    box: Box
    covered: float


def _ridges(grey: Floats) -> Floats:
    """How much brightness steps at a column more than beside it, -1 to 1: (h, w), between a column and the one before.

    Texture steps everywhere; the edge of a picture set into another steps at one column over a long way.
    """
    padded = cv2.copyMakeBorder(grey, 0, 0, 2, 2, cv2.BORDER_REPLICATE)
    wide = grey.shape[1]
    change = np.asarray(cv2.absdiff(padded[:, 2 : wide + 2], padded[:, 1 : wide + 1]), np.float32)  # x - 1 to x
    spread = np.asarray(cv2.absdiff(padded[:, 3 : wide + 3], padded[:, :wide]), np.float32)
    spread *= np.float32(0.7)  # the same over three, for soft edges
    step = np.maximum(change, spread, out=change)
    beside = cv2.copyMakeBorder(step, 0, 0, _BESIDE_PX, _BESIDE_PX, cv2.BORDER_REPLICATE)
    ground = np.add(beside[:, :wide], beside[:, 2 * _BESIDE_PX :], out=spread)
    ground *= np.float32(0.5)
    step -= ground
    step -= np.float32(_STEP_LEVELS)
    step /= np.float32(_STEP_LEVELS)
    return np.asarray(np.clip(step, -1, 1, out=step), np.float32)


def _runs(ridges: Floats, least: int) -> npt.NDArray[np.intp]:
    """Columns with a long straight edge somewhere, longest first, neighbours of a better one left out."""
    longest, further = (
        cv2.boxFilter(ridges, -1, (1, length), borderType=cv2.BORDER_REPLICATE).max(axis=0)
        for length in (least, min(3 * least, len(ridges)))
    )
    order = np.argsort(-(longest + 2 * further), kind="stable")  # long lines before the many short ones of lettering
    kept: list[int] = []
    near = np.zeros(len(longest) + 5, bool)  # two more on each side
    for place in order.tolist():
        if longest[place] < _LEAST_RUN or len(kept) >= _LINES:
            break
        if not near[place + 2]:
            near[place : place + 5] = True
            kept.append(place)
    return np.array(sorted(kept), np.intp)


def _sums(ridges: Floats) -> Floats:
    """Sum of ridges above each row, by column, the better of two neighbours: (h + 1, w)."""
    table = np.zeros((ridges.shape[0] + 1, ridges.shape[1]), np.float32)
    np.cumsum(ridges, axis=0, out=table[1:])
    return table


def _spans(places: npt.NDArray[np.intp], last: int, least: float) -> npt.NDArray[np.intp]:
    """All pairs of lines (start, end) far enough apart; the picture's own ends count as lines. (n, 2)."""
    lines = np.unique(np.r_[0, places, last])
    one, other = np.triu_indices(len(lines), 1)
    pairs = np.stack([lines[one], lines[other]], axis=1)
    return np.asarray(pairs[pairs[:, 1] - pairs[:, 0] >= least], np.intp)


def _coverage(table: Floats, lines: npt.NDArray[np.intp], spans: npt.NDArray[np.intp]) -> Floats:
    """Share of each line that is edge within each span: (lines, spans)."""
    start, end = spans[:, 0], spans[:, 1]
    inside = (lines > 0) & (lines < table.shape[1])
    column = np.clip(lines, 0, table.shape[1] - 1)
    amount = (table[end][:, column] - table[start][:, column]).T.astype(np.float32)
    share = amount / np.maximum(1, end - start)
    return np.asarray(np.where(inside[:, None], share, _OWN_END), np.float32)


def rectangles(rgb: npt.NDArray[np.uint8], most: int = 8) -> list[Rectangle]:
    """Rectangles with edges on all sides, best covered and largest first.

    Args:
        rgb: (h, w, 3) uint8 RGB, any size: where brightness does not step, colour may.
        most: At most this many.
    """
    height, width = rgb.shape[:2]
    scale = min(1.0, _WORK_PX / max(height, width))
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    planes = cv2.split(cv2.cvtColor(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2YCrCb))
    small, *colours = (plane.astype(np.float32) for plane in planes)
    least = _LEAST_SIDE * max(small.shape)
    upright, level = _ridges(small), _ridges(np.ascontiguousarray(small.T))
    for colour in colours:
        upright = np.maximum(upright, _ridges(colour))
        level = np.maximum(level, _ridges(np.ascontiguousarray(colour.T)))
    columns, rows = _runs(upright, max(8, int(least * 0.6))), _runs(level, max(8, int(least * 0.6)))
    tall, wide = small.shape
    across, down = _spans(columns, wide, least), _spans(rows, tall, least)
    if not len(across) or not len(down):
        return []
    found = _scored(upright, level, across, down, _even(small))
    return _chosen(found, small.shape, (height, width), most)


def _even(grey: Floats) -> Floats:
    """Sums over all rows and columns before of pixels whose surroundings are one level: (h + 1, w + 1)."""
    window = np.ones((3, 3), np.uint8)
    even = (cv2.dilate(grey, window) - cv2.erode(grey, window)) <= _EVEN_LEVELS
    return np.asarray(cv2.integral(even.astype(np.uint8)), np.float32)


def _scored(
    upright: Floats, level: Floats, across: npt.NDArray[np.intp], down: npt.NDArray[np.intp], even: Floats
) -> Floats:
    """Rectangles that are covered well: (n, 7) left, right, top, bottom, covered, area in pixels, rank."""
    beside, above = _sums(upright), _sums(level)
    left, right = (_coverage(beside, across[:, side], down) for side in (0, 1))
    top, bottom = (_coverage(above, down[:, side], across).T for side in (0, 1))
    long_x = (across[:, 1] - across[:, 0]).astype(np.float32)[:, None]
    long_y = (down[:, 1] - down[:, 0]).astype(np.float32)[None, :]
    covered = ((left + right) * long_y + (top + bottom) * long_x) / (2 * (long_x + long_y))
    worst = np.minimum(np.minimum(left, right), np.minimum(top, bottom))
    shape = np.maximum(long_x, long_y) <= _LARGEST_ASPECT * np.minimum(long_x, long_y)
    one, other = np.nonzero((covered >= _COVERED) & (worst >= _SIDE_COVERED) & shape)
    left_at, right_at, top_at, bottom_at = across[one, 0], across[one, 1], down[other, 0], down[other, 1]
    area = (long_x * long_y)[one, other]
    inside = even[bottom_at, right_at] - even[top_at, right_at] - even[bottom_at, left_at] + even[top_at, left_at]
    even_share = inside / area
    rank = _RANK_BY_WORST * worst[one, other] + (1 - _RANK_BY_WORST) * covered[one, other] - _EVEN_PENALTY * even_share
    columns = (left_at, right_at, top_at, bottom_at, covered[one, other], area, rank)
    return np.stack([column.astype(np.float32) for column in columns], axis=1)


def _chosen(found: Floats, shape: tuple[int, ...], full: tuple[int, int], most: int) -> list[Rectangle]:
    tall, wide = shape
    share = found[:, 5] / (tall * wide)
    usable = (share >= _LEAST_AREA) & (share <= _MOST_AREA)
    found, share = found[usable], share[usable]
    rank = found[:, 6] + _RANK_BY_SIZE * np.sqrt(share)
    order = np.lexsort((found[:, 2], found[:, 0], -np.round(rank, 4)))
    kept: list[Floats] = []
    for place in order:
        if all(_overlap(found[place], other) < _OVERLAP for other in kept):
            kept.append(found[place])
        if len(kept) == most:
            break
    down, across = full[0] / tall, full[1] / wide
    result = []
    for left, right, top, bottom, covered, *_ in kept:
        box = Box(round(top * down), round(bottom * down), round(left * across), round(right * across))
        result.append(Rectangle(box, float(covered)))
    return result


def _overlap(one: Floats, other: Floats) -> float:
    """Intersection over union."""
    wide = min(one[1], other[1]) - max(one[0], other[0])
    tall = min(one[3], other[3]) - max(one[2], other[2])
    if wide <= 0 or tall <= 0:
        return 0.0
    return float(wide * tall / (one[5] + other[5] - wide * tall))


_CLIP_FRAMES = 8
_CLIP_COVERED = 0.42
_CLIP_LEAST_SIDE = 0.2
_MOVING_LEVELS = 3.0
_RANK_BY_MOTION = 0.6


def median(layers: list[Floats]) -> Floats:
    """Median of a few arrays, place by place, by exchanging whole arrays: the numbers of `np.median`, much sooner.

    The arrays are changed.
    """
    count = len(layers)
    for settled in range(count // 2 + 1):  # one more array each round is the smallest of those left
        for later in range(settled + 1, count):
            lower = np.minimum(layers[settled], layers[later])
            np.maximum(layers[settled], layers[later], out=layers[later])
            layers[settled] = lower
    middle = layers[(count - 1) // 2]
    middle += layers[count // 2] if count % 2 == 0 else middle
    middle *= np.float32(0.5)
    return middle


def persistent_rectangles(frames: list[npt.NDArray[np.uint8]], most: int) -> list[Box]:
    """Rectangles whose edges stay while the picture inside moves: screens, pictures in pictures, side-fills.

    What moves through the frame steps at other places from frame to frame; the edge of a clip set into another, or
    laid over a blurred copy of itself, stays. Of two rectangles that both stay, the one that holds the movement is
    preferred: a screen around it stands still.

    Args:
        frames: (h, w) uint8 each, all of one size; a run of one picture, in order. A few are enough.
        most: At most this many.

    Returns:
        Best first.
    """
    picked = np.linspace(0, len(frames) - 1, min(len(frames), _CLIP_FRAMES)).round().astype(int)
    chosen = [frames[number].astype(np.float32) for number in picked]
    upright = median([_ridges(frame) for frame in chosen])
    level = median([_ridges(np.ascontiguousarray(frame.T)) for frame in chosen])
    tall, wide = chosen[0].shape
    least = _CLIP_LEAST_SIDE * max(tall, wide)
    columns, rows = _runs(upright, max(8, int(least * 0.6))), _runs(level, max(8, int(least * 0.6)))
    across, down = _spans(columns, wide, least), _spans(rows, tall, least)
    if not len(across) or not len(down):
        return []
    stack = np.stack(chosen)
    found = _scored(upright, level, across, down, _even(chosen[len(chosen) // 2]))
    found = found[found[:, 4] >= _CLIP_COVERED]
    moving = np.asarray(cv2.integral((stack.std(axis=0) > _MOVING_LEVELS).astype(np.uint8)), np.float32)
    found[:, 6] += _RANK_BY_MOTION * _moving_gain(found, moving)
    return [rectangle.box for rectangle in _chosen(found, (tall, wide), (tall, wide), most)]


def _moving_gain(found: Floats, moving: Floats) -> Floats:
    """How much more of a rectangle moves than of all the rest: -1 to 1."""
    left, right, top, bottom = (found[:, column].astype(np.intp) for column in range(4))
    inside = moving[bottom, right] - moving[top, right] - moving[bottom, left] + moving[top, left]
    total, area = float(moving[-1, -1]), (moving.shape[0] - 1) * (moving.shape[1] - 1)
    outside = (total - inside) / np.maximum(1, area - found[:, 5])
    return np.asarray(inside / found[:, 5] - outside, np.float32)
