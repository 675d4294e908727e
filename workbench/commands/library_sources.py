"""What a library can be filled from: media of cases, folders of files, auto-archiver's output, lists of hashes."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from workbench.commands import exchanged_lists, foreign, known, library
from workbench.commands.files import claims_to_be_media
from workbench.commands.found_dates import is_possible
from workbench.commands.library_adding import pool_or_own
from workbench.commands.names import display, key, plural, shortened
from workbench.commands.session import Session, open_case
from workbench.commands.spans import span_seconds
from workbench.commands.typed import checked_url_or_none
from workbench.errors import Cancelled, DamagedError, NotFoundError, UnreadableError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.library import FOUND_IN_ARTICLE, AddOutcome, DateProposal, ItemTag, Provenance
from workbench.model.lists import HashItem, HashLine
from workbench.model.media import MediaItem, MediaState
from workbench.model.review import Rating
from workbench.review.words import RATING_WORDS
from workbench.storage import hash_lists
from workbench.storage.library_store import LibraryStore
from workbench.storage.originals import Originals
from workbench.storage.taking_over import CaseSource
from workbench.workers.pool import WorkerPool

_LISTS = (".csv", ".tsv", ".jsonl")
_HEAD_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class CaseContents:
    """Media of a case with what the case knows of them.

    Attributes:
        name: Of the case.
        paths: Their files in the case folder.
        by_path: What is known, by path.
        names: Their own names, by path.
        proposals: Dates by file hash.
        tags: Tags by file hash.
        left_out: (name, reason) of media that have no file or could not be read.
    """

    name: str
    paths: tuple[Path, ...] = ()
    by_path: Mapping[Path, Provenance] = field(default_factory=dict)
    names: Mapping[Path, str] = field(default_factory=dict)
    proposals: Mapping[str, DateProposal] = field(default_factory=dict)
    tags: Mapping[str, tuple[ItemTag, ...]] = field(default_factory=dict)
    left_out: tuple[tuple[str, str], ...] = ()


def contents_of(
    session: Session, media_ids: Sequence[int] = (), *, find: Callable[[str], Path] | None = None
) -> CaseContents:
    """The media of an open case with its facts; the date of the article is a proposal, never the date of a medium.

    Args:
        media_ids: Which; all when empty.
        find: Tells where the file of a hash lies, or why it is no use; by default the case's own.
    """
    state = session.state()
    find = find or session.store.original_path
    by_path: dict[Path, Provenance] = {}
    names: dict[Path, str] = {}
    proposals: dict[str, DateProposal] = {}
    tags: dict[str, tuple[ItemTag, ...]] = {}
    left_out: list[tuple[str, str]] = []
    for medium in state.media:
        if media_ids and medium.id not in media_ids:
            continue
        try:
            if medium.state is not MediaState.READY:
                raise NotFoundError(medium.reason or "It was not read.")
            path = find(medium.sha256).resolve()
        except WorkbenchError as error:
            left_out.append((medium.name, str(error)))
            continue
        by_path[path] = _facts_of(state, medium)
        names[path] = medium.name
        if own := tags_of(state, medium):
            tags[medium.sha256] = own
        if date := _article_date(state, medium):
            proposals[medium.sha256] = DateProposal(date, FOUND_IN_ARTICLE)
    return CaseContents(state.title, tuple(by_path), by_path, names, proposals, tags, tuple(left_out))


def tags_of(state: CaseState, medium: MediaItem) -> tuple[ItemTag, ...]:
    """Tags of a medium as a library keeps them, in seconds."""
    return tuple(ItemTag(use.tag, *span_seconds(medium, use.span)) for use in state.tags if use.media_id == medium.id)


def _facts_of(state: CaseState, medium: MediaItem) -> Provenance:
    try:
        address, note = checked_url_or_none(medium.source_url), ""
    except UsageError:
        address, note = "", f"; cited as {medium.source_url}"
    places = dict.fromkeys(one.place for one in state.places if one.media_id == medium.id and one.span is None)
    return Provenance(
        title=shortened(medium.caption, 200) or state.title,
        source_url=address,
        place="; ".join(places),
        notes=f"From the case “{state.title}”{note}",
        earlier_verdicts="; ".join(_verdicts_of(state, medium)),
    )


def _verdicts_of(state: CaseState, medium: MediaItem) -> Iterable[str]:
    for claim in state.claims_of(medium.id):
        verdict = state.verdicts.get(claim.id)
        if verdict is not None and verdict.rating is not Rating.NOT_YET_CHECKED:
            how = "" if verdict.final else ", draft"
            yield f"{RATING_WORDS[verdict.rating]}{how}: “{shortened(claim.sentence, 120)}” ({verdict.at[:10]})"


def _article_date(state: CaseState, medium: MediaItem) -> str:
    dates = [state.claim_date(claim) for claim in state.claims_of(medium.id)]
    cited = [entry.article.published or "" for entry, _reference in state.cited_in(medium.id)]
    only = state.articles[0].article.published or "" if len(state.articles) == 1 else ""
    return next((date[:10] for date in (*dates, *cited, only) if date and is_possible(date[:10])), "")


def add_contents(
    folder: Path, contents: CaseContents, progress: Progress = SILENT, pool: WorkerPool | None = None
) -> library.LibraryAddReport:
    """Add media of a case to a library. The files stay in the case folder, where the library looks for them.

    Raises:
        UsageError: There is nothing to add.
        LockedError: The library is written elsewhere.
    """
    if not contents.paths:
        raise UsageError(
            f"The case “{contents.name}” has no media that could be added.", advice="Add or read media first."
        )
    report = library.add(
        folder, contents.paths, None, progress, pool, by_path=dict(contents.by_path), names=contents.names
    )
    with LibraryStore.open(folder) as store:
        for sha256, proposal in contents.proposals.items():
            if (item_id := store.knows(sha256)) is not None:
                store.propose(item_id, [proposal])
        for sha256, tags in contents.tags.items():
            if (item_id := store.knows(sha256)) is not None:
                store.add_tags(item_id, tags)
    return report


@dataclass(frozen=True, slots=True)
class Sources:
    """What was found below a folder.

    Attributes:
        cases: Case folders.
        media: Pictures and clips outside of cases, by their names.
        lists: Lists of hashes, auto-archiver's among them.
        archived: Those of the lists that auto-archiver wrote.
        unread: (path, reason) of folders that could not be looked into.
        strange: Cases that this computer neither made nor opened for writing.
    """

    cases: tuple[Path, ...] = ()
    media: tuple[Path, ...] = ()
    lists: tuple[Path, ...] = ()
    archived: tuple[Path, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    strange: tuple[Path, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to make a library from."""
        return not (self.cases or self.media or self.lists)

    def lines(self) -> list[str]:
        """What was found and what will be done with it, in sentences."""
        told = []
        if self.cases:
            names = ", ".join(display(path.stem) for path in self.cases[:3]) + (" …" if len(self.cases) > 3 else "")
            told.append(
                f"{plural(len(self.cases), 'case')} ({names}): their media come in with address and verdict; the date "
                "of the article is proposed only."
            )
        if self.strange:
            told.append(
                f"This computer does not know {plural(len(self.strange), 'case')} of these; each is read from a copy,"
                " in a closed-off process."
            )
        if self.media:
            told.append(f"{plural(len(self.media), 'picture or clip', 'pictures and clips')}: read where they are.")
        plain = len(self.lists) - len(self.archived)
        if self.archived:
            told.append(f"{plural(len(self.archived), 'table')} of auto-archiver: addresses and hashes are taken.")
        if plain:
            told.append(f"{plural(plain, 'list')} of hashes: items without pictures, found as wholes only.")
        told += [f"{where}: {why}" for where, why in self.unread]
        return told or ["No case, picture, clip or list of hashes was found here."]


def look(place: Path, progress: Progress = SILENT) -> Sources:
    """What a library could be made from; nothing is opened but the first lines of tables.

    Raises:
        NotFoundError: There is no such file or folder.
    """
    if not place.exists():
        raise NotFoundError(f"{display(place)} is not there.", advice="Choose a folder or a list of hashes.")
    if place.is_file():
        kinds = _list_kind(place)
        return Sources(
            media=(place,) if claims_to_be_media(place) else (),
            lists=(place,) if kinds else (),
            archived=(place,) if kinds == "archived" else (),
        )
    cases: list[Path] = []
    media: list[Path] = []
    lists: list[Path] = []
    archived: list[Path] = []
    unread: list[tuple[str, str]] = []

    def refused(error: OSError) -> None:
        unread.append((display(str(error.filename)), (error.strerror or str(error)).lower()))

    for where, folders, names in os.walk(place, onerror=refused):
        progress.update(len(media), None, display(Path(where).name), "files")
        folder = Path(where)
        if "case.workbench" in names:
            cases.append(folder)
            folders.clear()
            continue
        if "library.workbench" in names:
            folders.clear()
            continue
        folders.sort()
        for name in sorted(names):
            path = folder / name
            if claims_to_be_media(path):
                media.append(path)
            elif path.suffix.lower() in _LISTS and (kind := _list_kind(path)):
                lists.append(path)
                archived += [path] if kind == "archived" else []
    strange = tuple(path for path in cases if known.is_strange(path))
    return Sources(tuple(cases), tuple(media), tuple(lists), tuple(archived), tuple(unread), strange)


def _list_kind(path: Path) -> str:
    """`archived` for a table of auto-archiver, `hashes` for another list, else empty."""
    try:
        with path.open("rb") as file:
            start = file.read(_HEAD_BYTES)
    except OSError:
        return ""
    encoding = "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    lines = start.decode(encoding, "replace").splitlines()
    first = next((line for line in lines if line.strip()), "")
    if path.suffix.lower() == ".jsonl":
        return "hashes" if '"views"' in first or '"hashes"' in first else ""
    names = hash_lists.columns_of(next(csv.reader([first], delimiter=max(",;\t", key=first.count)), []))
    if names is None:
        return ""
    return "archived" if {"metadata", "media"} <= set(names) or "perceptual hashes" in names else "hashes"


def build(
    folder: Path, sources: Sources, progress: Progress = SILENT, pool: WorkerPool | None = None
) -> tuple[str, ...]:
    """Fill a library from what was found; what one source does not give is told and the others go on.

    Returns:
        What was done, in sentences, and what could not be used.

    Raises:
        Cancelled: What was added stays.
    """
    told: list[str] = []
    for path in sources.cases:
        try:
            contents, doubts = _contents_at(path, progress, pool)
            report = add_contents(folder, contents, progress, pool)
        except Cancelled:
            raise
        except WorkbenchError as error:
            told.append(f"{display(path.name)}: {error}")
            continue
        told += [f"{contents.name}: {counted(report)}", *(f"  {name}: {why}" for name, why in contents.left_out)]
        told += [f"  {doubt}" for doubt in doubts]
    archived = {path: _items(path, pool) for path in sources.archived}
    if sources.media:
        report = library.add(
            folder, sources.media, None, progress, pool, by_path=_archived_facts(archived.values(), sources.media)
        )
        told.append(f"Pictures and clips: {counted(report)}")
        told += [
            f"  {Path(one.path).name}: {one.reason}" for one in report.records if one.outcome is AddOutcome.UNREADABLE
        ]
    at_hand = {key(path.name) for path in sources.media}
    for path in sources.lists:
        if path in archived and archived[path] and {key(one.name) for one in archived[path]} <= at_hand:
            told.append(f"{display(path.name)}: its files are at hand and were added themselves")
            continue
        try:
            told.append(f"{display(path.name)}: {library.import_hashes(folder, path, progress, pool)}")
        except Cancelled:
            raise
        except WorkbenchError as error:
            told.append(str(error))
    return tuple(told)


def _contents_at(path: Path, progress: Progress, pool: WorkerPool | None) -> tuple[CaseContents, tuple[str, ...]]:
    """Media of a case on disk, and what speaks against believing what it says of them.

    One from somebody else is never opened as it is: a reader looks a copy over, and its files must be what it says.
    """
    if not known.is_strange(path):
        with open_case(path, read_only=True) as session:
            return contents_of(session), ()
    with pool_or_own(pool) as workers, foreign.read_through(path, workers, progress) as other:
        contents = contents_of(other.session, find=lambda sha256: _proven(other.held, sha256, progress))
        return contents, tuple(f"{one.what}: {one.why}" for one in other.problems)


def _proven(held: CaseSource, sha256: str, progress: Progress) -> Path:
    """An original of somebody else's case that is reached without a link and has the content it is named for.

    Raises:
        NotFoundError, DamagedError: It is not.
        StorageError: It cannot be read.
    """
    with held.held("originals", sha256[:2], sha256) as place:
        if place is None:
            raise NotFoundError("Its original did not come with the case.", advice="Ask whoever made it for it.")
        if Originals(place.parents[1]).hash_of(place, progress) != sha256:
            raise DamagedError("Its original was changed.", advice="Ask whoever made it for it again.")
        return place


def counted(report: library.LibraryAddReport) -> str:
    """What became of the files, in words."""
    parts = [f"{plural(report.count(AddOutcome.ADDED), 'item')} added"]
    for outcome, words in (
        (AddOutcome.ALREADY, "already there"),
        (AddOutcome.UNREADABLE, "could not be read"),
        (AddOutcome.LEFT_OUT, "left out"),
    ):
        if count := report.count(outcome):
            parts.append(f"{count:,} {words}")
    return ", ".join(parts)


def _archived_facts(tables: Iterable[Sequence[HashItem]], media: Sequence[Path]) -> dict[Path, Provenance]:
    """Addresses that tables of auto-archiver tell of files, by name; a name that is there twice tells nothing."""
    by_name: dict[str, list[Path]] = {}
    for path in media:
        by_name.setdefault(key(path.name), []).append(path)
    found: dict[Path, Provenance] = {}
    for one in chain.from_iterable(tables):
        paths = by_name.get(key(one.name), [])
        if len(paths) == 1 and (facts := _usable(one.facts)):
            found[paths[0].resolve()] = facts
    return found


def _items(table: Path, pool: WorkerPool | None) -> tuple[HashItem, ...]:
    """What a table of auto-archiver tells of files; what is wrong in it is told when its hashes are imported."""

    def take(batches: Iterable[tuple[HashLine, ...]]) -> tuple[HashItem, ...]:
        return tuple(line.item for batch in batches for line in batch if line.item is not None)

    try:
        return exchanged_lists.read(table, take, pool=pool)
    except UnreadableError:
        return ()


def _usable(facts: Mapping[str, str]) -> Provenance | None:
    try:
        return library.checked_provenance(Provenance(**facts))
    except UsageError:
        return None
