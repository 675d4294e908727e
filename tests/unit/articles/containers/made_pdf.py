"""PDFs written by hand: lines of text where they are wanted, JPEG pictures, running heads, a password."""

from __future__ import annotations

import hashlib
import textwrap
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from tests.unit.articles.containers import made

WIDTH, HEIGHT = 595, 842
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


@dataclass(frozen=True, slots=True)
class Text:
    """A line: its left edge and baseline from the lower left, in points."""

    x: float
    y: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG or raw RGB picture and its place from the lower left."""

    x: float
    y: float
    width: float
    height: float
    data: bytes
    size_px: tuple[int, int]
    is_jpeg: bool = True


def paragraph(text: str, x: float, top: float, *, size: float = 11, letters: int = 80) -> tuple[list[Text], float]:
    """A paragraph broken into lines, and where the next begins."""
    lines = textwrap.wrap(text, letters)
    leading = 1.3 * size
    found = [Text(x, top - number * leading, size, line) for number, line in enumerate(lines)]
    return found, top - len(lines) * leading - 0.8 * size


def pdf(pages: Sequence[Sequence[Text | Picture]], *, info: str = "", password: str = "", rotate: int = 0) -> bytes:
    """The document."""
    bodies: dict[int, bytes] = {}
    kids = []
    number = 4
    for page in pages:
        names, stream = [], []
        for item in page:
            if isinstance(item, Text):
                escaped = item.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
                stream.append(f"BT /F1 {item.size} Tf {item.x} {item.y} Td ({escaped}) Tj ET")
                continue
            names.append(f"/I{number} {number} 0 R")
            stream.append(f"q {item.width} 0 0 {item.height} {item.x} {item.y} cm /I{number} Do Q")
            kept = item.data if item.is_jpeg else zlib.compress(item.data)
            head = (
                f"<</Type/XObject/Subtype/Image/Width {item.size_px[0]}/Height {item.size_px[1]}/ColorSpace/DeviceRGB"
                f"/BitsPerComponent 8/Filter/{'DCTDecode' if item.is_jpeg else 'FlateDecode'}/Length {len(kept)}>>\n"
            )
            bodies[number] = head.encode() + b"stream\n" + kept + b"\nendstream"
            number += 1
        content = "\n".join(stream).encode("cp1252")
        bodies[number] = f"<</Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"
        bodies[number + 1] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {number} 0 R/Rotate {rotate}"
            f"/Resources<</Font<</F1 3 0 R>>/XObject<<{' '.join(names)}>>>>>>"
        ).encode()
        kids.append(f"{number + 1} 0 R")
        number += 2
    bodies[1] = b"<</Type/Catalog/Pages 2 0 R>>"
    bodies[2] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    bodies[3] = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    trailer = ""
    if info:
        bodies[number] = f"<<{info}>>".encode("cp1252")
        trailer += f"/Info {number} 0 R"
        number += 1
    if password:
        bodies[number] = _encryption(password)
        trailer += f"/Encrypt {number} 0 R/ID[<00><00>]"
    return _written(bodies, trailer)


def _written(bodies: dict[int, bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for number in sorted(bodies):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, bodies[number])
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    for number in sorted(places):
        out += b"%010d 00000 n \n" % places[number]
    out += f"trailer\n<</Size {len(bodies) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def _encryption(password: str) -> bytes:
    """The dictionary of the standard handler, revision 2 (ISO 32000-1, 7.6.3); the content need not be encrypted."""
    padded = (password.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded, usedforsecurity=False).digest()[:5], padded)
    key = hashlib.md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + b"\0", usedforsecurity=False).digest()[:5]
    user = _rc4(key, _PADDING)
    return f"<</Filter/Standard/V 1/R 2/O<{owner.hex()}>/U<{user.hex()}>/P -4>>".encode()


def hero(x: float, y: float, width: float = 240, height: float = 180) -> Picture:
    """The page's first picture."""
    return Picture(x, y, width, height, made.jpeg(), (160, 120))


def article_pages() -> list[list[Text | Picture]]:
    """The page as a browser prints it: head and foot of the browser, picture with its caption, two pages."""
    first: list[Text | Picture] = [
        Text(40, 815, 8, "10/13/20, 9:12 AM"), Text(220, 815, 8, "Ceasefire falls through in the east - The Paper"),
        Text(40, 760, 22, "Ceasefire falls through in the east"), Text(40, 735, 11, "By Anna Reed"),
        Text(40, 715, 11, "October 12, 2020"), hero(40, 510), Text(40, 496, 9, "Smoke rises over the city on Monday."),
    ]  # fmt: skip
    top = 470.0
    for text in made.PARAGRAPHS[:2]:
        lines, top = paragraph(text, 40, top)
        first += lines
    second: list[Text | Picture] = [
        Text(40, 815, 8, "10/13/20, 9:12 AM"),
        Text(220, 815, 8, "Ceasefire falls through in the east - The Paper"),
    ]
    top = 760.0
    for text in (*made.PARAGRAPHS[2:], made.AFTER):
        lines, top = paragraph(text, 40, top)
        second += lines
        if text == made.CLAIM:
            pixels = bytes(range(256)) * 150
            second.append(Picture(40, top - 100, 160, 100, pixels[: 128 * 100 * 3], (128, 100), is_jpeg=False))
            top -= 120
    for number, page in enumerate((first, second)):
        page += [Text(40, 20, 8, made.URL), Text(540, 20, 8, f"{number + 1}/2")]
    return [first, second]
