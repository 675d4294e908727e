"""A hand-over is a closed copy that was read again, with the hashes beside it; or nothing."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from workbench.errors import Cancelled, StorageError, UsageError
from workbench.jobs import Progress
from workbench.storage import handing_over
from workbench.storage.case_store import CaseStore


def listed(folder: Path) -> dict[str, str]:
    lines = (folder / "hashes.sha256").read_text(encoding="utf-8").splitlines()
    return {name: sha256 for sha256, _, name in (line.partition("  ") for line in lines)}


def test_the_copy_is_closed_whole_and_listed(case: CaseStore, tmp_path: Path) -> None:
    before = case.state()
    done = case.hand_over(tmp_path / "given")
    assert done.problems == ()
    assert (done.head, done.entries) == (before.audit_head, before.audit_length)
    copy = tmp_path / "given" / "test.case"
    assert sorted(path.name for path in copy.iterdir()) == ["case.workbench", "originals"]
    hashes = listed(tmp_path / "given")
    assert len(hashes) == done.files == 1 + done.originals
    assert all(
        hashlib.sha256((tmp_path / "given" / name).read_bytes()).hexdigest() == sha for name, sha in hashes.items()
    )
    with CaseStore.open(copy, by="stranger", read_only=True) as given:
        assert given.check().sound
        assert given.state().audit_head == before.audit_head
    with CaseStore.open(copy, by="stranger") as given:
        given.set_title("Gone on")
        assert given.check().sound


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_sha256sum_takes_the_list(case: CaseStore, tmp_path: Path) -> None:
    case.close()
    odd = tmp_path / "a\\b\n.case"
    case.path.rename(odd)
    with CaseStore.open(odd, by="mara") as again:
        again.hand_over(tmp_path / "given")
    told = subprocess.run(["sha256sum", "--check", "--strict", "hashes.sha256"], cwd=tmp_path / "given", check=False)
    assert told.returncode == 0


def test_without_originals_the_rest_is_checked(case: CaseStore, tmp_path: Path) -> None:
    done = case.hand_over(tmp_path / "given", originals=False)
    assert (done.originals, done.left_out, done.files) == (0, 2, 1)
    assert done.problems == ()


def test_what_is_wrong_with_the_case_is_said_of_the_copy(case: CaseStore, tmp_path: Path) -> None:
    first, second = sorted(path for path in (case.path / "originals").rglob("*") if path.is_file())
    first.chmod(0o644)
    first.write_bytes(b"changed")
    second.unlink()
    done = case.hand_over(tmp_path / "given")
    assert sorted(problem.kind for problem in done.problems) == ["original-changed", "original-missing"]


def test_the_place_is_never_written_over(case: CaseStore, tmp_path: Path) -> None:
    (tmp_path / "given").mkdir()
    (tmp_path / "given" / "mine.txt").write_text("mine")
    with pytest.raises(UsageError, match="exists already"):
        case.hand_over(tmp_path / "given")
    with pytest.raises(UsageError, match="inside the case"):
        case.hand_over(case.path / "copy")
    assert (tmp_path / "given" / "mine.txt").read_text() == "mine"


def test_a_stop_leaves_nothing(case: CaseStore, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        case.hand_over(tmp_path / "given", progress=Progress(cancelled=lambda: True))
    assert not (tmp_path / "given").exists()


def test_a_disk_that_does_not_keep_what_was_written_is_found(
    case: CaseStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lying(part: Path, _place: Path) -> None:
        if part.parent.parent.name == "originals":
            part.write_bytes(b"\0" * part.stat().st_size)

    monkeypatch.setattr(handing_over, "settle", lying)
    with pytest.raises(StorageError, match="does not read back as it was written"):
        case.hand_over(tmp_path / "given")
    assert not (tmp_path / "given").exists()


def test_a_place_that_is_too_small_is_said_before_anything_is_copied(
    case: CaseStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_over.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": 10})())
    with pytest.raises(StorageError, match=r"leave the originals out"):
        case.hand_over(tmp_path / "given")
    assert not (tmp_path / "given").exists()


def test_files_of_an_article_go_along(case: CaseStore, tmp_path: Path) -> None:
    token = tmp_path / "page.tsr"
    token.write_bytes(b"token")
    case.keep_article_file(1, token, "token")
    done = case.hand_over(tmp_path / "given")
    assert (done.originals, done.problems) == (3, ())
