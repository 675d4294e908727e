"""The document to edit: headings, captions, heads of tables, texts for pictures, directions."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from PIL import Image

from tests.outputs.filled import case_of
from tests.unit.export.sample_state import sample_pictures, sample_state
from tests.unit.export.test_pdf import SENTENCES
from workbench.export.build import build_content
from workbench.export.content import FigureOutline
from workbench.export.directions import runs_right_to_left
from workbench.export.exporters import render_report
from workbench.export.outlined import outlined
from workbench.export.word import DocxExporter
from workbench.export.word_parts import element, paragraph
from workbench.model.case import CaseState
from workbench.model.report import ReportRequest


def made(state: CaseState) -> bytes:
    (file,) = render_report(ReportRequest(state, sample_pictures(), ("docx",), "0.1"))
    return file.data


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def test_headings_are_headings() -> None:
    document = Document(io.BytesIO(made(sample_state())))
    titles = [(one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith(("Title", "Head"))]
    assert titles[0] == ("Title", "A ceasefire on paper")
    assert ("Heading 1", f"“{SENTENCES['English']}”") in titles
    assert ("Heading 2", "Evidence") in titles
    assert ("Heading 3", "Seen 4 years 6 months before the claim") in titles


def test_tables_have_heads_that_repeat_and_rows_that_stay_whole() -> None:
    body = part(made(sample_state()), "word/document.xml")
    heads = [row for row in body.iter(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None]
    assert len(heads) >= 4
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in body.iter(qn("w:tr")))


def test_pictures_have_a_text_and_a_caption() -> None:
    body = part(made(sample_state()), "word/document.xml")
    about = [one.get("descr") for one in body.iter("{*}docPr")]
    assert any("salute.mp4" in one for one in about)
    styles = [one.get(qn("w:val")) for one in body.iter(qn("w:pStyle"))]
    assert styles.count("Caption") >= len(about)


def test_the_footer_bears_case_and_page() -> None:
    with zipfile.ZipFile(io.BytesIO(made(sample_state()))) as archive:
        footer = next(archive.read(name) for name in archive.namelist() if name.startswith("word/footer"))
    root = etree.fromstring(footer)
    assert "Case c0ffee" in "".join(root.itertext(qn("w:t")))
    assert [one.text.strip() for one in root.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(
    ("script", "turned"), [("Arabic", True), ("Hebrew", True), ("Armenian", False), ("Russian", False)]
)
def test_sentences_from_right_to_left_are_marked(script: str, turned: bool) -> None:
    body = part(made(sample_state(SENTENCES[script])), "word/document.xml")
    heading = next(
        one for one in body.iter(qn("w:p")) if one.find(f".//{qn('w:pStyle')}").get(qn("w:val")) == "Heading1"
    )
    assert (heading.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None) is turned
    runs = list(heading.iter(qn("w:r")))
    assert all((one.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None) is turned for one in runs)
    assert "".join(heading.itertext(qn("w:t"))) == f"“{SENTENCES[script]}”"


def test_words_from_right_to_left_within_a_line_are_marked_alone() -> None:
    body = part(made(sample_state("They sang “שלום עולם”, then left.")), "word/document.xml")
    marked = [
        "".join(run.itertext(qn("w:t")))
        for run in body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
    ]
    assert set(marked) == {"שלום עולם"}


def test_language_fonts_and_stand_ins_are_named() -> None:
    data = made(sample_state(SENTENCES["Georgian"]))
    language = part(data, "word/styles.xml").find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "en-GB"
    fonts = {one.get(qn("w:name")): one for one in part(data, "word/fontTable.xml")}
    assert "Arial" in fonts["Inter"].find(qn("w:altName")).get(qn("w:val"))
    used = {one.get(qn("w:ascii")) for one in part(data, "word/document.xml").iter(qn("w:rFonts"))}
    assert "Noto Sans Georgian" in used
    assert used <= set(fonts)


def test_properties_tell_no_person_and_no_time() -> None:
    core = Document(io.BytesIO(made(sample_state()))).core_properties
    assert (core.author, core.last_modified_by, core.title) == (
        "Workbench 0.1",
        "Workbench 0.1",
        "A ceasefire on paper: verification report",
    )
    assert core.created.isoformat() == core.modified.isoformat() == "1980-01-01T00:00:00+00:00"


def test_lists_of_steps_count_from_one_for_each_claim() -> None:
    state = sample_state()
    second = replace(state.claims[1], media_ids=state.claims[0].media_ids)
    body = part(made(replace(state, claims=(state.claims[0], second))), "word/document.xml")
    numbers = [one.get(qn("w:val")) for one in body.iter(qn("w:numId"))]
    assert len(set(numbers)) == 2


def test_it_says_what_the_page_says() -> None:
    state = sample_state()
    content = build_content(state, "0.1", sample_pictures())
    (file,) = DocxExporter().render(content, state, sample_pictures())
    letters = "".join(part(file.data, "word/document.xml").itertext(qn("w:t")))
    claim = content.claims[0]
    told = (
        *(claim.conclusion, claim.rationale, claim.caution, *claim.not_established, *claim.not_checked, *claim.steps),
        *(*claim.history, *claim.corrections, *claim.notes, *claim.tags, claim.matches[0].numbers),
        *(content.head_check, content.audit_head, *content.bands),
    )
    assert [one for one in told if one not in letters] == []


def test_outlines_are_drawn_into_the_picture() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (200, 100), (120, 0, 0)).save(buffer, "JPEG")
    found = FigureOutline((0.25, 0.2, 0.5, 0.6), "found", "Solid outline")
    drawn = Image.open(io.BytesIO(outlined(buffer.getvalue(), (found,))))
    assert min(drawn.getpixel((100, 21))) > 200
    assert drawn.getpixel((100, 50))[0] == pytest.approx(120, abs=12)
    assert outlined(buffer.getvalue(), ()) == buffer.getvalue()


def test_every_block_that_begins_from_right_to_left_is_turned_as_a_whole() -> None:
    """Paragraphs, items of lists and cells of tables: not only the runs in them."""
    content = build_content(case_of(lambda _path: "قال شاهد في المدينة"), "0.1")
    (file,) = DocxExporter().render(content, case_of(str), ())
    met: set[str] = set()
    for block in Document(io.BytesIO(file.data)).element.body.iter(qn("w:p")):
        text = "".join(one.text or "" for one in block.iter(qn("w:t")))
        style = block.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val"))
        turned = block.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
        assert turned is runs_right_to_left(text), text
        if turned:
            met.add(style)
    assert met >= {"Cell", "Heading1", "ListBullet", "Normal"}


def test_properties_of_a_turned_block_stand_in_the_order_of_the_format() -> None:
    """Word calls a file damaged where they do not."""
    block = paragraph("Normal", turned=True, before=(element("w:keepNext"), element("w:spacing", before=120)))
    names = [one.tag.rpartition("}")[2] for one in block.find(qn("w:pPr"))]
    assert names == ["pStyle", "keepNext", "bidi", "spacing"]
