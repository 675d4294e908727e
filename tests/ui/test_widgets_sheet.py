"""The contact sheet: geometry, keyboard, mouse, choice, folding, screen readers, and how little it paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.ui.gate import CELL, PictureGate
from workbench.ui.widgets.contact_sheet import ContactSheet
from workbench.ui.widgets.keyframe_cell import KeyframeCell
from workbench.ui.widgets.sheet_layout import SheetGroup, SheetLayout

LEFT, CTRL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Frames:
    """So many frames; remembers which were asked for."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: set[int] = set()

    def __len__(self) -> int:
        return self.count

    def cell(self, row: int) -> KeyframeCell:
        self.asked.add(row)
        tags = ("salute",) if row == 2 else ()
        return KeyframeCell(row, f"{CELL}{row}", row * 4.26, ("A",) if row == 2 else (), tags=tags, medium="salute.mp4")


@pytest.fixture
def sheet(qtbot: QtBot, gate: PictureGate) -> ContactSheet:
    """Five columns, 23 frames in two groups."""
    made = ContactSheet(gate)
    qtbot.addWidget(made)
    made.resize(5 * made._layout.cell_w + 40, 600)
    made.show_frames(Frames(23), range(23), [SheetGroup("Shot 1", 7), SheetGroup("Shot 2", 16)], home=0)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert made._layout.columns == 5
    return made


def click(sheet: ContactSheet, position: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    rect = sheet.cell_rect(position)
    assert rect is not None
    QTest.mouseClick(sheet.viewport(), LEFT, modifier, rect.center())


def layout(*counts: int, folded: tuple[str, ...] = (), columns: int = 4) -> SheetLayout:
    groups = [SheetGroup(f"g{number}", count) for number, count in enumerate(counts)]
    return SheetLayout(groups, frozenset(folded), width_px=columns * 10, cell_px=(10, 20), heading_px=8)


def test_every_cell_is_found_where_it_stands() -> None:
    made = layout(7, 0, 9, 1, folded=("g3",))
    for position in range(16):
        place = made.cell(position)
        assert place is not None
        assert made.position_at(place[0] + 1, place[1] + 1) == position
    assert made.cell(16) is None
    assert made.height_px == 8 + 40 + 8 + 8 + 60 + 8


def test_cells_in_view_are_told_without_looking_at_the_others() -> None:
    made = layout(100_000)
    seen = made.positions_between(0, 400_000, 400_100)
    assert len(seen) <= 6 * 4
    assert made.cell(seen[0])[1] <= 400_000  # type: ignore[index]


@pytest.mark.parametrize(("start", "lines", "target"), [(1, 1, 5), (5, 1, 8), (8, -1, 5), (10, -1, 6), (0, -1, 0)])
def test_up_and_down_keep_the_column_across_headings(start: int, lines: int, target: int) -> None:
    assert layout(7, 8).moved(start, lines) == target


def test_steps_pass_over_folded_groups() -> None:
    made = layout(4, 4, 4, folded=("g1",))
    assert made.stepped(3, 1) == 8
    assert made.stepped(8, -1) == 3
    assert made.moved(8, -1) == 0
    assert made.moved(2, 1) == 10


def test_arrows_move_and_choose(sheet: ContactSheet) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert (sheet.current_row(), sheet.selected_rows()) == (1, (1,))
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert sheet.selected_rows() == (6,)
    QTest.keyClick(sheet, Qt.Key.Key_End)
    assert sheet.selected_rows() == (22,)
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    assert sheet.selected_rows() == (0,)


def test_shift_grows_a_range_and_ctrl_adds(sheet: ContactSheet) -> None:
    click(sheet, 1)
    click(sheet, 3, SHIFT)
    assert sheet.selected_rows() == (1, 2, 3)
    click(sheet, 10, CTRL)
    assert sheet.selected_rows() == (1, 2, 3, 10)
    click(sheet, 2, CTRL)
    assert sheet.selected_rows() == (1, 3, 10)
    click(sheet, 4)
    QTest.keyClick(sheet, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(sheet, Qt.Key.Key_Right, SHIFT)
    assert sheet.selected_rows() == (4, 5, 6)


def test_ctrl_arrows_move_only_and_space_adds(sheet: ContactSheet) -> None:
    click(sheet, 0)
    QTest.keyClick(sheet, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(sheet, Qt.Key.Key_Right, CTRL)
    assert (sheet.current_row(), sheet.selected_rows()) == (2, (0,))
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    assert sheet.selected_rows() == (0, 2)


def test_ctrl_a_chooses_all_and_enter_opens(qtbot: QtBot, sheet: ContactSheet) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_A, CTRL)
    assert sheet.choice.count == 23
    click(sheet, 8)
    with qtbot.waitSignal(sheet.opened) as opened:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert opened.args == [8]


def test_a_frame_drawn_with_the_mouse_chooses_what_it_touches(sheet: ContactSheet) -> None:
    first, last = sheet.cell_rect(1), sheet.cell_rect(7)
    assert first is not None and last is not None
    start, end = first.center(), QPoint(first.center().x() + first.width(), last.center().y())
    view = sheet.viewport()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, (start + end) / 2)
    sheet._draw_band(end)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert sheet.selected_rows() == (1, 2, 6, 8, 9)


def test_a_click_on_a_heading_folds_its_group(sheet: ContactSheet) -> None:
    QTest.mouseClick(sheet.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, sheet.heading_rect(0).center())
    assert sheet.is_folded("Shot 1")
    assert sheet.cell_rect(0) is None
    assert sheet.positions_in_view()[0] == 7
    sheet.fold_all(False)
    assert sheet.cell_rect(0) is not None


def test_what_is_no_longer_shown_is_no_longer_chosen(sheet: ContactSheet) -> None:
    sheet.choice.choose_all()
    sheet.show_frames(Frames(23), [3, 4, 9], [SheetGroup("", 3)], carried=lambda row: row)
    assert sheet.selected_rows() == (3, 4, 9)
    sheet.show_frames(Frames(23), range(23), [SheetGroup("", 23)], carried=lambda row: row)
    assert sheet.selected_rows() == (3, 4, 9)
    sheet.show_frames(Frames(5), range(5), [SheetGroup("", 5)])
    assert sheet.selected_rows() == ()


def test_a_hundred_thousand_frames_cost_what_is_in_view(qtbot: QtBot, sheet: ContactSheet) -> None:
    frames = Frames(100_000)
    sheet.show_frames(frames, range(100_000), [SheetGroup("", 100_000)], home=50_000)
    sheet.viewport().repaint()
    assert sheet.current_row() == 50_000
    assert 50_000 in frames.asked
    assert len(frames.asked) < 100
    sheet.choice.choose_all()
    assert sheet.choice.count == 100_000


def test_an_arriving_picture_paints_its_own_cell_alone(qtbot: QtBot, sheet: ContactSheet, gate: PictureGate) -> None:
    frames = Frames(23)
    sheet.show_frames(frames, range(23), [SheetGroup("", 23)])
    with qtbot.waitSignal(gate.cell_ready, timeout=5000):
        sheet.viewport().repaint()
    qtbot.waitUntil(lambda: not gate._loading and not gate._waiting)
    qtbot.wait(50)
    frames.asked.clear()
    gate.cell_ready.emit(f"{CELL}7")
    qtbot.waitUntil(lambda: bool(frames.asked))
    assert 7 in frames.asked
    assert len(frames.asked) <= 9  # its neighbours at most


def test_screen_readers_hear_the_sheet_and_each_frame(sheet: ContactSheet) -> None:
    click(sheet, 2)
    root = QAccessible.queryAccessibleInterface(sheet)
    assert root.role() == QAccessible.Role.List
    assert root.childCount() == 23
    item = root.child(2)
    assert item.text(QAccessible.Text.Name) == "Frame at 0:08.52 of salute.mp4, match A, tagged salute"
    assert item.state().selected
    assert not root.child(3).state().selected
    assert sheet.accessibleName().startswith("Contact sheet, 23 of 23, Frame at 0:08.52")


def test_masked_pictures_say_so(qtbot: QtBot, masked_gate: PictureGate) -> None:
    made = ContactSheet(masked_gate)
    qtbot.addWidget(made)
    made.show_frames(Frames(3), range(3), [SheetGroup("", 3)])
    assert made.describe(0) == "Masked picture, frame at 0:00.00 of salute.mp4"


def test_masked_cells_hold_nothing_recognisable(qtbot: QtBot, masked_gate: PictureGate) -> None:
    made = ContactSheet(masked_gate)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_frames(Frames(3), range(3), [SheetGroup("", 3)])
    made.show()
    qtbot.waitUntil(lambda: masked_gate.peek(f"{CELL}0") is not None)
    image = masked_gate.peek(f"{CELL}0")
    assert image is not None
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    assert max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue()) < 12
    assert not masked_gate._cells[False].entries


def test_right_to_left_begins_at_the_right(sheet: ContactSheet) -> None:
    sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = sheet.cell_rect(0), sheet.cell_rect(1)
    assert first is not None and second is not None
    assert first.left() > second.left()
    assert sheet.position_at(first.center()) == 0
    click(sheet, 0)
    QTest.keyClick(sheet, Qt.Key.Key_Left)
    assert sheet.selected_rows() == (1,)


def test_the_sheet_keeps_few_pictures(gate: PictureGate) -> None:
    assert gate._cells[False].limit_bytes < 64 * 1024 * 1024
