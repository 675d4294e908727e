"""How a file name is shown: nothing in it may move the cursor, turn the reading direction or vanish."""

from __future__ import annotations

import os
import unicodedata

_JOINERS = frozenset("\u200c\u200d")  # needed to write Persian, Hindi and many emoji
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})


def display_name(name: bytes | str) -> str:
    """A file name or path as it may be shown, with escapes for what cannot be.

    Control characters, line separators, marks that override the reading direction, unassigned characters and bytes
    that are not valid in the file system's encoding become `\\x0a`, `\\u202e` and the like. The result is for people;
    it is never used as a path.

    Args:
        name: As the system gave it: bytes, or text with surrogate escapes.
    """
    text = os.fsdecode(name) if isinstance(name, bytes) else name
    if text.isascii() and text.isprintable():
        return text  # nearly every name, and told at once
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that could not be decoded
        return f"\\x{code - 0xDC00:02x}"
    if unicodedata.category(character) not in _HIDDEN or character in _JOINERS:
        return character
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


_HARMLESS = frozenset("\n\t\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\ufeff")
_DISPLAYED_AMISS = frozenset("\u2028\u2029")
_TAG_LETTERS = range(0xE0000, 0xE0080)  # hidden letters, which flags of regions end in and hidden messages consist of


def visible_text(text: str) -> str:
    """A text of several words as it may be shown or handed on: what steers a terminal or reading order is written out.

    Unlike in the name of a file, line ends and the marks that writing needs (joiners, direction marks of one place,
    soft hyphens) stay as they are; what turns whole stretches over, control characters, hidden tag letters and lone
    surrogates become `\\u202e` and the like. A return or a carriage return with a line end is a line end.
    """
    if text.isascii() and text.isprintable():
        return text
    tidy = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_spelt_out(character) for character in tidy)


def _spelt_out(character: str) -> str:
    if character in _HARMLESS:
        return character
    if character in _DISPLAYED_AMISS or unicodedata.category(character) in ("Cc", "Cs") or _turns(character):
        return _shown(character)
    return _shown(character) if ord(character) in _TAG_LETTERS else character


def _turns(character: str) -> bool:
    """Whether it changes the reading direction of what follows."""
    return unicodedata.bidirectional(character) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
