"""Samples of one view of a clip packed into less room, without loss: times by their steps, codes by what changes.

Times are regular, qualities alike, and consecutive codes mostly equal; XOR with the code before leaves few bits set.
Rows written before this was so, and those of stills, hold plain 8-byte times and plain codes; both are read.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from itertools import accumulate

from workbench.errors import DamagedError
from workbench.model.hashes import SignatureView, sample_bytes

_MARK = b"packed\0\x01"
"""First bytes of packed times. As a plain time this would be in the year 4253."""
_LEAST_PACKED = 8
"""Views with fewer samples gain nothing."""
_MOST_SAMPLES = 1 << 24
"""582 hours at 8 Hz."""

Packed = tuple[bytes, bytes, bytes]


def pack(view: SignatureView) -> Packed:
    """Times, qualities and codes of a view as stored."""
    count, size = len(view.times_us), sample_bytes(view.view)
    if count < _LEAST_PACKED or len(view.codes) != count * size:
        return pack_times(view.times_us), view.qualities, view.codes
    steps = (view.times_us[0], *(after - before for before, after in zip(view.times_us, view.times_us[1:])))  # noqa: B905
    times = _MARK + zlib.compress(pack_times(steps), 9)
    return times, zlib.compress(view.qualities, 9), _deflated(_changes(view.codes, size))


def unpack(name: str, times: bytes, qualities: bytes, codes: bytes) -> SignatureView:
    """The view that was packed.

    Raises:
        DamagedError: The three do not agree in number, or cannot be unpacked.
    """
    size = sample_bytes(name)
    if times.startswith(_MARK):
        try:
            qualities = _inflated(qualities, _MOST_SAMPLES)
            steps = unpack_times(_inflated(times[len(_MARK) :], 8 * len(qualities)))
            codes = _undone(_inflated(codes, size * len(qualities)), size)
        except (zlib.error, ValueError) as error:
            raise _damaged() from error
        view = SignatureView(name, tuple(accumulate(steps)), qualities, codes)
    else:
        if len(times) % 8:
            raise _damaged()
        view = SignatureView(name, unpack_times(times), qualities, codes)
    count = len(view.times_us)
    if len(view.qualities) != count or len(view.codes) != count * size:
        raise _damaged()
    return view


def _deflated(changes: bytes) -> bytes:
    """Sparse bits hold few repeats worth pointing back to: filtered, they take 8 % less room."""
    deflater = zlib.compressobj(9, strategy=zlib.Z_FILTERED)
    return deflater.compress(changes) + deflater.flush()


def _inflated(data: bytes, most: int) -> bytes:
    """Unpacked bytes; more than expected are damage, however many a few forged bytes would give."""
    inflater = zlib.decompressobj()
    result = inflater.decompress(data, most + 1)
    if len(result) > most or not inflater.eof:
        raise _damaged()
    return result


def _damaged() -> DamagedError:
    return DamagedError(
        "A stored hash is damaged: its times, qualities and codes differ in number.",
        advice="Run the check, and read the medium again.",
    )


def _changes(codes: bytes, size: int) -> bytes:
    """Each code of so many bytes XOR the one before; all at once as one long number."""
    number = int.from_bytes(codes, "big")
    return (number ^ (number >> 8 * size)).to_bytes(len(codes), "big")


def _undone(changes: bytes, size: int) -> bytes:
    """The reverse of `_changes`: sums of all before, in steps that double."""
    number, shift = int.from_bytes(changes, "big"), 8 * size
    while shift < 8 * len(changes):
        number ^= number >> shift
        shift *= 2
    return number.to_bytes(len(changes), "big")


def pack_times(times_us: tuple[int, ...]) -> bytes:
    """Times as 8-byte little-endian integers."""
    packed = array("q", times_us)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack_times(data: bytes) -> tuple[int, ...]:
    """The reverse of `pack_times`."""
    packed = array("q")
    packed.frombytes(data)
    if sys.byteorder == "big":
        packed.byteswap()
    return tuple(packed)
