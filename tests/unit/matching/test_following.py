"""Does a stretch of a clip follow another in what moves?"""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.hashing.pictures import texture
from workbench.matching.following import Line, follow_on
from workbench.matching.thumbs import Thumbs, alike_pairs, moving_pairs, window_sizes
from workbench.model.hashes import THUMB_SIDE_PX

GROUND = texture(1, 300, 300).astype(np.float32)


def _thumbs(count: int, rate_hz: float, start_s: float = 0.0, speed: float = 1.0) -> Thumbs:
    """A camera that moves over a large picture, seen from `start_s` on."""
    times = np.arange(count) / rate_hz
    levels = []
    for time_s in start_s + speed * times:
        x, y = round(120 + 90 * np.sin(time_s * 0.25)), round(120 + 90 * np.sin(time_s * 0.17 + 1))
        window = GROUND[y : y + 64, x : x + 64]
        levels.append(window.reshape(THUMB_SIDE_PX, 4, THUMB_SIDE_PX, 4).mean(axis=(1, 3)))
    return Thumbs(times, np.array(levels, np.float32))


def test_offset_of_a_moving_picture_is_found() -> None:
    found = follow_on(_thumbs(64, 8, 3.0), _thumbs(40, 2), (0.0, 7.9), Line(1.0, 3.3))
    assert found is not None
    assert found.line.at(4.0) == pytest.approx(7.0, abs=0.125)
    assert found.followed.correlation > 0.9


@pytest.mark.parametrize("speed", [0.8, 1.25])
def test_speed_of_a_moving_picture_is_found(speed: float) -> None:
    found = follow_on(_thumbs(80, 8, 3.0, speed), _thumbs(60, 2), (0.0, 9.9), Line(1.0, 3.0 + 5 * (speed - 1)))
    assert found is not None
    assert found.line.speed == pytest.approx(speed, rel=0.03)


def test_banner_over_the_lower_part_is_followed_round() -> None:
    query = _thumbs(64, 8, 3.0)
    query.levels[:, 11:] = np.random.default_rng(1).uniform(0, 255, query.levels[:, 11:].shape)
    found = follow_on(query, _thumbs(40, 2), (0.0, 7.9), Line(1.0, 3.0))
    assert found is not None
    assert found.followed.correlation > 0.8


def test_other_movement_does_not_follow() -> None:
    found = follow_on(_thumbs(64, 8, 3.0), _thumbs(40, 2, 50.0), (0.0, 7.9), Line(1.0, 3.0))
    assert found is None or found.followed.correlation < 0.5


def test_stretch_goes_on_to_where_other_footage_begins() -> None:
    query = _thumbs(96, 8, 3.0)
    query.levels[64:] = texture(9, THUMB_SIDE_PX, THUMB_SIDE_PX)
    found = follow_on(query, _thumbs(40, 2), (3.0, 5.0), Line(1.0, 3.0))
    assert found is not None
    assert (found.start_s, found.end_s) == pytest.approx((0.0, 8.0), abs=0.26)


def test_cropped_picture_is_found_in_its_window() -> None:
    library = _thumbs(20, 2)
    part = Thumbs(library.times_s, library.levels[:, 2:14, 3:15]).resized(THUMB_SIDE_PX, THUMB_SIDE_PX)
    pairs = alike_pairs(part, library, 1.0, 0.75)
    same = np.flatnonzero(pairs.query == pairs.library)
    windows = [pairs.windows[number] for number in pairs.window[same]]
    assert len(same) == len(library)
    assert all(abs(one.top - 2) <= 1 and abs(one.left - 3) <= 1 for one in windows)


def test_windows_keep_the_shape_and_about_the_size() -> None:
    sizes = list(window_sizes(0.5, 0.75))
    assert sizes
    assert all(abs(wide - tall * 0.5) <= 1 for tall, wide in sizes)
    assert (THUMB_SIDE_PX, THUMB_SIDE_PX) not in list(window_sizes(1.0, 0.3))


def test_what_stands_still_makes_no_pairs() -> None:
    still = Thumbs(np.arange(10) / 2, np.repeat(_thumbs(1, 2).levels, 10, axis=0))
    assert len(moving_pairs(still, still)[0]) == 0
