"""Ticks, seconds and timecodes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.times import TimeBase, timecode


@given(
    st.integers(0, 10**9), st.sampled_from([(1, 12800), (1, 90000), (1001, 30000), (1, 1000)]), st.integers(-500, 500)
)
def test_ticks_survive_the_way_through_seconds(ticks: int, base: tuple[int, int], start: int) -> None:
    clock = TimeBase(*base, start_pts=start)
    assert clock.pts(clock.seconds(ticks)) == ticks


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(8.52, "0:08.52"), (59.999, "1:00.00"), (3723.4, "1:02:03.40"), (0, "0:00.00"), (-1, "0:00.00")],
)
def test_timecode(seconds: float, text: str) -> None:
    assert timecode(seconds) == text
