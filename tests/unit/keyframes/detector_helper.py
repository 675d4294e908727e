"""What every shot detector is tested for; a test class for a detector inherits `DetectorContract`."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from tests.unit.media.drawing import Pixels, mixed, scene
from workbench.keyframes.detectors import DETECTORS, Detector, Transition, transitions
from workbench.keyframes.features import Features, FeatureTrack, Scale


def measured(frames: Sequence[Pixels], rate: float = 25.0) -> tuple[Features, Scale]:
    """Features of RGB frames, as the decoding pass would make them."""
    track = FeatureTrack(Scale.at(rate))
    for frame in frames:
        track.add(*thumb(frame))
    track.finish()
    return track.features(), track.scale


def thumb(frame: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """(64, 64) luma and (32, 32) chroma of an RGB frame."""
    small = cv2.resize(frame, (64, 64), interpolation=cv2.INTER_AREA)
    luma, red, blue = cv2.split(cv2.cvtColor(small, cv2.COLOR_RGB2YCrCb))
    return luma, _half(blue), _half(red)


def _half(plane: Pixels) -> Pixels:
    return np.asarray(cv2.resize(plane, (32, 32), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def found(frames: Sequence[Pixels], rate: float = 25.0) -> list[Transition]:
    """Transitions by all detectors."""
    return transitions(*measured(frames, rate))


def dissolve(first: int, second: int, length: int, hold: int = 40) -> list[Pixels]:
    """One scene, a dissolve, another scene."""
    one, two = scene(first), scene(second)
    between = [mixed(one, two, (number + 1) / (length + 1)) for number in range(length)]
    return [one] * hold + between + [two] * hold


def fade(first: int, second: int, length: int = 12, black: int = 6, hold: int = 40) -> list[Pixels]:
    """One scene fading out to black, another fading in."""
    one, two = scene(first), scene(second)
    nothing = np.zeros_like(one)
    down = [mixed(one, nothing, (number + 1) / length) for number in range(length)]
    up = [mixed(nothing, two, (number + 1) / length) for number in range(length)]
    return [one] * hold + down + [nothing] * black + up + [two] * hold


class DetectorContract:
    """Shared tests of detectors."""

    detector: Detector

    def detect(self, frames: Sequence[Pixels]) -> list[Transition]:
        """By this detector alone."""
        features, scale = measured(frames)
        return self.detector.detect(features, scale, ())

    def test_it_is_listed_once(self) -> None:
        assert [detector.name for detector in DETECTORS].count(self.detector.name) == 1

    def test_it_names_its_transitions(self) -> None:
        frames = [scene(1)] * 30 + [scene(2)] * 30 + dissolve(3, 4, 12) + fade(5, 6)
        assert {transition.kind for transition in self.detect(frames)} <= {self.detector.name}

    def test_it_finds_nothing_in_a_still_shot(self) -> None:
        assert self.detect([scene(1)] * 80) == []

    def test_it_finds_nothing_in_black(self) -> None:
        assert self.detect([np.zeros_like(scene(1))] * 80) == []

    def test_it_finds_nothing_in_a_single_frame(self) -> None:
        assert self.detect([scene(1)]) == []

    def test_it_finds_nothing_in_no_frames(self) -> None:
        assert self.detect([]) == []

    def test_a_flash_is_no_transition(self) -> None:
        white = np.full_like(scene(1), 250)
        assert self.detect([scene(1)] * 40 + [white] * 2 + [scene(1)] * 40) == []
