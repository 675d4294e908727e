"""What is known of a clip by time: matches, gaps, tags, texts, places, notes and pins, each in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.export.figures import decided_relation
from workbench.model.case import CaseState
from workbench.model.match import Match
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import EvidenceKind, Stance
from workbench.model.times import TimeSpan
from workbench.review import words
from workbench.review.findings import coverage_of, layout_only
from workbench.review.naming import copy_names


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch or a moment of a clip.

    Attributes:
        kind: "match", "gap", "tag", "text", "place", "note" or "pin".
        name: Unlike any other of the clip: "match-7".
        start_s, end_s: Seconds from the first frame; the end is that of the last frame that belongs to it, or None
            for a moment.
        words: What there is to say.
    """

    kind: str
    name: str
    start_s: float
    end_s: float | None
    words: str


@dataclass(frozen=True, slots=True)
class ClipTimeline:
    """A clip of the case.

    Attributes:
        medium: With facts, a clock and a duration.
        duration_s: Its length.
        stretches: In order of time.
        whole: What is said of the clip as a whole.
    """

    medium: MediaItem
    duration_s: float
    stretches: tuple[Stretch, ...]
    whole: tuple[str, ...]


def clips_of(state: CaseState, media_ids: Sequence[int] = ()) -> tuple[MediaItem, ...]:
    """Clips that have times, of the media asked for or of all."""
    return tuple(medium for medium in state.media if is_clip(medium) and (not media_ids or medium.id in media_ids))


def is_clip(medium: MediaItem) -> bool:
    """Whether a medium is a clip that could be read."""
    facts = medium.facts
    ready = medium.kind is MediaKind.VIDEO and medium.state is MediaState.READY
    return ready and facts is not None and facts.time_base is not None and bool(facts.duration_s)


def left_out(state: CaseState, media_ids: Sequence[int], form: str) -> tuple[str, ...]:
    """Which media of those asked for have no timeline, in sentences; or that the case has no clip."""
    if media_ids:
        chosen = [medium for medium in state.media if medium.id in media_ids and not is_clip(medium)]
        return tuple(
            f"“{medium.name}” is no clip that could be read, so there is no {form} of it." for medium in chosen
        )
    return () if clips_of(state) else (f"The case has no clip that could be read, so there is no {form}.",)


def timeline_of(state: CaseState, medium: MediaItem) -> ClipTimeline:
    """Everything about one clip by time; what was judged not related or shows a mere layout is not among it."""
    facts = medium.facts
    found = (*_matches(state, medium), *_gaps(state, medium), *_said(state, medium), *_pins(state, medium))
    ordered = sorted(found, key=lambda one: (one.start_s, -1.0 if one.end_s is None else one.end_s, one.name))
    return ClipTimeline(
        medium, (facts.duration_s if facts else 0.0) or 0.0, tuple(ordered), tuple(_whole(state, medium))
    )


def _matches(state: CaseState, medium: MediaItem) -> Iterator[Stretch]:
    for match in state.matches_of(medium.id):
        finding = match.finding
        rejected = match.decision is not None and match.decision.value == "not-related"
        if finding.query_start_s is None or layout_only(match) or rejected:
            continue
        end_s = finding.query_end_s if finding.query_end_s is not None else finding.query_start_s
        yield Stretch("match", f"match-{match.id}", finding.query_start_s, end_s, match_words(state, match, medium))


def match_words(state: CaseState, match: Match, medium: MediaItem) -> str:
    """`Match 7, same footage as “Oath” (3 Apr 2016): 0:02.40–0:14.80 = …`; says where nobody decided."""
    item = match.item
    relation = decided_relation(match, medium.kind)
    known = f" ({words.date_words(item.earliest_date)})" if item.earliest_date else ""
    decided = words.decision_words(match.decision, medium.kind) if match.decision else words.UNDECIDED
    where = words.where_sentence(match.finding, copy_names(state, match).copy)
    head = f"Match {match.id}: {relation.lower()}, “{item.title or match.finding.name}”{known}"
    return ". ".join(part for part in (head, where, f"Decision: {decided.lower()}") if part) + "."


def _gaps(state: CaseState, medium: MediaItem) -> Iterator[Stretch]:
    coverage = coverage_of(state, medium)
    if coverage is None:
        return
    sorts = (
        ("nowhere", coverage.not_found, "Found nowhere in what was searched."),
        ("not-searched", coverage.not_searched, "Not searched: title, black or too plain to match."),
        ("time-unknown", coverage.time_unknown, "Possibly found; at what time could not be told."),
    )
    for name, ranges, text in sorts:
        for number, (start_s, end_s) in enumerate(ranges, start=1):
            yield Stretch("gap", f"{name}-{number}", start_s, end_s, text)


def _said(state: CaseState, medium: MediaItem) -> Iterator[Stretch]:
    """What the analyst said of moments and ranges."""
    for use in state.tags:
        if use.media_id == medium.id and use.span is not None:
            yield _stretch(medium, "tag", use.id, use.span, f"Tag: {use.tag}")
    for text in state.texts:
        if text.media_id == medium.id and text.span is not None:
            translation = f" (in translation: {text.translation})" if text.translation else ""
            yield _stretch(medium, "text", text.id, text.span, f"Text seen: {text.text}{translation}")
    for place in state.places:
        if place.media_id == medium.id and place.span is not None:
            where = f" ({place.coordinates})" if place.coordinates else ""
            yield _stretch(medium, "place", place.id, place.span, f"Place: {place.place}{where}")
    for note in state.notes:
        if note.media_id == medium.id and note.span is not None:
            yield _stretch(medium, "note", note.id, note.span, f"Note: {note.text}")


def _pins(state: CaseState, medium: MediaItem) -> Iterator[Stretch]:
    for pin in state.evidence:
        if pin.kind is EvidenceKind.MEDIUM and pin.media_id == medium.id and pin.span is not None:
            told = f"Evidence of claim {pin.claim_id}"
            if pin.stance is not Stance.NEUTRAL:
                told += f", {words.STANCE_WORDS[pin.stance].lower()}"
            yield _stretch(medium, "pin", pin.id, pin.span, f"{told}: {pin.note}" if pin.note else told)


def _stretch(medium: MediaItem, kind: str, number: int, span: TimeSpan, text: str) -> Stretch:
    clock = medium.facts.time_base if medium.facts else None
    assert clock is not None  # noqa: S101 - asked of clips only
    end_s = None if span.end_pts is None else clock.seconds(span.end_pts)
    return Stretch(kind, f"{kind}-{number}", max(0.0, clock.seconds(span.start_pts)), end_s, text)


def _whole(state: CaseState, medium: MediaItem) -> Iterator[str]:
    yield from (f"Tag: {use.tag}" for use in state.tags if use.media_id == medium.id and use.span is None)
    yield from (f"Text seen: {one.text}" for one in state.texts if one.media_id == medium.id and one.span is None)
    yield from (f"Place: {one.place}" for one in state.places if one.media_id == medium.id and one.span is None)
    yield from (f"Note: {one.text}" for one in state.notes if one.media_id == medium.id and one.span is None)
