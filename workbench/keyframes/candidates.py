"""Frames that may become keyframes, and which of them show something else than those chosen."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

import av
import cv2
import numpy as np
import numpy.typing as npt

from workbench.keyframes.patches import is_found_again

EDGE_S, EDGE_SHARE = 1.0, 0.35
"""Keyframes are not taken so near to the ends of a shot, nor in this share of it: transitions reach in there."""
UNLIKE_LEVELS = 20.0
MOST_AGAIN = 0.7
"""A candidate is unlike a picture when mean luma differs by more, and less of it than this is found in the other."""
LEAST_UNLIKE_S = 0.75
"""What is shown for less is passed by: a flash, a hand before the camera, the middle of a transition."""

Pixels = npt.NDArray[np.uint8]


@dataclass(slots=True)
class Candidate:
    """A frame that may become a keyframe.

    Attributes:
        pts, time_s: When it is shown; seconds from the first frame.
        luma: (64, 64) uint8, not turned.
        black: Dark and even.
        sharpness: Variance of the Laplacian of `luma`.
        frame: Full size at first, thumbnail size once its quarter second is over; first plane is luma.
        rotation_deg: How it is to be turned, counter-clockwise.
    """

    pts: int
    time_s: float
    luma: Pixels = field(repr=False)
    black: bool
    sharpness: float
    frame: av.VideoFrame = field(repr=False)
    rotation_deg: int

    @property
    def rank(self) -> tuple[bool, float]:
        """Better ones are higher."""
        return (not self.black, self.sharpness)


def away_from_ends(inside: Sequence[Candidate], start_s: float, end_s: float) -> Sequence[Candidate]:
    """Those as far from the ends as can be had: a transition may reach in from either."""
    length_s = end_s - start_s
    edge_s = min(EDGE_S, EDGE_SHARE * length_s)
    for margin_s in (edge_s, 0.7 * edge_s, 0.4 * edge_s):
        inner = [item for item in inside if start_s + margin_s <= item.time_s <= end_s - margin_s]
        if any(not item.black for item in inner):
            return inner
    return inside


def differ(luma: Pixels, other: Pixels | None, levels: float) -> bool:
    """Whether mean luma differs by more than so many levels; from nothing everything does."""
    return other is None or float(cv2.norm(luma, other, cv2.NORM_L1)) > levels * luma.size


def longest_run(inside: Sequence[Candidate], unlike: Sequence[bool]) -> Sequence[Candidate]:
    """The longest run of candidates that are like none of the pictures chosen, without its ends.

    Args:
        inside: Candidates in order of time.
        unlike: For each, whether it is like none.

    Returns:
        Candidates; none when there is no such run of some length.
    """
    pairs = zip(inside, unlike, strict=True)
    runs = ([item for item, _ in run] for apart, run in itertools.groupby(pairs, lambda pair: pair[1]) if apart)
    longest = max(runs, key=_length_s, default=[])
    if not longest or _length_s(longest) < LEAST_UNLIKE_S:
        return []
    return away_from_ends(longest, longest[0].time_s, longest[-1].time_s)


def _length_s(run: Sequence[Candidate]) -> float:
    return run[-1].time_s - run[0].time_s


def is_unlike(candidate: Candidate, other: Pixels) -> bool:
    """Whether a candidate shows something else than another picture, (64, 64) luma."""
    return (
        not candidate.black
        and _differ_unevenly(candidate.luma, other)
        and not is_found_again(other, candidate.luma, MOST_AGAIN)
    )


def _differ_unevenly(luma: Pixels, other: Pixels) -> bool:
    """Whether two thumbs differ by more than brightness: a camera that adapts to the light shows the same place."""
    step = luma.astype(np.int16) - other
    return float(np.abs(step - round(float(step.mean()))).mean()) > UNLIKE_LEVELS
