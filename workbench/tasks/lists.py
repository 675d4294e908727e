"""Lists and tables of strangers, taken apart in a reader: tables of facts, tag words, lists of hashes."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from workbench.errors import StorageError, UnreadableError, UsageError
from workbench.jobs import Kept, Progress
from workbench.model.lists import HashLines, ListRequest, TableRow, TableRows, WordList

_LARGEST_TABLE_BYTES = 24 << 20


def table(request: ListRequest, progress: Progress) -> TableRows:
    """Rows of a table separated by commas, semicolons or tabs, in UTF-8 or UTF-16.

    Raises:
        UnreadableError: It cannot be read or is no table.
    """
    text = _table_text(request)
    if "\0" in text:
        raise UnreadableError(request.name, "it is no text table", advice="Save the spreadsheet as CSV.")
    heading = next((line for line in text.splitlines() if line.strip()), "")
    if not heading:
        raise UnreadableError(request.name, "it is empty")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=heading.count), strict=True)
    rows = []
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(TableRow(reader.line_num, tuple(cells)))
                progress.update(len(rows), None, "Reading", "lines")
    except csv.Error as error:
        raise UnreadableError(
            request.name,
            f"a quotation mark near line {reader.line_num} is not closed or stands in the middle of a cell",
            advice="Correct that line and try again.",
        ) from error
    return TableRows(tuple(rows))


def words(request: ListRequest, progress: Progress) -> WordList:
    """A list of tag words, as a table where the name ends so, else as JSON.

    Raises:
        UsageError: It is no such list; the reason names the place.
        StorageError: It cannot be read.
    """
    from workbench.review.word_lists import LARGEST_LIST_BYTES, is_table, read_words

    progress.check()
    file = Path(request.path)
    try:
        if file.stat().st_size > LARGEST_LIST_BYTES:
            raise UsageError(
                f"“{request.name}” is too large for a list of tag words.", advice="Choose the list itself."
            )
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"“{request.name}” is not text in UTF-8, so it is no list of tag words.",
            advice="Save it as JSON, or as CSV in UTF-8.",
        ) from error
    except OSError as error:
        raise StorageError(
            f"“{request.name}” cannot be read: {error.strerror}.", advice="Check that the file is there."
        ) from error
    return WordList(read_words(text, request.name, table=is_table(file)))


def hashes(request: ListRequest, progress: Progress) -> HashLines:
    """Hand out the items of a list of hashes, in packs.

    Raises:
        UnreadableError: The file cannot be read or is no such list.
    """
    from workbench.storage.hash_list_reading import batches_of, packed

    at = count = 0
    for batch in batches_of(Path(request.path), request.name):
        pack = packed(batch)
        progress.keep(Kept(at, pack))
        at, count = at + len(pack), count + len(batch)
        progress.update(batch[-1].line, None, request.name, "lines")
    return HashLines(count)


def _table_text(request: ListRequest) -> str:
    file = Path(request.path)
    try:
        if file.stat().st_size > _LARGEST_TABLE_BYTES:
            raise UnreadableError(request.name, "it is too large for a table of facts")
        raw = file.read_bytes()
    except OSError as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else (error.strerror or str(error))
        raise UnreadableError(request.name, reason.lower()) from error
    try:
        return raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeError as error:
        raise UnreadableError(
            request.name,
            "it is neither UTF-8 nor UTF-16, so its letters cannot be told for certain",
            advice="Save it again as “CSV UTF-8”.",
        ) from error
