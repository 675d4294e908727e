"""The timeline: places, clicks, keys, words; and the arithmetic below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from pytestqt.qtbot import QtBot

from tests.ui import gallery_boards
from workbench.ui.widgets import timeline_layout as layout
from workbench.ui.widgets.coverage_bar import CoverageBar
from workbench.ui.widgets.timeline import Timeline
from workbench.ui.widgets.timeline_data import CoverageSpan, Lane, Segment, TagSpan, TimelineData
from workbench.ui.widgets.timeline_paint import coverage_label

FRAME_S = 1 / 25


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    made = Timeline()
    qtbot.addWidget(made)
    made.set_data(gallery_boards.sample_timeline())
    made.resize(900, made.height())
    made.show()
    return made


def point(timeline: Timeline, kind: str, seconds: float, index: int = 0) -> QPoint:
    """A place in a row."""
    place = timeline.geometry_now()
    row = place.row(kind, index)
    assert row is not None
    return QPoint(round(place.x(seconds)), round(row.top + row.height / 2))


def test_click_seeks(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.seek_requested) as sought:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=point(timeline, "coverage", 20.0))
    assert sought.args[0] == pytest.approx(20.0, abs=0.05)


def test_dragging_scrubs_and_says_so(qtbot: QtBot, timeline: Timeline) -> None:
    seen: list[bool] = []
    timeline.scrubbing_changed.connect(seen.append)
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=point(timeline, "ruler", 2.0))
    qtbot.mouseMove(timeline, point(timeline, "ruler", 12.0))
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=point(timeline, "ruler", 12.0))
    assert seen == [True, False]
    assert timeline.position() == pytest.approx(12.0, abs=0.05)


def test_segment_is_clicked_by_its_id(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.segment_clicked) as clicked:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=point(timeline, "lane", 16.0, 1))
    assert clicked.args == [3]


def test_wheel_zooms_at_the_pointer(timeline: Timeline) -> None:
    at = QPointF(point(timeline, "coverage", 20.0))
    none, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 480), none, no_key, Qt.ScrollPhase.NoScrollPhase, False)
    before = timeline.geometry_now()
    timeline.wheelEvent(turn)
    after = timeline.geometry_now()
    assert after.px_per_s > 2 * before.px_per_s
    assert after.seconds(at.x()) == pytest.approx(before.seconds(at.x()), abs=0.01)


def test_zoom_ends_where_frames_are_wide_enough(timeline: Timeline) -> None:
    for _ in range(80):
        timeline.zoom_by(2.0)
    assert timeline.geometry_now().px_per_s == pytest.approx(24 * 25.0)


def test_playhead_is_followed_when_zoomed(timeline: Timeline) -> None:
    timeline.zoom_by(8.0)
    timeline.set_position(30.0)
    place = timeline.geometry_now()
    assert place.start_s <= 30.0 <= place.end_s


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 10.0 + FRAME_S),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 9.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 31.2),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, 14.8),
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.NoModifier, 2.4),
        (Qt.Key.Key_Apostrophe, Qt.KeyboardModifier.NoModifier, 19.4),
    ],
)
def test_keys_move_the_playhead(
    qtbot: QtBot, timeline: Timeline, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: float
) -> None:
    timeline.set_position(10.0)
    qtbot.keyClick(timeline, key, modifier)
    assert timeline.position() == pytest.approx(expected)


def test_in_and_out_make_a_range(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_position(12.0)
    qtbot.keyClick(timeline, Qt.Key.Key_O)
    timeline.set_position(5.0)
    qtbot.keyClick(timeline, Qt.Key.Key_I)
    assert timeline.selected_range() == (5.0, 12.0)
    qtbot.keyClick(timeline, Qt.Key.Key_X)
    assert timeline.selected_range() is None


def test_edge_of_a_tag_snaps_to_a_shot(qtbot: QtBot, timeline: Timeline) -> None:
    tag = gallery_boards.sample_timeline().tags[1]  # flag, 19.4 to 23.6; a shot begins at 24.2
    row = next(index for index in range(4) if _holds(timeline, index, tag))
    with qtbot.waitSignal(timeline.tag_resized) as resized:
        qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=point(timeline, "tags", tag.end_s, row))
        qtbot.mouseMove(timeline, point(timeline, "tags", 24.15, row))
        qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=point(timeline, "tags", 24.15, row))
    assert resized.args[0] == tag.id
    assert resized.args[2] == pytest.approx(24.2)


def _holds(timeline: Timeline, index: int, tag: TagSpan) -> bool:
    row = timeline.geometry_now().row("tags", index)
    return row is not None and any(hit.thing == tag and hit.rect.top() == row.top for hit in timeline.hits())


def test_words_of_tags_never_cover_each_other(timeline: Timeline) -> None:
    rects = [hit.rect for hit in timeline.hits() if isinstance(hit.thing, TagSpan)]
    clashes = [1 for i, one in enumerate(rects) for other in rects[i + 1 :] if one.intersects(other)]
    assert clashes == []


def test_many_lanes_scroll(qtbot: QtBot) -> None:
    lanes = tuple(Lane(letter, letter, (Segment(0, 5, letter, "strong", id=n),)) for n, letter in enumerate("ABCDEF"))
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.set_data(TimelineData(10.0, 25.0, (), lanes))
    timeline.resize(800, timeline.height())
    timeline._lane_bar.setValue(2)
    letters = [hit.thing.letter for hit in timeline.hits() if isinstance(hit.thing, Segment)]
    assert letters == ["C", "D", "E", "F"]


def test_screen_readers_hear_the_rows(timeline: Timeline) -> None:
    words = timeline.accessibleDescription()
    assert "Match A, Oath, 2016: 0:02.40 to 0:14.80 equals 1:02.10 to 1:14.50 of A, mirrored, strong" in words
    assert "Found nowhere, 0:24.30 to 0:31.20" in words


def test_screen_readers_walk_through_rows_and_segments(timeline: Timeline) -> None:
    root = QAccessible.queryAccessibleInterface(timeline)
    rows = [root.child(index) for index in range(root.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows]
    assert names[:3] == ["7 shots", "Match A, Oath, 2016", "Match B, Dusk drill, 2018"]
    segment = rows[2].child(0)
    assert segment.text(QAccessible.Text.Name) == "0:14.80 to 0:19.00, possible"
    assert segment.rect().width() > 20
    assert segment.parent().text(QAccessible.Text.Name) == "Match B, Dusk drill, 2018"


def test_a_row_that_is_gone_is_invalid(timeline: Timeline) -> None:
    row = QAccessible.queryAccessibleInterface(timeline).child(2)
    timeline.set_data(TimelineData(10.0))
    assert not row.isValid()
    assert row.text(QAccessible.Text.Name) == ""


def test_moving_the_playhead_does_not_paint_the_rows_anew(timeline: Timeline) -> None:
    timeline.grab()
    canvas = timeline._canvas
    timeline.set_position(3.0)
    timeline.grab()
    assert timeline._canvas is canvas


def test_found_nowhere_is_told_by_a_pattern(timeline: Timeline) -> None:
    image = timeline.grab().toImage()
    row = point(timeline, "coverage", 24.9)
    inks = {image.pixelColor(row.x() + x, row.y()).name() for x in range(0, 12)}
    assert len(inks) > 2


def test_no_clip_is_said(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    assert timeline.accessibleName() == "Timeline, no clip"
    assert not timeline.grab().isNull()


@pytest.mark.parametrize(("scale", "step"), [(1.0, 120), (10.0, 10), (100.0, 1), (1600.0, 0.04)])
def test_ticks_keep_their_distance(scale: float, step: float) -> None:
    assert layout.tick_step(scale, 25.0) == pytest.approx(step)


def test_coverage_words() -> None:
    assert coverage_label(CoverageSpan("nowhere", 24.2, 31.2)) == "Found nowhere, 7.0 s"
    assert coverage_label(CoverageSpan("unsearched", 0, 2.3, "Title")) == "Title"


def test_coverage_bar_names_its_stretches(qtbot: QtBot) -> None:
    bar = CoverageBar()
    qtbot.addWidget(bar)
    bar.set_data(10.0, [CoverageSpan("nowhere", 4, 10)], [Segment(0, 4, "A", "strong", id=9)])
    bar.resize(400, bar.sizeHint().height())
    assert bar.accessibleName() == "Coverage: Match A, 0:00.00 to 0:04.00, strong; Found nowhere, 0:04.00 to 0:10.00"
    with qtbot.waitSignal(bar.segment_clicked) as clicked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert clicked.args == [9]
