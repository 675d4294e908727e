"""Media on their way out of an archive: the pieces a reader sends, put into disposable files until they are stored."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from workbench.errors import StorageError
from workbench.jobs import Kept
from workbench.storage.faults import cannot, require_room

_CHUNK_BYTES = 1 << 20
_ADVICE = "Check the disk of the case, then add the article again: what is in the case already stays."


class TakenOut:
    """Files for the parts of one stream; a context manager that deletes them at the end.

    `keep` is called on a thread of the pool and never raises; what went wrong there is raised by `check`.
    """

    def __init__(self, folder: Path, sizes_bytes: Sequence[int], case_name: str) -> None:
        """Make room.

        Args:
            folder: Swept when the case is opened.
            sizes_bytes: Of each part, in the order of the stream.
            case_name: For reading, in errors.

        Raises:
            StorageError: There is too little room on the disk of the case.
        """
        self._starts = [sum(sizes_bytes[:number]) for number in range(len(sizes_bytes) + 1)]
        self._error: OSError | None = None
        token = secrets.token_hex(8)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot("Media could not be taken out of the archive", error, advice=_ADVICE) from error
        require_room(folder, self._starts[-1], what="content of the archive", name=case_name, advice=_ADVICE)
        self._files = [folder / f"{token}-{number}.part" for number in range(len(sizes_bytes))]

    def __enter__(self) -> TakenOut:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for file in self._files:
            with suppress(OSError):  # where the disk refuses, the next opening sweeps it
                file.unlink()

    def keep(self, piece: Kept) -> None:
        """Put a piece of the stream where it belongs; a reader that was started again begins at 0 and writes over."""
        if self._error is not None:
            return
        try:
            self._write(piece.at, piece.data)
        except OSError as error:
            self._error = error

    def _write(self, at: int, data: bytes) -> None:
        for number, start in enumerate(self._starts[:-1]):
            stop = self._starts[number + 1]
            first, last = max(at, start), min(at + len(data), stop)
            if first >= last:
                continue
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(self._files[number], flags, 0o600), "wb") as file:
                file.seek(first - start)
                file.write(data[first - at : last - at])

    def check(self) -> None:
        """Raise what happened while the pieces came.

        Raises:
            StorageError: The disk of the case is full or failed.
        """
        if self._error is not None:
            raise cannot("Media could not be taken out of the archive", self._error, advice=_ADVICE)

    def file(self, number: int, sha256: str) -> Path | None:
        """The file of a part, if what came is what was promised; None when it is not.

        Raises:
            StorageError: It cannot be read back.
        """
        path = self._files[number]
        digest = hashlib.sha256()
        try:
            if not path.is_file():
                return None
            with path.open("rb") as stream:
                while chunk := stream.read(_CHUNK_BYTES):
                    digest.update(chunk)
        except OSError as error:
            raise StorageError(
                "Media taken out of the archive could not be read back from the disk of the case.", advice=_ADVICE
            ) from error
        return path if digest.hexdigest() == sha256 else None
