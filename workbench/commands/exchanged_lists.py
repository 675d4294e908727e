"""Lists of hashes somebody shared, taken apart in a reader; what it hands out is kept until it has ended."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from workbench.commands.library_adding import pool_or_own
from workbench.commands.names import display
from workbench.commands.running import LatestReport, wait
from workbench.jobs import SILENT, Progress
from workbench.model.lists import HashLine, HashLines, ListRequest
from workbench.storage.faults import cannot
from workbench.storage.hash_list_reading import unpacked
from workbench.storage.taking_over import Spool
from workbench.workers.pool import WorkerPool

T = TypeVar("T")
HASHES_TASK = "workbench.tasks.lists:hashes"


def read(
    file: Path,
    take: Callable[[Iterable[tuple[HashLine, ...]]], T],
    *,
    pool: WorkerPool | None = None,
    progress: Progress = SILENT,
) -> T:
    """Let a reader take a list apart.

    Args:
        take: Called once with all batches; also when the reading was stopped half-way, with those that came.

    Raises:
        UnreadableError: It is no such list.
        StorageError: What was read could not be kept.
        Cancelled: The analyst stopped it, after `take`.
    """
    name = display(file.name)
    with pool_or_own(pool) as workers, tempfile.TemporaryDirectory() as folder:
        spool, latest = Spool(Path(folder) / "lines"), LatestReport()
        request = ListRequest(str(file.absolute()), display(file))
        job = workers.submit(
            HASHES_TASK, request, HashLines, label="Reading the list", source=name, keep=spool.take, report=latest
        )
        try:
            wait(job, progress, latest=latest)
        finally:
            taken = take(map(unpacked, spool.packs()))
    if spool.fault is not None:
        raise cannot(f"“{name}” cannot be read whole", spool.fault, advice="Check the disk, then try again.")
    return taken
