"""One stored value out of order, of each column: told as damage of the file by name, never as our own fault."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests import damaged_values
from tests.damaged_values import Damage
from tests.unit.commands.fakes import FakePool
from workbench.cli import main as command_line
from workbench.commands import library, matches
from workbench.commands.session import Session, open_case
from workbench.errors import DamagedError
from workbench.storage.case_store import CaseStore
from workbench.storage.library_store import LibraryStore

SEED = 20260929
_THROUGH_STORAGE, _THROUGH_COMMANDS = 5, 24
"""Every so manieth column is damaged in a short run; all of them in a long one."""


@pytest.fixture
def full(session: Session, known: Path) -> Path:
    """A case with a row in every table."""
    matches.run(session, [known])
    session.close()
    damaged_values.with_a_row_in_every_table(session.path / "case.workbench")
    return session.path


@pytest.fixture
def shelf(known: Path) -> Path:
    """A library with a row in every table, nothing of it removed."""
    file = known / "library.workbench"
    damaged_values.with_a_row_in_every_table(file)
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("DELETE FROM item_removed")
    return known


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """A command: its status, what it prints and what it says."""

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = command_line.main([str(word) for word in words], lambda *_: 0)
        told = capsys.readouterr()
        assert "fault of the program" not in told.err, (words, told.err)
        return status, told.out, told.err

    return run


def each_damage(file: Path, seed: int = SEED, step: int = 1) -> Iterator[Damage]:
    """One value of each column, or of every so manieth, damaged and put right again."""
    sound = file.read_bytes()
    for damage in damaged_values.chosen(file, seed)[seed % step :: step]:
        if damaged_values.apply(file, damage):
            yield damage
        file.write_bytes(sound)
        for beside in ("-wal", "-shm"):
            file.with_name(file.name + beside).unlink(missing_ok=True)


def is_read(read: Callable[[], object]) -> bool:
    """Whether it can be read; if not, it is said to be damaged, and nothing else."""
    try:
        read()
    except DamagedError as error:
        assert "is damaged: " in error.message
        return False
    return True


def opened(path: Path) -> None:
    with open_case(path, read_only=True) as session:
        session.state()


def test_the_check_names_what_cannot_be_read_of_a_case_and_goes_on(full: Path) -> None:
    check_case(full, _THROUGH_STORAGE)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_the_check_names_every_value_that_cannot_be_read_of_a_case(full: Path, seed: int) -> None:
    check_case(full, 1, seed)


def check_case(full: Path, step: int, seed: int = SEED) -> None:
    """Damage every so manieth column of a case: the check names the row, and reading is refused or succeeds."""
    seen = refused = 0
    for damage in each_damage(full / "case.workbench", seed, step):
        readable = is_read(lambda: opened(full))
        with CaseStore.open(full, by="Mara", read_only=True) as store:
            kinds = [problem.kind for problem in store.check().problems]
        assert "value" in kinds, f"{damage} is not told (readable: {readable})"
        seen, refused = seen + 1, refused + (not readable)
    assert seen > 250 // step
    assert refused > 200 // step


def test_commands_on_a_damaged_case_say_so(
    full: Path, terminal: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    export = ("case", "export", full, "--to", tmp_path / "report", "--format", "json,csv")
    for damage in each_damage(full / "case.workbench", SEED + 1, _THROUGH_COMMANDS):
        status, told, _ = terminal("case", "check", full, "--json")
        assert (status, json.loads(told)["sound"]) == (1, False), str(damage)
        refused = terminal("case", "show", full, "--json")[0] == 2
        for words in (("case", "show", full), ("case", "set", full, "--title", "Other"), export):
            status, _, said = terminal(*words)
            assert not refused or (status == 2 and "is damaged: " in said), f"{damage}: {words[1]}"
        shutil.rmtree(tmp_path / "report", ignore_errors=True)


def test_the_check_names_what_cannot_be_read_of_a_library_and_goes_on(shelf: Path) -> None:
    seen = 0
    for damage in each_damage(shelf / "library.workbench"):
        with LibraryStore.open(shelf, read_only=True) as store:
            is_read(lambda: list(store.items()))
            is_read(lambda: list(store.signatures()))
            kinds = [problem.kind for problem in store.check().problems]
        assert "value" in kinds, f"{damage} is not told"
        seen += 1
    assert seen > 70


def test_a_damaged_library_is_said_to_be_not_searched(session: Session, pool: FakePool, known: Path) -> None:
    damaged_values.apply(known / "library.workbench", Damage("item", "place", "not UTF-8", damaged_values.NOT_UTF8))
    report = matches.run(session, [known])
    assert not report.searched
    assert "item 1 cannot be read" in report.problems[0]


def test_a_damaged_item_can_be_removed(shelf: Path, terminal: Callable[..., tuple[int, str, str]]) -> None:
    damaged_values.apply(shelf / "library.workbench", Damage("item", "place", "not UTF-8", damaged_values.NOT_UTF8))
    status, _, said = terminal("library", "list", shelf)
    assert (status, "item 1 cannot be read" in said) == (2, True)
    library.remove(shelf, [1])
    assert terminal("library", "list", shelf)[0] == 0
    library.empty_removed(shelf)
    assert "Sound" in terminal("library", "check", shelf)[1]


def test_no_backup_is_made_of_what_cannot_be_read(full: Path) -> None:
    for backup in (full / "backups").iterdir():
        backup.unlink()
    damaged_values.apply(full / "case.workbench", Damage("note", "text", "not UTF-8", damaged_values.NOT_UTF8))
    with pytest.raises(DamagedError, match="note 1 cannot be read"):
        open_case(full)
    assert list((full / "backups").iterdir()) == []


def test_a_damaged_backup_is_listed_as_such(full: Path, terminal: Callable[..., tuple[int, str, str]]) -> None:
    with open_case(full) as session:
        backup = session.store.roll_backup("by-hand")
    damaged_values.apply(backup, Damage("media", "state", "wrong word", "zzz"))
    assert "cannot be used: it is damaged: Medium 1 cannot be read" in terminal("case", "restore", full)[1]


def test_a_check_says_what_to_do_and_many_alike_once(full: Path, terminal: Callable[..., tuple[int, str, str]]) -> None:
    with closing(sqlite3.connect(full / "case.workbench")) as db, db:
        for number in range(40):
            db.execute("INSERT INTO claim_media VALUES (1, ?, 1)", (100 + number,))
    told = terminal("case", "check", full)[1]
    assert "The link of claim 1 to medium 100, and 39 more like it: It belongs to a medium that is gone." in told
    assert "To do: Restore the newest sound file of the backups folder, and check the disk." in told
    assert "row of" not in told
