"""Progress and cancel, without threads of their own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from workbench.errors import Cancelled


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """One state of a running job.

    Attributes:
        done: Units finished.
        total: Units in all, or None when unknown.
        label: What is being worked on, in words.
        unit: Word for the units ("frames", "files").
    """

    done: int
    total: int | None
    label: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Part of what a job found so far, for a file from which the job goes on should it be stopped.

    Attributes:
        at: Where in the file it goes, bytes; what was there or after is dropped.
        data: The part.
    """

    at: int
    data: bytes


class Progress:
    """One call, one stopping point: `update` reports at most every 0.1 s and raises `Cancelled` when asked to stop."""

    INTERVAL_S = 0.1

    def __init__(
        self,
        report: Callable[[ProgressReport], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        keep: Callable[[Kept], None] | None = None,
    ) -> None:
        self._report = report
        self._cancelled = cancelled
        self._keep = keep
        self._last_s = float("-inf")

    def update(self, done: int, total: int | None = None, label: str = "", unit: str = "") -> None:
        """Report a state.

        Raises:
            Cancelled: The analyst asked to stop.
        """
        self.check()
        now_s = time.monotonic()
        finished = total is not None and done >= total
        if self._report is not None and (finished or now_s - self._last_s >= self.INTERVAL_S):
            self._last_s = now_s
            self._report(ProgressReport(done, total, label, unit))

    def keep(self, part: Kept) -> None:
        """Hand out part of what was found so far; whoever asked for it puts it into a file."""
        if self._keep is not None:
            self._keep(part)

    def check(self) -> None:
        """Raise `Cancelled` if the analyst asked to stop; report nothing."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled


SILENT = Progress()
