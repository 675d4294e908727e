"""A case with each verdict, each category, and all sorts of media and evidence that exports tell of."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.export.sample_state import CLIP, sample_state
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, EvidenceId, MediaId
from workbench.model.media import MediaFacts, MediaItem, MediaKind, MediaState
from workbench.model.report import FormatOptions
from workbench.model.review import Category, Claim, Evidence, EvidenceKind, Rating, Verdict

STILL, SOUND = MediaId(3), MediaId(4)
PUBLISHED = FormatOptions(
    organisation="The Verification Desk",
    organisation_url="https://desk.example/",
    url="https://desk.example/reports/salute.html",
    published="2020-10-15",
)


def full_state() -> CaseState:
    """Claims 1 and 2 as in the sample; claims 3 to 12 have one rating each, with one category each in turn."""
    state = sample_state()
    (entry,) = state.articles
    article = replace(entry.article, url="https://news.example/paper", author="A. Writer", outlet="News")
    media = (
        replace(state.media[0], source_url="https://video.example/1.mp4", caption="Fighters salute."),
        state.media[1],
        MediaItem(
            *(STILL, "12" * 32, "still.jpg", 2000, MediaKind.IMAGE, MediaState.READY),
            facts=MediaFacts("JPEG", 800, 600),
            caption="A square.",
        ),
        MediaItem(SOUND, "34" * 32, "radio.mp3", 3000, MediaKind.AUDIO, MediaState.READY),
    )
    ratings, categories = list(Rating), list(Category)
    claims = tuple(
        Claim(
            *(ClaimId(number), number, f"Claim of number {number}."),
            attribution="a ministry",
            places=("Sarıqamış", "Ստեփանակերտ"),
            date="2020-10",
            media_ids=(STILL, SOUND),
            article_id=entry.id,
        )
        for number in range(3, 3 + len(ratings))
    )
    verdicts = {
        claim.id: Verdict(
            *(claim.id, rating, (categories[place % len(categories)],)),
            conclusion=f"Conclusion {place}.",
            final=True,
            at="2020-10-14T11:00:00.250Z",
            revision=1,
        )
        for place, (claim, rating) in enumerate(zip(claims, ratings, strict=True))
    }
    both = (Category.DECONTEXTUALIZED, Category.EDITED_OR_CROPPED)
    verdicts[ClaimId(1)] = replace(state.verdicts[ClaimId(1)], categories=both)
    outside = Evidence(
        *(EvidenceId(3), ClaimId(1), EvidenceKind.OUTSIDE),
        url="https://tv.example/oath",
        archive_url="https://archive.example/2016/oath",
        source_date="2016-04-03",
    )
    return replace(
        state,
        articles=(replace(entry, article=article),),
        media=media,
        claims=(replace(state.claims[0], media_ids=(CLIP, *state.claims[0].media_ids[1:])), state.claims[1], *claims),
        verdicts=verdicts,
        evidence=(*state.evidence, outside),
    )
