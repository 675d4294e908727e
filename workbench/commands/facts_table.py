"""A table beside a folder of files that tells what is known of each: read and checked line by line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.commands.files import claims_to_be_media, refusal, walk
from workbench.commands.library_adding import pool_or_own
from workbench.commands.names import display, key, plural, shortened, url_name
from workbench.commands.running import wait
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import UnreadableError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.library import Provenance
from workbench.model.lists import ListRequest, TableRows
from workbench.workers.pool import WorkerPool

COLUMNS = (
    *("file", "title", "date", "place", "source_url", "published_by", "event", "licence", "notes"),
    "earlier_verdicts",
)
_FIELD_OF = {
    **{name: name for name in COLUMNS},
    **{"date": "earliest_date", "earliest date": "earliest_date", "published": "earliest_date"},
    **{"source url": "source_url", "url": "source_url", "link": "source_url", "page": "source_url"},
    **{"source": "source_url", "address": "source_url", "published by": "published_by", "publisher": "published_by"},
    **{"author": "published_by", "license": "licence", "note": "notes", "comment": "notes", "location": "place"},
    **{"earlier verdicts": "earlier_verdicts", "earlier verdict": "earlier_verdicts", "verdict": "earlier_verdicts"},
    **{"filename": "file", "file name": "file", "path": "file", "name": "file", "publication date": "earliest_date"},
}
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_SLASHES = re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}")
_YEAR_FIRST = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})")
_MOST_TOLD = 10
TABLE_TASK = "workbench.tasks.lists:table"


@dataclass(frozen=True, slots=True)
class FactsTable:
    """What a table tells of files.

    Attributes:
        name: Of the table.
        by_path: What is known of files, by resolved path.
        problems: (line, sentence) of lines that were not used.
        unknown_columns: Headings that mean nothing here.
        untold: How many of the files have no line.
    """

    name: str
    by_path: dict[Path, Provenance]
    problems: tuple[tuple[str, str], ...]
    unknown_columns: tuple[str, ...]
    untold: int

    def lines(self) -> list[str]:
        """What was understood, in sentences."""
        told = [f"{self.name} tells of {plural(len(self.by_path), 'file')}."]
        if self.untold:
            told.append(f"{plural(self.untold, 'file')} without a line in it.")
        if self.unknown_columns:
            names = ", ".join(f"“{display(shortened(one, 30))}”" for one in self.unknown_columns[:_MOST_TOLD])
            if len(self.unknown_columns) > _MOST_TOLD:
                names += f" and {len(self.unknown_columns) - _MOST_TOLD:,} more"
            told.append(f"Not used, since these columns are not known here: {names}.")
        if self.problems:
            told.append(f"{plural(len(self.problems), 'line')} not used:")
            told += [f"  {where}: {why}" for where, why in self.problems]
        return told


def read_table(
    table: Path,
    paths: Sequence[Path],
    common: Provenance = Provenance(),  # noqa: B008 - frozen
    *,
    pool: WorkerPool | None = None,
    progress: Progress = SILENT,
) -> FactsTable:
    """Read a table of facts about files that are to be added.

    A line with anything wrong in it is not used at all, and its file gets no more than what is known of all.

    Args:
        table: Comma, semicolon or tab separated, UTF-8 or UTF-16, with a heading.
        paths: The files and folders it speaks of.
        common: What is known of all of them; a line's own facts go first.

    Raises:
        UnreadableError: It cannot be read or is no such table.
    """
    if reason := refusal(table):  # a pipe would be waited for, a device never ends
        raise UnreadableError(display(table), reason, advice="Check the path.")
    name = display(table.name)
    request = ListRequest(str(table.absolute()), display(table))
    with pool_or_own(pool) as workers:
        job = workers.submit(TABLE_TASK, request, TableRows, label="Reading the table", source=name)
        heading, *rows = wait(job, progress).rows
    fields = [_FIELD_OF.get(_tidy(cell)) for cell in heading.cells]
    if "file" not in fields:
        raise UnreadableError(
            display(table),
            "it has no column “file” that says which file each line is about",
            advice=f"Write these headings in its first line: {', '.join(COLUMNS)}. All but file may be left out.",
        )
    if double := next((one for one in fields if one and fields.count(one) > 1), None):
        raise UnreadableError(
            display(table), f"two of its columns tell the {double.replace('_', ' ')}", advice="Leave one of them out."
        )
    unknown = tuple(
        cell.strip() for cell, one in zip(heading.cells, fields, strict=True) if one is None and cell.strip()
    )
    files = _Files(table, paths)
    by_path: dict[Path, Provenance] = {}
    problems: list[tuple[str, str]] = []
    first_line: dict[Path, int] = {}
    for number, cells in ((row.line, row.cells) for row in rows):
        try:
            if len(cells) > len(fields) and any(cell.strip() for cell in cells[len(fields) :]):
                raise UsageError("it has more cells than the first line has headings; a separator may stand in a text.")
            row = {field: cell.strip() for field, cell in zip(fields, cells, strict=False) if field}
            path = files.named(row.pop("file", ""))
            if path in first_line:
                raise UsageError(f"line {first_line[path]} is about the same file.")
            by_path[path] = _provenance(row, common)
            first_line[path] = number
        except UsageError as error:
            problems.append((f"line {number}", str(error)))
    if not by_path and not problems:
        raise UnreadableError(display(table), "it has headings and no lines")
    return FactsTable(name, by_path, tuple(problems), unknown, sum(path not in by_path for path in files.media))


def _provenance(row: dict[str, str], common: Provenance) -> Provenance:
    values = {field: value for field, value in row.items() if value}
    if "earliest_date" in values:
        values["earliest_date"] = table_date(values["earliest_date"])
    if "source_url" in values:
        values["source_url"] = checked_url_or_none(values["source_url"])
    return replace(common, **values)


def table_date(text: str) -> str:
    """A date as tables hold it: also `9.4.2016` and `2016/4/9`, which can be read in one way only.

    Raises:
        UsageError: It is no date, lies in the future, or could be two.
    """
    tidy = text.strip()
    if found := _DAY_FIRST.fullmatch(tidy):
        day, month, year = (int(part) for part in found.groups())
        return checked_date(f"{year}-{month:02d}-{day:02d}")
    if found := _YEAR_FIRST.fullmatch(tidy):
        year, month, day = (int(part) for part in found.groups())
        return checked_date(f"{year}-{month:02d}-{day:02d}")
    if _SLASHES.fullmatch(tidy):
        raise UsageError(f"“{tidy}” may be read day first or month first.", advice="Write it as 2016-04-09.")
    return checked_date(tidy)


def _tidy(heading: str) -> str:
    return " ".join(re.split(r"[\s_\-]+", unicodedata.normalize("NFC", heading).strip().casefold())).strip(" :*")


_FIELD_OF = {_tidy(name): field for name, field in _FIELD_OF.items()}


class _Files:
    """Files that are to be added, by the names a table may give them."""

    def __init__(self, table: Path, paths: Sequence[Path]) -> None:
        self._bases = [table.parent, *(path for path in paths if path.is_dir()), Path()]
        own = table.resolve()
        self._all = [path for file in walk(paths) if (path := file.path.resolve()) != own]
        self._known = set(self._all)
        self.media = [path for path in self._all if claims_to_be_media(path)]
        self._by_name: dict[str, list[Path]] = {}
        for path in self._all:
            self._by_name.setdefault(key(display(path.name)), []).append(path)

    def named(self, cell: str) -> Path:
        """The file a cell names.

        Raises:
            UsageError: None or several.
        """
        text = cell.strip()
        if not text:
            raise UsageError("it does not say which file it is about.")
        for base in self._bases:
            path = (base / text.replace("\\", "/")).resolve()
            if path in self._known:
                return path
        found = self._by_name.get(key(url_name(text) or text), []) or self._by_name.get(key(text), [])
        if len(found) > 1:
            where = "several folders hold a file of that name"
            raise UsageError(f"“{display(shortened(text))}”: {where}.", advice="Write its path from the folder on.")
        if not found:
            raise UsageError(f"“{display(shortened(text))}” is not among the files given.")
        return found[0]
