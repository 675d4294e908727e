"""Keyframes: sharp, with a picture in them, inside their shot, one at least every ten seconds."""

from __future__ import annotations

from collections.abc import Sequence

import av
import cv2
import numpy as np

from tests.unit.media.drawing import Pixels, scene
from workbench.keyframes.choosing import Chosen, KeyframeChooser, KeyframePlan
from workbench.model.media import KeyframeOrigin

_RATE = 10


def _fed(frames: Sequence[Pixels]) -> KeyframeChooser:
    chooser = KeyframeChooser(lambda frame: frame)
    for number, picture in enumerate(frames):
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
        frame = av.VideoFrame.from_ndarray(grey, format="gray")
        frame.pts = number
        luma = np.asarray(cv2.resize(grey, (64, 64), interpolation=cv2.INTER_AREA), dtype=np.uint8)
        chooser.add(frame, number / _RATE, luma)
    return chooser


def _numbers(chosen: Sequence[Chosen]) -> list[int]:
    return [item.candidate.pts for item in chosen]


def _blurred(picture: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 8), dtype=np.uint8)


def test_the_sharpest_frame_of_a_shot_is_chosen() -> None:
    frames = [_blurred(scene(1))] * 30
    frames[17] = scene(1)
    (chosen,) = KeyframePlan(_fed(frames)).shot_ends(3.0)
    assert (chosen.candidate.pts, chosen.origin, chosen.flat) == (17, KeyframeOrigin.SHOT, False)


def test_the_edges_of_a_shot_are_avoided() -> None:
    frames = [_blurred(scene(1))] * 40
    frames[1] = frames[38] = scene(1)
    (chosen,) = KeyframePlan(_fed(frames)).shot_ends(4.0)
    assert 5 <= chosen.candidate.pts <= 35


def test_black_frames_are_chosen_only_when_there_is_nothing_else() -> None:
    black = np.zeros_like(scene(1))
    (picture,) = KeyframePlan(_fed([black] * 15 + [scene(1)] * 3 + [black] * 12)).shot_ends(3.0)
    (nothing,) = KeyframePlan(_fed([black] * 30)).shot_ends(3.0)
    assert (picture.candidate.black, picture.flat) == (False, False)
    assert (nothing.candidate.black, nothing.flat) == (True, True)


def test_a_title_card_is_marked_flat() -> None:
    card = np.full_like(scene(1), 20)
    cv2.putText(card, "TITLE", (40, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (230, 230, 230), 2, cv2.LINE_AA)
    (chosen,) = KeyframePlan(_fed([card] * 30)).shot_ends(3.0)
    assert chosen.flat


def test_a_long_shot_has_a_keyframe_every_ten_seconds() -> None:
    plan = KeyframePlan(_fed([scene(1)] * 355))
    chosen = [*plan.reached(35.0), *plan.shot_ends(35.5)]
    assert [item.origin for item in chosen] == [KeyframeOrigin.SHOT, *[KeyframeOrigin.INTERVAL] * 3]
    assert [number // 100 for number in _numbers(chosen)] == [0, 1, 2, 3]


def test_keyframes_of_an_open_shot_do_not_wait_for_its_end() -> None:
    assert len(KeyframePlan(_fed([scene(1)] * 250)).reached(20.5)) == 2


def test_each_keyframe_lies_in_its_shot() -> None:
    frames = [scene(1 + number // 20) for number in range(100)]
    plan = KeyframePlan(_fed(frames))
    chosen = [item for end in (2.0, 4.0, 6.0, 8.0, 10.0) for item in plan.shot_ends(end)]
    assert [number // 20 for number in _numbers(chosen)] == [0, 1, 2, 3, 4]


def test_a_shot_of_one_frame_has_its_keyframe() -> None:
    frames = [scene(1)] * 20 + [scene(2)] + [scene(3)] * 20
    plan = KeyframePlan(_fed(frames))
    chosen = [item for end in (2.0, 2.1, 4.1) for item in plan.shot_ends(end)]
    assert _numbers(chosen)[1] == 20


def test_what_a_shot_comes_to_show_has_a_keyframe_too() -> None:
    frames = [scene(1)] * 30 + [scene(2)] * 30
    chosen = KeyframePlan(_fed(frames)).shot_ends(6.0)
    assert sorted(item.origin for item in chosen) == [KeyframeOrigin.INTERVAL, KeyframeOrigin.SHOT]
    assert [number // 30 for number in _numbers(chosen)] == [0, 1]


def test_another_brightness_is_not_something_else() -> None:
    frames = [scene(1)] * 30 + [(scene(1) * 0.6).astype(np.uint8)] * 30
    assert len(KeyframePlan(_fed(frames)).shot_ends(6.0)) == 1


def test_keyframes_keep_away_from_slow_transitions() -> None:
    frames = [_blurred(scene(1))] * 50
    frames[6] = scene(1)
    (chosen,) = KeyframePlan(_fed(frames)).shot_ends(5.0)
    assert 10 <= chosen.candidate.pts <= 40


def test_a_still_picture_is_reduced_less_often() -> None:
    reduced: list[av.VideoFrame] = []

    def reduce(frame: av.VideoFrame) -> av.VideoFrame:
        reduced.append(frame)
        return frame

    chooser = KeyframeChooser(reduce)
    luma = np.asarray(cv2.resize(cv2.cvtColor(scene(1), cv2.COLOR_RGB2GRAY), (64, 64)), np.uint8)
    for number in range(100):
        chooser.add(av.VideoFrame(64, 64, "gray"), number / 25, luma)
    assert len(reduced) <= 8
