"""Temporal alignment of a clip with one library clip: where does which part run, how fast, forwards or backwards?

Pairs of near frames vote for offset and speed; a line is refined by least squares and cut into segments at gaps;
evidence counts once per distinct picture. Lines are taken one after another, so a montage gives one segment per part.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_MOST_LINES = 12
_REFINEMENTS = 3
_REPEAT_CREDIT = 0.1


@dataclass(frozen=True, slots=True)
class Votes:
    """Pairs of near frames of the query and one item.

    Attributes:
        sample: (n,) number of the query's sample.
        query_s, library_s: (n,) presentation times.
        weight: (n,) 0-1.
        place: (n,) the caller's number of each pair.
    """

    sample: Ints
    query_s: Floats
    library_s: Floats
    weight: Floats
    place: Ints

    def between(self, start_s: float, end_s: float) -> Votes:
        """The pairs of a stretch of the query, its end left out."""
        return self.where((self.query_s >= start_s - 1e-6) & (self.query_s < end_s - 1e-6))

    def where(self, mask: Mask | Ints) -> Votes:
        """Some of the pairs."""
        return Votes(self.sample[mask], self.query_s[mask], self.library_s[mask], self.weight[mask], self.place[mask])


@dataclass(frozen=True, slots=True)
class Segment:
    """One aligned stretch.

    Attributes:
        score: Evidence: best weight of each distinct picture, a tenth of the repeats, times density.
        speed: Library seconds per query second; negative when reversed.
        offset_s: Library time of query time 0.
        query_start_s, query_end_s: First and last paired sample.
        distinct: Distinct pictures.
        places: The caller's numbers of its pairs, by query time.
    """

    score: float
    speed: float
    offset_s: float
    query_start_s: float
    query_end_s: float
    distinct: int
    places: Ints

    @property
    def middle_s(self) -> float:
        """Of the stretch, in the query."""
        return (self.query_start_s + self.query_end_s) / 2

    def at(self, query_s: float) -> float:
        """Library time of a query time."""
        return self.speed * query_s + self.offset_s


def _best_line(votes: Votes, samples: int, speeds: tuple[float, ...]) -> tuple[float, float, float]:
    """Weight, speed and offset of the fullest bin over all speeds."""
    best = (-1.0, 1.0, 0.0)
    width = p.OFFSET_BIN_S
    telling = _telling(votes, samples)
    sample, twice = np.tile(votes.sample, 2), np.tile(telling, 2)
    for speed in speeds:
        single = np.round((votes.library_s - speed * votes.query_s) / width).astype(np.int64)
        bins = np.r_[single, single - 1]  # bin b holds single bins b and b + 1: no line lies on an edge of all
        low = int(bins.min())
        key = (bins - low) * samples + sample
        order = np.lexsort((-twice, key))
        keys = key[order]
        first = np.r_[True, keys[1:] != keys[:-1]]
        filled = np.bincount(keys[first] // samples, weights=twice[order][first])
        place = int(filled.argmax())
        value = float(filled[place]) * (1 - _penalty(speed))
        if value > best[0]:
            best = (value, speed, (place + low + 0.5) * width)
    return best


def _telling(votes: Votes, samples: int) -> Floats:
    """Weights for choosing a line: the nearest pairs count most, and samples that match everywhere count little.

    Before a fixed camera every frame is near every other; only those near few say where.
    """
    best = np.zeros(samples)
    np.maximum.at(best, votes.sample, votes.weight)
    rivals = np.bincount(votes.sample[votes.weight >= 0.9 * best[votes.sample]], minlength=samples)
    return np.asarray(votes.weight**2 / np.sqrt(np.maximum(1, rivals))[votes.sample], np.float64)


def _penalty(speed: float) -> float:
    """Share that a line loses for its speed: slow ones use each library frame for several of the query."""
    if speed == 1:
        return 0.0
    slow = 1 - min(1.0, abs(speed))
    changed = p.SPEED_PENALTY * abs(float(np.log2(abs(speed)))) + p.SPEED_STEP_PENALTY
    return min(0.95, slow + changed + (p.REVERSED_PENALTY if speed < 0 else 0))


def _one_a_sample(votes: Votes, rest: Floats, near: Mask) -> Ints:
    """Of the pairs near the line, the best of each query sample."""
    index = np.flatnonzero(near)
    order = np.lexsort((np.abs(rest[index]), -np.round(votes.weight[index], 2), votes.sample[index]))
    samples = votes.sample[index][order]
    first = np.r_[True, samples[1:] != samples[:-1]]
    chosen: Ints = index[order][first]
    return chosen


def _refined(votes: Votes, pictures: Ints, speed: float, offset_s: float, fit_speed: bool) -> tuple[Ints, float, float]:
    """Pairs on the line, one a sample, with speed and offset fitted to them."""
    chosen = np.zeros(0, np.int64)
    telling = _telling(votes, len(pictures))
    for number in range(_REFINEMENTS):
        rest = votes.library_s - (speed * votes.query_s + offset_s)
        near = np.abs(rest) <= p.OFFSET_BIN_S * (1.5 if number == 0 else 1.0)
        if not near.any():
            return np.zeros(0, np.int64), speed, offset_s
        chosen = _one_a_sample(votes, rest, near)
        x, y, weight = votes.query_s[chosen], votes.library_s[chosen], telling[chosen]
        many = len(chosen) >= 6 and np.ptp(x) >= 2.5 and len(np.unique(pictures[votes.sample[chosen]])) >= 4
        if many and fit_speed:
            root = np.sqrt(weight)
            table = np.stack([x, np.ones_like(x)], axis=1) * root[:, None]
            slope, base = np.linalg.lstsq(table, y * root, rcond=None)[0]
            if 0.45 <= abs(slope) <= 2.2 and (slope > 0) == (speed > 0):
                speed, offset_s = float(slope), float(base)
        else:
            offset_s = float(np.average(y - speed * x, weights=weight))
    return chosen[np.argsort(votes.query_s[chosen], kind="stable")], speed, offset_s


def _segments(
    votes: Votes, line: Ints, pictures: Ints, *, speed: float, offset_s: float, rate_hz: float
) -> list[Segment]:
    """Cut the pairs of a line at gaps and weigh each piece."""
    x = votes.query_s[line]
    breaks = np.flatnonzero(np.diff(x) > p.SEGMENT_GAP_S)
    result = []
    for first, last in zip(np.r_[0, breaks + 1], np.r_[breaks, len(x) - 1], strict=True):
        part = line[first : last + 1]
        weight = votes.weight[part]
        seen = pictures[votes.sample[part]]
        best = np.zeros(int(seen.max()) + 1)
        np.maximum.at(best, seen, weight)
        evidence = float(best.sum() + _REPEAT_CREDIT * (weight.sum() - best.sum()))
        density = min(1.0, len(part) / (round((x[last] - x[first]) * rate_hz) + 1))
        result.append(
            Segment(
                evidence * density,
                speed,
                offset_s,
                float(x[first]),
                float(x[last]),
                int((best > 0).sum()),
                votes.place[part],
            )
        )
    return result


def unjoined(
    segments: list[Segment], votes: Votes, pictures: Ints, rate_hz: float, cuts_s: tuple[float, ...]
) -> list[Segment]:
    """Segments, one with cuts of the query inside replaced where the pieces between them lie elsewhere by themselves.

    Two pieces of one clip joined with something left out between them lie near one line of a higher speed.

    Args:
        segments: As `align` found them.
        votes, pictures, rate_hz: As there.
        cuts_s: When the pictures of the query change at once.
    """
    result: list[Segment] = []
    for segment in segments:
        start_s, end_s = segment.query_start_s, segment.query_end_s
        inner = [cut for cut in cuts_s if start_s + p.JOINED_LEAST_S <= cut <= end_s - p.JOINED_LEAST_S]
        pieces = []
        for first_s, last_s in pairwise([start_s, *inner, end_s + 1e-3]) if inner else ():
            pieces += align(votes.between(first_s, last_s), pictures, rate_hz, usual=True)[:1]
        told = sum(one.score for one in pieces)
        apart = any(abs(one.at(one.middle_s) - segment.at(one.middle_s)) > p.JOINED_APART_S for one in pieces)
        result += pieces if apart and told >= p.JOINED_GAIN * segment.score else [segment]
    return result


def along(votes: Votes, pictures: Ints, rate_hz: float, offset_s: float) -> Segment | None:
    """The best segment at the usual speed and a known offset; None where too little lies there.

    Args:
        votes, pictures, rate_hz: As of `align`.
        offset_s: Library time less query time.
    """
    rest = votes.library_s - votes.query_s - offset_s
    near = np.abs(rest) <= p.OFFSET_BIN_S
    if not near.any():
        return None
    line = _one_a_sample(votes, rest, near)
    line = line[np.argsort(votes.query_s[line], kind="stable")]
    found = _segments(votes, line, pictures, speed=1.0, offset_s=offset_s, rate_hz=rate_hz)
    best = max(found, key=lambda one: one.score)
    return best if best.score >= p.SCORE else None


def align(votes: Votes, pictures: Ints, rate_hz: float, *, usual: bool = False) -> list[Segment]:
    """Segments of one item in a query, best first.

    Args:
        votes: Pairs of near frames.
        pictures: Number of the distinct picture that each query sample shows.
        rate_hz: Samples a second of the query.
        usual: Forwards at the usual speed only.
    """
    samples = len(pictures)
    found: list[Segment] = []
    for _ in range(_MOST_LINES):
        if not len(votes.sample):
            break
        moving = not usual and len(np.unique(votes.sample)) >= p.SPEED_NEEDS_FRAMES
        speeds = (*p.SPEEDS, *p.REVERSED_SPEEDS) if moving else (1.0,)
        _, speed, offset_s = _best_line(votes, samples, speeds)
        line, speed, offset_s = _refined(votes, pictures, speed, offset_s, moving)
        if not len(line):
            break
        pieces = _segments(votes, line, pictures, speed=speed, offset_s=offset_s, rate_hz=rate_hz)
        good = [one for one in pieces if one.score >= p.SCORE]
        if not good:
            break
        found += good
        taken = np.zeros(len(votes.sample), bool)
        for one in good:
            taken |= (votes.query_s >= one.query_start_s - 1e-6) & (votes.query_s <= one.query_end_s + 1e-6)
        votes = votes.where(~taken)
    return sorted(found, key=lambda one: (-one.score, one.query_start_s))
