"""A case as a whole: the snapshot that views, the command line and exporters read."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.article import Article
from workbench.model.fetching import KeptFetch
from workbench.model.figure import KeptFigure
from workbench.model.ids import ArticleId, ClaimId, MediaId
from workbench.model.match import Coverage, Match, SearchRecord
from workbench.model.media import Keyframe, MediaItem, Shot
from workbench.model.review import (
    Claim,
    Evidence,
    FramePlace,
    FrameText,
    LookedElsewhere,
    Note,
    Reopening,
    SecondAnswer,
    TagUse,
    Verdict,
    VocabularyTag,
)


@dataclass(frozen=True, slots=True)
class CaseArticle:
    """An article of the case.

    Attributes:
        id: Stable in the case.
        article: As read; `published` and `published_from` already hold what the analyst stated.
        name: Original file name.
        sha256: Of the saved file.
        added_at: ISO time, UTC.
    """

    id: ArticleId
    article: Article
    name: str
    sha256: str
    added_at: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One edit of a person, for the history list.

    Attributes:
        seq: Audit entry number.
        at, by: When (ISO, UTC) and who.
        label: In words ("Tagged 3 frames: flag").
        undone: True when it was undone and can be redone.
        can_undo: False when a migration or a rule keeps it.
        action: Code of what was done ("tag.add"); of several done as one, the first.
        media_id, pts, claim_id, match_id: What it was about, as far as the log says; for jumping there.
    """

    seq: int
    at: str
    by: str
    label: str
    undone: bool = False
    can_undo: bool = True
    action: str = ""
    media_id: int | None = None
    pts: int | None = None
    claim_id: int | None = None
    match_id: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the analyst should know.

    Attributes:
        what: The file or step concerned.
        why: The reason.
        usable: What is still usable; may be empty.
        action: What to do.
        media_id: The medium concerned, or None.
    """

    what: str
    why: str
    usable: str = ""
    action: str = ""
    media_id: MediaId | None = None


@dataclass(frozen=True, slots=True)
class CaseState:
    """Everything recorded in a case at one moment.

    Attributes:
        case_id: Random id given at creation.
        title: Of the case.
        path: Folder as opened.
        created_at: ISO time, UTC.
        articles, claims, media: In order.
        keyframes, shots: By medium.
        matches: Not superseded first, each medium's best first.
        searches, coverage: What was searched, and what was found nowhere (latest search of each clip).
        vocabulary, tags, notes, evidence: What the analyst added.
        verdicts: One for each claim that has one.
        audit_head: Hash of the last audit entry, hex. audit_length: Number of entries.
        undo_label, redo_label: What undo and redo would do; empty when there is nothing.
        libraries: Paths the case remembers.
        looked_elsewhere: Searches made with other services, in order.
        figures: Comparisons kept for the report.
        second_answers: What second analysts answered without seeing the first verdict, in order.
        reopenings: Why final verdicts were reopened, in order.
        read_only: Whether this is a view only, and why (empty when writable).
        texts, places: What can be read in frames, and where they were taken.
        masking: What the case's pictures are at the start: "masked", "shown", or empty for the person's setting.
        fetches: How files came from the network, and what could not be had, in order.
        masks: "masked" or "shown" for each medium that has a state of its own.
    """

    case_id: str
    title: str
    path: str
    created_at: str
    articles: tuple[CaseArticle, ...]
    claims: tuple[Claim, ...]
    media: tuple[MediaItem, ...]
    keyframes: dict[MediaId, tuple[Keyframe, ...]]
    shots: dict[MediaId, tuple[Shot, ...]]
    matches: tuple[Match, ...]
    searches: tuple[SearchRecord, ...]
    coverage: dict[MediaId, Coverage]
    vocabulary: tuple[VocabularyTag, ...]
    tags: tuple[TagUse, ...]
    notes: tuple[Note, ...]
    evidence: tuple[Evidence, ...]
    verdicts: dict[ClaimId, Verdict]
    audit_head: str
    audit_length: int
    undo_label: str = ""
    redo_label: str = ""
    libraries: tuple[str, ...] = ()
    read_only: str = ""
    looked_elsewhere: tuple[LookedElsewhere, ...] = ()
    figures: tuple[KeptFigure, ...] = ()
    texts: tuple[FrameText, ...] = ()
    places: tuple[FramePlace, ...] = ()
    masking: str = ""
    masks: dict[MediaId, str] = field(default_factory=dict)
    second_answers: tuple[SecondAnswer, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    fetches: tuple[KeptFetch, ...] = ()

    def claim_date(self, claim: Claim) -> str:
        """The claim's stated date, or the article's, or an empty text when neither is known."""
        if claim.date:
            return claim.date
        published = self.articles[0].article.published if self.articles else None
        return (published or "")[:10]

    def medium(self, media_id: int) -> MediaItem | None:
        """The medium with this id, or None."""
        return next((item for item in self.media if item.id == media_id), None)

    def claims_of(self, media_id: int) -> tuple[Claim, ...]:
        """Claims that rest on a medium."""
        return tuple(claim for claim in self.claims if media_id in claim.media_ids)

    def matches_of(self, media_id: int) -> tuple[Match, ...]:
        """Current matches of a medium, best first."""
        return tuple(match for match in self.matches if match.media_id == media_id and not match.superseded)
