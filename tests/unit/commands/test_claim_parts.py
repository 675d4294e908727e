"""Claims split and merged: what each says, what goes along, what is refused, and one undo for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.conftest import DRONE, SALUTE
from tests.unit.commands.fakes import FakePool
from workbench.commands import case, claim_parts, claims, notes, tags, verdict
from workbench.commands.session import Session
from workbench.commands.typed import listed
from workbench.errors import RuleError, UsageError
from workbench.model.article import Article, ClaimSuggestion, TextBlock
from workbench.model.ids import ClaimId
from workbench.model.review import Rating, Stance

TEXT = "A drone was reportedly downed, and the army left the town. Nobody was hurt."


@pytest.fixture
def session(tmp_path: Path, page: Path, pool: FakePool, clip: Path, still: Path) -> Session:
    """Three claims: two in one block beside each other, one in the next; a clip and a still."""

    def read(_request: object) -> Article:
        first = TEXT.index("Nobody") - 1
        suggestions = (
            ClaimSuggestion(TEXT[:first], 0, 0, first, "x", hedges=("reportedly",), attribution="the army"),
            ClaimSuggestion(
                TEXT[first + 1 :], 0, first + 1, len(TEXT), "x", places=("Shusha",), attribution="a doctor"
            ),
            ClaimSuggestion(SALUTE, 1, 0, len(SALUTE), "x"),
        )
        return Article("Title", None, "", "en", "", (TextBlock(TEXT), TextBlock(SALUTE)), (), suggestions, ())

    pool.tasks["workbench.tasks.read_article:run"] = read
    opened, _report = case.new(tmp_path / "a.case", article=page, media=[clip, still], by="Mara", pool=pool)  # type: ignore[arg-type]
    return opened


def media_ids(session: Session) -> tuple[int, ...]:
    return tuple(item.id for item in session.state().media)


def test_a_claim_is_split_where_its_words_stand(session: Session) -> None:
    first, _second, _third = session.state().claims
    claims.link(session, first.id, media_ids(session))
    change = claim_parts.split_at_words(session, first.id, "and the army")
    one, other = (session.claim(number) for number in change.ids)
    assert (one.id, one.sentence) == (first.id, "A drone was reportedly downed,")
    assert other.sentence == "and the army left the town."
    assert TEXT[one.start : one.end] == one.sentence
    assert TEXT[other.start : other.end] == other.sentence
    assert (one.hedges, other.hedges) == (("reportedly",), ())
    assert other.attribution == "the army"
    assert one.media_ids == other.media_ids == session.claim(first.id).media_ids


def test_marked_words_in_the_middle_give_three_claims(session: Session) -> None:
    low, high = TEXT.index("reportedly"), TEXT.index(", and")
    change = claim_parts.split(session, 1, (low, high))
    assert [session.claim(number).sentence for number in change.ids] == [
        "A drone was",
        "reportedly downed",
        "and the army left the town.",
    ]


def test_a_full_stop_left_alone_belongs_to_the_words_before_it(session: Session) -> None:
    low, high = TEXT.index("left the town"), TEXT.index(". Nobody")
    change = claim_parts.split(session, 1, (low, high))
    assert [session.claim(number).sentence for number in change.ids] == [
        "A drone was reportedly downed, and the army",
        "left the town.",
    ]


@pytest.mark.parametrize("cuts", [(), (0,), (999,), (57,)])
def test_a_part_without_words_is_refused(session: Session, cuts: tuple[int, ...]) -> None:
    with pytest.raises(UsageError, match="a part would have no words"):
        claim_parts.split(session, 1, cuts)
    assert len(session.state().claims) == 3


@pytest.mark.parametrize(("words", "said"), [("tank", "does not hold"), ("e", "holds 7 times"), (" ", "does not hold")])
def test_words_that_do_not_say_where_are_refused(session: Session, words: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        claim_parts.split_at_words(session, 1, words)


def test_notes_pins_and_verdict_stay_with_the_first_part_and_undo_is_one_step(session: Session) -> None:
    claims.link(session, 1, media_ids(session)[:1])
    notes.add(session, "look at this", claim_id=1)
    verdict.pin(session, 1, "url:https://example.org/a", Stance.AGAINST)
    before = session.state()
    _one, new = claim_parts.split_at_words(session, 1, "and the army").ids
    state = session.state()
    assert [note.claim_id for note in state.notes] == [1]
    assert [pin.claim_id for pin in state.evidence] == [1]
    case.undo(session)
    assert session.state().claims == before.claims
    case.redo(session)
    assert session.claim(new).sentence == "and the army left the town."


def test_an_edited_claim_is_split_by_its_own_words(session: Session) -> None:
    claims.edit(session, 1, sentence="A drone fell and the army left.")
    change = claim_parts.split_at_words(session, 1, "and the army")
    one, other = (session.claim(number) for number in change.ids)
    assert (one.sentence, other.sentence) == ("A drone fell", "and the army left.")
    assert (one.start, one.end) == (other.start, other.end)


def test_neighbours_are_merged_into_the_passage_of_the_article(session: Session) -> None:
    claim_parts.merge(session, 2, 1)
    merged = session.claim(2)
    assert merged.sentence == TEXT
    assert (merged.start, merged.end) == (0, len(TEXT))
    assert merged.attribution == "a doctor; the army"
    assert (merged.hedges, merged.places) == (("reportedly",), ("Shusha",))
    assert [claim.id for claim in session.state().claims] == [2, 3]


def test_split_then_merged_is_what_it_was(session: Session) -> None:
    before = session.claim(1)
    _one, new = claim_parts.split_at_words(session, 1, "and the army").ids
    claim_parts.merge(session, 1, new)
    assert session.claim(1) == before


def test_claims_apart_in_the_article_are_joined_with_what_was_left_out_shown(session: Session) -> None:
    claim_parts.merge(session, 3, 2)
    merged = session.claim(3)
    assert merged.sentence == f"Nobody was hurt. […] {SALUTE}"
    assert (merged.block, merged.start, merged.end) == (1, 0, len(SALUTE))


def test_a_claim_that_stands_nowhere_takes_the_place_of_the_other(session: Session) -> None:
    (added,) = claims.add(session, DRONE).ids
    claim_parts.merge(session, added, 3)
    merged = session.claim(added)
    assert (merged.block, merged.start, merged.end) == (1, 0, len(SALUTE))
    assert merged.article_id is not None


def test_links_tags_notes_and_pins_of_both_stay(session: Session) -> None:
    film, picture = media_ids(session)
    claims.link(session, 1, (film,))
    claims.link(session, 2, (film, picture))
    tags.add(session, film, ["salute"], start_s=1.0, end_s=2.0)
    notes.add(session, "on the first", claim_id=1)
    notes.add(session, "on the second", claim_id=2)
    verdict.pin(session, 1, "url:https://example.org/a", Stance.AGAINST)
    verdict.pin(session, 2, "url:https://example.org/b", Stance.FOR)
    before = session.state()
    claim_parts.merge(session, 1, 2)
    state = session.state()
    assert set(session.claim(1).media_ids) == {film, picture}
    assert state.tags == before.tags
    assert {(note.text, note.claim_id) for note in state.notes} == {("on the first", 1), ("on the second", 1)}
    assert {(pin.url, pin.claim_id, pin.stance) for pin in state.evidence} == {
        ("https://example.org/a", 1, Stance.AGAINST),
        ("https://example.org/b", 1, Stance.FOR),
    }
    case.undo(session)
    undone = session.state()
    assert (undone.claims, undone.notes, undone.evidence) == (before.claims, before.notes, before.evidence)


def test_the_only_draft_goes_along_with_its_history(session: Session) -> None:
    verdict.save(session, 2, rating=Rating.MIXED, conclusion="half of it")
    verdict.save(session, 2, rating=Rating.FALSE, conclusion="none of it")
    claim_parts.merge(session, 1, 2)
    taken = session.state().verdicts[session.claim(1).id]
    assert (taken.rating, taken.conclusion) == (Rating.FALSE, "none of it")
    assert len(verdict.revisions(session, 1)) == 2
    case.undo(session)
    assert list(session.state().verdicts) == [2]


def test_a_second_draft_becomes_a_note(session: Session) -> None:
    verdict.save(session, 1, rating=Rating.MIXED, conclusion="half of it")
    verdict.save(session, 2, rating=Rating.FALSE, conclusion="none of it")
    claim_parts.merge(session, 1, 2)
    assert session.state().verdicts[session.claim(1).id].conclusion == "half of it"
    (note,) = session.state().notes
    assert note.text == "Draft verdict of claim 2 before it was merged: False.\nnone of it"


@pytest.mark.parametrize("final", [1, 2])
def test_a_final_verdict_stands_against_it(session: Session, final: int) -> None:
    verdict.pin(session, final, "url:https://example.org/a", Stance.AGAINST)
    verdict.save(session, final, rating=Rating.FALSE, conclusion="none of it")
    verdict.finalise(session, final)
    with pytest.raises(RuleError, match=f"Claim {final} has a final verdict"):
        claim_parts.merge(session, 1, 2)
    with pytest.raises(RuleError, match="final verdict"):
        claim_parts.split(session, final, (7,))
    assert len(session.state().claims) == 3


def test_a_history_with_a_final_verdict_is_not_dropped(session: Session) -> None:
    verdict.pin(session, 2, "url:https://example.org/a", Stance.AGAINST)
    verdict.save(session, 2, rating=Rating.FALSE, conclusion="none of it")
    verdict.finalise(session, 2)
    verdict.reopen(session, 2, "To merge it")
    verdict.save(session, 1, rating=Rating.MIXED)
    with pytest.raises(RuleError, match="histories cannot be joined"):
        claim_parts.merge(session, 1, 2)
    claim_parts.merge(session, 2, 1)
    assert len(session.state().claims) == 2


def test_different_dates_are_not_chosen_between(session: Session) -> None:
    claims.edit(session, 1, date="2016")
    claims.edit(session, 2, date="2017")
    with pytest.raises(UsageError, match="dated 2016"):
        claim_parts.merge(session, 1, 2)
    claims.edit(session, 2, date="")
    claim_parts.merge(session, 2, 1)
    assert session.claim(2).date == "2016"


def test_a_claim_is_not_merged_with_itself(session: Session) -> None:
    with pytest.raises(UsageError, match="itself"):
        claim_parts.merge(session, 1, 1)


def test_the_case_is_sound_after_split_and_merge(session: Session) -> None:
    claim_parts.split_at_words(session, 1, "and the army")
    claim_parts.merge(session, 2, 1)
    path = session.path
    session.close()
    assert case.check(path).problems == ()


@pytest.mark.parametrize(
    ("typed", "read"), [("", ()), (" a , b;c\nd,a", ("a", "b", "c", "d")), ("Nagorno-Karabakh", ("Nagorno-Karabakh",))]
)
def test_lists_as_typed(typed: str, read: tuple[str, ...]) -> None:
    assert listed(typed) == read


def test_hedges_and_places_of_an_added_claim(session: Session, put: Callable[..., Path]) -> None:
    (added,) = claims.add(session, DRONE, hedges=("allegedly",), places=("Lachin", "Shusha")).ids
    assert (session.claim(added).hedges, session.claim(added).places) == (("allegedly",), ("Lachin", "Shusha"))


def numbers(session: Session) -> list[int]:
    return [claim.number for claim in session.state().claims]


def test_a_part_stands_right_after_its_claim_and_no_number_changes(session: Session) -> None:
    total = len(numbers(session))
    before = numbers(session)
    _one, new = claim_parts.split_at_words(session, 1, "and the army").ids
    assert numbers(session) == [1, new, *before[1:]]
    low = len(session.claim(ClaimId(1)).sentence) // 2
    _one, later = claim_parts.split(session, 1, (low,)).ids
    assert numbers(session) == [1, later, new, *before[1:]], "the later part is nearer to its claim"
    case.undo(session)
    case.undo(session)
    assert numbers(session) == before
    case.redo(session)
    assert numbers(session)[:2] == [1, new]
    assert len(numbers(session)) == total + 1
    assert case.check(session.path).problems == ()


def test_what_was_split_from_a_part_keeps_its_place_when_the_part_goes(session: Session) -> None:
    before = numbers(session)
    _one, part = claim_parts.split_at_words(session, 1, "and the army").ids
    _part, inner = claim_parts.split(session, part, (len(session.claim(ClaimId(part)).sentence) // 2,)).ids
    assert numbers(session) == [1, part, inner, *before[1:]]
    claims.remove(session, part)
    assert numbers(session) == [1, inner, *before[1:]]
    case.undo(session)
    assert numbers(session) == [1, part, inner, *before[1:]]
