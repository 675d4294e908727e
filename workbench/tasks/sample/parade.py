"""The parade ground: an oath ceremony by day in four shots, and an evening camp that is another place."""

# ruff: noqa: S311 - seeded drawing, no secrets

from __future__ import annotations

import math
import random
from functools import cache, lru_cache

from workbench.tasks.sample.canvas import Canvas, Pixels, camera, colour, ease, hand_held, mix, sprite
from workbench.tasks.sample.land import bushes, flag, hills, house, ridge, sky, tree
from workbench.tasks.sample.people import ARM_STEPS, soldier

FLAGS = (("#7c3b3b", "#d8cfb8", "#7c3b3b"), ("#3d5a80", "#c9b458", "#3d5a80"))
OATH_SHOTS_S = (0.0, 7.0, 15.0, 23.0, 31.0)
"""Where the shots of the ceremony begin, and its end."""
_DAY = ((0, "#7f97ad"), (0.55, "#b9c1c2"), (1, "#dfd2b8"))


@cache
def _ground() -> Pixels:
    """Sky, mountains, barracks and gravel; 1500 x 620."""
    canvas = Canvas(1500, 620)
    sky(canvas, _DAY, 330, 11)
    hills(canvas, ridge(1500, 285, 120, 4, 6), "#8d99a2", grain=5, cell=30, seed=6)
    hills(canvas, ridge(1500, 300, 60, 9, 11), "#75837f", grain=6, cell=14, seed=8)
    for x in range(20, 1500, 92):
        tree(canvas, x + (x * 7) % 31, 314, 58 + (x * 13) % 26, x)
    house(canvas, 640, 210, 1010, 312, "#b6a88f", "#6f4f44", rows=2, columns=11, roof_height=30)
    house(canvas, 1080, 236, 1330, 312, "#9c9a90", "#575c60", rows=1, columns=8, roof_height=22, seed=9)
    house(canvas, 60, 246, 240, 312, "#a8978a", "#5d4a40", rows=1, columns=5, roof_height=20, seed=4)
    canvas.gradient(((0, "#a69d8b"), (0.4, "#968d7c"), (1, "#6e675a")), 308)
    canvas.grain(6, 40, 21, 308)
    canvas.grain(5, 3.0, 22, 308)
    canvas.rectangle(0, 306, 1500, 313, colour("#8a8272"), grain=6)
    for index in range(-9, 10):
        canvas.line([(750 + index * 62, 313), (750 + index * 250, 620)], (226, 222, 208), 1.4, alpha=0.35)
    return canvas.pixels


@cache
def _ranks() -> tuple[tuple[int, int, int, str, float], ...]:
    """Every soldier of the ranks: x, y, height, coat, and when in the salute the arm goes up (0-1)."""
    rnd = random.Random(7)
    people = []
    for row in range(6):
        height = 46 + row * 13
        y = 352 + row * 17 + row * row * 5
        gap = height * 0.62
        for index in range(int(1500 / gap) + 1):
            x = index * gap + (row % 2) * gap / 2 + rnd.uniform(-2, 2)
            people.append(
                (
                    round(x),
                    round(y + rnd.uniform(-1.5, 1.5)),
                    height,
                    rnd.choice("abc"),
                    x / 1500 * 0.6 + rnd.uniform(0, 0.4),
                )
            )
    return tuple(people)


def _arm(salute: float, when: float) -> int:
    return round(ease(salute, when * 0.7, when * 0.7 + 0.3) * ARM_STEPS)


@lru_cache(maxsize=1)
def _drawn_up(arms: tuple[int, ...]) -> Pixels:
    """The ground with all ranks; most frames of a shot share it."""
    canvas = Canvas(1, 1)
    canvas.pixels = _ground().copy()
    for (x, y, height, coat, _), arm in zip(_ranks(), arms, strict=True):
        canvas.paste(soldier(height, coat, arm), x, y)
    canvas.paste(soldier(132, "o", max(arms)), 470, 604)
    return canvas.pixels


def _parade(t: float, salute: float, *, marching: float | None = None) -> Pixels:
    canvas = Canvas(1, 1)
    # arms move at every second frame: the ranks are drawn anew then
    canvas.pixels = _drawn_up(tuple(_arm(round(salute * 48) / 48, when) for *_, when in _ranks())).copy()
    for index, x in enumerate((300, 372, 1046)):
        flag(canvas, x, 92 + 8 * index, 306, t, FLAGS[index % 2], index * 2, 74)
    if marching is not None:
        for index in range(5):
            walked = marching * 1250 - 60 - index * 84
            step = int(t * 9 + index * 3) % 8
            canvas.paste(soldier(138, "w", 0, step or 1, rifle=index > 0), walked, 606 + (index % 2) * 3)
            if index == 0:
                flag(canvas, walked + 22, 372, 590, t, FLAGS[0], 1, 92)
    return canvas.pixels


@cache
def _stand_ground() -> Pixels:
    """The reviewing stand with its banner, steps and trees; 1100 x 560."""
    canvas = Canvas(1100, 560)
    sky(canvas, ((0, "#9fb0bb"), (1, "#e2dccb")), 300, 31)
    hills(canvas, ridge(1100, 250, 90, 14, 5), "#8f9a94", grain=6, seed=12)
    for index in range(13):
        tree(canvas, 40 + index * 86, 330, 120 + (index * 37) % 60, index + 40, "#55663f")
    canvas.gradient(((0, "#9d9583"), (1, "#787060")), 318)
    canvas.grain(6, 3, 33, 318)
    canvas.polygon([(250, 190), (850, 190), (880, 164), (220, 164)], colour("#55606a"), grain=6)
    for x in (262, 452, 640, 826):
        canvas.rectangle(x, 190, x + 14, 330, colour("#6b6257"), grain=5)
    canvas.rectangle(276, 196, 826, 250, colour("#7c3b3b"), grain=5)
    for index in range(9):
        canvas.rectangle(300 + index * 57, 210, 336 + index * 57, 236, colour("#d8c58e" if index % 3 else "#c9d0d4"))
    canvas.rectangle(230, 318, 872, 392, colour("#b5a78d"), grain=6, cell=10)
    for index in range(12):
        canvas.rectangle(250 + index * 52, 330, 288 + index * 52, 384, colour("#9a8c74"), grain=4)
    return canvas.pixels


def _stand(t: float, salute: float) -> Pixels:
    canvas = Canvas(1, 1)
    canvas.pixels = _stand_ground().copy()
    flag(canvas, 196, 120, 392, t, FLAGS[1], 3, 70)
    flag(canvas, 892, 120, 392, t, FLAGS[0], 5, 70)
    for index in range(9):
        canvas.paste(
            soldier(92, "o" if index % 3 else "w", _arm(salute, index / 9)), 300 + index * 62, 340 + (index % 2) * 3
        )
    canvas.rectangle(230, 326, 872, 334, colour("#8d7f68"))
    for index in range(7):
        canvas.paste(soldier(150, "abc"[index % 3], _arm(salute, 0.2)), 90 + index * 155 + (t * 14), 560)
    return canvas.pixels


def oath(t: float) -> Pixels:
    """The ceremony at second `t`, 0-31: wide, ranks saluting, colour party, reviewing stand."""
    shake_x, shake_y = hand_held(t, 1)
    if t < OATH_SHOTS_S[1]:
        x = 430 + 620 * ease(t, 0.2, 7.6)
        return camera(_parade(t, 0.0), x + shake_x, 330 + shake_y, 0.74)
    if t < OATH_SHOTS_S[2]:
        local = t - OATH_SHOTS_S[1]
        x = 980 - 70 * local
        return camera(_parade(t, ease(local, 1.0, 6.5)), x + shake_x, 392 + shake_y, 0.98 + 0.03 * local)
    if t < OATH_SHOTS_S[3]:
        local = t - OATH_SHOTS_S[2]
        return camera(
            _parade(t, 1.0, marching=local / 8), 350 + local * 84 + shake_x, 420 + shake_y, 1.0, turn=math.sin(t) * 0.5
        )
    local = t - OATH_SHOTS_S[3]
    return camera(
        _stand(t, ease(local, 1, 5)), 520 + local * 12 + shake_x, 300 - local * 4 + shake_y, 1.12 - local * 0.04
    )


@cache
def _camp_ground() -> Pixels:
    """An evening camp under a ridge: tents, a lorry, a fire's light; 1300 x 560."""
    canvas = Canvas(1300, 560)
    canvas.gradient(((0, "#2f374b"), (0.5, "#6d6274"), (0.85, "#b9826a"), (1, "#d79b6c")), 0, 300)
    canvas.grain(7, 160, 51, 0, 300)
    canvas.grain(2, 2.5, 52, 0, 300)
    hills(
        canvas,
        [(0, 210), (160, 150), (330, 230), (520, 120), (700, 216), (900, 170), (1100, 236), (1300, 180)],
        "#4a4653",
        grain=6,
    )
    hills(canvas, [(0, 290), (300, 262), (640, 300), (980, 258), (1300, 296)], "#37353c", grain=7, cell=12)
    canvas.gradient(((0, "#4b4340"), (1, "#2b2624")), 320)
    canvas.grain(6, 30, 55, 320)
    canvas.grain(4, 3, 56, 320)
    for x, size, tone in (
        (90, 1.0, "#5d5a48"),
        (330, 1.25, "#6a6450"),
        (690, 1.1, "#57543f"),
        (960, 1.4, "#625c49"),
        (1200, 0.9, "#56523f"),
    ):
        top, foot = 350 - 92 * size, 372.0
        canvas.polygon([(x, top), (x - 96 * size, foot), (x + 96 * size, foot)], colour(tone), grain=6, cell=16)
        canvas.polygon(
            [(x, top), (x + 96 * size, foot), (x + 130 * size, foot - 16 * size)],
            mix(colour(tone), (15, 14, 16), 0.5),
            grain=5,
        )
        canvas.polygon([(x, top + 30 * size), (x - 20 * size, foot), (x + 16 * size, foot)], (26, 23, 22))
    canvas.rectangle(470, 286, 600, 356, colour("#3f4538"), grain=6)
    canvas.rectangle(600, 306, 652, 356, colour("#474d3f"), grain=6)
    canvas.polygon([(608, 312), (644, 312), (644, 332), (608, 332)], colour("#7c7468"))
    for x in (492, 524, 580, 632):
        canvas.ellipse(x, 360, 15, 15, (20, 19, 19))
        canvas.ellipse(x, 360, 6, 6, (74, 70, 64))
    bushes(canvas, 70, (0, 470, 1300, 556), "#2c2f26", 61, 15)
    return canvas.pixels


@cache
def _glow() -> Pixels:
    def draw(canvas: Canvas) -> None:
        for index in range(30):
            canvas.ellipse(
                canvas.width / 2, canvas.height / 2, 600 - index * 20, 220 - index * 7.3, (255, 176, 92), alpha=0.018
            )

    return sprite(320, 120, draw)


def camp(t: float) -> Pixels:
    """The camp at second `t`, 0-6: people around a fire, others walking past with a load."""
    canvas = Canvas(1, 1)
    canvas.pixels = _camp_ground().copy()
    rnd = random.Random(int(t * 15))
    canvas.paste(_glow(), 800, 500 + rnd.uniform(-2, 2))
    for index, x in enumerate((690, 724, 880, 922, 962)):
        canvas.paste(soldier(112 + index % 3 * 8, "de"[index % 2], 0, rifle=index % 2 == 0), x, 470 + (index * 7) % 22)
    for index in range(6):
        flame = 34 - index * 5
        sway = math.sin(t * 9 + index * 1.3) * 3
        canvas.ellipse(
            800 + sway,
            448 - index * 5,
            flame * 0.34,
            flame * 0.75,
            mix((224, 98, 40), (255, 226, 150), index / 6),
            alpha=0.8,
        )
    canvas.polygon([(768, 462), (832, 470), (834, 476), (766, 468)], (38, 28, 22))
    canvas.polygon([(832, 460), (768, 472), (768, 478), (834, 466)], (48, 34, 26))
    for index in range(4):
        walked = 120 + t * 58 + index * 62
        canvas.paste(
            soldier(138, "de"[index % 2], 0, int(t * 8 + index * 3) % 8 or 1, rifle=True), walked, 545 - index * 4
        )
    shake_x, shake_y = hand_held(t, 4, 1.6)
    return camera(canvas.pixels, 430 + 78 * t + shake_x, 350 + shake_y, 1.02 + 0.012 * t)
