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
