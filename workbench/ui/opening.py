"""What is on the screen while the window is being made: its frame in the right colours, and what is opening.

Light on purpose: it imports neither commands nor panels, so it stands almost as soon as any Qt window would. The real
window appears in its place; nothing moves.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.settings import Settings
from workbench.ui import theme
from workbench.ui.direction import shielded
from workbench.ui.language import tr


def geometry_of(settings: Settings) -> QByteArray | None:
    """Where the window stood last; None when that is not known."""
    stored = str(settings.get("geometry"))
    return QByteArray.fromBase64(stored.encode("ascii", "ignore")) if stored else None


class Opening(QWidget):
    """The frame.

    Signals:
        painted: After the first paint; the time to make the real window.
    """

    painted = Signal()

    def __init__(self, what: str, geometry: QByteArray | None = None) -> None:
        """Make the frame.

        Args:
            what: Name of the case that opens; empty for the start page.
            geometry: Where the window stood last.
        """
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setAccessibleName(tr("Opening {name}").format(name=shielded(what)) if what else tr("Opening"))
        self._words = self.accessibleName()
        self._told = False
        if geometry is None or not self.restoreGeometry(geometry):
            self._place_in_middle()

    def _place_in_middle(self) -> None:
        low = theme.tokens()["layout"]["window_min"]
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else QRect(0, 0, low[0], low[1])
        width, height = max(low[0], min(1600, room.width())), max(low[1], min(1000, room.height()))
        self.setGeometry(QRect(room.center().x() - width // 2, room.center().y() - height // 2, width, height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Header, panels and the one line of words."""
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface.window"))
        header, status = look.size("layout.header"), look.size("layout.status")
        body = QRectF(0, header, self.width(), max(0, self.height() - header - status))
        painter.fillRect(body, look.colour("surface.panel"))
        painter.setPen(look.colour("text.muted"))
        painter.setFont(look.font("body"))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
