"""How transitions found by a program compare with the true ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.benchmarks.shot_sequences import Event

TOLERANCE_S = 0.24
KINDS = ("cut", "fade", "dissolve", "wipe")


@dataclass(slots=True)
class Score:
    """Counts over any number of sequences.

    Attributes:
        true: True transitions by kind.
        found: Of those, found.
        false: Transitions told that are none, or told twice.
        off_s: Distance of each found one from the middle of the true one.
        false_at, missed: For looking at: sequence and time; sequence and event.
    """

    true: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    false: int = 0
    off_s: list[float] = field(default_factory=list)
    false_at: list[tuple[int, float]] = field(default_factory=list)
    missed: list[tuple[int, Event]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of what is told that is true."""
        told = self.found.total() + self.false
        return self.found.total() / told if told else 0.0

    @property
    def recall(self) -> float:
        """Share of the true ones that are found."""
        return self.found.total() / self.true.total() if self.true else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def add(self, number: int, events: Sequence[Event], told_s: Sequence[float], *, strict: bool = False) -> None:
        """Count one sequence.

        Args:
            number: Of the sequence.
            events: The truth.
            told_s: Times told.
            strict: Only what is told within the tolerance of the middle counts; else of the transition as a whole.
        """
        pairs = []
        for place, event in enumerate(events):
            first, last = (event.middle_s, event.middle_s) if strict else (event.start_s, event.end_s)
            for which, time_s in enumerate(told_s):
                if first - TOLERANCE_S <= time_s <= last + TOLERANCE_S:
                    pairs.append((abs(time_s - event.middle_s), place, which))
        taken: dict[int, float] = {}
        used: set[int] = set()
        for off_s, place, which in sorted(pairs):
            if place not in taken and which not in used:
                taken[place] = off_s
                used.add(which)
        self.true.update(event.kind for event in events)
        self.found.update(events[place].kind for place in taken)
        self.false += len(told_s) - len(used)
        self.off_s += taken.values()
        self.false_at += [(number, time_s) for which, time_s in enumerate(told_s) if which not in used]
        self.missed += [(number, event) for place, event in enumerate(events) if place not in taken]


def covered(events: Sequence[Event], end_s: float, keyframes_s: Sequence[float]) -> tuple[int, int]:
    """True shots with a keyframe inside them and in no transition, and all true shots."""
    starts = [0.0, *(event.end_s for event in events)]
    ends = [*(event.start_s for event in events), end_s]
    inside = [any(start <= time_s < end for time_s in keyframes_s) for start, end in zip(starts, ends, strict=True)]
    return sum(inside), len(inside)
