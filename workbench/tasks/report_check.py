"""Checks an exported file, in a reader: it may come from anybody."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.checking import FileCheck, FileCheckRequest

LARGEST_BYTES = 200_000_000


def run(request: FileCheckRequest, progress: Progress) -> FileCheck:
    """Say what is wrong with the file.

    Raises:
        UnreadableError: It cannot be read, or is neither JSON-LD nor a report.
    """
    from workbench.export.file_check import check_bytes

    progress.update(0, 1, f"Checking {request.name}")
    path = Path(request.path)
    try:
        if path.is_dir():
            raise UnreadableError(request.name, "it is a folder")
        if path.stat().st_size > LARGEST_BYTES:
            raise UnreadableError(request.name, f"it is larger than {LARGEST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(request.name, (error.strerror or str(error)).lower()) from error
    return check_bytes(data, request.name)
