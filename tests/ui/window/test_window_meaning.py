"""The help on findings: there from the start, found by words, beside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.window.test_window_open import dialog
from tests.ui.window.test_window_rest import words_of
from workbench.ui.main_window import MainWindow


def test_the_key_opens_it_before_any_case_and_a_word_finds_an_entry(start: MainWindow, qtbot: QtBot) -> None:
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    QTest.keyClick(start, Qt.Key.Key_F1)
    shown = dialog(start, "meaning")
    assert not shown.isModal()
    field = shown.findChild(QLineEdit, "meaning.find")
    QTest.keyClicks(field, "found nowhere")
    told = words_of(shown)
    assert "That it is new, original or true." in told
    assert "Same layout only" not in told
    QTest.keyClicks(field, "xyz")
    assert "No finding is named like this." in words_of(shown)
    QTest.keyClick(start, Qt.Key.Key_F1)
    assert dialog(start, "meaning") is shown, "one such sheet is enough"
    shown.accept()
