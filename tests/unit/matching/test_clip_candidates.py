"""Candidates for a clip: the same by lists as by comparing everything, however the items came into the index."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks.making import CHANGES
from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import changed, clip, index, moving, still
from workbench.matching import clip_candidates
from workbench.matching import parameters as p
from workbench.matching.clip_candidates import Candidate, candidates, listed_count, near_pairs
from workbench.matching.clip_codes import clip_codes
from workbench.matching.index_files import LibraryIndex
from workbench.matching.nominees import Hits
from workbench.matching.search import Searcher
from workbench.model.hashes import Signature

SIGNATURES: dict[int, Signature] = {
    **{number: clip(moving(number, 4)) for number in range(1, 9)},
    9: clip(moving(3, 6, 30)),
    10: still(moving(5, 1)[0]),
    11: still(texture(77)),
}
FRAMES = [*moving(2, 2, 1), *moving(3, 2, 31), *changed(moving(5, 2), CHANGES["mirrored"])]
QUERY = clip(changed(FRAMES, CHANGES["caption"]))
EXPECTED = [2, 5, 9, 10]


@pytest.fixture
def by_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are used however small the library is."""
    monkeypatch.setattr(p, "LISTED_LEAST", 0)


def _chosen(found: LibraryIndex) -> list[tuple[int, int, list[list[int]] | None]]:
    chosen = candidates(found, clip_codes(QUERY), frozenset())
    return [(one.item, one.votes, None if one.spans_us is None else one.spans_us.tolist()) for one in chosen]


def _added_in_turn(folder: Path, order: list[int]) -> LibraryIndex:
    for generation in range(1, len(order) + 1):
        found = index(folder, {item: SIGNATURES[item] for item in order[:generation]}, generation)
    return found


def test_all_codes_are_compared_in_small_libraries(tmp_path: Path) -> None:
    assert sorted(item for item, _, spans in _chosen(index(tmp_path, SIGNATURES)) if spans is None) == EXPECTED


@pytest.mark.usefixtures("by_lists")
def test_lists_give_the_items_that_comparing_everything_gives(tmp_path: Path) -> None:
    assert sorted(item for item, _, spans in _chosen(index(tmp_path, SIGNATURES)) if spans) == EXPECTED


@pytest.mark.usefixtures("by_lists")
def test_batches_and_order_do_not_matter(tmp_path: Path) -> None:
    at_once = index(tmp_path / "a", SIGNATURES)
    slowly = _added_in_turn(tmp_path / "b", sorted(SIGNATURES))
    backwards = _added_in_turn(tmp_path / "c", sorted(SIGNATURES, reverse=True))
    assert len(at_once.segments) < len(slowly.segments)
    assert listed_count(at_once) == listed_count(slowly) == listed_count(backwards)
    assert _chosen(at_once) == _chosen(slowly) == _chosen(backwards)


@pytest.mark.usefixtures("by_lists")
def test_removed_items_are_as_if_never_added(tmp_path: Path) -> None:
    index(tmp_path / "a", SIGNATURES)
    left = {item: one for item, one in SIGNATURES.items() if item != 2}
    found, fresh = index(tmp_path / "a", left, 2), index(tmp_path / "b", left)
    assert found.removed == {2}
    assert listed_count(found) == listed_count(fresh)
    assert _chosen(found) == _chosen(fresh)


@pytest.mark.usefixtures("by_lists")
def test_items_left_out_are_not_chosen(tmp_path: Path) -> None:
    chosen = candidates(index(tmp_path, SIGNATURES), clip_codes(QUERY), frozenset({5}))
    assert sorted(one.item for one in chosen) == [2, 9, 10]


@pytest.mark.usefixtures("by_lists")
def test_a_direction_nobody_speaks_for_is_not_compared(tmp_path: Path) -> None:
    directions = {
        one.item: one.directions for one in candidates(index(tmp_path, SIGNATURES), clip_codes(QUERY), frozenset())
    }
    assert directions[2] == (True, False)
    assert directions[5] == (False, True)


def test_only_pairs_in_the_spans_are_given(tmp_path: Path) -> None:
    found, codes = index(tmp_path, SIGNATURES), clip_codes(QUERY)
    everywhere = near_pairs(found, codes, Candidate(9, 1, None, (True, True)))
    spans = np.array([[0, 1_500_000], [2_000_000, 2_500_000]])
    some = near_pairs(found, codes, Candidate(9, 1, spans, (True, True)))
    times = everywhere.time_us
    inside = (times <= 1_500_000) | ((times >= 2_000_000) & (times <= 2_500_000))
    assert 0 < len(some) < len(everywhere)
    assert some.row.tolist() == everywhere.where(inside).row.tolist()
    assert some.query.tolist() == everywhere.where(inside).query.tolist()


def test_a_montage_is_told_alike_by_lists_and_by_comparing_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searcher = Searcher(index(tmp_path, SIGNATURES), {})
    everything = searcher.search(QUERY)
    monkeypatch.setattr(p, "LISTED_LEAST", 0)
    by_lists = searcher.search(QUERY)
    assert by_lists.matches
    assert by_lists == everything


def test_of_many_pairs_before_a_fixed_camera_the_nearest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(p, "NEAREST_PAIRS", 10)
    query, distance = np.repeat([0, 2], [40, 5]), np.r_[np.repeat([3, 20, 40], [6, 14, 20]), [50, 51, 52, 53, 60]]
    none = np.zeros(45, np.int64)
    found = Hits(query, none, np.arange(45) * 125_000, none, none, distance, none, none)
    kept = clip_candidates._nearest(found, 3)
    assert kept.where(kept.query == 2).distance.tolist() == [50, 51, 52, 53, 60]
    of_first = kept.distance[kept.query == 0].tolist()
    assert of_first.count(3) == 6
    assert 2 <= of_first.count(20) <= 6
    assert 40 not in of_first
