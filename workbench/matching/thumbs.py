"""Very small pictures of clips, and every window of them that may have been cut out.

A crop off the centre, or an upright cut of a wide picture, has no hash in common with the clip it comes from. Each
thumb of the query is compared with every window of its shape in the library's thumbs; `clip_crops` lines the pairs up
in time, `following` follows the window found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.model.hashes import THUMB_SIDE_PX, Signature, SignatureView, thumb_view

Floats = npt.NDArray[np.float32]
Times = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_LEAST_SPREAD = 2.0
"""Levels by which a window has to vary to be compared at all."""


@dataclass(frozen=True, slots=True)
class Thumbs:
    """Very small pictures of a clip, flat ones left out.

    Attributes:
        times_s: (n,) ascending.
        levels: (n, 16, 16) float32, 0-255; of a part fewer rows and columns.
    """

    times_s: Times
    levels: Floats

    def __len__(self) -> int:
        return len(self.times_s)

    def between(self, start_s: float, end_s: float) -> Thumbs:
        """Those of a stretch, ends included."""
        inside = (self.times_s >= start_s) & (self.times_s <= end_s)
        return Thumbs(self.times_s[inside], self.levels[inside])

    def mirrored(self) -> Thumbs:
        """The same, turned left to right."""
        return Thumbs(self.times_s, np.ascontiguousarray(self.levels[:, :, ::-1]))

    def thinned(self, step_s: float) -> Thumbs:
        """At most one in so many seconds."""
        slots = np.floor(self.times_s / step_s + 1e-6).astype(np.int64)
        first = np.r_[True, slots[1:] != slots[:-1]] if len(slots) else np.zeros(0, bool)
        return Thumbs(self.times_s[first], self.levels[first])

    def part(self, window: Window) -> Thumbs:
        """What lies in a window."""
        rows = slice(window.top, window.top + window.tall)
        return Thumbs(self.times_s, self.levels[:, rows, window.left : window.left + window.wide])

    def resized(self, tall: int, wide: int) -> Thumbs:
        """The same in another size."""
        return Thumbs(self.times_s, _resized(self.levels, tall, wide))

    def at(self, times_s: Times) -> Floats:
        """Pictures at times between samples, mixed linearly."""
        if len(self) == 1:
            return np.repeat(self.levels, len(times_s), axis=0)
        left = np.clip(np.searchsorted(self.times_s, times_s, side="right") - 1, 0, len(self) - 2)
        share = (times_s - self.times_s[left]) / np.maximum(self.times_s[left + 1] - self.times_s[left], 1e-9)
        mix = np.clip(share, 0, 1).astype(np.float32)[:, None, None]
        return np.asarray(self.levels[left] * (1 - mix) + self.levels[left + 1] * mix, np.float32)


def thumbs_of_view(view: SignatureView) -> Thumbs:
    """Unpack the thumbs of a clip."""
    usable = np.frombuffer(view.qualities, np.uint8) > 0
    levels = np.frombuffer(view.codes, np.uint8).reshape(-1, THUMB_SIDE_PX, THUMB_SIDE_PX)[usable]
    return Thumbs(np.array(view.times_us, np.float64)[usable] / 1e6, levels.astype(np.float32))


def thumbs_of(signature: Signature, view: str = "full") -> Thumbs | None:
    """The thumbs of one view of a clip's signature; None where it was made without."""
    for one in signature.views:
        if one.view == thumb_view(view):
            return thumbs_of_view(one)
    return None


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the library's thumbs that a query may show, in their pixels."""

    top: int
    left: int
    tall: int
    wide: int

    @property
    def whole(self) -> bool:
        """Whether nothing is cut off."""
        return self.tall == self.wide == THUMB_SIDE_PX

    @property
    def rect(self) -> tuple[float, float, float, float]:
        """Left, top, width and height as fractions."""
        side = float(THUMB_SIDE_PX)
        return (self.left / side, self.top / side, self.wide / side, self.tall / side)


def window_sizes(shape: float, covers: float) -> Iterator[tuple[int, int]]:
    """Heights and widths of windows that keep the shape of the query's pixels, largest first.

    Args:
        shape: Width by height of the query's picture, by that of the library's: 1.0 when both have one shape.
        covers: Height of the query's picture as a share of the library's, about; known from registered keyframes.
    """
    seen = set()
    largest = THUMB_SIDE_PX if shape <= 1 else THUMB_SIDE_PX / shape
    for step in range(p.WINDOW_STEPS):
        tall = largest - step * largest / THUMB_SIDE_PX
        near = abs(np.log(tall / THUMB_SIDE_PX / covers)) <= p.WINDOW_SCALES
        size = (round(tall), round(tall * shape))
        if near and min(size) >= p.WINDOW_LEAST_PX and max(size) <= THUMB_SIDE_PX and size not in seen:
            seen.add(size)
            yield size


def even(patches: Floats) -> Floats:
    """Patches (..., d) with mean 0 and length 1; those that hardly vary become 0."""
    rest = patches - patches.mean(axis=-1, keepdims=True)
    length = np.linalg.norm(rest, axis=-1, keepdims=True)
    enough = length > _LEAST_SPREAD * np.sqrt(patches.shape[-1])
    return np.asarray(np.where(enough, rest / np.maximum(length, 1e-6), 0), np.float32)


def _resized(levels: Floats, tall: int, wide: int) -> Floats:
    """Thumbs brought to another size: (n, tall, wide)."""
    if (tall, wide) == levels.shape[1:]:
        return levels
    return np.stack([cv2.resize(one, (wide, tall), interpolation=cv2.INTER_AREA) for one in levels])


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of thumbs that look alike in some window.

    Attributes:
        query, library: (n,) which thumbs.
        alike: (n,) correlation, up to 1.
        window: (n,) number in `windows`.
        windows: All that occur.
    """

    query: Ints
    library: Ints
    alike: Floats
    window: Ints
    windows: list[Window]


def alike_pairs(query: Thumbs, library: Thumbs, shape: float, covers: float) -> Pairs:
    """For each pair of thumbs the best window, where it is good enough.

    The upper and the lower part of the query are looked at by themselves as well: a banner may hide the other.

    Args:
        query, library: Thinned alike.
        shape, covers: As in `window_sizes`.
    """
    best = np.full((len(query), len(library)), -1.0, np.float32)
    which = np.zeros(best.shape, np.int32)
    windows: list[Window] = []
    for tall, wide in window_sizes(shape, covers):
        ours = query.resized(tall, wide).levels
        for rows, drawback in _bands(tall):
            asked = even(ours[:, rows].reshape(len(query), -1))
            for window in _places(tall, wide):
                patch = library.part(window).levels[:, rows]
                score = asked @ even(patch.reshape(len(library), -1)).T - np.float32(drawback)
                better = score > best
                np.copyto(best, score, where=better)
                which[better] = len(windows)
                windows.append(window)
    rows_of, columns = np.nonzero(best >= p.THUMB_ALIKE)
    return Pairs(rows_of, columns, best[rows_of, columns], which[rows_of, columns].astype(np.int64), windows)


def moving_pairs(query: Thumbs, library: Thumbs) -> tuple[Ints, Ints, Floats]:
    """Pairs of thumbs in which the same moves, before a fixed camera: what stands still is left out.

    Args:
        query, library: The same part of the picture in the same size.

    Returns:
        Which of the query, which of the library, and how much alike, up to 1.
    """
    ours, theirs = (_movement(one.levels) for one in (query, library))
    alike = ours @ theirs.T
    rows, columns = np.nonzero(alike >= p.MOVING_ALIKE)
    return rows, columns, alike[rows, columns]


def _movement(levels: Floats) -> Floats:
    flat = levels.reshape(len(levels), -1)
    return even((flat - np.median(flat, axis=0)).astype(np.float32))


def _places(tall: int, wide: int) -> Iterator[Window]:
    for top in range(THUMB_SIDE_PX - tall + 1):
        for left in range(THUMB_SIDE_PX - wide + 1):
            yield Window(top, left, tall, wide)


def _bands(tall: int) -> Iterator[tuple[slice, float]]:
    """Rows that are compared, and what a part has to be better by than the whole."""
    rows = round(tall * p.FOLLOW_PART)
    yield slice(None), 0.0
    yield slice(0, rows), p.FOLLOW_PART_GAIN
    yield slice(tall - rows, tall), p.FOLLOW_PART_GAIN
