"""The content of a report, once: every exporter renders this and adds nothing of its own.

All texts are finished sentences for a reader; codes stand beside them for machines. Nothing here depends on the time
of the export, so the same case gives the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.report import LogEntry
from workbench.model.review import Rating
from workbench.model.web_addresses import shown_address
from workbench.review.words import plural


@dataclass(frozen=True, slots=True)
class FigureOutline:
    """A rectangle drawn over a picture.

    Attributes:
        rect: x, y, width, height as fractions of the picture.
        kind: "found" (solid line), "differs" (dashed) or "overlay" (dotted).
        label: What it shows and where, in words.
    """

    rect: tuple[float, float, float, float]
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One picture with its lines of caption.

    Attributes:
        key: Name of the picture; empty when there is none to show, then `absent` says why.
        heading: Bold first line.
        lines: Further lines.
        alt: For people who cannot see the picture.
        outlines: Drawn over it; each is told in words in the caption.
    """

    key: str
    heading: str
    lines: tuple[str, ...]
    alt: str
    absent: str = ""
    outlines: tuple[FigureOutline, ...] = ()


@dataclass(frozen=True, slots=True)
class MatchSection:
    """One match as the report argues it.

    Attributes:
        match_id: In the case.
        finding: "Seen 4 years 6 months before the claim", or empty.
        caution: A sentence when the dates do not allow a finding; else empty.
        relation: In words. decision: What a person decided, in words.
        differs: Which part of the case's picture shows something else; empty when none is known.
        changed, where, band: Sentences.
        numbers: Method, bits, limit, inliers, versions, in one line.
        case_figure, library_figure: The two pictures.
    """

    match_id: int
    finding: str
    caution: str
    relation: str
    decision: str
    differs: str
    changed: str
    where: str
    band: str
    numbers: str
    case_figure: Figure
    library_figure: Figure


@dataclass(frozen=True, slots=True)
class CoverageStretch:
    """A stretch of a clip in the coverage bar.

    Attributes:
        kind: "found", "possible", "time-unknown" (found, but the time could not be told), "nowhere", "not-searched" or
            "rejected" (a match decided not related).
        start_s, end_s: Seconds.
        letter: Of the matched item, A, B...; empty for gaps.
        label: Words on the stretch.
    """

    kind: str
    start_s: float
    end_s: float
    letter: str
    label: str


@dataclass(frozen=True, slots=True)
class CoverageSection:
    """What of one clip was found, second by second."""

    media_id: int
    name: str
    duration_s: float
    stretches: tuple[CoverageStretch, ...]
    legend: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PillarRow:
    """One of the five questions: state code and word, the answer, and the evidence pinned to it in words."""

    name: str
    state: str
    state_words: str
    note: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A pinned piece of evidence in words."""

    evidence_id: int
    stance: str
    text: str
    detail: str
    link: str
    figure: Figure | None

    @property
    def lead(self) -> str:
        """The text as it stands before the link: without the address it ends with, which would be told twice."""
        site = shown_address(self.link)
        return self.text.removesuffix(site.words) if site.href else self.text


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A comparison that was kept as a labelled picture.

    Attributes:
        figure_id, match_id, mode: In the case.
        key: Name of the picture; empty when it could not be read.
        file: Where it lies beside the report.
        sha256, width_px, height_px: Of the picture.
        caption: What it shows.
        lines: What stands in it, for people who cannot see it: both sides, what was changed, what was drawn.
        absent: Why there is no picture; empty when there is one, or when it could not be read.
    """

    figure_id: int
    match_id: int
    mode: str
    key: str
    file: str
    sha256: str
    width_px: int
    height_px: int
    caption: str
    lines: tuple[str, ...]
    absent: str = ""


@dataclass(frozen=True, slots=True)
class MediaRow:
    """A medium of the case in a table."""

    media_id: int
    name: str
    sha256: str
    state: str
    taken_in: str
    source_url: str
    facts: tuple[str, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BandRow:
    """How often unrelated media reach a band, as figures; the sentence is in `bands` of the report.

    Attributes:
        kind, band: Codes.
        queries, false_queries: Unrelated media searched for, and how many of them reached the band or a stronger one.
        upper_bound: The rate excluded with 95 % confidence (Clopper-Pearson), 0 to 1.
        test_set: On what it was measured.
    """

    kind: str
    band: str
    queries: int
    false_queries: int
    upper_bound: float
    test_set: str


@dataclass(frozen=True, slots=True)
class LoosePage:
    """What was found for media that are linked to no claim; nothing is argued with it.

    Attributes:
        matches: As on the page of a claim, without a finding: there is no claim to lie before.
        layouts, rejected: As of `ClaimPage`.
    """

    matches: tuple[MatchSection, ...]
    layouts: tuple[str, ...]
    rejected: tuple[str, ...]
    kept_figures: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class SeenRow:
    """Words read in a picture, or the place it was taken.

    Attributes:
        kind: "text" or "place".
        words: As written there, in its own script; a page shows them in their own direction.
        language: Code, for what reads the page aloud; empty where not stated.
        detail: The translation, or coordinates; may be empty.
        where: Which medium and when.
    """

    kind: str
    words: str
    language: str
    detail: str
    where: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Everything the report says of one claim.

    Attributes:
        layouts: Library items that share a frame, lettering or template only: listed apart, never reuse.
        rejected: Candidates that a person judged not related, with who and when.
        kept_figures: Comparisons kept as labelled pictures.
        caution: What the page does not show, and what it judges; empty when nothing earlier is argued.
        second: What second analysts answered without seeing the verdict, and where they disagree.
        language: Code of the article's language, for what reads the sentence aloud; empty when not known.
        archived: Addresses of archived copies of the article that the case knows of.
        not_checked: What was not done for it, in sentences.
        history: Revisions of the verdict that changed something, oldest first.
        corrections: What was changed after it was final, with why; or that nothing was.
    """

    claim_id: int
    number: int
    sentence: str
    said_by: str
    hedges: str
    date: str
    article_line: str
    rating: str
    rating_words: str
    rating_meaning: str
    tone: str
    state_words: str
    likelihood: str
    confidence: str
    categories: str
    conclusion: str
    rationale: str
    matches: tuple[MatchSection, ...]
    layouts: tuple[str, ...]
    rejected: tuple[str, ...]
    figures: tuple[Figure, ...]
    kept_figures: tuple[FigureRow, ...]
    coverage: tuple[CoverageSection, ...]
    pillars: tuple[PillarRow, ...]
    evidence: tuple[EvidenceRow, ...]
    not_established: tuple[str, ...]
    steps: tuple[str, ...]
    notes: tuple[str, ...]
    tags: tuple[str, ...]
    seen: tuple[SeenRow, ...]
    media: tuple[MediaRow, ...]
    caution: str
    signed: str
    second: tuple[str, ...]
    language: str
    archived: tuple[str, ...]
    not_checked: tuple[str, ...]
    history: tuple[str, ...]
    corrections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One search: what was looked for in what."""

    search_id: int
    date: str
    text: str
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A whole report.

    Attributes:
        warnings: What is wrong with the record itself; a reader must see it before anything else.
        notices: What kind of copy this is: redacted, of some claims only; printed right after the warnings.
        audit_head, audit_length: Hash and number of the last entry of the log.
        head_check: How to find out whether that entry is still in the log.
        stamps: What authorities say of when the log was what it was, and how that was checked.
        log: The entries of the log; the page leaves them to the tables.
    """

    warnings: tuple[str, ...]
    title: str
    case_id: str
    program: str
    article_title: str
    article_lines: tuple[str, ...]
    left_out: str
    claims: tuple[ClaimPage, ...]
    loose: LoosePage
    media: tuple[MediaRow, ...]
    searches: tuple[SearchRow, ...]
    bands: tuple[str, ...]
    band_rates: tuple[BandRow, ...]
    vocabulary_note: str
    audit_head: str
    audit_length: int
    head_check: str
    stamps: tuple[str, ...]
    log: tuple[LogEntry, ...]
    notices: tuple[str, ...] = ()

    def claims_line(self, of: int = 0) -> str:
        """`12 claims, 7 with a verdict`; of all, when only the first are laid out: `The first 12 of 29 claims, …`."""
        count = len(self.claims)
        told = f"The first {count} of {of} claims" if of > count else plural(count, "claim")
        rated = sum(claim.rating != Rating.NOT_YET_CHECKED for claim in self.claims)
        if not rated:
            return f"{told}, none with a verdict yet" if count else told
        return f"{told}, with the verdict on each" if rated == count else f"{told}, {rated} with a verdict"
