"""Find by words: over everything a person wrote in the case, and over what libraries know of their items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.session import Session
from workbench.commands.spans import span_seconds
from workbench.errors import WorkbenchError
from workbench.model.case import CaseState
from workbench.model.library import LibraryItem, Provenance
from workbench.model.review import VocabularyTag
from workbench.review.lookup import Found, find, holds, tags_meant, words_of
from workbench.storage.library_store import LibraryStore

__all__ = ["Found", "ItemFound", "LibraryAnswer", "find", "in_library", "over_libraries", "to_json"]


@dataclass(frozen=True, slots=True)
class ItemFound:
    """A library item that holds the words.

    Attributes:
        library: Folder of the library.
        tags: Of its tags those that were meant.
    """

    library: Path
    item: LibraryItem
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LibraryAnswer:
    """What libraries know.

    Attributes:
        unread: Libraries that could not be asked, each with the reason.
    """

    found: tuple[ItemFound, ...]
    unread: tuple[str, ...]


def in_library(item: LibraryItem, typed: str, vocabulary: Sequence[VocabularyTag] = ()) -> tuple[str, ...] | None:
    """The tags of an item that were meant; None when nothing of it holds the words.

    Args:
        vocabulary: Its other spellings find tags too.
    """
    words = words_of(typed)
    if not words:
        return None
    meant = tags_meant(typed, vocabulary)
    tags = tuple(dict.fromkeys(one.tag for one in item.tags if one.tag in meant or holds(words, one.tag)))
    facts: Provenance = item.provenance
    texts = (item.name, facts.title, facts.place, facts.event, facts.published_by, facts.notes, facts.source_url)
    known = holds(words, *texts, facts.earliest_date, *(one.tag for one in item.tags))
    return tags if tags or known else None


def over_libraries(libraries: Sequence[Path], typed: str, vocabulary: Sequence[VocabularyTag] = ()) -> LibraryAnswer:
    """Items of libraries that hold the words; a library that cannot be read is told, not passed over."""
    found, unread = list[ItemFound](), list[str]()
    for library in libraries:
        try:
            with LibraryStore.open(library, read_only=True) as store:
                items = tuple(store.items())
        except WorkbenchError as error:
            unread.append(f"{library.name}: {error.message}")
            continue
        for item in items:
            tags = in_library(item, typed, vocabulary)
            if tags is not None:
                found.append(ItemFound(library, item, tags))
    return LibraryAnswer(tuple(found), tuple(unread))


def to_json(session: Session, typed: str, answer: LibraryAnswer) -> dict[str, object]:
    """For `find --json`."""
    state = session.state()
    return {
        "words": typed,
        "case": [_found_json(state, one) for one in find(state, typed)],
        "libraries": [
            {
                "library": str(one.library),
                "item": one.item.id,
                "name": one.item.name,
                "title": one.item.provenance.title,
                "earliest_date": one.item.provenance.earliest_date,
                "tags": list(one.tags),
            }
            for one in answer.found
        ],
        "unread": list(answer.unread),
    }


def _found_json(state: CaseState, one: Found) -> dict[str, object]:
    medium = None if one.media_id is None else state.medium(one.media_id)
    start_s, end_s = span_seconds(medium, one.span)
    return {
        "kind": one.kind,
        "text": one.text,
        "detail": one.detail,
        "media": medium.sha256 or None if medium else None,
        "name": medium.name if medium else None,
        "claim": one.claim_id,
        "at_s": start_s,
        "until_s": end_s,
    }
