"""The desk by real clicks and keys: decide, tag, pin, finalise, mask, mark, step, undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from workbench.commands import verdict as verdict_commands
from workbench.model.match import Decision
from workbench.model.review import Likelihood, Rating, Stance
from workbench.model.times import TimeSpan
from workbench.ui.main_window import MainWindow


def key(
    qtbot: QtBot, window: MainWindow, *keys: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys on the stage and wait for what they start."""
    window.activateWindow()  # a dialog that closed leaves no window active on the offscreen platform
    qtbot.waitUntil(window.isActiveWindow)
    window.desk.centre.stage.setFocus()
    for one in keys:
        qtbot.keyClick(window.desk.centre.stage, one, mod)
    settle(qtbot, window)


def test_an_older_copy_is_the_finding(matched: MainWindow) -> None:
    banner = matched.desk.match.banner
    assert banner.headline.text() == "Seen 4 years 6 months before the claim (not decided yet)"
    assert banner.property("loud") is not False


def test_without_a_date_the_card_asks_for_one(matched: MainWindow, qtbot: QtBot) -> None:
    matched.actions_by_id["case.undo"].trigger()
    settle(qtbot, matched)
    assert matched.desk.match.banner.headline.text() == "Earlier than what?"


def test_s_decides_and_undo_names_it(matched: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, matched, Qt.Key.Key_S)
    match = matched.case.match()
    assert match is not None
    assert match.decision is Decision.SAME
    assert "Same footage" in matched.actions_by_id["case.undo"].text()
    matched.desk.centre.stage.setFocus()
    qtbot.keyClick(matched.desk.centre.stage, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, matched)
    undone = matched.case.match()
    assert undone is not None
    assert undone.decision is None


def test_enter_decides_nothing(matched: MainWindow, qtbot: QtBot) -> None:
    button = matched.desk.match.decisions.buttons[Decision.SAME]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    settle(qtbot, matched)
    match = matched.case.match()
    assert match is not None
    assert match.decision is None


def test_t_tags_the_frame_shown(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_T)
    field = window.desk.tags.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "salute")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    state = window.case.state
    assert state is not None
    assert [(use.tag, use.span) for use in state.tags] == [("salute", TimeSpan(80))]
    assert [chip.label for chip in window.desk.tags.chips.chips()] == ["salute"]


def test_favourite_key_sets_the_tag_and_takes_it_off(window: MainWindow, qtbot: QtBot) -> None:
    state = window.case.state
    assert state is not None
    word = next(word.name for word in state.vocabulary if word.favourite_key == 1)
    key(qtbot, window, Qt.Key.Key_1)
    assert window.case.state is not None
    assert [use.tag for use in window.case.state.tags] == [word]
    key(qtbot, window, Qt.Key.Key_1)
    assert window.case.state.tags == ()


def test_range_by_i_and_o_is_what_tags_apply_to(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_I, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_O)
    assert window.case.span() == TimeSpan(40, 120)
    assert "range" in window.desk.tags.header.detail_label.text()
    key(qtbot, window, Qt.Key.Key_X)
    assert window.case.span() == TimeSpan(120)


def test_f_adds_and_drops_a_keyframe(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_F)
    assert len(window.desk.centre.keyframes.strip.cells()) == 3
    key(qtbot, window, Qt.Key.Key_F)
    assert len(window.desk.centre.keyframes.strip.cells()) == 2


def test_a_picture_every_second_is_shown_on_demand(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.desk.centre.keyframes
    before = panel.strip.cells()
    panel.dense.setChecked(True)
    assert len(panel.strip.cells()) > len(before)
    between = next(cell for cell in panel.strip.cells() if cell.id < 0)
    panel.strip.keyframe_activated.emit(between.id)
    settle(qtbot, window)
    assert window.case.pts is not None and window.case.pts > 0
    panel.dense.setChecked(False)
    assert panel.strip.cells() == before


def test_final_verdict_needs_evidence_then_locks(matched: MainWindow, qtbot: QtBot) -> None:
    form = matched.desk.verdict.form
    form.rating.setCurrentIndex(form.rating.findData(Rating.FALSE_CONTEXT.value))
    form.rating.activated.emit(form.rating.currentIndex())
    matched.case.edit(
        "likely",
        lambda session, _progress: verdict_commands.save(session, 1, likelihood=Likelihood.VERY_UNLIKELY),
    )
    settle(qtbot, matched)
    press(qtbot, matched.desk, "verdict.finalise_button")
    settle(qtbot, matched)
    refused = dialog(matched, "finalise")
    assert refused.findChild(QLabel, "finalise.reason") is not None
    press(qtbot, refused, "finalise.cancel")
    key(qtbot, matched, Qt.Key.Key_P)
    press(qtbot, matched.desk, "verdict.finalise_button")
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in matched.findChildren(QDialog, "finalise")))
    asked = next(one for one in matched.findChildren(QDialog, "finalise") if one.isVisible())
    shown = [label.text() for label in asked.findChildren(QLabel)]
    assert "The picture or clip itself: none" in shown
    assert "How likely is this: Very unlikely" in shown
    tensions = asked.findChild(QLabel, "finalise.tensions")
    assert tensions is not None
    assert "given as: very unlikely. Finalise it if that is what you mean." in tensions.text()
    press(qtbot, asked, "finalise.ok")
    settle(qtbot, matched)
    verdict = matched.case.verdict()
    assert verdict is not None
    assert verdict.final
    assert not form.rating.isEnabled()
    assert not matched.actions_by_id["verdict.pin_against"].isEnabled()
    assert matched.case.state is not None
    assert [pin.stance for pin in matched.case.state.evidence] == [Stance.AGAINST]


def test_half_typed_conclusion_is_saved_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    conclusion = window.desk.verdict.form.conclusion
    conclusion.setFocus()
    qtbot.keyClicks(conclusion, "An old clip.")
    qtbot.waitUntil(lambda: (window.case.verdict() or 0) != 0, timeout=8_000)
    verdict = window.case.verdict()
    assert verdict is not None
    assert verdict.conclusion == "An old clip."
    assert conclusion.toPlainText() == "An old clip."


def test_mask_button_and_held_v(window: MainWindow, qtbot: QtBot) -> None:
    window.gate.set_masked(False)
    press(qtbot, window, "header.mask")
    assert window.gate.masked
    stage = window.desk.centre.stage
    stage.setFocus()
    qtbot.keyPress(stage, Qt.Key.Key_V)
    assert not window.gate.masked
    qtbot.keyRelease(stage, Qt.Key.Key_V)
    assert window.gate.masked
    assert window.header.mask_button.text() == "Masked"


def test_a_claim_is_added_from_a_marked_passage(window: MainWindow, qtbot: QtBot) -> None:
    text = window.desk.article.text
    cursor = text.textCursor()
    found = text.document().find("drone was also destroyed")
    cursor.setPosition(found.selectionStart())
    cursor.setPosition(found.selectionEnd(), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    press(qtbot, window, "claims.add")
    asked = dialog(window, "claim")
    assert asked.findChild(QPlainTextEdit, "claim.sentence").toPlainText() == "drone was also destroyed"
    press(qtbot, asked, "claim.ok")
    settle(qtbot, window)
    claim = window.case.claim()
    assert claim is not None
    assert (claim.sentence, claim.block, claim.start) == ("drone was also destroyed", 1, 2)


def test_a_mistyped_date_is_refused_in_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["claims.set_date"].trigger()
    asked = dialog(window, "claim_date")
    field = asked.findChild(QLineEdit, "claim_date.field")
    qtbot.keyClicks(field, "last summer")
    press(qtbot, asked, "claim_date.ok")
    assert asked.isVisible()
    assert "not a date" in asked.wrong.text()
    field.setText("2020-10")
    press(qtbot, asked, "claim_date.ok")
    settle(qtbot, window)
    claim = window.case.claim()
    assert claim is not None
    assert claim.date == "2020-10"


def test_a_left_out_line_is_put_back(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "article.left_out_button")
    asked = dialog(window, "left_out")
    state = window.case.state
    assert state is not None
    press(qtbot, asked, f"left_out.{state.articles[0].id}.0")
    settle(qtbot, window)
    assert "929 $" in window.desk.article.text.toPlainText()


def test_a_medium_is_linked_by_menu(window: MainWindow, qtbot: QtBot) -> None:
    state = window.case.state
    assert state is not None
    still = next(item for item in state.media if item.name == "square.png")
    window.window_work.choose_claim_medium(0, still.id)
    window.actions_by_id["claims.link"].trigger()
    menu = window.findChild(QWidget, "menu.link")
    action = next(one for one in menu.actions() if one.isEnabled())
    action.trigger()
    menu.close()
    settle(qtbot, window)
    assert window.case.state is not None
    assert any(still.id in claim.media_ids for claim in window.case.state.claims)


def test_stepping_goes_by_the_files_own_frames(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right)
    assert window.case.pts == 40
    key(qtbot, window, Qt.Key.Key_End)
    assert window.case.pts == 19_960
    key(qtbot, window, Qt.Key.Key_Home)
    assert window.case.pts == 0


def test_playing_moves_and_stops(window: MainWindow, qtbot: QtBot) -> None:
    stage = window.desk.centre.stage
    stage.setFocus()
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    assert window.player.playing
    qtbot.waitUntil(lambda: window.case.pts > 200, timeout=5_000)
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    assert not window.player.playing


def test_hash_is_copied_whole(window: MainWindow) -> None:
    window.actions_by_id["media.copy_hash"].trigger()
    item = window.case.medium()
    assert item is not None
    assert QGuiApplication.clipboard().text() == item.sha256
