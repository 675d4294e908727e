"""Which journal suits the disk a folder lies on.

A write-ahead log needs shared memory between processes of one machine and a file system that keeps the order of
writes: local disks only. Network and synced folders, and whatever cannot be told, get a rollback journal.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

_LOCAL = re.compile(
    "ext[234]|xfs|btrfs|zfs|tmpfs|ramfs|overlay|f2fs|jfs|bcachefs|ntfs3?|vfat|exfat|hfsplus|apfs|squashfs|iso9660|udf|erofs"
)
_NETWORK = re.compile(
    "nfs4?|cifs|smb3|smbfs|afs|ncpfs|ceph|glusterfs|lustre|9p|vboxsf|drvfs|davfs|coda|ocfs2|gfs2|virtiofs|fuse.*"
)
_SYNCED_FOLDER = re.compile(
    r"dropbox|onedrive|google ?drive|icloud ?drive|nextcloud|owncloud|pcloud|megasync|seafile|syncthing"
    r"|mobile documents|cloudstorage|box sync",
    re.IGNORECASE,
)
_SYNC_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log", "._sync_*.db", ".seafile-data")
_OCTAL = re.compile(r"\\([0-7]{3})")


class DiskKind(StrEnum):
    """What sort of disk a folder lies on."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    UNKNOWN = "unknown"


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


def disk_kind(folder: Path) -> DiskKind:
    """What sort of disk a folder lies on; the parent decides for a folder that does not exist yet."""
    real = Path(os.path.realpath(folder))
    if _is_synced(real):
        return DiskKind.SYNCED
    if sys.platform == "win32":
        return _windows_disk(real)
    if sys.platform == "darwin":
        return _macos_disk(real)
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return DiskKind.UNKNOWN
    return kind_from_mounts(mounts, str(real), on_block_device=_on_block_device(real))


def _on_block_device(path: Path) -> bool:
    """Whether a folder, or the nearest one above that exists, lies on a disk of this machine: others have major 0."""
    for folder in (path, *path.parents):
        try:
            return os.major(folder.stat().st_dev) > 0
        except OSError:
            continue
    return False


def kind_from_mounts(mountinfo: str, path: str, *, on_block_device: bool = False) -> DiskKind:
    """Disk kind by the text of `/proc/self/mountinfo`.

    Args:
        mountinfo: The text; of two mounts on one point the later one counts.
        path: Absolute, links resolved.
        on_block_device: Decides where no mount covers the path: in a changed root its own mount is not listed.
    """
    best, file_system = -1, ""
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) < 5 or not right:
            continue
        point = _OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= best:
            best, file_system = len(point), right.split(" ")[0]
    if _LOCAL.fullmatch(file_system) or (best < 0 and on_block_device):
        return DiskKind.LOCAL
    if _NETWORK.fullmatch(file_system):
        return DiskKind.NETWORK
    return DiskKind.UNKNOWN


def _is_synced(path: Path) -> bool:
    if any(_SYNCED_FOLDER.search(part) for part in path.parts):
        return True
    return any(_has_mark(folder) for folder in (path, *path.parents) if folder != folder.parent)


def _has_mark(folder: Path) -> bool:
    try:
        return any(next(folder.glob(mark), None) is not None for mark in _SYNC_MARKS)
    except OSError:
        return False  # a parent we may not list tells nothing


def _windows_disk(path: Path) -> DiskKind:
    if path.drive.startswith("\\\\"):
        return DiskKind.NETWORK
    import ctypes  # noqa: PLC0415 - Windows only

    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - the type checker knows it on Windows alone
    drive_type = kernel.GetDriveTypeW(path.drive + "\\")
    return {3: DiskKind.LOCAL, 2: DiskKind.LOCAL, 4: DiskKind.NETWORK}.get(drive_type, DiskKind.UNKNOWN)


def _macos_disk(path: Path) -> DiskKind:
    return DiskKind.UNKNOWN if path.parts[:2] == ("/", "Volumes") else DiskKind.LOCAL
