"""Links and pictures of the pages: what leads nowhere, and what leads outside."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from documentation.pages import DOCS, all_pages
from documentation.reading import headings, targets, tokens_of

OUTSIDE = ("https://", "http://")


def dead(page: str, docs: Path = DOCS) -> list[str]:
    """Each link or picture of a page that leads nowhere, in words."""
    return [
        f"{page}: {target}: {why}" for target in targets(tokens_of(docs / page)) if (why := _fault(page, target, docs))
    ]


def _fault(page: str, target: str, docs: Path) -> str:
    if target.startswith(OUTSIDE):
        return ""  # a link the reader may follow; nothing is loaded from there
    path, _mark, wanted = unquote(target).partition("#")
    file = (docs / page).parent / path if path else docs / page
    if not file.is_file():
        return "there is no such file"
    if docs.resolve() not in file.resolve().parents:
        return "the file is not part of the documentation"
    if not wanted:
        return ""
    if file.suffix != ".md":
        return "only pages have anchors"
    return "" if wanted in {one.anchor for one in headings(tokens_of(file))} else "the page has no such heading"


def all_dead() -> list[str]:
    """Of all pages."""
    return [fault for page in all_pages() for fault in dead(page)]
