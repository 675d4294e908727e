"""How a file of the case came here, for the window."""

from __future__ import annotations

from workbench.model.case import CaseState
from workbench.review import fetch_words


def fetched(state: CaseState, sha256: str) -> tuple[str, ...]:
    """In sentences; empty for a file that was given."""
    found = fetch_words.had_by(state.fetches, sha256)
    return () if found is None else tuple(fetch_words.fetch_lines(found))


def tries(state: CaseState, media_id: int) -> tuple[str, ...]:
    """When an open item was asked for in vain, and why it was not had."""
    return tuple(
        f"Not fetched {fetch_words.when_words(one.record.at)}: {one.record.reason}"
        for one in state.fetches
        if one.media_id == media_id and one.record.reason
    )


def response_headers(state: CaseState, sha256: str) -> tuple[tuple[str, str], ...]:
    """Headers of the answer a file came with."""
    found = fetch_words.had_by(state.fetches, sha256)
    return () if found is None else found.record.headers
