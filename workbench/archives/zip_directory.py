"""The list of entries of a zip file, read strictly: where two readers could see two archives, neither is believed.

After PKWARE's APPNOTE 6.3.10. Python's `zipfile` takes the last of two entries of one name, does not compare the list
with the headers before the data, and reads a list of any length at once; so this reads it itself.
"""

from __future__ import annotations

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from workbench.archives.member_names import fault_of
from workbench.errors import UnreadableError
from workbench.model.archive import ArchiveLimits
from workbench.model.names import display_name

STORED, DEFLATED = 0, 8
_END, _END64, _LOCATOR64, _CENTRAL = b"PK\5\6", b"PK\6\6", b"PK\6\7", b"PK\1\2"
_END_FORM = struct.Struct("<4s4H2LH")
_END64_FORM = struct.Struct("<4sQ2H2L4Q")
_LOCATOR64_FORM = struct.Struct("<4sLQL")
_CENTRAL_FORM = struct.Struct("<4s6H3L5H2L")
_MOST_COMMENT = 0xFFFF
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_ENCRYPTED = 0x0001 | 0x0040 | 0x2000
_UTF8 = 0x0800
_EXTRA64, _EXTRA_NAME, _EXTRA_AES = 0x0001, 0x7075, 0x9901
_AES = 99
_TWO_WAYS = "the archive ends in two ways, so that what is in it depends on who reads it"
_MADE_ON_UNIX = (3, 19)
_DAMAGED = "Get it again from where it came from, or ask for it unpacked."


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list.

    Attributes:
        raw_name: Its name as it lies there.
        name: The same as text, without the `/` that marks a folder.
        names: All names it goes by, if it carries a second one.
        is_folder: It is a folder.
        flags, method, crc32, packed_bytes, size_bytes: As stated.
        header_at: Where its own header lies.
        fault: Why it is not read; empty when nothing speaks against it.
    """

    raw_name: bytes
    name: str
    names: tuple[str, ...]
    is_folder: bool
    flags: int
    method: int
    crc32: int
    packed_bytes: int
    size_bytes: int
    header_at: int
    fault: str


@dataclass(frozen=True, slots=True)
class Directory:
    """The list of entries.

    Attributes:
        entries: In its order.
        starts_at: Where the list begins: data of entries end before.
    """

    entries: tuple[Entry, ...]
    starts_at: int


def read_directory(file: BinaryIO, name: str, limits: ArchiveLimits) -> Directory:
    """Read the list.

    Args:
        file: The archive.
        name: Display name, for messages.

    Raises:
        UnreadableError: It is no zip file, or one that could be read in two ways, or too large.
    """
    size_bytes = file.seek(0, os.SEEK_END)
    count, length, start = _end(file, size_bytes, name)
    if count > limits.entries:
        raise UnreadableError(
            name,
            f"the archive has {count:,} entries; up to {limits.entries:,} are read",
            advice="Ask for it in several parts.",
        )
    if length > limits.directory_bytes:
        raise UnreadableError(
            name, f"the list of its entries is {length >> 20:,} MB long, which no archive needs", advice=_DAMAGED
        )
    file.seek(start)
    data = file.read(length)
    entries = tuple(_entries(data, count, name))
    return Directory(entries, start)


def _end(file: BinaryIO, size_bytes: int, name: str) -> tuple[int, int, int]:
    """Number of entries, length and place of the list, from the record at the end of the file."""
    tail_at = max(0, size_bytes - _END_FORM.size - _MOST_COMMENT)
    file.seek(tail_at)
    tail = file.read(size_bytes - tail_at)
    found = [at for at in _places(tail, _END) if _reaches_end(tail, at)]
    if not found:
        raise UnreadableError(name, "it is not a zip archive, or its end is missing", advice=_DAMAGED)
    if len(found) > 1:
        raise UnreadableError(name, _TWO_WAYS, advice=_DAMAGED)
    at = tail_at + found[0]
    _, disk, disk_of_list, here, count, length, start, _ = _END_FORM.unpack_from(tail, found[0])
    end_at = at
    disks = (disk, disk_of_list)
    large = _end64(file, at, name)
    if large is not None:
        stated = (count, length, start)
        count, length, start, end_at, here, disks = large
        if any(one not in (_FULL16, _FULL32, whole) for one, whole in zip(stated, (count, length, start), strict=True)):
            raise UnreadableError(name, _TWO_WAYS, advice=_DAMAGED)
    if any(disks) or here != count:
        raise UnreadableError(name, "it is one part of an archive in several", advice="Ask for it in one piece.")
    if start + length != end_at:
        raise UnreadableError(name, "the list of its entries is not where the archive says it is", advice=_DAMAGED)
    return count, length, start


def _places(data: bytes, mark: bytes) -> Iterator[int]:
    at = data.find(mark)
    while at >= 0:
        yield at
        at = data.find(mark, at + 1)


def _reaches_end(tail: bytes, at: int) -> bool:
    if at + _END_FORM.size > len(tail):
        return False
    return at + _END_FORM.size + int(_END_FORM.unpack_from(tail, at)[-1]) == len(tail)


def _end64(file: BinaryIO, at: int, name: str) -> tuple[int, int, int, int, int, tuple[int, int]] | None:
    """The same of a large archive: count, length, start, where that record lies, count here, disks."""
    if at < _LOCATOR64_FORM.size + _END64_FORM.size:
        return None
    file.seek(at - _LOCATOR64_FORM.size)
    mark, disk, record_at, disks = _LOCATOR64_FORM.unpack(file.read(_LOCATOR64_FORM.size))
    if mark != _LOCATOR64:
        return None
    damaged = UnreadableError(name, "the end of the archive is damaged", advice=_DAMAGED)
    if disk or disks != 1 or record_at > at - _LOCATOR64_FORM.size - _END64_FORM.size:
        raise damaged
    file.seek(record_at)
    mark, rest, _, _, this, of_list, here, count, length, start = _END64_FORM.unpack(file.read(_END64_FORM.size))
    if mark != _END64 or record_at + 12 + rest != at - _LOCATOR64_FORM.size:
        raise damaged
    return count, length, start, record_at, here, (this, of_list)


def _entries(data: bytes, count: int, name: str) -> Iterator[Entry]:
    at = 0
    for number in range(1, count + 1):
        if at + _CENTRAL_FORM.size > len(data) or data[at : at + 4] != _CENTRAL:
            raise UnreadableError(name, f"the list of its entries breaks off at entry {number:,}", advice=_DAMAGED)
        entry, at = _entry(data, at, number, name)
        yield entry
    if at != len(data):
        raise UnreadableError(name, "the list of its entries is longer than the archive says", advice=_DAMAGED)


def _entry(data: bytes, at: int, number: int, name: str) -> tuple[Entry, int]:
    fields = _CENTRAL_FORM.unpack_from(data, at)
    _mark, made_by, _needs, flags, method, _time, _date, crc32, packed, size = fields[:10]
    name_len, extra_len, comment_len, disk, _inside, attributes, header_at = fields[10:]
    name_at = at + _CENTRAL_FORM.size
    end = name_at + name_len + extra_len + comment_len
    if end > len(data):
        raise UnreadableError(name, f"the list of its entries breaks off at entry {number:,}", advice=_DAMAGED)
    raw = data[name_at : name_at + name_len]
    extras, torn = _extras(data[name_at + name_len : name_at + name_len + extra_len])
    faults = ["what is kept beside its name is damaged"] if torn else []
    if _FULL32 in (size, packed, header_at):
        size, packed, header_at, lacks = _large(extras.get(_EXTRA64, b""), size, packed, header_at)
        faults += ["its size is not stated"] if lacks else []
    text, names, name_fault = _named(raw, flags, extras)
    is_folder = text.endswith("/") and size == 0
    mode = attributes >> 16 if made_by >> 8 in _MADE_ON_UNIX else 0
    faults += [
        *_kind_faults(mode),
        *(["it is encrypted"] if flags & _ENCRYPTED or method == _AES or _EXTRA_AES in extras else []),
        *(["it lies in another part of the archive"] if disk else []),
        *([name_fault] if name_fault else []),
        *(why for one in names if (why := fault_of(one.removesuffix("/") if is_folder else one))),
    ]
    if not faults and not is_folder and method not in (STORED, DEFLATED):
        faults.append(f"it is packed in a way that is not read (method {method})")
    entry = Entry(
        raw, text.removesuffix("/") if is_folder else text, names, is_folder, flags, method, crc32, packed, size,
        header_at, faults[0] if faults else "",
    )  # fmt: skip
    return entry, end


def _extras(data: bytes) -> tuple[dict[int, bytes], bool]:
    """Additional fields by number, the first of each; and whether they are torn or one comes twice."""
    found: dict[int, bytes] = {}
    at, twice = 0, False
    while at + 4 <= len(data):
        number, length = struct.unpack_from("<2H", data, at)
        if at + 4 + length > len(data):
            return found, True
        twice = twice or (number in found and number in (_EXTRA64, _EXTRA_NAME))
        found.setdefault(number, data[at + 4 : at + 4 + length])
        at += 4 + length
    return found, twice  # up to three bytes of padding are common


def _large(extra: bytes, size: int, packed: int, header_at: int) -> tuple[int, int, int, bool]:
    """Sizes and place that do not fit 32 bits, in the order the format has them."""
    values, at = [size, packed, header_at], 0
    for which, value in enumerate(values):
        if value == _FULL32:
            if at + 8 > len(extra):
                return size, packed, header_at, True
            (values[which],) = struct.unpack_from("<Q", extra, at)
            at += 8
    return values[0], values[1], values[2], False


def _named(raw: bytes, flags: int, extras: dict[int, bytes]) -> tuple[str, tuple[str, ...], str]:
    """The name, all names, and what is wrong with how it is written."""
    if flags & _UTF8:
        try:
            text, fault = raw.decode("utf-8"), ""
        except UnicodeDecodeError:
            text, fault = raw.decode("utf-8", "replace"), "its name is not in the encoding it states"
        return text, (text,), fault
    text = raw.decode("ascii") if raw.isascii() else raw.decode("cp437")
    second = _second_name(raw, extras.get(_EXTRA_NAME, b""))
    if second is None or second == text:
        return text, (text,), ""
    if raw.isascii():
        return text, (text, second), f"it goes by two names, the other is “{display_name(second)}”"
    return second, (second,), ""  # how zip programs keep names that are not in the code page of the format


def _second_name(raw: bytes, extra: bytes) -> str | None:
    """Info-ZIP's name in UTF-8, when it belongs to the name it stands beside."""
    if len(extra) < 6 or extra[0] != 1 or struct.unpack_from("<L", extra, 1)[0] != zlib.crc32(raw):
        return None
    try:
        return extra[5:].decode("utf-8")
    except UnicodeDecodeError:
        return None


def _kind_faults(mode: int) -> list[str]:
    kind = stat.S_IFMT(mode)
    if kind in (0, stat.S_IFREG, stat.S_IFDIR):
        return []
    return ["it is a link"] if kind == stat.S_IFLNK else ["it is a pipe or a device"]
