"""A page or text saved alone, with its folder beside it, or with its media written into it (SingleFile)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.articles.containers import inline
from workbench.articles.containers.clipboard import without_header
from workbench.articles.containers.pages import for_searching, read_page_bytes
from workbench.articles.containers.shelf import Shelf, with_parts
from workbench.articles.containers.source import Unopened, in_pieces, measured, whole_file
from workbench.jobs import Progress
from workbench.model.article import Article, ContainerFacts

MOST_BYTES = 512 * 1024 * 1024


class PlainPage(Unopened):
    """One page or text."""

    def __init__(self, path: Path, name: str, had_at: str = "") -> None:
        """Read the file.

        Args:
            had_at: Where it was fetched from; empty when that is not known.

        Raises:
            UnreadableError: It cannot be read, or is too large.
        """
        self._path, self._name, self._had_at = path, name, had_at
        self._page, self._url = without_header(whole_file(path, name, MOST_BYTES, "pages"))

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read it; as `Source.article`."""
        progress.update(1, 4, "Reading the text")
        article, inlined = read_page_bytes(
            self._page,
            self._path,
            self._name,
            progress,
            url=self._url,
            had_at=self._had_at,
            said_page=self._name.lower().endswith((".html", ".htm", ".xhtml")),
        )
        joined, _lost = with_parts(article, Shelf(inlined), lambda parts: measured(self, parts, progress))
        if not inline.is_single_file(self._page):
            return joined
        facts = ContainerFacts("page saved with SingleFile", saved_at=inline.saved_date(self._page))
        return replace(joined, container=facts)

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """As `Source.pieces`."""
        page = for_searching(self._page)
        for index, locator in enumerate(locators):
            progress.update(index, len(locators), "Taking media out", "media")
            try:
                yield from in_pieces(index, inline.payload(page, locator))
            except ValueError as problem:
                yield index, str(problem)
