"""A surface to draw on, with smooth edges, texture and a camera; colours are RGB, coordinates in pixels, y downwards.

Surfaces carry texture because real pictures do: a perceptual hash of flat colour areas says nothing.
"""

# ruff: noqa: S311, PLR0917 - seeded drawing, no secrets; x, y, width, height come in that order

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[Any]
"""(height, width, 3) uint8, RGB; sprites (height, width, 4) uint8, RGBA."""
Colour = tuple[int, int, int]
Point = tuple[float, float]

_SHIFT = 4  # cv2 takes sixteenths of a pixel
_ONE = 1 << _SHIFT


def colour(text: str) -> Colour:
    """From "#rrggbb"."""
    return (int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Between two colours; 0 is the first."""
    return (
        round(first[0] + (second[0] - first[0]) * share),
        round(first[1] + (second[1] - first[1]) * share),
        round(first[2] + (second[2] - first[2]) * share),
    )


_FIELD_WIDTH, _FIELD_HEIGHT, _FIELD_SPARE = 1500, 900, 600


@cache
def _field(cell: float) -> npt.NDArray[np.float32]:
    """Smooth random field of mean 0 and standard deviation 1: three octaves, the largest `cell` pixels wide."""
    width, height = _FIELD_WIDTH + _FIELD_SPARE, _FIELD_HEIGHT + _FIELD_SPARE
    total = np.zeros((height, width), np.float32)
    for octave in range(3):
        size = max(1.0, cell / 2**octave)
        shape = (int(height / size) + 3, int(width / size) + 3)
        rough = np.random.default_rng(int(cell * 100) + octave).standard_normal(shape, np.float32)
        spread = cv2.resize(rough, None, fx=size, fy=size, interpolation=cv2.INTER_LINEAR)
        total += spread[:height, :width] * np.float32(0.6**octave)
    return total / np.float32(total.std())


def noise(width: int, height: int, cell: float, seed: int) -> npt.NDArray[np.float32]:
    """A window of the field, (height, width), elsewhere for each seed and size, so that no two scenes share texture."""
    place = random.Random(seed * 10_007 + width * 31 + height)
    left, top = place.randrange(_FIELD_SPARE), place.randrange(_FIELD_SPARE)
    return _field(cell)[top : top + height, left : left + width]


def _packed(points: Iterable[Point]) -> npt.NDArray[np.int32]:
    return np.round(np.array(list(points), np.float64) * _ONE).astype(np.int32)


def smooth(points: Sequence[Point], steps: int = 10) -> list[Point]:
    """A curve through the points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    out: list[Point] = []
    for index in range(1, len(ends) - 2):
        a, b, c, d = (np.array(ends[index + offset], float) for offset in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            x, y = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
            out.append((float(x), float(y)))
    return [*out, points[-1]]


class Canvas:
    """An RGB surface.

    Attributes:
        pixels: (height, width, 3) uint8.
    """

    def __init__(self, width: int, height: int, ground: Colour = (0, 0, 0)) -> None:
        self.pixels: Pixels = np.empty((height, width, 3), np.uint8)
        self.pixels[:] = ground

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    def gradient(self, stops: Sequence[tuple[float, str]], top: int = 0, bottom: int | None = None) -> None:
        """Fill whole rows with colours that change downwards; stops are (0..1, colour)."""
        bottom = self.height if bottom is None else bottom
        rows = np.linspace(0, 1, bottom - top)
        places = [place for place, _ in stops]
        for channel in range(3):
            values = np.interp(rows, places, [colour(text)[channel] for _, text in stops])
            self.pixels[top:bottom, :, channel] = np.round(values)[:, None]

    def grain(self, levels: float, cell: float, seed: int, top: int = 0, bottom: int | None = None) -> None:
        """Lighten and darken whole rows by noise of that many levels."""
        bottom = self.height if bottom is None else bottom
        field = noise(self.width, bottom - top, cell, seed)[:, :, None] * levels
        self.pixels[top:bottom] = np.clip(self.pixels[top:bottom] + field, 0, 255).astype(np.uint8)

    def polygon(self, points: Iterable[Point], fill: Colour, *, alpha: float = 1.0, grain: float = 0.0,
                cell: float = 6.0, seed: int = 1) -> None:  # fmt: skip
        """Fill a polygon; `grain` levels of noise give it a surface."""
        packed = _packed(points)
        if alpha >= 1 and grain <= 0:
            cv2.fillPoly(self.pixels, [packed], fill, cv2.LINE_AA, _SHIFT)
            return
        self._blend(packed, fill, alpha, grain, cell, seed)

    def _blend(
        self, packed: npt.NDArray[np.int32], fill: Colour, alpha: float, grain: float, cell: float, seed: int
    ) -> None:
        left, top = np.maximum(packed.min(axis=0) // _ONE - 1, 0)
        right, bottom = packed.max(axis=0) // _ONE + 2
        window = self.pixels[top:bottom, left:right]
        if window.size == 0:
            return
        mask = np.zeros(window.shape[:2], np.uint8)
        cv2.fillPoly(mask, [packed - np.array([left, top], np.int32) * _ONE], 255, cv2.LINE_AA, _SHIFT)
        share = (mask.astype(np.float32) * (alpha / 255.0))[:, :, None]
        paint: Any = np.array(fill, np.float32)
        if grain > 0:
            paint = paint + noise(self.width, self.height, cell, seed)[top:bottom, left:right, None] * grain
        window[:] = np.clip(window * (1 - share) + paint * share, 0, 255).astype(np.uint8)

    def rectangle(self, left: float, top: float, right: float, bottom: float, fill: Colour, **style: Any) -> None:
        """Fill an upright rectangle; styles as for `polygon`."""
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], fill, **style)

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: Colour, *, alpha: float = 1.0, turn: float = 0.0,
                grain: float = 0.0, seed: int = 1) -> None:  # fmt: skip
        """Fill an ellipse turned by `turn` degrees."""
        angles = np.linspace(0, 2 * math.pi, 48, endpoint=False)
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        points = [
            (x + rx * math.cos(a) * cos - ry * math.sin(a) * sin, y + rx * math.cos(a) * sin + ry * math.sin(a) * cos)
            for a in angles
        ]
        self.polygon(points, fill, alpha=alpha, grain=grain, seed=seed)

    def line(self, points: Iterable[Point], stroke: Colour, width: float = 1.0, *, alpha: float = 1.0) -> None:
        """Draw a line through the points; widths below a pixel are drawn fainter."""
        listed = list(points)
        if alpha < 1 or width < 1:
            before = self.pixels.copy()
            self.line(listed, stroke, max(1.0, width))
            share = alpha * min(1.0, width)
            self.pixels[:] = cv2.addWeighted(self.pixels, share, before, 1 - share, 0)
            return
        cv2.polylines(self.pixels, [_packed(listed)], False, stroke, round(width), cv2.LINE_AA, _SHIFT)

    def paste(self, sprite: Pixels, x: float, y: float) -> None:
        """Put an RGBA sprite with its foot centre at (x, y); what lies outside is cut off."""
        height, width = sprite.shape[:2]
        left, top = round(x - width / 2), round(y - height)
        x0, y0, x1, y1 = max(0, left), max(0, top), min(self.width, left + width), min(self.height, top + height)
        if x0 >= x1 or y0 >= y1:
            return
        piece = sprite[y0 - top : y1 - top, x0 - left : x1 - left].astype(np.uint16)
        window = self.pixels[y0:y1, x0:x1]
        share = piece[:, :, 3:]
        window[:] = ((piece[:, :, :3] * share + window * (255 - share) + 127) // 255).astype(np.uint8)


def sprite(width: int, height: int, draw: Any, *, times: int = 4) -> Pixels:
    """An RGBA sprite: `draw(canvas)` is called on a surface `times` as large, twice, to find out what it covers."""
    dark, light = Canvas(width * times, height * times), Canvas(width * times, height * times, (255, 255, 255))
    draw(dark)
    draw(light)
    small = [
        cv2.resize(c.pixels, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) for c in (dark, light)
    ]
    share = np.clip(1.0 - (small[1] - small[0]).mean(axis=2) / 255.0, 0, 1)
    colours = small[0] / np.maximum(share, 1 / 255)[:, :, None]
    return np.dstack([np.clip(colours, 0, 255), share * 255]).round().astype(np.uint8)


@cache
def _vignette(width: int, height: int) -> npt.NDArray[np.float32]:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    fall = np.clip((np.hypot(x, y) - 0.75) / 0.75, 0, 1)
    return np.repeat((1 - 0.28 * fall**1.5).astype(np.float32)[:, :, None], 3, axis=2)


def camera(
    world: Pixels, x: float, y: float, zoom: float, width: int = 640, height: int = 360, turn: float = 0.0
) -> Pixels:
    """What a camera pointed at (x, y) of the world sees; zoom 1 shows one world pixel as one picture pixel."""
    matrix = cv2.getRotationMatrix2D((x, y), turn, zoom)
    matrix[:, 2] += np.array([width / 2 - x, height / 2 - y])
    seen = cv2.warpAffine(world, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    result: Pixels = cv2.multiply(seen, _vignette(width, height), dtype=cv2.CV_8U)
    return result


def hand_held(t: float, seed: int, size: float = 1.2) -> Point:
    """Small unsteady movement of a camera in the hand, pixels."""
    x = math.sin(t * 1.7 + seed) + 0.5 * math.sin(t * 3.9 + 2.0 * seed)
    y = math.sin(t * 1.3 + 1.7 * seed) + 0.5 * math.sin(t * 4.3 + seed)
    return (x * size, y * size)


def ease(t: float, start: float, end: float) -> float:
    """0 before `start`, 1 after `end`, smooth between."""
    share = min(1.0, max(0.0, (t - start) / (end - start)))
    return share * share * (3 - 2 * share)
