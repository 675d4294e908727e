"""The look key: pictures are shown as long as V is held, in whatever window of the program, and not a moment longer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.keys import takes_text

_KEY = Qt.Key.Key_V
_LEAVING = (QEvent.Type.WindowDeactivate, QEvent.Type.ApplicationStateChange)


class LookKey(QObject):
    """Watches for V going down and up.

    The key counts as let go when it is, whatever else is pressed by then and wherever the keyboard went meanwhile,
    and when another window or program comes to the front: its release would never arrive here.
    """

    def __init__(self, parent: QObject, hold: Callable[[bool], object], window: QWidget) -> None:
        """Watch.

        Args:
            parent: Owner.
            hold: Called with True when the key goes down, with False when it is let go.
            window: The main window whose pictures are meant: V in another one, or beside it, is not for this.
        """
        super().__init__(parent)
        self._hold, self._window = hold, window
        self.held = False
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hold and let go."""
        if self.held and event.type() in _LEAVING and not self._still_here(event):
            self._let_go()
        if not isinstance(event, QKeyEvent) or event.key() != _KEY or event.isAutoRepeat():
            return self.held and isinstance(event, QKeyEvent) and event.key() == _KEY
        if event.type() == QEvent.Type.KeyRelease and self.held:
            self._let_go()
            return True
        if event.type() != QEvent.Type.KeyPress or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not isinstance(watched, QWidget) or takes_text(watched) or not self._is_here(watched):
            return False
        self.held = True
        self._hold(True)
        return True

    def _is_here(self, widget: QWidget) -> bool:
        """Whether it stands in the window or in one that belongs to it, and not to another main window."""
        top = widget.window()
        while (owner := top.parentWidget()) is not None:
            top = owner.window()
        return top is self._window or not isinstance(top, type(self._window))

    @staticmethod
    def _still_here(event: QEvent) -> bool:
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        return event.type() == QEvent.Type.ApplicationStateChange and active

    def _let_go(self) -> None:
        self.held = False
        self._hold(False)
