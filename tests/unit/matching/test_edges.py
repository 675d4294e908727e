"""The edge of a match, to the frame."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.hashing.pictures import texture
from workbench.matching.edges import Frames, edge
from workbench.matching.following import Line

GROUND = texture(4, 400, 400)
OTHER = texture(5, 96, 72)


def _clip(times_s: np.ndarray) -> Frames:
    """A camera that moves over a large picture."""
    pictures = []
    for time_s in times_s:
        x, y = round(100 + 60 * np.sin(time_s)), round(100 + 60 * np.sin(time_s * 0.7 + 1))
        pictures.append(GROUND[y : y + 72, x : x + 96])
    return Frames(times_s, np.array(pictures, np.uint8))


QUERY_S = 10 + np.arange(25) / 25
LIBRARY_S = np.arange(42.0, 44.0, 1 / 30)


def _joined(number: int, *, starts: bool) -> Frames:
    """What the query shows around the edge: the library's footage, 32.5 s later, on one side of a frame."""
    shown = _clip(QUERY_S + 32.5).pictures.copy()
    shown[slice(None, number) if starts else slice(number, None)] = OTHER
    return Frames(QUERY_S, shown)


@pytest.mark.parametrize("starts", [True, False])
@pytest.mark.parametrize("number", [10, 12, 15])
def test_edge_is_told_to_the_frame(starts: bool, number: int) -> None:
    found = edge(_joined(number, starts=starts), _clip(LIBRARY_S), Line(1.0, 32.42), 10.5, starts=starts, rect=None)
    assert found is not None
    assert found.query_s == QUERY_S[number]
    assert found.library_s == pytest.approx(found.query_s + 32.5, abs=0.04)


def test_bars_around_the_library_picture_do_not_hide_the_edge() -> None:
    library = _clip(LIBRARY_S)
    boxed = np.pad(library.pictures, ((0, 0), (12, 12), (0, 0)))
    found = edge(_joined(11, starts=True), Frames(LIBRARY_S, boxed), Line(1.0, 32.5), 10.5, starts=True, rect=None)
    assert found is not None
    assert found.query_s == QUERY_S[11]


def test_nothing_is_told_where_frames_agree_throughout() -> None:
    assert edge(_joined(0, starts=True), _clip(LIBRARY_S), Line(1.0, 32.5), 10.5, starts=True, rect=None) is None


def test_nothing_is_told_where_frames_do_not_agree() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (25, 72, 96)).astype(np.uint8)
    assert edge(Frames(QUERY_S, noise), _clip(LIBRARY_S), Line(1.0, 32.5), 10.5, starts=True, rect=None) is None
