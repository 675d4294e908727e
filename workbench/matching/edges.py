"""The edge of a match to the frame: pictures of both clips around it, at their full rate, held against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.signature import centre_box
from workbench.hashing.trim import Box, content_box
from workbench.matching import parameters as p
from workbench.matching.following import Line
from workbench.matching.thumbs import even

Times = npt.NDArray[np.float64]
Floats = npt.NDArray[np.float32]
Rect = tuple[float, float, float, float]

_SIDE_PX = 32
_SHIFTS_S = np.array(sorted(np.arange(-12, 13) / 60, key=abs))
_GAIN = 0.95
"""A shift further from none is taken where it leaves less than this share of the difference."""
_NEVER_NEAR = 2.0
_LEAST_FRAMES = 4


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames of a stretch of a clip.

    Attributes:
        times_s: (n,) ascending, when each begins to be shown.
        pictures: (n, h, w) uint8 grey.
    """

    times_s: Times
    pictures: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a match begins or ends.

    Attributes:
        query_s, library_s: In the two clips.
    """

    query_s: float
    library_s: float


def edge(query: Frames, library: Frames, line: Line, about_s: float, *, starts: bool, rect: Rect | None) -> Edge | None:
    """The moment from which, or up to which, frames agree; None where they do so throughout, or not at all.

    Args:
        query, library: All frames around the edge, of the library some more.
        line: Library time of a query time.
        about_s: The edge in the query as known so far.
        starts: Whether the match begins there.
        rect: The part of the library's picture that the query shows, as fractions; None for all of it.
    """
    if min(len(query.times_s), len(library.times_s)) < _LEAST_FRAMES:
        return None
    inward = (query.times_s - about_s) * (1 if starts else -1)
    inside = inward >= p.EDGE_INSIDE_S
    if int(inside.sum()) < _LEAST_FRAMES:
        return None
    best: tuple[float, float, npt.NDArray[np.float64]] | None = None
    for ours in _looks(query):
        for theirs in _looks(library, rect):
            for shift in _SHIFTS_S.tolist():
                differences = _differences(ours, theirs, query.times_s, library.times_s, line=line, shift_s=shift)
                typical = float(np.median(differences[inside]))
                if best is None or typical < best[0] * _GAIN:
                    best = typical, shift, differences
    if best is None or best[0] > p.EDGE_ALIKE:
        return None
    typical, shift, differences = best
    number = _first_other(differences if not starts else differences[::-1], typical)
    if number is None:
        return None
    at_s = float(query.times_s[number] if not starts else query.times_s[len(differences) - number])
    return Edge(at_s, line.at(at_s) + shift)


def _looks(frames: Frames, rect: Rect | None = None) -> Iterator[Floats]:
    """The parts of the pictures that the other clip may show, of one size, each of mean 0 and length 1."""
    height, width = frames.pictures.shape[1:]
    boxes = [Box(0, height, 0, width)]
    if rect is not None:
        left, top, wide, tall = rect
        boxes = [
            Box(round(top * height), round((top + tall) * height), round(left * width), round((left + wide) * width))
        ]
    else:
        trimmed = [content_box(picture) for picture in frames.pictures]
        middle = Box(*(int(np.median([box[side] for box in trimmed])) for side in range(4)))
        boxes += [box for box in (middle, centre_box(height, width)) if box != boxes[0]]
    for box in boxes:
        size = (_SIDE_PX, _SIDE_PX)
        small = [cv2.resize(box.of(one), size, interpolation=cv2.INTER_AREA) for one in frames.pictures]
        yield even(np.stack(small).reshape(len(small), -1).astype(np.float32))


def _differences(
    ours: Floats, theirs: Floats, query_s: Times, library_s: Times, *, line: Line, shift_s: float
) -> npt.NDArray[np.float64]:
    """1 less the correlation of each frame with the one that the library shows then."""
    wanted = line.speed * query_s + line.offset_s + shift_s
    shown = np.searchsorted(library_s, wanted + 1e-3, side="right") - 1
    known = (shown >= 0) & (wanted <= library_s[-1] + (library_s[-1] - library_s[-2]))
    found = np.full(len(query_s), _NEVER_NEAR)
    found[known] = 1 - (ours[known] * theirs[shown[known]]).sum(axis=1)
    return found


def _first_other(differences: npt.NDArray[np.float64], typical: float) -> int | None:
    """Which frame, counted from inside the match, is the first of those that are something else; None for no such."""
    limit = p.EDGE_OTHER_TIMES * typical + p.EDGE_OTHER
    other = differences > limit
    stays = other & np.r_[other[1:], True]
    places = np.flatnonzero(stays)
    return int(places[0]) if len(places) and places[0] > 0 else None
