"""Writing a BagIt bag (RFC 8493), as a folder or as one zip file: streamed, and the same content is the same bytes.

Members of the zip file are stored, not packed: pictures and clips hardly shrink, and what packing makes of a file
depends on the version of the packing library. They bear no time, and come in the order in which they are added.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol

from workbench.errors import InternalError
from workbench.storage.originals import sync_folder

ALGORITHMS = ("sha256", "sha512")
_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip file can state
_ON_UNIX, _PLAIN_FILE = 3, 0o100644 << 16
_LARGE_BYTES = 1 << 31


class _Sink(Protocol):
    def member(self, path: str, size_bytes: int) -> AbstractContextManager[IO[bytes]]:
        """A file of the bag, for writing."""

    def close(self) -> None:
        """The last one was written; what is there is on disk for certain."""


class _FolderSink:
    def __init__(self, place: Path) -> None:
        self._place = place
        self._folders: set[Path] = {place}
        place.mkdir()

    @contextmanager
    def member(self, path: str, size_bytes: int) -> Iterator[IO[bytes]]:
        del size_bytes
        target = self._place / path
        target.parent.mkdir(parents=True, exist_ok=True)
        self._folders.update(folder for folder in target.parents if folder.is_relative_to(self._place))
        with target.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())

    def close(self) -> None:
        for folder in self._folders:
            sync_folder(folder)


class _ZipSink:
    def __init__(self, place: Path, root: str) -> None:
        self._place = place
        self._root = root
        self._file = place.open("xb")
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_STORED)

    def member(self, path: str, size_bytes: int) -> IO[bytes]:
        info = zipfile.ZipInfo(f"{self._root}/{path}", _NO_TIME)
        info.create_system, info.external_attr, info.file_size = _ON_UNIX, _PLAIN_FILE, size_bytes
        return self._zip.open(info, "w", force_zip64=size_bytes >= _LARGE_BYTES)

    def close(self) -> None:
        self._zip.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def drop(self) -> None:
        """Close as it is: what is there is not used."""
        for one in (self._zip, self._file):
            with suppress(OSError, ValueError):  # the error that led here is the one to tell
                one.close()


class BagWriter:
    """A bag being written: payload first, then `finish`. A context manager; without `finish` what is there is none.

    Attributes:
        files, size_bytes: Of the payload so far.
    """

    def __init__(self, place: Path, root: str, *, as_zip: bool) -> None:
        """Begin.

        Args:
            place: File or folder to be made.
            root: Name of the one folder at the top of a zip file (RFC 8493, 4).

        Raises:
            OSError: It cannot be made.
        """
        self._sink: _Sink = _ZipSink(place, root) if as_zip else _FolderSink(place)
        self._sums: dict[str, dict[str, str]] = {}
        self.files = 0
        self.size_bytes = 0

    def __enter__(self) -> BagWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(self._sink, _ZipSink):
            self._sink.drop()

    def add(self, path: str, size_bytes: int, pieces: Iterable[bytes]) -> str:
        """Add a file.

        Args:
            path: In the bag; of the payload when it begins with `data/`.
            size_bytes: How long it is said to be.
            pieces: Its content.

        Returns:
            Its SHA-256.

        Raises:
            InternalError: It is longer or shorter, or the path is there already.
            OSError: It cannot be written.
        """
        if path in self._sums:
            raise InternalError(f"The bag has {path} already.")
        hashers = {name: hashlib.new(name) for name in ALGORITHMS}
        written = 0
        with self._sink.member(path, size_bytes) as stream:
            for piece in pieces:
                for hasher in hashers.values():
                    hasher.update(piece)
                stream.write(piece)
                written += len(piece)
        if written != size_bytes:
            raise InternalError(f"{path} was {size_bytes} bytes long and has become {written} while it was copied.")
        self._sums[path] = {name: hasher.hexdigest() for name, hasher in hashers.items()}
        if path.startswith("data/"):
            self.files += 1
            self.size_bytes += written
        return self._sums[path]["sha256"]

    def add_text(self, path: str, text: str) -> None:
        """Add a small text."""
        data = text.encode("utf-8")
        self.add(path, len(data), (data,))

    def finish(self, info: Sequence[tuple[str, str]]) -> None:
        """Write the declaration, the information and the lists of hashes.

        Args:
            info: Labels and values of `bag-info.txt`; `Payload-Oxum` is added.

        Raises:
            OSError: They cannot be written.
        """
        labels = (*info, ("Payload-Oxum", f"{self.size_bytes}.{self.files}"))
        self.add_text("bagit.txt", _DECLARATION)
        self.add_text("bag-info.txt", "".join(f"{label}: {value}\n" for label, value in labels))
        for name in ALGORITHMS:
            self.add_text(f"manifest-{name}.txt", self._listed(name, payload=True))
        lists = {f"tagmanifest-{name}.txt": self._listed(name, payload=False) for name in ALGORITHMS}
        for path, text in lists.items():  # neither names the other (RFC 8493, 2.2.1)
            self.add_text(path, text)
        self._sink.close()

    def _listed(self, algorithm: str, *, payload: bool) -> str:
        paths = sorted(path for path in self._sums if path.startswith("data/") == payload)
        return "".join(f"{self._sums[path][algorithm]}  {path}\n" for path in paths)
