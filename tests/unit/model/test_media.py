"""Facts of a medium and its shots."""

from __future__ import annotations

from workbench.model.media import MediaFacts, Shot, cut_times_s
from workbench.model.times import TimeBase


def test_a_medium_that_was_not_read_has_no_cuts() -> None:
    assert cut_times_s(None, ()) == ()


def test_cuts_are_told_from_the_first_frame_without_start_and_dissolves() -> None:
    facts = MediaFacts("mp4", time_base=TimeBase(1, 10, 20))
    shots = [Shot(20, 49, "start"), Shot(50, 79, "cut"), Shot(80, 99, "dissolve"), Shot(100, 119, "cut")]
    assert cut_times_s(facts, shots) == (3.0, 8.0)
