"""Network disks and folders that sync programs keep are recognised on three systems, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.commands.places import about, note_of
from workbench.storage.disks import Disk, DiskKind, disk_from_mounts, disk_from_statfs, disk_of, sync_service


def mount(point: str, kind: str) -> str:
    return f"1 0 0:1 / / rw - ext4 /dev/a rw\n2 1 0:2 / {point} rw - {kind} host:/x rw\n"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("nfs4", "NFS"),
        ("cifs", "a Windows share (SMB)"),
        ("fuse.sshfs", "sshfs"),
        ("fuse.rclone", "rclone"),
        ("fuse.unheard", "fuse.unheard"),
        ("9p", "a folder of the computer this one runs in"),
    ],
)
def test_network_disks_are_known_by_the_sort_of_their_mount(kind: str, name: str) -> None:
    assert disk_from_mounts(mount("/mnt/desk", kind), "/mnt/desk/a.case") == Disk(DiskKind.NETWORK, name)
    assert disk_from_mounts(mount("/mnt/desk", kind), "/mnt/other/a.case") == Disk(DiskKind.LOCAL)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - News Desk", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Acme Dropbox", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-mara@example.org", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/OneDrive-Desk", "OneDrive"),
        ("Library/CloudStorage/ProtonDrive-mara@example.org", "ProtonDrive"),
        ("Nextcloud", "Nextcloud"),
        ("Seafile", "Seafile"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_a_sync_service_is_known_by_its_folder(tmp_path: Path, folder: str, name: str) -> None:
    assert sync_service(tmp_path / folder / "desk" / "a.case", {}, tmp_path) == name


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.driveupload", "Google Drive"),
        (".sync_0a1b2c.db", "Nextcloud or ownCloud"),
    ],
)
def test_a_sync_service_is_known_by_the_mark_it_leaves(tmp_path: Path, mark: str, name: str) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / mark).touch()
    assert disk_of(tmp_path / "shared" / "deep" / "a.case") == Disk(DiskKind.SYNCED, name)


def test_a_sync_service_is_known_by_its_own_settings(tmp_path: Path) -> None:
    home, work = tmp_path / "home", tmp_path / "work"
    (home / ".dropbox").mkdir(parents=True)
    (home / ".dropbox" / "info.json").write_text(json.dumps({"personal": {"path": str(work / "mine")}, "x": 1}))
    (home / ".config" / "Nextcloud").mkdir(parents=True)
    line = f"0\\Folders\\1\\localPath={work / 'ours'}\n"
    (home / ".config" / "Nextcloud" / "nextcloud.cfg").write_text(f"[Accounts]\n{line}")
    assert sync_service(work / "mine" / "a.case", {}, home) == "Dropbox"
    assert sync_service(work / "ours" / "a.case", {}, home) == "Nextcloud"
    assert sync_service(work / "theirs" / "a.case", {"OneDriveCommercial": str(work / "theirs")}, home) == "OneDrive"
    assert sync_service(work / "other" / "a.case", {}, home) == ""


@pytest.mark.parametrize("text", ["", "[]", "{", '{"personal": {"path": 3}}', "\0"])
def test_settings_that_cannot_be_read_tell_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(text)
    assert sync_service(tmp_path / "a.case", {}, tmp_path) == ""


def test_the_folder_of_dropbox_settings_does_not_make_the_home_folder_a_synced_one(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert sync_service(tmp_path / "desk" / "a.case", {}, tmp_path) == ""


def statfs(kind: str, flags: int = 0) -> bytes:
    data = bytearray(2168)
    data[64:68] = flags.to_bytes(4, "little")
    data[72 : 72 + len(kind)] = kind.encode()
    return bytes(data)


@pytest.mark.parametrize(
    ("kind", "flags", "disk"),
    [
        ("apfs", 0x1000, Disk(DiskKind.LOCAL)),
        ("hfs", 0x1000, Disk(DiskKind.LOCAL)),
        ("smbfs", 0, Disk(DiskKind.NETWORK, "a Windows share (SMB)")),
        ("afpfs", 0, Disk(DiskKind.NETWORK, "an Apple share (AFP)")),
        ("newnet", 0, Disk(DiskKind.NETWORK, "newnet")),
        ("newdisk", 0x1000, Disk(DiskKind.UNKNOWN)),
    ],
)
def test_macos_disks_are_known_by_what_the_system_answers(kind: str, flags: int, disk: Disk) -> None:
    assert disk_from_statfs(statfs(kind, flags)) == disk


def test_a_place_is_explained_only_where_there_is_something_to_know(tmp_path: Path) -> None:
    assert about(tmp_path / "Dropbox" / "a.case") is not None
    assert note_of(Disk(DiskKind.LOCAL)) is None
    assert note_of(Disk(DiskKind.UNKNOWN)) is None
    note = note_of(Disk(DiskKind.NETWORK, "NFS"))
    assert note is not None
    assert "network disk: NFS" in note.short
    assert any("Hand over" in line for line in note.lines)


def test_a_link_into_a_synced_folder_counts_as_that_folder(tmp_path: Path) -> None:
    target = tmp_path / "Nextcloud" / "desk"
    target.mkdir(parents=True)
    (tmp_path / "desk").symlink_to(target)
    assert disk_of(tmp_path / "desk" / "a.case").name == "Nextcloud"
