"""How a file was fetched, in sentences: for the window and the report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from workbench.model.fetching import KeptFetch
from workbench.review.words import date_words


def had_by(fetches: Iterable[KeptFetch], sha256: str) -> KeptFetch | None:
    """How a file was first had from the network, or None when it was not."""
    return next((one for one in fetches if sha256 and one.record.sha256 == sha256), None)


def fetch_lines(fetch: KeptFetch) -> Iterator[str]:
    """When, by whom, from where, through what, and what a reader must know."""
    record = fetch.record
    yield f"Fetched {when_words(record.at)} by {fetch.by}"
    yield f"With {record.tool}"
    yield f"From {record.final_url or record.asked_url}"
    if record.final_url and record.final_url != record.asked_url:
        yield f"Asked for {record.asked_url}"
    for step in record.steps:
        if step.location:
            yield f"Sent on by {urlsplit(step.url).hostname} ({step.status}) to {step.location}"
    yield f"Network address {record.address}" if record.address else f"Through the proxy {record.proxy}"
    yield from record.notes


def when_words(iso_time: str) -> str:
    """Date and time in UTC; the text itself when it is no time."""
    try:
        at = dt.datetime.fromisoformat(iso_time).astimezone(dt.UTC)
    except ValueError:
        return iso_time
    return f"{date_words(at.date().isoformat())}, {at:%H:%M:%S} UTC"
