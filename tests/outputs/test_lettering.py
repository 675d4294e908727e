"""Hostile texts in every text of a figure: drawn as letters, in a picture of a size one can look at."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.end2end.program import picture
from tests.outputs.filled import filled, text_fields
from tests.outputs.pixels import only_pixels
from tests.outputs.strings import ALL, label
from workbench.jobs import SILENT
from workbench.matching.figure_pictures import WIDTH_PX
from workbench.media.lettering import LONGEST_CHARS, Line, lettered
from workbench.model.comparison import ComparedFile, ComparisonRequest
from workbench.model.figure import FigureRequest, FigureSide
from workbench.tasks import figure

OF_A_SIDE = text_fields(FigureSide)
NOT_DRAWN = {"mode"}  # a code of ours


@pytest.fixture
def compared(tmp_path: Path) -> ComparisonRequest:
    one, two = (picture(tmp_path / f"{seed}.jpg", seed, size=(320, 240)) for seed in (1, 2))
    return ComparisonRequest(ComparedFile("one", str(one)), ComparedFile("two", str(two)))


def test_all_texts_of_a_figure_are_filled_here() -> None:
    """A text that is added to a figure has to be added to `drawn` as well."""
    own = {path.split(".")[0] for path in text_fields(FigureRequest)}
    assert own - NOT_DRAWN == {"comparison", "case", "library", "changed"}


@pytest.mark.parametrize("text", ALL, ids=label)
def test_a_figure_is_drawn_whatever_its_labels_say(compared: ComparisonRequest, text: str) -> None:
    sides = [filled(FigureSide, lambda path: f"{text}{path}") for _ in range(2)]
    made = figure.run(FigureRequest(compared, "side", False, False, 0.5, *sides, text + "changed"), SILENT)
    assert only_pixels(made.png)
    with Image.open(io.BytesIO(made.png)) as image:
        assert image.size == (made.width_px, made.height_px)
        assert image.width == WIDTH_PX
        assert image.height < 5 * WIDTH_PX
    assert text.encode("utf-8", "replace") not in made.png or len(text) < 4


def same(one: str, other: str) -> bool:
    return np.array_equal(lettered((Line(one),), 600), lettered((Line(other),), 600))


def test_what_turns_letters_over_is_drawn_as_what_it_is() -> None:
    assert same("a\u202egnp.exe", "a\\u202egnp.exe")
    assert not same("a\u202egnp.exe", "agnp.exe")
    assert same("x\0y", "x\\x00y")


def test_a_text_without_end_is_cut_and_says_by_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    cut = lettered((Line("W" * (LONGEST_CHARS + 4321)),), 600)
    monkeypatch.setattr("workbench.media.lettering.LONGEST_CHARS", 2 * LONGEST_CHARS)
    assert np.array_equal(cut, lettered((Line("W" * LONGEST_CHARS + "… (4,321 more characters)"),), 600))
