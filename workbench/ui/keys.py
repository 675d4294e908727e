"""Single-letter keys by their place on the keyboard, so that they work on every layout.

With an Armenian, Cyrillic, Georgian or Arabic layout the key that bears S in Latin yields another letter, and no
shortcut "S" fires. One event filter on the application maps the physical key back to its Latin letter and either
triggers the action registered for it or hands the translated key to the widget with the focus. Text fields keep their
letters.

The same filter opens the menu of the right button with Shift+F10, which Qt knows on Windows only.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_ROWS = ((24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'"), (52, "ZXCVBNM,./"))
_XKB: dict[int, str] = {start + place: letter for start, row in _ROWS for place, letter in enumerate(row)}
_WINDOWS_ROWS = ((0x10, "QWERTYUIOP[]"), (0x1E, "ASDFGHJKL;'"), (0x2C, "ZXCVBNM,./"))
_WINDOWS: dict[int, str] = {start + place: letter for start, row in _WINDOWS_ROWS for place, letter in enumerate(row)}
_MAC: dict[int, str] = dict(
    zip(
        (
            12,
            13,
            14,
            15,
            17,
            16,
            32,
            34,
            31,
            35,
            33,
            30,
            0,
            1,
            2,
            3,
            5,
            4,
            38,
            40,
            37,
            41,
            39,
            6,
            7,
            8,
            9,
            11,
            45,
            46,
            43,
            47,
            44,
        ),
        "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./",
        strict=True,
    )
)
_HELD_BACK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MARK = "physical-key"


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> Qt.Key | None:
    """The Latin key at the place of the pressed one.

    Args:
        event: A key press or release.
        platform: As `sys.platform`; scan codes differ.

    Returns:
        None when the key is ASCII already (the letter itself counts then, on AZERTY too) or is no letter key.
    """
    if event.key() < 0x80 or event.key() >= int(Qt.Key.Key_Escape):
        return None
    if platform == "darwin":
        letter = _MAC.get(event.nativeVirtualKey())
    elif platform == "win32":
        letter = _WINDOWS.get(event.nativeScanCode())
    else:
        letter = _XKB.get(event.nativeScanCode())
    return None if letter is None else Qt.Key(ord(letter))


def takes_text(widget: QObject | None) -> bool:
    """Whether letters typed into this widget are text; a list of completions types for the field below it."""
    proxy = widget.focusProxy() if isinstance(widget, QWidget) else None
    if proxy is not None:
        return takes_text(proxy)
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


def answers_again(widget: QObject, event: QKeyEvent) -> bool:
    """Whether this is Enter held down where it would answer a question that opened meanwhile; text keeps its lines."""
    held = event.type() == QEvent.Type.KeyPress and event.isAutoRepeat()
    many_lines = isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return held and enter and isinstance(widget, QWidget) and not many_lines


def asks_for_menu(event: QKeyEvent, platform: str = sys.platform) -> bool:
    """Whether this is Shift+F10 where the system itself makes no menu of it."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
    return platform != "win32" and pressed and shift and event.key() == Qt.Key.Key_F10


def ask_for_menu(widget: QWidget) -> None:
    """Ask a widget for the menu of its right button, at its cursor."""
    cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = QRectF(cursor).center().toPoint() if isinstance(cursor, QRect | QRectF) else widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QCoreApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


class PhysicalKeys(QObject):
    """The event filter; make one, install it on the application, and register actions with single-letter shortcuts.

    Actions keep their own shortcuts for Latin layouts; this filter only acts when the layout gave another letter.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._actions: list[QAction] = []
        app.installEventFilter(self)

    def register(self, *actions: QAction) -> None:
        """Trigger these by the physical key of their shortcut, when they have a shortcut of one letter."""
        self._actions.extend(actions)

    def forget(self, *actions: QAction) -> None:
        """Their window is gone."""
        self._actions = [one for one in self._actions if one not in actions]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Translate a non-Latin letter key for the widget with the focus; a held Enter answers nothing."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if answers_again(watched, event) or self._opens_menu(watched, event):
            return True
        if not isinstance(watched, QWidget) or takes_text(watched) or event.modifiers() & _HELD_BACK:
            return False
        key = latin_key(event)
        if key is None:
            return False
        if event.type() == QEvent.Type.KeyPress and self._trigger(key, event):
            return True
        copy = QKeyEvent(
            event.type(), int(key), event.modifiers(), chr(int(key)).lower(), event.isAutoRepeat(), event.count()
        )
        return QCoreApplication.sendEvent(watched, copy)

    @staticmethod
    def _opens_menu(watched: QObject, event: QKeyEvent) -> bool:
        asked = isinstance(watched, QWidget) and asks_for_menu(event)
        if asked and isinstance(watched, QWidget):
            ask_for_menu(watched)
        return asked

    def _trigger(self, key: Qt.Key, event: QKeyEvent) -> bool:
        wanted = QKeySequence(int(key) | event.modifiers().value)
        for action in self._actions:
            if action.isEnabled() and wanted in action.shortcuts() and self._reachable(action):
                if action.autoRepeat() or not event.isAutoRepeat():
                    action.trigger()
                return True
        return False

    @staticmethod
    def _reachable(action: QAction) -> bool:
        if QGuiApplication.modalWindow() is not None:
            return False
        window = QApplication.activeWindow()
        owners = [owner for owner in action.associatedObjects() if isinstance(owner, QWidget)]
        return window is None or not owners or any(owner.window() is window or owner is window for owner in owners)
