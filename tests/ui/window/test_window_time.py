"""Time by real clicks and keys: the timeline's zoom, range and tags, shuttle, jumps, and times as typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_desk import key
from tests.ui.window.test_window_view import wheel
from workbench.commands import tags
from workbench.model.times import TimeSpan
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.timeline import Timeline
from workbench.ui.widgets.timeline_data import Lane, Segment, TagSpan

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def timeline_of(window: MainWindow) -> Timeline:
    return window.desk.centre.timeline


def at(timeline: Timeline, seconds: float, kind: str = "coverage", *, low: float = 0.5) -> QPoint:
    """A place in a row, so far down in it."""
    place = timeline.geometry_now()
    row = place.row(kind)
    assert row is not None
    return QPoint(round(place.x(seconds)), round(row.top + row.height * low))


def drag(timeline: Timeline, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(timeline, LEFT, held, start)
    QTest.mouseMove(timeline, (start + end) / 2)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, LEFT, held, end)


def test_ctrl_and_wheel_zoom_the_timeline_and_not_the_stage(window: MainWindow) -> None:
    timeline, stage = timeline_of(window), window.desk.centre.stage
    before, fixed = timeline.geometry_now(), at(timeline, 7.0)
    wheel(timeline, fixed, QPoint(0, 240), CTRL)
    after = timeline.geometry_now()
    assert after.px_per_s > before.px_per_s * 1.5
    assert after.seconds(fixed.x()) == pytest.approx(before.seconds(fixed.x()), abs=0.02)
    assert stage.view().zoom is None
    start = timeline.geometry_now().start_s
    wheel(timeline, fixed, QPoint(0, -120), SHIFT)
    assert timeline.geometry_now().start_s > start


def test_plus_and_0_zoom_the_timeline_while_it_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window)
    timeline, stage = timeline_of(window), window.desk.centre.stage
    timeline.setFocus()
    before = timeline.geometry_now().px_per_s
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.geometry_now().px_per_s > before * 1.4
    assert stage.view().zoom is None
    qtbot.keyClick(timeline, Qt.Key.Key_0)
    assert timeline.geometry_now().px_per_s == pytest.approx(before)


def test_shift_and_drag_make_a_range_whose_ends_and_bar_move(window: MainWindow, qtbot: QtBot) -> None:
    timeline, case = timeline_of(window), window.case
    drag(timeline, at(timeline, 2.0, "ruler"), at(timeline, 6.0, "ruler"), SHIFT)
    settle(qtbot, window)
    assert case.mark_in is not None and case.mark_out is not None
    assert case.mark_in % 40 == case.mark_out % 40 == 0
    assert (case.mark_in, case.mark_out) == (pytest.approx(2000, abs=80), pytest.approx(6000, abs=80))
    length = case.mark_out - case.mark_in
    drag(timeline, at(timeline, 4.0, "ruler", low=0.95), at(timeline, 7.0, "ruler", low=0.95))
    assert case.mark_in == pytest.approx(5000, abs=120)
    assert case.mark_out - case.mark_in == length
    drag(timeline, at(timeline, case.mark_out / 1000, "ruler", low=0.9), at(timeline, 12.0, "ruler", low=0.9))
    assert case.mark_out == pytest.approx(12_000, abs=80)


def test_dragging_one_mark_leaves_an_open_end_open(window: MainWindow, qtbot: QtBot) -> None:
    timeline, case = timeline_of(window), window.case
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_I)
    drag(timeline, at(timeline, 0.04, "ruler", low=0.9), at(timeline, 3.0, "ruler", low=0.9))
    assert case.mark_in == pytest.approx(3000, abs=80)
    assert case.mark_out is None


def test_edges_of_a_tag_are_dragged_to_a_frame_and_undone_by_name(window: MainWindow, qtbot: QtBot) -> None:
    medium = window.case.media_id
    assert medium is not None
    window.case.edit("tag", lambda session, _progress: tags.add(session, medium, ["salute"], start_s=2.0, end_s=6.0))
    settle(qtbot, window)
    timeline = timeline_of(window)
    hit = next(hit for hit in timeline.hits() if isinstance(hit.thing, TagSpan))
    edge = QPoint(round(hit.rect.right()), round(hit.rect.center().y()))
    goal = QPoint(round(timeline.geometry_now().x(8.51)), edge.y())
    QTest.mousePress(timeline, LEFT, NONE, edge)
    QTest.mouseMove(timeline, goal)
    shown = next(hit for hit in timeline.hits() if isinstance(hit.thing, TagSpan))
    assert shown.rect.right() == pytest.approx(goal.x(), abs=3)  # it is seen while it is dragged
    QTest.mouseRelease(timeline, LEFT, NONE, goal)
    settle(qtbot, window)
    assert window.case.state is not None
    (use,) = window.case.state.tags
    assert use.span is not None and use.span.end_pts is not None
    assert use.span.start_pts == 2000
    assert use.span.end_pts % 40 == 0
    assert use.span.end_pts == pytest.approx(8500, abs=60)
    assert "Moved the tag salute" in window.actions_by_id["case.undo"].text()
    window.actions_by_id["case.undo"].trigger()
    settle(qtbot, window)
    assert window.case.state.tags[0].span == TimeSpan(2000, 6000)


def test_a_click_on_an_edge_moves_no_tag(window: MainWindow, qtbot: QtBot) -> None:
    medium = window.case.media_id
    assert medium is not None
    window.case.edit("tag", lambda session, _progress: tags.add(session, medium, ["salute"], start_s=2.0, end_s=6.0))
    settle(qtbot, window)
    timeline = timeline_of(window)
    hit = next(hit for hit in timeline.hits() if isinstance(hit.thing, TagSpan))
    QTest.mouseClick(timeline, LEFT, NONE, QPoint(round(hit.rect.right()), round(hit.rect.center().y())))
    settle(qtbot, window)
    assert "Tagged" in window.actions_by_id["case.undo"].text()


def test_a_chosen_match_scrolls_to_its_lane(window: MainWindow) -> None:
    timeline = timeline_of(window)
    lanes = tuple(Lane(str(n), f"Item {n}", (Segment(1.0, 3.0, str(n), "strong", "", n),)) for n in range(9))
    data = timeline.data()
    timeline.set_data(type(data)(data.duration_s, data.frame_rate, data.shots, lanes, data.coverage, data.tags))
    for wanted in (8, 0, 5):
        timeline.set_selected_segment(wanted)
        shown = [hit.thing.id for hit in timeline.hits() if isinstance(hit.thing, Segment)]
        assert wanted in shown


def test_segments_say_both_times_under_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    timeline = timeline_of(window)
    data = timeline.data()
    lanes = (Lane("A", "Oath", (Segment(2.0, 6.0, "A", "strong", "", 1, True, 30.0, 34.0),)),)
    timeline.set_data(type(data)(data.duration_s, data.frame_rate, data.shots, lanes, data.coverage, data.tags))
    place = at(timeline, 4.0, "lane")
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, place, timeline.mapToGlobal(place)))
    assert QToolTip.text() == "0:02.00 to 0:06.00 equals 0:30.00 to 0:34.00 of A, mirrored, strong"
    QToolTip.hideText()


def test_l_and_j_shuttle_faster_each_time_both_ways_and_k_stops(window: MainWindow, qtbot: QtBot) -> None:
    player, speed = window.player, window.desk.centre.transport.speed
    stage = window.desk.centre.stage
    key(qtbot, window)
    for expected in (1.0, 2.0, 4.0, 8.0, 8.0):
        qtbot.keyClick(stage, Qt.Key.Key_L)
        assert (player.playing, player.speed) == (True, expected)
    qtbot.waitUntil(lambda: window.case.pts > 4_000, timeout=8_000)
    for expected in (-1.0, -2.0, -4.0):
        qtbot.keyClick(stage, Qt.Key.Key_J)
        assert (player.playing, player.speed) == (True, expected)
    assert "−4.00×" in speed.text()
    assert "backwards" in speed.accessibleName()
    high = window.case.pts
    qtbot.waitUntil(lambda: window.case.pts < high - 400, timeout=8_000)
    qtbot.keyClick(stage, Qt.Key.Key_K)
    assert not player.playing
    assert "1.00×" in speed.text()
    settle(qtbot, window)
    stopped = window.case.pts
    assert stopped % 40 == 0


def test_jumps_pass_an_edge_that_lies_between_two_frames(window: MainWindow, qtbot: QtBot) -> None:
    timeline = timeline_of(window)
    data = timeline.data()
    segments = tuple(Segment(start, start + 0.5, "A", "strong", "", n) for n, start in enumerate((2.515, 5.505, 9.0)))
    lanes = (Lane("A", "Oath", segments),)
    timeline.set_data(type(data)(data.duration_s, data.frame_rate, data.shots, lanes, data.coverage, data.tags))
    key(qtbot, window, Qt.Key.Key_Home)
    seen = []
    for _ in range(3):
        key(qtbot, window, Qt.Key.Key_Period)
        seen.append(window.case.pts)
    assert seen == [2520, 5520, 9000]
    key(qtbot, window, Qt.Key.Key_Comma, Qt.Key.Key_Comma)
    assert window.case.pts == 2520


@pytest.mark.parametrize(
    ("typed", "pts"), [("0:08.52", 8520), ("8.52s", 8520), ("213f", 8480), ("8,5", 8480), ("0:00:10.000", 10_000)]
)
def test_times_typed_after_g_are_gone_to(window: MainWindow, qtbot: QtBot, typed: str, pts: int) -> None:
    key(qtbot, window, Qt.Key.Key_G)
    field = window.desk.centre.transport.timecode
    assert field.hasFocus()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.case.pts == pts
    assert window.desk.centre.stage.hasFocus()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "Not a time: write 0:08.52, 8.5s, 214f or 2c"),
        ("0:99:00", "The clip ends at"),
        ("501f", "The clip has 500 frames"),
        ("9c", "The case has 2 pictures and clips"),
        ("0f", "Not a time"),
    ],
)
def test_a_place_that_is_not_there_is_said_and_can_be_mended(
    window: MainWindow, qtbot: QtBot, typed: str, said: str
) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_G)
    bar = window.desk.centre.transport
    qtbot.keyClicks(bar.timecode, typed)
    qtbot.keyClick(bar.timecode, Qt.Key.Key_Return)
    assert said in bar.frame_label.text()
    assert bar.frame_label.isVisible()
    assert said in bar.timecode.accessibleName()
    assert bar.timecode.hasFocus()
    assert window.case.pts == 40
    bar.timecode.selectAll()
    qtbot.keyClicks(bar.timecode, "3s")
    assert bar.frame_label.text() == "frame 2 of 500"
    qtbot.keyClick(bar.timecode, Qt.Key.Key_Return)
    assert window.case.pts == 3000
