"""What a redacted copy does not tell of how articles and files came: by which network, and from which folders."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from dataclasses import replace

from workbench.model.article import Article, KeptFile, MediaReference
from workbench.model.case import CaseArticle, CaseState
from workbench.model.fetching import FetchRecord, FetchStep
from workbench.model.mapping import with_each

TELLS_OF_THE_FILE = frozenset(
    ("content-type", "content-length", "content-encoding", "etag", "last-modified", "date", "server", "accept-ranges")
)
"""Fields of an answer that say something of the file. Others may say something of who asked: sites send back the
asker's address, and put where they take it to be into a cookie."""


def without_askers(state: CaseState) -> CaseState:
    """Without what answers of sites say of whoever asked them, and without the addresses of this machine's network."""

    def of_record(record: FetchRecord) -> FetchRecord:
        return replace(
            record,
            proxy="",
            address=_public(record.address),
            headers=tuple(one for one in record.headers if one[0].lower() in TELLS_OF_THE_FILE),
            steps=tuple(_without_address(step) for step in record.steps),
        )

    shaped: CaseState = with_each(state, FetchRecord, of_record)
    return shaped


def _without_address(step: FetchStep) -> FetchStep:
    return replace(step, address=_public(step.address))


def _public(address: str) -> str:
    """The address, unless it is one of a network that is somebody's own."""
    try:
        return address if ipaddress.ip_address(address).is_global else ""
    except ValueError:
        return address


def without_local_paths(state: CaseState) -> CaseState:
    """Without where the copies of an article's media lay beside the page that was read."""
    shaped: CaseState = with_each(state, Article, _article_without_paths)
    return shaped


def _article_without_paths(article: Article) -> Article:
    bare: Article = with_each(
        with_each(article, MediaReference, lambda one: replace(one, local_path="")),
        KeptFile,
        lambda one: replace(one, local_path=""),
    )
    return bare


def file_names(entry: CaseArticle) -> Iterator[str]:
    """Names of the files that came with an article or in it, beside its own.

    Of what lay in it only names that look like those of files: an archive may call a picture "photo".
    """
    yield from (file.name for file in entry.files)
    for article in filter(None, (entry.article, entry.as_read)):
        inside = [part.name for part in article.parts] + [file.name for file in article.kept_files]
        for reference in article.media:
            inside += [reference.local_path, reference.local_path.replace("\\", "/").rsplit("/", 1)[-1]]
        yield from (name for name in inside if "." in name)
