"""Checks the files of a library's search index against the sizes and checksums in its manifest.

The index belongs to `matching` and is disposable; the check needs nothing but the manifest, so that it runs without
loading what a search needs.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckProblem

_CHUNK_BYTES = 1 << 20
_ACTION = "Run “workbench library rebuild”; the index is made anew from the library, nothing is lost."


def has_index(folder: Path, generation: int) -> bool:
    """Whether there is an index of a generation, so that `index_problems` has something to look at."""
    return (folder / f"{generation}.json").is_file()


def index_problems(folder: Path, generation: int, progress: Progress = SILENT) -> list[CheckProblem]:
    """What is wrong with the index of a generation; nothing when there is none yet.

    Args:
        folder: Of the index.
        generation: Of the library now.
        progress: Told about each file.
    """
    manifest = folder / f"{generation}.json"
    if not manifest.is_file():
        return []
    try:
        expected = list(_expected(folder, json.loads(manifest.read_text("utf-8"))))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return [CheckProblem("index", f"index/{manifest.name}", "The list of index files cannot be read.", _ACTION)]
    found = []
    for done, (path, size, checksum) in enumerate(expected, 1):
        progress.update(done, len(expected), path.name, "index files")
        if why := _why_damaged(path, size, checksum):
            found.append(CheckProblem("index", f"index/{path.parent.name}/{path.name}", why, _ACTION))
    return found


def _expected(folder: Path, manifest: dict[str, Any]) -> Iterator[tuple[Path, int, int]]:
    for entry in manifest["segments"]:
        for name, (size, checksum) in entry["files"].items():
            yield folder / Path(str(entry["name"])).name / Path(str(name)).name, int(size), int(checksum)


def _why_damaged(path: Path, size: int, checksum: int) -> str:
    """Empty when the file is as it was written."""
    found = 0
    try:
        if path.stat().st_size != size:
            return f"The file has {path.stat().st_size:,} bytes; {size:,} were written."
        with path.open("rb") as file:
            while data := file.read(_CHUNK_BYTES):
                found = zlib.crc32(data, found)
    except FileNotFoundError:
        return "The file is missing."
    except OSError as error:
        return f"The file cannot be read: {error.strerror or error}."
    return "" if found == checksum else "The content of the file changed after it was written."
