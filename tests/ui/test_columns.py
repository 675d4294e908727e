"""Panels side by side in windows that grow and shrink."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.panels.pieces import Columns, button


def columns(qtbot: QtBot) -> Columns:
    made = Columns("some.columns", (360, 856, 384), 1)
    qtbot.addWidget(made)
    made.add_panels(QWidget(), QWidget(), QWidget())
    made.resize(1602, 400)
    made.show()
    return made


def test_sides_give_way_in_a_narrow_window_and_come_back(qtbot: QtBot) -> None:
    made = columns(qtbot)
    assert made.sizes() == [360, 856, 384]
    made.resize(1182, 400)
    left, middle, right = made.sizes()
    assert middle >= 580
    assert left < 300 and right < 320
    made.resize(1602, 400)
    assert made.sizes() == [360, 856, 384]


def test_a_width_made_by_hand_stays_through_other_sizes(qtbot: QtBot) -> None:
    made = columns(qtbot)
    made.moveSplitter(400, 1)
    made.resize(1182, 400)
    made.resize(1602, 400)
    assert made.sizes()[0] == 400


def test_the_icon_of_a_button_stands_off_its_words(qtbot: QtBot) -> None:
    made = button("Search", "some.button", icon="search")
    qtbot.addWidget(made)
    wide: QSize = made.icon().pixmap(made.iconSize()).deviceIndependentSize().toSize()
    assert wide == made.iconSize()
    assert wide.width() > wide.height()
