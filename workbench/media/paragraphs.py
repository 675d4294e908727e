"""Paragraphs of several scripts fitted into a box and drawn: smaller where they are long, then cut after a word.

Shaping of joined letters needs Pillow with raqm; without it `undrawable` says so for the scripts that need it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from PIL import ImageDraw, ImageFont, features

from workbench.media.lettering import family_of, font_of
from workbench.media.reading_order import drawn_order, is_right_to_left, levels
from workbench.model.names import visible_text

ELLIPSIS = "…"
_JOINED = ("NotoSansArabic", "NotoSansHebrew")
_MOST_CHARS = 1200  # what is beyond fits on no card, in no size
_NO_SCRIPTS = frozenset(
    {
        *("COMBINING", "MATHEMATICAL", "MODIFIER", "FULLWIDTH", "HALFWIDTH", "SUPERSCRIPT", "SUBSCRIPT", "VULGAR"),
        *("CIRCLED", "PARENTHESIZED", "DOUBLE-STRUCK", "SCRIPT", "BLACK-LETTER", "VARIATION", "FRACTION", "DINGBAT"),
    }
)
"""First words of the names of letters, marks and numbers that name no script."""
_NOT_THERE = "\U0010fffd"


@dataclass(frozen=True, slots=True)
class Box:
    """Where a paragraph goes.

    Attributes:
        left, top, width: In pixels.
        sizes_px: Of the font, largest first.
        most_lines: At the smallest size what is beyond is cut.
        bold: Of the font.
        height: In pixels; 0 for as high as the lines are.
    """

    left: int
    top: int
    width: int
    sizes_px: tuple[int, ...]
    most_lines: int
    bold: bool = False
    height: int = 0


@dataclass(frozen=True, slots=True)
class Fitted:
    """A paragraph as it will be drawn.

    Attributes:
        lines: In order, the last one with an ellipsis where something is cut.
        size_px: Of the font. line_px: From line to line.
        right_to_left: Whether it stands at the right of its box.
        cut: Whether anything is missing.
    """

    lines: tuple[str, ...]
    size_px: int
    line_px: int
    right_to_left: bool
    cut: bool

    @property
    def height_px(self) -> int:
        """Of all lines."""
        return len(self.lines) * self.line_px


def undrawable(text: str) -> str:
    """Why a text cannot be drawn right, as a clause; empty when it can."""
    for letter in visible_text(text):
        if unicodedata.category(letter)[0] not in "LMN":
            continue
        family = family_of(letter)
        if not _has(family, letter):
            return f"no font of this program has {_sign_words(letter)}"
        if family in _JOINED and not features.check("raqm"):
            return "the library that joins letters of Arabic and Hebrew is missing (raqm)"
    return ""


def _sign_words(letter: str) -> str:
    """`the letters of Devanagari`; of a sign that is of no script, its code and name."""
    name = unicodedata.name(letter, "")
    script = name.split(" ")[0]
    if script == "CJK":
        return "the characters of Chinese and Japanese"
    if not name or script in _NO_SCRIPTS:
        return f"the sign U+{ord(letter):04X}" + (f" ({name.lower()})" if name else "")
    return f"the letters of {script.capitalize()}"


@cache
def _has(family: str, letter: str) -> bool:
    if letter.isascii():
        return True
    font = font_of(family, 40, False)
    return bytes(font.getmask(letter)) != bytes(font.getmask(_NOT_THERE))


def fitted(text: str, box: Box) -> Fitted:
    """The paragraph in the largest size in which all of it fits, or cut in the smallest."""
    plain = one_line(text)
    right = is_right_to_left(plain)
    words = plain[:_MOST_CHARS].split(" ")
    for size_px in box.sizes_px:
        lines = list(_wrapped(words, box, size_px, right))
        line_px = round(size_px * 1.32)
        if len(lines) <= _room(box, line_px) and len(plain) <= _MOST_CHARS:
            return Fitted(tuple(lines), size_px, line_px, right, cut=False)
    kept = lines[: max(1, _room(box, line_px))]
    kept[-1] = _with_ellipsis(kept[-1], box, size_px, right)
    return Fitted(tuple(kept), size_px, line_px, right, cut=True)


def one_line(text: str) -> str:
    """A text without line ends and signs that are not drawn."""
    plain = "".join(
        letter if letter.isprintable() or letter in "\u200c\u200d" else " " for letter in visible_text(text)
    )
    return " ".join(plain.split())


def _room(box: Box, line_px: int) -> int:
    by_height = box.height // line_px if box.height else box.most_lines
    return min(box.most_lines, by_height)


def _wrapped(words: Sequence[str], box: Box, size_px: int, right: bool) -> Iterator[str]:
    held = ""
    for word in words:
        for piece in _pieces(word, box, size_px, right):
            joined = f"{held} {piece}" if held else piece
            if held and width_of(joined, size_px, box.bold, right) > box.width:
                yield held
                held = piece
            else:
                held = joined
    yield held


def _pieces(word: str, box: Box, size_px: int, right: bool) -> Iterator[str]:
    """A word, broken where it alone is wider than the box; never before a mark that belongs to the letter before it."""
    most = 6 * box.width // size_px + 2  # more letters than this fit in no box: none is narrower than a sixth
    while len(word) > 1 and (len(word) > most or width_of(word, size_px, box.bold, right) > box.width):
        low, high = 1, min(len(word), most)
        while high - low > 1:
            middle = (low + high) // 2
            fits = width_of(word[:middle], size_px, box.bold, right) <= box.width
            low, high = (middle, high) if fits else (low, middle)
        while low > 1 and unicodedata.category(word[low]).startswith("M"):
            low -= 1
        yield word[:low]
        word = word[low:]
    yield word


def _with_ellipsis(line: str, box: Box, size_px: int, right: bool) -> str:
    """The line with as many whole words as leave room for an ellipsis."""
    words = line.split(" ")
    while words:
        text = " ".join(words).rstrip(" ,;:.–—-") + ELLIPSIS
        if width_of(text, size_px, box.bold, right) <= box.width:
            return text
        words.pop()
    text = line
    while text and width_of(text + ELLIPSIS, size_px, box.bold, right) > box.width:
        text = text[:-1]
    return text + ELLIPSIS


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    font: ImageFont.FreeTypeFont
    direction: str | None

    @property
    def width(self) -> float:
        return self.font.getlength(self.text, direction=self.direction)


@lru_cache(maxsize=4096)
def width_of(line: str, size_px: int, bold: bool, right: bool) -> float:
    """Of a line as it is drawn, in pixels."""
    return sum(run.width for run in _runs(line, size_px, bold, right))


def _runs(line: str, size_px: int, bold: bool, right: bool) -> list[_Run]:
    """Parts of one font and direction, from left to right."""
    families: list[str] = []
    for letter in line:
        follows = families and (letter in " \u200c\u200d" or unicodedata.category(letter).startswith("M"))
        families.append(families[-1] if follows else family_of(letter))
    marked = list(zip(levels(line, right), families, line, strict=True))
    grouped = [(key, "".join(letter for *_, letter in run)) for key, run in groupby(marked, key=lambda one: one[:2])]
    shaped = features.check("raqm")
    runs = [
        _Run(text, font_of(family, size_px, bold), ("rtl" if level % 2 else "ltr") if shaped else None)
        for (level, family), text in grouped
    ]
    return [runs[number] for number in drawn_order([level for (level, _), _ in grouped])]


def draw(pen: ImageDraw.ImageDraw, text: Fitted, box: Box, ink: tuple[int, int, int]) -> int:
    """Draw a fitted paragraph.

    Returns:
        Where the next thing below it may begin, in pixels.
    """
    top = box.top
    for line in text.lines:
        runs = _runs(line, text.size_px, box.bold, text.right_to_left)
        left: float = box.left
        if text.right_to_left:
            left += box.width - sum(run.width for run in runs)
        base = top + round(text.size_px * 1.02)  # one baseline for fonts of different heights
        for run in runs:
            pen.text((left, base), run.text, font=run.font, fill=ink, direction=run.direction, anchor="ls")
            left += run.width
        top += text.line_px
    return top
