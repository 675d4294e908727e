"""Sound as it travels from a worker to the window: 16-bit stereo at one rate, whatever the file holds."""

from __future__ import annotations

from dataclasses import dataclass, field

RATE_HZ = 48_000
CHANNELS = 2
BYTES_PER_SAMPLE = 2 * CHANNELS
MOST_SAMPLES = 5 * RATE_HZ
"""Of one answer."""


@dataclass(frozen=True, slots=True)
class SoundRequest:
    """Task `workbench.tasks.sound:run`: a block of a clip's sound.

    Attributes:
        path, name: As in `IntakeRequest`.
        start: First sample, counted at `RATE_HZ` on the file's own clock (the one of its pictures' times).
        count: How many; at most `MOST_SAMPLES`.
    """

    path: str
    name: str
    start: int
    count: int


@dataclass(frozen=True, slots=True)
class SoundBlock:
    """Sound of a stretch.

    Attributes:
        start: First sample, as asked for.
        data: Samples of both channels in turn, 16 bits, little-endian; fewer than asked at the end.
        ended: Whether the sound of the file ends with this block.
        damaged: Parts that could not be decoded, since the file was opened; they are silent.
    """

    start: int
    data: bytes = field(repr=False)
    ended: bool = False
    damaged: int = 0
