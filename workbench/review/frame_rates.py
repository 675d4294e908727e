"""How many frames a second a clip has, told from the times of all its frames; its header may say anything."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from workbench.model.times import ClipRate, TimeBase

COMMON_RATES = tuple(
    Fraction(numerator, denominator)
    for numerator, denominator in (
        *((24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1)),
        *((48000, 1001), (48, 1), (50, 1), (60000, 1001), (60, 1)),
        *((120000, 1001), (120, 1), (100, 1)),
        *((20, 1), (15000, 1001), (15, 1), (12, 1), (10, 1), (5, 1), (1, 1)),
    )
)


def clip_rate(media_id: int, pts: Sequence[int], clock: TimeBase) -> ClipRate | None:
    """The rate at which all frames follow one another, or the average where they do not.

    Clocks of a thousand ticks a second cannot say 1/29.97 s: a frame may stand one tick beside its place, not more.
    Of two rates that both fit (a short clip), the nearer one is taken.

    Args:
        pts: Times of all frames in ticks, ascending.
        clock: Of the clip.

    Returns:
        None for fewer than two frames.
    """
    span = pts[-1] - pts[0] if len(pts) > 1 else 0
    if span <= 0:
        return None
    tick = Fraction(clock.numerator, clock.denominator)
    average = (len(pts) - 1) / (span * tick)
    fitting = [rate for rate in (*_near(average), average.limit_denominator(1001)) if _fits(pts, rate, tick)]
    if not fitting:
        found = average.limit_denominator(100_000)
        return ClipRate(media_id, found.numerator, found.denominator, variable=True)
    nearest = min(fitting, key=lambda rate: (rate not in COMMON_RATES, abs(rate - average)))
    return ClipRate(media_id, nearest.numerator, nearest.denominator)


def _near(average: Fraction) -> list[Fraction]:
    """Rates that a short clip with a coarse clock may have."""
    return [rate for rate in COMMON_RATES if average / 2 < rate < average * 2]


def _fits(pts: Sequence[int], rate: Fraction, tick: Fraction) -> bool:
    """Whether each frame stands at most a tick beside its place, and nearest to that place of all.

    Whole numbers only, as a clip may have a million frames.
    """
    if rate <= 0:
        return False
    step = 1 / (rate * tick)
    first, scale, ahead = pts[0], step.denominator, step.numerator
    most = min(2 * scale, ahead - 1)
    return all(2 * abs((time - first) * scale - number * ahead) <= most for number, time in enumerate(pts))


EDITING_RATES = tuple(rate for rate in COMMON_RATES if 23 < rate < 61)
"""Rates at which editing programs count time code."""


def nearest_editing(rate: Fraction) -> Fraction:
    """The rate to count a clip of another rate at: a multiple of its own where there is one, else the nearest."""
    if rate in EDITING_RATES:
        return rate
    multiples = [one for one in EDITING_RATES if rate and (one / rate).denominator == 1]
    return min(multiples, default=min(EDITING_RATES, key=lambda one: (abs(one - rate), one)))
