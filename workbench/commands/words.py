"""The words of the tag vocabulary: adding, renaming, merging, ordering, and lists of them to share within a desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.commands.change import Change
from workbench.commands.files import refusal
from workbench.commands.names import display, plural
from workbench.commands.running import wait
from workbench.commands.session import Session
from workbench.errors import NotFoundError, UnreadableError, UsageError
from workbench.jobs import SILENT
from workbench.model.lists import ListRequest, WordList
from workbench.model.review import VocabularyTag
from workbench.review.vocabulary import DEFAULT_VOCABULARY, canonical, check_word, folded
from workbench.review.word_lists import is_table, words_text
from workbench.storage.faults import cannot
from workbench.storage.whole_files import whole_file

WORDS_TASK = "workbench.tasks.lists:words"

_KINDS = frozenset({"vocabulary", "tags"})


@dataclass(frozen=True, slots=True)
class WordsTaken:
    """What came of a list of words.

    Attributes:
        change: What was recorded.
        added, changed: Numbers of words.
        left: Lines that were not taken, each with its reason.
    """

    change: Change
    added: int
    changed: int
    left: tuple[str, ...]


def rename(session: Session, name: str, to: str) -> Change:
    """Give a word another name; every use of it follows.

    Raises:
        NotFoundError: There is no such word.
        UsageError: The new name cannot be used, or means another tag.
        RuleError: It is a word already.
    """
    session.check_writable()
    vocabulary = session.state().vocabulary
    word = word_of(vocabulary, name)
    new = canonical(to, ())
    if folded(new) != folded(word.name):
        others = [other for other in vocabulary if other.name != word.name]
        if (known := next((one for one in others if folded(one.name) == folded(new)), None)) is not None:
            raise UsageError(f"There is a tag “{known.name}” already.", advice="Merge the two words instead.")
        check_word(replace(word, name=new), others)
    uses = uses_of(session, word.name)
    label = f"Renamed the tag “{word.name}” to “{new}” ({plural(uses, 'use')})"
    with session.edit(label):
        session.store.rename_vocabulary_tag(word.name, new)
        spellings = tuple(alias for alias in word.aliases if folded(alias) != folded(new))
        if spellings != word.aliases:
            session.store.set_vocabulary_tag(replace(word, name=new, aliases=spellings))
    return session.changed(label, _KINDS)


def merge(session: Session, name: str, into: str) -> Change:
    """Make one word of two: uses go over, the first word becomes another spelling of the second.

    Raises:
        NotFoundError: There is no such word.
        UsageError: They are the same.
    """
    session.check_writable()
    vocabulary = session.state().vocabulary
    word, kept = word_of(vocabulary, name), word_of(vocabulary, into)
    label = f"Merged the tag “{word.name}” into “{kept.name}” ({plural(uses_of(session, word.name), 'use')})"
    with session.edit(label):
        session.store.merge_vocabulary_tags(word.name, kept.name)
    return session.changed(label, _KINDS)


def remove(session: Session, name: str, *, with_uses: bool = False) -> Change:
    """Take a word out of the vocabulary, and with `with_uses` off everything it stands on.

    Raises:
        NotFoundError: There is no such word.
        RuleError: It is in use.
    """
    session.check_writable()
    word = word_of(session.state().vocabulary, name)
    uses = uses_of(session, word.name)
    label = f"Removed the tag word “{word.name}”" + (f" ({plural(uses, 'use')})" if uses else "")
    with session.edit(label):
        session.store.remove_vocabulary_tag(word.name, with_uses=with_uses)
    return session.changed(label, _KINDS)


def order(session: Session, names: Sequence[str]) -> Change:
    """Put the words in this order.

    Raises:
        NotFoundError: There is no such word.
    """
    session.check_writable()
    label = "Changed the order of the tag words"
    with session.edit(label):
        session.store.order_vocabulary(tuple(names))
    return session.changed(label, {"vocabulary"})


def graphic_words(vocabulary: Sequence[VocabularyTag]) -> frozenset[str]:
    """Words, case folded, that keep pictures masked: those of the case, and those every case begins with."""
    both = (*vocabulary, *DEFAULT_VOCABULARY)
    return frozenset(word.name.casefold() for word in both if word.graphic)


def uses_of(session: Session, name: str) -> int:
    """How often a word is used in the case."""
    return sum(use.tag == name for use in session.state().tags)


def word_of(vocabulary: Sequence[VocabularyTag], name: str) -> VocabularyTag:
    """A word by its name or one of its other spellings.

    Raises:
        NotFoundError: There is none.
    """
    known = canonical(name, vocabulary)
    found = next((word for word in vocabulary if word.name == known), None)
    if found is None:
        raise NotFoundError(f"There is no tag “{known}” in the vocabulary of this case.")
    return found


def export_words(session: Session, file: Path) -> str:
    """Write the vocabulary for a desk to share; the end of the name says how: `.csv`, else JSON.

    Raises:
        StorageError: The file cannot be written.
    """
    vocabulary = session.state().vocabulary
    try:
        with whole_file(file) as part:  # a disk that fills up must not take the list that was there before
            part.write_text(words_text(vocabulary, table=is_table(file)), encoding="utf-8", newline="")
    except OSError as error:
        raise cannot(
            f"The words could not be written to {display(file)}", error, advice="Choose another place."
        ) from error
    return f"{plural(len(vocabulary), 'tag word')} written to {display(file.name)}"


def import_words(session: Session, file: Path) -> WordsTaken:
    """Take over a list of words: new ones are added, spellings of known ones joined; nothing is taken away.

    Raises:
        UsageError: The file is no such list; the reason names the line.
        StorageError: It cannot be read.
    """
    session.check_writable()
    if reason := refusal(file):  # a pipe would be waited for, a device never ends
        raise UnreadableError(display(file), reason, advice="Check the path.")
    request = ListRequest(str(file.absolute()), display(file.name))
    job = session.pool.submit(WORDS_TASK, request, WordList, label="Reading the list", source=display(file.name))
    given = wait(job, SILENT).words
    vocabulary = {word.name: word for word in session.state().vocabulary}
    added, changed, left = 0, 0, list[str]()
    name = display(file.name)
    with session.edit(f"Took over the tag words of {name}"):
        for word in given:
            known = vocabulary.get(canonical(word.name, vocabulary.values()))
            new = word if known is None else _joined(known, word)
            if new == known:
                continue
            try:
                check_word(new, vocabulary.values())
            except UsageError as error:
                left.append(f"{word.name}: {error.message}")
                continue
            session.store.set_vocabulary_tag(new)
            vocabulary = {
                known_name: replace(one, favourite_key=None) if one.favourite_key == new.favourite_key else one
                for known_name, one in vocabulary.items()
            } | {new.name: new}
            added, changed = added + (known is None), changed + (known is not None)
    told = (
        f"Took over the tag words of {name}: {added:,} added, {changed:,} changed"
        f"{f', {len(left):,} left out' if left else ''}"
    )
    return WordsTaken(session.changed(told, _KINDS), added, changed, tuple(left))


def _joined(known: VocabularyTag, given: VocabularyTag) -> VocabularyTag:
    """The list's colour, key and mark on the case's word, with the spellings of both; a graphic word stays one."""
    own = {folded(known.name), *map(folded, known.aliases)}
    more = tuple(one for one in (given.name, *given.aliases) if folded(one) not in own)
    return replace(
        known,
        aliases=(*known.aliases, *more),
        colour=given.colour,
        favourite_key=given.favourite_key or known.favourite_key,
        graphic=known.graphic or given.graphic,
    )
