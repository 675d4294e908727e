"""Hashes without media, to and from others: JSON Lines (complete) and CSV (one code a row, as PDQ lists are).

JSON Lines, one item a line: `{"sha256", "name", "kind", "title", "source_url", "published_by", "earliest_date",
"place", "event", "notes", "licence", "earlier_verdicts", "duration_s", "algorithm", "version", "rate_hz",
"views": [{"view", "times_us": [...], "qualities": [...], "codes": [64 hex digits, ...]}]}`.
CSV has the same names as columns, with `view`, `time_us`, `quality`, `pdq` for the code; a row needs `pdq` alone, and
`hash` is understood as its name too. Rows with the same `sha256` are one item.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from workbench.errors import StorageError, UnreadableError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.hashes import Signature, SignatureView
from workbench.model.library import LibraryItem, Provenance
from workbench.model.media import MediaKind
from workbench.model.names import display_name
from workbench.storage.library_store import LibraryStore

_ORIGIN = tuple(field.name for field in dataclasses.fields(Provenance))
_COLUMNS = (
    *("sha256", "name", "kind", *_ORIGIN, "duration_s"),
    *("algorithm", "version", "rate_hz", "view", "time_us", "quality", "pdq"),
)
_CODE = re.compile(r"[0-9a-f]{64}")
_SHA256 = re.compile(r"(?:[0-9a-f]{64})?")
_LINE_LIMIT = 64 << 20  # a clip of ten hours has 9 MB of codes
_LONGEST_S = 1e9
_FORMULA = "=+-@\t\r＝＋－＠"
_DEFAULT_QUALITY = 100  # lists that give no quality hold codes somebody found worth sharing


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a list of hashes.

    Attributes:
        added, already: Items.
        refused: Lines that could not be used, as (line number, reason).
    """

    added: int
    already: int
    refused: tuple[tuple[int, str], ...]


def export_hashes(store: LibraryStore, to: Path, progress: Progress = SILENT) -> int:
    """Write the library's hashes and provenance, without media or thumbnails.

    Args:
        to: `.csv` writes CSV, anything else JSON Lines; replaced if it exists.

    Returns:
        Number of items written.

    Raises:
        StorageError: The file cannot be written.
    """
    items = {item.id: item for item in store.items()}
    part = to.with_name(to.name + ".part")
    written = 0
    try:
        with part.open("w", encoding="utf-8", newline="") as stream:
            table = csv.writer(stream, quoting=csv.QUOTE_ALL) if to.suffix.lower() == ".csv" else None
            if table is not None:
                table.writerow(_COLUMNS)
            for written, (item_id, signature) in enumerate(store.signatures(), 1):
                progress.update(written, len(items), items[item_id].name, "items")
                if table is not None:
                    table.writerows(_csv_rows(items[item_id], signature))
                else:
                    stream.write(json.dumps(_record(items[item_id], signature), ensure_ascii=False) + "\n")
        part.replace(to)
    except OSError as error:
        raise StorageError(
            f"“{display_name(to.name)}” could not be written: {error.strerror}.", advice="Choose another place."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return written


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
            for view in signature.views
        ],
    }


def _hex_codes(view: SignatureView) -> list[str]:
    return [view.codes[at : at + 32].hex() for at in range(0, len(view.codes), 32)]


def _csv_rows(item: LibraryItem, signature: Signature) -> Iterator[list[object]]:
    origin = [_cell(getattr(item.provenance, name)) for name in _ORIGIN]
    about = [item.sha256, _cell(item.name), item.kind.value, *origin, signature.duration_s or item.duration_s]
    for view in signature.views:
        for time_us, quality, code in zip(view.times_us, view.qualities, _hex_codes(view), strict=True):
            codes = [signature.algorithm, signature.version, signature.rate_hz, view.view, time_us, quality, code]
            yield about + codes


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
    added = already = done = 0
    refused: list[tuple[int, str]] = []
    reader = _csv_items if source.suffix.lower() == ".csv" else _json_items
    try:
        with source.open(encoding="utf-8-sig", newline="") as stream:
            for number, entry in reader(stream):
                done += 1
                progress.update(number, None, display_name(source.name), "lines")
                before = store.generation
                try:
                    _add(store, entry, origin or Provenance())
                except (UsageError, ValueError, KeyError, TypeError) as error:
                    refused.append((number, error.message if isinstance(error, WorkbenchError) else str(error)))
                    continue
                added, already = (added + 1, already) if store.generation > before else (added, already + 1)
    except FileNotFoundError as error:
        raise UnreadableError(display_name(str(source)), "there is no such file") from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableError(display_name(str(source)), "it is not a list of hashes that can be read") from error
    if not done:
        raise UnreadableError(display_name(str(source)), "it holds no hashes")
    return ImportReport(added, already, tuple(refused))


def _json_items(stream: Any) -> Iterator[tuple[int, Any]]:
    number = 0
    while line := stream.readline(_LINE_LIMIT):
        number += 1
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError:
                yield number, None


def _csv_items(stream: Any) -> Iterator[tuple[int, Any]]:
    reader = csv.DictReader(stream)
    numbered = enumerate(reader, 2)
    # Rows without a hash of the file stand each for itself.
    for _, group in groupby(numbered, key=lambda pair: pair[1].get("sha256") or pair[0]):
        rows = list(group)
        try:
            yield rows[0][0], _from_rows([row for _, row in rows])
        except ValueError:
            yield rows[0][0], None


def _from_rows(rows: list[dict[str, str]]) -> dict[str, object]:
    views: dict[str, dict[str, list[object]]] = {}
    for row in rows:
        view = views.setdefault(row.get("view") or "full", {"times_us": [], "qualities": [], "codes": []})
        view["times_us"].append(_number(row.get("time_us"), 0))
        view["qualities"].append(_number(row.get("quality"), _DEFAULT_QUALITY))
        view["codes"].append((row.get("pdq") or row.get("hash") or "").strip())
    first = {name: _plain_cell(value) for name, value in rows[0].items() if name and isinstance(value, str)}
    return {
        **first,
        "version": _number(first.get("version"), 1),
        "rate_hz": float(first.get("rate_hz") or 0),
        "duration_s": float(first["duration_s"]) if first.get("duration_s") else None,
        "views": [{"view": name, **view} for name, view in views.items()],
    }


def _number(text: str | None, default: int) -> object:
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
    if not views or not any(view.codes for view in views):
        raise UsageError("it holds no hash")
    moving = max(len(view.times_us) for view in views) > 1
    duration_s, rate_hz = float(entry.get("duration_s") or 0.0), float(entry.get("rate_hz") or 0.0)
    version = int(entry.get("version") or 1)
    if not (0 <= duration_s < _LONGEST_S and 0 <= rate_hz <= 1000 and 0 < version < 1000):
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
        ),
        duration_s=duration_s or None,
        provenance=dataclasses.replace(origin, **own),
    )


def _view(entry: Any) -> SignatureView:
    codes = [str(code).lower() for code in entry["codes"]]
    times = tuple(int(time_us) for time_us in entry["times_us"])
    qualities = [int(quality) for quality in entry["qualities"]]
    if not all(_CODE.fullmatch(code) for code in codes):
        raise UsageError("a hash is not 64 hexadecimal digits")
    if not len(codes) == len(times) == len(qualities):
        raise UsageError("hashes, times and qualities differ in number")
    if any(not 0 <= quality <= 100 for quality in qualities) or any(not 0 <= time_us < 1 << 62 for time_us in times):
        raise UsageError("a quality or time is out of range")
    if list(times) != sorted(times):
        raise UsageError("its times are not in order")
    return SignatureView(str(entry.get("view") or "full"), times, bytes(qualities), bytes.fromhex("".join(codes)))
