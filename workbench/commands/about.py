"""What this program is: its version, the versions of what reads foreign files, and what keeps those in check."""

from __future__ import annotations

import platform
from importlib import metadata

from workbench import __version__
from workbench.errors import WorkbenchError
from workbench.model.about import About, Component, Components
from workbench.storage.connection import sqlite_version
from workbench.workers.pool import WorkerPool

VERSIONS_TASK = "workbench.tasks.versions:run"


def told(pool: WorkerPool | None = None) -> About:
    """Everything about the running program; starts a reader.

    Args:
        pool: Workers that are there already; by default one reader is started and ended.
    """
    if pool is None:
        with WorkerPool(size=1) as own:
            return told(own)
    return About(__version__, (*_own(), *_of_readers(pool)), pool.active_limits())


def _own() -> tuple[Component, ...]:
    """What this process itself runs on."""
    return (
        Component("Python", f"{platform.python_version()} ({platform.system()}, {platform.machine()})", "the program"),
        Component("Qt", _qt(), "the window"),
        Component("SQLite", sqlite_version(), "cases and libraries"),
    )


def _qt() -> str:
    """As its package says: the terminal never loads it."""
    try:
        return f"{metadata.version('PySide6_Essentials')} (Qt for Python)"
    except metadata.PackageNotFoundError:
        return ""


def _of_readers(pool: WorkerPool) -> tuple[Component, ...]:
    try:
        return pool.submit(VERSIONS_TASK, None, Components, label="Asking for the versions").result(120).parts
    except WorkbenchError as error:
        return (Component("The readers", f"not known: {error.message}", "decoders"),)


def lines(about: About) -> list[str]:
    """As the terminal prints it."""
    found = [" ".join(("workbench", about.version)), ""]
    found += [f"{part.name} {part.version or 'not installed'}: {part.use}" for part in about.parts]
    return [*found, "", *about.limits]
