"""Zip files made byte by byte, so that they can lie."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

UNIX = 3 << 8
LINK, PIPE, PLAIN = 0o120777 << 16, 0o010666 << 16, 0o100644 << 16


@dataclass(frozen=True)
class Made:
    """One entry; what is None is made to fit."""

    name: bytes
    data: bytes = b"content"
    method: int = 0
    flags: int = 0
    attributes: int = PLAIN
    extra: bytes = b""
    packed: bytes | None = None
    says_size: int | None = None
    says_crc: int | None = None
    local_name: bytes | None = None
    local_size: int | None = None
    header_at: int | None = None
    data_of: int | None = None


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def packed_entry(name: bytes, data: bytes) -> Made:
    return Made(name, data, method=8, packed=deflated(data))


def zip_bytes(
    *entries: Made, before: bytes = b"", between: bytes = b"", count: int | None = None, comment: bytes = b""
) -> bytes:
    """A zip file of these entries."""
    body, directory = bytearray(before), bytearray()
    offsets = []
    for entry in entries:
        one = entry if entry.packed is not None else replace(entry, packed=entry.data)
        packed = one.packed or b""
        size = len(one.data) if one.says_size is None else one.says_size
        crc = zlib.crc32(one.data) if one.says_crc is None else one.says_crc
        at = len(body) if one.header_at is None else one.header_at
        if one.data_of is not None:
            at = offsets[one.data_of]
        offsets.append(at)
        if one.header_at is None and one.data_of is None:
            local = one.name if one.local_name is None else one.local_name
            local_size = size if one.local_size is None else one.local_size
            body += struct.pack(
                "<4s5H3L2H", b"PK\3\4", 20, one.flags, one.method, 0, 33, crc, len(packed), local_size, len(local), 0
            )
            body += local + packed + between
        directory += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", UNIX | 20, 20, one.flags, one.method, 0, 33, crc, len(packed), size,
            len(one.name), len(one.extra), 0, 0, 0, one.attributes, at,
        )  # fmt: skip
        directory += one.name + one.extra
    stated = len(entries) if count is None else count
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, stated, stated, len(directory), len(body), len(comment))
    return bytes(body + directory) + end + comment


def zip_file(folder: Path, *entries: Made, **more: object) -> str:
    """The same as a file."""
    path = folder / "from-a-stranger.zip"
    path.write_bytes(zip_bytes(*entries, **more))  # type: ignore[arg-type]
    return str(path)
