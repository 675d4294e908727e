"""A disk under watch: every change to files below some folders is shown to a function before it is made.

The function may count, record, raise the error of a failing disk, or end the process. Changes come from two places:
SQLite's, through a VFS laid over the system's own, and those of Python's file functions, which all of the program's
own writing goes through. Nothing of the program is replaced; it runs as it is, on this disk.

SQLite's write-ahead log needs memory shared through the VFS, which one written in Python cannot offer; connections are
switched to exclusive locking, where SQLite keeps that memory to itself. What it writes to disk, and when it waits for
the disk, is the same.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import pytest

_JOURNALS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL | apsw.SQLITE_OPEN_WAL
_SYSTEM_VFS = apsw.vfs_names()[0]


@dataclass(frozen=True, slots=True)
class Step:
    """One change about to be made.

    Attributes:
        sort: "create", "write", "cut" (to a length), "sync", "rename", "delete", "folder", "remove folder",
            "sync folder", "rights".
        path: What is changed.
        at: Offset of a write, or the length a file is cut to.
        data: What is written.
        to: New name.
        by_database: SQLite makes it.
    """

    sort: str
    path: str
    at: int = 0
    data: bytes = b""
    to: str = ""
    by_database: bool = False


OnStep = Callable[[Step], None]


class Disk:
    """The watched folders."""

    def __init__(self, root: Path, on_step: OnStep, *, readers_too: Callable[[str], None] | None = None) -> None:
        """Prepare.

        Args:
            root: Everything below it is watched.
            on_step: Shown every change before it is made; may raise `OSError`.
            readers_too: Shown the path whenever the program's own code is about to open or read a file; may raise.
        """
        self._root = os.path.abspath(root) + os.sep
        self._on_step = on_step
        self._on_read = readers_too
        self.open_files: dict[int, str] = {}

    def watches(self, path: object) -> bool:
        """Whether a path lies on this disk."""
        if isinstance(path, int) or path is None:
            return False
        return (os.path.abspath(os.fsdecode(path)) + os.sep).startswith(self._root)  # type: ignore[arg-type]

    def step(self, sort: str, path: object, **more: Any) -> None:
        """Show a change."""
        self._on_step(Step(sort, os.path.abspath(os.fsdecode(path)), **more))  # type: ignore[arg-type]

    def read(self, path: object) -> None:
        """Show that something is read."""
        if self._on_read is not None:
            self._on_read(os.path.abspath(os.fsdecode(path)))  # type: ignore[arg-type]


@contextmanager
def watched(
    root: Path, on_step: OnStep, *, wal: bool = True, readers_too: Callable[[str], None] | None = None
) -> Iterator[Disk]:
    """Watch all changes below `root` while inside.

    Args:
        wal: Databases are kept with a write-ahead log: see the docstring of this module.
        readers_too: As of `Disk`.
    """
    disk = Disk(root, on_step, readers_too=readers_too)
    vfs = _Vfs(disk)
    hooks = list(apsw.connection_hooks)
    if wal:
        apsw.connection_hooks.append(_keep_to_itself)
    try:
        with pytest.MonkeyPatch.context() as patch:
            _put_under(patch, disk)
            yield disk
    finally:
        apsw.connection_hooks[:] = hooks
        vfs.unregister()


def _keep_to_itself(db: apsw.Connection) -> None:
    db.execute("PRAGMA locking_mode = exclusive")


# SQLite


class _Vfs(apsw.VFS):
    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._name = f"watched-{secrets.token_hex(4)}"
        super().__init__(self._name, _SYSTEM_VFS, makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if path is None or not self._disk.watches(path):
            return apsw.VFSFile(_SYSTEM_VFS, name, flags)
        new = bool(flags[0] & apsw.SQLITE_OPEN_CREATE) and not os.path.exists(path)
        if new:
            with _as_sqlite(opening=True):
                self._disk.step("create", path, by_database=True)
        return _VfsFile(self._disk, name, path, flags, new and bool(flags[0] & _JOURNALS))

    def xDelete(self, name: str, sync_folder: bool) -> None:  # noqa: N802
        if self._disk.watches(name) and os.path.exists(name):
            with _as_sqlite():
                self._disk.step("delete", name, by_database=True)
            super().xDelete(name, sync_folder)
            if sync_folder:
                with _as_sqlite():
                    self._disk.step("sync folder", os.path.dirname(name), by_database=True)
            return
        super().xDelete(name, sync_folder)


class _VfsFile(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, path: str, flags: list[int], new_journal: bool) -> None:
        super().__init__(_SYSTEM_VFS, name, flags)
        self._disk = disk
        self._path = path
        self._folder_waits = new_journal  # the system's VFS syncs the folder with the first sync of a new journal

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        with _as_sqlite():
            self._disk.step("write", self._path, at=offset, data=bytes(data), by_database=True)
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        with _as_sqlite():
            self._disk.step("cut", self._path, at=size, by_database=True)
        super().xTruncate(size)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        with _as_sqlite():
            self._disk.read(self._path)
        return super().xRead(amount, offset)

    def xSync(self, flags: int) -> None:  # noqa: N802
        with _as_sqlite():
            self._disk.step("sync", self._path, by_database=True)
            if self._folder_waits:
                self._disk.step("sync folder", os.path.dirname(self._path), by_database=True)
                self._folder_waits = False
        super().xSync(flags)


@contextmanager
def _as_sqlite(*, opening: bool = False) -> Iterator[None]:
    """What the system's own VFS says for an error of the disk."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC and not opening:
            raise apsw.FullError(error.strerror) from error
        if opening:
            raise apsw.CantOpenError(error.strerror) from error
        raise apsw.IOError(error.strerror) from error


# Python's file functions


class _Raw(io.FileIO):
    """An unbuffered file on the disk."""

    disk: Disk
    where: str

    def write(self, data: Any) -> int | None:
        at = self.tell()
        self.disk.step("write", self.where, at=at, data=bytes(data))
        return super().write(data)

    def truncate(self, size: int | None = None) -> int:
        self.disk.step("cut", self.where, at=self.tell() if size is None else size)
        return super().truncate(size)

    def close(self) -> None:
        if not self.closed:
            self.disk.open_files.pop(self.fileno(), None)
        super().close()

    def readinto(self, buffer: Any) -> int | None:
        self.disk.read(self.where)
        return super().readinto(buffer)

    def read(self, size: int | None = -1) -> bytes | None:
        self.disk.read(self.where)
        return super().read(size if size is not None else -1)

    def readall(self) -> bytes | None:
        self.disk.read(self.where)
        return super().readall()


def _put_under(patch: pytest.MonkeyPatch, disk: Disk) -> None:
    """Lay the watch under Python's functions for files."""
    _put_under_opening(patch, disk)
    _put_under_descriptors(patch, disk)
    _put_under_names(patch, disk)


def _put_under_opening(patch: pytest.MonkeyPatch, disk: Disk) -> None:
    true_open = io.open

    def open_(  # noqa: PLR0917 - as the function it stands for
        file: Any,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        closefd: bool = True,
        opener: Any = None,
    ) -> Any:
        where = disk.open_files.get(file, "") if isinstance(file, int) else file if disk.watches(file) else ""
        if not where or opener is not None:
            return true_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if not isinstance(file, int):
            disk.read(file)
            there = os.path.exists(file)
            if not there and any(letter in mode for letter in "wxa"):
                disk.step("create", file)
            elif there and "w" in mode:
                disk.step("cut", file)
        raw = _Raw(file, mode.replace("b", "").replace("t", ""), closefd)
        raw.disk, raw.where = disk, os.fspath(where)
        disk.open_files[raw.fileno()] = os.fspath(where)
        if buffering == 0:
            return raw
        buffered: Any = (
            io.BufferedRandom(raw) if "+" in mode else io.BufferedReader(raw) if "r" in mode else io.BufferedWriter(raw)
        )
        return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding, errors, newline)

    patch.setattr(io, "open", open_)
    patch.setattr(builtins, "open", open_)


def _put_under_descriptors(patch: pytest.MonkeyPatch, disk: Disk) -> None:
    true = {name: getattr(os, name) for name in ("open", "close", "write", "fsync", "ftruncate")}

    def open_(path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if dir_fd is not None or not disk.watches(path):
            return int(true["open"](path, flags, mode, dir_fd=dir_fd))
        disk.read(path)
        if flags & os.O_CREAT and not os.path.exists(path):
            disk.step("create", path)
        descriptor = int(true["open"](path, flags, mode))
        disk.open_files[descriptor] = os.path.abspath(os.fsdecode(path))
        return descriptor

    def close(descriptor: int) -> None:
        disk.open_files.pop(descriptor, None)
        true["close"](descriptor)

    def write(descriptor: int, data: Any) -> int:
        if descriptor in disk.open_files:
            at = os.lseek(descriptor, 0, os.SEEK_CUR)
            disk.step("write", disk.open_files[descriptor], at=at, data=bytes(data))
        return int(true["write"](descriptor, data))

    def fsync(descriptor: int) -> None:
        if path := disk.open_files.get(descriptor):
            disk.step("sync folder" if os.path.isdir(path) else "sync", path)
        true["fsync"](descriptor)

    def ftruncate(descriptor: int, size: int) -> None:
        if path := disk.open_files.get(descriptor):
            disk.step("cut", path, at=size)
        true["ftruncate"](descriptor, size)

    for name, replacement in (
        ("open", open_), ("close", close), ("write", write), ("fsync", fsync), ("ftruncate", ftruncate)
    ):  # fmt: skip
        patch.setattr(os, name, replacement)


def _put_under_names(patch: pytest.MonkeyPatch, disk: Disk) -> None:
    def moving(true: Callable[..., None]) -> Callable[..., None]:
        def move(source: Any, target: Any, **more: Any) -> None:
            if disk.watches(target):
                disk.step("rename", source, to=os.path.abspath(os.fsdecode(target)))
            true(source, target, **more)

        return move

    def one(true: Callable[..., None], sort: str) -> Callable[..., None]:
        def change(path: Any, *words: Any, **more: Any) -> None:
            if more.get("dir_fd") is None and disk.watches(path) and (sort == "folder") != os.path.lexists(path):
                disk.step(sort, path)
            true(path, *words, **more)

        return change

    patch.setattr(os, "replace", moving(os.replace))
    patch.setattr(os, "rename", moving(os.rename))
    for name, sort in (
        ("unlink", "delete"), ("remove", "delete"), ("mkdir", "folder"), ("rmdir", "remove folder"), ("chmod", "rights")
    ):  # fmt: skip
        patch.setattr(os, name, one(getattr(os, name), sort))
