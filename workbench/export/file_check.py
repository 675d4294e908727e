"""Checks an exported file as it lies on a disk: JSON-LD of verdicts, or the report as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from workbench.errors import UnreadableError
from workbench.export.jsonld_check import check
from workbench.export.machine import SCHEMA_VERSION, json_schema
from workbench.export.schema_check import faults, quoted
from workbench.model.checking import FileCheck
from workbench.model.review import Category, Rating
from workbench.review.rules import contradiction

MOST_FAULTS = 200


class _NotPlainError(ValueError):
    """Something stands there that JSON does not know, or that readers take differently."""


def check_bytes(data: bytes, name: str) -> FileCheck:
    """Say what is wrong with a file.

    Args:
        data: Its content.
        name: For messages.

    Raises:
        UnreadableError: It is neither of the two.
    """
    try:
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number)
        return _checked(document, name)
    except UnicodeDecodeError as error:
        raise UnreadableError(name, f"byte {error.start} is no UTF-8, and JSON is written in it") from error
    except json.JSONDecodeError as error:
        reason = f"line {error.lineno}, column {error.colno} is no JSON ({error.msg.lower()})"
        raise UnreadableError(name, reason) from error
    except _NotPlainError as error:
        raise UnreadableError(name, str(error)) from error
    except RecursionError as error:
        raise UnreadableError(name, "its lists and objects lie too deep in one another") from error
    except ValueError as error:  # a number of more digits than Python reads
        raise UnreadableError(name, "it holds a number of more digits than any reader takes") from error


def _checked(document: Any, name: str) -> FileCheck:
    if isinstance(document, dict) and ("@context" in document or "@graph" in document):
        found = check(document)
        return FileCheck("jsonld", _shortened(found), () if found else tuple(_notes(document)))
    if isinstance(document, dict) and "report" in document and "schema" in document:
        found = (*_version_faults(document), *faults(document, json_schema()))
        # What rules of the program forbid is looked for only where the form is right, so that it can be read.
        return FileCheck("json", _shortened(found or tuple(_rule_faults(document))))
    raise UnreadableError(
        name,
        "it is neither JSON-LD with an @context nor a report of this program",
        advice="Check a file that `case export` wrote as jsonld or json.",
    )


def _version_faults(document: dict[str, Any]) -> Iterator[str]:
    version = document.get("schema_version")
    if isinstance(version, str) and version != SCHEMA_VERSION:
        yield (
            f"schema_version is {quoted(version)}, and this program knows and checks {quoted(SCHEMA_VERSION)}:"
            " docs/report-schema-changes.md says what changed."
        )


def _rule_faults(document: dict[str, Any]) -> Iterator[str]:
    """Verdicts that the program would have refused."""
    for key in ("verdicts", "revisions"):
        for number, verdict in enumerate(document[key]):
            sentence = contradiction(map(Category, verdict["categories"]), Rating(verdict["rating"]))
            if sentence:
                yield f"{key}[{number}].categories: {sentence}"


def _notes(document: dict[str, Any]) -> Iterator[str]:
    reviews = [node for node in document.get("@graph", []) if node.get("@type") == "ClaimReview"]
    if not reviews:
        yield "It holds no ClaimReview: no claim in it has a verdict."
    drafts = sum(review.get("creativeWorkStatus") == "Draft" for review in reviews)
    if drafts:
        yield f"Drafts among its reviews: {drafts} (no address of publication, or the verdict is not final)."


def _shortened(found: tuple[str, ...]) -> tuple[str, ...]:
    if len(found) <= MOST_FAULTS:
        return found
    return (*found[:MOST_FAULTS], f"{len(found) - MOST_FAULTS:,} further faults are not listed.")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _NotPlainError(f"“{twice[:60]}” stands twice in one object, and readers differ in which they take")
    return made


def _no_number(text: str) -> float:
    raise _NotPlainError(f"{text} is no number of JSON")
