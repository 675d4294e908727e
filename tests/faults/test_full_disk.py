"""A small disk that is really full: every job of `work`, a crash, opening, the index of a library; then room is made.

The disk is a file system of 24 MB in memory (see `small_disk`), filled but for 0, 1, 2 ... pages of 4 kB, so that it
runs out at another place each time. The reserve that intake keeps free is set to nothing, as if another program had
taken it between the look and the writing.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.faults.looking import copy_of, faults_of, left_lying
from tests.faults.small_disk import SmallDisk, small_disk
from tests.faults.test_failing_writes import _JOBS, _actions, error_of, sentence_faults
from tests.faults.work import ROUNDS, Ack, Desk, make_desk, open_session, pool_of
from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import still
from workbench.commands import case, library
from workbench.commands.session import open_case
from workbench.errors import FullDiskError, StorageError
from workbench.jobs import SILENT
from workbench.model.media import MediaKind
from workbench.model.work import IndexRequest
from workbench.storage import faults
from workbench.storage.library_store import LibraryStore
from workbench.tasks import index

_REPOSITORY = Path(__file__).parents[2]
_MEGABYTES = 24
_ALWAYS_ROOM = 1500
"""Pages that are enough for every job."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The desk every try starts from."""
    return make_desk(tmp_path_factory.mktemp("full") / "desk")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "small" / "desk", _MEGABYTES) as disk:
        yield disk


def _try(job: str, made: Desk, place: Path, pages: int, found: list[str]) -> bool | None:
    """One try on a disk of its own.

    Returns:
        Whether it was refused; None when there was room enough.
    """
    told: list[Ack] = []
    where = f"{job}, {pages} pages left"
    with small_disk(place, _MEGABYTES) as disk:
        desk = copy_of(made, place, old=(1,) if job == "migration" else ())
        refused = False
        for attempt, action in enumerate(_actions(job, desk, told)):
            if attempt == 0:
                disk.leave(pages)
            error = error_of(action)
            if attempt == 0:
                full = disk.is_full()
                disk.empty()
                refused = error is not None
                found += [] if error is None else [f"{where}: {one}" for one in sentence_faults(error)]
            elif error is not None:
                found.append(f"{where}: not done when there was room: {error!r}")
        found += [f"{where}: {one}" for one in faults_of(desk, told)]
    return refused if refused or full else None


def _sweep(job: str, made: Desk, base: Path, pages: Iterable[int]) -> tuple[Counter[str], list[str]]:
    counts, found = Counter[str](), list[str]()
    for left in pages:
        refused = _try(job, made, base / "try" / "desk", left, found)
        if refused is None:
            break
        counts["tried"] += 1
        counts["refused"] += refused
    return counts, found


@pytest.mark.parametrize("job", _JOBS)
def test_a_full_disk_loses_nothing(job: str, made: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "_RESERVE_BYTES", 0)
    counts, found = _sweep(job, made, tmp_path, (0, 3, 14))
    assert found == []
    assert counts["tried"]
    assert bool(counts["refused"]) is (job != "close")  # what was acknowledged is in the log beside the database


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("job", _JOBS)
def test_a_disk_full_anywhere_loses_nothing(
    job: str, made: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "_RESERVE_BYTES", 0)
    counts, found = _sweep(job, made, tmp_path, (*range(64), *range(64, _ALWAYS_ROOM, 16)))
    print(f"\n{job} | full disk | {dict(counts)}")
    assert found == []
    assert counts["tried"]


def test_the_reserve_is_kept_and_nothing_is_taken_in_below_it(made: Desk, disk: SmallDisk) -> None:
    desk = copy_of(made, disk.place, old=())
    with open_session(desk) as session:
        before = session.state().media
        [path] = desk.files(7, 1)
        with pytest.raises(
            FullDiskError, match=r" was not taken in\. The disk of “ceasefire\.case” is too full: "
        ) as caught:
            case.add_media(session, [path])
        assert sentence_faults(caught.value) == []
        assert session.state().media == before
    assert left_lying(desk.case) == []


# A crash while the disk is full

_CRASHES = """
import os, signal, sys
from pathlib import Path
from tests.faults.child import _say
from tests.faults.small_disk import SmallDisk
from tests.faults.work import ROUNDS, open_session, opened_desk
from workbench.errors import WorkbenchError
from workbench.storage import faults

faults._RESERVE_BYTES = 0
desk = opened_desk(Path(sys.argv[1]))
with open_session(desk) as session:
    ROUNDS["edit"](session, desk, 1, _say)
    SmallDisk(desk.root).leave(int(sys.argv[3]))
    try:
        for number in range(2, 1000):
            ROUNDS[sys.argv[2]](session, desk, number, _say)
    except WorkbenchError:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("job", ["intake", "edit", "match", "export"])
def test_a_crash_on_a_full_disk_loses_nothing(job: str, made: Desk, disk: SmallDisk) -> None:
    import json

    desk = copy_of(made, disk.place, old=())
    words = [sys.executable, "-c", _CRASHES, str(desk.root), job, "12"]
    ended = subprocess.run(words, cwd=_REPOSITORY, capture_output=True, text=True, check=False)
    assert ended.returncode == -9, ended.stderr
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(told) >= 6
    # with the disk still full it can be looked at: everything acknowledged is there
    with open_case(desk.case, by="Noor", read_only=True, pool=pool_of("")) as session:  # type: ignore[arg-type]
        assert {claim.sentence for claim in session.state().claims} >= {one["text"] for one in told if "text" in one}
    disk.empty()
    assert faults_of(desk, told) == []


# Opening


def test_a_case_on_a_full_disk_is_refused_for_writing_and_opens_to_read(made: Desk, disk: SmallDisk) -> None:
    desk = copy_of(made, disk.place, old=())
    disk.leave(0)
    with pytest.raises(FullDiskError) as caught, open_session(desk):
        pass
    assert sentence_faults(caught.value) == []
    with open_case(desk.case, by="Noor", read_only=True, pool=pool_of("")) as session:  # type: ignore[arg-type]
        assert len(session.state().claims) == 4
        assert case.check(session).sound
    disk.empty()
    with open_session(desk) as session:
        ROUNDS["edit"](session, desk, 1, lambda _what: None)


def test_a_library_on_a_full_disk_is_read(made: Desk, disk: SmallDisk) -> None:
    desk = copy_of(made, disk.place, old=())
    disk.leave(0)
    assert [item.name for item in library.list_items(desk.library)] == ["0-0.mp4"]
    with pytest.raises(FullDiskError):
        library.edit(desk.library, [1], {"place": "Kharkiv"})


# The index of a library


@pytest.fixture
def unindexed(disk: SmallDisk) -> Path:
    """A library on the small disk, without an index yet."""
    path = disk.place / "known.library"
    with LibraryStore.create(path) as store:
        for seed in range(1, 5):
            store.add(sha256=f"{seed:064x}", name=f"{seed}.jpg", kind=MediaKind.IMAGE, signature=still(texture(seed)))
    index._forget_opened()
    return path


@pytest.mark.parametrize("pages", [0, 5, 30])
def test_an_index_the_disk_of_the_library_has_no_room_for_is_made_elsewhere(
    pages: int, unindexed: Path, disk: SmallDisk
) -> None:
    disk.leave(pages)
    assert index.run(IndexRequest(str(unindexed)), SILENT).code_count == 8
    assert not [path for path in (unindexed / "index").glob("*") if path.suffix != ".part" and path.is_dir()]
    disk.empty()
    index._forget_opened()
    assert index.run(IndexRequest(str(unindexed)), SILENT).code_count == 8
    assert list((unindexed / "index").glob("segment-*"))


@pytest.mark.parametrize("pages", [0, 2, 5, 9, 15, 30])
def test_an_index_there_is_no_room_for_anywhere_is_told(
    pages: int, unindexed: Path, disk: SmallDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = disk.place / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    disk.leave(pages)
    with pytest.raises(StorageError) as caught:
        index.run(IndexRequest(str(unindexed)), SILENT)
    assert "the disk is full" in str(caught.value) or "is full;" in str(caught.value)
    assert sentence_faults(caught.value) == []
    disk.empty()
    assert index.run(IndexRequest(str(unindexed)), SILENT).code_count == 8
