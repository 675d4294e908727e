"""The JSON report carries all that a case records: by reflection, so that what is added tomorrow is missed here."""

from __future__ import annotations

import dataclasses
import json
import typing
from typing import Any

import pytest

from tests.outputs.filled import Words, case_of, text_fields
from workbench.export.exporters import render_report
from workbench.export.machine import ReportDocument, json_schema
from workbench.export.redacting import Redaction
from workbench.model.case import CaseState
from workbench.model.report import FOR_PUBLICATION, Removal, ReportRequest
from workbench.model.review import Rating

NOT_IN_IT = {
    "path": "where the case lies on this machine",
    "undo_label": "what the window offers next, not what is recorded",
    "redo_label": "what the window offers next, not what is recorded",
    "read_only": "how this window has the case open",
    "rating_words#": "a code of a verdict: no other is told",
    "matches.item.path": "where the library's file lies on this machine",
}
"""Texts of a case that the JSON leaves out, each with the reason."""
FIELDS = [field.name for field in dataclasses.fields(CaseState)]


def case(words: Words) -> CaseState:
    """A case with everything in it, and words of its own for a verdict that there is."""
    return dataclasses.replace(case_of(words), rating_words={Rating.FALSE: words("rating_words")})


def record_of(state: CaseState) -> dict[str, Any]:
    """The document without the sentences of the report: those may change for any reason."""
    (file, *_figures) = render_report(ReportRequest(state, (), ("json",), "0.1"))
    data: dict[str, Any] = json.loads(file.data)
    del data["report"]
    return data


def test_every_text_of_a_case_is_in_the_record() -> None:
    numbers = {path: f"zq{number}z" for number, path in enumerate(text_fields(CaseState))}
    found = json.dumps(record_of(case(numbers.__getitem__)))
    assert {path for path, mark in numbers.items() if mark not in found} == set(NOT_IN_IT)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_of_a_case_changes_the_record(field: str) -> None:
    state = case(lambda path: path)
    now: Any = getattr(state, field)
    changed = now + 1 if isinstance(now, int) else type(now)()
    other = dataclasses.replace(state, **{field: changed})
    assert (record_of(other) == record_of(state)) == (field in NOT_IN_IT)


def test_libraries_are_told_by_the_name_of_their_folder_alone() -> None:
    state = dataclasses.replace(case(lambda path: path), libraries=("/home/ani/known.library", r"D:\desk\old.library"))
    assert record_of(state)["case"]["libraries"] == ["known.library", "old.library"]


def test_the_schema_tells_every_type_of_a_case_by_one_name() -> None:
    known = json_schema()["$defs"]
    for kind in dataclasses_in(CaseState) | dataclasses_in(ReportDocument):
        if kind is CaseState:
            continue
        assert set(known[kind.__name__]["properties"]) == {field.name for field in dataclasses.fields(kind)}, kind


def dataclasses_in(kind: Any) -> set[type]:
    """A dataclass and those within it."""
    found: set[type] = set()
    waiting = [kind]
    while waiting:
        one = waiting.pop()
        if isinstance(one, type) and dataclasses.is_dataclass(one) and one not in found:
            found.add(one)
            waiting += typing.get_type_hints(one).values()
        waiting += typing.get_args(one)
    return found


def test_what_sites_answered_of_the_asker_is_in_no_redacted_copy() -> None:
    fetch = case_of(lambda path: path).fetches[0]
    headers = (("Content-Type", "image/jpeg"), ("X-Client-IP", "203.0.113.9"), ("Set-Cookie", "GeoIP=AM:40.18:44.51"))
    steps = (dataclasses.replace(fetch.record.steps[0], address="192.168.1.20"),)
    record = dataclasses.replace(fetch.record, headers=headers, steps=steps, address="93.184.215.14", proxy="http://me")
    state = dataclasses.replace(case_of(lambda path: path), fetches=(dataclasses.replace(fetch, record=record),))
    for without in (FOR_PUBLICATION, (Removal.NAMES,), (Removal.PLACES,)):
        told = Redaction(state, without).state.fetches[0].record
        assert told.headers == headers[:1]
        assert (told.address, told.steps[0].address, told.proxy) == ("93.184.215.14", "", "")
    assert Redaction(state, (Removal.FILES,)).state.fetches[0].record.headers == headers


def test_where_files_lay_beside_a_page_is_in_no_redacted_copy() -> None:
    state = Redaction(case_of(lambda path: path), (Removal.NAMES,)).state
    read = state.articles[0].as_read
    assert read is not None
    for article in (state.articles[0].article, read, state.set_aside[0].article):
        assert {one.local_path for one in (*article.media, *article.kept_files)} == {""}


def test_names_of_files_in_an_article_are_numbered() -> None:
    def named(path: str) -> str:
        return "Ani at home.jpg" if path.endswith(("parts.name", "kept_files.name", "local_path")) else path

    found = json.dumps(record_of(Redaction(case_of(named), (Removal.FILES,)).state))
    assert "Ani at home" not in found
    assert "of article 1" in found
