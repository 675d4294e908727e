"""The report as a workbook: one sheet for each table, numbers as numbers, no cell that a spreadsheet would run."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.export.content import ReportContent
from workbench.export.office import CORE, core_properties, packed, xml_text
from workbench.export.sheets import Cell, Sheet, sheets
from workbench.model.case import CaseState
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review.cells import NOTE, workbook_cell

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MAX_CELL_CHARS = 32_767
"""Of one cell, by the format; what is longer is cut, and says so."""
_CUT = " … (cut; report.json has all)"
_NARROWEST, _WIDEST = 9, 60
_MEASURED_ROWS = 200


class XlsxExporter:
    """For sorting and counting; shares the rows of the claims with the CSV table."""

    name = "xlsx"
    title = "Workbook (XLSX): claims, media, matches, segments, tags and log"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `report.xlsx`."""
        from openpyxl import Workbook  # noqa: PLC0415 - on use: the window process reads this module for its names

        book = Workbook()
        book.remove(book.worksheets[0])
        for sheet in sheets(content, state):
            _fill(book.create_sheet(sheet.name), sheet)
        _about(book, content)
        core = core_properties(f"{content.title}: verification report", content.program)
        return (WrittenFile("report.xlsx", packed(_written(book), {CORE: core})),)


def _written(book: Workbook) -> bytes:
    """The workbook as a file, made in memory: the worker this runs in may write no file, and openpyxl writes each sheet
    into a temporary one."""
    from openpyxl.worksheet._writer import WorksheetWriter  # noqa: PLC0415
    from openpyxl.writer.excel import ExcelWriter  # noqa: PLC0415

    class InMemory(ExcelWriter):  # type: ignore[misc]
        def write_worksheet(self, ws: Worksheet) -> None:
            writer = WorksheetWriter(ws, io.BytesIO())
            writer.write()
            ws._rels, ws._drawing = writer._rels, None
            self._archive.writestr(ws.path[1:], writer.read())
            self.manifest.append(ws)

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        InMemory(book, archive).write_data()
    return buffer.getvalue()


def _fill(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    head, tint = Font(name="Calibri", bold=True), PatternFill("solid", fgColor="FFF0F1F5")
    top, wrapped = Alignment(vertical="top"), Alignment(vertical="top", wrap_text=True)
    for row, cells in enumerate((sheet.columns, *sheet.rows), start=1):
        for column, value in enumerate(cells, start=1):
            if value is None or value == "":
                continue
            cell = page.cell(row, column)
            if isinstance(value, str):
                cell.value = cell_text(value)
                cell.data_type = "s"  # a text that begins like a formula would become one
                cell.alignment = wrapped
            else:
                cell.value = round(value, 3) if isinstance(value, float) else value
                cell.alignment = top
            if row == 1:
                cell.font, cell.fill = head, tint
    last = get_column_letter(len(sheet.columns))
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    for column, title in enumerate(sheet.columns):
        width = _width(title, [row[column] for row in sheet.rows[:_MEASURED_ROWS]])
        page.column_dimensions[get_column_letter(column + 1)].width = width


def _width(title: str, cells: Sequence[Cell]) -> int:
    """In letters: as wide as most cells need, within what can be read."""
    needed = [len(title) + 3]  # the arrow of the filter
    for cell in cells:
        lines = str("" if cell is None else cell).split("\n")
        needed.append(max(map(len, lines)) + 1)
    return max(_NARROWEST, min(max(needed), _WIDEST))


def cell_text(text: str) -> str:
    """A text as a cell holds it: inert, of a length that fits, with nothing the format would read as an escape."""
    safe = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", xml_text(workbook_cell(text)))
    return safe if len(safe) <= MAX_CELL_CHARS else safe[: MAX_CELL_CHARS - len(_CUT)] + _CUT


def _about(book: Workbook, content: ReportContent) -> None:
    """What stands beside the claims: warnings, case, head of the log, stamps and how texts are written."""
    lines = (
        *content.warnings,
        *content.notices,
        f"Case {content.case_id}",
        content.program,
        f"Log entry {content.audit_length}",
        content.audit_head,
        *content.stamps,
        NOTE,
    )
    _fill(book.create_sheet("About"), Sheet("About", ("About this workbook",), tuple((line,) for line in lines)))
