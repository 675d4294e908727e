"""A list of hashes read and added in this process, for tests of what is read; the program has a reader do it."""

from __future__ import annotations

from pathlib import Path

from workbench.model.library import Provenance
from workbench.storage.hash_list_reading import batches_of, packed, unpacked
from workbench.storage.library_exchange import ImportReport, take_lines
from workbench.storage.library_store import LibraryStore


def import_hashes(store: LibraryStore, source: Path, *, origin: Provenance | None = None) -> ImportReport:
    """Every batch on the way it takes between the two processes."""
    return take_lines(store, (unpacked(packed(batch)) for batch in batches_of(source, source.name)), origin=origin)
