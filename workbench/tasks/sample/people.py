"""Soldiers and officers as sprites, drawn once for each size, coat and position of the arm."""

# ruff: noqa: PLR0917 - x, y, width, height come in that order

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

from workbench.tasks.sample.canvas import Canvas, Colour, Pixels, Point, colour, mix, sprite

Place = Callable[[float, float], Point]
Shape = Callable[..., None]

COATS = {"a": "#565c45", "b": "#5f664b", "c": "#4e543d", "d": "#3b3d34", "e": "#45483d", "o": "#39455c", "w": "#8a7f68"}
ARM_STEPS = 6
"""Positions of the right arm between hanging down (0) and the hand at the cap (ARM_STEPS)."""


@cache
def soldier(height: int, coat: str, arm: int = 0, step: int = 0, *, rifle: bool = False) -> Pixels:
    """A standing or walking figure.

    Args:
        height: In pixels, cap to ground.
        coat: Key of `COATS`.
        arm: 0 hanging to `ARM_STEPS` saluting.
        step: Phase of walking 0-7; 0 stands.
        rifle: A rifle on the shoulder.
    """
    unit = height * 4 / 24.0
    width = round(height * 0.62)

    def draw(canvas: Canvas) -> None:
        def at(x: float, y: float) -> Point:
            return (canvas.width / 2 + x * unit, canvas.height + (y - 0.6) * unit)

        _figure(canvas, at, coat, arm / ARM_STEPS, step, rifle)

    return sprite(width, height, draw)


def _figure(canvas: Canvas, place: Place, coat: str, arm: float, step: int, rifle: bool) -> None:
    cloth = colour(COATS[coat])
    dark, light = mix(cloth, (12, 12, 10), 0.45), mix(cloth, (235, 230, 200), 0.22)
    trousers = colour("#2f3a52") if coat == "o" else mix(cloth, (28, 28, 24), 0.5)
    swing = math.sin(step / 8 * 2 * math.pi) * 2.4 if step else 0.0

    def shape(points: list[Point], fill: Colour, alpha: float = 1.0) -> None:
        canvas.polygon([place(*point) for point in points], fill, alpha=alpha)

    shape(
        [(math.cos(a / 8 * math.pi) * 5 + 1.5, math.sin(a / 8 * math.pi) * 0.9 + 0.1) for a in range(16)],
        (20, 20, 16),
        0.4,
    )
    for side in (-1, 1):
        foot = side * 1.4 + swing * side
        shape([(side * 0.2, -9), (side * 2.4, -9), (foot + side * 1.05, -0.6), (foot - side * 1.05, -0.6)], trousers)
        shape([(foot - 1.1, -1.4), (foot + 1.2, -1.4), (foot + 1.6, 0.2), (foot - 1.2, 0.2)], (26, 24, 22))
    shape([(-3.3, -8), (-3.6, -14.6), (-2.4, -16.6), (2.4, -16.6), (3.6, -14.6), (3.3, -8)], cloth)
    shape([(0.9, -8), (1.2, -16.6), (2.4, -16.6), (3.6, -14.6), (3.3, -8)], dark, 0.5)
    shape([(-3.4, -10.2), (3.4, -10.2), (3.4, -9.1), (-3.4, -9.1)], colour("#2d2820"))
    shape([(-0.7, -10.3), (0.7, -10.3), (0.7, -9.0), (-0.7, -9.0)], colour("#b79b57"))
    for y in (-14.2, -12.4):
        shape([(-2.4, y), (-0.8, y), (-0.8, y + 1.2), (-2.4, y + 1.2)], dark, 0.7)
    left = (-3.9 - swing * 0.3, -8.6)
    shape([(-3.4, -16), (-2.3, -15.4), (left[0] + 0.9, left[1]), (left[0] - 0.7, left[1])], light)
    shape(
        [
            (left[0] - 0.6, left[1]),
            (left[0] + 0.8, left[1]),
            (left[0] + 0.6, left[1] + 1.4),
            (left[0] - 0.5, left[1] + 1.4),
        ],
        colour("#b58d6d"),
    )
    if rifle:
        shape([(-3.0, -21.5), (-2.4, -21.6), (-0.8, -10), (-1.6, -9.8)], (32, 30, 28))
    shape([(-1.0, -17.8), (1.0, -17.8), (1.0, -16.2), (-1.0, -16.2)], colour("#a17c5f"))
    shape(
        [(math.cos(a / 10 * math.pi) * 2.2, math.sin(a / 10 * math.pi) * 2.5 - 19.2) for a in range(20)],
        colour("#b98f6e"),
    )
    shape([(0.6, -17.0), (2.2, -18.4), (2.2, -20.2), (0.9, -20.6)], colour("#8f6c52"), 0.55)
    cap = colour("#1f2a40") if coat == "o" else colour("#6b2f3a") if coat in "abc" else colour("#33372c")
    shape([(-2.7, -20.2), (-2.6, -21.8), (-0.6, -23.2), (2.4, -22.4), (2.9, -20.8), (2.5, -20.0)], cap)
    shape([(-2.7, -20.4), (2.7, -20.4), (2.6, -19.8), (-2.6, -19.8)], mix(cap, (0, 0, 0), 0.45))
    _right_arm(shape, arm, cloth, swing)


def _right_arm(shape: Shape, arm: float, cloth: Colour, swing: float) -> None:
    """Shoulder, elbow and hand turn together from hanging to the salute."""
    elbow = (4.0 + 3.2 * math.sin(arm * math.pi / 2) + swing * 0.2, -12.2 - 2.4 * arm)
    hand = (3.9 + swing * 0.5 + (2.7 - 3.9) * arm, -8.4 + (-20.0 + 8.4) * arm)
    dark = mix(cloth, (10, 10, 8), 0.25)
    for (x0, y0), (x1, y1), wide in (((3.0, -15.4), elbow, 1.05), (elbow, hand, 0.9)):
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / length * wide, (x1 - x0) / length * wide
        shape([(x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny)], dark)
    shape(
        [(hand[0] + 0.9 * math.cos(a), hand[1] + 0.9 * math.sin(a)) for a in (k * 0.7 for k in range(9))],
        colour("#b98f6e"),
    )
