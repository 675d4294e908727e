# ruff: noqa: E501 - mark-up reads better on one line
"""Captions without what pages put before them for other reasons, and subtitles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.layouts import TITLE, page, paragraphs
from workbench.articles.reading import read_article


@pytest.mark.parametrize("counter", ["1of4", "2 of 4", "3/4", "1 of 4: ", "Photo 1 of 12 "])
def test_the_counter_of_a_gallery_is_no_part_of_the_caption(tmp_path: Path, counter: str) -> None:
    figure = f'<figure><img src="depot.jpg" width="900" height="600"><figcaption>{counter}Firefighters stand beside the burning tanks.</figcaption></figure>'
    path = tmp_path / "page.html"
    path.write_text(page(f"<article><h1>Fuel depot burns</h1>{paragraphs(0, 2)}{figure}{paragraphs(2)}</article>"))
    claim = next(one for one in read_article(path).claims if one.reason.startswith("caption"))
    assert claim.sentence == "Firefighters stand beside the burning tanks."


def test_a_subtitle_beside_the_title_is_text(tmp_path: Path) -> None:
    head = f'<header class="doc_header"><h1>{TITLE}</h1><h2>Smoke could be seen from the coast</h2></header>'
    links = '<div><h2>Ten recipes for the long evenings</h2><a href="/r">Recipes</a></div>'
    path = tmp_path / "page.html"
    path.write_text(page(f'<div>{links}<div>{head}<div class="article_text">{paragraphs()}</div></div></div>'))
    texts = [block.text for block in read_article(path).blocks]
    assert texts[0] == "Smoke could be seen from the coast"
    assert "Ten recipes for the long evenings" not in texts
