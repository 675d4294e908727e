"""Words keep their own reading direction, whatever the layout does: rendered both ways and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QTextLayout, QTextOption, qGray
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui import icons, paint, theme
from workbench.ui.direction import (
    FSI,
    PDI,
    ContentDelegate,
    Menu,
    Sentence,
    in_layout,
    runs_right_to_left,
    text_flags,
    without_isolates,
)
from workbench.ui.widgets.chips import ChipButton, TagChip
from workbench.ui.widgets.labels import TextLabel

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
BOTH = (LTR, RTL)
CENTRE = Qt.AlignmentFlag.AlignCenter
TEXTS = (
    "1 of 3",
    "4 y 6 m earlier",
    "New case…",
    "0:02.40 to 0:14.80",
    "Շուշի, 2020 (1)",
    "Şuşa şəhəri, 3 kadr",
    "Шуша: 9 апреля 2016",
    "შუშა, 12 კადრი",
    "شارع المدرسة، 3 لقطات",
    "הגשר הישן (2016)",
    f"Tagged {FSI}مدينة 2016.mp4{PDI}: 3 frames",
)


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Turns the layout of the application; it is left to right again afterwards."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(LTR)


def drawn(direction: Qt.LayoutDirection, draw: Callable[[QPainter], None]) -> QImage:
    """A picture of what is drawn in a layout of this direction."""
    image = QImage(420, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw(painter)
    painter.end()
    return image


def ink(image: QImage, *, dark_ground: bool = True) -> QImage:
    """The part of a picture that holds its letters, light on dark or dark on light."""
    places = [
        (x, y)
        for y in range(2, image.height() - 2)
        for x in range(2, image.width() - 2)
        if (qGray(image.pixel(x, y)) > 128) == dark_ground
    ]
    assert places, "nothing is drawn"
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    return image.copy(QRect(QPoint(left, top), QPoint(right, bottom)))


def alike(one: QImage, other: QImage) -> bool:
    """The same letters in the same order; they may stand a part of a pixel apart, so both are seen coarsely."""
    if abs(one.width() - other.width()) > 2 or abs(one.height() - other.height()) > 2:
        return False
    smooth = Qt.TransformationMode.SmoothTransformation
    size = QSize(one.width() // 3, 2)
    coarse = [picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth) for picture in (one, other)]
    greys = [[qGray(each.pixel(x, y)) for y in range(2) for x in range(size.width())] for each in coarse]
    return max(abs(here - there) for here, there in zip(*greys, strict=True)) < 60


@pytest.mark.parametrize("text", TEXTS)
def test_painted_words_are_the_same_in_both_layouts(text: str, dark: theme.Theme) -> None:
    font, black = dark.font("body"), QColor("black")

    def ours(painter: QPainter) -> None:
        paint.draw_text(painter, QRectF(0, 0, 420, 40), text, font, black, align=CENTRE)

    def style(painter: QPainter) -> None:
        painter.setFont(font)
        QApplication.style().drawItemText(
            painter, QRect(0, 0, 420, 40), CENTRE.value, QPalette(), True, text, QPalette.ColorRole.NoRole
        )

    for draw in (ours, style):
        left, right = (drawn(direction, draw) for direction in BOTH)
        assert left == right
        assert ink(left, dark_ground=False).width() > 10


@pytest.mark.parametrize("text", TEXTS)
def test_a_painter_that_forces_the_layout_gets_an_isolate(text: str, dark: theme.Theme) -> None:
    def plain(painter: QPainter) -> None:
        painter.setFont(dark.font("body"))
        flags = text_flags(CENTRE.value, text, LTR)
        painter.drawText(QRect(0, 0, 420, 40), flags, text)

    def forced(painter: QPainter) -> None:
        painter.setFont(dark.font("body"))
        painter.drawText(QRect(0, 0, 420, 40), CENTRE.value, in_layout(text, painter.layoutDirection()))

    right = drawn(LTR, plain)
    assert drawn(LTR, forced) == right
    assert drawn(RTL, forced) == right


def x_of(text: str, position: int) -> float:
    """Where a letter begins in the paragraph as it is painted, px from the left."""
    layout = QTextLayout(text, theme.current().font("body"))
    option = QTextOption()
    option.setTextDirection(RTL if runs_right_to_left(text) else LTR)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


@pytest.mark.parametrize(
    ("template", "value", "first", "last"),
    [
        ("Tagged {0}: 3 frames", "مدينة 2016.mp4", "Tagged", "3 frames"),
        ("Still shown: {0} (2 of 3)", "הגשר 7", "Still", "(2 of 3)"),
    ],
)
def test_an_arabic_name_does_not_move_the_english_words_after_it(
    template: str, value: str, first: str, last: str
) -> None:
    text = Sentence(template).format(value)
    assert f"{FSI}{value}{PDI}" in text
    assert x_of(text, text.index(first)) < x_of(text, text.index(FSI) + 1) < x_of(text, text.index(last))
    assert x_of(text, text.index(last)) < x_of(text, text.index(last) + 1)


def test_an_english_name_does_not_move_the_arabic_words_after_it() -> None:
    text = Sentence("وُسم {name}: {n} لقطات").format(name="bridge 2016.mp4", n=3)
    assert runs_right_to_left(text)
    name, after = text.index("bridge"), text.index("لقطات")
    assert x_of(text, 0) > x_of(text, name + 1) > x_of(text, after)
    assert x_of(text, name + 1) < x_of(text, text.index("2016") + 1)


def test_values_of_the_same_direction_stay_as_they_are() -> None:
    assert Sentence("{0} of {1}: {n}").format("salute.mp4", "Шуша", n=3) == "salute.mp4 of Шуша: 3"
    assert Sentence("{0}").format(f"{FSI}مدينة{PDI}") == f"{FSI}مدينة{PDI}"
    assert without_isolates(Sentence("Tag {0}").format("مدينة")) == "Tag مدينة"


def test_the_direction_comes_from_the_first_strong_letter_outside_isolates() -> None:
    assert runs_right_to_left("3 مدينة is a town")
    assert not runs_right_to_left(f"{FSI}مدينة{PDI}: a town")
    assert not runs_right_to_left("12 / 40")


def test_widgets_of_qt_keep_the_direction_of_their_words(
    qtbot: QtBot, turned: Callable[[Qt.LayoutDirection], None]
) -> None:
    def menu() -> QWidget:
        made = Menu()
        made.addAction("New case (3)…")
        return made

    def listed() -> QWidget:
        made = QListWidget()
        made.setItemDelegate(ContentDelegate(made))
        made.addItem("library (3)…")
        made.setFixedSize(QSize(200, 60))
        return made

    def push() -> QWidget:
        return QPushButton("Open (3)…")

    for make in (menu, listed, push):
        pictures = []
        for direction in BOTH:
            turned(direction)
            widget = make()
            qtbot.addWidget(widget)
            widget.resize(widget.sizeHint())
            pictures.append(ink(widget.grab().toImage()))
        assert alike(*pictures), make.__name__


def test_a_choice_and_a_button_with_icon_show_their_whole_words(
    qtbot: QtBot, turned: Callable[[Qt.LayoutDirection], None]
) -> None:
    turned(RTL)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem(icons.icon("circle-x"), "False context")
    box.resize(260, box.sizeHint().height())
    picture = box.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixel(130, 5)
    used = [x for x in range(40, 250) if any(picture.pixel(x, y) != ground for y in range(6, picture.height() - 6))]
    words = box.fontMetrics().horizontalAdvance("False context")
    assert used[-1] > 235, "the icon stands at the leading edge"
    assert used[-1] - used[0] > words, "and the words beside it, not cut"


def test_one_line_labels_stand_at_the_edge_of_the_layout(
    qtbot: QtBot, turned: Callable[[Qt.LayoutDirection], None]
) -> None:
    for text in ("Match", "مدينة"):
        label = TextLabel(text)
        qtbot.addWidget(label)
        label.resize(300, 20)
        for direction in BOTH:
            turned(direction)
            picture = label.grab().toImage()
            ground = picture.pixel(150, 1)
            used = [x for x in range(300) if any(picture.pixel(x, y) != ground for y in range(20))]
            assert (used[0] < 20) == (direction == LTR), text


def test_lines_of_a_field_have_their_own_directions(qtbot: QtBot, turned: Callable[[Qt.LayoutDirection], None]) -> None:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("Shusha (1)\nمدينة (2)")
    for direction in BOTH:
        turned(direction)
        first = edit.document().firstBlock()
        assert first.textDirection() == LTR
        assert first.next().textDirection() == RTL


def test_a_chip_says_a_foreign_word_in_its_place(qtbot: QtBot) -> None:
    chip = ChipButton(TagChip("مدينة", graphic=True))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == f"Tag {FSI}مدينة{PDI}, graphic"
    assert chip.chip.label == "مدينة"
