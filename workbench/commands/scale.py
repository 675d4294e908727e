"""What a desk calls verdicts: words of its own for the codes of the scale, which never change."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from workbench.commands.change import Change
from workbench.commands.names import plural
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.model.review import Rating
from workbench.review.words import RATING_WORDS
from workbench.settings import Settings

LONGEST_WORD = 40
_KINDS = frozenset({"verdicts"})
PREFERENCE = "rating_words"


def words_of(session: Session) -> dict[Rating, str]:
    """Every rating with the word it has in this case."""
    own = session.state().rating_words
    return {rating: own.get(rating.value) or word for rating, word in RATING_WORDS.items()}


def set_words(session: Session, words: Mapping[str, str]) -> Change:
    """Give ratings words of this desk; an empty word goes back to the usual one.

    Verdicts stay what they are: exports carry code and word, and only the word is another.

    Args:
        words: By code of the rating; ratings that are not named keep their word.

    Raises:
        UsageError: There is no such rating, or a word cannot be used or stands for two.
    """
    session.check_writable()
    own = {**session.state().rating_words, **checked(words)}
    kept = {code: word for code, word in own.items() if word and word != RATING_WORDS[Rating(code)]}
    _check_apart(kept)
    label = f"Words for verdicts: {plural(len(kept), 'word')} of this desk" if kept else "Words for verdicts: the usual"
    with session.edit(label):
        session.store.set_rating_words(kept)
    return session.changed(label, _KINDS)


def checked(words: Mapping[str, str]) -> dict[str, str]:
    """Words by code as they are stored.

    Raises:
        UsageError: There is no such rating, or a word is too long or cannot be shown.
    """
    known = {one.value for one in Rating}
    found = {}
    for code, word in words.items():
        if code not in known:
            raise UsageError(f"“{code}” is not a verdict.", advice=f"Choose from: {', '.join(sorted(known))}.")
        tidy = " ".join(unicodedata.normalize("NFC", word).split())
        if len(tidy) > LONGEST_WORD:
            raise UsageError(f"“{tidy}” has {len(tidy)} characters; {LONGEST_WORD} is the most.")
        if any(unicodedata.category(letter).startswith("C") and letter not in "\u200c\u200d" for letter in tidy):
            raise UsageError("This word holds a character that cannot be shown.", advice="Type it again by hand.")
        found[code] = tidy
    return found


def _check_apart(own: Mapping[str, str]) -> None:
    """Refuse a word that two verdicts would bear: nobody could tell them apart in a report."""
    seen: dict[str, Rating] = {}
    for rating, usual in RATING_WORDS.items():
        word = own.get(rating.value, usual)
        first = seen.setdefault(word.casefold(), rating)
        if first is not rating:
            raise UsageError(
                f"“{word}” would stand for two verdicts, {first.value} and {rating.value}.",
                advice="Choose a word of its own for each.",
            )


def keep_for_new_cases(settings: Settings, words: Mapping[str, str]) -> None:
    """Have cases made from now on begin with these words.

    Raises:
        UsageError: As `checked`.
        StorageError: The settings cannot be saved.
    """
    own = {code: word for code, word in checked(words).items() if word and word != RATING_WORDS[Rating(code)]}
    _check_apart(own)
    settings.set(PREFERENCE, [f"{code}={word}" for code, word in sorted(own.items())])


def words_for_new_cases(settings: Settings) -> dict[str, str]:
    """The words a new case begins with, by code; what cannot be used in an edited file is passed over."""
    try:
        own = checked(parsed(settings.get(PREFERENCE)))
        _check_apart(own)
    except UsageError:
        return {}
    return own


def parsed(pairs: Iterable[str]) -> dict[str, str]:
    """`false-context=Miscaptioned` as code and word.

    Raises:
        UsageError: A pair has no sign between.
    """
    found = {}
    for pair in pairs:
        code, sign, word = pair.partition("=")
        if not sign:
            raise UsageError(
                f"“{pair}” gives no verdict a word.", advice="Write code and word: false-context=Miscaptioned"
            )
        found[code.strip()] = word
    return found
