"""Stretches of a clip that were cut out of a larger picture: found by keyframes, lined up by thumbs (`thumbs`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.matching.alignment import Segment, Votes, align
from workbench.matching.thumbs import Followed, Pairs, Thumbs, Window, alike_pairs, follow, reaches

LibraryThumbs = Callable[[int, str], Thumbs | None]
"""Thumbs of an item of the library and a view of it; None where it has none."""
Times = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Span = tuple[float, float]

_STEPS = np.arange(-8, 9) * p.FOLLOW_SHIFT_S / 8
SHIFTS_S: Times = _STEPS[np.argsort(np.abs(_STEPS), kind="stable")]
"""Corrections of an offset, nearest to 0 first."""
_BEST_WINDOWS = 3


def no_thumbs(_item: int, _view: str) -> Thumbs | None:
    """For libraries that keep none."""
    return None


@dataclass(frozen=True, slots=True)
class Asked:
    """The clip searched for.

    Attributes:
        thumbs: As it is.
        times_s: (samples,) of its samples.
        pictures: (samples,) number of the distinct picture each shows.
        found: Stretches that are explained already.
    """

    thumbs: Thumbs
    times_s: Times
    pictures: Ints
    found: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Seed:
    """A keyframe of the query that registers with one of the library's clip.

    Attributes:
        query_s, library_s: When.
        shape: Width by height of the query's picture, by that of the library's.
        covers: Height of the query's picture as a share of the library's.
    """

    query_s: float
    library_s: float
    shape: float
    covers: float


@dataclass(frozen=True, slots=True)
class Crop:
    """A stretch of the query that follows a window of the library's clip.

    Attributes:
        query_start_s, query_end_s: When in the query.
        speed, offset_s: Library time is speed times query time plus offset.
        window: Where in the library's picture.
        correlation: Of what changes over time.
        score: Evidence, as of a segment.
        distinct: Distinct pictures.
        sure: Whether it may be called strong.
    """

    query_start_s: float
    query_end_s: float
    speed: float
    offset_s: float
    window: Window
    correlation: float
    score: float
    distinct: int
    sure: bool

    def library_at(self, query_s: float) -> float:
        """Library time of a query time."""
        return self.speed * query_s + self.offset_s


def crops(asked: Asked, library: LibraryThumbs, item: int, seeds: list[Seed], *, mirrored: bool) -> list[Crop]:
    """Stretches of the query that were cut out of an item's clip.

    Args:
        asked: The query.
        library: Where the item's thumbs come from.
        item: Which.
        seeds: Keyframes that register.
        mirrored: Whether they do so mirrored.
    """
    theirs = library(item, "full")
    if theirs is None or not len(theirs):
        return []
    free = _unexplained(asked.thumbs, asked.found)
    if len(free) < p.FOLLOW_LEAST_FRAMES:
        return []
    reach = 2 * (float(np.ptp(free.times_s)) + p.CROP_AROUND_S)
    theirs = theirs.between(min(s.library_s for s in seeds) - reach, max(s.library_s for s in seeds) + reach)
    if len(theirs) < p.FOLLOW_LEAST_FRAMES:
        return []
    ours = free.mirrored() if mirrored else free
    coarse, stored = ours.thinned(p.CROP_ASKED_STEP_S), theirs.thinned(p.CROP_LIBRARY_STEP_S)
    shape, covers = (float(np.median([getattr(seed, name) for seed in seeds])) for name in ("shape", "covers"))
    pairs = alike_pairs(coarse, stored, shape, covers)
    if not len(pairs.query):
        return []
    samples = np.clip(np.searchsorted(asked.times_s, coarse.times_s - 1e-6), 0, len(asked.times_s) - 1)
    pictures = asked.pictures[samples]
    weight = (pairs.alike.astype(np.float64) - p.THUMB_ALIKE) / (1 - p.THUMB_ALIKE)
    votes = Votes(
        pairs.query, coarse.times_s[pairs.query], stored.times_s[pairs.library], weight, np.arange(len(weight))
    )
    found = [_crop(ours, theirs, segment, pairs, weight) for segment in align(votes, pictures, 1 / p.CROP_ASKED_STEP_S)]
    return [one for one in found if one is not None]


def _unexplained(thumbs: Thumbs, found: tuple[Span, ...]) -> Thumbs:
    free = np.ones(len(thumbs), bool)
    for start, end in found:
        free &= (thumbs.times_s < start) | (thumbs.times_s > end)
    return Thumbs(thumbs.times_s[free], thumbs.levels[free])


def _crop(ours: Thumbs, theirs: Thumbs, segment: Segment, pairs: Pairs, weight: npt.NDArray[np.float64]) -> Crop | None:
    """The crop of an aligned stretch, if it follows one window all along."""
    chosen = pairs.window[segment.places]
    likely = np.bincount(chosen, weights=weight[segment.places] ** 2, minlength=len(pairs.windows))
    best: tuple[Stretch, Window] | None = None
    for number in np.argsort(-likely, kind="stable")[:_BEST_WINDOWS]:
        window = pairs.windows[int(number)]
        found = follow_on(
            ours.resized(window.tall, window.wide),
            theirs.part(window),
            (segment.query_start_s, segment.query_end_s),
            speed=segment.speed,
            offset_s=segment.offset_s,
        )
        if found is not None and (best is None or found.followed.correlation > best[0].followed.correlation):
            best = found, window
    if best is None or not follows(best[0].followed):
        return None
    stretch, window = best
    return Crop(
        stretch.start_s,
        stretch.end_s,
        segment.speed,
        segment.offset_s + stretch.followed.shift_s,
        window,
        stretch.followed.correlation,
        segment.score,
        segment.distinct,
        stretch.followed.correlation >= p.FOLLOW_SURE and segment.distinct >= p.DISTINCT_FOR_TIME,
    )


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the query that follows the library's clip.

    Attributes:
        start_s, end_s: In the query.
        followed: How well.
    """

    start_s: float
    end_s: float
    followed: Followed


def follow_on(
    query: Thumbs, library: Thumbs, inside: Span, *, speed: float, offset_s: float
) -> Stretch | None:
    """Follow a stretch, and what goes on before and after it.

    Args:
        query, library: The same part of the picture in the same size; the query of all that may belong to it.
        inside: Start and end in the query of what was found.
        speed, offset_s: Library time is speed times query time plus offset.
    """
    start_s, end_s = reaches(query, library, inside, speed=speed, offset_s=offset_s)
    part = query.between(start_s - 1e-6, end_s + 1e-6)
    if len(part) < p.FOLLOW_LEAST_FRAMES:
        return None
    found = follow(part, library, speed=speed, offset_s=offset_s, shifts_s=SHIFTS_S)
    if found is None:
        return None
    step_s = float(np.median(np.diff(part.times_s)))
    return Stretch(float(start_s), float(end_s) + step_s, found)


def follows(found: Followed) -> bool:
    """Whether what changes over time proves one take.

    Two people, or one at two times, make the same gesture before the same wall: over two seconds very small pictures
    cannot tell that from a copy. Over longer stretches nothing moves alike by chance.
    """
    if found.span_s < p.FOLLOW_LEAST_S or found.flips < p.FOLLOW_FLIPS or found.alike < p.FOLLOW_ALIKE:
        return False
    long = found.span_s >= p.FOLLOW_LONG_S
    return found.correlation >= (p.FOLLOW_CORRELATION_LONG if long else p.FOLLOW_CORRELATION)
