"""Addresses of the web as they are shown and linked: nothing in one may pass for another site."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from workbench.model.names import display_name

_NOT_IN_A_LINK = frozenset("<>\"'`{}|\\^")


@dataclass(frozen=True, slots=True)
class ShownAddress:
    """An address as a reader sees it.

    Attributes:
        href: Where a link leads; empty when it may not be a link.
        text: The whole address, with escapes for what cannot be seen.
        warning: Why it is not a link, or what its site is called in the letters of the network; usually empty.
    """

    href: str
    text: str
    warning: str = ""

    @property
    def words(self) -> str:
        """Text and warning in one."""
        return f"{self.text} ({self.warning})" if self.warning else self.text


def shown_address(address: str) -> ShownAddress:
    """The address to show, and to link to where that is safe.

    Only http and https become links, and only those without a user before the site ("https://bank.example@evil.example")
    and without letters that hide or turn others over. A site written in letters beyond ASCII is named a second time as
    the network knows it ("xn--..."), because many letters look alike.
    """
    text = display_name(address)
    try:
        parts = urlsplit(address)
        host, scheme, _ = parts.hostname or "", parts.scheme.lower(), parts.port
    except ValueError:
        return ShownAddress("", text)
    if scheme not in ("http", "https") or not host:
        return ShownAddress("", text)
    why = _no_link(address, "@" in parts.netloc, host)
    if why:
        return ShownAddress("", text, f"not a link: {why}")
    return ShownAddress(address, text, "" if host.isascii() else f"the site is {_network_name(host)}")


def _no_link(address: str, has_user: bool, host: str) -> str:
    if has_user:
        return f"what stands before the @ is not the site, which is {_named(host)}"
    if display_name(address) != address or any(letter.isspace() or letter in _NOT_IN_A_LINK for letter in address):
        return "it holds signs no address has"
    return "" if host.isascii() or _network_name(host) else "no site can have this name"


def address_words(address: str) -> str:
    """The address within a sentence or a table, with its warning."""
    return shown_address(address).words


def _named(host: str) -> str:
    return display_name(host) if host.isascii() else _network_name(host) or display_name(host)


def _network_name(host: str) -> str:
    """The name in ASCII; empty when there is none."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
