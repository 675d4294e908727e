"""Shot-boundary detectors: numbers per frame -> transitions. Each looks for one kind of transition.

`DETECTORS` runs in order; later ones leave alone what earlier ones found.

Thresholds were set on made sequences with known transitions (the group “tuning” of `bench shots`), each in the gap
between what true transitions and what flashes, captions, pans, zooms and changes of light reach; docs/benchmarks.md has
the figures on sequences that had no part in it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from workbench.keyframes.features import Features, Floats, Scale
from workbench.keyframes.windows import Window


@dataclass(frozen=True, slots=True, order=True)
class Transition:
    """Where a shot begins.

    Attributes:
        frame: Number of its first frame.
        kind: "cut", "fade", "dissolve" or "wipe".
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
    """One frame to the next: high, higher than all around, another place, and still different afterwards."""

    name = "cut"
    LEAST_SCORE = 0.16
    OVER_MEDIAN = 2.5
    OVER_MEDIAN_OFFSET = 0.05
    OVER_P90 = 1.3
    FLASH_SHARE = 0.5
    MOST_AGAIN = 0.5
    """Share of the picture that may be found again after a cut."""
    ALIKE_MOST_AGAIN, ALIKE_LEAST_CHANGED, ALIKE_OVER_P90 = 0.7, 0.36, 5.0
    """From a scene to one much like it (another person in the same chair) more is found again; then the change must be
    wider than a caption and stand out further."""

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        return [
            Transition(int(frame), self.name)
            for frame in np.flatnonzero(features.score > self.LEAST_SCORE)
            if frame and self._is_cut(features, scale, int(frame))
        ]

    def _is_cut(self, features: Features, scale: Scale, frame: int) -> bool:
        score, again = features.score, features.again[frame]
        here = score[frame]
        if features.settled[frame] < self.FLASH_SHARE * here or here < self._near(score, frame, scale.peak).max():
            return False
        if again <= self.MOST_AGAIN:
            return self._stands_out(score, frame, scale.window, self.OVER_P90)
        if again <= self.ALIKE_MOST_AGAIN and features.changed[frame] >= self.ALIKE_LEAST_CHANGED:
            return self._stands_out(score, frame, scale.window, self.ALIKE_OVER_P90)
        return False

    @staticmethod
    def _near(score: Floats, frame: int, reach: int) -> Floats:
        return score[max(1, frame - reach) : frame + reach + 1]

    def _stands_out(self, score: Floats, frame: int, reach: int, over_p90: float) -> bool:
        before, after = score[max(1, frame - reach) : frame], score[frame + 1 : frame + reach + 1]
        here, around = score[frame], np.concatenate([_without_spikes(before), _without_spikes(after)])
        return not len(around) or bool(
            here > self.OVER_MEDIAN * np.median(around) + self.OVER_MEDIAN_OFFSET
            and here > over_p90 * np.percentile(around, 90)
        )


def _without_spikes(score: Floats) -> Floats:
    """Single high values brought down to their neighbours: they are other cuts, and in a montage there are many."""
    padded = np.concatenate([[0.0], score, [0.0]]).astype(np.float32)
    return np.maximum(np.minimum(padded[:-2], padded[1:-1]), np.minimum(padded[1:-1], padded[2:]))


class FadeDetector(Detector):
    """A run of black or white frames between pictures."""

    name = "fade"
    LEAST_SPREAD = 12.0
    """Pictures on both sides have at least this much in them: dark footage wavers around black."""
    MOST_ALIKE = 0.5
    """After a flash or a blink the picture is the one before."""

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        found = []
        for level in (-1, 1):
            edges = np.diff(np.concatenate([[False], features.plain == level, [False]]).astype(np.int8))
            starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1
            for start, end in zip(map(int, starts), map(int, ends), strict=True):
                if start == 0 or end == len(features) - 1 or not self._between_pictures(features, scale, start, end):
                    continue
                if not any(start - scale.gap <= item.frame <= end + scale.gap for item in known):
                    found.append(Transition(self._first(start, end, scale), self.name))
        return sorted(found)

    def _between_pictures(self, features: Features, scale: Scale, start: int, end: int) -> bool:
        reach = 2 * scale.window
        before, after = features.spread[max(0, start - reach) : start], features.spread[end + 1 : end + 1 + reach]
        return bool(
            before.max() >= self.LEAST_SPREAD
            and after.max() >= self.LEAST_SPREAD
            and features.alike[end + 1] <= self.MOST_ALIKE
        )

    @staticmethod
    def _first(start: int, end: int, scale: Scale) -> int:
        """The middle of a short run; the last frame of a long one, which belongs to neither picture."""
        return (start + end + 1) // 2 if end - start <= 2 * scale.gap else end


class _SlowDetector(Detector):
    """Finds windows that look like its transition and takes the best of those that overlap."""

    @abstractmethod
    def accepts(self, window: Window) -> bool:
        """Whether the picture changes in a window as it does in this kind of transition."""

    @abstractmethod
    def rank(self, window: Window) -> float:
        """Better ones are higher."""

    def middle(self, window: Window) -> float:
        """The frame where the new shot begins."""
        return window.middle_at

    def detect(self, features: Features, scale: Scale, known: tuple[Transition, ...]) -> list[Transition]:
        """See `Detector`."""
        taken = [(float(transition.frame), float(transition.frame)) for transition in known]
        found = []
        for window in sorted(filter(self.accepts, features.windows), key=self.rank, reverse=True):
            first, last = window.start_at - 2, window.end_at + 2
            if any(first <= end and start <= last for start, end in taken):
                continue
            if self.is_other(features, window, scale):
                continue
            taken.append((window.start_at, window.end_at))
            found.append(Transition(max(1, round(self.middle(window))), self.name))
        return sorted(item for item in found if item.frame < len(features))

    @staticmethod
    def _plain(features: Features, window: Window, scale: Scale) -> bool:
        """To or from black or white it is a fade."""
        first, last = max(0, round(window.start_at) - scale.gap), round(window.end_at) + scale.gap + 1
        return bool(features.plain[first:last].any())

    def is_other(self, features: Features, window: Window, scale: Scale) -> bool:
        """Whether the frames around say that it is something else."""
        return self._plain(features, window, scale)


class DissolveDetector(_SlowDetector):
    """Frames a span apart differ, and those between are mixes of the two."""

    name = "dissolve"
    MOST_RESIDUAL = 0.17
    MOST_ALIKE = 0.45
    LEAST_HALVED = 0.22
    MOST_STEP = 0.5
    """A dissolve goes in small steps; one that makes half its way at once is a cut or a flash."""
    MOST_JUMP = 1.1
    """Largest difference of two frames in a row, relative to the change of luma from end to end."""
    LEAST_BETWEEN = 2
    LEAST_CHANGED = 0.7

    def accepts(self, window: Window) -> bool:
        """See `_SlowDetector`."""
        return (
            window.residual < self.MOST_RESIDUAL
            and window.alike < self.MOST_ALIKE
            and window.halved > self.LEAST_HALVED
            and window.largest_step < self.MOST_STEP
            and window.between >= self.LEAST_BETWEEN
            and window.changed >= self.LEAST_CHANGED
        )

    def rank(self, window: Window) -> float:
        """See `_SlowDetector`."""
        return window.change * (1 - 2 * window.residual)

    def is_other(self, features: Features, window: Window, scale: Scale) -> bool:
        """See `_SlowDetector`."""
        return self._plain(features, window, scale) or self._jumps(features, window, scale)

    def _jumps(self, features: Features, window: Window, scale: Scale) -> bool:
        """Whether there is a jump within or just before: the picture comes back from a flash."""
        first, last = max(1, round(window.start_at) - scale.flash), round(window.end_at) + 3
        score = features.score[first:last]
        return bool(len(score) and score.max() > self.MOST_JUMP * window.change * (2 / 255))


class WipeDetector(_SlowDetector):
    """The cells of the picture change from the old to the new once each, neighbours one after the other."""

    name = "wipe"
    MOST_HALVED = 0.19
    MOST_ASTRAY = 0.19
    MOST_ALIKE = 0.4
    MOST_DISORDER = 0.5
    MOST_BACK = 0.25
    LEAST_STAYED = 0.3
    MOST_STEP = 0.6
    LEAST_CHANGED = 0.75

    def accepts(self, window: Window) -> bool:
        """See `_SlowDetector`."""
        return (
            window.halved < self.MOST_HALVED
            and window.astray < self.MOST_ASTRAY
            and window.alike < self.MOST_ALIKE
            and window.disorder < self.MOST_DISORDER
            and window.back < self.MOST_BACK
            and window.stayed > self.LEAST_STAYED
            and window.largest_step < self.MOST_STEP
            and window.changed >= self.LEAST_CHANGED
        )

    def rank(self, window: Window) -> float:
        """See `_SlowDetector`."""
        return window.change * window.changed * (1 - 2 * window.halved)

    def middle(self, window: Window) -> float:
        """See `_SlowDetector`."""
        return window.halfway_at


DETECTORS: tuple[Detector, ...] = (CutDetector(), FadeDetector(), DissolveDetector(), WipeDetector())


def transitions(features: Features, scale: Scale) -> list[Transition]:
    """All transitions by all detectors, in order, at most one a frame."""
    found: list[Transition] = []
    for detector in DETECTORS:
        found.extend(detector.detect(features, scale, tuple(found)))
    unique = {item.frame: item for item in sorted(found, reverse=True)}
    return [unique[frame] for frame in sorted(unique)]
