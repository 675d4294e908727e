"""Zstandard (RFC 8878), where the extra part “archives” is installed: frames of archives and bodies of records.

Always in small bites: four bytes of a frame may stand for 128 KiB, so that a trap shows before it fills memory.
"""

from __future__ import annotations

from typing import Any, BinaryIO

FRAME = b"\x28\xb5\x2f\xfd"
BITE_BYTES = 1024
_DICTIONARY = b"\x5d\x2a\x4d\x18"
"""A skippable frame before the first record that holds the dictionary of all (iipc.github.io/warc-specifications)."""
_MOST_WINDOW_BYTES = 128 << 20
_MOST_DICTIONARY_BYTES = 32 << 20
NEEDED = "it is compressed with Zstandard, and the extra part “archives” is not installed"
ADVICE = (
    'Install it with: pip install "claim-workbench[archives]". Or unpack the file with the program “zstd”, and open'
    " what it makes."
)


class ZstdMissing(Exception):  # noqa: N818 - a state of this installation, told as a note
    """The library is not installed; says so, as a clause."""


class ZstdDamaged(Exception):  # noqa: N818 - a state of the data, told as a note
    """A frame cannot be unpacked; says why, as a clause."""


def begins(head: bytes) -> bool:
    """Whether data begin with a frame, or with the dictionary of an archive."""
    return head.startswith((FRAME, _DICTIONARY))


def _library() -> Any:
    try:
        import zstandard  # noqa: PLC0415 - an extra part
    except ImportError as error:
        raise ZstdMissing(NEEDED) from error
    return zstandard


def installed() -> bool:
    """Whether there is what unpacks it."""
    try:
        _library()
    except ZstdMissing:
        return False
    return True


class Frame:
    """One frame being unpacked; the interface of `zlib.decompressobj`.

    Attributes:
        eof: It is at its end.
        unused_data: What follows it.
        unconsumed_tail: What was given and is not looked at yet.
    """

    def __init__(self, dictionary: bytes = b"") -> None:
        """Begin.

        Raises:
            ZstdMissing: The library is not installed.
        """
        self._zstd = _library()
        known = self._zstd.ZstdCompressionDict(dictionary) if dictionary else None
        self._unzip = self._zstd.ZstdDecompressor(dict_data=known, max_window_size=_MOST_WINDOW_BYTES).decompressobj()
        self.eof = False
        self.unused_data = self.unconsumed_tail = b""

    def decompress(self, data: bytes, _most_bytes: int = 0) -> bytes:
        """Unpack the first bite of `data`; the rest becomes `unconsumed_tail`, or `unused_data` after the end.

        Raises:
            ZstdDamaged: They are damaged, or need more memory than is given.
        """
        rest = data[BITE_BYTES:]
        try:
            out: bytes = self._unzip.decompress(data[:BITE_BYTES])
        except self._zstd.ZstdError as error:
            raise ZstdDamaged("its compressed data are damaged, or need more memory than is given") from error
        self.eof = self._unzip.eof
        self.unused_data, self.unconsumed_tail = (self._unzip.unused_data + rest, b"") if self.eof else (b"", rest)
        return out


def dictionary_of(file: BinaryIO) -> tuple[bytes, int]:
    """The dictionary at the beginning of an archive, and where its first record begins.

    Raises:
        ZstdMissing: The library is not installed.
        ZstdDamaged: The dictionary cannot be read.
    """
    file.seek(0)
    head = file.read(8)
    if not head.startswith(_DICTIONARY):
        return b"", 0
    size = int.from_bytes(head[4:8], "little")
    data = file.read(size) if size <= _MOST_DICTIONARY_BYTES else b""
    if len(data) != size or not data:
        raise ZstdDamaged("the dictionary at its beginning is cut off or too large")
    if not data.startswith(FRAME):
        return data, 8 + size
    frame, out = Frame(), bytearray()
    while data and not frame.eof and len(out) <= _MOST_DICTIONARY_BYTES:
        out += frame.decompress(data)
        data = frame.unconsumed_tail
    if not frame.eof or len(out) > _MOST_DICTIONARY_BYTES:
        raise ZstdDamaged("the dictionary at its beginning is cut off or too large")
    return bytes(out), 8 + size
