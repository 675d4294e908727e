"""The words of the window for what the model holds: one place, translatable, no fact of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.commands import match_words
from workbench.commands.match_words import changed_words, differing, layout_only, overruled_layout, place_words
from workbench.commands.second import disagrees
from workbench.commands.verdict import newer_matches, view_parts
from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.dates import DatePrecision, PartialDate, interval_before
from workbench.model.match import Band, Decision, Match, Relation
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import (
    Category,
    Claim,
    Confidence,
    Evidence,
    EvidenceKind,
    Likelihood,
    Pillar,
    PillarState,
    Rating,
)
from workbench.model.times import timecode
from workbench.model.view import ViewSettings
from workbench.ui.direction import isolate as isolate  # noqa: PLC0414 - words are asked for here
from workbench.ui.language import date_words as date_words  # noqa: PLC0414
from workbench.ui.language import number, said
from workbench.ui.language import plural as plural  # noqa: PLC0414
from workbench.ui.language import tr as tr  # noqa: PLC0414


def capitalised(text: str) -> str:
    """A sentence part as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class StateWord:
    """A state as shown beside a thing.

    Attributes:
        text: The word.
        icon: Icon name.
        tone: "finding", "good", "warn", "bad", "accent" or "neutral".
    """

    text: str
    icon: str
    tone: str = "neutral"


_RATINGS: dict[Rating, tuple[str, str, str]] = {
    Rating.CONFIRMED: ("Confirmed", "circle-check", "good"),
    Rating.MOSTLY_CONFIRMED: ("Mostly confirmed", "circle-check", "good"),
    Rating.MIXED: ("Mixed", "circle-minus", "warn"),
    Rating.FALSE_CONTEXT: ("False context", "circle-x", "bad"),
    Rating.ALTERED: ("Altered", "circle-x", "bad"),
    Rating.STAGED: ("Staged", "circle-x", "bad"),
    Rating.SATIRE_AS_REAL: ("Satire as real", "circle-x", "bad"),
    Rating.FALSE: ("False", "circle-x", "bad"),
    Rating.UNVERIFIABLE: ("Unverifiable", "circle", "neutral"),
    Rating.NOT_YET_CHECKED: ("Not yet checked", "circle", "neutral"),
}


def rating(value: Rating, state: CaseState | None = None) -> StateWord:
    """Word, icon and tone of a rating; the word is that of the case's desk where it has one."""
    text, icon, tone = _RATINGS[value]
    own = state.rating_words.get(value.value, "") if state is not None else ""
    return StateWord(own or said(text), icon, tone)


_CATEGORIES = {
    Category.ORIGINAL: "Original",
    Category.DECONTEXTUALIZED: "Out of context",
    Category.EDITED_OR_CROPPED: "Edited or cropped",
    Category.TRANSFORMED: "Transformed",
    Category.STAGED: "Staged",
    Category.SATIRE: "Satire",
}
_LIKELIHOODS = {
    Likelihood.ALMOST_NO_CHANCE: "Almost no chance",
    Likelihood.VERY_UNLIKELY: "Very unlikely",
    Likelihood.UNLIKELY: "Unlikely",
    Likelihood.ROUGHLY_EVEN: "Roughly even",
    Likelihood.LIKELY: "Likely",
    Likelihood.VERY_LIKELY: "Very likely",
    Likelihood.ALMOST_CERTAIN: "Almost certain",
}
_CONFIDENCES = {Confidence.LOW: "Low", Confidence.MODERATE: "Moderate", Confidence.HIGH: "High"}
_PILLARS = {
    Pillar.PROVENANCE: "Provenance",
    Pillar.SOURCE: "Source",
    Pillar.DATE: "Date",
    Pillar.LOCATION: "Location",
    Pillar.MOTIVATION: "Motivation",
}
_PILLAR_STATES = {
    PillarState.ANSWERED: ("Answered", "circle-check", "good"),
    PillarState.PARTLY: ("Partly", "circle-minus", "warn"),
    PillarState.CONTRADICTS: ("Contradicts", "circle-x", "bad"),
    PillarState.NOT_ESTABLISHED: ("Not established", "circle", "neutral"),
}
_PILLAR_QUESTIONS = {
    Pillar.PROVENANCE: "Is this the earliest copy?",
    Pillar.SOURCE: "Who made or published it first?",
    Pillar.DATE: "When was it made?",
    Pillar.LOCATION: "Where was it made?",
    Pillar.MOTIVATION: "Why was it made and shared?",
}


def category(value: Category) -> str:
    """What the footage itself is."""
    return said(_CATEGORIES[value])


def likelihood(value: Likelihood) -> str:
    """How likely the claim is."""
    return said(_LIKELIHOODS[value])


def confidence(value: Confidence) -> str:
    """How sure the work is."""
    return said(_CONFIDENCES[value])


def pillar(value: Pillar) -> str:
    """One of the five questions."""
    return said(_PILLARS[value])


def pillar_question(value: Pillar) -> str:
    """The question written out."""
    return said(_PILLAR_QUESTIONS[value])


def pillar_state(value: PillarState) -> StateWord:
    """How a question is answered."""
    text, icon, tone = _PILLAR_STATES[value]
    return StateWord(said(text), icon, tone)


def is_clip(item: MediaItem | None) -> bool:
    """Whether words for clips ("footage") fit rather than those for stills ("picture")."""
    return item is not None and item.kind is MediaKind.VIDEO


def decision(value: Decision, clip: bool) -> StateWord:
    """What a person said of a match."""
    return {
        Decision.SAME: StateWord(tr("Same footage") if clip else tr("Same picture"), "check", "good"),
        Decision.RELATED: StateWord(tr("Related"), "git-compare-arrows", "accent"),
        Decision.NOT_RELATED: StateWord(tr("Not related"), "x", "neutral"),
        Decision.LATER: StateWord(tr("Decide later"), "clock", "accent"),
    }[value]


def relation(value: Relation, clip: bool) -> str:
    """What the two pictures share."""
    return {
        Relation.SAME_PICTURE: tr("Same footage") if clip else tr("Same picture"),
        Relation.SHARED_CONTENT: tr("Part of the picture is the same"),
        Relation.SAME_LAYOUT: tr("Same layout only: this does not show reuse"),
        Relation.SAME_SCENE: tr("Same scene or same footage"),
    }[value]


def relation_of(match: Match, clip: bool) -> str:
    """What the two pictures of a match share; where a person overruled a mere layout, that and who saw what."""
    if overruled_layout(match):
        return tr("{same}, as a person decided; the program saw the same layout only").format(
            same=relation(Relation.SAME_PICTURE, clip)
        )
    return relation(match.finding.relation, clip)


def strength(match: Match) -> str:
    """How strong a match is; of two files that are the same, just that."""
    if match.finding.is_same_file:
        return tr("The same file, byte for byte")
    return {
        Band.STRONG: tr("Strong match"),
        Band.POSSIBLE: tr("Possible match"),
        Band.WEAK: tr("Weak match"),
    }[match.finding.band]


def precision_words(text: str) -> str:
    """`day known`, `month known`, `year known`, or empty."""
    try:
        known = PartialDate(text).precision
    except UsageError:
        return ""
    return {
        DatePrecision.DAY: tr("day known"),
        DatePrecision.MONTH: tr("month known"),
        DatePrecision.YEAR: tr("year known"),
    }[known]


def _date(text: str) -> PartialDate | None:
    try:
        return PartialDate(text[:10]) if text else None
    except UsageError:
        return None


def short_interval(item_date: str, claim_date: str) -> str | None:
    """`4 y 6 m earlier`, or None when it is not certainly earlier."""
    earlier, later = _date(item_date), _date(claim_date)
    span = interval_before(earlier, later) if earlier and later else None
    if span is None:
        return None
    parts = [(span.years, tr("y", "years, short")), (span.months, tr("m", "months, short"))]
    named = [f"{count} {unit}" for count, unit in parts if count] or [f"{span.days} {tr('d', 'days, short')}"]
    least = "" if span.exact else tr("at least ")
    return tr("{least}{span} earlier").format(least=least, span=" ".join(named))


def changes(match: Match) -> str:
    """What was changed between the earlier copy and the case's copy, in one sentence."""
    return said(changed_words(match))


def differs(match: Match) -> str:
    """Which part of the case's copy shows something else; empty when no such part is known."""
    return said(differing(match))


def layout_heading() -> str:
    """Heading of the matches that share a frame, lettering or template only."""
    return tr("Only the layout is the same: frame, lettering or template")


def where(match: Match, item: MediaItem | None) -> str:
    """Which stretch of which."""
    finding = match.finding
    clips = is_clip(item), match.item.kind == MediaKind.VIDEO
    there = _stretch(finding.library_start_s, finding.library_end_s)
    here = _stretch(finding.query_start_s, finding.query_end_s)
    if here and there:
        return tr("{here} = {there} of the earlier copy").format(here=here, there=there)
    if here:
        return (
            tr("{here}; the time in the earlier copy could not be determined").format(here=here) if clips[1] else here
        )
    if there:
        return tr("{there} of the earlier copy").format(there=there)
    if all(clips):
        return tr("The time could not be determined")
    if any(clips):
        return tr("Still picture match, time not determined")
    return said(place_words(match)) or tr("Still picture")


def _stretch(start_s: float | None, end_s: float | None) -> str:
    if start_s is None:
        return ""
    if end_s is None or end_s == start_s:
        return timecode(start_s)
    return tr("{start} to {end}").format(start=timecode(start_s), end=timecode(end_s))


def match_title(match: Match) -> str:
    """How an earlier copy is called: its title, or its file name."""
    return match.item.title or match.finding.name


def is_finding(state: CaseState, claim: Claim | None, match: Match) -> bool:
    """Whether a match shows an earlier copy of the claim's medium: what may be amber."""
    return claim is not None and match_words.is_earlier(state, claim, match)


_STATE_SIGNS = (
    ("Could not", "file-x-2", "bad"),
    ("Unreadable", "file-x-2", "bad"),
    ("Set aside", "file-x-2", "bad"),
    ("Waiting", "clock", "neutral"),
    ("Found nowhere", "circle", "neutral"),
    ("Found", "check", "good"),
    ("Not searched", "search", "neutral"),
)


def medium_state(state: CaseState, item: MediaItem, claim: Claim | None) -> StateWord:
    """The one word that stands beside a medium; amber only for an earlier copy of this claim's medium."""
    earlier = [match for match in state.matches_of(item.id) if is_finding(state, claim, match)]
    if earlier and claim is not None and item.state is MediaState.READY:
        first = min(earlier, key=lambda match: match.item.earliest_date)
        return StateWord(short_interval(first.item.earliest_date, state.claim_date(claim)) or "", "history", "finding")
    text = match_words.medium_state_words(state, item)
    signs = (StateWord(said(text), icon, tone) for head, icon, tone in _STATE_SIGNS if text.startswith(head))
    return next(signs, StateWord(said(text), "circle-help", "accent"))


def claim_state(state: CaseState, claim: Claim) -> StateWord:
    """No verdict, Draft, Final, Reopened, Newer match."""
    verdict = state.verdicts.get(claim.id)
    if verdict is None or (verdict.rating is Rating.NOT_YET_CHECKED and not verdict.conclusion):
        return StateWord(tr("No verdict"), "circle")
    word = rating(verdict.rating, state)
    if verdict.final:
        if newer_matches(state, claim.id):
            return StateWord(tr("Newer match"), "history", "warn")
        text, icon = tr("Final: {word}"), "lock"
    else:
        text, icon = tr("Reopened: {word}") if verdict.reopened else tr("Draft: {word}"), "pencil"
    text = text.format(word=word.text.lower())
    if disagrees(state, claim.id):
        return StateWord(tr("{state}, second answer differs").format(state=text), "triangle-alert", "warn")
    return StateWord(text, icon, word.tone)


def attention(state: CaseState, claim: Claim) -> bool:
    """Whether a claim has a match nobody decided; two pictures with one layout ask for no answer."""
    found = (match for media_id in claim.media_ids for match in state.matches_of(media_id))
    return any(match.decision is None and not layout_only(match) for match in found)


LAYOUT_GROUP = 4
FINAL = "This verdict is final. Reopen it to change it."


def why_locked(state: CaseState | None, claim: Claim | None) -> str:
    """Why nothing that a verdict rests on can be changed now; empty when it can."""
    if state is None:
        return tr("No case is open.")
    if claim is None:
        return tr("Choose a claim first.")
    if state.read_only:
        return said(state.read_only)
    verdict = state.verdicts.get(claim.id)
    return said(FINAL) if verdict is not None and verdict.final else ""


def to_review(state: CaseState) -> tuple[Match, ...]:
    """Undecided matches, what matters most first: older than its claim, strong or possible, weak."""
    open_ones = [
        match for match in state.matches if match.decision is None and not match.superseded and not layout_only(match)
    ]
    return tuple(sorted(open_ones, key=lambda match: review_order(state, match)))


def review_order(state: CaseState, match: Match) -> tuple[int, int, float, int]:
    """Place in the queue: by part, then strong before possible before weak, then by the evidence."""
    return (
        review_group(state, match),
        tuple(Band).index(match.finding.band),
        -match.finding.score,
        match.id,
    )


def next_to_review(state: CaseState, decided: Match) -> Match | None:
    """The undecided match that stood after one just decided; after the last the first; None when all are decided."""
    was_open = replace(decided, decision=None)
    place = review_order(state, was_open)
    open_ones = [match for match in to_review(state) if match.id != decided.id]
    later = (match for match in open_ones if review_order(state, match) > place)
    return next(later, open_ones[0] if open_ones else None)


def review_group(state: CaseState, match: Match) -> int:
    """0 older than a claim that rests on it, 1 strong or possible, 2 weak, 3 decided, 4 only the layout is the same."""
    if layout_only(match):
        return LAYOUT_GROUP
    if match.decision is not None and match.decision is not Decision.LATER:
        return 3
    if any(is_finding(state, claim, match) for claim in state.claims_of(match.media_id)):
        return 0
    return 2 if match.finding.band is Band.WEAK else 1


def view_words(state: CaseState, evidence: Evidence) -> str:
    """`Looked at mirrored, brightness +20; the file is unchanged`; empty when it was looked at as it is."""
    if figure := next((one for one in state.figures if one.id == evidence.figure_id), None):
        return f"{figure.settings.changed} {figure.settings.drawn}".strip()
    view = ViewSettings.from_text(evidence.view_settings)
    item = state.medium(evidence.media_id or 0)
    facts = item.facts if item else None
    size = (facts.width_px or 0, facts.height_px or 0) if facts else (0, 0)
    parts = [said(template).format(**values) for template, values in view_parts(view, *size)] if view else []
    return tr("Looked at {view}; the file is unchanged").format(view=", ".join(parts)) if parts else ""


def evidence_title(state: CaseState, evidence: Evidence) -> str:  # noqa: PLR0911 - one return for each kind
    """What is pinned, in words."""
    if evidence.kind is EvidenceKind.MATCH:
        match = next((match for match in state.matches if match.id == evidence.match_id), None)
        if match is None:
            return tr("A match that is no longer in the case")
        clip = is_clip(state.medium(match.media_id))
        return tr("{relation}: {title}").format(relation=relation_of(match, clip), title=isolate(match_title(match)))
    if evidence.kind is EvidenceKind.SEARCH:
        search = next((search for search in state.searches if search.id == evidence.search_id), None)
        if search is None:
            return tr("A search")
        overruled = sum(overruled_layout(match) for match in state.matches if match.search_id == search.id)
        found, items = search.found + overruled, plural(search.item_count, "{n} item", "{n} items")
        if not found:
            return tr("Found nowhere in {items}").format(items=items)
        return tr("Search of {items}, {found} found").format(items=items, found=found)
    if evidence.kind is EvidenceKind.OUTSIDE:
        return evidence.url
    if evidence.kind is EvidenceKind.FIGURE:
        figure = next((one for one in state.figures if one.id == evidence.figure_id), None)
        return (
            tr("Figure: {caption}").format(caption=figure.caption) if figure else tr("A figure no longer in the case")
        )
    item = state.medium(evidence.media_id or 0)
    name = isolate(item.name) if item else tr("A medium that is no longer in the case")
    if item is None or evidence.span is None or item.facts is None or item.facts.time_base is None:
        return name
    clock = item.facts.time_base
    start = timecode(clock.seconds(evidence.span.start_pts))
    if evidence.span.end_pts is None:
        return tr("{name} at {time}").format(name=name, time=start)
    end = timecode(clock.seconds(evidence.span.end_pts))
    return tr("{name}, {start} to {end}").format(name=name, start=start, end=end)


def size_words(item: MediaItem) -> str:
    """`1280 x 720, 31.2 s`."""
    facts = item.facts
    if facts is None or facts.width_px is None:
        return ""
    size = f"{facts.width_px} × {facts.height_px}"
    return tr("{size}, {n} s").format(size=size, n=number(facts.duration_s, 1)) if facts.duration_s else size


def short_hash(sha256: str) -> str:
    """`7c1e...a904`, enough to tell two files of a case apart."""
    return f"{sha256[:4]}…{sha256[-4:]}" if len(sha256) > 10 else sha256
