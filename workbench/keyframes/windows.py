"""Stretches of a clip that may hold a slow transition, and how the picture changes within them.

A frame is described by `CELLS` numbers: 16 x 16 cells of luma, then 8 x 8 of each chroma. Within a stretch nine frames
are looked at, from the first (the old picture, were it a transition) to the last (the new one).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.intp]

_LUMA_SIDE = 16
LUMA_CELLS = _LUMA_SIDE * _LUMA_SIDE
CELLS = LUMA_CELLS + 2 * 64
_EIGHTHS = 8
_MIXED = 0.12
_LEAST_LEVELS = 12.0
"""Mean change of luma between the ends from which a stretch is looked at."""
_UNEVEN_LEVELS, _LEAST_UNEVEN = 8.0, 0.55
"""So large a share of the cells changes by this much more or less than most: a camera that adapts to the light, or
something that passes before a wall, leaves most cells changing alike."""
_EVERY_CELL = 5
"""The median is taken of a part of the cells: it is the dear step here."""
_MOST_ALIKE = 0.5
"""Correlation of the ends from which they show the same picture. Like the next two a little more than detectors accept:
what lies beyond need not be kept."""
_MOST_RESIDUAL = 0.2
_MOST_HALVED = 0.22
_MOST_ASTRAY = 0.22
_MOST_DISORDER, _LEAST_CHANGED, _MOST_STEP = 0.55, 0.7, 0.65
_CHANGED_LEVELS = 10.0


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch whose ends differ, and how the one becomes the other.

    Attributes:
        end: Its last frame.
        length: Frames from its first to its last.
        change: Mean change of luma between the ends, levels.
        alike: Correlation of the ends, -1 to 1.
        changed: Share of cells that differ between the ends.
        residual: How far the frames between are from a straight mix of the ends, as a share of their difference: near 0
            in a dissolve.
        halved: How far the single cells are from either end: near 0 in a wipe, 0.3 and more in a dissolve.
        astray: How far all cells are from the nearer end, as a share of the ends' difference: what passes through the
            picture, or moves with it, is neither old nor new.
        disorder: How much neighbours differ in when they change, relative to all cells: small in a wipe.
        stayed: Share of the picture that is where it was or will be, half-way through; looked at for wipes only.
        back: How much cells go back and forth.
        largest_step: Of the share of the new picture, between two of the nine frames: near 1 at a cut.
        between: Of the seven frames inside, how many are neither old nor new.
        start_at, middle_at, end_at: Frames where a tenth, half and nine tenths of the way are done.
        halfway_at: Frame where half of the cells have changed.
    """

    end: int
    length: int
    change: float
    alike: float
    changed: float
    residual: float
    halved: float
    astray: float
    disorder: float
    back: float
    largest_step: float
    between: int
    start_at: float
    middle_at: float
    end_at: float
    halfway_at: float
    stayed: float = 0.0

    @property
    def likely_wipe(self) -> bool:
        """Whether it is worth a closer look as a wipe; looser than the detector."""
        return (
            self.halved < _MOST_HALVED
            and self.astray < _MOST_ASTRAY
            and self.disorder < _MOST_DISORDER
            and self.changed > _LEAST_CHANGED
            and self.largest_step < _MOST_STEP
        )

    def moved(self, frames: int) -> Window:
        """The same, counted from another first frame."""
        return replace(
            self,
            end=self.end + frames,
            start_at=self.start_at + frames,
            middle_at=self.middle_at + frames,
            end_at=self.end_at + frames,
            halfway_at=self.halfway_at + frames,
        )


@dataclass(frozen=True, slots=True)
class _Mixes:
    """The picture as a whole, see `Window`; one row a window."""

    ends: Numbers
    change: Floats
    alike: Floats
    residual: Floats
    shares: Floats  # of the new picture, (n, 7)


@dataclass(frozen=True, slots=True)
class _SingleCells:
    """Each cell by itself, see `Window`; one number a window."""

    changed: Floats
    halved: Floats
    astray: Floats
    disorder: Floats
    back: Floats
    halfway: Floats


def windows(cells: Floats, ends: Numbers, length: int) -> list[Window]:
    """Stretches of one length that may hold a slow transition.

    Args:
        cells: (n, CELLS) of frames in a row.
        ends: Last frames of the stretches.
        length: Frames from first to last.
    """
    old, new = cells[ends - length, :LUMA_CELLS], cells[ends, :LUMA_CELLS]
    step = new - old
    change = np.abs(step).mean(1)
    alike = _correlations(old, new)
    chosen = (change >= _LEAST_LEVELS) & (alike < _MOST_ALIKE)
    chosen[chosen] = _changed_unevenly(step[chosen])
    if not chosen.any():
        return []
    ends, change, alike = ends[chosen], change[chosen], alike[chosen]
    numbers = np.rint(ends[:, None] - length + np.arange(_EIGHTHS + 1) * (length / _EIGHTHS)).astype(np.intp)
    frames = cells[numbers]
    step = frames[:, -1] - frames[:, 0]
    inner = frames[:, 1:-1] - frames[:, :1]
    energy = np.einsum("nc,nc->n", step, step) + 1e-6
    shares = np.clip(np.einsum("nkc,nc->nk", inner, step) / energy[:, None], 0, 1)
    weights = shares * (1 - shares) + 1e-3
    residual = _residuals(inner, step, shares, weights)
    single = _single_cells(inner, step, weights)
    mixes = _Mixes(ends, change, alike, residual, shares)
    likely = (residual < _MOST_RESIDUAL) | ((single.halved < _MOST_HALVED) & (single.astray < _MOST_ASTRAY))
    return [_window(mixes, single, int(at), length) for at in np.flatnonzero(likely)]


def _window(mixes: _Mixes, single: _SingleCells, at: int, length: int) -> Window:
    end = int(mixes.ends[at])
    along = [0.0, *(float(share) for share in mixes.shares[at]), 1.0]
    first = end - length
    return Window(
        end=end,
        length=length,
        change=float(mixes.change[at]),
        alike=float(mixes.alike[at]),
        changed=float(single.changed[at]),
        residual=float(mixes.residual[at]),
        halved=float(single.halved[at]),
        astray=float(single.astray[at]),
        disorder=float(single.disorder[at]),
        back=float(single.back[at]),
        largest_step=max(after - before for before, after in itertools.pairwise(along)),
        between=sum(_MIXED < share < 1 - _MIXED for share in along),
        start_at=first + _crossing(along, 0.1) * length,
        middle_at=first + _crossing(along, 0.5) * length,
        end_at=first + _crossing(along, 0.9) * length,
        halfway_at=first + float(single.halfway[at]) * length,
    )


def _changed_unevenly(step: Floats) -> npt.NDArray[np.bool_]:
    few = step[:, ::_EVERY_CELL]
    most = np.partition(few, few.shape[1] // 2, axis=1)[:, few.shape[1] // 2]
    rest = np.abs(step - most[:, None])
    return np.asarray((rest > _UNEVEN_LEVELS).mean(1) >= _LEAST_UNEVEN, np.bool_)


def _correlations(first: Floats, second: Floats) -> Floats:
    """Of each row of one with the same row of the other, -1 to 1; brightness and contrast do not matter."""
    first = first - first.mean(1, keepdims=True)
    second = second - second.mean(1, keepdims=True)
    product = np.einsum("nc,nc->n", first, second)
    scale = np.sqrt(np.einsum("nc,nc->n", first, first) * np.einsum("nc,nc->n", second, second))
    return np.asarray(product / (scale + 1e-3), np.float32)


def _residuals(inner: Floats, step: Floats, shares: Floats, weights: Floats) -> Floats:
    """Mean distance of the frames between from their nearest mix of the ends, relative to the ends' difference."""
    rest = np.abs(inner - shares[:, :, None] * step[:, None]).mean(2)
    extent = np.abs(step).mean(1) + 1e-3
    return np.asarray((rest * weights).sum(1) / weights.sum(1) / extent, np.float32)


def _single_cells(inner: Floats, step: Floats, weights: Floats) -> _SingleCells:
    """How the luma cells go from the old picture to the new, each by itself."""
    step = step[:, :LUMA_CELLS]
    counted = np.abs(step) > _CHANGED_LEVELS
    share = inner[:, :, :LUMA_CELLS] / np.where(counted, step, 1.0)[:, None]
    number = counted.sum(1) + 1e-6
    to_old = np.abs(inner[:, :, :LUMA_CELLS])
    nearer = np.minimum(to_old, np.abs(inner[:, :, :LUMA_CELLS] - step[:, None])).mean(2)
    astray = (nearer * weights).sum(1) / weights.sum(1) / (np.abs(step).mean(1) + 1e-3)
    off = np.minimum(np.minimum(np.abs(share), np.abs(1 - share)), 0.5)
    halved = ((off * counted[:, None]).sum(2) / number[:, None] * weights).sum(1) / weights.sum(1)
    share = np.clip(share, 0, 1)
    back = (np.maximum(share[:, :-1] - share[:, 1:], 0) * counted[:, None]).sum((1, 2)) / number
    when = (0.5 + (1 - share).sum(1)) / _EIGHTHS
    return _SingleCells(
        changed=np.asarray(counted.mean(1), np.float32),
        halved=np.asarray(halved, np.float32),
        astray=np.asarray(astray, np.float32),
        disorder=_disorder(when, counted),
        back=np.asarray(back, np.float32),
        halfway=np.asarray((when * counted).sum(1) / number, np.float32),
    )


def _disorder(when: Floats, counted: npt.NDArray[np.bool_]) -> Floats:
    """Mean difference of neighbouring cells in when they change, relative to the spread over all cells."""
    maps = when.reshape(-1, _LUMA_SIDE, _LUMA_SIDE)
    valid = counted.reshape(-1, _LUMA_SIDE, _LUMA_SIDE)
    across, down = valid[:, :, 1:] & valid[:, :, :-1], valid[:, 1:] & valid[:, :-1]
    differences = (np.abs(np.diff(maps, axis=2)) * across).sum((1, 2)) + (np.abs(np.diff(maps, axis=1)) * down).sum(
        (1, 2)
    )
    pairs = across.sum((1, 2)) + down.sum((1, 2)) + 1e-6
    number = counted.sum(1) + 1e-6
    mean = (when * counted).sum(1) / number
    spread = np.sqrt((((when - mean[:, None]) ** 2) * counted).sum(1) / number)
    return np.asarray(differences / pairs / (spread + 0.02), np.float32)


def _crossing(along: list[float], share: float) -> float:
    """Where on the way (0-1) a share of the new picture is first reached."""
    past = next(number for number, reached in enumerate(along) if reached >= share)
    rise = along[past] - along[past - 1]
    exact = past - (along[past] - share) / rise if rise > 0 else float(past)
    return exact / _EIGHTHS
