"""What can be read in a picture and where it was taken: fields of a medium, a frame or a range."""

from __future__ import annotations

import re
import unicodedata

from workbench.commands.change import Change
from workbench.commands.names import shortened
from workbench.commands.session import Session
from workbench.commands.spans import span_of
from workbench.errors import NotFoundError, UsageError
from workbench.model.review import FramePlace, FrameText

LONGEST_TEXT = 10_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NUMBER = r"([-+]?\d{1,3}(?:\.\d+)?)"
_COORDINATES = re.compile(rf"\s*{_NUMBER}\s*°?\s*[,;\s]\s*{_NUMBER}\s*°?\s*")


def add_text(
    session: Session,
    media_id: int,
    text: str,
    *,
    language: str = "",
    translation: str = "",
    start_s: float | None = None,
    end_s: float | None = None,
) -> Change:
    """Write down words that can be read in a picture.

    Args:
        language: A code such as "hy" or "az"; empty when not known.

    Raises:
        UsageError: There are no words, the language is no code, or the times do not lie in the clip.
    """
    session.check_writable()
    words, code, meaning = _words(text, "A text seen needs its words."), checked_language(language), translation.strip()
    medium = session.medium(media_id)
    span = span_of(medium, start_s, end_s)
    label = f"Text seen: “{shortened(words, 40)}”"
    with session.edit(label):
        text_id = session.store.add_frame_text(medium.id, span, words, code, _short(meaning))
    return session.changed(label, {"texts"}, (text_id,))


def edit_text(session: Session, text_id: int, text: str, language: str, translation: str) -> Change:
    """Change a text seen."""
    session.check_writable()
    _text(session, text_id)
    words, code = _words(text, "A text seen needs its words."), checked_language(language)
    label = f"Changed a text seen: “{shortened(words, 40)}”"
    with session.edit(label):
        session.store.edit_frame_text(text_id, words, code, _short(translation.strip()))
    return session.changed(label, {"texts"}, (text_id,))


def remove_text(session: Session, text_id: int) -> Change:
    """Take a text seen away."""
    session.check_writable()
    seen = _text(session, text_id)
    label = f"Removed a text seen: “{shortened(seen.text, 40)}”"
    with session.edit(label):
        session.store.remove_frame_text(text_id)
    return session.changed(label, {"texts"}, (text_id,))


def add_place(
    session: Session,
    media_id: int,
    place: str,
    *,
    coordinates: str = "",
    start_s: float | None = None,
    end_s: float | None = None,
) -> Change:
    """Write down where a picture was taken.

    Args:
        coordinates: Latitude and longitude in degrees, "40.1792, 44.4991"; empty when not known.

    Raises:
        UsageError: There are no words, the coordinates are none, or the times do not lie in the clip.
    """
    session.check_writable()
    words, where = _words(place, "A place needs its name."), checked_coordinates(coordinates)
    medium = session.medium(media_id)
    span = span_of(medium, start_s, end_s)
    label = f"Place: {shortened(words, 40)}"
    with session.edit(label):
        place_id = session.store.add_frame_place(medium.id, span, words, where)
    return session.changed(label, {"places"}, (place_id,))


def edit_place(session: Session, place_id: int, place: str, coordinates: str) -> Change:
    """Change a place."""
    session.check_writable()
    _place(session, place_id)
    words, where = _words(place, "A place needs its name."), checked_coordinates(coordinates)
    label = f"Changed a place: {shortened(words, 40)}"
    with session.edit(label):
        session.store.edit_frame_place(place_id, words, where)
    return session.changed(label, {"places"}, (place_id,))


def remove_place(session: Session, place_id: int) -> Change:
    """Take a place away."""
    session.check_writable()
    seen = _place(session, place_id)
    label = f"Removed a place: {shortened(seen.place, 40)}"
    with session.edit(label):
        session.store.remove_frame_place(place_id)
    return session.changed(label, {"places"}, (place_id,))


def checked_language(text: str) -> str:
    """A language code as stored, "hy" or "az-Cyrl"; empty stays empty.

    Raises:
        UsageError: It is no code.
    """
    tidy = text.strip()
    if tidy and not _LANGUAGE.fullmatch(tidy):
        raise UsageError(
            f"“{shortened(tidy)}” is not a language code.", advice="Write a code such as hy, az, ru or ar."
        )
    head, dash, rest = tidy.partition("-")
    return head.lower() + dash + rest


def checked_coordinates(text: str) -> str:
    """Coordinates as stored, latitude first, five decimals (about a metre); empty stays empty.

    Raises:
        UsageError: They are none, or lie outside the globe.
    """
    if not text.strip():
        return ""
    found = _COORDINATES.fullmatch(text)
    if found is None:
        raise UsageError(
            f"“{shortened(text.strip())}” is not a pair of coordinates.",
            advice="Write latitude and longitude in degrees: 40.1792, 44.4991",
        )
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise UsageError(
            "These coordinates lie outside the globe.", advice="Latitude goes to 90 degrees, longitude to 180."
        )
    return f"{latitude:.5f}, {longitude:.5f}"


def _words(text: str, sentence: str) -> str:
    tidy = unicodedata.normalize("NFC", text).strip()
    if not tidy:
        raise UsageError(sentence)
    return _short(tidy)


def _short(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise UsageError(
            f"This text has {len(text):,} characters; {LONGEST_TEXT:,} are the most.",
            advice="Keep what matters, and add the rest as a file.",
        )
    return text


def _text(session: Session, text_id: int) -> FrameText:
    found = next((one for one in session.state().texts if one.id == text_id), None)
    if found is None:
        raise NotFoundError(f"There is no text seen {text_id} in this case.")
    return found


def _place(session: Session, place_id: int) -> FramePlace:
    found = next((one for one in session.state().places if one.id == place_id), None)
    if found is None:
        raise NotFoundError(f"There is no place {place_id} in this case.")
    return found
