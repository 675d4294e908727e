"""What a decoder that was taken over would try; run in workers by `test_limits`."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import socket
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

from tests.unit.workers.tasks_for_tests import Facts, Words
from workbench.jobs import Progress
from workbench.workers import limits

_PTRACE_ATTACH = 16


def attempt_all(request: Words, progress: Progress) -> Facts:
    """Try everything once.

    Args:
        request: `text` is a file that exists, `parts` names files beside it.

    Returns:
        What was not refused; empty is what a test hopes for.
    """
    present = Path(request.text)
    new = present.with_name("new")
    parent = os.getppid()
    attempts: dict[str, Callable[[], object]] = {
        "internet socket": lambda: socket.socket(socket.AF_INET),
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "pair of sockets": socket.socketpair,
        "name look-up": lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
        "program": lambda: subprocess.run(["/bin/true"], check=True),
        "program in its place": lambda: os.execv("/bin/true", ["true"]),  # noqa: S606 - it must not start
        "second process": os.fork,
        "second process by its number": lambda: _call(56, signal.SIGCHLD, 0, 0, 0, 0),
        "write": lambda: present.write_text("x"),
        "new file": new.touch,
        "new folder": new.mkdir,
        "link": lambda: new.symlink_to(present),
        "hard link": lambda: new.hardlink_to(present),
        "unlink": present.unlink,
        "rename": lambda: present.rename(new),
        "other rights": lambda: present.chmod(0o777),
        "other time": lambda: os.utime(present, (0, 0)),
        "shorter": lambda: os.truncate(present, 0),
        "trace the program": lambda: _call(101, _PTRACE_ATTACH, parent, 0, 0),
        "signal to the program": lambda: os.kill(parent, 0),
        "memory of the program": lambda: Path(f"/proc/{parent}/mem").open("rb").close(),
        "environment of the program": lambda: Path(f"/proc/{parent}/environ").read_bytes(),
        "higher limit": lambda: resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, -1)),
    }
    return Facts(os.getpid(), tuple(name for name, action in attempts.items() if not _refused(action)))


def _refused(action: Callable[[], object]) -> bool:
    try:
        action()
    except (OSError, ValueError):
        return True
    return False


def _call(number: int, *arguments: int) -> None:
    """A system call by its number on x86-64, past the C library."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.syscall(number, *(ctypes.c_long(one) for one in arguments)) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def read_files(request: Words, progress: Progress) -> Words:
    """Read files whose paths come as bytes, which the pool does not look at.

    Returns:
        The first bytes of each; b"" where it was refused.
    """
    found: list[bytes] = []
    for part in request.parts:
        try:
            found.append(Path(os.fsdecode(part)).read_bytes()[:100])
        except PermissionError:
            found.append(b"")
    return Words(str(os.getpid()), parts=tuple(found))


def read_in_thread(request: Words, progress: Progress) -> Words:
    """The same from a thread that was begun after the limits."""
    found: list[Words] = []
    thread = threading.Thread(target=lambda: found.append(read_files(request, progress)))
    thread.start()
    thread.join()
    return found[0]


def open_many(request: Words, progress: Progress) -> Words:
    """Open one file again and again, until it is refused."""
    held: list[int] = []
    try:
        while len(held) < 10_000:
            held.append(os.open(request.text, os.O_RDONLY))
    except OSError:
        return Words(str(len(held)))
    finally:
        for one in held:
            os.close(one)
    return Words("never refused")


def begin_many_threads(request: Words, progress: Progress) -> Words:
    """Threads without end: their stacks count as memory."""
    ends = threading.Event()
    threads: list[threading.Thread] = []
    try:
        for _ in range(100_000):
            threads.append(threading.Thread(target=ends.wait, daemon=True))
            threads[-1].start()
    except RuntimeError:
        return Words("refused")
    finally:
        ends.set()
    return Words("never refused")


def work_without_end(request: Words, progress: Progress) -> Words:
    """Use up the processor time that was given."""
    limits.renew_cpu(0.2)
    while True:
        sum(range(10_000))


def attempt_as_fetcher(request: Words, progress: Progress) -> Facts:
    """Try what a fetcher that was taken over must not do; the network itself it has.

    Args:
        request: As of `attempt_all`.

    Returns:
        What was not refused.
    """
    present = Path(request.text)
    new = present.with_name("new")
    parent = os.getppid()
    attempts: dict[str, Callable[[], object]] = {
        "read a file": present.read_text,
        "list a folder": lambda: list(present.parent.iterdir()),
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "raw packets": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW),
        "pair of sockets": socket.socketpair,
        "wait for others": lambda: socket.create_server(("127.0.0.1", 0)),
        "program": lambda: subprocess.run(["/bin/true"], check=True),
        "second process": os.fork,
        "write": lambda: present.write_text("x"),
        "new file": new.touch,
        "unlink": present.unlink,
        "signal to the program": lambda: os.kill(parent, 0),
        "environment of the program": lambda: Path(f"/proc/{parent}/environ").read_bytes(),
    }
    return Facts(os.getpid(), tuple(name for name, action in attempts.items() if not _refused(action)))
