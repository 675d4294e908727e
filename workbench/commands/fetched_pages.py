"""Pages fetched before they are in a case: kept in a folder of this program with how they were had.

Only what lies in this folder is believed to have been fetched: a record beside a page in any other place may have been
written by anybody.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from contextlib import suppress
from pathlib import Path

from workbench import paths
from workbench.errors import InternalError, StorageError
from workbench.model.fetching import FetchRecord
from workbench.model.plain import from_plain, to_plain
from workbench.storage.arriving import Arrived, Arriving

RECORD_NAME = "how it was fetched.json"
_KEPT_S = 14 * 24 * 3600.0


def folder() -> Path:
    """Where fetched pages wait."""
    return paths.data_dir() / "fetched"


def arriving(url: str, max_bytes: int) -> Arriving:
    """Where a page is put until it is whole."""
    return Arriving(folder() / "arriving", url, max_bytes)


def keep(arrived: Arrived, name: str, record: FetchRecord) -> Path:
    """Put a page in its place, with how it was had.

    Raises:
        StorageError: The disk is full or fails.
    """
    place = folder() / arrived.sha256[:16]
    try:
        place.mkdir(parents=True, exist_ok=True)
        arrived.path.replace(place / name)
        (place / RECORD_NAME).write_text(json.dumps(to_plain(record), indent=1), encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"The page could not be kept in {folder()}: {(error.strerror or str(error)).lower()}.",
            advice="Free some space, or check who may write there.",
        ) from error
    return place / name


def record_of(page: Path) -> FetchRecord | None:
    """How a page in this folder was had; None for any other file, and for one that was changed since."""
    try:
        if page.resolve().parent.parent != folder().resolve():
            return None
        record = from_plain(FetchRecord, json.loads((page.parent / RECORD_NAME).read_bytes()))
        same = hashlib.sha256(page.read_bytes()).hexdigest() == record.sha256
    except (OSError, ValueError, InternalError):
        return None
    return record if same else None


def sweep() -> None:
    """Delete pages of more than two weeks ago: those that were taken in are in their case."""
    with suppress(OSError):
        for entry in folder().iterdir():
            if entry.is_dir() and entry.name != "arriving" and time.time() - entry.stat().st_mtime > _KEPT_S:
                shutil.rmtree(entry, ignore_errors=True)
