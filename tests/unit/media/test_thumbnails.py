"""Small pictures."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.media import thumbnails


@pytest.mark.parametrize(
    ("size", "expected"), [((1001, 601), (250, 150)), ((300, 200), (300, 200)), ((5000, 1), (5000, 1))]
)
def test_halving_stops_above_the_size_wanted(size: tuple[int, int], expected: tuple[int, int]) -> None:
    picture = np.zeros((size[1], size[0], 3), np.uint8)
    small = thumbnails.halved(picture, 160)
    assert (small.shape[1], small.shape[0]) == expected


def test_halving_averages() -> None:
    stripes = np.tile(np.array([[0, 200]], np.uint8), (400, 200))
    assert (thumbnails.halved(stripes, 160) == 100).all()


def test_a_mask_is_24_pixels_wide_whatever_the_size() -> None:
    for width, height in ((640, 480), (97, 40), (24, 24), (3000, 7)):
        assert thumbnails.masked(np.zeros((height, width, 3), np.uint8)).shape[1] == thumbnails.MASK_WIDTH_PX
