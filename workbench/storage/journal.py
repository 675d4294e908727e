"""Which journal suits the disk a folder lies on.

A write-ahead log needs shared memory between processes of one machine and a file system that keeps the order of
writes: local disks only. Network and synced folders, and whatever cannot be told, get a rollback journal.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.storage.disks import DiskKind as DiskKind  # noqa: PLC0414 - who asks for a journal asks for both
from workbench.storage.disks import disk_kind as disk_kind  # noqa: PLC0414


@dataclass(frozen=True, slots=True)
class Journal:
    """How SQLite keeps a database on one disk.

    Attributes:
        mode: "wal" or "delete".
        synchronous: 2 is FULL, 3 is EXTRA; both keep every acknowledged row through a power cut in that mode.
    """

    mode: str
    synchronous: int


WRITE_AHEAD = Journal("wal", 2)
ROLLBACK = Journal("delete", 3)


def journal_for(kind: DiskKind) -> Journal:
    """Write-ahead log on a local disk, rollback journal anywhere else."""
    return WRITE_AHEAD if kind is DiskKind.LOCAL else ROLLBACK
