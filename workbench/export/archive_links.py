"""Archived copies of an article that the case knows of: only addresses it was given or that answered."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from workbench.model.case import CaseArticle, CaseState

_HOSTS = (
    *("web.archive.org", "archive.org", "archive.ph", "archive.today", "archive.is", "archive.li", "archive.md"),
    *("archive.vn", "archive.fo", "perma.cc", "ghostarchive.org", "megalodon.jp", "webcitation.org"),
    *("arquivo.pt", "webarchive.org.uk"),
)


def is_archive(url: str) -> bool:
    """Whether an address is one of a public web archive."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return False
    return any(host == one or host.endswith(f".{one}") for one in _HOSTS)


def archived_at(state: CaseState, entry: CaseArticle | None) -> tuple[str, ...]:
    """Addresses of archived copies of an article, each once."""
    return () if entry is None else tuple(dict.fromkeys(filter(is_archive, _addresses(state, entry))))


def _addresses(state: CaseState, entry: CaseArticle) -> Iterator[str]:
    yield entry.article.url
    if entry.article.container is not None:
        yield from entry.article.container.pages
    for one in state.fetches:
        if one.record.sha256 and one.record.sha256 == entry.sha256:
            yield from (one.record.asked_url, one.record.final_url)
    for pin in state.evidence:
        if pin.archive_url and entry.article.url and pin.url == entry.article.url:
            yield pin.archive_url
