"""Dates that may be known only to a month or a year, and how long one lies before another."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.errors import UsageError

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")  # not \d: other scripts have digits too
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class DatePrecision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as written: `2016`, `2016-04` or `2016-04-09`."""

    text: str

    def __post_init__(self) -> None:
        """Check the form.

        Raises:
            UsageError: The text is not a calendar date in one of the three forms.
        """
        found = _FORM.fullmatch(self.text)
        if found is None:
            raise UsageError(f"“{self.text}” is not a date.", advice="Write 2016, 2016-04 or 2016-04-09.")
        year, month, day = (int(part) if part else 1 for part in found.groups())
        try:
            dt.date(year, month, day)
        except ValueError as error:
            raise UsageError(f"“{self.text}” is not a day of the calendar.", advice="Check month and day.") from error

    @property
    def precision(self) -> DatePrecision:
        """Day, month or year, from the form."""
        return {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}[len(self.text)]

    @property
    def first_day(self) -> dt.date:
        """Earliest day the date can mean."""
        return dt.date.fromisoformat((self.text + "-01-01")[:10])

    @property
    def last_day(self) -> dt.date:
        """Latest day the date can mean."""
        first = self.first_day
        if self.precision is DatePrecision.YEAR:
            return dt.date(first.year, 12, 31)
        if self.precision is DatePrecision.MONTH:
            return dt.date(first.year, first.month, calendar.monthrange(first.year, first.month)[1])
        return first

    def words(self) -> str:
        """`9 Apr 2016`, `Apr 2016` or `2016`."""
        first = self.first_day
        month = _MONTHS[first.month - 1]
        return {
            DatePrecision.DAY: f"{first.day} {month} {first.year}",
            DatePrecision.MONTH: f"{month} {first.year}",
            DatePrecision.YEAR: f"{first.year}",
        }[self.precision]


@dataclass(frozen=True, slots=True)
class Interval:
    """A span between two days in whole calendar units, rounded down.

    Attributes:
        years, months, days: Calendar distance; months < 12, days < 31.
        exact: False when either date is known only to a month or a year: the span is then "at least".
    """

    years: int
    months: int
    days: int
    exact: bool

    def words(self) -> str:
        """The two largest units: `4 years 6 months`, `3 months 2 days`, `1 day`."""
        parts = [(self.years, "year"), (self.months, "month"), (self.days, "day")]
        named = [f"{count} {unit}{'s' if count != 1 else ''}" for count, unit in parts if count]
        if self.years and not self.months:
            named = named[:1]
        return " ".join(named[:2])


def interval_before(earlier: PartialDate, later: PartialDate) -> Interval | None:
    """How long `earlier` certainly lies before `later`.

    Counts from the latest day the first can mean to the earliest day the second can mean, so the span is never
    overstated.

    Returns:
        The interval, or None when the first is not certainly before the second.
    """
    start, end = earlier.last_day, later.first_day
    if start >= end:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    if end.day < start.day and not _both_month_ends(start, end):
        months -= 1
    anchor = _add_months(start, months)
    exact = earlier.precision is DatePrecision.DAY and later.precision is DatePrecision.DAY
    return Interval(months // 12, months % 12, (end - anchor).days, exact)


def _both_month_ends(start: dt.date, end: dt.date) -> bool:
    return end.day == calendar.monthrange(end.year, end.month)[1] and start.day > end.day


def _add_months(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def seen_before_sentence(item: PartialDate | None, claim: PartialDate | None) -> str | None:
    """The finding in words: `Seen 4 years 6 months before the claim`.

    Returns:
        The sentence, with "at least" when a date is known only to a month or year; None when either date is unknown
        or the item is not certainly earlier.
    """
    if item is None or claim is None:
        return None
    interval = interval_before(item, claim)
    if interval is None:
        return None
    least = "" if interval.exact else "at least "
    return f"Seen {least}{interval.words()} before the claim"
