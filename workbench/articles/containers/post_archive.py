"""A record of the auto-archiver, beside the files it tells of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.articles.containers.archive_folder import archived_article
from workbench.articles.containers.archived_items import Record, record_of
from workbench.articles.containers.source import Unopened, whole_file
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.article import Article

MOST_BYTES = 100 * 1024 * 1024
_SUFFIXES = (".json", ".csv", ".html", ".htm")


class PostArchive(Unopened):
    """One record with its items."""

    def __init__(self, path: Path, name: str, record: Record) -> None:
        self._path, self._name, self._record = path, name, record

    def article(self, progress: Progress, page: str = "") -> Article:
        """All items as one article; as `Source.article`."""
        return archived_article(self._path, self._name, self._record, progress)

    def pieces(self, locators: tuple[str, ...], progress: Progress) -> Iterator[tuple[int, bytes | str]]:
        """As `Source.pieces`: its media are files beside it, none is inside."""
        yield from ((index, "it lies beside the record, not in it") for index, _ in enumerate(locators))


def post_archive(path: Path, name: str, head: bytes) -> PostArchive | None:
    """The record as a source; None when the file is no record of the auto-archiver.

    Raises:
        UnreadableError: It is one, but damaged.
    """
    if not name.lower().endswith(_SUFFIXES) or path.stat().st_size > MOST_BYTES or b"\0" in head[:200]:
        return None
    if name.lower().endswith((".html", ".htm")) and b"Archived media for" not in head:
        return None
    data = whole_file(path, name, MOST_BYTES, "records of archives")
    try:
        record = record_of(data, name)
    except ValueError as error:
        raise UnreadableError(
            name,
            f"it is a record of the auto-archiver that cannot be read: {error}",
            advice="The archiver may have been stopped while writing it; the other records of the folder may be whole.",
        ) from error
    return PostArchive(path, name, record) if record is not None and record.items else None
