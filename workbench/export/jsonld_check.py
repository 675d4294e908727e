"""Checks a JSON-LD document of verdicts without a network: against schema.org, against our schema, against itself.

The table of schema.org is `resources/schemas/schema-org.json`, made by `packaging/schema_org_table.py`; the schema of
what this program writes is `resources/schemas/claimreview.schema.json`.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urldefrag

from workbench.export.schema_check import at, faults, quoted
from workbench.model.web_addresses import shown_address
from workbench.paths import resources_dir

CONTEXTS = ("https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/")
_DATE = re.compile(r"([0-9]{4})(-[0-9]{2}(-[0-9]{2})?)?")
_DURATION = re.compile(r"P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?")
_HASH = re.compile(r"[0-9a-f]{64}")
_KEYWORDS = ("@id", "@type", "@context")
_AGAINST_ORIGINAL = ("TransformedContent", "EditedOrCroppedContent", "StagedContent")

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The part of schema.org at hand.

    Attributes:
        types: Types a document may hold, with all they are kinds of.
        kinds: The same of what properties may hold.
        properties: Where each may stand (`of`) and what it may hold (`range`).
        enumerations: Members of each.
    """

    types: dict[str, list[str]]
    kinds: dict[str, list[str]]
    properties: dict[str, dict[str, list[str]]]
    enumerations: dict[str, list[str]]

    def is_a(self, kind: str, wanted: str) -> bool:
        """Whether a type is another or a kind of it."""
        return kind == wanted or wanted in self.types.get(kind, self.kinds.get(kind, []))


@cache
def vocabulary() -> Vocabulary:
    """The table of schema.org."""
    table = json.loads((resources_dir() / "schemas" / "schema-org.json").read_text(encoding="utf-8"))
    return Vocabulary(table["types"], table["kinds"], table["properties"], table["enumerations"])


@cache
def schema() -> Node:
    """JSON Schema of what this program writes."""
    text = (resources_dir() / "schemas" / "claimreview.schema.json").read_text(encoding="utf-8")
    found: Node = json.loads(text)
    return found


def check(document: Any) -> tuple[str, ...]:
    """What is wrong with a document, one sentence each; nothing where it is right.

    What is wrong by schema.org and between nodes is told first. Where nothing is, the document is held against our own
    schema, which is narrower: a right document of another program may be told what we never write.
    """
    found = dict.fromkeys(_Checker(document).faults())
    return tuple(found) or tuple(dict.fromkeys(faults(document, schema())))


class _Checker:
    """One document."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._known = vocabulary()
        self._nodes: dict[str, Node] = {}

    def faults(self) -> Iterator[str]:
        """All of them, by place."""
        document = self._document
        if not isinstance(document, dict):
            yield "The document is no JSON object."
            return
        if document.get("@context") not in CONTEXTS:
            yield f"@context must be “{CONTEXTS[0]}”, and is {quoted(document.get('@context'))}."
        graph = document.get("@graph", [document])
        if not isinstance(graph, list) or not all(isinstance(node, dict) for node in graph):
            yield "@graph must be a list of objects."
            return
        if "@graph" in document:
            beside = [key for key in document if key not in ("@graph", "@context")]
            yield from (f"“{key}” stands beside @graph, where nothing is read." for key in beside)
        yield from self._identifiers(graph)
        for number, node in enumerate(graph):
            yield from self._node(node, node.get("@id") if isinstance(node.get("@id"), str) else at("@graph", number))

    def _identifiers(self, graph: list[Node]) -> Iterator[str]:
        """Names of nodes; everything nested counts, a mere reference does not."""
        everything = [node for one in graph for node in _nested(one)]
        defined = [node for node in everything if set(node) - {"@id"}]
        names = Counter(node["@id"] for node in defined if isinstance(node.get("@id"), str))
        yield from (f"Two nodes have the @id {quoted(name)}." for name, count in names.items() if count > 1)
        self._nodes = {node["@id"]: node for node in defined if isinstance(node.get("@id"), str)}
        bases = {urldefrag(name).url for name in self._nodes}
        for node in everything:
            name = node.get("@id")
            if "@id" in node and not (isinstance(name, str) and name):
                yield f"An @id must be a text, and is {quoted(name)}."
            elif isinstance(name, str) and name not in self._nodes and _is_own(name, bases):
                yield f"The @id {quoted(name)} is pointed at, and no node has it."

    # -- one node

    def _node(self, node: Node, place: str) -> Iterator[str]:
        kind = node.get("@type")
        if not isinstance(kind, str):
            yield f"{place} has no @type." if "@type" not in node else f"{place}: @type must be one text."
            return
        if kind not in self._known.types:
            yield f"{place}: {quoted(kind)} is no type of schema.org that is known here."
            return
        for name, value in node.items():
            if name not in _KEYWORDS:
                yield from self._property(kind, name, value, place)
        yield from self._rules(kind, node, place)

    def _property(self, kind: str, name: str, value: Any, place: str) -> Iterator[str]:
        entry = self._known.properties.get(name)
        if entry is None:
            yield f"{place}: schema.org has no property “{name}” for this."
            return
        if not any(self._known.is_a(kind, owner) for owner in entry["of"]):
            yield f"{place}: “{name}” is no property of {kind}."
            return
        values = value if isinstance(value, list) else [value]
        if isinstance(value, list) and not value:
            yield f"{at(place, name)} is an empty list."
        for number, one in enumerate(values):
            where = at(at(place, name), number) if isinstance(value, list) else at(place, name)
            yield from self._value(name, one, entry["range"], where)

    def _value(self, name: str, value: Any, wanted: list[str], place: str) -> Iterator[str]:
        if isinstance(value, dict):
            yield from self._object(value, wanted, place)
        elif value is None:
            yield f"{place} is null."
        elif not any(self._literal(value, one) for one in wanted):
            kinds = " or ".join(_LITERALS.get(one, one) for one in wanted)
            yield f"{place} is {quoted(value)}, and must be {kinds}."
        elif value == "":
            yield f"{place} is empty."
        elif name == "sha256" and not _HASH.fullmatch(value):
            yield f"{place} is no SHA-256: 64 of the signs 0-9 and a-f, and it is {quoted(value)}."

    def _object(self, value: Node, wanted: list[str], place: str) -> Iterator[str]:
        target = value
        if set(value) == {"@id"}:
            target = self._nodes.get(value["@id"], {}) if isinstance(value["@id"], str) else {}
            if not target:
                return  # told of already, or a thing of another document
        else:
            yield from self._node(value, place)
        kind = target.get("@type")
        if not isinstance(kind, str) or kind not in self._known.types:
            return
        if not any(self._known.is_a(kind, one) for one in wanted):
            yield f"{place} is of the type {kind}, and must be {' or '.join(wanted)}."

    def _literal(self, value: Any, kind: str) -> bool:
        """Whether a value that is no object is of a kind."""
        if kind in self._known.enumerations:
            members = self._known.enumerations[kind]
            return isinstance(value, str) and value.removeprefix("https://schema.org/") in members
        if kind == "Boolean":
            return isinstance(value, bool)
        if kind in ("Number", "Integer"):
            whole = not isinstance(value, float) or value.is_integer() or kind == "Number"
            return isinstance(value, int | float) and not isinstance(value, bool) and whole
        if not isinstance(value, str):
            return False
        return kind == "Text" or (kind in _WRITTEN and _WRITTEN[kind](value))

    # -- what our reviews must say

    def _rules(self, kind: str, node: Node, place: str) -> Iterator[str]:
        for name in _REQUIRED.get(kind, ()):
            if name not in node:
                yield f"{place} has no “{name}”, which a {kind} must have."
        if kind in ("ClaimReview", "MediaReview"):
            yield from _draft_rules(node, place)
        if kind == "ClaimReview":
            yield from self._same_claim(node, place)
        if kind == "MediaReview":
            yield from _category_rules(node, place)
        if kind == "Rating":
            yield from _rating_rules(node, place)

    def _same_claim(self, node: Node, place: str) -> Iterator[str]:
        item = node.get("itemReviewed")
        claim: Node = self._nodes.get(str(item.get("@id")), item) if isinstance(item, dict) else {}
        if claim.get("@type") not in (None, "Claim"):
            yield f"{place}: itemReviewed of a ClaimReview must be a Claim."
        elif "text" in claim and claim["text"] != node.get("claimReviewed"):
            yield f"{place}: claimReviewed is not the text of the claim it reviews."


_REQUIRED = {
    "ClaimReview": ("claimReviewed", "reviewRating", "itemReviewed"),
    "MediaReview": ("mediaAuthenticityCategory", "itemReviewed"),
    "MediaReviewItem": ("mediaItemAppearance",),
    "Claim": ("text",),
    "Rating": ("alternateName", "bestRating", "worstRating"),
    "Organization": ("name",),
    "WebPage": ("url",),
    "QuantitativeValue": ("value",),
}
_LITERALS = {
    "URL": "a whole web address",
    "Text": "a text",
    "Date": "a date (2016, 2016-04 or 2016-04-09)",
    "DateTime": "a moment (2016-04-09T12:00:00Z)",
    "Duration": "a duration (PT12.5S)",
    "Number": "a number",
    "Integer": "a whole number",
    "MediaManipulationRatingEnumeration": "a category of MediaManipulationRatingEnumeration",
}


def _nested(value: Any) -> Iterator[Node]:
    """An object with all objects inside it."""
    todo = [value]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            yield one
            todo.extend(one.values())
        elif isinstance(one, list):
            todo.extend(one)


def _is_own(name: str, bases: set[str]) -> bool:
    """Whether a name must be one of this document: no address of another is."""
    return name.startswith("_:") or urldefrag(name).url in bases or not shown_address(name).href


def _draft_rules(node: Node, place: str) -> Iterator[str]:
    status = node.get("creativeWorkStatus")
    if status not in (None, "Draft", "Published"):
        yield f"{place}: creativeWorkStatus must be “Draft” or “Published”, and is {quoted(status)}."
    elif "url" not in node and status != "Draft":
        yield f"{place} has no “url”, so it must say that it is a draft (creativeWorkStatus “Draft”)."
    if "url" not in node and "datePublished" in node:
        yield f"{place} has a date of publication and no “url”."


def _category_rules(node: Node, place: str) -> Iterator[str]:
    named = node.get("mediaAuthenticityCategory", [])
    categories = [
        str(one).removeprefix("https://schema.org/") for one in (named if isinstance(named, list) else [named])
    ]
    if len(set(categories)) < len(categories):
        yield f"{place}: a category is named twice."
    against = [one for one in _AGAINST_ORIGINAL if one in categories]
    if "OriginalMediaContent" in categories and against:
        yield f"{place}: media cannot be OriginalMediaContent and {against[0]} at once."


def _rating_rules(node: Node, place: str) -> Iterator[str]:
    numbers = {name: _number(node.get(name)) for name in ("worstRating", "ratingValue", "bestRating")}
    worst, value, best = numbers.values()
    for name, number in numbers.items():
        if name in node and number is None:
            yield f"{at(place, name)} is no number: {quoted(node[name])}."
    if worst is not None and best is not None and worst >= best:
        yield f"{place}: bestRating must be above worstRating."
    elif worst is not None and best is not None and value is not None and not worst <= value <= best:
        yield f"{place}: ratingValue {value:g} lies outside the scale from {worst:g} to {best:g}."


def _number(value: Any) -> float | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", value):
        return float(value)
    return None


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        dt.date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _is_moment(text: str) -> bool:
    if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T", text):
        return False
    try:
        return dt.datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _is_url(text: str) -> bool:
    return bool(shown_address(text).href)


def _is_duration(text: str) -> bool:
    return _DURATION.fullmatch(text) is not None


_WRITTEN = {"Date": _is_date, "DateTime": _is_moment, "URL": _is_url, "Duration": _is_duration}
"""Tests of kinds of text."""
