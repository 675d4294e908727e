"""The exact scan finds what brute force finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.hashing import pdq
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
    rows, found = planes.scan(planes.to_planes(codes), planes.words_of(query[None])[0], radius)
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


def _forms(rng: np.random.Generator) -> np.ndarray:
    """Exact codes of the eight forms of one picture; sometimes one far from the code derived from the others."""
    exact = pdq.turned_codes(rng.normal(128, 40, (64, 64)).astype(np.float32) + rng.normal(0, 9))
    if rng.random() < 0.3:
        exact[rng.integers(8), :5] ^= rng.integers(0, 256, 5, dtype=np.uint8)
    return exact


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 300), st.integers(0, 120), st.integers(1, 3))
def test_all_forms_at_once_equal_brute_force(seed: int, count: int, radius: int, views: int) -> None:
    rng = np.random.default_rng(seed)
    exact = np.concatenate([_forms(rng) for _ in range(views)])
    flips = rng.random((count, 256)) < rng.random((count, 1)) * 0.5
    codes = exact[rng.integers(0, len(exact), count)] ^ np.packbits(flips, axis=1)
    one, other, found = planes.scan_forms(planes.to_planes(codes), exact, radius)
    table = distances(exact, codes)
    expected = np.nonzero(table <= radius)
    assert (one.tolist(), other.tolist()) == (expected[0].tolist(), expected[1].tolist())
    assert found.tolist() == table[expected].tolist()


def test_forms_at_the_edge_of_the_radius() -> None:
    exact = _forms(np.random.default_rng(5))
    stored = np.repeat(exact, 2, axis=0)
    stored[::2, 0] ^= 0b111
    stored[1::2, 31] ^= 0b1111
    _, rows, found = planes.scan_forms(planes.to_planes(stored), exact, 3)
    assert rows.tolist() == list(range(0, 16, 2))
    assert set(found.tolist()) == {3}


def test_forms_are_classes_complemented() -> None:
    exact = pdq.turned(np.random.default_rng(6).integers(0, 256, (1, 32), dtype=np.uint8), "plain")
    words = planes.words_of(np.concatenate([pdq.turned(exact, form) for form in pdq.FORMS]))
    for first in (0, 4):
        _, off = planes._derived(words[first : first + 4], planes._masks()[first : first + 4])
        assert off.tolist() == [0, 0, 0, 0]
