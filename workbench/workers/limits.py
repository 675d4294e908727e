"""Limits a worker puts on itself before it touches foreign bytes; the system's own module does the work.

Only modules named `limits_*` import what exists on one kind of system alone; they are imported on use.
"""

from __future__ import annotations

import sys

from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import CONFINED, Limits, Places

# a plain text, so that type checkers look at the branches of other systems, too
_SYSTEM: str = str(sys.platform)


def apply(kind: WorkerKind, places: tuple[str, ...] = ()) -> Limits:
    """Limit this process for good; called once in a worker, after the imports of its first task.

    Args:
        kind: What the worker may do.
        places: All that a reader may open, where the system can hold it to that: see `reach`.
    """
    if _SYSTEM == "linux":
        from workbench.workers import limits_linux  # noqa: PLC0415 - exists on one kind of system alone

        return limits_linux.apply(kind, places)
    if _SYSTEM == "win32":
        from workbench.workers import limits_windows  # noqa: PLC0415 - likewise

        return limits_windows.apply(kind)
    if _SYSTEM == "darwin":
        from workbench.workers import limits_macos  # noqa: PLC0415 - likewise

        return limits_macos.apply(kind)
    from workbench.workers import limits_posix  # noqa: PLC0415 - likewise

    return limits_posix.apply(kind)


def reach(kind: WorkerKind, paths: tuple[str, ...] = ()) -> Places:
    """Places a worker started now may open, among them these paths; empty where there is no such limit."""
    if _SYSTEM != "linux" or kind not in CONFINED:
        return {}
    from workbench.workers import limits_landlock  # noqa: PLC0415 - likewise

    return limits_landlock.reach(paths) if kind is WorkerKind.READER else limits_landlock.reach_of_fetcher()


def within_reach(paths: tuple[str, ...], places: Places) -> bool:
    """Whether a reader that may open these places can open these paths."""
    if _SYSTEM != "linux" or not paths:
        return True
    from workbench.workers import limits_landlock  # noqa: PLC0415 - likewise

    return limits_landlock.within(paths, places)


def renew_cpu(seconds: float) -> None:
    """Give this process that much more processor time from now on; does nothing where the system cannot."""
    if _SYSTEM != "win32":
        from workbench.workers import limits_posix  # noqa: PLC0415 - likewise

        limits_posix.renew_cpu(seconds)


def private_bytes(process_id: int) -> int | None:
    """Memory of another process that is its own (mapped files left out), or None where the system does not tell."""
    if _SYSTEM != "linux":
        return None
    from workbench.workers import limits_linux  # noqa: PLC0415 - likewise

    return limits_linux.private_bytes(process_id)


def searcher_memory_bytes() -> int:
    """How much memory of its own a searcher may use: half of the machine's, at least 2 GB."""
    if _SYSTEM == "win32":
        return 4 << 30
    from workbench.workers import limits_posix  # noqa: PLC0415 - likewise

    return max(2 << 30, limits_posix.physical_memory_bytes() // 2)
