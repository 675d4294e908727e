"""Keyframes: the sharpest frame with a picture in it of each shot, and at least one in ten seconds.

Frames come in during the one decoding pass, before anybody knows where shots end. Of every quarter second the sharpest
is kept, reduced to thumbnail size (of a whole second while the picture hardly changes: reducing is what costs); when a
shot is finished its keyframes are chosen among these, the rest is dropped.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import av
import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.flatness import is_flat
from workbench.keyframes.features import is_black
from workbench.media.scaling import plane
from workbench.model.media import KeyframeOrigin

BUCKET_S = 0.25
INTERVAL_S = 10.0
SHORTEST_REST_S = 1.0
"""What is left of a long shot after its ten-second pieces gets a keyframe of its own from this length on."""
STILL_S = 1.0
STILL_LEVELS = 8.0
"""While luma stays this near (mean change) to where it was, one candidate in `STILL_S` is enough."""
EDGE_S, EDGE_SHARE = 1.0, 0.35
"""Keyframes are not taken so near to the ends of a shot, nor in this share of it: transitions reach in there."""
JUMP_LEVELS = 8.0
"""Mean luma change that may be a cut: the frames on either side never compete."""
_TRIES = 4

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
        if black != self._last_black or _differ(luma, self._last_luma, JUMP_LEVELS):
            self._start_bucket(time_s, luma)
        elif time_s >= self._bucket_ends_s:
            self._end_or_stretch_bucket(time_s, luma)
        sharpness = _sharpness(luma)
        if self._best is None or (not black, sharpness) > self._best.rank:
            self._best = Candidate(frame.pts or 0, time_s, luma, black, sharpness, frame, frame.rotation)
        self._last_luma, self._last_black = luma, black

    def _end_or_stretch_bucket(self, time_s: float, luma: Pixels) -> None:
        if time_s < self._bucket_starts_s + STILL_S and not _differ(luma, self._bucket_luma, STILL_LEVELS):
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

    def choose(self, start_s: float, end_s: float, origin: KeyframeOrigin) -> Chosen | None:
        """The keyframe of a stretch; candidates before its end are dropped.

        Args:
            start_s, end_s: Seconds from the first frame, end exclusive.
            origin: What the stretch is.

        Returns:
            The keyframe, or None if no frame lies in the stretch.
        """
        if self._best is not None and self._best.time_s < end_s:
            self._close_bucket()
        inside = []
        while self._kept and self._kept[0].time_s < end_s:
            candidate = self._kept.popleft()
            if candidate.time_s >= start_s:
                inside.append(candidate)
        ranked = sorted(_away_from_ends(inside, start_s, end_s), key=lambda item: item.rank, reverse=True)
        for candidate in ranked[:_TRIES]:
            if not candidate.black and not is_flat(plane(candidate.frame)):
                return Chosen(candidate, origin, flat=False)
        return Chosen(ranked[0], origin, flat=True) if ranked else None


def _differ(luma: Pixels, other: Pixels | None, levels: float) -> bool:
    """Whether mean luma differs by more than so many levels."""
    return other is None or float(cv2.norm(luma, other, cv2.NORM_L1)) > levels * luma.size


def _next_quarter(time_s: float) -> float:
    return (math.floor(time_s / BUCKET_S) + 1) * BUCKET_S


def _sharpness(luma: Pixels) -> float:
    """Variance of the Laplacian."""
    _, deviation = cv2.meanStdDev(cv2.Laplacian(luma, cv2.CV_16S))
    return float(deviation[0, 0]) ** 2


def _away_from_ends(inside: Sequence[Candidate], start_s: float, end_s: float) -> Sequence[Candidate]:
    """Those as far from the ends as can be had: a transition may reach in from either."""
    length_s = end_s - start_s
    edge_s = min(EDGE_S, EDGE_SHARE * length_s)
    for margin_s in (edge_s, edge_s / 2):
        inner = [item for item in inside if start_s + margin_s <= item.time_s <= end_s - margin_s]
        if any(not item.black for item in inner):
            return inner
    return inside


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
            chosen += self._take(self._start_s + INTERVAL_S)
            self._origin = KeyframeOrigin.INTERVAL
        return chosen

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
        return [found] if found is not None else []
