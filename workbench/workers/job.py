"""A piece of work given to the pool, and its outcome."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from workbench.errors import InternalError, WorkbenchError, WorkerTimeout, places_of
from workbench.jobs import Kept, ProgressReport
from workbench.model.plain import Plain
from workbench.workers.kinds import WorkerKind

T = TypeVar("T")
_log = logging.getLogger(__name__)
_WAIT_STEP_S = 0.5  # a wait without end cannot be interrupted by Ctrl-C on every system


@dataclass(frozen=True, slots=True)
class Order:
    """What a job asks of a worker.

    Attributes:
        task: Dotted name and function, "workbench.tasks.intake:run".
        request: Plain data.
        returns: Type of the result.
        kind: What the worker may do.
        label: What is done, in words, for messages ("Reading").
        timeout_s: Seconds without a progress report before the worker is ended; None for no limit.
        report: Called with each progress report on a thread of the pool.
        source: Display name of the file concerned; empty when there is none.
        source_key: What tells this file from others of the same name; empty when there is none.
        affinity: Jobs with the same text prefer the same worker.
        keep: Called with parts of what a long task found so far, on a thread of the pool; None to do without.
        paths: Absolute paths the request names, in a reader's.
    """

    task: str
    request: Plain
    returns: type[Any]
    kind: WorkerKind
    label: str
    timeout_s: float | None
    report: Callable[[ProgressReport], None] | None
    source: str
    source_key: str
    affinity: str
    keep: Callable[[Kept], None] | None = None
    paths: tuple[str, ...] = ()


class Job(Generic[T]):
    """Work under way in the pool; the result is waited for or announced."""

    def __init__(self, order: Order, number: int, cancel: Callable[[Job[T]], None]) -> None:
        self.order = order
        self.number = number
        self.deaths = 0
        self.cancel_requested = False
        self._cancel = cancel
        self._lock = threading.Lock()
        self._finished = threading.Event()
        self._value: T | None = None
        self._error: WorkbenchError | None = None
        self._callbacks: list[Callable[[Job[T]], None]] = []

    def result(self, timeout_s: float | None = None) -> T:
        """Wait for the result.

        Raises:
            Cancelled: The job was cancelled.
            UnreadableError: The file cannot be used, or it stopped the reader twice.
            WorkerTimeout: The task made no progress within its limit, or `timeout_s` passed while waiting here.
            WorkbenchError: Whatever the task raised.
        """
        until = None if timeout_s is None else time.monotonic() + timeout_s
        while not self._finished.is_set():
            left = _WAIT_STEP_S if until is None else min(_WAIT_STEP_S, until - time.monotonic())
            if left <= 0:
                raise WorkerTimeout(f"{self.words()} is not finished yet.")
            self._finished.wait(left)
        if self._error is not None:
            raise self._error
        return self._value  # type: ignore[return-value] # a T once finished without an error

    def cancel(self) -> None:
        """Ask to stop; takes effect within 50 ms, by ending the worker if it must. Finished jobs stay as they are."""
        self.cancel_requested = True
        self._cancel(self)

    def done(self) -> bool:
        """Whether the result, or an error, is there."""
        return self._finished.is_set()

    def on_done(self, callback: Callable[[Job[T]], None]) -> None:
        """Call back when finished: on a thread of the pool, or at once if it already is. It must not wait for jobs."""
        with self._lock:
            if not self._finished.is_set():
                self._callbacks.append(callback)
                return
        callback(self)

    def words(self) -> str:
        """What is done to what, to begin a sentence with."""
        label = self.order.label or "The work"
        return f"{self.order.source}: {label}" if self.order.source else label

    def succeed(self, value: T) -> None:
        """Set the result; the pool calls this."""
        self._finish(value, None)

    def fail(self, error: WorkbenchError) -> None:
        """Set the error; the pool calls this."""
        self._finish(None, error)

    def tell(self, report: ProgressReport) -> None:
        """Hand on a progress report; the pool calls this."""
        if self.order.report is not None and not self._finished.is_set():
            _call(self.order.report, report)

    def keep(self, part: Kept) -> None:
        """Hand on part of what the task found so far; the pool calls this."""
        if self.order.keep is not None and not self._finished.is_set():
            _call(self.order.keep, part)

    def _finish(self, value: T | None, error: WorkbenchError | None) -> None:
        with self._lock:
            if self._finished.is_set():
                return
            self._value, self._error = value, error
            self._finished.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            _call(callback, self)


def _call(callback: Callable[[Any], None], argument: object) -> None:
    try:
        callback(argument)
    except Exception as error:  # noqa: BLE001 - a listener's fault must not stop the pool's thread; the log tells it
        # Its message may name a file or quote a claim, which no log holds above the level for hunting faults.
        _log.error("a listener of a job failed:\n%s", places_of(error))
        _log.debug("the message of the failed listener", exc_info=True)


def not_expected(problem: InternalError, label: str) -> InternalError:
    """An answer of a worker that does not have the declared form."""
    error = InternalError(f"{label}: the reader's answer did not have the expected form and was not used.")
    error.details = problem.message
    return error
