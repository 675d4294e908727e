"""Deciding in the window: in order, on what was seen, and a person's answer over the program's."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_fix_views import with_finding
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
from workbench.model.case import CaseState
from workbench.model.ids import MatchId
from workbench.model.match import Band, Decision, Match, Relation
from workbench.model.media import MediaKind
from workbench.ui.main_window import MainWindow
from workbench.ui.models.timeline import lane_matches
from workbench.ui.models.words import next_to_review, relation_of, to_review
from workbench.ui.panels.pieces import Columns, column_widths
from workbench.ui.views.review_facts import headline
from workbench.ui.views.review_queue import queue
from workbench.ui.widgets.labels import breakable


def several(shown: MainWindow) -> CaseState:
    """The case with four matches: possible, strong, strong and weak, by their ids; no dates, so no finding."""
    state, match = with_finding(shown, decision=None)
    item = dataclasses.replace(match.item, earliest_date="")
    bands = (Band.POSSIBLE, Band.STRONG, Band.STRONG, Band.WEAK)

    def made(place: int, band: Band) -> Match:
        finding = dataclasses.replace(match.finding, band=band, score=100.0 - place, item=place)
        item_ = dataclasses.replace(item, sha256=str(place))
        return dataclasses.replace(match, id=MatchId(place + 1), finding=finding, item=item_)

    return dataclasses.replace(state, matches=tuple(made(place, band) for place, band in enumerate(bands)))


def decided(state: CaseState, match_id: int, answer: Decision) -> CaseState:
    matches = (dataclasses.replace(one, decision=answer) if one.id == match_id else one for one in state.matches)
    return dataclasses.replace(state, matches=tuple(matches))


def test_the_queue_has_strong_before_possible(matched: MainWindow) -> None:  # noqa: F811
    state = several(matched)
    assert [one.id for one in to_review(state)] == [2, 3, 1, 4]
    assert [row.match.id for row in queue(state) if row.match is not None] == [2, 3, 1, 4]


@pytest.mark.parametrize(("answered", "following"), [(2, 3), (3, 1), (1, 4), (4, 2)])
def test_an_answer_leads_to_the_next_one(matched: MainWindow, answered: int, following: int) -> None:  # noqa: F811
    state = decided(several(matched), answered, Decision.SAME)
    match = next(one for one in state.matches if one.id == answered)
    found = next_to_review(state, match)
    assert found is not None
    assert found.id == following


@pytest.mark.parametrize("view", ["review", "compare"])
def test_review_and_compare_go_on_after_an_answer(matched: MainWindow, qtbot: QtBot, view: str) -> None:  # noqa: F811
    matched.show_view(view)
    settle(qtbot, matched)
    state = decided(several(matched), 2, Decision.RELATED)
    matched.case.state = state
    matched.case.choose_match(2)
    matched.desk_work.decided.emit()
    assert matched.case.match_id == 3


def test_a_person_s_answer_over_a_layout_counts_everywhere(matched: MainWindow) -> None:  # noqa: F811
    state, layout = with_finding(matched, relation=Relation.SAME_LAYOUT, decision=None)
    assert lane_matches(state, layout.media_id) == ()
    answered = dataclasses.replace(layout, decision=Decision.SAME)
    state = dataclasses.replace(state, matches=(answered,))
    assert lane_matches(state, layout.media_id) == (answered,)
    assert headline(answered, False) == relation_of(answered, False)
    assert relation_of(answered, False) == "Same picture, as a person decided; the program saw the same layout only"


def test_an_answer_is_never_offered_for_other_pictures_of_one_layout(matched: MainWindow) -> None:  # noqa: F811
    state, match = with_finding(matched, decision=None)
    other = dataclasses.replace(match, id=MatchId(match.id + 1))
    view = matched.review
    view._show_also(dataclasses.replace(state, matches=(match, other)), match)
    assert set(view._boxes) == {other.id}
    layout = dataclasses.replace(other, finding=dataclasses.replace(other.finding, relation=Relation.SAME_LAYOUT))
    both = dataclasses.replace(state, matches=(match, layout))
    view._show_also(both, match)
    assert not view._boxes
    view._show_also(both, layout)
    assert not view._boxes


def test_a_finding_nobody_decided_says_so(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    banner = matched.desk.match.banner
    assert banner.headline.text().endswith("before the claim (not decided yet)")
    matched.desk_work.decide(Decision.SAME)
    settle(qtbot, matched)
    assert banner.headline.text().endswith("before the claim")


def test_a_medium_without_a_claim_has_no_claimed_date(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    matched.show_view("review")
    settle(qtbot, matched)
    assert matched.case.state is not None
    matched.case.state = dataclasses.replace(matched.case.state, claims=())
    matched.review.refresh()
    told = [label.text() for label in matched.review.findChildren(QLabel)]
    assert "no claim" in told
    assert not any("unknown, claimed" in text for text in told)


def test_keys_of_a_still_speak_of_pictures_and_leave_clips_out(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    state = matched.case.need_state()
    picture = next(item for item in state.media if item.kind is MediaKind.IMAGE)
    matched.case.choose_medium(picture.id)
    matched.actions_by_id["help.keys"].trigger()
    settle(qtbot, matched)
    sheet = next(one for one in matched.findChildren(QDialog) if one.isVisible())
    told = [label.text() for label in sheet.findChildren(QLabel)]
    sheet.reject()
    assert "Same picture" in told
    assert "Same footage" not in told
    assert "Play or pause" not in told


def test_the_middle_column_keeps_half_of_the_width() -> None:
    assert column_widths([320, 940, 340], 1, 1600) == [320, 940, 340]
    left, middle, right = column_widths([640, 1880, 680], 1, 1600)
    assert middle == 800
    assert left < right


def test_long_names_may_break_and_short_words_stay_whole() -> None:
    assert breakable("Protest in Yerevan") == "Protest in Yerevan"
    assert breakable("lib_000_gondola.JPEG").split("\u200b") == ["lib_", "000_", "gondola.", "JPEG"]
    assert max(map(len, breakable("x" * 35).split("\u200b"))) == 10


def test_widths_of_one_text_size_are_not_those_of_another(start: MainWindow) -> None:  # noqa: F811
    start.settings.set("splitters", ["review.columns@200=500,600,500", "review.columns@100=300,1000,300", "old=1,2"])
    split = Columns("review.columns", (320, 940, 340), 1)
    split.add_panels(QWidget(), QWidget(), QWidget())
    split.resize(1602, 900)
    start.layout_kept.restore_splitters([split])
    split.show()
    assert abs(split.sizes()[0] - 300) <= 2
    split.hide()
    start.layout_kept.remember()
    assert "review.columns@200=500,600,500" in start.settings.get("splitters")


def test_the_last_line_of_a_card_is_short_enough_to_be_read(matched: MainWindow) -> None:  # noqa: F811
    row = next(row for row in queue(several(matched)) if row.match is not None)
    assert row.word is not None
    assert (row.word.text, row.more) == ("Strong match", "Same footage")
