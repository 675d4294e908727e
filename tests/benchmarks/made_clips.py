"""Clips made of photographs, for benchmarks: shots under camera motion, hard cuts, some with something moving in front.

A made clip has its photographs to itself, so that two of them have no picture in common, and is the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tests.benchmarks.clip_files import Frame
from tests.benchmarks.still_sheet import Rgb

PHOTOGRAPHS_EACH = 4
"""Three shots, and what moves in front of them."""
SIZE = (640, 360)
_RATES_HZ = (24, 25, 30)
_LEAST_SHOT_S = 2.5


@dataclass(frozen=True, slots=True)
class Drawn:
    """How long a made clip is and where it is cut.

    Attributes:
        rate_hz: Frames a second.
        cuts_s: Beginnings of the shots, and the end of the last.
        in_front: Whether something moves in front.
    """

    rate_hz: int
    cuts_s: tuple[float, ...]
    in_front: bool


def photographs_of(number: int, folder: Path) -> list[Rgb]:
    """The photographs of a made clip; no other number has them.

    Args:
        number: Of the clip; a quarter of the photographs in the folder is the most.
        folder: With photographs.

    Raises:
        IndexError: There are too few photographs.
    """
    paths = sorted(folder.iterdir())
    order = np.random.default_rng(17).permutation(len(paths))
    chosen = [paths[order[PHOTOGRAPHS_EACH * number + place]] for place in range(PHOTOGRAPHS_EACH)]
    return [np.asarray(cv2.imread(str(path), cv2.IMREAD_COLOR_RGB), np.uint8) for path in chosen]


def drawn(number: int) -> Drawn:
    """Rate, cuts and length (14-20 s) of a made clip."""
    rng = np.random.default_rng([5, number])
    length = float(rng.uniform(14, 20))
    first = float(rng.uniform(_LEAST_SHOT_S, length - 2 * _LEAST_SHOT_S))
    second = float(rng.uniform(first + _LEAST_SHOT_S, length - _LEAST_SHOT_S))
    return Drawn(_RATES_HZ[int(rng.integers(3))], (0.0, first, second, length), number // 2 % 2 == 0)


def frames(number: int, photographs: list[Rgb], *, end_s: float = 60.0) -> Iterator[Frame]:
    """Frames of a made clip.

    Args:
        number: Chooses cuts, motion and rate.
        photographs: `PHOTOGRAPHS_EACH` of them.
        end_s: Where to stop; a made clip ends by itself before 20 s.
    """
    rng = np.random.default_rng([6, number])
    plan = drawn(number)
    times = np.arange(round(plan.cuts_s[-1] * plan.rate_hz)) / plan.rate_hz
    small = cv2.resize(photographs[-1], (SIZE[0] // 5, SIZE[1] // 4), interpolation=cv2.INTER_AREA)
    shots = zip(photographs[:-1], plan.cuts_s, plan.cuts_s[1:], strict=False)
    for photograph, start_s, stop_s in shots:
        camera, mover = _Camera(rng, photograph), _Mover(rng, small)
        for time_s in times[(times >= start_s) & (times < min(stop_s, end_s))].tolist():
            picture = camera.picture((time_s - start_s) / (stop_s - start_s))
            if plan.in_front:
                mover.put(picture, time_s - start_s)
            yield time_s, picture


class _Camera:
    """Moves and zooms over a photograph, steadily."""

    def __init__(self, rng: np.random.Generator, photograph: Rgb) -> None:
        self._photograph = photograph
        self._zoom = rng.uniform(1.1, 1.6, 2)
        self._across, self._down = rng.uniform(0, 1, 2), rng.uniform(0, 1, 2)

    def picture(self, share: float) -> Rgb:
        """What it sees after a share of the shot, 0-1."""
        zoom, across, down = (one[0] + (one[1] - one[0]) * share for one in (self._zoom, self._across, self._down))
        tall, wide = self._photograph.shape[:2]
        scale = zoom * max(SIZE[0] / wide, SIZE[1] / tall)
        left, top = across * (wide - SIZE[0] / scale), down * (tall - SIZE[1] / scale)
        seen = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]])
        return np.asarray(cv2.warpAffine(self._photograph, seen, SIZE, flags=cv2.INTER_LINEAR), np.uint8)


class _Mover:
    """A small picture that drifts across and comes back on the other side."""

    def __init__(self, rng: np.random.Generator, small: Rgb) -> None:
        self._small = small
        self._from, self._speed = rng.uniform(0, 0.7, 2), rng.uniform(-0.25, 0.25, 2)

    def put(self, picture: Rgb, time_s: float) -> None:
        """Draw it where it is after so many seconds."""
        tall, wide = self._small.shape[:2]
        free = np.array([picture.shape[1] - wide, picture.shape[0] - tall])
        left, top = ((self._from + self._speed * time_s) % 1 * free).astype(int)
        picture[top : top + tall, left : left + wide] = self._small
