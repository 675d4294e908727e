"""What keeps foreign files in check on this system, in words."""

from __future__ import annotations

from workbench.workers.pool import WorkerPool


def active() -> tuple[str, ...]:
    """What readers are kept from here, and what this system does not offer; one is started to find out."""
    with WorkerPool(size=1) as pool:
        return pool.active_limits()
