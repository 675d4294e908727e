"""The one key that works over everything: mask all pictures now, whatever dialog stands in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class MaskKey(QObject):
    """Watches for Shift+Esc in every window of the program.

    A shortcut of the application does not do: Qt holds shortcuts back while a dialog asks for an answer, which is
    when a picture behind it may have to go at once.
    """

    def __init__(self, parent: QObject, mask: Callable[[], object]) -> None:
        super().__init__(parent)
        self._mask = mask
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mask, and keep the key from closing what has the keyboard."""
        if not isinstance(event, QKeyEvent) or event.type() not in _PRESSES or not isinstance(watched, QWidget):
            return False
        if event.key() != Qt.Key.Key_Escape or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            return False
        self._mask()
        event.accept()
        return True
