"""A byte lock the system drops when the process ends, by msvcrt."""

from __future__ import annotations

import sys

assert sys.platform == "win32"  # noqa: S101 - tells the type checker which system this module is for

import msvcrt  # noqa: E402
import os  # noqa: E402


def take(descriptor: int, offset: int) -> bool:
    """Lock one byte without waiting; the byte need not exist.

    Returns:
        False when somebody else holds it.
    """
    os.lseek(descriptor, offset, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True
