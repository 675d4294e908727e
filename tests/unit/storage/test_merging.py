"""Two analysts work apart on copies of one case; put together, nothing is lost and nothing overwritten in silence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.storage import samples
from workbench.errors import DamagedError, NotFoundError, RuleError, UsageError
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.match import Decision
from workbench.model.media import MediaState
from workbench.model.merging import Choice, MergeReport
from workbench.model.review import Evidence, EvidenceKind, Rating, Stance, Verdict
from workbench.review import open_points
from workbench.storage.case_store import CaseStore


@pytest.fixture
def theirs(case: CaseStore, tmp_path: Path) -> Iterator[CaseStore]:
    """Another copy of the case, in other hands."""
    case.add_note("before", media_id=1)
    case.close()
    shutil.copytree(case.path, tmp_path / "theirs.case", ignore=shutil.ignore_patterns("lock"))
    with CaseStore.open(tmp_path / "theirs.case", by="ina") as opened:
        yield opened


@pytest.fixture
def mine(case: CaseStore, theirs: CaseStore) -> Iterator[CaseStore]:
    """The case, which stayed here."""
    assert theirs.path.exists()
    with CaseStore.open(case.path, by="mara") as opened:
        yield opened


def merged(mine: CaseStore, theirs: CaseStore, choices: dict[int, str] | None = None, **more: object) -> MergeReport:
    """Merge, and look whether everything that has to hold holds."""
    before = mine.audit_entries()
    report = mine.merge_copy(theirs._db, choices or {}, **more)  # type: ignore[arg-type]
    after = mine.audit_entries()
    assert after[: len(before)] == before
    assert len(after) == len(before) + (1 if report.done else 0)
    assert [problem.why for problem in mine.check().problems if problem.kind != "original-missing"] == []
    return report


def verdict(claim_id: int, rating: Rating = Rating.FALSE, *, final: bool = False) -> Verdict:
    return Verdict(ClaimId(claim_id), rating, conclusion=f"It is {rating.value}.", final=final)


def source(claim_id: int, url: str) -> Evidence:
    return Evidence(EvidenceId(0), ClaimId(claim_id), EvidenceKind.OUTSIDE, Stance.FOR, url=url)


def content(state: CaseState) -> dict[str, object]:
    """What a case says, without numbers, times and names of edits."""
    return {
        "claims": sorted(one.sentence for one in state.claims),
        "notes": sorted(one.text for one in state.notes),
        "tags": sorted((one.tag, one.media_id, str(one.span)) for one in state.tags),
        "urls": sorted(one.url for one in state.evidence),
        "media": sorted(one.sha256 or "" for one in state.media),
        "verdicts": {claim: one.rating for claim, one in state.verdicts.items()},
    }


def test_what_only_one_changed_comes_over(mine: CaseStore, theirs: CaseStore) -> None:
    mine.add_tags(1, None, ["drone"])
    mine.save_verdict(verdict(1))
    theirs.add_tags(1, None, ["salute"])
    theirs.save_verdict(verdict(2, Rating.CONFIRMED))
    theirs.add_note("seen there", claim_id=2)
    theirs.add_claim("A third claim.", date="2020-05")
    theirs.pin(source(1, "https://example.org/there"))
    theirs.decide_matches([1], Decision.SAME)
    theirs.set_title("Another title")
    report = merged(mine, theirs)
    state = mine.state()
    assert not report.conflicts
    assert {(one.tag, one.media_id) for one in state.tags} == {("drone", 1), ("salute", 1)}
    assert {claim: one.rating for claim, one in state.verdicts.items()} == {1: Rating.FALSE, 2: Rating.CONFIRMED}
    assert {one.text for one in state.notes} == {"before", "seen there"}
    assert [claim.sentence for claim in state.claims][-1] == "A third claim."
    assert [one.url for one in state.evidence] == ["https://example.org/there"]
    assert state.matches[0].decision is Decision.SAME
    assert state.title == "Another title"
    assert {one.sort for one in report.arrivals} >= {"tag_use", "verdict", "note", "claim", "evidence", "case_field"}
    assert [one.words for one in report.arrivals if one.sort == "tag_use"] == ["salute"], "a tag is told by its name"
    assert {one.by for one in report.arrivals} == {"ina"}


def test_the_merge_is_one_entry_with_the_other_head(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.add_note("there", media_id=1)
    report = merged(mine, theirs)
    entry = json.loads(mine.audit_entries()[-1][1])
    assert entry["action"] == "case.merge"
    assert entry["detail"]["other_head"] == theirs.state().audit_head == report.head
    assert mine.history()[0].label == "Merged a copy: 1 thing came"


def test_numbers_given_in_both_copies_do_not_mix(mine: CaseStore, theirs: CaseStore) -> None:
    here = mine.add_claim("Here.")
    there = theirs.add_claim("There.")
    assert here == there
    mine.add_note("of here", claim_id=here)
    theirs.add_note("of there", claim_id=there)
    theirs.save_verdict(verdict(there))
    merged(mine, theirs)
    state = mine.state()
    by_sentence = {claim.sentence: claim.id for claim in state.claims}
    assert {note.text: note.claim_id for note in state.notes if note.claim_id} == {
        "of here": by_sentence["Here."],
        "of there": by_sentence["There."],
    }
    assert set(state.verdicts) == {by_sentence["There."]}


def test_a_verdict_on_one_claim_in_both_is_a_conflict_and_stays_as_here(mine: CaseStore, theirs: CaseStore) -> None:
    mine.save_verdict(verdict(1))
    theirs.save_verdict(verdict(1, Rating.CONFIRMED))
    report = merged(mine, theirs)
    (conflict,) = report.conflicts
    assert (conflict.sort, conflict.what, conflict.claim_id) == ("verdict", "The verdict on claim 1", 1)
    assert (conflict.mine, conflict.theirs) == ("False: It is false.", "Confirmed: It is confirmed.")
    assert (conflict.mine_by, conflict.theirs_by, conflict.choice) == ("mara", "ina", "open")
    assert conflict.mine_at
    assert mine.state().verdicts[ClaimId(1)].rating is Rating.FALSE
    assert [one.choice for one in mine.state().conflicts] == ["open"]
    state = mine.state()
    told = open_points.not_established(state, state.claims[0])
    assert any("two copies of the case differ" in line and "Confirmed" in line for line in told)
    assert not any("two copies" in line for line in open_points.not_established(state, state.claims[1]))
    assert mine.history()[0].label == "Merged a copy: 0 things came, 1 changed in both, 1 open"


@pytest.mark.parametrize(("choice", "rating"), [("mine", Rating.FALSE), ("theirs", Rating.CONFIRMED)])
def test_a_conflict_is_decided_at_once_or_later(
    choice: str, rating: Rating, mine: CaseStore, theirs: CaseStore, tmp_path: Path
) -> None:
    mine.save_verdict(verdict(1))
    theirs.save_verdict(verdict(1, Rating.CONFIRMED))
    mine.close()
    shutil.copytree(mine.path, tmp_path / "later.case")
    for path, at_once in ((mine.path, True), (tmp_path / "later.case", False)):
        with CaseStore.open(path, by="mara") as case:
            report = merged(case, theirs, {1: choice} if at_once else {})
            if not at_once:
                case.settle_conflict(case.state().conflicts[0].number, choice)
                assert case.check().sound
            else:
                assert report.conflicts[0].choice == choice
            (kept,) = case.state().conflicts
            assert (kept.choice, kept.decided_by) == (choice, "mara")
            assert case.state().verdicts[ClaimId(1)].rating is rating
            with pytest.raises(UsageError, match="is decided"):
                case.settle_conflict(kept.number, "mine")


def test_the_same_verdict_of_both_is_none(mine: CaseStore, theirs: CaseStore) -> None:
    mine.save_verdict(verdict(1))
    theirs.save_verdict(verdict(1))
    assert not merged(mine, theirs).conflicts


def test_a_note_both_edited_can_be_kept_twice(mine: CaseStore, theirs: CaseStore) -> None:
    mine.edit_note(1, "as here")
    theirs.edit_note(1, "as there")
    ahead = mine.merge_copy(theirs._db, look_ahead=True)
    assert ahead.conflicts[0].choices == ("mine", "theirs", "both")
    merged(mine, theirs, {1: "both"})
    assert sorted(note.text for note in mine.state().notes) == ["as here", "as there"]


def test_looking_ahead_changes_nothing_and_tells_the_same(mine: CaseStore, theirs: CaseStore) -> None:
    mine.edit_note(1, "as here")
    theirs.edit_note(1, "as there")
    theirs.add_claim("There.")
    before = (mine.audit_entries(), content(mine.state()))
    ahead = mine.merge_copy(theirs._db, look_ahead=True)
    assert (mine.audit_entries(), content(mine.state())) == before
    assert not ahead.done
    report = merged(mine, theirs)
    assert (ahead.arrivals, ahead.conflicts) == (report.arrivals, report.conflicts)


def test_a_claim_removed_here_and_worked_on_there(mine: CaseStore, theirs: CaseStore) -> None:
    mine.remove_claim(2)
    theirs.edit_claim(2, sentence="Said better.")
    theirs.save_verdict(verdict(2))
    theirs.pin(source(2, "https://example.org/2"))
    report = merged(mine, theirs)
    (conflict,) = report.conflicts
    assert (conflict.sort, conflict.mine, conflict.theirs_by) == ("claim removed", "removed", "ina")
    assert "Said better." in conflict.theirs
    assert "The verdict on claim 2" in conflict.theirs
    assert [claim.id for claim in mine.state().claims] == [1]
    mine.settle_conflict(mine.state().conflicts[0].number, "theirs")
    state = mine.state()
    assert [claim.sentence for claim in state.claims][1] == "Said better."
    assert state.verdicts[ClaimId(2)].rating is Rating.FALSE
    assert [one.url for one in state.evidence] == ["https://example.org/2"]
    assert mine.check().sound


def test_a_claim_removed_there_and_worked_on_here(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.remove_claim(2)
    mine.add_note("still needed", claim_id=2)
    report = merged(mine, theirs)
    (conflict,) = report.conflicts
    assert (conflict.sort, conflict.theirs) == ("claim removed", "removed")
    assert "still needed" in conflict.mine
    assert len(mine.state().claims) == 2
    mine.settle_conflict(mine.state().conflicts[0].number, "theirs")
    assert [claim.id for claim in mine.state().claims] == [1]
    assert mine.check().sound


def test_a_claim_removed_in_one_and_untouched_in_the_other_is_gone(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.remove_claim(2)
    mine.remove_claim(1)
    assert not merged(mine, theirs).conflicts
    assert mine.state().claims == ()


def test_what_a_final_verdict_rests_on_is_not_changed_under_it(mine: CaseStore, theirs: CaseStore) -> None:
    mine.save_verdict(verdict(1, final=True))
    theirs.pin(source(1, "https://example.org/late"))
    report = merged(mine, theirs, prefer="theirs")
    (conflict,) = report.conflicts
    assert (conflict.sort, conflict.choice) == ("rests", "open")
    assert "https://example.org/late" in conflict.theirs
    assert mine.state().evidence == ()
    number = mine.state().conflicts[0].number
    with pytest.raises(RuleError, match="final"):
        mine.settle_conflict(number, "theirs")
    mine.save_verdict(replace(verdict(1), reopened=True))
    mine.settle_conflict(number, "theirs")
    assert [one.url for one in mine.state().evidence] == ["https://example.org/late"]


def test_a_final_verdict_made_without_what_came_here_is_a_conflict(mine: CaseStore, theirs: CaseStore) -> None:
    mine.pin(source(1, "https://example.org/late"))
    theirs.save_verdict(verdict(1, final=True))
    report = merged(mine, theirs)
    assert [one.sort for one in report.conflicts] == ["verdict"]
    assert ClaimId(1) not in mine.state().verdicts


@pytest.fixture
def clip(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / f"{text}.mp4"
        path.write_bytes(text.encode() * 100)
        return path

    return write


def test_media_are_known_by_their_hash(mine: CaseStore, theirs: CaseStore, clip: Callable[[str], Path]) -> None:
    both_here, _ = mine.add_file(clip("both"))
    only_here, _ = mine.add_file(clip("here"))
    only_there, _ = theirs.add_file(clip("there"))
    both_there, _ = theirs.add_file(clip("both"))
    theirs.record_intake(only_there, samples.reading(0, 7))
    theirs.record_intake(both_there, samples.reading(3))
    samples.record(theirs, only_there, samples.finding(5))
    theirs.add_tags(both_there, None, ["salute"])
    mine.add_tags(both_here, None, ["salute"])
    theirs.add_note("there", media_id=only_there)
    theirs.link_media(1, [1, only_there])
    theirs.decide_matches([2], Decision.NOT_RELATED)
    report = merged(mine, theirs)
    state = mine.state()
    assert len(state.media) == 4
    assert not report.conflicts
    new = next(medium for medium in state.media if medium.id not in (1, both_here, only_here))
    assert new.state is MediaState.READY
    assert [frame.pts for frame in state.keyframes[new.id]] == [0, 7]
    assert mine.signature(new.id) == samples.SIGNATURE
    both = state.medium(both_here)
    assert both is not None
    assert both.state is MediaState.READY, "it was read there and not here"
    assert [one.media_id for one in state.tags] == [both_here], "both set the same tag on the same file"
    assert {note.text: note.media_id for note in state.notes}["there"] == new.id
    assert new.id in state.claims[0].media_ids
    assert [match.decision for match in state.matches_of(new.id)] == [Decision.NOT_RELATED]
    assert len(state.searches) == 2


def test_of_two_searches_of_one_medium_the_later_stands(mine: CaseStore, theirs: CaseStore) -> None:
    samples.record(mine, 1, samples.finding(3), samples.finding(8, 5.0, 6.0), generation=2)
    samples.record(theirs, 1, samples.finding(3), samples.finding(9, 3.0, 4.0), generation=3)
    theirs.decide_matches([2], Decision.SAME)
    merged(mine, theirs)
    state = mine.state()
    assert {match.finding.item for match in state.matches if not match.superseded} == {3, 9}
    assert mine._db.execute("SELECT count(*) FROM match WHERE superseded").get == 1
    assert {match.finding.item: match.decision for match in state.matches}[9] is Decision.SAME


def test_articles_come_with_their_claims_once(mine: CaseStore, theirs: CaseStore, tmp_path: Path) -> None:
    page, other = tmp_path / "second.txt", tmp_path / "third.txt"
    page.write_text("Second.")
    other.write_text("Third.")
    mine.add_article(page, samples.ARTICLE)
    theirs.add_article(other, samples.ARTICLE)
    theirs.add_article(page, samples.ARTICLE)
    merged(mine, theirs)
    state = mine.state()
    assert sorted(entry.name for entry in state.articles) == ["article.txt", "second.txt", "third.txt"]
    assert len(state.claims) == 6


def test_a_word_renamed_here_and_used_there_is_kept(mine: CaseStore, theirs: CaseStore) -> None:
    mine.rename_vocabulary_tag("salute", "oath")
    theirs.add_tags(1, None, ["salute"])
    merged(mine, theirs)
    assert [one.tag for one in mine.state().tags] == ["salute"]
    assert {"oath", "salute"} <= {word.name for word in mine.state().vocabulary}


def test_a_word_removed_there_and_changed_and_used_here_cannot_go(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.remove_vocabulary_tag("drone")
    mine.set_vocabulary_tag(replace(samples.VOCABULARY[1], aliases=("uav",)))
    mine.add_tags(1, None, ["drone"])
    report = merged(mine, theirs, prefer="theirs")
    assert [(one.what, one.choice) for one in report.conflicts] == [("The tag word “drone”", "open")]
    with pytest.raises(RuleError, match="still needs"):
        mine.settle_conflict(mine.state().conflicts[0].number, "theirs")
    assert [one.tag for one in mine.state().tags] == ["drone"]
    assert mine.check().sound


def test_a_merge_is_undone_and_redone_as_one_edit(mine: CaseStore, theirs: CaseStore) -> None:
    mine.save_verdict(verdict(1))
    theirs.save_verdict(verdict(1, Rating.CONFIRMED))
    theirs.add_claim("There.")
    theirs.add_note("there", claim_id=1)
    before = content(mine.state())
    merged(mine, theirs)
    after = content(mine.state())
    assert mine.undo().startswith("Merged a copy")
    assert content(mine.state()) == before
    assert mine.state().conflicts == ()
    assert mine.check().sound
    mine.redo()
    assert content(mine.state()) == after
    mine.undo()
    assert merged(mine, theirs).done, "what was undone can be merged again"
    assert content(mine.state()) == after


def test_merging_again_brings_only_what_is_new(mine: CaseStore, theirs: CaseStore) -> None:
    new = theirs.add_claim("There.")
    merged(mine, theirs)
    assert not merged(mine, theirs).done
    number = next(claim.id for claim in mine.state().claims if claim.sentence == "There.")
    mine.add_note("of mine", claim_id=number)
    theirs.edit_claim(new, sentence="There, better.")
    theirs.add_note("of theirs", claim_id=new)
    report = merged(mine, theirs)
    assert not report.conflicts
    state = mine.state()
    assert [claim.sentence for claim in state.claims if claim.id == number] == ["There, better."]
    assert sorted(note.text for note in state.notes if note.claim_id == number) == ["of mine", "of theirs"]
    assert len(state.claims) == 3


def test_merging_to_and_fro_ends_with_the_same_in_both(
    mine: CaseStore, theirs: CaseStore, clip: Callable[[str], Path]
) -> None:
    here, _ = mine.add_file(clip("here"))
    mine.add_note("on it", media_id=here)
    mine.add_claim("Here.")
    theirs.add_file(clip("there"))
    there = theirs.add_claim("There.")
    theirs.pin(source(there, "https://example.org/there"))
    merged(mine, theirs)
    merged(theirs, mine)
    assert content(theirs.state()) == content(mine.state())
    number = next(claim.id for claim in mine.state().claims if claim.sentence == "There.")
    mine.edit_claim(number, sentence="There, as seen from here.")
    theirs.add_tags(1, None, ["drone"])
    merged(theirs, mine)
    merged(mine, theirs)
    assert content(theirs.state()) == content(mine.state())
    assert sorted(claim.sentence for claim in theirs.state().claims)[-1] == "There, as seen from here."
    assert len(theirs.state().claims) == 4


def test_both_merged_each_other_at_the_same_time(mine: CaseStore, theirs: CaseStore, tmp_path: Path) -> None:
    mine.add_claim("Here.")
    theirs.add_claim("There.")
    theirs.close()
    shutil.copytree(theirs.path, tmp_path / "sent.case", ignore=shutil.ignore_patterns("lock"))
    with (
        CaseStore.open(theirs.path, by="ina") as again,
        CaseStore.open(tmp_path / "sent.case", by="x", read_only=True) as sent,
    ):
        merged(again, mine)
        merged(mine, sent)
        again.add_note("after", media_id=1)
        merged(mine, again)
        assert len(mine.state().claims) == 4
        assert content(mine.state()) == content(again.state())


def test_what_a_third_copy_brought_is_not_brought_again(mine: CaseStore, theirs: CaseStore, tmp_path: Path) -> None:
    theirs.close()
    shutil.copytree(theirs.path, tmp_path / "third.case", ignore=shutil.ignore_patterns("lock"))
    with CaseStore.open(theirs.path, by="ina") as second, CaseStore.open(tmp_path / "third.case", by="lia") as third:
        third.add_claim("Of the third.")
        second.add_claim("Of the second.")
        merged(second, third)
        mine.add_claim("Of mine.")
        merged(mine, second)
        assert len(mine.state().claims) == 5
        assert not merged(mine, third).done
        third.add_note("later", media_id=1)
        merged(mine, third)
        assert len(mine.state().claims) == 5
        assert sorted(note.text for note in mine.state().notes) == ["before", "later"]


def test_undone_edits_of_the_copy_do_not_come(mine: CaseStore, theirs: CaseStore) -> None:
    theirs.add_note("a slip", media_id=1)
    theirs.undo()
    theirs.edit_note(1, "kept")
    merged(mine, theirs)
    assert [note.text for note in mine.state().notes] == ["kept"]


def test_another_case_is_refused(mine: CaseStore, tmp_path: Path) -> None:
    with (
        CaseStore.create(tmp_path / "other.case", title="Other", by="ina") as other,
        pytest.raises(UsageError, match="another case"),
    ):
        mine.merge_copy(other._db)


def test_a_log_written_anew_is_refused(mine: CaseStore, tmp_path: Path) -> None:
    with CaseStore.create(tmp_path / "other.case", title="Other", by="ina") as other:
        other._db.execute("UPDATE about SET value = ? WHERE name = 'case_id'", (mine.state().case_id,))
        with pytest.raises(DamagedError, match="no entry in common"):
            mine.merge_copy(other._db)


def test_a_choice_that_does_not_fit_changes_nothing(mine: CaseStore, theirs: CaseStore) -> None:
    mine.save_verdict(verdict(1))
    theirs.save_verdict(verdict(1, Rating.CONFIRMED))
    before = mine.audit_entries()
    with pytest.raises(UsageError, match="no conflict 2"):
        mine.merge_copy(theirs._db, {2: "mine"})
    with pytest.raises(UsageError, match="only one"):
        mine.merge_copy(theirs._db, {1: "both"})
    with pytest.raises(NotFoundError):
        mine.settle_conflict(7, Choice.MINE)
    assert mine.audit_entries() == before


def test_a_keyframe_set_anew_at_its_place_comes_over(mine: CaseStore, theirs: CaseStore) -> None:
    mine.undo()
    mine.close()
    with CaseStore.open(mine.path, by="mara") as again:
        again.add_note("so that the log goes on", media_id=1)
        frame = theirs.add_keyframe(1, 5, 0.5)
        merged(again, theirs)
        theirs.drop_keyframe(frame)
        theirs.add_keyframe(1, 5, 0.5)
        merged(again, theirs)
        assert [one.pts for one in again.state().keyframes[1]] == [0, 5, 12]


def test_numbers_of_a_copy_that_lead_nowhere_are_refused(mine: CaseStore, theirs: CaseStore) -> None:
    """A copy may come from anybody: what it says of an earlier merge is not believed without a look."""
    theirs.add_note("there", media_id=1)
    head = mine.state().audit_head
    before = mine.audit_entries()
    for ids in ("nonsense", '{"medium": 5}', '{"note": [[2]]}'):
        theirs._db.execute("DELETE FROM merged")
        theirs._db.execute("INSERT INTO merged (head, entries, ids, at, by) VALUES (?, 1, ?, '', '')", (head, ids))
        with pytest.raises(DamagedError, match="earlier merge"):
            mine.merge_copy(theirs._db)
    theirs._db.execute("UPDATE merged SET ids = ?", (json.dumps({"medium": [[999, 1]]}),))
    with pytest.raises(DamagedError, match="neither copy"):
        mine.merge_copy(theirs._db)
    assert mine.audit_entries() == before
