"""Pictures with parts replaced by one colour, for copies that are given to others.

What lies below is not blurred or made coarse, which can be undone, but gone: the pixels are replaced before the picture
is coded again.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

from workbench.model.comparison import Rect

COLOUR = (118, 118, 118)
_BLOCK_PX = 8
"""A JPEG codes blocks of this side; a rectangle that ends with them comes out as one colour exactly."""
_QUALITY = 90


def covered_picture(data: bytes, rects: Sequence[Rect], *, whole: bool = False) -> bytes:
    """A JPEG or PNG with rectangles, or all of it, replaced by `COLOUR`; nothing but pixels is kept.

    Args:
        rects: Left, top, width, height as fractions of the picture; each is enlarged to whole blocks.
        whole: Replace everything.

    Raises:
        OSError: It is no picture.
    """
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
        kind = image.format
        pixels = np.array(image.convert("RGB"))
    if whole:
        pixels[:] = COLOUR
    for rect in rects:
        cover(pixels, rect)
    out = io.BytesIO()
    covered = Image.fromarray(pixels)
    if kind == "PNG":
        covered.save(out, "PNG")
    else:
        covered.save(out, "JPEG", quality=_QUALITY, subsampling=0)  # colours of one block stay in it
    return out.getvalue()


def cover(pixels: npt.NDArray[np.uint8], rect: Rect) -> None:
    """Replace a rectangle of (h, w) or (h, w, 3) uint8 pixels by `COLOUR`, in place, enlarged to whole blocks."""
    height, width = pixels.shape[:2]
    left, right = _blocks(rect[0], rect[0] + rect[2], width)
    top, bottom = _blocks(rect[1], rect[1] + rect[3], height)
    pixels[top:bottom, left:right] = COLOUR if pixels.ndim == 3 else COLOUR[0]


def _blocks(start: float, end: float, side_px: int) -> tuple[int, int]:
    first = math.floor(start * side_px / _BLOCK_PX) * _BLOCK_PX
    last = math.ceil(end * side_px / _BLOCK_PX) * _BLOCK_PX
    return max(0, first), min(side_px, last)
