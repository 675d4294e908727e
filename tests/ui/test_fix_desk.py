"""Promises of the desk: claim and medium stay together, keys are safe, ranges, keyframes, tags, graphic pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
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
from workbench.commands.table import COMMANDS
from workbench.ui.main_window import MainWindow
from workbench.ui.models.timeline import thumb_key
from workbench.ui.panels.claim_rows import row_parts

KEYS = [
    (one.id, key)
    for one in COMMANDS
    for key in one.shortcut.split("; ")
    if key and one.id not in ("app.quit", "window.close")
]
NONE = Qt.KeyboardModifier.NoModifier


def press(
    qtbot: QtBot, shown: MainWindow, key: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.desk.centre.stage.setFocus()
    qtbot.keyClick(shown.desk.centre.stage, key, mod)
    settle(qtbot, shown)


def go(qtbot: QtBot, shown: MainWindow, index: int) -> None:
    shown.player.seek_frame(index)
    settle(qtbot, shown)


def medium(shown: MainWindow, name: str) -> int:
    state = shown.case.need_state()
    return next(item.id for item in state.media if item.name == name)


def link(qtbot: QtBot, shown: MainWindow, claim_number: int, name: str) -> int:
    state = shown.case.need_state()
    claim = next(claim for claim in state.claims if claim.number == claim_number)
    shown.desk.claims.list.link_dropped.emit(claim.id, [medium(shown, name)])
    settle(qtbot, shown)
    return claim.id


# -- medium and claim


def test_a_medium_of_another_claim_takes_the_claim_along(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    first = matched.case.claim_id
    second = link(qtbot, matched, 2, "square.png")
    matched.case.choose_claim(first)
    matched.case.choose_medium(medium(matched, "square.png"))
    assert matched.case.claim_id == second


def test_a_medium_dropped_on_a_claim_chooses_it(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    second = link(qtbot, matched, 2, "square.png")
    assert (matched.case.claim_id, matched.case.media_id) == (second, medium(matched, "square.png"))


def test_the_pin_button_names_its_claim(matched: MainWindow) -> None:  # noqa: F811
    assert matched.desk.centre.transport.pin.text() == "Pin to claim 1"


def test_nothing_is_pinned_from_a_medium_without_a_claim(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    matched.case.choose_medium(medium(matched, "square.png"))
    settle(qtbot, matched)
    assert matched.desk.centre.transport.pin.text() == "Link to a claim…"
    press(qtbot, matched, Qt.Key.Key_P)
    assert matched.case.need_state().evidence == ()
    assert "Link it to a claim first" in matched.status_strip.note.text()


def test_the_match_of_an_unlinked_medium_asks_for_a_claim(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    matched.actions_by_id["claims.unlink"].trigger()
    settle(qtbot, matched)
    assert matched.desk.match.banner.action.text() == "Link it to a claim"


# -- every key


def close_what_opened(shown: MainWindow) -> None:
    for one in QApplication.topLevelWidgets():
        if one is not shown and one.isVisible() and isinstance(one, QDialog | QMenu | QFileDialog):
            one.close()
    for dialog in shown.findChildren(QDialog):
        dialog.close()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.mark.parametrize("view", ["desk", "review", "compare", "verdict", "report"])
def test_every_key_in_every_view(matched: MainWindow, qtbot: QtBot, view: str) -> None:  # noqa: F811
    """pytest-qt fails the test when an exception reaches the event loop."""
    skipped = {"case.close", "case.new", "case.open"} if view != "desk" else {"case.close"}
    for name, key in KEYS:
        if name in skipped:
            continue
        matched.show_view(view)
        matched.activateWindow()
        QApplication.processEvents()
        combination = QKeySequence(key)[0]
        target = matched.desk.centre.stage if view == "desk" else matched
        target.setFocus()
        qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())
        settle(qtbot, matched)
        close_what_opened(matched)
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def test_every_key_without_a_case(start: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    for _name, key in KEYS:
        start.activateWindow()
        QApplication.processEvents()
        combination = QKeySequence(key)[0]
        qtbot.keyClick(start, combination.key(), combination.keyboardModifiers())
        settle(qtbot, start)
        close_what_opened(start)


def test_every_action_can_be_triggered_by_code(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    """As the palette and the filter of physical keys do: without a state."""
    for name in ("view.desk", "view.review", "view.compare", "view.verdict", "view.report", "view.mirror"):
        matched.actions_by_id[name].trigger()
        settle(qtbot, matched)


# -- the range


def test_an_end_before_the_start_is_refused_with_a_sentence(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    go(qtbot, matched, 100)
    press(qtbot, matched, Qt.Key.Key_I)
    go(qtbot, matched, 50)
    press(qtbot, matched, Qt.Key.Key_O)
    assert (matched.case.mark_in, matched.case.mark_out) == (4000, None)
    assert "out point lies before" in matched.status_strip.note.text()
    press(qtbot, matched, Qt.Key.Key_X)
    assert (matched.case.mark_in, matched.case.mark_out) == (None, None)


def test_an_open_range_stays_open(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    go(qtbot, matched, 100)
    press(qtbot, matched, Qt.Key.Key_I)
    assert (matched.case.mark_in, matched.case.mark_out) == (4000, None)


# -- keyframes


def test_f_adds_and_drops_and_the_button_follows(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    button = matched.desk.centre.transport.keyframe
    go(qtbot, matched, 103)
    assert not button.isChecked()
    press(qtbot, matched, Qt.Key.Key_F)
    assert button.isChecked()
    go(qtbot, matched, 104)
    assert not button.isChecked()
    go(qtbot, matched, 103)
    assert button.isChecked()
    press(qtbot, matched, Qt.Key.Key_F)
    assert not button.isChecked()


# -- tags and the timeline


def test_a_tag_on_a_frame_is_a_point_and_on_the_clip_a_span(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    go(qtbot, matched, 100)
    matched.desk_work.add_tags(["flag"])
    matched.actions_by_id["tags.graphic"].trigger()
    settle(qtbot, matched)
    data = matched.desk.centre.timeline.data()
    spans = {tag.label: (tag.start_s, tag.end_s) for tag in data.tags}
    assert spans["flag"] == (4.0, 4.0)
    assert spans["graphic"] == (0.0, data.duration_s)


def test_tags_do_not_move_the_stage(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    before = matched.desk.centre.stage.height()
    for word in ("flag", "crowd", "square", "night", "smoke"):
        matched.desk_work.add_tags([word])
        settle(qtbot, matched)
    assert matched.desk.centre.stage.height() == before


def test_enter_in_the_tag_field_goes_back_to_the_stage(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    press(qtbot, matched, Qt.Key.Key_T)
    field = matched.desk.tags.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "flag")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, matched)
    assert matched.desk.centre.stage.hasFocus()
    assert [use.tag for use in matched.case.need_state().tags] == ["flag"]


def test_esc_closes_the_filter(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    press(qtbot, matched, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = matched.desk.claims.filter
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden()
    assert field.text() == ""


def test_a_graphic_medium_stays_masked_when_shown(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    matched.gate.set_masked(False)
    item = medium(matched, "salute.mp4")
    other = medium(matched, "square.png")
    matched.case.choose_medium(item)
    matched.actions_by_id["tags.graphic"].trigger()
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.status_strip.note.text() == "Marked as graphic and kept masked: salute.mp4.")
    assert matched.gate.masked_for(thumb_key(item, 0))
    assert not matched.gate.masked_for(thumb_key(other, 0))
    matched.gate.hold(True)
    assert not matched.gate.masked_for(thumb_key(item, 0))
    matched.gate.hold(False)


def test_a_wrong_time_is_said_in_words(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    bar = matched.desk.centre.transport
    bar.focus_timecode()
    qtbot.keyClicks(bar.timecode, "soon")
    qtbot.keyClick(bar.timecode, Qt.Key.Key_Return)
    assert bar.frame_label.text() == "Not a time: write 0:08.52, 8.5s, 214f or 2c"
    assert bar.problem.isVisibleTo(bar)


# -- claims


def test_a_claim_without_media_offers_to_link_some(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    view = matched.desk.claims.list
    number = next(n for n, row in enumerate(view.rows.rows) if row.claim and not row.media)
    offer, rect = view.offers(number)[0]
    assert offer.text == "Link media…"
    seen: list[int] = []
    view.link_requested.connect(lambda claim_id, _place: seen.append(claim_id))
    claim = view.rows.rows[number].claim
    view.scrollTo(view.rows.index(number))
    rect = view.offers(number)[0][1]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    close_what_opened(matched)
    assert claim is not None
    assert seen == [claim.id]
    assert [type(part).__name__ for part in row_parts(view.rows.rows[number])] == ["Offer"]


def test_the_margin_of_the_article_is_as_wide_as_a_picture(matched: MainWindow) -> None:  # noqa: F811
    assert matched.desk.article.text.margin.width() <= 70
