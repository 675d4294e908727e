"""What can take the focus says what it is: in every view, panel, dialog and window."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QLabel, QScrollArea, QScrollBar, QSplitter, QWidget

from tests.ui.window.places import Place, described, furnish, in_library, places, settled, visible
from workbench.ui.direction import without_isolates
from workbench.ui.main_window import MainWindow

_PARTS_OF_ANOTHER = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_tabwidget_tabbar")
"""Made by Qt inside a widget that has the name."""


def focusable(root: QWidget) -> list[QWidget]:
    """What the keyboard can reach in a place."""
    found = [one for one in visible(root) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [
        one
        for one in found
        if one.objectName() not in _PARTS_OF_ANOTHER
        and one.focusProxy() is None
        and not isinstance(one, QScrollBar | QScrollArea)
    ]


def name_of(widget: QWidget) -> str:
    """The name a screen reader says; for a field that is its own or its label's, never its value."""
    if widget.accessibleName():
        return without_isolates(widget.accessibleName())
    labels = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    text = getattr(widget, "text", None)
    own = str(text()) if callable(text) and hasattr(widget, "click") else ""
    return without_isolates((labels or [own])[0]).strip()


def nameless(place: Place) -> list[str]:
    """Findings in a place."""
    wrong = []
    named = defaultdict(list)
    for widget in focusable(place.root):
        name = name_of(widget)
        if not name or name in (type(widget).__name__, widget.objectName()):
            wrong.append(f"{place.name}: no name: {described(widget)}")
        elif not isinstance(widget, QSplitter):
            named[name].append(widget)
        if isinstance(widget, QAbstractItemView):
            wrong += [f"{place.name}: {text}" for text in silent_cells(widget)]
    for name, widgets in named.items():
        if len(widgets) > 1:
            wrong.append(f"{place.name}: {len(widgets)} are called {name!r}: {'; '.join(map(described, widgets))}")
    return wrong


def silent_cells(view: QAbstractItemView) -> list[str]:
    """Cells of a list that say nothing."""
    model = view.model()
    if model is None:
        return []
    wrong = []
    for row in range(min(20, model.rowCount(QModelIndex()))):
        index = model.index(row, 0)
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        if not str(said or "").strip() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            wrong.append(f"row {row} of {described(view)} says nothing")
    return wrong


def test_all_that_takes_the_focus_has_a_name_of_its_own(matched: MainWindow, known: Path) -> None:
    furnish(matched)
    wrong = [line for place in places(matched) for line in nameless(place)]
    wrong += [line for place in in_library(matched, known) for line in nameless(place)]
    assert "\n".join(wrong) == ""


def test_painted_parts_tell_what_they_show(matched: MainWindow) -> None:
    furnish(matched)
    desk = matched.desk.centre
    desk.keyframes.sheet.setChecked(True)
    settled(matched)
    for widget in (desk.stage, desk.timeline, desk.keyframes.strip, desk.keyframes.contact):
        face = QAccessible.queryAccessibleInterface(widget)
        assert len(face.text(QAccessible.Text.Name)) > 5, described(widget)
    rows = QAccessible.queryAccessibleInterface(desk.timeline)
    said = [rows.child(place).text(QAccessible.Text.Name) for place in range(rows.childCount())]
    assert said
    assert all(said)
