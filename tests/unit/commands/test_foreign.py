"""Cases and libraries of strangers, taken over through a real reader: what holds, what is refused, what is told."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.storage import samples
from tests.unit.storage.test_formats import CASES, LIBRARIES, changed, kept
from workbench import paths
from workbench.commands import foreign, known
from workbench.commands.foreign import ImportReport
from workbench.errors import (
    DamagedError,
    NewerFormatError,
    NotFoundError,
    RuleError,
    StorageError,
    UsageError,
    WorkbenchError,
)
from workbench.model.hashes import Signature
from workbench.model.media import MediaKind
from workbench.storage.case_store import CaseStore
from workbench.storage.library_store import LibraryStore
from workbench.workers.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as made:
        yield made


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A case as somebody else would hand it over."""
    folder, picture = tmp_path / "theirs.case", tmp_path / "salute.jpg"
    picture.write_bytes(b"picture" * 1000)
    with CaseStore.create(folder, title="Salute", by="mara", vocabulary=samples.VOCABULARY) as store:
        samples.fill(store, tmp_path, picture)
        store.remember_libraries([r"\\evil\share\x.library"])
        store.set_title("Salute, 2020")
        store.add_note("seen before", media_id=1)
        store.save_draft("note", "half a sentence")
    return folder


def taken(theirs: Path, pool: WorkerPool) -> ImportReport:
    return foreign.import_case(theirs, theirs.parent / "mine.case", by="ina", pool=pool)


def refused(theirs: Path, pool: WorkerPool, kind: type[WorkbenchError] = DamagedError) -> str:
    before = tree(theirs)
    with pytest.raises(kind) as caught:
        taken(theirs, pool)
    assert not (theirs.parent / "mine.case").exists()
    assert tree(theirs) == before
    assert caught.value.advice
    return caught.value.message


def tree(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def log_of(folder: Path) -> list[tuple[int, str, str]]:
    db = sqlite3.connect(folder / "case.workbench")
    try:
        return list(db.execute("SELECT * FROM audit ORDER BY seq"))
    finally:
        db.close()


def rewritten(theirs: Path, statement: str) -> None:
    """Change a row behind the triggers that protect it."""
    db = sqlite3.connect(theirs / "case.workbench")
    triggers = [sql for (sql,) in db.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    for name in ("audit_next", "audit_keep", "audit_fixed"):
        db.execute(f"DROP TRIGGER {name}")
    db.execute(statement)
    for sql in triggers:
        db.execute(sql)
    db.commit()
    db.close()


def test_a_case_is_taken_over_whole_and_vouched_for_again(theirs: Path, pool: WorkerPool) -> None:
    before, files = log_of(theirs), tree(theirs)
    report = taken(theirs, pool)
    assert (report.problems, report.entries, report.rows["claim"]) == ((), len(before), 2)
    assert report.database_sha256 == hashlib.sha256(files[str(theirs / "case.workbench")]).hexdigest()
    assert tree(theirs) == files
    assert log_of(report.path)[: len(before)] == before
    with CaseStore.open(report.path, by="ina") as mine:
        state = mine.state()
        assert (state.title, len(state.claims), len(state.media), len(state.matches)) == ("Salute, 2020", 2, 1, 1)
        assert [note.text for note in state.notes] == ["seen before"]
        assert mine.check().problems == ()
        sha256 = state.media[0].sha256 or ""
    kept_there = report.path / "originals" / sha256[:2] / sha256
    assert kept_there.read_bytes() == b"picture" * 1000


def test_what_came_from_outside_neither_acts_nor_leads_elsewhere(theirs: Path, pool: WorkerPool) -> None:
    report = taken(theirs, pool)
    with CaseStore.open(report.path, by="ina") as mine:
        assert (mine.state().libraries, mine.drafts()) == ((), {})
        with pytest.raises(RuleError, match="nothing to undo"):
            mine.undo()
        mine.set_title("Mine")
        assert mine.undo()
        assert mine.check().problems == ()
    assert report.notes == (
        "Its edits stay in the history and cannot be undone here; what you do from now on can.",
        "The library its maker searched in was not taken over; search in your own.",
        "A half-typed text of its maker was left out.",
    )
    assert known.is_known(report.path)
    assert known.is_strange(theirs)


@pytest.mark.parametrize("name", CASES)
def test_a_case_of_every_form_is_taken_over(name: str, tmp_path: Path, pool: WorkerPool) -> None:
    path = kept(name, tmp_path)
    report = taken(path, pool)
    with CaseStore.open(report.path, by="ina") as mine:
        assert (len(mine.state().claims), len(mine.state().media)) == (2, 1)
        assert {problem.why for problem in mine.check().problems} <= {problem.why for problem in report.problems}


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM claim; END",
        "CREATE VIEW evil AS SELECT * FROM note",
        "CREATE TABLE evil (x)",
        "CREATE INDEX evil ON note (abs(text))",
        "CREATE VIRTUAL TABLE evil USING fts5(x)",
        "DROP TRIGGER audit_keep",
        "ALTER TABLE note ADD COLUMN evil TEXT",
    ],
)
def test_anything_this_program_does_not_make_is_refused(statement: str, theirs: Path, pool: WorkerPool) -> None:
    changed(theirs, statement)
    assert "not built as this program builds it" in refused(theirs, pool)


def test_a_schema_that_was_written_by_hand_is_refused(theirs: Path, pool: WorkerPool) -> None:
    db = sqlite3.connect(theirs / "case.workbench")
    db.execute("PRAGMA writable_schema = 1")
    db.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT', 'text TEXT DEFAULT (hex(1))') WHERE name = 'note'"
    )
    db.commit()
    db.close()
    refused(theirs, pool)


def test_a_broken_log_is_kept_and_told(theirs: Path, pool: WorkerPool) -> None:
    rewritten(theirs, "UPDATE audit SET body = replace(body, 'mara', 'olga') WHERE seq = 3")
    report = taken(theirs, pool)
    assert [one.kind for one in report.problems] == ["chain"]
    assert "entry 3" in report.problems[0].why
    with CaseStore.open(report.path, by="ina") as mine:
        assert any("entry 3" in problem.why for problem in mine.check().problems)


def test_a_row_the_log_does_not_vouch_for_is_told(theirs: Path, pool: WorkerPool) -> None:
    changed(theirs, "UPDATE note SET text = 'never said'")
    assert [one.why for one in taken(theirs, pool).problems] == ["Note 1 was changed outside the program."]


def test_missing_and_changed_originals_are_told_and_not_taken(theirs: Path, pool: WorkerPool, tmp_path: Path) -> None:
    (picture,) = (path for path in (theirs / "originals").rglob("*") if path.is_file() and path.stat().st_size == 7000)
    picture.chmod(0o644)
    picture.write_bytes(b"Picture" * 1000)
    (page,) = (path for path in (theirs / "originals").rglob("*") if path.is_file() and path != picture)
    page.unlink()
    page.symlink_to("/etc/hostname")
    report = taken(theirs, pool)
    assert sorted(one.kind for one in report.problems) == ["original-changed", "original-missing"]
    assert [path for path in (report.path / "originals").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE media SET sha256 = '../../../../etc/passwd'",
        "UPDATE media SET facts = '{\"format_name\": 3}'",
        "UPDATE media SET kind = 'program'",
        "UPDATE match SET finding = '" + "[" * 5000 + "'",
        "UPDATE signature_view SET codes = x'00'",
        "UPDATE media SET name = CAST(x'ff' AS TEXT)",
        "UPDATE note SET media_id = 99",
        "UPDATE note SET id = 9223372036854775000",
        "UPDATE audit SET body = '{}' WHERE seq = 1",
    ],
)
def test_a_record_this_program_does_not_write_is_refused_or_told(
    statement: str, theirs: Path, pool: WorkerPool
) -> None:
    rewritten(theirs, f"{statement}")
    try:
        report = taken(theirs, pool)
    except StorageError as error:
        assert "theirs.case" in error.message or "stored hash" in error.message
        assert not (theirs.parent / "mine.case").exists()
        assert "audit" not in statement
    else:
        assert "audit" in statement
        assert report.problems


def test_a_value_without_end_is_refused(theirs: Path, pool: WorkerPool) -> None:
    changed(theirs, "UPDATE note SET text = CAST(zeroblob(140000000) AS TEXT)")
    assert "more than 128 MB" in refused(theirs, pool, StorageError)


def test_a_case_that_was_not_closed_is_refused(theirs: Path, pool: WorkerPool) -> None:
    (theirs / "case.workbench-wal").write_bytes(b"latest")
    assert "closed" in refused(theirs, pool, StorageError)


def test_a_newer_case_is_refused(theirs: Path, pool: WorkerPool) -> None:
    changed(theirs, "PRAGMA user_version = 99")
    assert "newer" in refused(theirs, pool, NewerFormatError)


def test_links_and_pipes_in_place_of_the_database_are_refused(theirs: Path, pool: WorkerPool, tmp_path: Path) -> None:
    database = theirs / "case.workbench"
    shutil.move(database, tmp_path / "elsewhere")
    database.symlink_to(tmp_path / "elsewhere")
    refused(theirs, pool, WorkbenchError)
    database.unlink()
    os.mkfifo(database)
    with pytest.raises(WorkbenchError):
        taken(theirs, pool)


def test_a_place_that_is_taken_is_left_alone(theirs: Path, pool: WorkerPool) -> None:
    mine = theirs.parent / "mine.case"
    mine.mkdir()
    (mine / "work").write_text("mine")
    with pytest.raises(UsageError):
        taken(theirs, pool)
    assert (mine / "work").read_text() == "mine"
    with pytest.raises(UsageError, match="lies in the folder"):
        foreign.import_case(theirs, theirs / "in.case", pool=pool)
    with pytest.raises(NotFoundError):
        foreign.import_case(mine, theirs.parent / "other.case", pool=pool)


@pytest.fixture
def their_library(tmp_path: Path) -> Path:
    folder = tmp_path / "theirs.library"
    with LibraryStore.create(folder) as store:
        store.add(
            sha256="a" * 64, name="old.jpg", kind=MediaKind.IMAGE, signature=samples.SIGNATURE,
            path=r"\\evil\share\old.jpg", size_bytes=3, mtime_ns=4,
        )  # fmt: skip
    return folder


def signatures_of(folder: Path) -> list[Signature]:
    with LibraryStore.open(folder, read_only=True) as store:
        return [signature for _, signature in store.signatures()]


def test_a_library_is_taken_over_and_says_where_it_comes_from(their_library: Path, pool: WorkerPool) -> None:
    report = foreign.import_library(their_library, their_library.parent / "mine.library", pool=pool)
    assert signatures_of(report.path) == signatures_of(their_library)
    with LibraryStore.open(report.path, read_only=True) as store:
        (item,) = store.items()
        assert (item.name, item.path, store.check().problems) == ("old.jpg", "", ())
        assert "theirs.library" in store.info().origin
    with LibraryStore.open(their_library, read_only=True) as store:
        assert store.info().origin == ""


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_library_of_every_form_is_taken_over(name: str, tmp_path: Path, pool: WorkerPool) -> None:
    path = kept(name, tmp_path)
    report = foreign.import_library(path, tmp_path / "mine.library", pool=pool)
    assert report.rows["item"] > 0
    assert signatures_of(report.path) == signatures_of(path)


def test_an_altered_library_is_refused(their_library: Path, pool: WorkerPool) -> None:
    changed(their_library, "CREATE VIEW evil AS SELECT 1")
    with pytest.raises(DamagedError):
        foreign.import_library(their_library, their_library.parent / "mine.library", pool=pool)
    assert not (their_library.parent / "mine.library").exists()


def test_a_case_put_in_the_place_of_a_known_one_is_strange(theirs: Path, tmp_path: Path) -> None:
    known.note(theirs)
    assert not known.is_strange(theirs)
    shutil.copy(theirs / "case.workbench", tmp_path / "copy")
    (theirs / "case.workbench").unlink()
    shutil.move(tmp_path / "copy", theirs / "case.workbench")
    assert known.is_strange(theirs)


def test_what_is_known_can_be_lost_without_harm(theirs: Path, tmp_path: Path) -> None:
    known.note(theirs)
    (tmp_path / "home" / known.FILE_NAME).write_text("[[[")
    assert known.is_strange(theirs)
    known.note(theirs)
    assert known.is_known(theirs)


@pytest.mark.skipif(os.name == "nt", reason="modes of files")
def test_the_list_of_known_cases_is_for_its_owner_alone(tmp_path: Path) -> None:
    with CaseStore.create(tmp_path / "one.case", title="One", by="Mara"):
        pass
    known.note(tmp_path / "one.case")
    assert (paths.data_dir() / known.FILE_NAME).stat().st_mode & 0o777 == 0o600
