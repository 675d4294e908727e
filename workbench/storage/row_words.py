"""Rows of the analyst's tables in plain words: what a field is called, and what a row says, without codes.

Rows may come from a copy that others worked on, so a code that is not known here is shown as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from workbench.model.match import Decision
from workbench.model.media import MediaKind
from workbench.model.review import EvidenceKind, Outcome, Rating, Stance
from workbench.review.words import EVIDENCE_WORDS, RATING_WORDS, STANCE_WORDS, date_words, decision_words
from workbench.storage.reading_verdicts import RATING_FIELD

Row = dict[str, Any]
_ARTICLE_FIELDS = {"url": "address", "published": "date of publication"}
_OUTCOMES = {Outcome.OPEN: "not recorded", Outcome.NOTHING: "nothing found", Outcome.FOUND: "found something"}
_LISTS = ("hedges", "dates", "places", "aliases", "spellings")
_CODES: dict[str, tuple[Any, dict[Any, str]]] = {
    "kind": (EvidenceKind, EVIDENCE_WORDS),
    "stance": (Stance, STANCE_WORDS),
    "outcome": (Outcome, _OUTCOMES),
}
_NOT_TAKEN = {"claim": "Suggested claim {position}", "medium": "Cited file {position}"}


def named(table: str, row: Row) -> Row:
    """A row for a sentence on it: where its name is a code, in words (`The title of the case`, `address`)."""
    if table == "case_field":
        return {**row, "name": _case_field_name(row["name"])}
    if table == "article_field":
        return {**row, "name": _ARTICLE_FIELDS.get(row["name"], row["name"])}
    return row


def rating_name(code: str) -> str:
    """The usual word for a rating."""
    with suppress(ValueError):
        return RATING_WORDS[Rating(code)]
    return code


def row_words(table: str, row: Row) -> str:
    """What a row says, as a list with semicolons; empty where it says nothing beyond being there."""
    parts = _PARTS.get(table)
    return "; ".join(filter(None, parts(row))) if parts is not None else ""


def field_value(name: str, value: Any) -> str:
    """A single column in words; empty for nothing."""
    if value in (None, ""):
        return ""
    if name == "rect":
        return _rectangle(str(value))
    if name in _LISTS:
        return ", ".join(_texts(str(value)))
    if name in ("date", "source_date"):
        return _dated(str(value))
    if name in _CODES:
        kind, words = _CODES[name]
        with suppress(ValueError):
            return words[kind(value)].lower()
    return str(value)


def _case_field_name(name: str) -> str:
    if name.startswith(RATING_FIELD):
        return f"What the verdict “{rating_name(name.removeprefix(RATING_FIELD))}” is called in the case"
    return "Whether pictures of the case are masked at first" if name == "masking" else f"The {name} of the case"


def _claim(row: Row) -> Iterator[str]:
    yield row["sentence"]
    yield _dated(row["date"])
    yield row["attribution"]


def _evidence(row: Row) -> Iterator[str]:
    with suppress(ValueError):
        yield EVIDENCE_WORDS[EvidenceKind(row["kind"])]
    with suppress(ValueError):
        yield STANCE_WORDS[Stance(row["stance"])].lower()
    yield row["url"]
    yield row["note"]


def _decision(row: Row) -> Iterator[str]:
    decision: Any = row["decision"]
    with suppress(ValueError):
        decision = Decision(decision)
        # The kind of the medium is not at hand, and both words have to fit.
        yield "Same picture or footage" if decision is Decision.SAME else decision_words(decision, MediaKind.UNKNOWN)
        return
    yield decision


def _looked(row: Row) -> Iterator[str]:
    yield row["service"]
    outcome: Any = row["outcome"]
    with suppress(ValueError):
        outcome = _OUTCOMES[Outcome(outcome)]
    yield outcome
    yield row["note"]


def _case_field(row: Row) -> Iterator[str]:
    yield row["value"]


def _article_date(row: Row) -> Iterator[str]:
    yield _dated(row["date"])


def _article_field(row: Row) -> Iterator[str]:
    yield row["value"] or "what was read is not believed"


def _place_name(row: Row) -> Iterator[str]:
    spellings = _texts(row["spellings"])
    yield f"other spellings: {', '.join(spellings)}" if spellings else "no other spellings"
    yield row["coordinates"]


def _tag_word(row: Row) -> Iterator[str]:
    aliases = _texts(row["aliases"])
    yield f"other spellings: {', '.join(aliases)}" if aliases else "no other spellings"
    yield f"key {row['favourite_key']}" if row["favourite_key"] is not None else ""
    yield "graphic" if row["graphic"] else ""


def _covered(row: Row) -> Iterator[str]:
    yield _rectangle(row["rect"])
    yield row["note"]


def _not_taken(row: Row) -> Iterator[str]:
    yield _NOT_TAKEN[row["sort"]].format(position=row["position"] + 1)


def _columns(*names: str) -> Callable[[Row], Iterator[str]]:
    """A table whose columns are words as they are."""
    return lambda row: (str(row[name]) for name in names if row[name] not in (None, ""))


def _fixed(words: str) -> Callable[[Row], Iterator[str]]:
    """A table whose rows say one thing by being there."""
    return lambda _row: iter((words,))


def _dated(text: str) -> str:
    return date_words(text) if text else ""


def _texts(packed: str) -> list[str]:
    with suppress(ValueError, TypeError):
        return [str(one) for one in json.loads(packed)]
    return [packed]


def _rectangle(packed: str) -> str:
    with suppress(ValueError, TypeError):
        left, top, width, height = (round(float(one) * 100) for one in json.loads(packed))
        return f"{left} % from the left, {top} % from the top, {width} % wide, {height} % high"
    return packed


_PARTS: dict[str, Callable[[Row], Iterator[str]]] = {
    "claim": _claim,
    "evidence": _evidence,
    "match_decision": _decision,
    "looked_elsewhere": _looked,
    "case_field": _case_field,
    "article_date": _article_date,
    "article_field": _article_field,
    "gazetteer": _place_name,
    "vocabulary": _tag_word,
    "covered_area": _covered,
    "not_taken": _not_taken,
    "note": _columns("text"),
    "tag_use": _columns("tag"),
    "media_source": _columns("source_url"),
    "media_mask": _columns("state"),
    "figure": _columns("caption"),
    "frame_text": _columns("text", "translation"),
    "frame_place": _columns("place", "coordinates"),
    "article_set_aside": _fixed("set aside"),
    "citation": _fixed("cited"),
    "claim_media": _fixed("linked"),
    "keyframe_by_hand": _fixed("chosen by hand"),
    "keyframe_dropped": _fixed("left out"),
    "put_back": _fixed("put back"),
}
