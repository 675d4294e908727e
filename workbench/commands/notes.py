"""Notes on a claim, a medium, a frame or a range."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands.change import Change
from workbench.commands.names import plural, shortened
from workbench.commands.session import Session
from workbench.commands.spans import span_of
from workbench.errors import NotFoundError, UsageError
from workbench.model.review import Note
from workbench.model.times import TimeSpan


def add(
    session: Session,
    text: str,
    *,
    claim_id: int | None = None,
    media_id: int | None = None,
    start_s: float | None = None,
    end_s: float | None = None,
) -> Change:
    """Write a note.

    Raises:
        UsageError: It is empty, or on nothing.
    """
    session.check_writable()
    tidy = _text(text)
    if claim_id is None and media_id is None:
        raise UsageError("A note belongs to a claim or a medium.", advice="Choose one first.")
    claim = None if claim_id is None else session.claim(claim_id).id
    medium = None if media_id is None else session.medium(media_id)
    span = None if medium is None else span_of(medium, start_s, end_s)
    label = f"Noted: “{shortened(tidy, 40)}”"
    with session.edit(label):
        note_id = session.store.add_note(
            tidy, claim_id=claim, media_id=None if medium is None else medium.id, span=span
        )
    return session.changed(label, {"notes"}, (note_id,))


def add_to_frames(session: Session, text: str, frames: Sequence[tuple[int, int | None]]) -> Change:
    """Write the same note on many frames, as one edit.

    Args:
        text: The note.
        frames: Medium and presentation time of each; None for the whole medium.

    Raises:
        UsageError: It is empty, or on nothing.
    """
    session.check_writable()
    tidy = _text(text)
    if not frames:
        raise UsageError("No frame is chosen.", advice="Choose at least one first.")
    media = {media_id: session.medium(media_id).id for media_id in dict.fromkeys(one for one, _pts in frames)}
    label = f"Noted on {plural(len(frames), 'frame')}: “{shortened(tidy, 40)}”"
    with session.edit(label):
        ids = [
            session.store.add_note(tidy, media_id=media[media_id], span=None if pts is None else TimeSpan(pts))
            for media_id, pts in frames
        ]
    return session.changed(label, {"notes"}, ids)


def edit(session: Session, note_id: int, text: str) -> Change:
    """Change the text of a note."""
    session.check_writable()
    note = _note(session, note_id)
    tidy = _text(text)
    label = f"Changed a note: “{shortened(tidy, 40)}”"
    with session.edit(label):
        session.store.edit_note(note.id, tidy)
    return session.changed(label, {"notes"}, (note_id,))


def remove(session: Session, note_id: int) -> Change:
    """Take a note away."""
    session.check_writable()
    note = _note(session, note_id)
    label = f"Removed a note: “{shortened(note.text, 40)}”"
    with session.edit(label):
        session.store.remove_note(note.id)
    return session.changed(label, {"notes"}, (note_id,))


def _text(text: str) -> str:
    tidy = text.strip()
    if not tidy:
        raise UsageError("A note needs text.")
    return tidy


def _note(session: Session, note_id: int) -> Note:
    note = next((note for note in session.state().notes if note.id == note_id), None)
    if note is None:
        raise NotFoundError(f"There is no note {note_id} in this case.")
    return note
