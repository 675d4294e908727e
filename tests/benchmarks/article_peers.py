"""Peers of `bench articles`: what trafilatura and readability-lxml give by themselves, in the form `score.py` reads."""

from __future__ import annotations

import contextlib
import importlib
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import lxml.html

from tests.benchmarks.article_scores import Output, Reader
from workbench.articles import encoding
from workbench.articles.html import quiet

OPTIONAL = "readability-lxml"
"""The peer that may not be there, since the program does not use it; trafilatura is part of the program."""
INSTALL = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"{OPTIONAL}>=0.8.4")
_MEDIA_TAGS = {"img": "image", "video": "video", "source": "video", "iframe": "embed", "embed": "embed"}


def peers() -> dict[str, Reader]:
    """The peers that are installed, by name and version."""
    found: dict[str, Reader] = {}
    for package, read in (("trafilatura", trafilatura_alone), (OPTIONAL, readability_alone)):
        with contextlib.suppress(PackageNotFoundError):
            found[f"{package} {version(package)}"] = read
    return found


def install() -> None:
    """Put the optional peer into the environment that runs the benchmark, unless it is there.

    Raises:
        SystemExit: It could not be installed; pip has said why.
    """
    with contextlib.suppress(PackageNotFoundError):
        version(OPTIONAL)
        return
    if subprocess.run(INSTALL, check=False).returncode:
        sys.exit(f"{OPTIONAL} could not be installed; the lines above say why.")
    importlib.invalidate_caches()


def how_to_add(readers: Iterable[str]) -> Iterator[str]:
    """What to say when the optional peer is not among the readers: that it is left out, and the line that adds it."""
    if not any(name.startswith(OPTIONAL) for name in readers):
        yield f"{OPTIONAL} is not installed: left out. `python3 run.py bench articles --install-peers` adds it."


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
