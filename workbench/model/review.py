"""What a person adds: claims, tags, notes, evidence and verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.ids import (
    ArticleId,
    ClaimId,
    CoveredAreaId,
    EvidenceId,
    FramePlaceId,
    FrameTextId,
    MediaId,
    NoteId,
    TagUseId,
)
from workbench.model.times import TimeSpan


class Rating(StrEnum):
    """Verdict on a claim. Codes are fixed; a desk may relabel the words."""

    CONFIRMED = "confirmed"
    MOSTLY_CONFIRMED = "mostly-confirmed"
    MIXED = "mixed"
    FALSE_CONTEXT = "false-context"
    ALTERED = "altered"
    STAGED = "staged"
    SATIRE_AS_REAL = "satire-as-real"
    FALSE = "false"
    UNVERIFIABLE = "unverifiable"
    NOT_YET_CHECKED = "not-yet-checked"


class Category(StrEnum):
    """Media authenticity category (schema.org MediaManipulationRatingEnumeration)."""

    ORIGINAL = "original"
    DECONTEXTUALIZED = "decontextualized"
    EDITED_OR_CROPPED = "edited-or-cropped"
    TRANSFORMED = "transformed"
    STAGED = "staged"
    SATIRE = "satire"


class Likelihood(StrEnum):
    """ICD-203 likelihood words."""

    ALMOST_NO_CHANCE = "almost-no-chance"
    VERY_UNLIKELY = "very-unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN = "roughly-even"
    LIKELY = "likely"
    VERY_LIKELY = "very-likely"
    ALMOST_CERTAIN = "almost-certain"


class Confidence(StrEnum):
    """How sure the work is; never in one sentence with a likelihood word."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Pillar(StrEnum):
    """First Draft's five questions."""

    PROVENANCE = "provenance"
    SOURCE = "source"
    DATE = "date"
    LOCATION = "location"
    MOTIVATION = "motivation"


class PillarState(StrEnum):
    """Answer to one of the five questions."""

    ANSWERED = "answered"
    PARTLY = "partly"
    CONTRADICTS = "contradicts"
    NOT_ESTABLISHED = "not-established"


class EvidenceKind(StrEnum):
    """What is pinned."""

    MATCH = "match"
    MEDIUM = "media"  # a medium, a frame or a range of it
    SEARCH = "search"
    OUTSIDE = "url"
    FIGURE = "figure"  # a comparison kept as a labelled picture


class Stance(StrEnum):
    """Which way a piece of evidence speaks about the claim."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim of the case.

    Attributes:
        id: Stable in the case.
        number: For display: the same as the id, never changed and never used again.
        sentence: Verbatim.
        block, start, end: Where it stands in the article's blocks; None when added by hand.
        reason: Why it was suggested, or "added by the analyst".
        attribution, hedges, dates, places: As in `ClaimSuggestion`; the analyst may edit them.
        date: What the analyst states as the claim's date (`PartialDate` text); empty for the article's.
        date_from: "stated by the analyst" or empty.
        media_ids: Linked media, in order.
        edited: True once a person changed the sentence.
        article_id: The article it comes from; None when added by hand without one.
    """

    id: ClaimId
    number: int
    sentence: str
    block: int | None = None
    start: int | None = None
    end: int | None = None
    reason: str = ""
    attribution: str = ""
    hedges: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    date: str = ""
    date_from: str = ""
    media_ids: tuple[MediaId, ...] = ()
    edited: bool = False
    article_id: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class ClaimPart:
    """What one part of a claim that is split says.

    Attributes:
        sentence: Verbatim.
        start, end: Where it stands in the block of the claim; None when the claim stands nowhere.
        hedges: Doubt words of this part.
    """

    sentence: str
    start: int | None = None
    end: int | None = None
    hedges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergedClaim:
    """What two claims say once they are one; attributes as in `Claim`."""

    sentence: str
    start: int | None = None
    end: int | None = None
    attribution: str = ""
    hedges: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    date: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class VocabularyTag:
    """A word of the tag vocabulary.

    Attributes:
        name: Canonical form.
        aliases: Other spellings that find it.
        colour: 1-9, an entry of the theme's tag colours.
        favourite_key: 1-9, or None.
        graphic: True when it marks disturbing content.
    """

    name: str
    aliases: tuple[str, ...] = ()
    colour: int = 1
    favourite_key: int | None = None
    graphic: bool = False


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag on a medium, a frame or a range (`span` None: the whole medium)."""

    id: TagUseId
    tag: str
    media_id: MediaId
    span: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a claim, a medium, a frame or a range."""

    id: NoteId
    text: str
    claim_id: ClaimId | None = None
    media_id: MediaId | None = None
    span: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class FrameText:
    """Words that can be read in a picture, on a medium, a frame or a range.

    Attributes:
        text: As it stands there.
        language: A code such as "hy"; empty when not stated.
        translation: What it says, in the analyst's language; may be empty.
    """

    id: FrameTextId
    media_id: MediaId
    text: str
    language: str = ""
    translation: str = ""
    span: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class FramePlace:
    """Where a picture was taken, as the analyst found it, on a medium, a frame or a range.

    Attributes:
        place: In words.
        coordinates: "40.17920, 44.49910" (latitude, longitude in degrees, WGS 84), or empty.
    """

    id: FramePlaceId
    media_id: MediaId
    place: str
    coordinates: str = ""
    span: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class CoveredArea:
    """A rectangle that redacted copies of the report cover, on a medium, a frame or a range.

    Attributes:
        rect: Left, top, width and height as fractions of the picture as it is shown.
        span: From which frame to which it is covered; None for all of the medium.
        note: What is covered ("face"); may be empty.
    """

    id: CoveredAreaId
    media_id: MediaId
    rect: tuple[float, float, float, float]
    span: TimeSpan | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A pin on a claim.

    Attributes:
        kind: What is pinned; exactly one of the references below is set to match it.
        stance: Which way it speaks.
        match_id, media_id (with optional span), search_id, url, figure_id: The reference.
        sha256: Of the pinned medium, or of the picture of the figure, kept so that the pin can be checked.
        archive_url, source_date: Of an outside source.
        source_grade: Admiralty reliability A-F, or empty. information_grade: credibility 1-6, or empty.
        view_settings: Rotation, mirror, zoom as JSON text when a frame was pinned from the stage; else empty.
        note: Free text.
        pinned_at, pinned_by: When and by whom.
        pillars: Which of the five questions it answers.
    """

    id: EvidenceId
    claim_id: ClaimId
    kind: EvidenceKind
    stance: Stance = Stance.NEUTRAL
    match_id: int | None = None
    media_id: int | None = None
    span: TimeSpan | None = None
    search_id: int | None = None
    url: str = ""
    sha256: str = ""
    archive_url: str = ""
    source_date: str = ""
    source_grade: str = ""
    information_grade: str = ""
    view_settings: str = ""
    note: str = ""
    pinned_at: str = ""
    pinned_by: str = ""
    pillars: tuple[Pillar, ...] = ()
    figure_id: int | None = None


class Outcome(StrEnum):
    """What a search elsewhere came to, as the analyst says."""

    OPEN = "open"
    NOTHING = "nothing"
    FOUND = "found"


@dataclass(frozen=True, slots=True)
class LookedElsewhere:
    """A search the analyst made with a reverse-image search in the browser; the program itself sent nothing.

    Attributes:
        media_id, pts: The medium and, for a clip, the frame.
        claim_id: The claim it was made for, or None.
        crop: Left, top, width and height of the part looked for, as fractions of the picture; None for all of it.
        service: Name of the search service as in the analyst's list.
        address: What was opened in the browser.
        at, by: When (ISO, UTC) and who.
        outcome: What it came to.
        note: What the analyst says of it.
        evidence_id: The outside source it became, or None.
    """

    id: int
    media_id: MediaId
    pts: int | None
    claim_id: ClaimId | None
    crop: tuple[float, float, float, float] | None
    service: str
    address: str
    at: str
    by: str
    outcome: Outcome = Outcome.OPEN
    note: str = ""
    evidence_id: EvidenceId | None = None


@dataclass(frozen=True, slots=True)
class PillarAnswer:
    """One of the five questions answered for a claim."""

    pillar: Pillar
    state: PillarState
    note: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on one claim.

    Attributes:
        rating: NOT_YET_CHECKED until somebody decides.
        categories: Media authenticity; contradictions are refused.
        likelihood, confidence: Apart from each other; None when not stated.
        conclusion: One sentence for the reader.
        rationale: The reasons.
        pillars: Answers given; a missing one is "not established".
        final: True once finalised; a final verdict is locked.
        reopened: True when it was final before.
        library_generations: Generations searched when it was made, as (library id, generation).
        analyst, at: Who and when (ISO, UTC).
        second_analyst, second_at: Another person who confirmed it after seeing it; empty until then.
        revision: 0 before the first record, then counting.
    """

    claim_id: ClaimId
    rating: Rating = Rating.NOT_YET_CHECKED
    categories: tuple[Category, ...] = ()
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    conclusion: str = ""
    rationale: str = ""
    pillars: tuple[PillarAnswer, ...] = ()
    final: bool = False
    reopened: bool = False
    library_generations: tuple[tuple[str, int], ...] = ()
    analyst: str = ""
    at: str = ""
    second_analyst: str = ""
    second_at: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class SecondAnswer:
    """What a second analyst answered on a claim before seeing the first verdict.

    Attributes:
        revision: Of the verdict that stood then and was not shown.
        analyst, at: Who and when (ISO, UTC).
        rating, likelihood, confidence: As in a verdict.
        note: The reasons, in the analyst's words.
    """

    claim_id: ClaimId
    revision: int
    analyst: str
    rating: Rating
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    note: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class VerdictRevision:
    """One revision of a verdict as a reader of its history needs it; attributes as in `Verdict`."""

    claim_id: ClaimId
    revision: int
    rating: Rating
    final: bool
    analyst: str
    at: str
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    conclusion: str = ""
    rationale: str = ""
    categories: tuple[Category, ...] = ()
    pillars: tuple[PillarAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class Reopening:
    """Why a final verdict was reopened; `revision` is the one that is open again."""

    claim_id: ClaimId
    revision: int
    reason: str
