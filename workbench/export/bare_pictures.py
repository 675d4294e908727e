"""Pictures of a report without anything but their pixels.

Readers write none of it, but a picture may come from the cache of a case or from a library somebody else made. The
coded pixels stay as they are, byte for byte.
"""

from __future__ import annotations

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_SCAN, _END, _JFIF, _ADOBE, _COMMENT = 0xDA, 0xD9, 0xE0, 0xEE, 0xFE
_STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_PNG_PIXELS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))


def bare(data: bytes) -> bytes:
    """A JPEG or PNG with only what its pixels need.

    Returns:
        Without EXIF, profiles, comments, texts, embedded thumbnails and whatever follows the end; empty when it is
        neither a JPEG nor a PNG, or ends before its pixels do.
    """
    if data.startswith(_JPEG):
        return _bare_jpeg(data)
    return _bare_png(data) if data.startswith(_PNG) else b""


def _bare_jpeg(data: bytes) -> bytes:
    kept = [_JPEG]
    at = len(_JPEG)
    scanned = False
    while at + 2 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
        elif marker == _END:
            return b"".join((*kept, b"\xff\xd9"))
        elif marker in _STANDALONE:
            kept.append(data[at : at + 2])
            at += 2
        else:
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            if end < at + 4 or end > len(data):
                return b""
            kept.append(_segment(marker, data[at:end]))
            at = end
            if marker == _SCAN:
                scanned = True
                at = _after_scan(data, end)
                kept.append(data[end:at])
    return b"".join((*kept, b"\xff\xd9")) if scanned else b""  # viewers draw pictures whose end mark is missing


def _segment(marker: int, segment: bytes) -> bytes:
    """The segment where decoding needs it; of JFIF only the density, since a thumbnail may follow it."""
    if marker == _JFIF and segment[4:9] == b"JFIF\0" and len(segment) >= 18:
        return b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0"
    if marker == _ADOBE and segment[4:9] == b"Adobe":
        return segment[:2] + b"\x00\x0e" + segment[4:16] if len(segment) >= 16 else b""  # how colours are coded
    return b"" if 0xE0 <= marker <= 0xEF or marker == _COMMENT else segment


def _after_scan(data: bytes, at: int) -> int:
    """Where the coded pixels end that begin here: at the next marker that is none of theirs."""
    while (at := data.find(b"\xff", at)) != -1:
        following = data[at + 1 : at + 2]
        if not following or (following != b"\0" and following[0] not in _STANDALONE and following != b"\xff"):
            return at
        at += 1 if following == b"\xff" else 2
    return len(data)


def _bare_png(data: bytes) -> bytes:
    kept = [_PNG]
    at = len(_PNG)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            return b""
        if kind in _PNG_PIXELS:
            kept.append(data[at:end])
        if kind == b"IEND":
            return b"".join(kept)
        at = end
    return b""
