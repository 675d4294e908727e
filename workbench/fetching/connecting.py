"""From a web address to a network address that may be connected to."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit, urlunsplit

from workbench.fetching.addresses import WebAddress, why_refused
from workbench.fetching.failures import Failed

_OWN_NAMES = ("localhost", "local", "internal", "localdomain")


def resolved(address: WebAddress, *, allow_private: bool) -> tuple[str, ...]:
    """Network addresses of a site that may be connected to, in the system's order.

    Raises:
        Failed: The name is not known, or leads only to addresses that are refused.
    """
    found = _looked_up(address.host, address.port)
    reasons = [(one, why_refused(one, allow_private=allow_private)) for one in found]
    allowed = tuple(one for one, reason in reasons if not reason)
    if not allowed:
        raise refused(address.host, reasons[0][1])
    return allowed


def refused(host: str, reason: str) -> Failed:
    """The failure of an address that is not connected to."""
    return Failed(
        f"nothing was sent to {host}: {reason}",
        "Addresses of this machine and its network are asked only if the settings allow it.",
    )


def check_unseen(address: WebAddress, *, allow_private: bool) -> None:
    """Judge an address that a proxy will look up, by its look: numbers and names of local networks.

    Raises:
        Failed: It is refused.
    """
    if allow_private:
        return
    labels = address.host.split(".")
    numeric = ":" in address.host or labels[-1].isdigit() or labels[-1].startswith("0x")
    if numeric:  # 127.1, 0x7f.1 and 2130706433 are numbers, too: the system writes them out without asking anybody
        try:
            found = {
                str(one[4][0]) for one in socket.getaddrinfo(address.host, address.port, flags=socket.AI_NUMERICHOST)
            }
        except OSError as error:
            raise Failed(f"{address.host} is no address", "Check the address.") from error
        for one in sorted(found):
            if reason := why_refused(one, allow_private=False):
                raise refused(address.host, reason)
    elif labels[-1] in _OWN_NAMES or len(labels) == 1:
        raise refused(address.host, f"{address.host} is a name inside a local network")


def proxy_addresses(proxy: str) -> frozenset[str]:
    """Network addresses of the proxy, which the person chose: any may be connected to.

    Raises:
        Failed: It is no address of a proxy, or its name is not known.
    """
    try:
        parts = urlsplit(proxy)
        host, port = parts.hostname or "", parts.port or 0
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if parts.scheme not in ("http", "https", "socks5", "socks5h") or not host:
        raise Failed("the proxy in the settings is no address", "Write it as http://name:port or socks5://name:port.")
    return frozenset(_looked_up(host, port, "the proxy "))


def without_password(proxy: str) -> str:
    """The address of a proxy as it may be kept and shown."""
    parts = urlsplit(proxy)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], "", "", ""))


def _looked_up(host: str, port: int, whose: str = "") -> tuple[str, ...]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Failed(
            f"{whose}{host} could not be found",
            "Check the address and the connection of this machine; the site may be gone.",
            again=True,
        ) from error
    return tuple(dict.fromkeys(str(one[4][0]) for one in found))
