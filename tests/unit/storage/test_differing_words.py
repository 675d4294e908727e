"""A conflict shows what differs, also where both copies say the same in short."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.storage.test_merging import merged, mine, source, theirs, verdict
from workbench.model.review import Category, Likelihood, Pillar, PillarAnswer, PillarState
from workbench.storage.case_store import CaseStore

__all__ = ("mine", "theirs")  # fixtures


def both(here: CaseStore, there: CaseStore) -> tuple[str, str]:
    (conflict,) = merged(here, there).conflicts
    return conflict.mine, conflict.theirs


def test_places_of_a_claim_are_told(mine: CaseStore, theirs: CaseStore) -> None:
    claim = mine.state().claims[0]
    mine.edit_claim(1, places=("Gyumri",))
    theirs.edit_claim(1, places=("Shushi", "Lachin"))
    here, there = both(mine, theirs)
    assert here == f"{claim.sentence}; places: Gyumri"
    assert there == f"{claim.sentence}; places: Shushi, Lachin"


def test_a_field_only_one_has_is_told_and_one_that_can_be_read_already_is_not_repeated(
    mine: CaseStore, theirs: CaseStore
) -> None:
    mine.edit_claim(1, sentence="One sentence.", hedges=())
    theirs.edit_claim(1, sentence="Another sentence.", hedges=("reportedly",))
    assert both(mine, theirs) == (
        "One sentence.; doubt words: none",
        "Another sentence.; doubt words: reportedly",
    )


def test_categories_likelihood_and_answers_of_a_verdict_are_told(mine: CaseStore, theirs: CaseStore) -> None:
    same = verdict(1)
    answer = PillarAnswer(Pillar.DATE, PillarState.PARTLY, "2016")
    mine.save_verdict(replace(same, categories=(Category.STAGED,)))
    theirs.save_verdict(replace(same, likelihood=Likelihood.UNLIKELY, pillars=(answer,)))
    here, there = both(mine, theirs)
    assert here == "False: It is false.; likelihood: none; category: staged; date: none"
    assert there == "False: It is false.; likelihood: unlikely; category: none; date: partly, 2016"


def test_grades_of_a_source_are_told(mine: CaseStore, theirs: CaseStore) -> None:
    mine.pin(source(1, "https://example.org/a"))
    merged(theirs, mine)
    mine_pin, theirs_pin = mine.state().evidence[0], theirs.state().evidence[0]
    mine.change_evidence(replace(mine_pin, source_grade="B"))
    theirs.change_evidence(replace(theirs_pin, source_grade="C"))
    here, there = both(mine, theirs)
    assert here.endswith("grade of the source: B")
    assert there.endswith("grade of the source: C")
