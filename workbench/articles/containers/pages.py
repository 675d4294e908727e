"""A page's bytes from inside a container -> Article: the same reading as of a page saved alone."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from pathlib import Path

from workbench.articles import encoding, reading
from workbench.articles.containers import inline
from workbench.articles.containers.shelf import Found
from workbench.jobs import Progress
from workbench.model.article import Article

MOST_PAGE_BYTES = 24_000_000
"""Of a page without the files written into it; what comes after is not read, and the analyst is told."""


def read_page_bytes(
    page: bytes,
    path: Path,
    name: str,
    progress: Progress,
    *,
    url: str = "",
    had_at: str = "",
    charset: str = "",
    inside: str = "",
    said_page: bool = False,
) -> tuple[Article, list[Found]]:
    """Read a page or text.

    Args:
        page: As it lies in the file.
        path: Of the file, for saved copies beside it; of a file that holds the page, where no copies can lie.
        url: Where the page came from, as its container says; decides over what the page says itself.
        had_at: Where it was fetched from; what the page says itself decides over this.
        charset: As its container says.
        inside: Locator of the page, with its separator.
        said_page: Whether its container, or its name, says that it is HTML.

    Returns:
        The article, and the media written into the page.

    Raises:
        UnreadableError: It is no page and no text, or empty.
    """
    page = for_searching(page)
    encoding.refuse_binary(page[:65536] + page[65536:].strip(b"\x00 \t\r\n")[:1], name)
    page, found = inline.unfolded(page, inside)
    single_file = inline.is_single_file(page)
    total = len(page)
    page = page[:MOST_PAGE_BYTES]
    text = _decoded(page, charset).replace("\x00", "")
    del page
    if url and reading.is_page(text, said=said_page) and re.fullmatch(r"[^\s<>]{8,4000}", url):
        text = f"<!-- saved from url=({len(url):04d}){url} -->\n{text}"
    article = reading.article_of(text, path, name, progress, had_at, said_page=said_page)
    if url and not article.url:
        article = replace(article, url=url)
    if total > MOST_PAGE_BYTES:
        told = f"The page has {total / 1e6:,.0f} MB of text; the first {MOST_PAGE_BYTES / 1e6:,.0f} MB were read."
        article = replace(article, notes=(told, *article.notes))
    if single_file:
        found = [replace(part, place=f"{part.place}, by SingleFile") for part in found]
    return article, found


def for_searching(page: bytes) -> bytes:
    """The page in an encoding that keeps ASCII as it is: UTF-16 and UTF-32 become UTF-8, all else stays."""
    wide = next(
        (name for mark, name in ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
                                 (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
         if page.startswith(mark)), "",
    )  # fmt: skip
    return page.decode(wide, errors="replace").encode("utf-8", "replace") if wide else page


def nowhere(path: Path) -> Path:
    """A place without files beside it: what a page inside a file calls its own folder is no folder of this disk."""
    return path / "inside" / "page.html"


def _decoded(page: bytes, charset: str) -> str:
    """By what the container says where that fits exactly, else as any page."""
    label = charset.strip("\"' ").lower()
    if label and label not in ("utf-8", "utf8") and not page.startswith(codecs.BOM_UTF8):
        try:
            info = codecs.lookup(encoding.AS_BROWSERS_DO.get(label, label))
            if info._is_text_encoding:
                return page.decode(info.name)
        except (LookupError, UnicodeError):
            pass
    return encoding.decode(page)
