"""Pieces of landscape and town that several scenes share."""

# ruff: noqa: S311, PLR0917 - seeded drawing, no secrets; x, y, width, height come in that order

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from workbench.tasks.sample.canvas import Canvas, Colour, Point, colour, mix, smooth


def sky(canvas: Canvas, stops: Sequence[tuple[float, str]], bottom: int, seed: int, clouds: float = 7.0) -> None:
    """Gradient with soft clouds, some drawn out to the side."""
    canvas.gradient(stops, 0, bottom)
    canvas.grain(clouds, 190, seed, 0, bottom)
    rnd = random.Random(seed)
    for _ in range(int(clouds)):
        x, y = rnd.uniform(0, canvas.width), rnd.uniform(0.05, 0.6) * bottom
        for _ in range(5):
            across, down = x + rnd.uniform(-60, 60), y + rnd.uniform(-6, 6)
            canvas.ellipse(across, down, rnd.uniform(40, 110), rnd.uniform(4, 11), (236, 236, 232), alpha=0.10)
    canvas.grain(1.6, 2.5, seed + 1, 0, bottom)


def hills(
    canvas: Canvas, heights: Sequence[Point], fill: str, *, grain: float = 7, cell: float = 22, seed: int = 3
) -> None:
    """A line of hills down to the lower edge."""
    edge = smooth(heights)
    canvas.polygon(
        [*edge, (canvas.width, canvas.height), (0, canvas.height)], colour(fill), grain=grain, cell=cell, seed=seed
    )


def ridge(width: int, base: float, height: float, seed: int, peaks: int = 7) -> list[Point]:
    """Points of a hill line."""
    rnd = random.Random(seed)
    step = width / peaks
    return [
        (index * step, base - rnd.uniform(0.1, 1.0) * height * (0.5 + (index % 2) * 0.5)) for index in range(peaks + 1)
    ]


def bushes(
    canvas: Canvas, count: int, area: tuple[float, float, float, float], fill: str, seed: int, size: float = 9
) -> None:
    """Dark shrubs with a light side, larger towards the lower edge of the area (left, top, right, bottom)."""
    rnd = random.Random(seed)
    left, top, right, bottom = area
    spots = sorted((rnd.uniform(top, bottom), rnd.uniform(left, right)) for _ in range(count))
    for y, x in spots:
        r = size * (0.4 + 0.9 * (y - top) / max(1.0, bottom - top)) * rnd.uniform(0.6, 1.3)
        tone = mix(colour(fill), (10, 14, 8), rnd.uniform(0, 0.4))
        canvas.ellipse(x, y + r * 0.6, r * 1.3, r * 0.35, (20, 22, 16), alpha=0.35)
        for _ in range(4):
            canvas.ellipse(
                x + rnd.uniform(-r, r) * 0.7, y + rnd.uniform(-r, r) * 0.35, r * 0.7, r * 0.55, tone, grain=9, seed=seed
            )
        canvas.ellipse(x - r * 0.3, y - r * 0.35, r * 0.45, r * 0.25, mix(tone, (200, 205, 150), 0.25), alpha=0.7)


def tree(canvas: Canvas, x: float, y: float, height: float, seed: int, leaves: str = "#4f6240") -> None:
    """A round tree with its foot at (x, y)."""
    rnd = random.Random(seed)
    canvas.ellipse(x + height * 0.1, y, height * 0.35, height * 0.05, (25, 25, 20), alpha=0.35)
    trunk = colour("#5b4a3b")
    canvas.polygon(
        [
            (x - height * 0.03, y),
            (x - height * 0.02, y - height * 0.5),
            (x + height * 0.02, y - height * 0.5),
            (x + height * 0.04, y),
        ],
        trunk,
    )
    for index in range(26):
        angle, reach = rnd.uniform(0, 2 * math.pi), rnd.uniform(0, 0.24) * height
        cx, cy = x + math.cos(angle) * reach, y - height * 0.66 + math.sin(angle) * reach
        tone = mix(mix(colour(leaves), (20, 26, 16), 0.35), mix(colour(leaves), (222, 220, 160), 0.35), index / 26)
        canvas.ellipse(
            cx - index * height * 0.001,
            cy - index * height * 0.003,
            height * 0.11,
            height * 0.09,
            tone,
            alpha=0.85,
            grain=8,
            seed=seed,
        )


def window(canvas: Canvas, corners: Sequence[Point], glass: Colour, frame: Colour) -> None:
    """A window on a wall seen at an angle: corners clockwise from the upper left."""
    a, b, c, d = corners
    grow = 0.12

    def out(p: Point, q: Point) -> Point:
        return (p[0] + (p[0] - q[0]) * grow, p[1] + (p[1] - q[1]) * grow)

    canvas.polygon([out(a, c), out(b, d), out(c, a), out(d, b)], frame)
    canvas.polygon(corners, glass)
    canvas.polygon([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), d], mix(glass, (230, 236, 240), 0.22))
    canvas.line([((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), ((d[0] + c[0]) / 2, (d[1] + c[1]) / 2)], frame, 1.6)
    canvas.line([((a[0] + d[0]) / 2, (a[1] + d[1]) / 2), ((b[0] + c[0]) / 2, (b[1] + c[1]) / 2)], frame, 1.2)


def house(canvas: Canvas, left: float, top: float, right: float, bottom: float, wall: str, roof: str, *, rows: int = 2,
          columns: int = 6, roof_height: float = 18, lit: float = 0.0, seed: int = 5) -> None:  # fmt: skip
    """A house seen from the front, with roof, windows, a plinth and a shadow under the eaves."""
    rnd = random.Random(seed)
    canvas.rectangle(left, top, right, bottom, colour(wall), grain=5, cell=12, seed=seed)
    canvas.rectangle(
        left, bottom - (bottom - top) * 0.08, right, bottom, mix(colour(wall), (30, 28, 26), 0.4), grain=5, seed=seed
    )
    canvas.polygon(
        [(left - 8, top), (right + 8, top), (right - 12, top - roof_height), (left + 12, top - roof_height)],
        colour(roof),
        grain=8,
        cell=5,
        seed=seed,
    )
    canvas.rectangle(left, top, right, top + 4, (30, 28, 28), alpha=0.35)
    cell_w, cell_h = (right - left) / columns, (bottom - top) * 0.86 / rows
    for row in range(rows):
        for column in range(columns):
            x, y = left + (column + 0.28) * cell_w, top + (row + 0.26) * cell_h
            glass = colour("#e7b56c") if rnd.random() < lit else colour(rnd.choice(["#46525a", "#525e66", "#3a454c"]))
            w, h = cell_w * 0.44, cell_h * 0.52
            window(
                canvas,
                [(x, y), (x + w, y), (x + w, y + h), (x, y + h)],
                glass,
                mix(colour(wall), (245, 240, 230), 0.45),
            )


def flag(
    canvas: Canvas, x: float, top: float, foot: float, t: float, stripes: Sequence[str], seed: int, length: float = 46
) -> None:
    """A flag on its pole, waving."""
    canvas.line([(x, foot), (x, top)], colour("#d9d7d0"), 3)
    height = length * 0.62
    columns = 14

    def edge(share: float, level: float) -> Point:
        wave = math.sin(share * 6.0 - t * 5.0 + seed) * 4.0 * share
        return (x + 1.5 + share * length, top + 3 + level * height + wave + share * 3)

    for index, stripe in enumerate(stripes):
        low, high = index / len(stripes), (index + 1) / len(stripes)
        points = [edge(c / columns, low) for c in range(columns + 1)] + [
            edge(c / columns, high) for c in range(columns, -1, -1)
        ]
        canvas.polygon(points, colour(stripe))
    for column in range(columns):
        shade = math.cos(column / columns * 6.0 - t * 5.0 + seed)
        a, b = column / columns, (column + 1) / columns
        tone: Colour = (255, 255, 255) if shade > 0 else (0, 0, 0)
        canvas.polygon([edge(a, 0), edge(b, 0), edge(b, 1), edge(a, 1)], tone, alpha=abs(shade) * 0.14)
