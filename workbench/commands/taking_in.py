"""An article before it is taken in: what it cites and whether that is at hand, and what the analyst decides of it.

The article is read (`commands.article.read`), shown with `look`, corrected, and then taken with a `TakingIn`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workbench.articles import sentences
from workbench.commands.article_pages import entry_of, has_another_page
from workbench.commands.files import FoundFile, sort_file
from workbench.commands.names import display, plural, shortened, url_name
from workbench.commands.parts import local_file
from workbench.commands.session import Session
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import UsageError
from workbench.model.article import Article, MediaReference, ReferenceKind
from workbench.model.case import CaseState
from workbench.model.dates import PartialDate
from workbench.model.media import MediaState
from workbench.model.review import Claim
from workbench.model.taking_in import CORRECTED_FIELDS, Passage, TakingIn
from workbench.review.archive_words import is_changed
from workbench.storage.put_back import merged

CLAIM_LANGUAGES = ("en", "")
"""Languages in which sentences of the text are suggested as claims; empty where none was recognised."""


CAPTIONS_ONLY = "In this language claims are suggested from captions only."


class CitedState(StrEnum):
    """Whether the file of a cited medium is at hand."""

    BESIDE = "beside"  # saved beside the page
    INSIDE = "inside"  # inside the file of the article
    CHANGED = "changed"  # the same, with another digest than the file states for it
    IN_CASE = "in-case"  # in the case already
    NOT_HERE = "not-here"
    UNREADABLE = "unreadable"


STATE_WORDS = {
    CitedState.BESIDE: "saved beside the page",
    CitedState.INSIDE: "inside the file",
    CitedState.CHANGED: "inside the file, but not as the archive says",
    CitedState.IN_CASE: "in the case already",
    CitedState.NOT_HERE: "not here yet",
    CitedState.UNREADABLE: "cannot be read",
}

REFERENCE_WORDS = {
    ReferenceKind.IMAGE: "picture",
    ReferenceKind.VIDEO: "clip",
    ReferenceKind.AUDIO: "sound",
    ReferenceKind.EMBED: "player or post",
    ReferenceKind.POST_LINK: "link to a post or file",
}


@dataclass(frozen=True, slots=True)
class CitedMedium:
    """A medium the article cites, before it is taken in.

    Attributes:
        position: In the article's media.
        name: As it will be called.
        state: Whether its file is at hand.
        why: Why it cannot be read; empty otherwise.
        path: The saved copy beside the page, or None.
    """

    position: int
    name: str
    state: CitedState
    why: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """An article that was read and is not taken in yet.

    Attributes:
        path: Its file.
        article: As read.
        cited: Its media, in order.
        known: What the case has of this very file already, as a sentence; empty when it is new.
    """

    path: Path
    article: Article
    cited: tuple[CitedMedium, ...]
    known: str = ""

    @property
    def captions_only(self) -> bool:
        """Whether sentences of the text were not suggested as claims because of its language."""
        return self.article.language not in CLAIM_LANGUAGES


def reference_name(reference: MediaReference) -> str:
    """A name for a cited medium: the last part of its address, its caption, or its kind."""
    host_or_path = "" if reference.url.startswith("data:") else url_name(reference.url)
    return display(host_or_path or shortened(reference.caption, 40) or f"cited {reference.kind.value}")


def look(path: Path, article: Article, state: CaseState | None = None) -> Preview:
    """See which of the cited media are at hand. Nothing is copied and no medium is decoded.

    Args:
        path: Of the article.
        article: As read from it.
        state: The case it may be added to; None for a new one.
    """
    in_case = {one.source_url for one in state.media if one.source_url and one.sha256} if state is not None else set()
    cited = tuple(_cited(path, article, number, in_case) for number in range(len(article.media)))
    return Preview(path, article, cited)


def _cited(page: Path, article: Article, number: int, in_case: set[str]) -> CitedMedium:
    reference = article.media[number]
    name = reference_name(reference)
    local = local_file(page, reference.local_path)
    if local is not None:
        decided = sort_file(FoundFile(local, given=True))
        why = decided.left_out or decided.unreadable
        return CitedMedium(number, name, CitedState.UNREADABLE if why else CitedState.BESIDE, why, local)
    if reference.part >= 0:
        changed = reference.part < len(article.parts) and is_changed(article.container, article.parts[reference.part])
        return CitedMedium(number, name, CitedState.CHANGED if changed else CitedState.INSIDE)
    known = reference.url in in_case
    return CitedMedium(number, name, CitedState.IN_CASE if known else CitedState.NOT_HERE)


def with_lines(article: Article, put_back: frozenset[int]) -> tuple[Article, tuple[int, ...]]:
    """The article with some of its left-out lines in the text.

    Returns:
        The article, and for each of its paragraphs the number that never changes (see `Passage.block`).
    """
    shown, places = merged(article, put_back)
    by_index = {index: key for key, index in places.items()}
    return shown, tuple(by_index[index] for index in range(len(shown.blocks)))


def passage_at(article: Article, key: int, start: int, end: int) -> Passage:
    """Words of a paragraph as a passage, without the white space around them.

    Args:
        key: As in `Passage.block`.

    Raises:
        UsageError: There are no words.
    """
    text = article.blocks[key].text if key >= 0 else article.left_out[-key - 1].text
    words = text[start:end]
    if not words.strip():
        raise UsageError("No words are marked.", advice="Mark the words in the text first.")
    start += len(words) - len(words.lstrip())
    return Passage(key, start, start + len(words.strip()), words.strip())


def sentence_at(article: Article, key: int, offset: int) -> Passage:
    """The sentence of a paragraph that holds a character.

    Args:
        key: As in `Passage.block`.

    Raises:
        UsageError: There is none.
    """
    text = article.blocks[key].text if key >= 0 else article.left_out[-key - 1].text
    found = [one for one in sentences.split(text) if one.start <= offset]
    if not found:
        raise UsageError("There is no sentence here.", advice="Mark the words in the text.")
    return passage_at(article, key, found[-1].start, found[-1].end)


def checked(article: Article, choices: TakingIn) -> TakingIn:
    """The choices in tidy form, without what is as it was read.

    Raises:
        UsageError: The date is no date, the address no address, or a number is not one of the article's.
    """
    for numbers, count, what in (
        (choices.without_claims, len(article.claims), "suggested claim"),
        (choices.without_media, len(article.media), "cited medium"),
        (choices.put_back, len(article.left_out), "line left out"),
    ):
        wrong = next((one for one in sorted(numbers) if not 0 <= one < count), None)
        if wrong is not None:
            raise UsageError(
                f"The article has no {what} {wrong + 1}.", advice="`article read` lists each with its number."
            )
    fields = {name: " ".join(value.split()) for name, value in choices.fields}
    unknown = next((name for name in fields if name not in CORRECTED_FIELDS), None)
    if unknown is not None:
        raise UsageError(f"An article has no field “{unknown}”.")
    if fields.get("url"):
        fields["url"] = checked_url_or_none(fields["url"])
    published = None if choices.published is None else checked_date(choices.published)
    if published == (article.published or "")[:10]:
        published = None
    return TakingIn(
        tuple((name, value) for name, value in fields.items() if value != (getattr(article, name) or "")),
        published,
        choices.without_claims,
        choices.without_media,
        choices.put_back,
        tuple(one for one in choices.passages if one[0] not in choices.without_claims),
        choices.own,
    )


def apply(session: Session, article_id: int, article: Article, choices: TakingIn, claims: Sequence[Claim]) -> None:
    """Record what the analyst decided before the article was taken in: one edit, which can be undone.

    Args:
        article: As read.
        claims: Those made of its suggestions, in order.
    """
    label = _label(article, choices)
    if not label:
        return
    store = session.store
    blocks = with_lines(article, choices.put_back)[1]
    places = {key: index for index, key in enumerate(blocks)}
    taken = [number for number in range(len(article.claims)) if number not in choices.without_claims]
    by_suggestion = dict(zip(taken, claims, strict=False))
    with session.edit(label):
        if choices.fields or choices.published == "":
            unbelieved = (("published", ""),) if choices.published == "" else ()
            store.correct_article(article_id, dict((*choices.fields, *unbelieved)))
        if choices.published:
            store.set_published(article_id, choices.published)
        for done, position in enumerate(sorted(choices.put_back)):
            store.put_back_left_out(article_id, position - done)
        for sort, positions in (("claim", choices.without_claims), ("medium", choices.without_media)):
            if positions:
                store.leave_out(article_id, sort, positions)
        for number, words in choices.passages:
            if number in by_suggestion:
                place = (article_id, places[words.block], words.start, words.end)
                store.set_passage(by_suggestion[number].id, words.text, place)
        for words in choices.own:
            block = places[words.block]
            store.add_claim(words.text, block=block, start=words.start, end=words.end, article_id=article_id)
    session.changed(label, {"articles", "claims"})


def _label(article: Article, choices: TakingIn) -> str:
    """`Before taking in “Title”: date 3 Nov 2020, 2 suggested claims left out`; empty when all is as read."""
    parts = [f"{name} “{shortened(value, 40)}”" if value else f"{name} unknown" for name, value in choices.fields]
    if choices.published is not None:
        parts.append(f"date {PartialDate(choices.published).words()}" if choices.published else "date unknown")
    if choices.without_claims:
        parts.append(f"{plural(len(choices.without_claims), 'suggested claim')} left out")
    if choices.without_media:
        parts.append(f"{plural(len(choices.without_media), 'cited medium', 'cited media')} left out")
    if choices.put_back:
        parts.append(f"{plural(len(choices.put_back), 'line')} put back")
    if choices.passages:
        parts.append(f"{plural(len(choices.passages), 'claim')} with other words")
    if choices.own:
        parts.append(f"{plural(len(choices.own), 'claim')} marked")
    if not parts:
        return ""
    fields = dict(choices.fields)
    title = fields.get("title") or article.title or "the article"
    return f"Before taking in “{shortened(title, 40)}”: {', '.join(parts)}"


def already(state: CaseState, sha256: str, article: Article) -> str:
    """What a case has of an article already, as a sentence; empty when it has nothing of it.

    Args:
        sha256: Of the file that was read.
    """
    entry = entry_of(state, sha256, article)
    if entry is None:
        if has_another_page(state, sha256, article):
            return "Another page of this archive is in the case. This one becomes an article of its own."
        return ""
    of_several = article.container is not None and article.container.page_count > 1
    if entry.set_aside_at and of_several:
        return "This page was set aside in this case. Adding it takes it back, with what is still missing of it."
    if entry.set_aside_at:
        return "This file was set aside in this case. Adding it takes it back, with what is still missing of it."
    waiting = sum(one.state is MediaState.MISSING for one in state.media if _cites(state, entry.id, one.id))
    missing = f" {plural(waiting, 'medium', 'media')} of it could not be had yet." if waiting else ""
    if of_several:
        return f"This page is in the case already. What is still missing of it is added.{missing}"
    return f"This file is in the case already. What is still missing of it is added.{missing}"


def _cites(state: CaseState, article_id: int, media_id: int) -> bool:
    return any(one.article_id == article_id and one.media_id == media_id for one in state.citations)
