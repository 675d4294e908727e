"""Fixed frames in which only the photograph differs: what two of them share is a layout, never reuse.

Ten need nothing else; three use photographs of a reserve as their fixed parts (`grounds`), as a studio set or a
portrait would be. Their text and layout are the same for every photograph, but for the quote card, whose text changes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.benchmarks import still_screens as screens
from tests.benchmarks import still_words as words
from tests.benchmarks.still_sheet import BOLD, Pen, Rgb, Sheet, filling, jpeg, plain

Make = Callable[[Rgb, Sequence[Rgb], int], Rgb]
WHITE, BLACK = (255, 255, 255), (0, 0, 0)
WINDOW = (480, 360)
"""Photographs are brought to one shape first, so that the layout does not move with theirs."""


@dataclass(frozen=True, slots=True)
class Template:
    """A frame: `picture` puts one photograph into it.

    Attributes:
        name: For the table.
        photographic: Whether a fixed part of it is a photograph; then even calling the fixed part shared is true of
            the pixels, and the row says so.
    """

    name: str
    make: Make
    photographic: bool = False

    def picture(self, rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
        """The photograph in the frame, through JPEG.

        Args:
            rgb: The photograph, (h, w, 3) uint8 RGB.
            grounds: At least three photographs that are used nowhere else.
            number: Of the photograph, for the parts that change with it.
        """
        return jpeg(self.make(filling(rgb, *WINDOW), grounds, number), 85 - number % 15)


def _fixed(step: Callable[[Sheet, np.random.Generator], None], seed: int) -> Make:
    """A drawn edit with a generator that begins anew each time."""

    def make(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
        sheet = Sheet(rgb, grounds)
        step(sheet, np.random.default_rng(seed))
        return sheet.rgb

    return make


def _page(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
    """A dense web page; the photograph has a quarter of it, so that about three quarters of the pixels are the same."""
    rng = np.random.default_rng(41)
    pen = Pen(plain(1000, 760, WHITE))
    pen.draw.rectangle((0, 0, 1000, 60), (24, 44, 92))
    pen.write((20, 12), "NEWS PORTAL", 32, WHITE, font=BOLD)
    pen.write((300, 20), "World   Politics   Economy   Sport   Culture   Weather   Video", 18, (220, 226, 240))
    pen.write((20, 76), "Residents flee as the river breaks its banks", 30, BLACK, font=BOLD)
    for column in range(3):
        pen.paragraph((20 + 325 * column, 500, 300, 250), words.text(rng, 12), 14, (40, 40, 44))
    pen.paragraph((520, 130, 220, 350), words.text(rng, 14), 15, (40, 40, 44))
    for row in range(6):
        pen.draw.rectangle((760, 130 + row * 60, 800, 170 + row * 60), (30 * row, 90, 200 - 25 * row))
        pen.paragraph((810, 130 + row * 60, 170, 50), words.HEADLINES[row], 13, (20, 20, 60))
    canvas = pen.rgb()
    canvas[125:485, 20:500] = rgb
    return canvas


def _mobile(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
    """A long post on a phone under and over the photograph, which has a third of the screen."""
    rng = np.random.default_rng(42)
    pen = Pen(plain(540, 1100, (250, 250, 250)))
    pen.draw.rectangle((0, 0, 540, 92), (32, 96, 180))
    pen.write((20, 10), "12:47", 20, WHITE, font=BOLD)
    pen.write((20, 44), "Neighbourhood group", 28, WHITE, font=BOLD)
    pen.draw.ellipse((20, 108, 76, 164), (200, 80, 60))
    pen.write((90, 112), "Eyes on the ground", 22, BLACK, font=BOLD)
    pen.paragraph((20, 180, 500, 190), words.text(rng, 7), 18, (30, 30, 30))
    pen.paragraph((20, 780, 500, 300), words.text(rng, 16), 18, (30, 30, 30))
    canvas = pen.rgb()
    canvas[390:750, 30:510] = rgb
    return canvas


def _impact(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
    pen = Pen(rgb)
    pen.write((240, 10), "THEY TOLD US", 44, WHITE, font=BOLD, anchor="ma", outline=BLACK)
    pen.write((240, 350), "IT IS FROM 2016", 44, WHITE, font=BOLD, anchor="md", outline=BLACK)
    return pen.rgb()


def _studio(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
    """A studio: one photograph as the fixed set, the changing one in a window of 30 % of the width."""
    pen = Pen(filling(grounds[0], 960, 540))
    pen.draw.rectangle((0, 470, 960, 540), (160, 10, 24))
    pen.write((20, 482), "LIVE · The evening studio with K. Marten", 34, WHITE, font=BOLD)
    pen.draw.rectangle((608, 42, 912, 272), WHITE)
    canvas = pen.rgb()
    canvas[48:264, 616:904] = filling(rgb, 288, 216)
    return canvas


def _quote(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
    """A quotation beside a fixed portrait; the photograph is a strip above, and the text changes."""
    rng = np.random.default_rng(number)
    pen = Pen(plain(900, 900, (28, 36, 60)))
    pen.write((380, 400), "“", 120, (240, 190, 60), font=BOLD)
    pen.paragraph((390, 500, 470, 300), words.text(rng, 3), 30, WHITE, font=BOLD)
    pen.write((390, 830), "The minister, this morning", 24, (200, 205, 220))
    canvas = pen.rgb()
    canvas[40:380, 40:860] = filling(rgb, 820, 340)
    canvas[420:860, 40:360] = filling(grounds[1], 320, 440)
    return canvas


def _banner(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
    """The photograph above a photographic advertisement that is always the same."""
    pen = Pen(plain(600, 760, WHITE))
    pen.write((20, 14), "truthpost.example", 26, (150, 20, 30), font=BOLD)
    canvas = pen.rgb()
    canvas[60:420, 60:540] = rgb
    canvas[450:740, 20:580] = filling(grounds[2], 560, 290)
    pen = Pen(canvas)
    pen.write((300, 640), "SUMMER OFFERS", 48, WHITE, font=BOLD, anchor="mm", outline=BLACK)
    return pen.rgb()


TEMPLATES: tuple[Template, ...] = (
    Template("web page, 3/4 the same", _page),
    Template("post on a phone, 2/3 the same", _mobile),
    Template("web screenshot", _fixed(screens.web, 3)),
    Template("phone screenshot", _fixed(screens.phone, 4)),
    Template("social post", _fixed(screens.social_post, 5)),
    Template("chat", _fixed(screens.chat, 6)),
    Template("meme frame", _fixed(screens.meme_frame, 7)),
    Template("meme lettering", _impact),
    Template("news lower third", _fixed(screens.lower_third, 8)),
    Template("caption below", _fixed(screens.caption_below, 9)),
    Template("TV studio, photographic", _studio, photographic=True),
    Template("quote card, photographic", _quote, photographic=True),
    Template("page with a photographic banner", _banner, photographic=True),
)
"""Every template."""
