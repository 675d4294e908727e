"""Keyframes: the sharpest frame with a picture in it of each shot, and at least one in ten seconds.

Frames come in during the one decoding pass, before anybody knows where shots end. Of every quarter second the sharpest
is kept, reduced to thumbnail size (of half a second while the picture hardly changes: reducing is what costs); when a
shot is finished its keyframes are chosen among these, the rest is dropped.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import av
import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.flatness import is_flat
from workbench.keyframes.candidates import Candidate, away_from_ends, differ, is_unlike, longest_run
from workbench.keyframes.features import is_black
from workbench.media.scaling import plane
from workbench.model.media import KeyframeOrigin

BUCKET_S = 0.25
INTERVAL_S = 10.0
SHORTEST_REST_S = 1.0
"""What is left of a long shot after its ten-second pieces gets a keyframe of its own from this length on."""
STILL_S = 0.5
STILL_LEVELS = 8.0
"""While luma stays this near (mean change) to where it was, one candidate in `STILL_S` is enough."""
JUMP_LEVELS = 8.0
"""Mean luma change that may be a cut: the frames on either side never compete."""
MOST_FURTHER = 3
"""So many keyframes more for a stretch that comes to show something else."""
_TRIES = 4

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A keyframe with its picture.

    Attributes:
        candidate: The frame.
        origin: The shot's own, or one of the ten-second ones.
        flat: Black, plain or title: kept out of matching.
    """

    candidate: Candidate
    origin: KeyframeOrigin
    flat: bool


class KeyframeChooser:
    """Keeps candidates and chooses among them when told that a stretch of the clip is one shot."""

    def __init__(self, reduce: Callable[[av.VideoFrame], av.VideoFrame]) -> None:
        self._reduce = reduce
        self._best: Candidate | None = None
        self._bucket_starts_s = 0.0
        self._bucket_ends_s = 0.0
        self._bucket_luma: Pixels | None = None
        self._last_luma: Pixels | None = None
        self._last_black = False
        self._kept: deque[Candidate] = deque()

    def add(self, frame: av.VideoFrame, time_s: float, luma: Pixels) -> None:
        """Add every frame in order.

        Args:
            frame: As decoded, with its `pts`.
            time_s: Seconds from the first frame.
            luma: (64, 64) uint8, not turned.
        """
        mean, spread = cv2.meanStdDev(luma)
        black = is_black(mean[0, 0], spread[0, 0])
        if black != self._last_black or differ(luma, self._last_luma, JUMP_LEVELS):
            self._start_bucket(time_s, luma)
        elif time_s >= self._bucket_ends_s:
            self._end_or_stretch_bucket(time_s, luma)
        sharpness = _sharpness(luma)
        if self._best is None or (not black, sharpness) > self._best.rank:
            self._best = Candidate(frame.pts or 0, time_s, luma, black, sharpness, frame, frame.rotation)
        self._last_luma, self._last_black = luma, black

    def _end_or_stretch_bucket(self, time_s: float, luma: Pixels) -> None:
        if time_s < self._bucket_starts_s + STILL_S and not differ(luma, self._bucket_luma, STILL_LEVELS):
            self._bucket_ends_s = _next_quarter(time_s)
        else:
            self._start_bucket(time_s, luma)

    def _start_bucket(self, time_s: float, luma: Pixels) -> None:
        self._close_bucket()
        self._bucket_starts_s, self._bucket_ends_s = time_s, _next_quarter(time_s)
        self._bucket_luma = luma

    def _close_bucket(self) -> None:
        if self._best is not None:
            self._best.frame = self._reduce(self._best.frame)
            self._kept.append(self._best)
            self._best = None

    def choose(self, start_s: float, end_s: float, origin: KeyframeOrigin) -> list[Chosen]:
        """The keyframes of a stretch, best first; candidates before its end are dropped.

        Args:
            start_s, end_s: Seconds from the first frame, end exclusive.
            origin: What the stretch is.

        Returns:
            One, and further ones (`KeyframeOrigin.INTERVAL`) where the stretch comes to show something else; none if no
            frame lies in it.
        """
        inside = self._taken(start_s, end_s)
        best = _best(away_from_ends(inside, start_s, end_s), origin)
        if best is None:
            return []
        return [best] if best.flat else [best, *_further(inside, best)]

    def earliest_s(self) -> float | None:
        """When the first candidate that waits is shown; None while there is none."""
        first = self._kept[0] if self._kept else self._best
        return None if first is None else first.time_s

    def _taken(self, start_s: float, end_s: float) -> list[Candidate]:
        if self._best is not None and self._best.time_s < end_s:
            self._close_bucket()
        inside = []
        while self._kept and self._kept[0].time_s < end_s:
            candidate = self._kept.popleft()
            if candidate.time_s >= start_s:
                inside.append(candidate)
        return inside


def _further(inside: Sequence[Candidate], best: Chosen) -> list[Chosen]:
    """Keyframes of what a stretch shows besides the best one: a pan, or a transition nobody found."""
    chosen = [best]
    unlike = [True] * len(inside)
    while len(chosen) <= MOST_FURTHER:
        last = chosen[-1].candidate.luma
        unlike = [apart and is_unlike(item, last) for item, apart in zip(inside, unlike, strict=True)]
        found = _best(longest_run(inside, unlike), KeyframeOrigin.INTERVAL)
        if found is None or found.flat:
            break
        chosen.append(found)
    return chosen[1:]


def _best(candidates: Sequence[Candidate], origin: KeyframeOrigin) -> Chosen | None:
    """The sharpest with a picture in it, else the sharpest; None of none."""
    ranked = sorted(candidates, key=lambda item: item.rank, reverse=True)
    for candidate in ranked[:_TRIES]:
        if not candidate.black and not is_flat(plane(candidate.frame)):
            return Chosen(candidate, origin, flat=False)
    return Chosen(ranked[0], origin, flat=True) if ranked else None


def _next_quarter(time_s: float) -> float:
    return (math.floor(time_s / BUCKET_S) + 1) * BUCKET_S


def _sharpness(luma: Pixels) -> float:
    """Variance of the Laplacian."""
    _, deviation = cv2.meanStdDev(cv2.Laplacian(luma, cv2.CV_16S))
    return float(deviation[0, 0]) ** 2


class KeyframePlan:
    """Divides shots into the stretches that get a keyframe each."""

    def __init__(self, chooser: KeyframeChooser) -> None:
        self._chooser = chooser
        self._start_s = 0.0
        self._origin = KeyframeOrigin.SHOT

    def reached(self, time_s: float) -> list[Chosen]:
        """The open shot is known to last at least until here."""
        chosen = []
        while time_s >= self._start_s + INTERVAL_S:
            if self._passes_by_nothing(time_s):
                continue
            chosen += self._take(self._start_s + INTERVAL_S)
            self._origin = KeyframeOrigin.INTERVAL
        return chosen

    def _passes_by_nothing(self, time_s: float) -> bool:
        """Go over stretches without any frame at once: a damaged clock jumps by years."""
        first_s = self._chooser.earliest_s()
        until_s = time_s if first_s is None else min(first_s, time_s)
        empty = math.floor((until_s - self._start_s) / INTERVAL_S) - 1  # the last one is left, for all that is rounded
        if empty <= 0:
            return False
        self._start_s += empty * INTERVAL_S
        self._origin = KeyframeOrigin.INTERVAL
        return True

    def shot_ends(self, end_s: float) -> list[Chosen]:
        """The open shot ends here (exclusive) and another begins."""
        chosen = self.reached(end_s)
        rest_s = end_s - self._start_s
        if rest_s > 0 and (self._origin is KeyframeOrigin.SHOT or rest_s >= SHORTEST_REST_S):
            chosen += self._take(end_s)
        self._start_s = end_s
        self._origin = KeyframeOrigin.SHOT
        return chosen

    def _take(self, end_s: float) -> list[Chosen]:
        found = self._chooser.choose(self._start_s, end_s, self._origin)
        self._start_s = end_s
        return sorted(found, key=lambda item: item.candidate.time_s)
