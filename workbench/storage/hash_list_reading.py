"""A list of hashes as text -> its items, checked one by one; runs in a reader.

The forms of our own are described in `library_exchange`, those of other tools in `hash_lists`.
"""

from __future__ import annotations

import base64
import binascii
import csv
import dataclasses
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, groupby, islice
from pathlib import Path
from typing import Any

from workbench.errors import InternalError, UnreadableError, UsageError, WorkbenchError
from workbench.model.hashes import PerceptualHash, Signature, SignatureView
from workbench.model.library import Provenance
from workbench.model.lists import HashItem, HashLine
from workbench.model.media import MediaKind
from workbench.model.names import display_name
from workbench.model.plain import from_plain, to_plain
from workbench.model.times import LONGEST_CLIP_S
from workbench.storage import hash_lists
from workbench.storage.hash_lists import REFERENCE, Listed

ORIGIN = tuple(field.name for field in dataclasses.fields(Provenance))
OPINIONS = (REFERENCE, "phash", "dhash")
FORMULA = "=+-@\t\r＝＋－＠"
"""Beginnings a spreadsheet takes for a formula."""

_CODE = re.compile(r"[0-9a-f]{64}")
_SHA256 = re.compile(r"(?:[0-9a-f]{64})?")
_LONGEST_LINE = 4 << 20
_LINE_LIMIT = 64 << 20  # a clip of ten hours has 9 MB of codes
_TOGETHER = 500
_BYTES = "base64"


def batches_of(source: Path, name: str) -> Iterator[tuple[HashLine, ...]]:
    """Items of a list, some hundred at a time.

    Args:
        source: `.csv`, `.tsv` and `.txt` are read as tables, anything else as JSON Lines.
        name: For messages.

    Raises:
        UnreadableError: The file cannot be read or is no such list.
    """
    reader = _csv_items if source.suffix.lower() in _TABLES else _json_items
    usual_limit = csv.field_size_limit(_LONGEST_LINE)  # cells of auto-archiver hold whole lists of media
    try:
        with source.open(encoding=_encoding_of(source), newline="") as stream:
            entries = reader(stream)
            some = False
            while batch := tuple(_line_of(number, entry) for number, entry in islice(entries, _TOGETHER)):
                some = True
                yield batch
            if not some:
                raise UnreadableError(name, "it holds no hashes")
    except FileNotFoundError as error:
        raise UnreadableError(name, "there is no such file") from error
    except (OSError, UnicodeError, csv.Error) as error:
        raise UnreadableError(name, "it is not a list of hashes that can be read") from error
    finally:
        csv.field_size_limit(usual_limit)


def packed(batch: tuple[HashLine, ...]) -> bytes:
    """A batch on its way out of the reader."""
    return json.dumps(to_plain(batch), default=_as_text).encode("utf-8", "surrogatepass")


def unpacked(pack: bytes) -> tuple[HashLine, ...]:
    """The batch again, every value looked at.

    Raises:
        InternalError: It does not have that form; the reader may have been taken over.
    """
    try:
        found = from_plain(tuple[HashLine, ...], json.loads(pack, object_hook=_as_bytes))
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error) as error:
        raise InternalError("A line from the reader did not have the expected form and was not used.") from error
    return found


def _as_text(value: object) -> dict[str, str]:
    if not isinstance(value, bytes):
        raise TypeError(type(value).__name__)
    return {_BYTES: base64.b64encode(value).decode("ascii")}


def _as_bytes(found: dict[str, Any]) -> object:
    if found.keys() == {_BYTES} and isinstance(found[_BYTES], str):
        return base64.b64decode(found[_BYTES], validate=True)
    return found


_TABLES = (".csv", ".tsv", ".txt")


def _encoding_of(source: Path) -> str:
    with source.open("rb") as file:
        start = file.read(2)
    return "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"


def _json_items(stream: Any) -> Iterator[tuple[int, Any]]:
    number = 0
    while line := stream.readline(_LINE_LIMIT):
        number += 1
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError):  # no JSON, or lists inside lists by the thousand
                yield number, None


def _csv_items(stream: Any) -> Iterator[tuple[int, Any]]:
    """Items of a table with their line numbers; a text instead of an item says why there is none."""
    lines = _numbered(stream)
    first = next(lines, None)
    if first is None:
        return
    delimiter = max(",;\t", key=first[1].count)
    read = _rows_of(chain([first], lines), delimiter)
    rows: Iterator[_Row] = (row for row in read if any(map(str.strip, row.cells)))
    head = next(rows, None)
    if head is None:
        return
    names = hash_lists.columns_of(head.cells)
    if names is not None and {"algorithm", "view"} <= set(names):
        yield from _own_items(names, ((row.lines[0][0], row.cells) for row in rows))
        return
    if names is None:
        rows = chain([head], rows)
    for row in rows:
        yield from _of_row(names, row, delimiter)


def _numbered(stream: Any) -> Iterator[tuple[int, str]]:
    number = 0
    while line := stream.readline(_LONGEST_LINE):
        number += 1
        if line.strip():
            yield number, line


@dataclass(frozen=True, slots=True)
class _Row:
    """Cells of a table, and the numbered lines they were read from: a quoted cell may go on over several."""

    cells: list[str]
    lines: tuple[tuple[int, str], ...]


def _rows_of(lines: Iterator[tuple[int, str]], delimiter: str) -> Iterator[_Row]:
    taken: list[tuple[int, str]] = []

    def texts() -> Iterator[str]:
        for pair in lines:
            taken.append(pair)
            yield pair[1]

    for cells in csv.reader(texts(), delimiter=delimiter):
        yield _Row(cells, tuple(taken))
        taken.clear()


def _of_row(names: tuple[str, ...] | None, row: _Row, delimiter: str) -> Iterator[tuple[int, Listed | str]]:
    """Pictures of a row; where a quotation mark that is never closed took in the lines below, those are read again."""
    number = row.lines[0][0]
    found = list(_listed(names, row.cells))
    unclosed = sum(text.count('"') for _, text in row.lines) % 2 == 1
    if len(row.lines) == 1 or not (unclosed or all(isinstance(one, str) for one in found)):
        yield from ((number, one) for one in found)
        return
    yield number, "it has a quotation mark that is not closed"
    for pair in row.lines[1:]:
        for alone in _rows_of(iter([pair]), delimiter):
            yield from ((pair[0], one) for one in _listed(names, alone.cells))


def _listed(names: tuple[str, ...] | None, row: list[str]) -> Iterator[Listed | str]:
    try:
        if names is None:
            yield from hash_lists.of_bare_row(row)
        else:
            named = {name: _plain_cell(cell) for name, cell in zip(names, row, strict=False)}
            yield from hash_lists.of_table(named)
    except UsageError as error:
        yield error.message


def _own_items(names: tuple[str, ...], rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, Any]]:
    named = ((number, dict(zip(names, row, strict=False))) for number, row in rows)
    # Rows without a hash of the file stand each for itself.
    for _, group in groupby(named, key=lambda pair: pair[1].get("sha256") or pair[0]):
        held = list(group)
        try:
            yield held[0][0], _from_rows([row for _, row in held])
        except ValueError:
            yield held[0][0], None


def _from_rows(rows: list[dict[str, str]]) -> dict[str, object]:
    views: dict[str, dict[str, list[object]]] = {}
    hashes: list[dict[str, object]] = []
    for row in rows:
        if row.get("algorithm") in OPINIONS:
            hashes.append(
                {"algorithm": row["algorithm"], "quality": _number(row.get("quality"), None), "hex": row.get("pdq")}
            )
            continue
        view = views.setdefault(row.get("view") or "full", {"times_us": [], "qualities": [], "codes": []})
        view["times_us"].append(_number(row.get("time_us"), 0))
        view["qualities"].append(_number(row.get("quality"), 0))
        view["codes"].append((row.get("pdq") or row.get("hash") or "").strip())
    first = {name: _plain_cell(value) for name, value in rows[0].items() if name and isinstance(value, str)}
    return {
        **first,
        "version": _number(first.get("version"), 1),
        "rate_hz": float(first.get("rate_hz") or 0),
        "duration_s": float(first["duration_s"]) if first.get("duration_s") else None,
        "views": [{"view": name, **view} for name, view in views.items()],
        "hashes": hashes,
    }


def _number(text: str | None, default: int | None) -> object:
    if not text:
        return default
    return int(text) if text.strip().isdecimal() else text


def _plain_cell(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] in tuple(FORMULA) else text


def _line_of(number: int, entry: Any) -> HashLine:
    try:
        if isinstance(entry, str):
            raise UsageError(entry)
        return HashLine(number, _listed_item(entry) if isinstance(entry, Listed) else _own_item(entry))
    except (UsageError, ValueError, KeyError, TypeError, OverflowError) as error:
        reason = error.message if isinstance(error, WorkbenchError) else "it is not of the expected form"
        return HashLine(number, None, reason)


def _own_item(entry: Any) -> HashItem:
    if not isinstance(entry, dict):
        raise UsageError("the line is not an item")
    sha256 = str(entry.get("sha256") or "").lower()
    if not _SHA256.fullmatch(sha256):
        raise UsageError("its sha256 is not one")
    views = tuple(_view(view) for view in entry.get("views") or ())
    hashes = tuple(_hash(one) for one in entry.get("hashes") or ())
    if not hashes and not any(view.codes for view in views):
        raise UsageError("it holds no hash")
    moving = max((len(view.times_us) for view in views), default=1) > 1
    duration_s, rate_hz = float(entry.get("duration_s") or 0.0), float(entry.get("rate_hz") or 0.0)
    version = int(entry.get("version") or 1)
    if not (0 <= duration_s <= LONGEST_CLIP_S and 0 <= rate_hz <= 1000 and 0 < version < 1000):
        raise UsageError("its length, rate or version is out of range")
    return HashItem(
        sha256=sha256,
        name=str(entry.get("name") or entry.get("title") or "hash only"),
        kind=MediaKind.VIDEO if moving else MediaKind.IMAGE,
        signature=Signature(
            algorithm=str(entry.get("algorithm") or "pdq"),
            version=version,
            rate_hz=rate_hz,
            duration_s=duration_s,
            views=views,
            second_opinions=hashes,
        ),
        duration_s=duration_s or None,
        facts={name: str(entry[name]) for name in ORIGIN if entry.get(name)},
    )


def _listed_item(one: Listed) -> HashItem:
    if not _SHA256.fullmatch(one.sha256):
        raise UsageError("its sha256 is not one")
    return HashItem(
        sha256=one.sha256,
        name=one.name or f"hash {one.hashes[0].hex[:12]}",
        kind=MediaKind.IMAGE,
        signature=Signature("pdq", 1, 0.0, 0.0, (), one.hashes),
        facts={name: value for name, value in one.facts.items() if value},
    )


def _hash(entry: Any) -> PerceptualHash:
    """A hash other tools understand, checked like one of theirs."""
    algorithm, quality = str(entry["algorithm"]), entry.get("quality")
    column = "pdq" if algorithm == REFERENCE else algorithm
    if algorithm not in OPINIONS:
        raise UsageError(f"its hash is of an unknown kind, “{display_name(algorithm)[:40]}”")
    (listed,) = hash_lists.of_table({column: str(entry["hex"]), "quality": "" if quality is None else str(quality)})
    return listed.hashes[0]


def _view(entry: Any) -> SignatureView:
    codes = [str(code).lower() for code in entry["codes"]]
    times = tuple(int(time_us) for time_us in entry["times_us"])
    qualities = [int(quality) for quality in entry["qualities"]]
    if not all(_CODE.fullmatch(code) for code in codes):
        raise UsageError("a hash is not 64 hexadecimal digits")
    if not len(codes) == len(times) == len(qualities):
        raise UsageError("hashes, times and qualities differ in number")
    if any(not 0 <= quality <= 100 for quality in qualities) or any(
        not 0 <= time_us <= LONGEST_CLIP_S * 1e6 for time_us in times
    ):
        raise UsageError("a quality or time is out of range")
    if list(times) != sorted(times):
        raise UsageError("its times are not in order")
    return SignatureView(str(entry.get("view") or "full"), times, bytes(qualities), bytes.fromhex("".join(codes)))
