"""The second answer: somebody else decides on a claim without seeing the first verdict."""

from __future__ import annotations

from dataclasses import replace

from workbench.commands.change import Change
from workbench.commands.session import Session
from workbench.commands.verdict import current, revisions
from workbench.errors import RuleError, UsageError
from workbench.model.case import CaseState
from workbench.model.review import Confidence, Likelihood, Rating, SecondAnswer, Stance
from workbench.review import second
from workbench.review.second import Told as Told  # noqa: PLC0414 - the window asks commands alone


def answer(
    session: Session,
    claim_id: int,
    *,
    rating: Rating,
    likelihood: Likelihood | None = None,
    confidence: Confidence | None = None,
    note: str = "",
    analyst: str = "",
) -> Change:
    """Record what a second person answered without having seen the first verdict.

    Args:
        analyst: Who answers; empty for the person of the session.

    Raises:
        RuleError: There is no first verdict, or this person took part in it or answered already.
        UsageError: No name or no rating is given.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    name = " ".join((analyst or session.by).split())
    check(session, claim_id, name)
    if rating is Rating.NOT_YET_CHECKED:
        raise UsageError(
            "A second answer needs a rating.", advice="Choose one; “Unverifiable” says that the evidence is not enough."
        )
    given = SecondAnswer(
        claim.id, current(session, claim_id).revision, name, rating, likelihood, confidence, note.strip()
    )
    label = f"Second answer on claim {claim.number}, by {name}"
    with session.edit(label):
        session.store.add_second_answer(given)
    return session.changed(label, {"verdicts", "claims"}, (claim.id,))


def check(session: Session, claim_id: int, name: str) -> None:
    """Refuse a second answer by somebody who knows the first verdict.

    Raises:
        RuleError: There is no first verdict, or this person took part in it or answered already.
        UsageError: No name is given.
    """
    claim = session.claim(claim_id)
    who = _folded(name)
    if not who:
        raise UsageError("A second answer needs a name.", advice="Write the name of the person who answers.")
    if current(session, claim_id).rating is Rating.NOT_YET_CHECKED:
        raise RuleError(f"Claim {claim.number} has no verdict yet.", advice="Somebody has to decide first.")
    known = {_folded(one) for kept in revisions(session, claim_id) for one in (kept.analyst, kept.second_analyst)}
    if who in known:
        raise RuleError(
            f"{name.strip()} took part in the first verdict on claim {claim.number}, so this is no second answer.",
            advice="Let another person answer under their own name.",
        )
    if any(one.claim_id == claim.id and _folded(one.analyst) == who for one in session.state().second_answers):
        raise RuleError(
            f"{name.strip()} has answered already and has seen the first verdict since.",
            advice="Let another person answer under their own name.",
        )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def unseen(state: CaseState, reason: str) -> CaseState:
    """A case as a second analyst may see it: the evidence, but nothing that tells what the first one thinks.

    Verdicts, answers to the five questions, which way evidence speaks, notes on claims and the names of edits are gone.

    Args:
        state: As recorded.
        reason: Why nothing can be changed meanwhile.
    """
    return replace(
        state,
        verdicts={},
        second_answers=(),
        reopenings=(),
        revisions=(),
        notes=tuple(note for note in state.notes if note.claim_id is None),
        evidence=tuple(replace(pin, stance=Stance.NEUTRAL, note="", pillars=()) for pin in state.evidence),
        undo_label="",
        redo_label="",
        read_only=state.read_only or reason,
    )


def told(state: CaseState, claim_id: int) -> tuple[second.Told, ...]:
    """What second analysts answered on a claim, in words, with where they disagree."""
    return second.told(state, claim_id)


def disagrees(state: CaseState, claim_id: int) -> bool:
    """Whether a second answer differs from the verdict."""
    return second.disagrees(state, claim_id)
