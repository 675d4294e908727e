"""The power is cut at a random moment of a working day: nothing acknowledged is lost, nothing is damaged.

A day of work is recorded once for each setting, through the program's own code for connections; then the model of
`powerloss` cuts it at random. `python3 run.py test --slow tests/faults` makes 200 cuts for each setting and prints the
figures. The controls keep the database as the program does not: there the model has to find losses.
"""

from __future__ import annotations

import copy
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from tests.faults.disk import Step, watched
from tests.faults.looking import faults_of
from tests.faults.powerloss import PowerCut
from tests.faults.work import Ack, Desk, do, make_desk
from workbench.storage.journal import DiskKind, Journal, journal_for

_DAY = (
    "intake",
    "edit",
    "undo",
    "match",
    "export",
    "library add",
    "migration",
    "backup",
    "words",
    "hashes",
    "new case",
)
_ROUNDS = {"edit": 4, "undo": 3, "intake": 2, "library add": 2, "export": 2}
_PAGES_BETWEEN_CHECKPOINTS = 30


@dataclass(frozen=True, slots=True)
class Setting:
    """How databases are kept.

    Attributes:
        name: In the table.
        disk: What sort of disk the program believes to be on.
        instead: A journal the program would not take, for a control.
    """

    name: str
    disk: DiskKind
    instead: Journal | None = None


PRODUCT = (Setting("WAL FULL", DiskKind.LOCAL), Setting("DELETE EXTRA", DiskKind.NETWORK))
CONTROLS = (
    Setting("WAL NORMAL", DiskKind.LOCAL, Journal("wal", 1)),
    Setting("DELETE NORMAL", DiskKind.NETWORK, Journal("delete", 1)),
)


def _record(base: Path, setting: Setting) -> tuple[PowerCut, list[Step | Ack]]:
    """A day of work: the disk before it, and its steps."""
    desk = make_desk(base / "desk")
    before, log = PowerCut(desk.root), list[Step | Ack]()

    def often(db: apsw.Connection) -> None:
        db.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BETWEEN_CHECKPOINTS}")

    with pytest.MonkeyPatch.context() as patch:
        for module in ("case_store", "library_base"):
            patch.setattr(f"workbench.storage.{module}.disk_kind", lambda _path: setting.disk)
            patch.setattr(f"workbench.storage.{module}.journal_for", lambda kind: setting.instead or journal_for(kind))
        with watched(desk.root, log.append, wal=setting.disk is DiskKind.LOCAL):
            apsw.connection_hooks.append(often)
            for job in _DAY:
                do(job, desk, iter(range(1, _ROUNDS.get(job, 1) + 1)), log.append)
    return before, log


def _cuts(base: Path, setting: Setting, count: int, seed: int) -> tuple[Counter[str], list[str]]:
    pick = random.Random(f"{setting.name} {seed}")
    counts: Counter[str] = Counter()
    found: list[str] = []
    before, log = _record(base / "recorded", setting)
    counts["steps"], counts["syncs"] = len(log), sum(not isinstance(one, dict) and one.sort == "sync" for one in log)
    cuts = sorted(pick.randrange(len(log)) for _ in range(count))
    for number, cut in enumerate(cuts):
        disk = copy.deepcopy(before)
        for step in log[:cut]:
            disk.take(step)
        place = base / "after" / "desk"
        disk.write_down(place, pick)
        faults = faults_of(Desk(place), disk.acknowledged)
        counts["cuts"] += 1
        counts["corrupt"] += any(one.startswith("corrupt") for one in faults)
        counts["cuts with acknowledged lost"] += any(one.startswith("lost") for one in faults)
        counts["acknowledged"] += len(disk.acknowledged)
        counts["acknowledged lost"] += sum(one.startswith("lost") for one in faults)
        found += [f"cut {number} before step {cut}: {one}" for one in faults]
        shutil.rmtree(place.parent)
    return counts, found


@pytest.fixture(autouse=True)
def enough_room(tmp_path: Path) -> Iterator[None]:
    """A day takes some megabytes."""
    yield
    shutil.rmtree(tmp_path, ignore_errors=True)


@pytest.mark.parametrize("setting", PRODUCT, ids=lambda one: one.name)
def test_a_few_power_cuts_lose_nothing(setting: Setting, tmp_path: Path) -> None:
    counts, found = _cuts(tmp_path, setting, 12, seed=1)
    assert found == []
    assert counts["acknowledged"] > counts["cuts"]


@pytest.mark.parametrize("setting", CONTROLS[:1], ids=lambda one: one.name)
def test_the_model_finds_what_a_weaker_setting_loses(setting: Setting, tmp_path: Path) -> None:
    counts, found = _cuts(tmp_path, setting, 40, seed=1)  # one in five loses something
    assert counts["acknowledged lost"] > 0
    assert [one for one in found if "lost" in one]


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("setting", (*PRODUCT, *CONTROLS), ids=lambda one: one.name)
def test_two_hundred_power_cuts(setting: Setting, tmp_path: Path) -> None:
    counts, found = _cuts(tmp_path, setting, 200, seed=2)
    print(f"\n{setting.name} | {dict(counts)}")
    if setting in PRODUCT:
        assert found == []
    else:
        assert counts["acknowledged lost"] > 0
