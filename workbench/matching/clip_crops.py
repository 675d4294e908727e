"""Stretches of a clip that were cut out of a larger picture: found by keyframes, lined up by thumbs (`thumbs`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.matching.alignment import Segment, Votes, align
from workbench.matching.following import Followed, Line, Stretch, follow_on, follows_about
from workbench.matching.thumbs import Pairs, Thumbs, Window, alike_pairs, moving_pairs

LibraryThumbs = Callable[[int, str], Thumbs | None]
"""Thumbs of an item of the library and a view of it; None where it has none."""
Times = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Span = tuple[float, float]

_WINDOWS = 8
_BEST_WINDOWS = 2
_OVERLAP = 0.5


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
        stretch: Where, and how well it follows.
        window: Where in the library's picture.
        score: Evidence, as of a segment.
        distinct: Distinct pictures.
        sure: Whether it may be called strong.
    """

    stretch: Stretch
    window: Window
    score: float
    distinct: int
    sure: bool


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
    fixed = len(pairs.query) >= p.FIXED_SHARE * len(coarse) * len(stored)
    tries = [_votes(coarse, stored, pairs), *(_before_fixed_camera(coarse, stored, pairs) if fixed else ())]
    found = [
        _crop(ours, theirs, segment, windows)
        for votes, windows in tries
        for segment in align(votes, asked.pictures[samples], 1 / p.CROP_ASKED_STEP_S)
    ]
    return _apart([one for one in found if one is not None])


Ways = tuple[Votes, Callable[[Segment], list[Window]]]


def _votes(coarse: Thumbs, stored: Thumbs, pairs: Pairs) -> Ways:
    """Pairs as votes for a line, and the likeliest windows of a stretch."""
    weight = (pairs.alike.astype(np.float64) - p.THUMB_ALIKE) / (1 - p.THUMB_ALIKE)
    times = coarse.times_s[pairs.query], stored.times_s[pairs.library]

    def windows(segment: Segment) -> list[Window]:
        return _likeliest(pairs, weight, segment.places)

    return Votes(pairs.query, *times, weight, np.arange(len(weight))), windows


def _likeliest(pairs: Pairs, weight: npt.NDArray[np.float64], places: Ints) -> list[Window]:
    votes = np.bincount(pairs.window[places], weights=weight[places] ** 2, minlength=len(pairs.windows))
    return [pairs.windows[int(number)] for number in np.argsort(-votes, kind="stable")[:_WINDOWS]]


def _before_fixed_camera(coarse: Thumbs, stored: Thumbs, pairs: Pairs) -> list[Ways]:
    """The same from what moves, for each of the windows that fit what stands still best."""
    everything = np.arange(len(pairs.query))
    ways: list[Ways] = []
    for window in _likeliest(pairs, pairs.alike.astype(np.float64), everything):
        rows, columns, alike = moving_pairs(coarse.resized(window.tall, window.wide), stored.part(window))
        weight = (alike.astype(np.float64) - p.MOVING_ALIKE) / (1 - p.MOVING_ALIKE)
        votes = Votes(rows, coarse.times_s[rows], stored.times_s[columns], weight, np.arange(len(rows)))
        ways.append((votes, lambda _segment, window=window: [window]))
    return ways


def _apart(found: list[Crop]) -> list[Crop]:
    """Of crops of one stretch the one that follows best."""
    kept: list[Crop] = []
    for crop in sorted(found, key=lambda one: -one.stretch.followed.correlation):
        if all(_shared(crop.stretch, other.stretch) < _OVERLAP for other in kept):
            kept.append(crop)
    return kept


def _shared(one: Stretch, other: Stretch) -> float:
    """Share of the shorter stretch that lies in the other."""
    common = min(one.end_s, other.end_s) - max(one.start_s, other.start_s)
    return max(0.0, common) / max(1e-3, min(one.end_s - one.start_s, other.end_s - other.start_s))


def _unexplained(thumbs: Thumbs, found: tuple[Span, ...]) -> Thumbs:
    free = np.ones(len(thumbs), bool)
    for start, end in found:
        free &= (thumbs.times_s < start) | (thumbs.times_s > end)
    return Thumbs(thumbs.times_s[free], thumbs.levels[free])


def _crop(ours: Thumbs, theirs: Thumbs, segment: Segment, windows: Callable[[Segment], list[Window]]) -> Crop | None:
    """The crop of an aligned stretch, if it follows one window all along."""
    line, inside = Line(segment.speed, segment.offset_s), (segment.query_start_s, segment.query_end_s)
    cuts = [(ours.resized(window.tall, window.wide), theirs.part(window), window) for window in windows(segment)]
    cuts.sort(key=lambda cut: -follows_about(cut[0], cut[1], inside, line))
    best: tuple[Stretch, Window] | None = None
    for asked, stored, window in cuts[:_BEST_WINDOWS]:
        found = follow_on(asked, stored, inside, line)
        if found is not None and (best is None or found.followed.correlation > best[0].followed.correlation):
            best = found, window
    if best is None or best[0].followed.correlation < p.CROP_CORRELATION or not follows(best[0].followed):
        return None
    stretch, window = best
    sure = stretch.followed.correlation >= p.FOLLOW_SURE and segment.distinct >= p.DISTINCT_FOR_TIME
    return Crop(stretch, window, segment.score, segment.distinct, sure)


def follows(found: Followed) -> bool:
    """Whether what changes over time proves one take.

    Two people, or one at two times, make the same gesture before the same wall: over two seconds very small pictures
    cannot tell that from a copy. Over longer stretches nothing moves alike by chance.
    """
    if found.span_s < p.FOLLOW_LEAST_S or found.flips < p.FOLLOW_FLIPS or found.alike < p.FOLLOW_ALIKE:
        return False
    long = found.span_s >= p.FOLLOW_LONG_S
    return found.correlation >= (p.FOLLOW_CORRELATION_LONG if long else p.FOLLOW_CORRELATION)
