"""What the analyst should know of an article beside its text, in sentences, for window, terminal and report."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.model.article import Article, PublishedCheck
from workbench.review.archive_words import container_lines
from workbench.review.words import date_words


def article_lines(article: Article) -> tuple[str, ...]:
    """Of the file that held it, of what was not read, of its language, and the checks that the page publishes."""
    lines = list(container_lines(article.container)) if article.container is not None else []
    lines += article.notes
    lines += _language_lines(article)
    if article.blocks and not article.media:
        lines.append("No picture, clip or post was found in the article. Link media to its claims yourself.")
    for check in article.published_checks:
        lines.append(check_line(check))
    return tuple(lines)


def _language_lines(article: Article) -> Iterator[str]:
    if article.language not in ("", "en"):
        yield (
            f"The article is not in English (language code {article.language}): claims are suggested from its captions "
            "alone. Add claims from its sentences yourself."
        )


def check_line(check: PublishedCheck) -> str:
    """One published check as a sentence."""
    parts = [f"The page publishes a check of the claim “{check.claim}”"]
    if check.claimant:
        parts.append(f"claim made by {check.claimant}")
    parts.append(f"rated “{check.rating}”" if check.rating else "without a rating")
    if check.reviewer:
        parts.append(f"checked by {check.reviewer}")
    if check.published:
        parts.append(f"on {date_words(check.published)}")
    return f"{', '.join(parts)}. It is theirs, not the verdict of this case."
