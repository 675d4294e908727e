"""Lines of text as pixels, in the fonts the program brings along: the same text gives the same pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from workbench.model.names import visible_text
from workbench.paths import resources_dir

INK = (20, 20, 24)
QUIET = (90, 90, 98)
_USUAL = "Inter"
_MONO = "JetBrainsMono"
_SCRIPTS = (
    (0x0530, 0x058F, "NotoSansArmenian"),
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x077F, "NotoSansArabic"),
    (0x08A0, 0x08FF, "NotoSansArabic"),
    (0x10A0, 0x10FF, "NotoSansGeorgian"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian"),
    (0xFB13, 0xFB17, "NotoSansArmenian"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE70, 0xFEFC, "NotoSansArabic"),
)
_LINE_HEIGHT = 1.4
LONGEST_CHARS = 1_000


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, broken where it has to be.

    Attributes:
        text: What it says.
        size_px: Of the font.
        bold, mono: Of the font.
        ink: RGB.
    """

    text: str
    size_px: int = 20
    bold: bool = False
    mono: bool = False
    ink: tuple[int, int, int] = QUIET


def lettered(lines: Sequence[Line], width_px: int) -> npt.NDArray[np.uint8]:
    """(h, width, 3) RGB: the lines on white."""
    rows = [(line, part) for line in lines for part in _broken(line, width_px)]
    height = sum(_height(line) for line, _ in rows)
    image = Image.new("RGB", (width_px, max(1, height)), (255, 255, 255))
    pen = ImageDraw.Draw(image)
    top = 0
    for line, part in rows:
        left = 0.0
        for font, run in _runs(line, part):
            pen.text((left, top), run, font=font, fill=line.ink)
            left += font.getlength(run)
        top += _height(line)
    return np.asarray(image, np.uint8)


def _height(line: Line) -> int:
    return round(line.size_px * _LINE_HEIGHT)


def _runs(line: Line, text: str) -> Iterator[tuple[ImageFont.FreeTypeFont, str]]:
    """Parts of one font each; characters that are shown alike in all follow what stands before them."""
    families: list[str] = []
    for letter in text:
        own = family_of(letter, line.mono)
        families.append(families[-1] if families and letter == " " else own)
    for family, group in groupby(zip(families, text, strict=True), key=lambda pair: pair[0]):
        yield font_of(family, line.size_px, line.bold), "".join(letter for _, letter in group)


def family_of(letter: str, mono: bool = False) -> str:
    """Which of our families a letter is drawn in."""
    code = ord(letter)
    found = next((name for low, high, name in _SCRIPTS if low <= code <= high), "")
    return found or (_MONO if mono else _USUAL)


@cache
def font_of(family: str, size_px: int, bold: bool) -> ImageFont.FreeTypeFont:
    """A font of ours."""
    weight = ("SemiBold" if family == _USUAL else "Bold") if bold and family != _MONO else "Regular"
    return ImageFont.truetype(str(resources_dir() / "fonts" / f"{family}-{weight}.ttf"), size_px)


def _broken(line: Line, width_px: int) -> Iterator[str]:
    """The text in pieces that fit: between words, and inside a word that is wider than the room."""
    text = "".join(letter if letter.isprintable() else " " for letter in _within(visible_text(line.text)))
    held = ""
    for word in text.split():
        for piece in _pieces(line, word, width_px):
            joined = f"{held} {piece}" if held else piece
            if held and _width(line, joined) > width_px:
                yield held
                held = piece
            else:
                held = joined
    yield held


def _within(text: str) -> str:
    """The text, cut where it would make a picture nobody can look at; how much is missing is said."""
    if len(text) <= LONGEST_CHARS:
        return text
    return f"{text[:LONGEST_CHARS]}… ({len(text) - LONGEST_CHARS:,} more characters)"


def _pieces(line: Line, word: str, width_px: int) -> Iterator[str]:
    while len(word) > 1 and _width(line, word) > width_px:
        fits, most = 1, len(word) - 1
        while fits < most:  # halved, not tried one by one: a name may have a thousand letters and no space
            middle = (fits + most + 1) // 2
            fits, most = (middle, most) if _width(line, word[:middle]) <= width_px else (fits, middle - 1)
        yield word[:fits]
        word = word[fits:]
    yield word


def _width(line: Line, text: str) -> float:
    return sum(font.getlength(run) for font, run in _runs(line, text))
