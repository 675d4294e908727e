"""Shot detectors on sequences with known transitions."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.keyframes.detector_helper import DetectorContract, captioned, dissolve, fade, found, wipe
from tests.unit.media.drawing import moving, scene
from workbench.keyframes.detectors import CutDetector, DissolveDetector, FadeDetector, Transition, WipeDetector


class TestCutDetector(DetectorContract):
    """Cuts."""

    detector = CutDetector()

    def test_it_finds_the_first_frame_after_each_cut(self) -> None:
        frames = moving(1, 30) + moving(2, 41) + moving(3, 30)
        assert self.detect(frames) == [Transition(30, "cut"), Transition(71, "cut")]

    def test_a_cut_between_scenes_much_alike_is_found(self) -> None:
        other = scene(1)
        other[20:, 40:150] = scene(2)[20:, 40:150]
        assert self.detect([scene(1)] * 40 + [other] * 40) == [Transition(40, "cut")]

    def test_a_camera_flash_that_fades_is_no_cut(self) -> None:
        gains = np.concatenate([np.ones(40), 1 + 2.5 * np.exp(-np.arange(20) / 4), np.ones(40)])
        assert self.detect([np.clip(scene(1) * gain, 0, 255).astype(np.uint8) for gain in gains]) == []

    def test_a_dissolve_is_no_cut(self) -> None:
        assert self.detect(dissolve(1, 2, 24)) == []


class TestDissolveDetector(DetectorContract):
    """Dissolves."""

    detector = DissolveDetector()

    @pytest.mark.parametrize("length", [8, 12, 20])
    def test_it_finds_the_middle_of_a_dissolve(self, length: int) -> None:
        (transition, *others) = self.detect(dissolve(1, 2, length))
        assert abs(transition.frame - (40 + length / 2)) <= 3
        assert others == []

    @pytest.mark.parametrize("seconds", [2, 3])
    def test_it_finds_slow_dissolves_of_a_slideshow(self, seconds: int) -> None:
        (transition,) = self.detect(dissolve(1, 2, seconds * 25, hold=100))
        assert abs(transition.frame - (100 + seconds * 25 / 2)) <= 6

    def test_a_camera_that_adapts_to_the_light_is_none(self) -> None:
        wall = np.full_like(scene(1), 90)
        wall[10:40, 20:60] = scene(1)[10:40, 20:60]
        gains = np.concatenate([np.ones(40), np.linspace(1, 0.5, 25), np.full(40, 0.5)])
        assert self.detect([(wall * gain).astype(np.uint8) for gain in gains]) == []

    def test_a_known_cut_is_left_alone(self) -> None:
        frames = moving(1, 40) + moving(2, 40)
        assert [transition.kind for transition in found(frames)] == ["cut"]


class TestFadeDetector(DetectorContract):
    """Fades."""

    detector = FadeDetector()

    def test_it_finds_the_middle_of_a_short_black(self) -> None:
        (transition,) = self.detect(fade(1, 2))
        assert abs(transition.frame - (40 + 12 + 3)) <= 2

    def test_the_shot_after_a_long_black_begins_with_its_end(self) -> None:
        (transition,) = self.detect(fade(1, 2, black=60))
        assert abs(transition.frame - (40 + 12 + 60)) <= 2

    def test_a_fade_through_white_is_found(self) -> None:
        white = np.full_like(scene(1), 255)
        turned_over = [white - picture for picture in fade(1, 2)]
        assert [transition.kind for transition in self.detect(turned_over)] == ["fade"]

    def test_a_blink_is_no_fade(self) -> None:
        black = np.zeros_like(scene(1))
        assert self.detect([scene(1)] * 40 + [black] * 5 + [scene(1)] * 40) == []

    def test_black_at_the_ends_is_no_fade(self) -> None:
        black = np.zeros_like(scene(1))
        assert self.detect([black] * 20 + [scene(1)] * 40 + [black] * 20) == []


class TestWipeDetector(DetectorContract):
    """Wipes."""

    detector = WipeDetector()

    @pytest.mark.parametrize("down", [False, True])
    @pytest.mark.parametrize("length", [10, 20, 35])
    def test_it_finds_the_middle_of_a_wipe(self, length: int, down: bool) -> None:
        (transition,) = self.detect(wipe(1, 2, length, down=down))
        assert abs(transition.frame - (40 + length / 2)) <= 4

    def test_a_dissolve_is_no_wipe(self) -> None:
        assert self.detect(dissolve(1, 2, 20)) == []

    def test_a_pan_is_no_wipe(self) -> None:
        assert self.detect(moving(1, 40, step_px=6)) == []


def test_a_wipe_counts_once() -> None:
    assert [transition.kind for transition in found(wipe(1, 2, 20))] == ["wipe"]


def test_a_caption_does_not_hide_the_cut_under_it() -> None:
    frames = captioned(moving(1, 60) + moving(2, 60), 20, 100)
    assert [transition.frame for transition in found(frames)] == [60]


def test_a_fade_counts_once() -> None:
    assert len(found(fade(1, 2))) == 1


def test_flashes_and_pans_are_no_transitions() -> None:
    shot = moving(1, 120, step_px=2)
    for at in (30, 31, 80):
        shot[at] = np.full_like(shot[at], 245)
    assert found(shot) == []


@pytest.mark.parametrize("rate", [10.0, 25.0, 60.0])
def test_spans_follow_the_frame_rate(rate: float) -> None:
    factor = rate / 25
    frames = dissolve(1, 2, round(16 * factor), hold=round(50 * factor))
    assert [transition.kind for transition in found(frames, rate)] == ["dissolve"]
