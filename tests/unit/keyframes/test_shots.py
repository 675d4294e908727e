"""Shots while frames come in: complete, without gaps, the same as with the whole clip at hand."""

from __future__ import annotations

import itertools
import pickle
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.keyframes.detector_helper import dissolve, fade, found, thumb
from tests.unit.media.drawing import Pixels, moving, scene
from workbench.keyframes.shots import ShotTracker
from workbench.model.media import Shot


def _tracked(frames: Sequence[Pixels], rate: float = 25.0, step: int = 2, start: int = 7) -> list[Shot]:
    tracker = ShotTracker(rate)
    shots: list[Shot] = []
    for number, frame in enumerate(frames):
        shots += tracker.add(start + number * step, *thumb(frame))
    return shots + tracker.finish()


def _assert_tiled(shots: Sequence[Shot], count: int, step: int = 2, start: int = 7) -> None:
    assert shots[0].start_pts == start
    assert shots[-1].end_pts == start + (count - 1) * step
    assert all(shot.start_pts <= shot.end_pts for shot in shots)
    assert all(after.start_pts == before.end_pts + step for before, after in itertools.pairwise(shots))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 90)), min_size=1, max_size=8))
def test_shots_tile_the_clip_without_gaps(parts: list[tuple[int, int]]) -> None:
    pictures = [scene(seed) if seed else np.zeros_like(scene(1)) for seed in range(6)]
    frames = [pictures[seed] for seed, count in parts for _ in range(count)]
    _assert_tiled(_tracked(frames), len(frames))


def test_shots_begin_where_the_scenes_do() -> None:
    shots = _tracked(moving(1, 60) + moving(2, 60) + moving(3, 60), step=1, start=0)
    assert [(shot.start_pts, shot.transition) for shot in shots] == [(0, "start"), (60, "cut"), (120, "cut")]


def test_the_way_decisions_are_made_in_pieces_changes_nothing() -> None:
    frames = moving(1, 130) + dissolve(2, 3, 12) + fade(4, 5) + moving(6, 200) + dissolve(7, 8, 12) + moving(9, 120)
    pieces = [shot.start_pts for shot in _tracked(frames, step=1, start=0)][1:]
    assert pieces == [transition.frame for transition in found(frames)]


def test_shots_are_reported_before_the_clip_ends() -> None:
    tracker = ShotTracker(25.0)
    early = [shot for frame in (moving(1, 60) + moving(2, 400)) for shot in tracker.add(0, *thumb(frame))]
    assert len(early) == 1


def test_a_long_black_stretch_is_one_transition() -> None:
    black = [np.zeros_like(scene(1))] * 700
    shots = _tracked(moving(1, 60) + black + moving(2, 60), step=1, start=0)
    assert len(shots) <= 3
    _assert_tiled(shots, 820, step=1, start=0)


@pytest.mark.parametrize("rate", [1.0, 12.5, 60.0, 1000.0])
def test_any_frame_rate_is_taken(rate: float) -> None:
    frames = moving(1, 40) + moving(2, 40)
    _assert_tiled(_tracked(frames, rate), 80)


@pytest.mark.parametrize("count", [1, 2])
def test_very_short_clips_are_one_shot(count: int) -> None:
    assert len(_tracked([scene(1)] * count)) == 1


def test_a_time_lapse_of_one_place_is_one_shot() -> None:
    random = np.random.default_rng(1)
    gains = random.uniform(0.6, 1.3, 60)
    assert len(_tracked([np.clip(scene(1) * gain, 0, 255).astype(np.uint8) for gain in gains], rate=1.0)) == 1


def test_a_slideshow_of_one_picture_a_second_has_a_shot_for_each() -> None:
    frames = [scene(seed) for seed in range(1, 9) for _ in range(5)]
    assert len(_tracked(frames, rate=5.0)) == 8


def test_memory_does_not_grow_with_the_length() -> None:
    tracker = ShotTracker(25.0)
    frames = [thumb(frame) for frame in moving(1, 50) + moving(2, 50)]
    sizes = []
    for _ in range(40):
        for planes in frames:
            tracker.add(0, *planes)
        sizes.append(len(pickle.dumps(tracker)))
    assert max(sizes[20:]) < 1.2 * max(sizes[5:20]) + 20 * 100 * 8 * 2


def test_no_frames_make_no_shots() -> None:
    assert ShotTracker(25.0).finish() == []
