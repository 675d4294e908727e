"""Pictures without a picture in them: black, plain, gradients, title and text cards, countdowns.

They are kept out of matching: many clips share such frames without sharing footage, and reuse asserted on them would be
a false statement.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

_WORK_PX = 256
PLAIN_LEVELS = 3.0
"""A picture that stays this near a smooth surface (standard deviation, of 256) has nothing in it."""
INK_LEVELS = 16.0
"""Lettering differs from its ground by more than this."""
MOST_INK = 0.45
"""Beyond this share there is no ground left to speak of."""
GROUND_LEVELS = 2.5
"""The ground of a card is drawn, so it has no noise; skies and walls in photographs do."""
LEAST_TEXTURE = 0.02
"""Share of the picture inside which texture makes it a photograph."""
_TEXTURE_LEVELS = 4.0
_STROKE_PX = 11
_GLANCE_PX = 64
_STEP = 4
_BUSY_SHARE = 0.6


@lru_cache(maxsize=32)
def _terms(height: int, width: int) -> npt.NDArray[np.float64]:
    """Terms of a quadratic surface at every fourth row and column, (n, 6); pictures come in few sizes."""
    y, x = np.meshgrid(
        np.arange(0, height, _STEP, dtype=float) / height,
        np.arange(0, width, _STEP, dtype=float) / width,
        indexing="ij",
    )
    return np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=-1).reshape(-1, 6)


def _middle(values: npt.NDArray[np.float64]) -> float:
    """The median by sorting, which numpy does many times as fast as `np.median`."""
    ordered = np.sort(values)
    return float(ordered[len(values) // 2] + ordered[(len(values) - 1) // 2]) / 2


def _share(marked: npt.NDArray[Any]) -> float:
    """Share of a picture that is marked."""
    return int(np.count_nonzero(marked)) / marked.size


def _smooth_surface(grey: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Quadratic surface through the ground of a picture, robust against lettering: weighted least squares."""
    points = grey[::_STEP, ::_STEP]
    height, width = grey.shape
    basis = _terms(height, width)
    values = points.reshape(-1).astype(np.float64)
    weights = np.where(np.abs(values - _middle(values)) <= 2 * INK_LEVELS, 1.0, 0.05)
    surface: npt.NDArray[np.floating[Any]] = np.zeros(6)
    for _ in range(5):
        weighted = basis * weights[:, None]
        # The 6 x 6 normal equations: the same surface as from all points, thirty times as fast.
        surface = np.linalg.lstsq(basis.T @ weighted, values @ weighted, rcond=None)[0]
        weights = 1.0 / (1.0 + ((values - basis @ surface) / 6.0) ** 2)
    y, x = np.arange(height, dtype=float) / height, np.arange(width, dtype=float) / width
    even, along, down, crossed, bent, sagging = surface
    columns = along * x + bent * x * x
    rows = even + down * y + sagging * y * y
    return np.asarray(rows[:, None] + columns + np.outer(crossed * y, x), dtype=np.float32)


def _texture_share(grey: npt.NDArray[np.float32], ink: npt.NDArray[np.uint8]) -> float:
    """Share of the picture that is textured inside thick shapes; strokes and plain shapes do not count."""
    kernel = np.ones((_STROKE_PX, _STROKE_PX), np.uint8)
    inside = cv2.erode(cv2.morphologyEx(ink, cv2.MORPH_OPEN, kernel), np.ones((3, 3), np.uint8))
    mean = cv2.blur(grey, (5, 5))
    spread = np.sqrt(np.maximum(cv2.blur(grey * grey, (5, 5)) - mean * mean, 0))
    return _share((spread > _TEXTURE_LEVELS) & (inside > 0))


def _busy(small: npt.NDArray[np.float32]) -> bool:
    """Whether detail is everywhere: then there is no ground to put lettering on. Spares most frames the full look."""
    mean = cv2.blur(small, (3, 3))
    spread = np.sqrt(np.maximum(cv2.blur(small * small, (3, 3)) - mean * mean, 0))
    return _share(spread > _TEXTURE_LEVELS) > _BUSY_SHARE


def is_flat(grey: npt.NDArray[np.uint8], *, glance: npt.NDArray[np.float32] | None = None) -> bool:
    """Whether a picture is black, plain, a gradient, or lettering and plain shapes on such a ground.

    Args:
        grey: (h, w) uint8, any size.
        glance: (64, 64), the picture reduced by area averaging, where the caller has it already.
    """
    height, width = grey.shape
    if glance is None:
        glance = cv2.resize(grey, (_GLANCE_PX, _GLANCE_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    if _busy(glance):
        return False
    scale = min(1.0, _WORK_PX / max(height, width))
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    if float(small.std()) < PLAIN_LEVELS:
        return True
    rest = small - _smooth_surface(small)
    if float(rest.std()) < PLAIN_LEVELS:
        return True
    ink = (np.abs(rest) > INK_LEVELS).astype(np.uint8)
    near_ink = cv2.dilate(ink, np.ones((5, 5), np.uint8)) > 0
    ground = ~near_ink
    if _share(ink) > MOST_INK or _share(ground) < 0.3:
        return False
    if float(rest[ground].std()) > GROUND_LEVELS:
        return False
    return _texture_share(small, ink) < LEAST_TEXTURE
