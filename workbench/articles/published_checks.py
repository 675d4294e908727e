"""Fact checks that a page publishes about itself or others (schema.org ClaimReview in JSON-LD) -> PublishedCheck."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workbench.articles.metadata import day_of
from workbench.articles.structured import Element, Record, clean, is_a, names, records
from workbench.model.article import PublishedCheck

_MOST = 20
_LONGEST = 1000  # characters of a claim


def published_checks(tree: Element) -> tuple[PublishedCheck, ...]:
    """Every check that states the claim it is about; what a check leaves open stays empty."""
    found = (_check(record) for record in records(tree) if is_a(record, "ClaimReview"))
    return tuple(dict.fromkeys(check for check in found if check is not None))[:_MOST]


def _check(record: Record) -> PublishedCheck | None:
    claim = clean(record.get("claimReviewed"))[:_LONGEST]
    if not claim:
        return None
    item = _first(record.get("itemReviewed"))
    return PublishedCheck(
        claim=claim,
        rating=_rating(_first(record.get("reviewRating"))),
        reviewer=", ".join(names(record.get("author")))[:200],
        claimant=", ".join(names(item.get("author")))[:200],
        published=day_of(record.get("datePublished")) or None,
        claim_published=day_of(item.get("datePublished")) or None,
        url=_address(record.get("url")),
        appearances=tuple(dict.fromkeys(_appearances(record, item)))[:10],
    )


def _first(value: Any) -> Record:
    """A record, or the first of several; an empty one where there is none."""
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, dict) else {}


def _rating(rating: Record) -> str:
    """The words of the rating; its number with the ends of its scale where it has no words."""
    words = clean(rating.get("alternateName")) or clean(rating.get("name"))
    if words:
        return words[:200]
    value, worst, best = (_number(rating.get(key)) for key in ("ratingValue", "worstRating", "bestRating"))
    if not value:
        return ""
    return f"{value} ({worst or '?'} worst, {best or '?'} best)" if worst or best else value


def _number(value: object) -> str:
    return clean(value) if isinstance(value, str) else (f"{value:g}" if isinstance(value, int | float) else "")


def _address(value: object) -> str:
    text = clean(value)
    return text[:2000] if text.startswith(("http://", "https://")) else ""


def _appearances(record: Record, item: Record) -> Iterator[str]:
    """Where the claim was made, as the check says."""
    for value in (item.get("firstAppearance"), item.get("appearance"), item.get("sameAs"), record.get("appearance"),
                  item.get("url")):  # fmt: skip
        for one in value if isinstance(value, list) else [value]:
            if url := _address(one.get("url") if isinstance(one, dict) else one):
                yield url
