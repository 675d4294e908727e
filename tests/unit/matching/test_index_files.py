"""Index files: written once, extended, healed, tidied."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import index, still
from workbench.matching.index_files import open_index, update
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
