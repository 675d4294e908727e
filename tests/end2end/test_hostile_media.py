"""Hostile files given to the real program: each ends in a sentence, within 2 GB, its hash recorded, and it is counted.

Time is processor time: the machine that runs the tests may have other things to do.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests import hostile_files
from tests.end2end.program import Ended, environment, picture, workbench
from tests.fuzz.watched import badly_said

pytestmark = pytest.mark.skipif(os.name == "nt", reason="measures processes as POSIX systems tell them")

MOST_CPU_S = 20.0
MOST_MEMORY_BYTES = 2 << 30
NOT_READ = ("unreadable", "set-aside")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one call of the program and its workers used."""

    ended: Ended
    cpu_s: float
    memory_bytes: int


def costed(root: Path, *words: str | Path) -> Cost:
    """Run the program to its end; memory is that of the largest of its processes."""
    out, err = root / "out.txt", root / "err.txt"
    command = [sys.executable, "-m", "workbench", *map(str, words)]
    with out.open("wb") as out_file, err.open("wb") as err_file:
        process = subprocess.Popen(command, stdout=out_file, stderr=err_file, cwd=root, env=environment(root / "home"))
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    ended = Ended(process.returncode, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))
    assert "Traceback" not in ended.err, ended.err
    return Cost(ended, used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a case that holds one sound picture, and a library."""
    root = tmp_path_factory.mktemp("hostile")
    (root / "home").mkdir()
    good = picture(root / "good.jpg", 1)
    for words in (("case", "new", root / "desk.case", "--media", good), ("library", "add", root / "k.library", good)):
        made = workbench(*words, home=root / "home", cwd=root)
        assert made.status == 0, made.err
    return root


@pytest.fixture
def case(root: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(root / "desk.case", tmp_path / "desk.case"))


def shown(root: Path, case: Path) -> dict[str, dict[str, Any]]:
    """The media of a case by name."""
    state = workbench("case", "show", case, "--json", home=root / "home", cwd=root).json()
    return {medium["name"]: medium for medium in state["media"]}


def is_kept(case: Path, medium: dict[str, Any], content: bytes) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    assert medium["sha256"] == sha256
    assert (case / "originals" / sha256[:2] / sha256).read_bytes() == content


@pytest.mark.parametrize("name", hostile_files.COSTLY)
def test_a_costly_file_ends_in_a_sentence_within_its_limits(root: Path, case: Path, tmp_path: Path, name: str) -> None:
    make, words = hostile_files.COSTLY[name]
    content = make()
    (tmp_path / name).write_bytes(content)
    cost = costed(root, "case", "add", case, tmp_path / name, "--json")
    # the one that is read for its full time is then put together and recorded, too
    assert cost.cpu_s < (1.5 * MOST_CPU_S if name == "long.gif" else MOST_CPU_S)
    assert cost.memory_bytes < MOST_MEMORY_BYTES
    medium = shown(root, case)[name]
    is_kept(case, medium, content)
    if words:
        assert medium["state"] in NOT_READ
        assert words in medium["reason"]
        assert badly_said(medium["reason"]) == ""
        assert medium["reason"] in cost.ended.err
        assert cost.ended.status == 2


def test_of_an_endless_animation_the_beginning_is_read_and_the_rest_told(
    root: Path, case: Path, tmp_path: Path
) -> None:
    (tmp_path / "long.gif").write_bytes(hostile_files.COSTLY["long.gif"][0]())
    costed(root, "case", "add", case, tmp_path / "long.gif")
    (problem,) = (one for one in shown(root, case)["long.gif"]["problems"] if "Frames after" in one)
    assert "first 20,000 frames are read" in problem or "seconds of work" in problem


def test_a_clip_followed_by_nothing_is_read_without_being_held(root: Path, case: Path, tmp_path: Path) -> None:
    path = hostile_files.sparse_clip(tmp_path / "sparse.mp4", 300 << 20)
    cost = costed(root, "case", "add", case, path)
    assert cost.memory_bytes < 1 << 30
    assert shown(root, case)["sparse.mp4"]["state"] == "ready"


@pytest.mark.slow
def test_a_clip_of_five_gigabytes_of_nothing(root: Path, tmp_path: Path) -> None:
    path = hostile_files.sparse_clip(tmp_path / "sparse.mp4")
    cost = costed(root, "library", "search", root / "k.library", path)
    assert cost.ended.status == 0
    assert cost.memory_bytes < 1 << 30


# Many at once: each is listed, the rest is read, and every result tells the count


@pytest.fixture(scope="module")
def mixed(root: Path) -> tuple[Path, Ended]:
    """A case given a folder of everything odd together with two sound pictures."""
    folder = root / "mixed"
    folder.mkdir()
    for name in ("canvas.gif", "large.png", "drawing.svg", "program.jpg"):
        (folder / name).write_bytes(hostile_files.COSTLY[name][0]())
    (folder / "nothing.mp4").touch()
    for seed in (70, 71):
        picture(folder / f"sound-{seed}.png", seed)
    deep = folder
    for _ in range(60):
        deep /= "deeper and deeper"
        if len(os.fsencode(deep)) > 3000:
            break
        deep.mkdir()
    (folder / "round").symlink_to(folder)
    (folder / "self").symlink_to(folder / "self")
    (folder / "out.jpg").symlink_to("/etc/hostname")
    os.mkfifo(folder / "pipe.mp4")
    content = picture(root / "odd.png", 72, size=(64, 48)).read_bytes()
    for number, name in enumerate(hostile_files.ODD_NAMES):
        # every file has a content of its own, or the case would keep only one
        with open(os.path.join(os.fsencode(folder), name), "wb") as file:  # noqa: PTH118, PTH123 - names of any bytes
            file.write(content + bytes([number]))
    case = Path(shutil.copytree(root / "desk.case", root / "mixed.case"))
    return case, workbench("case", "add", case, folder, "/dev/zero", "--json", home=root / "home", cwd=root)


def test_every_odd_file_is_accounted_for(mixed: tuple[Path, Ended], root: Path) -> None:
    case, ended = mixed
    told = ended.json()
    assert ended.status == 1
    unread = {Path(row["path"]).name: row["reason"] for row in told["unreadable"]}
    assert set(unread) >= {"canvas.gif", "large.png", "drawing.svg", "program.jpg", "nothing.mp4", "zero"}
    left_out = {Path(row["path"]).name: row["reason"] for row in told["left_out"]}
    assert {"round", "self", "out.jpg", "pipe.mp4"} <= set(left_out)
    for reason in (*unread.values(), *left_out.values()):
        assert badly_said(reason) == ""
    media = shown(root, case)
    ready = [name for name, medium in media.items() if medium["state"] == "ready"]
    assert len(ready) == 3 + len(hostile_files.ODD_NAMES)
    assert all(name.isprintable() for name in media)


def test_the_count_of_what_was_not_read_is_in_every_result(mixed: tuple[Path, Ended], root: Path) -> None:
    case, _ended = mixed
    found = workbench("case", "match", case, "--library", root / "k.library", "--json", home=root / "home", cwd=root)
    unread = found.json()["unread"]
    for name in ("canvas.gif", "large.png", "drawing.svg", "program.jpg", "nothing.mp4"):
        assert any(line.startswith(f"{name}: ") for line in unread), name
    workbench("case", "export", case, "--to", root / "report", home=root / "home", cwd=root)
    report = (root / "report" / "report.html").read_text(encoding="utf-8")
    for name in ("canvas.gif", "large.png", "drawing.svg", "program.jpg", "nothing.mp4"):
        assert f"Not searched: {name}: " in report


# Articles


@pytest.mark.parametrize("kind", ["svg", "html", "note"])
def test_an_entity_bomb_as_an_article_costs_little(root: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"bomb.{kind}"
    path.write_bytes(hostile_files.entity_bomb(kind))
    cost = costed(root, "article", "read", path)
    assert cost.cpu_s < MOST_CPU_S
    assert cost.memory_bytes < 1 << 30
    assert len(cost.ended.out) < 100_000


def test_an_article_gets_no_other_file(root: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the words of another file")
    page = tmp_path / "page.html"
    page.write_bytes(hostile_files.foreign_entity(secret))
    with watched(secret) as touched:
        read = costed(root, "article", "read", page).ended
        touching = touched()
    assert "another file" not in read.out + read.err
    assert touching == []


# Files that name other files


@contextmanager
def watched(*paths: Path) -> Iterator[Any]:
    """Tells which of these files were opened meanwhile (inotify); skipped where the system has none."""
    if sys.platform != "linux":
        pytest.skip("needs inotify")
    library = ctypes.CDLL(None, use_errno=True)
    queue = library.inotify_init1(os.O_NONBLOCK)
    opened = 0x20
    names = {library.inotify_add_watch(queue, os.fsencode(path), opened): path.name for path in paths}

    def touched() -> list[str]:
        try:
            events = os.read(queue, 1 << 16)
        except BlockingIOError:
            return []
        return [names[watch] for watch, *_ in struct.iter_unpack("iIII", events)]

    try:
        yield touched
    finally:
        os.close(queue)


@contextmanager
def listener() -> Iterator[tuple[str, list[object]]]:
    """An address of this machine, and who called."""
    calls: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, caller = server.accept()
                except OSError:
                    return
                calls.append(caller)
                connection.close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}/seg.ts", calls
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


def test_the_watch_sees_an_opening(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.touch()
    with watched(path) as touched:
        path.read_bytes()
        assert touched() == ["a"]


@pytest.mark.loopback
def test_no_file_makes_the_program_open_another_or_call_anybody(root: Path, case: Path, tmp_path: Path) -> None:
    """Lists of clips, playlists, numbered sequences: FFmpeg left to guess would open what they name."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = elsewhere / "other.mp4"
    hostile_files.short_clip(other)
    folder = tmp_path / "given"
    folder.mkdir()
    beside = [picture(elsewhere / f"frame{number:03d}.png", 80 + number) for number in (1, 2)]
    pattern = elsewhere / "frame%03d.png"
    picture(pattern, 90)
    with listener() as (address, calls), watched(other, *beside) as touched:
        for name, content in hostile_files.lists_of_other_files(other, address).items():
            (folder / name).write_bytes(content)
        ended = workbench("case", "add", case, folder, pattern, "--json", home=root / "home", cwd=root)
        touching = touched()
    assert (touching, calls) == ([], [])
    media = shown(root, case)
    assert media["frame%03d.png"]["state"] == "ready"
    others = {name: medium for name, medium in media.items() if name not in ("good.jpg", "frame%03d.png")}
    assert {medium["state"] for medium in others.values()} == {"unreadable"}
    assert ended.status == 1


@pytest.mark.parametrize("words", [("library", "import-hashes", "LIBRARY", "PIPE"),
                                   ("library", "add", "LIBRARY", "GOOD", "--facts", "PIPE"),
                                   ("article", "read", "PIPE"), ("case", "add", "CASE", "PIPE")])  # fmt: skip
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_pipe_or_device_is_waited_for_by_nobody(
    root: Path, case: Path, tmp_path: Path, words: tuple[str, ...], kind: str
) -> None:
    pipe = tmp_path / "pipe.csv"
    if kind == "pipe":
        os.mkfifo(pipe)
    else:
        pipe = Path("/dev/zero")
    places = {"LIBRARY": root / "k.library", "PIPE": pipe, "GOOD": root / "good.jpg", "CASE": case}
    ended = workbench(*(places.get(word, word) for word in words), home=root / "home", cwd=root)
    assert ended.status == 2
    assert "not an ordinary file" in ended.err
