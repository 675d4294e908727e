"""Files written whole or not at all, and on disk for certain before they take the place of what was there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from workbench.storage.originals import sync_folder


@contextmanager
def whole_file(place: Path) -> Iterator[Path]:
    """The path to write to, beside the place; at the end it takes the place, after an error it goes.

    A leftover of a write that was cut off has the same name and is replaced.

    Raises:
        OSError: The folder cannot be written, the disk is full or fails; the place is as it was.
    """
    part = part_of(place)
    try:
        part.unlink(missing_ok=True)
        yield part
        settle(part, place)
    finally:
        discard(part)


def part_of(place: Path) -> Path:
    """Where a file is written before it takes its place; hidden, and never a link somebody put there."""
    return place.with_name(f".{place.name}.part")


def write_part(place: Path, data: bytes) -> Path:
    """Write a file beside its place, on disk for certain, for `settle` to put there.

    Raises:
        OSError: As of `whole_file`.
    """
    part = part_of(place)
    part.unlink(missing_ok=True)
    with part.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    return part


def settle(part: Path, place: Path) -> None:
    """Let a written file take its place, both for certain.

    Raises:
        OSError: The place is as it was, or holds the new file without certainty that it would outlast a power cut.
    """
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    part.replace(place)
    sync_folder(place.parent)


def discard(part: Path) -> None:
    """Delete a half-written file if it is there; where the disk refuses, it stays for the next sweep."""
    with suppress(OSError):
        part.unlink()


def sweep(folder: Path) -> int:
    """Delete half-written files in a folder, with the journals SQLite kept for them.

    Returns:
        How many there were. One that cannot be deleted is no reason to refuse the case.
    """
    found = [entry for entry in folder.glob("*.part*") if entry.is_file()] if folder.is_dir() else []
    for entry in found:
        with suppress(OSError):
            entry.chmod(0o644)  # Windows does not delete read-only files
            entry.unlink()
    return len(found)
