"""The guard of the suite itself: what reaches for the network is refused and fails its test, wherever it runs."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.network.guard import NetworkGuard
from tests.network.tasks_that_call import Call
from workbench.workers.kinds import WorkerKind
from workbench.workers.pool import WorkerPool

OUTSIDE = ("192.0.2.1", 9)  # kept for examples (RFC 5737): nobody answers there


@pytest.fixture
def guard(request: pytest.FixtureRequest) -> NetworkGuard:
    found = request.config.pluginmanager.get_plugin("network-guard")
    assert isinstance(found, NetworkGuard)
    return found


@pytest.mark.parametrize(
    ("attempt", "event"),
    [
        (lambda: socket.socket(socket.AF_INET), "socket.__new__"),
        (lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM), "socket.__new__"),
        (lambda: socket.create_connection(OUTSIDE, timeout=1), "socket.getaddrinfo"),
        (lambda: socket.create_server(("127.0.0.1", 0)), "socket.__new__"),
        (lambda: socket.getaddrinfo("localhost", 80), "socket.getaddrinfo"),
        (lambda: socket.gethostbyname("example.com"), "socket.gethostbyname"),
        (lambda: socket.gethostbyaddr("192.0.2.1"), "socket.gethostbyaddr"),
        (lambda: socket.getnameinfo(OUTSIDE, 0), "socket.getnameinfo"),
    ],
)
def test_what_reaches_for_the_network_is_refused_and_noted(
    attempt: Callable[[], object], event: str, guard: NetworkGuard
) -> None:
    with pytest.raises(PermissionError, match="no test reaches the network"):
        attempt()
    said = guard.taken()
    assert said.startswith(event)
    assert "test_guard.py" in said


@pytest.mark.loopback
def test_a_marked_test_speaks_to_this_machine_and_no_other(guard: NetworkGuard) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
    assert guard.taken() == ""
    with socket.socket() as one, pytest.raises(PermissionError):
        one.connect(OUTSIDE)
    with pytest.raises(PermissionError):
        socket.getaddrinfo("example.com", 80)
    assert guard.taken().count("\n") == 2


def test_sockets_of_this_machine_are_left_alone(tmp_path: Path) -> None:
    one, other = socket.socketpair()
    with one, other, socket.socket(socket.AF_UNIX) as named:
        named.bind(os.fspath(tmp_path / "s"))


def test_a_process_that_a_test_starts_is_watched(guard: NetworkGuard) -> None:
    code = "import socket\ntry: socket.getaddrinfo('example.com', 80)\nexcept OSError: pass"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert guard.taken().startswith("socket.getaddrinfo")


@pytest.mark.parametrize("what", ["connect", "name"])
@pytest.mark.parametrize("kind", list(WorkerKind))
def test_every_kind_of_worker_is_watched(kind: WorkerKind, what: str, guard: NetworkGuard) -> None:
    with WorkerPool(1) as pool:
        pool.submit("tests.network.tasks_that_call:call", Call(what), Call, kind=kind).result(60)
    assert "tasks_that_call.py" in guard.taken()


def test_workers_of_a_program_that_a_test_starts_are_watched(guard: NetworkGuard) -> None:
    code = (
        "from tests.network.tasks_that_call import Call\nfrom workbench.workers.pool import WorkerPool\n"
        "with WorkerPool(1) as pool:\n"
        "    pool.submit('tests.network.tasks_that_call:call', Call('name'), Call).result(60)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)
    assert "tasks_that_call.py" in guard.taken()


@pytest.mark.parametrize(
    ("marker", "outcome"), [("", {"failed": 1}), ("@pytest.mark.loopback", {"passed": 1})], ids=["plain", "marked"]
)
def test_a_test_fails_when_what_it_tests_swallows_the_refusal(
    marker: str, outcome: dict[str, int], tmp_path: Path, guard: NetworkGuard
) -> None:
    (tmp_path / "conftest.py").write_text(
        "from tests.network.guard import NetworkGuard\n"
        "def pytest_configure(config):\n"
        "    config.addinivalue_line('markers', 'loopback: x')\n"
        "    config.pluginmanager.register(NetworkGuard())\n"
    )
    (tmp_path / "test_it.py").write_text(
        "import pytest, socket\n"
        f"{marker}\ndef test_it():\n    try: socket.create_server(('127.0.0.1', 0)).close()\n    except OSError: pass\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, str(tmp_path)]
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((root, os.environ["PYTHONPATH"]))}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    ((word, count),) = outcome.items()
    assert f"{count} {word}" in ran.stdout, ran.stdout
    assert guard.taken() == "", "it is told in its own run, and nowhere else"
