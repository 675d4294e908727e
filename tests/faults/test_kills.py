"""The program killed (SIGKILL) in the middle of a job: everything opens, and nothing acknowledged is lost.

Half of the kills come at a random moment, on the disk as it is; half before a random change to the disk, counted by
`disk`. A desk is used for several kills, so that a killed case is killed again. `python3 run.py test --slow
tests/faults` makes 25 kills in each job and prints the figures.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.child import STARTING, WORKING, begun_by, stage_of
from tests.faults.disk import watched
from tests.faults.looking import copy_of, faults_of
from tests.faults.work import Ack, Desk, do, make_desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

_REPOSITORY = Path(__file__).parents[2]
_JOBS = ("intake", "edit", "undo", "match", "export", "migration", "backup", "library add", "new case", "words")
_KILLS_PER_DESK = 4
_LONGEST_WAIT_S = 0.4


@dataclass
class Figures:
    """What the kills of a job came to."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def _first_of(job: str, number: int) -> int:
    return number % _KILLS_PER_DESK * 2 if job == "migration" else number * 1000 + 1


def _kill_once(desk: Desk, job: str, number: int, steps: int, figures: Figures) -> list[Ack]:
    """Start the child, see to it that it dies, and give back what it had acknowledged."""
    pick = random.Random(f"{job} {number}")
    die_at = pick.randrange(1, steps + 1) if number % 2 else 0
    stage_of(desk).write_text(STARTING, "ascii")
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.child", str(desk.root), job, str(_first_of(job, number)), str(die_at)],
        cwd=_REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    begun = ""
    if not die_at:
        # Of those killed from outside one in three may die while it opens what it works on.
        if number % 6 == 4:
            _wait_for_work(desk, child)
        else:
            begun = child.stdout.readline()
        time.sleep(pick.uniform(0.0, _LONGEST_WAIT_S))
        child.send_signal(signal.SIGKILL)
    rest, complaint = child.communicate(timeout=120)
    if child.returncode != -signal.SIGKILL:
        figures.faults.append(f"{job} {number}: the child ended by itself: {complaint[-800:]}")
    lines = (begun + rest).splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _wait_for_work(desk: Desk, child: subprocess.Popen[str]) -> None:
    while child.poll() is None and stage_of(desk).read_text("ascii") == STARTING:
        time.sleep(0.001)


def _kill_many(made: Desk, base: Path, job: str, wanted: int, first: int = 0) -> Figures:
    """Kill until so many kills came in the middle of the job; what came before or after it does not count."""
    figures, told = Figures(), list[Ack]()
    steps = _steps_of(made, base, job)
    desk = made
    for number in range(first, first + 4 * wanted):
        if figures.counts["kills"] == wanted:
            break
        if number % _KILLS_PER_DESK == 0 or desk is made:
            shutil.rmtree(base / "desks", ignore_errors=True)
            desk, told = copy_of(made, base / "desks" / "desk", old=range(8) if job == "migration" else ()), []
        told += (now := _kill_once(desk, job, number, steps, figures))
        found = faults_of(desk, told, begun=begun_by(job, _first_of(job, number)))
        figures.faults += [f"{job} {number}: {one}" for one in found]
        in_the_middle = stage_of(desk).read_text("ascii") == WORKING
        figures.counts["kills" if in_the_middle else "beside the job"] += 1
        figures.counts["corrupt"] += any(one.startswith("corrupt") for one in found)
        figures.counts["acknowledged"] += len(now)
        figures.counts["acknowledged lost"] += sum(one.startswith("lost") for one in found)
    if figures.counts["kills"] < wanted:
        figures.faults.append(f"{job}: only {figures.counts['kills']} of {wanted} kills came in the middle of it")
    return figures


def _steps_of(made: Desk, base: Path, job: str) -> int:
    """How many changes to the disk two rounds of a job make."""
    count = Counter[str]()
    desk = copy_of(made, base / "counting" / "desk")
    with watched(desk.root, lambda _step: count.update(("steps",))):
        do(job, desk, iter((1, 2)), lambda _what: None)
    return count["steps"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The desk every job starts from."""
    return make_desk(tmp_path_factory.mktemp("kills") / "desk")


@pytest.mark.parametrize("job", _JOBS[:8])
def test_killed_once_before_a_change_to_the_disk(job: str, made: Desk, tmp_path: Path) -> None:
    number = 2 * _JOBS.index(job) + 1
    figures = _kill_many(made, tmp_path, job, 1, number)
    assert figures.faults == []


@pytest.mark.parametrize("job", ["intake", "export"])
def test_killed_once_at_some_moment(job: str, made: Desk, tmp_path: Path) -> None:
    figures = _kill_many(made, tmp_path, job, 1)
    assert figures.faults == []


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("job", _JOBS)
def test_many_kills(job: str, made: Desk, tmp_path: Path) -> None:
    figures = _kill_many(made, tmp_path, job, int(os.environ.get("WORKBENCH_KILLS", "25")))
    print(f"\n{job} | {dict(figures.counts)}")
    assert figures.faults == []
