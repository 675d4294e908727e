"""Frames of a clip to small arrays, through one reused filter graph each.

A graph is cheaper than `frame.reformat`, which rebuilds its scaler on every call, and AREA is both the closest to a
full-size hash and the cheapest (FAST_BILINEAR moves 40 of 256 bits).
"""

from __future__ import annotations

import av
import numpy as np
import numpy.typing as npt
from av.filter import Graph

HASH_SIDE_PX = 64
_HD_LINES = 720

Pixels = npt.NDArray[np.uint8]


class Scaler:
    """Brings frames to one size and pixel format; rebuilt when the frames change theirs.

    Luma is spread to 0-255 whatever the range of the source, so that clips and stills share one scale.
    """

    def __init__(self, width_px: int, height_px: int, pixel_format: str) -> None:
        self.width_px = width_px
        self.height_px = height_px
        self.pixel_format = pixel_format
        self._graph: Graph | None = None
        self._source: tuple[int, int, str, int] | None = None

    def __call__(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The frame reduced (or enlarged) by area averaging."""
        source = (frame.width, frame.height, frame.format.name, int(frame.colorspace))
        if self._graph is None or source != self._source:
            self._graph = self._build(frame)
            self._source = source
        self._graph.vpush(frame)
        return self._graph.vpull()

    def _build(self, frame: av.VideoFrame) -> Graph:
        graph = Graph()
        graph.threads = 1
        buffer = graph.add_buffer(
            width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base
        )
        arguments = f"{self.width_px}:{self.height_px}:flags=area:out_range=full"
        if int(frame.colorspace) == 2 and frame.height >= _HD_LINES and "yuv" in frame.format.name:
            arguments += ":in_color_matrix=bt709"  # unspecified: players take BT.709 for high definition
        graph.link_nodes(
            buffer,
            graph.add("scale", arguments),
            graph.add("format", f"pix_fmts={self.pixel_format}"),
            graph.add("buffersink"),
        ).configure()
        return graph


def plane(frame: av.VideoFrame, number: int = 0, channels: int = 1) -> Pixels:
    """One plane as (h, w) uint8, or (h, w, channels) for packed formats; a copy without row padding."""
    return _unpadded(frame.planes[number], channels)


def planes(frame: av.VideoFrame) -> tuple[Pixels, ...]:
    """All planes of a planar frame as (h, w) uint8; copies without row padding."""
    return tuple(_unpadded(source, 1) for source in frame.planes)


def _unpadded(source: av.video.plane.VideoPlane, channels: int) -> Pixels:
    rows = np.frombuffer(memoryview(source), np.uint8)[: source.line_size * source.height].reshape(
        source.height, source.line_size
    )
    packed = rows[:, : source.width * channels]
    shape = (source.height, source.width, channels) if channels > 1 else (source.height, source.width)
    return np.ascontiguousarray(packed).reshape(shape)


def turned(picture: Pixels, rotation_deg: int) -> Pixels:
    """Turn counter-clockwise by a multiple of 90 degrees, as the display matrix asks."""
    quarter_turns = round(rotation_deg / 90) % 4
    return np.ascontiguousarray(np.rot90(picture, quarter_turns)) if quarter_turns else picture
