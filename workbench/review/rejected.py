"""Candidates that a person judged not related, in words: a judgement is part of the record and never left out."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.model.case import CaseState
from workbench.model.match import Decision, Match, Relation
from workbench.review.words import date_words, plural, strength_words

HEADING = "Candidates judged not related"


def rejected_matches(state: CaseState, media_id: int) -> tuple[Match, ...]:
    """Current matches of a medium that a person decided not related; a mere layout was no candidate."""
    return tuple(
        match
        for match in state.matches_of(media_id)
        if match.decision is Decision.NOT_RELATED and match.finding.relation is not Relation.SAME_LAYOUT
    )


def judged_words(matches: Sequence[Match]) -> str:
    """`judged not related by Mara on 14 Oct 2020`; of several only what they have in common."""
    names = {match.decided_by for match in matches}
    days = {match.decided_at[:10] for match in matches}
    by = f" by {next(iter(names))}" if len(names) == 1 and all(names) else ""
    on = f" on {date_words(next(iter(days)))}" if len(days) == 1 and all(days) else ""
    return f"judged not related{by}{on}"


def rejected_summary(state: CaseState, media_id: int) -> str:
    """`1 candidate, judged not related by Mara on 14 Oct 2020`; empty when none was."""
    matches = rejected_matches(state, media_id)
    return f"{plural(len(matches), 'candidate')}, {judged_words(matches)}" if matches else ""


def with_rejected(state: CaseState, media_id: int, stands: str) -> str:
    """Where a medium stands with what a person judged not related: "found nowhere" is never said without it.

    Args:
        state: The case.
        media_id: The medium.
        stands: Its `findings.medium_state_words`.
    """
    rejected = rejected_summary(state, media_id)
    if not rejected:
        return stands
    if stands.startswith("Found nowhere"):
        return f"{rejected}; {stands[0].lower()}{stands[1:]}"
    return f"{stands}; {rejected}"


def item_name(match: Match) -> str:
    """The library item's title, with its file name where both are known and differ: `“Oath” (oath.mp4)`."""
    title, name = match.item.title, match.finding.name
    return f"“{title}” ({name})" if title and title != name else f"“{title or name}”"


def rejected_lines(state: CaseState, media_ids: Sequence[int]) -> tuple[str, ...]:
    """One sentence for each candidate: which two, how strong, who judged and when."""
    lines = []
    for media_id in media_ids:
        medium = state.medium(media_id)
        for match in rejected_matches(state, media_id):
            name = medium.name if medium else f"medium {media_id}"
            band = strength_words(match.finding).lower()
            lines.append(f"“{name}” with {item_name(match)}, {band}: {judged_words([match])}.")
    return tuple(lines)
