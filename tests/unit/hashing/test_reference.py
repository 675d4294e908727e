"""PDQ as the reference computes it, against hashes computed elsewhere.

`DRAWN` was computed with the package pdqhash 0.2.8 (the reference's C++, built with GCC) from the pictures `drawn`
makes; numpy integers alone, so that every machine draws the same. `BRIDGE` are the hashes facebook/ThreatExchange
documents for the eight turns of one photograph (pdq/python/pdqhashing/tests/pdq_test.py, pdq/data/reg-test-input/dih).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from workbench.hashing import pdq
from workbench.hashing.reference import reference_hash

DRAWN: dict[tuple[int, int], tuple[str, int]] = {
    (500, 375): ("e0e44780b47db66955ad9b472c52e31e6e33c8f04b5aeda4b34d4c74b290ad5c", 100),
    (333, 500): ("e0e44780b46d1e6975ad9b536d52e31e663348f04b5afda4b34d4c74b3908d5c", 100),
    (64, 64): ("f0f5cb80b46c9a6976ad9d493e52e38e26176c704b5aeda4b34d4c7433908d5c", 100),
    (65, 129): ("61e4c788b47d8e6975ad9b566d522386663b4c704b5abda4934d4c743b909d5c", 100),
    (127, 90): ("e0f7c780b46c9a7974a9974d2e52a39e2617e8704b5acda4b34d4c7433b08ddc", 100),
    (1024, 768): ("e1e44780b47d166955ad9b576952631e6e33c8f04b5abda4b34d4c74b3908d5c", 100),
    (40, 300): ("64f5c788947d967974ad9f432d52a38e26336c784b5a45a4b34d4c743b908ddc", 100),
    (5, 5): ("3b0ee4d9c4f13b0e61d861d83b0e9e37ce73c4f13b0e64d9c4f13b0e31c861d8", 100),
    (1000, 63): ("e0f7cf80b46c9a7954a9930d2e52e31e6637ccf04b5a8da4374d4c74ba90ad5c", 100),
}
BRIDGE = {
    "plain": "d8f8f0cce0f4a84f0e370a22028f67f0b36e2ed596623e1d33e6b39c4e9c9b22",
    "turned-270": "38a50efd71c83f429013d68d0ffffc52e34e0e15ada952a9d29684214aa9e5af",
    "turned-180": "2dadda64b5a142e5d362209057da895ae63b8c7fc277b4b766b319361f893188",
    "turned-90": "a5f0a457248995e8c9065c275aaa54d8b61ba4bdf8fcfc0387c32f8b0bfc4f05",
    "flipped": "d8f80f31e0f417b00e37f5dd028f980fb36ed12a9662c1e233e64c634e9c64dd",
    "mirrored": "0dad259bb1a1bd18d362576556da32a1e63b7380c2374b4866b3c6c91b89ce77",
    "transposed": "f0a5e10271dcc0bd9c5309720fff018de34ef1e8ada9a956d2967ade1ea91a50",
    "transverse": "69f05aa8a4996a17c146a2da5aaaab07b61b5b60f8fc07fc83c3d0740bfcb0fa",
}
REFERENCE_TOLERANCE_BITS = 18
"""Their own tests allow 16 between decoders; the turned files were decoded and encoded once more."""


def drawn(width: int, height: int) -> npt.NDArray[np.uint8]:
    """A picture of squares, slopes and waves, (height, width, 3)."""
    y, x = np.mgrid[0:height, 0:width].astype(np.int64)
    x, y = x * 1000 // width, y * 1000 // height
    red = (x * x // 700 + y) % 256
    green = (((x // 130) ^ (y // 90)) * 37 + x * y // 2500) % 256
    blue = ((x - 400) ** 2 // 900 + (y - 700) ** 2 // 700) % 256
    return np.stack([red, green, blue], axis=2).astype(np.uint8)


@pytest.mark.parametrize("size", DRAWN)
def test_drawn_pictures_hash_as_in_the_reference(size: tuple[int, int]) -> None:
    code, quality = reference_hash(drawn(*size))
    assert (pdq.to_hex(code), quality) == DRAWN[size]


@pytest.mark.parametrize("form", BRIDGE)
def test_turning_a_documented_hash_gives_the_documented_hash_of_the_turn(form: str) -> None:
    turned = pdq.turned(pdq.from_hex(BRIDGE["plain"])[None], form)
    assert pdq.distances(turned, pdq.from_hex(BRIDGE[form])[None]).item() <= REFERENCE_TOLERANCE_BITS


def test_documented_hashes_have_half_of_their_bits_set() -> None:
    assert {int(text, 16).bit_count() for text in BRIDGE.values()} == {128}


def test_documented_edits_of_one_photograph_lie_within_the_limit_of_the_reference() -> None:
    plain, sharpened, shrunk = (
        pdq.from_hex(text)[None]
        for text in (
            "d8f8f0cee0f4a84f0637022a078f67f0b36e2ed596621e1d33e6339c4e9c9b22",
            "d0f8f0cec0f4a84f0e370a22338f67f0b36a2ef596231e1d72e6a39c4e9c9b22",
            "d0f8f1ccc0f4a84d0a370a3a228f67f0b36e2ed5b6623e1d33e6339c4e9c9b22",
        )
    )
    assert pdq.distances(plain, sharpened).item() == 16
    assert pdq.distances(plain, shrunk).item() == 14


def test_a_picture_of_less_than_five_pixels_has_no_hash() -> None:
    code, quality = reference_hash(drawn(4, 300))
    assert (pdq.to_hex(code), quality) == ("0" * 64, 0)


def test_grey_and_colour_of_the_same_grey_picture_hash_alike() -> None:
    grey = drawn(301, 207)[:, :, 0]
    assert (reference_hash(grey)[0] == reference_hash(np.repeat(grey[:, :, None], 3, axis=2))[0]).all()
