"""An article as read: blocks of text and media in document order, suggested claims, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReferenceKind(StrEnum):
    """What the page does with a medium."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    EMBED = "embed"  # a player or post shown in the page
    POST_LINK = "post-link"  # a link in the running text to a post, clip or picture elsewhere


@dataclass(frozen=True, slots=True)
class MediaReference:
    """One medium the page shows or links to.

    Attributes:
        url: Absolute address, or the path as written when the page has no address.
        kind: What the page does with it.
        caption: Caption or alternative text; may be empty.
        block: Index of the text block before which it stands (0 = before the first).
        alternatives: Other addresses of the same picture (sizes, the small version of a linked original, poster).
        local_path: The saved copy beside the page, if there is one, relative to the page's folder; else empty.
    """

    url: str
    kind: ReferenceKind
    caption: str = ""
    block: int = 0
    alternatives: tuple[str, ...] = ()
    local_path: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line not taken into the body, and the rule that says why.

    Attributes:
        text: The line as it stood.
        rule: Short rule name in words ("amount of money only", "asks for donations").
        block: Index of the block before which it stood.
    """

    text: str
    rule: str
    block: int = 0


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph, heading, list item or quotation of the body."""

    text: str
    kind: str = "paragraph"  # paragraph, heading, list-item, quotation, caption


@dataclass(frozen=True, slots=True)
class ClaimSuggestion:
    """A sentence that may be a claim resting on media. Only a person accepts it.

    Attributes:
        sentence: Verbatim.
        block, start, end: Where it stands: block index and character offsets in that block's text (end exclusive).
        reason: Why it was suggested, in words.
        attribution: Who says so, or empty.
        hedges: Words such as "allegedly", as written.
        dates: Dates named in the sentence, ISO.
        places: Capitalised place names found.
        media: Indexes into the article's media.
        score: Strength of the suggestion; for ordering only, never shown as truth.
    """

    sentence: str
    block: int
    start: int
    end: int
    reason: str
    attribution: str = ""
    hedges: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    media: tuple[int, ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read from a file.

    Attributes:
        title: Empty when none was found.
        published: ISO date (`2020-10-12`) or None: unknown stays unknown.
        published_from: Where the date was found, in words; or "stated by the analyst"; empty when unknown.
        language: ISO 639-1 code or empty.
        url: Address of the page, or empty.
        blocks: The body in order.
        media: References in document order.
        claims: Suggestions in document order.
        left_out: What was not taken, with its rule.
        date_hints: Dates seen but not believed to be the publication date ("MARCH 2021").
        author, outlet: Empty when unknown.
    """

    title: str
    published: str | None
    published_from: str
    language: str
    url: str
    blocks: tuple[TextBlock, ...]
    media: tuple[MediaReference, ...]
    claims: tuple[ClaimSuggestion, ...]
    left_out: tuple[LeftOut, ...]
    date_hints: tuple[str, ...] = ()
    author: str = ""
    outlet: str = ""

    @property
    def body(self) -> str:
        """The blocks as text, a blank line between them."""
        return "\n\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class ReadArticleRequest:
    """Task argument: which file to read.

    Attributes:
        path: The saved page or text.
        name: Its original name, which may decide between formats when the content does not.
        url: Where the file was fetched from; empty when that is not known. The page's own word comes first.
    """

    path: str
    name: str
    url: str = ""
