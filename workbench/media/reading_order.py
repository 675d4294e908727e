"""In which order the parts of a line stand when it is drawn (Unicode Standard Annex 9, without embeddings).

Texts come here with marks that embed or override written out (`visible_text`), so levels are only those of the letters.
Brackets are neutral like other signs (rule N0 is left out).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

_STRONG = {"L": "L", "R": "R", "AL": "R"}


def is_right_to_left(text: str) -> bool:
    """Whether a paragraph begins at the right: its first strong letter says so (rules P2 and P3)."""
    first = next((kind for kind in map(unicodedata.bidirectional, text) if kind in _STRONG), "L")
    return first != "L"


def levels(text: str, right_to_left: bool) -> list[int]:
    """The level of each letter: even from left to right, odd from right to left."""
    base = 1 if right_to_left else 0
    kinds = _resolved_weak([unicodedata.bidirectional(letter) or "L" for letter in text], "R" if base else "L")
    kinds = _resolved_neutral(kinds, "R" if base else "L")
    found = [_level(kind, base) for kind in kinds]
    for place in range(len(text) - 1, -1, -1):  # L1: spaces at the end of a line go with the paragraph
        if not text[place].isspace():
            break
        found[place] = base
    return found


def _level(kind: str, base: int) -> int:
    if base == 0:
        return {"L": 0, "R": 1}.get(kind, 2)
    return 1 if kind == "R" else 2


def _resolved_weak(kinds: list[str], start: str) -> list[str]:
    """Rules W1 to W7: marks, numbers and the signs between and around them."""
    strong, arabic, before = start, False, start
    for place, kind in enumerate(kinds):
        if kind in ("NSM", "BN"):
            kind = before  # noqa: PLW2901 - W1
        if kind in _STRONG:
            strong, arabic = _STRONG[kind], kind == "AL"
            kind = strong  # noqa: PLW2901 - W3
        elif kind == "EN" and arabic:
            kind = "AN"  # noqa: PLW2901 - W2
        kinds[place] = before = kind
    for place in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[place - 1 : place + 2]
        if left == right and ((kind == "ES" and left == "EN") or (kind == "CS" and left in ("EN", "AN"))):
            kinds[place] = left
    for way in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):  # W5
        for place in way:
            if kinds[place] == "ET" and kinds[place - (1 if way.step > 0 else -1)] == "EN":
                kinds[place] = "EN"
    strong = start
    for place, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"  # W7
    return kinds


def _resolved_neutral(kinds: list[str], base: str) -> list[str]:
    """Rules N1 and N2: what is neutral goes with its neighbours where they agree, else with the paragraph."""

    def side(kind: str) -> str:
        return "R" if kind in ("EN", "AN", "R") else kind

    found: list[str] = []
    runs = [(neutral, list(run)) for neutral, run in groupby(kinds, lambda kind: kind not in ("L", "R", "EN", "AN"))]
    for number, (neutral, run) in enumerate(runs):
        if not neutral:
            found += run
            continue
        left = side(runs[number - 1][1][-1]) if number else base
        right = side(runs[number + 1][1][0]) if number + 1 < len(runs) else base
        found += [left if left == right else base] * len(run)
    return found


def drawn_order(run_levels: Sequence[int]) -> list[int]:
    """Numbers of runs from left to right (rule L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = max(end, at + 1)
    return order
