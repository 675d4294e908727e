"""A file while it comes from the network: kept beside the case until it is whole, so that a stop costs nothing."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import InternalError, StorageError
from workbench.jobs import Kept
from workbench.model.fetching import HEAD_AT, FetchHead, Resume
from workbench.model.plain import from_plain
from workbench.storage.faults import FULL

_MAX_HEAD_BYTES = 100_000
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Arrived:
    """A whole file that is not in the case yet."""

    path: Path
    sha256: str
    size_bytes: int


class Arriving:
    """The file of one address. Written by a thread of the pool, asked by another once the job has ended."""

    def __init__(self, folder: Path, url: str, max_bytes: int) -> None:
        """Name the place; nothing is made yet.

        Args:
            folder: For all that is arriving.
            url: Where it comes from.
            max_bytes: More is not taken, whatever the fetcher sends.
        """
        name = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
        self._part, self._head = folder / f"{name}.part", folder / f"{name}.json"
        self._max_bytes = max_bytes
        self._problem: OSError | InternalError | None = None

    def resume(self) -> Resume | None:
        """Where an earlier transfer can be gone on from; None to begin anew."""
        try:
            head = from_plain(FetchHead, json.loads(self._head.read_bytes()))
            done = self._part.stat().st_size
        except (OSError, ValueError, InternalError):
            return None
        fits = 0 < done < (head.total_bytes or done + 1)
        return Resume(done, head.validator) if head.validator and fits else None

    def keep(self, part: Kept) -> None:
        """Take a piece, or the head that comes before the first."""
        if self._problem is not None:
            return
        try:
            self._head.parent.mkdir(parents=True, exist_ok=True)
            if part.at == HEAD_AT:
                self._part.unlink(missing_ok=True)
                self._head.write_bytes(part.data[:_MAX_HEAD_BYTES])
            else:
                self._write(part)
        except OSError as error:
            self._problem = error

    def _write(self, part: Kept) -> None:
        descriptor = os.open(self._part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "r+b") as file:
            size = file.seek(0, os.SEEK_END)
            if part.at != size or size + len(part.data) > self._max_bytes:
                self._problem = InternalError("The fetcher sent pieces that do not follow one another.")
                return
            file.write(part.data)

    def whole(self, size_bytes: int) -> Arrived:
        """The file, on disk for certain.

        Args:
            size_bytes: As the fetcher says.

        Raises:
            StorageError: The disk is full or fails.
            InternalError: Something else came than was said.
        """
        if isinstance(self._problem, InternalError):
            self.drop()
            raise self._problem
        if self._problem is not None:
            raise self._not_written(self._problem)
        digest, done = hashlib.sha256(), 0
        try:
            with self._part.open("rb") as file:
                while chunk := file.read(_CHUNK_BYTES):
                    digest.update(chunk)
                    done += len(chunk)
        except OSError as error:
            raise self._not_written(error) from error
        if done != size_bytes:
            self.drop()
            raise InternalError("The fetcher sent another number of bytes than it said.")
        return Arrived(self._part, digest.hexdigest(), done)

    @staticmethod
    def _not_written(error: OSError) -> StorageError:
        full = error.errno in FULL
        why = "the disk is full" if full else f"the disk could not take it ({(error.strerror or str(error)).lower()})"
        return StorageError(
            f"What came could not be kept: {why}.", advice="Free some space or check the disk, then fetch it again."
        )

    def drop(self) -> None:
        """Nothing is left to go on from."""
        for path in (self._part, self._head):
            with suppress(OSError):
                path.unlink()
