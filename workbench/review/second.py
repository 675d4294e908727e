"""Second answers given without seeing the first verdict, in words, and where they disagree with it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.case import CaseState
from workbench.model.review import SecondAnswer, Verdict
from workbench.review.words import CONFIDENCE_WORDS, LIKELIHOOD_WORDS, date_words, rating_words

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Told:
    """One second answer beside the verdict as it stands.

    Attributes:
        analyst, at: Who and when (ISO, UTC).
        heading: Who answered, when, and that the first verdict was not shown.
        lines: What differs or agrees, question by question: what is asked, the first answer, the second answer.
        disagreement: In a sentence; empty when rating and, where both state them, likelihood and confidence agree.
        note: The reasons of the second analyst.
        later: That the verdict was recorded anew since; empty when it was not.
    """

    analyst: str
    at: str
    heading: str
    lines: tuple[tuple[str, str, str], ...]
    disagreement: str
    note: str
    later: str


def told(state: CaseState, claim_id: int) -> tuple[Told, ...]:
    """The second answers on a claim, oldest first."""
    verdict = next((one for owner, one in state.verdicts.items() if owner == claim_id), None)
    if verdict is None:
        return ()
    return tuple(_told(state, verdict, answer) for answer in state.second_answers if answer.claim_id == claim_id)


def disagrees(state: CaseState, claim_id: int) -> bool:
    """Whether a second answer differs from the verdict."""
    return any(one.disagreement for one in told(state, claim_id))


def sentences(state: CaseState, claim_id: int) -> tuple[str, ...]:
    """For the report: each answer in sentences; likelihood and confidence never stand in one of them."""
    return tuple(_sentence(one) for one in told(state, claim_id))


def _sentence(one: Told) -> str:
    answers = " ".join(f"{asked}: {there[0].lower()}{there[1:]}." for asked, _here, there in one.lines)
    agreement = one.disagreement or "It agrees with the verdict."
    note = f"Reasons: {one.note}" if one.note else ""
    return " ".join(part for part in (one.heading, answers, agreement, note, one.later) if part)


def _told(state: CaseState, verdict: Verdict, answer: SecondAnswer) -> Told:
    lines = (
        ("Rating", rating_words(state, verdict.rating), rating_words(state, answer.rating)),
        (
            "Likelihood",
            LIKELIHOOD_WORDS[verdict.likelihood] if verdict.likelihood else NOT_STATED,
            LIKELIHOOD_WORDS[answer.likelihood] if answer.likelihood else NOT_STATED,
        ),
        (
            "Confidence in the work",
            CONFIDENCE_WORDS[verdict.confidence] if verdict.confidence else NOT_STATED,
            CONFIDENCE_WORDS[answer.confidence] if answer.confidence else NOT_STATED,
        ),
    )
    when = f" on {date_words(answer.at[:10])}" if answer.at else ""
    later = "" if verdict.revision == answer.revision else "The verdict was recorded anew after this answer."
    return Told(
        analyst=answer.analyst,
        at=answer.at,
        heading=f"{answer.analyst} answered{when} without seeing this verdict.",
        lines=lines,
        disagreement=_disagreement(lines),
        note=answer.note,
        later=later,
    )


def _disagreement(lines: tuple[tuple[str, str, str], ...]) -> str:
    differing = [
        f"{asked.lower()} is “{there.lower()}” instead of “{here.lower()}”"
        for asked, here, there in lines
        if here != there and NOT_STATED not in (here, there)  # who says nothing contradicts nothing
    ]
    return f"It disagrees with the verdict: {'; '.join(differing)}." if differing else ""
