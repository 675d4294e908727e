"""A folder from a stranger, read like an archive: links are not followed, nothing but ordinary files is opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from workbench.archives.member_names import fault_of, key_of
from workbench.archives.zip_file import joined
from workbench.errors import UnreadableError
from workbench.model.archive import ArchiveLimits, ArchiveListing, ArchiveMember, LeftOut
from workbench.model.names import display_name

_PIECE_BYTES = 1 << 18
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FolderArchive:
    """The files of a folder and the folders in it.

    Attributes:
        listing: What can be read, what cannot and why.
    """

    def __init__(self, path: str, name: str, limits: ArchiveLimits = ArchiveLimits()) -> None:  # noqa: B008 - frozen
        """Look the folder through; no file is opened yet.

        Raises:
            UnreadableError: It is no folder, or holds too much.
        """
        self._root = Path(path)
        self._name = name
        self._limits = limits
        self._left_out: list[LeftOut] = []
        if not self._root.is_dir():
            raise UnreadableError(name, "there is no such folder", advice="Check the path, or plug the disk in.")
        members: list[ArchiveMember] = []
        total_bytes = 0
        for member in self._walk(self._root, ""):
            members.append(member)
            total_bytes += member.size_bytes
            if len(members) > limits.entries or total_bytes > limits.total_bytes:
                raise UnreadableError(
                    name,
                    f"it holds more than is read at once ({limits.entries:,} files, {limits.total_bytes >> 20:,} MB)",
                    advice="Take a folder inside it.",
                )
        self.listing = ArchiveListing(tuple(members), tuple(self._left_out), tuple(self._alike(members)))
        self._members = {one.name: one for one in members}

    def close(self) -> None:
        """Nothing is held open."""

    def __enter__(self) -> FolderArchive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def member(self, name: str) -> ArchiveMember | None:
        """The member of this name, or None."""
        return self._members.get(name)

    def pieces(self, name: str) -> Iterator[bytes]:
        """A member's content, in pieces of at most 256 kB.

        Raises:
            UnreadableError: There is no such member, it became something else, or the disk failed.
        """
        shown = f"{self._name}, {display_name(name)}"
        if self.member(name) is None:
            raise UnreadableError(shown, "it is not among the files that are read")
        try:
            descriptor = os.open(self._root / name, os.O_RDONLY | _NO_LINK)
            with os.fdopen(descriptor, "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise UnreadableError(shown, "it is no longer an ordinary file")
                while piece := file.read(_PIECE_BYTES):
                    yield piece
        except OSError as error:
            raise UnreadableError(
                shown, f"it could not be read ({error.strerror})", advice="Check the disk, and that you may read it."
            ) from error

    def read(self, name: str, at_most_bytes: int) -> bytes:
        """A member's content at once.

        Raises:
            UnreadableError: As for `pieces`; or it is longer than that.
        """
        return joined(self.pieces(name), at_most_bytes, f"{self._name}, {display_name(name)}")

    def _walk(self, folder: Path, inside: str) -> Iterator[ArchiveMember]:
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=lambda one: one.name)
        except OSError as error:
            self._left_out.append(LeftOut(display_name(inside), f"the folder cannot be read ({error.strerror})"))
            return
        for entry in entries:
            name = f"{inside}{entry.name}"
            fault = fault_of(name)
            if entry.is_symlink():
                self._left_out.append(LeftOut(display_name(name), "it is a link"))
            elif fault:
                self._left_out.append(LeftOut(display_name(name), fault))
            elif entry.is_dir(follow_symlinks=False):
                yield from self._walk(folder / entry.name, f"{name}/")
            elif entry.is_file(follow_symlinks=False):
                size_bytes = entry.stat(follow_symlinks=False).st_size
                yield ArchiveMember(name, size_bytes, size_bytes)
            else:
                self._left_out.append(LeftOut(display_name(name), "it is a pipe or a device"))

    def _alike(self, members: list[ArchiveMember]) -> Iterator[str]:
        """Names that would be one file elsewhere; here they are two, so this is only told."""
        taken: dict[str, str] = {}
        for member in members:
            known = taken.setdefault(key_of(member.name), member.name)
            if known != member.name:
                both = f"“{display_name(known)}” and “{display_name(member.name)}”"
                yield f"{both} are one file on some systems, and two here."
