"""The way in: a request -> the bytes in pieces, and the record of how they were had."""

from __future__ import annotations

import datetime as dt
from importlib import metadata

from workbench.fetching import connecting, posts
from workbench.fetching.download import Transfer
from workbench.fetching.failures import Failed
from workbench.fetching.guard import Watch, watching
from workbench.fetching.naming import file_name, tidy
from workbench.jobs import Progress
from workbench.model.fetching import FetchKind, FetchRecord, FetchRequest, FetchResult


def fetch(request: FetchRequest, progress: Progress) -> FetchResult:
    """Fetch one thing; its bytes are handed to `progress.keep` in order.

    What could not be had is a result, too: the record then holds the reason.

    Raises:
        Cancelled: The analyst stopped it.
    """
    transfer = Transfer(request, progress)
    watch = Watch(request.rules.allow_private)
    name, failed = "", None
    try:
        if request.rules.proxy:
            watch.through = connecting.proxy_addresses(request.rules.proxy)
        with watching(watch):
            name = _run(request, transfer, watch)
    except Failed as error:
        failed = error
    return FetchResult(_record(request, transfer, watch, failed), "" if failed else name)


def _run(request: FetchRequest, transfer: Transfer, watch: Watch) -> str:
    if request.kind is not FetchKind.POST:
        transfer.run(request.url)
        return file_name(transfer.final_url, transfer.headers)
    found = posts.find(request.url, request.rules, watch)
    transfer.extra_headers = found.headers
    transfer.notes += found.notes
    transfer.run(found.url)
    return tidy(found.name)


def _record(request: FetchRequest, transfer: Transfer, watch: Watch, failed: Failed | None) -> FetchRecord:
    rules = request.rules
    return FetchRecord(
        asked_url=request.url,
        kind=request.kind,
        at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        tool=tool(request.kind),
        user_agent=rules.user_agent,
        proxy=connecting.without_password(rules.proxy) if rules.proxy else "",
        final_url=transfer.final_url,
        address=transfer.address,
        status=transfer.status,
        headers=transfer.headers,
        steps=tuple(transfer.steps),
        contacted=tuple(watch.contacted),
        notes=tuple(dict.fromkeys(transfer.notes)),
        reason=failed.reason if failed else "",
        advice=failed.advice if failed else "",
        size_bytes=0 if failed else transfer.done_bytes,
    )


def tool(kind: FetchKind) -> str:
    """What fetches things of this kind, with its version."""
    http = f"httpx {_version('httpx')}"
    return f"yt-dlp {_version('yt-dlp')}, {http}" if kind is FetchKind.POST else http


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # a bundle may leave the metadata out
        return "of unknown version"
