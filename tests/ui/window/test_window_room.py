"""Text at 200 %: nothing that a person reads is cut off, in no view and no dialog, also in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from tests.ui.window.places import described, furnish, places, settled, visible
from workbench.ui import theme
from workbench.ui.direction import without_isolates
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.buttons import KeyButton, SegmentedControl
from workbench.ui.widgets.labels import ElidedLabel

SLACK_PX = 2


def told_on_hover(widget: QWidget, text: str) -> bool:
    """Whether the whole text stands in the tip."""
    return without_isolates(text).strip() in without_isolates(widget.toolTip())


def label_cut(label: QLabel) -> str:
    """What of a label has no room; empty when all has."""
    text = label.text()
    if not text or isinstance(label, ElidedLabel) or told_on_hover(label, text):
        return ""
    room, metrics = label.contentsRect(), label.fontMetrics()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return f"{needed} px high, has {label.height()}" if needed > label.height() + SLACK_PX else ""
    needed = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    if needed > room.width() + SLACK_PX:
        return f"{needed} px wide, has {room.width()}"
    return f"{metrics.height()} px high, has {label.height()}" if metrics.height() > label.height() + SLACK_PX else ""


def button_cut(button: QWidget) -> str:
    """The same of a button, a choice or a field."""
    text = button.text() if isinstance(button, QAbstractButton | QLineEdit) else "x"
    if not text:
        return ""
    if button.fontMetrics().height() > button.height() + SLACK_PX:
        return f"{button.fontMetrics().height()} px high, has {button.height()}"
    if isinstance(button, QLineEdit) or told_on_hover(button, text):
        return ""
    if isinstance(button, SegmentedControl):
        return (
            f"{button.sizeHint().width()} px wide, has {button.width()}"
            if button.sizeHint().width() > button.width()
            else ""
        )
    needed = button.sizeHint().width()
    if isinstance(button, QPushButton) and not isinstance(button, KeyButton):  # it may lose a little of its padding
        icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
        needed = button.fontMetrics().horizontalAdvance(text.replace("&", "")) + icon
    if isinstance(button, QComboBox):
        icon = button.iconSize().width() + 8 if not button.itemIcon(button.currentIndex()).isNull() else 0
        needed = button.fontMetrics().horizontalAdvance(button.currentText()) + icon
    return f"{needed} px wide, has {button.width()}" if needed > button.width() + SLACK_PX else ""


def outside(widget: QWidget) -> str:
    """Whether a part of it lies outside of what holds it and cannot be scrolled to."""
    at, rect = widget, widget.rect()
    while at.parentWidget() is not None and not at.isWindow():
        parent = at.parentWidget()
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            area = parent.parentWidget()
            held = QRect(0, 0, 10**6 if area.horizontalScrollBar().maximum() else parent.width(), 10**6)
        else:
            held = parent.rect()
        rect = QRect(at.mapTo(parent, rect.topLeft()), rect.size())
        if not held.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(rect) and held.height() < 10**6:
            return f"outside of {described(parent)}"
        if held.height() == 10**6:
            return "" if rect.right() <= held.right() + SLACK_PX else f"beside {described(parent)}"
        at = parent
    return ""


def cut(root: QWidget) -> list[str]:
    """All that is cut off in a place."""
    found = []
    for widget in visible(root):
        why = ""
        if isinstance(widget, QLabel):
            why = label_cut(widget) or outside(widget)
        elif isinstance(widget, QAbstractButton | QComboBox | QLineEdit | SegmentedControl):
            why = button_cut(widget) or outside(widget)
        if why:
            words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
            found.append(f"{words[:40]!r} {why}: {described(widget)}")
    return found


@pytest.fixture
def large(qapp: QApplication, dark: theme.Theme, request: pytest.FixtureRequest) -> MainWindow:
    """A matched window made at 200 % text."""
    del dark
    theme.apply(qapp, "dark", 2.0)
    window: MainWindow = request.getfixturevalue("matched")
    return window


@pytest.mark.parametrize("size", [(1440, 900), (1180, 720)])
def test_nothing_is_cut_off_at_200_percent(large: MainWindow, size: tuple[int, int]) -> None:
    large.resize(*size)
    furnish(large)
    settled(large)
    wrong = []
    for place in places(large):
        QTest.qWait(60)  # panels that grow lay themselves out once more
        wrong += [f"{place.name}: {line}" for line in cut(place.root)]
    assert "\n".join(wrong) == ""
