"""Reading parts of clips and writing made ones, for benchmarks: frames are pictures with the time they are shown at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from tests.benchmarks.still_sheet import Rgb

Frame = tuple[float, Rgb]
"""Presentation time in seconds, and (height, width, 3) uint8."""
_STEP_S = 0.49
_NOISE_LEVELS = 12
_TICKS = 1000
"""Times are written in milliseconds, as containers from phones and from the web do."""


def _shown(path: Path) -> Iterator[tuple[float, av.VideoFrame]]:
    """Frames not yet unpacked, with their time from the first one, seconds."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        first: float | None = None
        for frame in container.decode(stream):
            time_s = float(frame.pts * stream.time_base)
            first = time_s if first is None else first
            yield time_s - first, frame


def movement(path: Path) -> list[tuple[float, float]]:
    """How much changes in each half second of a clip: when it begins, and the share of the pixels that do, 0-1."""
    held: np.ndarray | None = None
    moved: list[tuple[float, float]] = []
    begun = 0.0
    for time_s, frame in _shown(path):
        if held is not None and time_s < begun + _STEP_S:
            continue
        grey = cv2.resize(frame.to_ndarray(format="gray"), (160, 90), interpolation=cv2.INTER_AREA)
        if held is not None:
            moved.append((begun, float(np.mean(cv2.absdiff(grey, held) > _NOISE_LEVELS))))
        held, begun = grey, time_s
    return moved


def read(path: Path, start_s: float, end_s: float) -> list[Frame]:
    """Frames that begin within a stretch, its end left out, with their time in the whole clip."""
    frames = []
    for time_s, frame in _shown(path):
        if time_s >= end_s:
            break
        if time_s >= start_s:
            frames.append((time_s, np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)))
    return frames


def write(path: Path, frames: Iterable[Frame], *, crf: int) -> None:
    """Encode frames as H.264 in MP4, at their own times, cut to even sizes.

    Args:
        path: The file; its ending chooses the container.
        frames: In order; all of one size.
        crf: Of x264, 0-51; 23 is good, 38 very poor.
    """
    last = -1
    part = path.with_name(f"part-{path.name}")  # a file that is there is whole
    with av.open(str(part), "w") as container:
        stream = None
        for time_s, picture in frames:
            height, width = (side - side % 2 for side in picture.shape[:2])
            if stream is None:
                stream = container.add_stream("libx264", rate=25)
                stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
                stream.options = {"crf": str(crf), "preset": "veryfast", "threads": "1"}
                stream.codec_context.time_base = Fraction(1, _TICKS)
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture[:height, :width]), format="rgb24")
            last = max(last + 1, round(time_s * _TICKS))
            frame.pts, frame.time_base = last, Fraction(1, _TICKS)
            container.mux(stream.encode(frame))
        if stream is not None:
            container.mux(stream.encode(None))
    part.replace(path)
