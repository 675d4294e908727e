"""One worker process: how it is started, spoken to and ended."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from typing import IO

from workbench.model.plain import Plain
from workbench.workers import wire

WORKER_ARGUMENT = "--worker-process"
"""First argument of a frozen program that is to be a worker; `__main__` hands over to `child.main` then."""

_BOOTSTRAP = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from workbench.workers.child import main; main()"
_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENCV_FOR_THREADS_NUM": "1",
    "MALLOC_ARENA_MAX": "2",  # each arena reserves 64 MB of the address space that is limited
}
_LAST_MESSAGES_CHARS = 4000
_PATIENCE_S = 2.0


class WorkerProcess:
    """A started worker.

    The two ends of its pipes are plain descriptors for `wire`; what it and its libraries print is kept in a file
    without a name, of which the last lines are read after a fault.

    Attributes:
        requests, results: Descriptors to write to and read from.
    """

    def __init__(self) -> None:
        """Start it.

        Raises:
            OSError: The system could not start a process.
        """
        self._messages = _messages_file()
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._messages if self._messages is not None else subprocess.DEVNULL,
                bufsize=0,
                env={**os.environ, **_ENVIRONMENT},
                start_new_session=sys.platform != "win32",  # Ctrl-C on the terminal is not meant for it
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            if self._messages is not None:
                self._messages.close()
            raise
        if self._process.stdin is None or self._process.stdout is None:
            raise OSError("the worker has no pipes")
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        self.requests, self.results = self._stdin.fileno(), self._stdout.fileno()
        self._ending = threading.Lock()
        self._ended = False

    @property
    def process_id(self) -> int:
        """Number of the process, for watching its memory."""
        return self._process.pid

    def tell(self, message: Plain) -> None:
        """Send a short message while a task runs; a worker that has ended is not told."""
        with self._ending:
            if not self._ended:
                with contextlib.suppress(OSError):  # it ended a moment ago, which its reader sees
                    wire.write_frame(self.requests, message)

    def kill(self) -> None:
        """End it at once; safe from any thread and more than once."""
        with self._ending:
            if not self._ended:
                self._process.kill()

    def finish(self) -> str:
        """Close the pipes, wait for the end, and tell how it ended.

        Returns:
            "ended by signal 11 (SIGSEGV)" or "ended with status 1", and the last lines it printed.
        """
        with self._ending:
            self._ended = True
            self._stdin.close()
        try:
            status = self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        self._stdout.close()
        return f"{_ending_words(status)}\n{self._last_messages()}".strip()

    def _last_messages(self) -> str:
        if self._messages is None:
            return ""
        with self._messages as messages:
            size = messages.seek(0, os.SEEK_END)
            messages.seek(max(0, size - _LAST_MESSAGES_CHARS))
            return messages.read().decode(errors="replace")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_ARGUMENT]
    executable = sys.executable
    if sys.platform == "win32":
        # the python.exe of a virtual environment is only a launcher, whose child would outlive a kill
        executable = getattr(sys, "_base_executable", executable)
    return [executable, "-I", "-c", _BOOTSTRAP, json.dumps(sys.path)]


def _messages_file() -> IO[bytes] | None:
    try:
        return tempfile.TemporaryFile("a+b")
    except OSError:
        return None  # a full disk must not keep files from being read; the last messages are then lost


def _ending_words(status: int) -> str:
    if status >= 0:
        return f"ended with status {status}"
    try:
        return f"ended by signal {-status} ({signal.Signals(-status).name})"
    except ValueError:
        return f"ended by signal {-status}"
