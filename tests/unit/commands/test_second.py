"""Second answers: who may give one, what it is held against, and what a second analyst may see."""

from __future__ import annotations

import pytest

from workbench.commands import case, claims, export, notes, second, verdict
from workbench.commands.session import Session
from workbench.errors import RuleError, UsageError
from workbench.model.review import Confidence, Likelihood, Pillar, PillarAnswer, PillarState, Rating, Stance


@pytest.fixture
def drafted(session: Session) -> Session:
    verdict.pin(session, 1, "url:https://x.example/", Stance.AGAINST)
    verdict.save(
        session, 1, rating=Rating.FALSE_CONTEXT, likelihood=Likelihood.VERY_LIKELY, confidence=Confidence.MODERATE
    )
    return session


@pytest.mark.parametrize("name", ["Mara", " mara ", "MARA"])
def test_who_made_the_verdict_gives_no_second_answer(drafted: Session, name: str) -> None:
    with pytest.raises(RuleError, match="took part in the first verdict on claim 1"):
        second.answer(drafted, 1, rating=Rating.MIXED, analyst=name)
    assert not drafted.state().second_answers


def test_who_confirmed_it_after_seeing_it_gives_none_either(drafted: Session) -> None:
    drafted.by = "Ann"
    verdict.sign_off(drafted, 1)
    with pytest.raises(RuleError, match="Ann took part"):
        second.answer(drafted, 1, rating=Rating.MIXED)


def test_a_second_answer_needs_a_first_a_name_and_a_rating(drafted: Session) -> None:
    with pytest.raises(RuleError, match="Claim 2 has no verdict yet"):
        second.answer(drafted, 2, rating=Rating.MIXED, analyst="Tom")
    with pytest.raises(UsageError, match="needs a rating"):
        second.answer(drafted, 1, rating=Rating.NOT_YET_CHECKED, analyst="Tom")


def test_disagreement_is_told_everywhere(drafted: Session) -> None:
    second.answer(
        drafted,
        1,
        rating=Rating.UNVERIFIABLE,
        likelihood=Likelihood.VERY_LIKELY,
        confidence=Confidence.LOW,
        note="No earlier copy seen.",
        analyst="Tom Berg",
    )
    with pytest.raises(RuleError, match=r"(?i)tom berg has answered already"):
        second.answer(drafted, 1, rating=Rating.MIXED, analyst="tom berg")
    state = drafted.state()
    (told,) = second.told(state, 1)
    assert told.disagreement == (
        "It disagrees with the verdict: rating is “unverifiable” instead of “false context”; "
        "confidence in the work is “low” instead of “moderate”."
    )
    page = export.content(state).claims[0]
    assert page.state_words == "Draft: false context, second answer differs"
    assert told.disagreement in page.second[0]
    assert "Reasons: No earlier copy seen." in page.second[0]
    sentences = page.second[0].split(". ")
    assert not any("very likely" in one.lower() and "confidence" in one.lower() for one in sentences)
    case.undo(drafted)
    assert not drafted.state().second_answers


def test_agreement_is_told_too_and_a_later_verdict_is_said(drafted: Session) -> None:
    second.answer(
        drafted,
        1,
        rating=Rating.FALSE_CONTEXT,
        likelihood=Likelihood.VERY_LIKELY,
        confidence=Confidence.MODERATE,
        analyst="Tom",
    )
    assert not second.disagrees(drafted.state(), 1)
    assert "It agrees with the verdict." in export.content(drafted.state()).claims[0].second[0]
    verdict.save(drafted, 1, rating=Rating.MIXED)
    (told,) = second.told(drafted.state(), 1)
    assert told.later == "The verdict was recorded anew after this answer."
    assert second.disagrees(drafted.state(), 1)


def test_a_final_verdict_takes_a_second_answer_without_being_reopened(drafted: Session) -> None:
    verdict.finalise(drafted, 1)
    second.answer(drafted, 1, rating=Rating.MIXED, analyst="Tom")
    assert verdict.current(drafted, 1).final
    assert drafted.state().second_answers[0].revision == 2


def test_it_goes_and_comes_back_with_its_claim(drafted: Session) -> None:
    second.answer(drafted, 1, rating=Rating.MIXED, analyst="Tom")
    before = drafted.state()
    claims.remove(drafted, 1)
    assert not drafted.state().second_answers
    case.undo(drafted)
    assert drafted.state().second_answers == before.second_answers
    assert drafted.store.check().sound


def test_nothing_of_the_first_verdict_is_left_in_what_a_second_analyst_sees(drafted: Session) -> None:
    pin = drafted.state().evidence[0]
    verdict.answer_with(drafted, pin.id, Pillar.DATE)
    notes.add(drafted, "Surely from 2016.", claim_id=1)
    verdict.save(
        drafted,
        1,
        conclusion="The clip is old.",
        rationale="Because of the sleeve patch.",
        pillars=[PillarAnswer(Pillar.DATE, PillarState.CONTRADICTS, "Earlier than claimed.")],
    )
    seen = second.unseen(drafted.state(), "A second answer is being given.")
    text = repr(seen) + repr(export.content(seen))
    for told in (
        "false-context",
        "False context",
        "The clip is old",
        "sleeve patch",
        "Earlier than claimed",
        "Surely",
        "against",
    ):
        assert told not in text.replace("neither for nor against", "")
    assert seen.evidence[0].url == pin.url
    assert seen.read_only == "A second answer is being given."
