"""What a report says of how a verdict came about: its revisions, and corrections after it was final."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.export.articles import day_words
from workbench.model.case import CaseState
from workbench.model.review import Claim, Pillar, PillarAnswer, PillarState, VerdictRevision
from workbench.review import words

NO_CORRECTION = "Corrections: none."
_REASONS_SHOWN = 300
"""Signs of earlier reasons that are printed: drafts repeat them over and over, and all of them are in report.json."""


def revision_lines(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """Each revision that changed something a reader sees, oldest first: what it said, by whom, and what changed."""
    return tuple(_lines(state, _of(state, claim)))


def _of(state: CaseState, claim: Claim) -> list[VerdictRevision]:
    return [one for one in state.revisions if one.claim_id == claim.id]


def _lines(state: CaseState, revisions: list[VerdictRevision]) -> Iterator[str]:
    before: VerdictRevision | None = None
    for one in revisions:
        changed = [] if before is None else [*_locked_or_open(before, one), *_changes(state, before, one)]
        sureness = "" if before is None else _confidence_change(before, one)
        if before is None or changed or sureness:
            kind = "final" if one.final else "draft"
            who = f"{kind}, {day_words(one.at)}, {one.analyst or 'an unnamed analyst'}"
            also = "".join(f"; {change}" for change in changed)
            yield f"Revision {one.revision}, {who}: {words.rating_words(state, one.rating)}{also}.{sureness}"
        before = one


def _locked_or_open(before: VerdictRevision, now: VerdictRevision) -> Iterator[str]:
    if before.final != now.final:
        yield "made final" if now.final else "reopened"


def _changes(state: CaseState, before: VerdictRevision, now: VerdictRevision) -> Iterator[str]:
    """What changed but the confidence, each with what it was before."""
    if before.rating is not now.rating:
        yield f"verdict changed (before: {words.rating_words(state, before.rating)})"
    if before.categories != now.categories:
        yield f"category changed (before: {_categories(before)})"
    if before.likelihood is not now.likelihood:
        yield f"likelihood changed (before: {_likelihood(before)})"
    if before.conclusion != now.conclusion:
        yield f"conclusion changed (before: {_quoted(before.conclusion)})"
    if before.rationale != now.rationale:
        yield f"reasons changed (before: {_quoted(_beginning(before.rationale))})"
    answers, earlier = _answers(now), _answers(before)
    for pillar in Pillar:
        if answers[pillar] != earlier[pillar]:
            name = words.PILLAR_WORDS[pillar].lower()
            yield f"answer on {name} changed (before: {_answer(earlier[pillar])})"


def _confidence_change(before: VerdictRevision, now: VerdictRevision) -> str:
    """A sentence of its own: likelihood and confidence never stand in one."""
    if before.confidence is now.confidence:
        return ""
    was = words.CONFIDENCE_WORDS[before.confidence].lower() if before.confidence else "not stated"
    return f" Work behind it changed (before: {was})."


def _categories(one: VerdictRevision) -> str:
    return ", ".join(words.CATEGORY_WORDS[category].lower() for category in one.categories) or "none"


def _likelihood(one: VerdictRevision) -> str:
    return words.LIKELIHOOD_WORDS[one.likelihood].lower() if one.likelihood else "not stated"


def _quoted(text: str) -> str:
    return f"“{text}”" if text else "none"


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _REASONS_SHOWN else f"{line[:_REASONS_SHOWN].rstrip()}…"


def _answers(one: VerdictRevision) -> dict[Pillar, PillarAnswer]:
    given = {answer.pillar: answer for answer in one.pillars}
    return {pillar: given.get(pillar, PillarAnswer(pillar, PillarState.NOT_ESTABLISHED)) for pillar in Pillar}


def _answer(answer: PillarAnswer) -> str:
    stand = words.PILLAR_STATE_WORDS[answer.state].lower()
    return f"{stand}, {_quoted(answer.note)}" if answer.note else stand


def corrections(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """What was corrected after the verdict was final, with why; said plainly when nothing was."""
    opened = [one for one in state.reopenings if one.claim_id == claim.id]
    if not opened:
        return (NO_CORRECTION,)
    revisions = _of(state, claim)
    return tuple(
        f"Reopened after revision {one.revision - 1}: {_ended(one.reason)}{_corrected(state, revisions, one.revision)}"
        for one in opened
    )


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _corrected(state: CaseState, revisions: list[VerdictRevision], opened: int) -> str:
    """What the next final revision says otherwise than the one that was reopened; empty while there is none."""
    locked = next((one for one in revisions if one.revision == opened - 1), None)
    again = next((one for one in revisions if one.revision >= opened and one.final), None)
    if locked is None or again is None:
        return ""
    sureness = _confidence_change(locked, again)
    changed = "; ".join(_changes(state, locked, again)) or ("" if sureness else "nothing changed")
    told = f": {changed}." if changed else "."
    return f" Final again with revision {again.revision}{told}{sureness}"
