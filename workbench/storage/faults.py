"""Errors of the system while a case or library is written, as sentences."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from workbench.errors import FullDiskError, StorageError

FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_WORDS = {  # what the system says of these leads to a search for a missing file
    errno.ENOENT: "nothing can be made in that place",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "that disk can only be read",
    errno.EIO: "the disk failed",
}
_RESERVE_BYTES = 64_000_000  # the database and its backup have to be able to go on after the file


def cannot(sentence: str, error: OSError, *, advice: str) -> StorageError:
    """The error to raise.

    Args:
        sentence: What failed, without a full stop ("The case “x.case” cannot be made").
        error: What the system said.
        advice: What to do, unless the disk is full.
    """
    if error.errno in FULL:
        return FullDiskError(
            f"{sentence}: the disk is full.",
            advice="Free some space and try again. What was recorded before is safe.",
        )
    return StorageError(f"{sentence}: {_WORDS.get(error.errno or 0) or error.strerror or error}.", advice=advice)


def require_room(folder: Path, size_bytes: int, *, what: str, name: str, advice: str) -> None:
    """Refuse to fill the disk to its last byte.

    Args:
        size_bytes: How much is to be written; 0 asks for the reserve alone.
        what: Word for what is written: "case", "file".
        name: Of the case, for reading.

    Raises:
        FullDiskError: There is too little room.
        StorageError: The disk cannot be reached.
    """
    needed = int(size_bytes * 1.1)
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise cannot(
            f"The disk of “{name}” cannot be reached",
            error,
            advice="Plug it in or connect it, then open the case again.",
        ) from error
    if free < needed + _RESERVE_BYTES:
        takes = f"The {what} takes {_size(needed)}, and " if size_bytes else "For a case "
        raise FullDiskError(
            f"The disk of “{name}” is too full: {_size(free)} free. {takes}{_size(_RESERVE_BYTES)} are kept in"
            " reserve.",
            advice=advice,
        )


def _size(size_bytes: int) -> str:
    """A size for reading: "2 kB", "67 MB", "1 byte"."""
    if size_bytes < 1000:
        return f"{size_bytes} byte{'' if size_bytes == 1 else 's'}"
    if size_bytes < 1_000_000:
        return f"{size_bytes / 1e3:,.0f} kB"
    return f"{size_bytes / 1e6:,.0f} MB"
