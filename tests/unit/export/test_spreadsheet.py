"""The workbook: one row for each claim, medium, match, segment, tag and entry of the log; numbers are numbers."""

from __future__ import annotations

import csv
import io
from typing import Any

import openpyxl

from tests.unit.export.sample_state import sample_pictures, sample_state
from workbench.export.exporters import render_report
from workbench.export.spreadsheet import MAX_CELL_CHARS, cell_text
from workbench.model.case import CaseState
from workbench.model.report import LogEntry, ReportRequest

LOG = (LogEntry(1, "2020-10-14T08:00:00Z", "Mara", "case.new", "New case", "ab" * 32),)


def made(state: CaseState | None = None) -> Any:
    request = ReportRequest(state or sample_state(), sample_pictures(), ("xlsx", "csv"), "0.1", log=LOG)
    files = {file.name: file.data for file in render_report(request)}
    return openpyxl.load_workbook(io.BytesIO(files["report.xlsx"])), files["claims.csv"].decode("utf-8-sig")


def rows(sheet: Any) -> list[dict[str, Any]]:
    head, *others = sheet.iter_rows(values_only=True)
    return [dict(zip(head, one, strict=True)) for one in others]


def test_claims_are_the_rows_of_the_table() -> None:
    book, table = made()
    expected = list(csv.DictReader(io.StringIO(table)))[:2]
    found = [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows(book["Claims"])]
    assert found == expected
    assert [row["Number"] for row in rows(book["Claims"])] == [1, 2]


def test_media_matches_and_tags_are_listed_with_numbers() -> None:
    book, _ = made()
    clip, gone = rows(book["Media"])
    assert (clip["Width (px)"], clip["Duration (s)"], clip["Claims"]) == (640, 20, "1")
    assert (gone["Width (px)"], gone["State"]) == (None, "Could not be had: page removed")
    (match,) = rows(book["Matches"])
    assert (match["Bits that differ"], match["Mirrored"], match["Earliest known date"]) == (18, "yes", "3 Apr 2016")
    assert match["Finding"] == "Seen 4 years 6 months before the claim"
    assert match["Library"] == "known.library"
    (tag,) = rows(book["Tags"])
    assert (tag["Tag"], tag["From (s)"], tag["To (s)"]) == ("salute", 8.52, None)


def test_segments_tell_what_each_second_holds() -> None:
    book, _ = made()
    told = [
        (row["From (s)"], row["To (s)"], row["What"], row["From in the copy (s)"]) for row in rows(book["Segments"])
    ]
    assert told == [
        (0, 2.4, "Not searched", None),
        (2.4, 14.8, "Strong match", 62.1),
        (14.8, 20, "Found nowhere", None),
    ]


def test_the_log_is_listed() -> None:
    book, _ = made()
    (entry,) = rows(book["Log"])
    assert entry["What"] == "New case"
    assert entry["SHA-256 of the entry"] == "ab" * 32


def test_heads_stay_and_filter() -> None:
    book, _ = made()
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert all(9 <= one.width <= 60 for one in sheet.column_dimensions.values())


def test_a_text_that_does_not_fit_is_cut_and_says_so() -> None:
    cut = cell_text("W" * 40_000)
    assert len(cut) == MAX_CELL_CHARS
    assert cut.endswith("(cut; report.json has all)")


def test_escapes_of_the_format_are_written_as_letters() -> None:
    assert cell_text("_x003D_1") == "_x005F_x003D_1"
    assert cell_text("a_xyz_") == "a_xyz_"
    assert cell_text("\ufffe") == "\\ufffe"
