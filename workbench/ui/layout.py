"""Where the window stood and how its panels were laid out: kept when it closes, put back when it opens.

What is kept is never trusted: whatever does not read as a layout is passed over, and the first layout stands.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow, QSplitter, QStyle, QWidget

from workbench.errors import StorageError
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.opening import geometry_of
from workbench.ui.panels.pieces import Columns

DEFAULT_SIZE = (1600, 1000)
KEPT_CASES = 60
KEPT_SPLITTERS = 120
_GRIP_PX = 60
"""So much of a window has to be on a screen for a hand to get hold of it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case was left.

    Attributes:
        view: One of the five views; empty when nothing is known.
        claim: Id of the chosen claim; 0 for none.
        tab: Of the desk, where its sides are tabs.
        sheet: Whether the contact sheet stood in the place of the stage.
    """

    view: str = ""
    claim: int = 0
    tab: int = 0
    sheet: bool = False


def _text_size() -> str:
    """The text size in percent: widths that fit one size are too wide or too narrow at another."""
    return str(round(theme.current().text_scale * 100))


def _sizes(text: str) -> list[int]:
    """Sizes as kept; empty when they are none."""
    parts = text.split(",")
    sound = all(part.isascii() and part.isdigit() and len(part) <= 5 for part in parts)
    sizes = [int(part) for part in parts] if sound else []
    return sizes if any(sizes) else []


def _place(line: object) -> tuple[str, Place] | None:
    """A case's folder and where it was left; None when the line is none of ours."""
    try:
        read: Any = json.loads(str(line))
        path = read.pop("path")
        known = {one.name: type(one.default) for one in fields(Place)}
        values = {name: read[name] for name in known if type(read.get(name)) is known[name]}
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None
    return (path, Place(**values)) if isinstance(path, str) else None


class Layout(QObject):
    """Keeps and restores the layout of one window."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._first: dict[str, list[int]] = {}
        self._beside: dict[QObject, str] = {}
        self._screen = ""

    # -- windows

    def restore_window(self) -> None:
        """Put the window where it stood last, if that is on a screen."""
        window = self._window
        stored = geometry_of(self._settings)
        if stored is None or not window.restoreGeometry(stored):
            self._first_place()
        else:
            self._onto_a_screen(window)

    def _first_place(self) -> None:
        free = self._window.screen().availableGeometry()
        title = self._window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)  # its frame is not known yet
        self._window.resize(min(DEFAULT_SIZE[0], free.width()), min(DEFAULT_SIZE[1], free.height() - 2 * title))
        self._window.move(free.center() - self._window.rect().center())

    @staticmethod
    def _onto_a_screen(window: QWidget) -> None:
        """A screen may be gone, or smaller, since."""
        frame = window.frameGeometry()
        top = QRect(frame.left(), frame.top(), frame.width(), _GRIP_PX)
        for screen in QGuiApplication.screens():
            seen = screen.availableGeometry().intersected(top)
            if seen.width() >= _GRIP_PX and seen.height() >= _GRIP_PX // 2:
                return
        free = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(window.size().boundedTo(free.size()))
        window.move(free.center() - window.rect().center())

    def keep_beside(self, window: QWidget, name: str) -> None:
        """A window that stands beside: put where it stood last, now; kept whenever it goes."""
        stored = self._lines("window_places").get(name)
        if stored and window.restoreGeometry(QByteArray.fromBase64(stored.encode("ascii", "ignore"))):
            self._onto_a_screen(window)
        self._beside[window] = name
        window.installEventFilter(self)
        window.destroyed.connect(lambda _o=None: self._beside.pop(window, None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A window beside goes."""
        if event.type() == QEvent.Type.Hide and watched in self._beside and isinstance(watched, QWidget):
            lines = self._lines("window_places")
            lines[self._beside[watched]] = bytes(watched.saveGeometry().toBase64().data()).decode()
            self._set("window_places", [f"{name}={value}" for name, value in lines.items()])
        return False

    def _lines(self, key: str) -> dict[str, str]:
        """Lines `name=value` of a setting."""
        parts = [str(line).partition("=") for line in self._settings.get(key)]
        return {name: value for name, _, value in parts if name}

    def _set(self, key: str, value: str | list[str]) -> None:
        try:
            self._settings.set(key, value)
        except StorageError:
            return  # where a window stood is not worth a question

    # -- panels

    def follow_screens(self) -> None:
        """From now on, each screen has sizes of its own; the window is on one now."""
        self._screen = self._screen_name()
        self._window.windowHandle().screenChanged.connect(self._screen_changed)

    def _screen_name(self) -> str:
        size = self._window.screen().geometry().size()
        return f"{size.width()}x{size.height()}"

    def _screen_changed(self, _screen: QScreen | None = None) -> None:
        if self._screen_name() == self._screen:
            return
        self._keep_splitters(self._screen)
        self._screen = self._screen_name()
        self.restore_splitters(self._window.findChildren(QSplitter))

    def restore_splitters(self, splitters: Sequence[QSplitter]) -> None:
        """Give these the sizes they were left with on this screen at this text size."""
        stored = self._lines("splitters")
        for splitter in splitters:
            name = splitter.objectName()
            if not isinstance(splitter, Columns):
                self._first.setdefault(name, splitter.sizes())
            head = f"{name}@{_text_size()}"
            sizes = _sizes(stored.get(f"{head}@{self._screen_name()}", "") or stored.get(head, ""))
            if name and len(sizes) == splitter.count():
                self._give(splitter, sizes)

    @staticmethod
    def _give(splitter: QSplitter, sizes: list[int]) -> None:
        if isinstance(splitter, Columns):
            splitter.want(sizes)
        else:
            splitter.setSizes(sizes)

    def _keep_splitters(self, screen: str) -> None:
        sizes = {
            f"{splitter.objectName()}@{_text_size()}@{screen}": ",".join(str(size) for size in splitter.sizes())
            for splitter in self._window.findChildren(QSplitter)
            if splitter.objectName() and any(splitter.sizes())
        }
        if sizes:
            kept = {
                name: value for name, value in self._lines("splitters").items() if "@" in name and name not in sizes
            }
            lines = [f"{name}={value}" for name, value in (kept | sizes).items()]
            self._set("splitters", lines[-KEPT_SPLITTERS:])

    def remember(self) -> None:
        """Keep the layout; of views that were not shown, what was kept before."""
        self._keep_splitters(self._screen_name())
        self._set("geometry", bytes(self._window.saveGeometry().toBase64().data()).decode())

    def reset(self) -> None:
        """Everything as it was the first time, and nothing kept."""
        for key, nothing in (("geometry", ""), ("splitters", []), ("window_places", []), ("case_places", [])):
            self._set(key, nothing)
        if self._window.isMaximized() or self._window.isFullScreen():
            self._window.showNormal()
        self._first_place()
        for splitter in self._window.findChildren(QSplitter):
            if isinstance(splitter, Columns):
                splitter.want_first()
            elif splitter.objectName() in self._first:
                splitter.setSizes(self._first[splitter.objectName()])

    # -- where a case was left

    def place_of(self, folder: Path) -> Place:
        """Where a case was left on this machine."""
        found = [kept for line in self._settings.get("case_places") if (kept := _place(line)) is not None]
        return dict(found).get(str(folder.absolute()), Place())

    def keep_place(self, folder: Path, place: Place) -> None:
        """Keep where a case is left, outside the case: looking changes nothing in it."""
        path = str(folder.absolute())
        others = [line for line in self._settings.get("case_places") if (kept := _place(line)) and kept[0] != path]
        line = json.dumps({"path": path, **asdict(place)}, ensure_ascii=True)
        self._set("case_places", [*others[-(KEPT_CASES - 1) :], line])
