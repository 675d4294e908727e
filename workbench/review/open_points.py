"""What is not established for a claim: sentences made from what was not done, so that no gap stays silent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.model.case import CaseState
from workbench.model.match import TOO_PLAIN, Decision, Match
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import Claim, Pillar, PillarState, Verdict
from workbench.review import conflicts
from workbench.review.findings import (
    SHORTEST_GAP_S,
    coverage_of,
    known_date,
    layout_only,
    untimed_matches,
    was_searched,
    why_unsearched,
)
from workbench.review.naming import copy_names
from workbench.review.rejected import rejected_summary
from workbench.review.words import range_words, thing_words

_NOT_ESTABLISHED = {
    Pillar.PROVENANCE: "Provenance: whether this is the original is not established.",
    Pillar.SOURCE: "Source: who made it and who published it first is not established.",
    Pillar.DATE: "Date: when it was made is not established.",
    Pillar.LOCATION: "Location: where it was made is not established.",
    Pillar.MOTIVATION: "Motivation: why it was made and shared is not established.",
}


def _medium_not_read(medium: MediaItem) -> str:
    """Why a medium could not be looked at; empty for one that was read."""
    reason = f" ({medium.reason})" if medium.reason else ""
    return {
        MediaState.MISSING: f"“{medium.name}” could not be had{reason}. It was not checked.",
        MediaState.UNREADABLE: f"“{medium.name}” could not be read{reason}. It was not checked.",
        MediaState.SET_ASIDE: f"“{medium.name}” was set aside{reason}. It was not checked.",
        MediaState.WAITING: f"“{medium.name}” has not been read yet. It was not checked.",
    }.get(medium.state, "")


def _ranges(ranges: Iterable[tuple[float, float]]) -> tuple[float, str]:
    long_enough = [(start, end) for start, end in ranges if end - start >= SHORTEST_GAP_S]
    total_s = sum(end - start for start, end in long_enough)
    return total_s, ", ".join(range_words(start, end) for start, end in long_enough)


def _gaps(state: CaseState, medium: MediaItem) -> Iterator[str]:
    coverage = coverage_of(state, medium)
    if coverage is None:
        return
    total_s, where = _ranges(coverage.time_unknown)
    if where:
        untimed = untimed_matches(state, medium)[0]
        title = untimed.item.title or untimed.finding.name
        yield (
            f"Where {total_s:.1f} seconds of “{medium.name}” lie in “{title}”: the time in "
            f"{copy_names(state, untimed).copy} could not be told ({where})."
        )
    total_s, where = _ranges(coverage.not_found)
    if where:
        yield f"Where {total_s:.1f} seconds of “{medium.name}” come from: found nowhere ({where})."
    total_s, where = _ranges(coverage.not_searched)
    if where:
        yield (f"{total_s:.1f} seconds of “{medium.name}” were a {TOO_PLAIN} and were not searched ({where}).")


def _matches(state: CaseState, medium: MediaItem) -> Iterator[str]:
    found = [match for match in state.matches_of(medium.id) if not layout_only(match)]
    open_ones = [match for match in found if match.decision in (None, Decision.LATER)]
    if len(open_ones) == 1:
        yield f"One match of “{medium.name}” is not decided."
    elif open_ones:
        yield f"{len(open_ones)} matches of “{medium.name}” are not decided."


def _stands(match: Match) -> bool:
    return not layout_only(match) and match.decision is not Decision.NOT_RELATED


def _of_medium(state: CaseState, medium: MediaItem) -> Iterator[str]:
    unread = _medium_not_read(medium)
    if unread:
        yield unread
        return
    if medium.kind is MediaKind.AUDIO:
        yield f"“{medium.name}” is sound only and was not searched."
    elif not was_searched(state, medium.id):
        reason = why_unsearched(state, medium)
        if reason:
            yield f"“{medium.name}” was not searched: {reason}."
        else:
            yield f"“{medium.name}” was not searched in any library."
    elif medium.kind is MediaKind.IMAGE and not any(map(_stands, state.matches_of(medium.id))):
        rejected = rejected_summary(state, medium.id)
        found = f"{rejected}; it was found nowhere else" if rejected else "it was found nowhere"
        yield f"Whether “{medium.name}” was published before: {found} in what was searched."
    yield from _matches(state, medium)
    yield from _gaps(state, medium)
    if medium.facts is not None:
        for problem in medium.facts.problems:
            yield f"“{medium.name}” was not read completely: {problem.rstrip('.')}."


def _dates(state: CaseState, claim: Claim) -> Iterator[str]:
    dated = any(match.item.earliest_date for media_id in claim.media_ids for match in state.matches_of(media_id))
    if dated and known_date(state.claim_date(claim)) is None:
        kinds = {medium.kind for medium in map(state.medium, claim.media_ids) if medium is not None}
        things = thing_words(kinds)
        yield f"The date of the claim is not stated, so it is not established whether the {things} is older."


def _pillars(verdict: Verdict | None) -> Iterator[str]:
    answered = (
        {answer.pillar for answer in verdict.pillars if answer.state is not PillarState.NOT_ESTABLISHED}
        if verdict
        else set()
    )
    for pillar in Pillar:
        if pillar not in answered:
            yield _NOT_ESTABLISHED[pillar]


def not_established(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """Everything not checked or not established for a claim, in sentences; printed with its verdict."""
    sentences: list[str] = []
    if not claim.media_ids:
        sentences.append("No medium is linked to this claim.")
    for media_id in claim.media_ids:
        medium = state.medium(media_id)
        if medium is not None:
            sentences += _of_medium(state, medium)
    sentences += conflicts.sentences(state, claim.id)
    sentences += _dates(state, claim)
    sentences += _pillars(state.verdicts.get(claim.id))
    return tuple(dict.fromkeys(sentences))
