"""A byte lock the kernel drops when the process ends, by fcntl."""

from __future__ import annotations

import sys

assert sys.platform != "win32"  # noqa: S101 - tells the type checker which system this module is for

import errno  # noqa: E402
import fcntl  # noqa: E402
import os  # noqa: E402
import struct  # noqa: E402

# The layout of `struct flock` below is that of 64-bit Linux; elsewhere flock, which belongs to the open file as well.
_OPEN_FILE_LOCK = fcntl.F_OFD_SETLK if sys.platform == "linux" and struct.calcsize("P") == 8 else None


def take(descriptor: int, offset: int) -> bool:
    """Lock one byte without waiting.

    Locks belong to the open file, not to the process, so that a second opening in the same program is refused too and
    closing another descriptor of the file does not release it.

    Returns:
        False when somebody else holds it.
    """
    try:
        if _OPEN_FILE_LOCK is not None:
            request = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, offset, 1, 0)
            fcntl.fcntl(descriptor, _OPEN_FILE_LOCK, request)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN):
            return False
        raise
    return True
