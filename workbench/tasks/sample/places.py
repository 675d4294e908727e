"""Still pictures: the square whose crop the article shows, and places that have nothing to do with the case."""

# ruff: noqa: S311 - seeded drawing, no secrets

from __future__ import annotations

import math
import random

from workbench.tasks.sample.canvas import Canvas, Pixels, colour, mix, smooth
from workbench.tasks.sample.land import bushes, flag, hills, house, ridge, sky, tree
from workbench.tasks.sample.people import soldier

SQUARE_CROP = (0.12, 0.09, 0.74, 0.78)
"""Part of the square the article's picture shows: x, y, width, height as fractions."""


def square() -> Pixels:
    """A town hall square with fountain, arcade and clock tower; 1280 x 860."""
    canvas = Canvas(1280, 860)
    sky(canvas, ((0, "#6a90b0"), (0.6, "#a9c0ca"), (1, "#dcdccf")), 470, 101, clouds=12)
    hills(canvas, ridge(1280, 440, 180, 103, 5), "#7d8f86", grain=6, cell=30)
    for x in (60, 150, 245, 1040, 1130, 1220):
        tree(canvas, x, 486, 150 + x % 50, x)
    house(canvas, 0, 330, 200, 484, "#b3a796", "#7a5546", rows=3, columns=4, roof_height=32)
    house(canvas, 1090, 310, 1280, 484, "#a8a79c", "#5f5a58", rows=3, columns=4, roof_height=30, seed=8)
    house(canvas, 300, 250, 980, 484, "#c7baa2", "#8d6450", rows=2, columns=15, roof_height=44, seed=12)
    for index in range(13):
        x = 318 + index * 50
        arch = [
            (x, 484),
            (x, 430),
            *[(x + 17 - 17 * math.cos(a / 8 * math.pi), 430 - 20 * math.sin(a / 8 * math.pi)) for a in range(9)],
            (x + 34, 484),
        ]
        canvas.polygon(arch, colour("#4f483f"), grain=4)
    canvas.rectangle(596, 96, 684, 250, colour("#bdae95"), grain=6, cell=8)
    canvas.polygon([(586, 98), (694, 98), (640, 30)], colour("#6f7f78"), grain=6)
    canvas.ellipse(640, 150, 30, 30, colour("#efe9da"))
    canvas.line([(640, 150), (640, 128)], (40, 38, 36), 3)
    canvas.line([(640, 150), (657, 158)], (40, 38, 36), 3)
    _paving(canvas)
    _fountain(canvas)
    for x, height in ((250, 96), (292, 92), (980, 100), (1030, 94), (880, 84)):
        canvas.paste(soldier(height, "bw"[x % 2], 0, x % 7), x, 640 + x % 60)
    for x in (180, 1100):
        canvas.line([(x, 700), (x, 470)], colour("#3c4143"), 5)
        canvas.ellipse(x, 462, 12, 15, colour("#e8dfc0"))
    flag(canvas, 420, 150, 250, 1.2, ("#3d5a80", "#c9b458", "#3d5a80"), 2, 60)
    bushes(canvas, 26, (0, 800, 420, 858), "#46593a", 105, 22)
    return canvas.pixels


def _paving(canvas: Canvas) -> None:
    canvas.gradient(((0, "#b4ab9b"), (1, "#85796a")), 484)
    canvas.grain(5, 3, 107, 484)
    canvas.grain(6, 60, 108, 484)
    for index in range(-14, 15):
        canvas.line([(640 + index * 40, 484), (640 + index * 172, 860)], colour("#7f7566"), 1.5)
    for y in (496, 512, 534, 562, 600, 648, 708, 784):
        canvas.line([(0, y), (1280, y)], colour("#7f7566"), 1.5)


def _fountain(canvas: Canvas) -> None:
    canvas.ellipse(640, 676, 170, 44, colour("#8f8878"), grain=6)
    canvas.ellipse(640, 668, 152, 36, colour("#63848d"), grain=8)
    canvas.polygon([(612, 668), (668, 668), (658, 588), (622, 588)], colour("#9b9281"), grain=6)
    canvas.ellipse(640, 590, 54, 13, colour("#857c6c"), grain=5)
    canvas.polygon(smooth([(628, 586), (632, 548), (640, 534), (648, 548), (652, 586)]), colour("#77705f"), grain=5)
    for side in (-1, 1):
        canvas.line(
            smooth([(640 + side * 40, 588), (640 + side * 74, 604), (640 + side * 92, 660)]),
            colour("#dfe8ea"),
            3,
            alpha=0.7,
        )


def market() -> Pixels:
    """Awnings and crates in a narrow market."""
    canvas = Canvas(1100, 820, colour("#b9b09c"))
    canvas.grain(8, 80, 211)
    house(canvas, 0, 60, 1100, 420, "#b29c80", "#6e4e3e", rows=3, columns=14, roof_height=40, seed=212)
    rnd = random.Random(213)
    for index in range(7):
        x = index * 160 - 20
        for stripe in range(8):
            tone = colour(("#a8433a", "#3e6b5c")[index % 2] if stripe % 2 else "#efe6d2")
            canvas.polygon(
                [
                    (x + stripe * 18, 400),
                    (x + stripe * 18 + 18, 400),
                    (x + stripe * 18 + 26, 480),
                    (x + stripe * 18 + 2, 480),
                ],
                tone,
                grain=3,
            )
    canvas.gradient(((0, "#8f8676"), (1, "#6c6354")), 480)
    canvas.grain(7, 4, 214, 480)
    for row in range(4):
        for column in range(13):
            x, y = column * 88 + row % 2 * 40, 500 + row * 84
            canvas.rectangle(x, y, x + 74, y + 52, colour("#7d5f3e"), grain=6)
            fruit = colour(rnd.choice(("#b5482f", "#c98f2e", "#6f8a3c", "#8b4a63")))
            for spot in range(12):
                canvas.ellipse(
                    x + 10 + spot % 6 * 11,
                    y + 6 + spot // 6 * 14,
                    7,
                    7,
                    mix(fruit, (255, 255, 220), rnd.uniform(0, 0.3)),
                )
    return canvas.pixels


def bridge() -> Pixels:
    """An arched stone bridge over a river."""
    canvas = Canvas(1200, 760)
    sky(canvas, ((0, "#7793a6"), (1, "#cfd3c8")), 330, 221)
    hills(canvas, ridge(1200, 330, 190, 222, 4), "#6d8165", grain=8)
    for index in range(16):
        tree(canvas, index * 80, 380, 90 + index * 29 % 60, 230 + index, "#3f5a3a")
    canvas.gradient(((0, "#7f9a9a"), (1, "#45625f")), 420)
    canvas.grain(10, 40, 223, 420)
    canvas.rectangle(0, 300, 1200, 350, colour("#a89a84"), grain=8, cell=6)
    canvas.polygon([(0, 350), (1200, 350), (1200, 520), (0, 520)], colour("#978a76"), grain=8, cell=6)
    for index in range(4):
        x = 150 + index * 300
        canvas.ellipse(x, 530, 118, 150, colour("#4d6664"), grain=7)
    canvas.grain(5, 5, 224, 520)
    canvas.rectangle(0, 530, 1200, 760, colour("#57736f"), alpha=0.75, grain=9, cell=30)
    return canvas.pixels


def night_town() -> Pixels:
    """Lit windows of tower blocks by night."""
    canvas = Canvas(1000, 760)
    canvas.gradient(((0, "#10172a"), (1, "#47405a")))
    canvas.grain(5, 60, 231)
    rnd = random.Random(232)
    for index in range(11):
        x, top = index * 94 - 20, rnd.uniform(120, 380)
        canvas.rectangle(x, top, x + 88, 700, colour(rnd.choice(("#20242f", "#2a2d3a", "#1a1f29"))), grain=4)
        for row in range(int((680 - top) / 26)):
            for column in range(5):
                lit = rnd.random() < 0.45
                tone = colour(rnd.choice(("#f0c878", "#f5dfaa", "#c8d8e8"))) if lit else (18, 20, 27)
                canvas.rectangle(
                    x + 8 + column * 16, top + 10 + row * 26, x + 19 + column * 16, top + 26 + row * 26, tone
                )
    canvas.rectangle(0, 690, 1000, 760, colour("#15171d"), grain=5)
    for x in range(0, 1000, 46):
        canvas.ellipse(x, 726, 9, 3, colour("#e2b25a" if x % 92 else "#c84a3a"))
    return canvas.pixels


def forest_road() -> Pixels:
    """A track between dark trees."""
    canvas = Canvas(1000, 750)
    sky(canvas, ((0, "#c6cfcf"), (1, "#e7e3d2")), 300, 241)
    hills(canvas, [(0, 300), (500, 280), (1000, 310)], "#58693f", grain=9, cell=8)
    canvas.polygon([(470, 320), (530, 320), (860, 750), (160, 750)], colour("#9c8a6c"), grain=8, cell=7)
    canvas.line([(495, 320), (430, 750)], colour("#7d6d55"), 9, alpha=0.5)
    for depth in range(9):
        size = 110 + depth * 52
        for side in (-1, 1):
            tree(
                canvas,
                500 + side * (70 + depth * 62),
                330 + depth * 42,
                size * 1.4,
                depth * 2 + (side > 0),
                "#33482c" if depth % 2 else "#3f5230",
            )
    return canvas.pixels


def village_snow() -> Pixels:
    """Roofs of a village under snow."""
    canvas = Canvas(1200, 780)
    sky(canvas, ((0, "#9fb2c4"), (1, "#e6e8e8")), 400, 251)
    hills(canvas, ridge(1200, 400, 240, 252, 6), "#aeb9c2", grain=7)
    hills(canvas, ridge(1200, 430, 70, 253, 9), "#d7dde0", grain=5)
    canvas.gradient(((0, "#e9ecec"), (1, "#c3ccd2")), 430)
    canvas.grain(4, 30, 254, 430)
    for index, (x, y) in enumerate(((60, 470), (330, 440), (590, 490), (860, 450), (180, 610), (520, 650), (880, 620))):
        size = 1.0 if index < 4 else 1.5
        house(
            canvas,
            x,
            y,
            x + 150 * size,
            y + 90 * size,
            "#8c6d52" if index % 2 else "#a58a6c",
            "#eef1f2",
            rows=1,
            columns=3,
            roof_height=46 * size,
            lit=0.4,
            seed=index,
        )
    for x in (20, 300, 760, 1120):
        tree(canvas, x, 720, 190, x, "#50604f")
    return canvas.pixels
