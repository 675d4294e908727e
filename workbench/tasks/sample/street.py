"""Empty streets of a town in a valley, walked through with a camera in the hand."""

# ruff: noqa: S311, PLR0917 - seeded drawing, no secrets; x, y, width, height come in that order

from __future__ import annotations

import math
import random
from functools import cache

from workbench.tasks.sample.canvas import Canvas, Pixels, Point, camera, colour, hand_held, mix
from workbench.tasks.sample.land import hills, ridge, sky, tree, window

STREET_S = 10.0
STREET_CUT_S = 5.2
_WIDTH, _HEIGHT, _VX, _VY = 1280, 720, 640, 330

_TONES = (("#b7a68e", "#9c8f7f", "#c4b8a4", "#a79a8c"), ("#a5aaa2", "#8f9692", "#b5b0a2", "#9aa3a6"))
_GLASS = ("#3d464c", "#4b565d", "#2f373c", "#5a646a")


def _face(side: int, near: float, far: float, top: float) -> tuple[Point, Point, Point, Point]:
    """A house front along the street, from near to far: upper left, upper right, lower right, lower left.

    Depth is 0 at the picture's edge and 1 at the vanishing point.
    """

    def at(depth: float, level: float) -> Point:
        reach = (1 - depth) * _WIDTH / 2
        height = (1 - depth) * (_HEIGHT - _VY)
        return (_VX + side * reach, _VY + height * (0.86 - level))

    return (at(near, top), at(far, top), at(far, 0.0), at(near, 0.0))


def _between(corners: tuple[Point, Point, Point, Point], u: float, v: float) -> Point:
    a, b, c, d = corners
    upper = (a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u)
    lower = (d[0] + (c[0] - d[0]) * u, d[1] + (c[1] - d[1]) * u)
    return (upper[0] + (lower[0] - upper[0]) * v, upper[1] + (lower[1] - upper[1]) * v)


def _front(canvas: Canvas, side: int, near: float, far: float, top: float, wall: str, rnd: random.Random) -> None:
    corners = _face(side, near, far, top)
    canvas.polygon(corners, colour(wall), grain=6, cell=9, seed=rnd.randrange(99))
    canvas.polygon(
        [corners[0], corners[1], _between(corners, 1, 0.05), _between(corners, 0, 0.05)],
        mix(colour(wall), (40, 34, 30), 0.55),
    )
    canvas.polygon(
        [_between(corners, 0, 0.9), _between(corners, 1, 0.9), corners[2], corners[3]],
        mix(colour(wall), (45, 42, 38), 0.4),
        grain=6,
    )
    floors, columns = rnd.choice((2, 3, 3)), max(2, round((far - near) * 16))
    trim = mix(colour(wall), (248, 244, 236), 0.4)
    for floor in range(floors):
        for column in range(columns):
            u0, u1 = (column + 0.26) / columns, (column + 0.74) / columns
            v0 = 0.12 + floor * 0.78 / floors
            v1 = v0 + 0.46 / floors
            if floor == floors - 1 and column % 3 == 1:
                door = [
                    _between(corners, u0, v0),
                    _between(corners, u1, v0),
                    _between(corners, u1, 0.99),
                    _between(corners, u0, 0.99),
                ]
                canvas.polygon(door, colour(rnd.choice(("#5a3f32", "#3f4a44", "#6a5a3e"))), grain=5)
                continue
            pane = [
                _between(corners, u0, v0),
                _between(corners, u1, v0),
                _between(corners, u1, v1),
                _between(corners, u0, v1),
            ]
            window(canvas, pane, colour(rnd.choice(_GLASS)), trim)
            if rnd.random() < 0.25:
                canvas.polygon(
                    [pane[0], pane[1], _between(corners, u1, (v0 + v1) / 2), _between(corners, u0, (v0 + v1) / 2)],
                    colour("#7d8473"),
                )


def _road(canvas: Canvas, seed: int) -> None:
    canvas.polygon(
        [(_VX, _VY), (_WIDTH * 1.02, _HEIGHT), (-_WIDTH * 0.02, _HEIGHT)], colour("#6f7172"), grain=7, cell=3, seed=seed
    )
    for side in (-1, 1):
        kerb = [
            (_VX, _VY),
            (_VX + side * 660, _HEIGHT * 0.93),
            (_VX + side * 660, _HEIGHT),
            (_VX + side * 470, _HEIGHT),
        ]
        canvas.polygon(kerb, colour("#a29d91"), grain=5, cell=5, seed=seed + 1)
        canvas.line([(_VX, _VY), (_VX + side * 470, _HEIGHT)], colour("#c4c0b4"), 3)
    for index in range(1, 9):
        near, far = 0.86**index, 0.86**index * 0.93
        y0, y1 = _VY + (_HEIGHT - _VY) * near, _VY + (_HEIGHT - _VY) * far
        canvas.polygon(
            [(_VX - 9 * near, y0), (_VX + 9 * near, y0), (_VX + 9 * far, y1), (_VX - 9 * far, y1)], colour("#d5d2c4")
        )


@cache
def _street(variant: int) -> Pixels:
    rnd = random.Random(variant + 11)
    canvas = Canvas(_WIDTH, _HEIGHT)
    sky(
        canvas,
        ((0, "#8d9ba6"), (1, "#d3d4cc")) if variant == 0 else ((0, "#a4b3bd"), (1, "#e3dcc9")),
        420,
        90 + variant,
        clouds=9,
    )
    hills(canvas, ridge(_WIDTH, 330, 150, 92 + variant, 6), "#7e8d88", grain=6, cell=24)
    hills(canvas, ridge(_WIDTH, 345, 60, 95 + variant, 9), "#667766", grain=7, cell=12)
    _road(canvas, 97 + variant)
    edges = ((0.0, 0.3), (0.31, 0.52), (0.53, 0.68), (0.69, 0.8), (0.81, 0.89))
    for side in (-1, 1):
        for index, (near, far) in reversed(list(enumerate(edges))):
            if variant == 1 and side == 1 and index == 1:
                tree(canvas, 985, 470, 210, 17)
                continue
            _front(canvas, side, near, far, 1.18 + 0.22 * rnd.random(), _TONES[variant][(index + (side > 0)) % 4], rnd)
    if variant == 0:
        _car(canvas, 842, 520, 1.5)
    else:
        _lamp(canvas, 300, 600)
        _bench(canvas, 250, 640)
    return canvas.pixels


def _car(canvas: Canvas, x: float, y: float, k: float) -> None:
    canvas.ellipse(x + 30 * k, y + 31 * k, 50 * k, 6 * k, (20, 20, 20), alpha=0.45)
    body = ((-10, 26), (-10, 11), (6, 7), (17, -8), (47, -8), (60, 7), (71, 12), (71, 26))
    canvas.polygon([(x + px * k, y + py * k) for px, py in body], colour("#7a3d35"), grain=3)
    canvas.polygon(
        [(x + 11 * k, y + 7 * k), (x + 20 * k, y - 4 * k), (x + 31 * k, y - 4 * k), (x + 31 * k, y + 7 * k)],
        colour("#2d3438"),
    )
    canvas.polygon(
        [(x + 34 * k, y + 7 * k), (x + 34 * k, y - 4 * k), (x + 44 * k, y - 4 * k), (x + 54 * k, y + 7 * k)],
        colour("#37424a"),
    )
    for wheel in (7, 56):
        canvas.ellipse(x + wheel * k, y + 27 * k, 8.5 * k, 8.5 * k, (26, 26, 27))
        canvas.ellipse(x + wheel * k, y + 27 * k, 4 * k, 4 * k, (120, 122, 124))


def _bench(canvas: Canvas, x: float, y: float) -> None:
    canvas.ellipse(x + 50, y + 4, 66, 7, (25, 25, 22), alpha=0.4)
    for leg in (8, 88):
        canvas.rectangle(x + leg, y - 32, x + leg + 7, y + 2, colour("#33373a"))
    for board in range(3):
        canvas.rectangle(x, y - 62 + board * 11, x + 104, y - 54 + board * 11, colour("#7a5a3d"), grain=5)
    canvas.rectangle(x - 4, y - 32, x + 108, y - 24, colour("#8a6848"), grain=5)


def _lamp(canvas: Canvas, x: float, y: float) -> None:
    canvas.line([(x, y), (x, y - 300), (x + 14, y - 322), (x + 44, y - 326)], colour("#3c4143"), 6)
    canvas.polygon([(x + 38, y - 332), (x + 72, y - 330), (x + 68, y - 318), (x + 42, y - 320)], colour("#4a5052"))


def street(t: float) -> Pixels:
    """The clip at second `t`, 0-10: two streets, nobody in them."""
    first = t < STREET_CUT_S
    local = t if first else t - STREET_CUT_S
    canvas = Canvas(1, 1)
    canvas.pixels = _street(0 if first else 1).copy()
    for index in range(7):  # paper blown across the road
        x = 200 + index * 150 + local * (60 + index * 9)
        y = 600 + 24 * math.sin(local * 2.2 + index * 1.9) + index % 3 * 26
        size = 5 + index % 3
        spin = local * 4 + index
        canvas.polygon(
            [(x + size * math.cos(spin + a), y + size * 0.6 * math.sin(spin + a)) for a in (0, 1.6, 3.1, 4.7)],
            (222, 218, 204),
        )
    x, y = hand_held(t * 1.6, 3, 2.6)
    zoom = (0.56 if first else 0.6) + 0.045 * local
    aim = 640 + (0 if first else -70 + 30 * local)
    return camera(canvas.pixels, aim + x, 352 + 4 * local + y, zoom, turn=0.5 * math.sin(t * 1.1))
