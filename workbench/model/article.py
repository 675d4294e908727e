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
        part: Index into the article's parts, when the file read holds the medium itself; -1 when it does not.
        sha256: What the medium's content must hash to, where an archive says so; else empty.
        is_linked_original: Whether `url` is the full-size picture that a link around the shown one leads to; the
            alternatives are then addresses of the shown one.
    """

    url: str
    kind: ReferenceKind
    caption: str = ""
    block: int = 0
    alternatives: tuple[str, ...] = ()
    local_path: str = ""
    part: int = -1
    sha256: str = ""
    is_linked_original: bool = False


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
        dates: Dates named in the sentence, ISO; one counted from the article's date says so after it.
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
class ContainedPart:
    """A file inside the file that was read: a picture of a saved page, a record of a web archive, a picture of a PDF.

    Attributes:
        name: For display; never used as a path.
        media_type: As its container states it ("image/jpeg"); content decides what it is.
        size_bytes, sha256: Of the part as it can be taken out.
        urls: Addresses under which its container keeps it.
        place: Where it stands, in words ("record 12", "page 3, picture 1").
        locator: How the reader that found it finds it again; means nothing to anybody else.
    """

    name: str
    media_type: str
    size_bytes: int
    sha256: str
    urls: tuple[str, ...]
    place: str
    locator: str


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Digests that could not be compared, and why.

    Attributes:
        reason: In words ("of an unknown kind").
        count: How many.
    """

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class DigestCheck:
    """Digests an archive states, compared with what lies in it.

    Attributes:
        what: What they are of, in words ("payloads of records").
        agree: How many agree.
        differ: Those that do not, by name or address; at most 50 are kept.
        differ_count: How many do not agree.
        not_checked: Those that could not be compared.
    """

    what: str
    agree: int
    differ: tuple[str, ...] = ()
    differ_count: int = 0
    not_checked: tuple[NotChecked, ...] = ()


@dataclass(frozen=True, slots=True)
class ContainerFacts:
    """What is known of the file that held the article, beyond the article.

    Attributes:
        format: In words ("web archive (WARC)").
        checks: Digests it states, and whether they agree.
        pages: Addresses of the pages in it, the one that was read first; at most 100 are kept.
        page_count: How many pages are in it.
        saved_at: When it was saved, as it says; ISO, or empty.
        notes: What else the analyst should know, in sentences: what was not read, and why.
        page_part: The page that was read, as it can be taken out, where it is one of several and whole; else None.
        is_main: Whether it is the page that is read where none is asked for.
        signature: What it says of its signature, and whether that was checked, as sentences; empty without one.
    """

    format: str
    checks: tuple[DigestCheck, ...] = ()
    pages: tuple[str, ...] = ()
    page_count: int = 0
    saved_at: str = ""
    notes: tuple[str, ...] = ()
    page_part: ContainedPart | None = None
    is_main: bool = True
    signature: str = ""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that belongs to the article without being a medium: a time stamp token, a certificate, an inner archive.

    Attributes:
        name: For display.
        role: What it is, in words ("time stamp token of freetsa.org").
        local_path: Where it lies, relative to the folder of the file that was read; empty when it is not there.
        sha256: What its content must hash to, where an archive says so; else empty.
    """

    name: str
    role: str
    local_path: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PublishedCheck:
    """A fact check that the page publishes in its structured data (schema.org ClaimReview).

    It is what others concluded: shown as such, and never taken over as a verdict.

    Attributes:
        claim: What was checked, as written there.
        rating: Its words ("False"), or its number with the ends of its scale; empty when unknown.
        reviewer: Who checked; empty when unknown.
        claimant: Who made the claim; empty when unknown.
        published, claim_published: ISO dates or None.
        url: Of the check; empty when unknown.
        appearances: Addresses where the claim was made.
    """

    claim: str
    rating: str = ""
    reviewer: str = ""
    claimant: str = ""
    published: str | None = None
    claim_published: str | None = None
    url: str = ""
    appearances: tuple[str, ...] = ()


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
        container: Of the archive, document or saved page that held it; None for a plain page or text.
        parts: Media inside the file, in the order they stand there.
        kept_files: Further files that belong to it.
        notes: What the analyst should know of the reading, in sentences: what was not read, and why.
        published_checks: Fact checks the page publishes.
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
    container: ContainerFacts | None = None
    parts: tuple[ContainedPart, ...] = ()
    kept_files: tuple[KeptFile, ...] = ()
    notes: tuple[str, ...] = ()
    published_checks: tuple[PublishedCheck, ...] = ()

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
        page: Address of the page to read from an archive of several; empty for the one that seems meant.
        url: Where the file was fetched from; empty when that is not known. The page's own word comes first.
    """

    path: str
    name: str
    page: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class FindArticlesRequest:
    """Task argument: a folder that is given as an article.

    Attributes:
        path: The folder.
        name: Its name, for messages.
    """

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class FoundArticles:
    """Files of a folder that are articles, by path, in order."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadPartsRequest:
    """Task argument: media to take out of a file.

    Attributes:
        path: The file, as it was read.
        name: Its original name.
        locators: Of the parts, in the order they stand in the file.
    """

    path: str
    name: str
    locators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartsRead:
    """What was taken out, beside the bytes themselves, which travel in pieces one after the other (`jobs.Kept`).

    Attributes:
        sizes_bytes: Of each part, in the order asked for.
        reasons: Why a part could not be taken out again; empty where it could.
    """

    sizes_bytes: tuple[int, ...]
    reasons: tuple[str, ...]
