"""A drone hit over hills: it flies, is struck, falls with smoke and comes down behind a ridge."""

from __future__ import annotations

import math
from functools import cache

from workbench.tasks.sample.canvas import Canvas, Colour, Pixels, Point, camera, colour, ease, hand_held, mix, sprite
from workbench.tasks.sample.land import bushes, hills, house, ridge, sky

DRONE_S = 12.0
_HIT_S = 3.6
_DOWN_S = 10.0
_CLOSER_S = 7.0


@cache
def _hills() -> Pixels:
    """Sky over three lines of hills with fields and a farm; 1400 x 760."""
    canvas = Canvas(1400, 760)
    sky(canvas, ((0, "#5d84a6"), (0.5, "#a3bac6"), (1, "#dfdccb")), 520, 71, clouds=11)
    hills(canvas, ridge(1400, 500, 170, 73, 5), "#8ba0a6", grain=5, cell=46, seed=74)
    hills(canvas, ridge(1400, 560, 130, 78, 7), "#71877a", grain=7, cell=26, seed=75)
    for index in range(16):
        x = (index * 211) % 1400
        y = 548 + (index * 37) % 60
        field = mix(colour("#9aa06a"), colour("#5f7450"), (index % 5) / 5)
        canvas.polygon(
            [(x, y), (x + 90, y - 14), (x + 130, y + 10), (x + 20, y + 26)],
            field,
            alpha=0.6,
            grain=6,
            cell=4,
            seed=index,
        )
    hills(
        canvas,
        [(0, 640), (190, 590), (420, 634), (700, 578), (960, 640), (1180, 606), (1400, 648)],
        "#55694c",
        grain=8,
        cell=18,
    )
    for x in (250, 300, 1010):
        house(canvas, x, 600, x + 34, 622, "#c9bda6", "#8a4f3f", rows=1, columns=2, roof_height=12, seed=x)
    bushes(canvas, 120, (0, 610, 1400, 690), "#42543a", 79, 8)
    hills(canvas, [(0, 712), (260, 680), (620, 716), (1000, 676), (1400, 720)], "#364530", grain=9, cell=9)
    bushes(canvas, 90, (0, 690, 1400, 756), "#2f3d28", 81, 15)
    return canvas.pixels


@cache
def _puff(size: int, tone: Colour) -> Pixels:
    """A soft round cloud."""

    def draw(canvas: Canvas) -> None:
        middle = canvas.width / 2
        for step in range(9):
            radius = middle * (0.98 - step * 0.1)
            canvas.ellipse(middle, middle, radius, radius, tone, alpha=0.11)

    return sprite(size, size, draw, times=2)


def _path(t: float) -> tuple[float, float, float]:
    """Where the drone is, and its bank in degrees."""
    if t < _HIT_S:
        return (1090 - 62 * t, 250 + 6 * math.sin(t * 1.4), -6 + 3 * math.sin(t * 2))
    fall = min(t, _DOWN_S) - _HIT_S
    return (867 - 46 * fall, 252 + 9.2 * fall * fall - 4 * fall, -6 + 26 * fall + 14 * math.sin(fall * 3))


def _plane(canvas: Canvas, x: float, y: float, turn: float, scale: float) -> None:
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(points: list[Point]) -> list[Point]:
        return [(x + (px * cos - py * sin) * scale, y + (px * sin + py * cos) * scale) for px, py in points]

    dark, light = colour("#39424a"), colour("#6d7a84")
    canvas.polygon(at([(-30, -1), (-4, -4), (4, -4), (30, -1), (30, 1.4), (4, 3), (-4, 3), (-30, 1.4)]), dark)
    canvas.polygon(at([(-30, -1), (-4, -4), (4, -4), (30, -1), (30, -0.2), (0, -2), (-30, -0.2)]), light)
    canvas.polygon(at([(-3, -14), (0, -16.5), (3, -14), (2.2, 15), (-2.2, 15)]), colour("#4d575f"))
    canvas.polygon(at([(-10, 13), (0, 10.5), (10, 13), (10, 15), (-10, 15)]), dark)
    canvas.polygon(at([(-1, 9), (1, 9), (0.8, 17), (-0.8, 17)]), light)


def _trail(canvas: Canvas, t: float) -> None:
    """Smoke left where the drone was, growing, fading and drifting with the wind."""
    for step in range(60):
        born = t - step * 0.09
        if not _HIT_S <= born <= _DOWN_S:
            continue
        x, y, _ = _path(born)
        age = t - born
        size = int(12 + age * 11) // 4 * 4
        tone = 48 + int(age * 12) // 8 * 8
        canvas.paste(_puff(size, (tone, tone, tone)), x + age * 16 + 3 * math.sin(born * 9), y + size / 2 - age * 6)


def _flash(canvas: Canvas, t: float) -> None:
    x, y, _ = _path(t)
    age = t - _HIT_S
    for ring, tone in enumerate(((236, 120, 50), (250, 176, 80), (255, 232, 170))):
        size = int(20 + 40 * age - ring * 8) // 2 * 2
        if size > 4:
            canvas.paste(_puff(size, tone), x + 4, y + size / 2)


def _plume(canvas: Canvas, t: float) -> None:
    """Dust and smoke rising from behind the slope that hides where it came down."""
    age = t - _DOWN_S
    for index in range(18):
        rise = age * (10 + index * 3.4)
        size = int(16 + age * 13 + index) // 4 * 4
        tone = (88 + index * 4, 78 + index * 4, 70 + index * 4) if index > 4 else (150, 104, 72)
        canvas.paste(
            _puff(size, tone), 572 + math.sin(index * 2.4) * (8 + age * 9) + rise * 0.3, 618 - rise + size * 0.3
        )
    canvas.pixels[612:] = _hills()[612:]


def drone(t: float) -> Pixels:
    """The clip at second `t`, 0-12."""
    canvas = Canvas(1, 1)
    canvas.pixels = _hills().copy()
    x, y, turn = _path(t)
    _trail(canvas, t)
    if t < _DOWN_S:
        _plane(canvas, x, y, turn, 1.15)
        follow_x, follow_y = x + 30, y + 92
    else:
        _plume(canvas, t)
        follow_x, follow_y = 600 - 12 * (t - _DOWN_S), 560.0
    if _HIT_S <= t < _HIT_S + 0.8:
        _flash(canvas, t)
    shake_x, shake_y = hand_held(t, 7, 2.2)
    if t < _CLOSER_S:
        aim_y = min(568.0, max(190.0, follow_y))
        return camera(canvas.pixels, max(330.0, follow_x) + shake_x, aim_y + shake_y, 0.98, turn=math.sin(t * 0.9))
    zoom = 1.2 + 0.25 * ease(t, _CLOSER_S, 9.5) - 0.3 * ease(t, 10.4, 12)
    aim_y = min(600.0, follow_y - 40)
    return camera(canvas.pixels, max(330.0, follow_x) + shake_x, aim_y + shake_y, zoom, turn=math.sin(t * 1.3))
