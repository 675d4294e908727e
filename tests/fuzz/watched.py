"""The program's own pool, with a note of every worker that ended, ran out of memory or time, or met a fault of ours."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from typing import Any, TypeVar

from workbench.errors import Cancelled, InternalError, UnreadableError, WorkbenchError, WorkerDied, WorkerTimeout
from workbench.model.names import display_name
from workbench.workers.pool import Job, WorkerPool
from workbench.workers.seat import Seat

T = TypeVar("T")
_LONGEST_SENTENCE = 600
_MACHINE_WORDS = re.compile(r"Traceback|0x[0-9a-f]{6,}|<class|<_io|errno|\bNone\b|object at|\\x00")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a worker.

    Attributes:
        kind: "death", "memory", "timeout", or "fault": an error nobody foresaw.
        source: Name of the file concerned; empty when it is one of several.
        details: How it ended, or the traceback.
    """

    kind: str
    source: str
    details: str


class WatchedPool(WorkerPool):
    """See the module."""

    def __init__(self, size: int | None = None) -> None:
        super().__init__(size)
        self._events: list[Event] = []
        self._noting = threading.Lock()

    def events(self) -> list[Event]:
        """What happened since the last call."""
        with self._noting:
            found, self._events = self._events, []
        return found

    def submit(self, task: str, request: object, returns: type[T], **more: Any) -> Job[T]:
        """See `WorkerPool`; every ending is looked at."""
        job = super().submit(task, request, returns, **more)
        job.on_done(self._look)
        return job

    def on_ended(self, seat: Seat, job: Job[Any] | None, ending: str) -> None:
        """See `Listener`."""
        if job is not None and not job.cancel_requested and not seat.killed_for:
            self._note("death", job.order.source, ending)
        super().on_ended(seat, job, ending)

    def _look(self, job: Job[Any]) -> None:
        try:
            job.result()
        except Cancelled:
            return
        except WorkbenchError as error:
            kind = kind_of(error)
            if kind:
                self._note(kind, job.order.source, error.details or str(error))

    def _note(self, kind: str, source: str, details: str) -> None:
        with self._noting:
            self._events.append(Event(kind, source, details))


def kind_of(error: WorkbenchError) -> str:
    """Which event an error stands for; empty for an ordinary refusal."""
    if isinstance(error, InternalError | WorkerDied):
        return "fault"
    if isinstance(error, WorkerTimeout):
        return "timeout"
    if isinstance(error, UnreadableError) and "more memory than a reader may use" in error.reason:
        return "memory"
    return ""


def badly_said(reason: str) -> str:
    """What is wrong with a sentence for people; empty when nothing is."""
    if not reason.strip():
        return "no reason is given"
    if len(reason) > _LONGEST_SENTENCE:
        return f"the reason has {len(reason):,} characters"
    if display_name(reason) != reason:
        return "the reason has signs that cannot be shown"
    found = _MACHINE_WORDS.search(reason)
    return f"the reason speaks to programmers: {found[0]}" if found else ""
