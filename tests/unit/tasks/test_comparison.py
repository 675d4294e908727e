"""Comparing two files in a reader: what is shown is what was asked for, and what cannot be read is said."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.media.drawing import moving, scene, write_clip
from workbench.errors import Cancelled, UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.comparison import LAYERS, ComparedFile, ComparisonRequest, ComparisonResult
from workbench.model.plain import from_plain, to_plain
from workbench.tasks import comparison, frames


@pytest.fixture(autouse=True)
def _nothing_stays_open() -> Iterator[None]:
    yield
    frames.OPEN.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.jpg"
    Image.fromarray(scene(3, 640, 480)).save(path, quality=92)
    return path


def request(case: ComparedFile, library: ComparedFile) -> ComparisonRequest:
    return ComparisonRequest(case, library)


def side(path: Path, **fields: object) -> ComparedFile:
    return ComparedFile(path.name, str(path), **fields)  # type: ignore[arg-type]


def test_layers_are_pictures_and_travel_as_plain_data(picture: Path) -> None:
    result = comparison.run(request(side(picture), side(picture)), SILENT)
    assert from_plain(ComparisonResult, to_plain(result)) == result
    assert tuple(one.layer for one in result.pictures) == LAYERS
    for one in result.pictures:
        with Image.open(io.BytesIO(one.jpeg)) as shown, Image.open(io.BytesIO(one.masked_jpeg)) as masked:
            assert shown.size == (result.comparison.width_px, result.comparison.height_px)
            assert (masked.width, masked.mode) == (24, "L")


def test_the_frame_shown_is_the_one_asked_for(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 60))
    _, pts, time_s = comparison.shown(side(path, time_s=1.0), 320)
    _, by_pts, same_s = comparison.shown(side(path, pts=pts), 320)
    assert by_pts == pts
    assert same_s == time_s == pytest.approx(1.0, abs=0.021)


def test_a_changed_file_is_refused(picture: Path) -> None:
    told = hashlib.sha256(b"as it was").hexdigest()
    with pytest.raises(UnreadableError, match="changed since it was taken in"):
        comparison.run(request(side(picture, sha256=told), side(picture)), SILENT)


def test_a_file_that_is_gone_is_named(picture: Path, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"gone\.jpg"):
        comparison.run(request(side(picture), side(tmp_path / "gone.jpg")), SILENT)


def test_a_hostile_file_is_named(picture: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.jpg"
    hostile.write_bytes(picture.read_bytes()[:300] + b"\xff" * 500)
    with pytest.raises(UnreadableError, match=r"hostile\.jpg"):
        comparison.run(request(side(hostile), side(picture)), SILENT)


def test_the_kept_picture_stands_in_for_an_absent_file(picture: Path) -> None:
    kept = ComparedFile("Known", time_s=3.5, kept=picture.read_bytes())
    result = comparison.run(request(side(picture), kept), SILENT)
    assert (result.comparison.why_not, result.comparison.library_time_s) == ("", 3.5)


def test_a_damaged_kept_picture_is_said(picture: Path) -> None:
    with pytest.raises(UnreadableError, match="not at hand"):
        comparison.run(request(side(picture), ComparedFile("Known", kept=b"\xff\xd8rubbish")), SILENT)


def test_very_large_pictures_are_read_reduced(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    Image.fromarray(np.zeros((9_000, 12_000), np.uint8)).save(path, quality=50)
    pixels, _, _ = comparison.shown(side(path), 1600)
    assert max(pixels.shape) == 1600


def test_it_stops_when_asked(picture: Path) -> None:
    with pytest.raises(Cancelled):
        comparison.run(request(side(picture), side(picture)), Progress(cancelled=lambda: True))


def test_a_reader_is_made_ready_without_any_file() -> None:
    comparison.make_ready(None, SILENT)
    with pytest.raises(Cancelled):
        comparison.make_ready(None, Progress(cancelled=lambda: True))
