"""Limits on macOS: resource limits, the sandbox browsers use, and a watch over memory. Not tried on a Mac yet.

macOS accepts a limit of address space and does not keep to it, so a thread of the worker looks at its memory and
ends it, as a fault of the file, like the limit would on Linux. `sandbox_init` is declared deprecated since 2012 and
carries the sandboxes of Chromium and Firefox to this day; where it is refused, it is told as missing.
"""

from __future__ import annotations

import ctypes
import os
import resource
import sys
import threading
import time
from collections.abc import Callable

from workbench.workers import limits_posix
from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import MEMORY_BYTES, Limits

_PROFILE = "(version 1)(allow default)(deny network*)(deny process-exec*)(deny process-fork)"
_NO_SERVING = (
    "(version 1)(allow default)(deny network-bind)(deny network-inbound)(deny process-exec*)(deny process-fork)"
)
_NO_CHANGES = "(deny file-write*)"
_LOOK_EVERY_S = 0.1
_ENDED_FOR_MEMORY = 70


def apply(kind: WorkerKind) -> Limits:
    """Set the resource limits, then the sandbox; see `limits.apply`."""
    limits = limits_posix.apply(kind)
    sentence, profile = "No network, no starting of programs (sandbox)", _PROFILE
    if kind is WorkerKind.READER:
        sentence, profile = (
            "No network, no starting of programs, no change to any file (sandbox)",
            _PROFILE + _NO_CHANGES,
        )
    if kind is WorkerKind.FETCHER:
        sentence = "No starting of programs, no change to any file, no waiting for connections (sandbox)"
        profile = _NO_SERVING + _NO_CHANGES
    steps: list[tuple[str, Callable[[], None]]] = [(sentence, lambda: _enter_sandbox(profile))]
    memory = MEMORY_BYTES.get(kind)
    if memory is not None:
        steps.append((f"A worker that takes more than {memory >> 30} GB is ended", lambda: watch_memory(memory)))
    added = limits_posix.run_steps(steps)
    return Limits(added.active + limits.active, added.missing + limits.missing)


def watch_memory(most_bytes: int) -> None:
    """End this process soon after its memory grows beyond a limit, from a thread of its own."""

    def look() -> None:
        while _peak_bytes() <= most_bytes:
            time.sleep(_LOOK_EVERY_S)
        os._exit(_ENDED_FOR_MEMORY)

    threading.Thread(target=look, name="memory", daemon=True).start()


def _peak_bytes() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if str(sys.platform) == "darwin" else peak * 1024


def _enter_sandbox(profile: str) -> None:
    library = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
    message = ctypes.c_char_p()
    if library.sandbox_init(profile.encode(), ctypes.c_uint64(0), ctypes.byref(message)):
        raise OSError((message.value or b"refused").decode(errors="replace"))
