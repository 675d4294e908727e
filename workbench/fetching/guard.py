"""What a fetching process may connect to, held at the one place all of Python's sockets pass.

`connecting` connects to addresses it has judged. Other libraries (yt-dlp) look names up and connect by themselves; so
an audit hook (PEP 578), which cannot be taken out again, judges the address of every connection as it is made. A name
that leads to another address the second time, or a redirect into the local network, therefore ends there, too.
"""

from __future__ import annotations

import ipaddress
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from workbench.fetching.addresses import why_refused

_STARTS = frozenset(("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.spawn"))
_LISTENS = frozenset(("socket.bind", "socket.listen"))


class NotAllowed(OSError):  # noqa: N818 - an answer to a library that tries
    """A connection that is not made, with its reason as a clause."""


@dataclass(slots=True)
class Watch:
    """What holds while something is fetched, and what was connected to.

    Attributes:
        allow_private: As in `FetchRules`.
        through: Addresses of the proxy; when there are any, nothing else is connected to.
        asked: Last name looked up.
        contacted: Names and addresses in order, each once.
        refused: Reasons of connections that were not made.
    """

    allow_private: bool = False
    through: frozenset[str] = frozenset()
    asked: str = ""
    contacted: dict[str, None] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    def judge(self, address: str) -> None:
        """Let a connection be made.

        Raises:
            NotAllowed: With the reason.
        """
        if self.through:
            reason = "" if address in self.through else f"{address} is not the proxy"
        else:
            reason = why_refused(address, allow_private=self.allow_private)
        if reason:
            self.refused.append(reason)
            raise NotAllowed(reason)
        self.contacted.setdefault(f"{self.asked} {address}".strip())


class _State:
    watch: Watch | None = None
    installed = False


@contextmanager
def watching(watch: Watch) -> Iterator[Watch]:
    """Hold connections of this process to `watch`; for worker processes, which do one thing at a time."""
    if not _State.installed:
        sys.addaudithook(_hook)
        _State.installed = True
    _State.watch = watch
    try:
        yield watch
    finally:
        _State.watch = None


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    watch = _State.watch
    if watch is None:
        return
    if event == "socket.getaddrinfo":
        watch.asked = _text(arguments[0])
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        _connects(watch, arguments[1])
    elif event in _STARTS:
        raise NotAllowed("no program is started while something is fetched")
    elif event in _LISTENS:
        raise NotAllowed("nothing is listened to while something is fetched")


def _connects(watch: Watch, where: object) -> None:
    if where is None:  # sent over a connection that was judged
        return
    host = where[0] if isinstance(where, tuple) and where and isinstance(where[0], str) else ""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        # a name would be looked up after this; a text is a socket of this machine
        raise NotAllowed("only network addresses that were looked at are connected to") from None
    watch.judge(host)


def _text(value: object) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")
