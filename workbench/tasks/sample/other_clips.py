"""Earlier clips that have nothing to do with the case: a harbour and a railway."""

from __future__ import annotations

import math
from functools import cache

from workbench.tasks.sample.canvas import Canvas, Pixels, camera, colour, hand_held
from workbench.tasks.sample.land import bushes, hills, house, ridge, sky, tree

OTHER_S = 7.0


@cache
def _water() -> Pixels:
    canvas = Canvas(1200, 620)
    sky(canvas, ((0, "#5f7f9c"), (1, "#d9cdb6")), 300, 201, clouds=8)
    hills(canvas, ridge(1200, 290, 80, 202, 6), "#7b8a93")
    canvas.gradient(((0, "#8fa7ad"), (1, "#3f5d69")), 300)
    canvas.grain(9, 26, 204, 300)
    canvas.grain(6, 4, 205, 300)
    for x in (140, 420, 900):
        canvas.line([(x, 312), (x, 110), (x + 190, 140), (x, 170)], colour("#b0623a"), 7)
        canvas.line([(x + 150, 134), (x + 150, 240)], colour("#403a36"), 2)
    return canvas.pixels


def _boat(canvas: Canvas, x: float, y: float, hull: str, size: float) -> None:
    def at(px: float, py: float) -> tuple[float, float]:
        return (x + px * size, y + py * size)

    canvas.polygon([at(0, 0), at(230, -6), at(200, 56), at(34, 56)], colour(hull), grain=5)
    canvas.polygon([at(60, -48), at(140, -48), at(140, -2), at(60, -2)], colour("#e4ddcc"), grain=4)
    for index in range(3):
        canvas.polygon(
            [at(68 + index * 24, -40), at(84 + index * 24, -40), at(84 + index * 24, -22), at(68 + index * 24, -22)],
            colour("#3c4a54"),
        )
    canvas.line([at(104, -48), at(104, -150)], colour("#5b4d40"), 5)
    canvas.polygon([at(20, 56), at(214, 56), at(190, 66), at(50, 66)], (230, 236, 236), alpha=0.4)


def harbour(t: float) -> Pixels:
    """Boats pass each other in front of the cranes, 0-7 s."""
    canvas = Canvas(1, 1)
    canvas.pixels = _water().copy()
    for index, hull in enumerate(("#8c3b34", "#2f5470", "#466b50")):
        speed = (34, -26, 48)[index]
        _boat(
            canvas,
            (60, 760, 240)[index] + speed * t,
            380 + index * 62 + 3 * math.sin(t * 2 + index),
            hull,
            0.8 + index * 0.22,
        )
    x, y = hand_held(t, 5)
    return camera(canvas.pixels, 430 + 44 * t + x, 330 + y, 0.82)


@cache
def _valley() -> Pixels:
    canvas = Canvas(1300, 600)
    sky(canvas, ((0, "#87a4b8"), (1, "#e6dfc6")), 300, 301, clouds=10)
    hills(canvas, ridge(1300, 300, 200, 302, 5), "#8b9a86", grain=8)
    hills(canvas, ridge(1300, 360, 70, 303, 8), "#6e8256", grain=8, cell=12)
    for x in (120, 540, 1010):
        house(canvas, x, 300, x + 110, 362, "#c2ab88", "#8b4d3c", rows=1, columns=3, roof_height=30, seed=x)
    for index in range(12):
        tree(canvas, 30 + index * 113, 390, 90 + index * 31 % 50, 310 + index, "#5a6f3c")
    canvas.gradient(((0, "#9aa062"), (1, "#5f6a3c")), 390)
    canvas.grain(8, 9, 304, 390)
    canvas.rectangle(0, 462, 1300, 486, colour("#77706a"), grain=9, cell=4)
    bushes(canvas, 80, (0, 500, 1300, 596), "#46562e", 305, 14)
    return canvas.pixels


def railway(t: float) -> Pixels:
    """A train crosses a valley, 0-7 s."""
    canvas = Canvas(1, 1)
    canvas.pixels = _valley().copy()
    for index in range(5):
        x = -420 + 205 * t - index * 212 + 420
        canvas.rectangle(x, 396, x + 204, 460, colour("#2f6a5a" if index else "#a83f32"), grain=3)
        canvas.rectangle(x, 440, x + 204, 448, colour("#e0d7b8"))
        for window in range(6):
            canvas.rectangle(x + 14 + window * 31, 408, x + 36 + window * 31, 430, colour("#28343a"))
        for wheel in (26, 60, 144, 178):
            canvas.ellipse(x + wheel, 464, 9, 9, (30, 30, 30))
    x, y = hand_held(t, 6)
    return camera(canvas.pixels, 420 + 60 * t + x, 370 + y, 0.86)
