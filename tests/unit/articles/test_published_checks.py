"""Fact checks that pages publish as ClaimReview."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.articles.layouts import article_page, read
from workbench.cli.main import main
from workbench.commands.article import to_json
from workbench.model.article import Article, PublishedCheck
from workbench.model.plain import from_plain, to_plain
from workbench.review.article_words import check_line

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://checkers.example/depot",
    "datePublished": "2024-05-09",
    "author": {"@type": "Organization", "name": "Checkers"},
    "claimReviewed": "A video shows the depot   burning in May 2024",
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "A channel"},
        "datePublished": "2024-05-08",
        "appearance": [{"@type": "CreativeWork", "url": "https://t.me/channel/5"}],
        "firstAppearance": {"@type": "CreativeWork", "url": "https://t.me/channel/4"},
    },
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "False"},
}


def _checks(tmp_path: Path, record: object) -> tuple[PublishedCheck, ...]:
    head = f'<script type="application/ld+json">{json.dumps(record)}</script>'
    return read(tmp_path, article_page("", head)).published_checks


def test_every_field_is_read(tmp_path: Path) -> None:
    assert _checks(tmp_path, REVIEW) == (
        PublishedCheck(
            claim="A video shows the depot burning in May 2024",
            rating="False",
            reviewer="Checkers",
            claimant="A channel",
            published="2024-05-09",
            claim_published="2024-05-08",
            url="https://checkers.example/depot",
            appearances=("https://t.me/channel/4", "https://t.me/channel/5"),
        ),
    )


def test_it_is_found_in_a_graph_and_among_types(tmp_path: Path) -> None:
    graph = {"@graph": [{"@type": "WebPage", "review": {**REVIEW, "@type": ["Review", "ClaimReview"]}}]}
    assert [check.rating for check in _checks(tmp_path, graph)] == ["False"]


def test_what_is_not_said_stays_unknown(tmp_path: Path) -> None:
    bare = {"@type": "ClaimReview", "claimReviewed": "It burned", "reviewRating": {"ratingValue": "2", "bestRating": 5}}
    assert _checks(tmp_path, bare) == (PublishedCheck("It burned", "2 (? worst, 5 best)"),)


def test_a_check_without_a_claim_is_none(tmp_path: Path) -> None:
    assert _checks(tmp_path, {"@type": "ClaimReview", "reviewRating": {"alternateName": "False"}}) == ()


def test_a_check_elsewhere_gives_the_page_no_date_and_no_author(tmp_path: Path) -> None:
    head = f'<script type="application/ld+json">{json.dumps(REVIEW)}</script>'
    article = read(tmp_path, article_page("", head))
    assert (article.published, article.author) == (None, "")


def test_the_check_of_a_fact_checking_page_dates_it(tmp_path: Path) -> None:
    own = {**REVIEW, "url": "https://www.paper.example/world/depot"}
    head = f'<script type="application/ld+json">{json.dumps(own)}</script>'
    article = read(tmp_path, article_page("", head))
    assert (article.published, article.author) == ("2024-05-09", "Checkers")


def test_it_is_said_to_be_theirs() -> None:
    check = PublishedCheck("It burned", "False", "Checkers", "A channel", "2024-05-09")
    assert check_line(check) == (
        "The page publishes a check of the claim “It burned”, claim made by A channel, rated “False”, checked by "
        "Checkers, on 9 May 2024. It is theirs, not the verdict of this case."
    )


def test_it_goes_through_the_worker_and_out_as_json(tmp_path: Path) -> None:
    head = f'<script type="application/ld+json">{json.dumps(REVIEW)}</script>'
    article = read(tmp_path, article_page("", head))
    assert from_plain(Article, to_plain(article)) == article
    (given,) = to_json(article)["published_checks"]  # type: ignore[misc]
    assert given["rating"] == "False"


def test_the_terminal_shows_it_with_author_outlet_and_language(tmp_path: Path, capsys: Any) -> None:
    head = (
        f'<script type="application/ld+json">{json.dumps(REVIEW)}</script><meta name="author" content="Jane Roe">'
        '<meta property="og:site_name" content="The Paper">'
    )
    read(tmp_path, article_page("", head))
    assert main(["article", "read", str(tmp_path / "page.html")], lambda _case, _sample: 0) == 0
    printed = capsys.readouterr().out
    assert "Author: Jane Roe\nOutlet: The Paper\nLanguage: en\n" in printed
    assert "rated “False”, checked by Checkers" in printed
    assert "No picture, clip or post was found" in printed
