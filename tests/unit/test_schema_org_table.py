"""The table of schema.org is made from a release as told, and the one shipped knows all that is written."""

from __future__ import annotations

import json
from typing import Any

from schema_org_table import ENUMERATIONS, TARGET, TYPES, table

from tests.unit.export.full_state import PUBLISHED, full_state
from workbench.export.build import build_content
from workbench.export.jsonld import document
from workbench.export.jsonld_check import vocabulary


def release(*nodes: dict[str, Any]) -> dict[str, Any]:
    return {"@graph": list(nodes)}


def test_a_table_holds_ancestors_domains_ranges_and_members() -> None:
    made = table(
        release(
            {"@id": "schema:Thing", "@type": "rdfs:Class"},
            {"@id": "schema:CreativeWork", "@type": "rdfs:Class", "rdfs:subClassOf": {"@id": "schema:Thing"}},
            {"@id": "schema:Claim", "@type": "rdfs:Class", "rdfs:subClassOf": [{"@id": "schema:CreativeWork"}]},
            {
                "@id": "schema:text",
                "@type": "rdf:Property",
                "schema:domainIncludes": {"@id": "schema:CreativeWork"},
                "schema:rangeIncludes": [{"@id": "schema:Text"}],
            },
            {
                "@id": "schema:old",
                "@type": "rdf:Property",
                "schema:domainIncludes": {"@id": "schema:CreativeWork"},
                "schema:supersededBy": {"@id": "schema:text"},
            },
            {"@id": "schema:StagedContent", "@type": f"schema:{ENUMERATIONS[0]}"},
        ),
        "a release",
    )
    assert made["types"]["Claim"] == ["CreativeWork", "Thing"]
    assert made["properties"] == {"text": {"of": ["CreativeWork"], "range": ["Text"]}}
    assert made["enumerations"] == {ENUMERATIONS[0]: ["StagedContent"]}
    assert made["source"] == "a release"


def test_the_table_shipped_has_every_type_and_says_where_it_is_from() -> None:
    shipped = json.loads(TARGET.read_text(encoding="utf-8"))
    assert set(shipped["types"]) == set(TYPES)
    assert "rocrate" in shipped["source"]
    assert "CC BY-SA" in shipped["licence"]


def test_all_types_and_properties_that_are_written_are_in_it() -> None:
    state = full_state()
    todo: list[Any] = [document(build_content(state, "0.1"), state, PUBLISHED)]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            assert one.get("@type", "Claim") in vocabulary().types
            assert {name for name in one if not name.startswith("@")} <= set(vocabulary().properties)
            todo.extend(one.values())
        elif isinstance(one, list):
            todo.extend(one)
