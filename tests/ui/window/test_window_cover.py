"""Covering faces by real clicks and keys: drawn, recorded, shown, removed, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from workbench.model.media import MediaKind
from workbench.model.times import TimeSpan
from workbench.ui.dialogs.cover import CoverDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.cover_canvas import CoverCanvas


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> CoverDialog:
    clip = next(one for one in window.case.need_state().media if one.kind is MediaKind.VIDEO)
    window.case.choose_medium(clip.id)
    settle(qtbot, window)
    window.actions_by_id["covered.add"].trigger()
    found = dialog(window, "cover")
    assert isinstance(found, CoverDialog)
    qtbot.waitExposed(found)
    return found


def place(canvas: CoverCanvas, x: float, y: float) -> QPoint:
    """A point of the widget over a place of the picture."""
    picture = canvas.picture_rect()
    return QPoint(round(picture.left() + x * picture.width()), round(picture.top() + y * picture.height()))


def drag(canvas: CoverCanvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, *start))
    QTest.mouseMove(canvas, place(canvas, *end))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, *end))


def test_masking_after_the_dialog_is_gone_reports_no_fault(
    shown: CoverDialog, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shown.canvas.destroyed):
        shown.accept()
        shown.deleteLater()
    window.gate.masking_changed.emit(True)
    window.gate.picture_failed.emit("frame", "gone")


def test_a_rectangle_is_drawn_recorded_and_removed(shown: CoverDialog, window: MainWindow, qtbot: QtBot) -> None:
    assert not shown.add.isEnabled()
    drag(shown.canvas, (0.25, 0.25), (0.5, 0.75))
    assert shown.canvas.drawn == pytest.approx((0.25, 0.25, 0.25, 0.5), abs=0.01)
    press(qtbot, shown, "cover.add")
    settle(qtbot, window)
    (one,) = window.case.need_state().covered
    assert one.rect == pytest.approx((0.25, 0.25, 0.25, 0.5), abs=0.01)
    assert (one.span, one.note) == (None, "a face")
    assert shown.canvas.drawn is None
    assert "1 covered" in shown.canvas.accessibleName()
    press(qtbot, shown, f"cover.remove.{one.id}")
    settle(qtbot, window)
    assert window.case.need_state().covered == ()
    shown.accept()
    window.actions_by_id["case.undo"].trigger()
    settle(qtbot, window)
    assert window.case.need_state().covered == (one,)


def test_a_stretch_of_time_is_covered_and_shown_there_alone(
    shown: CoverDialog, window: MainWindow, qtbot: QtBot
) -> None:
    drag(shown.canvas, (0.1, 0.1), (0.3, 0.3))
    box = shown.findChild(QCheckBox, "cover.whole")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
    assert shown.start.isEnabled()
    shown.start.setValue(2.0)
    shown.end.setValue(4.0)
    note = shown.findChild(QLineEdit, "cover.note")
    note.selectAll()
    QTest.keyClicks(note, "number plate")
    press(qtbot, shown, "cover.add")
    settle(qtbot, window)
    (one,) = window.case.need_state().covered
    assert (one.span, one.note) == (TimeSpan(2000, 4000), "number plate")
    shown.slider.setValue(30)
    assert "1 covered" in shown.canvas.accessibleName()
    shown.slider.setFocus()
    QTest.keyClick(shown.slider, Qt.Key.Key_PageUp)
    QTest.keyClick(shown.slider, Qt.Key.Key_PageUp)
    assert shown.slider.value() == 50
    assert "0 covered" in shown.canvas.accessibleName()
    shown.accept()


def test_a_range_that_ends_before_it_begins_is_refused(shown: CoverDialog, qtbot: QtBot) -> None:
    drag(shown.canvas, (0.1, 0.1), (0.3, 0.3))
    shown.whole.setChecked(False)
    shown.start.setValue(4.0)
    shown.end.setValue(2.0)
    press(qtbot, shown, "cover.add")
    assert "ends before it begins" in shown.wrong.text()
    shown.accept()


def test_by_the_keyboard_alone(shown: CoverDialog, window: MainWindow, qtbot: QtBot) -> None:
    canvas = shown.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    assert canvas.drawn == (0.4, 0.3, 0.2, 0.3)
    for key, modifier in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(canvas, key, modifier)
    assert canvas.drawn == pytest.approx((0.41, 0.29, 0.2, 0.31))
    assert "41 % from the left" in canvas.accessibleName()
    add = shown.findChild(QPushButton, "cover.add")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert len(window.case.need_state().covered) == 1
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.drawn is None
    assert not shown.add.isEnabled()
    shown.accept()


def test_what_is_drawn_beyond_the_picture_is_cut_off(shown: CoverDialog) -> None:
    drag(shown.canvas, (0.9, 0.9), (0.99, 0.99))
    shown.canvas.set_drawn((0.9, 0.9, 0.5, 0.5))
    assert shown.canvas.drawn == pytest.approx((0.9, 0.9, 0.1, 0.1))
    QTest.mouseClick(shown.canvas, Qt.MouseButton.LeftButton, pos=place(shown.canvas, 0.5, 0.5))
    assert shown.canvas.drawn is None, "a mere click draws nothing"
    shown.accept()
