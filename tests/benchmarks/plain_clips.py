"""Generated clips with nothing in them that proves reuse: cards, black, leaders, logos, test pictures, crawls.

Clips of one kind look alike, and some have the very same design, as those of one station do; none may match another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from tests.benchmarks import still_words as words
from tests.benchmarks.clip_files import Frame
from tests.benchmarks.still_sheet import BOLD, PLAIN, Pen, Rgb, colour, plain

RATE_HZ = 12.5
LENGTH_S = 6.0
_SIZES = ((640, 360), (480, 360), (854, 480))
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_BARS = ((180, 180, 180), (180, 180, 16), (16, 180, 180), (16, 180, 16), (180, 16, 180), (180, 16, 16), (16, 16, 180))
_STATION = ((190, 20, 40), "NEWS 5")
Size = tuple[int, int]
Draw = Callable[[float], Rgb]


def _word(rng: np.random.Generator) -> str:
    return words.sentence(rng, 1).rstrip(".").upper()


def _title_cards(rng: np.random.Generator, size: Size) -> Draw:
    """Lettering that changes every three seconds, light on dark or dark on light."""
    width, height = size
    dark = bool(rng.integers(2))
    cards = []
    for _ in range(2):
        pen = Pen(plain(width, height, _BLACK if dark else _WHITE))
        ink = _WHITE if dark else _BLACK
        pen.write((width / 2, height * 0.42), words.sentence(rng, 3).upper(), height // 12, ink, font=BOLD, anchor="mm")
        pen.write((width / 2, height * 0.58), words.sentence(rng, 5), height // 20, ink, anchor="mm")
        cards.append(pen.rgb())
    return lambda time_s: cards[int(time_s // 3) % len(cards)]


def _black(rng: np.random.Generator, size: Size) -> Draw:
    """Black with the noise of a tape."""
    width, height = size
    level = float(rng.uniform(0, 3))
    return lambda _time_s: np.asarray(np.clip(rng.normal(level, 2, (height, width, 3)), 0, 255), np.uint8)


def _countdown(rng: np.random.Generator, size: Size) -> Draw:
    """The leader of a film: the same for all, begun at another number."""
    width, height = size
    begun = int(rng.integers(6, 11))
    x, y, radius = width / 2, height / 2, height * 0.4

    def picture(time_s: float) -> Rgb:
        pen = Pen(plain(width, height, (150, 150, 150)))
        turned = -90 + 360 * (time_s % 1)
        pen.draw.pieslice((x - width, y - width, x + width, y + width), -90, turned, (110, 110, 110))
        for size_px in (radius, radius * 0.85):
            pen.draw.ellipse((x - size_px, y - size_px, x + size_px, y + size_px), outline=_WHITE, width=4)
        pen.draw.line((0, y, width, y), _BLACK, 2)
        pen.draw.line((x, 0, x, height), _BLACK, 2)
        number = str(max(1, begun - int(time_s)))
        pen.write((x, y), number, round(radius), _BLACK, font=BOLD, anchor="mm")
        return pen.rgb()

    return picture


def _station_logo(rng: np.random.Generator, size: Size) -> Draw:
    """A station's name that grows on a plain ground; half of the clips are of one station."""
    width, height = size
    ground, name = _STATION if rng.integers(2) else (colour(rng, 0, 160), f"{_word(rng)} TV")

    def picture(time_s: float) -> Rgb:
        pen = Pen(plain(width, height, ground))
        letters = round(height * 0.2 * min(1.0, 0.4 + time_s / 3))
        pen.draw.ellipse((width / 2 - 40, height * 0.2 - 25, width / 2 + 40, height * 0.2 + 25), _WHITE)
        pen.write((width / 2, height * 0.55), name, letters, _WHITE, font=BOLD, anchor="mm")
        return pen.rgb()

    return picture


def _colour_bars(rng: np.random.Generator, size: Size) -> Draw:
    """The bars every station has, with a name in some."""
    width, height = size
    pen = Pen(plain(width, height, _BLACK))
    for place, ink in enumerate(_BARS):
        pen.draw.rectangle((place * width / 7, 0, (place + 1) * width / 7, height * 0.75), ink)
    if rng.integers(2):
        pen.draw.rectangle((width * 0.3, height * 0.8, width * 0.7, height * 0.95), _BLACK)
        pen.write((width / 2, height * 0.875), _word(rng), height // 12, _WHITE, anchor="mm")
    bars = pen.rgb()
    return lambda _time_s: bars


def _crawl(rng: np.random.Generator, size: Size) -> Draw:
    """Lines that move upwards, as at the end of a film."""
    width, height = size
    lines = [words.sentence(rng, 4) for _ in range(24)]
    row = height // 10

    def picture(time_s: float) -> Rgb:
        pen = Pen(plain(width, height, _BLACK))
        for number, line in enumerate(lines):
            top = height * 0.6 + number * row - time_s * row * 1.5
            if -row < top < height:
                pen.write((width / 2, top), line, row // 2, _WHITE, font=PLAIN, anchor="ma")
        return pen.rgb()

    return picture


KINDS: dict[str, Callable[[np.random.Generator, Size], Draw]] = {
    "title cards": _title_cards,
    "black": _black,
    "countdown": _countdown,
    "station logo": _station_logo,
    "colour bars": _colour_bars,
    "text crawl": _crawl,
}


def frames(kind: str, number: int) -> Iterator[Frame]:
    """Frames of a clip of a kind; the number chooses size and design."""
    rng = np.random.default_rng([9, list(KINDS).index(kind), number])
    draw = KINDS[kind](rng, _SIZES[int(rng.integers(len(_SIZES)))])
    for place in range(round(LENGTH_S * RATE_HZ)):
        time_s = place / RATE_HZ
        yield time_s, draw(time_s)
