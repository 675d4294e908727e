"""One file over HTTP: checked address by address, redirect by redirect, handed out in pieces.

The client is told the network address to connect to, and the name of the site apart from it (`Host`, and for TLS the
`sni_hostname` extension of httpcore, against which the certificate is checked): what was judged is what is asked, and
a name that leads elsewhere a moment later changes nothing. No cookies are kept or sent, no referrer, no credentials;
proxies of the environment are not looked at.
"""

from __future__ import annotations

import contextlib
import json
import ssl
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from workbench.errors import UsageError
from workbench.fetching import connecting
from workbench.fetching.addresses import WebAddress, web_address
from workbench.fetching.failures import Failed, of_status
from workbench.fetching.guard import NotAllowed
from workbench.jobs import Kept, Progress
from workbench.model.fetching import HEAD_AT, FetchHead, FetchKind, FetchRequest, FetchRules, FetchStep, Resume
from workbench.model.plain import to_plain

if TYPE_CHECKING:
    import httpx

PIECE_BYTES = 1 << 18
TRIES = 3
"""Requests made for one file when the connection breaks off and the server can go on where it stopped."""
_CONNECT_S, _SILENCE_S = 15.0, 30.0
_MOVED = frozenset((301, 302, 303, 307, 308))
_SNIFFED_BYTES = 512
_MAX_HEADERS = 200
_MAX_HEADER_CHARS = 4000


@dataclass(slots=True)
class Transfer:
    """A file being fetched, and what is told of it.

    Attributes:
        request: What was asked.
        progress: Takes the pieces, reports and stops.
        extra_headers: Further ones a platform needs.
        steps: Requests made so far.
        head: Of the answer that carries the file.
        status, headers, address, final_url: Of the last answer.
        done_bytes: How many bytes are here, those of an earlier transfer among them.
        notes: What a reader must know.
    """

    request: FetchRequest
    progress: Progress
    extra_headers: Mapping[str, str] = field(default_factory=dict)
    steps: list[FetchStep] = field(default_factory=list)
    head: FetchHead | None = None
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    address: str = ""
    final_url: str = ""
    done_bytes: int = 0
    notes: list[str] = field(default_factory=list)
    _resume: Resume | None = None
    _until_s: float = 0.0

    def run(self, url: str) -> None:
        """Fetch it, going on where the connection broke off.

        Raises:
            Failed: With the reason; what came until then was handed out and may be gone on from.
            Cancelled: The analyst stopped it.
        """
        self._resume = self.request.resume
        self._until_s = time.monotonic() + self.request.rules.max_s
        for tries_left in reversed(range(TRIES)):
            try:
                return self._once(url)
            except Failed as failed:
                going_on = self.head is not None and self.head.validator and self.done_bytes
                if not (tries_left and failed.again and going_on) or self.head is None:
                    raise
                self._resume = Resume(self.done_bytes, self.head.validator)

    def _once(self, url: str) -> None:
        rules = self.request.rules
        for _ in range(rules.max_redirects + 1):
            self.progress.check()
            target = _taken_apart(url)
            with _translated(target.host), _answer(self, target) as response:
                location = response.headers.get("location", "")
                self._note(target, response, location)
                if response.status_code not in _MOVED or not location:
                    return self._take(target, response)
                url = _joined(target.url, location)
        raise Failed(
            f"the site sent on to another address more than {rules.max_redirects} times", "Open it in a browser."
        )

    def _note(self, target: WebAddress, response: httpx.Response, location: str) -> None:
        self.status, self.final_url = response.status_code, target.url
        self.headers = tuple(
            (name[:200], value[:_MAX_HEADER_CHARS]) for name, value in response.headers.multi_items()[:_MAX_HEADERS]
        )
        self.steps.append(FetchStep(target.url, self.address, response.status_code, location[:_MAX_HEADER_CHARS]))

    def _take(self, target: WebAddress, response: httpx.Response) -> None:
        at = self._begins_at(response)
        if at is None:  # what is here does not fit the file there any more
            self._resume = None
            self.notes.append("The file had changed since an earlier transfer was stopped; it was fetched anew.")
            return self._once(target.url)
        encoded = response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")
        total = None if encoded else _total_bytes(response, at)
        self._check_size(total or 0)
        if at:
            self.notes.append(f"Gone on after {at:,} bytes that had come before the connection ended.")
        validator = "" if encoded else _validator(response)
        self.head = FetchHead(target.url, validator, total)
        if not at:
            self.progress.keep(Kept(HEAD_AT, json.dumps(to_plain(self.head)).encode()))
        self.done_bytes = at
        pieces = self._gathered(response.iter_bytes() if encoded else response.iter_raw(), total)
        if not at:
            pieces = _looked_at(pieces, self.request.kind, response.headers.get("content-type", ""))
        for piece in pieces:
            self._check_size(self.done_bytes + len(piece))
            self.progress.keep(Kept(self.done_bytes, piece))
            self.done_bytes += len(piece)
        self._check_complete(total)

    def _gathered(self, arrivals: Iterator[bytes], total: int | None) -> Iterator[bytes]:
        """What arrives, in pieces worth keeping; the time is looked at with each arrival: a site may send bytes singly.

        Raises:
            Failed: The time for one file is over; what came until then was given out.
        """
        piece = bytearray()
        for arrived in arrivals:
            piece += arrived
            late = time.monotonic() > self._until_s
            while len(piece) >= PIECE_BYTES or (late and piece):
                yield bytes(piece[:PIECE_BYTES])
                del piece[:PIECE_BYTES]
            come = self.done_bytes + len(piece)
            self.progress.update(come, max(total, come + 1) if total else None, "", "bytes")
            if late:
                raise Failed(
                    f"it was not complete after {self.request.rules.max_s / 60:g} minutes",
                    "Fetch it again, which goes on where the site allows it, or raise the limit in the settings.",
                )
        if piece:
            yield bytes(piece)

    def _check_complete(self, total: int | None) -> None:
        if not self.done_bytes:
            raise Failed("the site answered with an empty file", "Open it in a browser.")
        if total is not None and self.done_bytes != total:
            raise Failed(_broken_off(self.done_bytes, total), "Fetch it again.", again=True)

    def _check_size(self, count: int) -> None:
        limit = self.request.rules.max_bytes
        if count > limit:
            raise Failed(
                f"it is larger than {limit // 1_000_000:,} MB", "Raise the limit in the settings, then fetch it again."
            )

    def _begins_at(self, response: httpx.Response) -> int | None:
        """Where the bytes that come belong; None when the earlier part has to be dropped.

        Raises:
            Failed: The answer is no file.
        """
        status, resume = response.status_code, self._resume
        if status == 206 and resume is not None:
            start, total = _range_of(response)
            return resume.done_bytes if start == resume.done_bytes and total != start else None
        if status == 416 and resume is not None:
            return None
        if status not in (200, 203):
            raise of_status(status)
        return 0

    def sent_headers(self, target: WebAddress) -> dict[str, str]:
        """Everything a request carries, told to the person beforehand."""
        sent = {
            **self.extra_headers,
            "Host": target.host_header,
            "User-Agent": self.request.rules.user_agent,
            "Accept": "*/*",
            "Accept-Encoding": "identity",  # the file as it lies there
            "Connection": "close",
        }
        if self._resume is not None:
            sent["Range"] = f"bytes={self._resume.done_bytes}-"
            sent["If-Range"] = self._resume.validator
        return sent


@contextlib.contextmanager
def _answer(transfer: Transfer, target: WebAddress) -> Iterator[httpx.Response]:
    """The answer of the site, its body not read yet."""
    import httpx  # noqa: PLC0415 - an optional extra

    rules = transfer.request.rules
    timeout = httpx.Timeout(_SILENCE_S, connect=_CONNECT_S)
    client = httpx.Client(
        trust_env=False, proxy=rules.proxy or None, verify=_certificates(), timeout=timeout, follow_redirects=False
    )
    with client:
        response = None
        for url, address, extensions in _ways(target, rules):
            transfer.address = address
            asked = client.build_request("GET", url, headers=transfer.sent_headers(target), extensions=extensions)
            try:
                response = client.send(asked, stream=True)
                break
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                transfer.steps.append(FetchStep(target.url, address))
                last = error
        if response is None:
            raise last
        try:
            yield response
        finally:
            response.close()


def _ways(target: WebAddress, rules: FetchRules) -> list[tuple[str, str, dict[str, str]]]:
    """Address to ask, network address and extensions, for each network address of the site."""
    if rules.proxy:
        connecting.check_unseen(target, allow_private=rules.allow_private)
        return [(target.url, "", {})]
    addresses = connecting.resolved(target, allow_private=rules.allow_private)
    # TLS names the site, not the number it was found under; a site that has only a number is its own name
    named = {"sni_hostname": target.host}
    return [(target.at(address), address, named) for address in addresses[:4]]


@cache
def _certificates() -> ssl.SSLContext:
    """Authorities this system trusts, and those that come with the client."""
    import certifi  # noqa: PLC0415 - comes with httpx

    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context


@contextlib.contextmanager
def _translated(host: str) -> Iterator[None]:
    """Errors of the client become sentences about the site."""
    import httpx  # noqa: PLC0415

    try:
        yield
    except httpx.InvalidURL as error:
        raise Failed(f"the address cannot be asked for ({error})", "Check the address.") from error
    except httpx.TimeoutException as error:
        raise Failed(f"{host} did not answer in time", "Try again later.", again=True) from error
    except httpx.ProxyError as error:
        raise Failed(f"the proxy in the settings refused it ({error})", "Check the proxy in the settings.") from error
    except httpx.ConnectError as error:
        raise _not_connected(host, error) from error
    except httpx.DecodingError as error:
        raise Failed("the site packed its answer in a way that cannot be read", "Open it in a browser.") from error
    except httpx.RemoteProtocolError as error:
        raise Failed(
            f"{host} ended the connection before the answer was complete", "Fetch it again.", again=True
        ) from error
    except httpx.TransportError as error:
        raise Failed(f"the connection to {host} failed ({error})", "Try again later.", again=True) from error


def _not_connected(host: str, error: Exception) -> Failed:
    causes: list[BaseException] = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) is not None and cause not in causes:
        causes.append(cause)
    for one in causes:
        if isinstance(one, NotAllowed):
            return connecting.refused(host, str(one))
        if isinstance(one, ssl.SSLCertVerificationError):
            why = one.verify_message or "its certificate does not fit"
            return Failed(
                f"{host} could not prove that it is {host}: {why}", "Check the date of this machine, then the address."
            )
        if isinstance(one, ssl.SSLError):
            return Failed(
                f"no secure connection to {host} could be made", "Open it in a browser to see whether it can."
            )
    return Failed(
        f"{host} could not be reached", "Check the connection of this machine; the site may be gone.", again=True
    )


def _taken_apart(url: str) -> WebAddress:
    try:
        return web_address(url)
    except UsageError as error:
        text = error.message.rstrip(".")
        raise Failed(text[:1].lower() + text[1:], error.advice) from error


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise Failed(
            f"the site sent on to “{location[:200]}”, which is no web address", "Open it in a browser."
        ) from error


def _looked_at(pieces: Iterator[bytes], kind: FetchKind, content_type: str) -> Iterator[bytes]:
    """The same pieces, unless they are a web page where a picture or clip was asked for."""
    for number, piece in enumerate(pieces):
        if number == 0 and kind is not FetchKind.PAGE and _is_page(piece[:_SNIFFED_BYTES], content_type):
            raise Failed(
                "the site answered with a web page, not with a picture or clip",
                "Open it in a browser: it may be a post, or ask for a sign-in.",
            )
        yield piece


def _is_page(head: bytes, content_type: str) -> bool:
    begins = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if begins.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return True
    return "html" in content_type.lower() and begins.startswith(b"<")


def _total_bytes(response: httpx.Response, at: int) -> int | None:
    if at:
        return _range_of(response)[1]
    length = response.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and len(length) < 16 else None


def _range_of(response: httpx.Response) -> tuple[int, int | None]:
    """First byte and size of the whole, of `Content-Range: bytes 100-199/200`; (-1, None) for anything else."""
    unit, _, rest = response.headers.get("content-range", "").partition(" ")
    span, _, total = rest.partition("/")
    first = span.partition("-")[0]
    if unit.lower() != "bytes" or not (first.isascii() and first.isdigit() and len(first) < 16):
        return -1, None
    return int(first), int(total) if total.isascii() and total.isdigit() and len(total) < 16 else None


def _validator(response: httpx.Response) -> str:
    """What a later request may name to get the rest of the same file (RFC 9110, 13.1.5): no weak tag."""
    tag = str(response.headers.get("etag", ""))
    if response.headers.get("accept-ranges", "").strip().lower() == "none":
        return ""
    return tag if tag and not tag.startswith("W/") else str(response.headers.get("last-modified", ""))


def _broken_off(done: int, total: int) -> str:
    return f"the connection ended after {done:,} of {total:,} bytes"
