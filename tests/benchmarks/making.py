"""Altered copies of pictures and clips for the benchmarks, drawn with fixed numbers so that every run asks the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.flatness import is_flat
from workbench.hashing.signature import RATE_HZ, VideoSignatureBuilder, picture_signature
from workbench.model.hashes import Signature

Grey = npt.NDArray[np.uint8]
Change = Callable[[Grey], Grey]


def read(path: Path) -> Grey:
    """A picture in grey."""
    return np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), np.uint8)


def encoded(grey: Grey, quality: int = 80) -> Grey:
    """Through JPEG and back."""
    _, data = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def still(grey: Grey) -> Signature:
    """Signature of a picture."""
    grey = np.ascontiguousarray(grey)
    return picture_signature(grey, np.repeat(grey[:, :, None], 3, axis=2))


def _part(grey: Grey, top: float, left: float, share: float) -> Grey:
    height, width = grey.shape
    tall, wide = int(height * share), int(width * share)
    y, x = int(top * (height - tall)), int(left * (width - wide))
    return np.ascontiguousarray(grey[y : y + tall, x : x + wide])


def _framed(grey: Grey, rows: float, columns: float, value: int) -> Grey:
    height, width = grey.shape
    y, x = int(height * rows), int(width * columns)
    return np.asarray(cv2.copyMakeBorder(grey, y, y, x, x, cv2.BORDER_CONSTANT, value=value), np.uint8)


def _written(grey: Grey, text: str, where: float, ink: int = 255) -> Grey:
    grey = grey.copy()
    height, width = grey.shape
    scale = width / 420
    place = (int(width * 0.05), int(height * where))
    cv2.putText(grey, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, 0, max(2, round(scale * 5)), cv2.LINE_AA)
    cv2.putText(grey, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, ink, max(1, round(scale * 2)), cv2.LINE_AA)
    return grey


def meme(grey: Grey) -> Grey:
    """The picture with lettering in bars above and below."""
    height, _ = grey.shape
    bar = int(height * 0.22)
    card = cv2.copyMakeBorder(grey, bar, bar, 0, 0, cv2.BORDER_CONSTANT, value=255)
    card = _written(card, "WHEN THEY SAY IT IS NEW", 0.11, 0)
    return _written(card, "AND IT IS FROM 2016", 0.95, 0)


def phone(grey: Grey) -> Grey:
    """The picture in a drawn screenshot of a phone: bars, lines of text, buttons."""
    rng = np.random.default_rng(7)
    screen = np.full((960, 540), 250, np.uint8)
    cv2.rectangle(screen, (0, 0), (540, 60), 60, -1)
    screen = _written(screen, "Some channel", 0.045)
    cv2.circle(screen, (45, 105), 28, 120, -1)
    for line in range(6):
        cv2.rectangle(screen, (90, 85 + 9 * line), (90 + int(rng.integers(120, 380)), 89 + 9 * line), 90, -1)
    wide = 500
    tall = min(560, round(grey.shape[0] * wide / grey.shape[1]))
    screen[160 : 160 + tall, 20:520] = cv2.resize(grey, (wide, tall), interpolation=cv2.INTER_AREA)
    for line in range(12):
        y = 760 + 14 * line
        for word in range(7):
            x = 25 + 70 * word
            cv2.rectangle(screen, (x, y), (x + int(rng.integers(20, 60)), y + 7), 40, -1)
    return screen


def inset(grey: Grey, ground: Grey, share: float) -> Grey:
    """The picture set into another."""
    canvas = np.asarray(cv2.resize(ground, (640, 480)), np.uint8)
    wide = round(640 * share)
    tall = min(440, round(grey.shape[0] * wide / grey.shape[1]))
    canvas[20 : 20 + tall, 600 - wide : 600] = cv2.resize(grey, (wide, tall), interpolation=cv2.INTER_AREA)
    return canvas


def turned(grey: Grey, degrees: float) -> Grey:
    """Turned by a few degrees, corners black."""
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(grey, matrix, (width, height)), np.uint8)


def _sticker(grey: Grey) -> Grey:
    grey = grey.copy()
    height, width = grey.shape
    cv2.circle(grey, (int(width * 0.3), int(height * 0.35)), int(min(width, height) * 0.16), 230, -1)
    return grey


CHANGES: dict[str, Change] = {
    "re-encoded, half size": lambda g: encoded(cv2.resize(g, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 40),
    "brightness, contrast": lambda g: np.clip(g.astype(np.float32) * 0.7 + 50, 0, 255).astype(np.uint8),
    "mirrored": lambda g: np.ascontiguousarray(g[:, ::-1]),
    "turned 90": lambda g: np.ascontiguousarray(np.rot90(g, -1)),
    "turned 6": lambda g: turned(g, 6),
    "letterboxed": lambda g: _framed(g, 0.2, 0, 0),
    "bordered": lambda g: _framed(g, 0.1, 0.1, 235),
    "crop 80 %": lambda g: _part(g, 0.3, 0.7, 0.8),
    "crop 50 %": lambda g: _part(g, 0.2, 0.6, 0.5),
    "crop 70 %, mirrored": lambda g: np.ascontiguousarray(_part(g, 0.5, 0.5, 0.7)[:, ::-1]),
    "caption": lambda g: _written(g, "SHOCKING SCENES TODAY", 0.9),
    "sticker": _sticker,
    "meme": meme,
    "phone screenshot": phone,
}
"""Changes of one picture; "in another picture" needs two and is made by `inset`."""


def _frames(path: Path) -> Iterator[tuple[float, Grey]]:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        first: float | None = None
        for frame in container.decode(stream):
            time_s = float(frame.pts * stream.time_base)
            first = time_s if first is None else first
            yield time_s - first, frame.to_ndarray(format="gray")


def _fitted(grey: Grey, side: int) -> Grey:
    scale = side / max(grey.shape)
    size = (max(8, round(grey.shape[1] * scale)), max(8, round(grey.shape[0] * scale)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8) if scale < 1 else grey


def clip(
    path: Path, *, change: Change = lambda g: g, start_s: float = 0.0, end_s: float = 1e9, speed: float = 1.0
) -> Signature:
    """Signature of a part of a clip, altered; keyframes every two seconds, much as the program chooses them."""
    builder = VideoSignatureBuilder()
    number, last, keyframe_s = 0, 0.0, -9.0
    held: Grey | None = None
    for time_s, frame in _frames(path):
        if time_s < start_s:
            continue
        if time_s > end_s:
            break
        last = (time_s - start_s) / speed
        while held is not None and number / RATE_HZ < last - 1e-4:
            keyframe_s = _add(builder, number, change(held), keyframe_s)
            number += 1
        held = _fitted(frame, 480)
    if held is not None:
        _add(builder, number, change(held), keyframe_s)
    return builder.finish(last + 1 / RATE_HZ)


def _add(builder: VideoSignatureBuilder, number: int, grey: Grey, keyframe_s: float, every_s: float = 2.0) -> float:
    time_us = round(number * 1_000_000 / RATE_HZ)
    small = _fitted(grey, 256)
    flat = is_flat(small)
    builder.add(time_us, np.asarray(cv2.resize(grey, (64, 64), interpolation=cv2.INTER_AREA), np.uint8), small, flat)
    if flat or time_us / 1e6 - keyframe_s < every_s:
        return keyframe_s
    builder.add_keyframe(time_us, _fitted(grey, 480))
    return time_us / 1e6
