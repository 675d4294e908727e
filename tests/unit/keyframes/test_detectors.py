"""Shot detectors on sequences with known transitions."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.keyframes.detector_helper import DetectorContract, dissolve, fade, found
from tests.unit.media.drawing import moving, scene
from workbench.keyframes.detectors import CutDetector, DissolveDetector, FadeDetector, Transition


class TestCutDetector(DetectorContract):
    """Cuts."""

    detector = CutDetector()

    def test_it_finds_the_first_frame_after_each_cut(self) -> None:
        frames = moving(1, 30) + moving(2, 41) + moving(3, 30)
        assert self.detect(frames) == [Transition(30, "cut"), Transition(71, "cut")]

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

    def test_a_known_cut_is_left_alone(self) -> None:
        frames = moving(1, 40) + moving(2, 40)
        assert [transition.kind for transition in found(frames)] == ["cut"]


class TestFadeDetector(DetectorContract):
    """Fades."""

    detector = FadeDetector()

    def test_it_finds_the_last_black_frame(self) -> None:
        (transition,) = self.detect(fade(1, 2))
        assert 40 + 12 <= transition.frame + 4 <= 40 + 12 + 6 + 8

    def test_black_at_the_ends_is_no_fade(self) -> None:
        black = np.zeros_like(scene(1))
        assert self.detect([black] * 20 + [scene(1)] * 40 + [black] * 20) == []


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
