"""WACZ: web archives packed in a zip file with their pages and a list of hashes (specs.webrecorder.net/wacz)."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.archives.zip_file import ZipArchive
from workbench.articles.containers import digests, wacz_signature
from workbench.articles.containers.digests import Tally
from workbench.articles.containers.web_archive import ArchiveFile, WebArchive
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article, DigestCheck

_MOST_LIST_BYTES = 64 << 20
_MOST_PAGES = 20_000
_KIND = "web archive (WACZ)"
_PACKAGE, _DIGEST = "datapackage.json", "datapackage-digest.json"
_PAGE_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


def _is_warc_name(name: str) -> bool:
    return name.lower().endswith((".warc", ".warc.gz", ".warc.zst"))


def looks_like_wacz(head: bytes, name: str) -> bool:
    """Whether a zip file may be a web archive: by its name, or by the names of its first entries."""
    named = name.lower().endswith(".wacz")
    return head.startswith(b"PK\x03\x04") and (
        named or any(mark in head for mark in (b".warc", b"datapackage", b"pages/pages"))
    )


class Wacz:
    """One WACZ file."""

    def __init__(self, path: Path, name: str) -> None:
        """Open it.

        Raises:
            UnreadableError: It is no zip file, or one that could be read in two ways.
        """
        self._path, self._name = path, name
        self._signature = ""
        self._zip = ZipArchive(str(path), name)
        listed = self._zip.listing.members
        self._warcs = [one for one in listed if _is_warc_name(one.name)]

    def article(self, progress: Progress, page: str = "") -> Article:
        """Read the page its list of pages names; as `Source.article`."""
        notes = [f"“{one.name}” in the archive was not read: {one.why}." for one in self._zip.listing.left_out[:20]]
        notes += self._zip.listing.notes
        package, checks = self._checked(notes, progress)
        archive = WebArchive(self._path, self._name, self._files(), _KIND, self._pages(package, notes), checks, notes)
        article = archive.article(progress, page)
        facts = article.container
        return replace(article, container=replace(facts, signature=self._signature)) if facts is not None else article

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """As `Source.pieces`."""
        return WebArchive(self._path, self._name, self._files(), _KIND).pieces(locators, progress)

    def close(self) -> None:
        """Close the zip file."""
        self._zip.close()

    def _files(self) -> list[ArchiveFile]:
        if not self._warcs:
            refused = next((one for one in self._zip.listing.left_out if _is_warc_name(one.name)), None)
            if refused is not None:
                raise UnreadableError(
                    self._name,
                    f"the web archive in this zip file, “{refused.name}”, was not read: {refused.why}",
                    advice="Get it again from where it came from, or save the page anew.",
                )
            raise UnreadableError(
                self._name,
                "there is no web archive in this zip file",
                advice="Unpack it, and open the saved page that is in it.",
            )
        return [ArchiveFile(one.name, _opener(self._zip, one.name), one.size_bytes) for one in self._warcs]

    def _checked(self, notes: list[str], progress: Progress) -> tuple[dict[str, Any], tuple[DigestCheck, ...]]:
        """The package's description, and whether its hashes agree."""
        data = self._read(_PACKAGE, notes)
        if data is None:
            notes.append("The archive has no list of hashes (datapackage.json): its files were not compared with any.")
            return {}, ()
        package = _json_object(data)
        if not package:
            notes.append("Its list of hashes (datapackage.json) is damaged: its files were not compared.")
        whole = Tally("list of hashes")
        self._check_list(data, whole, notes)
        files = Tally("files")
        for resource in package.get("resources") or ():
            if isinstance(resource, dict):
                self._check_resource(resource, files, notes, progress)
        named = {resource.get("path") for resource in package.get("resources") or () if isinstance(resource, dict)}
        extra = [one.name for one in self._zip.listing.members if one.name not in {*named, _PACKAGE, _DIGEST}]
        if package and extra:
            files.not_checked["of files its list does not name"] += len(extra)
        return package, tuple(check for tally in (files, whole) if (check := tally.result()))

    def _check_list(self, data: bytes, tally: Tally, notes: list[str]) -> None:
        """The list itself, by the digest beside it."""
        beside = self._read(_DIGEST, notes)
        record = _json_object(beside) if beside is not None else {}
        stated = digests.stated(str(record.get("hash", "")))
        if stated is None:
            tally.not_checked["as the archive states no digest of it"] += 1
        elif not stated.kind:
            tally.not_checked["of a kind this program does not know"] += 1
        else:
            digest = stated.new()
            digest.update(data)
            tally.count(stated.agrees(digest.digest()), _PACKAGE)
        if isinstance(signed := record.get("signedData"), dict) and signed:
            self._signature = wacz_signature.told(signed)
            wacz_signature.count_hash(signed, data, tally)

    def _check_resource(self, resource: dict[str, Any], tally: Tally, notes: list[str], progress: Progress) -> None:
        path = str(resource.get("path") or resource.get("name") or "")
        stated = digests.stated(str(resource.get("hash", "")))
        if stated is None or not stated.kind:
            tally.not_checked["of a kind this program does not know" if stated else "as none is stated"] += 1
            return
        if self._zip.member(path) is None:
            tally.count(False, f"{path} (it is not in the archive)")
            return
        digest = stated.new()
        try:
            for piece in self._zip.pieces(path):
                progress.update(0, None, f"Checking {path}")
                digest.update(piece)
        except UnreadableError as error:
            notes.append(f"“{path}” in the archive: {error.reason}.")
            tally.count(False, path)
            return
        tally.count(stated.agrees(digest.digest()), path)

    def _pages(self, package: dict[str, Any], notes: list[str]) -> list[str]:
        """Addresses of pages, the one the archive is about first."""
        main = [str(package[key]) for key in ("mainPageUrl", "mainPageURL") if isinstance(package.get(key), str)]
        seeds: list[str] = []
        others: list[str] = []
        for name in _PAGE_LISTS:
            for line in (self._read(name, notes) or b"").splitlines()[:_MOST_PAGES]:
                record = _json_object(line)
                url = record.get("url")
                if isinstance(url, str) and url:
                    (seeds if record.get("seed") is True else others).append(url)
        return list(dict.fromkeys((*main, *seeds, *others)))

    def _read(self, name: str, notes: list[str]) -> bytes | None:
        if self._zip.member(name) is None:
            return None
        try:
            return self._zip.read(name, _MOST_LIST_BYTES)
        except UnreadableError as error:
            notes.append(f"“{name}” in the archive: {error.reason}.")
            return None


def _json_object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _opener(archive: ZipArchive, name: str) -> Any:
    return lambda: MemberFile(archive, name)


class MemberFile(io.RawIOBase):
    """A member of a zip file as a file: read from its beginning on, and from there again when it has to go back."""

    def __init__(self, archive: ZipArchive, name: str) -> None:
        super().__init__()
        self._archive, self._member = archive, name
        self._begin()

    def _begin(self) -> None:
        self._pieces = self._archive.pieces(self._member)
        self._rest = memoryview(b"")
        self._at = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is, at the price of reading."""
        return True

    def tell(self) -> int:
        """Where the next byte is."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place counted from the beginning."""
        if whence != io.SEEK_SET:
            raise io.UnsupportedOperation("only from the beginning")
        if offset < self._at:
            self._begin()
        while self._at < offset and self._skip(offset - self._at):
            pass
        return self._at

    def _skip(self, count: int) -> int:
        if not self._fill():
            return 0
        taken = min(count, len(self._rest))
        self._rest = self._rest[taken:]
        self._at += taken
        return taken

    def _fill(self) -> bool:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return False
            self._rest = memoryview(piece)
        return True

    def read(self, count: int = -1) -> bytes:
        """At most `count` bytes; empty at the end.

        Raises:
            UnreadableError: The member is damaged.
        """
        if count < 0:
            raise io.UnsupportedOperation("only so many bytes")
        found = bytearray()
        while len(found) < count and self._fill():
            piece = self._rest[: count - len(found)]
            found += piece
            self._rest = self._rest[len(piece) :]
            self._at += len(piece)
        return bytes(found)

    def readline(self, limit: int | None = -1) -> bytes:
        """A line with its end, at most `limit` bytes."""
        most = limit if limit is not None and limit >= 0 else 1 << 20
        found = bytearray()
        while len(found) < most and self._fill():
            window = bytes(self._rest[: most - len(found)])
            end = window.find(b"\n")
            piece = window[: end + 1] if end >= 0 else window
            found += piece
            self._rest = self._rest[len(piece) :]
            self._at += len(piece)
            if end >= 0:
                break
        return bytes(found)
