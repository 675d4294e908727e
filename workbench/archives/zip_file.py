"""A zip file from a stranger: listed, held against itself, and its members read as a stream."""

from __future__ import annotations

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO

from workbench.archives.member_names import key_of
from workbench.archives.zip_directory import DEFLATED, STORED, Directory, Entry, read_directory
from workbench.errors import UnreadableError
from workbench.model.archive import ArchiveLimits, ArchiveListing, ArchiveMember, LeftOut
from workbench.model.names import display_name

_LOCAL = b"PK\3\4"
_LOCAL_FORM = struct.Struct("<4s5H3L2H")
_SIZES_AFTER = 0x0008
_DESCRIPTOR_BYTES = (12, 16, 20, 24)
_FULL32 = 0xFFFFFFFF
_PIECE_BYTES = 1 << 18
_ARCHIVES = (
    *(b"PK\3\4", b"PK\5\6", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07"),
    *(b"\x1f\x8b", b"\xfd7zXZ\0", b"BZh", b"\x28\xb5\x2f\xfd"),
)
_HEAD_BYTES = 8
_OTHERWISE = "Ask for the files one by one, or in another archive."
_AGAIN = "Get it again from where it came from."


class ZipArchive:
    """An open zip file. Nothing is unpacked to disk; members are read in place.

    Attributes:
        listing: What can be read, what cannot and why.
    """

    def __init__(self, path: str, name: str, limits: ArchiveLimits = ArchiveLimits()) -> None:  # noqa: B008 - frozen
        """Open it and hold its list of entries against its data.

        Args:
            path: The file.
            name: Display name, for messages.
            limits: What is too much.

        Raises:
            UnreadableError: It is no zip file, too large, or could be read in two ways: entries of one name (also
                without regard to case and composition), entries that share data, a list that does not fit.
        """
        self._name = name
        self._limits = limits
        self._file = open_regular(path, name)
        try:
            directory = read_directory(self._file, name, limits)
            self._require_distinct(directory)
            self._data_at: dict[str, tuple[int, Entry]] = {}
            self.listing = self._listed(directory)
            self._members = {one.name: one for one in self.listing.members}
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> ZipArchive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def member(self, name: str) -> ArchiveMember | None:
        """The member of this name, or None."""
        return self._members.get(name)

    def pieces(self, name: str) -> Iterator[bytes]:
        """A member's content, in pieces of at most 256 kB.

        Only the end of the stream says that all of it was whole: what came before must not be used when it fails.

        Raises:
            UnreadableError: There is no such member, or it is damaged, longer or shorter than the archive says.
        """
        if name not in self._data_at:
            why = next((one.why for one in self.listing.left_out if one.name == display_name(name)), "")
            why = why or "it is not in it"
            raise UnreadableError(self._name, f"“{display_name(name)}” cannot be read from it: {why}")
        start, entry = self._data_at[name]
        count, crc32 = 0, 0
        for piece in self._unpacked(start, entry):
            count += len(piece)
            if count > entry.size_bytes:
                raise self._broken(entry, "it is longer than the archive says")
            crc32 = zlib.crc32(piece, crc32)
            yield piece
        if count < entry.size_bytes:
            raise self._broken(entry, "it is shorter than the archive says")
        if crc32 != entry.crc32:
            raise self._broken(entry, "it is damaged")

    def read(self, name: str, at_most_bytes: int) -> bytes:
        """A member's content at once.

        Raises:
            UnreadableError: As for `pieces`; or it is longer than that.
        """
        return joined(self.pieces(name), at_most_bytes, f"{self._name}, {display_name(name)}")

    def _require_distinct(self, directory: Directory) -> None:
        """Refuse what some programs read in one way and some in another."""
        taken: dict[str, Entry] = {}
        total = sum(entry.size_bytes for entry in directory.entries)
        for entry in directory.entries:
            for one in () if entry.is_folder else entry.names:
                known = taken.setdefault(key_of(one), entry)
                if known is not entry:
                    raise UnreadableError(
                        self._name,
                        f"two of its entries are named alike, “{display_name(known.name)}” and “{display_name(one)}”,"
                        " so that what is in it depends on who reads it",
                        advice=_OTHERWISE,
                    )
        for entry in directory.entries:
            folder = key_of(entry.name).rpartition("/")[0]
            while folder:
                if folder in taken:
                    raise UnreadableError(
                        self._name,
                        f"“{display_name(taken[folder].name)}” is a file in it and a folder as well",
                        advice=_OTHERWISE,
                    )
                folder = folder.rpartition("/")[0]
        if total > self._limits.total_bytes:
            raise UnreadableError(
                self._name,
                f"its files are {total >> 20:,} MB when unpacked; up to {self._limits.total_bytes >> 20:,} MB are read",
                advice="Ask for it in several parts.",
            )

    def _listed(self, directory: Directory) -> ArchiveListing:
        members: list[ArchiveMember] = []
        left_out: list[LeftOut] = []
        spans: list[tuple[int, int]] = []
        for entry in directory.entries:
            start, fault = self._data_start(entry, directory.starts_at)
            if start is not None:
                spans.append((entry.header_at, start + entry.packed_bytes))
            fault = entry.fault or fault or self._too_much(entry)
            if fault:
                left_out.append(LeftOut(display_name(entry.name), fault))
            elif not entry.is_folder and start is not None:
                self._data_at[entry.name] = start, entry
                begins = self._first_bytes(start, entry)
                members.append(
                    ArchiveMember(entry.name, entry.size_bytes, entry.packed_bytes, begins.startswith(_ARCHIVES))
                )
        return ArchiveListing(tuple(members), tuple(left_out), tuple(self._span_notes(spans, directory.starts_at)))

    def _data_start(self, entry: Entry, end: int) -> tuple[int | None, str]:
        """Where an entry's data begin, and what its own header says against the list."""
        header = self._at(entry.header_at, _LOCAL_FORM.size) if entry.header_at < end else b""
        if len(header) < _LOCAL_FORM.size or not header.startswith(_LOCAL):
            return None, "its header is not where the archive says"
        _, _, flags, method, _, _, crc32, packed, size, name_len, extra_len = _LOCAL_FORM.unpack(header)
        raw = self._at(entry.header_at + _LOCAL_FORM.size, name_len)
        start = entry.header_at + _LOCAL_FORM.size + name_len + extra_len
        if start + entry.packed_bytes > end:
            return None, "its data are not all in the archive"
        if raw != entry.raw_name:
            return start, f"its name before its data is another: “{display_name(raw)}”"
        if method != entry.method or (flags ^ entry.flags) & 1:
            return start, "its header and the list disagree about how it is packed"
        stated = [one for one in (packed, size) if one != _FULL32]
        if not flags & _SIZES_AFTER and (
            crc32 != entry.crc32 or not set(stated) <= {entry.packed_bytes, entry.size_bytes}
        ):
            return start, "its header and the list disagree about its size or content"
        return start, ""

    def _too_much(self, entry: Entry) -> str:
        if entry.method == STORED and entry.packed_bytes != entry.size_bytes:
            return "its sizes contradict each other"
        if entry.size_bytes > self._limits.member_bytes:
            return f"it is {entry.size_bytes >> 20:,} MB; up to {self._limits.member_bytes >> 20:,} MB are read"
        if self._grows_too_much(entry.size_bytes, entry.packed_bytes):
            return f"it grows to {entry.size_bytes // max(1, entry.packed_bytes):,} times its size when unpacked"
        return ""

    def _grows_too_much(self, size_bytes: int, packed_bytes: int) -> bool:
        return size_bytes > self._limits.small_bytes and size_bytes > packed_bytes * self._limits.ratio

    def _span_notes(self, spans: list[tuple[int, int]], end: int) -> Iterator[str]:
        """Refuse entries that share bytes; tell of bytes that belong to none.

        Raises:
            UnreadableError: Two share bytes: how a small file is made to unpack to any size.
        """
        reached, idle = 0, 0
        for start, stop in sorted(spans):
            if start < reached:
                raise UnreadableError(self._name, "entries of the archive lie on top of each other", advice=_OTHERWISE)
            idle += _unused(start - reached)
            reached = stop
        idle += _unused(end - reached)
        if idle:
            yield f"{idle:,} bytes of the archive belong to none of its entries; they were not read."

    def _first_bytes(self, start: int, entry: Entry) -> bytes:
        data = self._at(start, min(entry.packed_bytes, 64))
        if entry.method == STORED:
            return data[:_HEAD_BYTES]
        try:
            return zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, _HEAD_BYTES)
        except zlib.error:
            return b""  # damaged: reading it says so

    def _unpacked(self, start: int, entry: Entry) -> Iterator[bytes]:
        if entry.method == DEFLATED:
            yield from self._inflated(start, entry)
            return
        for at in range(0, entry.packed_bytes, _PIECE_BYTES):
            yield self._at(start + at, min(_PIECE_BYTES, entry.packed_bytes - at))

    def _inflated(self, start: int, entry: Entry) -> Iterator[bytes]:
        inflater, taken = zlib.decompressobj(-zlib.MAX_WBITS), 0
        data = b""
        while not inflater.eof:
            if not data and taken < entry.packed_bytes:
                data = self._at(start + taken, min(_PIECE_BYTES, entry.packed_bytes - taken))
                taken += len(data)
            try:
                piece = inflater.decompress(data, _PIECE_BYTES)
            except zlib.error as error:
                raise self._broken(entry, "it is damaged") from error
            if not piece and not data:
                return  # the stream has no end; the length tells whether anything lacks
            data = inflater.unconsumed_tail
            if piece:
                yield piece
        if inflater.unused_data or taken < entry.packed_bytes:
            raise self._broken(entry, "bytes follow after its end")

    def _at(self, place: int, count: int) -> bytes:
        try:
            self._file.seek(place)
            return self._file.read(count)
        except OSError as error:
            raise UnreadableError(
                self._name, f"the disk failed while it was read ({error.strerror})", advice="Check the disk and cable."
            ) from error

    def _broken(self, entry: Entry, why: str) -> UnreadableError:
        return UnreadableError(f"{self._name}, {display_name(entry.name)}", why, advice=_AGAIN)


def _unused(count: int) -> int:
    """Bytes between entries beyond what the format may put there: sizes that follow the data, or alignment."""
    return 0 if count in _DESCRIPTOR_BYTES else count


def joined(pieces: Iterator[bytes], at_most_bytes: int, name: str) -> bytes:
    """Pieces of a stream as one.

    Raises:
        UnreadableError: They are longer than that.
    """
    found = bytearray()
    for piece in pieces:
        found += piece
        if len(found) > at_most_bytes:
            raise UnreadableError(
                name, f"it is longer than {at_most_bytes:,} bytes, which is the most that is read of it"
            )
    return bytes(found)


def open_regular(path: str, name: str) -> BinaryIO:
    """Open an ordinary file for reading: a pipe or device put in its place holds nobody up.

    Raises:
        UnreadableError: It is none, or may not be read.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        file = os.fdopen(os.open(path, flags), "rb")
    except FileNotFoundError as error:
        raise UnreadableError(name, "there is no such file", advice="Check the path, or plug the disk in.") from error
    except OSError as error:
        why = "this is a folder, not a file" if os.path.isdir(path) else f"it could not be opened ({error.strerror})"  # noqa: PTH112 - any bytes
        raise UnreadableError(name, why, advice="Check the path, and that you may read it.") from error
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise UnreadableError(name, "this is not an ordinary file", advice="Copy it to a file and open that.")
    return file
