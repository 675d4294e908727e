"""pHash and dHash computed here against imagehash, their reference."""

from __future__ import annotations

from pathlib import Path

import cv2
import imagehash
import numpy as np
import pytest
from PIL import Image

from workbench.hashing.second_opinions import second_opinions


def own(picture: np.ndarray) -> dict[str, str]:
    return {one.algorithm: one.hex for one in second_opinions(picture, exchange=False)}


def of_imagehash(picture: np.ndarray) -> dict[str, str]:
    image = Image.fromarray(picture)
    return {"phash": str(imagehash.phash(image)), "dhash": str(imagehash.dhash(image))}


def test_shared_photographs_have_the_hashes_of_imagehash(shared_media: Path) -> None:
    files = sorted(shared_media.rglob("*.JPEG"))[:40]
    assert files
    for file in files:
        with Image.open(file) as image:
            image.thumbnail((1024, 1024))
            picture = np.asarray(image.convert("RGB"))
        assert own(picture) == of_imagehash(picture), file.name


@pytest.mark.parametrize("size", [(20, 30), (32, 32), (8, 9), (33, 700), (1000, 300)])
def test_any_size_has_the_hashes_of_imagehash(size: tuple[int, int]) -> None:
    picture = np.random.default_rng(3).integers(0, 256, size, dtype=np.uint8)
    assert own(picture) == of_imagehash(picture)


def test_a_grey_picture_handed_in_is_the_one_hashed() -> None:
    picture = np.random.default_rng(4).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    assert second_opinions(picture, exchange=False, grey=grey) == second_opinions(picture, exchange=False)
