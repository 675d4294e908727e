"""The transport bar: reading times, and saying what was asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.transport import TimeTarget, TransportBar, full_timecode, parse_timecode


@pytest.fixture
def bar(qtbot: QtBot) -> TransportBar:
    made = TransportBar()
    qtbot.addWidget(made)
    made.resize(860, 46)
    made.set_clip(31.2, 780, 25.0)
    made.show()
    return made


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("0:08.52", TimeTarget("time", 8.52)),
        ("1:02:03.4", TimeTarget("time", 3723.4)),
        ("8,5", TimeTarget("time", 8.5)),
        ("8.5s", TimeTarget("time", 8.5)),
        ("214f", TimeTarget("frame", 213)),
        ("2 C", TimeTarget("clip", 2)),
        ("0f", None),
        ("1.5c", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_as_typed(text: str, target: TimeTarget | None) -> None:
    assert parse_timecode(text) == target


def test_time_shown_can_be_typed_again() -> None:
    assert parse_timecode(full_timecode(3723.456)) == TimeTarget("time", 3723.456)


def test_enter_confirms_a_time(qtbot: QtBot, bar: TransportBar) -> None:
    bar.focus_timecode()
    qtbot.keyClicks(bar.timecode, "10s")
    with qtbot.waitSignal(bar.target_entered) as entered:
        qtbot.keyClick(bar.timecode, Qt.Key.Key_Return)
    assert entered.args == [TimeTarget("time", 10.0)]


def test_nonsense_is_marked_and_said(qtbot: QtBot, bar: TransportBar) -> None:
    bar.focus_timecode()
    qtbot.keyClicks(bar.timecode, "soon")
    qtbot.keyClick(bar.timecode, Qt.Key.Key_Return)
    assert bar.timecode.property("invalid") == "true"
    assert "Not a time" in bar.timecode.accessibleName()


def test_frames_are_shown_from_one(bar: TransportBar) -> None:
    bar.set_position(8.52, 213)
    assert (bar.timecode.text(), bar.frame_label.text()) == ("0:00:08.520", "frame 214 of 780")


def test_typing_is_not_disturbed_by_playing(qtbot: QtBot, bar: TransportBar) -> None:
    bar.activateWindow()
    bar.timecode.setFocus()
    qtbot.waitUntil(bar.timecode.hasFocus)
    qtbot.keyClicks(bar.timecode, "12")
    bar.set_position(9.0, 225)
    assert bar.timecode.text() == "12"


def test_buttons_say_what_was_asked(qtbot: QtBot, bar: TransportBar) -> None:
    seen: list[object] = []
    bar.frames_stepped.connect(seen.append)
    bar.edge_requested.connect(seen.append)
    bar.pin_requested.connect(seen.append)
    bar.set_pin_target(1)
    for button in (bar.back, bar.forward, bar.first, bar.pin):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen == [-1, 1, "first", "against"]


def test_a_still_says_why_it_cannot_be_played(bar: TransportBar) -> None:
    bar.set_clip(0.0, 0, 0.0)
    assert not bar.play.isEnabled()
    assert "one frame" in bar.play.toolTip()


def test_play_button_names_what_it_would_do(bar: TransportBar) -> None:
    bar.set_playing(True)
    assert bar.play.accessibleName() == "Pause"


def test_every_control_has_a_name(bar: TransportBar) -> None:
    nameless = [
        child
        for child in bar.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.isVisible() and not child.accessibleName()
    ]
    assert nameless == []


def test_play_stands_in_the_middle(bar: TransportBar) -> None:
    centre = bar.play.mapTo(bar, bar.play.rect().center()).x()
    assert abs(centre - bar.width() / 2) < 8


def test_things_step_back_in_a_narrow_window_and_stay_reachable(bar: TransportBar) -> None:
    bar.resize(480, 46)
    assert bar.level() > 1
    assert bar.more.isVisible()
    assert bar.timecode.width() >= bar.timecode.sizeHint().width()
    edges = [bar.mapFromGlobal(piece.mapToGlobal(piece.rect().topRight())).x() for piece in (bar.more, bar.pin)]
    assert max(edges) < 480
    words = [action.text() for action in bar.more.menu().actions()]
    assert words == ["First frame", "Last frame", "Speed"]


def test_everything_comes_back_with_the_width(bar: TransportBar) -> None:
    bar.resize(480, 46)
    bar.resize(900, 46)
    assert bar.level() == 0
    assert bar.frame_label.isVisible()


def test_what_has_no_room_is_in_the_menu(qtbot: QtBot) -> None:
    bar = TransportBar()
    qtbot.addWidget(bar)
    bar.set_clip(20.0, 500, 25.0)
    bar.set_pin_target(1)
    bar.resize(240, 46)
    bar.show()
    asked: list[int] = []
    bar.tag_requested.connect(lambda: asked.append(1))
    assert not bar.tag.isVisible()
    menu = bar.more.menu()
    menu.aboutToShow.emit()
    offered = {action.text(): action for action in menu.actions()}
    assert {"Sound is off", "Tag this frame", "One frame back", "One frame on", "Pin to claim 1"} <= set(offered)
    offered["Tag this frame"].trigger()
    assert asked == [1]
    bar.resize(1200, 46)
    assert bar.tag.isVisible()
    assert bar.pin.text() == "Pin to claim 1"
    menu.aboutToShow.emit()
    assert "Tag this frame" not in {action.text() for action in menu.actions()}
