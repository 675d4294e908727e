"""Small task functions that behave and misbehave; run in workers by the tests beside this file."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from workbench.errors import LockedError, UnreadableError
from workbench.jobs import Progress


@dataclass(frozen=True, slots=True)
class Words:
    """A text and some bytes, both ways."""

    text: str
    data: bytes = b""
    parts: tuple[bytes, ...] = ()
    table: dict[str, int] = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a task found out about its process."""

    process_id: int
    texts: tuple[str, ...] = ()


def echo(request: Words, progress: Progress) -> Words:
    return request


def who(request: Words, progress: Progress) -> Facts:
    return Facts(os.getpid(), (os.environ["OMP_NUM_THREADS"], os.environ["OPENBLAS_NUM_THREADS"]))


def count(request: Words, progress: Progress) -> Words:
    for done in range(1, 4):
        time.sleep(Progress.INTERVAL_S)
        progress.update(done, 3, request.text)
    return request


def work_on(request: Words, progress: Progress) -> Words:
    """Goes on for ever, but asks whether it should stop."""
    done = 0
    while True:
        progress.update(done, None, "working")
        time.sleep(0.005)
        done += 1


def hang(request: Words, progress: Progress) -> Words:
    """Never asks."""
    progress.update(0, 1, "hanging")
    while True:
        time.sleep(60)


def crash(request: Words, progress: Progress) -> Words:
    print("a last word from the library", file=sys.stderr, flush=True)
    ctypes.string_at(0)
    return request


def crash_once(request: Words, progress: Progress) -> Words:
    marker = Path(request.text)
    if not marker.exists():
        marker.touch()
        ctypes.string_at(0)
    return request


def chatter(request: Words, progress: Progress) -> Words:
    os.write(1, b"native output\n")
    os.write(2, b"native error\n")
    return request


def eat_memory(request: Words, progress: Progress) -> Words:
    held = [bytes(256 << 20) for _ in range(64)]
    return Words(str(len(held)))


def use_threads(request: Words, progress: Progress) -> Words:
    threads = [threading.Thread(target=time.sleep, args=(0.001,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return request


def attempt(request: Words, progress: Progress) -> Facts:
    """Try what a reader must not do; tell which were refused."""
    attempts = {
        "socket": socket.socket,
        "program": lambda: subprocess.run(["true"], check=True),
        "fork": os.fork,
        "write": lambda: Path(request.text).write_text("x"),
        "append": lambda: os.open(request.data.decode(), os.O_RDWR),
        "unlink": lambda: Path(request.data.decode()).unlink(),
        "rename": lambda: Path(request.data.decode()).rename(request.text),
        "signal": lambda: os.kill(os.getppid(), 0),
    }
    refused = []
    for name, action in attempts.items():
        try:
            action()
        except OSError:
            refused.append(name)
    return Facts(os.getpid(), tuple(refused))


def write(request: Words, progress: Progress) -> Words:
    Path(request.text).write_bytes(request.data)
    return request


def refuse_file(request: Words, progress: Progress) -> Words:
    raise UnreadableError(request.text, "the file is empty", advice="Ask for it again.")


def locked(request: Words, progress: Progress) -> Words:
    raise LockedError("In use.", holder="mara on desk-3")


def stumble(request: Words, progress: Progress) -> Words:
    raise ZeroDivisionError("secret inside")


def wrong_shape(request: Words, progress: Progress) -> dict[str, int]:
    return {"text": 4}


def not_a_number(request: Words, progress: Progress) -> dict[str, float]:
    return {"text": float("nan")}
