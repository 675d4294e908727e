"""Hashes without media, to and from others: JSON Lines and CSV of our own, and lists as other tools write them.

JSON Lines, one item a line: `{"sha256", "name", "kind", "title", "source_url", "published_by", "earliest_date",
"place", "event", "notes", "licence", "earlier_verdicts", "duration_s", "algorithm", "version", "rate_hz",
"views": [{"view", "times_us": [...], "qualities": [...], "codes": [64 hex digits, ...]}],
"hashes": [{"algorithm", "version", "bits", "quality", "hex", "view"}]}`; `hashes` are those other tools understand.
CSV has the same names as columns, with `view`, `time_us`, `quality`, `pdq` for the code. Rows with the same `sha256`
are one item; rows whose algorithm is `pdq-reference`, `phash` or `dhash` are its hashes for other tools.

Codes of the algorithm `pdq` are made by this program's faster reduction and lie 9 bits from the reference; PDQ hashes
of other tools are therefore kept as `pdq-reference` and never compared with them (see `hash_lists`).
"""

from __future__ import annotations

import csv
import dataclasses
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, groupby, islice
from pathlib import Path
from typing import Any, TextIO

from workbench.errors import UnreadableError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.hashes import THUMB, PerceptualHash, Signature, SignatureView
from workbench.model.library import LibraryItem, Provenance
from workbench.model.media import MediaKind
from workbench.model.names import display_name
from workbench.model.times import LONGEST_CLIP_S
from workbench.storage import hash_lists
from workbench.storage.faults import cannot
from workbench.storage.hash_lists import REFERENCE, Listed
from workbench.storage.library_store import LibraryStore
from workbench.storage.whole_files import whole_file

_ORIGIN = tuple(field.name for field in dataclasses.fields(Provenance))
_COLUMNS = (
    *("sha256", "name", "kind", *_ORIGIN, "duration_s"),
    *("algorithm", "version", "rate_hz", "view", "time_us", "quality", "pdq"),
)
_CODE = re.compile(r"[0-9a-f]{64}")
_SHA256 = re.compile(r"(?:[0-9a-f]{64})?")
_LONGEST_LINE = 4 << 20
_LINE_LIMIT = 64 << 20  # a clip of ten hours has 9 MB of codes
_FORMULA = "=+-@\t\r＝＋－＠"
_OPINIONS = (REFERENCE, "phash", "dhash")
_TOGETHER = 500
"""Items recorded in one transaction: a million single ones would wait for the disk for hours."""
_MOST_REASONS = 1000
"""Refused lines that are told one by one; the rest are counted."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a list of hashes.

    Attributes:
        added, already: Items.
        refused: Lines that could not be used, as (line number, reason); the first of them when there are very many.
        refused_count: How many lines could not be used.
    """

    added: int
    already: int
    refused: tuple[tuple[int, str], ...]
    refused_count: int = 0


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written of a library.

    Attributes:
        written: Items.
        without: Items left out because they have no hash of the kind asked for.
    """

    written: int
    without: int


LAYOUTS = ("workbench", "pdq", "threatexchange", "imagehash")
_HEADERS: dict[str, tuple[str, ...]] = {
    "workbench": _COLUMNS,
    "pdq": (),  # pdq-photo-hasher writes none, and its other tools expect none
    "threatexchange": ("collab", "signal_type", "signal_str", "category", "tags"),
    "imagehash": ("filename", "phash", "dhash"),
}


def export_hashes(
    store: LibraryStore, to: Path, progress: Progress = SILENT, *, layout: str = "workbench"
) -> ExportReport:
    """Write the library's hashes, without media or thumbnails.

    Args:
        to: With the layout "workbench" `.csv` writes CSV, anything else JSON Lines; replaced if it exists.
        layout: "workbench" holds all this program can take back. "pdq" is `hash,quality,filename` as pdq-photo-hasher
            writes it, "threatexchange" as `threatexchange dataset --csv` does, both with hashes exactly as the PDQ
            reference computes them; "imagehash" has pHash and dHash of pictures.

    Raises:
        UsageError: There is no such layout.
        StorageError: The file cannot be written.
    """
    if layout not in LAYOUTS:
        raise UsageError(f"There is no layout “{layout}”.", advice="Layouts: " + ", ".join(LAYOUTS) + ".")
    items = {item.id: item for item in store.items()}
    written = without = 0
    try:
        with whole_file(to) as part, part.open("w", encoding="utf-8", newline="") as stream:
            table = _table(stream, layout)
            lines = layout == "workbench" and to.suffix.lower() != ".csv"
            if _HEADERS[layout] and not lines:
                table.writerow(_HEADERS[layout])
            for number, (item_id, signature) in enumerate(store.signatures(), 1):
                progress.update(number, len(items), items[item_id].name, "items")
                if lines:
                    stream.write(json.dumps(_record(items[item_id], signature), ensure_ascii=False) + "\n")
                    written += 1
                    continue
                rows = list(_rows(layout, items[item_id], signature, store.path.stem))
                table.writerows(rows)
                written, without = written + bool(rows), without + (not rows)
    except OSError as error:
        raise cannot(
            f"“{display_name(str(to))}” could not be written",
            error,
            advice="Check that its folder exists and that you may write there, or choose another place.",
        ) from error
    return ExportReport(written, without)


def _table(stream: TextIO, layout: str) -> Any:
    if layout == "workbench":
        return csv.writer(stream, quoting=csv.QUOTE_ALL)
    return csv.writer(stream, quoting=csv.QUOTE_MINIMAL, lineterminator="\n")


def _rows(layout: str, item: LibraryItem, signature: Signature, library: str) -> Iterator[list[object]]:
    if layout == "workbench":
        yield from _csv_rows(item, signature)
        return
    by_name = {one.algorithm: one for one in signature.second_opinions if one.bits in (64, 256)}
    if layout == "imagehash":
        if "phash" in by_name or "dhash" in by_name:
            yield [_cell(item.name), *(by_name[name].hex if name in by_name else "" for name in ("phash", "dhash"))]
    elif (reference := by_name.get(REFERENCE)) is not None:
        quality = "" if reference.quality is None else reference.quality
        if layout == "pdq":
            yield [reference.hex, quality, _cell(item.name)]
        else:
            yield [_cell(library), "pdq", reference.hex, "WORTH_INVESTIGATING", ""]


def _record(item: LibraryItem, signature: Signature) -> dict[str, object]:
    return {
        "sha256": item.sha256,
        "name": item.name,
        "kind": item.kind.value,
        **dataclasses.asdict(item.provenance),
        "duration_s": signature.duration_s or item.duration_s,
        "algorithm": signature.algorithm,
        "version": signature.version,
        "rate_hz": signature.rate_hz,
        "views": [
            {
                "view": view.view,
                "times_us": list(view.times_us),
                "qualities": list(view.qualities),
                "codes": _hex_codes(view),
            }
            for view in _exchanged_views(signature)
        ],
        "hashes": [dataclasses.asdict(one) for one in signature.second_opinions],
    }


def _exchanged_views(signature: Signature) -> list[SignatureView]:
    """All but the thumbs: a list of hashes goes to strangers and shows no pictures."""
    return [view for view in signature.views if not view.view.startswith(THUMB)]


def _hex_codes(view: SignatureView) -> list[str]:
    return [view.codes[at : at + 32].hex() for at in range(0, len(view.codes), 32)]


def _csv_rows(item: LibraryItem, signature: Signature) -> Iterator[list[object]]:
    origin = [_cell(getattr(item.provenance, name)) for name in _ORIGIN]
    about = [item.sha256, _cell(item.name), item.kind.value, *origin, signature.duration_s or item.duration_s]
    for view in _exchanged_views(signature):
        for time_us, quality, code in zip(view.times_us, view.qualities, _hex_codes(view), strict=True):
            codes = [signature.algorithm, signature.version, signature.rate_hz, view.view, time_us, quality, code]
            yield about + codes
    for one in signature.second_opinions:
        quality_text = "" if one.quality is None else one.quality
        yield [*about, one.algorithm, one.version, 0.0, one.view, 0, quality_text, one.hex]


def _cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(tuple(_FORMULA)) else text


def import_hashes(
    store: LibraryStore, source: Path, *, origin: Provenance | None = None, progress: Progress = SILENT
) -> ImportReport:
    """Add items without media from a list of hashes somebody shared. Items known by content are left as they are.

    Args:
        source: `.csv` is read as CSV, anything else as JSON Lines.
        origin: What is known of all of them; a line's own facts go first.

    Raises:
        UnreadableError: The file cannot be read or is no such list.
        StorageError: The library cannot be written.
    """
    counts = _Counts(store, origin or Provenance())
    reader = _csv_items if source.suffix.lower() in _TABLES else _json_items
    usual_limit = csv.field_size_limit(_LONGEST_LINE)  # cells of auto-archiver hold whole lists of media
    try:
        with source.open(encoding=_encoding_of(source), newline="") as stream:
            for batch in _batches(reader(stream)):
                progress.update(batch[0][0], None, display_name(source.name), "lines")
                with store.together():
                    for number, entry in batch:
                        counts.take(number, entry)
    except FileNotFoundError as error:
        raise UnreadableError(display_name(str(source)), "there is no such file") from error
    except (OSError, UnicodeError, csv.Error) as error:
        raise UnreadableError(display_name(str(source)), "it is not a list of hashes that can be read") from error
    finally:
        csv.field_size_limit(usual_limit)
    if not counts.done:
        raise UnreadableError(display_name(str(source)), "it holds no hashes")
    return ImportReport(counts.added, counts.already, tuple(counts.refused), counts.refused_count)


class _Counts:
    """Adds entries to a library and counts what became of them."""

    def __init__(self, store: LibraryStore, origin: Provenance) -> None:
        self._store = store
        self._origin = origin
        self._generation = store.generation
        self.added = self.already = self.done = self.refused_count = 0
        self.refused: list[tuple[int, str]] = []

    def take(self, number: int, entry: Any) -> None:
        """Add the item of one line."""
        self.done += 1
        try:
            if isinstance(entry, str):
                raise UsageError(entry)
            if isinstance(entry, Listed):
                _add_listed(self._store, entry, self._origin)
            else:
                _add(self._store, entry, self._origin)
        except (UsageError, ValueError, KeyError, TypeError, OverflowError) as error:
            self.refused_count += 1
            if len(self.refused) < _MOST_REASONS:
                reason = error.message if isinstance(error, WorkbenchError) else "it is not of the expected form"
                self.refused.append((number, reason))
            return
        generation = self._store.generation
        self.added, self.already = (
            (self.added + 1, self.already) if generation > self._generation else (self.added, self.already + 1)
        )
        self._generation = generation


_TABLES = (".csv", ".tsv", ".txt")


def _encoding_of(source: Path) -> str:
    with source.open("rb") as file:
        start = file.read(2)
    return "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"


def _batches(entries: Iterator[tuple[int, Any]]) -> Iterator[list[tuple[int, Any]]]:
    while batch := list(islice(entries, _TOGETHER)):
        yield batch


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
        if row.get("algorithm") in _OPINIONS:
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
    return text[1:] if text[:1] == "'" and text[1:2] in tuple(_FORMULA) else text


def _add(store: LibraryStore, entry: Any, origin: Provenance) -> None:
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
    own = {name: str(entry[name]) for name in _ORIGIN if entry.get(name)}
    store.add(
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
        provenance=dataclasses.replace(origin, **own),
    )


def _add_listed(store: LibraryStore, one: Listed, origin: Provenance) -> None:
    if not _SHA256.fullmatch(one.sha256):
        raise UsageError("its sha256 is not one")
    facts = {name: value for name, value in one.facts.items() if value}
    store.add(
        sha256=one.sha256,
        name=one.name or f"hash {one.hashes[0].hex[:12]}",
        kind=MediaKind.IMAGE,
        signature=Signature("pdq", 1, 0.0, 0.0, (), one.hashes),
        provenance=dataclasses.replace(origin, **facts),
    )


def _hash(entry: Any) -> PerceptualHash:
    """A hash other tools understand, checked like one of theirs."""
    algorithm, quality = str(entry["algorithm"]), entry.get("quality")
    column = "pdq" if algorithm == REFERENCE else algorithm
    if algorithm not in _OPINIONS:
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
