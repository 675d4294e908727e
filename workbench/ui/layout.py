"""Where the window stood and how its panels were laid out: kept when it closes, put back when it opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QMainWindow, QSplitter

from workbench.errors import StorageError
from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.panels.pieces import Columns

DEFAULT_SIZE = (1600, 1000)


def _text_size() -> str:
    """The text size in percent: widths that fit one size are too wide or too narrow at another."""
    return str(round(theme.current().text_scale * 100))


class Layout(QObject):
    """Keeps and restores the layout of one window."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings

    def restore_window(self) -> None:
        """Put the window where it stood last."""
        window = self._window
        stored = str(self._settings.get("geometry"))
        if not stored or not window.restoreGeometry(QByteArray.fromBase64(stored.encode())):
            screen = window.screen().availableGeometry()
            window.resize(min(DEFAULT_SIZE[0], screen.width()), min(DEFAULT_SIZE[1], screen.height()))

    def restore_splitters(self, splitters: Sequence[QSplitter]) -> None:
        """Give these the sizes they were left with at this text size."""
        stored = self._stored_sizes()
        for splitter in splitters:
            sizes = stored.get(splitter.objectName())
            if sizes is None:
                continue
            if isinstance(splitter, Columns):
                splitter.want(sizes)
            else:
                splitter.setSizes(sizes)

    def _stored_sizes(self) -> dict[str, list[int]]:
        sizes = {}
        for line in self._settings.get("splitters"):
            head, _, numbers = str(line).partition("=")
            name, _, scale = head.partition("@")
            parts = numbers.split(",")
            if scale == _text_size() and all(part.isdigit() for part in parts):
                sizes[name] = [int(part) for part in parts]
        return sizes

    def remember(self) -> None:
        """Keep the layout; of views that were not shown, what was kept before."""
        window = self._window
        sizes = {
            f"{splitter.objectName()}@{_text_size()}": ",".join(str(size) for size in splitter.sizes())
            for splitter in window.findChildren(QSplitter)
            if splitter.objectName() and any(splitter.sizes())
        }
        try:
            self._settings.set("geometry", bytes(window.saveGeometry().toBase64().data()).decode())
            if sizes:
                kept = [
                    line for line in map(str, self._settings.get("splitters")) if line.partition("=")[0] not in sizes
                ]
                kept = [line for line in kept if "@" in line]
                self._settings.set("splitters", [*kept, *(f"{name}={numbers}" for name, numbers in sizes.items())])
        except StorageError:
            return  # where the window stood is not worth a question at the end
