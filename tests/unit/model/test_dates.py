"""Dates known only in part, and spans that are never overstated."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import UsageError
from workbench.model.dates import PartialDate, interval_before, seen_before_sentence


def said(item: str, claim: str) -> str | None:
    return seen_before_sentence(PartialDate(item), PartialDate(claim))


def test_the_example_of_the_design() -> None:
    assert said("2016-04-03", "2020-10-12") == "Seen 4 years 6 months before the claim"


@pytest.mark.parametrize(
    ("item", "claim", "expected"),
    [
        ("2020-10-11", "2020-10-12", "Seen 1 day before the claim"),
        ("2020-09-12", "2020-10-12", "Seen 1 month before the claim"),
        ("2019-10-12", "2020-10-12", "Seen 1 year before the claim"),
        ("2019-10-02", "2020-10-12", "Seen 1 year before the claim"),
        ("2018", "2020-10-12", "Seen at least 1 year 9 months before the claim"),
        ("2016-04", "2020", "Seen at least 3 years 8 months before the claim"),
        ("2020-01-31", "2020-02-29", "Seen 1 month before the claim"),
        ("2016-02-29", "2017-02-28", "Seen 1 year before the claim"),
    ],
)
def test_two_largest_units_rounded_down(item: str, claim: str, expected: str) -> None:
    assert said(item, claim) == expected


@pytest.mark.parametrize(("item", "claim"), [("2020", "2020-10-12"), ("2020-10-12", "2020-10-12"), ("2021", "2020")])
def test_nothing_is_said_unless_certainly_earlier(item: str, claim: str) -> None:
    assert said(item, claim) is None


def test_nothing_is_said_without_a_date() -> None:
    assert seen_before_sentence(None, PartialDate("2020")) is None


@pytest.mark.parametrize(
    "text", ["2020-13", "2020-02-30", "20", "12 Oct 2020", "", "2020-1-2", "2020-10-12T00:00", "２０２０", "0000"]
)
def test_what_is_not_a_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        PartialDate(text)


def test_words() -> None:
    assert [PartialDate(text).words() for text in ("2016-04-09", "2016-04", "2016")] == [
        "9 Apr 2016",
        "Apr 2016",
        "2016",
    ]


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.integers(1, 20000))
def test_interval_is_never_longer_than_the_days_between(start: dt.date, days: int) -> None:
    end = start + dt.timedelta(days=days)
    found = interval_before(PartialDate(start.isoformat()), PartialDate(end.isoformat()))
    assert found is not None
    assert 0 <= found.months < 12
    assert 0 <= found.days < 32
    assert abs(found.years * 365.2425 + found.months * 30.44 + found.days - days) < 4
