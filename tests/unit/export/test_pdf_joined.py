"""The PDF is set in parts; the file is the one a single document would be."""

from __future__ import annotations

import gc
import re
from dataclasses import replace
from functools import cache
from xml.etree.ElementTree import Element

import pypdfium2
import pytest

from tests.outputs import pdf_parts
from tests.unit.export.sample_state import PIXEL, sample_pictures, sample_state
from tests.unit.export.test_pdf import SENTENCES
from workbench.export import paper
from workbench.export.build import build_content
from workbench.export.exporters import render_report
from workbench.export.html import report_page
from workbench.export.paper import Part, for_paper, parts
from workbench.export.pdf_joining import JoinedPdf
from workbench.export.press import Press
from workbench.export.typesetting import SCHEME, fetcher, steady, weasyprint
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId
from workbench.model.report import ReportRequest
from workbench.model.work import WrittenFile


def many_scripts() -> CaseState:
    """A claim in each script: each part brings letters of its own."""
    base = sample_state()
    claims = [
        replace(base.claims[0], id=ClaimId(number), number=number, sentence=sentence)
        for number, sentence in enumerate(SENTENCES.values(), start=1)
    ]
    return replace(base, claims=tuple(claims))


@cache
def made(part_elements: int) -> bytes:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(paper, "_PART_ELEMENTS", part_elements)
        (file,) = render_report(ReportRequest(many_scripts(), sample_pictures(), ("pdf",), "0.1"))
    return file.data


def whole() -> bytes:
    return made(100_000)


def in_parts() -> bytes:
    return made(1)


def test_the_report_is_cut_before_claims_alone() -> None:
    content = build_content(many_scripts(), "0.1")
    page = weasyprint().HTML(string=report_page(content, (), {}), url_fetcher=fetcher({})).etree_element
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(paper, "_PART_ELEMENTS", 1)
        cut = parts(page)
    assert [part.elements[0].get("id") for part in cut[1:]] == [f"claim-{one}" for one in range(1, 8)] + ["method"]
    assert {"claim-1", "claim-7", "claim-7-open"} <= cut[0].elsewhere
    assert all(not part.elsewhere for part in cut[1:])
    assert [one.tag for one in cut[-1].elements] == ["article", "footer"]


def test_the_words_of_all_parts_read_back() -> None:
    assert pdf_parts.words(in_parts()) == pdf_parts.words(whole())
    text = " ".join(pdf_parts.words(in_parts()).split())
    assert all(sentence in text for sentence in SENTENCES.values())


def test_fonts_are_written_once_for_all_parts() -> None:
    found = re.findall(rb"/BaseFont /(\w+\+[\w-]+)", pdf_parts.objects(in_parts()))
    assert sorted(found) == sorted(re.findall(rb"/BaseFont /(\w+\+[\w-]+)", pdf_parts.objects(whole())))
    assert pdf_parts.fonts(in_parts()) == pdf_parts.fonts(whole())


def test_bookmarks_lead_to_the_same_pages() -> None:
    def places(data: bytes) -> list[tuple[str, int, int | None]]:
        with pypdfium2.PdfDocument(data) as document:
            return [(one.get_title(), one.level, one.get_dest().get_index()) for one in document.get_toc()]

    assert places(in_parts()) == places(whole())
    assert len([one for one in places(in_parts()) if one[1] == 0]) == 1 + len(SENTENCES) + 3  # title, claims, method


def test_links_of_the_summary_lead_into_other_parts() -> None:
    found = pdf_parts.link_targets(in_parts())
    assert found == pdf_parts.link_targets(whole())
    assert len(found) == 4 * len(SENTENCES)  # two for each claim, of two boxes each
    assert all(target is not None and target > source for source, target in found)


def test_the_tags_are_those_of_one_document() -> None:
    assert pdf_parts.tags(in_parts()) == pdf_parts.tags(whole())
    assert {"/Art", "/H2", "/Table", "/TH", "/Figure"} <= {f"/{name}" for _, name in pdf_parts.tags(in_parts())}


def test_cells_of_tables_name_their_own_headers() -> None:
    found = pdf_parts.objects(in_parts())
    heads = re.findall(rb"/ID \(([\d-]+)\)", found)
    named = {one for row in re.findall(rb"/Headers \[([^]]*)\]", found) for one in re.findall(rb"\(([\d-]+)\)", row)}
    assert len(heads) == len(set(heads)) > 7
    assert named == set(heads)


def test_annotations_are_printed_and_found_from_their_tags() -> None:
    found = re.findall(rb"<<[^<]*/Type /Annot.*?/StructParent (\d+)[^>]*?/F 4", pdf_parts.objects(in_parts()))
    assert len(found) == len(set(found)) == 4 * len(SENTENCES)


def test_the_number_of_all_pages_stands_beside_each() -> None:
    with pypdfium2.PdfDocument(in_parts()) as document:
        for number in range(len(document)):
            text = document[number].get_textpage()
            assert f"{number + 1} / {len(document)}" in text.get_text_range()
            text.close()


def test_every_reference_leads_to_an_object() -> None:
    found = re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", pdf_parts.objects(in_parts()))
    (size,) = re.findall(rb"/Type /XRef/Size (\d+)", found)
    assert max(int(one) for one in re.findall(rb"(\d+) 0 R", found)) < int(size)


def printed(*elements: Element) -> bytes:
    """A file with a part for each element."""
    with steady():
        press, joined = Press(weasyprint(), "p{font-family:Inter}", fetcher({"0": PIXEL}), 100), JoinedPdf()
        for element in elements:
            press.print_part(Part((element,), frozenset()), joined)
        return press.finish((), WrittenFile("report.json", b"{}"), b"00", joined)


def picture() -> Element:
    return Element("img", {"src": f"{SCHEME}0", "alt": "A pixel"})


def test_a_picture_of_two_parts_is_written_once() -> None:
    assert printed(picture(), picture()).count(b"/Subtype /Image") == 1


def test_boxes_of_a_part_are_let_go() -> None:
    weasyprint()
    from weasyprint.formatting_structure.boxes import Box

    paragraph = Element("p")
    paragraph.text = "A text"
    with steady():
        press, joined = Press(weasyprint(), "p{font-family:Inter}", fetcher({}), 100), JoinedPdf()
        press.print_part(Part((paragraph,), frozenset()), joined)
        assert len(joined.pages) == 1
        assert [one for one in gc.get_objects() if isinstance(one, Box)] == []


def page_of(inner: str) -> Element:
    library = weasyprint()
    page: Element = library.HTML(string=f"<html><head></head><body><main>{inner}</main></body></html>").etree_element
    for_paper(page)
    return page[1][0]


def test_texts_are_kept_apart_where_one_runs_from_right_to_left() -> None:
    (paragraph,) = page_of("<p>Of <bdi>one</bdi>, <bdi>שתיים</bdi> and <bdi>three</bdi>.</p>")
    assert [one.text for one in paragraph] == ["שתיים"]
    assert "".join(paragraph.itertext()) == "Of one, שתיים and three."


def test_texts_are_kept_apart_in_what_runs_from_right_to_left() -> None:
    (paragraph,) = page_of("<p dir=rtl>אחת <bdi>(2016)</bdi></p>")
    assert [one.tag for one in paragraph] == ["bdi"]


def test_a_text_keeps_its_language() -> None:
    (paragraph,) = page_of("<p><bdi lang=az>salam</bdi></p>")
    assert [one.get("lang") for one in paragraph] == ["az"]


def test_steps_stand_under_both_columns() -> None:
    columns = (
        "<div class=two><div><h3>A</h3></div><div><h3>B</h3><ul></ul><h3>Steps</h3><ol></ol></div></div><h3>C</h3>"
    )
    main = page_of(columns)
    assert [one.tag for one in main] == ["div", "h3", "ol", "h3"]
    assert [one.text for one in main.iter("h3")] == ["A", "B", "Steps", "C"]
