"""The report for machines: JSON with a schema derived from the types it is made of."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Sequence
from enum import Enum
from typing import Any

from workbench.export.content import ReportContent
from workbench.model.case import CaseArticle, CaseState, Citation, NotTaken
from workbench.model.fetching import KeptFetch
from workbench.model.figure import KeptFigure
from workbench.model.gazetteer import PlaceName
from workbench.model.match import Coverage, Match, SearchRecord
from workbench.model.media import Keyframe, MediaItem, Shot
from workbench.model.merging import Conflict
from workbench.model.plain import Plain, to_plain
from workbench.model.review import (
    Claim,
    CoveredArea,
    Evidence,
    FramePlace,
    FrameText,
    LookedElsewhere,
    Note,
    Rating,
    Reopening,
    SecondAnswer,
    TagUse,
    Verdict,
    VerdictRevision,
    VocabularyTag,
)
from workbench.model.stamp import Stamp
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review.findings import coverage_of
from workbench.review.gazetteer import placed_claims

SCHEMA_ID = "workbench-report-1"
SCHEMA_VERSION = "1.4"
"""Its first part is raised when a key of the record goes or changes its meaning, and `SCHEMA_ID` with it; the second
when keys or values come, and when sentences under `report` come or go. `docs/report-schema-changes.md` has an entry for
each version."""


@dataclasses.dataclass(frozen=True, slots=True)
class CaseRecord:
    """The case itself.

    Attributes:
        case_id, title, created_at: As of `CaseState`.
        libraries: The libraries it remembers, by the names of their folders.
        masking: What its pictures are at the start: "masked", "shown", or empty for the person's setting.
        audit_head, audit_length: Hash of the last entry of the log, hex, and the number of entries.
    """

    case_id: str
    title: str
    created_at: str
    libraries: tuple[str, ...]
    masking: str
    audit_head: str
    audit_length: int


@dataclasses.dataclass(frozen=True, slots=True)
class MediumRecord:
    """A medium with everything read from it.

    Attributes:
        mask: "masked" or "shown" where it has a state of its own, else empty.
    """

    medium: MediaItem
    keyframes: tuple[Keyframe, ...]
    shots: tuple[Shot, ...]
    coverage: Coverage | None
    mask: str


@dataclasses.dataclass(frozen=True, slots=True)
class RatingWords:
    """What this desk calls a verdict, beside its code."""

    rating: Rating
    words: str


@dataclasses.dataclass(frozen=True, slots=True)
class ReportDocument:
    """The whole JSON document.

    Attributes:
        schema: Always `workbench-report-1`; raised when a key changes its meaning.
        schema_version: Of the schema; `docs/report-schema-changes.md` says what came with each.
        report: The sentences of the report, as in the HTML.
        claims: Each with the places stated or read with it and those of the case's list in its words.
        verdicts, evidence, tags, notes, texts, places: The record behind them, with codes.
        media: Media with facts, keyframes, shots and coverage.
        matches, searches: What was found and what was searched.
        looked_elsewhere: Searches the analyst made with other services.
        figures: Comparisons kept as labelled pictures; the files lie beside the report.
        second_answers: What second analysts answered without seeing the first verdict.
        reopenings: Why final verdicts were opened again.
        conflicts: What merged copies had changed otherwise, decided or open.
        stamps: Trusted time stamps of the log; the replies themselves lie in the case.
        covered: Rectangles that redacted copies cover; empty in such a copy.
        place_names: The case's own list of places, with other spellings and coordinates.
        case: The case itself.
        articles: The articles, sentence by sentence, as shown and as read, with what was corrected and left out.
        set_aside: Articles taken by mistake.
        citations: Which references of which article are which media.
        not_taken: Suggested claims and cited media that the analyst left out.
        fetches: How files came from the network, and what could not be had.
        vocabulary: The words tags are chosen from.
        rating_words: What this desk calls verdicts; those it calls as everybody does are not in it.
        revisions: Of all verdicts, by claim, oldest first.
    """

    schema: str
    schema_version: str
    report: ReportContent
    claims: tuple[Claim, ...]
    verdicts: tuple[Verdict, ...]
    evidence: tuple[Evidence, ...]
    tags: tuple[TagUse, ...]
    notes: tuple[Note, ...]
    texts: tuple[FrameText, ...]
    places: tuple[FramePlace, ...]
    media: tuple[MediumRecord, ...]
    matches: tuple[Match, ...]
    searches: tuple[SearchRecord, ...]
    looked_elsewhere: tuple[LookedElsewhere, ...]
    figures: tuple[KeptFigure, ...]
    second_answers: tuple[SecondAnswer, ...]
    reopenings: tuple[Reopening, ...]
    conflicts: tuple[Conflict, ...]
    stamps: tuple[Stamp, ...]
    covered: tuple[CoveredArea, ...]
    place_names: tuple[PlaceName, ...]
    case: CaseRecord
    articles: tuple[CaseArticle, ...]
    set_aside: tuple[CaseArticle, ...]
    citations: tuple[Citation, ...]
    not_taken: tuple[NotTaken, ...]
    fetches: tuple[KeptFetch, ...]
    vocabulary: tuple[VocabularyTag, ...]
    rating_words: tuple[RatingWords, ...]
    revisions: tuple[VerdictRevision, ...]


class JsonExporter:
    """All that the report says and all that is recorded of the case, but no path of the analyst's machine and no bytes
    of media."""

    name = "json"
    title = "Data (JSON) with a published schema"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `report.json`."""
        return (WrittenFile("report.json", json_bytes(to_plain(document(content, state)))),)


_WRITTEN_OUT = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def json_bytes(data: Plain) -> bytes:
    """JSON that reads back as it was and can stand inside a script element of a page: no end of the element, no comment
    and no line end of other rules is found in it, and lone surrogates are written as JSON writes them."""
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False)
    return (text.translate(_WRITTEN_OUT) + "\n").encode("utf-8", "backslashreplace")


def document(content: ReportContent, state: CaseState) -> ReportDocument:
    """The document of a case; libraries are named by their folder's name alone."""
    return ReportDocument(
        schema=SCHEMA_ID,
        schema_version=SCHEMA_VERSION,
        report=content,
        claims=placed_claims(state),
        verdicts=tuple(state.verdicts[claim.id] for claim in state.claims if claim.id in state.verdicts),
        evidence=state.evidence,
        tags=state.tags,
        notes=state.notes,
        texts=state.texts,
        places=state.places,
        media=tuple(_medium(state, medium) for medium in state.media),
        matches=tuple(_without_paths(match) for match in state.matches),
        searches=tuple(dataclasses.replace(search, library=folder_name(search.library)) for search in state.searches),
        looked_elsewhere=state.looked_elsewhere,
        figures=state.figures,
        second_answers=state.second_answers,
        reopenings=state.reopenings,
        conflicts=state.conflicts,
        stamps=state.stamps,
        covered=state.covered,
        place_names=state.gazetteer,
        case=_case(state),
        articles=state.articles,
        set_aside=state.set_aside,
        citations=state.citations,
        not_taken=state.not_taken,
        fetches=state.fetches,
        vocabulary=state.vocabulary,
        rating_words=tuple(RatingWords(one, state.rating_words[one]) for one in Rating if one in state.rating_words),
        revisions=state.revisions,
    )


def _case(state: CaseState) -> CaseRecord:
    return CaseRecord(
        state.case_id,
        state.title,
        state.created_at,
        tuple(map(folder_name, state.libraries)),
        state.masking,
        state.audit_head,
        state.audit_length,
    )


def _medium(state: CaseState, medium: MediaItem) -> MediumRecord:
    return MediumRecord(
        medium,
        state.keyframes.get(medium.id, ()),
        state.shots.get(medium.id, ()),
        coverage_of(state, medium),
        state.masks.get(medium.id, ""),
    )


def folder_name(path: str) -> str:
    """Last part of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _without_paths(match: Match) -> Match:
    item = dataclasses.replace(match.item, library=folder_name(match.item.library), path="")
    return dataclasses.replace(match, item=item)


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the document, derived from its types."""
    definitions: dict[str, Any] = {}
    root = _schema_of(ReportDocument, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Verification report of a case",
        "$comment": f"Version {SCHEMA_VERSION}; docs/report-schema-changes.md says what changed.",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


_SIMPLE: dict[Any, dict[str, str]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
}


def _schema_of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if isinstance(kind, typing.NewType):
        return _schema_of(kind.__supertype__, definitions)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _reference(kind, definitions)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"type": "string", "enum": [item.value for item in kind]}
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_schema_of(option, definitions) for option in arguments]}
    if origin is tuple:
        return _array_schema(arguments, definitions)
    return dict(_SIMPLE[kind])


def _array_schema(arguments: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    if arguments[-1] is Ellipsis:
        return {"type": "array", "items": _schema_of(arguments[0], definitions)}
    items = [_schema_of(argument, definitions) for argument in arguments]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _reference(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        hints = typing.get_type_hints(kind)
        names = [field.name for field in dataclasses.fields(kind)]
        definitions[kind.__name__] = {
            "type": "object",
            "description": (kind.__doc__ or "").strip().split("\n")[0],
            "properties": {name: _schema_of(hints[name], definitions) for name in names},
            "required": names,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}
