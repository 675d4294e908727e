"""The exact scan finds what brute force finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.hashing.pdq import distances
from workbench.matching import planes


def _library(seed: int, count: int) -> np.ndarray:
    """Codes with neighbours at all distances."""
    rng = np.random.default_rng(seed)
    codes = rng.integers(0, 256, (count, 32), dtype=np.uint8)
    near = count // 2
    flips = rng.random((near, 256)) < rng.random((near, 1)) * 0.4
    codes[:near] = codes[0] ^ np.packbits(flips, axis=1)
    return codes


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 300), st.integers(0, 120))
def test_scan_equals_brute_force(seed: int, count: int, radius: int) -> None:
    codes = _library(seed, count)
    query = codes[0]
    rows, found = planes.scan(planes.to_planes(codes), np.ascontiguousarray(query).view(np.uint64), radius)
    table = distances(query[None], codes)[0]
    assert rows.tolist() == np.flatnonzero(table <= radius).tolist()
    assert found.tolist() == table[rows].tolist()


@pytest.mark.parametrize("queries", [0, 3, 40])
def test_many_codes_at_once_equal_brute_force(queries: int) -> None:
    codes = _library(4, 500)
    one, other, found = planes.scan_many(planes.to_planes(codes), codes[:queries], 60)
    table = distances(codes[:queries], codes)
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == list(
        zip(*map(list, np.nonzero(table <= 60)), strict=True)
    )
    assert found.tolist() == table[one, other].tolist()


def test_scan_crosses_blocks() -> None:
    codes = np.zeros((70_000, 32), np.uint8)
    codes[:69_999] = 255
    rows, _ = planes.scan(planes.to_planes(codes), np.zeros(4, np.uint64), 31)
    assert rows.tolist() == [69_999]


def test_planes_round_trip() -> None:
    codes = _library(1, 20)
    assert (planes.to_codes(planes.to_planes(codes)) == codes).all()
