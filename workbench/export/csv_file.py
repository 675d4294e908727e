"""One table in one CSV file: a line of columns, and every row with as many cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from workbench.review.cells import safe_cell

Cell = str | int | float
ABOUT_NAME = "about.csv"
"""What stands beside a table: what it was made from, and what is to be known before it is relied on."""
ABOUT_COLUMNS = ("What", "Text")


def csv_file(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte order mark, so that spreadsheets read it rightly; texts are made safe, numbers are numbers."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return "\ufeff".encode() + buffer.getvalue().encode()
