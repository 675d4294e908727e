"""The ring around a list or a text that has the keyboard: their own painting shows rows, not where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui import paint


class FocusRing(QWidget):
    """Lies over a scroll area, lets every click through, and is there while the keyboard brought the focus.

    Args:
        area: The list or text; it gets the ring.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.setObjectName("focus.ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come and go with the focus, and keep the size of the area."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in paint.KEYBOARD_REASONS and isinstance(watched, QWidget):
                self.setGeometry(watched.rect())
                self.raise_()
                self.show()
        elif kind == QEvent.Type.FocusOut:
            self.hide()
        elif kind == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ring."""
        del event
        painter = QPainter(self)
        paint.paint_focus(painter, QRectF(self.rect()), 0.0)
        painter.end()
