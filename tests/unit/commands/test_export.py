"""Gathering pictures and writing the files of an export."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.unit.commands.fakes import FakePool
from workbench.commands import case, export, matches
from workbench.commands.session import Session
from workbench.errors import StorageError, UnreadableError, UsageError
from workbench.jobs import Progress
from workbench.model.report import ReportRequest, ReportResult
from workbench.model.work import FramesRequest, WrittenFile
from workbench.tasks import report


@pytest.fixture
def asked(session: Session, known: Path, pool: FakePool) -> list[ReportRequest]:
    """Report requests, rendered by the real exporters in this process."""
    matches.run(session, [known])
    case.set_published(session, "2020-10-12")
    requests: list[ReportRequest] = []

    def render(request: ReportRequest) -> ReportResult:
        requests.append(request)
        return report.run(request, Progress())

    pool.tasks[export.REPORT_TASK] = render
    return requests


def test_files_are_written(session: Session, asked: list[ReportRequest], tmp_path: Path) -> None:
    written = export.export(session, tmp_path / "out", ["html", "csv", "json"])
    assert {path.suffix for path in written.files} == {".html", ".csv", ".json"}
    assert all(path.is_file() for path in written.files)
    assert written.problems == ()
    assert "Seen 4 years 6 months before the claim" in written.files[0].read_text(encoding="utf-8")


def test_both_sides_of_a_match_are_pictured(session: Session, asked: list[ReportRequest], tmp_path: Path) -> None:
    export.export(session, tmp_path / "out", ["html"])
    keys = {picture.key for picture in asked[0].pictures}
    assert "match:1:library" in keys
    assert any(key.startswith("media:1@") for key in keys)
    assert {(picture.width_px, picture.height_px) for picture in asked[0].pictures} == {(20, 10)}


def test_library_unplugged_still_has_its_picture(
    session: Session, asked: list[ReportRequest], known: Path, tmp_path: Path
) -> None:
    known.rename(known.with_name("unplugged"))
    export.export(session, tmp_path / "out", ["html"])
    assert "match:1:library" in {picture.key for picture in asked[0].pictures}


def test_frame_that_fails_falls_back_to_its_thumbnail_or_is_named(
    session: Session, asked: list[ReportRequest], pool: FakePool, tmp_path: Path
) -> None:
    def fail(request: FramesRequest) -> None:
        raise UnreadableError(request.name, "the frame could not be decoded")

    pool.tasks["workbench.tasks.frames:run"] = fail
    assert export.export(session, tmp_path / "out", ["html"]).problems == ()
    for path in session.store.path.glob("cache/thumbs/*/*.jpg"):
        path.unlink()
    problems = export.export(session, tmp_path / "out", ["html"]).problems
    assert problems
    assert all("salute.mp4" in problem for problem in problems)


def test_same_case_same_bytes_and_no_edit(session: Session, asked: list[ReportRequest], tmp_path: Path) -> None:
    before = session.state().audit_head
    first = export.export(session, tmp_path / "one").files
    second = export.export(session, tmp_path / "two").files
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    assert session.refresh().audit_head == before


def test_only_files_of_the_same_name_are_replaced(session: Session, asked: list[ReportRequest], tmp_path: Path) -> None:
    export.export(session, tmp_path / "out", ["html"])
    (tmp_path / "out" / "mine.txt").write_text("mine")
    export.export(session, tmp_path / "out", ["html"])
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert "mine.txt" in names
    assert len(names) == 2


def test_places_that_cannot_be_are_refused(session: Session, asked: list[ReportRequest], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError, match="is a file"):
        export.export(session, tmp_path / "file")
    with pytest.raises(UsageError, match="into the case itself"):
        export.export(session, session.path / "report")
    with pytest.raises(UsageError, match="not a format"):
        export.export(session, tmp_path / "out", ["docs"])


def test_report_cannot_write_outside_its_folder(session: Session, pool: FakePool, tmp_path: Path) -> None:
    from workbench.errors import StorageError

    pool.tasks[export.REPORT_TASK] = lambda _request: ReportResult((WrittenFile("../evil.html", b"x"),))
    with pytest.raises(StorageError, match="outside its folder"):
        export.export(session, tmp_path / "out", ["html"])
    assert not (tmp_path / "evil.html").exists()


def test_a_place_that_takes_no_folders_is_said_to_be_such(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_words: object, **_options: object) -> None:
        raise FileNotFoundError(errno.ENOENT, "No such file or directory")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(StorageError, match=r"nothing can be made in that place.*Choose another folder"):
        export.export(session, Path("/nowhere/report"), ["html"])


def test_an_original_that_was_changed_is_said_and_stands_in_the_report(
    session: Session, asked: list[ReportRequest], tmp_path: Path
) -> None:
    original = session.store.original_path(session.state().media[0].sha256)
    original.chmod(0o600)
    original.write_bytes(original.read_bytes() + b"x")
    written = export.export(session, tmp_path / "out", ["html", "json", "csv"])
    assert "salute.mp4: Its original was changed." in written.problems
    for suffix in (".html", ".json"):
        text = next(path for path in written.files if path.suffix == suffix).read_text(encoding="utf-8")
        assert "Originals of this case are not as they were taken in" in text
        assert "salute.mp4: Its original was changed." in text


def test_an_original_that_was_left_out_is_not_called_changed(
    session: Session, asked: list[ReportRequest], tmp_path: Path
) -> None:
    session.store.original_path(session.state().media[0].sha256).unlink()
    (told,) = (one for one in export.export(session, tmp_path / "out", ["json"]).problems if "original" in one)
    assert "is not with this case: left out when it was handed over, or removed since" in told
    assert told.endswith("salute.mp4.")
    assert "not as they were taken in" not in told


def test_what_this_case_did_not_write_is_not_replaced(
    session: Session, asked: list[ReportRequest], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    first = export.export(session, out, ["html", "json"]).files
    case.set_title(session, "Another title")
    export.export(session, out, ["html", "json"])  # what it wrote itself is replaced
    first[1].write_text("my notes")
    page = first[0].read_bytes()
    case.set_title(session, "A third title")
    with pytest.raises(UsageError, match=r"did not write it or it was changed since\. Nothing was written"):
        export.export(session, out, ["html", "json"])
    assert (first[0].read_bytes(), first[1].read_text()) == (page, "my notes")
    export.export(session, out, ["html", "json"], overwrite=True)
    assert "A third title" in first[1].read_text(encoding="utf-8")
