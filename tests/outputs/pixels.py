"""Pictures with everything a picture can carry besides its pixels, and a check that another carries none of it."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageCms, PngImagePlugin

SECRET = b"zqx-author-of-the-leak"
PLACE = (40.0, 10.0, 45.5)
_WORD = SECRET.decode()
_XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>{_WORD}</rdf></x:xmpmeta>'.encode()
_JPEG_PARTS = {0xC0, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD, 0xE0}
_PNG_PARTS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x010E] = _WORD, _WORD, _WORD
    exif.get_ifd(0x8825).update({1: "N", 2: PLACE, 3: "E", 4: PLACE})
    return exif


def _profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def laden(image: Image.Image, kind: str) -> bytes:
    """The picture with author, place, profile, XMP, comments, an embedded thumbnail and a tail, as far as the format
    holds them.

    Args:
        kind: "JPEG", "PNG", "WEBP", "TIFF" or "GIF".
    """
    buffer = io.BytesIO()
    if kind == "JPEG":
        image.save(buffer, kind, exif=_exif(), icc_profile=_profile(), comment=SECRET, xmp=_XMP, quality=92)
        return _with_thumbnail(buffer.getvalue(), image) + SECRET
    if kind == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Author", _WORD)
        texts.add_itxt("XML:com.adobe.xmp", _XMP.decode(), zip=False)
        image.save(buffer, kind, exif=_exif(), icc_profile=_profile(), pnginfo=texts)
        return buffer.getvalue() + SECRET
    if kind == "GIF":
        image.convert("P").save(buffer, kind, comment=SECRET)
        return buffer.getvalue() + SECRET
    extra = {"xmp": _XMP} if kind == "WEBP" else {}
    image.save(buffer, kind, exif=_exif(), icc_profile=_profile(), **extra)  # type: ignore[arg-type]
    return buffer.getvalue() + SECRET


def _with_thumbnail(jpeg: bytes, image: Image.Image) -> bytes:
    """The same with a small JPEG inside, as cameras put it ("JFXX")."""
    small = io.BytesIO()
    image.resize((40, 30)).save(small, "JPEG", comment=SECRET)
    body = b"JFXX\0\x10" + small.getvalue()
    return jpeg[:2] + b"\xff\xe0" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def parts_of_jpeg(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers of a JPEG with the bytes of their segments; coded pixels are passed over."""
    at = 2
    while at < len(data):
        marker = data[at + 1]
        if marker == 0xD9:
            yield marker, data[at + 2 :]
            return
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
        while marker == 0xDA and not (data[at] == 0xFF and data[at + 1] not in (0, *range(0xD0, 0xD8))):
            at += 1


def parts_of_png(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Names of the chunks of a PNG with what they hold; of the last also what follows it."""
    at = 8
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + body) == int.from_bytes(data[at + 8 + length : at + 12 + length], "big")
        at += 12 + length
        yield kind, data[at:] if kind == b"IEND" else body
        if kind == b"IEND":
            return


def only_pixels(data: bytes) -> bool:
    """Whether a JPEG or PNG holds its pixels and nothing else; raises where it cannot even be parsed."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        told = {key for key in image.info if key not in ("jfif", "jfif_version", "jfif_unit", "jfif_density")}
        told -= {"transparency", "progressive", "progression"}
        exif = dict(image.getexif())
    if SECRET in data or told or exif:
        return False
    if data.startswith(b"\x89PNG"):
        parts = dict(parts_of_png(data))
        return set(parts) <= _PNG_PARTS and parts[b"IEND"] == b""
    found = list(parts_of_jpeg(data))
    ends_there = found[-1] == (0xD9, b"")
    plain_heads = all(body[:5] == b"JFIF\0" and len(body) == 14 for marker, body in found if marker == 0xE0)
    return ends_there and plain_heads and {marker for marker, _ in found[:-1]} <= _JPEG_PARTS
