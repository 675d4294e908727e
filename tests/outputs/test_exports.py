"""Hostile texts in every text field of a case, at once, through every export: parsed, and found to be text."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any

import jsonschema
import pytest

from tests.outputs.filled import case_of, text_fields
from tests.outputs.strings import ALL, FORMULAS, label
from tests.unit.export.sample_state import PIXEL
from workbench.export.build import build_content
from workbench.export.exporters import EXPORTERS, render_report
from workbench.export.kept import figure_key
from workbench.export.machine import document, json_schema
from workbench.export.pictures import needed_pictures
from workbench.model.case import CaseState
from workbench.model.names import visible_text
from workbench.model.plain import to_plain
from workbench.model.report import ReportRequest
from workbench.model.work import ReportPicture
from workbench.review.cells import NOTE, guarded, safe_cell, unguarded, workbook_cell

FIELDS = text_fields(CaseState)
EVERY_TURN = range(10)
MARK = re.compile(r"zq\d+z")
_FORMATS = tuple(one.name for one in EXPORTERS if one.name not in ("pdf", "docx", "xlsx"))  # test_documents has them
_OPENS = re.compile(r"(^|[;\t\n|])[ \u00a0\u200b\u2060\ufeff]*[=+\-@|＝＋－＠]")
_NEVER_SHOWN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)


def marked(text: str) -> Any:
    """The text in each field, followed by the number of the field."""
    numbers = {path: f"zq{number}z" for number, path in enumerate(FIELDS)}
    return lambda path: text + numbers[path]


@cache
def exported(text: str, turn: int) -> dict[str, bytes]:
    """All files of a case whose every text field holds this."""
    state = case_of(marked(text), turn)
    keys = [need.key for need in needed_pictures(state)] + [figure_key(one) for one in state.figures]
    pictures = tuple(ReportPicture(key, 1, 1, PIXEL) for key in keys)
    request = ReportRequest(state, pictures, _FORMATS, text + "program", (text + "warning",))
    return {file.name: file.data for file in render_report(request)}


class Page(HTMLParser):
    """Everything of a page that could act: its elements, their attributes, comments and instructions."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.other: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        self.other.append(decl)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)


ELEMENTS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "nav",
        "fieldset",
        "legend",
        "input",
        "label",
        "caption",
        "main",
        "section",
        "article",
        "footer",
        "h1",
        "h2",
        "h3",
        "p",
        "a",
        "b",
        "i",
        "br",
        "span",
        "bdi",
        "div",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "colgroup",
        "col",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "img",
        "svg",
        "rect",
        "path",
        "circle",
        "line",
        "polyline",
    ]
)
ATTRIBUTES = frozenset(
    [
        "lang",
        "dir",
        "charset",
        "http-equiv",
        "content",
        "name",
        "class",
        "id",
        "aria-labelledby",
        "aria-label",
        "aria-hidden",
        "role",
        "viewbox",
        "x",
        "y",
        "width",
        "height",
        "d",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "x1",
        "x2",
        "y1",
        "y2",
        "points",
        "href",
        "rel",
        "src",
        "alt",
        "title",
        "style",
        "scope",
        "colspan",
        "type",
        "for",
        "checked",
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
    ]
)
OUR_NAMES = r"[a-z]+\.[a-z]+|figures/[0-9a-f]{64}\.png|clips/medium-\d+\.(vtt|edl)|cards/claim-\d+\.(png|html)"
POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"
)

each_text = pytest.mark.parametrize("text", ALL, ids=label)
each_turn = pytest.mark.parametrize(
    ("text", "turn"),
    [
        pytest.param(text, turn, id=f"{label(text)}-{turn}", marks=() if turn == place % 10 else pytest.mark.slow)
        for place, text in enumerate(ALL)
        for turn in EVERY_TURN
    ],
)
"""Each text in one turn of the enums; in all of them in the slow run."""


def test_the_model_is_walked_to_its_ends() -> None:
    assert len(FIELDS) > 120
    assert {"title", "claims.sentence", "media.facts.entries.value", "matches.item.published_by"} <= set(FIELDS)
    assert {"verdicts.rationale", "figures.settings.case.lines", "second_answers.note", "masks"} <= set(FIELDS)


@each_turn
def test_a_page_has_no_element_and_no_attribute_of_the_text(text: str, turn: int) -> None:
    page = Page(exported(text, turn)["report.html"].decode())
    assert {tag for tag, _ in page.tags} <= ELEMENTS
    assert {name for _, attributes in page.tags for name in attributes} <= ATTRIBUTES
    assert page.other == ["doctype html"]
    assert [tag for tag, _ in page.tags].count("style") == 1


@each_turn
def test_a_page_is_built_as_with_a_harmless_text(text: str, turn: int) -> None:
    usual, attacked = (Page(exported(one, turn)["report.html"].decode()) for one in ("harmless ", text))
    bones = [[(tag, *attributes) for tag, attributes in page.tags if tag not in ("a", "bdi", "br")]
             for page in (usual, attacked)]  # fmt: skip
    assert [at for at, pair in enumerate(zip(*bones, strict=False)) if pair[0] != pair[1]] == []
    assert len(bones[0]) == len(bones[1])


@each_turn
def test_a_page_loads_nothing_and_links_to_the_web_alone(text: str, turn: int) -> None:
    page = Page(exported(text, turn)["report.html"].decode())
    policies = [one["content"] for tag, one in page.tags if tag == "meta" and one.get("http-equiv")]
    assert policies == [POLICY]
    for tag, attributes in page.tags:
        if tag == "img":
            assert re.fullmatch(r"data:image/(jpeg|png);base64,[A-Za-z0-9+/=]*", attributes["src"] or "")
        href = attributes.get("href")
        assert href is None or re.fullmatch(r"#[a-z]+(-\d+(-[a-z]+)?)?|https?://[^@\s]+", href), href
        style = attributes.get("style") or ""
        assert "url" not in style
        assert "\\" not in style
    styles = exported(text, turn)["report.html"].decode().split("<style>")[1].split("</style>")[0]
    assert not re.search(r"url\(|@import|expression", styles)


@each_turn
def test_a_page_shows_what_it_shows_of_a_harmless_text(text: str, turn: int) -> None:
    """Nothing that was printed is lost, and nothing is printed that hides or turns the line over."""
    usual, attacked = (Page(exported(one, turn)["report.html"].decode()).text for one in ("harmless ", text))
    assert _NEVER_SHOWN.findall(attacked) == []
    assert set(MARK.findall(usual)) <= set(MARK.findall(attacked))
    squeezed = " ".join(visible_text(text).split())
    assert (squeezed in " ".join(attacked.split())) is True


@each_turn
def test_a_table_holds_no_formula_and_every_row_has_its_cells(text: str, turn: int) -> None:
    claims, about = (
        list(csv.reader(io.StringIO(exported(text, turn)[name].decode("utf-8-sig"), newline=""), strict=True))
        for name in ("claims.csv", "about.csv")
    )
    cells = [cell for row in (*claims, *about) for cell in row]
    assert not [cell for cell in cells if _OPENS.search(cell)]
    assert not [cell for cell in cells if _NEVER_SHOWN.search(cell)]
    assert {len(row) for row in claims} == {len(claims[0])}
    assert {len(row) for row in about} == {2}
    assert claims[1][0] == "1"
    assert ["How texts are written", NOTE] in about


@pytest.mark.parametrize("separator", [";", "\t", "|"])
@each_text
def test_a_table_opened_with_another_separator_holds_no_formula(text: str, separator: str) -> None:
    tables = [exported(text, 0)[name].decode("utf-8-sig") for name in ("claims.csv", "about.csv")]
    cells = [
        cell
        for table in tables
        for row in csv.reader(io.StringIO(table, newline=""), delimiter=separator)
        for cell in row
    ]
    assert not [cell for cell in cells if re.match(r"[ \u00a0]*[=+\-@＝＋－＠]", cell)]


@each_turn
def test_the_data_reads_back_as_it_is_recorded(text: str, turn: int) -> None:
    data = exported(text, turn)["report.json"]
    read = json.loads(data)
    state = case_of(marked(text), turn)
    content = build_content(state, text + "program", (), (text + "warning",))
    expected = json.loads(json.dumps(to_plain(document(content, state))))
    assert [key for key in expected if key != "report" and read[key] != expected[key]] == []
    jsonschema.validate(read, json_schema())


@each_turn
def test_the_data_can_stand_inside_a_script_of_a_page(text: str, turn: int) -> None:
    data = exported(text, turn)["report.json"].decode()
    assert re.findall("[<>&\u2028\u2029]", data) == []
    page = Page(f'<p>before</p><script type="application/ld+json">{data}</script><p>after</p>')
    assert [tag for tag, _ in page.tags] == ["p", "script", "p"]
    assert page.other == []


@each_turn
def test_names_of_files_are_ours(text: str, turn: int) -> None:
    for name in exported(text, turn):
        assert re.fullmatch(OUR_NAMES, name), name
        assert ".." not in PurePosixPath(name).parts


@pytest.mark.parametrize("text", [*FORMULAS, " =1", "\u00a0=1", "\ufeff=1", "－1", "|1"], ids=label)
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text).lstrip().startswith("'")
    assert unguarded(guarded(text)) == text


def test_a_cell_of_a_workbook_is_not_parted_so_a_text_stays_whole_within() -> None:
    assert workbook_cell("'; DROP TABLE claims;--") == "'; DROP TABLE claims;--"
    assert safe_cell("'; DROP TABLE claims;--") == "'; DROP TABLE claims;'--"
    assert workbook_cell("=1;=1") == "'=1;=1"


@pytest.mark.parametrize("text", ["1", "flag", "a-b", "1 + 1", "x = y", "Sarıqamış, -5 °C", "'quoted'", "12:30"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text
    assert guarded(text) == text


def test_the_number_of_a_claim_is_a_number_in_the_table() -> None:
    row = exported("harmless ", 0)["claims.csv"].decode("utf-8-sig").splitlines()[1]
    assert row.startswith("1,")


def leaves(value: Any) -> Iterator[str]:
    """All texts of plain data."""
    if isinstance(value, dict):
        for one in value.values():
            yield from leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one)
    elif isinstance(value, str):
        yield value


def test_the_record_tells_nothing_of_where_files_lie() -> None:
    """Paths of the case and of items of libraries are kept out of the data; test_whole_record has all that is."""
    told = set(MARK.findall(exported("harmless ", 0)["report.json"].decode()))
    silent = [path for number, path in enumerate(FIELDS) if f"zq{number}z" not in told]
    assert {"path", "matches.item.path"} <= set(silent)


def test_fields_of_the_report_model_are_all_texts_numbers_or_more_of_them() -> None:
    """What the page is made of has no bytes and no markup of its own that the page would have to trust."""
    content = build_content(case_of(marked("x")), "0.1")
    assert dataclasses.is_dataclass(content)
    assert all(isinstance(one, str) for one in leaves(to_plain(content)))


def test_the_policy_stands_in_the_template_once() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "report"
    assert (folder / "report.html.j2").read_text(encoding="utf-8").count("Content-Security-Policy") == 1
    assert "|safe" not in (folder / "report.html.j2").read_text(encoding="utf-8")
