"""What runs inside a worker process: receive a task, run it, send its result.

The request pipe is read by a thread of its own once the limits hold, so that a wish to cancel is seen while a task
runs, and so that the worker ends when the program that started it is gone.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import queue
import signal
import sys
import threading
import typing
from collections.abc import Callable
from typing import Any

from workbench.errors import InternalError
from workbench.jobs import Kept, Progress, ProgressReport
from workbench.model.plain import Plain, from_plain, to_plain
from workbench.workers import faults, limits, wire
from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import Limits

_CPU_RESERVE = 4.0  # times the wall limit: the wall limit comes first unless nobody is left to watch it
_CPU_WITHOUT_LIMIT_S = 24 * 3600.0


def main() -> None:
    """Serve until the other side closes the pipe."""
    requests, results = _take_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program; it tells its workers itself
    faulthandler.enable()
    _Worker(requests, results).serve()


def _take_pipes() -> tuple[int, int]:
    """Keep the two pipes for ourselves; what libraries print goes where the last messages are kept."""
    requests, results = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on one kind of system alone

        msvcrt.setmode(requests, os.O_BINARY)
        msvcrt.setmode(results, os.O_BINARY)
    return requests, results


class _Worker:
    """One worker's state: its pipes, the task at hand, the limits once they are set."""

    def __init__(self, requests: int, results: int) -> None:
        self._requests = requests
        self._results = results
        self._inbox: queue.SimpleQueue[Plain] = queue.SimpleQueue()
        self._cancelled = -1
        self._writing = threading.Lock()
        self._limits: Limits | None = None
        self._listening = False

    def serve(self) -> None:
        while True:
            message = self._next()
            _forget_last_messages()
            try:
                self._send(self._answer(message))
            except wire.MalformedFrame as error:  # the result cannot be sent: too large, or a number that is none
                self._send({"do": "error", "job": message["job"], "error": faults.to_message(error)})

    def _next(self) -> Plain:
        """The next request; the first is read here, since only threads begun after it come under every limit."""
        if self._listening:
            return self._inbox.get()
        try:
            return wire.read_frame(self._requests)
        except (EOFError, OSError):
            os._exit(0)

    def _listen(self) -> None:
        if not self._listening:
            self._listening = True
            threading.Thread(target=self._receive, name="requests", daemon=True).start()

    def _receive(self) -> None:
        try:
            while True:
                message = wire.read_frame(self._requests)
                if message["do"] == "cancel":
                    self._cancelled = message["job"]
                else:
                    self._inbox.put(message)
        except (EOFError, OSError):
            os._exit(0)  # the program is gone or wants no more

    def _send(self, message: Plain) -> None:
        try:
            with self._writing:
                wire.write_frame(self._results, message)
        except OSError:
            os._exit(0)

    def _answer(self, message: Plain) -> Plain:
        job = message["job"]
        try:
            value = self._run(message)
        except Exception as error:  # noqa: BLE001 - whatever a task raises is told to the program, never lost
            return {"do": "error", "job": job, "error": faults.to_message(error)}
        return {"do": "result", "job": job, "value": value}

    def _run(self, message: Plain) -> Plain:
        job = message["job"]
        function, request_kind = _load(message["task"])
        self._limit(WorkerKind(message["kind"]), from_plain(tuple[str, ...], message["places"]))
        self._listen()
        self._send({"do": "started", "job": job, "active": self._limits_plain(0), "missing": self._limits_plain(1)})
        timeout_s = message["timeout_s"]
        cpu_s = _CPU_WITHOUT_LIMIT_S if timeout_s is None else timeout_s * _CPU_RESERVE * (os.cpu_count() or 1) + 60.0
        limits.renew_cpu(cpu_s)
        _keep_to_one_thread()

        def report(state: ProgressReport) -> None:
            limits.renew_cpu(cpu_s)
            self._send({"do": "progress", "job": job, "report": to_plain(state)})

        def keep(part: Kept) -> None:
            self._send({"do": "keep", "job": job, "part": to_plain(part)})

        progress = Progress(report, lambda: self._cancelled == job, keep)
        return to_plain(function(from_plain(request_kind, message["request"]), progress))

    def _limit(self, kind: WorkerKind, places: tuple[str, ...]) -> None:
        if self._limits is None:
            self._limits = limits.apply(kind, places)

    def _limits_plain(self, which: int) -> list[str]:
        if self._limits is None:
            return []
        return list((self._limits.active, self._limits.missing)[which])


def _load(task: str) -> tuple[Callable[[Any, Progress], object], type[Any]]:
    """The task's function and the type of its request.

    A task module may name libraries it imports on use in `PRELOAD`: they are imported before the limits hold, because
    some look for other files or programs while they are imported.
    """
    module_name, _, name = task.partition(":")
    module = importlib.import_module(module_name)
    for library in getattr(module, "PRELOAD", ()):
        importlib.import_module(library)
    function = getattr(module, name, None)
    if not callable(function):
        raise InternalError(f"There is no task {task}.")
    hints = [hint for argument, hint in typing.get_type_hints(function).items() if argument != "return"]
    return function, hints[0]


def _keep_to_one_thread() -> None:
    cv2 = sys.modules.get("cv2")
    if cv2 is not None:
        cv2.setNumThreads(1)


def _forget_last_messages() -> None:
    """Start the file behind standard error anew, so that after a fault it tells of the task at hand."""
    try:
        os.ftruncate(2, 0)
    except OSError:
        return  # not a file: nothing is kept
