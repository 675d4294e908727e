"""Sound on its way to the device, held against the clock of the pictures.

The picture's clock leads. The device asks for samples and says when they will be heard; as long as what follows lies
within `DRIFT_S` of what the picture shows then, it is played on without a seam, otherwise it goes on from the right
place. What has not arrived is silent, and time passes all the same.
"""

from __future__ import annotations

import threading
from collections import deque

from workbench.model.sound import BYTES_PER_SAMPLE, RATE_HZ

DRIFT_S = 0.08
_KEPT_S = 0.5
"""Sound is kept so long after it was heard: a picture that had to wait goes on from a moment before."""


class SoundBuffer:
    """Blocks of sound by the number of their first sample. Filled by the window, emptied by a thread of the device.

    Attributes:
        jumps: How often it had to go on from another place, the start included.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._blocks: deque[tuple[int, bytes]] = deque()
        self._clock: tuple[float, float] | None = None
        self._place: int | None = None
        self.jumps = 0

    def follow(self, clock: tuple[float, float] | None) -> None:
        """Take the clock of the pictures.

        Args:
            clock: Seconds on the file's clock, and the monotonic time at which they are shown; None while pictures
                stand: it is silent then.
        """
        with self._lock:
            self._clock = clock
            if clock is None:
                self._place = None

    def clear(self) -> None:
        """Forget all blocks."""
        with self._lock:
            self._blocks.clear()
            self._place = None

    def put(self, start: int, data: bytes) -> None:
        """Take a block that follows the last one."""
        with self._lock:
            self._blocks.append((start, data))

    def pull(self, samples: int, heard_at_s: float) -> bytes:
        """Samples to be heard from a monotonic time on; see `sound_device.Pull`."""
        with self._lock:
            if self._clock is None:
                return b""
            shown_s, since_s = self._clock
            wanted = round((shown_s + heard_at_s - since_s) * RATE_HZ)
            if self._place is None or abs(wanted - self._place) > DRIFT_S * RATE_HZ:
                self._place = wanted
                self.jumps += 1
            start, self._place = self._place, self._place + samples
            return self._cut(start, samples)

    def _cut(self, start: int, samples: int) -> bytes:
        """Samples from a number on, silent where there is no block; blocks long before them are let go."""
        out = bytearray(samples * BYTES_PER_SAMPLE)
        while self._blocks and _end(self._blocks[0]) <= start - _KEPT_S * RATE_HZ:
            self._blocks.popleft()
        for first, data in self._blocks:
            begin, end = max(first, start), min(_end((first, data)), start + samples)
            if begin < end:
                part = data[(begin - first) * BYTES_PER_SAMPLE : (end - first) * BYTES_PER_SAMPLE]
                out[(begin - start) * BYTES_PER_SAMPLE : (end - start) * BYTES_PER_SAMPLE] = part
        return bytes(out)


def _end(block: tuple[int, bytes]) -> int:
    return block[0] + len(block[1]) // BYTES_PER_SAMPLE
