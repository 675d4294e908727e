"""Does a stretch of a clip follow the library's clip in all that moves? Very small pictures compared over time.

As in `takes`, only what changes over time proves a take: frames of a fixed camera look alike whatever happens in them.
Thumbs say less than codes of what a hand does and more of when it does it, and they can be cut to any window.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.matching.thumbs import Floats, Thumbs, even

Times = npt.NDArray[np.float64]
Part = tuple[slice, slice]
Span = tuple[float, float]

_STEPS = np.arange(-8, 9) * p.FOLLOW_SHIFT_S / 8
_SHIFTS_S: Times = _STEPS[np.argsort(np.abs(_STEPS), kind="stable")]
_COARSE_SHIFTS_S = (0.0, -0.125, 0.125, -0.25, 0.25, -0.375, 0.375, -0.5, 0.5)
_FINE_SHIFTS_S = (0.0, -0.04, 0.04, -0.08, 0.08, -0.12, 0.12)
_FINE_SPEEDS = (1.0, 0.99, 1.01, 0.98, 1.02, 0.965, 1.035)
_GAIN = 0.005
_WHOLE: Part = (slice(None), slice(None))


@dataclass(frozen=True, slots=True)
class Line:
    """Library time is speed times query time plus offset."""

    speed: float
    offset_s: float

    def at(self, query_s: float) -> float:
        """Library time of a query time."""
        return self.speed * query_s + self.offset_s

    def through(self, query_s: float, speed: float, shift_s: float = 0.0) -> Line:
        """A line of another speed that meets this one at a query time, moved by a shift."""
        return Line(speed, self.at(query_s) - speed * query_s + shift_s)


@dataclass(frozen=True, slots=True)
class Followed:
    """How far a stretch of the query follows the library's clip.

    Attributes:
        correlation: Of what changes over time, -1 to 1.
        alike: Mean correlation of the single pictures.
        flips: Levels by which the pictures change over time, the lesser of both.
        span_s: How long a stretch was compared.
    """

    correlation: float
    alike: float
    flips: float
    span_s: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the query that follows the library's clip.

    Attributes:
        start_s, end_s: In the query.
        line: The time in the library's clip.
        followed: How well.
    """

    start_s: float
    end_s: float
    line: Line
    followed: Followed


def follow_on(query: Thumbs, library: Thumbs, inside: Span, line: Line) -> Stretch | None:
    """Follow a stretch, and what goes on before and after it.

    Where little of the whole agrees, four parts of it are looked at too: a banner or a column of text laid over the
    query changes nothing of the rest. Speed and offset are settled on the part that agrees best.

    Args:
        query, library: The same part of the picture in the same size; the query of all that may belong to it.
        inside: Start and end in the query of what was found.
        line: As found.

    Returns:
        None when they share too little time.
    """
    start_s, end_s = _reaches(query, library, inside, line)
    asked = query.between(start_s - 1e-6, end_s + 1e-6)
    found = _best(asked, library, line)
    if found is None:
        return None
    part, line = found
    asked_part, library_part = _cut(asked, part), _cut(library, part)
    line, followed = _settled(asked_part, library_part, line, (inside[0] + inside[1]) / 2)
    start_s, end_s = _reaches(query, library, (start_s, end_s), line)
    step_s = float(np.median(np.diff(query.times_s)))
    return Stretch(start_s, end_s + step_s, line, followed)


def follows_about(query: Thumbs, library: Thumbs, inside: Span, line: Line) -> float:
    """Quick look: the correlation of a stretch at the best of a few corrections of the offset, -1 to 1.

    Args:
        query, library, inside, line: As in `follow_on`.
    """
    asked = query.between(inside[0] - 1e-6, inside[1] + 1e-6)
    found = [_follow(asked, library, Line(line.speed, line.offset_s + float(shift))) for shift in _SHIFTS_S]
    return max((one.correlation for one in found if one is not None), default=-1.0)


def _cut(thumbs: Thumbs, part: Part) -> Thumbs:
    return Thumbs(thumbs.times_s, thumbs.levels[:, part[0], part[1]])


def _parts(tall: int, wide: int) -> Iterator[Part]:
    rows, columns = round(tall * p.FOLLOW_PART), round(wide * p.FOLLOW_PART)
    everything = slice(None)
    yield _WHOLE
    yield slice(0, rows), everything
    yield slice(tall - rows, tall), everything
    yield everything, slice(0, columns)
    yield everything, slice(wide - columns, wide)


def _best(query: Thumbs, library: Thumbs, line: Line) -> tuple[Part, Line] | None:
    """The part of the picture, and the correction of the offset, at which the two agree best."""
    best: tuple[float, Part, Line] | None = None
    for part in _parts(*query.levels.shape[1:]):
        asked, stored = _cut(query, part), _cut(library, part)
        for shift in _SHIFTS_S:
            moved = Line(line.speed, line.offset_s + float(shift))
            found = _follow(asked, stored, moved)
            gain = _GAIN if best is None or best[1] == part else p.FOLLOW_PART_GAIN
            if found is not None and (best is None or found.correlation > best[0] + gain):
                best = found.correlation, part, moved
    return None if best is None else best[1:]


def _settled(query: Thumbs, library: Thumbs, line: Line, middle_s: float) -> tuple[Line, Followed]:
    """Speed and offset at which the stretch follows best: all speeds through a moment that was found, then finer."""
    followed = _follow(query, library, line)
    assert followed is not None  # noqa: S101 - just found at this line
    known = line, followed
    if float(np.ptp(query.times_s)) < p.SPEED_NEEDS_S:
        return _usual_if_alike(query, library, known, middle_s)
    sign = 1 if line.speed > 0 else -1
    coarse = [line.through(middle_s, sign * speed, shift) for speed in p.SPEEDS for shift in _COARSE_SHIFTS_S]
    known = _better(query, library, known, coarse, p.SPEED_GAIN)
    fine = [
        known[0].through(middle_s, known[0].speed * factor, shift)
        for factor in _FINE_SPEEDS
        for shift in _FINE_SHIFTS_S
    ]
    known = _better(query, library, known, fine, _GAIN)
    return _usual_if_alike(query, library, known, middle_s)


def _usual_if_alike(
    query: Thumbs, library: Thumbs, known: tuple[Line, Followed], middle_s: float
) -> tuple[Line, Followed]:
    """The usual speed, where it explains about as much: many speeds fit an even pan."""
    line, followed = known
    usual = 1.0 if line.speed > 0 else -1.0
    best = known
    left_open = p.SPEED_USUAL * (1 - followed.correlation)
    for shift in _SHIFTS_S if line.speed != usual else ():
        tried = line.through(middle_s, usual, float(shift))
        found = _follow(query, library, tried)
        if found is None or found.span_s < p.SPEED_KEEPS * followed.span_s:
            continue
        if 1 - found.correlation <= left_open:
            best, left_open = (tried, found), 1 - found.correlation
    return best


def _better(
    query: Thumbs, library: Thumbs, known: tuple[Line, Followed], tries: list[Line], gain: float
) -> tuple[Line, Followed]:
    """The line that follows best, if it does so better by a gain than the one known."""
    best = known
    for line in tries:
        found = _follow(query, library, line)
        needed = best[1].correlation + (gain if best is known else _GAIN / 2)
        if found is None or found.span_s < p.SPEED_KEEPS * known[1].span_s:
            continue
        if found.correlation > needed:
            best = line, found
    return best


def _follow(query: Thumbs, library: Thumbs, line: Line) -> Followed | None:
    """Compare what changes over time; None where too few frames of the library fall into the stretch."""
    wanted = (library.times_s - line.offset_s) / line.speed
    inside = (wanted >= query.times_s[0] - 0.01) & (wanted <= query.times_s[-1] + 0.01)
    if int(inside.sum()) < p.FOLLOW_LEAST_FRAMES:
        return None
    one, other = query.at(wanted[inside]), library.levels[inside]
    one, other = one.reshape(len(one), -1), other.reshape(len(other), -1)
    alike = float((even(one) * even(other)).sum(axis=1).mean())
    moved, moves = one - one.mean(axis=0), other - other.mean(axis=0)
    # Light that changes as a whole (exposure, a fade) is common to all footage: it proves nothing.
    moved, moves = moved - moved.mean(axis=1, keepdims=True), moves - moves.mean(axis=1, keepdims=True)
    power = float(np.sqrt((moved * moved).sum() * (moves * moves).sum()))
    correlation = float((moved * moves).sum()) / power if power > 0 else 0.0
    flips = min(float(np.sqrt((moved * moved).mean())), float(np.sqrt((moves * moves).mean())))
    return Followed(correlation, alike, flips, float(np.ptp(wanted[inside])))


def _reaches(query: Thumbs, library: Thumbs, inside: Span, line: Line) -> Span:
    """The longest run of pictures alike that has to do with what was found; it may begin earlier or later."""
    wanted = line.speed * query.times_s + line.offset_s
    known = (wanted >= library.times_s[0] - p.CROP_STEP_S) & (wanted <= library.times_s[-1] + p.CROP_STEP_S)
    within = known & (query.times_s >= inside[0] - 1e-6) & (query.times_s <= inside[1] + 1e-6)
    if not within.any():
        return inside
    alike = np.full(len(query), -1.0, np.float32)
    alike[known] = _alike(query.levels[known], library.at(wanted[known]))
    good = float(np.percentile(alike[within], p.REACH_GOOD))
    places = np.flatnonzero(known & (alike >= max(p.REACH_ALIKE, good - p.REACH_DROP)))
    if not len(places):
        return inside
    gaps = np.flatnonzero(np.diff(query.times_s[places]) > p.REACH_GAP_S)
    runs = [(query.times_s[places[one]], query.times_s[places[other]]) for one, other in _runs(gaps, len(places))]
    start_s, end_s = max(runs, key=lambda run: (min(run[1], inside[1]) - max(run[0], inside[0]), run[1] - run[0]))
    return float(start_s), float(end_s)


def _runs(gaps: npt.NDArray[np.intp], count: int) -> Iterator[tuple[int, int]]:
    """First and last place of each run between gaps."""
    yield from zip(np.r_[0, gaps + 1].tolist(), np.r_[gaps, count - 1].tolist(), strict=True)


def _alike(one: Floats, other: Floats) -> Floats:
    """Correlation of each pair of pictures: of the whole, or where a part agrees far better, of that part."""
    found = []
    for part in _parts(*one.shape[1:]):
        ours, theirs = (side[:, part[0], part[1]].reshape(len(one), -1) for side in (one, other))
        found.append((even(ours) * even(theirs)).sum(axis=1) - (0.0 if part == _WHOLE else p.REACH_PART_DROP))
    return np.asarray(np.max(found, axis=0), np.float32)
