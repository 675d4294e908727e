"""The same work over and over: nothing is held on to. The long run is slow; what tells it flat is tried here at once.

`python3 run.py test --slow tests/faults/test_soak.py` makes 100 cycles by the commands and 20 by the window;
`python3 run.py bench load soak --cycles 1000` as many as wanted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks.soak import BOUND_KB, Outcome, Reading

CLOSED = Reading(60.0, 0.0, 8, 1, 0, 0, 0)
RUNNING = Reading(66.0, 95.0, 12, 4, 2, 0, 15)
_REPOSITORY = Path(__file__).parents[2]


def outcome(*readings: Reading, closed: Reading = CLOSED) -> Outcome:
    """A soak with these readings."""
    return Outcome(readings, closed, 1.0)


def growing(name: str, step: float) -> Outcome:
    """A hundred cycles of which one thing grows."""
    return outcome(*(replace(RUNNING, **{name: getattr(RUNNING, name) + step * at}) for at in range(100)))


def test_a_level_run_is_flat_whatever_its_beginning() -> None:
    warm = [replace(RUNNING, own_mb=40 + at, handles=6, threads=2) for at in range(20)]
    jitter = [replace(RUNNING, own_mb=66 + at % 3, handles=12 + at % 2) for at in range(80)]
    assert outcome(*warm, *jitter).faults() == ()


@pytest.mark.parametrize(
    ("name", "step", "words"),
    [
        ("own_mb", 2 * BOUND_KB / 1e3, "memory grows by 80 kB a cycle"),
        ("workers_mb", 2 * BOUND_KB / 1e3, "memory of workers grows by 80 kB a cycle"),
        ("handles", 1, "handles: "),
        ("threads", 1, "threads: "),
        ("processes", 1, "processes: "),
        ("files", 1, "files: "),
        ("mapped", 1, "mapped: "),
    ],
)
def test_what_grows_is_named(name: str, step: float, words: str) -> None:
    (fault,) = growing(name, step).faults()
    assert fault.startswith(words)
    assert f"NOT FLAT: {words}" in growing(name, step).table()


def test_what_is_left_when_all_is_closed_is_named() -> None:
    left = outcome(*[RUNNING] * 10, closed=replace(CLOSED, processes=1, files=2))
    assert [fault[:12] for fault in left.faults()] == ["1 processes ", "2 temporary "]


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="Linux tells the memory of processes")
@pytest.mark.parametrize(
    ("part", "cycles", "later"),
    # The window's memory settles after some hundred cycles: `bench load soak` tells, see benchmarks.md.
    [("commands", 100, ()), ("window", 20, ("NOT FLAT: memory grows",))],
)
def test_nothing_is_held_on_to(part: str, cycles: int, later: tuple[str, ...]) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.soak", part, str(cycles)],
        cwd=_REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    print(ended.stdout)
    assert f"{cycles} cycles in " in ended.stdout, ended.stdout + ended.stderr
    faults = [line for line in ended.stdout.splitlines() if line.startswith("NOT FLAT")]
    assert [fault for fault in faults if not fault.startswith(later or "-")] == []
