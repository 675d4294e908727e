"""A private reminder to take a break. It counts work in this window, and nothing of it is written anywhere."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

STEP_MS = 10_000
IDLE_AFTER_S = 60.0
REST_S = 300.0
LATER_MIN = 10
_DOING = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
)


class BreakReminder(QObject):
    """Counts the time a person works, and says when it was long.

    A minute counts while keys or the pointer are used; five minutes without are a break and begin the count anew.

    Signals:
        due(minutes): So long was worked without a break.
        over: Nothing need be said any more.
    """

    due = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._every_min = 0
        self._worked_s = 0.0
        self._wanted_s = 0.0
        self._said = False
        self._last_done = self._last_step = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.step)

    def set_every(self, minutes: int) -> None:
        """How long one may work; 0 for no reminder."""
        self._every_min = minutes
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()
        self.begin_anew()
        if minutes and app is not None:
            app.installEventFilter(self)
            self._timer.start()

    @property
    def worked_min(self) -> float:
        """Minutes worked since the last break."""
        return self._worked_s / 60

    def begin_anew(self) -> None:
        """A break was taken."""
        self._worked_s, self._wanted_s = 0.0, self._every_min * 60.0
        self._last_done = self._last_step = self._clock()
        self._hush()

    def later(self) -> None:
        """Say it again after ten more minutes of work."""
        self._wanted_s = self._worked_s + LATER_MIN * 60
        self._hush()

    def _hush(self) -> None:
        if self._said:
            self._said = False
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Something was done; what it was is not looked at."""
        del watched
        if event.type() in _DOING:
            self._last_done = self._clock()
        return False

    def step(self) -> None:
        """Count the time since the last step, if it was work."""
        now = self._clock()
        passed, self._last_step = now - self._last_step, now
        idle = now - self._last_done
        if idle >= REST_S:
            self.begin_anew()
            self._last_done = now - idle
            return
        if idle < IDLE_AFTER_S:
            self._worked_s += min(passed, STEP_MS / 1000 * 2)  # a machine that slept did not work
        if self._every_min and self._worked_s >= self._wanted_s and not self._said:
            self._said = True
            self.due.emit(round(self.worked_min))
