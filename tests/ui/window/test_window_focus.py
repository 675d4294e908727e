"""Where the keyboard is can be seen: around every control, in every look."""

from __future__ import annotations

from itertools import islice

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.window.places import described, furnish, places, settled, visible
from workbench.ui import theme
from workbench.ui.main_window import MainWindow

AROUND_PX = 6
LEAST = 24
"""Pixels that must change: a short line on two sides of a small button."""


def picture(widget: QWidget) -> QImage:
    """A control and what is just around it, as on the screen."""
    root = widget.window()
    here = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    around = here.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)
    return root.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(before: QImage, after: QImage) -> int:
    """How many pixels differ clearly."""
    if before.size() != after.size():
        return LEAST
    one, other = (np.frombuffer(image.constBits(), np.uint32) for image in (before, after))
    return int(np.count_nonzero(one != other))


def controls(root: QWidget) -> list[QWidget]:
    """What Tab reaches, brought into view."""
    return [
        one
        for one in visible(root)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and one.focusProxy() is None
        and not isinstance(one, QScrollArea)
        and one.objectName() != "qt_spinbox_lineedit"
    ]


def into_view(widget: QWidget) -> None:
    """Scroll to it."""
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            at.ensureWidgetVisible(widget)
        at = at.parentWidget()


def unseen(name: str, root: QWidget) -> list[str]:
    """Controls that look the same with the keyboard."""
    wrong = []
    for widget in controls(root):
        into_view(widget)
        held = QApplication.focusWidget()
        if held is not None:
            held.clearFocus()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        count = changed_pixels(before, picture(widget))
        if widget.hasFocus() and count < LEAST:
            wrong.append(f"{name}: {count} pixels: {described(widget)}")
    return wrong


def test_the_focus_is_seen_on_every_control(matched: MainWindow, qapp: QApplication) -> None:
    furnish(matched)
    wrong: list[str] = []
    for look in ("contrast", "light", "dark"):
        theme.apply(qapp, look)
        settled(matched)
        here = places(matched) if look == "dark" else islice(places(matched), 4)  # the style sheet is one for all looks
        for place in here:
            place.root.activateWindow()
            QTest.keyClick(place.root, Qt.Key.Key_Tab)  # from here on the window shows where the keyboard is
            wrong += unseen(f"{look} {place.name}", place.root)
    assert "\n".join(dict.fromkeys(wrong)) == ""
