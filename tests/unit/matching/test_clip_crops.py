"""Stretches of a clip cut out of a larger picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.unit.hashing.pictures import Grey, texture
from tests.unit.matching.making import moving
from workbench.matching.clip_crops import Asked, Crop, Seed, crops
from workbench.matching.thumbs import Thumbs
from workbench.model.hashes import THUMB_SIDE_PX


def slow(seed: int) -> list[Grey]:
    """A camera over a large picture, slow enough to be followed at two samples a second."""
    ground, frames = texture(seed, 900, 700), []
    for number in range(20 * 8):
        x, y = round(200 + 180 * np.sin(number * 0.04)), round(160 + 140 * np.sin(number * 0.027 + 1))
        frames.append(np.ascontiguousarray(ground[y : y + 360, x : x + 480]))
    return frames


def _thumbs(frames: list[Grey], every: int) -> Thumbs:
    side = (THUMB_SIDE_PX, THUMB_SIDE_PX)
    small = [cv2.resize(one, side, interpolation=cv2.INTER_AREA) for one in frames[::every]]
    return Thumbs(np.arange(len(small)) * every / 8, np.array(small, np.float32))


def _found(query: list[Grey], library: list[Grey]) -> list[Crop]:
    asked = _thumbs(query, 1)
    samples = np.arange(len(query))
    stored = _thumbs(library, 4)
    seeds = [Seed(4.0, 9.0, 1.0, 0.625)]
    return crops(Asked(asked, samples / 8, samples, ()), lambda _item, _view: stored, 1, seeds, mirrored=False)


def test_crop_off_the_centre_is_lined_up_with_its_window() -> None:
    library = slow(1)
    query = [np.ascontiguousarray(one[90:315, 150:450]) for one in library[40:112]]
    found = _found(query, library)
    assert found
    assert found[0].stretch.line.at(4.0) == pytest.approx(9.0, abs=0.15)
    assert found[0].window.rect == pytest.approx((150 / 480, 0.25, 0.625, 0.625), abs=0.08)


def test_another_clip_is_not_a_crop() -> None:
    assert _found(moving(7, 9.0), slow(1)) == []
