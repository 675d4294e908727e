"""Merging through the commands: a copy's folder or bundle is looked over, files come by hash, the rest is one edit."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.commands.test_bundle import made_case, run, tree
from workbench.commands import bundle, export, foreign, merging
from workbench.commands.session import Session, open_case
from workbench.errors import DamagedError, NotFoundError, UsageError
from workbench.storage.case_store import CaseStore
from workbench.workers.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as made:
        yield made


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What another analyst made of a copy: a medium, a note of the same one, a tag."""
    path = made_case(tmp_path)
    shutil.copytree(path, tmp_path / "theirs.case", ignore=shutil.ignore_patterns("lock"))
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"there" * 50)
    with CaseStore.open(tmp_path / "theirs.case", by="ina") as theirs:
        media_id, _ = theirs.add_file(clip)
        theirs.add_tags(media_id, None, ["drone"])
        theirs.edit_note(1, "as there")
    return tmp_path / "theirs.case"


@pytest.fixture
def session(tmp_path: Path, copy: Path, pool: WorkerPool) -> Iterator[Session]:
    assert copy.exists()
    with open_case(tmp_path / "ours.case", by="mara", pool=pool) as opened:
        opened.store.edit_note(1, "as here")
        opened.refresh()
        yield opened


def test_a_folder_or_a_bundle_of_a_copy_is_merged(
    session: Session, copy: Path, tmp_path: Path, pool: WorkerPool
) -> None:
    with open_case(copy, by="ina", pool=pool) as theirs:
        bundle.bundle(theirs, tmp_path / "sent.zip")
    before = tree(copy)
    shutil.copytree(session.path, tmp_path / "again.case", ignore=shutil.ignore_patterns("lock"))
    heads = []
    for one, other in ((session, tmp_path / "sent.zip"), (open_case(tmp_path / "again.case", by="m", pool=pool), copy)):
        with one, merging.opened_copy(one, other) as found:
            ahead = found.look()
            report, change = found.merge({1: "theirs"})
            assert [arrival.sort for arrival in ahead.arrivals] == ["medium", "tag_use"]
            assert change.label == "2 things came from the copy; 1 changed in both, 0 open."
            state = one.state()
            assert [note.text for note in state.notes] == ["as there"]
            new = next(medium for medium in state.media if medium.name == "clip.mp4")
            assert one.store.original_path(new.sha256).read_bytes() == b"there" * 50
            assert one.store.check().sound
            heads.append(report.head)
    assert heads[0] == heads[1]
    assert {path: data for path, data in tree(copy).items() if "lock" not in path} == {
        path: data for path, data in before.items() if "lock" not in path
    }


def test_files_missing_here_come_too_and_those_missing_there_are_told(session: Session, copy: Path) -> None:
    sha256 = session.state().media[0].sha256 or ""
    session.store.original_path(sha256).unlink()
    with CaseStore.open(copy, by="ina", read_only=True) as theirs:
        clip = next(medium.sha256 for medium in theirs.state().media if medium.name == "clip.mp4")
    (copy / "originals" / clip[:2] / clip).unlink()
    with merging.opened_copy(session, copy) as found:
        report, _change = found.merge()
    assert report.notes == ("clip.mp4: Its original did not come with the case.",)
    assert session.store.original_path(sha256).is_file()


def test_an_open_conflict_stands_in_the_report(session: Session, copy: Path, tmp_path: Path) -> None:
    with merging.opened_copy(session, copy) as found:
        found.merge()
    export.export(session, tmp_path / "report")
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert "Note 1" in page
    assert "as there" in page
    data = json.loads((tmp_path / "report" / "report.json").read_text(encoding="utf-8"))
    assert "as there" in json.dumps(data)
    merging.settle(session, {session.state().conflicts[0].number: "mine"})
    export.export(session, tmp_path / "report")
    assert "as there" not in (tmp_path / "report" / "report.html").read_text(encoding="utf-8")


def test_a_copy_that_was_altered_is_refused(session: Session, copy: Path) -> None:
    db = sqlite3.connect(copy / "case.workbench")
    db.execute("UPDATE note SET text = 'forged'")
    db.commit()
    db.close()
    with pytest.raises(DamagedError, match=r"theirs\.case.*outside the program"), merging.opened_copy(session, copy):
        pass
    assert session.state().notes[0].text == "as here"


def test_what_is_no_copy_is_refused(session: Session, tmp_path: Path, pool: WorkerPool) -> None:
    with pytest.raises(NotFoundError), merging.opened_copy(session, tmp_path / "nothing.case"):
        pass
    with CaseStore.create(tmp_path / "other.case", title="Other", by="ina"):
        pass
    with (
        merging.opened_copy(session, tmp_path / "other.case") as found,
        pytest.raises(UsageError, match="another case"),
    ):
        found.look()


def test_the_case_itself_is_told_so(session: Session, tmp_path: Path) -> None:
    (tmp_path / "link.case").symlink_to(session.path, target_is_directory=True)
    for other in (session.path, session.path / "case.workbench", tmp_path / "link.case"):
        with pytest.raises(UsageError, match="is this case itself"), merging.opened_copy(session, other):
            pass


def test_a_copy_that_was_taken_over_is_a_copy(session: Session, copy: Path, tmp_path: Path, pool: WorkerPool) -> None:
    """Who imports a bundle, works in it and sends it back goes on from the same log."""
    report = foreign.import_case(session_closed(session), tmp_path / "imported.case", by="lia", pool=pool)
    with CaseStore.open(report.path, by="lia") as imported:
        imported.add_note("from far away", media_id=1)
    with open_case(tmp_path / "ours.case", by="mara", pool=pool) as again:
        with merging.opened_copy(again, report.path) as found:
            done, _change = found.merge()
        assert [one.words for one in done.arrivals] == ["from far away"]
        assert again.store.check().sound


def session_closed(session: Session) -> Path:
    session.close()
    return session.path


def test_on_the_terminal(tmp_path: Path, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "ours.case"
    with CaseStore.open(mine, by="mara") as store:
        store.edit_note(1, "as here")
    assert run("case", "merge", str(mine), str(copy), "--dry-run") == 1
    told = capsys.readouterr().out
    assert "Conflict 1: Note 1 (open: as here until it is decided)" in told
    assert "here: as here (by mara on" in told
    assert run("case", "conflicts", str(mine)) == 0
    assert run("case", "merge", str(mine), str(copy), "--json") == 1
    capsys.readouterr()
    assert run("case", "conflicts", str(mine), "--json") == 1
    (conflict,) = json.loads(capsys.readouterr().out)["conflicts"]
    assert run("case", "conflicts", str(mine), str(conflict["number"]), "both") == 0
    assert run("case", "conflicts", str(mine)) == 0
    assert run("case", "merge", str(mine), str(copy)) == 2
    assert run("case", "check", str(mine)) == 0
