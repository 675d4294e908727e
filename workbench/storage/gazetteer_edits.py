"""Edits of the names of places that matter to a case."""

from __future__ import annotations

import json

from workbench.model.gazetteer import PlaceName
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.reading import Database


class GazetteerEdits(CaseBase):
    """Places, their spellings and coordinates."""

    def set_place_name(self, place: PlaceName) -> None:
        """Add a place, or change its spellings and coordinates."""
        name, spellings = clean(place.name), json.dumps([clean(one) for one in place.spellings], ensure_ascii=False)
        with self._edit("gazetteer.set", f"Place name {name}", name=name):
            self._db.execute(
                "INSERT INTO gazetteer SELECT ?, coalesce(max(position), 0) + 1, ?, ? FROM gazetteer WHERE true"
                " ON CONFLICT (name) DO UPDATE SET spellings = excluded.spellings, coordinates = excluded.coordinates",
                (name, spellings, clean(place.coordinates)),
            )

    def remove_place_name(self, name: str) -> None:
        """Take a place away; claims and frames keep what was written there."""
        with self._edit("gazetteer.remove", f"Removed the place name {name}", name=name):
            self._db.execute("DELETE FROM gazetteer WHERE name = ?", (name,))


def gazetteer(db: Database) -> tuple[PlaceName, ...]:
    """The places in order."""
    return tuple(
        PlaceName(name, tuple(json.loads(spellings)), coordinates)
        for name, spellings, coordinates in db.execute(
            "SELECT name, spellings, coordinates FROM gazetteer ORDER BY position, name"
        )
    )
