"""Tags on a medium, a frame or a range, and the vocabulary they come from."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands.change import Change
from workbench.commands.names import plural
from workbench.commands.session import Session
from workbench.commands.spans import span_of, span_words
from workbench.errors import NotFoundError, UsageError
from workbench.model.ids import TagUseId
from workbench.model.review import VocabularyTag
from workbench.model.times import TimeSpan
from workbench.review.vocabulary import canonical, check_word, suggestions

_NEW_WORD_COLOUR = 9


def add(
    session: Session,
    media_id: int,
    tags: Sequence[str],
    *,
    start_s: float | None = None,
    end_s: float | None = None,
) -> Change:
    """Tag a medium, one of its frames or a range; aliases become their tag, new words join the vocabulary.

    Raises:
        UsageError: No tag, a tag that cannot be used, or times outside the clip.
    """
    session.check_writable()
    medium = session.medium(media_id)
    span = span_of(medium, start_s, end_s)
    return _add(session, [(media_id, span)], tags, f"{medium.name} {span_words(medium, span)}".strip())


def add_to_frames(session: Session, frames: Sequence[tuple[int, int | None]], tags: Sequence[str]) -> Change:
    """Tag many frames or media as one edit.

    Args:
        frames: Medium and presentation time of each frame; None for the whole medium.
    """
    session.check_writable()
    targets = [(media_id, None if pts is None else TimeSpan(pts)) for media_id, pts in frames]
    for media_id, _span in targets:
        session.medium(media_id)
    return _add(session, targets, tags, plural(len(targets), "frame"))


def _add(session: Session, targets: Sequence[tuple[int, TimeSpan | None]], tags: Sequence[str], where: str) -> Change:
    if not tags or not targets:
        raise UsageError("No tag was given.", advice="Type at least one word.")
    vocabulary = session.state().vocabulary
    names = list(dict.fromkeys(canonical(tag, vocabulary) for tag in tags))
    known = {tag.name for tag in vocabulary}
    present = {(use.media_id, use.span, use.tag) for use in session.state().tags}
    ids: list[int] = []
    label = f"Tagged {where}: {', '.join(names)}"
    with session.edit(label):
        for name in names:
            if name not in known:
                session.store.set_vocabulary_tag(VocabularyTag(name, colour=_NEW_WORD_COLOUR))
        for media_id, span in targets:
            new = tuple(name for name in names if (media_id, span, name) not in present)
            if new:
                ids += session.store.add_tags(media_id, span, new)
    return session.changed(label, {"tags", "vocabulary"}, ids)


def remove(session: Session, tag_use_ids: Sequence[int]) -> Change:
    """Take tags away."""
    session.check_writable()
    uses = {use.id: use for use in session.state().tags}
    missing = [use_id for use_id in tag_use_ids if use_id not in uses]
    if missing:
        raise NotFoundError(f"There is no tag {missing[0]} in this case.")
    names = ", ".join(dict.fromkeys(uses[TagUseId(use_id)].tag for use_id in tag_use_ids))
    label = f"Removed {plural(len(tag_use_ids), 'tag')}: {names}"
    with session.edit(label):
        session.store.remove_tags(tuple(tag_use_ids))
    return session.changed(label, {"tags"}, tag_use_ids)


def move(session: Session, tag_use_id: int, start_s: float | None, end_s: float | None) -> Change:
    """Move the edges of a tag: to a moment, a range, or (no times) the whole medium.

    Raises:
        NotFoundError: There is no such tag.
        UsageError: The times do not lie in the clip.
    """
    session.check_writable()
    use = next((use for use in session.state().tags if use.id == tag_use_id), None)
    if use is None:
        raise NotFoundError(f"There is no tag {tag_use_id} in this case.")
    medium = session.medium(use.media_id)
    span = span_of(medium, start_s, end_s)
    where = span_words(medium, span) or "the whole file"
    label = f"Moved the tag {use.tag}: {medium.name}, {where}"
    with session.edit(label):
        session.store.set_tag_span(use.id, span)
    return session.changed(label, {"tags"}, (use.id,))


def vocabulary(session: Session) -> tuple[VocabularyTag, ...]:
    """The case's tag words."""
    return session.state().vocabulary


def find(session: Session, typed: str) -> tuple[VocabularyTag, ...]:
    """Tags to offer for what is typed, aliases included."""
    return suggestions(typed, session.state().vocabulary)


def set_word(session: Session, tag: VocabularyTag) -> Change:
    """Add a word to the vocabulary, or change its aliases, colour, key or the graphic mark; a key moves to it.

    Raises:
        UsageError: A spelling already belongs to another tag, or a number does not fit.
    """
    session.check_writable()
    check_word(tag, session.state().vocabulary)
    label = f"Changed the tag “{tag.name}”"
    with session.edit(label):
        session.store.set_vocabulary_tag(tag)
    return session.changed(label, {"vocabulary", "tags"})
