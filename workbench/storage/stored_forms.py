"""What the text in each column of a case or library must be, and what a row of each table is to the analyst."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from workbench.model.article import Article
from workbench.model.dates import PartialDate
from workbench.model.fetching import FetchRecord
from workbench.model.figure import FigureSettings
from workbench.model.match import Decision, LibraryFacts, MatchFinding
from workbench.model.media import FileFacts, KeyframeOrigin, MediaFacts, MediaKind, MediaState
from workbench.model.merging import Choice
from workbench.model.review import (
    Category,
    Confidence,
    EvidenceKind,
    Likelihood,
    Outcome,
    Pillar,
    PillarState,
    Rating,
    Stance,
)
from workbench.model.stamp import StampState
from workbench.model.taking_in import CORRECTED_FIELDS
from workbench.storage.packing import numbers, ranges, rectangle, texts, unpacked

Form = Callable[[str], object]
"""Refuses a text by raising an error; an enumeration takes only its words."""

_SHA256 = re.compile(r"[0-9a-f]{64}")


def _packed(kind: Any) -> Form:
    return lambda text: unpacked(kind, text)


def _one_of(*words: str) -> Form:
    def form(text: str) -> None:
        if text not in words:
            raise ValueError(text)

    return form


def _or_empty(form: Form) -> Form:
    return lambda text: text and form(text)


def _table(text: str) -> None:
    if not isinstance(json.loads(text), dict):
        raise ValueError(text)


def _numbers_by_sort(text: str) -> None:
    """As `meeting.packed_ids` writes them."""
    unpacked(dict[str, tuple[tuple[int, int], ...]], text)


def _kept_rows(text: str) -> None:
    """As a conflict keeps the other copy's rows."""
    stored = json.loads(text)
    for table, row in stored["rows"]:
        if not (isinstance(table, str) and isinstance(row, dict)):
            raise ValueError(text)
    if not all(isinstance(unit, list) for unit in stored["units"]):
        raise ValueError(text)


def _item_values(text: str) -> None:
    """As an edit of library items keeps the values before and after."""
    unpacked(dict[int, dict[str, str]], text)


def _sha256(text: str) -> None:
    if not _SHA256.fullmatch(text):
        raise ValueError(text)


def _moment(text: str) -> None:
    dt.datetime.fromisoformat(text)


_BY_NAME: dict[str, Form] = {"sha256": _or_empty(_sha256), "at": _or_empty(_moment), "hash": _sha256}
"""Columns of these names are alike in all tables; so are those that end in `_at`."""

_FORMS: dict[str, dict[str, Form]] = {
    "article": {"content": _packed(Article)},
    "media": {"kind": MediaKind, "state": MediaState, "facts": _packed(MediaFacts)},
    "keyframe": {"origin": KeyframeOrigin},
    "search": {"media_ids": numbers, "method": texts, "unread": texts, "notes": texts},
    "coverage": {"not_found": ranges, "not_searched": ranges},
    "match": {"finding": _packed(MatchFinding), "item": _packed(LibraryFacts)},
    "claim": {"hedges": texts, "dates": texts, "places": texts, "date": _or_empty(PartialDate)},
    "article_date": {"date": _or_empty(PartialDate)},
    "vocabulary": {"aliases": texts},
    "match_decision": {"decision": Decision},
    "evidence": {"kind": EvidenceKind, "stance": Stance},
    "verdict": {"rating": Rating, "likelihood": Likelihood, "confidence": Confidence},
    "verdict_category": {"category": Category},
    "verdict_pillar": {"pillar": Pillar, "state": PillarState},
    "evidence_pillar": {"pillar": Pillar},
    "second_sign_off": {"rating": Rating, "likelihood": Likelihood, "confidence": Confidence},
    "media_mask": {"state": _one_of("masked", "shown")},
    "looked_elsewhere": {"crop": _or_empty(rectangle), "outcome": Outcome},
    "figure": {"settings": _packed(FigureSettings)},
    "article_field": {"name": _one_of(*CORRECTED_FIELDS, "published")},
    "not_taken": {"sort": _one_of("claim", "medium")},
    "gazetteer": {"spellings": texts},
    "covered_area": {"rect": rectangle},
    "merged": {"ids": _numbers_by_sort, "head": _sha256},
    "merge_conflict": {"rows": _kept_rows, "state": Choice},
    "fetched": {"record": _packed(FetchRecord)},
    "audit": {"body": _table},
    "edit": {"state": _one_of("done", "undone", "gone", "kept")},
    "activity": {"detail": _table},
    "stamp": {"state": StampState, "time": _moment, "head": _sha256},
    "item": {"kind": MediaKind, "earliest_date": _or_empty(PartialDate)},
    "item_file": {"facts": _packed(FileFacts)},
    "item_edit": {"before": _item_values, "after": _item_values, "state": _one_of("done", "undone", "gone")},
    "date_proposal": {"date": PartialDate},
}

NEEDED: dict[str, dict[str, tuple[str, ...]]] = {
    "about": {"case": ("case_id", "created_at"), "library": ("library_id",)},
    "counter": {"library": ("generation",)},
}
"""Rows by name that must be there, by table and sort of database."""

_WORDS = {
    "about": "What it says of itself",
    "counter": "Its own counts",
    "migration": "The record of its format",
    "article": "Article {id}",
    "media": "Medium {id}",
    "shot": "A shot of medium {media_id}",
    "keyframe": "A keyframe of medium {media_id}",
    "search": "Search {id}",
    "coverage": "What search {search_id} did not find of medium {media_id}",
    "match": "Match {id}",
    "case_field": "What it says of itself, number {row}",
    "case_library": "Its list of libraries, number {row}",
    "article_date": "The stated date of article {article_id}",
    "put_back": "A line put back into article {article_id}",
    "claim": "Claim {id}",
    "claim_media": "The link of claim {claim_id} to medium {media_id}",
    "media_source": "The stated source of medium {media_id}",
    "keyframe_by_hand": "A keyframe of medium {media_id}",
    "keyframe_dropped": "A keyframe of medium {media_id}",
    "vocabulary": "Tag word {row}",
    "tag_use": "Tag {id} of medium {media_id}",
    "note": "Note {id}",
    "match_decision": "The decision on match {match_id}",
    "evidence": "Evidence {id} of claim {claim_id}",
    "verdict": "The verdict on claim {claim_id}, revision {revision}",
    "verdict_category": "A category of the verdict on claim {claim_id}",
    "verdict_pillar": "An answer of the verdict on claim {claim_id}",
    "verdict_library": "A library of the verdict on claim {claim_id}",
    "frame_text": "Text {id} seen in medium {media_id}",
    "frame_place": "Place {id} of medium {media_id}",
    "media_mask": "Whether medium {media_id} is masked",
    "looked_elsewhere": "Search elsewhere {id} for medium {media_id}",
    "figure": "Figure {id} of match {match_id}",
    "second_sign_off": "The second answer on claim {claim_id}",
    "verdict_reopened": "Why the verdict on claim {claim_id} was reopened",
    "evidence_pillar": "Which question evidence {evidence_id} answers",
    "claim_order": "The place of claim {claim_id} in the list",
    "evidence_figure": "Which figure evidence {evidence_id} is",
    "article_field": "A corrected field of article {article_id}",
    "article_set_aside": "Whether article {article_id} is set aside",
    "not_taken": "What was not taken in of article {article_id}",
    "citation": "Which medium article {article_id} cites",
    "gazetteer": "Place name {row}",
    "covered_area": "Covered rectangle {id} of medium {media_id}",
    "merged": "The record of merge {id}",
    "merge_conflict": "Conflict {id} of a merge",
    "fetched": "The record of how something was fetched, number {id}",
    "audit": "Entry {seq} of the log",
    "edit": "Edit {seq} of the history",
    "recorded": "What entry {seq} of the log changed",
    "activity": "Activity {id}",
    "draft": "A half-typed field, number {row}",
    "stamp": "Time stamp {id}",
    "article_file": "File {id} of article {article_id}",
    "signature": "The hashes of {owner_word} {owner}",
    "signature_view": "The hashes of {owner_word} {owner}",
    "second_opinion": "The hashes of {owner_word} {owner}",
    "signature_feature": "The hashes of {owner_word} {owner}",
    "item": "Item {id}",
    "known_file": "Where the file of item {item_id} is",
    "thumb": "A small picture of item {item_id}",
    "item_added": "When item {item_id} came",
    "item_file": "What the file of item {item_id} says of its making",
    "item_tag": "A tag of item {item_id}",
    "date_proposal": "A date found for item {item_id}",
    "item_removed": "Whether item {item_id} was removed",
    "date_dismissed": "A dismissed date of item {item_id}",
    "item_distinct": "What item {item_id} was told apart from",
    "item_edit": "Edit {id} of the items",
}
_NUMBERS = re.compile(r"{(\w+)}")


def form_of(table: str, column: str) -> Form | None:
    """What a text in this column must be; None where any will do."""
    own = _FORMS.get(table, {}).get(column)
    return own or _BY_NAME.get("at" if column.endswith("_at") else column)


def named_columns(table: str, columns: Iterable[str]) -> tuple[str, ...]:
    """The columns whose numbers name a row."""
    wanted = _NUMBERS.findall(_WORDS.get(table, ""))
    return tuple(column for column in columns if column in wanted)


def row_words(table: str, numbers_of_row: dict[str, int | None], row: int, *, library: bool) -> str:
    """A row as the analyst knows it: `Medium 3`."""
    known = {name: "?" if number is None else number for name, number in numbers_of_row.items()}
    values = {"owner_word": "item" if library else "medium", "row": row} | known
    return _WORDS.get(table, "Record {row}").format_map(values)


def thing_words(table: str) -> str:
    """What a row of a table is, where no row can be told: `a medium`."""
    return _THINGS.get(table, "a record")


_THINGS = {
    "article": "an article",
    "media": "a medium",
    "claim": "a claim",
    "audit": "an entry of the log",
    "search": "a search",
    "match": "a match",
    "verdict": "a verdict",
    "evidence": "a piece of evidence",
    "figure": "a figure",
    "vocabulary": "a tag word",
    "merged": "a merge",
    "item": "an item",
    "keyframe": "a keyframe",
    "tag_use": "a tag",
    "note": "a note",
    "edit": "an edit",
}
