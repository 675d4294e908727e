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


def wipe(first: int, second: int, length: int, hold: int = 40, *, down: bool = False) -> list[Pixels]:
    """One scene, another that comes over it from the left (or from above), the other."""
    one, two = scene(first), scene(second)
    between = []
    for number in range(length):
        picture = one.copy()
        reach = round((number + 1) / (length + 1) * one.shape[0 if down else 1])
        area = np.s_[:reach] if down else np.s_[:, :reach]
        picture[area] = two[area]
        between.append(picture)
    return [one] * hold + between + [two] * hold


def zooming(seed: int, count: int, most: float = 2.0) -> list[Pixels]:
    """A camera that comes near."""
    picture = scene(seed)
    height, width = picture.shape[:2]
    frames = []
    for number in range(count):
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 0, 1 + (most - 1) * number / count)
        frames.append(np.asarray(cv2.warpAffine(picture, matrix, (width, height)), np.uint8))
    return frames


def captioned(frames: Sequence[Pixels], first: int, last: int) -> list[Pixels]:
    """A band with lettering over the lowest third from one frame to another."""
    shown = []
    for number, frame in enumerate(frames):
        picture = frame.copy()
        if first <= number < last:
            picture[-32:] = (180, 30, 40)
            cv2.putText(picture, "LIVE", (10, 100), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (255, 255, 255), 2)
        shown.append(picture)
    return shown


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

    def test_a_caption_that_comes_and_goes_is_no_transition(self) -> None:
        assert self.detect(captioned([scene(1)] * 120, 30, 80)) == []

    def test_a_zoom_is_no_transition(self) -> None:
        assert self.detect([scene(1)] * 30 + zooming(1, 40)) == []

    def test_flicker_is_no_transition(self) -> None:
        bright = [1.0, 0.8, 1.1, 0.9, 0.75]
        frames = [np.clip(scene(1) * bright[at % 5], 0, 255).astype(np.uint8) for at in range(100)]
        assert self.detect(frames) == []

    def test_a_strobe_is_no_transition(self) -> None:
        dark = np.zeros_like(scene(1))
        assert self.detect(([scene(1)] * 4 + [dark] * 3) * 14) == []

    def test_dark_footage_with_noise_has_none(self) -> None:
        random = np.random.default_rng(3)
        frames = [random.integers(0, 24, scene(1).shape, dtype=np.uint8) for _ in range(90)]
        assert self.detect(frames) == []
