"""Which way a text runs, and the scripts it is written in: for formats that do not find out by themselves."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

_RIGHT_TO_LEFT = frozenset(("R", "AL"))
_SCRIPTS = (
    ("Arabic", ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))),
    ("Hebrew", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    ("Armenian", ((0x0530, 0x058F), (0xFB13, 0xFB17))),
    ("Georgian", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
)
SCRIPTS = tuple(name for name, _ in _SCRIPTS)
"""Scripts that have a font of their own here; everything else is set in the font of the page."""


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def has_right_to_left(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def script_of(letter: str) -> str:
    """The script of a letter: one of `SCRIPTS`, or empty."""
    code = ord(letter)
    if code < 0x0530:
        return ""
    for name, ranges in _SCRIPTS:
        if any(first <= code <= last for first, last in ranges):
            return name
    return ""


def runs_of_script(text: str) -> Iterator[tuple[str, str]]:
    """The text in pieces of one script each; what belongs to none (spaces, signs, digits) goes with what is before."""
    current = ""

    def script(letter: str) -> str:
        nonlocal current
        found = script_of(letter)
        if found or unicodedata.category(letter).startswith("L"):
            current = found
        return current

    for name, letters in groupby(((script(letter), letter) for letter in text), key=lambda pair: pair[0]):
        yield name, "".join(letter for _, letter in letters)
