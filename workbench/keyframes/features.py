"""What shot detectors look at: differences between frames, kept as a few numbers a frame.

Thumbs of 64 x 64 luma and 32 x 32 chroma come in frame by frame and are worked on in blocks; only the last few seconds
of them are held, so the length of a clip costs a few dozen bytes a frame. Times are in frames here; `Scale` turns spans
of seconds into frames of the clip.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import numpy.typing as npt

from workbench.keyframes.patches import found_again, stayed
from workbench.keyframes.windows import CELLS, LUMA_CELLS, Window, windows

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.intp]

_BLOCK = 64
_LUMA_SIDE, _CHROMA_SIDE, _LUMA_CELL_SIDE, _CHROMA_CELL_SIDE = 64, 32, 16, 8
_LUMA_BINS, _CHROMA_BINS = 32, 16
_BINS = _LUMA_BINS + 2 * _CHROMA_BINS
_SPANS_S = (0.48, 0.96, 1.6, 2.4)
_STEPS_A_SECOND = 12.5
_ENDS_A_SPAN = 12
_LEAST_SPAN_FRAMES = 4
CANDIDATE_SCORE = 0.14
"""A frame that differs less than this from the one before is not looked at as a cut."""
_FLASH_LEVELS, _CHANGED_LEVELS = 20.0, 10.0
_MOST_GONE = 0.5
_BLACK_MEAN, PLAIN_SPREAD = 28.0, 6.0
_WHITE_MEAN = 225.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Spans in frames of this clip.

    Attributes:
        spans: Lengths in which slow transitions are looked for; none when frames are too far apart for it.
        stride: Every how many frames such a length may end, at most; longer ones end less often.
        window: Frames on each side that a cut must stand out from.
        flash: What is over within so many frames is a flash.
        peak: A cut is the highest difference within this many frames.
        gap: Transitions nearer than this to a fade are the same transition.
    """

    spans: tuple[int, ...]
    stride: int
    window: int
    flash: int
    peak: int
    gap: int

    @classmethod
    def at(cls, frames_a_second: float) -> Scale:
        """For a frame rate."""
        rate = min(max(frames_a_second, 1.0), 120.0)
        return cls(
            spans=tuple(length for span_s in _SPANS_S if (length := round(span_s * rate)) >= _LEAST_SPAN_FRAMES),
            stride=max(1, round(rate / _STEPS_A_SECOND)),
            window=max(6, round(0.48 * rate)),
            flash=max(2, round(0.24 * rate)),
            peak=max(2, round(0.12 * rate)),
            gap=max(3, round(0.24 * rate)),
        )

    @property
    def reach(self) -> int:
        """Frames of history and of future that the numbers of one frame need."""
        return max((*self.spans, self.window, 2 * self.flash + 1)) + 2


@dataclass(slots=True)
class Features:
    """Numbers per frame, all of the same length, and the windows that may hold a slow transition.

    Attributes:
        score: Difference to the frame before, 0 for the first.
        settled: For candidates of cuts, how far the frames just after stay from those just before: small at a flash.
        again: For candidates of cuts, share of the picture that is found again in the frame before, moved or not.
        changed: For candidates of cuts, share of the picture that changes.
        plain: -1 for black, 1 for white, 0 for frames with something in them.
        spread: Standard deviation of the luma.
        alike: For the first frame after a short run of black or white that came at once (a flash), share of the
            picture before it that is found again.
        windows: By their last frame, counted like the other numbers.
    """

    score: Floats
    settled: Floats
    again: Floats
    changed: Floats
    plain: npt.NDArray[np.int8]
    spread: Floats
    alike: Floats
    windows: list[Window]

    def __len__(self) -> int:
        return len(self.score)

    def part(self, start: int) -> Features:
        """From a frame on; windows that begin before it are kept, with negative numbers."""
        return Features(
            self.score[start:],
            self.settled[start:],
            self.again[start:],
            self.changed[start:],
            self.plain[start:],
            self.spread[start:],
            self.alike[start:],
            [window.moved(-start) for window in self.windows if window.end >= start],
        )


def nothing() -> Features:
    """Numbers of no frames."""
    none = np.zeros(0, np.float32)
    return Features(none, none, none, none, np.zeros(0, np.int8), none, none, [])


def joined(first: Features, second: Features) -> Features:
    """Numbers of two runs of frames in a row."""
    count = len(first)
    return Features(
        np.concatenate([first.score, second.score]),
        np.concatenate([first.settled, second.settled]),
        np.concatenate([first.again, second.again]),
        np.concatenate([first.changed, second.changed]),
        np.concatenate([first.plain, second.plain]),
        np.concatenate([first.spread, second.spread]),
        np.concatenate([first.alike, second.alike]),
        first.windows + [window.moved(count) for window in second.windows],
    )


@dataclass(slots=True)
class _Thumbs:
    """Frames as held.

    Attributes:
        luma: (n, 64, 64) uint8.
        cells: (n, CELLS) float32: 16 x 16 of luma, then 8 x 8 of each chroma.
        histogram: (n, 64) float32, shares.
        mean, spread: (n,) float32, of the luma.
    """

    luma: Pixels
    cells: Floats
    histogram: Floats
    mean: Floats
    spread: Floats

    def __len__(self) -> int:
        return len(self.luma)

    @classmethod
    def of(cls, luma: Pixels, blue: Pixels, red: Pixels) -> _Thumbs:
        """From (n, 64, 64) luma and (n, 32, 32) chroma."""
        cells = np.empty((len(luma), CELLS), np.float32)
        cells[:, :LUMA_CELLS] = _reduced(luma, _LUMA_CELL_SIDE)
        chroma_cells = _CHROMA_CELL_SIDE * _CHROMA_CELL_SIDE
        cells[:, LUMA_CELLS : LUMA_CELLS + chroma_cells] = _reduced(blue, _CHROMA_CELL_SIDE)
        cells[:, LUMA_CELLS + chroma_cells :] = _reduced(red, _CHROMA_CELL_SIDE)
        bright = cells[:, :LUMA_CELLS]
        return cls(luma, cells, _histograms(luma, blue, red), bright.mean(1), bright.std(1))

    def joined(self, other: _Thumbs) -> _Thumbs:
        return _Thumbs(
            np.concatenate([self.luma, other.luma]),
            np.concatenate([self.cells, other.cells]),
            np.concatenate([self.histogram, other.histogram]),
            np.concatenate([self.mean, other.mean]),
            np.concatenate([self.spread, other.spread]),
        )

    def last(self, count: int) -> _Thumbs:
        start = len(self) - count
        return _Thumbs(
            self.luma[start:], self.cells[start:], self.histogram[start:], self.mean[start:], self.spread[start:]
        )

    def plain(self) -> npt.NDArray[np.int8]:
        """-1 for black frames, 1 for white ones."""
        plain = np.zeros(len(self), np.int8)
        even = self.spread < PLAIN_SPREAD
        plain[even & (self.mean < _BLACK_MEAN)] = -1
        plain[even & (self.mean > _WHITE_MEAN)] = 1
        return plain

    def changed(self, first: int, second: int) -> float:
        """Share of the luma cells that differ between two frames."""
        step = self.cells[first, :LUMA_CELLS] - self.cells[second, :LUMA_CELLS]
        return float((np.abs(step) > _CHANGED_LEVELS).mean())

    def distance(self, first: Numbers, second: Numbers) -> Floats:
        """Difference of frame pairs: 0 for equal ones, above 0.2 for most cuts."""
        bright = np.abs(self.cells[first, :LUMA_CELLS] - self.cells[second, :LUMA_CELLS]).mean(1) * (2 / 255)
        colour = np.abs(self.histogram[first] - self.histogram[second]).sum(1) / 6
        return np.asarray(bright + colour, dtype=np.float32)


def _reduced(planes: Pixels, side: int) -> Pixels:
    """(n, s, s) to (n, side * side) by area, all in one call: frames stand below each other."""
    count, wide = len(planes), planes.shape[2]
    tall = planes.reshape(count * wide, wide)
    small = cv2.resize(tall, (side, count * side), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8).reshape(count, side * side)


def _histograms(luma: Pixels, blue: Pixels, red: Pixels) -> Floats:
    """(n, 64) shares: 32 bins of luma, 16 of each chroma, from every other pixel of every other row."""
    count = len(luma)
    bins = np.concatenate(
        [
            (luma[:, ::2, ::2] >> 3).reshape(count, -1),
            _LUMA_BINS + (blue[:, ::2, ::2] >> 4).reshape(count, -1),
            _LUMA_BINS + _CHROMA_BINS + (red[:, ::2, ::2] >> 4).reshape(count, -1),
        ],
        axis=1,
    )
    places = bins + (np.arange(count, dtype=np.int32) * _BINS)[:, None]
    counts = np.bincount(places.reshape(-1), minlength=count * _BINS).reshape(count, _BINS).astype(np.float32)
    counts[:, :_LUMA_BINS] /= (_LUMA_SIDE // 2) ** 2
    counts[:, _LUMA_BINS:] /= (_CHROMA_SIDE // 2) ** 2
    return counts


def is_black(mean: float, spread: float) -> bool:
    """Whether a thumb is dark and even, as between a fade-out and a fade-in, from its luma."""
    return spread < PLAIN_SPREAD and mean < _BLACK_MEAN


@dataclass(slots=True)
class FeatureTrack:
    """Takes thumbs in order and keeps their numbers.

    The numbers of a frame are ready `scale.reach` frames later, or after `finish`.
    """

    scale: Scale
    first: int = 0
    _held: _Thumbs | None = None
    _waiting: list[tuple[Pixels, Pixels, Pixels]] = field(default_factory=list)
    _features: Features = field(default_factory=nothing)
    _count: int = 0
    _known: int = 0

    def add(self, luma: Pixels, blue: Pixels, red: Pixels) -> None:
        """Add a frame: (64, 64) luma and (32, 32) chroma, uint8."""
        self._waiting.append((luma, blue, red))
        self._count += 1
        if len(self._waiting) >= _BLOCK:
            self._work(2 * self.scale.flash)

    def finish(self) -> None:
        """No more frames: work out those still waiting."""
        self._work(0)

    def features(self) -> Features:
        """Numbers of all frames ready so far and not forgotten; the first is that of frame `first`."""
        return self._features

    def forget(self, frame: int) -> None:
        """Drop the numbers of frames before this one."""
        self._features = self._features.part(frame - self.first)
        self.first = frame

    def _work(self, ahead: int) -> None:
        """Numbers for every frame that has `ahead` frames after it."""
        if self._waiting:
            fresh = _Thumbs.of(*(np.stack(planes) for planes in zip(*self._waiting, strict=True)))
            self._held = fresh if self._held is None else self._held.joined(fresh)
            self._waiting.clear()
        held = self._held
        count = self._count - ahead - self._known
        if held is None or count <= 0:
            return
        frames = np.arange(self._known, self._known + count) - (self._count - len(held))
        self._features = joined(self._features, self._measure(held, frames))
        self._known += count
        self._held = held.last(min(len(held), ahead + self.scale.reach))

    def _measure(self, held: _Thumbs, frames: Numbers) -> Features:
        score = held.distance(np.maximum(frames - 1, 0), frames)
        plain = held.plain()
        settled, again, changed = np.zeros_like(score), np.zeros_like(score), np.zeros_like(score)
        for at in np.flatnonzero(self._candidates(score)):
            frame = int(frames[at])
            settled[at] = self._settled(held, frame)
            again[at] = self._again(held, frame)
            changed[at] = held.changed(frame - 1, frame)
        alike = self._across(held, plain, frames)
        windows_found = self._windows(held, frames)
        return Features(score, settled, again, changed, plain[frames], held.spread[frames], alike, windows_found)

    def _across(self, held: _Thumbs, plain: npt.NDArray[np.int8], frames: Numbers) -> Floats:
        """How alike the pictures on both sides of a short plain run are; 0 everywhere else."""
        alike = np.zeros(len(frames), np.float32)
        for at in np.flatnonzero((plain[frames] == 0) & (plain[np.maximum(frames - 1, 0)] != 0)):
            after = int(frames[at])
            before = after - 1
            while before >= 0 and plain[before] != 0 and after - before <= 2 * self.scale.gap + 1:
                before -= 1
            if before >= 0 and plain[before] == 0 and self._came_at_once(held, before):
                later = min(after + self.scale.flash, len(held) - 1)
                alike[at] = max(found_again(held.luma[before], held.luma[frame]) for frame in (after, later))
        return alike

    def _came_at_once(self, held: _Thumbs, before: int) -> bool:
        """Whether a plain run began with a jump: a fade has gone most of its way when its last picture is shown."""
        earlier = max(0, before - self.scale.peak)
        gone, jump = abs(held.mean[before] - held.mean[earlier]), abs(held.mean[before + 1] - held.mean[earlier])
        return bool(gone < _MOST_GONE * jump)

    def _again(self, held: _Thumbs, frame: int) -> float:
        """What is overexposed at first is looked for again a little later: a camera's flash takes time to fade."""
        frames = [frame]
        if held.mean[frame] > held.mean[frame - 1] + _FLASH_LEVELS:
            frames += [min(frame + step * self.scale.flash, len(held) - 1) for step in (1, 2)]
        return max(found_again(held.luma[frame - 1], held.luma[later]) for later in frames)

    def _candidates(self, score: Floats) -> npt.NDArray[np.bool_]:
        """Where a cut may be: different enough, and no frame near by (as far as known) more so."""
        side = self.scale.peak
        highest = cv2.dilate(score.reshape(1, -1), np.ones((1, 2 * side + 1), np.uint8)).reshape(-1)
        return np.asarray((score > CANDIDATE_SCORE) & (score >= highest), np.bool_)

    def _settled(self, held: _Thumbs, frame: int) -> float:
        """A flash begins and ends with a jump: from either, the picture soon beyond the flash is the one before."""
        later = np.arange(frame + 1, min(frame + self.scale.flash + 1, len(held)))
        earlier = np.arange(max(frame - 1 - self.scale.flash, 0), frame - 1)
        distances = np.concatenate(
            [
                held.distance(np.full_like(later, frame - 1), later),
                held.distance(earlier, np.full_like(earlier, frame)),
            ]
        )
        return float(distances.min()) if len(distances) else 2.0

    def _windows(self, held: _Thumbs, frames: Numbers) -> list[Window]:
        origin = self._count - len(held)
        found: list[Window] = []
        for length in self.scale.spans:
            stride = max(self.scale.stride, round(length / _ENDS_A_SPAN))
            ends = frames[((frames + origin) % stride == 0) & (frames >= length)]
            for window in windows(held.cells, ends, length):
                looked_at = replace(window, stayed=_stayed(held.luma, window)) if window.likely_wipe else window
                found.append(looked_at.moved(-int(frames[0])))
        return sorted(found, key=lambda window: window.end)


def _stayed(luma: Pixels, window: Window) -> float:
    """What stays in place while the new picture comes over the old, half-way through."""
    first, last = window.end - window.length, window.end
    old, new = max(first, int(window.start_at) - 1), min(last, int(window.end_at) + 2)
    return stayed(luma[(old + new) // 2], luma[old], luma[new])
