"""Originals: files kept byte for byte under their SHA-256, read-only, stored before anything refers to them."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workbench.errors import DamagedError, FullDiskError, StorageError, UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.names import display_name
from workbench.storage.faults import FULL, cannot, require_room

_CHUNK_BYTES = 1 << 20
_NOTHING = bytes(_CHUNK_BYTES)
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Stored:
    """A file now among the originals."""

    sha256: str
    size_bytes: int


class Originals:
    """The folder `originals/` of a case: `ab/<sha256>`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the original with this hash lies, whether it exists or not."""
        return self.folder / sha256[:2] / sha256

    def store(self, source: Path, progress: Progress = SILENT, *, expected: str = "") -> Stored:
        """Copy a file in: beside its place first, hashed on the way, on disk for certain, then renamed.

        Args:
            expected: The SHA-256 it must have; what has another is not kept.

        Raises:
            DamagedError: It has another.
            UnreadableError: Missing, empty, not a regular file, no permission, or changed while it was copied.
            StorageError: The disk of the case is full or fails.
            Cancelled: The analyst stopped it; nothing stays behind.
        """
        name = display_name(str(source))
        with _open_source(source, name) as stream:
            before = os.fstat(stream.fileno())
            advice = "Free some space and add the file again. What was recorded before is safe."
            require_room(
                self.folder, before.st_size, what="file", name=display_name(self.folder.parent.name), advice=advice
            )
            part = self.folder / f"{secrets.token_hex(8)}.part"
            try:
                sha256 = self._copy(stream, part, before.st_size, name, progress)
                _require_unchanged(before, os.fstat(stream.fileno()), part, name)
                if expected and sha256 != expected:
                    raise DamagedError(f"{name} was changed.", advice="Ask for it again.")
                self._put_in_place(part, sha256, before.st_size, name, progress)
            finally:
                _discard(part)
        return Stored(sha256, before.st_size)

    def _copy(self, stream: BinaryIO, part: Path, size_bytes: int, name: str, progress: Progress) -> str:
        digest, done, ends_in_nothing = hashlib.sha256(), 0, False
        with _writing(name), part.open("xb") as target:
            while True:
                try:
                    chunk = stream.read(_CHUNK_BYTES)
                except OSError as error:
                    raise UnreadableError(
                        name, f"it could not be read to its end ({error.strerror})", advice="Check its disk or link."
                    ) from error
                if not chunk:
                    break
                digest.update(chunk)
                ends_in_nothing = chunk == _NOTHING
                if ends_in_nothing:  # gigabytes of zeros, sent to fill the disk, take no room and no time to write
                    target.seek(len(chunk), os.SEEK_CUR)
                else:
                    target.write(chunk)
                done += len(chunk)
                progress.update(min(done, size_bytes), size_bytes, name, "bytes")
            if ends_in_nothing:
                target.truncate()
        return digest.hexdigest()

    def _put_in_place(self, part: Path, sha256: str, size_bytes: int, name: str, progress: Progress) -> None:
        place = self.path(sha256)
        with _writing(name):
            if place.is_file() and place.stat().st_size == size_bytes and self.hash_of(place, progress) == sha256:
                sync_folder(place.parent)  # a crash may have come between its renaming and this
                return  # the same content was stored before
            _to_disk(part)
            if not place.parent.is_dir():
                place.parent.mkdir()
                sync_folder(self.folder)
            if place.exists():
                place.chmod(0o644)  # cut short or changed by a failing disk: the true content takes its place
            part.chmod(0o444)
            part.replace(place)
            sync_folder(place.parent)

    def sweep(self) -> int:
        """Delete half copies an interrupted intake left.

        Returns:
            How many there were.
        """
        parts = [entry for entry in self.folder.glob("*.part") if entry.is_file()]
        for part in parts:
            _discard(part)
        return len(parts)

    def files(self) -> Iterator[Path]:
        """Everything that lies among the originals, half copies excepted, in order."""
        for folder, _, names in sorted(os.walk(self.folder)):
            for name in sorted(names):
                if not name.endswith(".part"):
                    yield Path(folder) / name

    def hash_of(self, path: Path, progress: Progress = SILENT) -> str:
        """SHA-256 of a stored file, read anew.

        Raises:
            StorageError: It cannot be read, which is not the same as changed.
        """
        digest = hashlib.sha256()
        try:
            with path.open("rb") as stream:
                while chunk := stream.read(_CHUNK_BYTES):
                    digest.update(chunk)
                    progress.check()
        except OSError as error:
            raise StorageError(
                f"The original {path.name[:12]} could not be read: {error.strerror}.",
                advice="Check the disk and your permissions, then check the case again.",
            ) from error
        return digest.hexdigest()


def _discard(part: Path) -> None:
    with suppress(OSError):  # where the disk refuses, the next opening sweeps it
        part.chmod(0o644)  # Windows does not delete read-only files
        part.unlink()


def _to_disk(part: Path) -> None:
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())


def is_hash(name: str) -> bool:
    """Whether a file name is a SHA-256."""
    return _HASH.fullmatch(name) is not None


def sync_folder(folder: Path) -> None:
    """Make renames and new files in a folder durable, where the system allows."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network disks cannot
            raise
    finally:
        os.close(descriptor)


class _writing:  # noqa: N801 - reads as a word in `with`
    """Errors while writing into the case become sentences about the file that was to be added."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, at: object) -> None:
        if not isinstance(error, OSError):
            return
        if error.errno in FULL:
            raise FullDiskError(
                f"The disk of the case is full; {self._name} was not added.",
                advice="Free some space and add it again. What was recorded before is safe.",
            ) from error
        raise cannot(
            f"{self._name} could not be written into the case",
            error,
            advice="Check the disk and that you may write to the folder of the case, then add the file again.",
        ) from error


def _open_source(source: Path, name: str) -> BinaryIO:
    try:
        if fault := _unusable(source.stat()):
            raise UnreadableError(name, *fault[:1], advice=fault[1])
        # Not blocking: the path may have become a pipe since it was looked at.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        stream = os.fdopen(os.open(source, flags), "rb", buffering=0, closefd=True)
    except FileNotFoundError as error:
        raise UnreadableError(name, "there is no such file", advice="Check the path, or plug the disk in.") from error
    except PermissionError as error:
        raise UnreadableError(
            name, "you do not have permission to read it", advice="Ask its owner, or copy it to a place of yours."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableError(
            name,
            f"it could not be opened ({getattr(error, 'strerror', None) or error})",
            advice="Check the disk or drive it is on, then add it again.",
        ) from error
    if fault := _unusable(os.fstat(stream.fileno())):
        stream.close()
        raise UnreadableError(name, fault[0], advice=fault[1])
    return stream


def _unusable(status: os.stat_result) -> tuple[str, str] | None:
    if stat.S_ISDIR(status.st_mode):
        return "it is a folder, not a file", "Add the files inside it."
    if not stat.S_ISREG(status.st_mode):
        return "it is not a regular file but a pipe or device", "Save its content as a file first."
    if status.st_size == 0:
        return "the file is empty", "Get it again from where it came from."
    return None


def _require_unchanged(before: os.stat_result, after: os.stat_result, part: Path, name: str) -> None:
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not same or part.stat().st_size != before.st_size:
        raise UnreadableError(
            name, "it changed while it was being copied", advice="Wait until it is complete, then add it again."
        )
