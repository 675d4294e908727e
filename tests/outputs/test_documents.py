"""Hostile texts in every text field of a case, through the formats for paper and office: parsed, found to be text."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import openpyxl
import pytest
from lxml import etree

from tests.outputs import pdf_parts
from tests.outputs.filled import case_of, filled
from tests.outputs.strings import ALL, label
from tests.outputs.test_exports import _NEVER_SHOWN, MARK, Page, marked
from tests.unit.export.sample_state import PIXEL
from workbench.export.exporters import render_report
from workbench.export.kept import figure_key
from workbench.export.pictures import needed_pictures
from workbench.model.names import visible_text
from workbench.model.report import LogEntry, ReportRequest
from workbench.model.work import ReportPicture

OWN = (
    "\ufffe\uffff",
    "_x003D_1+1",
    "X" * 40_000,
    "]]>&amp;&#0;<!DOCTYPE x>",
    "(a)\\) /S /Launch /JS (app.alert(1)) >>",
)
OFFICE = tuple(dict.fromkeys((*ALL, *OWN)))
ACTIONS = (b"/JavaScript", b"/JS", b"/Launch", b"/GoToR", b"/GoToE", b"/SubmitForm", b"/ImportData", b"/OpenAction",
           b"/AA", b"/RichMedia", b"/Movie", b"/Sound", b"/Rendition", b"/XFA", b"/AcroForm", b"/Named")  # fmt: skip
FORMULA = re.compile(r"[ \u00a0\u200b\u2060\ufeff]*[=+\-@|＝＋－＠\t\n]")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

each_text = pytest.mark.parametrize("text", OFFICE, ids=label)
each_short_text = pytest.mark.parametrize("text", [one for one in OFFICE if len(one) < 4_000], ids=label)


@cache
def exported(text: str, formats: tuple[str, ...] = ("docx", "xlsx")) -> dict[str, bytes]:
    """The documents of a case whose every text field holds this, in the turn of enums that fits its place."""
    turn = OFFICE.index(text) % 10 if text in OFFICE else 0
    state = case_of(marked(text), turn)
    keys = [need.key for need in needed_pictures(state)] + [figure_key(one) for one in state.figures]
    pictures = tuple(ReportPicture(key, 1, 1, PIXEL) for key in keys)
    log = (filled(LogEntry, lambda _path: text + "zlog"),)
    request = ReportRequest(state, pictures, formats, text + "program", (text + "warning",), log=log)
    return {file.name: file.data for file in render_report(request)}


def unspaced(text: str) -> str:
    """Without spaces, line ends and the mark of a broken word."""
    return re.sub(r"[\s\u200b\ufeff\u2060\u00ad\x02\ufffe]", "", text)


# PDF


@cache
def pdf(text: str) -> bytes:
    return exported(text, ("pdf",))["report.pdf"]


@pytest.mark.slow
@each_short_text
def test_a_pdf_does_nothing_by_itself(text: str) -> None:
    found = re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", pdf_parts.objects(pdf(text)))
    assert [name for name in ACTIONS if re.search(name + rb"\b", found)] == []
    assert pdf_parts.scripts(pdf(text)) == 0
    assert pdf_parts.annotations(pdf(text)) <= {pdf_parts.pdfium.FPDF_ANNOT_LINK}


@pytest.mark.slow
@each_short_text
def test_links_of_a_pdf_lead_to_the_web_alone(text: str) -> None:
    assert [one for one in pdf_parts.links(pdf(text)) if not re.fullmatch(r"https?://[^@\s]+", one)] == []
    assert len(pdf_parts.links(pdf(text))) == pdf_parts.objects(pdf(text)).count(b"/URI (")


@pytest.mark.slow
@each_short_text
def test_a_pdf_holds_one_file_which_is_the_data(text: str) -> None:
    turn = OFFICE.index(text) % 10
    state = case_of(marked(text), turn)
    assert state.title
    files = pdf_parts.attached(pdf(text))
    assert list(files) == ["report.json"]
    assert files["report.json"] == exported(text, ("json",))["report.json"]


@pytest.mark.slow
@each_short_text
def test_a_pdf_prints_what_the_page_shows(text: str) -> None:
    """Of each field the number that follows its text, so that nothing is lost, and nothing that hides or turns."""
    page = Page(exported(text, ("html",))["report.html"].decode())
    printed = pdf_parts.words(pdf(text))
    shown = set(MARK.findall(page.text))
    assert shown <= set(MARK.findall(unspaced(printed)))
    assert set(_NEVER_SHOWN.findall(printed)) <= {"\r", "\x02"}  # of pdfium: ends of lines


# DOCX


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def trees(data: bytes) -> dict[str, etree._Element]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return {
        name: etree.fromstring(content, parser)
        for name, content in parts(data).items()
        if name.endswith((".xml", ".rels"))
    }


@each_text
def test_a_document_runs_nothing_and_refers_to_the_web_alone(text: str) -> None:
    files = trees(exported(text)["report.docx"])
    for name, root in files.items():
        assert root.getroottree().docinfo.internalDTD is None, name
        for one in root.iter(RELATIONS):
            if one.get("TargetMode") == "External":
                assert one.get("Type").endswith("/hyperlink")
                assert re.fullmatch(r"https?://[^@\s]+", one.get("Target"))
    body = [one for name, root in files.items() if name.startswith("word/") for one in root.iter()]
    tags = {etree.QName(one).localname for one in body if isinstance(one.tag, str)}
    assert not tags & {"object", "altChunk", "fldSimple", "control", "OLEObject", "subDoc", "attachedTemplate"}
    assert {one.text.strip() for one in body if one.tag == f"{WORD}instrText"} == {"PAGE", "NUMPAGES"}
    assert not [name for name in parts(exported(text)["report.docx"]) if "vba" in name or "embeddings" in name]


@each_text
def test_a_document_is_built_as_with_a_harmless_text(text: str) -> None:
    """No text becomes an element: what is written is written as words."""
    letters = words_of(exported(text)["report.docx"])
    assert _NEVER_SHOWN.findall(letters) == []
    assert len(set(MARK.findall(letters))) > 60
    squeezed = unspaced(visible_text(text).replace("\ufffe\uffff", "\\ufffe\\uffff"))
    assert squeezed in unspaced(letters)


@cache
def words_of(data: bytes) -> str:
    body = trees(data)["word/document.xml"]
    return "\n".join("".join(one.itertext(f"{WORD}t")) for one in body.iter(f"{WORD}p"))


@each_text
def test_every_picture_of_a_document_has_a_text(text: str) -> None:
    body = trees(exported(text)["report.docx"])["word/document.xml"]
    about = list(body.iter("{*}docPr"))
    assert all(one.get("descr") for one in about)
    assert about or text not in ALL[:2]  # in some turns of the enums nothing is pictured


@each_text
def test_times_and_order_in_office_files_are_fixed(text: str) -> None:
    for name in ("report.docx", "report.xlsx"):
        with zipfile.ZipFile(io.BytesIO(exported(text)[name])) as archive:
            members = archive.infolist()
        assert {one.date_time for one in members} == {(1980, 1, 1, 0, 0, 0)}
        assert [one.filename for one in members][:2] == ["[Content_Types].xml", "_rels/.rels"]
        rest = [one.filename for one in members][2:]
        assert rest == sorted(rest)


# XLSX


@each_text
def test_a_workbook_holds_no_formula_and_no_reference(text: str) -> None:
    files = trees(exported(text)["report.xlsx"])
    assert not [name for name in files if "external" in name.lower() or "vba" in name or "drawing" in name]
    for name, root in files.items():
        tags = {etree.QName(one).localname for one in root.iter() if isinstance(one.tag, str)}
        assert (
            not tags & {"f", "hyperlink", "hyperlinks", "ddeLink", "oleLink", "definedName"}
            or name == "xl/workbook.xml"
        )
        assert not [one for one in root.iter(RELATIONS) if one.get("TargetMode") == "External"]


@each_text
def test_every_cell_of_a_workbook_is_a_number_or_an_inert_text(text: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(text)["report.xlsx"]))
    assert book.sheetnames == ["Claims", "Media", "Matches", "Segments", "Tags", "Log", "About"]
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in found} == {"s", "n"}
    texts = [cell.value for cell in found if cell.data_type == "s"]
    assert [one for one in texts if FORMULA.match(one) or _NEVER_SHOWN.search(one) or len(one) > 32_767] == []
    assert isinstance(book["Claims"]["A2"].value, int)
    assert isinstance(book["Segments"]["C2"].value, int | float)
    assert "zlog" in book["Log"]["D2"].value or len(text) > 32_000
