"""What a search of libraries found, parted for a list beside the items: one entry for each match, one sentence else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.commands import library
from workbench.commands.names import display, plural
from workbench.errors import WorkbenchError
from workbench.jobs import Progress
from workbench.model.match import MatchFinding, Relation
from workbench.model.media import MediaKind
from workbench.review.words import LAYOUT_HEADING, NO_CHANGE, changed_sentence, strength_and_relation, where_sentence


@dataclass(frozen=True, slots=True)
class FoundItem:
    """A match.

    Attributes:
        library: Folder of the library.
        item: Id in it.
        title, date: As known; the date may be empty.
        band: Of the match; empty where it says nothing.
        strength: Band and relation in words.
        detail: What was changed and where, in sentences; may be empty.
        hash_only: Whether the item was received as a hash and has no picture.
    """

    library: str
    item: int
    title: str
    date: str
    band: str
    strength: str
    detail: str
    hash_only: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found of one file in one library.

    Attributes:
        query: Path of the file.
        library: Folder of the library.
        found: Best first; what shares only a layout comes last.
        sentences: That it was found nowhere, and what was not searched.
    """

    query: str
    library: str
    found: tuple[FoundItem, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LibraryGlance:
    """A remembered library in the list of those that can be chosen.

    Attributes:
        path: Folder.
        item_count: None when it cannot be read.
        why: Why not, in a sentence.
    """

    path: str
    item_count: int | None
    why: str = ""


def glance(paths: Sequence[str]) -> tuple[LibraryGlance, ...]:
    """How many items each of several libraries holds; of one that cannot be read, why."""
    found = []
    for path in paths:
        try:
            found.append(LibraryGlance(path, library.info(Path(path)).item_count))
        except (WorkbenchError, OSError) as error:
            found.append(LibraryGlance(path, None, str(error)))
    return tuple(found)


def ask(
    libraries: Sequence[Path], paths: Sequence[Path], progress: Progress, told: Callable[[str], object]
) -> list[Answer]:
    """Search several libraries for files; a library that cannot be read is told of and passed over.

    Args:
        told: Gets a sentence for each library passed over.

    Raises:
        WorkbenchError: None of them can be read.
    """
    seen = glance([str(one) for one in libraries])
    usable = [one for one in seen if one.item_count is not None]
    for one in seen:
        if one.item_count is None:
            told(f"{display(Path(one.path).name)} was not searched: {one.why}")
    if not usable:
        library.info(libraries[0])
    first, *rest = (Path(one.path) for one in usable)
    counts = {one.path: one.item_count or 0 for one in usable}
    left_out: list[tuple[str, str]] = []
    answers = [
        answer_of(result, str(result.get("library") or first), counts)
        for result in library.search(first, paths, progress, left_out=left_out, also=rest)
    ]
    for path, reason in left_out:
        told(f"{Path(path).name} was passed over: {reason}.")
    return answers


def answer_of(result: Mapping[str, object], where: str, counts: Mapping[str, int]) -> Answer:
    """One object of a search, parted."""
    query = str(result["query"])
    if result["unreadable"] is not None:
        return Answer(query, where, (), (f"Not searched: {result['unreadable']}.",))
    kind = MediaKind(str(result["kind"])) if result["kind"] else MediaKind.UNKNOWN
    matches = result["matches"]
    data = matches if isinstance(matches, list) else []
    found = [_found(one, where, kind) for one in data]
    real = [one for one in found if one.strength != LAYOUT_HEADING]
    name = display(Path(where).stem)
    sentences: list[str] = []
    if not real:
        items = plural(counts.get(where, 0), "item")
        sentences.append(
            f"Not searched: {result['unsearched']}."
            if result["unsearched"]
            else f"Found nowhere in {name} ({items} searched)."
        )
    else:
        sentences += [line.strip() for line in library.gaps_of(dict(result))]
    sentences += [line.strip() for line in library.limits_of(dict(result))]
    return Answer(query, where, (*real, *(one for one in found if one.strength == LAYOUT_HEADING)), tuple(sentences))


def _found(data: dict[str, object], where: str, kind: MediaKind) -> FoundItem:
    match: MatchFinding = library.finding_of(data)
    facts = data.get("item_facts")
    known: Mapping[str, object] = facts if isinstance(facts, dict) else {}
    layout = match.relation is Relation.SAME_LAYOUT
    words = [changed_sentence(match, here="this file"), where_sentence(match)]
    return FoundItem(
        library=where,
        item=match.item,
        title=str(known.get("title") or "") or match.name,
        date=str(known.get("earliest_date") or ""),
        band=match.band.value if match.has_band else "",
        strength=LAYOUT_HEADING if layout else ", ".join(strength_and_relation(match, kind)),
        detail=" ".join(f"{one.rstrip('.')}." for one in words if one and one != NO_CHANGE),
        hash_only=bool(known.get("hash_only")),
    )
