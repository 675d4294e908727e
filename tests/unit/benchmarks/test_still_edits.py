"""The edits of the benchmark of stills: what they say they did is what they did."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.benchmarks.plain_pictures import pictures
from tests.benchmarks.still_edits import EDITS, drawn
from tests.benchmarks.still_sheet import Rgb, scaled


def _photograph(seed: int) -> Rgb:
    rng = np.random.default_rng(seed)
    return scaled(rng.integers(0, 256, (24, 32, 3)).astype(np.uint8), 480, 360)


OTHERS = [_photograph(seed) for seed in range(1, 7)]


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_the_same_in_every_run(name: str) -> None:
    once, again = (EDITS[name](_photograph(0), drawn(5, name), OTHERS).data for _ in range(2))
    assert once == again


@pytest.mark.parametrize(
    "name", ["crop 50 %", "letterbox", "phone screenshot", "picture in picture 35 %", "collage of 4"]
)
def test_the_source_lies_where_the_truth_says(name: str) -> None:
    source = _photograph(0)
    edited = EDITS[name](source, drawn(2, name), OTHERS)
    there, kept = (
        _cut(picture, rect) for picture, rect in ((edited.picture, edited.truth.place), (source, edited.truth.kept))
    )
    difference = cv2.absdiff(scaled(there, 120, 90), scaled(kept, 120, 90))
    assert float(difference.mean()) < 12


def _cut(picture: Rgb, rect: tuple[float, float, float, float]) -> Rgb:
    height, width = picture.shape[:2]
    x, y, wide, tall = rect
    return picture[round(y * height) : round((y + tall) * height), round(x * width) : round((x + wide) * width)]


def test_a_quarter_turn_and_a_mirror_are_named() -> None:
    assert EDITS["flip"](_photograph(0), drawn(1, "flip"), OTHERS).truth.names == (
        frozenset({"mirrored"}),
        frozenset({"rotated"}),
    )


def test_plain_pictures_differ_from_each_other() -> None:
    drawn_ones = [picture.tobytes() for _, picture in pictures(46)]
    assert len(set(drawn_ones)) == len(drawn_ones)
