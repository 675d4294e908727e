"""Libraries of known footage: add, search, list, edit, check, exchange hashes."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from functools import partial
from pathlib import Path

from workbench.commands.files import NOT_MEDIA, FoundFile, Sorted, claims_to_be_media, opened, sort_file, walk
from workbench.commands.found_dates import proposals_of
from workbench.commands.intake import INTAKE_TASK, why_unread
from workbench.commands.names import display, plural, shortened
from workbench.commands.reading import Reader
from workbench.commands.running import LatestReport, Outcome, Watcher, in_order, wait
from workbench.commands.searching import LibrarySearch
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import NotFoundError, StorageError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckReport
from workbench.model.dates import PartialDate, interval_before
from workbench.model.ids import ItemId
from workbench.model.library import AddOutcome, AddRecord, LibraryInfo, LibraryItem, Provenance
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import MediaKind, cut_times_s, file_facts
from workbench.model.plain import from_plain, to_plain
from workbench.model.work import (
    IndexRequest,
    IndexResult,
    IntakeRequest,
    IntakeResult,
    SearchQuery,
)
from workbench.review.words import (
    LAYOUT_HEADING,
    NO_CHANGE,
    ONLY_A_HASH,
    TIME_UNKNOWN,
    changed_sentence,
    differing_words,
    hash_only_words,
    range_words,
    strength_and_relation,
    where_sentence,
)
from workbench.storage import library_exchange as exchange
from workbench.storage.library_store import ItemThumb, LibraryStore
from workbench.workers.pool import Job, WorkerKind, WorkerPool

INDEX_TASK = "workbench.tasks.index:run"
SOUND_ONLY = "sound only, nothing to compare"
HASH_LAYOUTS = exchange.LAYOUTS
_OTHER_CONTENT = ("it is actually", "it is not a picture")  # as the reader begins to say that a file is no medium
_HASH_BLOCK = 1 << 20
_QUERIES_PER_SEARCH = 8
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


def _is_free(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def open_or_create(library: Path) -> LibraryStore:
    """The library at a path, made if there is nothing yet.

    Raises:
        LockedError: Open for writing elsewhere.
        StorageError: Something else is there.
    """
    if (library / "library.workbench").exists() or (library.exists() and not _is_free(library)):
        return LibraryStore.open(library)
    return LibraryStore.create(library)


def create(library: Path) -> Path:
    """Make an empty library.

    Args:
        library: A folder that does not exist, or an empty one.

    Returns:
        Its absolute path.

    Raises:
        StorageError: Something is there already, or the folder cannot be written.
    """
    made = library.absolute()
    if made.exists() and not _is_free(made):
        raise StorageError(
            f"{display(made.name)} is there already and is not empty.",
            advice="Open it if it is a library, or take another name.",
        )
    LibraryStore.create(made).close()
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


# Adding


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
    with _no_new_empty(library), open_or_create(library) as store, pool_or_own(pool) as workers:
        reader = Reader(
            workers,
            watcher,
            partial(_intake_request, store, hashes_only=hashes_only),
            lambda content: content.size_bytes,
        )

        def tell() -> None:
            watcher.done = state.done

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
        generation = store.info().generation
        _bring_index_up(library, workers, progress)
    return LibraryAddReport(tuple(state.outcomes[position] for position in range(len(files))), generation)


@contextmanager
def _no_new_empty(library: Path) -> Iterator[None]:
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


def _bring_index_up(library: Path, pool: WorkerPool, progress: Progress) -> IndexResult:
    latest = LatestReport()
    job = pool.submit(
        INDEX_TASK,
        IndexRequest(str(library.resolve())),
        IndexResult,
        kind=WorkerKind.SEARCHER,
        label="Bringing the search index up to date",
        timeout_s=None,
        report=latest,
        source=display(library.name),
    )
    return wait(job, progress, latest=latest)


# Searching


def search(
    library: Path,
    paths: Sequence[Path],
    progress: Progress = SILENT,
    pool: WorkerPool | None = None,
    *,
    left_out: list[tuple[str, str]] | None = None,
    also: Sequence[Path] = (),
) -> Iterator[dict[str, object]]:
    """Search for pictures and clips; one object of the command-line contract per file, in the order given.

    Folders are walked; in them, what is no picture or clip is passed over. A file that cannot be read has its reason
    under `unreadable`. A file given twice is searched for once.

    Args:
        left_out: Gets each file passed over, with the reason.
        also: More libraries; each file then has an object for each library, which is named in it as `library`.

    Raises:
        StorageError: A library cannot be read.
    """
    libraries = (library, *also)
    for one in libraries:
        info(one)
    files = []
    for file in walk(paths):
        reason = "" if file.given else sort_file(file).left_out
        if not reason:
            files.append(file)
        elif left_out is not None:
            left_out.append((display(file.path), reason))
    with pool_or_own(pool) as workers:
        batch: list[tuple[str, IntakeResult | str]] = []
        together = 1  # the first answers come soon, and are there if the search is stopped
        for number, (file, outcome) in enumerate(_read_queries(files, workers, progress)):
            progress.update(number, len(files), f"Searching {display(file.path.name)}", "files")
            batch.append((str(file.path), outcome))
            if len(batch) >= together:
                yield from _search_all(libraries, batch, workers, progress)
                batch, together = [], min(2 * together, _QUERIES_PER_SEARCH)
        yield from _search_all(libraries, batch, workers, progress)


def _search_all(
    libraries: Sequence[Path], batch: Sequence[tuple[str, IntakeResult | str]], workers: WorkerPool, progress: Progress
) -> Iterator[dict[str, object]]:
    """Answers of one library as they are; of several, file by file with the library's name."""
    if len(libraries) == 1:
        yield from _search_batch(libraries[0], batch, workers, progress)
        return
    answers = [list(_search_batch(library, batch, workers, progress)) for library in libraries]
    for of_file in zip(*answers, strict=True):
        for library, answer in zip(libraries, of_file, strict=True):
            yield {**answer, "library": str(library)}


def _read_queries(
    files: Sequence[FoundFile], workers: WorkerPool, progress: Progress
) -> Iterator[tuple[FoundFile, IntakeResult | str]]:
    """Each file with its reading, or why there is none."""
    refusals: dict[int, str] = {}

    def usable() -> Iterator[int]:
        for index, file in enumerate(files):
            decided = sort_file(file)
            if decided.usable:
                yield index
            else:
                refusals[index] = decided.unreadable or decided.left_out

    def start(index: int) -> Job[IntakeResult]:
        path = files[index].path
        request = IntakeRequest(path=str(path.resolve()), name=display(path.name), want_thumbs=False)
        return workers.submit(INTAKE_TASK, request, IntakeResult, label=display(path.name), source=display(path.name))

    given = 0
    for done in in_order(usable(), start, progress.check):
        index = done.item
        for earlier in range(given, index):
            yield files[earlier], refusals[earlier]
        given = index + 1
        yield files[index], done.value or (why_unread(done.error)[1] if done.error else "it gave no answer")
    for later in range(given, len(files)):
        yield files[later], refusals[later]


def _content_of(path: str, progress: Progress) -> str:
    """File hash, or nothing for a file that went away after it was read: likeness is then all there is."""
    try:
        return file_sha256(Path(path), progress)
    except OSError:
        return ""


def _search_batch(
    library: Path, batch: Sequence[tuple[str, IntakeResult | str]], workers: WorkerPool, progress: Progress
) -> Iterator[dict[str, object]]:
    queries = tuple(
        SearchQuery(
            str(index),
            path,
            read.kind,
            read.signature,
            _content_of(path, progress),
            cuts_s=cut_times_s(read.facts, read.shots),
            incomplete=read.facts.is_incomplete_picture,
        )
        for index, (path, read) in enumerate(batch)
        if isinstance(read, IntakeResult) and read.signature is not None
    )
    results: dict[str, QueryResult] = {}
    if queries:
        search_ = LibrarySearch(workers, library)
        results = search_.run(queries, lambda query: Path(batch[int(query.key)][0]), progress).results
    facts = _facts_of({match.item for result in results.values() for match in result.matches}, library)
    for index, (path, read) in enumerate(batch):
        yield _answer(path, read, results.get(str(index)), facts)


_NOT_SEARCHED = "it was not searched for."  # as a note ends that says again why nothing was searched for
_FACTS_TOLD = ("title", "earliest_date", "place", "event", "source_url", "published_by")


def _facts_of(item_ids: set[int], library: Path) -> dict[int, dict[str, object]]:
    """What is known of items found; of one taken out since the search, nothing."""
    found: dict[int, dict[str, object]] = {}
    with LibraryStore.open(library, read_only=True) as store:
        for item_id in item_ids:
            with suppress(NotFoundError):
                item = store.item(item_id)
                known: dict[str, object] = {name: getattr(item.provenance, name) for name in _FACTS_TOLD}
                found[item_id] = {**known, "path": item.path, "hash_only": is_hash_only(item)}
    return found


def _answer(
    path: str, read: IntakeResult | str, result: QueryResult | None, facts: dict[int, dict[str, object]]
) -> dict[str, object]:
    reason = read if isinstance(read, str) else SOUND_ONLY if read.signature is None else None
    if reason is None and result is None:
        reason = "the search gave no answer for it"
    gaps = [] if result is None else [list(gap) for gap in result.not_found]
    untimed = result is not None and any(map(_is_untimed, result.matches))
    return {
        "query": path,
        "kind": None if isinstance(read, str) else read.kind.value,
        "unreadable": reason,
        "matches": []
        if result is None
        else [{**match_to_json(match), "item_facts": facts.get(match.item)} for match in result.matches],
        "not_found": [] if untimed else gaps,
        "time_unknown": gaps if untimed else [],
        "not_searched": [] if result is None else [list(gap) for gap in result.not_searched],
        "notes": [*_problems_of(read), *(() if result is None else result.notes)],
        "unsearched": None if result is None else result.unsearched or None,
    }


def _is_untimed(match: MatchFinding) -> bool:
    """Whether a match of a clip leaves open which of its seconds it shows."""
    return match.query_start_s is None and match.relation is not Relation.SAME_LAYOUT


def _problems_of(read: IntakeResult | str) -> tuple[str, ...]:
    """What of a file could not be read, though some of it was searched for."""
    return () if isinstance(read, str) else read.facts.problems


def match_to_json(match: MatchFinding) -> dict[str, object]:
    """A match in the form of the command-line contract."""
    return dict(to_plain(match))


def result_lines(result: dict[str, object]) -> Iterator[str]:
    """One answer of `search` in sentences."""
    where = f", in {display(Path(str(result['library'])).name)}" if result.get("library") else ""
    yield f"{display(str(result['query']))}{where}"
    kind = MediaKind(str(result["kind"])) if result["kind"] else MediaKind.UNKNOWN
    matches = result["matches"]
    if result["unreadable"] is not None:
        yield f"  Not searched: {result['unreadable']}"
        return
    findings = [finding_of(data) for data in matches] if isinstance(matches, list) else []
    facts = {int(data["item"]): data.get("item_facts") or {} for data in matches} if isinstance(matches, list) else {}
    found = [match for match in findings if match.relation is not Relation.SAME_LAYOUT]
    if not found:
        yield f"  Not searched: {result['unsearched']}" if result["unsearched"] else "  Found nowhere"
    for match in found:
        words = [
            f"item {match.item}, {match.name}",
            *strength_and_relation(match, kind),
            changed_sentence(match, here="this file"),
            differing_words(match),
            where_sentence(match),
            ONLY_A_HASH if facts[match.item].get("hash_only") else hash_only_words(match),
        ]
        yield "  " + "; ".join(word for word in words if word and word != NO_CHANGE)
        if facts[match.item]:
            yield f"    {_origin_words(facts[match.item])}"
    if found:
        yield from gaps_of(result)
    yield from limits_of(result)
    layouts = [match for match in findings if match.relation is Relation.SAME_LAYOUT]
    if layouts:
        yield f"  {LAYOUT_HEADING}"
        yield from (f"    item {match.item}, {match.name}" for match in layouts)


def _origin_words(facts: Mapping[str, object]) -> str:
    """What is known of where an item comes from, and what is not."""
    told = {name: display(str(facts.get(name) or "")) for name in _FACTS_TOLD}
    parts = [f"“{told['title']}”"] if told["title"] else []
    parts.append(f"earliest known date {told['earliest_date']}" if told["earliest_date"] else "date unknown")
    parts.append(f"place: {told['place']}" if told["place"] else "place unknown")
    if told["event"]:
        parts.append(f"event: {told['event']}")
    source = ", ".join(told[name] for name in ("published_by", "source_url") if told[name])
    parts.append(f"source: {source}" if source else "source unknown")
    return "Known of it: " + "; ".join(parts)


def bands_used(result: dict[str, object]) -> set[tuple[MediaKind, Band]]:
    """Kind and band of the matches that `result_lines` lists."""
    matches = result["matches"]
    findings = [finding_of(data) for data in matches] if isinstance(matches, list) else []
    kind = MediaKind(str(result["kind"])) if result["kind"] else MediaKind.UNKNOWN
    return {(kind, match.band) for match in findings if match.has_band}


def gaps_of(result: dict[str, object]) -> Iterator[str]:
    """Seconds of a clip found nowhere, or found without telling where."""
    for lead, name in ((TIME_UNKNOWN, "time_unknown"), ("Found nowhere", "not_found")):
        gaps = result[name]
        if isinstance(gaps, list) and gaps:
            yield f"  {lead}: " + ", ".join(range_words(start, end) for start, end in gaps)


def limits_of(result: dict[str, object]) -> Iterator[str]:
    """What of the file was not searched, so that no silence is taken for an answer."""
    gaps, notes = result["not_searched"], result["notes"]
    if isinstance(gaps, list) and gaps and not result["unsearched"]:
        yield "  Not searched: " + ", ".join(range_words(start, end) for start, end in gaps)
    if isinstance(notes, list):
        yield from (f"  {note}" for note in notes if not (result["unsearched"] and str(note).endswith(_NOT_SEARCHED)))


def finding_of(data: dict[str, object]) -> MatchFinding:
    return from_plain(MatchFinding, {name: value for name, value in data.items() if name != "item_facts"})


# Keeping


def list_items(library: Path) -> tuple[LibraryItem, ...]:
    """What a library holds.

    Raises:
        StorageError: It cannot be read.
    """
    with LibraryStore.open(library, read_only=True) as store:
        return tuple(store.items())


def info(library: Path) -> LibraryInfo:
    """A library at a glance."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.info()


def item_to_json(item: LibraryItem) -> dict[str, object]:
    """For `library list --json`."""
    facts = dict(to_plain(item.provenance))
    return {
        "item": item.id,
        "name": item.name,
        "sha256": item.sha256,
        "kind": item.kind.value,
        "size_bytes": item.size_bytes,
        "width_px": item.width_px,
        "height_px": item.height_px,
        "duration_s": item.duration_s,
        "path": item.path,
        "offline": is_offline(item),
        "hash_only": is_hash_only(item),
        "added_at": item.added_at,
        "tags": [{"tag": one.tag, "at_s": one.start_s, "until_s": one.end_s} for one in item.tags],
        "date_proposals": [dict(to_plain(one)) for one in item.proposals],
        **facts,
    }


def is_hash_only(item: LibraryItem) -> bool:
    """Whether an item was received as a hash, without its file."""
    return not item.path and item.size_bytes is None


def is_offline(item: LibraryItem) -> bool:
    """Whether the item's file is not at hand."""
    return not item.path or not Path(item.path).is_file()


def thumbnail(library: Path, item_id: int, time_us: int = 0, masked: bool = False) -> bytes | None:
    """Picture of an item, or None when there is none."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.thumb(ItemId(item_id), time_us, masked=masked)


_EDITABLE = frozenset(field.name for field in fields(Provenance))


def edit(library: Path, item_ids: Sequence[int], values: dict[str, str]) -> str:
    """Change what is known of items; fields not named stay.

    Returns:
        What was done, in words.

    Raises:
        UsageError: Nothing to change, an unknown field, or a date or address that is none.
        NotFoundError: There is no such item.
        LockedError: The library is written elsewhere.
    """
    if not item_ids or not values:
        raise UsageError("Nothing to change was named.", advice="Name at least one item and one field.")
    unknown = sorted(set(values) - _EDITABLE)
    if unknown:
        raise UsageError(
            f"A library item has no field “{unknown[0]}”.",
            advice="Fields: " + ", ".join(PROVENANCE_WORDS[field.name] for field in fields(Provenance)),
        )
    given = dict(values)
    for name, checked in (("earliest_date", checked_date), ("source_url", checked_url_or_none)):
        if name in given:
            given[name] = checked(given[name])
    with LibraryStore.open(library) as store:
        names = ", ".join(PROVENANCE_WORDS[name] for name in given)
        count = store.edit_many(f"Changed {plural(len(item_ids), 'item')}: {names}", dict.fromkeys(item_ids, given))
    if not count:
        return "Nothing was changed: it is known so already"
    return f"Changed {plural(count, 'item')}: {names}"


def undo(library: Path, *, again: bool = False) -> str:
    """Take back the last change of what is known of items, or make it again.

    Returns:
        What was done, in words.

    Raises:
        RuleError: There is none, or an item was changed since.
    """
    with LibraryStore.open(library) as store:
        done = store.redo() if again else store.undo()
    text = f"{'Made again' if again else 'Undid'}: {done.label}"
    return f"{text}; {plural(done.gone, 'item')} of it left the library since" if done.gone else text


def edit_labels(library: Path) -> tuple[str, str]:
    """What undo and redo would do; empty when there is nothing."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.edit_labels()


def remove(library: Path, item_ids: Sequence[int]) -> str:
    """Take items out of a library; the files themselves stay where they are.

    Returns:
        What was done, in words.
    """
    if not item_ids:
        raise UsageError("No item was named.")
    with LibraryStore.open(library) as store:
        store.remove(tuple(item_ids))
    return f"Removed {plural(len(item_ids), 'item')}; the files stay where they are"


def check(library: Path, progress: Progress = SILENT) -> CheckReport:
    """Look the library over.

    Raises:
        StorageError: It cannot be opened, so it cannot be checked.
    """
    with LibraryStore.open(library, read_only=True) as store:
        return store.check(progress)


def check_to_json(report: CheckReport) -> dict[str, object]:
    """For `library check --json`."""
    return {"sound": not report.problems, **dict(to_plain(report))}


def check_lines(report: CheckReport) -> Iterator[str]:
    """The outcome of a check in sentences."""
    if not report.problems:
        yield "Sound: the records of the library are complete."
    else:
        yield f"{plural(len(report.problems), 'problem')} found."
    for problem in report.problems:
        yield f"  {problem.what}: {problem.why} {problem.action}".rstrip()
    for note in report.notes:
        yield f"  {note}"


def rebuild(library: Path, progress: Progress = SILENT, pool: WorkerPool | None = None) -> str:
    """Make the search index anew from the library's own records.

    Returns:
        What was done, in words.
    """
    with LibraryStore.open(library) as store, pool_or_own(pool) as workers:
        if store.index_dir.is_symlink():
            raise StorageError(
                f"The index folder of {display(library)} is a link to another place, where nothing is deleted.",
                advice="Remove the link “index” in the library's folder; the index is then made anew.",
            )
        for folder, _folders, names in os.walk(store.index_dir):
            for name in names:
                with suppress(OSError):  # a file that is mapped by a running search goes at the next opening
                    Path(folder, name).unlink()
        result = _bring_index_up(library, workers, progress)
    return f"The search index was made anew: {plural(result.code_count, 'code')}, generation {result.generation}"


@dataclass(frozen=True, slots=True)
class HashesTaken:
    """What became of a list of hashes.

    Attributes:
        added, already: Items.
        refused: (line, reason) of lines that could not be used; the first of them when there are very many.
        refused_count: How many there are.
    """

    added: int
    already: int
    refused: tuple[tuple[str, str], ...]
    refused_count: int


def take_hashes(library: Path, file: Path, progress: Progress = SILENT) -> HashesTaken:
    """Add items from a list of hashes received from somebody else, without their files.

    A list of which nothing can be used leaves no new library behind.

    Args:
        file: A table (`.csv`, `.tsv`, `.txt`) of this program or of other tools, or JSON Lines under any other name.

    Raises:
        UnreadableError: It is no such list.
    """
    with _no_new_empty(library), open_or_create(library) as store:
        report = exchange.import_hashes(store, file, progress=progress)
    refused = tuple((f"line {number:,}", reason) for number, reason in report.refused)
    return HashesTaken(report.added, report.already, refused, report.refused_count)


def _holds_nothing(library: Path) -> bool:
    """Whether there is a library without items; a list stopped half-way leaves what was read."""
    try:
        return info(library).item_count == 0
    except WorkbenchError:
        return False


def import_hashes(library: Path, file: Path, progress: Progress = SILENT) -> str:
    """`take_hashes` with its outcome in words.

    Raises:
        UnreadableError: It is no such list.
    """
    report = take_hashes(library, file, progress)
    text = f"Added {plural(report.added, 'item')}, already there {report.already:,}"
    if report.refused:
        line, reason = report.refused[0]
        text += f"; {plural(report.refused_count, 'line')} could not be used, the first is {line}: {reason}"
    return text


def export_hashes(library: Path, file: Path, progress: Progress = SILENT, *, layout: str = "workbench") -> str:
    """Write the library's hashes to a file, to give to somebody else; no media and no pictures are in it.

    Args:
        file: `.csv`, or JSON Lines under any other name.
        layout: "workbench", or for other tools "pdq", "threatexchange" or "imagehash".

    Returns:
        What was done, in words.
    """
    replaced = file.exists()
    with LibraryStore.open(library, read_only=True) as store:
        report = exchange.export_hashes(store, file, progress, layout=layout)
    text = f"Wrote the hashes of {plural(report.written, 'item')} to {display(file)}"
    if replaced:
        text += ", in place of the file that was there"
    if report.without:
        text += f"; {plural(report.without, 'item')} had no such hash"
    return text
