"""The analyst's tables as values, for merging: what their numbers mean, and which rows make up one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import apsw

from workbench.storage.connection import rows
from workbench.storage.schema import ANALYST_TABLES, STATEMENTS

Row = dict[str, Any]
Unit = tuple[Any, ...]
"""One thing a person works on: its sort, and what tells it from others of the sort. All its rows go together."""
MapId = Callable[[str, int], int]

LEFT_ALONE = frozenset({"case_library", "merged", "merge_conflict"})
"""Places on one person's computer, and what was merged before."""
TABLES = tuple(table for table in ANALYST_TABLES if table not in LEFT_ALONE)

# For each table, whose numbers its columns hold. A sort with numbers of its own is named like the table.
_VERDICT = {"claim_id": "claim"}
_MEDIUM = {"media_id": "medium"}
_ARTICLE = {"article_id": "article"}
NUMBERS: dict[str, dict[str, str]] = {
    "case_field": {},
    "vocabulary": {},
    "gazetteer": {},
    "covered_area": {"id": "covered_area"} | _MEDIUM,
    "article_date": _ARTICLE,
    "put_back": _ARTICLE,
    "article_field": _ARTICLE,
    "article_set_aside": _ARTICLE,
    "not_taken": _ARTICLE,
    "citation": _ARTICLE | _MEDIUM,
    "claim": {"id": "claim"} | _ARTICLE,
    "claim_media": _VERDICT | _MEDIUM,
    "claim_order": _VERDICT | {"after_id": "claim", "split": "claim"},
    "media_source": _MEDIUM,
    "media_mask": _MEDIUM,
    "keyframe_by_hand": {"id": "keyframe_by_hand"} | _MEDIUM,
    "keyframe_dropped": _MEDIUM,
    "tag_use": {"id": "tag_use"} | _MEDIUM,
    "note": {"id": "note"} | _VERDICT | _MEDIUM,
    "match_decision": {"match_id": "match"},
    "evidence": {"id": "evidence", "match_id": "match", "search_id": "search"} | _VERDICT | _MEDIUM,
    "evidence_pillar": {"evidence_id": "evidence"},
    "evidence_figure": {"evidence_id": "evidence", "figure_id": "figure"},
    "figure": {"id": "figure", "match_id": "match"} | _VERDICT,
    "frame_text": {"id": "frame_text"} | _MEDIUM,
    "frame_place": {"id": "frame_place"} | _MEDIUM,
    "looked_elsewhere": {"id": "looked_elsewhere", "evidence_id": "evidence"} | _MEDIUM | _VERDICT,
    "verdict": _VERDICT,
    "verdict_category": _VERDICT,
    "verdict_pillar": _VERDICT,
    "verdict_library": _VERDICT,
    "second_sign_off": _VERDICT,
    "verdict_reopened": _VERDICT,
}
# New rows of both copies that say the same in these are one. Of other tables all but the number has to be the same.
OWN_NUMBERS: dict[str, tuple[str, ...]] = {
    "claim": ("article_id", "by_hand", "block", "start", "end", "sentence"),
    "keyframe_by_hand": ("media_id", "pts"),
    "tag_use": ("tag", "media_id", "start_pts", "end_pts"),
    "note": (),
    "evidence": (),
    "figure": (),
    "frame_text": (),
    "frame_place": (),
    "covered_area": ("media_id", "start_pts", "end_pts", "rect"),
    "looked_elsewhere": (),
}
# What may differ without two copies having changed the thing in different ways.
_SOFT = {
    "claim_media": ("position",),
    "vocabulary": ("position",),
    "gazetteer": ("position",),
    "covered_area": ("added_at", "added_by"),
    "tag_use": ("added_at", "added_by"),
    "keyframe_by_hand": ("pts_s",),
    "match_decision": ("decided_at", "decided_by"),
    "article_field": ("at", "by"),
    "article_set_aside": ("at", "by"),
    "not_taken": ("at", "by"),
    "verdict": ("analyst", "at", "second_at"),
}
_OF_VERDICT = frozenset(
    {"verdict", "verdict_category", "verdict_pillar", "verdict_library", "second_sign_off", "verdict_reopened"}
)
# References inside these tables: column, table, and whether it may be empty instead.
_POINTS: dict[str, tuple[tuple[str, str, bool], ...]] = {
    "claim_media": (("claim_id", "claim", False),),
    "claim_order": (("claim_id", "claim", False),),
    "note": (("claim_id", "claim", True),),
    "evidence": (("claim_id", "claim", False),),
    "evidence_pillar": (("evidence_id", "evidence", False),),
    "evidence_figure": (("evidence_id", "evidence", False), ("figure_id", "figure", False)),
    "figure": (("claim_id", "claim", True),),
    "looked_elsewhere": (("claim_id", "claim", True), ("evidence_id", "evidence", True)),
    "verdict": (("claim_id", "claim", False),),
    "tag_use": (("tag", "vocabulary", False),),
}
REST_OF_VERDICT = frozenset({"claim", "claim_media", "evidence"})
"""Sorts of what a final verdict on a claim rests on."""


@dataclass(slots=True)
class Tables:
    """Rows by thing.

    Attributes:
        units: The rows of each thing, with their table, in a fixed order.
    """

    units: dict[Unit, list[tuple[str, Row]]] = field(default_factory=dict)

    def add(self, table: str, row: Row) -> None:
        """Put a row to its thing."""
        self.units.setdefault(unit_of(table, row), []).append((table, row))

    def plain(self, unit: Unit) -> list[tuple[str, tuple[tuple[str, Any], ...]]] | None:
        """What two copies have to agree in for the thing to be the same; None when it is not there."""
        found = self.units.get(unit)
        if found is None:
            return None
        return sorted(
            (
                (table, tuple((name, value) for name, value in row.items() if name not in _SOFT.get(table, ())))
                for table, row in found
            ),
            key=repr,
        )

    def first(self, unit: Unit) -> Row | None:
        """The row that stands for the thing."""
        found = self.units.get(unit)
        return found[0][1] if found else None

    def claim_of(self, unit: Unit) -> int | None:
        """The claim a thing belongs to, so that it goes with it; None for one that stands alone."""
        if unit[0] in ("claim", "claim_order", "claim_media", "verdict"):
            return int(unit[1])
        if unit[0] in ("evidence", "note", "figure"):
            row = next((row for table, row in self.units.get(unit, ()) if table == unit[0]), None)
            return row["claim_id"] if row else None
        return None

    def of_claim(self, claim_id: int) -> list[Unit]:
        """A claim with all that goes with it."""
        return [unit for unit in self.units if self.claim_of(unit) == claim_id]

    def is_final(self, claim_id: int) -> bool:
        """Whether the verdict on a claim is final."""
        found = [row for table, row in self.units.get(("verdict", claim_id), ()) if table == "verdict"]
        return bool(found) and bool(max(found, key=lambda row: row["revision"])["final"])


def unit_of(table: str, row: Mapping[str, Any]) -> Unit:
    """The thing a row belongs to; its key columns are enough."""
    if table in _OF_VERDICT:
        return ("verdict", row["claim_id"])
    if table in ("evidence_pillar", "evidence_figure"):
        return ("evidence", row["evidence_id"])
    return (table, *(row[name] for name in keys()[table]))


def in_order(unit: Unit) -> tuple[tuple[int, int, str], ...]:
    """For sorting: by sort, then by number as people count (7 before 10), then by text."""
    return tuple((0, part, "") if isinstance(part, int) else (1, 0, repr(part)) for part in unit)


@cache
def keys() -> dict[str, tuple[str, ...]]:
    """The columns that tell rows of a table from each other, by table."""
    db = apsw.Connection(":memory:")
    try:
        for statement in STATEMENTS:
            if statement.startswith("CREATE TABLE "):
                db.execute(statement)
        asked = "SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk"
        return {table: tuple(name for (name,) in db.execute(asked, (table,))) for table in TABLES}
    finally:
        db.close()


def read(db: apsw.Connection, number: MapId | None = None) -> Tables:
    """All rows there are.

    Args:
        number: Gives for a sort and a number of it that number here; None leaves all as they are.
    """
    found = Tables()
    for table in TABLES:
        for row in table_rows(db, table):
            found.add(table, row if number is None else in_numbers(table, row, number))
    return found


def table_rows(db: apsw.Connection, table: str) -> list[Row]:
    """The rows of a table by column, in the order of its key."""
    columns = [name for (name,) in rows(db, "SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,))]
    order = ", ".join(f'"{name}"' for name in keys()[table])
    found = rows(db, f'SELECT * FROM "{table}" ORDER BY {order}')  # noqa: S608 - names of our own tables
    return [dict(zip(columns, row, strict=True)) for row in found]


def in_numbers(table: str, row: Row, number: MapId) -> Row:
    """A row with every number in it taken from one case to another."""
    sorts = NUMBERS[table]
    return {
        name: number(sorts[name], value) if name in sorts and value is not None else value
        for name, value in row.items()
    }


def dangling(tables: Tables) -> Iterable[tuple[Unit, str, Row, str, Unit, bool]]:
    """References to things that are not there: thing, table, row, column, what it points to, may it be empty."""
    for unit, found in tables.units.items():
        for table, row in found:
            for name, target, empty in _POINTS.get(table, ()):
                if row[name] is not None and (target, row[name]) not in tables.units:
                    yield unit, table, row, name, (target, row[name]), empty
