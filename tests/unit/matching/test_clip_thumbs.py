"""Crops of clips in a whole search, with thumbs of the library's clips and without."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.hashing.pictures import Grey
from tests.unit.matching.making import clip, index, moving
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


def _pieced() -> list[Grey]:
    """Four seconds of the library's clip between two and two of others."""
    return [*moving(5, 2.0), *slow(1)[40:72], *moving(6, 2.0)]


def test_edges_lie_on_the_cuts_of_the_query(tmp_path: Path) -> None:
    searcher = Searcher(index(tmp_path, {1: LIBRARY}), {1: "1.mp4"}, lambda _item, view: thumbs_of(LIBRARY, view))
    cuts_s = (1.9375, 5.96)
    found = searcher.search(clip(_pieced()), cuts_s=cuts_s)
    (same,) = (one for one in found.matches if one.relation is Relation.SAME_PICTURE)
    assert (same.query_start_s, same.query_end_s) == pytest.approx(cuts_s, abs=0.001)
    assert np.array(found.not_found) == pytest.approx(np.array([(0.0, cuts_s[0]), (cuts_s[1], 8.0)]), abs=0.13)


def test_a_countdown_is_asserted_of_no_other(tmp_path: Path) -> None:
    library = stored_form(clip(_countdown(0)))
    searcher = Searcher(index(tmp_path, {1: library}), {1: "1.mp4"}, lambda _item, view: thumbs_of(library, view))
    found = searcher.search(clip(_countdown(16)))
    assert [one for one in found.matches if one.relation is Relation.SAME_PICTURE] == []


def _countdown(begins: int) -> list[Grey]:
    """A film leader: a number a second, a hand that goes round."""
    frames = []
    for number in range(begins, begins + 48):
        frame = np.full((360, 480), 150, np.uint8)
        cv2.ellipse(frame, (240, 180), (230, 230), -90, 0, 45 * (number % 8), 90, -1)
        cv2.circle(frame, (240, 180), 120, 240, 4)
        cv2.putText(frame, str(9 - number // 8), (200, 220), cv2.FONT_HERSHEY_SIMPLEX, 4.0, 10, 10)
        frames.append(frame)
    return frames


def test_two_pieces_of_one_clip_joined_are_two_matches_at_the_usual_speed(tmp_path: Path) -> None:
    searcher = Searcher(index(tmp_path, {1: LIBRARY}), {1: "1.mp4"}, lambda _item, view: thumbs_of(LIBRARY, view))
    frames = slow(1)
    found = searcher.search(clip([*frames[16:48], *frames[96:128]]), cuts_s=(4.0,))
    same = sorted(
        (one.query_start_s or 0.0, one.library_start_s, one.speed)
        for one in found.matches
        if one.relation is Relation.SAME_PICTURE
    )
    assert np.array(same) == pytest.approx(np.array([(0.0, 2.0, 1.0), (4.0, 12.0, 1.0)]), abs=0.2)
