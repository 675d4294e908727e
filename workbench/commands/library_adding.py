"""Adding files to a library: read by workers, recorded several at a time, brought into the search index."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from functools import partial
from pathlib import Path

from workbench.commands import known
from workbench.commands.files import NOT_MEDIA, FoundFile, Sorted, claims_to_be_media, opened, sort_file, walk
from workbench.commands.found_dates import proposals_of
from workbench.commands.intake import why_unread
from workbench.commands.names import display, plural, shortened
from workbench.commands.reading import Reader
from workbench.commands.running import LatestReport, Outcome, Watcher, wait
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.dates import PartialDate, interval_before
from workbench.model.ids import ItemId
from workbench.model.library import AddOutcome, AddRecord, LibraryInfo, Provenance
from workbench.model.media import file_facts
from workbench.model.work import (
    IndexRequest,
    IndexResult,
    IntakeRequest,
    IntakeResult,
)
from workbench.storage.library_store import ItemThumb, LibraryStore
from workbench.workers.pool import WorkerKind, WorkerPool

INDEX_TASK = "workbench.tasks.index:run"
SOUND_ONLY = "sound only, nothing to compare"
_OTHER_CONTENT = ("it is actually", "it is not a picture")  # as the reader begins to say that a file is no medium
_HASH_BLOCK = 1 << 20
_MOST_HELD = 32
_LONGEST_HELD_S = 1.0
_THUMB_PX = 480
_SMALL_THUMB_PX = 160


@dataclass(frozen=True, slots=True)
class LibraryAddReport:
    """What became of each file; every file given or found is there exactly once.

    Attributes:
        records: In the order met.
        generation: Of the library afterwards.
    """

    records: tuple[AddRecord, ...]
    generation: int = 0

    def count(self, outcome: AddOutcome) -> int:
        """How many files had this outcome."""
        return sum(record.outcome is outcome for record in self.records)


@contextmanager
def pool_or_own(given: WorkerPool | None) -> Iterator[WorkerPool]:
    if given is not None:
        yield given
        return
    with WorkerPool() as own:
        yield own


def is_free(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def open_or_create(library: Path) -> LibraryStore:
    """The library at a path, made if there is nothing yet.

    Raises:
        LockedError: Open for writing elsewhere.
        StorageError: Something else is there.
    """
    if (library / "library.workbench").exists() or (library.exists() and not is_free(library)):
        return LibraryStore.open(library)
    made = LibraryStore.create(library)
    known.note(library)
    return made


def checked_provenance(provenance: Provenance) -> Provenance:
    """Provenance with its date and address checked.

    Raises:
        UsageError: The date is not a date, or the address no web address.
    """
    return replace(
        provenance,
        earliest_date=checked_date(provenance.earliest_date),
        source_url=checked_url_or_none(provenance.source_url),
    )


def info(library: Path) -> LibraryInfo:
    """A library at a glance."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.info()


@dataclass(slots=True)
class _Adding:
    """A call of `add` on its way: provenance given, outcomes by position, and the contents being read."""

    common: Provenance
    single: dict[Path, Provenance]
    names: Mapping[Path, str] = field(default_factory=dict)
    outcomes: dict[int, AddRecord] = field(default_factory=dict)
    waiting: dict[str, list[int]] = field(default_factory=dict)
    done: int = 0

    def facts_of(self, path: Path) -> Provenance:
        return self.single.get(path.resolve(), self.common) if self.single else self.common

    def name_of(self, path: Path) -> str:
        return self.names.get(path.resolve(), path.name) if self.names else path.name

    def note(self, position: int, path: Path, outcome: AddOutcome, reason: str = "") -> None:
        self.outcomes[position] = AddRecord(display(path), outcome, reason)
        self.done += 1


@dataclass(frozen=True, slots=True)
class _NewContent:
    position: int
    path: Path
    resolved: Path
    sha256: str
    size_bytes: int
    mtime_ns: int


class _Recorder:
    """Records what was read, several contents in one transaction: waiting for the disk takes longer than the rest.

    A crash loses at most what was read within the last second, which is read again next time.
    """

    def __init__(self, store: LibraryStore, files: Sequence[FoundFile], state: _Adding, tell: Callable[[], None]):
        self._store = store
        self._files = files
        self._state = state
        self._tell = tell
        self._held: list[Outcome[_NewContent, IntakeResult]] = []
        self._since = 0.0

    def take(self, done: Outcome[_NewContent, IntakeResult]) -> None:
        """Hold an outcome, and record what is held when it is enough."""
        if not self._held:
            self._since = time.monotonic()
        self._held.append(done)
        if len(self._held) >= _MOST_HELD:
            self.record()
        else:
            self.record_if_due()

    def record_if_due(self) -> None:
        """Record what is held when the first of it waits for long."""
        if self._held and time.monotonic() - self._since >= _LONGEST_HELD_S:
            self.record()

    def record(self) -> None:
        """Record what is held."""
        if not self._held:
            return
        held, self._held = self._held, []
        with self._store.together():
            for done in held:
                _record_content(self._store, done, self._files, self._state)
        self._tell()


def add(
    library: Path,
    paths: Sequence[Path],
    provenance: Provenance | None = None,
    progress: Progress = SILENT,
    pool: WorkerPool | None = None,
    *,
    by_path: dict[Path, Provenance] | None = None,
    names: Mapping[Path, str] | None = None,
    hashes_only: bool = False,
) -> LibraryAddReport:
    """Add files and folders. Again over the same folder adds only what is new; a stop or crash loses nothing added.

    Where nothing could be added, no new library is left behind.

    Args:
        provenance: Of every file without an entry in `by_path`.
        by_path: Provenance of single files, by resolved path.
        names: File names of single files that lie under another one, by resolved path.
        hashes_only: Give pictures hashes and a small thumbnail and no local features: nearly three times as fast and a
            tenth of the room, but crops, screenshots and pictures in pictures of them cannot be found. Clips are not
            concerned.

    Raises:
        UsageError: A date is not a date.
        LockedError: The library is written elsewhere.
        Cancelled: What was added stays.
    """
    common = checked_provenance(provenance or Provenance())
    single = {path.resolve(): checked_provenance(one) for path, one in (by_path or {}).items()}
    files = list(walk(paths))
    state = _Adding(common, single, names or {})
    watcher = Watcher(progress, len(files))
    with no_new_empty(library), open_or_create(library) as store, pool_or_own(pool) as workers:
        reader = Reader(
            workers,
            watcher,
            partial(_intake_request, store, hashes_only=hashes_only),
            lambda content: content.size_bytes,
        )

        def tell() -> None:
            watcher.done = state.done

        before = store.last_id()
        recorder = _Recorder(store, files, state, tell)

        def check() -> None:
            recorder.record_if_due()
            watcher.check()

        try:
            for done in reader.read(_new_content(store, files, state, progress), len(files), check):
                recorder.take(done)
                watcher.tell(f"Added {display(done.item.path.name)}")
        finally:
            recorder.record()  # a stop leaves what was read in the library
            store.note_added(lambda count: f"Added {plural(count, 'item')}", before)
        generation = store.info().generation
        bring_index_up(library, workers, progress)
    return LibraryAddReport(tuple(state.outcomes[position] for position in range(len(files))), generation)


@contextmanager
def no_new_empty(library: Path) -> Iterator[None]:
    """Take a library away again that was made by this call and got nothing: a mistyped name leaves none behind."""
    is_new = not library.exists()
    try:
        yield
    finally:
        if is_new and _holds_nothing(library):
            shutil.rmtree(library, ignore_errors=True)


def _intake_request(store: LibraryStore, content: _NewContent, *, hashes_only: bool) -> IntakeRequest:
    return IntakeRequest(
        path=str(content.resolved),
        name=display(content.path.name),
        thumb_px=_SMALL_THUMB_PX if hashes_only else _THUMB_PX,
        with_features=not hashes_only,
        image_hashes=not hashes_only,
        want_tags=not hashes_only,
        want_dates=True,
        unfinished=str(store.leftover(content.sha256).path),
    )


def _new_content(
    store: LibraryStore, files: Sequence[FoundFile], state: _Adding, progress: Progress
) -> Iterator[_NewContent]:
    """Files whose content the library does not have; the others are recorded here."""
    for position, found in enumerate(files):
        progress.update(state.done, len(files), f"Looking at {display(found.path.name)}", "files")
        file = sort_file(found)
        if file.left_out:
            state.note(position, file.path, AddOutcome.LEFT_OUT, file.left_out)
        elif file.unreadable:
            state.note(position, file.path, AddOutcome.UNREADABLE, file.unreadable)
        else:
            content = _unless_known(store, position, file, state, progress)
            if content is not None:
                yield content


def _unless_known(
    store: LibraryStore, position: int, file: Sorted, state: _Adding, progress: Progress
) -> _NewContent | None:
    try:
        status = file.path.stat()
        resolved = file.path.resolve()
        same = store.known_path(str(resolved), status.st_size, status.st_mtime_ns)
        if same is not None:
            state.note(position, file.path, AddOutcome.ALREADY, _known_again(store, same, file.path, state))
            return None
        sha256 = file_sha256(file.path, progress)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        state.note(position, file.path, AddOutcome.UNREADABLE, reason)
        return None
    if sha256 in state.waiting:
        state.waiting[sha256].append(position)
        return None
    known = store.knows(sha256)
    if known is not None:
        store.note_path(known, str(resolved), status.st_size, status.st_mtime_ns)
        state.note(position, file.path, AddOutcome.ALREADY, _known_again(store, known, file.path, state))
        return None
    state.waiting[sha256] = []
    return _NewContent(position, file.path, resolved, sha256, status.st_size, status.st_mtime_ns)


def file_sha256(path: Path, progress: Progress = SILENT) -> str:
    """Content hash of a file, read in blocks."""
    digest = hashlib.sha256()
    with opened(path) as file:
        while block := file.read(_HASH_BLOCK):
            digest.update(block)
            progress.check()
    return digest.hexdigest()


def _record_content(
    store: LibraryStore,
    done: Outcome[_NewContent, IntakeResult],
    files: Sequence[FoundFile],
    state: _Adding,
) -> None:
    content = done.item
    copies = state.waiting.pop(content.sha256)
    if done.error is not None:
        kind, reason = refused(content.path, done.error)
    elif _has_changed(content):  # the hash may be of other bytes than those that were read
        kind, reason = AddOutcome.UNREADABLE, "it changed while it was being read; add it again when it is complete"
    elif done.value is None or done.value.signature is None:
        kind, reason = AddOutcome.LEFT_OUT, SOUND_ONLY
    else:
        item_id = _store_item(store, content, done.value, state)
        state.note(content.position, content.path, AddOutcome.ADDED, " ".join(done.value.facts.problems))
        for position in copies:
            path = files[position].path
            state.note(position, path, AddOutcome.ALREADY, _known_again(store, item_id, path, state))
        return
    for position in (content.position, *copies):
        state.note(position, files[position].path, kind, reason)


PROVENANCE_WORDS = {
    "title": "title",
    "source_url": "address",
    "published_by": "publisher",
    "earliest_date": "earliest date",
    "place": "place",
    "event": "event",
    "notes": "notes",
    "licence": "licence",
    "earlier_verdicts": "earlier verdicts",
}


def fill_in(store: LibraryStore, item_id: ItemId, given: Provenance, name: str = "") -> str:
    """Take over what is given of an item known before: a date that is earlier, and fields that were empty.

    Args:
        name: Of the copy at hand; a date in it is kept as a proposal.

    Returns:
        What was taken over, and what was left as it is known although something else was given; may be empty.
    """
    item = store.item(item_id)
    store.propose(item_id, [one for one in proposals_of(name) if one not in item.proposals])
    known = item.provenance
    taken: dict[str, str] = {}
    told: list[str] = []
    for one in fields(Provenance):
        before, now = str(getattr(known, one.name)), str(getattr(given, one.name))
        if not now or now == before:
            continue
        words = PROVENANCE_WORDS[one.name]
        if not before:
            taken[one.name] = now
            told.append(f"{words} filled in")
        elif one.name == "earliest_date" and interval_before(PartialDate(now), PartialDate(before)) is not None:
            taken[one.name] = now
            told.append(f"earlier date {now} taken, known before was {before}")
        else:
            name = "date" if one.name == "earliest_date" else words
            told.append(f"known {name} {shortened(before)} kept, given {shortened(now)}")
    if taken:
        store.edit(item_id, **taken)
    return "; ".join(told)


def _known_again(store: LibraryStore, item_id: ItemId, path: Path, state: _Adding) -> str:
    return fill_in(store, item_id, state.facts_of(path), display(state.name_of(path)))


def _has_changed(content: _NewContent) -> bool:
    try:
        status = content.path.stat()
    except OSError:
        return False  # gone since: what was read is what was hashed, as far as anybody can tell
    return (status.st_size, status.st_mtime_ns) != (content.size_bytes, content.mtime_ns)


def refused(path: Path, error: WorkbenchError) -> tuple[AddOutcome, str]:
    """Outcome and reason for a file the reader refused."""
    _state, reason, _advice = why_unread(error)
    if reason.startswith(_OTHER_CONTENT) and not claims_to_be_media(path):
        return AddOutcome.LEFT_OUT, f"{NOT_MEDIA}: {reason}"
    return AddOutcome.UNREADABLE, reason


def _store_item(store: LibraryStore, content: _NewContent, read: IntakeResult, state: _Adding) -> ItemId:
    name = state.name_of(content.path)
    return store.add(
        sha256=content.sha256,
        name=os.fsencode(name),
        kind=read.kind,
        signature=read.signature,
        size_bytes=content.size_bytes,
        width_px=read.facts.width_px,
        height_px=read.facts.height_px,
        duration_s=read.facts.duration_s,
        provenance=state.facts_of(content.path),
        path=str(content.resolved),
        mtime_ns=content.mtime_ns,
        thumbs=_item_thumbs(read),
        file=file_facts(read.facts),
        proposals=proposals_of(display(name), read.facts),
    )


def _item_thumbs(read: IntakeResult) -> tuple[ItemThumb, ...]:
    base = read.facts.time_base
    return tuple(
        ItemThumb(0 if base is None else round(base.seconds(thumb.pts) * 1e6), thumb.jpeg, thumb.masked_jpeg)
        for thumb in read.thumbs
    )


def bring_index_up(library: Path, pool: WorkerPool, progress: Progress) -> IndexResult:
    latest = LatestReport()
    job = pool.submit(
        INDEX_TASK,
        IndexRequest(str(library.resolve())),
        IndexResult,
        kind=WorkerKind.SEARCHER,
        label=f"Bringing the search index of {display(library.name)} up to date",
        timeout_s=None,
        report=latest,
    )
    return wait(job, progress, latest=latest)


def _holds_nothing(library: Path) -> bool:
    """Whether there is a library without items; a list stopped half-way leaves what was read."""
    try:
        return info(library).item_count == 0
    except WorkbenchError:
        return False
