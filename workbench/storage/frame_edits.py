"""Edits of what can be read in pictures, where they were taken, whether they are masked, and what copies cover."""

from __future__ import annotations

import json
from collections.abc import Sequence

from workbench.errors import UsageError
from workbench.model.ids import CoveredAreaId, FramePlaceId, FrameTextId
from workbench.model.times import TimeSpan
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.clock import now

MASKS = ("masked", "shown")


class FrameEdits(CaseBase):
    """Texts seen, places, masks, covered rectangles."""

    def add_frame_text(
        self, media_id: int, span: TimeSpan | None, text: str, language: str, translation: str
    ) -> FrameTextId:
        """Write down words that can be read in a picture.

        Raises:
            UsageError: There are none.
        """
        self._require("medium", (media_id,))
        _require_words(text, "A text seen needs its words.")
        start, end = (span.start_pts, span.end_pts) if span else (None, None)
        fields = {"text": clean(text), "language": clean(language), "translation": clean(translation)}
        with self._edit("text.add", "Wrote down a text seen", media_id=media_id, start_pts=start, end_pts=end) as edit:
            self._db.execute(
                "INSERT INTO frame_text (media_id, start_pts, end_pts, text, language, translation, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (media_id, start, end, *fields.values(), now(), clean(self.by)),
            )
            edit.detail.update(fields, text_id=self._inserted())
            return FrameTextId(self._inserted())

    def edit_frame_text(self, text_id: int, text: str, language: str, translation: str) -> None:
        """Change a text seen."""
        self._require("text seen", (text_id,))
        _require_words(text, "A text seen needs its words.")
        values = (clean(text), clean(language), clean(translation))
        detail = dict(zip(("text", "language", "translation"), values, strict=True))
        with self._edit("text.edit", "Changed a text seen", text_id=text_id, **detail):
            self._db.execute(
                "UPDATE frame_text SET text = ?, language = ?, translation = ? WHERE id = ?", (*values, text_id)
            )

    def remove_frame_text(self, text_id: int) -> None:
        """Take a text seen away."""
        self._require("text seen", (text_id,))
        with self._edit("text.remove", "Removed a text seen", text_id=text_id):
            self._db.execute("DELETE FROM frame_text WHERE id = ?", (text_id,))

    def add_frame_place(self, media_id: int, span: TimeSpan | None, place: str, coordinates: str) -> FramePlaceId:
        """Write down where a picture was taken.

        Raises:
            UsageError: There are no words for the place.
        """
        self._require("medium", (media_id,))
        _require_words(place, "A place needs its name.")
        start, end = (span.start_pts, span.end_pts) if span else (None, None)
        fields = {"place": clean(place), "coordinates": clean(coordinates)}
        with self._edit("place.add", "Wrote down a place", media_id=media_id, start_pts=start, end_pts=end) as edit:
            self._db.execute(
                "INSERT INTO frame_place (media_id, start_pts, end_pts, place, coordinates, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (media_id, start, end, *fields.values(), now(), clean(self.by)),
            )
            edit.detail.update(fields, place_id=self._inserted())
            return FramePlaceId(self._inserted())

    def edit_frame_place(self, place_id: int, place: str, coordinates: str) -> None:
        """Change a place."""
        self._require("place", (place_id,))
        _require_words(place, "A place needs its name.")
        values = (clean(place), clean(coordinates))
        with self._edit("place.edit", "Changed a place", place_id=place_id, place=values[0], coordinates=values[1]):
            self._db.execute("UPDATE frame_place SET place = ?, coordinates = ? WHERE id = ?", (*values, place_id))

    def remove_frame_place(self, place_id: int) -> None:
        """Take a place away."""
        self._require("place", (place_id,))
        with self._edit("place.remove", "Removed a place", place_id=place_id):
            self._db.execute("DELETE FROM frame_place WHERE id = ?", (place_id,))

    def add_covered(
        self, media_id: int, span: TimeSpan | None, rect: tuple[float, float, float, float], note: str
    ) -> CoveredAreaId:
        """Cover a rectangle of a medium in redacted copies.

        Args:
            rect: Left, top, width and height as fractions of the picture.
        """
        self._require("medium", (media_id,))
        start, end = (span.start_pts, span.end_pts) if span else (None, None)
        fields = {"rect": json.dumps(list(rect)), "note": clean(note)}
        with self._edit("cover.add", "Covered a part", media_id=media_id, start_pts=start, end_pts=end) as edit:
            self._db.execute(
                "INSERT INTO covered_area (media_id, start_pts, end_pts, rect, note, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (media_id, start, end, *fields.values(), now(), clean(self.by)),
            )
            edit.detail.update(fields, covered_id=self._inserted())
            return CoveredAreaId(self._inserted())

    def remove_covered(self, covered_id: int) -> None:
        """Cover a rectangle no more."""
        self._require("covered rectangle", (covered_id,))
        with self._edit("cover.remove", "Covers a part no more", covered_id=covered_id):
            self._db.execute("DELETE FROM covered_area WHERE id = ?", (covered_id,))

    def set_masks(self, media_ids: Sequence[int], state: str) -> None:
        """Say whether media are masked or shown, whatever the case says; an empty state goes by the case again.

        Raises:
            UsageError: There is no such state.
        """
        _require_mask(state)
        self._require("medium", media_ids)
        with self._edit("media.mask", "Changed what is masked", media_ids=list(media_ids), state=state):
            for media_id in media_ids:
                if state:
                    self._db.execute(
                        "INSERT INTO media_mask VALUES (?, ?) ON CONFLICT (media_id) DO UPDATE SET"
                        " state = excluded.state WHERE state <> excluded.state",
                        (media_id, state),
                    )
                else:
                    self._db.execute("DELETE FROM media_mask WHERE media_id = ?", (media_id,))

    def set_masking(self, state: str) -> None:
        """Say what the pictures of the case are at the start; an empty state goes by the person's setting again.

        Raises:
            UsageError: There is no such state.
        """
        _require_mask(state)
        with self._edit("case.mask", "Changed whether the case is masked", state=state):
            if state:
                self._db.execute(
                    "INSERT INTO case_field VALUES ('masking', ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
                    (state,),
                )
            else:
                self._db.execute("DELETE FROM case_field WHERE name = 'masking'")


def _require_words(text: str, sentence: str) -> None:
    if not text.strip():
        raise UsageError(sentence)


def _require_mask(state: str) -> None:
    if state and state not in MASKS:
        raise UsageError(f"A picture is masked or shown, not “{state}”.")
