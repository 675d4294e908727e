"""Several cases in several windows of one program: apart from each other, and each case in one window only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.unit.commands.fakes import FakePool
from workbench.commands import case, tags
from workbench.commands.session import Session, open_case
from workbench.settings import Settings, recent_cases
from workbench.ui.main_window import MainWindow, another
from workbench.ui.open_windows import OpenWindows

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def among(qapp: QApplication, qtbot: QtBot) -> Iterator[OpenWindows]:
    """A program with one window on its start page."""
    shared = OpenWindows(Settings(), another, None, qapp)
    first = shared.new()
    first.resize(1400, 900)
    qtbot.waitExposed(first)
    yield shared
    shared.close_all()
    shared.deleteLater()


@pytest.fixture
def two(tmp_path: Path, make_session: Callable[[], Session], pool: FakePool, still: Path) -> tuple[Path, Path]:
    """Two cases: the ceasefire, and one of a single picture."""
    make_session().close()
    opened, _report = case.new(tmp_path / "harbour.case", title="Harbour", media=[still], by="Mara", pool=pool)  # type: ignore[arg-type]
    opened.close()
    return tmp_path / "ceasefire.case", tmp_path / "harbour.case"


def loaded(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.case.session is not None, timeout=10_000)
    settle(qtbot, window)
    return window


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    window.case_work.open_path(path)
    return loaded(qtbot, window)


@pytest.fixture
def both(among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot) -> tuple[MainWindow, MainWindow]:
    """Each case in a window of its own."""
    first = opened(qtbot, among.windows[0], two[0])
    first.case_work.windows_work.open_in_new_window(two[1])
    return first, loaded(qtbot, among.windows[1])


def front(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def asked(window: QWidget) -> QDialog:
    found = [one for one in window.findChildren(QDialog, "question") if one.isVisible()]
    assert len(found) == 1
    return found[0]


def words(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def press(qtbot: QtBot, dialog: QDialog, text: str) -> None:
    """Answer with the keyboard: Tab to the answer, then Space."""
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == text)
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(12):
        if button.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_case_opens_in_a_new_window_by_its_keys(among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot) -> None:
    first = opened(qtbot, among.windows[0], two[0])
    qtbot.keyClick(first, Qt.Key.Key_O, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: first.findChild(QFileDialog) is not None)
    dialog = first.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(two[1])])
    dialog.close()
    qtbot.waitUntil(lambda: len(among.windows) == 2)
    second = loaded(qtbot, among.windows[1])
    assert second.windowTitle().startswith("Harbour")
    assert first.case.path == two[0]
    assert second.case.path == two[1]
    assert second.pos() != first.pos()


def test_while_a_case_is_open_the_next_asks_in_which_window(
    among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    first = opened(qtbot, among.windows[0], two[0])
    first.case_work.windows_work.open_or_ask(two[1])
    dialog = asked(first)
    assert "harbour.case" in words(dialog)
    press(qtbot, dialog, "In a new window")
    qtbot.waitUntil(lambda: len(among.windows) == 2)
    assert loaded(qtbot, among.windows[1]).case.path == two[1]
    assert first.case.path == two[0]


def test_in_this_window_takes_the_place_of_the_open_case(
    among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    first = opened(qtbot, among.windows[0], two[0])
    first.case_work.windows_work.open_or_ask(two[1])
    press(qtbot, asked(first), "In this window")
    qtbot.waitUntil(lambda: first.case.path == two[1], timeout=10_000)
    assert among.windows == [first]


def test_one_case_is_never_open_for_writing_twice(
    both: tuple[MainWindow, MainWindow], two: tuple[Path, Path], among: OpenWindows, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = both
    (tmp_path / "link.case").symlink_to(two[0])
    for path in (two[0], two[0] / "case.workbench", tmp_path / "link.case"):
        second.case_work.open_path(path)
        dialog = asked(second)
        assert "ceasefire.case" in words(dialog) or "link.case" in words(dialog)
        press(qtbot, dialog, "Go to that window")
        qtbot.waitUntil(first.isActiveWindow)
        assert second.case.path == two[1]  # what it has stays open
        front(qtbot, second)
    second.case_work.windows_work.open_in_new_window(two[0])
    press(qtbot, asked(second), "Go to that window")
    assert len(among.windows) == 2


def test_a_case_open_elsewhere_may_be_read_beside(
    both: tuple[MainWindow, MainWindow], two: tuple[Path, Path], qtbot: QtBot
) -> None:
    first, second = both
    second.case_work.open_path(two[0])
    press(qtbot, asked(second), "Open to read only")
    qtbot.waitUntil(lambda: second.case.path == two[0], timeout=10_000)
    settle(qtbot, second)
    assert second.case.state is not None
    assert second.case.state.read_only
    assert first.case.writable
    assert first.among.holding(two[0]) is first
    assert first.among.holding(two[1]) is None  # closed, so that it can be opened again


def test_a_case_that_closes_in_one_window_opens_in_the_other(
    both: tuple[MainWindow, MainWindow], two: tuple[Path, Path], qtbot: QtBot
) -> None:
    first, second = both
    first.actions_by_id["case.close"].trigger()
    settle(qtbot, first)
    opened(qtbot, second, two[0])
    assert second.case.writable


def test_edits_masks_and_undo_stay_in_their_window(both: tuple[MainWindow, MainWindow], qtbot: QtBot) -> None:
    first, second = both
    second.gate.set_masked(False)
    first.gate.set_masked(True)
    item = second.case.medium()
    assert item is not None
    second.case.edit("tag", lambda session, _progress: tags.add(session, item.id, ["flag"]))
    settle(qtbot, second)
    settle(qtbot, first)
    assert second.case.state is not None
    assert first.case.state is not None
    assert [one.tag for one in second.case.state.tags] == ["flag"]
    assert not first.case.state.tags
    assert second.actions_by_id["case.undo"].isEnabled()
    assert "flag" not in first.actions_by_id["case.undo"].text()
    assert (first.gate.standing_masked, second.gate.standing_masked) == (True, False)


def test_shift_esc_masks_every_window_and_v_looks_in_one(both: tuple[MainWindow, MainWindow], qtbot: QtBot) -> None:
    first, second = both
    for window in both:
        window.gate.set_masked(False)
    qtbot.keyClick(first.desk.centre.stage, Qt.Key.Key_Escape, SHIFT)
    assert first.gate.standing_masked
    assert second.gate.standing_masked
    first.desk.centre.stage.setFocus()
    qtbot.keyPress(first.desk.centre.stage, Qt.Key.Key_V)
    assert (first.window_work.look_key.held, second.window_work.look_key.held) == (True, False)
    assert (first.gate.masked, second.gate.masked) == (False, True)
    qtbot.keyRelease(first.desk.centre.stage, Qt.Key.Key_V)
    assert first.gate.masked


def test_closing_one_window_leaves_the_other_at_work(
    both: tuple[MainWindow, MainWindow], two: tuple[Path, Path], among: OpenWindows, qtbot: QtBot
) -> None:
    first, second = both
    qtbot.keyClick(front(qtbot, first), Qt.Key.Key_W, CONTROL | SHIFT)
    assert among.windows == [second]
    open_case(two[0], by="Nino").close()  # its lock is free
    item = second.case.medium()
    assert item is not None
    second.case.edit("tag", lambda session, _progress: tags.add(session, item.id, ["flag"]))
    settle(qtbot, second)
    assert second.case.state is not None
    assert second.case.state.tags
    assert second.isVisible()
    second.actions_by_id.refresh(lambda _need: "")


def test_a_fault_in_one_window_does_not_touch_the_other(both: tuple[MainWindow, MainWindow], qtbot: QtBot) -> None:
    first, second = both

    def broken(_session: Session, _progress: object) -> None:
        raise ZeroDivisionError

    first.case.edit("broken", broken)
    settle(qtbot, first)
    report = first.findChild(QDialog, "crash")
    assert report is not None
    assert second.findChild(QDialog, "crash") is None
    second.show_view("report")
    assert second.view_name() == "report"
    report.close()


def test_quitting_closes_all_and_saves_what_was_half_typed(
    both: tuple[MainWindow, MainWindow], two: tuple[Path, Path], among: OpenWindows, qtbot: QtBot
) -> None:
    first, second = both
    first.show_view("verdict")
    first.verdict.form.conclusion.setFocus()
    qtbot.keyClicks(first.verdict.form.conclusion, "Older than said")
    qtbot.keyClick(front(qtbot, second), Qt.Key.Key_Q, CONTROL)
    assert among.windows == []
    assert not [thread for thread in threading.enumerate() if thread.name in ("case", "side")]
    with open_case(two[0], by="Nino") as session:
        assert [one.conclusion for one in session.state().verdicts.values()] == ["Older than said"]
    open_case(two[1], by="Nino").close()


def test_the_window_menu_lists_windows_and_goes_to_them(both: tuple[MainWindow, MainWindow], qtbot: QtBot) -> None:
    first, second = both
    front(qtbot, first)
    menu = first.header.menus["Window"]
    menu.popup(first.pos())
    listed = [one for one in menu.actions() if one.objectName().startswith("window.go_to.")]
    assert [one.text().split("  ")[1] for one in listed] == ["A ceasefire on paper", "Harbour"]
    assert [one.isChecked() for one in listed] == [True, False]
    menu.setActiveAction(listed[1])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(second.isActiveWindow)
    qtbot.keyClick(second, Qt.Key.Key_F6, CONTROL)
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first, Qt.Key.Key_F6, CONTROL | SHIFT)
    qtbot.waitUntil(second.isActiveWindow)


def test_alone_there_is_no_window_to_go_to(among: OpenWindows) -> None:
    only = among.windows[0]
    only.refresh_actions()
    assert not only.actions_by_id["window.next"].isEnabled()
    assert "No other window is open." in only.actions_by_id["window.next"].toolTip()


def test_the_list_of_recent_cases_is_one_for_all(among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot) -> None:
    first = among.windows[0]
    first.actions_by_id["window.new"].trigger()
    second = among.windows[1]
    opened(qtbot, second, two[1])
    button = first.findChild(QWidget, "start.recent.harbour.case")
    assert button is not None
    front(qtbot, first)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    press(qtbot, asked(first), "Go to that window")
    qtbot.waitUntil(second.isActiveWindow)
    assert [Path(one.path).name for one in recent_cases()] == ["harbour.case"]


def test_a_recent_case_opens_in_a_new_window_with_control(
    among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    first = opened(qtbot, among.windows[0], two[1])
    first.actions_by_id["case.close"].trigger()
    settle(qtbot, first)
    button = first.findChild(QWidget, "start.recent.harbour.case")
    assert button is not None
    front(qtbot, first)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: len(among.windows) == 2)
    assert loaded(qtbot, among.windows[1]).case.path == two[1]
    assert first.case.session is None


def test_dropped_cases_open_each_in_its_window(among: OpenWindows, two: tuple[Path, Path], qtbot: QtBot) -> None:
    among.windows[0].case_work.take_drop(list(two))
    qtbot.waitUntil(lambda: len(among.windows) == 2)
    assert [loaded(qtbot, window).case.path for window in among.windows] == list(two)


def test_the_reminder_of_breaks_is_one(both: tuple[MainWindow, MainWindow]) -> None:
    first, second = both
    assert first.breaks is second.breaks
    first.breaks.due.emit(45)
    assert first.status_strip.rest.isVisible()
    assert second.status_strip.rest.isVisible()
    second.status_strip.rest_taken.emit()
    first.breaks.over.emit()
    assert not first.status_strip.rest.isVisible()
    assert not second.status_strip.rest.isVisible()


def test_keys_of_a_closed_window_are_forgotten(qapp: QApplication, qtbot: QtBot) -> None:
    from workbench.ui.keys import PhysicalKeys

    keys = PhysicalKeys(qapp)
    shared = OpenWindows(Settings(), another, keys, qapp)
    first, second = shared.new(), shared.new()
    qtbot.waitExposed(second)
    first.close()
    assert keys._actions
    assert all(action.parent() is second for action in keys._actions)
    shared.close_all()
    assert keys._actions == []
    qapp.removeEventFilter(keys)
    shared.deleteLater()


def test_every_new_action_can_be_found_with_a_key_or_the_palette(among: OpenWindows) -> None:
    actions = among.windows[0].actions_by_id
    assert actions["case.open_window"].shortcut() == QKeySequence("Ctrl+Shift+O")
    assert actions["window.close"].shortcut() == QKeySequence("Ctrl+Shift+W")
    assert {"window.new", "view.reset_layout"} <= set(actions.ids())
