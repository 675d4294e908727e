"""Whether the colours of registered pictures differ: made grey, tinted, saturated, turned.

Each picture keeps its colours in a grid of 12 x 12 cells. Grids of pictures that lie differently do not meet cell by
cell, so cells of the coarser one that lie wholly inside are compared with what the other shows there, and where its
colours change within a cell's reach the difference has to be larger.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.matching.agreement import Rect
from workbench.matching.registration import Matrix, projected

Floats = npt.NDArray[np.float32]

_LEAST_LEVELS = 3.5
_LEAST_CELLS = 4
_SAMPLES = 5
_UNSURE = 0.6
_STRAY = 0.02


def recoloured(query: LocalFeatures, library: LocalFeatures, to_library: Matrix, rect: Rect) -> bool:
    """Whether the colours of registered pictures differ. False where they are unknown.

    Args:
        query, library: Of both pictures, the query mirrored if it was registered so.
        to_library: Query pixels to library pixels.
        rect: Where the library picture lies in the query.
    """
    if query.chroma is None or library.chroma is None:
        return False
    forward = _unit(library) @ to_library @ np.linalg.inv(_unit(query))
    ours, theirs = query.chroma.astype(np.float32), library.chroma.astype(np.float32)
    whole = (0.0, 0.0, 1.0, 1.0)
    if abs(np.linalg.det(forward)) < 1:  # the query shows a part: its cells are the smaller ones
        forward, ours, theirs = np.asarray(np.linalg.inv(forward), np.float64), theirs, ours
        rect, whole = whole, rect
    found = _differences(ours, theirs, forward, rect, whole)
    return found is not None and found > _LEAST_LEVELS


def _unit(features: LocalFeatures) -> Matrix:
    return np.diag([1 / features.width_px, 1 / features.height_px, 1.0])


def _differences(coarse: Floats, fine: Floats, to_fine: Matrix, rect: Rect, other: Rect) -> float | None:
    """Median difference of cells, levels beyond what the position of the grids explains; None if too few are inside."""
    side = len(coarse)
    offsets = (np.arange(_SAMPLES) + 0.5) / _SAMPLES
    rows, columns = np.mgrid[0:side, 0:side].reshape(2, -1)
    y = (rows[:, None, None] + offsets[:, None]) / side + 0 * offsets
    x = (columns[:, None, None] + offsets) / side + 0 * offsets[:, None]
    points = np.stack([x, y], axis=-1).reshape(-1, 2).astype(np.float32)
    seen = projected(to_fine, points)
    inside = _within(points, rect) & _within(seen, other)
    kept = inside.reshape(side * side, -1).all(axis=1)
    if int(kept.sum()) < _LEAST_CELLS:
        return None
    there = seen.reshape(side * side, -1, 2)[kept]
    cells = np.clip(np.floor(there * side).astype(int), 0, side - 1)
    values = fine[cells[..., 1], cells[..., 0]]
    apart = np.hypot(*(values.mean(axis=1) - coarse[rows[kept], columns[kept]]).T)
    # How far samples lie from the middle of a cell of the other grid, at most half a cell: nothing where grids meet.
    span = np.hypot(*(values.max(axis=1) - values.min(axis=1)).T)
    return float(np.median(apart - _UNSURE * span))


def _within(points: Floats, rect: Rect) -> npt.NDArray[np.bool_]:
    left, top, wide, tall = rect
    x, y = points.T
    return np.asarray((x > left - _STRAY) & (x < left + wide + _STRAY) & (y > top - _STRAY) & (y < top + tall + _STRAY))
