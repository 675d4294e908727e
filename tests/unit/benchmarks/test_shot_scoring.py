"""How transitions told are counted against the true ones."""

from __future__ import annotations

from tests.benchmarks.shot_scoring import Score, covered
from tests.benchmarks.shot_sequences import Event

_EVENTS = (Event("cut", 2.0, 2.0), Event("dissolve", 5.0, 6.0))


def _scored(*told_s: float, strict: bool = False) -> tuple[int, int]:
    score = Score()
    score.add(0, _EVENTS, told_s, strict=strict)
    return score.found.total(), score.false


def test_anywhere_in_a_transition_counts_as_found() -> None:
    assert _scored(2.2, 5.1) == (2, 0)


def test_strictly_only_its_middle_does() -> None:
    assert _scored(2.2, 5.1, strict=True) == (1, 1)


def test_what_is_told_twice_is_false_once() -> None:
    assert _scored(5.2, 5.8) == (1, 1)


def test_a_keyframe_in_a_transition_covers_no_shot() -> None:
    assert covered(_EVENTS, 8.0, [1.0, 3.0, 5.5]) == (2, 3)
