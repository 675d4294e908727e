"""Small pictures and clips drawn for tests: textured, each scene different, encoded as real files."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt
import pillow_heif

Pixels = npt.NDArray[np.uint8]
WIDTH, HEIGHT = 192, 108

pillow_heif.register_heif_opener()


def scene(seed: int, width: int = WIDTH, height: int = HEIGHT) -> Pixels:
    """A (h, w, 3) picture of soft shapes and edges; other seeds give other pictures."""
    random = np.random.default_rng(seed)
    coarse = random.integers(20, 235, (7, 11, 3), dtype=np.uint8)
    picture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(12):
        corner = random.integers(0, width), random.integers(0, height)
        size = random.integers(width // 16, width // 4), random.integers(height // 16, height // 4)
        colour = tuple(int(value) for value in random.integers(0, 255, 3))
        cv2.rectangle(picture, corner, (int(corner[0] + size[0]), int(corner[1] + size[1])), colour, -1)
    return np.asarray(picture, dtype=np.uint8)


def moving(seed: int, count: int, step_px: int = 1) -> list[Pixels]:
    """Frames of one shot: a slow pan over a scene."""
    wide = scene(seed, WIDTH + count * step_px, HEIGHT)
    return [np.ascontiguousarray(wide[:, at * step_px : at * step_px + WIDTH]) for at in range(count)]


def mixed(first: Pixels, second: Pixels, share: float) -> Pixels:
    """A mix of two pictures: `share` of the second."""
    return np.asarray(cv2.addWeighted(first, 1 - share, second, share, 0), dtype=np.uint8)


def write_clip(
    path: Path,
    frames: Iterable[Pixels],
    *,
    codec: str = "libx264",
    rate: int = 25,
    pts: Sequence[int] | None = None,
    time_base: Fraction | None = None,
    options: dict[str, str] | None = None,
    container: str | None = None,
    metadata: dict[str, str] | None = None,
    sound: bool = False,
    index_first: bool = False,
    pixel_format: str = "yuv420p",
    muxing: dict[str, str] | None = None,
) -> Path:
    """Encode (h, w, 3) RGB frames as a clip; `pts` in ticks of `time_base` makes times uneven."""
    pictures = list(frames)
    base = time_base or Fraction(1, rate)
    flags = {"movflags": "faststart"} if index_first and path.suffix == ".mp4" else {}
    flags |= muxing or {}
    with av.open(str(path), "w", format=container, container_options=flags) as output:
        output.metadata.update(metadata or {})
        stream = output.add_stream(codec, rate=rate, options=options or {})
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = pixel_format
        stream.codec_context.time_base = base
        audio = output.add_stream("aac", rate=48000) if sound else None
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts = pts[number] if pts is not None else number
            frame.time_base = base
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
        if audio is not None:
            _write_silence(output, audio, len(pictures) / rate)
    return path


def _write_silence(output: av.container.OutputContainer, stream: av.AudioStream, seconds: float) -> None:
    for number in range(max(1, round(seconds * 48000 / 1024))):
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), format="fltp", layout="stereo")
        frame.sample_rate = 48000
        frame.pts = number * 1024
        frame.time_base = Fraction(1, 48000)
        output.mux(stream.encode(frame))
    output.mux(stream.encode(None))


def write_sound(path: Path, seconds: float = 1.0) -> Path:
    """Encode silence alone."""
    with av.open(str(path), "w") as output:
        _write_silence(output, output.add_stream("aac", rate=48000), seconds)
    return path


def rotate_mp4(path: Path, quarter_turns_clockwise: int) -> None:
    """Write a display matrix into the track header of an MP4 (ISO/IEC 14496-12, 8.3.2)."""
    data = bytearray(path.read_bytes())
    a, b, c, d = [(1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)][quarter_turns_clockwise % 4]
    at = data.index(b"tkhd") + 4 + 40
    one = 0x10000
    struct.pack_into(">iiiiiiiii", data, at, a * one, b * one, 0, c * one, d * one, 0, 0, 0, 0x40000000)
    path.write_bytes(data)


def png_header(width: int, height: int) -> bytes:
    """A PNG that promises a size and has almost nothing in it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    )


def gif_of_dots(width: int, height: int, count: int) -> bytes:
    """A GIF of a large canvas and many frames of one pixel: a few kilobytes that cost gigapixels."""
    frame = (
        b"\x21\xf9\x04\x00\x01\x00\x00\x00" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x4c\x01\x00"
    )
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0)
    return b"GIF89a" + screen + b"\0\0\0\xff\xff\xff" + frame * count + b"\x3b"


def broken_apng(width: int = 128, height: int = 64) -> bytes:
    """An animated PNG with a bad filter byte in its first animated frame; OpenCV ends the process on it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    def control(number: int) -> bytes:
        return chunk(b"fcTL", struct.pack(">IIIIIHHBB", number, width, height, 0, 0, 1, 10, 0, 0))

    row = b"\0" + b"\x10\x20\x30\xff" * width
    good = zlib.compress(row * height)
    bad = zlib.compress(b"\x63" + row[1:] + row * (height - 1))
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
            chunk(b"acTL", struct.pack(">II", 2, 0)),
            chunk(b"IDAT", good),
            control(0),
            chunk(b"fdAT", struct.pack(">I", 1) + bad),
            control(2),
            chunk(b"fdAT", struct.pack(">I", 3) + good),
            chunk(b"IEND", b""),
        ]
    )
