# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""What a claim's sentence says besides the claim: who says so, how surely, when and where (English rules)."""

from __future__ import annotations

import re

from workbench.articles import lexicon
from workbench.articles.metadata import written_day

_NAME = r"(?:(?:[Tt]he )?(?:[A-Z][\w’'.&-]*)(?:\s+(?:of|for|the|de|al|bin|and)?\s?[A-Z][\w’'.&-]*){0,6})"
_OFFICIALS = r"(?:police|officials?|authorities|prosecutors|investigators|activists|witnesses|residents|local media|state media|the (?:ministry|army|military|government|company|sheriff|department))"
_ATTRIBUTIONS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"[Aa]ccording to (?P<who>{_NAME}|{_OFFICIALS})",
        rf"\b(?:released|published|posted|shared|filmed|verified|obtained|uploaded|provided|captured|recorded) by (?P<who>{_NAME}|{_OFFICIALS})",
        rf"(?:^|[,;] )(?P<who>{_NAME}|[Pp]olice|[Oo]fficials|[Aa]uthorities|[Pp]rosecutors|[Aa]ctivists)"
        r" (?:(?:has|have|had|also|later|on \w+day) )*(?:released|published|posted|shared|uploaded|said|says|claims?|claimed|announced|reported|broadcast|aired|showed|tweeted)\b",
        rf"\b(?:said|says|reported|reports) (?P<who>{_NAME})",
    )
)
_NOT_A_SOURCE = re.compile(
    r"^(?:the )?(?:footage|videos?|clips?|photos?|photographs?|images?|pictures?|screenshots?|recordings?|it|he|she|they|we|i|this|that|"
    r"there|however|meanwhile|later|another|one|some|in|on|at)\b",
    re.I,
)
_MONTH_WORD = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
_DAY = re.compile(
    rf"\b{_MONTH_WORD} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{{1,2}} {_MONTH_WORD},? (?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
)
_MONTH = re.compile(rf"\b(?P<month>{_MONTH_WORD}),? (?P<year>(?:19|20)\d\d)\b")
_YEAR = re.compile(r"\b(?:in|since|from|of|during) (?P<year>(?:19|20)\d\d)\b", re.I)
_PLACE = re.compile(
    r"\b(?:in|at|near|outside|over|around|from|through|across|inside|towards?) (?:the )?"
    r"(?:(?:city|town|village|province|region|district|port|outskirts|streets?) of )?"
    r"(?P<place>[A-Z][\w’-]+(?:[ -](?:de |la |el |al-)?[A-Z][\w’-]+){0,3}(?:, (?!"
    rf"{_MONTH_WORD}\b)"
    r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)?)?)"
)
_NOT_A_PLACE = re.compile(
    rf"^(?:{_MONTH_WORD}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Twitter|Facebook|Telegram|YouTube|Instagram|"
    r"TikTok|Reddit|WhatsApp|President|Prime|Ministry|Minister|Defen[cs]e|Mr|Mrs|Ms|Dr|General|God|I)\b"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def attribution(sentence: str) -> str:
    """Who is named as the source, or empty; a medium ("Footage was ...") is no source."""
    for pattern in _ATTRIBUTIONS:
        for found in pattern.finditer(sentence):
            who = found.group("who").strip(" ,.")
            if who and not _NOT_A_SOURCE.match(who):
                return re.sub(r"['’]s$", "", who)
    return ""


def hedges(sentence: str) -> tuple[str, ...]:
    """Words that hold the claim at a distance, as written."""
    return tuple(dict.fromkeys(found.group() for found in lexicon.HEDGE.finditer(sentence)))


def dates(sentence: str) -> tuple[str, ...]:
    """Dates named in full, to the month or to the year, ISO, in order; "may" and "Friday" are none."""
    found: list[tuple[int, str]] = []
    taken: list[tuple[int, int]] = []
    for day in _DAY.finditer(sentence):
        if iso := written_day(day.group()):
            found.append((day.start(), iso))
            taken.append(day.span())
    for month in _MONTH.finditer(sentence):
        if not _overlaps(taken, month.span()):
            number = _MONTHS.index(month.group("month")[:3].lower()) + 1
            found.append((month.start(), f"{month.group('year')}-{number:02d}"))
            taken.append(month.span())
    found += [
        (year.start(), year.group("year")) for year in _YEAR.finditer(sentence) if not _overlaps(taken, year.span())
    ]
    return tuple(dict.fromkeys(iso for _, iso in sorted(found)))


def _overlaps(spans: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)


def places(sentence: str) -> tuple[str, ...]:
    """Capitalised names after a word of place; suggestions only."""
    names = (found.group("place") for found in _PLACE.finditer(sentence))
    return tuple(dict.fromkeys(name for name in names if not _NOT_A_PLACE.match(name)))
