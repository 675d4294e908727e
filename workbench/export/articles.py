"""What a report says of the articles: where they come from, what a person corrected, what was left out."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.model.case import CaseArticle, CaseState
from workbench.model.media import MediaItem
from workbench.model.web_addresses import address_words
from workbench.review import words
from workbench.review.article_words import article_lines as remarks
from workbench.review.fetch_words import fetch_lines, had_by

_FIELDS = {
    "title": "title",
    "author": "author",
    "outlet": "outlet",
    "language": "language",
    "url": "address",
    "published": "date",
}


def day_words(iso_time: str) -> str:
    """The day of a time, or that it is not known."""
    return words.date_words(iso_time[:10]) if iso_time else "date unknown"


def article_lines(state: CaseState) -> Iterator[str]:
    """Each article with its origin; those set aside with who did it."""
    for number, entry in enumerate(state.articles, start=1):
        if len(state.articles) > 1:
            claims = [claim.number for claim in state.claims if claim.article_id == entry.id]
            numbers = f"claims {', '.join(map(str, claims))}" if claims else "no claim"
            yield f"Article {number}: “{entry.title}”, {numbers}"
        yield from _origin(entry)
        yield from fetched_words(state, entry.sha256)
        yield from _corrections(entry)
        yield from _not_taken(state, entry)
    for entry in state.set_aside:
        who = f"Set aside by {entry.set_aside_by}, {day_words(entry.set_aside_at)}, with its claims"
        yield f"{who}: “{entry.title}”, file hash {entry.sha256}"


def _origin(entry: CaseArticle) -> Iterator[str]:
    article = entry.article
    by = ", ".join(part for part in (article.author, article.outlet) if part)
    if by:
        yield by
    if article.published:
        yield f"Published {words.date_words(article.published[:10])} ({article.published_from})"
    else:
        yield "Date of publication unknown"
    if article.url:
        yield address_words(article.url)
    yield f"Saved copy “{entry.name}”, taken in {day_words(entry.added_at)}, file hash {entry.sha256}"
    yield from remarks(article)
    for file in entry.files:
        yield f"Kept with it: “{file.name}”, {file.role}, file hash {file.sha256}"


def fetched_words(state: CaseState, sha256: str) -> tuple[str, ...]:
    """How a file came from the network; nothing for one that was given."""
    found = had_by(state.fetches, sha256)
    return () if found is None else tuple(f"{line.rstrip('.')}." for line in fetch_lines(found))


def _corrections(entry: CaseArticle) -> Iterator[str]:
    for one in entry.corrections:
        read = f"read as “{one.read}”" if one.read else "not found in it"
        field = _FIELDS.get(one.name, one.name)
        yield f"Corrected by {one.by}, {day_words(one.at)}: {field} “{one.value or 'unknown'}” ({read})"


def _not_taken(state: CaseState, entry: CaseArticle) -> Iterator[str]:
    """Only what was never taken in later: a reader must know that the analyst left something out."""
    mine = [one for one in state.not_taken if one.article_id == entry.id]
    for sort, one_word, many in (
        ("claim", "suggested claim was", "suggested claims were"),
        ("medium", "cited medium was", "cited media were"),
    ):
        left = [one for one in mine if one.sort == sort]
        if left:
            names = ", ".join(sorted({one.by for one in left}))
            count = f"{len(left)} {one_word if len(left) == 1 else many}"
            yield f"{count} not taken in by {names}; the case lists each."


def citation_lines(state: CaseState, medium: MediaItem) -> tuple[str, ...]:
    """Which of several articles cite a medium, with the caption each gives it."""
    if len(state.articles) + len(state.set_aside) < 2:
        return ()
    return tuple(
        f"Cited by “{entry.title}”" + (f": {reference.caption}" if reference.caption else "")
        for entry, reference in state.cited_in(medium.id)
    )
