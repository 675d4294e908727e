"""Figures: labelled, repeatable to the byte, without metadata, and showing what they say."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.unit.commands.test_real_workers import draw
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.matching.figure_pictures import MARGIN_PX
from workbench.media.lettering import Line, lettered
from workbench.model.comparison import ComparedFile, ComparisonRequest
from workbench.model.figure import MODES, FigureRequest, FigureSide
from workbench.tasks import figure


@pytest.fixture
def request_(tmp_path: Path) -> FigureRequest:
    """The case's copy is the library's picture mirrored and smaller."""
    old = draw(tmp_path / "old.jpg", 1)
    with Image.open(old) as image:
        ImageOps.mirror(image).resize((480, 360)).save(tmp_path / "copy.png")
    return FigureRequest(
        comparison=ComparisonRequest(
            ComparedFile("copy.png", str(tmp_path / "copy.png")), ComparedFile("old.jpg", str(old))
        ),
        mode="side",
        agreement=False,
        lined_up=True,
        swipe=0.5,
        case=FigureSide("In the article", ("copy.png", "Claimed: 12 Oct 2020"), "ab" * 32),
        library=FigureSide("Earlier copy", ("“Oath, Երևան, თბილისი”", "Earliest known date: 3 Apr 2016"), "cd" * 32),
        changed="Mirrored. Seen 4 years 6 months before the claim.",
    )


def chunks(png: bytes) -> Iterator[str]:
    """Names of the parts of a PNG file."""
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8].decode()
        at += 12 + length


@pytest.mark.parametrize("mode", MODES)
def test_same_inputs_give_the_same_bytes_without_metadata(request_: FigureRequest, mode: str) -> None:
    wanted = replace(request_, mode=mode, agreement=mode in ("side", "swipe", "difference"))
    made = figure.run(wanted, SILENT)
    assert made.png == figure.run(wanted, SILENT).png
    assert set(chunks(made.png)) == {"IHDR", "IDAT", "IEND"}
    assert (made.mode, made.lined_up, made.why_not) == (mode, True, "")
    with Image.open(io.BytesIO(made.png)) as image:
        assert image.size == (made.width_px, made.height_px)


def test_every_mode_gives_another_picture(request_: FigureRequest) -> None:
    pictures = {
        figure.run(replace(request_, mode=mode), SILENT).png for mode in ("side", "swipe", "difference", "lines")
    }
    assert len(pictures) == 4


def test_mirrored_copy_is_turned_back_beside_the_earlier_one(request_: FigureRequest) -> None:
    left, right = _panes(figure.run(request_, SILENT).png)
    as_it_is, _ = _panes(figure.run(replace(request_, lined_up=False), SILENT).png)
    assert np.abs(left - right).mean() < 12
    assert np.abs(as_it_is - right).mean() > 30
    assert "turned back left to right" in figure.run(request_, SILENT).drawn


def _panes(png: bytes) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    with Image.open(io.BytesIO(png)) as image:
        pixels = np.asarray(image.convert("L"), np.float32)
    room = 768
    height = room * 3 // 4
    left = pixels[MARGIN_PX : MARGIN_PX + height, MARGIN_PX : MARGIN_PX + room]
    right = pixels[MARGIN_PX : MARGIN_PX + height, MARGIN_PX + room + 16 : MARGIN_PX + 2 * room + 16]
    return left, right


def test_pictures_that_cannot_be_lined_up_stand_side_by_side_as_they_are(
    request_: FigureRequest, tmp_path: Path
) -> None:
    other = draw(tmp_path / "other.jpg", 7)
    asked = replace(request_.comparison, case=ComparedFile("other.jpg", str(other)))
    made = figure.run(replace(request_, comparison=asked, mode="difference", agreement=True), SILENT)
    assert (made.mode, made.lined_up) == ("side", False)
    assert made.why_not
    assert made.drawn == "Side by side. Both are shown as they are."


def test_label_is_in_the_picture(request_: FigureRequest) -> None:
    made = figure.run(request_, SILENT)
    other = figure.run(replace(request_, changed="Cropped."), SILENT)
    assert made.png != other.png
    longer = replace(request_.case, lines=(*request_.case.lines, "https://example.org/" + "a" * 200))
    assert figure.run(replace(request_, case=longer), SILENT).height_px > made.height_px


def test_changed_file_is_refused_in_a_sentence(request_: FigureRequest) -> None:
    asked = replace(request_.comparison, case=replace(request_.comparison.case, sha256="0" * 64))
    with pytest.raises(UnreadableError, match="changed since it was taken in"):
        figure.run(replace(request_, comparison=asked), SILENT)


@pytest.mark.parametrize("text", ["Երևան", "თბილისი", "القدس", "ירושלים", "Bakı, ə"])
def test_letters_of_each_script_are_drawn(text: str) -> None:
    drawn, missing = lettered((Line(text),), 400), lettered((Line("\ue000" * len(text)),), 400)
    assert (drawn < 128).any()
    assert drawn.shape != missing.shape or (drawn != missing).any()
