"""Whether a file is shorter than its own structure says: the plainest sign of a download that was cut off."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import BinaryIO

from workbench.media.sniff import Identity

_MOST_PARTS = 10_000
_EBML_SEGMENT = b"\x18\x53\x80\x67"


def missing_bytes(path: str, identity: Identity) -> int:
    """Bytes that the structure promises beyond the end of the file; 0 when it is whole or the format does not say."""
    measure = _MEASURES.get(identity.reader[0])
    if measure is None:
        return 0
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - the path may hold any bytes
            size = os.fstat(file.fileno()).st_size
            return max(0, measure(file, size) - size)
    except OSError:
        return 0


def _boxes_end(file: BinaryIO, size: int) -> int:
    """ISO base media: the end of the last box (ISO/IEC 14496-12, 4.2)."""
    position = 0
    for _ in range(_MOST_PARTS):
        if position >= size:  # a length of 64 bits leads further than any file can be sought
            break
        file.seek(position)
        header = file.read(16)
        if len(header) < 8:
            break
        length = int.from_bytes(header[:4], "big")
        if length == 1:
            length = int.from_bytes(header[8:16], "big")
        if length < 8:  # 0: to the end of the file
            break
        position += length
    return position


def _riff_end(file: BinaryIO, size: int) -> int:
    """AVI, WAV and WebP: the first RIFF chunk."""
    header = file.read(8)
    length = int.from_bytes(header[4:8], "little")
    return 0 if length == 0xFFFFFFFF else length + 8


def _segment_end(file: BinaryIO, size: int) -> int:
    """Matroska: the segment, when its size was written (RFC 8794, 4.4)."""
    head = file.read(4096)
    place = head.find(_EBML_SEGMENT)
    if place < 0 or place + 5 > len(head):
        return 0
    first = head[place + 4]
    width = 9 - first.bit_length()
    if width > 8:
        return 0
    value = int.from_bytes(head[place + 4 : place + 4 + width], "big") & ((1 << 7 * width) - 1)
    unknown = (1 << 7 * width) - 1
    return 0 if value == unknown else place + 4 + width + value


_MEASURES: dict[str, Callable[[BinaryIO, int], int]] = {
    "mov": _boxes_end,
    "HEIF": _boxes_end,
    "AVIF": _boxes_end,
    "avi": _riff_end,
    "wav": _riff_end,
    "WEBP": _riff_end,
    "matroska": _segment_end,
}
