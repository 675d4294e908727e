"""Which items of a library are listed, in which order, and how many there are of each year or month. No Qt.

For 100,000 items this takes part of a second, so the window has it done on another thread.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from workbench.commands.found_dates import open_proposals
from workbench.model.dates import PartialDate
from workbench.model.library import LibraryItem
from workbench.model.media import MediaKind

COLUMNS = ("title", "date", "place", "published_by", "file")
"""Columns of the table, as they stand; the list can be sorted by each."""
QUICK = 3_000
"""So many items are arranged at once, without another thread."""
_DIGITS = re.compile(r"\d+")
_DIGITS_KEPT = 20
_YEAR, _MONTH = len("2016"), len("2016-04")


def has_proposal(item: LibraryItem) -> bool:
    """Whether a date was found for an item that has none."""
    return not item.provenance.earliest_date and bool(open_proposals(item))


FILTERS: tuple[tuple[str, str, Callable[[LibraryItem], bool]], ...] = (
    ("all", "All items", lambda _item: True),
    ("clips", "Clips", lambda item: item.kind is MediaKind.VIDEO),
    ("pictures", "Pictures", lambda item: item.kind is MediaKind.IMAGE),
    ("no-date", "No date", lambda item: not item.provenance.earliest_date),
    ("proposed", "Date proposed", has_proposal),
)
OFFLINE = ("offline", "File offline")
FILTER_NAMES = (*((name, title) for name, title, _accepts in FILTERS), OFFLINE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be listed.

    Attributes:
        kind: One of the filters.
        text: Words that title, place, event, date, notes or tags hold.
        span: Dates that begin so: `2016` or `2016-04`; empty for all.
        months_of: The year of which months are counted; empty to count years.
        column: One of `COLUMNS`; empty for the order in which items were added.
        descending: From the last to the first; what is unknown stands at the end either way.
    """

    kind: str = "all"
    text: str = ""
    span: str = ""
    months_of: str = ""
    column: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arranged:
    """The list as wanted.

    Attributes:
        shown: Items in order.
        counts: How many items each filter has.
        bars: Items of each year, or of each month of a year, of what is listed without the span.
        vague: How many items of that year are known to the year only.
    """

    shown: tuple[LibraryItem, ...]
    counts: dict[str, int]
    bars: tuple[tuple[str, int], ...]
    vague: int = 0


def arranged(items: Sequence[LibraryItem], away: frozenset[int], wanted: Wanted) -> Arranged:
    """Filter, count and sort; may run on any thread.

    Args:
        away: Ids of items whose file is not at hand.
    """
    text = wanted.text.casefold().strip()
    accepts = next((accepts for name, _title, accepts in FILTERS if name == wanted.kind), lambda item: item.id in away)
    fitting = [item for item in items if accepts(item) and (not text or text in _words(item))]
    counts = {name: sum(map(test, items)) for name, _title, test in FILTERS} | {OFFLINE[0]: len(away)}
    dates = [date for item in fitting if (date := item.provenance.earliest_date)]
    bars, vague = _months(dates, wanted.months_of) if wanted.months_of else (_years(dates), 0)
    if wanted.span:
        fitting = [item for item in fitting if item.provenance.earliest_date.startswith(wanted.span)]
    return Arranged(tuple(_sorted(fitting, away, wanted)), counts, bars, vague)


def _years(dates: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """From the first year to the last, without gaps."""
    years = Counter(date[:_YEAR] for date in dates)
    if not years:
        return ()
    return tuple((f"{one:04}", years[f"{one:04}"]) for one in range(int(min(years)), int(max(years)) + 1))


def _months(dates: Sequence[str], year: str) -> tuple[tuple[tuple[str, int], ...], int]:
    """The twelve months of a year, and how many dates say the year only."""
    months = Counter(date[:_MONTH] for date in dates if date.startswith(year))
    names = [f"{year}-{month:02}" for month in range(1, 13)]
    return tuple((name, months[name]) for name in names), months[year]


def _sorted(items: list[LibraryItem], away: frozenset[int], wanted: Wanted) -> list[LibraryItem]:
    """By value and stable: equal items keep the order in which they were added, also from last to first."""
    if not wanted.column:
        return items[::-1] if wanted.descending else items
    keys: dict[str, Callable[[LibraryItem], str]] = {
        "title": lambda item: natural(item.provenance.title or item.name),
        "date": lambda item: _date_key(item.provenance.earliest_date),
        "place": lambda item: natural(item.provenance.place),
        "published_by": lambda item: natural(item.provenance.published_by),
        "file": lambda item: f"{int(item.id in away)}{item.kind.value}",
    }
    key = keys[wanted.column]
    known: list[tuple[str, LibraryItem]] = []
    unknown: list[LibraryItem] = []
    for item in items:
        value = key(item)
        if value:
            known.append((value, item))
        else:
            unknown.append(item)
    known.sort(key=itemgetter(0), reverse=wanted.descending)  # texts: one sort lets no other thread run
    return [*(item for _value, item in known), *unknown]


def natural(text: str) -> str:
    """A text to sort by, without regard to capitals, numbers in it by their value: `IMG_2` before `IMG_10`."""
    return _DIGITS.sub(lambda found: found[0].lstrip("0").zfill(_DIGITS_KEPT), text.casefold().strip())


@cache
def _date_key(text: str) -> str:
    """From the first possible day, then the last; empty when unknown."""
    if not text:
        return ""
    date = PartialDate(text)
    return f"{date.first_day} {date.last_day}"


def _words(item: LibraryItem) -> str:
    facts = item.provenance
    parts = (item.name, facts.title, facts.place, facts.event, facts.published_by, facts.notes, facts.earliest_date)
    return " ".join((*parts, *(one.tag for one in item.tags))).casefold()
