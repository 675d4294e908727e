"""Commands on threads, results on the GUI thread. The only module of the window that starts a thread.

One thread serves the case file (a store may be used by one thread at a time); a small pool does the rest: libraries,
decoded frames, exports. Results and progress arrive through queued signals, so nobody pumps events by hand.
"""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from workbench.errors import Cancelled
from workbench.jobs import Progress, ProgressReport

T = TypeVar("T")

SIDE_THREADS = 3
SHOWN_AFTER_S = 0.4
EDIT, LONG, PICTURE = 0, 1, 2  # order in a queue: what a person waits for goes first


@dataclass
class Activity:
    """Work under way, as the status strip and the work list show it.

    Attributes:
        label: What is done, in words.
        quiet: True for work not worth showing (thumbnails, frames).
        started_s: On the monotonic clock; 0.0 while it waits.
        report: Last state reported.
        counted_from, counted_since_s: Units done at the first report of these units, and when it came (monotonic).
        over: True when finished, failed or stopped.
        edit: True for an edit of a person, which is finished even while the program closes.
    """

    label: str
    quiet: bool = False
    edit: bool = False
    started_s: float = 0.0
    report: ProgressReport | None = None
    over: bool = False
    counted_from: int = 0
    counted_since_s: float = 0.0
    _stop: threading.Event = field(default_factory=threading.Event)

    def take(self, report: ProgressReport) -> None:
        """Note a state; what was done before the first one (a reading gone on with) is not part of the rate."""
        if self.report is None or report.unit != self.report.unit or report.done < self.report.done:
            self.counted_from, self.counted_since_s = report.done, time.monotonic()
        self.report = report

    def cancel(self) -> None:
        """Ask the work to stop at its next stopping point."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    @property
    def shown(self) -> bool:
        """Whether it is under way long enough to be worth a line."""
        return not self.quiet and not self.over and time.monotonic() - self.started_s >= SHOWN_AFTER_S > 0

    def rate(self) -> float | None:
        """Units a second so far, or None when it cannot be told yet."""
        elapsed_s = time.monotonic() - (self.counted_since_s or self.started_s)
        done = self.report.done - self.counted_from if self.report is not None else 0
        return done / elapsed_s if done and elapsed_s >= 0.5 else None

    def left_s(self) -> float | None:
        """Seconds left at this rate, or None."""
        rate = self.rate()
        if not rate or self.report is None or not self.report.total:
            return None
        return max(0.0, (self.report.total - self.report.done) / rate)


@dataclass(order=True)
class _Item:
    priority: int
    number: int
    activity: Activity = field(compare=False)
    work: Callable[[Progress], Any] = field(compare=False)
    done: Callable[[Any], None] | None = field(compare=False)
    failed: Callable[[BaseException], None] | None = field(compare=False)


class TaskRunner(QObject):
    """Runs commands and brings their results home.

    Signals:
        changed: The list of activities or the progress of one changed.
        failed: Work failed and nobody asked to hear of it (the exception).
        finished: Work that was worth showing ended well (its label).
    """

    changed = Signal()
    failed = Signal(object)
    finished = Signal(str)
    _home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.activities: list[Activity] = []
        self._numbers = itertools.count()
        self._case: queue.PriorityQueue[_Item | Any] = queue.PriorityQueue()
        self._side: queue.PriorityQueue[_Item | Any] = queue.PriorityQueue()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._home.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.changed)

    def case(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        quiet: bool = False,
        priority: int = EDIT,
    ) -> Activity:
        """Run `work` on the thread of the case file, after what is queued there.

        Args:
            label: What is done, in words; shown once it takes 0.4 s.
            work: Called with a `Progress` on the other thread.
            done, failed: Called on the GUI thread. Without `failed`, the signal `failed` is sent; a stop asked for
                reaches neither the signal nor `done`.
            quiet: Never shown in the list of work.
            priority: EDIT, LONG or PICTURE.
        """
        activity = Activity(label, quiet, priority == EDIT)
        return self._add(self._case, _Item(priority, next(self._numbers), activity, work, done, failed))

    def side(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        quiet: bool = False,
        priority: int = LONG,
    ) -> Activity:
        """As `case`, on the pool: for work that does not need the case file to itself."""
        return self._add(self._side, _Item(priority, next(self._numbers), Activity(label, quiet), work, done, failed))

    def job(
        self,
        submit: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Activity:
        """Start a worker's job on the thread of the case file and take its result on the GUI thread.

        The thread is free again at once: only the submitting needs the case file, the waiting nobody.

        Args:
            submit: Returns a job (`result()`, `on_done(callback)`).
            done, failed: As in `case`.
        """

        def home(ended: Any) -> None:
            try:
                value = ended.result()
            except Exception as error:  # noqa: BLE001 - whatever failed in the worker is reported, never swallowed
                self._report(error, failed)
            else:
                done(value)

        def start(_progress: Progress) -> None:
            submit().on_done(lambda ended: self._home.emit(lambda: home(ended)))

        return self.case("", start, None, failed, quiet=True, priority=PICTURE)

    def shown(self) -> list[Activity]:
        """Work worth a line, oldest first."""
        return [activity for activity in self.activities if activity.shown]

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self.activities

    def cancel_all(self) -> None:
        """Ask everything to stop, except the edits a person made."""
        for activity in self.activities:
            if not activity.edit:
                activity.cancel()

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Stop everything, run `last` on the thread of the case file, and join all threads."""
        if self._closed:
            return
        self._closed = True
        self.cancel_all()
        self._tick.stop()
        if last is not None:
            final = _Item(9, next(self._numbers), Activity("", True), lambda _progress: last(), None, lambda _e: None)
            self._start_threads(self._case)
            self._case.put(final)
        for thread in self._threads:
            target = self._case if thread.name == "case" else self._side
            target.put(_Item(10, next(self._numbers), Activity("", True), _ends, None, None))
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _add(self, target: queue.PriorityQueue[Any], item: _Item) -> Activity:
        if self._closed:
            item.activity.over = True
            return item.activity
        self._start_threads(target)
        self.activities.append(item.activity)
        if not self._tick.isActive():
            self._tick.start()
        target.put(item)
        return item.activity

    def _start_threads(self, target: queue.PriorityQueue[Any]) -> None:
        name, wanted = ("case", 1) if target is self._case else ("side", SIDE_THREADS)
        running = sum(thread.name == name for thread in self._threads)
        if running < wanted:
            thread = threading.Thread(target=self._serve, args=(target,), name=name)
            thread.start()
            self._threads.append(thread)

    def _serve(self, source: queue.PriorityQueue[Any]) -> None:
        while True:
            item: _Item = source.get()
            if item.work is _ends:
                return
            self._home.emit(self._run(item, source))

    def _serve_between(self, source: queue.PriorityQueue[Any]) -> None:
        """Do what waits behind long work at one of its stopping points, so that a search never holds up a picture."""
        kept = []
        while True:
            try:
                item: _Item = source.get_nowait()
            except queue.Empty:
                break
            if item.priority in (PICTURE, EDIT):
                self._home.emit(self._run(item))
            else:
                kept.append(item)
        for item in kept:
            source.put(item)

    def _run(self, item: _Item, between: queue.PriorityQueue[Any] | None = None) -> Callable[[], None]:
        """Do the work on this thread; what is returned is called on the GUI thread."""
        activity = item.activity
        activity.started_s = time.monotonic()

        def report(state: ProgressReport) -> None:
            activity.take(state)

        def stopping() -> bool:
            if between is self._case and item.priority == LONG:
                self._serve_between(self._case)
            return activity.stopping

        try:
            if activity.stopping:
                raise Cancelled
            value = item.work(Progress(report, stopping))
        except BaseException as error:  # noqa: BLE001 - whatever happened on this thread is reported on the GUI thread
            problem = error
            return lambda: self._finish_badly(item, problem)
        return lambda: self._finish(item, value)

    @Slot(object)
    def _call(self, result: Callable[[], None]) -> None:
        if not self._closed:
            result()

    def _finish(self, item: _Item, value: Any) -> None:
        was_shown = item.activity.shown
        self._over(item.activity)
        if was_shown:  # before what the work itself has to say, which takes its place
            self.finished.emit(item.activity.label)
        if item.done is not None:
            item.done(value)

    def _finish_badly(self, item: _Item, error: BaseException) -> None:
        self._over(item.activity)
        self._report(error, item.failed)

    def _report(self, error: BaseException, failed: Callable[[BaseException], None] | None) -> None:
        if failed is not None:
            failed(error)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _over(self, activity: Activity) -> None:
        activity.over = True
        if activity in self.activities:
            self.activities.remove(activity)
        if not self.activities:
            self._tick.stop()
        if not activity.quiet or not self.activities:  # hundreds of thumbnails are no news
            self.changed.emit()


def _ends(_progress: Progress) -> None:
    """Marks the end of a queue; a thread that takes it returns."""
