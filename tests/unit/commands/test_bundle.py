"""A bundle is a valid bag, the same bytes for one case, refused for one flipped byte, and a case again elsewhere."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.storage import samples
from workbench.cli.main import main
from workbench.commands import bundle, checking, export, foreign
from workbench.commands.session import Session, open_case
from workbench.errors import Cancelled, DamagedError, FullDiskError, UnreadableError, UsageError
from workbench.jobs import Progress
from workbench.model.archive import BagProblem, BagReport
from workbench.model.bundle import BundleCheck
from workbench.storage.case_store import CaseStore
from workbench.workers.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as made:
        yield made


def made_case(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    path, picture = folder / "ours.case", folder / "salute.jpg"
    picture.write_bytes(b"picture" * 1000)
    with CaseStore.create(path, title="Salute", by="mara", vocabulary=samples.VOCABULARY) as store:
        samples.fill(store, folder, picture)
        store.add_note("seen before", media_id=1)
        store.save_draft("note", "half a sentence")
        store.activity("exported", {"to": str(folder)})
    return path


@pytest.fixture
def session(tmp_path: Path, pool: WorkerPool) -> Iterator[Session]:
    with open_case(made_case(tmp_path), by="mara", pool=pool) as opened:
        yield opened


def members(file: Path) -> dict[str, bytes]:
    """Content by path in the bag."""
    with zipfile.ZipFile(file) as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


def run(*words: str) -> int:
    return main(words, lambda *_: 0)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def test_a_zip_file_and_a_folder_hold_the_same_bag(session: Session, tmp_path: Path) -> None:
    done = bundle.bundle(session, tmp_path / "a.zip")
    bundle.bundle(session, tmp_path / "a.bag")
    found = members(tmp_path / "a.zip")
    assert found == tree(tmp_path / "a.bag")
    state = session.state()
    assert (done.case_id, done.head, done.entries) == (state.case_id, state.audit_head, state.audit_length)
    info = found["bag-info.txt"].decode()
    assert f"Workbench-Log-Head: {state.audit_head}\n" in info
    assert f"External-Identifier: {state.case_id}\n" in info
    payload = {path: data for path, data in found.items() if path.startswith("data/")}
    assert f"Payload-Oxum: {sum(map(len, payload.values()))}.{len(payload)}\n" in info
    tags = {path: data for path, data in found.items() if not path.startswith(("data/", "tagmanifest-"))}
    for name in ("sha256", "sha512"):
        for listing, wanted in ((f"manifest-{name}.txt", payload), (f"tagmanifest-{name}.txt", tags)):
            listed = dict(line.split("  ")[::-1] for line in found[listing].decode().splitlines())
            assert listed == {path: hashlib.new(name, data).hexdigest() for path, data in wanted.items()}
    assert "data/report/report.html" in found
    assert done.originals == 2
    assert not done.not_here


def test_the_same_case_gives_the_same_bytes_twice_and_in_another_place(
    session: Session, tmp_path: Path, pool: WorkerPool
) -> None:
    bundle.bundle(session, tmp_path / "one.zip")
    session.store.save_draft("claim", "more")
    bundle.bundle(session, tmp_path / "two.zip")
    session.close()
    other = tmp_path / "elsewhere"
    other.mkdir()
    moved = shutil.copytree(session.path, other / "named otherwise.case")
    with open_case(moved, by="ina", pool=pool) as again:
        bundle.bundle(again, other / "three.zip")
        bundle.bundle(again, other / "less.zip", originals=False)
    first = (tmp_path / "one.zip").read_bytes()
    assert (tmp_path / "two.zip").read_bytes() == first
    assert (other / "three.zip").read_bytes() == first
    assert (other / "less.zip").read_bytes() != first


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_standard_tools_take_it(session: Session, tmp_path: Path) -> None:
    bundle.bundle(session, tmp_path / "a.bag")
    for listing in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        told = subprocess.run(["sha256sum", "--check", "--strict", listing], cwd=tmp_path / "a.bag", check=False)
        assert told.returncode == 0


def test_what_stands_outside_the_log_stays_behind(session: Session, tmp_path: Path) -> None:
    bundle.bundle(session, tmp_path / "a.bag")
    db = sqlite3.connect(tmp_path / "a.bag" / "data" / "case" / "case.workbench")
    try:
        assert db.execute("SELECT count(*) FROM activity").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM draft").fetchone() == (0,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    finally:
        db.close()
    whole = b"".join(tree(tmp_path / "a.bag").values())
    assert b"half a sentence" not in whole
    assert str(tmp_path).encode() not in b"".join(
        data for path, data in tree(tmp_path / "a.bag").items() if "case.workbench" not in path
    )


def test_without_originals_their_hashes_are_listed(session: Session, tmp_path: Path, pool: WorkerPool) -> None:
    done = bundle.bundle(session, tmp_path / "a.zip", originals=False)
    found = members(tmp_path / "a.zip")
    assert not any("originals/" in path for path in found)
    listed = [line.split("  ")[0] for line in found["data/originals-not-here.txt"].decode().splitlines()]
    state = session.state()
    assert listed == sorted([state.media[0].sha256 or "", state.articles[0].sha256])
    assert len(done.not_here) == 2
    assert bundle.check(tmp_path / "a.zip", pool=pool).sound
    report = foreign.import_case(tmp_path / "a.zip", tmp_path / "again.case", by="ina", pool=pool)
    assert {problem.kind for problem in report.problems} == {"original-left-out"}
    told = "\n".join(report.lines())
    assert "Left out on purpose by whoever made the bundle: 2 originals" in told
    assert "found in it" not in told


def test_originals_left_out_of_a_bundle_are_told_from_those_lost_later(
    session: Session, tmp_path: Path, pool: WorkerPool
) -> None:
    bundle.bundle(session, tmp_path / "a.zip", originals=False)
    later = tmp_path / "later.jpg"
    later.write_bytes(b"added here")
    path = foreign.import_case(tmp_path / "a.zip", tmp_path / "again.case", by="ina", pool=pool).path
    with open_case(path, by="ina", pool=pool) as again:
        media_id, _new = again.store.add_file(later, name_bytes=b"later.jpg")
        sha256 = next(one.sha256 for one in again.refresh().media if one.id == media_id)
        place = again.store.original_path(sha256 or "")
        (told,) = export.original_warnings(again)
        assert "left out on purpose by whoever made the bundle that the case came in" in told
        place.unlink()
        report = checking.check(again)
        kinds = {problem.what: problem.kind for problem in report.problems}
        assert kinds.pop("later.jpg") == "original-missing"
        assert set(kinds.values()) == {"original-left-out"}
        assert "Ask whoever made the bundle for it" in "\n".join(checking.check_lines(report))
        left, lost = export.original_warnings(again)
        assert "left out on purpose" in left
        assert "later.jpg" not in left
        assert "later.jpg" in lost
        assert again.store.check_record() == ()


def test_an_original_that_was_left_out_and_given_later_is_whole(
    session: Session, tmp_path: Path, pool: WorkerPool
) -> None:
    bundle.bundle(session, tmp_path / "a.zip", originals=False)
    path = foreign.import_case(tmp_path / "a.zip", tmp_path / "again.case", by="ina", pool=pool).path
    with open_case(path, by="ina", pool=pool) as again:
        again.store.add_file(tmp_path / "salute.jpg", name_bytes=b"salute.jpg")
        assert "salute.jpg" not in {problem.what for problem in checking.check(again).problems}


def test_a_bundle_with_lost_originals_does_not_say_that_they_were_left_out(
    session: Session, tmp_path: Path, pool: WorkerPool
) -> None:
    session.store.original_path(session.state().media[0].sha256 or "").unlink()
    bundle.bundle(session, tmp_path / "a.zip")
    report = foreign.import_case(tmp_path / "a.zip", tmp_path / "again.case", by="ina", pool=pool)
    assert [problem.kind for problem in report.problems] == ["original-missing"]


def test_an_original_that_was_changed_is_listed_and_not_taken_along(session: Session, tmp_path: Path) -> None:
    sha256 = session.state().media[0].sha256 or ""
    place = session.store.original_path(sha256)
    place.chmod(0o644)
    place.write_bytes(b"another picture")
    done = bundle.bundle(session, tmp_path / "a.zip")
    assert [(one.sha256, one.why) for one in done.not_here] == [(sha256, "changed since it was taken in")]
    assert bundle.is_partly(done)
    found = members(tmp_path / "a.zip")
    assert not any(path.endswith(sha256) for path in found)
    assert b"do not rely" in found["data/report/report.html"]


def test_it_is_a_case_again_elsewhere(session: Session, tmp_path: Path, pool: WorkerPool) -> None:
    token = tmp_path / "page.tsr"
    token.write_bytes(b"token")
    session.store.keep_article_file(1, token, "token")
    state = session.refresh()
    for name in ("a.zip", "a.bag"):
        bundle.bundle(session, tmp_path / name)
        report = foreign.import_case(tmp_path / name, tmp_path / f"{name}.case", by="ina", pool=pool)
        assert not report.problems
        with CaseStore.open(report.path, by="ina") as again:
            there = again.state()
            assert (there.case_id, there.title) == (state.case_id, state.title)
            assert again.check().sound
            assert again.audit_entries()[: state.audit_length] == session.store.audit_entries()
        assert not list((report.path / "cache").glob("*.part"))


def test_a_flipped_byte_in_any_file_is_refused_by_its_name(session: Session, tmp_path: Path, pool: WorkerPool) -> None:
    bundle.bundle(session, tmp_path / "a.zip")
    whole = (tmp_path / "a.zip").read_bytes()
    flipped = tmp_path / "flipped.zip"
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        places = {
            one.filename: (one.header_offset + 30 + len(one.filename), one.file_size) for one in archive.infolist()
        }
    assert len(places) > 10
    for name, (start, length) in places.items():
        assert length
        changed = bytearray(whole)
        changed[start + length // 2] ^= 1
        flipped.write_bytes(changed)
        with pytest.raises((DamagedError, UnreadableError)) as caught:
            foreign.import_case(flipped, tmp_path / "again.case", by="ina", pool=pool)
        assert name.partition("/")[2] in caught.value.message, name
        assert not (tmp_path / "again.case").exists()


def test_a_flipped_byte_in_any_file_of_a_folder_is_refused_by_its_name(
    session: Session, tmp_path: Path, pool: WorkerPool
) -> None:
    bundle.bundle(session, tmp_path / "a.bag")
    for name, data in tree(tmp_path / "a.bag").items():
        for at in (0, len(data) // 2, len(data) - 1):
            changed = bytearray(data)
            changed[at] ^= 1
            (tmp_path / "a.bag" / name).write_bytes(changed)
            with pytest.raises((DamagedError, UnreadableError)) as caught:
                foreign.import_case(tmp_path / "a.bag", tmp_path / "again.case", by="ina", pool=pool)
            assert name in caught.value.message, (name, at)
            assert not (tmp_path / "again.case").exists()
        (tmp_path / "a.bag" / name).write_bytes(data)
    assert bundle.check(tmp_path / "a.bag", pool=pool).sound


def test_a_file_that_is_missing_or_too_much_is_refused(session: Session, tmp_path: Path, pool: WorkerPool) -> None:
    bundle.bundle(session, tmp_path / "a.bag")
    (tmp_path / "a.bag" / "data" / "more.txt").write_text("more", encoding="utf-8")
    with pytest.raises(DamagedError, match=r"data/more\.txt"):
        foreign.import_case(tmp_path / "a.bag", tmp_path / "again.case", by="ina", pool=pool)
    (tmp_path / "a.bag" / "data" / "more.txt").unlink()
    (tmp_path / "a.bag" / "manifest-sha512.txt").unlink()
    with pytest.raises(DamagedError, match="manifest-sha512"):
        foreign.import_case(tmp_path / "a.bag", tmp_path / "again.case", by="ina", pool=pool)


def test_a_case_that_was_altered_behind_correct_lists_is_told(
    session: Session, tmp_path: Path, pool: WorkerPool
) -> None:
    """Lists can be written anew by whoever alters a file; the log cannot without its head changing."""
    db = sqlite3.connect(session.path / "case.workbench")
    db.execute("UPDATE note SET text = 'altered'")
    db.commit()
    db.close()
    done = bundle.bundle(session, tmp_path / "a.zip")
    assert done.problems
    found = bundle.check(tmp_path / "a.zip", pool=pool)
    assert not found.bag_problems
    assert any("Note 1" in problem.why for problem in found.case_problems)
    told = list(bundle.check_lines(found))
    assert "    To do: Ask whoever made it to check the case there, and to make the bundle again." in told
    assert "backups" not in "\n".join(told)


def test_a_damaged_bundle_is_not_said_to_hold_all_originals() -> None:
    broken = (BagProblem("missing", "data/case/originals/ab/abc", "It is missing."),)
    found = BundleCheck("a.zip", "c0ffee", "ab", 3, "0.1", 9, 9, originals=5, originals_stated="all")
    assert "It holds 5 originals, which is all of them." in "\n".join(bundle.check_lines(found))
    told = "\n".join(bundle.check_lines(replace(found, bag_problems=broken)))
    assert "which is all of them" not in told
    assert "    To do: Ask whoever made it to make the bundle again, or to send it in another way." in told
    assert "5 originals found in it; all of them were in it when it was made." in told


def test_what_is_no_bundle_is_said_to_be_none(tmp_path: Path, pool: WorkerPool) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("picture.jpg", b"picture")
    with pytest.raises(UnreadableError, match="not a BagIt bag"):
        foreign.import_case(tmp_path / "a.zip", tmp_path / "again.case", by="ina", pool=pool)
    assert not (tmp_path / "again.case").exists()


@pytest.mark.parametrize("name", ["a.zip", "a.bag"])
def test_stopped_while_it_is_written_it_leaves_nothing(name: str, session: Session, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    stopping = Progress(cancelled=lambda: any(tmp_path.glob(".bundle-*/bundle*")))
    with pytest.raises(Cancelled):
        bundle.bundle(session, tmp_path / name, progress=stopping)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["a.zip", "a.bag"])
def test_stopped_while_it_is_read_back_it_leaves_nothing(
    name: str, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(path: Path, _pool: WorkerPool, _progress: Progress) -> None:
        assert path.exists()
        raise Cancelled

    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(bundle, "read_bundle", stopped)
    with pytest.raises(Cancelled):
        bundle.bundle(session, tmp_path / name)
    assert sorted(tmp_path.iterdir()) == before


def test_a_place_that_is_taken_or_in_the_case_is_refused(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="exists already"):
        bundle.bundle(session, tmp_path / "a.zip")
    with pytest.raises(UsageError, match="inside the case"):
        bundle.bundle(session, session.path / "b.zip")
    assert (tmp_path / "a.zip").read_text(encoding="utf-8") == "mine"


def test_a_full_disk_is_seen_before_anything_is_written(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: shutil._ntuple_diskusage(10**9, 10**9, 1000))  # type: ignore[attr-defined]
    with pytest.raises(FullDiskError, match="too full"):
        bundle.bundle(session, tmp_path / "a.zip")
    assert not list(tmp_path.glob(".bundle*"))


def test_a_bundle_that_does_not_read_back_is_not_given_out(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = bundle.read_bundle

    def failing(path: Path, pool: WorkerPool, progress: Progress) -> tuple[BagReport, tuple[object, ...]]:
        data = bytearray(path.read_bytes())
        data[len(data) // 3] ^= 1
        path.write_bytes(data)
        return real(path, pool, progress)

    monkeypatch.setattr(bundle, "read_bundle", failing)
    with pytest.raises(Exception, match=r"does not read back|cannot be read|damaged"):
        bundle.bundle(session, tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()


def test_on_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = made_case(tmp_path)
    target = tmp_path / "a.zip"
    assert run("case", "bundle", str(case), "--to", str(target)) == 0
    assert "2 originals in it." in capsys.readouterr().out
    assert run("case", "check", str(target)) == 0
    assert "Sound:" in capsys.readouterr().out
    data = bytearray(target.read_bytes())
    data[len(data) // 2] ^= 1
    target.write_bytes(data)
    assert run("case", "check", str(target), "--json") == 1
    assert '"sound": false' in capsys.readouterr().out
