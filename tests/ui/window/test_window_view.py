"""Looking by real clicks and keys: zoom and place that stay, loupe, tones, and views kept with evidence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import grey, settle
from tests.ui.window.test_window_desk import key
from tests.ui.window.test_window_open import press
from tests.unit.commands.fakes import FakePool
from workbench.commands.export import content
from workbench.commands.session import Session
from workbench.model.view import Adjustment, ViewSettings
from workbench.model.work import FramesRequest, FramesResult, IntakeRequest, IntakeResult
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.stage import Stage

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def stage_of(window: MainWindow) -> Stage:
    return window.desk.centre.stage


def wheel(
    stage: QWidget,
    at: QPoint,
    turn: QPoint,
    mod: Qt.KeyboardModifier = NONE,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    """Turn the wheel over a place, or slide two fingers (with a phase)."""
    pixels = QPoint() if phase == Qt.ScrollPhase.NoScrollPhase else turn
    event = QWheelEvent(
        QPointF(at), QPointF(stage.mapToGlobal(at)), pixels, turn, Qt.MouseButton.NoButton, mod, phase, False
    )
    QApplication.sendEvent(stage, event)


def show(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the frame of the player stands on the stage."""
    qtbot.waitUntil(
        lambda: not stage_of(window).grab().isNull() and window.gate.peek(window.player.key) is not None, timeout=5_000
    )
    settle(qtbot, window)


def near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < 0.05


def test_zoom_and_place_stay_between_frames_and_while_playing(window: MainWindow, qtbot: QtBot) -> None:
    stage = stage_of(window)
    wheel(stage, QPoint(200, 150), QPoint(0, 360))
    QTest.mousePress(stage, LEFT, NONE, QPoint(300, 200))
    QTest.mouseMove(stage, QPoint(340, 170))
    QTest.mouseRelease(stage, LEFT, NONE, QPoint(340, 170))
    before = stage.view()
    assert before.zoom is not None
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert stage.view() == before
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.case.pts > 200, timeout=5_000)
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert stage.view() == before


def test_the_wheel_zooms_at_the_pointer(window: MainWindow) -> None:
    stage = stage_of(window)
    at = QPoint(220, 140)
    before, zoom = stage.picture_at(QPointF(at)), stage.zoom()
    wheel(stage, at, QPoint(0, 240))
    assert stage.zoom() > zoom * 1.5
    assert near(stage.picture_at(QPointF(at)), before)


def test_the_wheel_moves_sideways_with_shift_and_two_fingers_move_both_ways(window: MainWindow) -> None:
    stage = stage_of(window)
    wheel(stage, QPoint(220, 140), QPoint(0, 480))
    before = stage.view()
    wheel(stage, QPoint(220, 140), QPoint(0, -120), SHIFT)
    sideways = stage.view()
    assert sideways.centre_x > before.centre_x
    assert sideways.zoom == before.zoom
    assert sideways.centre_y == pytest.approx(before.centre_y)
    wheel(stage, QPoint(220, 140), QPoint(-30, -30), phase=Qt.ScrollPhase.ScrollUpdate)
    moved = stage.view()
    assert moved.zoom == before.zoom
    assert moved.centre_x > sideways.centre_x
    assert moved.centre_y > sideways.centre_y


def test_two_fingers_apart_zoom_where_they_are(window: MainWindow) -> None:
    stage = stage_of(window)
    at = QPointF(220, 140)
    before, zoom = stage.picture_at(at), stage.zoom()
    pad = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, at, at, QPointF(stage.mapToGlobal(at)), 0.5, QPointF()
    )
    QApplication.sendEvent(stage, event)
    assert stage.zoom() == pytest.approx(zoom * 1.5)
    assert near(stage.picture_at(at), before)


def test_alt_and_arrows_move_the_zoomed_picture_and_else_change_the_medium(window: MainWindow, qtbot: QtBot) -> None:
    stage = stage_of(window)
    medium = window.case.media_id
    key(qtbot, window, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    before = stage.view()
    key(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Right, mod=ALT)
    assert stage.view().centre_x > before.centre_x
    assert stage.view().centre_y > before.centre_y
    assert window.case.media_id == medium
    key(qtbot, window, Qt.Key.Key_0)
    key(qtbot, window, Qt.Key.Key_Down, mod=ALT)
    assert window.case.media_id != medium


def test_the_loupe_is_there_while_z_is_held(window: MainWindow, qtbot: QtBot) -> None:
    stage = stage_of(window)
    window.gate.set_masked(False)
    settle(qtbot, window)
    stage.setFocus()
    QTest.mouseMove(stage, stage.rect().center())
    usual = stage.grab().toImage()
    qtbot.keyPress(stage, Qt.Key.Key_Z)
    assert stage.grab().toImage() != usual
    qtbot.keyRelease(stage, Qt.Key.Key_Z)
    assert stage.grab().toImage() == usual


def test_pixels_have_a_grid_from_eight_times_on(window: MainWindow, qtbot: QtBot, pool: FakePool) -> None:
    stage, size = stage_of(window), stage_of(window).picture_size()
    pool.tasks["workbench.tasks.frames:run"] = lambda request: FramesResult(
        (grey(size.width(), size.height(), request.pts),)
    )
    window.gate.set_masked(False)
    show(window, qtbot)

    def colours(zoom: float) -> int:
        stage.set_view(ViewSettings(zoom=zoom))
        image = stage.grab().toImage()
        middle = image.rect().center()
        return len({image.pixel(middle.x() + x, middle.y() + y) for x in range(24) for y in range(24)})

    assert colours(7.9) == 1
    assert colours(8.0) > 1


def toned(window: MainWindow, qtbot: QtBot, pool: FakePool) -> list[FramesRequest]:
    """Frames from now on in the tones asked for; what was asked is noted."""
    asked: list[FramesRequest] = []

    def frames(request: FramesRequest) -> FramesResult:
        asked.append(request)
        level = request.tones.table()[120]
        picture = grey(64, 36, request.pts)
        return FramesResult(
            (type(picture)(64, 36, "bgra", bytes([level, level, level, 255]) * (64 * 36), request.pts),)
        )

    pool.tasks["workbench.tasks.frames:run"] = frames
    window.gate.set_masked(False)
    show(window, qtbot)
    return asked


def test_sliders_change_the_view_the_plate_says_so_and_reset_puts_back(
    window: MainWindow, qtbot: QtBot, pool: FakePool
) -> None:
    asked = toned(window, qtbot, pool)
    stage = stage_of(window)
    press(qtbot, window, "button.view.tones")
    popover = window.desk.centre.tones
    assert popover.isVisible()
    brightness = popover.findChild(QSlider, "picture.brightness")
    assert brightness.hasFocus()
    for _ in range(20):
        qtbot.keyClick(brightness, Qt.Key.Key_Right)
    qtbot.keyClick(brightness, Qt.Key.Key_Tab)
    contrast = popover.findChild(QSlider, "picture.contrast")
    assert contrast.hasFocus()
    for _ in range(3):
        qtbot.keyClick(contrast, Qt.Key.Key_Up)
    settle(qtbot, window)
    assert stage.view_note() == "Brightness +20, contrast 1.3: the file is unchanged"
    assert "the file is unchanged" in stage.accessibleName()
    show(window, qtbot)
    assert asked[-1].tones == Adjustment(20, 1.3, 1.0)
    image = stage.grab().toImage()
    assert image.pixelColor(image.rect().center()).red() == Adjustment(20, 1.3).table()[120]
    press(qtbot, popover, "picture.reset")
    assert stage.view_note() == ""
    assert stage.view() == ViewSettings()
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_keys_open_the_sliders_and_put_the_view_back(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_W)
    popover = window.desk.centre.tones
    assert popover.isVisible()
    qtbot.keyClick(popover.sliders[2], Qt.Key.Key_Down)
    popover.close()
    key(qtbot, window, Qt.Key.Key_H, Qt.Key.Key_R, mod=SHIFT)
    stage = stage_of(window)
    assert stage.view_note() == "Mirrored, turned 90° clockwise, gamma 0.9: the file is unchanged"
    assert window.actions_by_id["view.mirror"].isChecked()
    key(qtbot, window, Qt.Key.Key_W, mod=SHIFT)
    assert stage.view_note() == ""
    assert not window.actions_by_id["view.mirror"].isChecked()


def test_tones_stay_between_frames_and_go_with_the_medium(window: MainWindow, qtbot: QtBot, pool: FakePool) -> None:
    asked = toned(window, qtbot, pool)
    stage = stage_of(window)
    stage.set_tones(Adjustment(-40))
    key(qtbot, window, Qt.Key.Key_Right)
    show(window, qtbot)
    assert asked[-1].tones == Adjustment(-40)
    assert asked[-1].pts == 40
    key(qtbot, window, Qt.Key.Key_Down, mod=ALT)
    assert stage.view() == ViewSettings()


def test_a_masked_picture_stays_masked_in_other_tones(window: MainWindow, qtbot: QtBot, pool: FakePool) -> None:
    asked = toned(window, qtbot, pool)
    window.gate.set_masked(True)
    stage_of(window).set_tones(Adjustment(60))
    show(window, qtbot)
    assert asked[-1].masked


def test_pinned_evidence_keeps_the_view_tells_it_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    stage = stage_of(window)
    wheel(stage, QPoint(200, 150), QPoint(0, 480))
    stage.set_tones(Adjustment(20, 1.3))
    key(qtbot, window, Qt.Key.Key_H, mod=SHIFT)
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    looked = stage.view()
    key(qtbot, window, Qt.Key.Key_P)
    assert window.case.state is not None
    (pin,) = window.case.state.evidence
    kept = json.loads(pin.view_settings)
    assert (kept["mirrored"], kept["brightness"], kept["contrast"], kept["gamma"]) == (True, 20, 1.3, 1.0)
    assert kept["zoom"] == looked.zoom
    assert 0 <= kept["seen"][0] < kept["seen"][2] <= 1
    (row,) = next(page for page in content(window.case.state).claims if page.claim_id == pin.claim_id).evidence
    assert "looked at mirrored, brightness +20, contrast 1.3, zoomed to" in row.detail
    assert "pixels " in row.detail
    key(qtbot, window, Qt.Key.Key_W, mod=SHIFT)
    key(qtbot, window, Qt.Key.Key_0, Qt.Key.Key_End)
    window.show_view("verdict")
    settle(qtbot, window)
    card = window.verdict.findChild(QWidget, f"evidence.{pin.id}")
    texts = " ".join(label.text() for label in card.findChildren(type(window.verdict.state)))
    assert "Looked at mirrored, brightness +20, contrast 1.3" in texts
    qtbot.mouseClick(window.verdict.findChild(QWidget, f"evidence.{pin.id}.look"), LEFT)
    settle(qtbot, window)
    assert window.view_name() == "desk"
    assert window.case.pts == 80
    assert stage.view() == looked


def test_a_frame_that_stands_after_playing_is_not_the_smaller_one_that_ran_by(
    window: MainWindow, qtbot: QtBot, pool: FakePool
) -> None:
    asked = toned(window, qtbot, pool)
    stage = stage_of(window)
    key(qtbot, window)
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.case.pts > 200, timeout=5_000)
    assert asked[-1].max_width_px == 1280
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    show(window, qtbot)
    assert (asked[-1].pts, asked[-1].max_width_px) == (window.case.pts, 1920)
    assert stage.old_picture() == ""


def test_a_large_picture_that_is_zoomed_is_asked_for_with_every_pixel(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot, pool: FakePool
) -> None:
    read = pool.tasks["workbench.tasks.intake:run"]

    def large(request: IntakeRequest) -> IntakeResult:
        result = read(request)
        assert result.facts is not None
        return replace(result, facts=replace(result.facts, width_px=4000, height_px=3000))

    pool.tasks["workbench.tasks.intake:run"] = large
    session = make_session()
    start.case.take(session, session.state())
    asked = toned(start, qtbot, pool)
    stage = stage_of(start)
    assert asked[-1].max_width_px == 1920
    stage.actual_size()
    show(start, qtbot)
    assert asked[-1].max_width_px >= 4000
    assert stage.old_picture() == ""
    key(qtbot, start, Qt.Key.Key_0)
    show(start, qtbot)
    assert start.player.key.count("whole") == 0
