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
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from workbench.errors import UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.hashes import THUMB, Signature, SignatureView
from workbench.model.library import LibraryItem, Provenance
from workbench.model.lists import HashItem, HashLine
from workbench.model.names import display_name
from workbench.storage.faults import cannot
from workbench.storage.hash_list_reading import FORMULA, ORIGIN
from workbench.storage.hash_lists import REFERENCE
from workbench.storage.library_store import LibraryStore
from workbench.storage.whole_files import whole_file

_COLUMNS = (
    *("sha256", "name", "kind", *ORIGIN, "duration_s"),
    *("algorithm", "version", "rate_hz", "view", "time_us", "quality", "pdq"),
)
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
    origin = [_cell(getattr(item.provenance, name)) for name in ORIGIN]
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
    return f"'{text}" if text.startswith(tuple(FORMULA)) else text


def take_lines(
    store: LibraryStore, batches: Iterable[tuple[HashLine, ...]], *, origin: Provenance | None = None
) -> ImportReport:
    """Add items without media from a list of hashes somebody shared. Items known by content are left as they are.

    Args:
        batches: As `hash_list_reading` gives them; each is recorded at once.
        origin: What is known of all of them; a line's own facts go first.

    Raises:
        StorageError: The library cannot be written.
    """
    counts = _Counts(store, origin or Provenance())
    for batch in batches:
        with store.together():
            for line in batch:
                counts.take(line)
    return ImportReport(counts.added, counts.already, tuple(counts.refused), counts.refused_count)


class _Counts:
    """Adds entries to a library and counts what became of them."""

    def __init__(self, store: LibraryStore, origin: Provenance) -> None:
        self._store = store
        self._origin = origin
        self._generation = store.generation
        self.added = self.already = self.refused_count = 0
        self.refused: list[tuple[int, str]] = []

    def take(self, line: HashLine) -> None:
        """Add the item of one line."""
        try:
            if line.item is None:
                raise UsageError(line.refused)
            self._add(line.item)
        except (UsageError, ValueError, OverflowError) as error:
            self.refused_count += 1
            if len(self.refused) < _MOST_REASONS:
                reason = error.message if isinstance(error, WorkbenchError) else "it is not of the expected form"
                self.refused.append((line.line, reason))
            return
        generation = self._store.generation
        self.added, self.already = (
            (self.added + 1, self.already) if generation > self._generation else (self.added, self.already + 1)
        )
        self._generation = generation

    def _add(self, item: HashItem) -> None:
        unknown = item.facts.keys() - set(ORIGIN)
        if unknown:
            raise UsageError("it tells of something a library does not keep")
        self._store.add(
            sha256=item.sha256,
            name=item.name,
            kind=item.kind,
            signature=item.signature,
            duration_s=item.duration_s,
            provenance=dataclasses.replace(self._origin, **item.facts),
        )
