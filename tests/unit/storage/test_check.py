"""The check tells changed, missing and extra originals from what merely could not be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from workbench.errors import Cancelled, StorageError
from workbench.jobs import Progress
from workbench.storage import originals
from workbench.storage.case_store import CaseStore


def original(case: CaseStore) -> Path:
    path = case.original_path(case.state().media[0].sha256)
    path.chmod(0o644)
    return path


def problems(case: CaseStore) -> list[tuple[str, str]]:
    return [(problem.kind, problem.what) for problem in case.check().problems]


def test_a_sound_case_has_no_problems(case: CaseStore) -> None:
    report = case.check()
    assert (report.sound, report.originals_checked, report.notes) == (True, 2, ())


def test_a_changed_original_is_found(case: CaseStore) -> None:
    path = original(case)
    data = bytearray(path.read_bytes())
    data[3] ^= 1
    path.write_bytes(data)
    assert problems(case) == [("original-changed", "salute.jpg")]


def test_a_missing_original_is_found(case: CaseStore) -> None:
    original(case).unlink()
    assert problems(case) == [("original-missing", "salute.jpg")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
def test_a_pipe_in_place_of_an_original_is_not_called_missing(case: CaseStore) -> None:
    path = original(case)
    path.unlink()
    os.mkfifo(path)
    (found,) = case.check().problems
    assert found.why == "In the place of its original lies something that is no file."


def test_adding_a_lost_or_damaged_original_again_restores_it(case: CaseStore, picture: Path) -> None:
    original(case).write_bytes(b"cut")
    case.add_file(picture)
    assert case.check().sound


def test_a_stranger_among_the_originals_is_found(case: CaseStore) -> None:
    (case.path / "originals" / "notes.txt").write_text("hello")
    assert problems(case) == [("original-extra", "notes.txt")]


def test_a_file_under_a_false_hash_is_found(case: CaseStore) -> None:
    path = case.path / "originals" / "ab" / ("ab" * 32)
    path.parent.mkdir()
    path.write_bytes(b"not this")
    assert problems(case) == [("original-extra", f"ab/{'ab' * 32}")]


def test_broken_references_are_found(case: CaseStore) -> None:
    case._db.pragma("foreign_keys", 0)
    case._db.execute("INSERT INTO claim_media VALUES (1, 99, 1)")
    assert problems(case) == [("links", "The link of claim 1 to medium 99"), ("outside", "claim 1")]


def test_a_damaged_database_is_found(case: CaseStore) -> None:
    case.close()
    file = case.path / "case.workbench"
    data = bytearray(file.read_bytes())
    data[4096 * 30 : 4096 * 31] = b"\xff" * 4096
    file.write_bytes(data)
    with CaseStore.open(case.path, by="mara") as again:
        assert "database" in {problem.kind for problem in again.check().problems}


def test_an_original_that_cannot_be_read_is_not_called_changed(
    case: CaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(originals.Path, "open", fails)
        with pytest.raises(StorageError, match="could not be read: Input/output error"):
            case.check()


def test_a_check_can_be_stopped(case: CaseStore) -> None:
    with pytest.raises(Cancelled):
        case.check(Progress(cancelled=lambda: True))
