"""Searching libraries for pictures and clips: one answer a file, as data and in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from workbench.commands.files import FoundFile, sort_file, walk
from workbench.commands.intake import INTAKE_TASK, why_unread
from workbench.commands.library_adding import SOUND_ONLY, file_sha256, info, pool_or_own
from workbench.commands.names import display
from workbench.commands.running import in_order
from workbench.commands.searching import LibrarySearch
from workbench.errors import NotFoundError
from workbench.jobs import SILENT, Progress
from workbench.model.library import LibraryItem
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import MediaKind, cut_times_s
from workbench.model.plain import from_plain, to_plain
from workbench.model.work import (
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
from workbench.storage.library_store import LibraryStore
from workbench.workers.pool import Job, WorkerPool

_QUERIES_PER_SEARCH = 8


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


def is_hash_only(item: LibraryItem) -> bool:
    """Whether an item was received as a hash, without its file."""
    return not item.path and item.size_bytes is None
