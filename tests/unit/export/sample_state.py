"""A small case made by hand: one finding, one gap, one missing medium, one claim without media."""

from __future__ import annotations

import base64
from dataclasses import replace

from workbench.model.article import Article, LeftOut, TextBlock
from workbench.model.case import CaseArticle, CaseState
from workbench.model.ids import ArticleId, ClaimId, EvidenceId, KeyframeId, MatchId, MediaId, NoteId, TagUseId
from workbench.model.match import (
    Band,
    Coverage,
    Decision,
    LibraryFacts,
    Match,
    MatchFinding,
    Relation,
    SearchRecord,
    Transform,
)
from workbench.model.media import (
    FactEntry,
    Keyframe,
    KeyframeOrigin,
    MediaFacts,
    MediaItem,
    MediaKind,
    MediaState,
    Shot,
)
from workbench.model.review import (
    Category,
    Claim,
    Confidence,
    Evidence,
    EvidenceKind,
    Likelihood,
    Note,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Stance,
    TagUse,
    Verdict,
)
from workbench.model.times import TimeBase, TimeSpan
from workbench.model.work import ReportPicture

BASE = TimeBase(1, 1000)
CLIP = MediaId(1)
GONE = MediaId(2)
# The smallest complete JPEG that browsers draw: one grey pixel.
PIXEL = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////"
    "////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="
)


def sample_state(sentence: str = "Footage was released of fighters doing a salute.") -> CaseState:
    """The case; `sentence` replaces the first claim's text and stands for anything an adversary writes."""
    facts = MediaFacts(
        "MP4 (H.264)",
        640,
        360,
        20.0,
        500,
        25.0,
        BASE,
        entries=(FactEntry("container", "encoder", "Lavf60"),),
        summary=("Last written by FFmpeg.",),
    )
    return CaseState(
        case_id="c0ffee",
        title="A ceasefire on paper",
        path="/home/mara/cases/paper.case",
        created_at="2020-10-14T08:00:00Z",
        articles=(
            CaseArticle(
                ArticleId(1),
                Article(
                    "A ceasefire on paper",
                    "2020-10-12",
                    "stated by the analyst",
                    "en",
                    "",
                    (TextBlock(sentence),),
                    (),
                    (),
                    (LeftOut("2,500 $", "amount of money only"),),
                ),
                "page.html",
                "aa" * 32,
                "2020-10-14T08:00:00Z",
            ),
        ),
        claims=(
            Claim(ClaimId(1), 1, sentence, 0, 0, len(sentence), "says that footage exists", media_ids=(CLIP, GONE)),
            Claim(ClaimId(2), 2, "A drone was also allegedly downed.", hedges=("allegedly",)),
        ),
        media=(
            MediaItem(CLIP, "ab" * 32, "salute.mp4", 1000, MediaKind.VIDEO, MediaState.READY, facts=facts),
            MediaItem(GONE, "", "post-1842", None, MediaKind.UNKNOWN, MediaState.MISSING, reason="page removed"),
        ),
        keyframes={
            CLIP: (
                Keyframe(KeyframeId(1), CLIP, 0, 0.0, KeyframeOrigin.SHOT, flat=True),
                Keyframe(KeyframeId(2), CLIP, 8520, 8.52, KeyframeOrigin.SHOT, quality=90),
            )
        },
        shots={CLIP: (Shot(0, 2360, "start"), Shot(2400, 19960))},
        matches=(_match(),),
        searches=(
            SearchRecord(
                1,
                "2020-10-14T09:00:00Z",
                "/mnt/desk/known.library",
                "lib1",
                7,
                12406,
                (CLIP,),
                ("pdq/1",),
                1,
                ("post-1842: page removed",),
            ),
        ),
        coverage={CLIP: Coverage(CLIP, 1, ((14.8, 20.0),), ((0.0, 2.4),))},
        vocabulary=(),
        tags=(TagUse(TagUseId(1), "salute", CLIP, TimeSpan(8520)),),
        notes=(Note(NoteId(1), "Badge reads backwards.", ClaimId(1)),),
        evidence=(
            Evidence(EvidenceId(1), ClaimId(1), EvidenceKind.MATCH, Stance.AGAINST, match_id=1),
            Evidence(EvidenceId(2), ClaimId(1), EvidenceKind.MEDIUM, media_id=1, span=TimeSpan(8520), sha256="ab" * 32),
        ),
        verdicts={ClaimId(1): _verdict()},
        audit_head="fe" * 32,
        audit_length=41,
        libraries=("/mnt/desk/known.library",),
    )


def _match() -> Match:
    finding = MatchFinding(
        3,
        "oath.mp4",
        Band.STRONG,
        Relation.SAME_PICTURE,
        mirrored=True,
        query_start_s=2.4,
        query_end_s=14.8,
        library_start_s=62.1,
        library_end_s=74.5,
        edges_s=0.25,
        transforms=(Transform("mirrored"), Transform("letterboxed", (0.0, 0.1, 1.0, 0.8))),
        method=("pdq/1", "alignment/1"),
        distance_bits=18,
        threshold_bits=60,
        score=9.5,
        distinct_pictures=6,
    )
    item = LibraryFacts(
        "/mnt/desk/known.library",
        "lib1",
        7,
        "«Присяга на плацу»",
        "cd" * 32,
        "video",
        "https://example.org/oath",
        "Regional TV",
        "2016-04-03",
        path="/mnt/desk/oath.mp4",
    )
    return Match(MatchId(1), CLIP, finding, item, 1, Decision.SAME, "Mara", "2020-10-14T10:00:00Z")


def _verdict() -> Verdict:
    return Verdict(
        ClaimId(1),
        Rating.FALSE_CONTEXT,
        (Category.DECONTEXTUALIZED,),
        Likelihood.VERY_LIKELY,
        Confidence.MODERATE,
        "The clip shows an oath ceremony of 2016.",
        "Both were stepped together.",
        (PillarAnswer(Pillar.DATE, PillarState.CONTRADICTS, "Four years older than claimed."),),
        final=True,
        analyst="Mara",
        at="2020-10-14T11:00:00Z",
        revision=2,
    )


def sample_pictures() -> tuple[ReportPicture, ...]:
    """A picture for each key the report asks for."""
    return tuple(ReportPicture(key, 1, 1, PIXEL) for key in ("media:1@8520", "match:1:library"))


def undecided(state: CaseState) -> CaseState:
    """The same case before anybody decided anything."""
    return replace(state, matches=(replace(state.matches[0], decision=None),), verdicts={}, evidence=())
