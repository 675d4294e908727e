"""What is asked of a fetcher, and what it tells of how a file was had."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

HEAD_AT = -1
"""Place of the part of an answer that is its head (`FetchHead` as JSON), before any of its bytes."""


class FetchKind(StrEnum):
    """What is expected behind an address."""

    PAGE = "page"  # an article
    FILE = "file"  # a picture or clip
    POST = "post"  # a post of a platform, whose clip has to be looked for


@dataclass(frozen=True, slots=True)
class FetchRules:
    """How to fetch.

    Attributes:
        user_agent: What the program calls itself.
        proxy: `http://`, `https://` or `socks5://` address; empty for none. The environment is not asked.
        allow_private: Whether this machine and its own network may be asked.
        max_bytes: Largest file.
        max_s: Longest time for one file, in seconds.
        max_redirects: Steps to another address.
    """

    user_agent: str
    proxy: str = ""
    allow_private: bool = False
    max_bytes: int = 500_000_000
    max_s: float = 1800.0
    max_redirects: int = 10


@dataclass(frozen=True, slots=True)
class FetchHead:
    """What must be known to go on with a file later.

    Attributes:
        url: Where the bytes came from, after all redirects.
        validator: Strong `ETag`, or `Last-Modified`; empty when the server gave none, then it begins anew.
        total_bytes: Size of the whole file; None when the server does not say.
    """

    url: str
    validator: str
    total_bytes: int | None


@dataclass(frozen=True, slots=True)
class Resume:
    """Where to go on.

    Attributes:
        done_bytes: Bytes that are here already.
        validator: As in `FetchHead`.
    """

    done_bytes: int
    validator: str


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """Task argument: fetch this.

    Attributes:
        url: As asked by the person or cited by the article.
        kind: What is expected there.
        rules: How.
        resume: Where to go on; None for the start.
    """

    url: str
    kind: FetchKind
    rules: FetchRules
    resume: Resume | None = None


@dataclass(frozen=True, slots=True)
class FetchStep:
    """One request and its answer.

    Attributes:
        url: What was asked for.
        address: Network address connected to; empty when none was, or when a proxy looked the name up.
        status: Of the answer; 0 without one.
        location: Where it sent on to; empty when nowhere.
    """

    url: str
    address: str
    status: int = 0
    location: str = ""


@dataclass(frozen=True, slots=True)
class FetchRecord:
    """How a file was had, or why not: kept with the case.

    Attributes:
        asked_url: Address asked for.
        kind: What was expected there.
        at: When the last request was made, ISO time, UTC.
        tool: What fetched it, with version ("httpx 0.28.1").
        user_agent, proxy: As in `FetchRules`; a password in the proxy's address is left out.
        final_url: Where the bytes came from.
        address: Network address connected to for them.
        status: Of the last answer; 0 without one.
        headers: Of the last answer, as received.
        steps: All requests in order, redirects among them.
        contacted: Further hosts a tool spoke to ("api.example.org 203.0.113.7"), where it makes requests itself.
        notes: What a reader must know: put together from two transfers, picture without sound.
        reason: Why nothing was had, as a clause; empty when it was.
        advice: What to do then.
        sha256, size_bytes: Of what was had; empty and 0 otherwise.
    """

    asked_url: str
    kind: FetchKind
    at: str
    tool: str
    user_agent: str
    proxy: str = ""
    final_url: str = ""
    address: str = ""
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    steps: tuple[FetchStep, ...] = ()
    contacted: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reason: str = ""
    advice: str = ""
    sha256: str = ""
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class FetchResult:
    """What a fetcher answers; the bytes went before it, in parts.

    Attributes:
        record: How it went; `sha256` is of what the fetcher sent.
        name: Name for the file, from the answer or the address; never a path.
    """

    record: FetchRecord
    name: str = ""


@dataclass(frozen=True, slots=True)
class KeptFetch:
    """A fetch as the case keeps it.

    Attributes:
        id: Stable in the case.
        by: Who asked.
        media_id: The open item it was for; None for a page.
        record: How it went.
    """

    id: int
    by: str
    media_id: int | None
    record: FetchRecord
