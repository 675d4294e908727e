"""The figures of the limits, and what is told of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from workbench.workers.kinds import WorkerKind

Places: TypeAlias = Mapping[str, tuple[int, int]]
"""Folders and files by path, with device and inode: what one process may open."""
MEMORY_BYTES = {WorkerKind.READER: 2 << 30, WorkerKind.MAKER: 4 << 30, WorkerKind.FETCHER: 2 << 30}
"""Address space by kind; a searcher maps index files that may be larger than any such limit."""
CONFINED = frozenset((WorkerKind.READER, WorkerKind.FETCHER))
"""Kinds that meet what others made: they change no file, and open only what they must."""
READER_FILE_BYTES = 1 << 20
"""Largest file a reader can write: its own last messages."""
READER_OPEN_FILES = 256


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds in one worker.

    Attributes:
        active: Limits that were set, as sentences without the full stop.
        missing: Limits that could not be set, with the reason.
    """

    active: tuple[str, ...]
    missing: tuple[str, ...]
