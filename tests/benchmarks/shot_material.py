"""What made sequences are drawn from: photographs seen through a moving camera, real clips, and what disturbs a shot.

All pictures are (360, 640, 3) uint8, BGR. A source is asked for the picture at a time within its shot; a disturbance
changes that picture and is no transition.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 640, 360
Picture = npt.NDArray[np.uint8]
Source = Callable[[float], Picture]
Disturbance = Callable[[Picture, float], Picture]
Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a clip without a transition in it.

    Attributes:
        path: The clip.
        start_s, end_s: Within it.
    """

    path: Path
    start_s: float = 0.0
    end_s: float = 6.0


def _covering(picture: Picture) -> Picture:
    scale = max(WIDTH / picture.shape[1], HEIGHT / picture.shape[0])
    size = (math.ceil(picture.shape[1] * scale), math.ceil(picture.shape[0] * scale))
    large = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC))
    top, left = (large.shape[0] - HEIGHT) // 2, (large.shape[1] - WIDTH) // 2
    return np.ascontiguousarray(large[top : top + HEIGHT, left : left + WIDTH], dtype=np.uint8)


@lru_cache(maxsize=2)
def _frames(stretch: Stretch) -> tuple[tuple[Picture, ...], float]:
    """Frames of a stretch and their rate."""
    frames: list[Picture] = []
    with av.open(str(stretch.path)) as container:
        stream = container.streams.video[0]
        rate = float(stream.average_rate or 25)
        for number, frame in enumerate(container.decode(stream)):
            if number / rate >= stretch.end_s:
                break
            if number / rate >= stretch.start_s:
                frames.append(_covering(frame.to_ndarray(format="bgr24")))
    return tuple(frames), rate


def footage(stretch: Stretch, random: Random) -> Source:
    """A real clip from a random moment on; at its end it runs backwards, so that it never jumps."""
    frames, rate = _frames(stretch)
    start = int(random.integers(0, len(frames)))
    period = max(1, 2 * (len(frames) - 1))

    def source(time_s: float) -> Picture:
        place = (start + int(time_s * rate)) % period
        return frames[min(place, period - place)]

    return source


def _sway(random: Random, amount: float, fastest_hz: float) -> Callable[[float], tuple[float, float]]:
    waves = [(random.uniform(0.5, fastest_hz), *random.uniform(0, 2 * math.pi, 2)) for _ in range(4)]

    def at(time_s: float) -> tuple[float, float]:
        x = sum(math.sin(2 * math.pi * hz * time_s + first) for hz, first, _ in waves) / 4
        y = sum(math.sin(2 * math.pi * hz * time_s + second) for hz, _, second in waves) / 4
        return amount * x, amount * y

    return at


def _camera(random: Random, length_s: float) -> Callable[[float], tuple[float, float, float]]:
    """Zoom and the place looked at (0-1 of what is free) by time, for one of six ways to hold a camera."""
    kind = random.choice(["still", "slow", "slow", "shake", "whip", "zoom"])
    first, last = random.uniform(0.1, 0.9, 2), random.uniform(0.1, 0.9, 2)
    near, far = random.uniform(1.1, 1.7, 2)
    sway = _sway(random, 0.10 if kind == "shake" else 0.0, 4.0)
    begin_s = random.uniform(0.2, 0.8) * length_s
    taken_s = {"whip": random.uniform(0.3, 0.7), "zoom": random.uniform(0.4, 1.0)}.get(str(kind), length_s)
    if kind == "whip":
        near = far = random.uniform(1.6, 2.2)
        first, last = np.array([0.05, first[1]]), np.array([0.95, first[1]])
    if kind == "zoom":
        near, far, last = 1.05, random.uniform(1.6, 2.2), first

    def at(time_s: float) -> tuple[float, float, float]:
        if kind in ("still", "shake"):
            share = 0.0
        elif kind == "slow":
            share = min(max(time_s / max(length_s, 0.1), 0.0), 1.0)
        else:
            share = min(max((time_s - begin_s) / taken_s, 0.0), 1.0)
            share = share * share * (3 - 2 * share)
        x, y = sway(time_s)
        place = first + (last - first) * share
        return near + (far - near) * share, float(place[0] + x), float(place[1] + y)

    return at


def photograph(path: Path, random: Random, length_s: float) -> Source:
    """A photograph seen through a moving camera, with a little noise."""
    picture = _covering(np.asarray(cv2.imread(str(path)), np.uint8))
    camera = _camera(random, length_s)

    def source(time_s: float) -> Picture:
        zoom, x, y = camera(time_s)
        free_x, free_y = WIDTH * (1 - 1 / zoom), HEIGHT * (1 - 1 / zoom)
        left, top = min(max(x, 0.0), 1.0) * free_x, min(max(y, 0.0), 1.0) * free_y
        matrix = np.array([[zoom, 0, -left * zoom], [0, zoom, -top * zoom]])
        return np.asarray(cv2.warpAffine(picture, matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE), np.uint8)

    return source


def _gain(picture: Picture, factor: float, offset: float = 0.0) -> Picture:
    return np.asarray(cv2.convertScaleAbs(picture, alpha=factor, beta=offset), np.uint8)


def _flash(random: Random, length_s: float) -> Disturbance:
    """White for one to three frames."""
    begin_s, lasts_s = random.uniform(0.3, 0.7) * length_s, random.uniform(0.03, 0.12)
    strength = random.uniform(0.75, 1.0)

    def change(picture: Picture, time_s: float) -> Picture:
        if not begin_s <= time_s < begin_s + lasts_s:
            return picture
        return np.asarray(cv2.addWeighted(picture, 1 - strength, np.full_like(picture, 255), strength, 0), np.uint8)

    return change


def _camera_flash(random: Random, length_s: float) -> Disturbance:
    """Overexposed at once, then back within a quarter of a second."""
    begin_s, decay_s = random.uniform(0.3, 0.7) * length_s, random.uniform(0.06, 0.2)

    def change(picture: Picture, time_s: float) -> Picture:
        after_s = time_s - begin_s
        return (
            picture
            if not 0 <= after_s < 1
            else _gain(picture, 1 + 2.5 * math.exp(-after_s / decay_s), 40 * math.exp(-after_s / decay_s))
        )

    return change


def _flicker(random: Random, length_s: float) -> Disturbance:
    """Brightness wavers, as under lamps or in old film."""
    hz, amount = random.uniform(3, 11), random.uniform(0.08, 0.22)
    del length_s
    return lambda picture, time_s: _gain(picture, 1 + amount * math.sin(2 * math.pi * hz * time_s))


def _exposure(random: Random, length_s: float) -> Disturbance:
    """The camera adapts to another brightness."""
    begin_s, taken_s, factor = random.uniform(0.2, 0.6) * length_s, random.uniform(0.2, 0.8), random.uniform(0.5, 1.6)

    def change(picture: Picture, time_s: float) -> Picture:
        share = min(max((time_s - begin_s) / taken_s, 0.0), 1.0)
        return _gain(picture, 1 + (factor - 1) * share)

    return change


def _lower_third(random: Random, length_s: float) -> Disturbance:
    """A coloured band with lettering comes at once, slides or fades in, and goes the same way."""
    tall = int(random.integers(60, 110))
    colour = tuple(int(value) for value in random.integers(0, 255, 3))
    band = np.full((tall, WIDTH, 3), colour, np.uint8)
    for line, words in enumerate(("MINISTER SPEAKS IN THE CAPITAL", "live from the square")):
        cv2.putText(band, words, (24, 30 + 28 * line), cv2.FONT_HERSHEY_DUPLEX, 0.9 - 0.25 * line, (250, 250, 250), 2)
    way = random.choice(["at once", "slides", "fades"])
    begin_s, end_s = 0.2 * length_s, random.uniform(0.6, 0.85) * length_s
    taken_s = random.uniform(0.2, 0.5)
    top = HEIGHT - tall - int(random.integers(0, 30))

    def change(picture: Picture, time_s: float) -> Picture:
        share = 1.0 if begin_s <= time_s < end_s else 0.0
        if way != "at once":
            share = min(max((time_s - begin_s) / taken_s, 0.0), 1.0) * min(max((end_s - time_s) / taken_s, 0.0), 1.0)
        if share <= 0:
            return picture
        picture = picture.copy()
        wide = round(WIDTH * share) if way == "slides" else WIDTH
        part = picture[top : top + tall, :wide]
        strength = 0.9 * share if way == "fades" else 0.9
        picture[top : top + tall, :wide] = cv2.addWeighted(part, 1 - strength, band[:, :wide], strength, 0)
        return picture

    return change


def _insert(random: Random, length_s: float) -> Disturbance:
    """A logo or small picture in a corner comes and goes at once."""
    side = int(random.integers(60, 130))
    patch = random.integers(0, 255, (4, 4, 3), dtype=np.uint8)
    logo = np.asarray(cv2.resize(patch, (side, side), interpolation=cv2.INTER_NEAREST), np.uint8)
    left, top = int(random.choice([16, WIDTH - side - 16])), int(random.choice([16, HEIGHT - side - 16]))
    begin_s, end_s = random.uniform(0.2, 0.4) * length_s, random.uniform(0.6, 0.9) * length_s

    def change(picture: Picture, time_s: float) -> Picture:
        if begin_s <= time_s < end_s:
            picture = picture.copy()
            picture[top : top + side, left : left + side] = logo
        return picture

    return change


DISTURBANCES: dict[str, Callable[[Random, float], Disturbance]] = {
    "flash": _flash,
    "camera flash": _camera_flash,
    "flicker": _flicker,
    "exposure": _exposure,
    "lower third": _lower_third,
    "insert": _insert,
}
