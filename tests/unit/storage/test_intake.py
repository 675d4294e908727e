"""Files go in byte for byte, once, or not at all and with a reason."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.unit.storage import samples
from workbench.errors import Cancelled, NotFoundError, StorageError, UnreadableError, UsageError
from workbench.jobs import Progress
from workbench.model.media import MediaState
from workbench.storage import faults, originals
from workbench.storage.case_store import CaseStore


def refused(case: CaseStore, source: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        case.add_file(source)
    assert not list((case.path / "originals").glob("*.part"))
    return caught.value.reason


def test_an_original_is_kept_byte_for_byte_and_read_only(case: CaseStore, picture: Path) -> None:
    sha256 = hashlib.sha256(picture.read_bytes()).hexdigest()
    path = case.original_path(sha256)
    assert path == case.path / "originals" / sha256[:2] / sha256
    assert path.read_bytes() == picture.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) & 0o222 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the blocks of a file")
@pytest.mark.parametrize("end", [b"", b"end"])
def test_a_file_that_is_mostly_nothing_takes_no_room_and_stays_byte_for_byte(
    end: bytes, case: CaseStore, tmp_path: Path
) -> None:
    sparse = tmp_path / "sparse.mp4"
    with sparse.open("wb") as file:
        file.write(b"begin")
        file.truncate(32 << 20)
        file.seek(0, os.SEEK_END)
        file.write(end)
    if sparse.stat().st_blocks * 512 > 1 << 20:
        pytest.skip("this disk keeps no holes")
    case.add_file(sparse)
    kept = case.original_path(hashlib.sha256(sparse.read_bytes()).hexdigest())
    assert kept.read_bytes() == sparse.read_bytes()
    assert kept.stat().st_blocks * 512 < 4 << 20


def test_the_same_content_is_found_again(case: CaseStore, picture: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(picture.read_bytes())
    length = case.state().audit_length
    assert case.add_file(copy) == (1, False)
    assert (len(case.state().media), case.state().audit_length) == (1, length)


def test_unusable_files_have_a_plain_reason(case: CaseStore, tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    assert refused(case, tmp_path / "gone.jpg") == "there is no such file"
    assert refused(case, tmp_path / "empty.jpg") == "the file is empty"
    assert refused(case, tmp_path) == "it is a folder, not a file"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among files")
def test_a_pipe_does_not_hang(case: CaseStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(case, tmp_path / "pipe") == "it is not a regular file but a pipe or device"


def test_a_file_without_permission_is_said_so(
    case: CaseStore, tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(originals, "os", SimpleNamespace(**{**vars(os), "open": denied}))
    assert refused(case, picture) == "you do not have permission to read it"


class Interfering(Progress):
    """Does something to the file in the middle of the copy."""

    def __init__(self, action: Callable[[], object]) -> None:
        super().__init__()
        self._action = action

    def update(self, done: int, total: int | None = None, label: str = "", unit: str = "") -> None:
        self._action()


def test_a_file_that_changes_while_it_is_copied_is_refused(case: CaseStore, tmp_path: Path) -> None:
    growing = tmp_path / "growing.mp4"
    growing.write_bytes(b"x" * 1000)

    def grow() -> None:
        if growing.stat().st_size < 5000:
            growing.write_bytes(growing.read_bytes() + b"more")

    with pytest.raises(UnreadableError, match="changed while it was being copied"):
        case.add_file(growing, progress=Interfering(grow))
    assert len(case.state().media) == 1


def test_a_stopped_copy_leaves_nothing(case: CaseStore, tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"x" * 1000)
    with pytest.raises(Cancelled):
        case.add_file(clip, progress=Progress(cancelled=lambda: True))
    assert not list((case.path / "originals").glob("*.part"))
    assert case.check().notes == ()


def test_too_little_space_is_said_before_copying(
    case: CaseStore, tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults.shutil, "disk_usage", lambda _: SimpleNamespace(free=60 << 20))
    with pytest.raises(StorageError, match=r"63 MB free. The file takes 8 kB, and 64 MB are kept in reserve"):
        case.add_file(picture)


def test_a_disk_that_fills_during_the_copy_is_said(
    case: CaseStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"x" * 1000)
    monkeypatch.setattr(originals, "os", SimpleNamespace(**{**vars(os), "fsync": full}))
    with pytest.raises(StorageError, match="disk of the case is full"):
        case.add_file(clip)
    monkeypatch.undo()
    assert not list((case.path / "originals").glob("*.part"))
    assert case.add_file(clip)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names are text")
def test_hostile_names_are_kept_as_bytes_and_shown_escaped(case: CaseStore, picture: Path, tmp_path: Path) -> None:
    name = b"a\n\xff\xe2\x80\xae=cmd.jpg"
    odd = tmp_path / os.fsdecode(name)
    odd.write_bytes(b"odd")
    media_id, _ = case.add_file(odd, name_bytes=name)
    medium = case.state().medium(media_id)
    assert medium is not None
    assert medium.name == "a\\x0a\\xff\\u202e=cmd.jpg"
    assert case._db.execute("SELECT name_bytes FROM media WHERE id = ?", (media_id,)).get == name


def test_a_missing_medium_gets_its_file(case: CaseStore, tmp_path: Path) -> None:
    missing = case.add_missing("clip.mp4", "https://t.me/x/1", "A drone", "the post was deleted")
    case.link_media(2, [missing])
    found = tmp_path / "found.mp4"
    found.write_bytes(b"found")
    assert case.resolve_missing(missing, found) == missing
    medium = case.state().medium(missing)
    assert medium is not None
    assert (medium.state, medium.name, medium.source_url) == (MediaState.WAITING, "found.mp4", "https://t.me/x/1")
    with pytest.raises(UsageError, match="not missing"):
        case.resolve_missing(missing, found)


def test_a_missing_medium_that_is_there_already_becomes_that_one(case: CaseStore, picture: Path) -> None:
    missing = case.add_missing("salute-small.jpg")
    case.link_media(2, [missing])
    case.add_tags(missing, None, ["salute"])
    assert case.resolve_missing(missing, picture) == 1
    state = case.state()
    assert [medium.id for medium in state.media] == [1]
    assert (state.claims[1].media_ids, state.tags[0].media_id) == ((1,), 1)
    case.unlink_media(2, [1])
    assert case.state().claims[1].media_ids == ()


def test_a_refused_file_stays_in_sight(case: CaseStore, tmp_path: Path, picture: Path) -> None:
    refused = case.add_unreadable(b"empty\xff.jpg", "the file is empty", "Get it again.", "https://example.org/e.jpg")
    assert case.add_unreadable(b"empty\xff.jpg", "the file is empty", "Get it again.", "https://example.org/e.jpg") == (
        refused
    )
    medium = case.state().medium(refused)
    assert medium is not None
    assert (medium.state, medium.name, medium.sha256, medium.size_bytes, medium.reason, medium.advice) == (
        *(MediaState.UNREADABLE, "empty\\xff.jpg", "", None),
        *("the file is empty", "Get it again."),
    )
    assert case.check().sound
    whole = tmp_path / "whole.jpg"
    whole.write_bytes(b"whole")
    assert case.resolve_missing(refused, whole) == refused
    assert case.check().sound


def test_an_article_brings_its_claims(case: CaseStore, tmp_path: Path) -> None:
    state = case.state()
    assert [claim.sentence for claim in state.claims] == ["Footage was released.", "A drone was downed."]
    assert state.claims[1].hedges == ("allegedly",)
    assert state.undo_label == ""
    assert case.add_article(tmp_path / "article.txt", samples.ARTICLE) == 1


def test_a_missing_original_is_said(case: CaseStore) -> None:
    with pytest.raises(NotFoundError, match="is not in the case folder"):
        case.original_path("0" * 64)


def test_a_full_disk_in_the_database_leaves_the_rest_safe(case: CaseStore) -> None:
    case._db.pragma("max_page_count", case._db.pragma("page_count"))
    with pytest.raises(StorageError, match="is full; nothing of this step was recorded"):
        case.add_note("x" * 100_000, claim_id=1)
    case._db.pragma("max_page_count", 1 << 30)
    assert case.state().notes == ()
    assert case.add_note("short", claim_id=1)
    assert case.check().sound


def test_an_original_that_was_changed_is_mended_by_adding_it_again(case: CaseStore, picture: Path) -> None:
    sha256 = hashlib.sha256(picture.read_bytes()).hexdigest()
    path = case.original_path(sha256)
    path.chmod(0o644)
    path.write_bytes(bytes(path.stat().st_size))
    case.add_file(picture)
    assert path.read_bytes() == picture.read_bytes()
    assert not case.check().problems


def test_one_medium_is_as_in_the_state(case: CaseStore) -> None:
    state = case.state()
    assert tuple(case.medium(medium.id) for medium in state.media) == state.media
    assert case.medium(999) is None
