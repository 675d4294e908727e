"""Hostile texts in the pages the export dialog shows: they are text there, and no picture but ours is named."""

from __future__ import annotations

import pytest

from tests.outputs.filled import case_of
from tests.outputs.strings import ALL, label
from tests.outputs.test_exports import _NEVER_SHOWN, Page, marked
from workbench.export.build import build_content
from workbench.export.pictures import needed_pictures
from workbench.export.preview_pages import preview_pages
from workbench.model.media import Picture
from workbench.model.report_preview import PreviewPage, PreviewPicture

ELEMENTS = frozenset(("h1", "h2", "h3", "p", "b", "br", "span", "table", "tr", "td", "img"))
ATTRIBUTES = frozenset(("class", "width", "height", "border", "cellpadding", "src"))


def pages(text: str, turn: int) -> tuple[PreviewPage, ...]:
    state = case_of(marked(text), turn)
    raw = Picture(1, 1, "bgra", b"\0\0\0\xff")
    pictures = {need.key: PreviewPicture(f"picture-{n}", 1, 1, raw) for n, need in enumerate(needed_pictures(state))}
    return tuple(preview_pages(build_content(state, text + "program", (), (text + "warning",)), pictures))


@pytest.mark.parametrize(
    ("text", "turn"), [(text, place % 10) for place, text in enumerate(ALL)], ids=lambda one: label(str(one))
)
def test_a_page_of_the_preview_holds_only_text_of_the_case(text: str, turn: int) -> None:
    for one in pages(text, turn):
        page = Page(one.html)
        assert {tag for tag, _ in page.tags} <= ELEMENTS
        assert {name for _, attributes in page.tags for name in attributes} <= ATTRIBUTES
        assert page.other == []
        assert _NEVER_SHOWN.findall(page.text) == []
        named = {attributes["src"] for tag, attributes in page.tags if tag == "img"}
        assert named == {picture.name for picture in one.pictures}
