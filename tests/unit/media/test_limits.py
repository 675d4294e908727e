"""Sizes that are refused from the header, with their numbers."""

from __future__ import annotations

import pytest

from workbench.errors import UnreadableError
from workbench.media import limits


def test_a_phone_jpeg_of_200_megapixels_passes() -> None:
    limits.check_picture("x", 16_320, 12_240, reducible=True)


@pytest.mark.parametrize(("width", "height"), [(13_000, 13_000), (20_000, 10)])
def test_large_stills_are_refused(width: int, height: int) -> None:
    with pytest.raises(UnreadableError, match=f"{width:,} x {height:,} pixels"):
        limits.check_picture("x.png", width, height, reducible=False)


def test_a_jpeg_beyond_400_megapixels_is_refused() -> None:
    with pytest.raises(UnreadableError, match="441 megapixels; up to 400"):
        limits.check_picture("x.jpg", 21_000, 21_000, reducible=True)


def test_an_animation_counts_all_its_frames() -> None:
    limits.check_animation("x", 1_000, 1_000, 2_000)
    with pytest.raises(UnreadableError, match="2,001 frames of 1,000 x 1,000 pixels"):
        limits.check_animation("x", 1_000, 1_000, 2_001)


def test_a_size_of_nothing_is_refused() -> None:
    with pytest.raises(UnreadableError, match="0 x 5"):
        limits.check_frame("x", 0, 5)


def test_a_jpeg_too_small_for_its_header_is_refused() -> None:
    limits.check_jpeg_data("x.jpg", 6_400, 4_800, 60_000)
    with pytest.raises(UnreadableError, match="20,000 x 19,000 pixels, for which 286 bytes are too few"):
        limits.check_jpeg_data("x.jpg", 20_000, 19_000, 286)
