"""What a server sent, as a web archive keeps it: taken out of its chunks and unpacked, as a stream."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from workbench.articles.containers import zstd

_CHUNK_LINE = re.compile(rb"^[ \t]*([0-9a-fA-F]{1,12})[ \t]*(?:;[^\r\n]*)?\r?\n")
_PIECE = 256 * 1024
_RATIO, _RATIO_FROM_BYTES = 300, 64 << 20
MOST_BYTES = 8 << 30


class CannotUnpack(Exception):  # noqa: N818 - a state of one record, told as a note
    """A body is packed in a way that cannot be undone here; says how, as a clause."""


def without_chunks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Undo the chunked transfer coding (RFC 9112, 7.1); what is not in chunks although it says so comes as it is."""
    buffer = bytearray()
    first, left = True, 0
    for piece in pieces:
        buffer += piece
        while buffer:
            if left > 0:
                taken = bytes(buffer[:left])
                del buffer[:left]
                left -= len(taken)
                yield taken
                continue
            start = 2 if not first and buffer[:2] == b"\r\n" else 1 if not first and buffer[:1] == b"\n" else 0
            line = _CHUNK_LINE.match(bytes(buffer[start : start + 4096]))
            if line is None:
                if len(buffer) < 4096 and b"\n" not in buffer[start:]:
                    break  # the line may come with the next piece
                if first:
                    yield bytes(buffer)
                    yield from pieces
                return
            first = False
            left = int(line.group(1), 16)
            del buffer[: start + line.end()]
            if left == 0:
                return
    if first and buffer:
        yield bytes(buffer)


def unpacked(pieces: Iterator[bytes], encodings: str) -> Iterator[bytes]:
    """Undo content encodings, the last applied first.

    Args:
        encodings: As in the header: `gzip`, `deflate`, `br`, `zstd`, several with commas.

    Raises:
        CannotUnpack: An encoding is not known, its data are damaged, or unpack beyond reason.
    """
    names = [name.strip().lower() for name in encodings.split(",") if name.strip()]
    for name in reversed(names):
        if name in ("identity", "none", "utf-8", "binary"):
            continue
        if name in ("gzip", "x-gzip", "deflate"):
            pieces = _inflated(pieces)
        elif name == "br":
            pieces = _unbrotlied(pieces)
        elif name == "zstd":
            pieces = _unzstd(pieces)
        else:
            raise CannotUnpack(f"it is compressed with “{name[:20]}”, which this program cannot unpack")
    return pieces


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """gzip or zlib, or bare deflate, as servers mean either by "deflate"; what is not packed at all comes as it is."""
    unzip: zlib._Decompress | None = None
    total_in = total_out = 0
    for piece in pieces:
        total_in += len(piece)
        if unzip is None:
            if piece[:2] == b"\x1f\x8b":
                unzip = zlib.decompressobj(31)
            elif len(piece) > 1 and piece[0] & 15 == 8 and int.from_bytes(piece[:2], "big") % 31 == 0:
                unzip = zlib.decompressobj(15)
            elif _is_bare_deflate(piece):
                unzip = zlib.decompressobj(-15)
            else:
                yield piece
                yield from pieces
                return
        rest = piece
        while rest and not unzip.eof:
            try:
                out = unzip.decompress(rest, _PIECE)
            except zlib.error as error:
                raise CannotUnpack("its compressed content is damaged") from error
            rest = unzip.unconsumed_tail
            total_out += len(out)
            _check(total_in, total_out)
            if out:
                yield out
    if unzip is not None and not unzip.eof:
        last = unzip.flush()
        if last:
            yield last
        raise CannotUnpack("its compressed content is cut off")


def _is_bare_deflate(piece: bytes) -> bool:
    try:
        return bool(zlib.decompressobj(-15).decompress(piece[:4096], 64))
    except zlib.error:
        return False


def _unbrotlied(pieces: Iterator[bytes]) -> Iterator[bytes]:
    try:
        import brotli  # noqa: PLC0415 - not needed by most archives, and not asked for
    except ImportError as error:
        raise CannotUnpack("it is compressed with Brotli; install “brotli” to unpack it") from error
    unzip = brotli.Decompressor()
    total_in = total_out = 0
    for piece in pieces:
        for start in range(0, len(piece), 4096):  # in small bites, so that a trap shows before it is unpacked
            total_in += len(piece[start : start + 4096])
            try:
                out = unzip.process(piece[start : start + 4096])
            except brotli.error as error:
                raise CannotUnpack("its compressed content is damaged") from error
            total_out += len(out)
            _check(total_in, total_out)
            if out:
                yield out


def _unzstd(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Frames one after the other; what is not packed at all comes as it is."""
    frame: zstd.Frame | None = None
    total_in = total_out = 0
    for piece in pieces:
        if frame is None and not total_out and not zstd.begins(piece):
            yield piece
            yield from pieces
            return
        for start in range(0, len(piece), zstd.BITE_BYTES):
            rest = piece[start : start + zstd.BITE_BYTES]
            total_in += len(rest)
            while rest:
                try:
                    frame = frame or zstd.Frame()
                    out = frame.decompress(rest)
                except zstd.ZstdMissing as error:
                    raise CannotUnpack(str(error)) from error
                except zstd.ZstdDamaged as error:
                    raise CannotUnpack("its compressed content is damaged") from error
                rest = frame.unused_data
                total_out += len(out)
                _check(total_in, total_out)
                if out:
                    yield out
                if frame.eof:
                    frame = None
    if frame is not None:
        raise CannotUnpack("its compressed content is cut off")


def _check(total_in: int, total_out: int) -> None:
    if total_out > MOST_BYTES or (total_out > _RATIO_FROM_BYTES and total_out > _RATIO * total_in):
        raise CannotUnpack(f"it unpacks to more than {_RATIO} times its size, as files made to fill disks do")
