"""Places found again in another frame."""

from __future__ import annotations

import numpy as np

from tests.unit.keyframes.detector_helper import thumb
from tests.unit.media.drawing import Pixels, moving, scene
from workbench.keyframes.patches import found_again, is_found_again, stayed


def _luma(picture: Pixels) -> Pixels:
    return thumb(picture)[0]


def test_the_same_place_darker_and_moved_is_found_again() -> None:
    first, last = moving(1, 13)[0], moving(1, 13)[12]
    assert found_again(_luma(first), _luma((last * 0.6).astype(np.uint8))) > 0.6


def test_another_place_is_not() -> None:
    assert found_again(_luma(scene(1)), _luma(scene(2))) < 0.35


def test_stopping_early_does_not_change_the_answer() -> None:
    pairs = [(_luma(scene(first)), _luma(scene(second))) for first in range(1, 5) for second in range(1, 5)]
    assert all(is_found_again(a, b, 0.5) == (found_again(a, b) >= 0.5) for a, b in pairs)


def test_half_of_each_picture_stays_in_a_wipe() -> None:
    between = scene(1)
    between[:, :96] = scene(2)[:, :96]
    assert stayed(_luma(between), _luma(scene(1)), _luma(scene(2))) > 0.6


def test_nothing_stays_in_a_pan() -> None:
    pan = moving(1, 61, step_px=2)
    assert stayed(_luma(pan[30]), _luma(pan[0]), _luma(pan[60])) < 0.3
