# ruff: noqa: E501 - mark-up reads better on one line than cut in the middle of a tag
"""Pages in the layouts of many kinds of sites, written for these tests: how they put media and what lies around them."""

from __future__ import annotations

from pathlib import Path

from workbench.articles.containers.opening import read_any
from workbench.model.article import Article, MediaReference

TITLE = "Fuel depot burns after a night of strikes"
TEXT = (
    "A fuel depot on the edge of the town burned for a second day on Tuesday, and the smoke could be seen from the coast.",
    "The governor of the province told reporters that firefighters had kept the flames from the tanks further north.",
    "Families who live beside the railway were taken to a school, where teachers had laid out mattresses in the gym.",
    "The owners of the depot said that some eleven thousand tons of diesel had been stored there before the strikes.",
    "Trains were running again by the evening, although the station beside the depot stayed closed to passengers.",
    "An inquiry into what set off the alarm so late was promised by the ministry before the end of the month.",
)
AWAY = (  # what stands around an article and is none of it
    "Ten recipes for the long evenings of winter",
    "We use cookies to make this site work and to count visits",
    "Imprint, terms and how to reach the desk",
)


def paragraphs(first: int = 0, last: int = 6) -> str:
    """Some of the paragraphs of the article."""
    return "".join(f"<p>{text}</p>\n" for text in TEXT[first:last])


def page(body: str, head: str = "", url: str = "https://paper.example/world/depot") -> str:
    """A whole page around the body of an article."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Paper</title>'
        f'<link rel="canonical" href="{url}">{head}</head><body>'
        f'<nav><ul><li><a href="/">Front page of the paper</a></li><li><a href="/sport">Sport and games</a></li></ul></nav>'
        f"{body}<footer><p>{AWAY[2]}</p></footer></body></html>"
    )


def article_page(middle: str, head: str = "", before: str = "") -> str:
    """A plain article with something in its middle."""
    return page(
        f"<main><article>{before}<h1>{TITLE}</h1>{paragraphs(0, 3)}{middle}{paragraphs(3)}</article></main>", head
    )


def read(folder: Path, html: str | bytes, name: str = "page.html") -> Article:
    """Write a page and read it."""
    path = folder / name
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    return read_any(path)


def urls(article: Article) -> list[str]:
    """Addresses of its media, in order."""
    return [one.url for one in article.media]


def every_url(reference: MediaReference) -> set[str]:
    """All addresses of one medium."""
    return {reference.url, *reference.alternatives}


def lost(article: Article) -> list[str]:
    """Paragraphs of the article that are not in its body."""
    return [text for text in TEXT if text not in article.body]


def strayed(article: Article) -> list[str]:
    """What is none of the article but stands in its body."""
    return [text for text in AWAY if text in article.body]
