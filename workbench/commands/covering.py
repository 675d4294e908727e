"""Rectangles of pictures that redacted copies of the report cover: faces, plates, whatever a person draws around."""

from __future__ import annotations

import math

from workbench.commands.change import Change
from workbench.commands.names import shortened
from workbench.commands.session import Session
from workbench.commands.spans import span_of, span_words
from workbench.errors import NotFoundError, UsageError
from workbench.model.comparison import Rect
from workbench.model.media import MediaKind
from workbench.model.review import CoveredArea

SMALLEST = 0.002
"""Of the picture's side: a narrower rectangle is a slip of the hand."""


def add(
    session: Session,
    media_id: int,
    rect: Rect,
    *,
    start_s: float | None = None,
    end_s: float | None = None,
    note: str = "",
) -> Change:
    """Cover a rectangle of a medium in every redacted copy.

    Args:
        rect: Left, top, width and height as fractions of the picture as it is shown; what reaches beyond its edges
            is cut off.
        start_s, end_s: From when to when, in seconds of the clip; without, the rectangle is covered throughout.
        note: What is covered; a face when nothing is said.

    Raises:
        UsageError: The medium has no picture, the rectangle none of it, or the times do not lie in the clip.
    """
    session.check_writable()
    medium = session.medium(media_id)
    if medium.kind not in (MediaKind.IMAGE, MediaKind.VIDEO):
        raise UsageError(f"“{medium.name}” has no picture.", advice="Choose a picture or clip.")
    kept = checked_rect(rect)
    span = span_of(medium, start_s, end_s)
    what = " ".join(note.split())[:200] or "a face"
    where = span_words(medium, span)
    label = f"Covered in redacted copies: {shortened(what, 40)}, {medium.name}{f', {where}' if where else ''}"
    with session.edit(label):
        covered_id = session.store.add_covered(medium.id, span, kept, what)
    return session.changed(label, {"covered"}, (covered_id,))


def remove(session: Session, covered_id: int) -> Change:
    """Cover a rectangle no more.

    Raises:
        NotFoundError: There is none of this number.
    """
    session.check_writable()
    area = _area(session, covered_id)
    label = f"Covered no more: {shortened(area.note or 'a part', 40)}, {session.medium(area.media_id).name}"
    with session.edit(label):
        session.store.remove_covered(covered_id)
    return session.changed(label, {"covered"}, (covered_id,))


def checked_rect(rect: Rect) -> Rect:
    """A rectangle as stored: inside the picture, to five decimals.

    Raises:
        UsageError: Nothing of it lies in the picture.
    """
    if not all(map(math.isfinite, rect)):
        raise UsageError("A rectangle is four numbers: left, top, width, height.")
    left, top = max(0.0, rect[0]), max(0.0, rect[1])
    right, bottom = min(1.0, rect[0] + rect[2]), min(1.0, rect[1] + rect[3])
    if right - left < SMALLEST or bottom - top < SMALLEST:
        raise UsageError(
            "This rectangle covers nothing of the picture.",
            advice="Left, top, width and height are fractions of the picture: 0.4,0.2,0.1,0.15",
        )
    return round(left, 5), round(top, 5), round(right - left, 5), round(bottom - top, 5)


def _area(session: Session, covered_id: int) -> CoveredArea:
    found = next((one for one in session.state().covered if one.id == covered_id), None)
    if found is None:
        raise NotFoundError(
            f"There is no covered rectangle {covered_id} in this case.", advice="`cover list` lists them."
        )
    return found
