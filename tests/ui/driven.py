"""The real program, with a side door for tests: `python -m tests.ui.driven SOCKET [arguments of the program]`.

Starts `workbench` as a person would and answers on a local socket where things stand on the screen and what they say.
It only looks: whatever happens in the window comes from the pointer and the keys. One JSON line asks, one answers:

    {"ask": "now"}                                      active window, focus, view, whether work runs, status line
    {"ask": "shown", "name": NAME}                      visible widgets of that object name
    {"ask": "saying", "text": TEXT}                     visible labels and buttons with that text
    {"ask": "row", "name": NAME, "text": TEXT}          rows of an item view that hold the text
    {"ask": "words", "name": NAME, "text": TEXT}        where a text begins and ends in a text field
    {"ask": "menu", "text": TEXT}                       entries of open menus, and of the menu bar, that begin so
    {"ask": "names"}                                    every visible widget with a name

Places are rectangles on the screen in device pixels: `[left, top, width, height]`.
"""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from workbench import __main__ as program
from workbench.settings import Settings
from workbench.ui import app as window_app
from workbench.ui.main_window import MainWindow

Answer = dict[str, Any]


def on_screen(widget: QWidget, place: QRect | None = None) -> list[int]:
    """Where it stands, in device pixels."""
    inside = widget.rect() if place is None else place
    corner, scale = widget.mapToGlobal(inside.topLeft()), widget.devicePixelRatio()
    return [round(one * scale) for one in (corner.x(), corner.y(), inside.width(), inside.height())]


def text_of(widget: QWidget) -> str:
    """What it says, as text."""
    for name in ("toPlainText", "currentText", "text", "title"):
        reader = getattr(widget, name, None)
        if callable(reader):
            return str(reader())
    return widget.accessibleName()


def seen(widget: QWidget) -> Answer:
    """One widget as a person meets it."""
    point = widget.mapToGlobal(widget.rect().center())
    top = QApplication.widgetAt(point)
    covered = top is None or not (top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget))
    checked = getattr(widget, "isChecked", None)
    return {
        "name": widget.objectName(),
        "kind": type(widget).__name__,
        "place": on_screen(widget),
        "text": text_of(widget),
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus() or (widget.isAncestorOf(QApplication.focusWidget() or QWidget())),
        "checked": bool(checked()) if callable(checked) else None,
        "covered": covered,
        "cut": widget.visibleRegion().boundingRect() != widget.rect(),
        "window": widget.window().windowTitle(),
    }


def visible() -> Iterator[QWidget]:
    """Every widget that is on the screen, the window's own first."""
    return (one for one in QApplication.allWidgets() if one.isVisible() and not one.visibleRegion().isEmpty())


def now(_asked: Answer) -> Answer:
    """The state of the whole."""
    active, focus = QApplication.activeWindow(), QApplication.focusWidget()
    main = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
    modal = QApplication.activeModalWidget()
    return {
        "active": active.objectName() if active else "",
        "title": active.windowTitle() if active else "",
        "focus": focus.objectName() if focus else "",
        "focus_kind": type(focus).__name__ if focus else "",
        "modal": modal.objectName() if modal else "",
        "view": main.view_name() if main and main.case.session else "",
        "idle": bool(main) and main.runner.idle,
        "status": main.status_strip.findChild(QLabel, "status.note").text()
        if main and main.status_strip.findChild(QLabel, "status.note")
        else "",
    }


def rows(asked: Answer) -> list[Answer]:
    """Rows of item views."""
    found = []
    for view in (one for one in visible() if isinstance(one, QAbstractItemView) and one.objectName() == asked["name"]):
        model = view.model()
        for number in range(model.rowCount(view.rootIndex())):
            index = model.index(number, 0, view.rootIndex())
            texts = (index.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole))
            said = " ".join(str(text) for text in texts if text)
            if asked.get("text", "") in said:
                place = on_screen(view.viewport(), view.visualRect(index))
                found.append({"row": number, "text": said, "place": place})
    return found


def words(asked: Answer) -> list[Answer]:
    """The two ends of a text in a text field; scrolled out of sight it is not found."""
    found = []
    for field in visible():
        if not isinstance(field, QTextEdit | QPlainTextEdit) or field.objectName() != asked["name"]:
            continue
        cursor = field.document().find(asked["text"])
        if cursor.isNull():
            continue
        ends = []
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            end = QTextCursor(field.document())
            end.setPosition(position)
            place = field.cursorRect(end)
            if field.viewport().rect().contains(place.center()):
                ends.append(on_screen(field.viewport(), place))
        if len(ends) == 2:
            found.append({"from": ends[0], "to": ends[1]})
    return found


def menu(asked: Answer) -> list[Answer]:
    """Entries of what is open, the newest first."""
    found = []
    for one in visible():
        if isinstance(one, QMenu | QMenuBar):
            for action in one.actions():
                said = action.text().replace("&", "")
                if action.isVisible() and said.startswith(asked.get("text", "")):
                    place = on_screen(one, one.actionGeometry(action))
                    found.append({"text": said, "enabled": action.isEnabled(), "place": place, "in": one.objectName()})
    return found


def saying(asked: Answer) -> list[Answer]:
    """Labels, buttons and fields with a text."""
    return [seen(one) for one in visible() if not one.isWindow() and asked["text"] in text_of(one)]


ASKED: dict[str, Callable[[Answer], Any]] = {
    "now": now,
    "shown": lambda asked: [seen(one) for one in visible() if one.objectName() == asked["name"]],
    "saying": saying,
    "row": rows,
    "words": words,
    "menu": menu,
    "names": lambda _asked: sorted({one.objectName() for one in visible() if one.objectName()}),
    "under": lambda asked: _chain(QApplication.widgetAt(QPoint(*asked["at"]))),
}


def _chain(widget: QWidget | None) -> list[str]:
    found = []
    while widget is not None:
        found.append(f"{type(widget).__name__} {widget.objectName()}")
        widget = widget.parentWidget()
    return found


class Door:
    """Answers on a socket, on the window's own thread: what it tells is what stands on the screen then."""

    def __init__(self, path: Path, app: QApplication) -> None:
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen(1)
        self._notifier = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, app)
        self._notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        line, _ = self._server.accept()
        with line, line.makefile("rw", encoding="utf-8") as both:
            asked = json.loads(both.readline())
            both.write(json.dumps(ASKED[asked["ask"]](asked)) + "\n")


def main() -> int:
    """Start the program with the door open."""
    path, arguments = Path(sys.argv[1]), sys.argv[2:]
    doors: list[Door] = []
    usual = window_app.make_app

    def made(settings: Settings) -> tuple[QApplication, tuple[str, ...]]:
        app, missing = usual(settings)
        doors.append(Door(path, app))
        return app, missing

    window_app.make_app = made
    return program.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
