"""The schema of the JSON report never changes without a new entry in its list of changes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
from report_schema import print_of

from tests.outputs.filled import case_of
from tests.unit.export.full_state import PUBLISHED, full_state
from workbench.export.exporters import render_report
from workbench.export.machine import SCHEMA_ID, SCHEMA_VERSION, json_schema
from workbench.export.schema_check import faults
from workbench.model.report import ReportRequest

DOCS = Path(__file__).resolve().parents[3] / "docs"
ENTRY = re.compile(r"^## (\d+\.\d+), schema `([0-9a-f]{16})`$", re.MULTILINE)


def entries() -> list[tuple[str, str]]:
    return ENTRY.findall((DOCS / "report-schema-changes.md").read_text(encoding="utf-8"))


def test_the_newest_entry_is_of_the_schema_as_it_is() -> None:
    """Failing here: raise SCHEMA_VERSION, run packaging/report_schema.py, and say above the others what changed."""
    assert entries()[0] == (SCHEMA_VERSION, print_of(json_schema()))


def test_versions_fall_and_none_stands_twice() -> None:
    versions = [tuple(map(int, version.split("."))) for version, _ in entries()]
    assert versions == sorted(set(versions), reverse=True)


def test_the_first_part_of_the_version_is_that_of_the_name() -> None:
    assert f"workbench-report-{SCHEMA_VERSION.split('.')[0]}" == SCHEMA_ID


def test_a_changed_schema_has_another_print_and_a_changed_description_has_not() -> None:
    schema = json_schema()
    schema["$defs"]["Claim"]["description"] = 'Something "else", and more.'
    assert print_of(schema) == print_of(json_schema())
    del schema["$defs"]["Claim"]["properties"]["number"]
    assert print_of(schema) != print_of(json_schema())


def exported(state: Any, options: Any = PUBLISHED) -> Any:
    (file, *_figures) = render_report(ReportRequest(state, (), ("json",), "0.1", ("A warning.",), for_formats=options))
    return json.loads(file.data)


def test_the_full_case_and_a_case_with_every_field_filled_follow_it() -> None:
    filled = [case_of(lambda path: f"text of {path}", turn) for turn in range(10)]
    for state in (full_state(), *filled):
        data = exported(state)
        jsonschema.validate(data, json_schema())
        assert list(faults(data, json_schema())) == []
        assert data["schema_version"] == SCHEMA_VERSION


def test_every_object_of_the_schema_is_closed_and_all_its_keys_are_written() -> None:
    for name, definition in json_schema()["$defs"].items():
        assert definition["additionalProperties"] is False, name
        assert definition["required"] == list(definition["properties"]), name
