"""PDQ codes: pinned values, turns, distances, text."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.hashing.pictures import texture
from workbench.hashing import pdq, reference
from workbench.hashing.signature import reduced

TURNS = {
    "plain": lambda a: a,
    "mirrored": lambda a: a[:, ::-1],
    "flipped": lambda a: a[::-1],
    "turned-180": lambda a: a[::-1, ::-1],
    "transposed": lambda a: a.T,
    "turned-270": lambda a: np.rot90(a, 1),
    "turned-90": lambda a: np.rot90(a, -1),
    "transverse": lambda a: a[::-1, ::-1].T,
}
RAMP = ((np.arange(64)[:, None] * 37 + np.arange(64)[None, :] ** 2 * 11) % 256).astype(np.float32)


def test_code_is_constant() -> None:
    codes, quality = pdq.hash_grey64(RAMP[None])
    assert (pdq.to_hex(codes[0]), int(quality[0])) == (
        "ee48114a64581b4b64785bcbce483f634e787bcfecd85b53e47837cac14a086d",
        100,
    )


def test_reference_code_is_constant() -> None:
    picture = np.kron(RAMP, np.ones((5, 6))).astype(np.uint8)
    code, quality = reference.reference_hash(picture)
    assert (pdq.to_hex(code), quality) == ("ee48114a64581b4b64785bcbce483f634e787bcfecd85b53e47837cac14a086d", 100)


@pytest.mark.parametrize("form", pdq.FORMS)
def test_turned_codes_are_those_of_the_turned_picture(form: str) -> None:
    grey = reduced(texture(5))
    expected = pdq.hash_grey64(np.ascontiguousarray(TURNS[form](grey))[None])[0][0]
    assert pdq.distances(pdq.turned_codes(grey)[None, pdq.FORMS.index(form)], expected[None])[0, 0] <= 2


@pytest.mark.parametrize("form", pdq.FORMS)
def test_code_turned_without_the_picture_stays_near(form: str) -> None:
    grey = reduced(texture(6))
    turned = pdq.turned(pdq.hash_grey64(grey[None])[0], form)
    assert pdq.distances(turned, pdq.turned_codes(grey)[pdq.FORMS.index(form), None])[0, 0] <= 30


def test_plain_pictures_have_no_quality() -> None:
    assert pdq.hash_grey64(np.full((1, 64, 64), 90, np.float32))[1][0] == 0


def test_no_pictures_give_no_codes() -> None:
    codes, quality = pdq.hash_grey64(np.zeros((0, 64, 64), np.float32))
    assert codes.shape == (0, 32)
    assert quality.shape == (0,)


@given(st.binary(min_size=32, max_size=32))
def test_text_round_trip(data: bytes) -> None:
    code = np.frombuffer(data, np.uint8)
    assert bytes(pdq.from_hex(pdq.to_hex(code))) == data


def test_short_text_is_refused() -> None:
    with pytest.raises(ValueError, match="64"):
        pdq.from_hex("ab")


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_distance_counts_differing_bits(one: bytes, other: bytes) -> None:
    expected = (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
    codes = [np.frombuffer(data, np.uint8)[None] for data in (one, other)]
    assert pdq.distances(codes[0], codes[1])[0, 0] == expected


def test_quality_does_not_depend_on_the_pictures_hashed_together() -> None:
    fading = texture(3, 64, 64).astype(np.float32) * np.linspace(0.02, 1, 21, dtype=np.float32)[:, None, None]
    one_by_one = [int(pdq.qualities(picture[None])[0]) for picture in fading]
    assert pdq.qualities(fading).tolist() == one_by_one
    assert one_by_one[0] < one_by_one[-1]
