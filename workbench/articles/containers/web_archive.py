"""Web archives: the page in them, its media, and what their digests are worth. WARC here; WACZ adds its package."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from workbench.articles.containers import inline, zstd
from workbench.articles.containers.digests import Tally
from workbench.articles.containers.http_body import CannotUnpack
from workbench.articles.containers.pages import for_searching, nowhere, read_page_bytes
from workbench.articles.containers.shelf import Found, Shelf, normal_url, part_name
from workbench.articles.containers.source import Unopened, finished, in_pieces
from workbench.articles.containers.warc_index import Entry, Index, body, read_index
from workbench.articles.containers.warc_records import GZIP, WarcDamaged, byte_stream
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article, ContainedPart, ContainerFacts, DigestCheck

_PAGES = ("text/html", "application/xhtml+xml")
_MOST_PAGE_BYTES = 200 << 20
_MOST_TRIED = 8
_MOST_TOLD = 100
_FOLLOWED = 6


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """One WARC file.

    Attributes:
        name: For display; empty when it is the file itself.
        open: Gives it, seekable, at its beginning.
        size_bytes: Of it.
    """

    name: str
    open: Callable[[], BinaryIO]
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _PageRead:
    """A page of an archive.

    Attributes:
        inlined: The media written into it.
        part: How it is taken out again; None where it could only be had in part.
    """

    entry: Entry
    article: Article
    inlined: list[Found]
    part: ContainedPart | None


def is_warc(head: bytes) -> bool:
    """Whether a file begins like a WARC archive, plain or gzipped."""
    if head.startswith(b"WARC/"):
        return True
    if not head.startswith(GZIP):
        return False
    try:
        return byte_stream(io.BytesIO(head)).read(5) == b"WARC/"
    except WarcDamaged:
        return False


def is_zstd_warc(head: bytes, name: str) -> bool:
    """Whether a file is a WARC archive compressed with Zstandard: by its beginning, or by name where that is closed."""
    if not zstd.begins(head):
        return False
    try:
        return byte_stream(io.BytesIO(head)).read(5) == b"WARC/"
    except WarcDamaged:
        return ".warc" in name.lower()


class WebArchive(Unopened):
    """One or several WARC files that are read as one archive."""

    def __init__(  # noqa: PLR0917 - one call
        self,
        path: Path,
        name: str,
        files: Sequence[ArchiveFile],
        kind: str = "web archive (WARC)",
        pages: Sequence[str] = (),
        checks: Sequence[DigestCheck] = (),
        notes: Sequence[str] = (),
    ) -> None:
        """Nothing is read yet.

        Args:
            pages: Addresses of the pages it was made for, the one meant first; empty when it does not say.
            checks, notes: What was found on the way here.
        """
        self._path, self._name, self._files, self._kind = path, name, tuple(files), kind
        self._pages, self._checks, self._notes = tuple(pages), tuple(checks), list(notes)

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read the page meant, or the one asked for; as `Source.article`."""
        indexes = [self._index(file, progress) for file in self._files]
        entries = [(number, entry) for number, index in enumerate(indexes) for entry in index.entries]
        if not entries:
            why = next((index.damage for index in indexes if index.damage), "no page was saved in it")
            raise UnreadableError(self._name, f"there is nothing in this web archive: {why}", advice=_ADVICE)
        shelf = _shelf(entries, [index.revisits for index in indexes])
        pages = [one for one in entries if one[1].media_type in _PAGES and one[1].status == 200]
        progress.update(1, 4, "Reading the page")
        seen = self._read_first(self._wanted(pages, shelf, page), progress)
        entry = seen.entry
        for part in seen.inlined:
            shelf.add(part)
        self._note_damage(indexes)
        facts = ContainerFacts(
            self._kind,
            (*self._checks, *_checks(indexes)),
            self._listed(entry, pages),
            len({normal_url(one.url) for _, one in pages if not _is_aside(one)}),
            entry.date,
            tuple(self._notes),
        )
        if facts.page_count > 1:
            is_main = not page or self._is_main(entry, self._candidates(pages, shelf)[0], progress)
            facts = replace(facts, page_part=seen.part, is_main=is_main)
        return finished(seen.article, shelf, self, facts, progress)

    def _listed(self, entry: Entry, pages: Sequence[tuple[int, Entry]]) -> tuple[str, ...]:
        shown = (one.url for _, one in pages if not _is_aside(one))
        return tuple(dict.fromkeys([entry.url, *self._pages, *shown]))[:_MOST_TOLD]

    def _index(self, file: ArchiveFile, progress: Progress) -> Index:
        with file.open() as stream:
            return read_index(stream, file.size_bytes, progress)

    def _wanted(self, pages: list[tuple[int, Entry]], shelf: Shelf, page: str) -> list[tuple[int, Entry]]:
        """Pages to try, the likeliest first: as asked for, as the archive says, else in the order they were saved."""
        if not pages:
            raise UnreadableError(
                self._name,
                "there is no page in this web archive, only other files",
                advice="Add pictures and clips as media; an archive of a post may hold them under another address.",
            )
        tried, named = self._candidates(pages, shelf, page)
        if page and not named:
            raise UnreadableError(
                self._name,
                f"the page {page[:200]} is not in this web archive",
                advice="`article read` lists the pages in it.",
            )
        if not page and self._pages and not named:
            self._notes.append("The page the archive says it was made for is not in it; the first page was read.")
        return tried

    def _candidates(
        self, pages: list[tuple[int, Entry]], shelf: Shelf, page: str = ""
    ) -> tuple[list[tuple[int, Entry]], bool]:
        """Pages to try, and whether they are those asked for or named by the archive."""
        by_locator = {f"{number}:{entry.place}": (number, entry) for number, entry in pages}
        named = [shelf.find(url) for url in ((page,) if page else self._pages)]
        chosen = [by_locator[part.locator] for part in named if part is not None and part.locator in by_locator]
        return (chosen or [one for one in pages if not _is_aside(one[1])] or pages)[:_MOST_TRIED], bool(chosen)

    def _is_main(self, entry: Entry, tried: list[tuple[int, Entry]], progress: Progress) -> bool:
        """Whether a page is the one that is read where none is asked for."""
        notes = list(self._notes)
        try:
            return self._read_first(tried, progress).entry == entry
        except UnreadableError:
            return False
        finally:
            self._notes = notes  # what is wrong with another page is not of this one

    def _read_first(self, pages: list[tuple[int, Entry]], progress: Progress) -> _PageRead:
        """The first page that has text; when none has, the reason of the first."""
        first: UnreadableError | None = None
        for number, entry in pages:
            try:
                data, whole = self._body(number, entry.place)
                article, inlined = read_page_bytes(
                    data,
                    nowhere(self._path),
                    self._name,
                    progress,
                    url=entry.url,
                    charset=entry.charset,
                    inside=f"{number}:{entry.place}/",
                    said_page=True,
                )
            except UnreadableError as error:
                first = first or error
            except (WarcDamaged, CannotUnpack) as problem:
                first = first or UnreadableError(self._name, f"the page in it: {problem}", advice=_ADVICE)
            else:
                return _PageRead(entry, article, inlined, _page_part(number, entry, data) if whole else None)
        raise first or UnreadableError(self._name, "there is no page in this web archive", advice=_ADVICE)

    def _body(self, number: int, place: str) -> tuple[bytes, bool]:
        """A page, as far as it can be had, and whether that is all of it; what is wrong with it is noted."""
        data = bytearray()
        whole = True
        try:
            with self._files[number].open() as stream:
                for piece in body(stream, place):
                    data += piece
                    if len(data) > _MOST_PAGE_BYTES:
                        raise CannotUnpack(f"it has more than {_MOST_PAGE_BYTES / 1e6:,.0f} MB")
        except (WarcDamaged, CannotUnpack) as problem:
            if not data.strip():
                raise
            self._notes.append(f"The page was read in part: {problem}.")
            whole = False
        return bytes(data), whole

    def _note_damage(self, indexes: Sequence[Index]) -> None:
        for file, index in zip(self._files, indexes, strict=True):
            if index.damage:
                where = f"“{file.name}” in the archive" if file.name else "The archive"
                self._notes.append(
                    f"{where} was read up to record {index.records:,}: {index.damage}. What comes after is missing."
                )

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """As `Source.pieces`."""
        page: tuple[str, bytes] | None = None
        with ExitStack() as stack:
            open_files: dict[int, BinaryIO] = {}  # kept open: a file inside a zip file is read from its beginning on
            for index, locator in enumerate(locators):
                progress.update(index, len(locators), "Taking media out", "media")
                record, _, within = locator.partition("/")
                number, place = self._file_and_place(record)
                if number not in open_files:
                    open_files[number] = stack.enter_context(self._files[number].open())
                try:
                    if not within:
                        for piece in body(open_files[number], place):
                            progress.update(index, len(locators), "Taking media out", "media")
                            yield index, piece
                        continue
                    if page is None or page[0] != record:
                        page = record, for_searching(self._body(number, place)[0])
                    yield from in_pieces(index, inline.payload(page[1], within))
                except (WarcDamaged, CannotUnpack, ValueError) as problem:
                    yield index, str(problem)
                except UnreadableError as error:  # of a file inside a zip file
                    yield index, error.reason

    def _file_and_place(self, record: str) -> tuple[int, str]:
        number, _, place = record.partition(":")
        if not number.isdigit() or int(number) >= len(self._files):
            raise UnreadableError(
                self._name, "it is not the archive that was read before", advice="Read the article again."
            )
        return int(number), place


_ADVICE = "The file is kept as it is. Get another copy of the archive, or save the page again."


def warc(path: Path, name: str) -> WebArchive:
    """A WARC file."""
    return WebArchive(path, name, (ArchiveFile("", lambda: path.open("rb"), path.stat().st_size),))


def _page_part(number: int, entry: Entry, data: bytes) -> ContainedPart:
    found = Found(f"{number}:{entry.place}", entry.media_type, (entry.url,), "", f"record {entry.number:,}")
    digest = hashlib.sha256(data).hexdigest()
    name = part_name(found, digest)
    if name.startswith(f"picture {digest[:12]}"):  # an address without a name at its end
        name = f"page {digest[:12]}.html"
    return ContainedPart(name, entry.media_type, len(data), digest, (entry.url,), found.place, found.locator)


def _is_aside(entry: Entry) -> bool:
    """What crawlers fetch before the page."""
    return entry.url.rstrip("/").endswith(("/robots.txt", "/favicon.ico"))


def _shelf(entries: Sequence[tuple[int, Entry]], revisits: Sequence[Sequence[tuple[str, str]]]) -> Shelf:
    """Everything that can be taken out, also under addresses that lead to it: redirections and content seen before."""
    shelf = Shelf()
    by_digest: dict[str, Found] = {}
    for number, entry in entries:
        if entry.status != 200 and not (entry.status == 206 and entry.whole):
            continue
        place = f"record {entry.number:,}"
        part = Found(f"{number}:{entry.place}", entry.media_type, (entry.url,), "", place)
        shelf.add(part)
        if entry.payload:
            by_digest.setdefault(entry.payload, part)
    for seen in revisits:
        for url, digest in seen:
            if digest in by_digest and shelf.find(url) is None:
                shelf.also(url, by_digest[digest])
    leads = {normal_url(one.url): one.location for _, one in entries if 300 <= one.status < 400 and one.location}
    for _, entry in entries:
        target, url = _followed(entry, leads), entry.url
        found = shelf.find(target) if target else None
        if found is not None and shelf.find(url) is None:
            shelf.also(url, found)
    return shelf


def _followed(entry: Entry, leads: dict[str, str]) -> str:
    """Where redirections end; empty when the entry is none."""
    url, target = entry.url, ""
    for _ in range(_FOLLOWED):
        location = leads.get(normal_url(url))
        if not location:
            break
        try:
            url = target = urljoin(url, location)
        except ValueError:
            break
    return target


def _checks(indexes: Sequence[Index]) -> tuple[DigestCheck, ...]:
    found = []
    for what, tallies in (
        ("contents", [index.payloads for index in indexes]),
        ("records", [index.blocks for index in indexes]),
    ):
        whole = Tally(what)
        for tally in tallies:
            whole.agree += tally.agree
            whole.differ_count += tally.differ_count
            whole.differ += tally.differ
            whole.not_checked += tally.not_checked
        result = whole.result()
        if result is not None:
            found.append(replace(result, differ=result.differ[:50]))
    return tuple(found)
