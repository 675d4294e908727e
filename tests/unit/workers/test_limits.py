"""What a reader cannot do, tried from inside of one; and that the limits do not keep it from its work."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.workers.tasks_for_tests import Facts, Words
from workbench.errors import UnreadableError
from workbench.workers import limits
from workbench.workers.kinds import WorkerKind
from workbench.workers.pool import WorkerPool

TASKS = "tests.unit.workers.hostile_tasks:"
WAIT_S = 60.0

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these limits exist on Linux only")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with a secret and a visible file, outside of the folder for temporary files."""
    home = tmp_path / "home of one"
    (home / ".keys").mkdir(parents=True)
    (home / ".keys" / "secret").write_text("hidden")
    (home / "Pictures").mkdir()
    (home / "Pictures" / "plain.jpg").write_text("shown")
    (tmp_path / "scratch").mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))
    return home


@pytest.fixture
def pool(home: Path) -> Iterator[WorkerPool]:
    """Readers begun with that home."""
    with WorkerPool(2) as pool:
        yield pool


def run(pool: WorkerPool, name: str, request: Words, source: str = "") -> Words:
    return pool.submit(TASKS + name, request, Words, source=source).result(WAIT_S)


def read(pool: WorkerPool, *paths: Path, named: Path | None = None) -> tuple[bytes, ...]:
    """What a reader gets of these files when its request names no more than one of them."""
    request = Words("x", parts=tuple(map(os.fsencode, paths)), path=str(named or ""))
    return run(pool, "read_files", request).parts


def needs_landlock(pool: WorkerPool) -> None:
    if not any("Landlock" in line and "not active" not in line for line in pool.active_limits()):
        pytest.skip("this kernel has no Landlock")


@pytest.mark.loopback  # the limits are to refuse its sockets, not the guard of the suite
def test_nothing_a_taken_over_decoder_would_try_succeeds(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    if platform.machine() != "x86_64":
        pytest.skip("two attempts are made by the numbers of x86-64")
    present = home / "Pictures" / "plain.jpg"
    found = pool.submit(TASKS + "attempt_all", Words(str(present)), Facts).result(WAIT_S)
    assert found.texts == ()
    assert [path.name for path in present.parent.iterdir()] == ["plain.jpg"]
    assert present.read_text() == "shown"


@pytest.mark.loopback  # the limits are to refuse its sockets, not the guard of the suite
def test_a_fetcher_has_the_network_and_nothing_else(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    present = home / "Pictures" / "plain.jpg"
    task = pool.submit(TASKS + "attempt_as_fetcher", Words(str(present)), Facts, kind=WorkerKind.FETCHER)
    assert task.result(WAIT_S).texts == ()
    assert present.read_text() == "shown"
    assert any(line.startswith("Fetching: No look at any file of yours") for line in pool.active_limits())


def test_hidden_files_of_the_home_folder_cannot_be_opened(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    plain, secret = home / "Pictures" / "plain.jpg", home / ".keys" / "secret"
    assert read(pool, plain, secret, named=plain) == (b"shown", b"")
    request = Words("x", parts=(os.fsencode(secret),))
    assert run(pool, "read_in_thread", request).parts == (b"",)


def test_a_link_leads_no_reader_to_a_hidden_file(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    link = home / "Pictures" / "link.jpg"
    link.symlink_to(home / ".keys" / "secret")
    to_all = home.parent / "all"
    to_all.symlink_to(home)
    (home / "Shown keys").symlink_to(home / ".keys")
    linked = (link, to_all / ".keys" / "secret", home / "Shown keys" / "secret")
    assert read(pool, *linked, to_all / "Pictures" / "plain.jpg") == (b"", b"", b"", b"shown")


def test_a_case_in_a_hidden_folder_is_read_all_the_same(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    case = home / ".data" / "desk.case"
    originals = [case / "originals" / name / name for name in ("ab", "cd")]
    for path in originals:
        path.parent.mkdir(parents=True)
        path.write_text("original")
    secret = home / ".keys" / "secret"
    assert read(pool, *originals, secret, named=originals[0]) == (b"original", b"original", b"")
    first, second = (run(pool, "read_files", Words("x", path=str(path))).text for path in originals)
    assert first == second, "one reader serves the whole case"


def test_a_hidden_picture_in_the_home_folder_itself_lets_in_no_other(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    picture = home / ".hidden.jpg"
    picture.write_text("a picture")
    assert read(pool, picture, home / ".keys" / "secret", named=picture) == (b"a picture", b"")


def test_what_appears_in_the_home_folder_later_is_read_by_a_new_reader(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    plain = home / "Pictures" / "plain.jpg"
    before = run(pool, "read_files", Words("x", path=str(plain))).text
    later = home / "Later" / "a.jpg"
    later.parent.mkdir()
    later.write_text("later")
    found = run(pool, "read_files", Words("x", parts=(os.fsencode(later),), path=str(later)))
    assert found.parts == (b"later",)
    assert found.text != before


def test_a_folder_made_anew_is_read_by_a_new_reader(pool: WorkerPool, home: Path) -> None:
    needs_landlock(pool)
    plain = home / "Pictures" / "plain.jpg"
    assert read(pool, plain, named=plain) == (b"shown",)
    shutil.move(home / "Pictures", home / "Old")
    plain.parent.mkdir()
    plain.write_text("anew")
    assert read(pool, plain, named=plain) == (b"anew",)


def test_open_files_and_threads_come_to_an_end(pool: WorkerPool, home: Path) -> None:
    assert int(run(pool, "open_many", Words(str(home / "Pictures" / "plain.jpg"))).text) < 300
    assert run(pool, "begin_many_threads", Words("x")).text == "refused"


def test_a_reader_that_uses_up_its_processor_time_is_ended_and_its_file_set_aside(pool: WorkerPool) -> None:
    with pytest.raises(UnreadableError, match="stopped the reader twice") as caught:
        run(pool, "work_without_end", Words("x"), source="endless.mp4")
    assert "SIGXCPU" in caught.value.details


def test_the_watch_over_memory_of_macos_ends_a_process(tmp_path: Path) -> None:
    program = (
        "import time; from workbench.workers import limits_macos; limits_macos.watch_memory(200 << 20);"
        "held = bytearray(b'x') * (300 << 20); time.sleep(60)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=50).returncode == 70


def test_a_sandbox_that_is_not_there_is_told_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.workers import limits_macos

    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    monkeypatch.setattr(limits_macos, "watch_memory", lambda _most: None)
    found = limits_macos.apply(WorkerKind.READER)
    assert any(line.startswith("No network") and "not on this system" in line for line in found.missing)


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    from workbench.workers import limits_landlock

    def absent(_places: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(limits_landlock, "restrict", absent)
    monkeypatch.setitem(sys.modules, "pyseccomp", None)
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    found = limits.apply(WorkerKind.READER)
    assert [line.partition(":")[0] for line in found.missing] == [
        "No network, no starting of programs, no change to any file (seccomp)",
        "No look at hidden files of your home folder, or into other programs (Landlock)",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is of Linux")
def test_the_program_of_a_bundle_may_be_read_wherever_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.workers import limits_landlock

    hidden = tmp_path / ".hidden"
    hidden.mkdir()
    program = hidden / "workbench"
    program.write_bytes(b"modules")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(program))
    assert not limits_landlock.within([str(program)], limits_landlock.reach_of_fetcher())
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert limits_landlock.within([str(program)], limits_landlock.reach())
    assert limits_landlock.within([str(program)], limits_landlock.reach_of_fetcher())
    assert not limits_landlock.within([str(hidden / "other")], limits_landlock.reach_of_fetcher())
