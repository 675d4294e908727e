"""The field that searches a library by words, and takes a pasted picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from workbench.ui import theme
from workbench.ui.models.words import tr
from workbench.ui.panels.claims import local_paths


class FindField(QLineEdit):
    """The search in words. A picture pasted into it is looked for.

    Args:
        paste: Called when what is pasted is no text.
    """

    def __init__(self, paste: Callable[[], object]) -> None:
        super().__init__()
        self._paste = paste
        self.setObjectName("library.find")
        self.setPlaceholderText(tr("Title, place, event or date"))
        self.setAccessibleName(tr("Find items"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setMinimumWidth(theme.current().px(120))
        self.setMaximumWidth(theme.current().px(260))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste goes to the window where there is no text to paste."""
        data = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and (data.hasImage() or local_paths(data)):
            self._paste()
        else:
            super().keyPressEvent(event)
