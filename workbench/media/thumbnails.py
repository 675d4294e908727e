"""Small encoded pictures for lists, and masked ones in which nothing can be recognised."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from workbench.errors import InternalError

JPEG_QUALITY = 85
MASK_WIDTH_PX = 24
NEARLY = 0.6
"""Above this share of the size, averaging by area looks no better than interpolating and takes four times as long."""


def fitted_size(width_px: int, height_px: int, max_width_px: int, max_height_px: int) -> tuple[int, int]:
    """Width and height scaled down to fit, never up, at least one pixel each."""
    scale = min(1.0, max_width_px / width_px, max_height_px / height_px)
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))


def fitted(picture: npt.NDArray[np.uint8], max_width_px: int, max_height_px: int) -> npt.NDArray[np.uint8]:
    """A picture of any number of channels reduced by area to fit, never enlarged."""
    height, width = picture.shape[:2]
    size = fitted_size(width, height, max_width_px, max_height_px)
    if size == (width, height):
        return picture
    nearly = size[0] > NEARLY * width
    how = cv2.INTER_LINEAR if nearly else cv2.INTER_AREA
    return np.asarray(cv2.resize(picture, size, interpolation=how), dtype=np.uint8)


def halved(picture: npt.NDArray[np.uint8], side_px: int) -> npt.NDArray[np.uint8]:
    """A picture halved while its long side stays above `side_px`: much faster than to any size, and as smooth.

    An odd last row or column is left out, so this is for thumbnails and not for pictures laid over others.
    """
    while max(picture.shape[:2]) >= 2 * side_px and min(picture.shape[:2]) > 1:
        height, width = picture.shape[0] // 2, picture.shape[1] // 2
        even = picture[: 2 * height, : 2 * width]
        picture = np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return picture


def jpeg(picture: npt.NDArray[np.uint8]) -> bytes:
    """Encode (h, w, 3) RGB or (h, w) grey; the same pixels give the same bytes."""
    drawn = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) if picture.ndim == 3 else np.ascontiguousarray(picture)
    written, data = cv2.imencode(".jpg", drawn, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not written:
        raise InternalError("A thumbnail could not be encoded.")
    return data.tobytes()


def masked(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """(h, 24) uint8 grey, to be enlarged smoothly and darkened by whoever shows it."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8) if picture.ndim == 3 else picture
    height, width = grey.shape
    grey = _thinned(grey)
    size = (MASK_WIDTH_PX, max(1, min(4 * MASK_WIDTH_PX, round(MASK_WIDTH_PX * height / width))))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _thinned(grey: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Reduced by a whole number, where that is much faster than to any size; still twice the size of a mask."""
    height, width = grey.shape
    steps = min(width // (2 * MASK_WIDTH_PX), height)
    if steps < 2:
        return grey
    whole = grey[: height // steps * steps, : width // steps * steps]
    size = (width // steps, height // steps)
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
