"""Pictures inside the picture of a clip: screens, pictures in pictures, side-fills; where are they?

A clip shown in another, on a screen or over a blurred copy of itself is found by its hash only when the place is known.
The place is told by edges that stay while the picture moves, and by where the movement is (`rectangles`).
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq
from workbench.hashing.rectangles import persistent_rectangles
from workbench.hashing.trim import Box, content_box

MOST_BOXES = 3
LEAST_FRAMES = 3
_SAME_BOX = 0.96
_LEAST_SIDE_PX = 32
_LEAST_QUALITY = 30
"""PDQ quality below which what a box shows is too plain to be searched for."""
_RECTANGLES = 8
_FEW = 4
_EDGED_FIRST = 2
"""Rectangles by their edges, exact to a pixel, come before one told by its bars."""
_SPECK_PX = 3
"""Lines with detail that are fewer than this are left-overs in a bar."""
_SOFT_SHARE = 0.35
"""Detail in the bars of a side-fill, as a share of that in its middle."""
_SOFT_LEAST = 0.08
"""Each bar is at least this share of the picture."""
_MIDDLE = (0.4, 0.6)

Grey = npt.NDArray[np.uint8]


def inner_boxes(frames: list[Grey], border: Box) -> list[Box]:
    """Where other pictures may lie in a run of one picture, likeliest first; at most `MOST_BOXES`.

    Args:
        frames: (h, w) uint8 each, of one size, in order; flat ones left out.
        border: The picture inside its uniform borders, which has a view of its own and is not given again.
    """
    if len(frames) < LEAST_FRAMES:
        return []
    few = [frames[int(number)] for number in np.linspace(0, len(frames) - 1, min(len(frames), _FEW)).round()]
    middle = few[len(few) // 2]
    edged = persistent_rectangles(frames, _RECTANGLES)
    found: list[Box] = []
    for candidate in (*edged[:_EDGED_FIRST], *_between_soft_bars(few), *edged[_EDGED_FIRST:]):
        box = _without_border(candidate, few)
        if min(box.bottom - box.top, box.right - box.left) < _LEAST_SIDE_PX or _too_plain(box.of(middle)):
            continue
        if all(_shared(box, other) < _SAME_BOX for other in (*found, border)):
            found.append(box)
        if len(found) == MOST_BOXES:
            break
    return found


def _too_plain(part: Grey) -> bool:
    small = cv2.resize(part, (pdq.SIDE_PX, pdq.SIDE_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    return int(pdq.qualities(small[None])[0]) < _LEAST_QUALITY


def _between_soft_bars(frames: list[Grey]) -> list[Box]:
    """The sharp part of frames whose sides are filled with a blurred copy."""
    detail = np.mean([np.abs(cv2.Laplacian(frame, cv2.CV_32F)) for frame in frames], axis=0)
    height, width = detail.shape
    rows, columns = _sharp_run(detail.mean(axis=1)), _sharp_run(detail.mean(axis=0))
    boxes = []
    if rows is not None:
        boxes.append(Box(*rows, 0, width))
    if columns is not None:
        boxes.append(Box(0, height, *columns))
    return boxes


def _sharp_run(detail: npt.NDArray[np.floating]) -> tuple[int, int] | None:
    """Start and end (exclusive) of the lines with detail between two runs of lines without; None if there are none."""
    length = len(detail)
    inside = float(np.median(detail[int(_MIDDLE[0] * length) : int(_MIDDLE[1] * length)]))
    around = np.lib.stride_tricks.sliding_window_view(np.pad(detail, _SPECK_PX, mode="edge"), 2 * _SPECK_PX + 1)
    sharp = np.flatnonzero(np.median(around, axis=1) > _SOFT_SHARE * inside)
    if not len(sharp):
        return None
    start, end = int(sharp[0]), int(sharp[-1]) + 1
    least = _SOFT_LEAST * length
    return (start, end) if start >= least and length - end >= least else None


def _without_border(box: Box, frames: list[Grey]) -> Box:
    """A box without uniform bars that stay inside it: a letterboxed clip in a screen recording."""
    inside = [content_box(box.of(frame)) for frame in frames]
    top, bottom = min(one.top for one in inside), max(one.bottom for one in inside)
    left, right = min(one.left for one in inside), max(one.right for one in inside)
    return Box(box.top + top, box.top + bottom, box.left + left, box.left + right)


def _shared(one: Box, other: Box) -> float:
    """Intersection over union."""
    tall = min(one.bottom, other.bottom) - max(one.top, other.top)
    wide = min(one.right, other.right) - max(one.left, other.left)
    if tall <= 0 or wide <= 0:
        return 0.0
    common = tall * wide
    areas = ((box.bottom - box.top) * (box.right - box.left) for box in (one, other))
    return common / (sum(areas) - common)
