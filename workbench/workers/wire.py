"""Frames between the program and its workers: a JSON header plus raw byte blobs, never pickle.

A frame is a fixed prefix (length of the header, number of blobs, bytes of all blobs), the blobs' lengths, the header
and the blobs. In the header a bytes value stands as `{"$bytes": n}`, n counting the blobs. Every length is checked
before memory is set aside for it: what comes from a worker may have been shaped by a hostile file.
"""

from __future__ import annotations

import json
import os
import struct

from workbench.errors import InternalError
from workbench.model.plain import Plain

MAX_HEADER_BYTES = 128 << 20
MAX_BLOB_BYTES = 1 << 30
MAX_BLOBS = 200_000

_PREFIX = struct.Struct("<IIQ")
_LENGTH = struct.Struct("<Q")
_BYTES = "$bytes"
_TABLE = "$table"
_PIECE_BYTES = 1 << 20


class MalformedFrame(InternalError):  # noqa: N818 - one of the worker's states, handled where it is read
    """The other side sent something that is not a frame, or more than is allowed."""


def write_frame(descriptor: int, message: Plain) -> None:
    """Send one message.

    Args:
        descriptor: Writing end of a pipe.
        message: Plain data (dict, list, str, int, float, bool, None, bytes).

    Raises:
        MalformedFrame: The message is larger than the other side would accept, or holds a number JSON has no word for.
        OSError: The other side is gone.
    """
    blobs: list[bytes] = []
    try:
        header = json.dumps(_without_bytes(message, blobs), allow_nan=False, separators=(",", ":")).encode()
    except (ValueError, TypeError, RecursionError) as error:
        raise MalformedFrame(f"A message between processes could not be written: {error}.") from error
    total = sum(map(len, blobs))
    _check_sizes(len(header), len(blobs), total)
    lengths = b"".join(_LENGTH.pack(len(blob)) for blob in blobs)
    _write_all(descriptor, _PREFIX.pack(len(header), len(blobs), total) + lengths + header)
    for blob in blobs:
        _write_all(descriptor, blob)


def read_frame(descriptor: int) -> Plain:
    """Receive one message.

    Raises:
        EOFError: The other side closed the pipe or ended in the middle of a frame.
        MalformedFrame: Lengths beyond the limits, or a header that is not what `write_frame` makes.
    """
    header_bytes, blob_count, blob_bytes = _PREFIX.unpack(_read_exactly(descriptor, _PREFIX.size))
    _check_sizes(header_bytes, blob_count, blob_bytes)
    packed = _read_exactly(descriptor, blob_count * _LENGTH.size)
    lengths = [length for (length,) in _LENGTH.iter_unpack(packed)]
    if sum(lengths) != blob_bytes:
        raise MalformedFrame("A message between processes has lengths that do not add up.")
    header = _read_exactly(descriptor, header_bytes)
    blobs = [_read_exactly(descriptor, length) for length in lengths]
    try:
        return _with_bytes(json.loads(header), blobs)
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise MalformedFrame("A message between processes does not have the expected form.") from error


def _check_sizes(header_bytes: int, blob_count: int, blob_bytes: int) -> None:
    if header_bytes > MAX_HEADER_BYTES or blob_count > MAX_BLOBS or blob_bytes > MAX_BLOB_BYTES:
        raise MalformedFrame(
            f"A message between processes is too large ({(header_bytes + blob_bytes) >> 20} MB, {blob_count} parts)."
        )


def _without_bytes(value: Plain, blobs: list[bytes]) -> Plain:
    if isinstance(value, bytes):
        blobs.append(value)
        return {_BYTES: len(blobs) - 1}
    if isinstance(value, list | tuple):
        if not any(isinstance(item, bytes | dict | list | tuple) for item in value):
            return value  # long lists of numbers as they are
        return [_without_bytes(item, blobs) for item in value]
    if isinstance(value, dict):
        table = {str(key): _without_bytes(item, blobs) for key, item in value.items()}
        # a table that merely looks like one of our marks is wrapped, so that no key is special
        return {_TABLE: list(table.items())} if _BYTES in table or _TABLE in table else table
    return value


def _with_bytes(value: Plain, blobs: list[bytes]) -> Plain:
    if isinstance(value, list):
        if not any(isinstance(item, dict | list) for item in value):
            return value
        return [_with_bytes(item, blobs) for item in value]
    if not isinstance(value, dict):
        return value
    if _BYTES in value:
        index = value[_BYTES]
        if type(index) is not int or index < 0:
            raise ValueError("not a blob number")
        return blobs[index]
    if _TABLE in value:
        return {str(key): _with_bytes(item, blobs) for key, item in value[_TABLE]}
    return {key: _with_bytes(item, blobs) for key, item in value.items()}


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view[:_PIECE_BYTES]) :]


def _read_exactly(descriptor: int, count: int) -> bytes:
    pieces: list[bytes] = []
    missing = count
    while missing:
        piece = os.read(descriptor, min(missing, _PIECE_BYTES))
        if not piece:
            raise EOFError
        pieces.append(piece)
        missing -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
