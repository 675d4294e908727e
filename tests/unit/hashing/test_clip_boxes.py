"""Where pictures lie inside the picture of a clip."""

from __future__ import annotations

import cv2
import numpy as np

from tests.unit.hashing.pictures import Grey, texture
from workbench.hashing.clip_boxes import inner_boxes
from workbench.hashing.trim import Box

WHOLE = Box(0, 192, 0, 256)


def _moving(seed: int, width: int, height: int, count: int = 24) -> list[Grey]:
    ground = texture(seed, width + 200, height + 100)
    return [np.ascontiguousarray(ground[2 * n : 2 * n + height, 5 * n : 5 * n + width]) for n in range(count)]


def _is_near(box: Box, wanted: Box) -> bool:
    return all(abs(getattr(box, side) - getattr(wanted, side)) <= 6 for side in ("top", "bottom", "left", "right"))


def _set_in(grounds: list[Grey], inner: list[Grey], top: int, left: int) -> list[Grey]:
    frames = []
    for ground, picture in zip(grounds, inner, strict=True):
        frame = ground.copy()
        frame[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
        frames.append(frame)
    return frames


def test_moving_picture_in_a_still_screen_is_found() -> None:
    frames = _set_in([texture(1, 256, 192)] * 24, _moving(2, 128, 96), 40, 60)
    assert any(_is_near(box, Box(40, 136, 60, 188)) for box in inner_boxes(frames, WHOLE))


def test_picture_in_picture_over_another_moving_one_is_found() -> None:
    frames = _set_in(_moving(3, 256, 192), _moving(4, 100, 76), 20, 140)
    assert any(_is_near(box, Box(20, 96, 140, 240)) for box in inner_boxes(frames, WHOLE))


def test_sharp_middle_between_blurred_bars_is_found() -> None:
    middle = _moving(5, 108, 192)
    sides = [cv2.GaussianBlur(cv2.resize(one, (256, 192)), (0, 0), 12).astype(np.uint8) for one in middle]
    boxes = inner_boxes(_set_in(sides, middle, 0, 74), WHOLE)
    assert any(_is_near(box, Box(0, 192, 74, 182)) for box in boxes)


def test_plain_moving_picture_has_no_inner_one() -> None:
    assert inner_boxes(_moving(6, 256, 192), WHOLE) == []


def test_too_few_frames_tell_nothing() -> None:
    frames = _set_in([texture(1, 256, 192)] * 2, _moving(2, 128, 96, 2), 40, 60)
    assert inner_boxes(frames, WHOLE) == []


def test_picture_above_a_lettered_bar_is_told_from_the_picture_with_the_bar() -> None:
    frames = _set_in([np.zeros((192, 256), np.uint8)] * 24, _moving(8, 256, 150), 20, 0)
    for number, frame in enumerate(frames):
        cv2.putText(frame, f"said on day {number // 8}", (60, 185), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 255, 1)
    trimmed = Box(20, 186, 0, 256)  # what the trim makes of it: the letters end the bar
    assert any(_is_near(box, Box(20, 170, 0, 256)) for box in inner_boxes(frames, trimmed))
