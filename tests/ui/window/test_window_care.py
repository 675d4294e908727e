"""Care for the person at the desk: masks of files and cases, the look key, the reminder of breaks."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_desk import key
from workbench.model.match import Decision
from workbench.review.graphic import mask_rules
from workbench.ui.break_reminder import BreakReminder
from workbench.ui.gate import Why
from workbench.ui.main_window import MainWindow
from workbench.ui.models.timeline import thumb_key

CLIP, STILL = 1, 2


def masked(window: MainWindow, media_id: int) -> bool:
    return window.gate.masked_for(thumb_key(media_id, 0))


def test_shift_m_shows_one_file_and_masks_it_again(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(True)
    window.case.choose_medium(CLIP)
    assert window.actions_by_id["media.mask"].text() == "Show this"
    key(qtbot, window, Qt.Key.Key_M, mod=Qt.KeyboardModifier.ShiftModifier)
    assert (masked(window, CLIP), masked(window, STILL)) == (False, True)
    assert window.actions_by_id["media.mask"].text() == "Mask this"
    assert "Shown: salute.mp4" in window.actions_by_id["case.undo"].text()
    key(qtbot, window, Qt.Key.Key_M, mod=Qt.KeyboardModifier.ShiftModifier)
    assert masked(window, CLIP)
    window.actions_by_id["media.mask_as_case"].trigger()
    settle(qtbot, window)
    assert window.case.need_state().masks == {}


def test_a_masked_file_stays_so_when_the_rest_is_shown_and_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(False)
    window.case.choose_medium(CLIP)
    window.actions_by_id["media.mask"].trigger()
    settle(qtbot, window)
    assert (masked(window, CLIP), masked(window, STILL)) == (True, False)
    assert window.gate.why(thumb_key(CLIP, 0)) is Why.OWN
    assert "masked" in window.desk.centre.stage.accessibleName()


def test_mask_everything_stands_above_file_and_case(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(True)
    window.case.choose_medium(CLIP)
    window.actions_by_id["media.mask"].trigger()
    settle(qtbot, window)
    assert not masked(window, CLIP)
    stage = window.desk.centre.stage
    qtbot.keyClick(stage, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert masked(window, CLIP)
    window.actions_by_id["view.shown"].trigger()
    assert not masked(window, CLIP)


def test_graphic_stands_above_what_was_said_of_the_file(matched: MainWindow, qtbot: QtBot) -> None:
    matched.gate.set_masked(False)
    matched.case.choose_medium(CLIP)
    matched.seen_work.mask_media([CLIP], "shown")
    matched.actions_by_id["tags.graphic"].trigger()
    settle(qtbot, matched)
    assert masked(matched, CLIP)
    action = matched.actions_by_id["media.mask"]
    assert not action.isEnabled()
    assert "tagged graphic" in action.statusTip()


def test_a_graphic_frame_masks_its_shot_its_earlier_copy_and_the_copies(matched: MainWindow, qtbot: QtBot) -> None:
    matched.gate.set_masked(False)
    key(qtbot, matched, Qt.Key.Key_Right, Qt.Key.Key_9)
    match = matched.case.match()
    assert match is not None
    assert masked(matched, CLIP)  # another frame of the same shot
    assert not matched.gate.masked_for(thumb_key(CLIP, 19_980))  # after the shot
    state = matched.case.need_state()
    early = dataclasses.replace(match.finding, query_start_s=None, query_end_s=None)
    untimed = dataclasses.replace(match, finding=early, decision=Decision.SAME)
    copy = dataclasses.replace(untimed, id=99, media_id=STILL)  # type: ignore[arg-type]
    rules = mask_rules(dataclasses.replace(state, matches=(untimed, copy)))
    assert rules.graphic(f"library:{match.id}@1.000")
    assert rules.graphic(thumb_key(STILL, 0))
    assert rules.graphic(f"item:{match.finding.item}@{match.item.library}")
    assert not rules.graphic(f"item:77@{match.item.library}")


@pytest.mark.parametrize(
    ("masking", "setting", "expected"), [("shown", True, False), ("masked", False, True), ("", True, True)]
)
def test_the_case_stands_above_the_setting(window: MainWindow, masking: str, setting: bool, expected: bool) -> None:
    window.settings.set("masked_at_start", setting)
    window.masking.begin(dataclasses.replace(window.case.need_state(), masking=masking))
    assert window.gate.standing_masked is expected


def test_the_menu_of_the_case_is_an_edit_with_undo(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.set("masked_at_start", True)
    window.masking.begin(window.case.need_state())
    window.actions_by_id["case.masking"].trigger()
    menu = window.findChild(QMenu, "menu.masking")
    assert menu is not None
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    next(action for action in menu.actions() if action.objectName() == "masking.shown").trigger()
    menu.close()
    settle(qtbot, window)
    assert not window.gate.standing_masked
    window.actions_by_id["case.undo"].trigger()
    settle(qtbot, window)
    assert window.gate.standing_masked


def hold_v(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(True)
    stage = window.desk.centre.stage
    stage.setFocus()
    qtbot.keyPress(stage, Qt.Key.Key_V)
    assert not masked(window, CLIP)


def test_the_look_key_is_let_go_with_another_key_down(window: MainWindow, qtbot: QtBot) -> None:
    hold_v(window, qtbot)
    qtbot.keyRelease(window.desk.centre.stage, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert masked(window, CLIP)


def test_the_look_key_is_let_go_in_a_text_field(window: MainWindow, qtbot: QtBot) -> None:
    hold_v(window, qtbot)
    window.desk.tags.field.setFocus()
    qtbot.keyRelease(window.desk.tags.field, Qt.Key.Key_V)
    assert masked(window, CLIP)


def test_leaving_the_window_masks_again(window: MainWindow, qtbot: QtBot) -> None:
    hold_v(window, qtbot)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert masked(window, CLIP)
    QApplication.sendEvent(window, QFocusEvent(QEvent.Type.FocusOut))
    assert masked(window, CLIP)


def test_a_held_look_key_that_repeats_does_not_flicker(window: MainWindow, qtbot: QtBot) -> None:
    hold_v(window, qtbot)
    seen: list[bool] = []
    window.gate.masking_changed.connect(seen.append)
    qtbot.keyPress(window.desk.centre.stage, Qt.Key.Key_V)
    assert seen == []
    qtbot.keyRelease(window.desk.centre.stage, Qt.Key.Key_V)
    assert seen == [True]


def test_everything_works_while_masked(matched: MainWindow, qtbot: QtBot) -> None:
    matched.gate.set_masked(True)
    key(qtbot, matched, Qt.Key.Key_1, Qt.Key.Key_S)
    state, match = matched.case.need_state(), matched.case.match()
    assert [use.tag for use in state.tags] == ["salute"]
    assert match is not None
    assert match.decision is Decision.SAME
    assert not matched.gate._shelves[False].entries


class Clock:
    """Time that moves when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def work(reminder: BreakReminder, clock: Clock, minutes: float) -> None:
    """So long of typing."""
    for _ in range(round(minutes * 6)):
        clock.now += 10
        reminder.eventFilter(reminder, QEvent(QEvent.Type.KeyPress))
        reminder.step()


def rest(reminder: BreakReminder, clock: Clock, minutes: float) -> None:
    """So long without a key or a move."""
    for _ in range(round(minutes * 6)):
        clock.now += 10
        reminder.step()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reminder(window: MainWindow, clock: Clock) -> BreakReminder:
    """One that reminds after half an hour, on the strip of the window."""
    found = BreakReminder(window, clock)
    found.due.connect(window.status_strip.show_rest)
    found.over.connect(lambda: window.status_strip.show_rest(0))
    found.set_every(30)
    return found


def test_a_quiet_line_after_half_an_hour_of_work(window: MainWindow, reminder: BreakReminder, clock: Clock) -> None:
    strip, before = window.status_strip, window.case.need_state().audit_length
    work(reminder, clock, 29)
    assert strip.rest.isHidden()
    work(reminder, clock, 1.2)
    assert strip.rest.text() == "30 min of work. Time for a break?"
    assert strip.rest_later.isVisible()
    assert QApplication.activeModalWidget() is None
    assert window.case.need_state().audit_length == before
    reminder.later()
    assert strip.rest.isHidden()
    work(reminder, clock, 9)
    assert strip.rest.isHidden()
    work(reminder, clock, 1.2)
    assert strip.rest.isVisible()
    reminder.begin_anew()
    assert strip.rest.isHidden()


def test_time_away_does_not_count_and_a_rest_begins_anew(reminder: BreakReminder, clock: Clock) -> None:
    work(reminder, clock, 20)
    rest(reminder, clock, 4)
    assert reminder.worked_min < 22
    rest(reminder, clock, 2)
    assert reminder.worked_min == 0


def test_a_machine_that_slept_did_not_work(reminder: BreakReminder, clock: Clock) -> None:
    work(reminder, clock, 1)
    clock.now += 8 * 3600
    reminder.eventFilter(reminder, QEvent(QEvent.Type.MouseMove))
    reminder.step()
    assert reminder.worked_min < 2


def test_the_setting_sets_it_at_once(window: MainWindow) -> None:
    window.settings.set("break_reminder_min", 45)
    window.window_work._settings_changed("break_reminder_min")
    assert window.breaks._timer.isActive()
    window.breaks.set_every(0)
    assert not window.breaks._timer.isActive()
