"""Texts as cells of a table that a spreadsheet opens without running any of them."""

from __future__ import annotations

import re

from workbench.model.names import visible_text

NOTE = (
    "An apostrophe was added before signs with which a spreadsheet would begin a formula, in a CSV table also after a"
    " semicolon, tab or new line within a text, where a spreadsheet may part the columns; and what cannot be shown is"
    " written as \\u202e and the like; report.json has all as it is."
)

_SIGN = "[ \u00a0\u200b\u2060\ufeff]*[=+\\-@|＝＋－＠]"
_BEGINS = re.compile(f"'*{_SIGN}")
_GUARDED = re.compile(f"'+{_SIGN}")
# Whatever a spreadsheet may have been told to part columns or lines by: a table that was written with commas is opened
# with semicolons where those are usual.
_AFTER_A_SEPARATOR = re.compile(f"(?<=[;\t\n|])(?={_SIGN})")


def safe_cell(text: str) -> str:
    """The text with an apostrophe before each sign a spreadsheet could begin a formula at.

    Control characters and what turns the reading direction over are written out. Numbers do not come here: they stay
    numbers.
    """
    return workbook_cell(_AFTER_A_SEPARATOR.sub("'", visible_text(text)))


def workbook_cell(text: str) -> str:
    """The same for a cell of a workbook, which nothing parts: an apostrophe at its beginning alone."""
    shown = visible_text(text)
    return f"'{shown}" if _BEGINS.match(shown) or shown.startswith(("\t", "\n")) else shown


def guarded(word: str) -> str:
    """A short text as a cell that `unguarded` gives back exactly."""
    return f"'{word}" if _BEGINS.match(word) else word


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell
