"""Rectangles that frame another picture are found; a picture without any gives few."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.unit.hashing.pictures import Grey, rgb, texture
from workbench.hashing.rectangles import median, rectangles
from workbench.hashing.trim import Box


def _overlap(one: Box, other: Box) -> float:
    tall = min(one.bottom, other.bottom) - max(one.top, other.top)
    wide = min(one.right, other.right) - max(one.left, other.left)
    if tall <= 0 or wide <= 0:
        return 0.0
    areas = [(box.bottom - box.top) * (box.right - box.left) for box in (one, other)]
    return tall * wide / (sum(areas) - tall * wide)


def _set_in(ground: Grey, part: Grey, box: Box) -> Grey:
    canvas = ground.copy()
    size = (box.right - box.left, box.bottom - box.top)
    canvas[box.top : box.bottom, box.left : box.right] = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    return canvas


@pytest.mark.parametrize("box", [Box(40, 208, 60, 284), Box(200, 420, 330, 620), Box(0, 240, 0, 320)])
def test_picture_set_into_another_is_the_first(box: Box) -> None:
    found = rectangles(rgb(_set_in(texture(5, 640, 480), texture(6), box)))
    assert _overlap(found[0].box, box) > 0.9


def test_parts_of_a_collage_are_found() -> None:
    boxes = [Box(10, 235, 10, 315), Box(10, 235, 325, 630), Box(245, 470, 10, 315), Box(245, 470, 325, 630)]
    canvas = np.full((480, 640), 245, np.uint8)
    for seed, box in enumerate(boxes, 1):
        canvas = _set_in(canvas, texture(seed), box)
    found = rectangles(rgb(canvas))
    assert sum(max(_overlap(one.box, box) for one in found) > 0.85 for box in boxes) >= 3


def test_edge_of_colour_alone_is_an_edge() -> None:
    canvas = np.full((300, 400, 3), (150, 120, 90), np.uint8)
    part = np.full((120, 160, 3), (90, 140, 150), np.uint8)  # the same brightness
    canvas[60:180, 100:260] = part
    assert _overlap(rectangles(canvas)[0].box, Box(60, 180, 100, 260)) > 0.9


def test_at_most_as_many_as_asked() -> None:
    assert len(rectangles(rgb(_set_in(texture(5, 640, 480), texture(6), Box(40, 240, 60, 360))), most=1)) == 1


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (700, 3), (17, 17)])
def test_odd_shapes_are_no_trouble(size: tuple[int, int]) -> None:
    assert rectangles(np.zeros((*size, 3), np.uint8)) == []


@pytest.mark.parametrize("count", range(3, 9))
def test_median_of_layers_is_that_of_numpy_to_the_bit(count: int) -> None:
    layers = np.random.default_rng(count).normal(0, 0.5, (count, 30, 40)).astype(np.float32)
    expected = np.median(layers, axis=0)
    assert np.array_equal(median(list(layers)), expected)
