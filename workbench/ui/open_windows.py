"""The open windows of the program: each has a case, threads, workers and masks of its own; here is what they share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication

from workbench.settings import Settings
from workbench.ui.break_reminder import BreakReminder
from workbench.ui.keys import PhysicalKeys

if TYPE_CHECKING:
    from workbench.ui.window import Window

STEP_PX = 32
"""A new window stands so far below and beside the one it came from."""


class OpenWindows(QObject):
    """Makes windows, finds the one that holds a case, and closes them all.

    Attributes:
        settings: The one set of preferences.
        keys: Keys by their place on the keyboard, where the program watches for them.
        breaks: The one private reminder of breaks: it counts work in all windows together.
        windows: In the order they were opened.

    Signals:
        recent_changed: The list of recent cases is another.
        changed: A window came or went.
    """

    recent_changed = Signal()
    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        make: Callable[[OpenWindows], Window],
        keys: PhysicalKeys | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings, self.keys = settings, keys
        self._make = make
        self.breaks = BreakReminder(self)
        self.breaks.set_every(int(settings.get("break_reminder_min")))
        self.windows: list[Window] = []

    def add(self, window: Window) -> None:
        """A window is open from now on."""
        self.windows.append(window)
        self.changed.emit()

    def forget(self, window: Window) -> None:
        """A window is closed."""
        if window in self.windows:
            self.windows.remove(window)
            self.changed.emit()

    def new(self, beside: Window | None = None) -> Window:
        """Open another window on its start page, a little below and beside this one."""
        window = self._make(self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if beside is not None:
            self._place(window, beside)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    @staticmethod
    def _place(window: Window, beside: Window) -> None:
        free = beside.screen().availableGeometry()
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(beside.normalGeometry().size().boundedTo(free.size()))
        there = beside.normalGeometry().topLeft() + QPoint(STEP_PX, STEP_PX)
        if not free.contains(there + QPoint(window.minimumWidth(), window.minimumHeight())):
            there = free.topLeft()
        window.move(there)

    def holding(self, folder: Path, *, but: Window | None = None) -> Window | None:
        """The window in which a case is open for writing, opens or closes just now.

        Args:
            folder: Of the case.
            but: Not this one.
        """
        return next((one for one in self.windows if one is not but and one.case_work.holds(folder)), None)

    @staticmethod
    def bring(window: Window) -> None:
        """Bring a window to the front, with the keyboard."""
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def step(self, window: Window, step: int) -> None:
        """Bring the next or last window to the front."""
        if window in self.windows and len(self.windows) > 1:
            self.bring(self.windows[(self.windows.index(window) + step) % len(self.windows)])

    def present(self) -> Window | None:
        """The window a person works in; any, while another program is in front."""
        active = QApplication.activeWindow()
        while active is not None and active not in self.windows:
            owner = active.parentWidget()
            active = owner.window() if owner is not None else None
        return next((one for one in self.windows if one is active), self.windows[-1] if self.windows else None)

    def mask_everything(self) -> None:
        """Mask all pictures of all windows now."""
        for window in self.windows:
            window.gate.mask_everything()

    def close_all(self) -> bool:
        """Close every window as if each had been closed by hand; the first last, whose place is kept.

        Returns:
            False when one stayed open; those opened before it are open too.
        """
        return all(window.close() for window in reversed(list(self.windows)))
