"""What an analyst decides about an article before it is taken into a case."""

from __future__ import annotations

from dataclasses import dataclass

CORRECTED_FIELDS = ("title", "author", "outlet", "language", "url")
"""Fields of an article that a person may correct; its date is stated, not corrected."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article that are a claim.

    Attributes:
        block: The paragraph: its index in the article as read, or -(n + 1) for the n-th line left out.
        start, end: Character offsets in the paragraph's text, end exclusive.
        text: The words.
    """

    block: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class TakingIn:
    """How an article is taken in. Numbers are places in the lists of the article as read, from 0.

    Attributes:
        fields: Corrected fields by name (`CORRECTED_FIELDS`); empty for unknown.
        published: Date as stated by the analyst, "" when the date that was read is not believed, None for as read.
        without_claims: Suggested claims that are not taken.
        without_media: Cited media that are not taken.
        put_back: Left-out lines that belong to the text.
        passages: Suggested claims whose words are other ones than suggested.
        own: Claims the analyst marked.
    """

    fields: tuple[tuple[str, str], ...] = ()
    published: str | None = None
    without_claims: frozenset[int] = frozenset()
    without_media: frozenset[int] = frozenset()
    put_back: frozenset[int] = frozenset()
    passages: tuple[tuple[int, Passage], ...] = ()
    own: tuple[Passage, ...] = ()


AS_READ = TakingIn()
