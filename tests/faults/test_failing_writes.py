"""The n-th change to the disk fails, for n = 1, 2, 3 ... until the job is done without: a plain sentence, nothing lost.

Every job of `work` is tried with an I/O error (once, then the disk works again), a full disk and a lack of permission
(both until they are mended). Then the fault goes away, the job is done again in the same session, and everything is
opened anew and checked. `python3 run.py test --slow tests/faults` tries every n and prints the figures; the usual run
tries a few, drawn by a fixed seed.
"""

from __future__ import annotations

import errno
import os
import random
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.disk import Step, watched
from tests.faults.looking import copy_of, faults_of
from tests.faults.work import ALONE, ROUNDS, Ack, Desk, Told, make_desk, open_session
from workbench.errors import InternalError, WorkbenchError

_ROOM = frozenset(("create", "write", "folder"))
_NAMES = frozenset(("create", "rename", "delete", "folder", "remove folder", "rights"))
_JOBS = (*ROUNDS, *ALONE, "open", "close")
_TRIES_EACH = 4
_CANNOT_FAIL_SO = {(job, "no permission") for job in ("edit", "undo", "close")}
"""Jobs that neither open nor make a file: rights are not looked at."""


@dataclass(frozen=True, slots=True)
class Fault:
    """How a disk fails.

    Attributes:
        name: In the table.
        number: `errno`.
        sorts: Steps that can fail so; all when empty.
        stays: Whether it fails from then on.
    """

    name: str
    number: int
    sorts: frozenset[str] = frozenset()
    stays: bool = True


FAULTS = (
    Fault("I/O error", errno.EIO, stays=False),
    Fault("disk full", errno.ENOSPC, _ROOM),
    Fault("no permission", errno.EACCES, _NAMES),
)


class Failing:
    """Lets the n-th step that can fail do so."""

    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._left = 0
        self.hit: Step | None = None
        # What a VFS in Python raises while SQLite clears up after an error comes out of apsw as an error of its own
        # making (SystemError); the system's VFS only answers with a number. So each database fails once.
        self._stopped: set[str] = set()

    def arm(self, nth: int) -> None:
        """From here on."""
        self._left, self.hit = nth, None
        self._stopped.clear()

    def disarm(self) -> None:
        """The disk works again."""
        self._left = 0

    def __call__(self, step: Step) -> None:
        """Take a step."""
        fault = self._fault
        if not self._left or (fault.sorts and step.sort not in fault.sorts):
            return
        if fault is FAULTS[2] and step.by_database and step.sort != "create":
            return  # rights are looked at when a file is opened or made
        if self._left > 1:
            self._left -= 1
            return
        family = step.path.removesuffix("-journal").removesuffix("-wal") if step.by_database else ""
        if family and family in self._stopped:
            return
        self.hit = self.hit or step
        if not fault.stays:
            self._left = 0
        if family:
            self._stopped.add(family)
        raise OSError(fault.number, os.strerror(fault.number))


@dataclass
class Figures:
    """What the tries came to."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def _try(job: str, desk: Desk, fault: Fault, nth: int, figures: Figures) -> bool:
    """One try on a desk of its own.

    Returns:
        Whether the fault was met: when it was not, the job is through.
    """
    told: list[Ack] = []
    failing = Failing(fault)
    where = f"{job}, {fault.name} at {nth}"
    with watched(desk.root, failing):
        for attempt, action in enumerate(_actions(job, desk, told)):
            if attempt == 0:
                failing.arm(nth)
            error = error_of(action)
            failing.disarm()
            if attempt == 0 and error is not None:
                figures.counts["refused"] += 1
                if failing.hit is None:
                    figures.faults.append(f"{where}: refused though no fault was met: {error!r}")
                figures.faults += [f"{where} ({_words(failing.hit)}): {one}" for one in sentence_faults(error)]
            elif error is not None:
                figures.faults.append(f"{where} ({_words(failing.hit)}): not done afterwards: {error!r}")
    if failing.hit is None:
        return False
    found = faults_of(desk, told)
    figures.faults += [f"{where} ({_words(failing.hit)}): {one}" for one in found]
    figures.counts["tried"] += 1
    figures.counts["corrupt"] += any(one.startswith("corrupt") for one in found)
    figures.counts["acknowledged"] += len(told)
    figures.counts["acknowledged lost"] += sum(one.startswith("lost") for one in found)
    return True


def _actions(job: str, desk: Desk, told: list[Ack]) -> Iterator[Callable[[], object]]:
    """What is done with the fault, and then without it; what is opened before stays open for both."""
    with ExitStack() as stack:
        if job in ROUNDS:
            session = stack.enter_context(open_session(desk))
            for _ in range(2):
                yield lambda: ROUNDS[job](session, desk, 1, told.append)
        elif job in ALONE:
            yield lambda: ALONE[job](desk, 1, told.append)
            made = desk.root / "new-1.case"
            again = 2 if made.exists() else 1  # made, or left by a disk that lets nothing be deleted
            yield lambda: ALONE[job](desk, again, told.append)
        elif job == "open":
            for _ in range(2):
                yield lambda: stack.enter_context(open_session(desk)).state()
                stack.close()
        else:
            opened = ExitStack()
            session = opened.enter_context(open_session(desk))
            ROUNDS["edit"](session, desk, 1, told.append)
            yield opened.close
            yield lambda: stack.enter_context(open_session(desk)).state()


def error_of(action: Callable[[], object]) -> Exception | None:
    try:
        action()
    except Exception as error:  # noqa: BLE001 - that it is no other is what is looked at
        return error
    return None


def sentence_faults(error: Exception) -> list[str]:
    """What keeps an error from being a plain sentence that says what, which, why and what now."""
    if isinstance(error, Told):
        text = str(error)
        return [f"not plain: {text}"] if _NOT_PLAIN.search(text) else []
    if not isinstance(error, WorkbenchError) or isinstance(error, InternalError):
        return [f"no sentence: {error!r} from {error.__cause__!r}"]
    found = [] if error.advice else [f"says not what to do: {error}"]
    if not _NAMED.search(error.message):
        found.append(f"says not which: {error}")
    if _NOT_PLAIN.search(str(error)) or not error.message.rstrip().endswith("."):
        found.append(f"not plain: {error}")
    return found


_NAMED = re.compile(r"\.case|\.library|\.png|\.mp4|\.json|\.html|\.csv|\.workbench|/out|/home|-0")
_NOT_PLAIN = re.compile(r"Errno|apsw|sqlite|[a-z]Error|None\b|!|\.part\b")


def _words(step: Step | None) -> str:
    return "-" if step is None else f"{step.sort} {Path(step.path).name}"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The desk every try starts from."""
    return make_desk(tmp_path_factory.mktemp("failing") / "desk")


def _run(job: str, desk: Desk, fault: Fault, base: Path, numbers: Iterator[int]) -> Figures:
    figures = Figures()
    for nth in numbers:
        place = base / "try" / "desk"
        met = _try(job, copy_of(desk, place, old=(1,) if job == "migration" else ()), fault, nth, figures)
        shutil.rmtree(place.parent)
        if not met:
            break
    return figures


def _all() -> Iterator[int]:
    yield from range(1, 100_000)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
@pytest.mark.parametrize("job", _JOBS)
def test_a_few_failing_writes_lose_nothing(job: str, fault: Fault, desk: Desk, tmp_path: Path) -> None:
    pick = random.Random(f"{job} {fault.name}")
    numbers = iter([1, *sorted(pick.sample(range(2, 60), _TRIES_EACH - 1))])
    figures = _run(job, desk, fault, tmp_path, numbers)
    assert figures.faults == []
    assert bool(figures.counts["tried"]) is ((job, fault.name) not in _CANNOT_FAIL_SO)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
@pytest.mark.parametrize("job", _JOBS)
def test_every_failing_write_loses_nothing(job: str, fault: Fault, desk: Desk, tmp_path: Path) -> None:
    figures = _run(job, desk, fault, tmp_path, _all())
    print(f"\n{job} | {fault.name} | {dict(figures.counts)}")
    assert figures.faults == []
    assert bool(figures.counts["tried"]) is ((job, fault.name) not in _CANNOT_FAIL_SO)
