"""The report as a PDF to read, print and keep: PDF/A-3u with tags, the data of the report attached to it.

The page is that of the HTML report with a style sheet for paper. It is cut into parts, which are set and let go one
after the other: `paper` cuts, `press` sets, `pdf_joining` makes one file of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.export.content import ReportContent
from workbench.export.fixed import identifier
from workbench.export.html import report_page
from workbench.export.machine import JsonExporter
from workbench.export.paper import for_paper, parts, properties, shortened
from workbench.export.typesetting import SCHEME, fetcher, steady, weasyprint
from workbench.model.case import CaseState
from workbench.model.work import ReportPicture, WrittenFile
from workbench.paths import resources_dir

_HEADER_CHARS = 64
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
    # Both need what comes with WeasyPrint.
    from workbench.export.pdf_joining import JoinedPdf  # noqa: PLC0415
    from workbench.export.press import Press  # noqa: PLC0415

    names = {picture.key: f"{SCHEME}{number}" for number, picture in enumerate(pictures)}
    at_hand = {str(number): picture.jpeg for number, picture in enumerate(pictures)}
    at_hand |= {name: (resources_dir() / "report" / f"{name}.svg").read_bytes() for name in _PATTERNS}
    page = library.HTML(string=report_page(content, pictures, names), url_fetcher=fetcher({})).etree_element
    for_paper(page)
    press = Press(library, "".join(_styles(content)), fetcher(at_hand), sum(1 for _ in page.iter()))
    joined = JoinedPdf()
    for part in parts(page):
        press.print_part(part, joined)
    (record,) = JsonExporter().render(content, state, pictures)
    name = identifier(content.case_id, content.audit_head).hex().encode()
    return press.finish(properties(page), record, name, joined)


def _styles(content: ReportContent) -> Iterator[str]:
    for name in ("report.css", "print.css"):
        yield (resources_dir() / "report" / name).read_text(encoding="utf-8")
    title = f"{shortened(content.title, _HEADER_CHARS)}: verification report"
    case = f"Case {shortened(content.case_id, _HEADER_CHARS)}. {shortened(content.program, _HEADER_CHARS)}."
    yield f"@page{{@top-left{{content:{css_string(title)}}}@bottom-left{{content:{css_string(case)}}}}}"


def css_string(text: str) -> str:
    """A text as a string of a style sheet; every sign that could mean something there is written by its number."""
    return '"' + re.sub(r"[^A-Za-z0-9 ]", lambda sign: f"\\{ord(sign[0]):x} ", text) + '"'
