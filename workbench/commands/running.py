"""Waiting for workers: several jobs in flight, results in order, progress and cancel on the caller's thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from workbench.errors import Cancelled, NotFoundError, WorkbenchError
from workbench.jobs import Progress, ProgressReport
from workbench.workers.pool import Job

Item = TypeVar("Item")
Result = TypeVar("Result")

IN_FLIGHT = 16  # more than the pool has workers: it queues the rest, so one long clip does not hold up the others
_POLL_S = 0.05


_Running: TypeAlias = deque[tuple[Item, Job[Result] | NotFoundError]]


class LatestReport:
    """Keeps the last report of a job; written by the pool's reader thread, read by the waiting one."""

    def __init__(self) -> None:
        self.value: ProgressReport | None = None

    def __call__(self, report: ProgressReport) -> None:
        """Take a report."""
        self.value = report


class Watcher:
    """Passes on how far the files of a call are, and how far the one being read is.

    Its `check` is called while waiting; `reporter` makes the callback of one job.
    """

    def __init__(self, progress: Progress, total: int | None) -> None:
        self._progress = progress
        self._total = total
        self._latest: tuple[str, ProgressReport] | None = None
        self._ended: list[None] = []  # appended to by threads of the pool
        self.done = 0

    def follow(self, job: Job[Result], files: int = 1) -> Job[Result]:
        """Count the files of a job when it ends, even while an earlier and longer one keeps its outcome waiting."""
        job.on_done(lambda _job: self._ended.extend([None] * files))
        return job

    def _through(self) -> int:
        count = max(self.done, len(self._ended))
        return count if self._total is None else min(count, self._total)

    def reporter(self, name: str) -> Callable[[ProgressReport], None]:
        """For the job that reads `name`; called on a thread of the pool."""

        def take(report: ProgressReport) -> None:
            self._latest = (name, report)

        return take

    def check(self) -> None:
        """Tell what is known, and stop if asked to.

        Raises:
            Cancelled: The analyst asked to stop.
        """
        if self._latest is None:
            if self._ended:
                self._progress.update(self._through(), self._total, "Reading", "files")
            self._progress.check()
            return
        name, report = self._latest
        if self._total == 1:  # one long clip: its frames are the progress
            self._progress.update(report.done, report.total, f"Reading {name}", report.unit)
            return
        within = f", {report.done:,} of {report.total:,} {report.unit}" if report.total and report.unit else ""
        self._progress.update(self._through(), self._total, f"Reading {name}{within}", "files")

    def finished(self, label: str) -> None:
        """One more file is through."""
        self.done += 1
        self.tell(label)

    def tell(self, label: str) -> None:
        """Pass on where the call is, in other words."""
        self._progress.update(self._through(), self._total, label, "files")


def wait(job: Job[Result], progress: Progress, *, latest: LatestReport | None = None, label: str = "") -> Result:
    """The result of one job; its progress is passed on.

    Raises:
        Cancelled: The analyst asked to stop; the job is cancelled.
        WorkbenchError: As raised by the task.
    """
    finished = threading.Event()
    job.on_done(lambda _job: finished.set())
    try:
        while not finished.wait(_POLL_S):
            report = latest.value if latest else None
            if report is not None:
                progress.update(report.done, report.total, report.label or label, report.unit)
            else:
                progress.check()
    except Cancelled:
        job.cancel()
        raise
    return job.result()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Item, Result]):
    """How the job of one item ended.

    Attributes:
        item: What it was done for.
        value: The result; None when there is an error.
        error: Why there is no result.
    """

    item: Item
    value: Result | None
    error: WorkbenchError | None = None


def in_order(
    items: Iterable[Item],
    start: Callable[[Item], Job[Result]],
    check: Callable[[], None],
    *,
    in_flight: int = IN_FLIGHT,
) -> Iterator[Outcome[Item, Result]]:
    """Run a job for each item and yield the outcomes in the order of the items.

    Args:
        items: May be a generator: the next item is taken while earlier jobs run.
        start: Submits the job of an item; the file of one that is gone (`NotFoundError`) does not stop the others.
        check: Called while waiting; raises `Cancelled` to stop.
        in_flight: Jobs submitted at a time.

    Raises:
        Cancelled: From `check`; jobs in flight are cancelled.
    """
    running: _Running[Item, Result] = deque()
    try:
        for item in items:
            running.append((item, _started(start, item)))
            while len(running) >= in_flight or (running and _has_ended(running[0][1])):
                yield _next_outcome(running, check)
        while running:
            yield _next_outcome(running, check)
    finally:
        for _item, job in running:
            if not isinstance(job, NotFoundError):
                job.cancel()


def _started(start: Callable[[Item], Job[Result]], item: Item) -> Job[Result] | NotFoundError:
    try:
        return start(item)
    except NotFoundError as error:
        return error


def _has_ended(job: Job[Result] | NotFoundError) -> bool:
    return isinstance(job, NotFoundError) or job.done()


def _next_outcome(running: _Running[Item, Result], check: Callable[[], None]) -> Outcome[Item, Result]:
    item, job = running[0]
    if isinstance(job, NotFoundError):
        running.popleft()
        return Outcome(item, None, job)
    finished = threading.Event()
    job.on_done(lambda _job: finished.set())
    while not finished.wait(_POLL_S):
        check()
    running.popleft()
    try:
        return Outcome(item, job.result())
    except Cancelled:
        raise
    except WorkbenchError as error:
        return Outcome(item, None, error)
