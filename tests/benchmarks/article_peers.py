"""Peers of `bench articles`: what trafilatura and readability-lxml give by themselves, in the form `score.py` reads."""

from __future__ import annotations

import contextlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import lxml.html

from tests.benchmarks.article_scores import Output, Reader
from workbench.articles import encoding
from workbench.articles.html import quiet

MISSING = ("readability-lxml",)
"""Peers that may not be there: `pip install readability-lxml`; trafilatura is part of the program."""
_MEDIA_TAGS = {"img": "image", "video": "video", "source": "video", "iframe": "embed", "embed": "embed"}


def peers() -> dict[str, Reader]:
    """The peers that are installed, by name and version."""
    found: dict[str, Reader] = {}
    for package, read in (("trafilatura", trafilatura_alone), ("readability-lxml", readability_alone)):
        with contextlib.suppress(PackageNotFoundError):
            found[f"{package} {version(package)}"] = read
    return found


def trafilatura_alone(page: Path) -> Output:
    """Its text, title, date and images, with its own metadata; no claims."""
    import trafilatura

    text = encoding.decode(page.read_bytes())
    with quiet():
        document = trafilatura.bare_extraction(text, with_metadata=True, include_images=True, include_comments=False)
    if document is None:
        return {"title": "", "published": None, "body": "", "media": [], "claims": []}
    pictures = [graphic.get("src") or "" for graphic in document.body.iter("graphic")]
    return {
        "title": document.title or "",
        "published": document.date,
        "body": document.text or "",
        "media": [{"url": url, "kind": "image"} for url in pictures],
        "claims": [],
    }


def readability_alone(page: Path) -> Output:
    """Its summary's text and media, and its short title; it reads no date."""
    import readability

    text = encoding.decode(page.read_bytes())
    with quiet():
        document = readability.Document(text)
        tree = lxml.html.fromstring(document.summary())
    media = [
        {"url": element.get("src") or "", "kind": _MEDIA_TAGS[element.tag]}
        for element in tree.iter(*_MEDIA_TAGS)
        if element.get("src")
    ]
    body = "\n".join(tree.itertext())
    return {"title": document.short_title(), "published": None, "body": body, "media": media, "claims": []}
