"""A disk of a few megabytes that can really be filled: a file system in memory, mounted by root."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PAGE_BYTES = 4096
_FILLER = "filler"


class SmallDisk:
    """A mounted disk.

    Attributes:
        place: Where it is mounted.
    """

    def __init__(self, place: Path) -> None:
        self.place = place

    def leave(self, pages: int) -> None:
        """Fill it but for so many pages of 4 kB, as another program would."""
        self.empty()
        state = os.statvfs(self.place)
        wanted = state.f_bavail * state.f_frsize - pages * PAGE_BYTES
        assert wanted > 0, "the disk holds more than it should already"
        descriptor = os.open(self.place / _FILLER, os.O_WRONLY | os.O_CREAT)
        try:
            os.posix_fallocate(descriptor, 0, wanted)
        finally:
            os.close(descriptor)
        state = os.statvfs(self.place)
        assert state.f_bavail * state.f_frsize <= pages * PAGE_BYTES

    def is_full(self) -> bool:
        """Whether not one page is left."""
        state = os.statvfs(self.place)
        return state.f_bavail * state.f_frsize < PAGE_BYTES

    def empty(self) -> None:
        """Make room again."""
        (self.place / _FILLER).unlink(missing_ok=True)


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount a disk at an empty folder; skips the test where that is not allowed."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    place.mkdir(parents=True, exist_ok=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
    mounted = subprocess.run(words, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"a small disk could not be mounted: {mounted.stderr.strip()}")
    try:
        yield SmallDisk(place)
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
