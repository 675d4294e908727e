"""Pictures the program makes of other pictures hold pixels and nothing else, read back with Pillow and part by part."""

from __future__ import annotations

import io
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.end2end.program import RATE, pan
from tests.outputs.pixels import SECRET, laden, only_pixels
from tests.unit.media.drawing import scene
from workbench.export.bare_pictures import bare
from workbench.jobs import SILENT
from workbench.media.thumbnails import MASK_WIDTH_PX
from workbench.model.comparison import ComparedFile, ComparisonRequest
from workbench.model.figure import MODES, FigureRequest, FigureSide
from workbench.model.work import FramesRequest, IntakeRequest
from workbench.tasks import comparison, figure, frames, intake

KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF")


def drawn(seed: int = 5) -> Image.Image:
    return Image.fromarray(scene(seed, 640, 480))


@pytest.fixture(params=[*KINDS, "MP4"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A picture or clip with an author, a place, comments and the rest."""
    kind = str(request.param)
    path = tmp_path / f"source.{kind.lower()}"
    if kind != "MP4":
        path.write_bytes(laden(drawn(), kind))
        return path
    with av.open(str(path), "w") as out:
        out.metadata.update({"artist": SECRET.decode(), "comment": SECRET.decode(), "location": "+40.1+45.5/"})
        stream = out.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for picture in pan(3, 1.2):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        out.mux(stream.encode())
    return path


def test_the_source_really_holds_it(source: Path) -> None:
    data = source.read_bytes()
    assert SECRET in data
    assert source.suffix in (".mp4", ".webp", ".tiff", ".gif") or not only_pixels(data)


def test_thumbnails_and_masks(source: Path) -> None:
    read = intake.run(IntakeRequest(str(source), source.name), SILENT)
    pictures = [one for thumb in read.thumbs for one in (thumb.jpeg, thumb.masked_jpeg)]
    assert pictures
    assert all(only_pixels(one) for one in pictures)


@pytest.mark.parametrize("masked", [False, True])
def test_frames_and_pictures_for_a_report(source: Path, masked: bool) -> None:
    request = FramesRequest(
        path=str(source), name=source.name, max_width_px=400, max_height_px=400, format="jpeg", masked=masked
    )
    (picture,) = frames.run(request, SILENT).pictures
    assert only_pixels(picture.data)
    if masked:
        assert picture.width_px <= MASK_WIDTH_PX


def test_both_sides_of_a_comparison_and_their_difference(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jpg"
    other.write_bytes(laden(drawn(6), "JPEG"))
    request = ComparisonRequest(ComparedFile("a", str(source)), ComparedFile("b", str(other)), side_px=300)
    for layer in comparison.run(request, SILENT).pictures:
        assert only_pixels(layer.jpeg)
        assert only_pixels(layer.masked)


@pytest.mark.parametrize("mode", MODES)
def test_figures(source: Path, tmp_path: Path, mode: str) -> None:
    other = tmp_path / "other.jpg"
    other.write_bytes(laden(drawn(), "JPEG"))
    asked = ComparisonRequest(ComparedFile("a", str(source)), ComparedFile("b", str(other)), side_px=300)
    side = FigureSide("In the article", ("a",), "ab" * 32)
    made = figure.run(FigureRequest(asked, mode, False, True, 0.5, side, side, "Mirrored."), SILENT)
    assert only_pixels(made.png)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "P"])
def test_a_picture_of_a_stranger_loses_all_but_its_pixels(kind: str, mode: str) -> None:
    """What a library or a cache holds is not decoded again for a report: everything else is cut out of it."""
    if (kind, mode) in (("PNG", "CMYK"), ("JPEG", "P")):
        pytest.skip("the format has no such pictures")
    data = laden(drawn().convert(mode), kind)
    left = bare(data)
    assert SECRET not in left
    assert mode == "CMYK" or only_pixels(left)
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(left)) as after:
        assert np.array_equal(np.asarray(before), np.asarray(after))
    assert bare(left) == left


def test_a_progressive_picture_with_restart_marks_keeps_its_pixels() -> None:
    buffer = io.BytesIO()
    drawn().save(buffer, "JPEG", progressive=True, restart_marker_rows=1, comment=SECRET)
    with Image.open(buffer) as before, Image.open(io.BytesIO(bare(buffer.getvalue()))) as after:
        assert np.array_equal(np.asarray(before), np.asarray(after))


def test_every_cut_and_every_wrong_length_ends_without_a_fault() -> None:
    for kind in ("JPEG", "PNG"):
        data = laden(drawn().resize((32, 24)), kind)
        for at in range(len(data)):
            assert SECRET not in bare(data[:at])
            assert SECRET not in bare(data[:at] + b"\xff\xff" + data[at + 2 :])


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"<svg onload=alert(1)>", b"\xff\xd8", b"\xff\xd8<script>", b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_is_left_out(data: bytes) -> None:
    assert bare(data) == b""
