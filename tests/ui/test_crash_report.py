"""The report of a fault is read before it is copied: what stands there, and nothing else, goes to the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from workbench.settings import Settings
from workbench.ui.dialogs.crash import CrashDialog, DetailsDialog
from workbench.ui.main_window import MainWindow

NAMED = "salute of Mara.mp4"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def shown(window: MainWindow) -> CrashDialog:
    try:
        raise ValueError(f"/home/ina/case/{NAMED}: not read")
    except ValueError as error:
        window.show_error(error)
    found = window.findChild(CrashDialog)
    assert isinstance(found, CrashDialog)
    return found


def press(dialog: QDialog, name: str, qtbot: QtBot) -> None:
    target = dialog.findChild(QWidget, name)
    assert target is not None
    assert target.isVisible()
    # a tick box is pressed on its sign, which stands at its beginning
    place = target.rect().center()
    place.setX(min(place.x(), 8))
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=place)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_nothing_is_copied_that_was_not_shown(shown: CrashDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    button = shown.findChild(QWidget, "crash.copy")
    assert button is not None
    assert not button.isVisible()
    press(shown, "crash.read", qtbot)
    assert copied() == "before"
    press(shown, "crash.copy", qtbot)
    assert copied() == shown.pane.text.toPlainText()
    assert "ValueError" in copied()
    assert "test_crash_report.py, line" in copied()


def test_names_come_only_with_a_tick_and_go_again(shown: CrashDialog, qtbot: QtBot) -> None:
    press(shown, "crash.read", qtbot)
    plain = shown.pane.text.toPlainText()
    assert NAMED not in plain
    press(shown, "crash.names", qtbot)
    assert "not read" in shown.pane.text.toPlainText()
    assert "/home/ina" not in shown.pane.text.toPlainText()
    press(shown, "crash.copy", qtbot)
    assert "not read" in copied()
    press(shown, "crash.names", qtbot)
    press(shown, "crash.copy", qtbot)
    assert copied() == plain


def test_it_can_be_changed_first(shown: CrashDialog, qtbot: QtBot) -> None:
    press(shown, "crash.read", qtbot)
    shown.pane.text.selectAll()
    qtbot.keyClicks(shown.pane.text, "only this")
    press(shown, "crash.copy", qtbot)
    assert copied() == "only this"


def test_what_goes_to_the_terminal_names_nothing(window: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    window.show_error(ValueError(f"{NAMED}: not read"))
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "Mara" not in told
    assert "not read" not in told


def test_the_details_asked_for_in_the_menu_are_shown_first(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    window.actions_by_id["help.details"].trigger()
    dialog = window.findChild(DetailsDialog)
    assert isinstance(dialog, DetailsDialog)
    assert "Workbench" in dialog.pane.text.toPlainText()
    assert copied() == "before"
    press(dialog, "crash.copy", qtbot)
    assert copied() == dialog.pane.text.toPlainText()
