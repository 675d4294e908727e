"""Looking after a library: items that are the same picture or clip, and files that are not where they were."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from workbench.commands import library
from workbench.commands.files import walk
from workbench.commands.names import display, plural
from workbench.commands.running import LatestReport, wait
from workbench.errors import UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.dates import PartialDate
from workbench.model.library import LibraryItem, Provenance
from workbench.model.match import Band, MatchFinding, Relation
from workbench.model.media import MediaKind
from workbench.model.work import SearchQuery, SearchRequest, SearchResult
from workbench.storage.library_facts import packed_rows
from workbench.storage.library_store import LibraryStore
from workbench.workers.pool import WorkerKind, WorkerPool

SEARCH_TASK = "workbench.tasks.search:run"
_AT_ONCE = 64
_WHOLE = 0.8
"""Of either clip the match has to cover as much for the two to be called copies; less is an excerpt."""


def duplicates(
    folder: Path, progress: Progress = SILENT, pool: WorkerPool | None = None
) -> tuple[tuple[LibraryItem, ...], ...]:
    """Groups of items that are strong matches as the same picture or, for most of their length, the same clip.

    Nothing is changed. The same file is never there twice; a copy of it in another format or size may be. What a
    person said is not the same is left out.

    Raises:
        StorageError: The library cannot be read.
        Cancelled: The analyst stopped it.
    """
    return find_duplicates(folder, progress, pool).groups


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Groups of items that look the same, and those a person dismissed."""

    groups: tuple[tuple[LibraryItem, ...], ...]
    dismissed: tuple[tuple[LibraryItem, ...], ...]


def find_duplicates(folder: Path, progress: Progress = SILENT, pool: WorkerPool | None = None) -> Duplicates:
    """As `duplicates`, with the groups that were dismissed."""
    with LibraryStore.open(folder, read_only=True) as store:
        items = {int(item.id): item for item in store.items()}
        ids = [item_id for item_id, item in items.items() if item.sha256]
    links: list[tuple[int, int]] = []
    with library.pool_or_own(pool) as workers:
        for start in range(0, len(ids), _AT_ONCE):
            progress.update(start, len(ids), "Comparing the items with each other", "items")
            progress.check()
            links += _linked(folder, [items[one] for one in ids[start : start + _AT_ONCE]], items, workers, progress)
    apart = [(one, other) for one, other in links if other in items[one].distinct or one in items[other].distinct]
    return Duplicates(_groups([link for link in links if link not in apart], items), _groups(apart, items))


def dismiss_group(folder: Path, item_ids: Sequence[int], *, back: bool = False) -> str:
    """Say that items are not the same picture or clip, though they look it, or that they may be; can be undone.

    Returns:
        What was done, in words.

    Raises:
        UsageError: Less than two items were named.
        NotFoundError: There is no such item.
    """
    ids = dict.fromkeys(int(one) for one in item_ids)
    if len(ids) < 2:
        raise UsageError("A group has two or more items.", advice="Name the items of one group.")
    with LibraryStore.open(folder) as store:
        changes = {}
        for one in ids:
            known, others = set(store.item(one).distinct), set(ids) - {one}
            changes[one] = {"distinct": packed_rows((other,) for other in (known - others if back else known | others))}
        label = f"{plural(len(ids), 'item')} told apart" if not back else f"{plural(len(ids), 'item')} grouped again"
        count = store.edit_many(label, changes)
    return label if count else "Nothing was changed: it is known so already"


def _linked(
    folder: Path, asked: Sequence[LibraryItem], items: dict[int, LibraryItem], workers: WorkerPool, progress: Progress
) -> list[tuple[int, int]]:
    with LibraryStore.open(folder, read_only=True) as store:
        signatures = dict(store.signatures([item.id for item in asked]))
    queries = tuple(
        SearchQuery(str(item.id), item.name, item.kind, signatures[item.id]) for item in asked if item.id in signatures
    )
    if not queries:
        return []
    request = SearchRequest(str(folder.resolve()), queries, {str(item.id): item.sha256 for item in asked})
    latest = LatestReport()
    job = workers.submit(
        SEARCH_TASK,
        request,
        SearchResult,
        kind=WorkerKind.SEARCHER,
        label=f"Looking for duplicates in {display(folder.name)}",
        timeout_s=None,
        report=latest,
    )
    found = wait(job, progress, latest=latest).results
    return [
        (int(key), match.item)
        for key, result in found.items()
        for match in result.matches
        if match.item in items and _is_copy(items[int(key)], items[match.item], match)
    ]


def _is_copy(one: LibraryItem, other: LibraryItem, match: MatchFinding) -> bool:
    if match.band is not Band.STRONG or match.relation is not Relation.SAME_PICTURE or one.kind is not other.kind:
        return False
    if one.kind is not MediaKind.VIDEO:
        return True
    spans = (
        (one.duration_s, match.query_start_s, match.query_end_s),
        (other.duration_s, match.library_start_s, match.library_end_s),
    )
    return all(
        length and start is not None and end is not None and end - start >= _WHOLE * length
        for length, start, end in spans
    )


def _groups(links: Sequence[tuple[int, int]], items: dict[int, LibraryItem]) -> tuple[tuple[LibraryItem, ...], ...]:
    leader = {item_id: item_id for item_id in items}

    def top(item_id: int) -> int:
        while leader[item_id] != item_id:
            leader[item_id] = leader[leader[item_id]]
            item_id = leader[item_id]
        return item_id

    for one, other in links:
        first, second = sorted((top(one), top(other)))
        leader[second] = first
    groups: dict[int, list[LibraryItem]] = {}
    for item_id, item in items.items():
        groups.setdefault(top(item_id), []).append(item)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def merge_facts(folder: Path, item_ids: Sequence[int], *, only_date: bool = False) -> str:
    """Give items that are the same picture what is known of any of them; all items stay.

    All get the earliest of their dates. Another field is filled in where it is empty, if the others agree on it; a
    field that is stated stays.

    Args:
        only_date: The date alone.

    Returns:
        What was done, in words.

    Raises:
        UsageError: Less than two items were named.
        NotFoundError: There is no such item.
    """
    if len(set(item_ids)) < 2:
        raise UsageError("Facts are merged between two or more items.", advice="Name the items of one group.")
    with LibraryStore.open(folder) as store:
        items = [store.item(item_id) for item_id in dict.fromkeys(item_ids)]
        shared: dict[str, str] = {}
        differing: list[str] = []
        dates = [PartialDate(one.provenance.earliest_date) for one in items if one.provenance.earliest_date]
        if dates:
            shared["earliest_date"] = min(dates, key=lambda date: (date.last_day, date.first_day)).text
        for one in () if only_date else fields(Provenance):
            values = {str(getattr(item.provenance, one.name)) for item in items} - {""}
            if one.name != "earliest_date" and len(values) == 1:
                shared[one.name] = values.pop()
            elif one.name != "earliest_date" and values:
                differing.append(library.PROVENANCE_WORDS[one.name])
        count = store.edit_many(
            f"Merged what is known of {plural(len(items), 'item')}",
            {item.id: _taken(item, shared) for item in items},
        )
    text = f"Merged what is known of {plural(len(items), 'item')}" if count else "Nothing was changed"
    return f"{text}; each keeps its own: {', '.join(differing)}" if differing else text


def _taken(item: LibraryItem, shared: dict[str, str]) -> dict[str, str]:
    return {
        name: value for name, value in shared.items() if name == "earliest_date" or not getattr(item.provenance, name)
    }


@dataclass(frozen=True, slots=True)
class Relinked:
    """What a search for files that are not at hand gave.

    Attributes:
        found: Names of items whose file is at hand again.
        away: How many are still not at hand.
        unread: (path, reason) of files that might have been one of them and could not be read.
    """

    found: tuple[str, ...]
    away: int
    unread: tuple[tuple[str, str], ...]

    def words(self) -> str:
        """The outcome in a sentence."""
        text = f"{plural(len(self.found), 'file')} found again" if self.found else "None of the files is there"
        if self.away:
            text += f", {self.away:,} still not at hand"
        if self.unread:
            path, why = self.unread[0]
            text += f"; {plural(len(self.unread), 'file')} could not be read, the first is {Path(path).name}: {why}"
        return text


def relink(folder: Path, place: Path, progress: Progress = SILENT) -> Relinked:
    """Look below a folder for files of items that are not where they were, by their content.

    Only files of the right size are read. An item without a known size is tried with every file.

    Raises:
        UsageError: Every file is at hand.
        LockedError: The library is written elsewhere.
        Cancelled: What was found before stays.
    """
    with LibraryStore.open(folder) as store:
        wanted = {item.sha256: item for item in store.items() if item.sha256 and library.is_offline(item)}
        if not wanted:
            raise UsageError("Every file of this library is where it was.")
        sizes = {item.size_bytes for item in wanted.values()}
        found: list[str] = []
        unread: list[tuple[str, str]] = []
        for number, file in enumerate(walk([place])):
            progress.update(number, None, display(file.path.name), "files")
            progress.check()
            try:
                status = file.path.stat()
                if None not in sizes and status.st_size not in sizes:
                    continue
                item = wanted.pop(library.file_sha256(file.path, progress), None)
            except OSError as error:
                unread.append((display(file.path), (error.strerror or str(error)).lower()))
                continue
            if item is not None:
                store.note_path(item.id, os.fspath(file.path.resolve()), status.st_size, status.st_mtime_ns)
                found.append(item.name)
            if not wanted:
                break
    return Relinked(tuple(found), len(wanted), tuple(unread))
