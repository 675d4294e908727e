"""Title, date, author, outlet, address and language."""

from __future__ import annotations

import lxml.html
import pytest

from workbench.articles import metadata


def _facts(html: str) -> metadata.Facts:
    return metadata.facts_of(lxml.html.document_fromstring(html), html)


def test_the_heading_is_the_title_when_the_head_agrees() -> None:
    facts = _facts("<title>Army shells city - The Paper</title><h1>Army shells the city</h1>")
    assert facts.title == "Army shells the city"


def test_the_outlet_is_cut_from_the_document_title() -> None:
    facts = _facts("<title>Army shells the small city | The Paper</title><h1>The Paper</h1><p>x</p>")
    assert facts.title == "Army shells the small city"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2020-10-12T08:00:00Z">',
        '<meta name="pubdate" content="20201012">',
        '<meta name="date" value="2020-10-12">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-10-12"}</script>',
        '<script type="application/ld+json">{"@graph":[{"@type":"Report","datePublished":"Oct 12, 2020"}]}</script>',
    ],
)
def test_the_date_is_found_and_its_place_told(head: str) -> None:
    facts = _facts(f"<html><head>{head}</head><body><p>x</p></body></html>")
    assert facts.published == "2020-10-12"
    assert facts.published_from


def test_a_date_in_the_address_counts() -> None:
    facts = _facts('<link rel="canonical" href="https://p.org/2020/10/12/story"><p>x</p>')
    assert (facts.published, facts.published_from) == ("2020-10-12", "the page's address")


def test_an_unknown_date_stays_unknown() -> None:
    facts = _facts("<p>Something happened in March 2021.</p>")
    assert (facts.published, facts.published_from) == (None, "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("October 12, 2020", "2020-10-12"),
        ("12 Oct 2020, 10:00", "2020-10-12"),
        ("12 октября 2020", "2020-10-12"),
        ("12 de octubre de 2020", "2020-10-12"),
        ("MARCH 2021", ""),
        ("February 31, 2020", ""),
        ("in 2020", ""),
    ],
)
def test_written_days(text: str, day: str) -> None:
    assert metadata.written_day(text) == day


@pytest.mark.parametrize(
    "html",
    [
        "<!-- saved from url=(0020)https://p.org/a/b --><p>x</p>",
        '<link rel="canonical" href="https://p.org/a/b"><p>x</p>',
        '<meta property="og:url" content="https://p.org/a/b"><p>x</p>',
    ],
)
def test_the_address(html: str) -> None:
    assert _facts(f"<html>{html}</html>").url == "https://p.org/a/b"


def test_author_outlet_and_language() -> None:
    facts = _facts(
        '<html lang="en-GB"><meta name="author" content="By Jane Roe">'
        '<meta property="og:site_name" content="The Paper"><p>x</p></html>'
    )
    assert (facts.author, facts.outlet, facts.language) == ("Jane Roe", "The Paper", "en")


def test_broken_structured_data_is_passed_over() -> None:
    assert _facts('<script type="application/ld+json">{"@type": [[[</script><p>x</p>').published is None


def test_a_byline_ends_where_the_date_begins() -> None:
    assert _facts('<p class="byline">By Jane Roe | June 16, 2019 11:16 PM</p><p>x</p>').author == "Jane Roe"
