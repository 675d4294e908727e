"""A case cut down to the claims a report is about, with what they rest on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.errors import UsageError
from workbench.model.case import CaseArticle, CaseState
from workbench.review.words import plural


def of_claims(state: CaseState, numbers: Sequence[int]) -> CaseState:
    """The case as if it had only these claims and the media they rest on; all of it without numbers.

    Searches stay as they were made, since they are evidence of what was looked for.

    Raises:
        UsageError: There is no claim of such a number.
    """
    wanted = tuple(dict.fromkeys(numbers))
    if not wanted:
        return state
    known = {claim.number for claim in state.claims}
    for number in wanted:
        if number not in known:
            there = ", ".join(map(str, sorted(known))) or "none"
            raise UsageError(f"There is no claim {number} in this case.", advice=f"Its claims: {there}.")
    claims = tuple(claim for claim in state.claims if claim.number in wanted)
    ids = {claim.id for claim in claims}
    evidence = tuple(pin for pin in state.evidence if pin.claim_id in ids)
    media_ids: set[int] = {media_id for claim in claims for media_id in claim.media_ids}
    media_ids |= {pin.media_id for pin in evidence if pin.media_id is not None}
    pinned = {pin.match_id for pin in evidence}
    matches = tuple(match for match in state.matches if match.media_id in media_ids or match.id in pinned)
    media_ids |= {match.media_id for match in matches if match.id in pinned}
    pinned_figures = {pin.figure_id for pin in evidence}
    return replace(
        state,
        claims=claims,
        media=tuple(one for one in state.media if one.id in media_ids),
        keyframes={key: one for key, one in state.keyframes.items() if key in media_ids},
        shots={key: one for key, one in state.shots.items() if key in media_ids},
        coverage={key: one for key, one in state.coverage.items() if key in media_ids},
        masks={key: one for key, one in state.masks.items() if key in media_ids},
        matches=matches,
        searches=tuple(
            replace(one, media_ids=tuple(media_id for media_id in one.media_ids if media_id in media_ids))
            for one in state.searches
            if media_ids & set(one.media_ids) or any(pin.search_id == one.id for pin in evidence)
        ),
        tags=tuple(one for one in state.tags if one.media_id in media_ids),
        notes=tuple(
            one
            for one in state.notes
            if (one.claim_id in ids if one.claim_id is not None else one.media_id in media_ids)
        ),
        texts=tuple(one for one in state.texts if one.media_id in media_ids),
        places=tuple(one for one in state.places if one.media_id in media_ids),
        covered=tuple(one for one in state.covered if one.media_id in media_ids),
        evidence=evidence,
        verdicts={key: one for key, one in state.verdicts.items() if key in ids},
        looked_elsewhere=tuple(
            one
            for one in state.looked_elsewhere
            if (one.claim_id in ids if one.claim_id is not None else one.media_id in media_ids)
        ),
        figures=tuple(one for one in state.figures if one.claim_id in ids or one.id in pinned_figures),
        second_answers=tuple(one for one in state.second_answers if one.claim_id in ids),
        revisions=tuple(one for one in state.revisions if one.claim_id in ids),
        reopenings=tuple(one for one in state.reopenings if one.claim_id in ids),
        set_aside=tuple(
            entry for entry in state.set_aside if any(_cites(state, entry, media_id) for media_id in media_ids)
        ),
        conflicts=tuple(one for one in state.conflicts if one.claim_id is None or one.claim_id in ids),
        citations=tuple(one for one in state.citations if one.media_id in media_ids),
        fetches=tuple(one for one in state.fetches if one.media_id is None or one.media_id in media_ids),
    )


def _cites(state: CaseState, article: CaseArticle, media_id: int) -> bool:
    return any(entry.id == article.id for entry, _reference in state.cited_in(media_id))


def selection_notice(state: CaseState, numbers: Sequence[int]) -> tuple[str, ...]:
    """What a report of some claims only says of the others, for the top of it."""
    covered = [claim.number for claim in state.claims if claim.number in set(numbers)]
    rest = len(state.claims) - len(covered)
    if not covered or not rest:
        return ()
    named = ", ".join(map(str, covered))
    return (
        f"This report covers claim{'s' if len(covered) > 1 else ''} {named} alone; the case has"
        f" {plural(rest, 'further claim')}.",
    )
