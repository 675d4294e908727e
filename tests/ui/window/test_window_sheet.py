"""The contact sheet in the window: opening it, whose frames it shows, and what acts on the frames chosen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog
from workbench.commands import tags
from workbench.model.case import CaseState
from workbench.model.times import TimeSpan
from workbench.ui.main_window import MainWindow
from workbench.ui.panels.keyframes import KeyframePanel
from workbench.ui.widgets.contact_sheet import ContactSheet

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def ctrl_4(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_4, CTRL)
    settle(qtbot, window)


def opened(qtbot: QtBot, window: MainWindow, scope: str = "case") -> ContactSheet:
    """The sheet with the keyboard in it."""
    panel = window.desk.centre.keyframes
    panel.sheet.setChecked(True)
    panel.set_scope(scope)
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.focus_view()
    qtbot.waitUntil(panel.contact.hasFocus)
    return panel.contact


def state_of(window: MainWindow) -> CaseState:
    assert window.case.state is not None
    return window.case.state


def scope_words(window: MainWindow) -> str:
    return window.desk.tags.header.detail_label.text()


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key, mod: Qt.KeyboardModifier = NONE) -> None:
    for one in keys:
        QTest.keyClick(window.desk.centre.keyframes.contact, one, mod)
    settle(qtbot, window)


def test_ctrl_4_goes_to_the_strip_then_the_sheet_and_back(window: MainWindow, qtbot: QtBot) -> None:
    panel, stage = window.desk.centre.keyframes, window.desk.centre.stage
    stage.setFocus()
    ctrl_4(qtbot, window)
    assert panel.strip.hasFocus() and not panel.is_sheet
    ctrl_4(qtbot, window)
    assert panel.contact.isVisible() and panel.contact.hasFocus()
    assert not stage.isVisible() and not panel.strip.isVisible()
    ctrl_4(qtbot, window)
    assert stage.isVisible() and panel.strip.isVisible() and panel.strip.hasFocus()


def test_in_a_low_window_ctrl_4_opens_the_sheet_over_the_stage(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 760)
    settle(qtbot, window)
    panel = window.desk.centre.keyframes
    assert not panel.strip.isVisible()
    window.desk.centre.stage.setFocus()
    ctrl_4(qtbot, window)
    assert panel.contact.isVisible()


def test_escape_gives_the_stage_back_and_nothing_is_chosen_for_it(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_A, mod=CTRL)
    assert window.case.selection.active
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.desk.centre.stage.isVisible()
    assert not window.case.selection.active
    assert scope_words(window) == "this frame"


def test_scopes_show_the_medium_the_claims_media_or_the_case(window: MainWindow, qtbot: QtBot) -> None:
    contact = opened(qtbot, window, "medium")
    assert contact.count() == 2
    window.desk.centre.keyframes.set_scope("claim")
    assert contact.count() == 2
    window.desk.centre.keyframes.set_scope("case")
    assert contact.count() == 3
    assert [group.title for group in contact._groups] == ["salute.mp4", "square.png"]


def test_enter_opens_a_frame_of_another_medium_on_the_stage(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    still = next(item.id for item in state_of(window).media if item.name == "square.png")
    press(qtbot, window, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert window.case.media_id == still
    assert window.desk.centre.stage.isVisible()


def test_enter_opens_the_very_frame(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert window.case.pts == 8520


def test_a_favourite_key_tags_all_chosen_frames_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_A, mod=CTRL)
    assert scope_words(window) == "3 frames"
    press(qtbot, window, Qt.Key.Key_1)
    clip, still = (item.id for item in state_of(window).media)
    word = next(word.name for word in state_of(window).vocabulary if word.favourite_key == 1)
    found = {(use.media_id, use.span, use.tag) for use in state_of(window).tags}
    assert found == {(clip, TimeSpan(0), word), (clip, TimeSpan(8520), word), (still, None, word)}
    assert state_of(window).undo_label == f"Tagged 3 frames: {word}"
    window.actions_by_id["case.undo"].trigger()
    settle(qtbot, window)
    assert state_of(window).tags == ()


def test_a_favourite_that_all_have_is_taken_off_all(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Home, Qt.Key.Key_1)
    press(qtbot, window, Qt.Key.Key_A, mod=CTRL)
    press(qtbot, window, Qt.Key.Key_1)
    assert len(state_of(window).tags) == 3
    press(qtbot, window, Qt.Key.Key_1)
    assert state_of(window).tags == ()


def test_chips_say_when_only_part_of_the_frames_has_a_tag(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Home, Qt.Key.Key_1)
    press(qtbot, window, Qt.Key.Key_A, mod=CTRL)
    qtbot.waitUntil(lambda: [chip.partly for chip in window.desk.tags.chips.chips()] == [True])


def test_a_tag_of_the_whole_file_is_told_and_not_taken_off_by_its_frames(window: MainWindow, qtbot: QtBot) -> None:
    clip = state_of(window).media[0].id
    window.case.edit("tag", lambda session, _progress: tags.add(session, clip, ["convoy"]))
    opened(qtbot, window, "medium")
    press(qtbot, window, Qt.Key.Key_A, mod=CTRL)
    panel = window.desk.tags
    qtbot.waitUntil(lambda: [(chip.label, chip.partly) for chip in panel.chips.chips()] == [("convoy", False)])
    panel.chips.chip_clicked.emit(panel.chips.chips()[0])
    settle(qtbot, window)
    assert len(state_of(window).tags) == 1
    assert "on the whole file or on a range" in window.status_strip.note.text()


def test_what_a_narrow_header_has_no_room_for_is_in_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    panel = KeyframePanel(window.case, window.gate, window.actions_by_id)
    qtbot.addWidget(panel)
    panel.setMinimumWidth(1)
    panel.resize(300, 200)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.more.isVisible() and not panel.groups.isVisible() and not panel.filters.isVisible()
    panel._show_more()
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert {"Untagged", "By tag", "Hide near-duplicates", "A picture every second"} <= set(texts)


def test_t_types_a_tag_for_the_chosen_and_the_keyboard_returns(window: MainWindow, qtbot: QtBot) -> None:
    contact = opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Home)
    press(qtbot, window, Qt.Key.Key_Right, mod=SHIFT)
    press(qtbot, window, Qt.Key.Key_T)
    field = window.desk.tags.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "convoy")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [(use.tag, use.span) for use in state_of(window).tags] == [
        ("convoy", TimeSpan(0)),
        ("convoy", TimeSpan(8520)),
    ]
    assert contact.hasFocus()


def test_nothing_chosen_is_never_the_hidden_frame(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    assert scope_words(window) == "no frame chosen"
    press(qtbot, window, Qt.Key.Key_1)
    assert state_of(window).tags == ()
    assert "No frame is chosen" in window.status_strip.note.text()


def test_a_note_is_written_on_each_chosen_frame(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Home)
    press(qtbot, window, Qt.Key.Key_Right, mod=SHIFT)
    window.actions_by_id["notes.add"].trigger()
    shown = dialog(window, "note")
    text = shown.findChild(QPlainTextEdit)
    assert text is not None
    text.setPlainText("Same banner")
    shown._accept()  # type: ignore[attr-defined]
    settle(qtbot, window)
    assert [(note.text, note.span) for note in state_of(window).notes] == [
        ("Same banner", TimeSpan(0)),
        ("Same banner", TimeSpan(8520)),
    ]


def test_pins_of_chosen_frames_are_one_step_and_only_of_linked_media(window: MainWindow, qtbot: QtBot) -> None:
    opened(qtbot, window)
    press(qtbot, window, Qt.Key.Key_A, mod=CTRL)
    press(qtbot, window, Qt.Key.Key_P)
    assert state_of(window).evidence == ()
    assert "does not rest on square.png" in window.status_strip.note.text()
    press(qtbot, window, Qt.Key.Key_Home)
    press(qtbot, window, Qt.Key.Key_Right, mod=SHIFT)
    press(qtbot, window, Qt.Key.Key_P)
    assert [piece.span for piece in state_of(window).evidence] == [TimeSpan(0), TimeSpan(8520)]
    assert state_of(window).undo_label == "Pinned 2 frames to claim 1"


def test_chosen_frames_marked_graphic_stay_masked(window: MainWindow, qtbot: QtBot) -> None:
    contact = opened(qtbot, window)
    window.gate.set_masked(False)
    press(qtbot, window, Qt.Key.Key_Home)
    press(qtbot, window, Qt.Key.Key_G, mod=SHIFT)
    assert contact._gate.masked_for(contact._source.cell(0).key)
    assert contact._gate.masked_for(contact._source.cell(1).key)  # the same shot
    assert not contact._gate.masked_for(contact._source.cell(2).key)


def test_filters_narrow_the_sheet_and_keep_the_choice(window: MainWindow, qtbot: QtBot) -> None:
    contact, panel = opened(qtbot, window), window.desk.centre.keyframes
    press(qtbot, window, Qt.Key.Key_Home, Qt.Key.Key_1)
    assert panel.filters.current() == "all"
    choose_filter(panel, "untagged")
    assert contact.count() == 2
    assert window.case.selection.count == 0  # what was chosen is no longer shown
    choose_filter(panel, "all")
    panel.start_filter()
    qtbot.keyClicks(panel.field, "SQUARE")
    qtbot.waitUntil(lambda: contact.count() == 1)
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert contact.count() == 3 and contact.hasFocus()


def choose_filter(panel: KeyframePanel, name: str) -> None:
    panel.filters.set_current(name)
    panel.filters.chosen.emit(name)


def test_ctrl_f_filters_the_frames_when_the_keyboard_is_there(window: MainWindow, qtbot: QtBot) -> None:
    contact = opened(qtbot, window)
    QTest.keyClick(contact, Qt.Key.Key_F, CTRL)
    assert window.desk.centre.keyframes.field.hasFocus()


def test_groups_by_match_and_tag_have_headings(matched: MainWindow, qtbot: QtBot) -> None:
    contact, panel = opened(qtbot, matched, "medium"), matched.desk.centre.keyframes
    panel._group_at(panel.groups.findData("match"))
    titles = [group.title for group in contact._groups]
    assert titles[0].startswith("Match A: ")
    assert titles[-1] == "No match"
    press(qtbot, matched, Qt.Key.Key_Home, Qt.Key.Key_1)
    panel._group_at(panel.groups.findData("tag"))
    word = next(word.name for word in state_of(matched).vocabulary if word.favourite_key == 1)
    assert [group.title for group in contact._groups] == [word, "Untagged"]


def test_several_frames_of_the_strip_are_the_scope_too(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.desk.centre.keyframes
    strip = panel.strip
    for row in (0, 1):
        place = strip.visualRect(strip.model().index(row, 0)).center()
        modifier = CTRL if row else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        settle(qtbot, window)
    assert window.case.selection.active
    assert scope_words(window) == "2 frames"
    window.player.seek(4000)  # another moment is on the stage now
    assert not window.case.selection.active
    assert scope_words(window) == "this frame"


@pytest.mark.parametrize("on", [True, False])
def test_hiding_near_duplicates_changes_only_what_is_shown(window: MainWindow, qtbot: QtBot, on: bool) -> None:
    contact, panel = opened(qtbot, window, "medium"), window.desk.centre.keyframes
    before = state_of(window)
    panel.alike.setChecked(on)
    settle(qtbot, window)
    assert state_of(window) == before
    assert contact.count() == 2  # both look different


def test_no_keyframe_is_lost_when_the_medium_changes_under_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    contact = opened(qtbot, window, "medium")
    still = next(item.id for item in state_of(window).media if item.name == "square.png")
    window.case.choose_medium(still)
    settle(qtbot, window)
    assert contact.count() == 1
