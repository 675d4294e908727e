"""What sort of disk a folder lies on, and which service keeps it in step with other computers.

Told from the path, from marks that sync programs leave, from their own settings, and from the sort of the mount; on
Linux, macOS and Windows. What cannot be told is said to be unknown, and then kept as safely as a network disk.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
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
_MOUNT_NAMES = {
    "nfs": "NFS",
    "nfs4": "NFS",
    "cifs": "a Windows share (SMB)",
    "smb3": "a Windows share (SMB)",
    "smbfs": "a Windows share (SMB)",
    "afpfs": "an Apple share (AFP)",
    "fuse.sshfs": "sshfs",
    "fuse.rclone": "rclone",
    "fuse.gvfsd-fuse": "a place the file manager connected",
    "davfs": "WebDAV",
    "webdav": "WebDAV",
    "9p": "a folder of the computer this one runs in",
    "drvfs": "a folder of the computer this one runs in",
    "vboxsf": "a folder of the computer this one runs in",
    "virtiofs": "a folder of the computer this one runs in",
}
_SERVICES = (
    tuple(  # a part of a path, alone or beside an owner: "Acme Dropbox", "OneDrive - Desk", "GoogleDrive-me@here"
        (re.compile(rf"(?:.+ )?(?:{names})(?:[ (-].*|\d*)", re.IGNORECASE), name)
        for names, name in (
            ("onedrive|sharepoint", "OneDrive"),
            ("dropbox", "Dropbox"),
            ("google ?drive", "Google Drive"),
            ("icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud Drive"),
            ("nextcloud", "Nextcloud"),
            ("owncloud", "ownCloud"),
            ("syncthing", "Syncthing"),
            ("seafile", "Seafile"),
            ("pcloud ?drive|pcloud ?sync|pcloud", "pCloud"),
            ("megasync", "MEGA"),
            ("box sync|box-box", "Box"),
            ("cloudstorage", "a sync program"),  # where macOS keeps them all; named above where it is known
        )
    )
)
_MARKS = (
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".shortcut-targets-by-id", "Google Drive"),
    (".owncloudsync.log", "Nextcloud or ownCloud"),
    (".nextcloudsync.log", "Nextcloud or ownCloud"),
    ("._sync_*.db", "Nextcloud or ownCloud"),
    (".sync_*.db", "Nextcloud or ownCloud"),
    (".seafile-data", "Seafile"),
)
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MOST_SETTINGS_BYTES = 1 << 20
_CLOUD_FOLDER = re.compile(r"(?m)^\d+\\Folders\\\d+\\localPath=(.+)$")
_OCTAL = re.compile(r"\\([0-7]{3})")
_MACOS_TYPE_AT, _MACOS_TYPE_BYTES, _MACOS_FLAGS_AT, _MNT_LOCAL = 72, 16, 64, 0x1000  # struct statfs of 64-bit inodes


class DiskKind(StrEnum):
    """What sort of disk a folder lies on."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Disk:
    """Where a folder lies.

    Attributes:
        kind: What sort of disk.
        name: The service that keeps it in step, or the sort of network disk; empty where it has none.
    """

    kind: DiskKind
    name: str = ""


def disk_kind(folder: Path) -> DiskKind:
    """What sort of disk a folder lies on; the parent decides for a folder that does not exist yet."""
    return disk_of(folder).kind


def disk_of(folder: Path) -> Disk:
    """Where a folder lies; the parent decides for a folder that does not exist yet."""
    real = Path(os.path.realpath(folder))
    if service := sync_service(real, os.environ, Path.home()):
        return Disk(DiskKind.SYNCED, service)
    if sys.platform == "win32":
        return _windows_disk(real)
    if sys.platform == "darwin":
        return _macos_disk(real)
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return Disk(DiskKind.UNKNOWN)
    return disk_from_mounts(mounts, str(real), on_block_device=_on_block_device(real))


def sync_service(path: Path, environment: Mapping[str, str], home: Path) -> str:
    """The service that keeps a folder in step with other computers, or an empty text.

    Args:
        path: Absolute, links resolved.
        environment: Variables of the process: OneDrive on Windows names its folders there.
        home: Where settings of sync programs lie.
    """
    for part in reversed(path.parts):
        for pattern, name in _SERVICES:
            if pattern.fullmatch(part):
                return _inside_cloud_storage(path) if name == "a sync program" else name
    for folder in (path, *path.parents):
        if folder != folder.parent and (name := _marked(folder)):
            return name
    for folder, name in _told_by_settings(environment, home):
        if path == folder or path.is_relative_to(folder):
            return name
    return ""


def _inside_cloud_storage(path: Path) -> str:
    """macOS names the folders in CloudStorage after service and account: `ProtonDrive-mara@example.org`."""
    parts = [part.casefold() for part in path.parts]
    at = parts.index("cloudstorage") + 1 if "cloudstorage" in parts else len(parts)
    return path.parts[at].partition("-")[0] if at < len(parts) else "a sync program"


def _marked(folder: Path) -> str:
    try:
        for mark, name in _MARKS:
            # ~/.dropbox, a folder, holds the settings of Dropbox: the home folder around it is not synced.
            if any(mark != ".dropbox" or found.is_file() for found in folder.glob(mark)):
                return name
        return ""
    except OSError:
        return ""  # a parent we may not list tells nothing


def _told_by_settings(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str]]:
    """Folders that sync programs themselves say they keep."""
    for variable in _ONEDRIVE_VARIABLES:
        if text := environment.get(variable, ""):
            yield Path(os.path.realpath(text)), "OneDrive"
    roots = (environment.get("APPDATA"), environment.get("LOCALAPPDATA"))
    places = [home / ".dropbox" / "info.json", *(Path(root) / "Dropbox" / "info.json" for root in roots if root)]
    for place in places:
        for text in _dropbox_paths(_settings(place)):
            yield Path(os.path.realpath(text)), "Dropbox"
    clouds = (home / ".config", home / "Library" / "Preferences", *(Path(root) for root in roots if root))
    for root in clouds:
        for name in ("Nextcloud", "ownCloud"):
            for text in _CLOUD_FOLDER.findall(_settings(root / name / f"{name.lower()}.cfg")):
                yield Path(os.path.realpath(text.strip())), name


def _settings(place: Path) -> str:
    try:
        with place.open("rb") as stream:
            return stream.read(_MOST_SETTINGS_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _dropbox_paths(text: str) -> list[str]:
    try:
        accounts = json.loads(text or "{}")
    except ValueError:
        return []
    found = accounts.values() if isinstance(accounts, dict) else ()
    return [one["path"] for one in found if isinstance(one, dict) and isinstance(one.get("path"), str)]


def _on_block_device(path: Path) -> bool:
    """Whether a folder, or the nearest one above that exists, lies on a disk of this machine: others have major 0."""
    for folder in (path, *path.parents):
        try:
            return os.major(folder.stat().st_dev) > 0
        except OSError:
            continue
    return False


def kind_from_mounts(mountinfo: str, path: str, *, on_block_device: bool = False) -> DiskKind:
    """The kind alone, of `disk_from_mounts`."""
    return disk_from_mounts(mountinfo, path, on_block_device=on_block_device).kind


def disk_from_mounts(mountinfo: str, path: str, *, on_block_device: bool = False) -> Disk:
    """Where a path lies by the text of `/proc/self/mountinfo`.

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
    if best < 0 and on_block_device:
        return Disk(DiskKind.LOCAL)
    return _disk_of_type(file_system)


def _disk_of_type(file_system: str) -> Disk:
    if _LOCAL.fullmatch(file_system):
        return Disk(DiskKind.LOCAL)
    if _NETWORK.fullmatch(file_system) or file_system in _MOUNT_NAMES:
        return Disk(DiskKind.NETWORK, _MOUNT_NAMES.get(file_system, file_system))
    return Disk(DiskKind.UNKNOWN)


def _windows_disk(path: Path) -> Disk:
    if path.drive.startswith("\\\\"):
        return Disk(DiskKind.NETWORK, "a Windows share (SMB)")
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - the type checker knows it on Windows alone
    label = ctypes.create_unicode_buffer(64)
    if kernel.GetVolumeInformationW(path.drive + "\\", label, 64, None, None, None, None, 0) and (
        label.value.casefold() == "google drive"  # a drive of its own, without a mark in its folders
    ):
        return Disk(DiskKind.SYNCED, "Google Drive")
    drive_type = kernel.GetDriveTypeW(path.drive + "\\")
    kinds = {3: DiskKind.LOCAL, 2: DiskKind.LOCAL, 4: DiskKind.NETWORK}
    kind = kinds.get(drive_type, DiskKind.UNKNOWN)
    return Disk(kind, "a Windows share (SMB)" if kind is DiskKind.NETWORK else "")


def _macos_disk(path: Path) -> Disk:
    library = ctypes.CDLL(None, use_errno=True)
    statfs = getattr(library, "statfs$INODE64", None) or library.statfs
    buffer = ctypes.create_string_buffer(4096)
    for folder in (path, *path.parents):
        if statfs(os.fsencode(folder), buffer) == 0:
            return disk_from_statfs(buffer.raw)
    return Disk(DiskKind.UNKNOWN)


def disk_from_statfs(data: bytes) -> Disk:
    """Where a path lies by what `statfs` of macOS answers (sys/mount.h, `struct statfs` with 64-bit inodes)."""
    name = data[_MACOS_TYPE_AT : _MACOS_TYPE_AT + _MACOS_TYPE_BYTES].split(b"\0")[0].decode("ascii", "replace")
    flags = int.from_bytes(data[_MACOS_FLAGS_AT : _MACOS_FLAGS_AT + 4], sys.byteorder)
    known = _disk_of_type({"hfs": "hfsplus", "msdos": "vfat"}.get(name, name))
    if known.kind is DiskKind.UNKNOWN and not flags & _MNT_LOCAL:
        return Disk(DiskKind.NETWORK, name)
    return known
