"""A passage of the article a person has marked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marked:
    """A chosen passage of the article.

    Attributes:
        text: As it stands.
        block, start, end: Index and offsets as in `Claim`; None when it spans paragraphs.
        article_id: The article it stands in; None when it spans paragraphs.
    """

    text: str
    block: int | None = None
    start: int | None = None
    end: int | None = None
    article_id: int | None = None
