"""Sentences of a paragraph with their offsets; a quotation stays in one piece. Used by `claims`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "hon",
        "gen",
        "col",
        "lt",
        "maj",
        "capt",
        "cpl",
        "sgt",
        "pvt",
        "adm",
        "cmdr",
        "supt",
        "insp",
        "det",
        "ofc",
        "sen",
        "rep",
        "gov",
        "pres",
        "st",
        "sts",
        "mt",
        "ft",
        "jr",
        "sr",
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "no",
        "nos",
        "vol",
        "fig",
        "pp",
        "vs",
        "etc",
        "approx",
        "dept",
        "est",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "ariz",
        "ark",
        "calif",
        "colo",
        "conn",
        "del",
        "fla",
        "ga",
        "ill",
        "ind",
        "kan",
        "ky",
        "la",
        "mass",
        "md",
        "mich",
        "minn",
        "miss",
        "mo",
        "mont",
        "neb",
        "nev",
        "okla",
        "ore",
        "pa",
        "tenn",
        "tex",
        "va",
        "vt",
        "wash",
        "wis",
        "wyo",
        "ala",
        "a.m",
        "p.m",
        "u.s",
        "u.k",
        "u.n",
        "e.g",
        "i.e",
        "d.c",
    ]
)
_BOUNDARY = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s+[\"“‘'«(\[]?[\w¿¡])")
_WORD_BEFORE = re.compile(r"([\w.&]+)$")
_OPEN_CLOSE = {"“": "”", "«": "»", "„": "“", '"': '"'}
_OPENING = re.compile(r'[“«„]|(?<!\w)"')
_LOOK = 40  # characters looked at around a mark; more would make long texts quadratic
_MAX_QUOTE = 1500  # an opening mark without a closing one must not swallow the paragraph


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text: `text` is exactly `paragraph[start:end]`."""

    text: str
    start: int
    end: int


def quotations(text: str) -> list[tuple[int, int]]:
    """Spans of quoted passages, marks included, outermost only, end exclusive.

    A paragraph that opens with a mark and has no closing one is quoted to its end: the speaker goes on in the next.
    """
    spans: list[tuple[int, int]] = []
    position, first = 0, len(text) - len(text.lstrip())
    while (opening := _OPENING.search(text, position)) is not None:
        start = opening.start()
        closing = _OPEN_CLOSE[opening.group()]
        end = text.find(closing, start + 1, start + 1 + _MAX_QUOTE)
        if end < 0 and opening.group() == "„":
            end = text.find("”", start + 1, start + 1 + _MAX_QUOTE)
        if end < 0 and start == first and closing not in text[start + 1 :]:
            end = min(len(text), start + _MAX_QUOTE) - 1
        if end >= 0:
            spans.append((start, end + 1))
        position = max(start, end) + 1
    return spans


def split(text: str) -> list[Sentence]:
    """Split one paragraph.

    A mark inside a quotation ends a sentence only when the quotation ends with it and the next word starts a new
    sentence in upper case.
    """
    spans = quotations(text)
    sentences: list[Sentence] = []
    start = 0
    for found in _BOUNDARY.finditer(text):
        while spans and spans[0][1] <= found.start():
            spans.pop(0)
        if _inside(spans[:1], found.start(), found.end()) or not _ends_sentence(text, found):
            continue
        _append(sentences, text, start, found.end())
        start = found.end()
    _append(sentences, text, start, len(text))
    return sentences


def _append(sentences: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        begin = start + len(piece) - len(piece.lstrip())
        sentences.append(Sentence(stripped, begin, begin + len(stripped)))


def _inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(opening < start and end < closing for opening, closing in spans)


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    following = text[found.end() : found.end() + _LOOK].lstrip()
    first = following.lstrip("\"“‘'«([")[:1]
    if first.islower():
        return False
    if not found.group().startswith("."):
        return True
    word = _WORD_BEFORE.search(text[max(0, found.start() - _LOOK) : found.start()])
    before = word.group(1) if word else ""
    if before.lower().rstrip(".") in _ABBREVIATIONS and not found.group().startswith("..."):
        return before.lower() in {"a.m", "p.m", "u.s", "u.k", "u.n", "d.c"} and _starts_afresh(following)
    is_initial = len(before) == 1 and before.isupper() and found.group() == "."
    return not is_initial


def _starts_afresh(following: str) -> bool:
    """After "U.S." or "p.m." only a word that commonly opens a sentence counts as one."""
    return bool(re.match(r"(The|A|An|It|He|She|They|In|On|At|But|And|This|That|Video|Footage|Photos?)\b", following))
