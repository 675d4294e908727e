"""Samples of clips packed: back as they were, smaller, and damage told."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import DamagedError
from workbench.model.hashes import SignatureView
from workbench.storage.view_packing import pack, pack_times, unpack


def _view(count: int, seed: int = 1) -> SignatureView:
    """A camera that moves: a few bits change from code to code."""
    rng = random.Random(seed)
    code, codes = rng.getrandbits(256), []
    for _ in range(count):
        for _ in range(rng.randrange(2, 20)):
            code ^= 1 << rng.randrange(256)
        codes.append(code.to_bytes(32, "big"))
    return SignatureView("full", tuple(number * 125_000 for number in range(count)), b"\x5a" * count, b"".join(codes))


@given(st.integers(0, 40), st.integers(0, 9), st.lists(st.integers(-(2**40), 2**40), min_size=40, max_size=40))
def test_views_come_back_as_they_were(count: int, seed: int, times: list[int]) -> None:
    one = _view(count, seed)
    view = SignatureView("rect1", tuple(times[:count]), bytes(range(count)), one.codes)
    assert unpack("rect1", *pack(view)) == view


def test_plain_rows_of_before_are_still_read() -> None:
    view = _view(50)
    assert unpack("full", pack_times(view.times_us), view.qualities, view.codes) == view


def test_an_hour_takes_less_than_its_codes() -> None:
    view = _view(28_800)
    assert sum(len(part) for part in pack(view)) < 0.75 * len(view.codes)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_damage_is_told(place: int) -> None:
    parts = list(pack(_view(50)))
    parts[place] = parts[place][:-9]
    with pytest.raises(DamagedError):
        unpack("full", *parts)


def test_rows_that_would_unpack_to_more_than_belongs_there_are_damage() -> None:
    times, qualities, _ = pack(_view(50))
    _, _, codes = pack(_view(500))
    with pytest.raises(DamagedError):
        unpack("full", times, qualities, codes)


@given(st.integers(0, 20), st.randoms(use_true_random=False))
def test_thumbs_come_back_as_they_were(count: int, rng: random.Random) -> None:
    times, qualities = tuple(number * 125_000 for number in range(count)), bytes(count)
    view = SignatureView("thumb", times, qualities, rng.randbytes(256 * count))
    assert unpack("thumb", *pack(view)) == view


@pytest.mark.parametrize("place", [0, 1, 2])
def test_damaged_thumbs_are_told(place: int) -> None:
    times = tuple(number * 125_000 for number in range(20))
    parts = list(pack(SignatureView("thumb:trim", times, bytes(20), random.Random(1).randbytes(256 * 20))))
    parts[place] = parts[place][:-9]
    with pytest.raises(DamagedError):
        unpack("thumb:trim", *parts)
