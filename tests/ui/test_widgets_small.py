"""Buttons, chips, headers, labels, status pieces, pictures, layout: what they say and signal."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QTextCharFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import gallery_boards
from workbench.ui import paint, theme
from workbench.ui.gate import PictureGate
from workbench.ui.panels import pieces
from workbench.ui.widgets.buttons import IconButton, KeyButton, SegmentedControl, SegmentItem
from workbench.ui.widgets.chips import ScopeChips, TagChip
from workbench.ui.widgets.claim_mark import MarkState, mark_format
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.headers import EmptyState, FindingBanner, SectionHeader
from workbench.ui.widgets.labels import CodeLabel, ElidedLabel, TextLabel
from workbench.ui.widgets.pictures import MatchPictures, PairPicture, Thumbnail
from workbench.ui.widgets.status import BandMeter, ProgressStrip, StatusPill

VIEWS = [SegmentItem("desk", "Desk"), SegmentItem("review", "Review", 6), SegmentItem("compare", "Compare")]


def test_decision_button_is_not_pressed_by_enter(qtbot: QtBot) -> None:
    button = KeyButton("Same footage", icon="check", key="S", kind="decision")
    qtbot.addWidget(button)
    seen: list[int] = []
    button.clicked.connect(lambda: seen.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(seen) == 1


def test_chosen_decision_says_so(qtbot: QtBot) -> None:
    button = KeyButton("Related", kind="decision")
    qtbot.addWidget(button)
    button.set_chosen(True, "as for item A")
    assert button.accessibleName() == "Related, chosen, as for item A"
    assert button.is_chosen()


def test_key_is_in_the_description_not_the_name(qtbot: QtBot) -> None:
    button = IconButton("tag", "Tag this frame", key="T")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.accessibleDescription()) == ("Tag this frame", "T")


def test_segmented_control_is_chosen_by_mouse_and_keys(qtbot: QtBot) -> None:
    control = SegmentedControl(VIEWS, "View")
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    seen: list[str] = []
    control.chosen.connect(seen.append)
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=control.item_rect(1).center().toPoint())
    qtbot.keyClick(control, Qt.Key.Key_Right)
    assert seen == ["review", "compare"]
    assert control.accessibleName() == "View: Compare"


def test_segmented_control_set_by_program_is_quiet(qtbot: QtBot) -> None:
    control = SegmentedControl(VIEWS, "View")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.chosen):
        control.set_current("compare")
    assert control.current() == "compare"


def test_segmented_control_turns_over(qtbot: QtBot) -> None:
    control = SegmentedControl(VIEWS, "View")
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert control.item_rect(0).left() > control.item_rect(2).left()


def test_chip_says_which_tag_was_pressed(qtbot: QtBot) -> None:
    chips = ScopeChips()
    qtbot.addWidget(chips)
    salute = TagChip("salute", 2, "2", partly=True, id=7)
    chips.set_chips([salute, TagChip("flag", 1)])
    with qtbot.waitSignal(chips.chip_clicked) as clicked:
        qtbot.mouseClick(chips.buttons()[0], Qt.MouseButton.LeftButton)
    assert clicked.args == [salute]
    assert chips.buttons()[0].accessibleName() == "Tag salute, part of the selection has it"


def test_chips_keep_the_field_after_them(qtbot: QtBot) -> None:
    chips = ScopeChips()
    qtbot.addWidget(chips)
    field = QLineEdit()
    chips.set_tail(field)
    chips.set_chips([TagChip("salute"), TagChip("flag")])
    chips.resize(400, 60)
    chips.show()
    assert field.x() > chips.buttons()[1].x()
    assert field.geometry().right() == chips.width() - 1


def test_flow_layout_wraps_and_turns_over(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    flow = FlowLayout(board, gap_px=4)
    pieces = [QWidget() for _ in range(3)]
    for piece in pieces:
        piece.setFixedSize(60, 20)
        flow.addWidget(piece)
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 130, 100))
    assert flow.heightForWidth(130) == 44
    assert [piece.geometry().topLeft() for piece in pieces] == [QPoint(70, 0), QPoint(6, 0), QPoint(70, 24)]


def test_elided_label_keeps_the_full_text(qtbot: QtBot) -> None:
    label = ElidedLabel("a-long-name-of-a-clip-2020-10-11.mp4")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.accessibleName() == "a-long-name-of-a-clip-2020-10-11.mp4"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_hash_breaks_instead_of_widening_its_panel(qtbot: QtBot) -> None:
    label = CodeLabel("5d19a6b14c3f2370" * 4)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 120
    assert label.heightForWidth(150) > 2 * label.fontMetrics().height()
    label.copy()
    assert QApplication.clipboard().text() == "5d19a6b14c3f2370" * 4


def test_labels_never_read_markup(qtbot: QtBot) -> None:
    label = TextLabel("<b>not bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_finding_banner_is_loud_only_for_a_finding(qtbot: QtBot) -> None:
    banner = FindingBanner()
    qtbot.addWidget(banner)
    banner.resize(340, 80)
    banner.set_finding("Seen 4 years 6 months before the claim", "Published 9 Apr 2016")
    loud = banner.grab().toImage().pixelColor(170, 4)
    banner.set_question("Earlier than what?", "The library copy is of 9 Apr 2016.", "Set the date of the claim")
    quiet = banner.grab().toImage().pixelColor(170, 4)
    assert loud == theme.current().colour("finding.tint")
    assert quiet == theme.current().colour("surface.card")


def test_question_offers_its_action(qtbot: QtBot) -> None:
    banner = FindingBanner()
    qtbot.addWidget(banner)
    banner.set_question("Earlier than what?", action="Set the date of the claim")
    with qtbot.waitSignal(banner.action_triggered):
        qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)


def test_empty_state_without_action_has_no_button(qtbot: QtBot) -> None:
    empty = EmptyState("No match yet.")
    qtbot.addWidget(empty)
    assert empty.button.isHidden()


def test_section_header_takes_buttons(qtbot: QtBot) -> None:
    header = SectionHeader("Claims", "4")
    qtbot.addWidget(header)
    button = header.add_button("plus", "Add a claim")
    assert button.accessibleName() == "Add a claim"


def test_progress_says_how_far(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.set_progress("Matching", 0.62, "about 20 s left")
    assert strip.accessibleName() == "Matching, 62 of 100, about 20 s left"
    with qtbot.waitSignal(strip.cancelled):
        qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)


def test_progress_without_an_end(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.set_progress("Reading", None)
    assert strip.bar.maximum() == 0


def test_pill_without_words_is_gone(qtbot: QtBot) -> None:
    pill = StatusPill("triangle-alert", "2 need attention", "warn")
    qtbot.addWidget(pill)
    pill.set_status("triangle-alert", "")
    assert pill.isHidden()


@pytest.mark.parametrize(("band", "words"), [("strong", "Strong match"), ("weak", "Weak match"), ("", "No match")])
def test_band_meter_has_words(qtbot: QtBot, band: str, words: str) -> None:
    meter = BandMeter(band)
    qtbot.addWidget(meter)
    assert meter.accessibleName() == words


def test_thumbnail_tells_that_it_is_masked(qtbot: QtBot, gate: PictureGate) -> None:
    thumb = Thumbnail(gate, clickable=True)
    qtbot.addWidget(thumb)
    thumb.set_picture("thumb:1", "drone-hills.mp4")
    gate.set_masked(True)
    assert thumb.accessibleName() == "Masked picture, drone-hills.mp4"


def test_match_pictures_say_which_side(qtbot: QtBot, gate: PictureGate) -> None:
    pair = MatchPictures(gate)
    qtbot.addWidget(pair)
    pair.resize(356, 200)
    pair.set_pair(PairPicture("thumb:1", "In the article", "0:08.52"), PairPicture("thumb:2", "Earlier copy", "", "A"))
    pair.show()
    with qtbot.waitSignal(pair.side_clicked) as clicked:
        qtbot.mouseClick(pair, Qt.MouseButton.LeftButton, pos=pair.side_rect(1).center().toPoint())
    assert clicked.args == ["library"]
    assert pair.accessibleName() == "Picture, In the article 0:08.52; Picture, Earlier copy"


def test_match_pictures_take_the_shape_of_the_case_picture(qtbot: QtBot, gate: PictureGate) -> None:
    pair = MatchPictures(gate)
    qtbot.addWidget(pair)
    pair.resize(356, 200)
    gate.put("square", gallery_boards.jpeg(gallery_boards.scene(1, 400, 400)), masked=False)
    pair.set_pair(PairPicture("square", "In the article"), PairPicture("thumb:2", "Earlier copy"))
    rect = pair.side_rect(0)
    assert rect.width() == pytest.approx(rect.height(), abs=1)


def test_hedged_mark_is_dashed() -> None:
    style = mark_format(MarkState(hedged=True))
    assert style.underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline


def test_current_mark_differs_by_more_than_colour_alone() -> None:
    usual, current = mark_format(MarkState()), mark_format(MarkState(current=True))
    assert usual.background().color() != current.background().color()


def test_text_fits_the_width_it_was_measured_with() -> None:
    font = theme.current().font("body", weight=500)
    for word in ("Desk", "Verdict", "Found nowhere, 7.0 s"):
        assert paint.elide(word, font, paint.text_width(word, font)) == word


def test_every_focusable_widget_has_a_name(qtbot: QtBot) -> None:
    own = {"KeyButton", "IconButton", "SegmentedControl", "ChipButton", "Stage", "Timeline", "KeyframeStrip"}
    own |= {"TransportBar", "TimecodeField", "StatusPill", "MatchPictures", "Thumbnail", "QToolButton"}
    for board in gallery_boards.boards().values():
        qtbot.addWidget(board)
        board.show()
        for child in board.findChildren(QWidget):
            if type(child).__name__ in own and child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                interface = QAccessible.queryAccessibleInterface(child)
                assert interface.text(QAccessible.Text.Name), child


def test_every_board_can_be_painted_in_every_look(qapp: QApplication, qtbot: QtBot) -> None:
    for look in ("light", "contrast"):
        theme.apply(qapp, look, 1.5)
        for board in gallery_boards.boards().values():
            qtbot.addWidget(board)
            board.show()
            gallery_boards.settle(qapp)
            assert not board.grab().isNull()


def test_tags_are_told_apart_without_colour(qapp: QApplication) -> None:
    del qapp
    masks = []
    for index in range(1, 10):
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(paint.tag_shape(index, 3.0), QColor("white"))
        painter.end()
        masks.append(bytes(image.constBits()))
    for place, one in enumerate(masks):
        for other in masks[place + 1 :]:
            assert sum(abs(here - there) > 120 for here, there in zip(one, other, strict=True)) > 24 * 24 / 16


def test_a_folded_control_offers_all_choices_in_a_menu(qtbot: QtBot) -> None:
    control = SegmentedControl(VIEWS, "View")
    qtbot.addWidget(control)
    control.show()
    control.set_folded(True)
    assert control.sizeHint().width() < control.full_width()
    qtbot.keyClick(control, Qt.Key.Key_Space)
    QApplication.processEvents()  # it is on the screen before it closes again
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Desk", "Review 6", "Compare"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    with qtbot.waitSignal(control.chosen) as chosen:
        menu.actions()[2].trigger()
    menu.close()
    QApplication.processEvents()
    assert chosen.args == ["compare"]
    assert control.accessibleName() == "View: Compare"


@pytest.mark.parametrize("word", ["За", "For", "I"])
def test_a_short_word_stands_beside_its_sign(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    painted: list[str] = []
    monkeypatch.setattr(KeyButton, "_paint_words", lambda self, *_room: painted.append(self.text()))
    button = KeyButton(word, icon="thumbs-up", key="Shift P")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.grab()
    assert painted == [word]


def test_what_is_taken_out_of_a_layout_is_deleted_with_its_items(qapp: QApplication) -> None:
    part = QWidget()
    rows, inner = QVBoxLayout(part), QHBoxLayout()
    rows.addWidget(QLabel("a"))
    rows.addLayout(inner)
    inner.addWidget(QLabel("b"))
    items = [rows.itemAt(0), rows.itemAt(1), inner.itemAt(0)]
    pieces.empty(rows)
    assert rows.count() == 0
    assert [shiboken6.isValid(item) for item in (*items, inner)] == [False] * 4


def test_what_is_let_go_of_stays_and_its_place_goes(qapp: QApplication) -> None:
    part = QWidget()
    flow, label = FlowLayout(part), QLabel("a")
    flow.addWidget(label)
    item = flow.itemAt(0)
    assert flow.let_go() == [label]
    assert (shiboken6.isValid(item), shiboken6.isValid(label), flow.count()) == (False, True, 0)
