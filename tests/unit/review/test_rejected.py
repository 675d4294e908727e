"""A judgement of a person is told with who and when, and "found nowhere" is never said without it."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.export.sample_state import CLIP, sample_state
from workbench.commands.match_words import medium_lines
from workbench.model.case import CaseState
from workbench.model.hashes import METHOD_LISTED
from workbench.model.match import Decision, Relation
from workbench.review import rejected


def judged(*whom: str, relation: Relation = Relation.SAME_PICTURE) -> CaseState:
    """The sample case with one candidate for each name, judged not related by its bearer."""
    state = sample_state()
    finding = replace(state.matches[0].finding, relation=relation)
    match = replace(state.matches[0], finding=finding, decision=Decision.NOT_RELATED)
    coverage = {CLIP: replace(state.coverage[CLIP], not_searched=())}
    return replace(state, matches=tuple(replace(match, decided_by=name) for name in whom), coverage=coverage)


def test_a_judgement_names_who_and_when() -> None:
    summary = rejected.rejected_summary(judged("Mara"), CLIP)
    assert summary == "1 candidate, judged not related by Mara on 14 Oct 2020"


def test_judgements_of_several_people_name_none_for_all() -> None:
    state = judged("Mara", "Ani")
    assert rejected.rejected_summary(state, CLIP) == "2 candidates, judged not related on 14 Oct 2020"
    assert ["by Mara" in line for line in rejected.rejected_lines(state, [CLIP])] == [True, False]


def test_a_mere_layout_was_no_candidate() -> None:
    assert not rejected.rejected_summary(judged("Mara", relation=Relation.SAME_LAYOUT), CLIP)


def test_the_terminal_says_found_nowhere_else() -> None:
    state = judged("Mara")
    first, second = medium_lines(state, state.media[0])
    assert first == "salute.mp4: 1 candidate, judged not related by Mara on 14 Oct 2020; found nowhere else"
    assert second.endswith("judged not related by Mara on 14 Oct 2020")


def test_what_else_was_found_is_said_first() -> None:
    said = rejected.with_rejected(judged("Mara"), CLIP, "1 to review")
    assert said == "1 to review; 1 candidate, judged not related by Mara on 14 Oct 2020"


def test_the_terminal_says_that_of_a_listed_item_no_picture_was_compared() -> None:
    state = sample_state()
    finding = replace(state.matches[0].finding, method=("pdq-reference/1 0 of 256 bits, limit 31", METHOD_LISTED))
    listed = replace(state, matches=(replace(state.matches[0], finding=finding),))
    told = [list(medium_lines(one, one.media[0]))[1] for one in (state, listed)]
    assert ["no picture was compared" in line for line in told] == [False, True]
