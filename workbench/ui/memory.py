"""Memory of large pictures goes back to the system as soon as nobody holds them."""

from __future__ import annotations

import sys

_M_MMAP_THRESHOLD = -3
"""From malloc.h of the GNU C library; see mallopt(3)."""
_LARGE_BYTES = 1 << 20


def give_back_large_blocks() -> None:
    """Have blocks of a megabyte and more mapped each for itself.

    The GNU C library raises its own limit to the largest block that was freed, so that frames end up in heaps, one for
    each thread, which are full of holes soon and never shrink. Nothing is done where there is another C library.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 - needed nowhere else, and not before the first paint

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
