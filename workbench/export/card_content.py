"""What stands on the card of a claim, from the content of the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.export.articles import day_words
from workbench.export.content import ClaimPage, Figure, MatchSection, ReportContent
from workbench.model.case import CaseState
from workbench.model.report import FormatOptions
from workbench.model.review import Rating
from workbench.model.work import ReportPicture
from workbench.review.hidden import hidden_test
from workbench.review.words import date_words

MASKED = "Masked"
NO_PICTURE = "No picture"
_NO_DATE = "Date of the claim not stated"


@dataclass(frozen=True, slots=True)
class CardPicture:
    """One of the two pictures.

    Attributes:
        picture: None when there is none to show; then `absent` says why.
        heading: Under it.
        when: The date that counts for it.
        title: Of the file or item; empty where the heading says it.
        alt: For people who cannot see it.
    """

    picture: ReportPicture | None
    absent: str
    heading: str
    when: str
    title: str
    alt: str


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card.

    Attributes:
        number: Of the claim.
        language: Code of the claim's sentence, or empty.
        date, who: Of the claim; empty where not known.
        sentence: Verbatim.
        tone: "good", "warn", "bad" or "neutral".
        verdict: The word of the rating.
        draft: Why it is not final, or empty.
        conclusion: One sentence.
        pictures: The cited frame, and the earlier copy where there is one.
        finding: How long before the claim that was, or empty.
        limits: What an old picture does not show, wherever one is argued with; else empty.
        caution: What is not established, one line; of a record that was changed outside, that it was.
        warned: Whether the caution is of the record.
        foot: Case, claim, date and publisher.
    """

    number: int
    language: str
    date: str
    who: str
    sentence: str
    tone: str
    verdict: str
    draft: str
    conclusion: str
    pictures: tuple[CardPicture, ...]
    finding: str
    limits: str
    caution: str
    warned: bool
    foot: str


def cards(
    content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture], options: FormatOptions
) -> Iterator[Card]:
    """The cards of a report, one for each claim with a verdict."""
    show = _Pictures(state, {picture.key: picture for picture in pictures}, options.without_masked)
    for page in content.claims:
        if page.rating == Rating.NOT_YET_CHECKED.value:
            continue
        argued = next((match for match in page.matches if match.finding), None)
        claim = next(one for one in state.claims if one.id == page.claim_id)
        date = state.claim_date(claim)
        verdict = state.verdicts.get(claim.id)
        final = verdict is not None and verdict.final
        day = day_words(verdict.at) if verdict is not None else ""
        foot = [f"Case {content.case_id}", f"claim {page.number}", f"{'final' if final else 'draft'}, {day}"]
        yield Card(
            number=page.number,
            language=page.language,
            date=date_words(date) if date else "",
            who=claim.attribution,
            sentence=page.sentence,
            tone=page.tone,
            verdict=page.rating_words,
            draft="" if final else "Draft",
            conclusion=page.conclusion or page.rating_meaning,
            pictures=tuple(show.of(page, argued, f"Claimed: {date_words(date)}" if date else _NO_DATE)),
            finding=argued.finding if argued else "",
            limits=_first_sentence(page.caution),
            caution=content.warnings[0] if content.warnings else _open_line(page),
            warned=bool(content.warnings),
            foot=" · ".join(filter(None, (*foot, options.organisation))),
        )


class _Pictures:
    """The pictures of cards."""

    def __init__(self, state: CaseState, by_key: Mapping[str, ReportPicture], without_masked: bool) -> None:
        self._state = state
        self._by_key = by_key
        self._is_hidden = hidden_test(state) if without_masked else None

    def of(self, page: ClaimPage, argued: MatchSection | None, claimed: str) -> Iterator[CardPicture]:
        """The cited frame beside the earlier copy, or one cited frame where nothing earlier is argued."""
        if argued is None:
            cited = [match.case_figure for match in page.matches] + list(page.figures)
            yield from (self._shown(figure, claimed, "") for figure in [one for one in cited if one.key][:1])
            return
        match = next(one for one in self._state.matches if one.id == argued.match_id)
        medium = self._state.medium(match.media_id)
        known = date_words(match.item.earliest_date)
        yield self._shown(argued.case_figure, claimed, medium.name if medium else "")
        yield self._shown(argued.library_figure, f"Earliest known: {known}", match.item.title or match.finding.name)

    def _shown(self, figure: Figure, when: str, title: str) -> CardPicture:
        hidden = self._is_hidden is not None and bool(figure.key) and self._is_hidden(_gate_key(figure.key))
        picture = None if hidden else self._by_key.get(figure.key)
        absent = MASKED if hidden else figure.absent or NO_PICTURE
        return CardPicture(picture, absent, figure.heading, when, title, figure.alt)


def _open_line(page: ClaimPage) -> str:
    """The first thing that is not established, and how many more there are."""
    if not page.not_established:
        return ""
    first, *others = page.not_established
    more = f" And {len(others)} more." if others else ""
    return f"Not established: {first}{more}"


def _first_sentence(text: str) -> str:
    """The rest of a caution is of the page, which a card is not."""
    first, stop, _rest = text.partition(". ")
    return first + stop.rstrip()


def _gate_key(key: str) -> str:
    """The key of a report's picture as the rules of masking know it."""
    kind, _, rest = key.partition(":")
    return f"library:{rest.partition(':')[0]}" if kind == "match" else f"frame:{rest}"
