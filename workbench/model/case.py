"""A case as a whole: the snapshot that views, the command line and exporters read."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.article import Article, MediaReference
from workbench.model.fetching import KeptFetch
from workbench.model.figure import KeptFigure
from workbench.model.gazetteer import PlaceName
from workbench.model.ids import ArticleId, ClaimId, MediaId
from workbench.model.match import Coverage, Match, SearchRecord
from workbench.model.media import Keyframe, MediaItem, Shot
from workbench.model.merging import Conflict
from workbench.model.review import (
    Claim,
    CoveredArea,
    Evidence,
    FramePlace,
    FrameText,
    LookedElsewhere,
    Note,
    Reopening,
    SecondAnswer,
    TagUse,
    Verdict,
    VerdictRevision,
    VocabularyTag,
)
from workbench.model.stamp import Stamp


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file kept with an article that is no medium.

    Attributes:
        name: Original file name.
        role: What it is, in words ("time stamp token of https://freetsa.org").
        sha256: Of its content; the original lies in the case.
        size_bytes: Of it.
    """

    name: str
    role: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Correction:
    """A field of an article that the analyst corrected.

    Attributes:
        name: title, author, outlet, language, url or published.
        value: From now on; empty for unknown.
        read: As it was read; empty when nothing was found.
        at, by: When (ISO, UTC) and by whom.
    """

    name: str
    value: str
    read: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference of an article that is a medium of the case.

    Attributes:
        article_id: Which article.
        position: Of the reference in the article's media as read.
        media_id: The medium it is; two articles may cite one medium.
    """

    article_id: ArticleId
    position: int
    media_id: MediaId


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A suggested claim or cited medium of an article that the analyst did not take in.

    Attributes:
        article_id: Which article.
        sort: "claim" or "medium".
        position: In the article's claims or media as read.
        at, by: When (ISO, UTC) and by whom.
    """

    article_id: ArticleId
    sort: str
    position: int
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class CaseArticle:
    """An article of the case.

    Attributes:
        id: Stable in the case.
        article: As shown: with what the analyst corrected and stated, and with the lines put back.
        name: Original file name.
        sha256: Of the saved file.
        added_at: ISO time, UTC.
        files: Kept with it, in the order they were taken in.
        as_read: As the file was read, before anything was corrected or put back; its lists number what is cited,
            suggested and left out. None where nobody needs it.
        corrections: What the analyst corrected of it.
        set_aside_at, set_aside_by: When (ISO, UTC) and by whom it was set aside; empty while it is part of the case.
    """

    id: ArticleId
    article: Article
    name: str
    sha256: str
    added_at: str
    files: tuple[ArticleFile, ...] = ()
    as_read: Article | None = None
    corrections: tuple[Correction, ...] = ()
    set_aside_at: str = ""
    set_aside_by: str = ""

    @property
    def title(self) -> str:
        """The article's title, or the name of its file."""
        return self.article.title or self.name


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
        citations: Which references of which article are which media.
        not_taken: What the analyst left out of articles.
        gazetteer: Names of places that matter to the case.
        set_aside: Articles taken by mistake: kept with everything, but neither they nor their claims are listed above.
        read_only: Whether this is a view only, and why (empty when writable).
        texts, places: What can be read in frames, and where they were taken.
        masking: What the case's pictures are at the start: "masked", "shown", or empty for the person's setting.
        fetches: How files came from the network, and what could not be had, in order.
        masks: "masked" or "shown" for each medium that has a state of its own.
        stamps: Trusted time stamps of the log, in the order they were taken in.
        covered: Rectangles that redacted copies do not show, in the order they were drawn.
        revisions: Of all verdicts, by claim, oldest first.
        rating_words: What this desk calls verdicts, by code; those it calls as everybody does are not in it.
        conflicts: What merges found that both copies had changed; open ones are still to be decided.
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
    stamps: tuple[Stamp, ...] = ()
    citations: tuple[Citation, ...] = ()
    not_taken: tuple[NotTaken, ...] = ()
    set_aside: tuple[CaseArticle, ...] = ()
    gazetteer: tuple[PlaceName, ...] = ()
    fetches: tuple[KeptFetch, ...] = ()
    covered: tuple[CoveredArea, ...] = ()
    revisions: tuple[VerdictRevision, ...] = ()
    rating_words: dict[str, str] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()

    def claim_date(self, claim: Claim) -> str:
        """The claim's stated date, or that of its article, or an empty text when neither is known."""
        if claim.date:
            return claim.date
        entry = self.article_of(claim)
        return ((entry.article.published if entry else None) or "")[:10]

    def article(self, article_id: int | None) -> CaseArticle | None:
        """The article with this id, or None; also one that is set aside."""
        return next((entry for entry in (*self.articles, *self.set_aside) if entry.id == article_id), None)

    def article_of(self, claim: Claim) -> CaseArticle | None:
        """The article a claim stands in; of a claim that stands in none, the only one of the case."""
        if claim.article_id is not None:
            return self.article(claim.article_id)
        return self.articles[0] if len(self.articles) == 1 else None

    def cited_in(self, media_id: int) -> tuple[tuple[CaseArticle, MediaReference], ...]:
        """The articles that show or link to a medium, each with its reference, in order.

        Cases made before this was recorded know it by the address alone.
        """
        found: list[tuple[CaseArticle, MediaReference]] = []
        item = self.medium(media_id)
        url = item.source_url if item is not None else ""
        recorded = {one.article_id for one in self.citations}
        mine = {(one.article_id, one.position) for one in self.citations if one.media_id == media_id}
        for entry in (*self.articles, *self.set_aside):
            for position, reference in enumerate(entry.article.media):
                by_url = entry.id not in recorded and url and url in (reference.url, *reference.alternatives)
                if (entry.id, position) in mine or by_url:
                    found.append((entry, reference))
        return tuple(found)

    def medium(self, media_id: int) -> MediaItem | None:
        """The medium with this id, or None."""
        return next((item for item in self.media if item.id == media_id), None)

    def claims_of(self, media_id: int) -> tuple[Claim, ...]:
        """Claims that rest on a medium."""
        return tuple(claim for claim in self.claims if media_id in claim.media_ids)

    def matches_of(self, media_id: int) -> tuple[Match, ...]:
        """Current matches of a medium, best first."""
        return tuple(match for match in self.matches if match.media_id == media_id and not match.superseded)
