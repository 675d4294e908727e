"""Hostile files, each small and made here: what a person may be sent, on purpose or by accident.

After the cases collected in docs/reliability-media.md; none is copied from a corpus.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from tests.unit.media.drawing import broken_apng, gif_of_dots, moving, scene, write_clip

SPARSE_BYTES = 5 << 30


def png_of_zeros(width: int, height: int) -> bytes:
    """A complete grey PNG: a few hundred kilobytes for any number of pixels."""
    packer = zlib.compressobj(9)
    rows = b"\0" * (width + 1)
    body = b"".join(packer.compress(rows) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", body), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def jpeg_of_promises(width: int, height: int) -> bytes:
    """A progressive JPEG of under 400 bytes whose header promises so many pixels: coefficients are kept for all."""
    small = io.BytesIO()
    Image.fromarray(scene(3, 16, 16)).convert("L").save(small, "JPEG", quality=1, progressive=True, optimize=True)
    data = bytearray(small.getvalue())
    frame = data.index(b"\xff\xc2")
    struct.pack_into(">HH", data, frame + 5, height, width)
    return bytes(data)


def entity_bomb(root: str) -> bytes:
    """An XML of under a kilobyte that is 10 GB once its entities are put in ("a billion laughs")."""
    entities = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9))
    return f'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa">{entities}]><{root}><text>&j;</text></{root}>'.encode()


def foreign_entity(path: Path) -> bytes:
    """An XML that asks for another file ("XXE")."""
    uri = path.as_uri()
    return f'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "{uri}">]><html><p>&x;</p></html>'.encode()


def short_clip(path: Path, seed: int = 8) -> bytes:
    """A sound MP4 of under a second."""
    return write_clip(path, [np.ascontiguousarray(one[:64, :96]) for one in moving(seed, 14, step_px=3)]).read_bytes()


def sparse_clip(path: Path, size_bytes: int = SPARSE_BYTES) -> Path:
    """A sound MP4 followed by gigabytes of nothing, which take no room on the disk."""
    short_clip(path)
    with path.open("r+b") as file:
        file.truncate(size_bytes)
    return path


def lists_of_other_files(other: Path, address: str) -> dict[str, bytes]:
    """Texts that FFmpeg, left to guess, takes for clips: each names another file, or an address.

    Args:
        other: A clip elsewhere.
        address: An http address of this machine.
    """
    hls = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{}\n#EXT-X-ENDLIST\n"
    dash = (
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
        'mediaPresentationDuration="PT1S"><Period><AdaptationSet mimeType="video/mp4">'
        '<Representation id="a" bandwidth="1"><BaseURL>{}</BaseURL>'
        "</Representation></AdaptationSet></Period></MPD>"
    )
    forms = {"concat": "ffconcat version 1.0\nfile '{}'\n", "hls": hls, "dash": dash}
    made: dict[str, bytes] = {}
    for form, text in forms.items():
        for kind, target in (("path", str(other)), ("file", other.as_uri()), ("http", address)):
            made[f"{form} of {kind}.mp4"] = text.format(target).encode()
    made["playlist.m3u8"] = hls.format(other).encode()
    made["pointing.sdp"] = (
        f"v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video {address[-4:]} RTP/AVP 96\n".encode()
    )
    return made


ODD_NAMES: tuple[bytes, ...] = (
    b"two\nlines.png", "photo\u202egnp.exe.png".encode(), b"bad\xff\xfe.png", b"x" * 240 + b".png", b"-rf.png",
    b"CON.png", b"trail. .png", b"=cmd|calc.png", b"<img src=x onerror=alert(1)>.png", b"frame%03d.png", b" .png",
    "e\u0301.png".encode(), "\u00e9.png".encode(),
)  # fmt: skip

COSTLY: dict[str, tuple[Callable[[], bytes], str]] = {
    "broken.apng.png": (broken_apng, ""),
    "promises.jpg": (lambda: jpeg_of_promises(20_000, 19_000), "bytes are too few"),
    "canvas.gif": (lambda: gif_of_dots(12_000, 12_000, 200), "144 megapixels; up to 100 are read"),
    "wide.gif": (lambda: gif_of_dots(9_000, 9_000, 200), "gigapixels in all"),
    "large.png": (lambda: png_of_zeros(13_000, 13_000), "169 megapixels; up to 100 are read"),
    "long.gif": (lambda: gif_of_dots(10, 10, 200_000), ""),
    "drawing.svg": (lambda: entity_bomb("svg"), "SVG drawing, which is never rendered"),
    "program.jpg": (lambda: b"MZ" + bytes(200), "it is actually a Windows program"),
}
"""Name, content, and words of the reason; an empty reason where part of it may be read."""
