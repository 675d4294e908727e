"""Encoding of the drawn frames and pictures; the same bytes on every run with the same libraries."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from PIL import Image

from workbench.tasks.sample.canvas import Pixels

RATE = 15
"""Frames a second of all clips."""
_X264 = {
    "preset": "veryfast",
    "crf": "24",
    "threads": "1",
    "sc_threshold": "0",
    "x264-params": "threads=1:lookahead_threads=1",
}
_VP9 = {"deadline": "realtime", "cpu-used": "8", "crf": "34", "b": "0", "threads": "1", "row-mt": "0"}


class ClipWriter:
    """Writes RGB frames of one size into a clip; a context manager.

    H.264 into `.mp4`, VP9 into `.webm`; one thread, fixed distance of I-frames, no time of writing.
    """

    def __init__(self, path: Path, width: int = 640, height: int = 360) -> None:
        webm = path.suffix == ".webm"
        self._container = av.open(str(path), "w", options={"fflags": "+bitexact"})
        stream: Any = self._container.add_stream(
            "libvpx-vp9" if webm else "libx264", rate=RATE, options=_VP9 if webm else _X264
        )
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.gop_size = 2 * RATE
        stream.codec_context.thread_count = 1
        stream.codec_context.flags |= av.codec.context.Flags.bitexact
        stream.time_base = Fraction(1, RATE)
        self._stream = stream
        self._count = 0

    def __enter__(self) -> ClipWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._container.mux(self._stream.encode(None))
        self._container.close()

    def add(self, pixels: Pixels) -> None:
        """Append a frame: (height, width, 3) uint8, RGB."""
        frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
        frame.pts, frame.time_base = self._count, Fraction(1, RATE)
        self._count += 1
        self._container.mux(self._stream.encode(frame))


def write_jpeg(
    path: Path, pixels: Pixels, quality: int, *, taken: str = "", device: tuple[str, str] = ("", "")
) -> None:
    """Write a picture, with the camera's tags if it is said to come from one.

    Args:
        taken: "2014:05:18 11:20:04", as EXIF has it.
        device: Maker and model.
    """
    exif = Image.Exif()
    if taken:
        exif[0x010F], exif[0x0110] = device
        exif[0x0132] = taken
        exif.get_ifd(0x8769)[0x9003] = taken
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=quality, exif=exif.tobytes() if taken else b"")
    path.write_bytes(buffer.getvalue())
