"""WARC records one after the other (ISO 28500, iipc.github.io/warc-specifications), each gzipped on its own or plain.

Read as a stream: an archive may be larger than memory. Each record knows where it begins in the file, so that it can
be opened again without reading what is before it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from workbench.articles.containers import zstd

_CHUNK = 256 * 1024
_MAX_HEADER_BYTES = 128 * 1024
_MAX_LINE = 32 * 1024
_MOST_SKIPPED = 1 << 20
_RATIO = 300
_RATIO_FROM_BYTES = 512 << 20
"""Unpacked, from which on an archive that unpacks to more than `_RATIO` times its size is taken for a trap."""
GZIP = b"\x1f\x8b"


class WarcDamaged(Exception):  # noqa: N818 - a state of the archive, told as a note
    """The archive cannot be read further; says why, as a clause."""


class Lines(Protocol):
    """What lines can be read from."""

    def readline(self, limit: int) -> bytes:
        """A line with its end, at most `limit` bytes; empty at the end."""


class ByteStream(Lines, Protocol):
    """Bytes one after the other, with the place they are at."""

    def read(self, count: int) -> bytes:
        """At most `count` bytes; empty at the end."""

    def place(self) -> str:
        """Where the next byte is, for opening the archive again there."""


class PlainBytes:
    """An archive that is not compressed."""

    def __init__(self, file: BinaryIO, place: str = "0") -> None:
        self._file = file
        file.seek(int(place))

    def read(self, count: int) -> bytes:
        """As `ByteStream.read`."""
        return self._file.read(count)

    def readline(self, limit: int) -> bytes:
        """As `ByteStream.readline`."""
        return self._file.readline(limit)

    def place(self) -> str:
        """As `ByteStream.place`."""
        return str(self._file.tell())


class Member(Protocol):
    """One compressed member being unpacked, as `zlib.decompressobj`."""

    @property
    def eof(self) -> bool:
        """It is at its end."""

    @property
    def unused_data(self) -> bytes:
        """What follows it."""

    @property
    def unconsumed_tail(self) -> bytes:
        """What was given and is not unpacked yet."""

    def decompress(self, data: bytes, most_bytes: int) -> bytes:
        """Unpack some of it."""


class GzipBytes:
    """An archive of gzip members, normally one for each record."""

    read_bytes = _CHUNK

    def __init__(self, file: BinaryIO, place: str = "0") -> None:
        self._file = file
        member, _, skip = place.partition("+")
        file.seek(int(member))
        self._raw = b""
        self._unzip: Member | None = None
        self._out = memoryview(b"")
        self._member = int(member)
        self._given = 0  # bytes of this member handed out
        self._total_in = self._total_out = 0
        left = int(skip or 0)
        while left > 0:
            piece = self.read(min(left, _CHUNK))
            if not piece:
                raise WarcDamaged("it ends too early")
            left -= len(piece)

    def read(self, count: int) -> bytes:
        """As `ByteStream.read`.

        Raises:
            WarcDamaged: The compressed data are damaged or cut off, or unpack beyond reason.
        """
        if not self._out and not self._fill():
            return b""
        piece = self._out[:count].tobytes()
        self._out = self._out[count:]
        self._given += len(piece)
        return piece

    def readline(self, limit: int) -> bytes:
        """As `ByteStream.readline`."""
        line = bytearray()
        while len(line) < limit:
            if not self._out and not self._fill():
                break
            window = self._out[: limit - len(line)].tobytes()
            end = window.find(b"\n")
            taken = window[: end + 1] if end >= 0 else window
            line += taken
            self._out = self._out[len(taken) :]
            self._given += len(taken)
            if end >= 0:
                break
        return bytes(line)

    def place(self) -> str:
        """As `ByteStream.place`."""
        if self._out or self._unzip is not None:
            return f"{self._member}+{self._given}" if self._given else str(self._member)
        return str(self._file.tell() - len(self._raw))

    def _fill(self) -> bool:
        while not self._out:
            if self._unzip is None and not self._next_member():
                return False
            if not self._raw:
                self._raw = self._file.read(self.read_bytes)
                if not self._raw:
                    raise WarcDamaged("it is cut off in the middle of a record")
            self._inflate()
        return True

    def _next_member(self) -> bool:
        self._raw = self._raw.lstrip(b"\0") or self._file.read(self.read_bytes).lstrip(b"\0")  # some writers pad
        if not self._raw:
            return False
        self._member, self._given = self._file.tell() - len(self._raw), 0
        self._unzip = self._begun()
        return True

    def _begun(self) -> Member:
        return zlib.decompressobj(31)

    def _inflate(self) -> None:
        unzip = self._unzip
        if unzip is None:
            return
        before = len(self._raw)
        try:
            out = unzip.decompress(self._raw, _CHUNK)
        except zlib.error as error:
            raise WarcDamaged("its compressed data are damaged") from error
        except zstd.ZstdDamaged as error:
            raise WarcDamaged(str(error)) from error
        self._raw = unzip.unused_data if unzip.eof else unzip.unconsumed_tail
        if unzip.eof:
            self._unzip = None
        self._total_in += before - len(self._raw)
        self._total_out += len(out)
        if self._total_out > _RATIO_FROM_BYTES and self._total_out > _RATIO * self._total_in:
            raise WarcDamaged(
                f"it unpacks to more than {_RATIO} times its size, as files do that are made to fill disks"
            )
        self._out = memoryview(out)


class ZstdBytes(GzipBytes):
    """An archive of Zstandard frames, one for each record, perhaps with a dictionary before them."""

    read_bytes = 16 * zstd.BITE_BYTES  # what is left of each reading is copied with each bite

    def __init__(self, file: BinaryIO, place: str = "0") -> None:
        try:
            self._dictionary, first = zstd.dictionary_of(file)
            zstd.Frame()
        except (zstd.ZstdMissing, zstd.ZstdDamaged) as error:
            raise WarcDamaged(str(error)) from error
        super().__init__(file, str(first) if place == "0" else place)

    def _begun(self) -> Member:
        return zstd.Frame(self._dictionary)


def byte_stream(file: BinaryIO, place: str = "0") -> ByteStream:
    """The archive from a place on, whether it is compressed or not.

    Raises:
        WarcDamaged: There is no such place, or it is compressed in a way that cannot be undone here.
    """
    file.seek(0)
    head = file.read(4)
    try:
        if zstd.begins(head):
            return ZstdBytes(file, place)
        return GzipBytes(file, place) if head.startswith(GZIP) else PlainBytes(file, place)
    except ValueError as error:
        raise WarcDamaged("there is no such place in it") from error


@dataclass(slots=True)
class Record:
    """One record; its block is read from `block` before the next record is asked for.

    Attributes:
        place: Where it begins.
        headers: By name in lower case.
        length: Of its block, bytes.
        block: The rest of it.
    """

    place: str
    headers: dict[str, str]
    length: int
    block: Block

    @property
    def kind(self) -> str:
        """`response`, `resource`, `revisit`, ..."""
        return self.headers.get("warc-type", "").lower()

    @property
    def url(self) -> str:
        """What it is a record of; some writers put it into angle brackets."""
        return self.headers.get("warc-target-uri", "").strip("<> ")


class Block:
    """The bytes of one record."""

    def __init__(self, stream: ByteStream, length: int) -> None:
        self._stream = stream
        self.left = length

    def read(self, count: int = _CHUNK) -> bytes:
        """At most `count` bytes; empty at the end.

        Raises:
            WarcDamaged: The archive ends before the record does.
        """
        if self.left <= 0 or count <= 0:
            return b""
        piece = self._stream.read(min(count, self.left, _CHUNK))
        if not piece:
            raise WarcDamaged("it is cut off in the middle of a record")
        self.left -= len(piece)
        return piece

    def readline(self, limit: int) -> bytes:
        """A line with its end, at most `limit` bytes."""
        if self.left <= 0:
            return b""
        line = self._stream.readline(min(limit, self.left))
        if not line:
            raise WarcDamaged("it is cut off in the middle of a record")
        self.left -= len(line)
        return line


def records(stream: ByteStream) -> Iterator[Record]:
    """Records in order.

    Raises:
        WarcDamaged: The archive cannot be read further.
    """
    while True:
        place, line = _record_start(stream)
        if not line:
            return
        headers = header_lines(stream)
        try:
            length = int(headers.get("content-length", ""))
        except ValueError:
            length = -1
        if length < 0:
            raise WarcDamaged("a record does not say how long it is")
        record = Record(place, headers, length, Block(stream, length))
        yield record
        while record.block.read():
            pass


def _record_start(stream: ByteStream) -> tuple[str, bytes]:
    skipped = 0
    while True:
        place = stream.place()
        line = stream.readline(_MAX_LINE)
        if not line or re.match(rb"WARC/\d\.\d+\s*$", line):
            return place, line
        skipped += len(line) if line.strip() else 0
        if skipped > _MOST_SKIPPED:
            raise WarcDamaged("what follows is no record")


def header_lines(stream: Lines) -> dict[str, str]:
    """Header lines up to the blank one, by name in lower case; folded lines are joined, the first of a name counts."""
    found: dict[str, str] = {}
    name, total = "", 0
    while True:
        line = stream.readline(_MAX_LINE)
        total += len(line)
        if not line.strip() or total > _MAX_HEADER_BYTES:
            return found
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if text[:1] in " \t" and name:
            found[name] = f"{found[name]} {text.strip()}"
            continue
        name, colon, value = text.partition(":")
        name = name.strip().lower()
        if not colon:
            name = ""
            continue
        found.setdefault(name, value.strip())
