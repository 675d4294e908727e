"""The keyframe strip: filters, choice by id, and quiet repainting."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui import gallery_boards
from workbench.ui.gate import PictureGate
from workbench.ui.widgets.keyframe_strip import KeyframeStrip


@pytest.fixture
def strip(qtbot: QtBot, gate: PictureGate) -> KeyframeStrip:
    made = KeyframeStrip(gate)
    qtbot.addWidget(made)
    made.set_cells(gallery_boards.sample_cells())
    made.resize(1000, made.height())
    made.show()
    return made


def test_current_is_set_without_a_signal(strip: KeyframeStrip) -> None:
    seen: list[int] = []
    strip.keyframe_activated.connect(seen.append)
    strip.set_current(4)
    assert (strip.current(), seen) == (4, [])


def test_click_activates(qtbot: QtBot, strip: KeyframeStrip) -> None:
    place = strip.visualRect(strip.model().index(2, 0)).center()
    with qtbot.waitSignal(strip.keyframe_activated) as activated:
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert activated.args == [3]


def test_arrow_keys_jump(qtbot: QtBot, strip: KeyframeStrip) -> None:
    strip.activateWindow()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    strip.set_current(3)
    with qtbot.waitSignal(strip.keyframe_activated) as activated:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert activated.args == [4]


def test_choice_is_kept_by_id(strip: KeyframeStrip) -> None:
    strip.set_current(7)
    strip.set_cells(gallery_boards.sample_cells()[2:])
    assert (strip.current(), strip.selected_ids()) == (7, (7,))


def test_an_arriving_picture_does_not_touch_the_model(qtbot: QtBot, strip: KeyframeStrip, gate: PictureGate) -> None:
    changes: list[object] = []
    strip.model().dataChanged.connect(lambda *what: changes.append(what))
    strip.model().layoutChanged.connect(lambda *what: changes.append(what))
    with qtbot.waitSignal(gate.picture_ready, timeout=2000):
        strip.grab()
    assert changes == []


def test_screen_readers_hear_each_keyframe(strip: KeyframeStrip) -> None:
    text = strip.model().index(2, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert text == "Frame at 0:08.52, match A, tagged salute, uniform patch"
    flat = strip.model().index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert flat.endswith("not matched: title, black or too plain")


def test_strip_has_a_name(strip: KeyframeStrip) -> None:
    strip.set_cells(gallery_boards.sample_cells()[5:], 7)
    name = QAccessible.queryAccessibleInterface(strip).text(QAccessible.Text.Name)
    assert name == "Keyframes, 2 of 7"


def test_names_of_groups_take_a_line_above_the_pictures(strip: KeyframeStrip) -> None:
    height = strip.visualRect(strip.model().index(0, 0)).height()
    cells = gallery_boards.sample_cells()
    strip.set_cells([dataclasses.replace(cells[0], heading="salute"), *cells[1:]])
    assert strip.visualRect(strip.model().index(0, 0)).height() > height


def test_empty_strip(strip: KeyframeStrip) -> None:
    strip.set_cells([])
    assert strip.current() is None
    assert strip.model().rowCount(QModelIndex()) == 0
