"""What a report says of how a verdict came about: its revisions, and corrections after it was final."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.export.articles import day_words
from workbench.model.case import CaseState
from workbench.model.review import Claim, VerdictRevision
from workbench.review import words

NO_CORRECTION = "Corrections: none."


def revision_lines(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """Each revision that changed something a reader sees, oldest first: what it said, by whom, and what changed."""
    return tuple(_lines(state, [one for one in state.revisions if one.claim_id == claim.id]))


def _lines(state: CaseState, revisions: list[VerdictRevision]) -> Iterator[str]:
    before: VerdictRevision | None = None
    for one in revisions:
        changed = _changes(before, one)
        if before is None or changed:
            kind = "final" if one.final else "draft"
            who = f"{kind}, {day_words(one.at)}, {one.analyst or 'an unnamed analyst'}"
            told = words.rating_words(state, one.rating)
            was = (
                f" (before: {words.rating_words(state, before.rating)})"
                if before and before.rating != one.rating
                else ""
            )
            also = f"; {', '.join(changed)}" if changed else ""
            yield f"Revision {one.revision}, {who}: {told}{was}{also}."
        before = one


def _changes(before: VerdictRevision | None, now: VerdictRevision) -> list[str]:
    if before is None:
        return []
    found = []
    if before.final != now.final:
        found.append("made final" if now.final else "reopened")
    for name in ("rating", "likelihood", "confidence", "conclusion", "rationale"):
        if getattr(before, name) != getattr(now, name):
            found.append(f"{_NAMES[name]} changed")
    return found


_NAMES = {
    "rating": "verdict",
    "likelihood": "likelihood",
    "confidence": "work behind it",
    "conclusion": "conclusion",
    "rationale": "reasons",
}


def corrections(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """What was corrected after the verdict was final, with why; said plainly when nothing was."""
    opened = [one for one in state.reopenings if one.claim_id == claim.id]
    if not opened:
        return (NO_CORRECTION,)
    return tuple(f"Reopened after revision {one.revision - 1}: {one.reason}" for one in opened)
