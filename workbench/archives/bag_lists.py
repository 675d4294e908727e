"""The lists of a bag (RFC 8493, 2.1 to 2.3): its declaration, information, checksums and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from workbench.archives.member_names import fault_of, key_of
from workbench.errors import UnreadableError
from workbench.model.archive import ArchiveListing, BagProblem
from workbench.model.names import display_name

_LIST = re.compile(r"(tag)?manifest-([a-z0-9]+)\.txt")
_DIGITS = {"md5": 32, "sha1": 40, "sha256": 64, "sha512": 128}
_ENCODINGS = {"utf-8": "utf-8-sig", "utf8": "utf-8-sig", "us-ascii": "ascii", "ascii": "ascii", "iso-8859-1": "latin-1",
              "utf-16": "utf-16"}  # fmt: skip
_VERSION = re.compile(r"BagIt-Version:[ \t]*(\d{1,4}\.\d{1,4})")
_ENCODING = re.compile(r"Tag-File-Character-Encoding:[ \t]*(\S{1,40})")
_ESCAPES = {"%0a": "\n", "%0d": "\r", "%25": "%"}
_ESCAPE = re.compile(r"%(?:0a|0d|25)", re.I)
_DECLARATION_BYTES, _INFO_BYTES, _LIST_BYTES = 4096, 4 << 20, 128 << 20
_MOST_LABELS = 10_000


class Readable(Protocol):
    """What lists are read from."""

    listing: ArchiveListing

    def read(self, name: str, at_most_bytes: int) -> bytes:
        """A member's content."""


@dataclass(slots=True)
class Lists:
    """What a bag says of itself.

    Attributes:
        version: Of BagIt.
        info: Labels and values of `bag-info.txt`.
        payload, tags: Checksums in lower case by path, by algorithm.
        fetch: Addresses by path.
        problems: What in them cannot be read or contradicts itself.
    """

    version: str
    info: tuple[tuple[str, str], ...] = ()
    payload: dict[str, dict[str, str]] = field(default_factory=dict)
    tags: dict[str, dict[str, str]] = field(default_factory=dict)
    fetch: dict[str, str] = field(default_factory=dict)
    problems: list[BagProblem] = field(default_factory=list)


def read_lists(source: Readable, root: str, name: str) -> Lists:
    """Read all lists.

    Args:
        source: Where the bag lies.
        root: The bag's folder in it.
        name: Display name, for messages.

    Raises:
        UnreadableError: The declaration cannot be read, or there is no list of its files.
    """
    version, encoding = _declaration(source.read(f"{root}bagit.txt", _DECLARATION_BYTES), name)
    lists = Lists(version)
    for member in source.listing.members:
        path = member.name.removeprefix(root)
        if not member.name.startswith(root) or "/" in path:
            continue
        kind = _LIST.fullmatch(path)
        if kind is not None and kind[2] in _DIGITS:
            sums = (lists.tags if kind[1] else lists.payload).setdefault(kind[2], {})
            text = _text(source.read(member.name, _LIST_BYTES), encoding, path, name)
            _read_sums(text, kind[2], path, sums, lists)
        elif kind is not None:
            lists.problems.append(
                BagProblem(
                    "form", path, f"Its checksums ({kind[2]}) are of a kind that is not known and were not compared."
                )
            )
        elif path == "bag-info.txt":
            lists.info = tuple(_labels(_text(source.read(member.name, _INFO_BYTES), encoding, path, name), lists))
        elif path == "fetch.txt":
            _read_fetch(_text(source.read(member.name, _LIST_BYTES), encoding, path, name), lists)
    if not lists.payload:
        raise UnreadableError(
            name, "the bag has no list of checksums that can be read", advice="Ask for a bag with a list of SHA-256."
        )
    return lists


def _declaration(data: bytes, name: str) -> tuple[str, str]:
    text = data.decode("utf-8-sig", "replace")
    version, encoding = _VERSION.search(text), _ENCODING.search(text)
    if version is None or encoding is None:
        raise UnreadableError(
            name, "its file bagit.txt does not say which version of BagIt it is, or in which encoding"
        )
    if encoding[1].lower() not in _ENCODINGS:
        raise UnreadableError(name, f"its lists are in an encoding that is not read ({display_name(encoding[1])})")
    return version[1], _ENCODINGS[encoding[1].lower()]


def _text(data: bytes, encoding: str, path: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{name}, {path}", "it is not in the encoding the bag states") from error


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their number; only CR, LF and CRLF end one, as names may hold what else Unicode counts."""
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        if line.strip():
            yield number, line


def _read_sums(text: str, algorithm: str, path: str, sums: dict[str, str], lists: Lists) -> None:
    alike: dict[str, str] = {}
    for number, line in _lines(text):
        parts = line.strip(" \t").split(None, 1)
        listed = _path(parts[1].removeprefix("*").removeprefix("./")) if len(parts) == 2 else ""
        checksum = parts[0].lower()
        if not listed or not re.fullmatch(rf"[0-9a-f]{{{_DIGITS[algorithm]}}}", checksum):
            lists.problems.append(BagProblem("form", path, f"Its line {number:,} is no checksum with a path."))
        elif why := fault_of(listed):
            lists.problems.append(
                BagProblem("unsafe", display_name(listed), f"It is listed in {path}, but is not read: {why}.")
            )
        elif (known := alike.setdefault(key_of(listed), listed)) != listed or sums.get(listed, checksum) != checksum:
            lists.problems.append(
                BagProblem(
                    "conflict", display_name(listed), f"The list of {algorithm} has it twice ({display_name(known)})."
                )
            )
        else:
            sums[listed] = checksum


def _path(text: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPES[found[0].lower()], text)


def _labels(text: str, lists: Lists) -> Iterator[tuple[str, str]]:
    label, value, count = "", "", 0
    for number, line in _lines(text):
        if line[0] in " \t" and label:
            value += f" {line.strip()}"
            continue
        if label:
            yield label, value
        label, mark, value = (part.strip() for part in line.partition(":"))
        if not mark or not label:
            lists.problems.append(BagProblem("form", "bag-info.txt", f"Its line {number:,} is no label with a value."))
            label = ""
        count += 1
        if count > _MOST_LABELS:
            lists.problems.append(
                BagProblem("form", "bag-info.txt", f"It has more than {_MOST_LABELS:,} labels; the rest was not read.")
            )
            break
    if label:
        yield label, value


def _read_fetch(text: str, lists: Lists) -> None:
    for number, line in _lines(text):
        parts = line.strip(" \t").split(None, 2)
        path = _path(parts[2]) if len(parts) == 3 else ""
        if not path or fault_of(path):
            lists.problems.append(
                BagProblem("form", "fetch.txt", f"Its line {number:,} is no address with a size and a safe path.")
            )
        elif lists.fetch.setdefault(path, parts[0]) != parts[0]:
            lists.problems.append(BagProblem("conflict", display_name(path), "The bag has two addresses for it."))
