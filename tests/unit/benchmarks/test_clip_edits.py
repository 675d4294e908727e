"""The edits of the benchmark of clips: what they say they did is what they did."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
import pytest

from tests.benchmarks import clip_edits, made_clips
from tests.benchmarks.clip_edits import EDITS, Edit, Edited, cut_out, edited, retimed
from tests.benchmarks.clip_queries import Part
from tests.benchmarks.still_sheet import Rgb, scaled

SIZE = (320, 180)
TIMES = [2.0 + number / 10 for number in range(40)]
END_S = 6.0


def _picture(seed: int) -> Rgb:
    rng = np.random.default_rng(seed)
    return scaled(rng.integers(0, 256, (9, 16, 3)).astype(np.uint8), *SIZE)


def _done(name: str, times: Sequence[float] = TIMES) -> Edited:
    frames = [(time_s, _picture(0)) for time_s in times]
    return edited(EDITS[name], frames, END_S, np.random.default_rng(1), [_picture(5), _picture(6)])


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_the_same_in_every_run_and_of_one_size(name: str) -> None:
    once, again = _done(name, TIMES[:3]), _done(name, TIMES[:3])
    assert [picture.tobytes() for _, picture in once.frames] == [picture.tobytes() for _, picture in again.frames]
    assert len({picture.shape for _, picture in once.frames}) == 1


@pytest.mark.parametrize("name", [name for name in EDITS if name not in ("brightness, contrast", "grey")])
def test_the_source_lies_where_the_truth_says(name: str) -> None:
    done = _done(name, TIMES[:1])
    kept, there = cut_out(_picture(0), done.look.kept), cut_out(done.frames[0][1], done.look.place)
    if EDITS[name].mirrored:
        kept = np.ascontiguousarray(kept[:, ::-1])
    upper = (slice(0, 60), slice(0, 100))  # banners lie below
    difference = cv2.absdiff(scaled(there, 120, 90)[upper], scaled(kept, 120, 90)[upper])
    assert float(np.median(difference)) < 8


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("low bitrate", (160, 90)),
        ("letterbox", (320, 226)),
        ("crop 10 %", (288, 162)),
        ("crop 20 %, off centre", (256, 144)),
        ("upright crop 9:16", (101, 180)),
        ("side-fill 9:16", (360, 640)),
    ],
)
def test_an_edited_picture_has_the_size_meant(name: str, size: tuple[int, int]) -> None:
    height, width = _done(name, TIMES[:1]).frames[0][1].shape[:2]
    assert (width, height) == pytest.approx(size, abs=1)


def test_a_drawn_crop_is_inside_and_off_the_centre() -> None:
    for seed in range(20):
        rng = np.random.default_rng(seed)
        left, top, wide, tall = EDITS["crop 20 %, off centre"].draw(rng, SIZE, []).kept
        assert 0 <= left <= 1 - wide
        assert 0 <= top <= 1 - tall
        assert abs(left - 0.1) > 0.02


@pytest.mark.parametrize(("name", "length"), [("speed 0.8", 5.0), ("speed 1.25", 3.2), ("re-encode", 4.0)])
def test_a_change_of_speed_changes_the_times(name: str, length: float) -> None:
    done = _done(name)
    assert done.length_s == pytest.approx(length)
    assert done.frames[10][0] == pytest.approx(length / 4)


def test_backwards_each_frame_is_shown_as_long_as_before() -> None:
    shown, length = retimed([0.0, 1.0, 1.5], 3.0, EDITS["reversed"])
    assert (shown, length) == ([(0.0, 2), (1.5, 1), (2.0, 0)], 3.0)


def test_a_lower_rate_shows_the_latest_frame() -> None:
    shown, _ = retimed([0.0, 0.3, 0.6, 0.9], 1.2, Edit(clip_edits.EDITS["re-encode"].draw, rate_hz=2))
    assert shown == [(0.0, 0), (0.5, 1), (1.0, 3)]


@pytest.mark.parametrize(("backwards", "moments"), [(False, (10.0, 15.0)), (True, (15.0, 10.0))])
def test_a_part_knows_the_moment_in_the_library(backwards: bool, moments: tuple[float, float]) -> None:
    part = Part(1, 4.0, 8.0, 10.0, 15.0, reversed=backwards)
    assert part.speed == 1.25
    assert (part.library_at(4.0), part.library_at(8.0)) == moments


def test_a_made_clip_has_the_cuts_that_were_drawn() -> None:
    photographs = [_picture(seed) for seed in range(made_clips.PHOTOGRAPHS_EACH)]
    plan = made_clips.drawn(2)
    frames = list(made_clips.frames(2, photographs))
    jumps = [after[0] for before, after in pairwise(frames) if float(cv2.absdiff(before[1], after[1]).mean()) > 25]
    assert frames[-1][0] == pytest.approx(plan.cuts_s[-1], abs=2 / plan.rate_hz)
    assert jumps == pytest.approx(plan.cuts_s[1:3], abs=1.01 / plan.rate_hz)
