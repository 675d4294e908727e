"""All keyframes in one ZIP file: full size, named by medium and time, without what is masked, the same bytes again."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.outputs.filled import case_of
from tests.outputs.strings import ALL, label
from tests.unit.commands.fakes import JPEG, FakePool
from tests.unit.export.sample_state import CLIP, sample_state
from workbench.commands import export, masks
from workbench.commands.export_keyframes import FULL_SIZE_PX, _wanted
from workbench.commands.session import Session
from workbench.errors import Cancelled, UnreadableError, UsageError
from workbench.export.keyframe_archive import ArchivedFrame, KeyframeArchive, clock_words
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.ids import TagUseId
from workbench.model.media import MediaKind, Picture
from workbench.model.report import FOR_PUBLICATION, FormatOptions, ReportOptions
from workbench.model.review import TagUse, VocabularyTag
from workbench.model.times import TimeSpan
from workbench.model.work import FramesRequest, FramesResult


def written(session: Session, folder: Path, options: FormatOptions | None = None) -> export.ExportReport:
    return export.export(session, folder, ["keyframes"], for_formats=options or FormatOptions())


def rows(path: Path, name: str = "index.csv") -> list[list[str]]:
    with zipfile.ZipFile(path) as archive:
        table = archive.read(name).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(table, newline=""), strict=True))


def test_every_keyframe_is_decoded_at_full_size_and_named_by_medium_and_time(
    session: Session, pool: FakePool, tmp_path: Path
) -> None:
    report = written(session, tmp_path / "out")
    assert [path.name for path in report.files] == ["keyframes.zip"]
    asked: list[FramesRequest] = pool.requests("workbench.tasks.frames:run")
    assert {(one.max_width_px, one.format, one.masked) for one in asked} == {(FULL_SIZE_PX, "jpeg", False)}
    with zipfile.ZipFile(report.files[0]) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
        assert {archive.read(name) for name in names[:-2]} == {JPEG}
    frames = sum(len(frames) for frames in session.state().keyframes.values())
    assert len(names) == frames + 2
    assert names[-2:] == ["about.csv", "index.csv"]
    clip = next(medium for medium in session.state().media if medium.kind is MediaKind.VIDEO)
    assert f"medium-{clip.id}/00002_00-00-08.520.jpg" in names


def test_the_table_names_file_original_time_and_picture(session: Session, tmp_path: Path) -> None:
    head, *body = rows(written(session, tmp_path / "out").files[0])
    table = [dict(zip(head, row, strict=True)) for row in body]
    clip = next(medium for medium in session.state().media if medium.kind is MediaKind.VIDEO)
    row = next(one for one in table if one["Time code"] == "00:00:08.520")
    assert row["SHA-256 of the original"] == clip.sha256
    assert (row["Seconds"], row["Ticks"], row["Seconds of a tick"]) == ("8.52", "8520", "1/1000")
    assert (row["Width"], row["Height"]) == ("20", "10")
    about = rows(tmp_path / "out" / "keyframes.zip", "about.csv")
    assert ["About", f"Case {session.state().case_id}"] in about
    assert {len(row) for row in about} == {2}


def test_two_runs_give_the_same_bytes(session: Session, tmp_path: Path) -> None:
    one, two = (written(session, tmp_path / name).files[0].read_bytes() for name in ("a", "b"))
    assert one == two


def test_only_the_media_asked_for(session: Session, tmp_path: Path) -> None:
    clip = next(medium for medium in session.state().media if medium.kind is MediaKind.VIDEO)
    (path,) = written(session, tmp_path / "out", FormatOptions(media_ids=(clip.id,))).files
    with zipfile.ZipFile(path) as archive:
        assert {name.partition("/")[0] for name in archive.namelist()} == {
            f"medium-{clip.id}",
            "about.csv",
            "index.csv",
        }


def test_masked_media_are_left_out_when_asked_and_counted(session: Session, tmp_path: Path) -> None:
    clip = next(medium for medium in session.state().media if medium.kind is MediaKind.VIDEO)
    masks.set_media(session, [clip.id], "masked")
    report = written(session, tmp_path / "out", FormatOptions(without_masked=True))
    with zipfile.ZipFile(report.files[0]) as archive:
        assert not [name for name in archive.namelist() if name.startswith(f"medium-{clip.id}/")]
    assert "Left out because they are masked: 2 keyframes." in report.problems
    assert ["About", "Left out because they are masked: 2 keyframes."] in rows(report.files[0], "about.csv")
    everything = written(session, tmp_path / "all")
    with zipfile.ZipFile(everything.files[0]) as archive:
        assert [name for name in archive.namelist() if name.startswith(f"medium-{clip.id}/")]


def graphic(span: TimeSpan | None) -> CaseState:
    word = VocabularyTag("blood", graphic=True)
    return replace(sample_state(), vocabulary=(word,), tags=(TagUse(TagUseId(9), "blood", CLIP, span),))


@pytest.mark.parametrize(("span", "left"), [(None, []), (TimeSpan(8000, 9000), [0]), (TimeSpan(100), [8520])])
def test_what_is_marked_graphic_is_masked(span: TimeSpan | None, left: list[int]) -> None:
    """A mark on one frame covers its shot."""
    wanted, problems = _wanted(graphic(span), FormatOptions(without_masked=True))
    assert [one.frame.pts for one in wanted] == left
    assert "masked" in problems[0]


def test_a_masked_case_keeps_what_a_person_shows(session: Session) -> None:
    masked = replace(sample_state(), masking="masked")
    assert _wanted(masked, FormatOptions(without_masked=True))[0] == []
    assert len(_wanted(replace(masked, masks={CLIP: "shown"}), FormatOptions(without_masked=True))[0]) == 2


def test_a_redacted_copy_has_no_keyframes(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="a redacted copy must not"):
        export.export(session, tmp_path / "out", ["keyframes"], options=ReportOptions(without=FOR_PUBLICATION))


def test_a_picture_that_cannot_be_decoded_is_told_and_the_others_are_there(
    session: Session, pool: FakePool, tmp_path: Path
) -> None:
    usual = pool.tasks["workbench.tasks.frames:run"]

    def fail(request: FramesRequest) -> object:
        if request.pts:
            raise UnreadableError(request.name, "it ends there")
        return usual(request)

    pool.tasks["workbench.tasks.frames:run"] = fail
    report = written(session, tmp_path / "out")
    told = [problem for problem in report.problems if "The keyframe at 00:00:08.520 of" in problem]
    assert told
    assert "it ends there" in told[0]
    with zipfile.ZipFile(report.files[0]) as archive:
        assert len(archive.namelist()) > 1


def test_what_is_no_picture_is_not_taken(session: Session, pool: FakePool, tmp_path: Path) -> None:
    pool.tasks["workbench.tasks.frames:run"] = lambda request: FramesResult((Picture(1, 1, "jpeg", b"<svg>"),))
    report = written(session, tmp_path / "out")
    with zipfile.ZipFile(report.files[0]) as archive:
        assert archive.namelist() == ["about.csv", "index.csv"]
    assert all("is missing" in problem for problem in report.problems)


def test_nothing_half_written_is_left_when_it_is_stopped(session: Session, tmp_path: Path) -> None:
    class Stopped(Progress):
        def update(self, done: int, total: int | None = None, label: str = "", unit: str = "") -> None:
            if label == "Writing keyframes":
                raise Cancelled

    with pytest.raises(Cancelled):
        export.export(session, tmp_path / "out", ["keyframes"], Stopped(), for_formats=FormatOptions())
    assert list((tmp_path / "out").iterdir()) == []


def test_an_archive_of_somebody_else_is_not_replaced(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    written(session, folder)
    written(session, folder)
    (folder / "keyframes.zip").write_bytes(b"mine")
    with pytest.raises(UsageError, match="is there already"):
        written(session, folder)
    assert [path.name for path in folder.iterdir()] == ["keyframes.zip"]
    assert (folder / "keyframes.zip").read_bytes() == b"mine"


def test_a_case_without_keyframes_writes_nothing(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no keyframe to export"):
        written(session, tmp_path / "out", FormatOptions(media_ids=(999,)))


@pytest.mark.parametrize("text", ALL, ids=label)
def test_names_and_table_are_ours_whatever_is_written_in_a_case(text: str) -> None:
    state = case_of(lambda path: text + path, 1)
    (medium,) = state.media
    buffer = io.BytesIO()
    archive = KeyframeArchive(buffer)
    for frames in state.keyframes.values():
        for frame in frames:
            archive.add(ArchivedFrame(medium, frame, 1, JPEG, 20, 10))
    archive.close((state.case_id,))
    with zipfile.ZipFile(buffer) as made:
        assert made.namelist() == ["medium-1/00001_00-00-01.000.jpg", "about.csv", "index.csv"]
        table = list(csv.reader(io.StringIO(made.read("index.csv").decode("utf-8-sig"), newline=""), strict=True))
    assert {len(row) for row in table} == {len(table[0])}
    assert not [cell for row in table for cell in row if cell.lstrip()[:1] in tuple("=+-@\t\r＝")]


def test_times_are_written_so_that_names_stand_in_order() -> None:
    assert [clock_words(time) for time in (0, 8.5204, 3599.9996, 36000)] == [
        "00:00:00.000", "00:00:08.520", "01:00:00.000", "10:00:00.000",
    ]  # fmt: skip
