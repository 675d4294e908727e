"""One writer at a time: an operating-system lock that names its holder and ends with the process."""

from __future__ import annotations

import getpass
import os
import socket
import sys
from pathlib import Path
from types import TracebackType

from workbench.errors import LockedError, StorageError
from workbench.model.names import display_name
from workbench.storage.faults import cannot

# Far beyond the holder's name: on Windows a locked region cannot be read.
_LOCKED_BYTE = 1 << 30
_NAME_LIMIT = 300


class FolderLock:
    """The lock on a case or library folder, held until `close` or the end of the process."""

    def __init__(self, file: Path, *, by: str = "", what: str = "case") -> None:
        """Take the lock.

        Args:
            file: The lock file; made if it does not exist, never deleted.
            by: Name of the person, written for others to read.
            what: Word for messages: "case" or "library".

        Raises:
            LockedError: Somebody else holds it.
            StorageError: The lock file cannot be written.
        """
        try:
            self._descriptor = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except OSError as error:
            raise _unwritable(file, what, error) from error
        try:
            taken = _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise StorageError(
                f"The disk of the {what} “{display_name(file.parent.name)}” does not support locks: {error.strerror}.",
                advice="Copy it to a local disk and open the copy.",
            ) from error
        if not taken:
            os.close(self._descriptor)
            raise _locked(file, what)
        try:
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, _own_name(by).encode("utf-8", "replace")[:_NAME_LIMIT])
        except OSError as error:
            self.close()
            raise _unwritable(file, what, error) from error

    def close(self) -> None:
        """Release the lock."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> FolderLock:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def holder_of(file: Path) -> str | None:
    """Who holds the lock now: a name, an empty text when the name cannot be read, None when nobody does."""
    try:
        descriptor = os.open(file, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None  # no lock file, or a disk nobody can write to
    try:
        return None if _take(descriptor) else _read_name(file)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _take(descriptor: int) -> bool:
    if sys.platform == "win32":
        from workbench.storage import lock_windows  # noqa: PLC0415 - Windows only

        return lock_windows.take(descriptor, _LOCKED_BYTE)
    from workbench.storage import lock_posix  # noqa: PLC0415 - POSIX only

    return lock_posix.take(descriptor, _LOCKED_BYTE)


def _own_name(by: str) -> str:
    try:
        person = by or getpass.getuser()
    except (KeyError, OSError, ImportError):
        person = "somebody"
    return f"{person} on {socket.gethostname()}, process {os.getpid()}"


def _read_name(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return display_name(stream.read(_NAME_LIMIT).decode("utf-8", "replace").strip())
    except OSError:
        return ""


def _unwritable(file: Path, what: str, error: OSError) -> StorageError:
    return cannot(
        f"The {what} “{display_name(file.parent.name)}” cannot be written",
        error,
        advice=f"Open it for reading only, or make a copy of it on a disk you can write to: `{what} import`.",
    )


def _locked(file: Path, what: str) -> LockedError:
    holder = _read_name(file)
    return LockedError(
        f"The {what} “{display_name(file.parent.name)}” is open elsewhere: {holder or 'another program'}.",
        holder=holder,
        advice="Open it for reading only, or close it there first.",
    )
