"""Lists of tag words as files: JSON or CSV, written and read back without loss."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from workbench.errors import UsageError
from workbench.model.review import VocabularyTag
from workbench.review.cells import guarded, unguarded
from workbench.review.vocabulary import canonical

SCHEMA = "workbench-tag-words-1"
COLUMNS = ("tag", "other spellings", "colour", "key", "graphic")
MOST_WORDS = 5_000
LARGEST_LIST_BYTES = 4_000_000
_BETWEEN = ";"
_YES = frozenset(("yes", "true", "1", "x"))


def is_table(file: Path) -> bool:
    """Whether a list is written and read as a table, by its name."""
    return file.suffix.lower() == ".csv"


def words_text(words: Iterable[VocabularyTag], *, table: bool) -> str:
    """A list as text.

    Args:
        table: CSV with the columns of `COLUMNS`; else JSON.
    """
    if not table:
        data = [
            {
                "tag": word.name,
                "aliases": list(word.aliases),
                "colour": word.colour,
                "key": word.favourite_key,
                "graphic": word.graphic,
            }
            for word in words
        ]
        return json.dumps({"schema": SCHEMA, "words": data}, ensure_ascii=False, indent=1) + "\n"
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for word in words:
        spellings = f" {_BETWEEN} ".join(map(guarded, word.aliases))
        writer.writerow(
            (guarded(word.name), spellings, word.colour, word.favourite_key or "", "yes" if word.graphic else "")
        )
    return "\ufeff" + out.getvalue()


def read_words(text: str, name: str, *, table: bool) -> tuple[VocabularyTag, ...]:
    """A list from text.

    Args:
        name: Of the file, for messages.

    Raises:
        UsageError: It is no such list; the reason names the place.
    """
    rows = _table_rows(text, name) if table else _json_rows(text, name)
    if len(rows) > MOST_WORDS:
        raise UsageError(f"“{name}” holds {len(rows):,} words; {MOST_WORDS:,} are the most.", advice="Split the list.")
    words = []
    for where, row in rows:
        try:
            words.append(_word(row))
        except UsageError as error:
            raise UsageError(f"“{name}”, {where}: {error.message}", advice="Nothing was taken over.") from error
    return tuple(words)


def _json_rows(text: str, name: str) -> list[tuple[str, dict[str, Any]]]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(
            f"“{name}” is not JSON, so it is no list of tag words.", advice="A table needs a name that ends with .csv."
        ) from error
    rows = data.get("words") if isinstance(data, dict) and data.get("schema") == SCHEMA else None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UsageError(f"“{name}” is JSON, but no list of tag words.", advice=f"It begins with “{SCHEMA}”.")
    return [(f"word {place}", row) for place, row in enumerate(rows, 1)]


def _table_rows(text: str, name: str) -> list[tuple[str, dict[str, Any]]]:
    try:
        lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error as error:
        raise UsageError(f"“{name}” is not a table in CSV: {error}.", advice="Save it as CSV once more.") from error
    if not lines or lines[0][:1] != [COLUMNS[0]]:
        raise UsageError(f"“{name}” is no list of tag words.", advice=f"Its first line is: {','.join(COLUMNS)}")
    return [
        (f"line {place}", _cells([*line, *[""] * len(COLUMNS)]))
        for place, line in enumerate(lines[1:], 2)
        if any(cell.strip() for cell in line)
    ]


def _cells(cells: list[str]) -> dict[str, Any]:
    """A line of a table with the types of JSON; a number that is none stays text, and is refused with its line."""
    return {
        "tag": unguarded(cells[0]),
        "aliases": [unguarded(part) for one in cells[1].split(_BETWEEN) if (part := one.strip())],
        "colour": _number(cells[2]) if cells[2].strip() else 9,
        "key": _number(cells[3]) if cells[3].strip() else None,
        "graphic": cells[4].strip().casefold() in _YES,
    }


def _number(text: str) -> int | str:
    bare = text.strip()
    return int(bare) if bare.isascii() and bare.isdigit() else bare


def _word(row: dict[str, Any]) -> VocabularyTag:
    name, aliases = row.get("tag"), row.get("aliases", [])
    colour, key, graphic = row.get("colour", 9), row.get("key"), row.get("graphic", False)
    if not isinstance(name, str) or not isinstance(aliases, list) or not all(isinstance(one, str) for one in aliases):
        raise UsageError("A tag word needs a text for its name and texts for its other spellings.")
    if type(colour) is not int or not (key is None or type(key) is int) or not isinstance(graphic, bool):
        raise UsageError("Colour and key are numbers from 1 to 9, and graphic is true or false.")
    spellings = tuple(canonical(alias, ()) for alias in aliases)
    return VocabularyTag(canonical(name, ()), spellings, colour, key, graphic)
