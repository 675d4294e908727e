"""A task that does nothing, run to learn which limits hold in a worker."""

from __future__ import annotations

from workbench.jobs import Progress


def run(request: None, progress: Progress) -> None:
    """Do nothing; that it could be run is the answer."""
