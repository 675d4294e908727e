"""The figures of the limits, and what is told of them."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.workers.kinds import WorkerKind

MEMORY_BYTES = {WorkerKind.READER: 2 << 30, WorkerKind.MAKER: 4 << 30}
"""Address space by kind; a searcher maps index files that may be larger than any such limit."""
READER_FILE_BYTES = 1 << 20
"""Largest file a reader can write: its own last messages."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds in one worker.

    Attributes:
        active: Limits that were set, as sentences without the full stop.
        missing: Limits that could not be set, with the reason.
    """

    active: tuple[str, ...]
    missing: tuple[str, ...]
