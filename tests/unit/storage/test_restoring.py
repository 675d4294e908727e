"""Going back to a backup loses nothing, whatever state the case is in and wherever it is interrupted."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.errors import Cancelled, DamagedError, LockedError, NotFoundError, StorageError
from workbench.jobs import Progress
from workbench.storage import backups, restoring
from workbench.storage.case_store import CaseStore
from workbench.storage.restoring import list_backups, restore


@pytest.fixture
def backed_up(case: CaseStore) -> tuple[Path, str]:
    """A closed case with one backup; since then it was renamed."""
    name = case.roll_backup("by-hand").name
    case.set_title("Renamed")
    case.close()
    return case.path, name


def title(path: Path) -> str:
    with CaseStore.open(path, by="mara", read_only=True) as case:
        return case.state().title


def sound(path: Path) -> bool:
    with CaseStore.open(path, by="mara", read_only=True) as case:
        return case.check().problems == ()


def test_the_list_says_what_each_backup_holds(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    (found,) = [one for one in list_backups(path) if one.name == name]
    assert (found.title, found.claims, found.media, found.reason) == ("Salute", 2, 1, "by-hand")
    assert found.entries > 3
    assert found.last_entry_at <= found.made_at.replace("+00:00", "Z") or found.last_entry_at
    assert found.in_present_log
    assert not found.why_not


def test_restoring_keeps_what_was_there_and_says_so_in_the_log(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    with CaseStore.open(path, by="mara", read_only=True) as case:
        before = case.state()
    done = restore(path, name, by="anush")
    assert title(path) == "Salute"
    assert sound(path)
    with CaseStore.open(path, by="mara", read_only=True) as case:
        entry = json.loads(case.audit_entries()[-1][1])
    assert (entry["action"], entry["by"]) == ("case.restore", "anush")
    assert entry["detail"]["replaced_head"] == before.audit_head
    assert entry["detail"]["kept_as"] == done.kept_as
    restore(path, done.kept_as, by="anush")
    assert title(path) == "Renamed"
    assert sound(path)


def test_a_head_of_what_was_replaced_is_found_in_its_backup(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    with CaseStore.open(path, by="mara", read_only=True) as case:
        head = case.state().audit_head
    done = restore(path, name, by="anush")
    with CaseStore.open(path, by="mara", read_only=True) as case:
        found = case.find_head(head)
    assert (found.entry, found.set_aside) == (None, done.kept_as)


def test_backups_that_restores_made_are_never_pruned(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    done = restore(path, name, by="anush")
    with CaseStore.open(path, by="mara") as case:
        for _ in range(backups.KEPT + 3):
            case.roll_backup("weekly")
    names = [one.name for one in list_backups(path)]
    assert done.kept_as in names
    assert len(names) == backups.KEPT + 1


def test_the_chosen_backup_may_be_the_oldest_of_ten(backed_up: tuple[Path, str]) -> None:
    path, _name = backed_up
    with CaseStore.open(path, by="mara") as case:
        for _ in range(backups.KEPT + 1):
            case.roll_backup("weekly")
    oldest = list_backups(path)[-1].name
    restore(path, oldest, by="anush")
    assert title(path) == "Renamed"
    assert sound(path)


def test_a_damaged_case_is_restored_and_kept_as_it_was_found(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    file = path / "case.workbench"
    broken = file.read_bytes()[:100] + b"\xff" * 9000
    file.write_bytes(broken)
    done = restore(path, name, by="anush")
    assert done.damaged
    assert (path / "backups" / done.kept_as).read_bytes() == broken
    assert title(path) == "Salute"
    assert sound(path)


def test_a_case_without_database_is_restored(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    (path / "case.workbench").unlink()
    assert list_backups(path)[0].name == name
    assert restore(path, name, by="anush").kept_as == ""
    assert title(path) == "Salute"
    assert sound(path)


def test_a_damaged_or_forged_backup_is_listed_with_the_reason_and_refused(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    before = (path / "case.workbench").read_bytes()
    (path / "backups" / "20200101-000000-000000-weekly.workbench").write_bytes(b"nothing")
    db = sqlite3.connect(path / "backups" / name)
    db.execute("UPDATE case_field SET value = 'Forged' WHERE name = 'title'")
    db.commit()
    db.close()
    other = [one for one in list_backups(path) if one.name.startswith("2020")]
    assert "not a case" in other[0].why_not
    with pytest.raises(DamagedError, match=r"is not sound .*changed outside the program"):
        restore(path, name, by="anush")
    with pytest.raises(StorageError):
        restore(path, other[0].name, by="anush")
    assert (path / "case.workbench").read_bytes() == before
    assert not list(path.glob(".*part*"))


def test_a_backup_of_another_case_is_refused(backed_up: tuple[Path, str], tmp_path: Path) -> None:
    path, _name = backed_up
    with CaseStore.create(tmp_path / "other.case", title="Other", by="mara") as other:
        made = other.roll_backup("by-hand")
    foreign = path / "backups" / made.name
    foreign.write_bytes(made.read_bytes())
    with pytest.raises(StorageError, match="another case"):
        restore(path, foreign.name, by="anush")
    assert title(path) == "Renamed"


@pytest.mark.parametrize("name", ["nothing.workbench", "../case.workbench", "", "."])
def test_a_name_that_is_no_backup_is_said(backed_up: tuple[Path, str], name: str) -> None:
    with pytest.raises(NotFoundError, match="no backup"):
        restore(backed_up[0], name, by="anush")


def test_an_open_case_is_not_restored(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    with CaseStore.open(path, by="mara"), pytest.raises(LockedError, match="open elsewhere"):
        restore(path, name, by="anush")


def test_a_stop_leaves_the_case_as_it_was(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    with pytest.raises(Cancelled):
        restore(path, name, by="anush", progress=Progress(cancelled=lambda: True))
    assert title(path) == "Renamed"
    assert not list(path.glob(".*part*"))


def test_a_disk_that_fails_at_the_end_leaves_the_case_as_it_was(
    backed_up: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, name = backed_up

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "settle", full)
    with pytest.raises(StorageError, match="disk is full"):
        restore(path, name, by="anush")
    assert title(path) == "Renamed"
    assert sound(path)


_DYING = """
import os, signal, sys
from pathlib import Path
from workbench.storage import backups, connection, restoring
left = int(sys.argv[3])
def step(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return True
def watched(*arguments, **more):
    db = connection.connect(*arguments, **more)
    db.exec_trace = step
    return db
restoring.connect = watched
for module in (backups, restoring):
    real = module.settle
    def settle(part, place, real=real):
        step()
        real(part, place)
        step()
    module.settle = settle
restoring.restore(Path(sys.argv[1]), sys.argv[2], by="anush")
print(left)
"""


def _restore_and_die(path: Path, name: str, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _DYING, str(path), name, str(step)], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by its signal")
def test_a_kill_at_any_step_leaves_the_old_case_or_the_restored_one(backed_up: tuple[Path, str]) -> None:
    path, name = backed_up
    whole = _restore_and_die(path, name, 100_000)
    steps = 100_000 - int(whole.stdout)
    assert title(path) == "Salute"
    seen = set()
    for step in sorted({1, steps // 3, steps // 2, *range(steps - 7, steps + 1)}):
        with CaseStore.open(path, by="mara") as case:
            case.set_title("Renamed")
        assert _restore_and_die(path, name, step).returncode == -9
        with CaseStore.open(path, by="mara") as case:
            assert case.check().problems == ()
            seen.add(case.state().title)
        assert not list(path.glob(".*part"))
    assert seen == {"Renamed", "Salute"}
