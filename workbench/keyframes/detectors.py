"""Shot-boundary detectors: numbers per frame -> transitions. Each looks for one kind of transition.

`DETECTORS` runs in order; later ones leave alone what earlier ones found.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from workbench.keyframes.features import SPAN_SCORE, Features, Floats, Scale


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


class DissolveDetector(Detector):
    """Frames a span apart differ, and those between are mixes of the two. To or from black it is a fade."""

    name = "dissolve"
    MOST_RESIDUAL = 0.33
    MOST_JUMP_SHARE = 0.5
    """A dissolve goes in small steps; one that makes half its way at once is a cut or a flash."""

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        taken = [(transition.frame, transition.frame) for transition in known]
        found: list[Transition] = []
        # The longest first: a long dissolve looks like several short ones.
        for kind in sorted(range(len(scale.spans)), key=lambda number: -scale.spans[number]):
            length = scale.spans[kind]
            span = self._smooth_spans(features, kind, length)
            for end in map(int, np.flatnonzero(span)):
                start, half = end - length, length // 2
                if any(start - 2 <= last and first <= end + 2 for first, last in taken):
                    continue
                if features.black[start] or features.black[end]:
                    continue
                highest = span[max(0, end - half) : end + half + 1].max()
                if span[end] >= highest and features.mixes[kind][end] < self.MOST_RESIDUAL:
                    found.append(Transition(max(1, round(end - float(features.middles[kind][end]))), self.name))
                    taken.append((start, end))
        return sorted(found)

    def _smooth_spans(self, features: Features, kind: int, length: int) -> Floats:
        """Differences over a span by its end; 0 where they are small or come in jumps."""
        span = np.zeros_like(features.spans[kind])
        for end in map(int, np.flatnonzero(features.spans[kind] >= SPAN_SCORE)):
            start, difference = end - length, features.spans[kind][end]
            if start >= 0 and features.score[start + 1 : end + 1].max() < self.MOST_JUMP_SHARE * difference:
                span[end] = difference
        return span


DETECTORS: tuple[Detector, ...] = (CutDetector(), FadeDetector(), DissolveDetector())


def transitions(features: Features, scale: Scale) -> list[Transition]:
    """All transitions by all detectors, in order, at most one a frame."""
    found: list[Transition] = []
    for detector in DETECTORS:
        found.extend(detector.detect(features, scale, tuple(found)))
    unique = {item.frame: item for item in sorted(found, reverse=True)}
    return [unique[frame] for frame in sorted(unique)]
