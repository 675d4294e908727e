"""Finding in a case by words: tags with their other spellings, notes, texts seen, places, names and claims."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.case import CaseState
from workbench.model.ids import MediaId
from workbench.model.review import VocabularyTag
from workbench.model.times import TimeSpan

# Letters that writers of one language use for one another, beyond what Unicode folds.
_ALIKE = str.maketrans({"ı": "i", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "և": "եւ", "\u0640": None})
KINDS = ("tag", "text", "place", "note", "name", "claim")


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that holds the words.

    Attributes:
        kind: One of `KINDS`.
        text: What was found, as it was written.
        detail: More of it: a translation, coordinates; may be empty.
        media_id, claim_id: Where it is; None where it is not on one.
        span: The moment or range of the medium; None for the whole.
    """

    kind: str
    text: str
    detail: str = ""
    media_id: int | None = None
    claim_id: int | None = None
    span: TimeSpan | None = None


@lru_cache(maxsize=100_000)  # asked again for every letter typed
def folded_for_search(text: str) -> str:
    """Text as it is compared: case, accents and vowel marks, width, and letters writers exchange do not count."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_ALIKE))
    bare = "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf"))
    return " ".join(bare.casefold().translate(_ALIKE).split())


def holds(words: tuple[str, ...], *texts: str) -> bool:
    """Whether every word, folded, stands somewhere in the texts."""
    whole = folded_for_search(" ".join(texts))
    return all(word in whole for word in words)


def words_of(typed: str) -> tuple[str, ...]:
    """What is typed, as words to look for."""
    return tuple(folded_for_search(typed).split())


def tags_meant(typed: str, vocabulary: Iterable[VocabularyTag]) -> frozenset[str]:
    """Names of the tags that typed words mean, by name or another spelling."""
    words = words_of(typed)
    return frozenset(
        tag.name for tag in vocabulary if words and any(holds(words, one) for one in (tag.name, *tag.aliases))
    )


def find(state: CaseState, typed: str) -> tuple[Found, ...]:
    """Everything of the case that holds all words typed: kind after kind, each in order of media and time."""
    words = words_of(typed)
    if not words:
        return ()
    found = [one for part in (_on_media(state, words, typed), _names(state, words)) for one in part]
    order = {kind: place for place, kind in enumerate(KINDS)}
    media = {item.id: place for place, item in enumerate(state.media)}

    def key(one: Found) -> tuple[int, int, int]:
        start = -1 if one.span is None else one.span.start_pts
        place = media.get(MediaId(one.media_id), -1) if one.media_id is not None else -1
        return order[one.kind], place, start

    return tuple(sorted(found, key=key))


def _on_media(state: CaseState, words: tuple[str, ...], typed: str) -> Iterator[Found]:
    meant = tags_meant(typed, state.vocabulary)
    for use in state.tags:
        if use.tag in meant:
            yield Found("tag", use.tag, media_id=use.media_id, span=use.span)
    for seen in state.texts:
        if holds(words, seen.text, seen.translation):
            yield Found("text", seen.text, seen.translation, seen.media_id, span=seen.span)
    for place in state.places:
        if holds(words, place.place, place.coordinates):
            yield Found("place", place.place, place.coordinates, place.media_id, span=place.span)
    for note in state.notes:
        if holds(words, note.text):
            yield Found("note", note.text, "", note.media_id, note.claim_id, note.span)


def _names(state: CaseState, words: tuple[str, ...]) -> Iterator[Found]:
    for item in state.media:
        if holds(words, item.name, item.caption, item.source_url):
            yield Found("name", item.name, item.caption, item.id)
    for claim in state.claims:
        if holds(words, claim.sentence, claim.attribution):
            yield Found("claim", claim.sentence, claim.attribution, claim_id=claim.id)
