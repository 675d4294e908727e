"""The answer of the inverted index does not depend on how, when and with what else pictures were added."""

from __future__ import annotations

import zlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.pdq import distances
from workbench.matching import feature_lists
from workbench.matching import parameters as p
from workbench.matching.feature_cells import CELLS, CENTRES, cells_of, codebook, halves, nearest_cells
from workbench.matching.feature_lists import FeatureLists


def _features(codes: np.ndarray, seed: int = 0) -> LocalFeatures:
    rng = np.random.default_rng(seed)
    count = len(codes)
    octaves, angles = rng.integers(0, 8, count, dtype=np.uint8), rng.integers(0, 256, count, dtype=np.uint8)
    return LocalFeatures(
        480, 360, np.zeros((count, 2), np.float32), octaves, angles, codes, codes, np.zeros((8, 8), np.uint8)
    )


def _noisy(codes: np.ndarray, rng: np.random.Generator, share: float) -> np.ndarray:
    return codes ^ np.packbits(rng.random((len(codes), 256)) < share, axis=1)


def _pictures(seed: int, count: int) -> list[LocalFeatures]:
    """Pictures of which some share key points."""
    rng = np.random.default_rng(seed)
    common = rng.integers(0, 256, (12, 32), dtype=np.uint8)
    own = [rng.integers(0, 256, (20, 32), dtype=np.uint8) for _ in range(count)]
    return [_features(np.concatenate([_noisy(common, rng, 0.05), codes]), number) for number, codes in enumerate(own)]


def _key(features: LocalFeatures) -> int:
    return zlib.crc32(features.codes.tobytes())


def _lists(pictures: list[tuple[int, LocalFeatures]]) -> FeatureLists:
    items = np.array([item for item, _ in pictures], np.int64)
    keys = np.array([_key(one) for _, one in pictures], np.int64)
    return feature_lists.build([one for _, one in pictures], items, keys)


def _answer(
    parts: list[FeatureLists], query: LocalFeatures, barred: frozenset[int] = frozenset()
) -> list[tuple[float, int]]:
    return [
        (votes, int(parts[place].keys[number]))
        for votes, place, number in feature_lists.vote(parts, query, barred=barred)
    ]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000), st.permutations(range(24)), st.integers(1, 10))
def test_batches_and_order_do_not_matter(seed: int, order: list[int], batches: int) -> None:
    pictures = _pictures(seed, 24)
    at_once = _answer([_lists(list(enumerate(pictures)))], pictures[3])
    split = [[(place, pictures[order[place]]) for place in range(start, 24, batches)] for start in range(batches)]
    assert _answer([_lists(part) for part in split], pictures[3]) == at_once
    assert at_once[0][1] == _key(pictures[3])


def test_removing_equals_never_adding() -> None:
    pictures = list(enumerate(_pictures(5, 30)))
    query = pictures[7][1]
    without = _answer([_lists([pair for pair in pictures if pair[0] % 3])], query)
    assert _answer([_lists(pictures)], query, frozenset(range(0, 30, 3))) == without


def test_ties_are_decided_by_content_not_by_number() -> None:
    query = _pictures(2, 1)[0]
    for keys in ([7, 3, 5], [3, 5, 7]):
        lists = feature_lists.build([query] * 3, np.arange(3), np.array(keys, np.int64))
        assert [key for _, key in _answer([lists], query)] == [3, 5, 7]


def test_one_item_takes_one_place() -> None:
    pictures = _pictures(3, 40)
    lists = _lists([(number % 12, one) for number, one in enumerate(pictures)])
    found = feature_lists.vote([lists], pictures[0])
    assert len({int(lists.items[number]) for _, _, number in found}) == len(found) == p.CANDIDATE_ITEMS


def test_many_copies_of_one_picture_leave_room_for_the_other_source() -> None:
    rng = np.random.default_rng(8)
    one, other = (_features(rng.integers(0, 256, (40, 32), dtype=np.uint8)) for _ in range(2))
    both = _features(np.concatenate([one.codes, other.codes]))
    query = replace(both, octaves=np.tile(one.octaves, 2), angles=np.tile(one.angles, 2))
    lists = _lists([(1, one)] * 30 + [(2, other)])
    assert {int(lists.items[number]) for _, _, number in feature_lists.vote([lists], query)} == {1, 2}


def test_no_features_give_no_candidates() -> None:
    none = _features(np.zeros((0, 32), np.uint8))
    assert feature_lists.vote([_lists(list(enumerate(_pictures(1, 3))))], none) == []
    assert feature_lists.vote([], _pictures(1, 1)[0]) == []
    assert feature_lists.vote([_lists([])], _pictures(1, 1)[0]) == []


@pytest.mark.parametrize("count", [1, 3, 9, 32])
def test_nearest_cells_equal_brute_force_by_distance(count: int) -> None:
    codes = np.random.default_rng(count).integers(0, 256, (30, 32), dtype=np.uint8)
    book = codebook()
    first, second = halves(codes, book.order)
    sums = distances(first, book.first).astype(int)[:, :, None] + distances(second, book.second).astype(int)[:, None, :]
    sums = sums.reshape(len(codes), CELLS)
    chosen = nearest_cells(codes, count)
    assert [len(set(row)) for row in chosen.tolist()] == [count] * len(codes)
    got = np.sort(np.take_along_axis(sums, chosen, axis=1), axis=1)
    assert (got == np.sort(np.partition(sums, count - 1, axis=1)[:, :count], axis=1)).all()


def test_a_code_lies_in_its_nearest_cell() -> None:
    codes = np.random.default_rng(1).integers(0, 256, (50, 32), dtype=np.uint8)
    assert (nearest_cells(codes, 1)[:, 0] == cells_of(codes)).all()


def test_shipped_centres_are_distinct() -> None:
    book = codebook()
    assert sorted(book.order.tolist()) == list(range(256))
    assert len(np.unique(book.first, axis=0)) == len(np.unique(book.second, axis=0)) == CENTRES


@pytest.mark.parametrize(("codes", "cells"), [(0, 16), (400_000, 16), (3_000_000, 9), (10**7, 3), (3 * 10**8, 3)])
def test_larger_libraries_have_fewer_cells_looked_at(codes: int, cells: int) -> None:
    assert feature_lists.probed_cells(codes) == cells


def test_long_lists_give_what_short_ones_give(monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = _pictures(4, 60)
    parts = [_lists(list(enumerate(pictures[:40]))), _lists(list(enumerate(pictures[40:], 40)))]
    expected = _answer(parts, pictures[9])
    monkeypatch.setattr(feature_lists, "_LONG_LIST", 0)
    assert _answer(parts, pictures[9]) == expected


def test_codes_exactly_at_the_limit_give_no_candidates() -> None:
    one = np.array([0])
    near = feature_lists._Near(query=one, set_number=one, turn=one, octave=one, distance=np.array([p.CODE_BITS]))
    numbers, votes = feature_lists._votes(near, 1, 1)
    assert not len(numbers)
    assert not len(votes)
