"""What is too large to decode, checked from the header before any pixel is read.

The numbers come from small files with a large cost: a 4.6 kB GIF that keeps decoders busy past 15 s, a 0.3 MB PNG
that fills a gigabyte.
"""

from __future__ import annotations

from workbench.errors import UnreadableError

MAX_SIDE_PX = 16_384
MAX_PICTURE_MP = 100
MAX_REDUCED_JPEG_MP = 400
"""JPEG alone can be decoded at an eighth of its size, so the 108 and 200 megapixel pictures of phones are read."""
MAX_ANIMATION_GP = 2
MAX_ANIMATION_FRAMES = 20_000
"""Half an hour at ten a second, and 10 s of work even for tiny pictures; those of 200,000 frames were made to harm."""
MAX_TICK_S = 3600.0
"""Longest step of a clip's clock that is believed; a time lapse has one of minutes."""
STALL_S = 20.0
"""A clip is ended after this long without a new frame, an animation after this long in all."""

_SMALLER = "Ask for a smaller copy, or make one on a machine you trust."


def check_picture(name: str, width_px: int, height_px: int, *, reducible: bool) -> None:
    """Refuse a still that is too large.

    Args:
        name: Display name of the file.
        width_px, height_px: From the header.
        reducible: True for JPEG.

    Raises:
        UnreadableError: Too large, with the numbers.
    """
    _check_sides(name, width_px, height_px, side_limit_px=MAX_SIDE_PX * 2 if reducible else MAX_SIDE_PX)
    limit = MAX_REDUCED_JPEG_MP if reducible else MAX_PICTURE_MP
    _check_area(name, width_px, height_px, limit)


def check_jpeg_data(name: str, width_px: int, height_px: int, file_bytes: int) -> None:
    """Refuse a JPEG whose file cannot hold what its header promises.

    One component has a block for every 8 x 8 pixels, and no Huffman code is shorter than a bit (ITU-T T.81, F.1.2). The
    decoder fills in the rest without a word: 286 bytes made 380 megapixels of grey, in 17 s and 2.2 GB with OpenCV.

    Raises:
        UnreadableError: With the numbers.
    """
    least_bytes = width_px * height_px // (64 * 8)
    if file_bytes < least_bytes:
        raise UnreadableError(
            name,
            f"its header promises {width_px:,} x {height_px:,} pixels, for which {file_bytes:,} bytes are too few",
            advice="Most of the picture is missing. Download or copy it again.",
        )


def check_frame(name: str, width_px: int, height_px: int) -> None:
    """Refuse a clip whose frames are too large.

    Raises:
        UnreadableError: Too large, with the numbers.
    """
    _check_sides(name, width_px, height_px, side_limit_px=MAX_SIDE_PX)
    _check_area(name, width_px, height_px, MAX_PICTURE_MP)


def check_animation(name: str, width_px: int, height_px: int, frame_count: int) -> None:
    """Refuse an animation whose frames together are too large.

    Raises:
        UnreadableError: Too large, with the numbers.
    """
    check_frame(name, width_px, height_px)
    gigapixels = width_px * height_px * frame_count / 1e9
    if gigapixels > MAX_ANIMATION_GP:
        raise UnreadableError(
            name,
            f"the animation has {frame_count:,} frames of {width_px:,} x {height_px:,} pixels, "
            f"{gigapixels:.1f} gigapixels in all; up to {MAX_ANIMATION_GP} are read",
            advice="Cut a shorter piece, or export it as a video.",
        )


def _check_sides(name: str, width_px: int, height_px: int, *, side_limit_px: int) -> None:
    if width_px < 1 or height_px < 1:
        raise UnreadableError(name, f"its header gives a size of {width_px} x {height_px} pixels")
    if max(width_px, height_px) > side_limit_px:
        raise UnreadableError(
            name,
            f"it is {width_px:,} x {height_px:,} pixels; up to {side_limit_px:,} a side are read",
            advice=_SMALLER,
        )


def _check_area(name: str, width_px: int, height_px: int, limit_mp: int) -> None:
    megapixels = width_px * height_px / 1e6
    if megapixels > limit_mp:
        raise UnreadableError(
            name,
            f"it is {width_px:,} x {height_px:,} pixels, {megapixels:.0f} megapixels; up to {limit_mp} are read",
            advice=_SMALLER,
        )
