"""Thumbnails and other derived pictures of a case: always disposable, never evidence."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from workbench.model.names import display_name
from workbench.model.work import Thumb
from workbench.storage.leftover import Leftover
from workbench.storage.taken_out import TakenOut
from workbench.storage.whole_files import sweep


class Cache:
    """The folder `cache/` of a case."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts = folder / "parts"  # one folder, so that sweeping need not look through 100,000 thumbnails

    def thumb(self, sha256: str, pts: int, masked: bool) -> Path | None:
        """The thumbnail of a frame, or None when it was not made or was cleared."""
        path = self._thumb(sha256, pts, masked)
        return path if path.is_file() else None

    def write_thumbs(self, sha256: str, thumbs: tuple[Thumb, ...]) -> None:
        """Keep the thumbnails of a medium's keyframes."""
        for thumb in thumbs:
            _write(self._thumb(sha256, thumb.pts, False), thumb.jpeg, self._parts)
            _write(self._thumb(sha256, thumb.pts, True), thumb.masked_jpeg, self._parts)

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a name of the caller's choice."""
        _write(self._other(key), data, self._parts)

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a name, or None."""
        try:
            return self._other(key).read_bytes()
        except OSError:
            return None

    def sweep(self) -> None:
        """Delete half-written files an interrupted program left."""
        sweep(self._parts)

    def leftover(self, sha256: str) -> Leftover:
        """Where a stopped reading of a clip leaves what it found."""
        return Leftover(self._folder / "unfinished" / sha256)

    def taken_out(self, sizes_bytes: Sequence[int]) -> TakenOut:
        """Files for parts of an archive until they are stored."""
        return TakenOut(self._parts, sizes_bytes, display_name(self._folder.parent.name))

    def _thumb(self, sha256: str, pts: int, masked: bool) -> Path:
        return self._folder / "thumbs" / sha256 / f"{pts}{'.masked' if masked else ''}.jpg"

    def _other(self, key: str) -> Path:
        return self._folder / "other" / hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def _write(path: Path, data: bytes, parts: Path) -> None:
    part = parts / f"{secrets.token_hex(8)}.part"
    # A cache that cannot be written (full or read-only disk) costs time, not facts: pictures are then made anew.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        parts.mkdir(exist_ok=True)
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            with suppress(FileNotFoundError):
                part.unlink()
