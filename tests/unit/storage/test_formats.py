"""Cases and libraries of every form that was ever in use still open; what is newer or altered is told from them.

Version 2 grew tables after files of it had been made, so `tests/data/formats` holds one of each form, made by the
program as it was then.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from workbench.errors import DamagedError, NewerFormatError, StorageError
from workbench.storage import library_schema, migrations, schema
from workbench.storage.case_store import FORMAT, CaseStore
from workbench.storage.connection import connect
from workbench.storage.library_store import LibraryStore

FORMATS = Path(__file__).parents[2] / "data" / "formats"
CASES = sorted(path.name.removesuffix(".zip") for path in FORMATS.glob("*.case.zip"))
LIBRARIES = sorted(path.name.removesuffix(".zip") for path in FORMATS.glob("*.library.zip"))
EARLIER_CASES = [name for name in CASES if name != "v2-f6f6c5a.case"]


def kept(name: str, folder: Path) -> Path:
    """The case or library of that name, as it was then."""
    with zipfile.ZipFile(FORMATS / f"{name}.zip") as packed:
        packed.extractall(folder)
    return folder / name


def changed(path: Path, *statements: str) -> bytes:
    """Do what another program might to a database, and give what it is then."""
    (file,) = path.glob("*.workbench")
    db = sqlite3.connect(file)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()
    return file.read_bytes()


def without(*names: str) -> tuple[str, ...]:
    """Statements that take tables away."""
    return tuple(f"DROP TABLE {name}" for name in names)


def test_each_form_is_kept() -> None:
    assert len(CASES) >= 5
    assert len(LIBRARIES) >= 4


@pytest.mark.parametrize("name", CASES)
def test_a_case_of_every_form_opens_to_read_and_stays_as_it_is(name: str, tmp_path: Path) -> None:
    path = kept(name, tmp_path)
    before = (path / "case.workbench").read_bytes()
    with CaseStore.open(path, by="mara", read_only=True) as seen:
        state = seen.state()
        assert (state.title, len(state.claims), len(state.media)) == (f"Kept from {name[3:-5]}", 2, 1)
        assert not any("missing" in problem.why or "altered" in problem.why for problem in seen.check().problems)
    assert (path / "case.workbench").read_bytes() == before


@pytest.mark.parametrize("name", CASES)
def test_a_case_of_every_form_is_brought_up_with_a_copy_and_a_record(name: str, tmp_path: Path) -> None:
    path = kept(name, tmp_path)
    with CaseStore.open(path, by="mara") as case:
        assert schema.differences(case._db, schema.STATEMENTS) == ()
        assert case.check().problems == ()
        assert case.state().title == f"Kept from {name[3:-5]}"
        assert case.undo() == "Tagged salute"
        length = case.state().audit_length
    copies = list((path / "backups").glob("*-migration.workbench"))
    assert len(copies) == (name in EARLIER_CASES)
    for copy in copies:
        assert sorted(schema.objects(connect(copy, immutable=True))) == sorted(_objects(kept(name, tmp_path / "again")))
    with CaseStore.open(path, by="mara") as case:
        assert case.state().audit_length == length, "it is brought up once"
    assert len(list((path / "backups").glob("*-migration.workbench"))) == len(copies)


def _objects(path: Path) -> set[tuple[str, str]]:
    db = connect(path / "case.workbench", immutable=True)
    try:
        return set(schema.objects(db))
    finally:
        db.close()


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_library_of_every_form_opens(name: str, tmp_path: Path) -> None:
    path = kept(name, tmp_path)
    before = (path / "library.workbench").read_bytes()
    with LibraryStore.open(path, read_only=True) as seen:
        assert [item.provenance.title for item in seen.items()] == ["Parade"]
    assert (path / "library.workbench").read_bytes() == before
    with LibraryStore.open(path) as opened:
        assert schema.differences(opened._db, library_schema.STATEMENTS) == ()
        assert [item.provenance.title for item in opened.items()] == ["Parade"]
        assert opened.check().problems == ()


def test_any_set_of_later_tables_may_be_missing(case: CaseStore) -> None:
    case.close()
    changed(case.path, "DROP INDEX tag_use_by_tag", *without("frame_text", "claim_order"))
    with CaseStore.open(case.path, by="mara", read_only=True) as seen:
        assert seen.state().texts == ()
    with CaseStore.open(case.path, by="mara") as again:
        assert again.check().sound


@pytest.mark.parametrize("read_only", [False, True])
def test_a_later_table_its_log_tells_of_was_lost(case: CaseStore, read_only: bool) -> None:
    case.set_masks([1], "shown")
    case.close()
    before = changed(case.path, *without("media_mask"))
    with pytest.raises(DamagedError, match=r"lacks its table “media_mask”, though its log tells of rows in it"):
        CaseStore.open(case.path, by="mara", read_only=read_only)
    assert (case.path / "case.workbench").read_bytes() == before
    assert not list((case.path / "backups").glob("*-migration*"))


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (without("draft"), "the table “draft” is missing"),
        (("ALTER TABLE figure ADD more TEXT", *without("claim_order")), "the table “figure” was changed"),
        ((*without("claim_order"), "CREATE VIEW claim_order AS SELECT 1"), "the view “claim_order” does not belong"),
    ],
)
def test_what_no_version_made_is_refused_before_anything_is_written(
    case: CaseStore, statements: tuple[str, ...], words: str
) -> None:
    case.close()
    before = changed(case.path, *statements)
    for _ in range(2):
        with pytest.raises(DamagedError, match=words):
            CaseStore.open(case.path, by="mara")
    assert (case.path / "case.workbench").read_bytes() == before
    assert not list((case.path / "backups").glob("*-migration*")), "no copy that pushes a good one out"


@pytest.mark.parametrize("name", EARLIER_CASES)
def test_a_case_that_fails_midway_is_as_it_was(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = kept(name, tmp_path)
    was = _objects(path)

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("workbench.storage.case_store._record_migration", full)
        with pytest.raises(StorageError, match="full"):
            CaseStore.open(path, by="mara")
    assert _objects(path) == was
    with CaseStore.open(path, by="mara") as case:
        assert case.check().problems == ()


_DYING = """
import os, signal, sys
from pathlib import Path
from workbench.storage import case_store, connection
left = int(sys.argv[2])
def watched(*arguments, **more):
    db = connection.connect(*arguments, **more)
    def step(_cursor, _statement, _values):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return True
    db.exec_trace = step
    return db
case_store.connect = watched
case_store.CaseStore.open(Path(sys.argv[1]), by="mara").close()
print(left)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by its signal")
def test_a_case_killed_while_it_is_brought_up_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    name = "v2-79fe144.case"
    was = _objects(kept(name, tmp_path / "was"))
    path = kept(name, tmp_path / "probe")
    steps = 100_000 - int(_open_and_die(path, 100_000).stdout)
    now = _objects(path)
    seen = set()
    for step in sorted({1, steps // 2, steps - 12, steps - 4, steps - 1, steps}):
        path = kept(name, tmp_path / str(step))
        assert _open_and_die(path, step).returncode == -9
        with CaseStore.open(path, by="mara", read_only=True) as case:
            found = {
                key
                for key in schema.objects(case._db)
                if key in case._db.execute("SELECT type, name FROM sqlite_schema").fetchall()
            }
        assert found in (was, now)
        seen.add(found == now)
        with CaseStore.open(path, by="mara") as case:
            assert case.check().problems == ()
        assert list((path / "backups").glob("*-migration.workbench"))
    assert seen == {False, True}


def _open_and_die(path: Path, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _DYING, str(path), str(step)], capture_output=True, text=True, check=False
    )


def test_a_case_of_a_newer_version_is_read_only_with_a_sentence(case: CaseStore) -> None:
    case.close()
    before = changed(case.path, "CREATE TABLE later (id INTEGER)", "PRAGMA user_version = 99")
    with pytest.raises(NewerFormatError, match=r"newer version .*format 99.* to read only"):
        CaseStore.open(case.path, by="mara")
    with CaseStore.open(case.path, by="mara", read_only=True) as seen:
        state = seen.state()
        assert state.title == "Salute"
        assert state.read_only == (
            f"It was made by a newer version of this program (format 99; this version knows {FORMAT.version})."
            " What that version added is not shown."
        )
        with pytest.raises(NewerFormatError, match="not check it or vouch for it"):
            seen.check()
        with pytest.raises(NewerFormatError, match="check or export"):
            seen.check_record()
        with pytest.raises(StorageError, match="reading only"):
            seen.set_title("No")
    assert (case.path / "case.workbench").read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE note ADD colour TEXT",
        "DROP TABLE draft",
        "CREATE VIEW seen AS SELECT 1",
        "ALTER TABLE tag_use RENAME TO t",
    ],
)
def test_a_newer_case_kept_in_another_way_is_refused_untouched(case: CaseStore, statement: str) -> None:
    case.close()
    before = changed(case.path, statement, "PRAGMA user_version = 99")
    for read_only in (False, True):
        with pytest.raises(NewerFormatError, match="newer version"):
            CaseStore.open(case.path, by="mara", read_only=read_only)
    assert (case.path / "case.workbench").read_bytes() == before


def test_a_library_of_a_newer_version_is_never_searched(tmp_path: Path) -> None:
    path = kept("v2-6016dbc.library", tmp_path)
    changed(path, "PRAGMA user_version = 99")
    for read_only in (False, True):
        with pytest.raises(NewerFormatError, match="Update this program to open it"):
            LibraryStore.open(path, read_only=read_only)


def test_every_table_is_one_of_the_first_or_came_later() -> None:
    assert schema.FIRST | set(schema.LATER) == set(schema.STATEMENTS)
    assert all(statement.startswith(("CREATE TABLE ", "CREATE INDEX ")) for statement in schema.LATER)
    assert migrations.CASE_MIGRATIONS[-1].version == schema.VERSION
