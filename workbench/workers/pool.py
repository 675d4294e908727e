"""The worker pool: the only place that starts processes.

    command --submit--> pool thread --give--> seat (thread + worker process) --result--> job
                        queue, time limits, retry, quarantine

One thread owns the pool's state; what others want from it (submit, cancel, a seat's news) arrives as a call in its
inbox, so nothing here needs a lock. Each seat has one thread that speaks with its worker. All are joined by `close`.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from types import TracebackType
from typing import Any, TypeVar

from workbench.errors import Cancelled, InternalError, WorkbenchError, WorkerDied, WorkerTimeout
from workbench.jobs import Kept, ProgressReport
from workbench.model.plain import Plain, to_plain
from workbench.workers import faults, limits
from workbench.workers.job import Job, Order
from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import Limits
from workbench.workers.seat import Seat

__all__ = ["BY_KIND", "Job", "WorkerKind", "WorkerPool"]

T = TypeVar("T")

BY_KIND = -1.0
"""Time limit by kind of worker: see `TIMEOUTS_S`."""
TIMEOUTS_S = {WorkerKind.READER: 20.0, WorkerKind.SEARCHER: 120.0, WorkerKind.MAKER: 120.0, WorkerKind.FETCHER: 90.0}

MAX_WORKERS = 8
IDLE_S = 60.0
TASKS_PER_READER = 500
CANCEL_S = 0.05
START_S = 120.0  # imports of a first task on a busy machine with a slow disk
WATCH_S = 1.0
START_ATTEMPTS = 3


class WorkerPool:
    """Runs tasks in worker processes, started on demand.

    A context manager; `close` ends all workers and joins all threads.
    """

    def __init__(self, size: int | None = None) -> None:
        """Prepare the pool; no process is started before the first job.

        Args:
            size: Most workers at a time; by default the number of processors, at most 8.
        """
        self._size = max(1, size or min(os.cpu_count() or 1, MAX_WORKERS))
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._waiting: deque[Job[Any]] = deque()
        self._seats: list[Seat] = []
        self._quarantine: dict[str, WorkbenchError] = {}
        self._quarantined_names: dict[str, str] = {}
        self._limits: dict[WorkerKind, Limits] = {}
        self._failed_starts = 0
        self._number = 0
        self._numbering = threading.Lock()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="worker pool", daemon=True)
        self._thread.start()

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def submit(
        self,
        task: str,
        request: object,
        returns: type[T],
        *,
        kind: WorkerKind = WorkerKind.READER,
        label: str = "",
        timeout_s: float | None = BY_KIND,
        report: Callable[[ProgressReport], None] | None = None,
        source: str = "",
        affinity: str = "",
        keep: Callable[[Kept], None] | None = None,
    ) -> Job[T]:
        """Queue a task.

        Args:
            task: Module and function, "workbench.tasks.intake:run".
            request: A dataclass of plain fields, the task's first argument.
            returns: Type of the result, which is checked value by value.
            kind: What the worker may do.
            label: What is done, in words that can begin a sentence ("Reading the clip").
            timeout_s: Seconds without a progress report before the worker is ended; None for no limit.
            report: Called with progress on a thread of the pool.
            source: Display name of the file concerned; with the request's `path`, if it has one, also the key under
                which a file that stops workers is set aside.
            affinity: Jobs with the same text prefer the same worker, which may hold a decoder open.
            keep: Called on a thread of the pool with parts of what a long task found so far (see `jobs.Kept`).

        Raises:
            InternalError: The request cannot be sent between processes, or the pool is closed.
        """
        limit = TIMEOUTS_S[kind] if timeout_s is not None and timeout_s < 0 else timeout_s
        path = getattr(request, "path", "")
        key = _source_key(source, path if isinstance(path, str) else "")
        plain = to_plain(request)
        paths = tuple(_absolute_paths(plain)) if kind is WorkerKind.READER else ()
        order = Order(task, plain, returns, kind, label, limit, report, source, key, affinity, keep, paths)
        with self._numbering:  # so that no job comes after the call to shut down, when nobody would look at it
            if self._closing:
                raise InternalError("The workers have been ended already.")
            self._number += 1
            job: Job[T] = Job(order, self._number, self._cancel_soon)
            self._post(partial(self._accept, job))
        return job

    def quarantined(self) -> dict[str, str]:
        """Files set aside in this session: display name, and the reason."""
        return dict(self._quarantined_names)

    def try_again(self, source: str, path: str) -> None:
        """Read a file again that was set aside, if it was: a person asked for it. Once more it has two tries.

        Args:
            source, path: As given to `submit` and in its request.
        """
        self._post(partial(self._release, source, path))

    def active_limits(self) -> tuple[str, ...]:
        """What workers are kept from, in sentences for About; starts a reader if none has run yet."""
        if WorkerKind.READER not in self._limits:
            try:
                self.submit("workbench.workers.self_check:run", None, type(None), label="Checking the limits").result(
                    START_S
                )
            except WorkbenchError as error:
                return (f"The limits of the readers are not known: {error.message}",)
        self._wait_for_news()
        sentences: list[str] = []
        for kind, found in self._limits.items():
            words = {
                "reader": "Readers of files",
                "searcher": "Searches",
                "maker": "Makers of reports",
                "fetcher": "Fetching",
            }[kind.value]
            sentences += [f"{words}: {sentence}." for sentence in found.active]
            sentences += [f"{words}, not active: {sentence}." for sentence in found.missing]
        sentences.append("A file that stops its reader twice is set aside for the session.")
        return tuple(sentences)

    def close(self) -> None:
        """Cancel what is queued or running, end all workers, join all threads. May be called twice."""
        with self._numbering:
            self._closing = True
            self._post(self._shut_down)
        own = threading.current_thread() is self._thread or any(seat.is_current_thread() for seat in list(self._seats))
        if not own:  # a listener may close the pool, but its thread cannot wait for itself
            self._thread.join()

    def _wait_for_news(self) -> None:
        """Until what seats have told so far is taken in: an answer may be there before the news that came with it."""
        told = threading.Event()
        self._post(told.set)
        while self._thread.is_alive() and not told.wait(WATCH_S):
            pass

    # from here on: the pool's own thread

    def _post(self, call: Callable[[], None]) -> None:
        self._inbox.put(call)

    def _cancel_soon(self, job: Job[Any]) -> None:
        self._post(partial(self._cancel, job))

    def _run(self) -> None:
        shut_down = False
        while not (shut_down and not self._seats):
            try:
                call = self._inbox.get(timeout=self._next_deadline_s())
            except queue.Empty:
                pass
            else:
                call()
                shut_down = shut_down or call == self._shut_down
            self._watch()
            if not self._closing:
                self._dispatch()
        self._drop_waiting()

    def _next_deadline_s(self) -> float | None:
        """Seconds until something has to be looked at, None when only news can bring work."""
        now_s = time.monotonic()
        deadlines = [deadline for seat in self._seats if (deadline := _deadline_s(seat)) is not None]
        if any(seat.job and seat.kind is WorkerKind.SEARCHER for seat in self._seats):
            deadlines.append(now_s + WATCH_S)
        return max(0.0, min(deadlines) - now_s) if deadlines else None

    def _accept(self, job: Job[Any]) -> None:
        known = self._quarantine.get(job.order.source_key) if job.order.source_key else None
        if self._closing or job.cancel_requested:
            job.fail(Cancelled())
        elif known is not None:
            job.fail(known)
        else:
            self._waiting.append(job)

    def _cancel(self, job: Job[Any]) -> None:
        if job in self._waiting:
            self._waiting.remove(job)
            job.fail(Cancelled())
            return
        for seat in self._seats:
            if seat.job is job and seat.kill_at_s is None:
                seat.kill_at_s = time.monotonic() + CANCEL_S
                seat.ask_to_stop()

    def _release(self, source: str, path: str) -> None:
        self._quarantine.pop(_source_key(source, path), None)
        self._quarantined_names.pop(source, None)

    def _shut_down(self) -> None:
        self._drop_waiting()
        for seat in self._seats:
            if seat.job is not None:
                seat.job.cancel_requested = True
                seat.kill()
            elif not seat.ending:
                seat.retire()

    def _drop_waiting(self) -> None:
        while self._waiting:
            self._waiting.popleft().fail(Cancelled())

    def _watch(self) -> None:
        now_s = time.monotonic()
        for seat in self._seats:
            if seat.ending:
                continue
            deadline_s = _deadline_s(seat)
            if deadline_s is not None and now_s >= deadline_s:
                self._overdue(seat)
            elif seat.job is not None and seat.kind is WorkerKind.SEARCHER and _uses_too_much(seat):
                seat.killed_for = "memory"
                seat.kill()

    def _overdue(self, seat: Seat) -> None:
        if seat.job is None:
            seat.retire()
            return
        if seat.kill_at_s is None:
            seat.killed_for = "timeout"
        seat.kill()

    def _dispatch(self) -> None:
        while self._waiting:
            seat = self._seat_for(self._waiting[0])
            if seat is None:
                return
            seat.give(self._waiting.popleft())

    def _seat_for(self, job: Job[Any]) -> Seat | None:
        """A free worker for this job, started or made room for if need be; None while all are busy."""
        free = [seat for seat in self._seats if seat.job is None and not seat.ending]
        fitting = [seat for seat in free if _fits(seat, job.order)] if job.deaths == 0 else []
        if fitting:
            return next((seat for seat in fitting if seat.affinity == job.order.affinity), None) or self._least(fitting)
        if sum(not seat.ending for seat in self._seats) >= self._size:
            if not free:
                return None
            self._least(free).retire()
        places = limits.reach(job.order.kind, job.order.paths)
        seat = Seat(job.order.kind, places, self, self._post)
        self._seats.append(seat)
        return seat

    @staticmethod
    def _least(seats: list[Seat]) -> Seat:
        """The one whose open decoders are least likely to be wanted again: free for longest."""
        return min(seats, key=lambda seat: seat.idle_since_s)

    # news from seats

    def on_started(self, seat: Seat, active: tuple[str, ...], missing: tuple[str, ...]) -> None:
        """See `Listener`."""
        self._failed_starts = 0
        self._limits[seat.kind] = Limits(active, missing)
        if seat.kill_at_s is not None:
            seat.ask_to_stop()

    def on_finished(self, seat: Seat, sound: bool) -> None:
        """See `Listener`."""
        seat.job, seat.kill_at_s, seat.task_running = None, None, False
        seat.idle_since_s = time.monotonic()
        seat.tasks_done += 1
        if seat.ending:
            seat.retire()  # it was killed after its answer had come: its thread waits for a job that never comes
        elif not sound:
            seat.ending = True  # its thread ends it
        elif self._closing or (seat.kind is WorkerKind.READER and seat.tasks_done >= TASKS_PER_READER):
            seat.retire()

    def on_ended(self, seat: Seat, job: Job[Any] | None, ending: str) -> None:
        """See `Listener`."""
        self._seats.remove(seat)
        seat.join()
        if job is None:
            return
        if job.cancel_requested:
            job.fail(Cancelled())
        elif seat.killed_for:
            job.fail(_ended_by_us(job, seat.killed_for, ending))
        elif not seat.task_running:
            self._start_again(job, ending)
        else:
            self._retry(job, ending)

    def _start_again(self, job: Job[Any], ending: str) -> None:
        self._failed_starts += 1
        if self._failed_starts < START_ATTEMPTS:
            self._waiting.appendleft(job)
            return
        self._failed_starts = 0
        error = WorkerDied(
            f"{job.words()} could not begin: no worker process could be started.",
            advice="Close other programs and try again; if it stays so, install this program anew.",
        )
        error.details = ending
        job.fail(error)

    def _retry(self, job: Job[Any], ending: str) -> None:
        job.deaths += 1
        if job.deaths == 1 and not self._closing:
            self._waiting.appendleft(job)
            return
        error: WorkbenchError
        if job.order.kind is WorkerKind.READER and job.order.source_key:
            error = faults.stopped_twice(job.order.source, ending)
            self._quarantine[job.order.source_key] = error
            self._quarantined_names[job.order.source] = "it stopped the reader twice"
        else:  # a library or a report is no foreign file: nothing in it may keep it from being tried again
            error = faults.given_up(job.words(), job.order.kind, ending)
        job.fail(error)


def _source_key(source: str, path: str) -> str:
    return f"{source}\0{path}" if source else ""


def _absolute_paths(plain: Plain) -> Iterator[str]:
    """Paths anywhere in a request: what its reader must be able to open."""
    if isinstance(plain, str):
        if plain.startswith("/"):
            yield plain
    elif isinstance(plain, dict):
        for value in plain.values():
            yield from _absolute_paths(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _absolute_paths(value)


def _fits(seat: Seat, order: Order) -> bool:
    """Whether a free worker may do this: of the right kind, and let into every folder concerned."""
    return seat.kind is order.kind and (
        order.kind is not WorkerKind.READER or limits.within_reach(order.paths, seat.places)
    )


def _deadline_s(seat: Seat) -> float | None:
    """When this seat has to be dealt with if nothing happens before."""
    if seat.ending:
        return None
    if seat.job is None:
        return seat.idle_since_s + IDLE_S
    if seat.kill_at_s is not None:
        return seat.kill_at_s
    if not seat.task_running:
        return seat.last_sign_s + START_S
    limit_s = seat.job.order.timeout_s
    return None if limit_s is None else seat.last_sign_s + limit_s


def _uses_too_much(seat: Seat) -> bool:
    if seat.process is None:
        return False
    used = limits.private_bytes(seat.process.process_id)
    return used is not None and used > limits.searcher_memory_bytes()


def _ended_by_us(job: Job[Any], reason: str, ending: str) -> WorkbenchError:
    error: WorkbenchError
    if reason == "memory":
        error = WorkerDied(
            f"{job.words()} used more memory than half of this machine has and was stopped.",
            advice="Search fewer media at a time, or a smaller library.",
        )
    else:
        limit = f"{job.order.timeout_s:g} s" if job.order.timeout_s is not None else "its limit"
        error = WorkerTimeout(
            f"{job.words()} made no progress for {limit} and was stopped.",
            advice="Try again when the computer has less to do; a file that does this again may be damaged.",
        )
    error.details = ending
    return error
