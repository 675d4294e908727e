"""A place in the pool: one worker process with the thread that starts it, speaks with it and sees it end."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from workbench.errors import InternalError, WorkbenchError
from workbench.jobs import Kept, ProgressReport
from workbench.model.plain import Plain, from_plain, to_plain
from workbench.workers import faults, wire
from workbench.workers.job import Job, not_expected
from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import Places
from workbench.workers.process import WorkerProcess


class Listener(Protocol):
    """What the pool learns from a seat; each is called on the pool's own thread."""

    def on_started(self, seat: Seat, active: tuple[str, ...], missing: tuple[str, ...]) -> None:
        """The task's imports are done and the limits hold; the task begins."""

    def on_finished(self, seat: Seat, sound: bool) -> None:
        """The task ended; a seat that is not sound gets a new worker."""

    def on_ended(self, seat: Seat, job: Job[Any] | None, ending: str) -> None:
        """The worker is gone, with the job it had not finished, if any."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a task ended: a value or an error, and whether the worker can be trusted with another."""

    value: object = None
    error: WorkbenchError | None = None
    sound: bool = True


class _Malformed(Exception):  # noqa: N818
    """The worker sent something unexpected."""

    def __init__(self, problem: InternalError) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Seat:
    """One worker and its thread.

    Attributes:
        kind: What the worker may do.
        places: All that its worker may open; see `limits.reach`.
        affinity: Of its last job.
        job: At hand; None while idle.
        ending: No further job goes to it.
        task_running: The task has begun (imports done, limits set).
        last_sign_s: When the task began or last reported progress, monotonic clock.
        idle_since_s: When it last became free.
        tasks_done: How many it has finished.
        kill_at_s: When it is ended if it has not stopped until then; None unless a cancel is under way.
        killed_for: Why the pool ended it: "", "timeout", "memory".
    """

    def __init__(
        self, kind: WorkerKind, places: Places, listener: Listener, post: Callable[[Callable[[], None]], None]
    ) -> None:
        self.kind = kind
        self.places = places
        self.affinity = ""
        self.job: Job[Any] | None = None
        self.ending = False
        self.task_running = False
        self.last_sign_s = self.idle_since_s = time.monotonic()
        self.tasks_done = 0
        self.kill_at_s: float | None = None
        self.killed_for = ""
        self.process: WorkerProcess | None = None
        self._killed = False
        self._listener = listener
        self._post = post
        self._inbox: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="worker reader", daemon=True)
        self._thread.start()

    # called by the pool's thread

    def give(self, job: Job[Any]) -> None:
        """Start a job; the seat must be idle."""
        self.job, self.affinity = job, job.order.affinity
        self.task_running, self.kill_at_s = False, None
        self.last_sign_s = time.monotonic()
        self._inbox.put(job)

    def retire(self) -> None:
        """Let the worker end once it has nothing to do."""
        self.ending = True
        self._inbox.put(None)

    def kill(self) -> None:
        """End the worker at once."""
        self.ending = self._killed = True
        if self.process is not None:
            self.process.kill()

    def ask_to_stop(self) -> None:
        """Tell the running task to stop at its next progress report."""
        if self.task_running and self.process is not None and self.job is not None:
            # only then has the request been read, so that this short message cannot fill the pipe and wait
            self.process.tell({"do": "cancel", "job": self.job.number})

    def is_current_thread(self) -> bool:
        """Whether the caller runs on this seat's thread (a listener does)."""
        return threading.current_thread() is self._thread

    def join(self) -> None:
        """Wait for the thread; after `on_ended` it has nothing left to do."""
        self._thread.join()

    # on the seat's own thread

    def _serve(self) -> None:
        unfinished: Job[Any] | None = None
        try:
            process = WorkerProcess()
        except OSError as error:
            self._post(partial(self._listener.on_ended, self, self._inbox.get(), f"could not be started: {error}"))
            return
        self.process = process
        if self._killed:
            process.kill()
        while (job := self._inbox.get()) is not None:
            try:
                outcome = self._run(process, job)
            except (EOFError, OSError):
                unfinished = job
                break
            except _Malformed as malformed:
                outcome = _Outcome(error=not_expected(malformed.problem, job.words()), sound=False)
            self._post(partial(self._listener.on_finished, self, outcome.sound))
            if outcome.error is not None:
                job.fail(outcome.error)
            else:
                job.succeed(outcome.value)
            if not outcome.sound:
                process.kill()
                break
        ending = process.finish()
        self._post(partial(self._listener.on_ended, self, unfinished, ending))

    def _run(self, process: WorkerProcess, job: Job[Any]) -> _Outcome:
        order = job.order
        try:
            wire.write_frame(process.requests, {
                "do": "run", "job": job.number, "task": order.task, "kind": order.kind.value,
                "request": order.request, "timeout_s": order.timeout_s,
                "places": to_plain(tuple(self.places)),
            })  # fmt: skip
        except wire.MalformedFrame as error:
            return _Outcome(error=error)
        try:
            while (outcome := self._hear(job, wire.read_frame(process.results))) is None:
                pass
        except (InternalError, KeyError, TypeError, AttributeError) as error:
            raise _Malformed(error if isinstance(error, InternalError) else InternalError(repr(error))) from error
        return outcome

    def _hear(self, job: Job[Any], message: Plain) -> _Outcome | None:
        if message["job"] != job.number:
            raise InternalError("an answer to another job")
        match message["do"]:
            case "started":
                self.last_sign_s, self.task_running = time.monotonic(), True
                texts = (from_plain(tuple[str, ...], message[name]) for name in ("active", "missing"))
                self._post(partial(self._listener.on_started, self, *texts))
                return None
            case "progress":
                self.last_sign_s = time.monotonic()
                job.tell(from_plain(ProgressReport, message["report"]))
                return None
            case "keep":
                self.last_sign_s = time.monotonic()
                job.keep(from_plain(Kept, message["part"]))
                return None
            case "result":
                return _Outcome(value=from_plain(job.order.returns, message["value"]))
            case "error":
                return _failure(job, faults.from_message(message["error"]))
            case other:
                raise InternalError(f"a message of kind {other!r}")


def _failure(job: Job[Any], error: WorkbenchError | MemoryError) -> _Outcome:
    if isinstance(error, MemoryError):
        return _Outcome(error=faults.out_of_memory(job.order.source or job.words(), str(error)), sound=False)
    # a fault nobody foresaw may have left the worker in any state; what a task raises on purpose has not
    return _Outcome(error=error, sound=not isinstance(error, InternalError))
