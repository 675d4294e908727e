"""Both pictures of a match are taken from the same moment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.export.sample_state import sample_state
from workbench.model.match import Decision, Relation
from workbench.review.findings import seen_before
from workbench.review.moments import in_step, match_moment


def test_moment_is_the_keyframe_nearest_to_the_middle_with_the_library_in_step() -> None:
    state = sample_state()
    moment = match_moment(state, state.matches[0])
    assert (moment.pts, moment.case_s) == (8520, 8.52)
    assert moment.library_s == pytest.approx(68.22)


def test_a_reversed_match_runs_from_the_end() -> None:
    match = sample_state().matches[0]
    backwards = replace(match, finding=replace(match.finding, reversed=True))
    assert in_step(backwards, 2.4) == pytest.approx(74.5)


def test_a_faster_copy_travels_farther() -> None:
    match = sample_state().matches[0]
    faster = replace(match, finding=replace(match.finding, speed=2.0))
    assert in_step(faster, 3.4) == pytest.approx(64.1)


@pytest.mark.parametrize(("decision", "said"), [(None, False), (Decision.LATER, False), (Decision.SAME, True)])
def test_the_same_scene_is_a_finding_only_when_a_person_says_so(decision: Decision | None, said: bool) -> None:
    state = sample_state()
    match = state.matches[0]
    scene = replace(match, decision=decision, finding=replace(match.finding, relation=Relation.SAME_SCENE))
    assert (seen_before(state, state.claims[0], scene) is not None) is said
