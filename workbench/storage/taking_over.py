"""Files of a stranger's case or library copied in, and the rows of its database kept until all have come."""

from __future__ import annotations

import hashlib
import os
import stat
import struct
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from workbench.errors import StorageError, UnreadableError
from workbench.jobs import Kept, Progress
from workbench.model.names import display_name
from workbench.storage.faults import cannot, require_room

_CHUNK_BYTES = 1 << 20
_LENGTH = struct.Struct("<Q")
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def copy_in(source: Path, to: Path, name: str, progress: Progress) -> str:
    """Copy a file that is no link, and give the SHA-256 of what was copied.

    Raises:
        UnreadableError: It is missing, a link, a pipe or a device, or cannot be read.
        StorageError: The copy cannot be written.
    """
    digest, done = hashlib.sha256(), 0
    try:
        descriptor = os.open(source, _FLAGS)
    except OSError as error:
        why = (
            "there is no such file"
            if isinstance(error, FileNotFoundError)
            else f"it could not be opened ({error.strerror})"
        )
        raise UnreadableError(name, why, advice="Check that the whole folder was copied, and without links.") from error
    with os.fdopen(descriptor, "rb", buffering=0) as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(name, "it is not an ordinary file", advice="Ask for the folder again.")
        require_room(
            to.parent, status.st_size, what="copy", name=name, advice="Free some space, or choose another disk."
        )
        try:
            with to.open("xb") as target:
                while chunk := stream.read(_CHUNK_BYTES):
                    digest.update(chunk)
                    target.write(chunk)
                    done += len(chunk)
                    progress.update(done, max(done, status.st_size), f"Copying {name}", "bytes")
        except OSError as error:
            raise cannot(f"{name} cannot be copied", error, advice="Check both disks, then try again.") from error
    return digest.hexdigest()


def require_closed(database: Path, word: str) -> None:
    """Refuse a database that was not closed: its latest entries lie in another file, which only its program joins.

    Raises:
        StorageError: With what to do.
    """
    for end in ("-wal", "-journal"):
        beside = database.with_name(database.name + end)
        if beside.is_symlink() or (beside.exists() and beside.stat().st_size):
            raise StorageError(
                f"“{display_name(database.parent.name)}” was open or not closed properly when it was copied, so that"
                " its latest entries lie beside it.",
                advice=f"Ask whoever made it to close the {word} and to hand it over again.",
            )


class Spool:
    """Packs from a reader, kept in a file until all have come: what is not whole is not used.

    Attributes:
        fault: Why a pack could not be kept; the packs that came are then no use.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at = 0
        self.fault: OSError | None = None
        path.touch(exist_ok=False)

    def take(self, part: Kept) -> None:
        """Keep a pack; called on a thread of the pool."""
        if self.fault is not None:
            return
        try:
            if part.at != self._at:
                raise OSError(0, "the rows came out of order")
            with self._path.open("ab") as stream:
                stream.write(_LENGTH.pack(len(part.data)))
                stream.write(part.data)
            self._at += len(part.data)
        except OSError as error:
            self.fault = error

    def packs(self) -> Iterator[bytes]:
        """The packs, in order."""
        with self._path.open("rb") as stream:
            while head := stream.read(_LENGTH.size):
                yield stream.read(_LENGTH.unpack(head)[0])


class CaseSource(Protocol):
    """Where the files of a case that is taken over lie: a folder, or a bundle.

    Attributes:
        leaves_out: Whether it states that its maker left the originals out on purpose.
    """

    @property
    def leaves_out(self) -> bool:
        """See the class."""

    def held(self, *parts: str) -> AbstractContextManager[Path | None]:
        """A file of the case for as long as it is copied, under its parts; None when it is not there.

        Raises:
            UnreadableError: It is there and cannot be read.
        """


class FolderSource:
    """A case folder as it came; it states nothing of its originals."""

    leaves_out = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def held(self, *parts: str) -> Iterator[Path | None]:
        """See `CaseSource`; what is reached through a link is not there."""
        yield self._folder.joinpath(*parts) if is_plain(self._folder, *parts) else None


def is_plain(folder: Path, *parts: str) -> bool:
    """Whether a file in a folder is reached without any link inside of it."""
    place = folder
    for part in parts:
        place = place / part
        if place.is_symlink():
            return False
    return place.is_file()
