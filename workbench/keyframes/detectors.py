"""Shot-boundary detectors: numbers per frame -> transitions. Each looks for one kind of transition.

`DETECTORS` runs in order; later ones leave alone what earlier ones found.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from workbench.keyframes.features import SPAN_SCORE, Features, Scale


@dataclass(frozen=True, slots=True, order=True)
class Transition:
    """Where a shot begins.

    Attributes:
        frame: Number of its first frame.
        kind: "cut", "fade" or "dissolve".
    """

    frame: int
    kind: str


class Detector(ABC):
    """Finds one kind of transition.

    Attributes:
        name: Unique, the kind of its transitions.
    """

    name: str

    @abstractmethod
    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """Transitions of this kind.

        Args:
            features: Numbers per frame.
            scale: Spans in frames of this clip.
            known: What earlier detectors found.
        """


class CutDetector(Detector):
    """One frame to the next: high, higher than all around, and still different afterwards (else it was a flash)."""

    name = "cut"
    LEAST_SCORE = 0.22
    OVER_MEDIAN = 3.5
    OVER_MEDIAN_OFFSET = 0.05
    OVER_P90 = 1.4
    FLASH_SHARE = 0.4

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        return [
            Transition(int(frame), self.name)
            for frame in np.flatnonzero(features.score > self.LEAST_SCORE)
            if frame and self._stands_out(features, scale, int(frame))
        ]

    def _stands_out(self, features: Features, scale: Scale, frame: int) -> bool:
        score = features.score
        here = score[frame]
        around = np.concatenate(
            [score[max(1, frame - scale.window) : frame], score[frame + 1 : frame + scale.window + 1]]
        )
        if not len(around):
            return True
        near = score[max(1, frame - scale.peak) : frame + scale.peak + 1]
        return bool(
            here > self.OVER_MEDIAN * np.median(around) + self.OVER_MEDIAN_OFFSET
            and here > self.OVER_P90 * np.percentile(around, 90)
            and here >= near.max()
            and features.settled[frame] >= self.FLASH_SHARE * here
        )


class DissolveDetector(Detector):
    """Frames a span apart differ, and those between are mixes of the two."""

    name = "dissolve"
    MOST_RESIDUAL = 0.33

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        taken = [transition.frame for transition in known]
        found: list[Transition] = []
        for length, span, mix in zip(scale.spans, features.spans, features.mixes, strict=True):
            half = length // 2
            for end in map(int, np.flatnonzero(span >= SPAN_SCORE)):
                start = end - length
                if span[end] < span[max(0, end - half) : end + half + 1].max():
                    continue
                if any(start - 2 <= frame <= end + 2 for frame in taken) or mix[end] >= self.MOST_RESIDUAL:
                    continue
                found.append(Transition(end - half, self.name))
                taken.append(end - half)
        return sorted(found)


class FadeDetector(Detector):
    """A run of black frames between pictures; the new shot begins with the last of them."""

    name = "fade"

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        edges = np.diff(np.concatenate([[False], features.black, [False]]).astype(np.int8))
        found = []
        for start, end in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1, strict=True):
            if start == 0 or end == len(features) - 1:
                continue
            if not any(start - scale.gap <= item.frame <= end + scale.gap for item in known):
                found.append(Transition(int(end), self.name))
        return found


DETECTORS: tuple[Detector, ...] = (CutDetector(), DissolveDetector(), FadeDetector())


def transitions(features: Features, scale: Scale) -> list[Transition]:
    """All transitions by all detectors, in order, at most one a frame."""
    found: list[Transition] = []
    for detector in DETECTORS:
        found.extend(detector.detect(features, scale, tuple(found)))
    unique = {item.frame: item for item in sorted(found, reverse=True)}
    return [unique[frame] for frame in sorted(unique)]
