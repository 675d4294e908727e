"""The tag vocabulary a case starts with, and how a typed word finds its canonical tag."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from workbench.errors import UsageError
from workbench.model.review import VocabularyTag

LONGEST_TAG = 60

DEFAULT_VOCABULARY: tuple[VocabularyTag, ...] = (
    VocabularyTag("salute", ("saluting", "hand sign", "gesture"), colour=1, favourite_key=1),
    VocabularyTag("uniform patch", ("patch", "insignia", "badge", "sleeve badge"), colour=4, favourite_key=2),
    VocabularyTag("flag", ("flags", "banner"), colour=2, favourite_key=3),
    VocabularyTag("street sign", ("road sign", "sign", "place name"), colour=3, favourite_key=4),
    VocabularyTag(
        "vehicle", ("car", "truck", "tank", "armoured vehicle", "military vehicle"), colour=5, favourite_key=5
    ),
    VocabularyTag("weapon", ("gun", "rifle", "launcher", "artillery"), colour=6, favourite_key=6),
    VocabularyTag("face", ("person", "portrait"), colour=8, favourite_key=7),
    VocabularyTag("smoke", ("fire", "explosion", "plume"), colour=9, favourite_key=8),
    VocabularyTag("graphic", ("blood", "body", "injury", "disturbing"), colour=6, favourite_key=9, graphic=True),
    VocabularyTag("drone", ("uav", "unmanned aircraft"), colour=5),
    VocabularyTag("aircraft", ("plane", "helicopter", "jet"), colour=5),
    VocabularyTag("uniform", ("camouflage", "fatigues"), colour=4),
    VocabularyTag("licence plate", ("license plate", "number plate"), colour=3),
    VocabularyTag("landmark", ("monument", "church", "mosque", "tower"), colour=3),
    VocabularyTag("skyline", ("mountains", "ridge", "horizon"), colour=3),
    VocabularyTag("building", ("house", "facade"), colour=3),
    VocabularyTag("damage", ("ruins", "destroyed building", "crater"), colour=9),
    VocabularyTag("empty street", ("empty town", "deserted street"), colour=3),
    VocabularyTag("crowd", ("people", "protest"), colour=8),
    VocabularyTag("prisoner", ("captive", "detainee"), colour=8, graphic=True),
    VocabularyTag("logo", ("watermark", "channel logo"), colour=7),
    VocabularyTag("caption", ("subtitle", "lettering", "text"), colour=7),
    VocabularyTag("mirror writing", ("reversed text",), colour=7),
    VocabularyTag("time stamp", ("date stamp", "clock"), colour=7),
    VocabularyTag("shadow", ("sun", "shadows"), colour=2),
    VocabularyTag("weather", ("snow", "rain", "clouds"), colour=2),
    VocabularyTag("splice", ("edit", "cut here"), colour=7),
)


def folded(text: str) -> str:
    """Form in which tags are compared: composed, case folded, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def canonical(word: str, vocabulary: Iterable[VocabularyTag]) -> str:
    """The vocabulary's name for a typed word, by name or alias; the tidied word itself when it is new.

    Raises:
        UsageError: The word is empty, too long or holds characters that cannot be shown.
    """
    tidy = " ".join(unicodedata.normalize("NFC", word).split())
    if not tidy:
        raise UsageError("A tag needs at least one letter.", advice="Type a word such as “flag”.")
    if len(tidy) > LONGEST_TAG:
        raise UsageError(
            f"This tag has {len(tidy)} characters; {LONGEST_TAG} is the most.", advice="Put longer text into a note."
        )
    if any(unicodedata.category(letter).startswith("C") and letter not in "\u200c\u200d" for letter in tidy):
        raise UsageError("This tag holds a character that cannot be shown.", advice="Type it again by hand.")
    tags = tuple(vocabulary)
    sought = folded(tidy)
    for tag in tags:
        if folded(tag.name) == sought:
            return tag.name
    for tag in tags:
        if any(folded(alias) == sought for alias in tag.aliases):
            return tag.name
    return tidy


def suggestions(typed: str, vocabulary: Iterable[VocabularyTag], limit: int = 8) -> tuple[VocabularyTag, ...]:
    """Tags whose name or alias begins with, or else contains, what is typed; favourites first where equal."""
    sought = folded(typed)
    ranked: list[tuple[int, int, str, VocabularyTag]] = []
    for tag in vocabulary:
        spellings = [folded(spelling) for spelling in (tag.name, *tag.aliases)]
        if any(spelling.startswith(sought) for spelling in spellings):
            rank = 0
        elif any(sought in spelling for spelling in spellings):
            rank = 1
        else:
            continue
        ranked.append((rank, tag.favourite_key or 10, tag.name, tag))
    return tuple(entry[3] for entry in sorted(ranked, key=lambda entry: entry[:3])[:limit])


def check_word(tag: VocabularyTag, vocabulary: Iterable[VocabularyTag]) -> None:
    """Refuse a vocabulary entry that would make a spelling mean two tags.

    Raises:
        UsageError: With what is in the way.
    """
    if tag.colour not in range(1, 10):
        raise UsageError("A tag colour is a number from 1 to 9.")
    if tag.favourite_key is not None and tag.favourite_key not in range(1, 10):
        raise UsageError("A favourite key is a number from 1 to 9, or none.")
    canonical(tag.name, ())
    own = {folded(spelling) for spelling in (tag.name, *tag.aliases)}
    for other in vocabulary:
        if folded(other.name) == folded(tag.name):
            continue
        shared = own & {folded(spelling) for spelling in (other.name, *other.aliases)}
        if shared:
            raise UsageError(
                f"“{sorted(shared)[0]}” already means the tag “{other.name}”.", advice="Choose another spelling."
            )
