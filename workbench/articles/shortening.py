"""An article kept to what a case can hold and a person can go through; whatever is cut is said in its notes."""

from __future__ import annotations

from dataclasses import replace

from workbench.articles.claims import MOST_CLAIMS
from workbench.model.article import Article

MOST_MEDIA = 3000
MOST_LEFT_OUT = 1500


def shortened(article: Article) -> Article:
    """The article with at most so many media, claims and lines left out, the first of each."""
    notes = list(article.notes)
    if len(article.left_out) > MOST_LEFT_OUT:
        notes.append(f"{len(article.left_out) - MOST_LEFT_OUT:,} further lines outside the article are not listed.")
    if len(article.media) > MOST_MEDIA:
        notes.append(f"The page cites {len(article.media):,} media; the first {MOST_MEDIA:,} are listed.")
    if len(article.claims) > MOST_CLAIMS:
        notes.append(
            f"More than {MOST_CLAIMS:,} sentences may be claims; the first {MOST_CLAIMS:,} are suggested. "
            "Add others from the text."
        )
    if len(notes) == len(article.notes):
        return article
    claims = (
        replace(claim, media=tuple(number for number in claim.media if number < MOST_MEDIA))
        for claim in article.claims[:MOST_CLAIMS]
    )
    return replace(
        article,
        notes=tuple(notes),
        media=article.media[:MOST_MEDIA],
        claims=tuple(claims),
        left_out=article.left_out[:MOST_LEFT_OUT],
    )
