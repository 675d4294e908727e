"""Which addresses may be asked: web addresses of other machines, judged by what their name leads to.

A page is written by anybody, so an address in it may lead into the analyst's own network: to a router, a printer, a
service of this machine. What is judged is the network address that is then connected to (see `connecting`), whatever
form it was written in. Ranges: the registries of special-purpose addresses of IANA, as `ipaddress` has them.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from workbench.errors import UsageError

MAX_URL_CHARS = 8000
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_SHARED = ipaddress.ip_network("100.64.0.0/10")  # RFC 6598: between providers and their customers
_PORTS = {"http": 80, "https": 443}
_LAST_BITS = 0xFFFFFFFF
_Ip = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A web address taken apart.

    Attributes:
        url: As it is asked for: without fragment, every character as a web address may hold it.
        scheme: "http" or "https".
        host: Name or number, without brackets; names of other scripts in their written-out form.
        port: Number.
    """

    url: str
    scheme: str
    host: str
    port: int

    @property
    def host_header(self) -> str:
        """The host as a request names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def at(self, address: str) -> str:
        """The same address with the host replaced by a network address, so that exactly it is connected to."""
        host = f"[{address}]" if ":" in address else address
        return urlunsplit((self.scheme, f"{host}:{self.port}", *urlsplit(self.url)[2:]))


def web_address(url: str) -> WebAddress:
    """Take an address apart.

    Raises:
        UsageError: It is no complete web address, or holds a name and password.
    """
    text = url.strip()
    advice = "An address begins with https:// or http:// and has the name of a site."
    if len(text) > MAX_URL_CHARS:
        raise UsageError(f"The address has {len(text):,} characters, which no site takes.", advice=advice)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise UsageError(f"“{text[:200]}” is no web address.", advice=advice) from error
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host:
        raise UsageError(f"“{text[:200]}” is no web address.", advice=advice)
    if parts.username is not None or parts.password is not None:
        raise UsageError(
            "The address holds a name or password, which is not sent.", advice="Take out what stands before the @."
        )
    host = _written_out(host, text)
    port = _PORTS[scheme] if port is None else port
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port == _PORTS[scheme] else f"{shown}:{port}"
    path, query = (quote(part, safe="!#$%&'()*+,/:;=?@[]~-._") for part in (parts.path or "/", parts.query))
    return WebAddress(urlunsplit((scheme, netloc, path, query, "")), scheme, host, port)


def _written_out(host: str, text: str) -> str:
    """The name in the letters of the name system, or the number without a zone."""
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        pass
    try:
        name = host.encode("ascii").decode() if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        name = ""
    bare = name.rstrip(".")
    if not bare or any(not 0 < len(label) <= 63 for label in bare.split(".")) or not _plain(bare):
        raise UsageError(f"“{text[:200]}” has no name of a site that could be looked up.", advice="Check the address.")
    return bare.lower()


def _plain(name: str) -> bool:
    return all(letter.isalnum() or letter in "-._" for letter in name)


def why_refused(address: str, *, allow_private: bool) -> str:
    """Why a network address is not connected to, as a clause; empty when it may be.

    Args:
        address: Number, IPv4 or IPv6, as the system resolved it.
        allow_private: Whether this machine and its own network may be asked.
    """
    try:
        ip: _Ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return f"{address} is no network address"
    reasons = [reason for one in (ip, *_inside(ip)) if (reason := _kind(one))]
    never = next((reason for reason in reasons if reason == _NO_SERVER), "")
    reason = never or next(iter(reasons), "")
    return f"the network address {address} is {reason}" if reason and (never or not allow_private) else ""


_NO_SERVER = "not the address of a server"


def _inside(ip: _Ip) -> list[_Ip]:
    """IPv4 addresses an IPv6 address stands for: mapped, 6to4, Teredo, NAT64, and the old compatible form."""
    if not isinstance(ip, ipaddress.IPv6Address):
        return []
    found: list[_Ip | None] = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
    if ip in _NAT64 or (int(ip) >> 32 == 0 and int(ip) > 1):
        found.append(ipaddress.IPv4Address(int(ip) & _LAST_BITS))
    return [one for one in found if one is not None]


def _kind(ip: _Ip) -> str:  # noqa: PLR0911 - one return for each kind
    if isinstance(ip, ipaddress.IPv6Address) and _inside(ip):
        return ""  # judged by what is inside
    if ip.is_unspecified or ip.is_multicast or ip == ipaddress.ip_address("255.255.255.255"):
        return _NO_SERVER
    if ip.is_loopback:
        return "an address of this machine"
    if ip.is_link_local:
        return "an address of the local link"
    if isinstance(ip, ipaddress.IPv4Address) and ip in _SHARED:
        return "an address inside the network of a provider"
    if ip.is_private or (isinstance(ip, ipaddress.IPv6Address) and ip.is_site_local):
        return "an address inside a private network"
    return "" if ip.is_global else "not an address of the public internet"
