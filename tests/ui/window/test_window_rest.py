"""The other views, lists, sheets and promises that hold everywhere."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from tests.unit.commands.fakes import PNG
from workbench.commands import notes, tags
from workbench.commands.table import COMMANDS
from workbench.model.match import Decision
from workbench.ui import theme
from workbench.ui.actions import HELD, WINDOW_ONLY
from workbench.ui.dialogs.crash import CrashDialog
from workbench.ui.header import VIEWS
from workbench.ui.main_window import MainWindow


def words_of(widget: QWidget) -> str:
    QTest.qWait(50)  # parts just made are shown by the next event
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_every_command_with_a_place_in_the_window_has_an_action(start: MainWindow) -> None:
    wanted = {one.id for one in COMMANDS if (one.menu or one.shortcut) and one.id not in HELD}
    assert wanted | {one.id for one in WINDOW_ONLY} == set(start.actions_by_id.ids())


def test_a_held_key_decides_nothing(start: MainWindow) -> None:
    repeating = {name for name in start.actions_by_id.ids() if start.actions_by_id[name].autoRepeat()}
    heads = {name.split(".")[0] for name in repeating}
    assert heads == {"play", "view", "media", "matches", "claims", "article"}
    assert {name for name in repeating if name.startswith("matches.")} == {"matches.last", "matches.next"}


def test_disabled_actions_say_why(start: MainWindow) -> None:
    for name in start.actions_by_id.ids():
        action = start.actions_by_id[name]
        assert action.objectName() == name
        assert action.statusTip()
        if not action.isEnabled():
            why = "No other window is open." if name.startswith("window.") else "Open a case first."
            assert why in action.toolTip(), name


def test_no_two_actions_share_a_key(start: MainWindow) -> None:
    keys = [key.toString() for action in start.actions_by_id.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("place", range(1, 6))
def test_alt_and_a_number_go_to_the_view(matched: MainWindow, qtbot: QtBot, place: int) -> None:
    number = Qt.Key(Qt.Key.Key_0.value + place)
    qtbot.keyClick(matched, number, Qt.KeyboardModifier.AltModifier)
    assert matched.view_name() == VIEWS[place - 1]


def test_review_decides_with_a_key_and_the_queue_follows(matched: MainWindow, qtbot: QtBot) -> None:
    matched.show_view("review")
    assert matched.review.rows.rows[0].title == "Older than the claim"
    qtbot.keyClick(matched.review.list, Qt.Key.Key_N)
    settle(qtbot, matched)
    match = matched.case.match()
    assert match is not None
    assert match.decision is Decision.NOT_RELATED
    assert matched.review.rows.rows[0].title == "Older than the claim"  # nothing moves while somebody is in the view
    matched.show_view("desk")
    matched.show_view("review")
    assert matched.review.rows.rows[0].title == "Decided"


def test_report_shows_every_claim_and_what_is_open(matched: MainWindow) -> None:
    matched.show_view("report")
    text = words_of(matched.report)
    assert "Seen 4 years 6 months before the claim" in text
    assert text.count("No verdict yet") == 3
    assert "Not established" in text


def test_verdict_view_pins_an_outside_source(matched: MainWindow, qtbot: QtBot) -> None:
    matched.show_view("verdict")
    field = matched.verdict.findChild(QLineEdit, "evidence.url")
    qtbot.keyClicks(field, "https://example.org/oath")
    press(qtbot, matched.verdict, "evidence.url.against")
    settle(qtbot, matched)
    assert "https://example.org/oath" in words_of(matched.verdict)


def test_palette_finds_an_action_and_does_it(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.centre.stage.setFocus()
    qtbot.keyClick(window.desk.centre.stage, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(QWidget, "palette")
    field = palette.findChild(QLineEdit, "palette.field")
    qtbot.keyClicks(field, "mirror view")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.desk.centre.stage.view().mirrored


def test_problems_list_the_file_its_reason_and_what_to_do(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "half.png"
    broken.write_bytes(PNG + b"broken")
    window.case_work.add([broken])
    settle(qtbot, window)
    assert "1 needs attention" in window.status_strip.problems.text()
    qtbot.mouseClick(window.status_strip.problems, Qt.MouseButton.LeftButton)
    text = words_of(window.popover)
    assert "half.png" in text
    assert "It ends in the middle of the picture." in text
    assert "Download it again." in text
    window.popover.close()


def test_dropped_files_do_what_they_are_for(
    start: MainWindow, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    del start
    picture = tmp_path / "new.png"
    picture.write_bytes(PNG + b"new")
    window.case_work.take_drop([picture])
    settle(qtbot, window)
    assert window.case.state is not None
    assert "new.png" in [item.name for item in window.case.state.media]


def test_a_dropped_article_without_a_case_proposes_a_new_case(start: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>text</p>")
    start.case_work.take_drop([page])
    asked = dialog(start, "new_case")
    assert asked.findChild(QLineEdit, "new_case.article").text() == str(page)
    assert asked.findChild(QLineEdit, "new_case.folder").text() == str(tmp_path / "page.case")
    asked.reject()


def test_export_needs_a_kind_of_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.actions_by_id["case.export"].trigger()
    asked = dialog(window, "export")
    for box in asked.findChildren(QCheckBox):
        box.setChecked(False)
    asked.findChild(QLineEdit, "export.folder").setText(str(tmp_path / "out"))
    press(qtbot, asked, "export.ok")
    assert asked.isVisible()
    assert "at least one kind" in asked.wrong.text()
    asked.reject()


def test_history_lists_edits_with_undo(matched: MainWindow, qtbot: QtBot) -> None:
    matched.actions_by_id["case.history"].trigger()
    asked = dialog(matched, "history")
    settle(qtbot, matched)
    lines = asked.findChild(QListView, "history.list").model()
    assert "Date of the article: 12 Oct 2020" in lines.index(0, 0).data()
    press(qtbot, asked, "history.undo")
    settle(qtbot, matched)
    assert "(undone)" in lines.index(0, 0).data()
    asked.accept()


def test_history_is_filtered_and_leads_to_what_an_edit_was_about(matched: MainWindow, qtbot: QtBot) -> None:
    session = matched.case.session
    assert session is not None
    matched.case.edit("x", lambda session, _progress: tags.add(session, 1, ("flag",), start_s=8.0))
    matched.case.edit("x", lambda session, _progress: notes.add(session, "look here", claim_id=2))
    settle(qtbot, matched)
    matched.case.choose_medium(2)
    matched.actions_by_id["case.history"].trigger()
    asked = dialog(matched, "history")
    assert not asked.isModal(), "the window stays at work beside it"
    settle(qtbot, matched)
    listed = asked.findChild(QListView, "history.list")
    QTest.keyClicks(asked.findChild(QLineEdit, "history.find"), "flag")
    assert [listed.model().index(row, 0).data().split("\n")[0] for row in range(listed.model().rowCount())] == [
        "Tagged salute.mp4 at 0:08.00: flag"
    ]
    listed.setCurrentIndex(listed.model().index(0, 0))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    settle(qtbot, matched)
    assert (matched.case.media_id, matched.case.pts) == (1, 8000)
    asked.findChild(QLineEdit, "history.find").clear()
    sorts = asked.findChild(QComboBox, "history.sort")
    sorts.setCurrentIndex(sorts.findData("tags"))
    assert listed.model().rowCount() == 2
    listed.setCurrentIndex(listed.model().index(0, 0))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert matched.case.claim_id == 2
    sorts.setCurrentIndex(sorts.findData("verdicts"))
    assert asked.count.text().startswith("0 of ")
    asked.accept()


def test_settings_change_the_look_at_once(start: MainWindow, qtbot: QtBot) -> None:
    del qtbot
    start.actions_by_id["app.settings"].trigger()
    asked = dialog(start, "settings")
    box = asked.findChild(QComboBox, "settings.theme")
    place = box.findData("light")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert theme.current().name == "light"
    assert start.settings.get("theme") == "light"
    asked.accept()


@pytest.mark.parametrize(
    "name", ["help.keys", "help.about", "tags.set_word", "matches.run", "case.set_title", "notes.add"]
)
def test_sheets_open_and_close(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.actions_by_id[name].trigger()
    settle(qtbot, window)
    shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(shown) == 1
    shown[0].grab()
    qtbot.keyClick(shown[0], Qt.Key.Key_Escape)
    assert not shown[0].isVisible()


def test_about_tells_versions_limits_and_licences(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["help.about"].trigger()
    settle(qtbot, window)
    shown = dialog(window, "about")
    limits, parts = (shown.findChild(QLabel, f"about.{name}") for name in ("limits", "parts"))
    assert limits.text() == "• Nothing runs in this test."
    assert "FFmpeg 8" in parts.text()
    assert "SQLite 3." in parts.text()
    qtbot.mouseClick(shown.findChild(QPushButton, "about.licences"), Qt.MouseButton.LeftButton)
    text = shown.findChild(QPlainTextEdit, "licences.text")
    qtbot.waitUntil(lambda: "apsw" in text.toPlainText())
    assert "OFL" in text.toPlainText()
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    shown.accept()


class Browser(QObject):
    """Stands in for the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_guide_is_opened_from_this_computer(
    start: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "take")
    try:
        program = tmp_path / "workbench"
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(program))
        start.actions_by_id["help.guide"].trigger()
        assert browser.opened == []
        assert "not part of this installation" in start.status_strip.note.text()
        (tmp_path / "guide").mkdir()
        (tmp_path / "guide" / "index.html").write_text("The guide", encoding="utf-8")
        start.actions_by_id["help.guide"].trigger()
        assert browser.opened == [str(tmp_path.resolve() / "guide" / "index.html")]
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_a_fault_becomes_a_report_that_can_be_copied(start: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    start.show_error(ZeroDivisionError("division by zero"))
    report = start.findChild(CrashDialog)
    assert report is not None
    assert "ZeroDivisionError" in report.pane.text.toPlainText()
    assert "ZeroDivisionError" in capsys.readouterr().err
    report.accept()


def test_time_never_turns_over_in_right_to_left(window: MainWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    centre = window.desk.centre
    for widget in (centre.stage, centre.timeline, centre.transport):
        assert widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.desk.claims.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window.grab()


def test_library_window_lists_items_and_saves_provenance(start: MainWindow, known: Path, qtbot: QtBot) -> None:
    start.window_work.show_library("", known)
    settle(qtbot, start)
    library = start.findChild(QWidget, "library.window")
    assert library.items.rowCount() == 1
    library.view.setCurrentIndex(library.items.index(0))
    field = library.findChild(QLineEdit, "library.place")
    qtbot.keyClicks(field, "Training centre")
    press(qtbot, library, "library.save")
    settle(qtbot, start)
    assert library.items.all[0].provenance.place == "Training centre"
    library.grab()
    library.close()


@pytest.mark.parametrize("width_px", [1600, 1280])
def test_a_long_note_does_not_cut_the_short_words_beside_it(window: MainWindow, qtbot: QtBot, width_px: int) -> None:
    strip = window.status_strip
    window.resize(width_px, 900)
    settle(qtbot, window)
    strip.say("Exported 11 files to a folder of a long name. " * 12, actions=(("Open folder", lambda: None),))
    pills = [one for one in (strip.idle, strip.saved, strip.library, strip.connection) if one.isVisible()]
    assert len(pills) > 1
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in pills))
    assert strip.note.width() > strip.width() // 4
    assert strip.width() == window.width()
    strip.say("Done.")
    qtbot.waitUntil(lambda: strip.note.width() >= strip.note.sizeHint().width())
