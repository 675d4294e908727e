"""A slider that shows that it has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider

from workbench.ui import paint, theme


class Slider(QSlider):
    """Qt's slider with the focus ring of the program."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The slider, then the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.paint_focus(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), theme.current().size("radius.chip"))
