# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Dates that a sentence names only relative to its article ("on Tuesday", "last month"): counted from the article's date.

What could mean two days is left alone: "next Friday", "a Tuesday", a day in a sentence about what is to come, a
quotation (somebody spoke on a day of their own). English rules, used by `details`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.articles.sentences import quotations

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WEEKDAY_WORD = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH_WORD = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
_FURTHEST_BACK = 300  # days: what lies further back may as well be meant of the time to come
_TO_COME = re.compile(
    r"\b(?:will|won’t|won't|shall|would|is due|are due|due to|is to|are to|expected to|expects?|plan(?:s|ned)? to|set to|scheduled|"
    r"upcoming|next(?! to\b)|ahead of|hopes? to|until|by (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|resumes?|begins on|starts on)\b|[’']ll\b",
    re.I,
)
_WEEKDAY = re.compile(
    rf"(?P<before>\b[\w’'.-]+ )?\b(?P<day>{_WEEKDAY_WORD})\b(?! ?(?:[A-Z]|the \d|\d|of last|last week|week)|,? (?:{_MONTH_WORD}|\d{{1,2}} {_MONTH_WORD})\b)"
)
_SHOWN_BEFORE_WEEKDAY = frozenset(["on", "last", "since", "late", "early"])
_OPENING = frozenset(["on", "late", "early", "earlier", "since", "from", "last", "this", "after", "before", "during", "between", "the", "in"])  # fmt: skip
_HABIT = re.compile(r"\b(?:every|each|an?|most|any|some|one) (?:\w+ )?$", re.I)
_AGO = re.compile(rf"\b(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)}) days (?:ago|earlier today)\b", re.I)
_NAMED = re.compile(
    r"\b(?:the day before yesterday|yesterday|last night|earlier today|this (?:morning|afternoon|evening)|"
    r"(?:last|this) (?:month|year))\b",
    re.I,
)
_DAY_OF_MONTH = re.compile(
    rf"\b(?:(?P<day1>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month1>{_MONTH_WORD})|(?P<month2>{_MONTH_WORD}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)(?![\w:]|,? ?(?:19|20)\d\d|[-–]\d)"
)
_MONTH_ALONE = re.compile(
    rf"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-|[Ii]n (?:early|late|mid)) ?(?P<month>{_MONTH_WORD})(?![\w’']|,? \d| [A-Z])"
)


@dataclass(frozen=True, slots=True)
class Derived:
    """A date counted from that of the article.

    Attributes:
        start: Where the words begin in the sentence.
        date: ISO, to the day, the month or the year, as exactly as the words allow.
        words: As written.
    """

    start: int
    date: str
    words: str


def derived(sentence: str, published: str | None) -> list[Derived]:
    """Dates the sentence names by words that hang on the article's date, in order.

    Args:
        sentence: Verbatim.
        published: The article's date, ISO; nothing is derived without one, nor more exactly than it is known.
    """
    if not published:
        return []
    plain = sentence
    for start, end in quotations(sentence):
        plain = f"{plain[:start]}{'·' * (end - start)}{plain[end:]}"
    return sorted(_all(plain, published), key=lambda one: one.start)


def _all(plain: str, published: str) -> Iterator[Derived]:
    for found in _NAMED.finditer(plain):
        if date := _named(found.group().lower(), published):
            yield Derived(found.start(), date, found.group())
    try:
        base = dt.date.fromisoformat(published)
    except ValueError:
        return  # known to the month or the year only: no day can be counted from it
    for found in _AGO.finditer(plain):
        count = found.group("count").lower()
        days = int(count) if count.isdigit() else _NUMBERS.index(count) + 2
        yield Derived(found.start(), (base - dt.timedelta(days=days)).isoformat(), found.group())
    if not _TO_COME.search(plain):
        yield from _weekdays(plain, base)
        yield from _of_the_year(plain, base)


def _named(words: str, published: str) -> str:
    if words.endswith(("month", "year")):
        return _month_or_year(words, published)
    try:
        base = dt.date.fromisoformat(published)
    except ValueError:
        return ""
    back = {"the day before yesterday": 2, "yesterday": 1, "last night": 1}.get(words, 0)
    return (base - dt.timedelta(days=back)).isoformat()


def _month_or_year(words: str, published: str) -> str:
    is_last, year = words.startswith("last"), int(published[:4])
    if words.endswith("year"):
        return str(year - is_last)
    if len(published) < len("2022-03"):
        return ""
    months = 12 * year + int(published[5:7]) - 1 - is_last
    return f"{months // 12}-{months % 12 + 1:02d}"


def _weekdays(plain: str, base: dt.date) -> Iterator[Derived]:
    """The latest such day up to the article's: news name the days of the week that is past."""
    for found in _WEEKDAY.finditer(plain):
        before = (found.group("before") or "").strip()
        if _is_a_name_or_habit(plain, before, found.start("day")):
            continue
        back = (base.weekday() - _WEEKDAYS.index(found.group("day").lower())) % 7
        if before.lower() == "last" and not back:
            back = 7
        words = found.group().strip() if before.lower() in _SHOWN_BEFORE_WEEKDAY else found.group("day")
        yield Derived(found.start("day"), (base - dt.timedelta(days=back)).isoformat(), words)


def _is_a_name_or_habit(plain: str, before: str, at: int) -> bool:
    """ "Black Friday", "Bloody Sunday", "every Monday", "a Tuesday"."""
    is_name = before[:1].isupper() and before[-1:].isalnum() and before.lower() not in _OPENING
    return is_name or bool(_HABIT.search(plain[:at]))


def _of_the_year(plain: str, base: dt.date) -> Iterator[Derived]:
    """Days and months without a year: the latest up to the article's date, where that is not too long ago."""
    for found in _DAY_OF_MONTH.finditer(plain):
        month = _MONTHS.index((found.group("month1") or found.group("month2"))[:3].lower()) + 1
        day = int(found.group("day1") or found.group("day2"))
        if date := _latest(base, month, day):
            yield Derived(found.start(), date.isoformat(), found.group())
    for found in _MONTH_ALONE.finditer(plain):
        month = _MONTHS.index(found.group("month")[:3].lower()) + 1
        if date := _latest(base, month, 1):
            yield Derived(found.start(), date.isoformat()[:7], found.group())


def _latest(base: dt.date, month: int, day: int) -> dt.date | None:
    for year in (base.year, base.year - 1):
        try:
            date = dt.date(year, month, day)
        except ValueError:
            continue
        if date <= base:
            return date if (base - date).days <= _FURTHEST_BACK else None
    return None
