"""The deep look: insets, collages and negatives that the first round does not find, and frames it must not assert."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from tests.unit.hashing.pictures import Grey, rgb, texture, title_card
from tests.unit.matching.making import index, still
from workbench.hashing.signature import picture_signature
from workbench.matching.search import Searcher
from workbench.model.hashes import DeepPicture, Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation

LIBRARY = {seed: still(texture(seed)) for seed in range(1, 9)}


def _deep(grey: Grey) -> DeepPicture:
    return DeepPicture(grey.shape[1], grey.shape[0], rgb(grey).tobytes())


def _asked(folder: Path, library: dict[int, Signature], grey: Grey) -> tuple[QueryResult, QueryResult]:
    """Result of the first round, and after the deep look where that was wanted."""
    searcher = Searcher(index(folder, library), {})
    signature = picture_signature(grey, rgb(grey))
    first = searcher.search(signature)
    return first, searcher.look_deeper(signature, _deep(grey), first) if first.look_deeper else first


def _asserted(result: QueryResult) -> dict[int, MatchFinding]:
    reuse = (Relation.SAME_PICTURE, Relation.SHARED_CONTENT)
    return {one.item: one for one in result.matches if one.relation in reuse and one.band is not Band.WEAK}


def _put(canvas: Grey, part: Grey, place: tuple[int, int, int, int]) -> None:
    left, top, wide, tall = place
    canvas[top : top + tall, left : left + wide] = cv2.resize(part, (wide, tall), interpolation=cv2.INTER_AREA)


def test_small_picture_in_a_picture_is_found_with_its_place(tmp_path: Path) -> None:
    canvas = texture(77, 800, 600)
    _put(canvas, texture(4), (500, 60, 240, 180))
    found = _asserted(_asked(tmp_path, LIBRARY, canvas)[1])
    assert set(found) == {4}
    rect = next(one.rect for one in found[4].transforms if one.name == "inset")
    assert rect is not None
    assert np.allclose(rect, (0.625, 0.1, 0.3, 0.3), atol=0.02)


def test_inset_is_looked_for_although_its_ground_was_found(tmp_path: Path) -> None:
    canvas = np.asarray(cv2.resize(texture(2), (800, 600), interpolation=cv2.INTER_CUBIC), np.uint8)
    _put(canvas, texture(4), (60, 60, 280, 210))
    first, second = _asked(tmp_path, LIBRARY, canvas)
    assert set(_asserted(first)) == {2}
    assert first.look_deeper
    assert set(_asserted(second)) == {2, 4}


def test_every_part_of_a_collage_has_its_match(tmp_path: Path) -> None:
    canvas = np.full((620, 830), 250, np.uint8)
    for number, seed in enumerate((1, 3, 5, 7)):
        _put(canvas, texture(seed), (10 + 410 * (number % 2), 10 + 305 * (number // 2), 400, 295))
    assert set(_asserted(_asked(tmp_path, LIBRARY, canvas)[1])) == {1, 3, 5, 7}


def test_negative_is_found_and_named(tmp_path: Path) -> None:
    found = _asserted(_asked(tmp_path, LIBRARY, np.asarray(255 - texture(6), np.uint8))[1])
    assert set(found) == {6}
    assert "recoloured" in {one.name for one in found[6].transforms}


def test_new_picture_is_looked_at_deeply_and_found_nowhere(tmp_path: Path) -> None:
    first, second = _asked(tmp_path, LIBRARY, texture(99))
    assert first.look_deeper
    assert not _asserted(second)
    assert not second.look_deeper


def test_found_whole_needs_no_deep_look(tmp_path: Path) -> None:
    assert not _asked(tmp_path, LIBRARY, texture(3))[0].look_deeper


def test_plain_card_is_not_looked_at(tmp_path: Path) -> None:
    assert not _asked(tmp_path, LIBRARY, title_card())[0].look_deeper


def _studio(photograph: Grey) -> Grey:
    """A fixed photographic set with a changing picture in it."""
    canvas = texture(50, 800, 600)
    _put(canvas, photograph, (430, 60, 320, 240))
    return canvas


def test_frame_learnt_from_several_pictures_is_no_reuse(tmp_path: Path) -> None:
    family = {seed: still(_studio(texture(seed))) for seed in range(1, 5)}
    found = _asked(tmp_path, family, _studio(texture(40)))[1]
    assert not _asserted(found)
    assert {one.relation for one in found.matches} == {Relation.SAME_LAYOUT}


def test_copies_of_one_picture_teach_no_frame(tmp_path: Path) -> None:
    def lettered(text: str) -> npt.NDArray[np.uint8]:
        grey = _studio(texture(9))
        cv2.putText(grey, text, (40, 560), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 255, 6, cv2.LINE_AA)
        return grey

    copies = {number: still(lettered(f"COPY {number}")) for number in range(1, 5)}
    assert set(_asserted(_asked(tmp_path, copies, lettered("ANOTHER"))[1])) == {1, 2, 3, 4}


def test_deep_look_is_the_same_each_time(tmp_path: Path) -> None:
    canvas = texture(77, 800, 600)
    _put(canvas, texture(4), (500, 60, 240, 180))
    assert _asked(tmp_path / "a", LIBRARY, canvas)[1] == _asked(tmp_path / "b", LIBRARY, canvas)[1]
