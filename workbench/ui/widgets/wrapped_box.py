"""A box to tick whose words break into lines, which those of a QCheckBox do not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.widgets.labels import TextLabel


class WrappedBox(QWidget):
    """A box with a title and, below it, what it is for; a click on either ticks it.

    Attributes:
        box: What is ticked; its accessible name says title and detail.
    """

    def __init__(self, name: str, title: str, detail: str = "") -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setObjectName(name)
        self.box.setAccessibleName(f"{title}, {detail}" if detail else title)
        self.title = TextLabel(title, wrap=True)
        self._detail = TextLabel(detail, "caption", "muted", wrap=True)
        self._detail.setVisible(bool(detail))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().size("space.2"))
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self._detail)
        line.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on the words is one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Words of what cannot be ticked now look so."""
        if event.type() is QEvent.Type.EnabledChange:
            self.title.set_tone("primary" if self.isEnabled() else "disabled")
        super().changeEvent(event)
