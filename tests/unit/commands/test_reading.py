"""Small files read several to a job: each keeps an outcome of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.fakes import PNG, FakePool, read
from workbench.commands import library
from workbench.commands.reading import MOST_TOGETHER, SEVERAL_TASK
from workbench.errors import UnreadableError, WorkerDied
from workbench.model.library import AddOutcome
from workbench.model.work import IntakeRequest, IntakeResult, SeveralRequest, SeveralResult

INTAKE = "workbench.tasks.intake:run"


def _or_none(request: IntakeRequest) -> IntakeResult | None:
    try:
        return read(request)
    except UnreadableError:
        return None


def _several(request: SeveralRequest) -> SeveralResult:
    """As the real task: "fatal" stops the reader, and all that it had."""
    if any(b"fatal" in Path(one.path).read_bytes() for one in request.requests):
        raise WorkerDied("Reading several files ended its worker process twice and was given up.")
    return SeveralResult(tuple(_or_none(one) for one in request.requests))


@pytest.fixture
def several(pool: FakePool) -> FakePool:
    pool.tasks[SEVERAL_TASK] = _several
    return pool


@pytest.fixture
def folder(put: Callable[[str, bytes], Path], tmp_path: Path) -> Path:
    for number in range(160):
        put(f"box/{number:03}.png", PNG + b"%d" % number)
    return tmp_path / "box"


def _unread(report: library.LibraryAddReport) -> dict[str, str]:
    return {Path(one.path).name: one.reason for one in report.records if one.outcome is AddOutcome.UNREADABLE}


def test_small_files_share_jobs(tmp_path: Path, folder: Path, several: FakePool) -> None:
    report = library.add(tmp_path / "k.library", [folder], pool=several)  # type: ignore[arg-type]
    assert report.count(AddOutcome.ADDED) == 160
    assert [len(one.requests) for one in several.requests(SEVERAL_TASK)] == [MOST_TOGETHER] * 20
    assert several.requests(INTAKE) == []


def test_an_unreadable_file_is_read_alone_for_its_reason(tmp_path: Path, folder: Path, several: FakePool) -> None:
    (folder / "017.png").write_bytes(PNG + b"broken")
    report = library.add(tmp_path / "k.library", [folder], pool=several)  # type: ignore[arg-type]
    assert report.count(AddOutcome.ADDED) == 159
    assert list(_unread(report)) == ["017.png"]
    assert "middle of the picture" in _unread(report)["017.png"]
    assert [one.name for one in several.requests(INTAKE)] == ["017.png"]


def test_only_the_file_that_stops_the_reader_is_set_aside(tmp_path: Path, folder: Path, several: FakePool) -> None:
    (folder / "017.png").write_bytes(PNG + b"fatal")
    report = library.add(tmp_path / "k.library", [folder], pool=several)  # type: ignore[arg-type]
    assert report.count(AddOutcome.ADDED) == 159
    assert list(_unread(report)) == ["017.png"]
    assert len(several.requests(INTAKE)) == MOST_TOGETHER


def test_a_large_file_has_a_job_of_its_own(tmp_path: Path, folder: Path, several: FakePool) -> None:
    (folder / "017.png").write_bytes(PNG + bytes(2 << 20))
    library.add(tmp_path / "k.library", [folder], pool=several)  # type: ignore[arg-type]
    assert "017.png" in [one.name for one in several.requests(INTAKE)]
    assert all(one.name != "017.png" for many in several.requests(SEVERAL_TASK) for one in many.requests)


def test_few_files_are_spread_over_the_workers(tmp_path: Path, folder: Path, several: FakePool) -> None:
    files = sorted(folder.iterdir())[:20]
    library.add(tmp_path / "k.library", files, pool=several)  # type: ignore[arg-type]
    assert len(several.requests(INTAKE)) == 20
