"""What the fuzzer begins with can be made: it runs seldom, and what it is made of changes more often."""

from __future__ import annotations

from tests.fuzz.material import Way, articles


def test_articles_of_every_kind_are_made() -> None:
    made = list(articles())
    assert {one.way for one in made} == {Way.ARTICLES}
    assert "archive.wacz" in {one.name for one in made}
