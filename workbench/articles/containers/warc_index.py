"""One pass over a WARC archive: what is in it, where, and whether its digests agree."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from workbench.articles.containers import digests
from workbench.articles.containers.digests import Stated, Tally
from workbench.articles.containers.http_body import unpacked, without_chunks
from workbench.articles.containers.warc_records import (
    Lines,
    Record,
    WarcDamaged,
    byte_stream,
    header_lines,
    records,
)
from workbench.errors import UnreadableError
from workbench.jobs import Progress

MOST_RECORDS = 300_000
_UNKNOWN = "of a kind this program does not know"
_EARLIER = "of content kept in another record, as seen before"
_TRUNCATED = "of records that were cut when they were saved"


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that holds what a server sent, or a file.

    Attributes:
        place: Of the record in its archive.
        number: Counted from 1.
        url: Its address.
        date: When it was saved, as it says.
        status: HTTP status; 200 for what was not sent by HTTP.
        media_type: Lower case, without parameters.
        charset: As stated, or empty.
        location: Where a redirection leads, or empty.
        size_bytes: Of the record, packed as it is.
        payload: Digest stated of the payload; empty without one.
        whole: False for a part of a file (HTTP 206).
    """

    place: str
    number: int
    url: str
    date: str
    status: int
    media_type: str
    charset: str
    location: str
    size_bytes: int
    payload: str
    whole: bool


@dataclass(slots=True)
class Index:
    """What one archive holds.

    Attributes:
        entries: What servers sent, and files.
        revisits: Address and digest of content that was seen before.
        payloads, blocks: Digests compared.
        records: How many records there are.
        damage: Why it could not be read to its end; empty when it could.
    """

    entries: list[Entry] = field(default_factory=list)
    revisits: list[tuple[str, str]] = field(default_factory=list)
    payloads: Tally = field(default_factory=lambda: Tally("contents"))
    blocks: Tally = field(default_factory=lambda: Tally("records"))
    records: int = 0
    damage: str = ""


def read_index(file: BinaryIO, size_bytes: int, progress: Progress) -> Index:
    """Read all records once.

    Args:
        file: Of one archive, seekable.
        size_bytes: Of the archive, for telling how far it is.
    """
    index = Index()
    try:
        stream = byte_stream(file)
        for record in records(stream):
            index.records += 1
            if index.records > MOST_RECORDS:
                index.damage = f"it has more than {MOST_RECORDS:,} records"
                break
            _take(record, index, _Told(progress, _offset(record.place), size_bytes))
    except WarcDamaged as damage:
        index.damage = str(damage)
    except UnreadableError as error:  # of a file inside a zip file
        index.damage = error.reason
    return index


def _offset(place: str) -> int:
    return int(place.partition("+")[0])


class _Told:
    """Says how far the archive is read, within a long record too: silence is taken for a reader that hangs."""

    def __init__(self, progress: Progress, offset: int, size_bytes: int) -> None:
        self._progress, self._at, self._size = progress, offset, size_bytes
        self.read(0)

    def read(self, count: int) -> None:
        """So many more bytes were read, unpacked: of a packed record that is further than it is."""
        self._at += count
        self._progress.update(min(self._at, self._size), self._size, "Reading the archive", "bytes")


def _take(record: Record, index: Index, progress: _Told) -> None:
    block = _Digested(record, index, progress)
    status = 200
    headers: dict[str, str] = {}
    if _is_http(record):
        status, headers = _http_head(block)
    block.begin_payload("chunked" in headers.get("transfer-encoding", "").lower())
    if record.kind == "revisit":
        index.revisits.append((record.url, record.headers.get("warc-payload-digest", "")))
    elif record.kind in ("response", "resource", "conversion") and record.url:
        index.entries.append(_entry(record, index.records, status, headers))
    block.finish()


def _is_http(record: Record) -> bool:
    kind = record.headers.get("content-type", "").lower().replace(" ", "")
    return record.kind in ("response", "request", "revisit") and kind.startswith("application/http")


def _http_head(block: Lines) -> tuple[int, dict[str, str]]:
    line = block.readline(32 * 1024).split()
    status = int(line[1]) if len(line) > 1 and line[0].upper().startswith(b"HTTP") and line[1].isdigit() else 0
    return status, header_lines(block)


def _entry(record: Record, number: int, status: int, headers: dict[str, str]) -> Entry:
    stated = headers.get("content-type", "") if _is_http(record) else record.headers.get("content-type", "")
    media_type, _, parameters = stated.partition(";")
    charset = next((one.partition("=")[2] for one in parameters.split(";") if "charset=" in one.lower()), "")
    return Entry(
        record.place,
        number,
        record.url,
        record.headers.get("warc-date", ""),
        status,
        media_type.strip().lower(),
        charset.strip("\"' "),
        headers.get("location", ""),
        record.length,
        record.headers.get("warc-payload-digest", ""),
        status != 206 or _is_all(headers.get("content-range", "")),
    )


def _is_all(content_range: str) -> bool:
    """`bytes 0-99/100`: the range a player asked for was all of it."""
    span, _, total = content_range.removeprefix("bytes").strip().partition("/")
    return total.isdigit() and span == f"0-{int(total) - 1}"


class _Digested:
    """Passes the bytes of a record on and fills the digests it states.

    What a payload is, writers read differently: with the chunks it was sent in, or without. Either agrees.
    """

    def __init__(self, record: Record, index: Index, progress: _Told) -> None:
        self._record, self._index, self._progress = record, index, progress
        self._block = record.block
        self._block_stated = digests.stated(record.headers.get("warc-block-digest", ""))
        self._block_digest = _filler(self._block_stated)
        self._payload_stated = digests.stated(record.headers.get("warc-payload-digest", ""))
        self._chunked = False

    def readline(self, limit: int) -> bytes:
        """A line, as `Block.readline`."""
        return self._seen(self._block.readline(limit))

    def _seen(self, piece: bytes) -> bytes:
        if self._block_digest is not None:
            self._block_digest.update(piece)
        return piece

    def begin_payload(self, chunked: bool) -> None:
        """The headers of what was sent are read; what follows is the payload."""
        self._chunked = chunked

    def _pieces(self, payload: hashlib._Hash | None) -> Iterator[bytes]:
        while piece := self._block.read():
            self._progress.read(len(piece))
            self._seen(piece)
            if payload is not None:
                payload.update(piece)
            yield piece

    def finish(self) -> None:
        """Read the rest and count what was compared."""
        wanted = self._payload_stated if self._record.kind != "revisit" else None
        raw = _filler(wanted)
        bare = _filler(wanted) if self._chunked else None
        pieces = self._pieces(raw)
        if bare is not None:
            for piece in without_chunks(pieces):
                bare.update(piece)
        for _ in pieces:  # what the chunks did not cover
            pass
        self._count_payload(raw, bare)
        if self._block_stated is not None:
            self._count(self._index.blocks, self._block_stated, self._block_digest)

    def _count_payload(self, raw: hashlib._Hash | None, bare: hashlib._Hash | None) -> None:
        tally = self._index.payloads
        if self._payload_stated is None:
            return
        if self._record.kind == "revisit":
            tally.not_checked[_EARLIER] += 1
        elif self._record.headers.get("warc-truncated"):
            tally.not_checked[_TRUNCATED] += 1
        else:
            self._count(tally, self._payload_stated, raw, bare)

    def _count(self, tally: Tally, stated: Stated, *found: hashlib._Hash | None) -> None:
        filled = [digest.digest() for digest in found if digest is not None]
        if not filled:
            tally.not_checked[_UNKNOWN] += 1
            return
        name = self._record.url or f"record {self._index.records}"
        tally.count(any(stated.agrees(digest) for digest in filled), name)


def _filler(stated: Stated | None) -> hashlib._Hash | None:
    return stated.new() if stated is not None and stated.kind else None


def body(file: BinaryIO, place: str) -> Iterator[bytes]:
    """What a record holds, as a browser would have seen it: out of its chunks, unpacked.

    Raises:
        WarcDamaged: There is no record, or it is cut off.
        CannotUnpack: It is packed in a way that cannot be undone.
    """
    record = next(records(byte_stream(file, place)), None)
    if record is None:
        raise WarcDamaged("there is no record at that place")
    block = record.block
    headers: dict[str, str] = {}
    if _is_http(record):
        _, headers = _http_head(block)
    pieces: Iterator[bytes] = iter(block.read, b"")
    if "chunked" in headers.get("transfer-encoding", "").lower():
        pieces = without_chunks(pieces)
    return unpacked(pieces, headers.get("content-encoding", ""))
