"""Facts of a medium and its shots."""

from __future__ import annotations

from workbench.model.media import cut_times_s


def test_a_medium_that_was_not_read_has_no_cuts() -> None:
    assert cut_times_s(None, ()) == ()
