"""Pieces of one clip joined without a cut are told apart from a clip that was sped up."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.hashing.pictures import texture
from workbench.matching.following import Line, follow_on
from workbench.matching.joins import pieces
from workbench.matching.thumbs import Thumbs
from workbench.model.hashes import THUMB_SIDE_PX

WALL = texture(2, THUMB_SIDE_PX, THUMB_SIDE_PX).astype(np.float32)


def _scene(shown_s: np.ndarray, rate_hz: float) -> Thumbs:
    """Somebody moving before a fixed camera, as seen at moments of the clip."""
    rows, columns = np.mgrid[:THUMB_SIDE_PX, :THUMB_SIDE_PX]
    levels = []
    for time_s in shown_s:
        x, y = 8 + 6 * np.sin(time_s * 0.9), 8 + 5 * np.sin(time_s * 0.53 + 1)
        spot = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / 8)
        levels.append(WALL * (1 - spot) + 30 * spot)
    return Thumbs(np.arange(len(shown_s)) / rate_hz, np.array(levels, np.float32))


LIBRARY = _scene(np.arange(80) / 2, 2)
SAMPLES_S = np.arange(48) / 8


def test_join_without_a_cut_is_told() -> None:
    shown_s = np.where(SAMPLES_S < 3, 15 + SAMPLES_S, 16 + SAMPLES_S)  # 15-18 s and 19-22 s
    found = pieces(_scene(shown_s, 8), LIBRARY, (0.0, 6.0), Line(7 / 6, 15.0))
    assert [one.offset_s for one in found] == pytest.approx([15.0, 16.0], abs=0.07)
    assert found[0].end_s == found[1].start_s == pytest.approx(3.0, abs=0.26)


def test_join_lies_on_the_cut_that_was_seen() -> None:
    shown_s = np.where(SAMPLES_S < 3.1, 15 + SAMPLES_S, 16.5 + SAMPLES_S)
    found = pieces(_scene(shown_s, 8), LIBRARY, (0.0, 6.0), Line(1.25, 15.0), cuts_s=(3.1,))
    assert [one.start_s for one in found] == [0.0, 3.1]


@pytest.mark.parametrize("speed", [0.8, 1.0, 1.25, 1.5])
def test_even_speed_is_no_join(speed: float) -> None:
    query = _scene(15 + SAMPLES_S * speed, 8)
    assert not pieces(query, LIBRARY, (0.0, 6.0), Line(speed * 1.02, 15.0))


def test_usual_speed_is_told_where_it_explains_as_much() -> None:
    noise = np.random.default_rng(3).normal(0, 12, (48, THUMB_SIDE_PX, THUMB_SIDE_PX))
    query = _scene(15 + SAMPLES_S, 8)
    found = follow_on(
        Thumbs(query.times_s, query.levels + noise.astype(np.float32)), LIBRARY, (0.0, 5.9), Line(1.02, 15.0)
    )
    assert found is not None
    assert found.line.speed == 1.0
    assert found.line.offset_s == pytest.approx(15.0, abs=0.13)
