"""Undo and redo are exact, survive reopening and never shorten the log."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.storage import samples
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.match import Decision
from workbench.model.review import (
    Category,
    ClaimPart,
    Evidence,
    EvidenceKind,
    MergedClaim,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Verdict,
)
from workbench.model.times import TimeSpan
from workbench.storage import schema
from workbench.storage.case_store import CaseStore

Rows = dict[str, list[tuple[object, ...]]]


def analyst_rows(case: CaseStore) -> Rows:
    """Everything in the analyst's tables."""
    return {
        table: sorted(case._db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608
        for table in schema.ANALYST_TABLES
    }


def random_edit(case: CaseStore, pick: random.Random) -> None:
    """One edit of any sort, on whatever is there."""
    state = case.state()
    claim = pick.choice(state.claims).id
    edits: list[Callable[[], object]] = [
        lambda: case.add_claim(
            f"claim {pick.random()}", date=pick.choice(["", "2020-10"]), block=pick.choice([0, None])
        ),
        lambda: case.edit_claim(claim, sentence=f"sentence {pick.random()}", places=["Shusha"]),
        lambda: case.split_claim(claim, (ClaimPart(f"one {pick.random()}", 0, 3), ClaimPart("other", 3, 8, ("or",)))),
        lambda: case.set_claim_date(claim, pick.choice(["", "2020", "2020-10-12"])),
        lambda: case.link_media(claim, [1]),
        lambda: case.unlink_media(claim, [1]),
        lambda: case.set_published(1, pick.choice(["", "2020-10-12", "2019"])),
        lambda: case.add_keyframe(1, pick.randrange(30), 0.1),
        lambda: case.set_source(1, f"https://example.org/{pick.randrange(3)}"),
        lambda: case.add_tags(1, pick.choice([None, TimeSpan(3), TimeSpan(3, 9)]), [pick.choice("abc"), "salute"]),
        lambda: case.add_note("note", claim_id=claim),
        lambda: case.decide_matches([1], pick.choice([None, *Decision])),
        lambda: case.pin(Evidence(EvidenceId(0), claim, EvidenceKind.MATCH, match_id=1)),
        lambda: case.save_verdict(
            Verdict(claim, pick.choice(list(Rating)), (Category.SATIRE,), conclusion=str(pick.random()))
        ),
        lambda: case.set_title(f"title {pick.randrange(3)}"),
    ]
    if len(state.claims) > 2:
        edits.append(lambda: case.remove_claim(claim))
        other = next(one.id for one in state.claims if one.id != claim)
        free = claim not in state.verdicts
        edits.append(lambda: case.merge_claims(claim, other, MergedClaim(f"both {pick.random()}"), take_verdict=free))
    if frames := state.keyframes[state.media[0].id]:
        edits.append(lambda: case.drop_keyframe(pick.choice(frames).id))
    if state.tags:
        edits.append(lambda: case.remove_tags([pick.choice(state.tags).id]))
    if state.notes:
        edits += [lambda: case.edit_note(state.notes[0].id, "other"), lambda: case.remove_note(state.notes[-1].id)]
    if state.evidence:
        edits.append(lambda: case.unpin(pick.choice(state.evidence).id))
    if pick.random() < 0.05 and state.articles[0].article.left_out:
        edits = [lambda: case.put_back_left_out(1, 0)]
    pick.choice(edits)()


def undo_all(case: CaseStore) -> int:
    steps = 0
    while case.state().undo_label:
        case.undo()
        steps += 1
    return steps


def reopened(case: CaseStore) -> CaseStore:
    case.close()
    return CaseStore.open(case.path, by="mara")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_undoing_all_and_redoing_all_is_exact_even_after_reopening(case: CaseStore, seed: int) -> None:
    pick, before, states = random.Random(seed), analyst_rows(case), []
    for _ in range(60):
        random_edit(case, pick)
    after, states = analyst_rows(case), [case.state()]
    case = reopened(case)
    steps = undo_all(case)
    assert analyst_rows(case) == before
    case = reopened(case)
    for _ in range(steps):
        case.redo()
    assert analyst_rows(case) == after
    assert dataclasses.replace(case.state(), audit_head="", audit_length=0) == dataclasses.replace(
        states[0], audit_head="", audit_length=0
    )
    assert case.check().sound
    case.close()


def test_every_step_back_gives_the_state_before_it(case: CaseStore) -> None:
    pick, seen = random.Random(7), []
    for _ in range(40):
        before, length = analyst_rows(case), case.state().audit_length
        random_edit(case, pick)
        if case.state().audit_length > length:
            seen.append(before)
    for before in reversed(seen):
        case.undo()
        assert analyst_rows(case) == before


def test_an_edit_is_one_entry_and_one_step(case: CaseStore) -> None:
    length = case.state().audit_length
    case.add_tags(1, None, ["salute", "flag"])
    assert case.state().audit_length == length + 1
    assert case.undo() == "Tagged salute, flag"
    assert case.state().tags == ()


def test_an_undo_is_a_new_entry(case: CaseStore) -> None:
    case.set_title("Other")
    length = case.state().audit_length
    case.undo()
    assert case.state().audit_length == length + 1
    assert case.state().title == "Salute"


def test_an_edit_that_changes_nothing_leaves_no_entry(case: CaseStore) -> None:
    case.add_tags(1, None, ["salute"])
    length = case.state().audit_length
    case.add_tags(1, None, ["salute"])
    case.set_title("Salute")
    assert case.state().audit_length == length


def test_a_new_edit_after_undo_clears_redo(case: CaseStore) -> None:
    case.set_title("A")
    case.undo()
    assert case.state().redo_label == "Named the case “A”"
    case.set_title("B")
    assert case.state().redo_label == ""
    with pytest.raises(RuleError, match="nothing to redo"):
        case.redo()


def test_nothing_to_undo_is_said(case: CaseStore) -> None:
    with pytest.raises(RuleError, match="nothing to undo"):
        case.undo()


def test_grouped_edits_are_one_step(case: CaseStore) -> None:
    before = analyst_rows(case)
    with case.grouped("Set up the claims"):
        claim_id = case.add_claim("New")
        case.link_media(claim_id, [1])
    assert case.state().undo_label == "Set up the claims"
    case.undo()
    assert analyst_rows(case) == before


def test_a_failing_edit_leaves_nothing(case: CaseStore) -> None:
    before, length = analyst_rows(case), case.state().audit_length
    with pytest.raises(NotFoundError), case.grouped("Half"):
        case.set_title("Half")
        case.remove_note(99)
    assert (analyst_rows(case), case.state().audit_length) == (before, length)


def test_an_undo_that_something_depends_on_is_refused_whole(case: CaseStore) -> None:
    claim_id = case.add_claim("New")
    case.record_links([(claim_id, 1)], "by name")
    before = analyst_rows(case)
    with pytest.raises(RuleError, match="depends on it"):
        case.undo()
    assert analyst_rows(case) == before
    assert case.state().undo_label == "Added claim 3"


def test_a_row_changed_outside_undo_is_not_overwritten(case: CaseStore) -> None:
    case.set_title("Mine")
    case._db.execute("UPDATE case_field SET value = 'Theirs' WHERE name = 'title'")
    with pytest.raises(RuleError):
        case.undo()
    assert case.state().title == "Theirs"


def test_ids_are_never_used_again(case: CaseStore) -> None:
    first = case.add_claim("A")
    case.undo()
    assert case.add_claim("B") > first
    frame = case.add_keyframe(1, 5, 0.5)
    case.undo()
    assert case.add_keyframe(1, 6, 0.6) > frame


def test_the_history_names_what_was_undone(case: CaseStore) -> None:
    case.set_title("A")
    case.set_title("B")
    case.undo()
    newest, older = case.history(2)
    assert (newest.label, newest.undone, newest.can_undo) == ("Named the case “B”", True, True)
    assert (older.label, older.undone, older.by) == ("Named the case “A”", False, "mara")


def test_every_analyst_table_can_be_undone() -> None:
    """Each table is watched by the session only if it has a primary key without NULLs."""
    watched = [text for text in schema.STATEMENTS if text.split()[2] in schema.ANALYST_TABLES]
    assert len(watched) == len(schema.ANALYST_TABLES) == 36
    assert all("PRIMARY KEY" in text and "STRICT" in text for text in watched)
    assert not {"audit", "edit", "match", "media", "activity", "draft"} & set(schema.ANALYST_TABLES)


def test_a_claim_keeps_its_number_whatever_is_removed(case: CaseStore) -> None:
    case.remove_claim(1)
    by_hand = case.add_claim("By hand")
    case.edit_claim(2, sentence="Other")
    assert [(claim.id, claim.number) for claim in case.state().claims] == [(2, 2), (3, 3)]
    assert [entry.label for entry in case.history(3)] == ["Edited claim 2", "Added claim 3", "Removed claim 1"]
    case.remove_claim(by_hand)
    assert case.add_claim("Another") == 4


def test_labels_are_plain_words(case: CaseStore) -> None:
    case.add_tags(1, TimeSpan(3), ["salute"])
    case.decide_matches([1], Decision.SAME)
    case.save_verdict(Verdict(ClaimId(1), Rating.FALSE_CONTEXT, final=True))
    assert [entry.label for entry in case.history(3)] == [
        "Finalised the verdict on claim 1: false context",
        "Decided match 1: same footage",
        "Tagged salute",
    ]


def test_a_verdict_keeps_its_revisions(case: CaseStore) -> None:
    answer = PillarAnswer(Pillar.DATE, PillarState.ANSWERED, "see match 1")
    first = Verdict(
        ClaimId(1), Rating.MIXED, (Category.ORIGINAL,), pillars=(answer,), library_generations=(("lib", 3),)
    )
    assert case.save_verdict(first) == 1
    assert case.save_verdict(first) == 1
    assert case.save_verdict(dataclasses.replace(first, rating=Rating.FALSE, second_analyst="lena")) == 2
    old, new = case.verdict_revisions(1)
    assert (old.rating, old.pillars, old.library_generations) == (Rating.MIXED, (answer,), (("lib", 3),))
    assert (new.rating, new.second_analyst, new.analyst) == (Rating.FALSE, "lena", "mara")
    told = case.state().revisions
    assert [(one.categories, one.pillars) for one in told] == [((Category.ORIGINAL,), (answer,))] * 2
    case.undo()
    assert case.state().verdicts[ClaimId(1)].rating is Rating.MIXED


def test_removing_a_claim_takes_what_hangs_on_it_and_undo_brings_it_back(case: CaseStore) -> None:
    case.link_media(1, [1])
    case.add_note("why", claim_id=1)
    case.pin(Evidence(EvidenceId(0), ClaimId(1), EvidenceKind.SEARCH, search_id=1))
    case.save_verdict(Verdict(ClaimId(1), Rating.MIXED, (Category.STAGED,)))
    before = analyst_rows(case)
    case.remove_claim(1)
    assert [claim.number for claim in case.state().claims] == [2]
    assert case.state().verdicts == {}
    case.undo()
    assert analyst_rows(case) == before


def test_a_line_put_back_moves_what_stands_after_it(case: CaseStore) -> None:
    case.put_back_left_out(1, 0)
    state = case.state()
    assert [block.text for block in state.articles[0].article.blocks][1] == "MARCH 2021"
    assert [line.text for line in state.articles[0].article.left_out] == ["Donate now"]
    assert (state.claims[1].block, state.articles[0].article.media[0].block) == (2, 2)
    by_hand = case.add_claim("In the line put back", block=1)
    assert next(claim for claim in case.state().claims if claim.id == by_hand).block == 1


def test_evidence_refers_to_one_thing(case: CaseStore) -> None:
    with pytest.raises(UsageError, match="exactly one"):
        case.pin(Evidence(EvidenceId(0), ClaimId(1), EvidenceKind.MATCH, match_id=1, url="https://example.org"))
    with pytest.raises(NotFoundError):
        case.pin(Evidence(EvidenceId(0), ClaimId(1), EvidenceKind.MATCH, match_id=9))


def test_a_date_must_be_one(case: CaseStore) -> None:
    with pytest.raises(UsageError, match="not a date"):
        case.set_published(1, "last week")


def test_a_favourite_key_belongs_to_one_word(case: CaseStore) -> None:
    case.set_vocabulary_tag(dataclasses.replace(samples.VOCABULARY[1], favourite_key=1))
    assert [(tag.name, tag.favourite_key) for tag in case.state().vocabulary] == [("salute", None), ("drone", 1)]


def test_a_word_in_use_stays(case: CaseStore) -> None:
    case.add_tags(1, None, ["salute"])
    with pytest.raises(RuleError, match="used 1 time"):
        case.remove_vocabulary_tag("salute")


def test_a_dropped_keyframe_stays_dropped_when_read_again(case: CaseStore, tmp_path: Path) -> None:
    case.drop_keyframe(1)
    case.record_intake(1, samples.reading(0, 12, 20))
    assert [frame.pts for frame in case.state().keyframes[case.state().media[0].id]] == [12, 20]
    assert case.add_keyframe(1, 0, 0.0) == 1


def test_a_group_of_one_is_recorded_as_that_one(case: CaseStore) -> None:
    with case.grouped("Tagged 1 frame: flag"):
        case.add_tags(1, TimeSpan(3), ["flag"])
    _, body, _ = case.audit_entries()[-1]
    assert '"action":"tag.add"' in body
    assert '"label":"Tagged 1 frame: flag"' in body
