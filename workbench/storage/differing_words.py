"""What two copies have otherwise of one thing, field by field, for a conflict whose short words do not show it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from workbench.model.review import Category, Confidence, Likelihood, Pillar, PillarState
from workbench.review.words import (
    CATEGORY_WORDS,
    CONFIDENCE_WORDS,
    LIKELIHOOD_WORDS,
    PILLAR_STATE_WORDS,
    PILLAR_WORDS,
)
from workbench.storage.merge_tables import Row, Tables, Unit
from workbench.storage.row_words import field_value

Fields = dict[str, str]
_NAMES = {
    "dates": "dates read",
    "hedges": "doubt words",
    "attribution": "said by",
    "archive_url": "archived copy",
    "source_date": "date of the source",
    "source_grade": "grade of the source",
    "information_grade": "grade of what it says",
    "view_settings": "view",
    "rationale": "reasons",
    "confidence": "work behind it",
    "favourite_key": "key",
    "aliases": "other spellings",
    "rect": "place in the picture",
    "start_pts": "start",
    "end_pts": "end",
}
_NOT_TOLD = frozenset(
    {"id", "claim_id", "evidence_id", "revision", "reopened", "by_hand", "edited", "block", "start", "end", "reason"}
    | {"position", "at", "by", "analyst", "second_at", "pinned_at", "pinned_by", "decided_at", "decided_by"}
    | {"added_at", "added_by", "sha256"}
)
"""Columns that say nothing to a person, or who and when, which is told beside."""
_NOTHING = "none"
_MOST = 300


def with_differences(unit: Unit, mine: Tables, theirs: Tables, said: tuple[str, str]) -> tuple[str, str]:
    """What both say, each with the fields that differ and that its words do not tell already."""
    here, there = _fields(unit, mine), _fields(unit, theirs)
    if not here or not there:
        return said
    names = [name for name in {**here, **there} if here.get(name, "") != there.get(name, "")]
    told = [_pair(name, here, there) for name in names if not _is_told(here.get(name, ""), there.get(name, ""), said)]
    return "; ".join((said[0], *(one for one, _ in told))), "; ".join((said[1], *(other for _, other in told)))


def _pair(name: str, here: Fields, there: Fields) -> tuple[str, str]:
    return f"{name}: {_short(here.get(name, ''))}", f"{name}: {_short(there.get(name, ''))}"


def _short(text: str) -> str:
    tidy = " ".join(text.split()) or _NOTHING
    return tidy if len(tidy) <= _MOST else f"{tidy[:_MOST]}…"


def _is_told(here: str, there: str, said: tuple[str, str]) -> bool:
    """Whether both values, and not the emptiness of one, can be read in the words."""
    return bool(here) and bool(there) and here in said[0] and there in said[1]


def _fields(unit: Unit, copy: Tables) -> Fields:
    found = copy.units.get(unit, [])
    if unit[0] == "verdict":
        return dict(_of_verdict(found))
    fields: Fields = {}
    for table, row in found:
        if table == "evidence_pillar":
            answers = PILLAR_WORDS[Pillar(row["pillar"])].lower()
            fields["answers"] = ", ".join(filter(None, (fields.get("answers"), answers)))
        else:
            fields |= {_NAMES.get(name, name.replace("_", " ")): value for name, value in _of_row(row)}
    return fields


def _of_row(row: Row) -> Iterator[tuple[str, str]]:
    for name, value in row.items():
        if name not in _NOT_TOLD:
            yield name, field_value(name, value)


def _of_verdict(rows: list[tuple[str, Row]]) -> Iterator[tuple[str, str]]:
    """The last revision; its rating, whether it is final and its conclusion are always told."""
    latest = max((row["revision"] for table, row in rows if table == "verdict"), default=0)
    categories = []
    for table, row in rows:
        if row.get("revision") != latest:
            continue
        if table == "verdict":
            yield "likelihood", _word(Likelihood, LIKELIHOOD_WORDS, row["likelihood"])
            yield "work behind it", _word(Confidence, CONFIDENCE_WORDS, row["confidence"])
            yield "reasons", row["rationale"]
            yield "confirmed by", row["second_analyst"]
        elif table == "verdict_category":
            categories.append(_word(Category, CATEGORY_WORDS, row["category"]))
        elif table == "verdict_pillar":
            state = _word(PillarState, PILLAR_STATE_WORDS, row["state"])
            yield _word(Pillar, PILLAR_WORDS, row["pillar"]), ", ".join(filter(None, (state, row["note"])))
    yield "category", ", ".join(categories)


def _word(kind: Any, words: Any, code: str | None) -> str:
    """The word of a code, in small letters; a code that is not known here as it is."""
    with suppress(ValueError):
        return str(words[kind(code)]).lower() if code else ""
    return str(code)
