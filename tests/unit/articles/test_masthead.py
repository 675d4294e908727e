"""The title of an article where the page's title or a heading is the name of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.layouts import paragraphs
from workbench.articles.reading import read_article
from workbench.model.article import Article

BRIDGE = "Bridge destroyed"


def _read(folder: Path, title: str, body: str, head: str = "") -> Article:
    path = folder / "page.html"
    path.write_text(
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>{body}"
        f"<article>{paragraphs()}</article></body></html>"
    )
    return read_article(path)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Example Times", f"<div>Example Times</div><h1>{BRIDGE}</h1>"),
        ("Example Times", f'<h1 class="logo">Example Times</h1><h1>{BRIDGE}</h1>'),
        ("Example Times", f'<a href="/"><h1>Example Times</h1></a><h1>{BRIDGE}</h1>'),
        (f"{BRIDGE} - Example Times - News", f"<div>Example Times</div><h1>{BRIDGE}</h1>"),
        (f"{BRIDGE} | News | Example Times", f"<div>Example Times</div><h1>{BRIDGE}</h1>"),
        (f"{BRIDGE} - Example Times - News", f"<p>{BRIDGE}, but not in the words of the title</p>"),
        (BRIDGE, '<h1><a href="https://times.example/">Example Times</a></h1>'),
        (BRIDGE, f'<div id="masthead"><h1>Example Times</h1></div><h2>{BRIDGE}</h2>'),
    ],
)
def test_the_name_of_the_site_is_no_title(tmp_path: Path, title: str, body: str) -> None:
    article = _read(tmp_path, title, body)
    assert article.title == BRIDGE
    assert {line.text: line.rule for line in article.left_out}.get("Example Times") != "repeats the title"


def test_the_name_of_the_site_in_its_address_is_no_title(tmp_path: Path) -> None:
    head = '<link rel="canonical" href="https://www.example-times.com/bridge">'
    assert _read(tmp_path, BRIDGE, "<h1>Example Times</h1>", head).title == BRIDGE


def test_a_title_stated_elsewhere_is_believed(tmp_path: Path) -> None:
    head = '<meta property="og:title" content="Ten bridges fell in the night">'
    assert _read(tmp_path, "Example Times", "<h1>Live</h1>", head).title == "Ten bridges fell in the night"
