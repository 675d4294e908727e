"""A site to fetch from, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from tests.loopback import Site, site
from workbench.jobs import Kept, Progress
from workbench.model.fetching import HEAD_AT, FetchKind, FetchRecord, FetchRequest, FetchRules, Resume

RULES = FetchRules(user_agent="workbench-test/1", allow_private=True, max_bytes=5_000_000)


@pytest.fixture
def served() -> Iterator[Site]:
    """A server of this test alone."""
    with site() as made:
        yield made


@dataclass
class Came:
    """What a fetch brought."""

    record: FetchRecord
    name: str
    data: bytes
    heads: list[bytes] = field(default_factory=list)


Fetcher = Callable[..., Came]


@pytest.fixture
def fetched() -> Fetcher:
    """Fetch in this process, with the rules of tests unless others are given."""
    pytest.importorskip("httpx", reason="the extra for fetching is not installed")
    from workbench.fetching.fetch import fetch

    def run(
        url: str, kind: FetchKind = FetchKind.FILE, resume: Resume | None = None, before: bytes = b"", **rules: object
    ) -> Came:
        data, heads = bytearray(before), []

        def keep(part: Kept) -> None:
            if part.at == HEAD_AT:
                heads.append(part.data)
                data.clear()
            else:
                assert part.at == len(data), "the pieces come in order"
                data.extend(part.data)

        request = FetchRequest(url, kind, replace(RULES, **rules), resume)
        result = fetch(request, Progress(keep=keep))
        return Came(result.record, result.name, bytes(data), heads)

    return run
