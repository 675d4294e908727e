"""One take or another of the same scene? Compares how codes change over time along an aligned segment.

Frames of a fixed camera stay near each other whatever happens in them, so nearness of frames proves the scene only. The
bits that change while something moves prove the take: in a copy they change alike. What the copy changed for good
(a crop, a caption, coding) leaves them out, as the mean over time is taken off.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p

Signs = npt.NDArray[np.float32]
Times = npt.NDArray[np.float64]

_LEAST_FRAMES = 5
_NOTHING = -0.99
_SHIFTS_S = (0.0, -0.0625, 0.0625, -0.125, 0.125, -0.1875, 0.1875, -0.25, 0.25)


class Take(StrEnum):
    """What the change over time says."""

    SAME = "same take"
    OTHER = "other take"
    STILL = "still picture"
    SHORT = "too short to tell"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Change over time of two aligned clips.

    Attributes:
        take: What it says.
        correlation: Of the changing bits, -1 to 1.
        median_bits: Median distance of the frames.
        span_s: How long a stretch was compared.
        shift_s: Correction of the offset at which they agree best.
    """

    take: Take
    correlation: float
    median_bits: float
    span_s: float
    shift_s: float


def signs(codes: npt.NDArray[np.uint8]) -> Signs:
    """Codes (n, 32) as (n, 256) of -1 and 1."""
    return np.unpackbits(codes, axis=1).astype(np.float32) * 2 - 1


def _at(times_s: Times, values: Signs, wanted_s: Times) -> Signs:
    """Values at times between samples, mixed linearly."""
    if len(times_s) == 1:
        return np.repeat(values, len(wanted_s), axis=0)
    left = np.clip(np.searchsorted(times_s, wanted_s, side="right") - 1, 0, len(times_s) - 2)
    share = (wanted_s - times_s[left]) / np.maximum(times_s[left + 1] - times_s[left], 1e-9)
    mix = np.clip(share, 0, 1)[:, None].astype(np.float32)
    mixed: Signs = values[left] * (1 - mix) + values[left + 1] * mix
    return mixed


def _flips(values: Signs) -> float:
    """Bits by which frames differ from their mean: half the mean squared deviation, summed over the bits."""
    return float(((values - values.mean(axis=0)) ** 2).sum() / len(values) / 4)


def compare(query: Signs, wanted_s: Times, times_s: Times, library: Signs, *, speed: float) -> Comparison:
    """Compare the changes of a query segment with those of the library clip.

    Args:
        query: (n, 256) signs of the query's frames.
        wanted_s: (n,) library time of each, by the alignment.
        times_s: (m,) ascending times of the library's frames.
        library: (m, 256) their signs.
        speed: Of the alignment.
    """
    best = Comparison(Take.SHORT, -1.0, 256.0, 0.0, 0.0)
    moved = 0.0
    least_s = min(p.TAKE_LEAST_S, float(np.ptp(wanted_s)))
    for shift in _SHIFTS_S:
        at = wanted_s + shift
        inside = (at >= times_s[0] - 0.01) & (at <= times_s[-1] + 0.01)
        if int(inside.sum()) < min(_LEAST_FRAMES, len(query)) or float(np.ptp(at[inside])) < least_s:
            continue
        ours, theirs = query[inside], _at(times_s, library, at[inside])
        one, other = ours - ours.mean(axis=0), theirs - theirs.mean(axis=0)
        power = float(np.sqrt((one * one).sum() * (other * other).sum()))
        correlation = float((one * other).sum()) / power if power > 0 else 0.0
        bits = float((256 - np.median((ours * np.where(theirs >= 0, 1, -1)).sum(axis=1))) / 2)
        if correlation > best.correlation + 0.01:
            moved = min(_flips(ours), _flips(theirs))
            best = Comparison(Take.OTHER, correlation, bits, float(np.ptp(at[inside])), shift)
    return Comparison(_take(best, moved, speed), best.correlation, best.median_bits, best.span_s, best.shift_s)


def _take(found: Comparison, flips: float, speed: float) -> Take:
    long = found.span_s >= p.TAKE_LONG_S and found.correlation >= p.TAKE_CORRELATION_LONG
    needed = p.TAKE_CORRELATION_NEAR if flips >= p.STILL_FLIPS else p.TAKE_CORRELATION_FAINT
    near = found.correlation >= needed and found.median_bits <= p.TAKE_NEAR_BITS
    near = near and abs(speed - 1) <= p.TAKE_NEAR_SPEED
    same = found.correlation >= p.TAKE_CORRELATION or long or near
    enough = found.span_s >= p.TAKE_LEAST_S
    if same and enough and flips >= p.NOISE_FLIPS:
        return Take.SAME
    if found.correlation >= _NOTHING and flips < p.STILL_FLIPS:
        return Take.STILL
    return Take.OTHER if enough else Take.SHORT
