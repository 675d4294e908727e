"""Crops of clips in a whole search, with thumbs of the library's clips and without."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.unit.matching.making import clip, index
from tests.unit.matching.test_clip_crops import slow
from workbench.hashing.stored_form import stored_form
from workbench.matching.clip_crops import LibraryThumbs, no_thumbs
from workbench.matching.search import Searcher
from workbench.matching.thumbs import thumbs_of
from workbench.model.match import MatchFinding, Relation

LIBRARY = stored_form(clip(slow(1)))
QUERY = clip([np.ascontiguousarray(one[90:315, 150:450]) for one in slow(1)[40:112]])


def _same(folder: Path, thumbs: LibraryThumbs) -> list[MatchFinding]:
    found = Searcher(index(folder, {1: LIBRARY}), {1: "1.mp4"}, thumbs).search(QUERY)
    return [one for one in found.matches if one.relation is Relation.SAME_PICTURE]


def test_excerpt_cropped_off_the_centre_is_the_same_with_its_times(tmp_path: Path) -> None:
    same = _same(tmp_path, lambda _item, view: thumbs_of(LIBRARY, view))
    assert len(same) == 1
    assert same[0].library_start_s == pytest.approx(5.0, abs=0.5)
    assert any(one.name == "cropped" and one.rect is not None for one in same[0].transforms)


def test_without_thumbs_a_crop_gets_no_times(tmp_path: Path) -> None:
    assert all(one.library_start_s is None for one in _same(tmp_path, no_thumbs))
