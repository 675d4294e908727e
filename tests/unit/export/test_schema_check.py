"""Our own reading of JSON Schema agrees with the reference library, on what is right and on what was spoilt."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import jsonschema
import pytest

from tests.unit.export.full_state import PUBLISHED, full_state
from workbench.errors import InternalError
from workbench.export.build import build_content
from workbench.export.jsonld import document as jsonld
from workbench.export.jsonld_check import check
from workbench.export.jsonld_check import schema as jsonld_schema
from workbench.export.machine import document, json_schema
from workbench.export.schema_check import faults
from workbench.model.plain import to_plain

STATE = full_state()
CONTENT = build_content(STATE, "0.1")
REPORT = json.loads(json.dumps(to_plain(document(CONTENT, STATE))))
VERDICTS = json.loads(json.dumps(jsonld(CONTENT, STATE, PUBLISHED)))
SPOILT = (None, True, 0, -3, 1.5, "", "x", "2020-13-01", [], {}, [1], {"a": 1})


def places(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place of plain data."""
    found = [path]
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inside:
        found += places(value, (*path, key))
    return found


def spoil(data: Any, seed: int) -> Any:
    """The data with one thing changed, taken away or added somewhere."""
    chance = random.Random(seed)
    changed = copy.deepcopy(data)
    *way, last = chance.choice(places(changed)[1:])
    inside = changed
    for key in way:
        inside = inside[key]
    kind = chance.randrange(3)
    if kind == 0 and isinstance(inside, dict):
        del inside[last]
    elif kind == 1 and isinstance(inside, dict):
        inside["more"] = 1
    else:
        inside[last] = chance.choice(SPOILT)
    return changed


@pytest.mark.parametrize(
    ("data", "schema"), [(REPORT, json_schema()), (VERDICTS, jsonld_schema())], ids=["json", "jsonld"]
)
def test_both_agree_on_three_hundred_spoilt_documents(data: Any, schema: dict[str, Any]) -> None:
    assert list(faults(data, schema)) == []
    reference = jsonschema.Draft202012Validator(schema)
    differing = []
    for seed in range(300):
        spoilt = spoil(data, seed)
        if reference.is_valid(spoilt) == any(faults(spoilt, schema)):
            differing.append(seed)
    assert differing == []


def test_whatever_was_spoilt_is_told_by_the_checker_of_verdicts() -> None:
    reference = jsonschema.Draft202012Validator(jsonld_schema())
    passed = [seed for seed in range(300) if not reference.is_valid(one := spoil(VERDICTS, seed)) and not check(one)]
    assert passed == []


@pytest.mark.parametrize(
    ("data", "schema", "words"),
    [
        ({"a": 1}, {"properties": {"a": {"type": "string"}}}, "a must be a text, and is 1."),
        ({}, {"required": ["a"]}, "The document has no “a”, which it must have."),
        (
            {"b": [1, "x"]},
            {"properties": {"b": {"items": {"type": "integer"}}}},
            'b[1] must be a whole number, and is "x".',
        ),
        ({"c": 1}, {"properties": {}, "additionalProperties": False}, "c is not known here."),
        (["a", "a"], {"uniqueItems": True}, "The document holds something twice."),
        ([], {"minItems": 1}, "The document must have at least 1 entries."),
        (7, {"maximum": 5}, "The document must be at most 5, and is 7."),
        (True, {"const": 1}, "The document must be 1, and is true."),
        (True, {"type": "integer"}, "The document must be a whole number, and is true."),
    ],
)
def test_faults_are_told_in_sentences(data: Any, schema: dict[str, Any], words: str) -> None:
    assert list(faults(data, schema)) == [words]


def test_a_schema_that_is_not_understood_is_not_passed_over() -> None:
    with pytest.raises(InternalError, match="dependentRequired"):
        list(faults({}, {"dependentRequired": {}}))
