"""Checking an exported file: is it what its schema and schema.org say it must be?"""

from __future__ import annotations

from pathlib import Path

from workbench.commands.names import display
from workbench.commands.running import LatestReport, wait
from workbench.jobs import SILENT, Progress
from workbench.model.checking import FileCheck, FileCheckRequest
from workbench.workers.pool import WorkerPool

CHECK_TASK = "workbench.tasks.report_check:run"
_LONGEST_S = 300.0


def check(path: Path, progress: Progress = SILENT) -> FileCheck:
    """What is wrong with a file that was exported as `jsonld` or `json`; no network is needed.

    Raises:
        UnreadableError: It cannot be read, or is neither of the two.
    """
    name, latest = display(path.name), LatestReport()
    with WorkerPool(1) as pool:
        job = pool.submit(
            CHECK_TASK,
            FileCheckRequest(str(path.resolve()), name),
            FileCheck,
            label=f"Checking {name}",
            timeout_s=_LONGEST_S,
            report=latest,
            source=name,
        )
        return wait(job, progress, latest=latest)
