"""The report as a PDF to read, print and keep: PDF/A-3u with tags, the data of the report attached to it.

The page is that of the HTML report with a style sheet for paper. WeasyPrint knows no direction by content, and applies
no style of the page inside its drawings, so both are written into the elements first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.export.content import ReportContent
from workbench.export.directions import runs_right_to_left
from workbench.export.fixed import FIXED_TIME, identifier
from workbench.export.html import report_page
from workbench.export.machine import JsonExporter
from workbench.export.typesetting import SCHEME, drawn, fetcher, font_configuration, steady, weasyprint
from workbench.model.case import CaseState
from workbench.model.names import visible_text
from workbench.model.work import ReportPicture, WrittenFile
from workbench.paths import resources_dir

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

VARIANT = "pdf/a-3u"
_HEADER_CHARS, _BOOKMARK_CHARS = 64, 90
_TONES = {"good": "#17683f", "warn": "#6e5200", "bad": "#a92d26", "neutral": "#565b66", "warning": "#a92d26",
          "finding": "#824500", "mid": "#824500", "plainpair": "#5c616c", "caution": "#434750"}  # fmt: skip
"""Colours of `report.css` on paper, by class of the element an icon stands in."""
_LINES = {"casing": ("#0b0c0e", 4.0, ""), "found": ("#fff", 2.0, ""), "differs": ("#fff", 2.0, "8 5"),
          "overlay": ("#fff", 2.0, "2 4")}  # fmt: skip
"""Outlines over pictures: colour, width and dashes in pixels of a page on which the picture is so wide:"""
_DRAWN_WIDTH_PX = 300
_LONG_WORD, _PIECE = re.compile(r"\S{120,}"), re.compile(r".{1,8}", re.DOTALL)
_PATTERNS = ("hatch", "stripes")
"""Drawings the style sheet for paper fills stretches of a clip with."""


class PdfExporter:
    """Needs Pango; where it is missing the task writes the web page instead."""

    name = "pdf"
    title = "Document (PDF), for reading and printing, with the data inside"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `report.pdf`.

        Raises:
            PangoMissing: The text cannot be set on this machine.
        """
        library = weasyprint()
        with steady():
            data = _typeset(library, content, state, pictures)
        return (WrittenFile("report.pdf", data),)


def _typeset(library: Any, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]) -> bytes:
    names = {picture.key: f"{SCHEME}{number}" for number, picture in enumerate(pictures)}
    at_hand = {str(number): picture.jpeg for number, picture in enumerate(pictures)}
    at_hand |= {name: (resources_dir() / "report" / f"{name}.svg").read_bytes() for name in _PATTERNS}
    fonts = font_configuration()
    page = library.HTML(
        string=report_page(content, pictures, names), base_url="about:blank", url_fetcher=fetcher(at_hand)
    )
    for_paper(page.etree_element, "".join(_styles(content)))
    document = page.render(font_config=fonts, pdf_tags=True)
    (record,) = JsonExporter().render(content, state, pictures)
    attached = library.Attachment(
        string=record.data,
        name=record.name,
        description="The report and all that is recorded, as JSON",
        created=FIXED_TIME,
        modified=FIXED_TIME,
        relationship="Data",
    )
    data: bytes = document.write_pdf(
        finisher=drawn,
        pdf_variant=VARIANT,
        pdf_tags=True,
        pdf_identifier=identifier(content.case_id, content.audit_head).hex().encode(),
        attachments=[attached],
    )
    return data


def _styles(content: ReportContent) -> Iterator[str]:
    yield (resources_dir() / "report" / "print.css").read_text(encoding="utf-8")
    title = f"{_cut(content.title, _HEADER_CHARS)}: verification report"
    case = f"Case {_cut(content.case_id, _HEADER_CHARS)}. {_cut(content.program, _HEADER_CHARS)}."
    yield f"@page{{@top-left{{content:{css_string(title)}}}@bottom-left{{content:{css_string(case)}}}}}"


def _cut(text: str, most: int) -> str:
    line = " ".join(visible_text(text).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def css_string(text: str) -> str:
    """A text as a string of a style sheet; every sign that could mean something there is written by its number."""
    return '"' + re.sub(r"[^A-Za-z0-9 ]", lambda sign: f"\\{ord(sign[0]):x} ", text) + '"'


def for_paper(root: Element, styles: str) -> None:
    """Write into the elements of the page what WeasyPrint would not find out.

    Args:
        styles: Laid over those of the page; given to WeasyPrint apart they would stand behind them.
    """
    for element in root.iter():
        if element.tag == "style":
            element.text = f"{element.text}{styles}"
        else:
            element.text, element.tail = _breakable(element.text), _breakable(element.tail)
    _prepare(root, _TONES["neutral"])


def _breakable(text: str | None) -> str | None:
    """The text with places to break at in words of great length: WeasyPrint would try a break behind each letter of
    them, which takes minutes for thousands of letters."""
    return text and _LONG_WORD.sub(lambda word: "\u200b".join(_PIECE.findall(word[0])), text)


def _prepare(element: Element, tone: str) -> None:
    for name in _classes(element):
        tone = _TONES.get(name, tone)
    if element.tag == "article":
        _mark_claim(element)
    if element.get("dir") == "auto":  # WeasyPrint takes it for left to right
        del element.attrib["dir"]
        if runs_right_to_left("".join(element.itertext())):
            element.set("dir", "rtl")
    for child in element:
        classes = _classes(child)
        if child.tag == "bdi":
            _turn(element, child)
        elif _local(child) != "svg":
            _prepare(child, tone)
        elif "over" in classes:
            _draw_outlines(child)
        else:
            child.attrib.update({"fill": "none", "stroke": tone, "stroke-width": "1.75", "stroke-linecap": "round",
                                 "stroke-linejoin": "round"})  # fmt: skip


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _turn(parent: Element, child: Element) -> None:
    """Direction of a text by its first letter; what fills a paragraph alone turns the paragraph."""
    if not runs_right_to_left("".join(child.itertext())):
        return
    alone = len(parent) == 1 and not (parent.text or "").strip() and not (child.tail or "").strip()
    child.set("dir", "rtl")
    if alone and parent.tag in ("p", "h1", "h2", "td", "div"):
        parent.set("dir", "rtl")


def _mark_claim(article: Element) -> None:
    """The sentence of a claim is its heading, in the list of bookmarks too."""
    number = article.get("id", "").rpartition("-")[2]
    for child in article:
        if "said" in _classes(child):
            child.tag = "h2"
            said = "".join(child.itertext()).strip()
            child.set("data-bookmark", f"{number}. {_cut(said, _BOOKMARK_CHARS)}")
            child.set("data-claim", f"Claim {number}")


def _draw_outlines(drawing: Element) -> None:
    width = float(drawing.get("viewBox", "0 0 300 0").split()[2])
    scale = width / _DRAWN_WIDTH_PX
    for rect in drawing:
        colour, line_px, dashes = _LINES.get(rect.get("class", ""), _LINES["found"])
        drawn: dict[str, Any] = {"fill": "none", "stroke": colour, "stroke-width": f"{line_px * scale:.2f}"}
        if dashes:
            drawn["stroke-dasharray"] = " ".join(f"{float(one) * scale:.2f}" for one in dashes.split())
        rect.attrib.update(drawn)
