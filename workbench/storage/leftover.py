"""What a stopped reading of a long clip left, kept in a disposable file until the clip is read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from workbench.jobs import Kept


class Leftover:
    """The file of one clip.

    A disk that cannot take it costs time, not facts: the clip is then read from the start.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def keep(self, part: Kept) -> None:
        """Put a part where it belongs; what stood there or after is dropped. A torn part is noticed when read."""
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "r+b") as file:
                file.truncate(part.at)
                file.seek(part.at)
                file.write(part.data)
                file.flush()
                os.fsync(file.fileno())

    def drop(self) -> None:
        """The clip is read: nothing is left to go on from."""
        with suppress(OSError):
            self.path.unlink()
