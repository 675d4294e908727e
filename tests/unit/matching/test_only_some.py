"""An index narrowed to some items: they are found as before, the others not at all, their segments not read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import changed, clip, index, moving, still
from workbench.matching.index_files import LibraryIndex
from workbench.matching.search import Searcher
from workbench.model.hashes import Signature

PICTURE, OTHER, CLIP = still(texture(1)), still(texture(2)), clip(moving(5, 8))
ASKED = (still(np.ascontiguousarray(texture(1)[:, ::-1])), clip(changed(moving(5, 8), lambda frame: frame[::2, ::2])))
NAMES = {item: f"{item}.jpg" for item in range(1, 9)}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> LibraryIndex:
    """Three items in one segment, and the same three contents in a later one."""
    folder = tmp_path_factory.mktemp("index")
    first: dict[int, Signature] = {1: PICTURE, 2: OTHER, 3: CLIP}
    index(folder, first)
    return index(folder, {**first, 4: PICTURE, 5: OTHER, 6: CLIP}, 2)


def found(library: LibraryIndex, asked: Signature) -> set[int]:
    return {match.item for match in Searcher(library, NAMES).search(asked).matches}


@pytest.mark.parametrize(("asked", "item"), [(ASKED[0], 4), (ASKED[1], 6)], ids=["still", "clip"])
def test_only_the_later_items_are_found(library: LibraryIndex, asked: Signature, item: int) -> None:
    assert {item - 3, item} <= found(library, asked)
    assert found(library.only(frozenset({4, 5, 6})), asked) == {item}


def test_items_of_a_shared_segment_are_told_apart(library: LibraryIndex, tmp_path: Path) -> None:
    both = index(tmp_path, {1: PICTURE, 4: PICTURE})
    assert len(both.segments) == 1
    assert found(both.only(frozenset({4})), ASKED[0]) == {4}
    assert found(both.only(frozenset()), ASKED[0]) == set()


def test_segments_without_any_of_them_are_left_out(library: LibraryIndex) -> None:
    narrowed = library.only(frozenset({5}))
    assert (len(library.segments), len(narrowed.segments)) == (2, 1)
    assert narrowed.clips == frozenset()
    assert library.wanted is None
