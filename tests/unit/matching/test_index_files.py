"""Index files: written once, extended, healed, tidied."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.making import CHANGES
from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import index, still
from workbench.errors import DamagedError
from workbench.hashing import local_features
from workbench.matching import index_files, segments
from workbench.matching.block_checks import BlockGuard, block_checksums
from workbench.matching.index_files import LibraryIndex, open_index, update
from workbench.matching.pairs import PictureComparer
from workbench.model.hashes import Signature

A, B, C = (still(texture(seed)) for seed in (1, 2, 3))


def test_index_is_opened_as_written(tmp_path: Path) -> None:
    written = index(tmp_path, {1: A, 2: B})
    opened = open_index(tmp_path, 1, "library")
    assert opened is not None
    assert opened.code_count == written.code_count == 4
    assert isinstance(opened.segments[0].codes, np.memmap)


def test_new_items_are_added_without_reading_the_others(tmp_path: Path) -> None:
    index(tmp_path, {1: A})
    asked: list[list[int]] = []

    def read(items: list[int]) -> list[tuple[int, Signature]]:
        asked.append(items)
        return [(item, B) for item in items]

    found = update(tmp_path, 2, "library", [1, 2], lambda items: iter(read(items)))
    assert asked == [[2]]
    assert found.code_count == 4


def test_removed_items_are_named(tmp_path: Path) -> None:
    all_items = dict.fromkeys(range(1, 9), A)
    index(tmp_path, all_items)
    left = {key: value for key, value in all_items.items() if key != 3}
    assert index(tmp_path, left, 2).removed == {3}


def test_many_removed_items_cause_a_fresh_set(tmp_path: Path) -> None:
    index(tmp_path, {1: A, 2: B, 3: C})
    found = index(tmp_path, {1: A}, 2)
    assert found.removed == frozenset()
    assert found.code_count == 2


def test_damaged_files_are_written_again(tmp_path: Path) -> None:
    index(tmp_path, {1: A})
    codes = sorted(tmp_path.glob("segment-*/codes.npy"))[0]
    data = bytearray(codes.read_bytes())
    data[-1] ^= 1
    codes.write_bytes(bytes(data))
    assert open_index(tmp_path, 1, "library") is None
    assert index(tmp_path, {1: A}).code_count == 2


def test_index_of_another_library_is_not_used(tmp_path: Path) -> None:
    index(tmp_path, {1: A})
    assert open_index(tmp_path, 1, "other") is None


def test_older_sets_go(tmp_path: Path) -> None:
    for generation, item in enumerate((1, 2, 3), 1):
        index(tmp_path, {item: A}, generation)
    assert sorted(path.name for path in tmp_path.glob("*.json")) == ["3.json"]
    assert len(list(tmp_path.glob("segment-*"))) == 1


def test_empty_library_has_an_index(tmp_path: Path) -> None:
    assert index(tmp_path, {}).code_count == 0


PICTURES = {number: texture(number + 20) for number in range(12)}
QUERY = still(CHANGES["meme"](PICTURES[5]))


def _candidates(found: LibraryIndex) -> list[tuple[int, bool]]:
    features = local_features.unpack(QUERY.features[0])
    assert features is not None
    pictures = PictureComparer(found).candidates(features, left_out=frozenset())
    return [(one.item, mirrored) for one, mirrored in pictures]


def _added_one_by_one(folder: Path, signatures: dict[int, Signature]) -> LibraryIndex:
    known: dict[int, Signature] = {}
    for generation, (item, signature) in enumerate(signatures.items(), 1):
        known[item] = signature
        found = index(folder, known, generation)
    return found


def test_adding_one_by_one_equals_adding_at_once(tmp_path: Path) -> None:
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    slowly, at_once = _added_one_by_one(tmp_path / "a", signatures), index(tmp_path / "b", signatures)
    assert 1 < len(slowly.segments) <= 8
    assert slowly.code_count == at_once.code_count
    assert _candidates(slowly) == _candidates(at_once)
    assert _candidates(slowly)[0] == (5, False)


def test_merged_segments_hold_what_was_written(tmp_path: Path) -> None:
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    slowly, at_once = _added_one_by_one(tmp_path / "a", signatures), index(tmp_path / "b", signatures)
    merged = max(slowly.segments, key=lambda segment: len(segment.items))
    (whole,) = at_once.segments
    for item in merged.items[:, 0].tolist():
        (one,), (other,) = merged.sets_of(item), whole.sets_of(item)
        assert merged.packed_features(one) == whole.packed_features(other)
        rows, others = np.flatnonzero(merged.item == item), np.flatnonzero(whole.item == item)
        assert (merged.codes[:, rows] == whole.codes[:, others]).all()
        assert (merged.view[rows] == whole.view[others]).all()


def test_merging_does_not_read_the_library_again(tmp_path: Path) -> None:
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    _added_one_by_one(tmp_path, signatures)
    left = {number: signature for number, signature in signatures.items() if number % 2}

    def read(items: list[int]) -> Iterator[tuple[int, Signature]]:
        raise AssertionError(items)

    found = update(tmp_path, 50, "library", left, read)
    assert not {item for segment in found.segments for item in segment.items[:, 0].tolist()} - set(left) - found.removed
    assert _candidates(found) == _candidates(index(tmp_path / "fresh", left))


def test_removed_and_not_yet_merged_equals_never_added(tmp_path: Path) -> None:
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    index(tmp_path / "a", signatures)
    left = {number: signature for number, signature in signatures.items() if number != 3}
    found = index(tmp_path / "a", left, 2)
    assert found.removed == {3}
    assert _candidates(found) == _candidates(index(tmp_path / "b", left))


def test_damage_met_while_merging_has_the_library_read_again(tmp_path: Path) -> None:
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    index(tmp_path, signatures)
    features = next(tmp_path.glob("segment-*/features.bin"))
    features.write_bytes(b"\0" * features.stat().st_size)
    left = dict(list(signatures.items())[4:])
    found = index(tmp_path, left, 2)
    assert _candidates(found) == _candidates(index(tmp_path / "fresh", left))


def test_large_lists_are_checked_where_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "_LARGE_BYTES", 1)
    index(tmp_path, {number: still(picture) for number, picture in PICTURES.items()})
    entries = next(tmp_path.glob("segment-*/entries.npy"))
    data = bytearray(entries.read_bytes())
    data[128:] = bytes(len(data) - 128)
    entries.write_bytes(bytes(data))
    opened = open_index(tmp_path, 1, "library")
    assert opened is not None
    with pytest.raises(DamagedError):
        _candidates(opened)


def test_sound_large_lists_give_the_same_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    expected = _candidates(index(tmp_path / "a", signatures))
    monkeypatch.setattr(segments, "_LARGE_BYTES", 1)
    found = _added_one_by_one(tmp_path / "b", signatures)
    assert _candidates(found) == _candidates(found) == expected


def test_large_libraries_are_written_in_several_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_files, "_SEGMENT_BYTES", 60_000)
    signatures = {number: still(picture) for number, picture in PICTURES.items()}
    found = index(tmp_path, signatures)
    assert 1 < len(found.segments) <= 8
    assert sorted(item for segment in found.segments for item in segment.items[:, 0].tolist()) == sorted(signatures)
    assert {path.name for path in tmp_path.glob("segment-*")} == {
        entry["name"] for entry in json.loads((tmp_path / "1.json").read_text())["segments"]
    }


@given(st.lists(st.integers(1, 4000), min_size=1, max_size=6))
def test_checksums_of_blocks_do_not_depend_on_the_parts(sizes: list[int]) -> None:
    array = np.arange(sum(sizes) * 2, dtype=np.uint64).reshape(-1, 2)
    parts = np.split(array, np.cumsum(sizes)[:-1])
    assert (block_checksums(parts) == block_checksums([array])).all()
    guard = BlockGuard(array, block_checksums([array]))
    guard.check(np.array([0]), np.array([len(array)]))
    assert not guard._unchecked.any()
