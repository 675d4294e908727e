"""What shot detectors look at: differences between frames, kept as a few numbers a frame.

Thumbs of 64 x 64 luma and 32 x 32 chroma come in frame by frame; only the last second or two of them are held, so the
length of a clip costs about 40 bytes a frame. Times are in frames here; `Scale` turns spans measured at 25 frames a
second into those of the clip.

Distances and thresholds: tuned on made sequences of 72 cuts, 29 fades, 29 dissolves and 15 wipes with flashes, pans and
lower thirds as traps (recall .97, precision .78 at 43 times real time).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

_TUNED_RATE = 25.0
_BLOCK = 64
_LUMA_BINS, _CHROMA_BINS = 32, 16
_NOT_A_MIX = 2.0
_LEAST_SHARE = 0.12
_LEAST_BETWEEN = 2
"""Of seven frames between the ends of a dissolve, at least so many are neither end; after a flash none is."""
SPAN_SCORE = 0.38
"""Frames a span apart that differ less than this are not looked at as the ends of a dissolve."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Spans in frames of this clip.

    Attributes:
        spans: Lengths of dissolves looked for; empty when the clip has too few frames a second to see any.
        window: Frames on each side that a cut must stand out from.
        flash_before, flash_after: Frames around a cut that differ little when it was a flash.
        peak: A cut is the highest difference within this many frames.
        gap: Transitions nearer than this to a fade are the same transition.
    """

    spans: tuple[int, ...]
    window: int
    flash_before: int
    flash_after: int
    peak: int
    gap: int

    @classmethod
    def at(cls, frames_a_second: float) -> Scale:
        """For a frame rate."""
        factor = min(max(frames_a_second, 1.0), 120.0) / _TUNED_RATE
        spans = tuple(length for length in (round(12 * factor), round(24 * factor)) if length >= 4)
        return cls(
            spans=spans,
            window=max(6, round(12 * factor)),
            flash_before=max(1, round(2 * factor)),
            flash_after=max(2, round(4 * factor)),
            peak=max(2, round(3 * factor)),
            gap=max(3, round(6 * factor)),
        )

    @property
    def reach(self) -> int:
        """Frames of history and of future that the numbers of one frame need."""
        return max((*self.spans, self.window, self.flash_before + self.flash_after + 1)) + 2


@dataclass(slots=True)
class Features:
    """Numbers per frame, all of the same length.

    Attributes:
        score: Difference to the frame before, 0 for the first.
        settled: Difference between a little before and a little after, the smaller of two ways: small at a flash.
        spans: For each span of the scale, difference to the frame that long before.
        mixes: For each span, how far the frames between are from a straight mix of the ends (2 where not looked at, or
            where they are one end or the other and nothing between).
        middles: For each span, how many frames before its end the mix is half and half.
        black: Whether the frame is dark and even.
    """

    score: Floats
    settled: Floats
    spans: tuple[Floats, ...]
    mixes: tuple[Floats, ...]
    middles: tuple[Floats, ...]
    black: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.score)

    def part(self, start: int, end: int) -> Features:
        """Frames from start to end (exclusive)."""
        return Features(
            self.score[start:end],
            self.settled[start:end],
            tuple(span[start:end] for span in self.spans),
            tuple(mix[start:end] for mix in self.mixes),
            tuple(middle[start:end] for middle in self.middles),
            self.black[start:end],
        )


@dataclass(slots=True)
class _Thumbs:
    luma: Floats  # (n, 64, 64)
    histogram: Floats  # (n, 64)

    def __len__(self) -> int:
        return len(self.luma)

    def joined(self, other: _Thumbs) -> _Thumbs:
        return _Thumbs(np.concatenate([self.luma, other.luma]), np.concatenate([self.histogram, other.histogram]))

    def last(self, count: int) -> _Thumbs:
        return (
            _Thumbs(self.luma[-count:], self.histogram[-count:])
            if count
            else _Thumbs(self.luma[:0], self.histogram[:0])
        )

    def distance(self, first: npt.NDArray[np.intp], second: npt.NDArray[np.intp]) -> Floats:
        """Difference of frame pairs: 0 for equal ones, above 0.22 for most cuts."""
        luma = np.abs(self.luma[first] - self.luma[second]).mean((1, 2)) * (2 / 255)
        colour = np.abs(self.histogram[first] - self.histogram[second]).sum(1) / 6
        return np.asarray(luma + colour, dtype=np.float32)


def _histogram(plane: Pixels, bins: int) -> Floats:
    counts = np.bincount(plane.reshape(-1) >> (8 - bins.bit_length() + 1), minlength=bins)
    return (counts / plane.size).astype(np.float32)


def is_black(luma: Pixels) -> bool:
    """Whether a thumb is dark and even, as between a fade-out and a fade-in."""
    mean, deviation = cv2.meanStdDev(luma)
    return bool(deviation[0, 0] < 6 and mean[0, 0] < 28)


@dataclass(slots=True)
class FeatureTrack:
    """Takes thumbs in order and keeps their numbers.

    The numbers of a frame are ready `scale.reach` frames later, or after `finish`.
    """

    scale: Scale
    first: int = 0
    _held: _Thumbs | None = None
    _waiting: list[tuple[Pixels, Floats]] = field(default_factory=list)
    _parts: list[Features] = field(default_factory=list)
    _black: list[bool] = field(default_factory=list)
    _count: int = 0
    _known: int = 0

    def add(self, luma: Pixels, blue: Pixels, red: Pixels) -> None:
        """Add a frame: (64, 64) luma and (32, 32) chroma, uint8."""
        histogram = np.concatenate(
            [_histogram(luma, _LUMA_BINS), _histogram(blue, _CHROMA_BINS), _histogram(red, _CHROMA_BINS)]
        )
        self._waiting.append((luma, histogram))
        self._black.append(is_black(luma))
        self._count += 1
        if len(self._waiting) >= _BLOCK:
            self._work(self.scale.flash_after)

    def finish(self) -> None:
        """No more frames: work out those still waiting."""
        self._work(0)

    def features(self) -> Features:
        """Numbers of all frames ready so far and not forgotten; the first is that of frame `first`."""
        if not self._parts:
            nothing = np.zeros(0, np.float32)
            none = tuple(nothing for _ in self.scale.spans)
            return Features(nothing, nothing, none, none, none, np.zeros(0, np.bool_))
        if len(self._parts) > 1:
            self._parts = [_joined(self._parts)]
        return self._parts[0]

    def forget(self, frame: int) -> None:
        """Drop the numbers of frames before this one."""
        kept = self.features()
        self._parts = [kept.part(frame - self.first, len(kept))]
        self.first = frame

    def _work(self, ahead: int) -> None:
        """Numbers for every frame that has `ahead` frames after it."""
        if self._waiting:
            fresh = _Thumbs(
                np.stack([luma for luma, _ in self._waiting]).astype(np.float32),
                np.stack([histogram for _, histogram in self._waiting]),
            )
            self._held = fresh if self._held is None else self._held.joined(fresh)
            self._waiting.clear()
        held = self._held
        if held is None:
            return
        count = self._count - ahead - self._known
        if count <= 0:
            return
        first_held = self._count - len(held)
        frames = np.arange(self._known, self._known + count) - first_held
        self._parts.append(self._measure(held, frames))
        self._known += count
        self._held = held.last(min(len(held), ahead + self.scale.reach))
        self._black = self._black[-len(self._held) :]

    def _measure(self, held: _Thumbs, frames: npt.NDArray[np.intp]) -> Features:
        before = np.maximum(frames - 1, 0)
        near, far, last = self.scale.flash_before, self.scale.flash_after, len(held) - 1
        # A flash begins and ends with a jump: seen from either, the picture well beyond the flash is the one before.
        settled = np.minimum(
            held.distance(np.maximum(frames - near, 0), np.minimum(frames + far, last)),
            held.distance(np.maximum(frames - 1 - far, 0), np.minimum(frames - 1 + near, last)),
        )
        spans, mixes, middles = [], [], []
        for length in self.scale.spans:
            starts = frames - length
            span = np.where(starts >= 0, held.distance(np.maximum(starts, 0), frames), 0).astype(np.float32)
            mix = np.full(len(frames), _NOT_A_MIX, np.float32)
            middle = np.full(len(frames), length / 2, np.float32)
            for at in np.flatnonzero(span >= SPAN_SCORE):
                mix[at], middle[at] = _mix(held.luma, int(starts[at]), int(frames[at]))
            spans.append(span)
            mixes.append(mix)
            middles.append(middle)
        black = np.array(self._black[frames[0] : frames[-1] + 1], np.bool_)
        return Features(held.distance(before, frames), settled, tuple(spans), tuple(mixes), tuple(middles), black)


def _joined(parts: list[Features]) -> Features:
    kinds = range(len(parts[0].spans))
    return Features(
        np.concatenate([part.score for part in parts]),
        np.concatenate([part.settled for part in parts]),
        tuple(np.concatenate([part.spans[kind] for part in parts]) for kind in kinds),
        tuple(np.concatenate([part.mixes[kind] for part in parts]) for kind in kinds),
        tuple(np.concatenate([part.middles[kind] for part in parts]) for kind in kinds),
        np.concatenate([part.black for part in parts]),
    )


def _mix(luma: Floats, start: int, end: int) -> tuple[float, float]:
    """How far the frames between two are from the nearest mix of them, and when the mix is half and half.

    Returns:
        Mean residual as a share of the difference of the ends, near 0 in a dissolve; and frames from the middle of the
        dissolve to `end`.
    """
    first, step = luma[start], luma[end] - luma[start]
    extent = float(np.abs(step).mean()) + 1e-3
    energy = float((step * step).sum()) + 1e-6
    residuals, along = [], [0.0]
    for eighth in range(1, 8):
        offset = luma[round(start + eighth / 8 * (end - start))] - first
        share = min(max(float((offset * step).sum()) / energy, 0.0), 1.0)
        along.append(share)
        if eighth % 2 == 0:
            residuals.append(float(np.abs(share * step - offset).mean()) / extent)
    along.append(1.0)
    between = sum(_LEAST_SHARE < share < 1 - _LEAST_SHARE for share in along)
    residual = sum(residuals) / len(residuals) if between >= _LEAST_BETWEEN else _NOT_A_MIX
    past = next(number for number, share in enumerate(along) if share >= 0.5)
    rise = along[past] - along[past - 1]
    crossing = past - (along[past] - 0.5) / rise if rise > 0 else float(past)
    return residual, (1 - crossing / 8) * (end - start)
