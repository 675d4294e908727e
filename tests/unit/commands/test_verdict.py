"""Evidence as typed, the rules of a final verdict, its lock and its history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.fakes import MP4
from workbench.commands import case, claims, matches, notes, verdict
from workbench.commands.session import Session
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.match import Decision
from workbench.model.review import (
    Category,
    Confidence,
    Evidence,
    EvidenceKind,
    Likelihood,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Stance,
)


@pytest.fixture
def matched(session: Session, known: Path) -> Session:
    matches.run(session, [known])
    return session


def test_evidence_is_read_in_every_form(matched: Session) -> None:
    sha256 = matched.state().media[0].sha256
    for text, kind in {
        "match:1": EvidenceKind.MATCH,
        "1": EvidenceKind.MATCH,
        "search:1": EvidenceKind.SEARCH,
        "media:salute.mp4": EvidenceKind.MEDIUM,
        f"media:{sha256[:10]}@8.52": EvidenceKind.MEDIUM,
        "media:salute.mp4@2.4-14.8": EvidenceKind.MEDIUM,
        "url:https://x.example/a?b=1": EvidenceKind.OUTSIDE,
    }.items():
        assert verdict.parse_evidence(matched, text).kind is kind


@pytest.mark.parametrize("text", ["", "match:", "match:x", "thing:1", "url:ftp://x", "url:https://a b", "media:"])
def test_other_forms_are_refused(matched: Session, text: str) -> None:
    with pytest.raises(UsageError):
        verdict.parse_evidence(matched, text)


@pytest.mark.parametrize("text", ["match:99", "search:99", "media:none.mp4@3", "media:none.mp4"])
def test_what_does_not_exist_is_refused(matched: Session, text: str) -> None:
    with pytest.raises(NotFoundError):
        verdict.parse_evidence(matched, text)


def test_evidence_reads_back_as_written(matched: Session) -> None:
    sha256 = matched.state().media[0].sha256
    for text in ("match:1", "search:1", f"media:{sha256}@2.4-14.8", f"media:{sha256}@8.52", "url:https://x.example/"):
        assert verdict.evidence_text(matched.state(), verdict.parse_evidence(matched, text)) == text


def test_final_without_evidence_says_what_to_pin(matched: Session) -> None:
    verdict.save(matched, 1, rating=Rating.FALSE_CONTEXT)
    with pytest.raises(RuleError, match=r"no evidence pinned.*Pin match 1 \(Oath\), or search 1, or salute.mp4"):
        verdict.finalise(matched, 1)
    assert not verdict.current(matched, 1).final


def test_final_needs_a_rating(matched: Session) -> None:
    verdict.pin(matched, 1, "match:1")
    with pytest.raises(RuleError, match="needs a rating"):
        verdict.finalise(matched, 1)


def test_final_with_evidence_knows_the_library(matched: Session) -> None:
    verdict.pin(matched, 1, "match:1", Stance.AGAINST)
    verdict.save(matched, 1, rating=Rating.FALSE_CONTEXT, final=True)
    found = verdict.current(matched, 1)
    search = matched.state().searches[0]
    assert found.final
    assert found.library_generations == ((search.library_id, search.generation),)


def test_unverifiable_needs_reasons_and_a_step(session: Session) -> None:
    with pytest.raises(RuleError, match="needs the reasons"):
        verdict.save(session, 2, rating=Rating.UNVERIFIABLE, final=True)
    with pytest.raises(RuleError, match="at least one recorded step"):
        verdict.save(session, 2, rating=Rating.UNVERIFIABLE, rationale="No file.", final=True)
    notes.add(session, "Asked the publisher on 14 Oct.", claim_id=2)
    verdict.save(session, 2, rating=Rating.UNVERIFIABLE, rationale="No file.", final=True)
    assert verdict.current(session, 2).final


def test_claim_without_media_is_decided_with_an_outside_source(session: Session) -> None:
    verdict.record(session, 2, rating=Rating.CONFIRMED, evidence=["url:https://x.example/report"], final=True)
    assert verdict.current(session, 2).final


def test_final_is_locked_until_reopened(session: Session) -> None:
    verdict.record(session, 2, rating=Rating.FALSE, evidence=["url:https://x.example/"], final=True)
    for change in (
        lambda: verdict.save(session, 2, rating=Rating.MIXED),
        lambda: verdict.record(session, 2, rating=Rating.MIXED),
    ):
        with pytest.raises(RuleError, match="Reopen it first"):
            change()
    with pytest.raises(UsageError, match="reopened for a reason"):
        verdict.reopen(session, 2, "  ")
    verdict.reopen(session, 2, "A newer copy was found.")
    verdict.save(session, 2, rating=Rating.MIXED)
    assert verdict.current(session, 2).reopened
    ratings = [one.rating for one in session.store.verdict_revisions(2)]
    assert ratings == [Rating.FALSE, Rating.FALSE, Rating.MIXED]
    (reopened,) = session.state().reopenings
    assert (reopened.claim_id, reopened.revision, reopened.reason) == (2, 2, "A newer copy was found.")
    case.undo(session)
    case.undo(session)
    assert session.state().reopenings == ()
    assert verdict.current(session, 2).final


def test_refused_record_leaves_nothing(session: Session) -> None:
    before = session.state().audit_head
    with pytest.raises(RuleError, match="Original cannot be chosen together with Staged"):
        verdict.record(
            session,
            2,
            rating=Rating.STAGED,
            categories=[Category.ORIGINAL, Category.STAGED],
            evidence=["url:https://x.example/"],
        )
    assert session.state().evidence == ()
    assert session.state().audit_head == before


def test_record_is_one_step_of_undo(session: Session) -> None:
    verdict.record(session, 2, rating=Rating.FALSE, evidence=["url:https://x.example/"], rationale="Because.")
    assert session.state().undo_label == "Draft verdict on claim 2: False, citing 1 piece of evidence"
    case.undo(session)
    assert session.state().evidence == ()
    assert session.state().verdicts == {}


def test_same_evidence_is_not_pinned_twice(session: Session) -> None:
    for _ in range(2):
        verdict.record(session, 2, rating=Rating.FALSE, evidence=["url:https://x.example/"])
    assert len(session.state().evidence) == 1


def test_fields_not_named_stay(session: Session) -> None:
    verdict.save(session, 1, rating=Rating.MIXED, likelihood=Likelihood.LIKELY, confidence=Confidence.LOW)
    verdict.save(session, 1, rationale=" Half of it. ")
    found = verdict.current(session, 1)
    assert (found.rating, found.likelihood, found.rationale) == (Rating.MIXED, Likelihood.LIKELY, "Half of it.")


def test_whole_form_clears_fields(session: Session) -> None:
    from dataclasses import replace

    verdict.save(session, 1, rating=Rating.MIXED, likelihood=Likelihood.LIKELY)
    verdict.save_whole(session, replace(verdict.current(session, 1), likelihood=None))
    assert verdict.current(session, 1).likelihood is None


def test_missing_medium_is_no_evidence(session: Session) -> None:
    media_id = session.store.add_missing("gone.mp4", "https://x.example/gone.mp4", "", "page removed")
    session.refresh()
    claims.link(session, 1, [media_id])
    with pytest.raises(NotFoundError, match="could not be had"):
        verdict.parse_evidence(session, "media:gone.mp4")


def test_outside_source_is_graded(session: Session) -> None:
    given = verdict.parse_evidence(session, "url:https://x.example/")
    from dataclasses import replace

    verdict.pin(session, 1, replace(given, source_grade="B", information_grade="2", source_date="2016-04"))
    pinned: Evidence = session.state().evidence[0]
    assert (pinned.source_grade, pinned.information_grade, pinned.pinned_by) == ("B", "2", "Mara")
    with pytest.raises(UsageError, match="A to F"):
        verdict.pin(session, 1, replace(given, source_grade="G"))


def test_nobody_signs_off_their_own_verdict(session: Session) -> None:
    verdict.save(session, 1, rating=Rating.MIXED)
    with pytest.raises(RuleError, match="second person"):
        verdict.sign_off(session, 1)
    session.by = "Ann"
    verdict.sign_off(session, 1)
    assert verdict.current(session, 1).second_analyst == "Ann"


def test_not_established_is_what_was_not_done(matched: Session) -> None:
    sentences = verdict.not_established(matched.state(), 1)
    text = "\n".join(sentences)
    assert "One match of “salute.mp4” is not decided." in sentences
    assert "5.2 seconds of “salute.mp4” come from: found nowhere (0:14.80 to 0:20.00)" in text
    assert "Location: where it was made is not established." in sentences
    assert any("date of the claim is not stated" in sentence for sentence in sentences)


def test_answered_pillars_are_not_listed(session: Session) -> None:
    verdict.save(session, 1, pillars=[PillarAnswer(Pillar.DATE, PillarState.ANSWERED, "2016")])
    text = "\n".join(verdict.not_established(session.state(), 1))
    assert "Date:" not in text
    assert "was not searched in any library" in text


def test_claim_without_media_says_so(session: Session) -> None:
    assert verdict.not_established(session.state(), 2)[0].startswith("No medium is linked to this claim")


def _finalised(matched: Session) -> Session:
    verdict.record(matched, 1, rating=Rating.FALSE_CONTEXT, evidence=["match:1"], final=True)
    return matched


@pytest.mark.parametrize(
    "change",
    [
        lambda session: claims.edit(session, 1, sentence="Something else."),
        lambda session: claims.edit(session, 1, date="2020"),
        lambda session: claims.edit(session, 1, attribution="Somebody"),
        lambda session: claims.remove(session, 1),
        lambda session: claims.link(session, 1, [2]),
        lambda session: claims.unlink(session, 1, [1]),
        lambda session: case.set_published(session, "2020-10-12"),
        lambda session: matches.decide(session, [1], Decision.NOT_RELATED),
        lambda session: verdict.pin(session, 1, "search:1"),
        lambda session: verdict.unpin(session, 1),
    ],
)
def test_what_a_final_verdict_rests_on_is_locked(matched: Session, change: Callable[[Session], object]) -> None:
    _finalised(matched)
    before = matched.state().audit_head
    with pytest.raises(RuleError, match=r"Claim 1 has a final verdict that rests on this\. Reopen the verdict first"):
        change(matched)
    assert matched.refresh().audit_head == before
    verdict.reopen(matched, 1, "Checked again.")
    change(matched)


def test_a_claim_with_its_own_date_does_not_lock_the_articles(session: Session) -> None:
    claims.edit(session, 2, date="2020-10-12")
    verdict.record(session, 2, rating=Rating.FALSE, evidence=["url:https://x.example/"], final=True)
    case.set_published(session, "2020-10-14")
    assert session.state().claim_date(session.claim(1)) == "2020-10-14"


def test_all_claims_in_the_way_are_named(session: Session) -> None:
    for claim_id in (1, 3):
        verdict.record(session, claim_id, rating=Rating.FALSE, evidence=["url:https://x.example/"], final=True)
    with pytest.raises(RuleError, match="Claims 1 and 3 have final verdicts that rest on this"):
        case.set_published(session, "2020-10-14")


def test_a_file_is_not_linked_by_name_to_a_locked_claim(session: Session, put: Callable[[str, bytes], Path]) -> None:
    verdict.record(session, 3, rating=Rating.FALSE, evidence=["url:https://x.example/"], final=True)
    case.add_media(session, [put("late/empty-streets.mp4", MP4 + b"streets")])
    assert session.claim(3).media_ids == ()


def test_a_match_decided_not_related_is_no_evidence(matched: Session) -> None:
    verdict.pin(matched, 1, "match:1")
    matches.decide(matched, [1], Decision.NOT_RELATED)
    with pytest.raises(RuleError, match="Match 1 was decided not related, so it is no evidence"):
        verdict.save(matched, 1, rating=Rating.FALSE_CONTEXT, final=True)


def test_undecided_evidence_says_that_nobody_decided(matched: Session) -> None:
    verdict.pin(matched, 1, "match:1")
    pinned = matched.state().evidence[0]
    assert verdict.evidence_words(matched.state(), pinned) == "match 1, no person has decided on this match"
    matches.decide(matched, [1], Decision.SAME)
    assert verdict.evidence_words(matched.state(), pinned) == "match 1"


@pytest.mark.parametrize("rating", [Rating.ALTERED, Rating.STAGED])
def test_rating_that_contradicts_original_is_refused(session: Session, rating: Rating) -> None:
    with pytest.raises(RuleError, match="Original cannot be chosen together with the rating"):
        verdict.save(session, 1, rating=rating, categories=[Category.ORIGINAL])


def test_a_time_that_cannot_be_read_is_not_blamed_on_the_name(session: Session) -> None:
    with pytest.raises(UsageError, match=r"“x” is not a time in “salute\.mp4”"):
        verdict.parse_evidence(session, "media:salute.mp4@x")


@pytest.mark.parametrize("number", ["-1", "0"])
def test_match_numbers_below_one_do_not_exist(matched: Session, number: str) -> None:
    with pytest.raises(NotFoundError, match=f"There is no match {number}"):
        verdict.parse_evidence(matched, f"match:{number}")


def test_evidence_given_twice_is_pinned_once(matched: Session) -> None:
    change = verdict.record(matched, 1, rating=Rating.FALSE, evidence=["1", "match:1"])
    assert change.label.endswith("citing 1 piece of evidence")
    assert len(matched.state().evidence) == 1


def test_dates_that_have_not_come_are_refused(session: Session) -> None:
    for change in (
        lambda: claims.edit(session, 1, date="2999"),
        lambda: claims.add(session, "A claim.", date="2999-01"),
        lambda: case.set_published(session, "2999-01-01"),
    ):
        with pytest.raises(UsageError, match=r"2999 lies in the future\."):
            change()
    claims.edit(session, 1, date=str(dt.date.today().year))


def test_unlinking_what_is_not_linked_is_refused(session: Session) -> None:
    with pytest.raises(UsageError, match=r"Claim 1 does not rest on square\.png"):
        claims.unlink(session, 1, [2])


def test_a_pin_can_be_changed_and_answers_a_question(session: Session) -> None:
    from dataclasses import replace

    verdict.pin(session, 1, "url:https://x.example/", Stance.FOR)
    pin = session.state().evidence[0]
    changed = replace(
        pin, stance=Stance.AGAINST, note=" Dated 2016. ", source_grade="B", archive_url="https://a.example/1"
    )
    verdict.change_pin(session, changed)
    verdict.answer_with(session, pin.id, Pillar.DATE)
    verdict.answer_with(session, pin.id, Pillar.SOURCE)
    found = session.state().evidence[0]
    assert (found.stance, found.note, found.source_grade) == (Stance.AGAINST, "Dated 2016.", "B")
    assert found.archive_url == "https://a.example/1"
    assert found.pillars == (Pillar.SOURCE, Pillar.DATE)
    assert found.pinned_at == pin.pinned_at
    verdict.answer_with(session, pin.id, Pillar.DATE, attached=False)
    assert session.state().evidence[0].pillars == (Pillar.SOURCE,)
    with pytest.raises(UsageError, match="1 to 6"):
        verdict.change_pin(session, replace(found, information_grade="9"))
    verdict.unpin(session, pin.id)
    case.undo(session)
    assert session.state().evidence[0].pillars == (Pillar.SOURCE,)
    claims.remove(session, 1)
    case.undo(session)
    assert session.state().evidence[0].pillars == (Pillar.SOURCE,)
