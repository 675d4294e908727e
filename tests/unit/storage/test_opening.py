"""Opening, locking, reading only, settings read back, migrations and backups."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from workbench.errors import LockedError, NewerFormatError, NotFoundError, StorageError, UsageError
from workbench.storage import backups, edits, faults, opening, schema
from workbench.storage.case_store import FORMAT, CaseStore
from workbench.storage.connection import connect
from workbench.storage.disks import kind_from_mounts
from workbench.storage.journal import WRITE_AHEAD, DiskKind
from workbench.storage.library_store import LibraryStore
from workbench.storage.lock import FolderLock, holder_of
from workbench.storage.migrations import Format, Migration, migrate, require_format

DATA = Path(__file__).parents[2] / "data"


def holding(folder: Path) -> subprocess.Popen[str]:
    """Another process that has the case open until its input ends."""
    code = (
        "import sys; from pathlib import Path; from workbench.storage.case_store import CaseStore\n"
        "case = CaseStore.open(Path(sys.argv[1]), by='lena'); print('open', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def test_one_file_remains_after_closing(case: CaseStore) -> None:
    case.close()
    assert sorted(path.name for path in case.path.iterdir()) == [
        "backups",
        "cache",
        "case.workbench",
        "lock",
        "originals",
    ]


def test_a_second_instance_is_told_who_holds_the_case(case: CaseStore) -> None:
    case.close()
    with holding(case.path) as child:
        with pytest.raises(LockedError) as caught:
            CaseStore.open(case.path, by="mara")
        assert caught.value.holder.startswith("lena on ")
        child.kill()
    CaseStore.open(case.path, by="mara").close()


def test_the_lock_holds_within_one_process_too(case: CaseStore) -> None:
    with pytest.raises(LockedError):
        CaseStore.open(case.path, by="other")
    assert (holder_of(case.path / "lock") or "").startswith("mara on ")


def test_reading_the_holder_does_not_release_the_lock(tmp_path: Path) -> None:
    with FolderLock(tmp_path / "lock", by="mara"):
        holder_of(tmp_path / "lock")
        with pytest.raises(LockedError):
            FolderLock(tmp_path / "lock")
    assert holder_of(tmp_path / "lock") is None


def test_a_read_only_view_is_live(case: CaseStore) -> None:
    with CaseStore.open(case.path, by="lena", read_only=True) as view:
        assert "mara" in view.state().read_only
        case.set_title("Changed meanwhile")
        assert view.state().title == "Changed meanwhile"
        with pytest.raises(StorageError, match="reading only"):
            view.set_title("No")
        view.activity("opened", {})
        assert view.check().sound


def test_on_a_network_disk_the_second_instance_sees_the_newest_backup(case: CaseStore) -> None:
    with pytest.raises(StorageError, match="no backup to show"):
        CaseStore.open(case.path, by="lena", read_only=True, disk=DiskKind.NETWORK)
    backups.roll(case._db, case.path / "backups", "daily")
    case.set_title("Later")
    with CaseStore.open(case.path, by="lena", read_only=True, disk=DiskKind.NETWORK) as view:
        assert view.state().title == "Salute"
        assert "backup" in view.read_only


def test_a_folder_nobody_can_write_is_opened_as_it_stands(case: CaseStore, monkeypatch: pytest.MonkeyPatch) -> None:
    case.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with CaseStore.open(case.path, by="lena", read_only=True) as view:
        assert view.state().title == "Salute"
    (case.path / "case.workbench-wal").write_bytes(b"left over")
    with pytest.raises(StorageError, match="Copy the whole folder"):
        CaseStore.open(case.path, by="lena", read_only=True)


@pytest.mark.parametrize(
    ("disk", "mode", "synchronous"),
    [(DiskKind.LOCAL, "wal", 2), (DiskKind.NETWORK, "delete", 3), (DiskKind.SYNCED, "delete", 3)],
)
def test_settings_that_survive_a_power_cut_hold(tmp_path: Path, disk: DiskKind, mode: str, synchronous: int) -> None:
    CaseStore.create(tmp_path / "a.case", title="", by="mara").close()
    with CaseStore.open(tmp_path / "a.case", by="mara", disk=disk) as case:
        names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "mmap_size")
        assert [case._db.pragma(name) for name in names] == [mode, synchronous, 1, 0, 1, 0]
        assert [case._db.pragma(name) for name in ("recursive_triggers", "fullfsync", "checkpoint_fullfsync")] == [
            1
        ] * 3
        assert case._db.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1


def test_what_is_no_case_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no case"):
        CaseStore.open(tmp_path / "none.case", by="mara")
    with pytest.raises(StorageError, match="is not a case"):
        CaseStore.open(tmp_path, by="mara")
    (tmp_path / "case.workbench").write_bytes(b"garbage" * 100)
    with pytest.raises(StorageError, match="is not a case"):
        CaseStore.open(tmp_path, by="mara")
    (tmp_path / "case.workbench").unlink()
    sqlite3.connect(tmp_path / "case.workbench").execute("CREATE TABLE t (x)").connection.close()
    with pytest.raises(StorageError, match="not a case of this program") as caught:
        CaseStore.open(tmp_path, by="mara")
    assert "restore the newest file of its backups folder" in caught.value.advice


def test_an_existing_case_is_not_overwritten(case: CaseStore) -> None:
    with pytest.raises(UsageError, match="exists already"):
        CaseStore.create(case.path, title="", by="mara")


def test_half_copies_are_swept_and_whole_ones_listed(case: CaseStore, tmp_path: Path) -> None:
    (case.path / "originals" / "abc.part").write_bytes(b"half")
    whole = tmp_path / "whole.jpg"
    whole.write_bytes(b"whole")
    stored = case._originals.store(whole)
    case.close()
    with CaseStore.open(case.path, by="mara") as again:
        assert not list((case.path / "originals").glob("*.part"))
        report = again.check()
        assert (report.sound, report.notes[0][:22]) == (True, "1 stored file belongs ")
        assert again.add_file(whole)[1]
        assert again.state().media[-1].sha256 == stored.sha256
        assert again.check().notes == ()


def old_format(*migrations: Migration) -> Format:
    """A format with steps of its own after version 1."""
    return Format("case", schema.APPLICATION_ID, 1 + len(migrations), migrations)


def v1_case(folder: Path) -> Path:
    """A copy of the case kept from version 1."""
    shutil.copytree(DATA / "case-v1.case", folder / "old.case")
    return folder / "old.case"


def test_a_case_of_version_1_still_opens(tmp_path: Path) -> None:
    path = v1_case(tmp_path)
    with CaseStore.open(path, by="mara", read_only=True) as seen:
        assert seen.state().title == "Kept from version 1"
    with CaseStore.open(path, by="mara") as case:
        state = case.state()
        assert (state.title, len(state.claims), len(state.media)) == ("Kept from version 1", 2, 1)
        assert case.undo() == "Tagged salute"
        assert case.check().sound
        assert case._db.pragma("user_version") == schema.VERSION
    (record,) = [entry for entry in case_entries(tmp_path / "old.case") if '"action":"migrate"' in entry]
    assert "Packed hashes" in record


def case_entries(path: Path) -> list[str]:
    """Texts of the audit log."""
    with CaseStore.open(path, by="mara", read_only=True) as case:
        return [text for _, text, _ in case.audit_entries()]


def test_a_build_that_knows_no_packed_hashes_says_that_a_newer_one_made_the_case(case: CaseStore) -> None:
    case.close()
    earlier = Format("case", schema.APPLICATION_ID, 1, ())
    with pytest.raises(NewerFormatError, match="made by a newer version"):
        require_format(connect(case.path / "case.workbench", journal=WRITE_AHEAD), earlier, "x.case")


def test_a_migration_backs_up_then_runs_with_its_record(tmp_path: Path) -> None:
    file = v1_case(tmp_path) / "case.workbench"
    db = connect(file, journal=WRITE_AHEAD)
    step = Migration(
        2, "Give notes a colour", lambda base: base.execute("ALTER TABLE note ADD colour INTEGER") and None
    )
    seen = []
    assert migrate(db, file, old_format(step), lambda _, ran: seen.append(ran.name)) == ("Give notes a colour",)
    assert db.execute("SELECT version, name FROM migration").fetchall() == [(2, "Give notes a colour")]
    assert (db.pragma("user_version"), seen) == (2, ["Give notes a colour"])
    db.close()
    saved = connect(next((file.parent / "backups").glob("*-migration.workbench")))
    assert saved.pragma("user_version") == 1
    saved.close()


def test_a_failing_migration_leaves_the_case_as_it_was(tmp_path: Path) -> None:
    def fail(db: apsw.Connection) -> None:
        db.execute("DROP TABLE draft")
        raise StorageError("It went wrong.")

    file = v1_case(tmp_path) / "case.workbench"
    db = connect(file, journal=WRITE_AHEAD)
    with pytest.raises(StorageError, match="went wrong"):
        migrate(db, file, old_format(Migration(2, "Break", fail)))
    assert db.execute("SELECT count(*) FROM draft").get == 0
    assert db.pragma("user_version") == 1
    db.close()


def test_a_case_of_version_1_has_the_tables_of_a_new_one_once_opened(tmp_path: Path) -> None:
    with CaseStore.open(v1_case(tmp_path), by="mara") as case:
        assert schema.differences(case._db, schema.STATEMENTS) == ()
        assert case._db.pragma("user_version") == schema.VERSION


def test_a_migration_takes_edits_of_changed_tables_out_of_undo(case: CaseStore) -> None:
    case.set_title("A")
    case.add_tags(1, None, ["salute"])
    case.set_title("B")
    assert edits.keep_from_migration(case._db, frozenset({"tag_use"})) == 2
    assert case.undo() == "Named the case “B”"
    assert case.state().undo_label == ""
    assert [entry.can_undo for entry in case.history()] == [True, False, False]


def test_ten_backups_are_kept(case: CaseStore) -> None:
    folder = case.path / "backups"
    made = [backups.roll(case._db, folder, "weekly") for _ in range(12)]
    assert sorted(folder.iterdir()) == sorted(made[2:])
    assert backups.newest(folder) == made[-1]


def test_a_backup_opens_as_one_file(case: CaseStore, tmp_path: Path) -> None:
    case.backup(tmp_path / "copy.workbench")
    copy = connect(tmp_path / "copy.workbench", immutable=True)
    assert copy.pragma("journal_mode") == "delete"
    assert copy.execute("SELECT count(*) FROM audit").get == case.state().audit_length
    copy.close()
    with pytest.raises(UsageError, match="exists already"):
        case.backup(tmp_path / "copy.workbench")


def test_a_week_later_a_backup_is_made(case: CaseStore) -> None:
    case.close()
    CaseStore.open(case.path, by="mara").close()
    made = list((case.path / "backups").iterdir())
    assert len(made) == 1
    CaseStore.open(case.path, by="mara").close()
    assert len(list((case.path / "backups").iterdir())) == 1
    os.utime(made[0], (0, 0))
    CaseStore.open(case.path, by="mara").close()
    assert len(list((case.path / "backups").iterdir())) == 2


MOUNTS = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 27 0:40 / /mnt/share rw - cifs //server/share rw
31 27 0:41 / /mnt/my\\040disk rw - fuse.sshfs host:/ rw
32 27 0:42 / /mnt/odd rw shared:1 - newfs none rw
33 27 0:43 / /mnt/odd rw shared:1 - nfs4 server:/ rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/a.case", DiskKind.LOCAL),
        ("/mnt/share", DiskKind.NETWORK),
        ("/mnt/shared", DiskKind.LOCAL),
        ("/mnt/my disk/a.case", DiskKind.NETWORK),
        ("/mnt/odd/a.case", DiskKind.NETWORK),
        ("/proc/x", DiskKind.UNKNOWN),
    ],
)
def test_the_disk_is_told_from_the_mounts(path: str, kind: DiskKind) -> None:
    assert kind_from_mounts(MOUNTS, path) is kind


def test_no_mounts_tell_nothing() -> None:
    assert kind_from_mounts("broken\n", "/home") is DiskKind.UNKNOWN


def test_a_synced_folder_is_known_by_its_name_or_mark(tmp_path: Path) -> None:
    from workbench.storage.journal import disk_kind

    (tmp_path / "Sync" / ".stfolder").mkdir(parents=True)
    assert disk_kind(tmp_path / "Sync" / "a.case") is DiskKind.SYNCED
    assert disk_kind(tmp_path / "Dropbox" / "a.case") is DiskKind.SYNCED


def test_a_folder_with_any_name_opens(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(
        "a?b#c%20\n\u202e é".encode() + (b"" if sys.platform == "win32" else b"\xff") + b".case"
    )
    CaseStore.create(odd, title="", by="mara").close()
    with CaseStore.open(odd, by="mara") as case:
        case.set_title("Odd")
    assert FORMAT.version == schema.VERSION


def test_looking_leaves_no_file_beside_the_database(case: CaseStore) -> None:
    case.close()
    with CaseStore.open(case.path, by="lena", read_only=True) as view:
        assert view.state().title
    assert not list(case.path.glob("case.workbench-*"))
    with CaseStore.open(case.path, by="lena", read_only=True) as view, pytest.raises(apsw.ReadOnlyError):
        view._db.execute("DELETE FROM media")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_case_without_a_format_is_said_to_be_none_of_ours(case: CaseStore, read_only: bool) -> None:
    case.close()
    db = sqlite3.connect(case.path / "case.workbench")
    db.execute("PRAGMA user_version = 0")
    db.close()
    with pytest.raises(StorageError, match="not made by this program, or it is damaged") as caught:
        CaseStore.open(case.path, by="mara", read_only=read_only)
    assert "Open it for writing" not in str(caught.value)


def no_space(*_: object, **__: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["lock.os.write", "opening.Path.mkdir", "case_store.sync_folder"])
def test_a_disk_that_fills_while_a_case_is_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(f"workbench.storage.{step}", no_space)
        with pytest.raises(StorageError, match="the disk is full"):
            CaseStore.create(tmp_path / "deep" / "new.case", title="", by="mara")
    assert list(tmp_path.iterdir()) == []
    CaseStore.create(tmp_path / "deep" / "new.case", title="", by="mara").close()


def test_a_disk_that_fills_while_a_library_is_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.library").mkdir()
    monkeypatch.setattr("workbench.storage.lock.os.write", no_space)
    with pytest.raises(StorageError, match="the disk is full"):
        LibraryStore.create(tmp_path / "old.library")
    assert list((tmp_path / "old.library").iterdir()) == []


def test_a_case_is_not_made_where_no_file_would_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults.shutil, "disk_usage", lambda _: SimpleNamespace(free=2 << 20))
    with pytest.raises(StorageError, match=r"2 MB free. For a case 64 MB are kept in reserve"):
        CaseStore.create(tmp_path / "new.case", title="", by="mara")
    assert list(tmp_path.iterdir()) == []


def test_a_case_being_made_elsewhere_is_left_alone(case: CaseStore, tmp_path: Path) -> None:
    with opening.new_folder(tmp_path / "b.case", "case"):
        pass
    with FolderLock(tmp_path / "b.case" / "lock"), pytest.raises(UsageError):
        CaseStore.create(tmp_path / "b.case", title="", by="mara")
    assert (tmp_path / "b.case" / "lock").exists()


def test_an_abandoned_case_goes_only_if_it_holds_nothing(case: CaseStore, tmp_path: Path) -> None:
    CaseStore.create(tmp_path / "new.case", title="", by="mara").abandon()
    assert not (tmp_path / "new.case").exists()
    case.abandon()
    assert case.path.is_dir()


@pytest.mark.parametrize(("on_block_device", "kind"), [(True, DiskKind.LOCAL), (False, DiskKind.UNKNOWN)])
def test_in_a_changed_root_the_device_decides(on_block_device: bool, kind: DiskKind) -> None:
    elsewhere = "40 30 0:21 / /proc rw - proc proc rw"
    assert kind_from_mounts(elsewhere, "/home/mara/a.case", on_block_device=on_block_device) is kind
