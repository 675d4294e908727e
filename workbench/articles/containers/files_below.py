"""The ordinary files of a folder and the folders in it: no links, nothing hidden, no cases and libraries."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

_MAX_DEPTH = 6
MOST_FILES = 50_000
_OWN = (".case", ".library")


def files_below(folder: Path) -> Iterator[Path]:
    """At most `MOST_FILES`, by name, at most six folders deep; a folder that cannot be listed is passed over."""
    return islice(_walk(folder, 0), MOST_FILES)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_symlink() or entry.name.startswith("."):
            continue
        if entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
        elif entry.is_dir(follow_symlinks=False) and depth < _MAX_DEPTH and not entry.name.endswith(_OWN):
            yield from _walk(Path(entry.path), depth + 1)
