"""The views of a match, a verdict and the report say one thing, and only what is known."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import (  # noqa: F401 - fixtures
    clip,
    known,
    make_session,
    matched,
    pool,
    put,
    settle,
    start,
    still,
    window,
)
from workbench.commands import verdict as verdict_commands
from workbench.model.case import CaseState
from workbench.model.match import Band, Decision, Match, MatchFinding, Relation
from workbench.model.media import MediaState
from workbench.model.review import Rating, Stance
from workbench.ui.main_window import MainWindow
from workbench.ui.models.words import is_finding, medium_state, where
from workbench.ui.panels.match_card import method_words, numbers
from workbench.ui.views.review import headline, moments_of


def with_finding(window: MainWindow, **fields: object) -> tuple[CaseState, Match]:  # noqa: F811
    """The case with its first match found otherwise."""
    state = window.case.need_state()
    match = state.matches[0]
    decision = fields.pop("decision", match.decision)
    changed = dataclasses.replace(
        match,
        finding=dataclasses.replace(match.finding, **fields),  # type: ignore[arg-type]
        decision=decision,  # type: ignore[arg-type]
    )
    return dataclasses.replace(state, matches=(changed,)), changed


def timed(match: Match, **fields: object) -> Match:
    finding = MatchFinding(
        1,
        "a.mp4",
        Band.STRONG,
        Relation.SAME_PICTURE,
        query_start_s=2.0,
        query_end_s=12.0,
        library_start_s=5.0,
        library_end_s=15.0,
    )
    return dataclasses.replace(match, finding=dataclasses.replace(finding, **fields))  # type: ignore[arg-type]


def test_the_same_scene_is_to_review_and_never_amber(matched: MainWindow) -> None:  # noqa: F811
    state, match = with_finding(matched, relation=Relation.SAME_SCENE, decision=None)
    claim = state.claims_of(match.media_id)[0]
    item = state.medium(match.media_id)
    assert item is not None and item.state is MediaState.READY
    word = medium_state(state, item, claim)
    assert (word.text, word.tone) == ("1 to review", "accent")


def test_a_person_makes_the_same_scene_a_finding(matched: MainWindow) -> None:  # noqa: F811
    state, match = with_finding(matched, relation=Relation.SAME_SCENE, decision=Decision.SAME)
    assert is_finding(state, state.claims_of(match.media_id)[0], match)


def test_two_clips_without_times_are_not_called_a_still(matched: MainWindow) -> None:  # noqa: F811
    fields = dict.fromkeys(("query_start_s", "query_end_s", "library_start_s", "library_end_s"))
    state, match = with_finding(matched, **fields)
    match = dataclasses.replace(match, item=dataclasses.replace(match.item, kind="video"))
    assert where(match, state.medium(match.media_id)) == "The time could not be determined"


def test_five_moments_are_in_step_in_both_copies(matched: MainWindow) -> None:  # noqa: F811
    match = timed(matched.case.need_state().matches[0], speed=1.0)
    assert moments_of(match) == ((3.0, 6.0), (5.0, 8.0), (7.0, 10.0), (9.0, 12.0), (11.0, 14.0))


def test_a_short_stretch_has_fewer_moments(matched: MainWindow) -> None:  # noqa: F811
    match = timed(matched.case.need_state().matches[0], query_end_s=3.0)
    assert len(moments_of(match)) == 2


def test_the_headline_is_plain(matched: MainWindow) -> None:  # noqa: F811
    match = timed(matched.case.need_state().matches[0])
    assert headline(match, True) == "Same footage, strong match"


def test_numbers_are_in_words(matched: MainWindow) -> None:  # noqa: F811
    match = timed(matched.case.need_state().matches[0], inliers=82, agreement=0.932)
    said = [value for _label, value, _role in numbers(match)]
    assert "82 points line up" in said
    assert "93 of 100 parts of the overlap agree" in said
    assert "correlation" not in method_words("same take, correlation 0.72 over 12.2 s")


def finalise(window: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    claim_id = window.case.need_claim().id
    match_id = window.case.need_state().matches[0].id

    def work(session: object, _progress: object) -> object:
        return verdict_commands.record(
            session,  # type: ignore[arg-type]
            claim_id,
            rating=Rating.FALSE_CONTEXT,
            conclusion="Old.",
            evidence=[f"match:{match_id}"],
            stance=Stance.AGAINST,
            final=True,
        )

    window.case.edit("final", work)
    settle(qtbot, window)


def test_a_final_verdict_is_locked_in_every_view(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    finalise(matched, qtbot)
    final = "This verdict is final. Reopen it to change it."
    for name in ("compare", "verdict"):
        matched.actions_by_id[f"view.{name}"].trigger()
        settle(qtbot, matched)
    view = matched.verdict
    assert not view.form.conclusion.isEnabled()
    assert view.form.conclusion.toolTip() == final
    assert not view.against.pin.isEnabled()
    assert view.against.pin.toolTip() == final
    pins = matched.case.need_state().evidence
    assert view.findChild(QObject, f"evidence.{pins[0].id}.unpin") is None
    assert matched.compare.pins["against"].toolTip() == final


def test_the_history_of_a_verdict_is_told(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    finalise(matched, qtbot)
    matched.actions_by_id["view.verdict"].trigger()
    settle(qtbot, matched)
    assert not matched.verdict.history_title.isHidden()


def test_the_report_view_shows_what_is_written(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    finalise(matched, qtbot)
    matched.actions_by_id["view.report"].trigger()
    settle(qtbot, matched)
    claim = matched.case.need_claim()
    frame = matched.report.findChild(QObject, f"report.claim.{claim.id}")
    assert frame is not None
    item = claim.media_ids[0]
    assert matched.report.findChild(QObject, f"report.coverage.{item}") is not None
