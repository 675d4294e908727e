"""What was done around a picture inside the picture of a clip: set into another, between blurred sides, on a screen.

A signature keeps the codes of such pictures, not their places. The place is found again on the frames kept of the
stretch, and believed only where its code is that of the view that matched.
"""

from __future__ import annotations

import numpy as np

from workbench.hashing import pdq
from workbench.hashing.clip_boxes import LEAST_FRAMES, inner_boxes
from workbench.hashing.signature import RECT_VIEWS, reduced
from workbench.hashing.trim import Box
from workbench.matching.clip_query import ClipQuery
from workbench.matching.index_files import VIEWS
from workbench.matching.surroundings import surround
from workbench.model.match import Transform

_SAME_PLACE_BITS = 48
"""A box a pixel or two off moves 30 of 256 bits; another place moves half of them."""


def around_inner(query: ClipQuery, view: str, start_s: float, end_s: float) -> Transform | None:
    """What was done around the picture of a view, with its place in the case's copy; None where it is not known.

    Args:
        query: The clip.
        view: That matched in the stretch.
        start_s, end_s: The stretch.
    """
    if view not in RECT_VIEWS:
        return None
    lane = (query.codes.view == VIEWS.index(view)) & ~query.codes.mirrored
    times_s = query.codes.times_s[query.codes.sample[lane]]
    frames = [one for one in query.features if start_s <= one[0] <= end_s]
    frames = frames or [one for one in [query.nearest_feature((start_s + end_s) / 2)] if one is not None]
    if not frames or not len(times_s):
        return None
    shape = frames[0][1].small.shape
    seen = [(time_s, features.small) for time_s, features in frames if features.small.shape == shape]
    repeated = [small for _, small in seen] * -(-LEAST_FRAMES // len(seen))
    found: list[tuple[int, Box]] = []
    for box in inner_boxes(repeated, Box(0, 0, 0, 0)):
        for time_s, small in seen:
            code = np.asarray(pdq.hash_grey64(reduced(box.of(small))[None])[0], np.uint8)
            nearest = int(np.abs(times_s - time_s).argmin())
            known = query.codes.codes[lane][nearest : nearest + 1]
            found.append((int(pdq.distances(known, code)[0, 0]), box))
    if not found:
        return None
    bits, box = min(found)
    if bits > _SAME_PLACE_BITS:
        return None
    rows, columns = shape
    rect = (
        round(box.left / columns, 3),
        round(box.top / rows, 3),
        round((box.right - box.left) / columns, 3),
        round((box.bottom - box.top) / rows, 3),
    )
    return Transform(surround(seen[len(seen) // 2][1], rect), rect)
