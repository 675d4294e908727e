"""Keyframes: the sharpest frame with a picture in it of each shot, and at least one in ten seconds.

Frames come in during the one decoding pass, before anybody knows where shots end. Of every half second the sharpest
is kept, reduced to thumbnail size; when a shot is finished its keyframes are chosen among these, the rest is dropped.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import av
import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.flatness import is_flat
from workbench.keyframes.features import is_black
from workbench.media.scaling import plane
from workbench.model.media import KeyframeOrigin

BUCKET_S = 0.5
INTERVAL_S = 10.0
SHORTEST_REST_S = 1.0
"""What is left of a long shot after its ten-second pieces gets a keyframe of its own from this length on."""
EDGE_SHARE = 0.12
"""Share of a shot on each side where keyframes are not taken: transitions reach in there."""
JUMP_LEVELS = 8.0
"""Mean luma change that may be a cut: the frames on either side never compete."""
JUMP_OVER_LAST = 1.7
"""Times the change before: in a fast pan every frame differs from the last, and none of them is a cut."""
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
        frame: Full size at first, thumbnail size once its half second is over; first plane is luma.
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
        self._bucket_ends_s = 0.0
        self._last_luma: Pixels | None = None
        self._last_black = False
        self._last_change = 0.0
        self._kept: deque[Candidate] = deque()

    def add(self, frame: av.VideoFrame, time_s: float, luma: Pixels) -> None:
        """Add every frame in order.

        Args:
            frame: As decoded, with its `pts`.
            time_s: Seconds from the first frame.
            luma: (64, 64) uint8, not turned.
        """
        black = is_black(luma)
        jumped = self._jumped(luma)
        if time_s >= self._bucket_ends_s or black != self._last_black or jumped:
            self._close_bucket()
            self._bucket_ends_s = (math.floor(time_s / BUCKET_S) + 1) * BUCKET_S
        sharpness = float(cv2.meanStdDev(cv2.Laplacian(luma, cv2.CV_32F))[1][0, 0]) ** 2
        if self._best is None or (not black, sharpness) > self._best.rank:
            self._best = Candidate(frame.pts or 0, time_s, luma, black, sharpness, frame, frame.rotation)
        self._last_luma, self._last_black = luma, black

    def _jumped(self, luma: Pixels) -> bool:
        before, self._last_change = self._last_change, 0.0
        if self._last_luma is not None:
            self._last_change = float(cv2.norm(luma, self._last_luma, cv2.NORM_L1)) / luma.size
        return self._last_change > max(JUMP_LEVELS, JUMP_OVER_LAST * before)

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
        edge_s = EDGE_SHARE * (end_s - start_s)
        inner = [item for item in inside if start_s + edge_s <= item.time_s <= end_s - edge_s]
        ranked = sorted(inner or inside, key=lambda item: item.rank, reverse=True)
        for candidate in ranked[:_TRIES]:
            if not candidate.black and not is_flat(plane(candidate.frame)):
                return Chosen(candidate, origin, flat=False)
        return Chosen(ranked[0], origin, flat=True) if ranked else None


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
