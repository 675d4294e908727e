"""The stage: zoom, place, mirror, what it says, and that masked pictures never look sharp."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import gallery_boards
from workbench.errors import UnreadableError
from workbench.ui.gate import PictureGate, ReadyPicture
from workbench.ui.models.pictures import PictureTask
from workbench.ui.widgets.stage import Stage, StageState, ViewSettings
from workbench.ui.widgets.stage_notes import masked_hint_pieces


@pytest.fixture
def stage(qtbot: QtBot, gate: PictureGate) -> Stage:
    made = Stage(gate)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.set_picture("frame:1", name="clip.mp4, frame at 0:08.52", size=QSize(640, 360))
    made.show()
    with qtbot.waitSignal(gate.picture_ready, timeout=2000):
        made.grab()
    return made


def wheel(at: QPointF, steps: int) -> QWheelEvent:
    """A turn of the wheel."""
    none, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(at, at, QPoint(), QPoint(0, 120 * steps), none, no_key, Qt.ScrollPhase.NoScrollPhase, False)


def near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < 0.01


def test_picture_is_fitted_first(stage: Stage) -> None:
    assert stage.view().zoom is None
    assert 0 < stage.zoom() < 800 / 640


def test_wheel_zooms_at_the_pointer(stage: Stage) -> None:
    at = QPointF(200, 120)
    before = stage.picture_at(at)
    stage.wheelEvent(wheel(at, 3))
    assert stage.zoom() > 1.5
    assert near(stage.picture_at(at), before)


def test_zoom_at_the_pointer_holds_while_turned_and_mirrored(stage: Stage) -> None:
    stage.set_view(ViewSettings(zoom=2.0, mirrored=True, rotation_deg=90))
    at = QPointF(300, 200)
    before = stage.picture_at(at)
    stage.wheelEvent(wheel(at, 1))
    assert near(stage.picture_at(at), before)


def test_dragging_moves_the_picture_with_the_pointer(qtbot: QtBot, stage: Stage) -> None:
    stage.set_view(ViewSettings(zoom=4.0))
    held = stage.picture_at(QPointF(400, 250))
    qtbot.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(400, 250))
    qtbot.mouseMove(stage, QPoint(460, 230))
    qtbot.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(460, 230))
    assert near(stage.picture_at(QPointF(460, 230)), held)


@pytest.mark.parametrize(
    ("key", "modifier", "view"),
    [
        (Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier, ViewSettings(mirrored=True)),
        (Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier, ViewSettings(rotation_deg=90)),
        (Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, ViewSettings()),
    ],
)
def test_keys_change_the_view(
    qtbot: QtBot, stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier, view: ViewSettings
) -> None:
    qtbot.keyClick(stage, key, modifier)
    assert stage.view() == view


def test_actual_size_is_one_picture_pixel_for_each_device_pixel(stage: Stage) -> None:
    stage.actual_size()
    assert stage.zoom() == pytest.approx(1.0)


def test_a_change_of_view_is_announced_once(qtbot: QtBot, stage: Stage) -> None:
    seen: list[ViewSettings] = []
    stage.view_changed.connect(seen.append)
    stage.toggle_mirror()
    stage.set_view(stage.view())
    assert seen == [ViewSettings(mirrored=True)]


def test_mirrored_view_paints_the_picture_turned(stage: Stage) -> None:
    stage.set_view(ViewSettings(zoom=1.0))
    usual = stage.grab().toImage()
    stage.toggle_mirror()
    turned = stage.grab().toImage().flipped(Qt.Orientation.Horizontal)
    red = usual.pixelColor(640, 130)
    assert turned.pixelColor(640, 130).red() == pytest.approx(red.red(), abs=12)


def test_masking_takes_the_sharp_picture_away_at_once(stage: Stage, gate: PictureGate) -> None:
    gate.set_provider(None)
    gate.put("frame:1", gallery_boards.jpeg(gallery_boards.scene(1)), masked=False)
    stage.grab()
    gate.set_masked(True)
    image = stage.grab().toImage()
    colours = {image.pixelColor(x, 60).saturation() for x in range(100, 700, 50)}
    assert max(colours) < 60


def test_name_says_that_the_picture_is_masked(qtbot: QtBot, masked_gate: PictureGate) -> None:
    stage = Stage(masked_gate)
    qtbot.addWidget(stage)
    stage.set_picture("frame:1", name="frame at 0:08.52")
    assert stage.accessibleName() == "Stage, masked picture, frame at 0:08.52"


def test_last_good_frame_stays_with_the_reason(stage: Stage) -> None:
    stage.set_state(StageState.BROKEN, "The file breaks off here")
    image = stage.grab().toImage()
    assert image.pixelColor(400, 40).value() > 120
    assert "breaks off" in stage.accessibleName()


def test_a_frame_still_shown_is_told_by_its_own_time(qtbot: QtBot) -> None:
    waiting = PictureTask()
    ready = ReadyPicture(gallery_boards.jpeg(gallery_boards.scene(1)))
    gate = PictureGate(lambda key, _masked: ready if key == "frame:1" else waiting, masked=False)
    made = Stage(gate)
    qtbot.addWidget(made)
    made.set_picture("frame:1", name="clip.mp4, frame at 0:08.52")
    with qtbot.waitSignal(gate.picture_ready):
        made.grab()
    made.grab()
    made.set_picture("frame:2", name="clip.mp4, frame at 0:08.56")
    made.grab()
    qtbot.waitUntil(lambda: made.old_picture() == "clip.mp4, frame at 0:08.52")
    with qtbot.waitSignal(gate.picture_ready):
        waiting.finish(gallery_boards.jpeg(gallery_boards.scene(1)), None)
    made.grab()
    assert not made.old_picture()


def test_a_failed_picture_tells_its_reason(qtbot: QtBot) -> None:
    error = UnreadableError("a.mp4", "it ends early")
    gate = PictureGate(lambda _key, _masked: ReadyPicture(error=error), masked=False)
    stage = Stage(gate)
    qtbot.addWidget(stage)
    stage.set_picture("frame:1")
    with qtbot.waitSignal(gate.picture_failed, timeout=2000):
        stage.grab()
    assert "it ends early" in stage.accessibleName()


def test_action_of_a_state(qtbot: QtBot, stage: Stage) -> None:
    stage.set_state("offline", "The drive is away", action="find-file", action_text="Find the file…")
    with qtbot.waitSignal(stage.action_requested) as asked:
        qtbot.mouseClick(stage._button, Qt.MouseButton.LeftButton)
    assert asked.args == ["find-file"]


def test_stage_never_turns_over(qapp: QApplication, stage: Stage) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert stage.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_loupe_lasts_while_its_key_is_held(qtbot: QtBot, stage: Stage) -> None:
    qtbot.keyPress(stage, Qt.Key.Key_Z)
    held = stage._loupe
    qtbot.keyRelease(stage, Qt.Key.Key_Z)
    assert (held, stage._loupe) == (True, False)


def test_hint_takes_its_keys_in_the_order_of_the_translation() -> None:
    assert masked_hint_pieces("M", "{1} zeigt, {0} halten") == [
        ("head", "M"),
        ("key", "Shift V"),
        ("text", " zeigt, "),
        ("key", "V"),
        ("text", " halten"),
    ]
