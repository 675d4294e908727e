"""MHTML: a page and its media in one mail-like file (RFC 2557), as Chrome, Edge, Opera and older browsers save it."""

from __future__ import annotations

import datetime as dt
import hashlib
import mimetypes
import re
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urljoin

from workbench.articles.containers import inline, mime
from workbench.articles.containers.pages import for_searching, nowhere, read_page_bytes
from workbench.articles.containers.shelf import INSIDE, Found, Shelf
from workbench.articles.containers.source import Unopened, finished, in_pieces, whole_file
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article, ContainerFacts

MOST_BYTES = 400 * 1024 * 1024
_HEADER = re.compile(rb"(?:^|\n)(?:mime-version|content-type|snapshot-content-location)\s*:", re.I)
_HEADER_LINE = re.compile(rb"[!-9;-~]{1,60}\s*:")
_MULTIPART = re.compile(rb"(?:^|\n)content-type\s*:\s*(?:multipart/|text/html)", re.I)
_CID = re.compile(rb"cid:([^\"'\s<>)\\]{1,300})", re.I)
_PAGES = ("text/html", "application/xhtml+xml")


def is_mhtml(head: bytes) -> bool:
    """Whether a file begins like a message of several parts."""
    start = head.lstrip()[:8192]
    return bool(_HEADER_LINE.match(start) and _HEADER.search(start) and _MULTIPART.search(start))


class Mhtml(Unopened):
    """One MHTML file.

    Attributes:
        kind: What it is, in words.
        message: Its own headers.
    """

    kind = "saved page (MHTML)"

    def __init__(self, path: Path, name: str) -> None:
        """Read the file and find its parts.

        Raises:
            UnreadableError: It cannot be read, or is too large.
        """
        self._path, self._name = path, name
        self._data = whole_file(path, name, MOST_BYTES, "saved pages (MHTML)")
        self.message, _ = mime.headers_of(self._data)
        self._parts = list(mime.parts(self._data))

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read the page in it; as `Source.article`."""
        root = self._root()
        url = self._url(root)
        try:
            body = mime.body_of(self._data, root)
        except ValueError as error:
            raise UnreadableError(
                self._name, f"the page in it could not be decoded: {error}", advice="Save the page again."
            ) from error
        if not body.strip():
            raise UnreadableError(
                self._name, "the page in it is empty", advice="Save the page again once it has loaded completely."
            )
        shelf = self._shelf(root, url)
        progress.update(1, 4, "Reading the page")
        article, inlined = read_page_bytes(
            self.headed(self._with_addresses(body, shelf), root),
            nowhere(self._path),
            self._name,
            progress,
            url=url if url.startswith("http") else "",
            charset=root.charset,
            inside=f"{root.number}/",
            said_page=root.media_type in _PAGES,
        )
        for part in inlined:
            shelf.add(part)
        return finished(article, shelf, self, self._facts(), progress)

    def headed(self, body: bytes, root: mime.MimePart) -> bytes:
        """The page or text as it is read."""
        del root
        return body

    def _root(self) -> mime.MimePart:
        pages = [part for part in self._parts if part.media_type in _PAGES]
        pages = pages or [part for part in self._parts if part.media_type.startswith("text/")]
        if not pages:
            raise UnreadableError(
                self._name,
                f"there is no page in this {self.kind}" if self._parts else f"the {self.kind} has no parts",
                advice="It may have been cut off when it was copied; save the page again.",
            )
        return next((part for part in pages if part.is_root), pages[0])

    def _url(self, root: mime.MimePart) -> str:
        stated = mime.text_of(self.message, "Snapshot-Content-Location") or mime.text_of(
            self.message, "Content-Location"
        )
        return re.sub(r"\s", "", stated) or root.location

    def _shelf(self, root: mime.MimePart, base: str) -> Shelf:
        shelf = Shelf()
        for part in self._parts:
            if part.number == root.number:
                continue
            urls = []
            if part.location:
                urls.append(_joined(base, part.location))
            if part.content_id:
                urls.append(f"cid:{part.content_id}")
            if not any(url.startswith("http") for url in urls):
                suffix = mimetypes.guess_extension(part.media_type) or ""
                made_up = hashlib.sha256(f"{part.number} {part.content_id} {part.location}".encode()).hexdigest()[:24]
                urls.insert(0, f"{INSIDE}{made_up}{suffix}")
            shown = next((url for url in urls if not url.startswith(INSIDE)), "")
            shelf.add(
                Found(str(part.number), part.media_type, tuple(urls), part.name, f"part {part.number + 1}", shown)
            )
        return shelf

    def _with_addresses(self, page: bytes, shelf: Shelf) -> bytes:
        """The page with addresses in place of content ids: a browser puts `cid:` where an iframe had its address."""

        def address(match: re.Match[bytes]) -> bytes:
            part = shelf.find(match.group(0).decode("utf-8", "replace"))
            return part.urls[0].replace('"', "%22").encode() if part is not None else match.group(0)

        return _CID.sub(address, for_searching(page))

    def _facts(self) -> ContainerFacts:
        notes = []
        if len(self._parts) >= mime.MAX_PARTS:
            notes.append(f"The file has more than {mime.MAX_PARTS:,} parts; the others were not read.")
        if self._parts and mime.is_cut_off(self._data):
            last = self._parts[-1].location or self._parts[-1].name
            named = f" ({last[:200]})" if last else ""
            notes.append(
                f"The file is cut off: the last of its {len(self._parts)} parts{named} is not whole, and what came"
                " after it is missing. Save or copy the page again."
            )
        saved_at = ""
        with suppress(ValueError, TypeError, OverflowError):
            stated = parsedate_to_datetime(mime.text_of(self.message, "Date"))
            # "-0000" says UTC without saying where (RFC 5322, 3.3); browsers write it
            saved_at = (stated if stated.tzinfo else stated.replace(tzinfo=dt.UTC)).isoformat()
        return ContainerFacts(self.kind, saved_at=saved_at, notes=tuple(notes))

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """As `Source.pieces`."""
        page: tuple[str, bytes] | None = None
        for index, locator in enumerate(locators):
            progress.update(index, len(locators), "Taking media out", "media")
            number, _, within = locator.partition("/")
            part = self._part(number)
            try:
                if not within:
                    yield from in_pieces(index, mime.body_of(self._data, part))
                    continue
                if page is None or page[0] != number:
                    shelf = self._shelf(part, self._url(part))
                    page = number, for_searching(self._with_addresses(mime.body_of(self._data, part), shelf))
                yield from in_pieces(index, inline.payload(page[1], within))
            except ValueError as problem:
                yield index, str(problem)

    def _part(self, number: str) -> mime.MimePart:
        try:
            return self._parts[int(number)]
        except (ValueError, IndexError) as error:
            raise UnreadableError(
                self._name, "it is not the file that was read before", advice="Read the article again."
            ) from error


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:
        return url
