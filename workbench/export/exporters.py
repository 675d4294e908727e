"""The exporters, in one explicit tuple; each renders the same content model to one or more files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Protocol, runtime_checkable

from workbench.errors import UsageError
from workbench.export.build import build_content
from workbench.export.card import CardExporter
from workbench.export.content import ReportContent
from workbench.export.covered import with_covers
from workbench.export.edl import EdlExporter
from workbench.export.html import HtmlExporter
from workbench.export.jsonld import JsonLdExporter
from workbench.export.kept import figure_files
from workbench.export.machine import JsonExporter
from workbench.export.pdf import PdfExporter
from workbench.export.spreadsheet import XlsxExporter
from workbench.export.subtitles import VttExporter
from workbench.export.tables import CsvExporter
from workbench.export.typesetting import PangoMissing, weasyprint, without_shapes
from workbench.export.word import DocxExporter
from workbench.model.case import CaseState
from workbench.model.plain import to_plain
from workbench.model.report import FormatOptions, ReportRequest, ReportResult
from workbench.model.work import ReportPicture, WrittenFile

_NAMED_LETTERS = 20


class Exporter(Protocol):
    """Renders a report.

    Attributes:
        name: As given to `--format`.
        title: In words, for the dialog.
    """

    name: str
    title: str

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """The files of this format; the same case gives the same bytes."""
        ...


@runtime_checkable
class Adjustable(Protocol):
    """An exporter that takes options."""

    def adjusted(self, options: FormatOptions) -> Exporter:
        """The same exporter with these options."""
        ...


@runtime_checkable
class Telling(Protocol):
    """An exporter that may have to leave something out."""

    def problems(self, content: ReportContent, state: CaseState) -> tuple[str, ...]:
        """What it cannot write of this case, in sentences."""
        ...


EXPORTERS: tuple[Exporter, ...] = (
    HtmlExporter(),
    PdfExporter(),
    DocxExporter(),
    XlsxExporter(),
    CsvExporter(),
    JsonExporter(),
    JsonLdExporter(),
    VttExporter(),
    EdlExporter(),
    CardExporter(),
)


def exporter_named(name: str) -> Exporter:
    """The exporter of a format.

    Raises:
        UsageError: There is none of this name.
    """
    for exporter in EXPORTERS:
        if exporter.name == name:
            return exporter
    # Keyframes are written by the case's own command, as they need its media.
    known = ", ".join((*(exporter.name for exporter in EXPORTERS), "keyframes"))
    raise UsageError(f"“{name}” is not a format this program writes.", advice=f"Choose from: {known}.")


def at_hand(formats: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The formats that can be made here, with others in place of those that cannot.

    Returns:
        Their names, and a sentence for each change.
    """
    if PdfExporter.name not in formats:
        return tuple(formats), ()
    try:
        weasyprint()
    except PangoMissing as missing:
        instead = (HtmlExporter.name if name == PdfExporter.name else name for name in formats)
        return tuple(dict.fromkeys(instead)), (f"{missing.message} The web page holds the same. {missing.advice}",)
    return tuple(formats), ()


def unprinted(request: ReportRequest, formats: Sequence[str]) -> tuple[str, ...]:
    """Which letters of a case the PDF has no shapes for, in a sentence; nothing where it has all or is not made."""
    if PdfExporter.name not in formats:
        return ()
    letters = without_shapes(set(json.dumps(to_plain(request.state), ensure_ascii=False)))
    if not letters:
        return ()
    some = " ".join(letters[:_NAMED_LETTERS]) + (" …" if len(letters) > _NAMED_LETTERS else "")
    return (f"The fonts of the PDF have no shapes for: {some}. Where it prints them it leaves them out or shows a box;"
            " the web page shows them in the fonts of the reader.",)  # fmt: skip


def told(request: ReportRequest) -> ReportContent:
    """What a report says, with its notices, and with each covered picture called so."""
    content = build_content(request.state, request.program_version, request.pictures, request.warnings, request.log)
    return with_covers(replace(content, notices=request.notices), request.covered)


def render_report(request: ReportRequest) -> tuple[WrittenFile, ...]:
    """All files of the formats asked for. What is covered in pictures is covered in them already.

    Raises:
        UsageError: A format is not known; nothing is rendered then.
    """
    return rendered(request).files


def rendered(request: ReportRequest) -> ReportResult:
    """All files of the formats asked for, and what could not be written.

    Raises:
        UsageError: As of `render_report`.
    """
    formats, replaced = at_hand(tuple(dict.fromkeys(request.formats)))
    exporters = [_adjusted(exporter_named(name), request.for_formats) for name in formats]
    content = told(request)
    files = [file for exporter in exporters for file in exporter.render(content, request.state, request.pictures)]
    problems = (one.problems(content, request.state) for one in exporters if isinstance(one, Telling))
    return ReportResult(
        (*files, *figure_files(request.pictures)),
        (*replaced, *chain.from_iterable(problems), *unprinted(request, formats)),
    )


def _adjusted(exporter: Exporter, options: FormatOptions) -> Exporter:
    return exporter.adjusted(options) if isinstance(exporter, Adjustable) else exporter
