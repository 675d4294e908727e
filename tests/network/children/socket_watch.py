"""What the suite's processes may do with sockets: nothing that leads to the internet, and no look-up of names.

Loaded into the process of the tests (`tests/network/guard.py`), into every Python process they start (`sitecustomize`
beside this file) and into every worker of the program, whose start is given one more import. It is an audit hook: what
passes Python's own functions is refused and noted, also where the code under test swallows the refusal. Sockets that C
libraries open by themselves are looked for by `test_whole_case.py`.
"""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
import sys
from pathlib import Path

MODE, NOTES = "WORKBENCH_TESTS_NETWORK", "WORKBENCH_TESTS_NETWORK_NOTES"
LOOPBACK = "loopback"
_INTERNET = (socket.AF_INET, socket.AF_INET6)
_LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")
_TALKS = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
_FOLDER = str(Path(__file__).parent)
_WORKER = "from workbench.workers.child import"


class _State:
    notes = -1


def install() -> None:
    """Watch this process from now on, and note in the file named now; nothing where no test asked for it."""
    path = os.environ.get(NOTES)
    if not path:
        return
    watched, before = _State.notes >= 0, _State.notes
    # Opened now, since a worker can open nothing to write once its limits hold.
    _State.notes = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    if watched:
        os.close(before)
    else:
        sys.addaudithook(_hook)


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event == "subprocess.Popen":
        _load_into_worker(arguments[1])
    elif event.startswith("socket.") and not _is_allowed(event, arguments):
        text = f"{event} {arguments[1:] if event != 'socket.__new__' else arguments[1:3]}"
        os.write(_State.notes, f"{text} in {_where()}\n".encode(errors="replace")[:2000])
        raise PermissionError(errno.EPERM, f"no test reaches the network: {text}")


def _load_into_worker(words: object) -> None:
    """Workers start without the variables of Python, so their first line is changed: this list is the one used."""
    if isinstance(words, list) and len(words) > 3 and isinstance(words[3], str) and _WORKER in words[3]:
        loading = f"sys.path.append({_FOLDER!r}); import socket_watch; socket_watch.install(); "
        if loading not in words[3]:
            words[3] = words[3].replace(_WORKER, loading + _WORKER)


def _is_allowed(event: str, arguments: tuple[object, ...]) -> bool:
    loopback = os.environ.get(MODE) == LOOPBACK
    if event == "socket.__new__":
        return loopback or arguments[1] not in _INTERNET
    if event in _LOOK_UPS:
        return loopback and (_is_number(arguments[0]) or _is_here(arguments[0]))
    if event in _TALKS:
        where = arguments[1]
        if not isinstance(where, tuple):  # a socket of this machine by its path, or one that is connected already
            return True
        return loopback and bool(where) and _is_here(where[0])
    return True


def _is_here(host: object) -> bool:
    """Whether a name or address cannot lead to another machine; names below `.invalid` lead nowhere at all."""
    name = _text(host)
    if name in ("", "localhost") or name.endswith(".invalid"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _is_number(host: object) -> bool:
    """Whether looking it up asks nobody, since it is an address in one of its many spellings (`0x7f.1`)."""
    name = _text(host)
    try:
        socket.inet_aton(name)
    except OSError:
        return ":" in name
    return True


def _text(host: object) -> str:
    if isinstance(host, tuple):
        host = host[0] if host else ""
    return host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else str(host or "")


def _where() -> str:
    """The nearest lines that led here, without the standard library's."""
    lines, frame = [], sys._getframe(2)
    while frame is not None and len(lines) < 6:
        lines.append(f"{frame.f_code.co_filename}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(lines)
