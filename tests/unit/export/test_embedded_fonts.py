"""The page brings the letters of its scripts with it, and none it does not need."""

from __future__ import annotations

import base64
import io
import re

import pytest
from fontTools.ttLib import TTFont

from tests.unit.export.sample_state import sample_state
from tests.unit.export.test_export import render
from tests.unit.export.test_pdf import SENTENCES
from workbench.export.build import build_content
from workbench.export.embedded_fonts import font_faces


@pytest.mark.parametrize("script", ["Arabic", "Armenian", "Georgian", "Hebrew"])
def test_letters_of_the_sentence_are_in_the_page(script: str) -> None:
    styles = render(sample_state(SENTENCES[script]), "html").split("<style>")[1].split("</style>")[0]
    faces = re.findall(r'"(Noto Sans \w+)";font-weight:(\d+);src:url\("data:font/woff2;base64,([^"]+)"', styles)
    assert [(name, weight) for name, weight, _ in faces] == [
        (f"Noto Sans {script}", "400"),
        (f"Noto Sans {script}", "700"),
    ]
    for _, _, data in faces:
        font = TTFont(io.BytesIO(base64.b64decode(data)))
        wanted = {ord(letter) for letter in SENTENCES[script] if ord(letter) > 0x500}
        assert wanted <= set(font.getBestCmap())
        assert len(data) < 40_000


@pytest.mark.parametrize("script", ["English", "Russian", "Azerbaijani"])
def test_other_pages_bring_no_font(script: str) -> None:
    assert font_faces(build_content(sample_state(SENTENCES[script]), "0.1")) == ""


def test_the_same_letters_give_the_same_bytes() -> None:
    content = build_content(sample_state(SENTENCES["Arabic"]), "0.1")
    assert font_faces(content) == font_faces(content)
