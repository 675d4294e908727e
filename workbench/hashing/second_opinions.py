"""Hashes of other families, for exchange with other tools and as second opinions on a match card.

They find a match only where a list received holds nothing else. pHash and dHash are those of Johannes Buchner's
imagehash (`phash` and `dhash` with their defaults), computed here from the same steps: Pillow's Lanczos reduction as
two products of matrices, which takes a fifth of the time, and a cosine transform of the 8 x 8 values that are used.
"""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq, reference
from workbench.model.hashes import PerceptualHash

VERSION = 1
_SIDE = 8
_PHASH_PX = 32
_LANCZOS_LOBES = 3.0
_PILLOW_PRECISION = 1 << 22
_TALL = 1.95
"""Pillow reduces the columns first where that is cheaper: measured, in pictures at least so much higher than wide."""

Grey = npt.NDArray[np.uint8]
Weights = npt.NDArray[np.float32]


@lru_cache(maxsize=64)
def _weights(length: int, count: int) -> Weights:
    """Shares of `length` pixels in `count`, (length, count), as Pillow's `Resample.c` has them, fixed point and all."""
    scale = length / count
    wide = max(scale, 1.0)
    centres = (np.arange(count) + 0.5) * scale
    first = np.maximum((centres - _LANCZOS_LOBES * wide + 0.5).astype(np.int64), 0)
    last = np.minimum((centres + _LANCZOS_LOBES * wide + 0.5).astype(np.int64), length)
    pixels = np.arange(length)[:, None]
    x = (pixels - centres + 0.5) / wide
    shares = np.where((x >= -_LANCZOS_LOBES) & (x < _LANCZOS_LOBES), np.sinc(x) * np.sinc(x / _LANCZOS_LOBES), 0.0)
    shares = np.where((pixels >= first) & (pixels < last), shares, 0.0)
    shares /= shares.sum(axis=0)
    return np.asarray(np.round(shares * _PILLOW_PRECISION) / _PILLOW_PRECISION, dtype=np.float32)


@lru_cache(maxsize=16)
def _across(width: int) -> tuple[tuple[int, int, Weights], ...]:
    """Weights along the rows, eight columns at a time: first and last pixel that count, and the weights of those.

    A pixel of pHash comes from a fifth of the width; four products of eight columns take half the time of one of 32.
    The ninth column of dHash stands alone, since products of nine take longer than of eight and of one.
    """
    columns = np.hstack([_weights(width, _PHASH_PX), _weights(width, _SIDE + 1)])
    found = []
    for part in np.split(columns, range(_SIDE, columns.shape[1], _SIDE), axis=1):
        used = np.flatnonzero(part.any(axis=1))
        low, high = int(used[0]), int(used[-1]) + 1
        found.append((low, high, np.ascontiguousarray(part[low:high])))
    return tuple(found)


def _levels(values: Weights) -> Weights:
    """Rounded to grey levels, as Pillow does after each direction."""
    return np.asarray(np.clip(np.floor(values + np.float32(0.5)), 0, 255), dtype=np.float32)


def _reduced(grey: Grey) -> tuple[Weights, Weights]:
    """The picture as (32, 32) for pHash and (8, 9) for dHash."""
    height, width = grey.shape
    values = grey.astype(np.float32)
    if height > _TALL * width:
        rows = [_levels(_weights(height, count).T @ values) for count in (_PHASH_PX, _SIDE)]
        return _levels(rows[0] @ _weights(width, _PHASH_PX)), _levels(rows[1] @ _weights(width, _SIDE + 1))
    across = _levels(np.hstack([values[:, low:high] @ weights for low, high, weights in _across(width)]))
    for_phash = _levels(_weights(height, _PHASH_PX).T @ across[:, :_PHASH_PX])
    return for_phash, _levels(_weights(height, _SIDE).T @ across[:, _PHASH_PX:])


@lru_cache(maxsize=1)
def _cosines() -> npt.NDArray[np.float64]:
    """The first 8 rows of the cosine transform of type II of 32 values, scaled as scipy's."""
    frequency, place = np.arange(_SIDE)[:, None], np.arange(_PHASH_PX)
    return np.asarray(2.0 * np.cos(np.pi * frequency * (2 * place + 1) / (2 * _PHASH_PX)))


def _hex(bits: npt.NDArray[np.bool_]) -> str:
    return np.packbits(bits.ravel()).tobytes().hex()


def _image_hashes(grey: Grey) -> tuple[PerceptualHash, ...]:
    small, steps = _reduced(grey)
    low = _cosines() @ small.astype(np.float64) @ _cosines().T
    found = (("phash", low > np.median(low)), ("dhash", steps[:, 1:] > steps[:, :-1]))
    return tuple(PerceptualHash(name, VERSION, 64, None, _hex(bits)) for name, bits in found)


def second_opinions(
    picture: npt.NDArray[np.uint8], *, exchange: bool = True, image_hashes: bool = True, grey: Grey | None = None
) -> tuple[PerceptualHash, ...]:
    """pHash and dHash of a picture, and its reference PDQ where wanted.

    Args:
        picture: (h, w, 3) uint8 RGB, or (h, w) grey.
        exchange: Whether to add PDQ as the reference computes it.
        image_hashes: Whether to compute pHash and dHash.
        grey: (h, w) uint8 luma of the same picture, where the caller has it.
    """
    opinions: tuple[PerceptualHash, ...] = ()
    if image_hashes:
        if grey is None or grey.shape != picture.shape[:2]:
            grey = picture if picture.ndim == 2 else np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
        opinions = _image_hashes(grey)
    if not exchange:
        return opinions
    code, quality = reference.reference_hash(picture)
    exact = PerceptualHash(reference.ALGORITHM, reference.VERSION, pdq.BITS, quality, pdq.to_hex(code))
    return (*opinions, exact)
