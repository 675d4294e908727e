"""Limits every POSIX system offers: resource limits of the process."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable

from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import CONFINED, MEMORY_BYTES, READER_FILE_BYTES, READER_OPEN_FILES, Limits


def apply(kind: WorkerKind) -> Limits:
    """Set the resource limits; see `limits.apply`."""
    steps: list[tuple[str, Callable[[], None]]] = [
        ("No memory dump is left when a reader fails", lambda: _lower(resource.RLIMIT_CORE, 0)),
    ]
    if kind in CONFINED:
        steps.append(
            ("No file larger than 1 MB can be written", lambda: _lower(resource.RLIMIT_FSIZE, READER_FILE_BYTES))
        )
        steps.append(
            (f"Up to {READER_OPEN_FILES} open files", lambda: _lower(resource.RLIMIT_NOFILE, READER_OPEN_FILES))
        )
    memory = MEMORY_BYTES.get(kind)
    if memory is not None:
        steps.append((f"{memory >> 30} GB of memory for each file", lambda: _limit_memory(memory)))
    steps.append(("Processor time for each file", lambda: renew_cpu(3600.0)))
    return run_steps(steps)


def run_steps(steps: list[tuple[str, Callable[[], None]]]) -> Limits:
    """Try each step; what fails is reported, never passed over in silence."""
    active: list[str] = []
    missing: list[str] = []
    for sentence, step in steps:
        try:
            step()
        except (OSError, ValueError, RuntimeError, ImportError) as error:
            missing.append(f"{sentence}: not on this system ({error})")
        else:
            active.append(sentence)
    return Limits(tuple(active), tuple(missing))


def renew_cpu(seconds: float) -> None:
    """Move the soft limit of processor time to now plus `seconds`; the hard limit stays."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    wanted = int(used.ru_utime + used.ru_stime + seconds) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if hard < 0 else min(wanted, hard), hard))


def physical_memory_bytes() -> int:
    """Memory of the machine; 0 when the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 0


def _limit_memory(count: int) -> None:
    if str(sys.platform) == "darwin":
        raise OSError("macOS does not keep to address space limits")
    _lower(resource.RLIMIT_AS, count)


def _lower(which: int, value: int) -> None:
    _, hard = resource.getrlimit(which)
    wanted = value if hard < 0 else min(value, hard)
    resource.setrlimit(which, (wanted, wanted))
