"""Tasks of a worker that reach for the network, and swallow that they may not."""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass

from workbench.jobs import Progress


@dataclass(frozen=True, slots=True)
class Call:
    """What is tried: `connect` or `name`."""

    what: str


def call(request: Call, progress: Progress) -> Call:
    """Try it, and say nothing of how it went."""
    del progress
    attempt = {"connect": lambda: socket.socket().connect(("192.0.2.1", 9)), "name": _look_up}[request.what]
    with suppress(OSError):
        attempt()
    return request


def _look_up() -> None:
    socket.getaddrinfo("example.com", 80)
