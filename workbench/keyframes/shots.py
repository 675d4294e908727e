"""Shots of a clip while it is decoded: thumbs in, finished shots out a few seconds later.

Shots tile the clip: the first begins with the first frame, each other begins with the frame after its forerunner's
last, the last ends with the last frame.
"""

from __future__ import annotations

from array import array

from workbench.keyframes.detectors import Transition, transitions
from workbench.keyframes.features import FeatureTrack, Pixels, Scale
from workbench.model.media import Shot

DECIDE_EVERY_S = 5.0
_SETTLE_REACHES = 3
_CONTEXT_REACHES = 4


class ShotTracker:
    """Finds shots in one pass with bounded memory.

    Transitions are decided once enough frames after them are known that more would not change the answer.

    Attributes:
        decided: Frames before this number belong to finished shots or to the open one for good.
        open_from: Number of the first frame of the shot not finished yet.
    """

    def __init__(self, frames_a_second: float) -> None:
        self.scale = Scale.at(frames_a_second)
        self.decided = 0
        self.open_from = 0
        self._kind = "start"
        self._track = FeatureTrack(self.scale)
        self._times = array("q")
        self._decide_at = self._period = max(64, round(DECIDE_EVERY_S * frames_a_second))

    def add(self, pts: int, luma: Pixels, blue: Pixels, red: Pixels) -> list[Shot]:
        """Add a frame: its time, (64, 64) luma and (32, 32) chroma.

        Returns:
            Shots that are finished now.
        """
        self._times.append(pts)
        self._track.add(luma, blue, red)
        if len(self._times) < self._decide_at:
            return []
        self._decide_at += self._period
        ready = self._track.first + len(self._track.features())
        return self._decide(ready - _SETTLE_REACHES * self.scale.reach)

    @property
    def open_pts(self) -> int:
        """When the shot not finished yet begins."""
        return self._times[self.open_from]

    @property
    def certain_until_pts(self) -> int:
        """The open shot is known to last until this time (exclusive)."""
        return self._times[min(self.decided, len(self._times) - 1)]

    def finish(self) -> list[Shot]:
        """No more frames: the shots still open."""
        if not self._times:
            return []
        self._track.finish()
        shots = self._decide(len(self._times))
        shots.append(Shot(self._times[self.open_from], self._times[-1], self._kind))
        self.open_from = len(self._times)
        return shots

    def _decide(self, until: int) -> list[Shot]:
        if until <= self.decided:
            return []
        shots = []
        first = self._track.first
        for found in transitions(self._track.features(), self.scale):
            transition = Transition(found.frame + first, found.kind)
            if self.decided <= transition.frame < until and transition.frame > self.open_from:
                shots.append(Shot(self._times[self.open_from], self._times[transition.frame - 1], self._kind))
                self.open_from, self._kind = transition.frame, transition.kind
        self.decided = until
        self._forget()
        return shots

    def _forget(self) -> None:
        """Keep what later decisions still look at; a run of black or white is kept whole, its length matters."""
        keep = max(self._track.first, self.decided - _CONTEXT_REACHES * self.scale.reach)
        plain = self._track.features().plain
        while keep > self._track.first and plain[keep - self._track.first]:
            keep -= 1
        self._track.forget(keep)
