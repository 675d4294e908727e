"""Dates that hang on the article's: counted from it where the words allow one day only, and never without it."""

from __future__ import annotations

import pytest

from workbench.articles import claims, details
from workbench.model.article import TextBlock

SATURDAY = "2022-03-12"


def _counted(sentence: str, published: str | None = SATURDAY) -> tuple[str, ...]:
    return tuple(date.split(" (")[0] for date in details.dates(sentence, published))


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("The video was posted on Tuesday.", ("2022-03-08",)),
        ("On Saturday, footage showed the bridge in ruins.", ("2022-03-12",)),
        ("The clip, filmed last Saturday, shows the convoy.", ("2022-03-05",)),
        ("Photos released Friday show the crater.", ("2022-03-11",)),
        ("Tuesday’s strike and Wednesday's reply were filmed.", ("2022-03-08", "2022-03-09")),
        ("The video was published yesterday.", ("2022-03-11",)),
        ("It was filmed four days ago from a roof.", ("2022-03-08",)),
        ("Pictures taken last night show the fire.", ("2022-03-11",)),
        ("The footage dates from last month.", ("2022-02",)),
        ("The same clip was shared last year.", ("2021",)),
        ("The video, made on 3 March, shows the pier.", ("2022-03-03",)),
        ("Images taken on Nov. 20 show the ship.", ("2021-11-20",)),
        ("The photo was published in December.", ("2021-12",)),
        ("The video of 3 March 2019 was shown again on Monday.", ("2019-03-03", "2022-03-07")),
    ],
)
def test_counted_from_the_date_of_the_article(sentence: str, dates: tuple[str, ...]) -> None:
    assert _counted(sentence) == dates


@pytest.mark.parametrize(
    "sentence",
    [
        "The video will be released on Tuesday.",
        "Talks resume on Monday.",
        "The film is due next Friday.",
        "The shop filmed the crowd on Black Friday.",
        "The photos appeared in the Sunday Times.",
        "The group posts a clip every Monday.",
        "It was a Tuesday when the picture was taken.",
        "“The video was made yesterday,” he wrote.",
        "The picture was taken on 20 March.",  # of last year, or a slip: it could be either
        "Soldiers march on the town in the clip, and more may follow.",
        "The video was posted last week.",
    ],
)
def test_what_may_mean_another_day_is_left_alone(sentence: str) -> None:
    assert _counted(sentence) == ()


@pytest.mark.parametrize(
    ("published", "dates"), [(None, ()), ("", ()), ("2022", ("2021",)), ("2022-01", ("2021-12", "2021"))]
)
def test_nothing_is_more_exact_than_the_date_of_the_article(published: str | None, dates: tuple[str, ...]) -> None:
    assert _counted("Filmed on Tuesday or yesterday, last month, last year.", published) == dates


def test_a_counted_date_says_from_what() -> None:
    assert details.dates("The video was posted on Tuesday.", SATURDAY) == (
        "2022-03-08 (from “on Tuesday”, counted from 2022-03-12)",
    )


def test_claims_count_from_their_article() -> None:
    (claim,) = claims.suggest(
        [TextBlock("A video posted on Tuesday shows the fire.")], (), {}, "en", published=SATURDAY
    )
    assert claim.dates[0].startswith("2022-03-08 ")
