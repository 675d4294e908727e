"""What a library inside the fetcher can connect to."""

from __future__ import annotations

import os
import socket
import subprocess
import urllib.request

import pytest

from tests.loopback import Reply, Site
from workbench.fetching.guard import NotAllowed, Watch, watching

pytestmark = pytest.mark.loopback


def open_plainly(url: str) -> bytes:
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url) as answer:
        return bytes(answer.read())


def test_a_library_that_looks_names_up_itself_is_held_too(served: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: real("127.0.0.1", *rest, **more))
    with watching(Watch()) as watch, pytest.raises(OSError, match="an address of this machine"):
        open_plainly(f"http://changing.test:{served.port}/a")
    assert watch.refused == ["the network address 127.0.0.1 is an address of this machine"]
    assert served.asked == []


def test_it_holds_only_while_something_is_fetched(served: Site) -> None:
    served.pages["/a"] = Reply(b"x")
    with watching(Watch()):
        pass
    assert open_plainly(f"{served.url}/a") == b"x"


def test_what_was_contacted_is_kept(served: Site) -> None:
    served.pages["/a"] = Reply(b"x")
    with watching(Watch(allow_private=True)) as watch:
        open_plainly(f"{served.url}/a")
        open_plainly(f"{served.url}/a")
    assert list(watch.contacted) == ["127.0.0.1 127.0.0.1"]


def test_with_a_proxy_nothing_else_is_connected_to(served: Site) -> None:
    with watching(Watch(allow_private=True, through=frozenset(("203.0.113.1",)))), pytest.raises(OSError):
        open_plainly(f"{served.url}/a")
    assert served.asked == []


def test_names_and_sockets_of_this_machine_are_refused(tmp_path: object) -> None:
    with watching(Watch(allow_private=True)):
        with socket.socket() as one, pytest.raises(NotAllowed):
            one.connect(("localhost", 9))
        if hasattr(socket, "AF_UNIX"):
            with socket.socket(socket.AF_UNIX) as one, pytest.raises(NotAllowed):
                one.connect("/run/some.sock")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, pytest.raises(NotAllowed):
            one.sendto(b"x", ("0.0.0.0", 53))  # noqa: S104 - it must be refused


def test_no_program_is_started() -> None:
    with watching(Watch(allow_private=True)):
        with pytest.raises(NotAllowed):
            subprocess.run(["true"], check=True)
        with pytest.raises(NotAllowed):
            os.system("true")  # noqa: S605 - it must not start
