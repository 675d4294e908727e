"""Stills: copies are found and named, look-alikes are not asserted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.benchmarks.making import CHANGES, inset, meme, phone
from tests.unit.hashing.pictures import Grey, texture, title_card
from tests.unit.matching.making import clip, moving, searched, still
from workbench.model.match import Band, MatchFinding, Relation

TOO_SMALL = ("phone screenshot", "crop 50 %")  # of drawn pictures of 400 px; the benchmark measures photographs
ASSERTED = (Band.STRONG, Band.POSSIBLE)
LIBRARY = {seed: still(texture(seed)) for seed in range(1, 9)}


def _only(tmp_path: Path, grey: Grey) -> MatchFinding:
    matches = searched(tmp_path, LIBRARY, still(grey)).matches
    asserted = [one for one in matches if one.band in ASSERTED]
    assert [one.item for one in asserted] == [4]
    return asserted[0]


@pytest.mark.parametrize("name", [name for name in CHANGES if name not in TOO_SMALL])
def test_altered_copies_are_the_same_picture(tmp_path: Path, name: str) -> None:
    assert _only(tmp_path, CHANGES[name](texture(4))).relation is Relation.SAME_PICTURE


def test_picture_in_a_picture_is_found(tmp_path: Path) -> None:
    assert _only(tmp_path, inset(texture(4), texture(77), 0.6)).relation is Relation.SAME_PICTURE


@pytest.mark.parametrize(
    ("name", "transform", "rect"),
    [
        ("letterboxed", "letterboxed", (0.0, 0.143, 1.0, 0.714)),
        ("bordered", "bordered", (0.083, 0.083, 0.833, 0.833)),
        ("crop 80 %", "cropped", (0.14, 0.06, 0.8, 0.8)),
    ],
)
def test_changes_are_named_with_their_place(
    tmp_path: Path, name: str, transform: str, rect: tuple[float, float, float, float]
) -> None:
    changes = {one.name: one.rect for one in _only(tmp_path, CHANGES[name](texture(4))).transforms}
    assert np.allclose(changes[transform], rect, atol=0.03)


def test_mirrored_copy_is_marked(tmp_path: Path) -> None:
    found = _only(tmp_path, np.ascontiguousarray(texture(4)[:, ::-1]))
    assert found.mirrored
    assert found.transforms[0].name == "mirrored"


@pytest.mark.parametrize(("turns", "degrees"), [(-1, 90), (2, 180), (1, 270)])
def test_turned_copy_has_its_angle(tmp_path: Path, turns: int, degrees: int) -> None:
    assert _only(tmp_path, np.ascontiguousarray(np.rot90(texture(4), turns))).rotation_deg == degrees


@pytest.mark.parametrize("frame", [meme, phone])
def test_other_picture_in_the_same_frame_is_not_asserted(tmp_path: Path, frame: Callable[[Grey], Grey]) -> None:
    framed = {seed: still(frame(texture(seed))) for seed in range(1, 6)}
    matches = searched(tmp_path, framed, still(frame(texture(50)))).matches
    assert {one.relation for one in matches} <= {Relation.SAME_LAYOUT}
    assert {one.band for one in matches} <= {Band.WEAK}


def test_collages_that_share_one_half_share_content(tmp_path: Path) -> None:
    def collage(one: int, other: int) -> Grey:
        return np.ascontiguousarray(np.hstack([texture(one), texture(other)]))

    matches = searched(tmp_path, {1: still(collage(20, 21))}, still(collage(20, 22))).matches
    assert [one.relation for one in matches] == [Relation.SHARED_CONTENT]


def test_title_cards_never_match(tmp_path: Path) -> None:
    result = searched(tmp_path, {1: still(title_card())}, still(title_card()))
    assert result.matches == ()
    assert "not searched" in result.notes[0]


def test_still_of_a_clip_gives_the_moment(tmp_path: Path) -> None:
    frames = moving(30, 6)
    matches = searched(tmp_path, {1: clip(frames)}, still(frames[21])).matches
    assert matches[0].relation is Relation.SAME_PICTURE
    assert matches[0].library_start_s == pytest.approx(21 / 8, abs=0.13)
    assert matches[0].query_start_s is None


def _before_a_wall() -> list[Grey]:
    """Somebody moves before a fixed camera."""
    wall, somebody = texture(31, 480, 360), texture(32, 110, 150)
    frames = []
    for number in range(24):
        frame = wall.copy()
        left = 40 + 13 * number
        frame[190:340, left : left + 110] = somebody
        frames.append(frame)
    return frames


def _lettered(frame: Grey) -> Grey:
    marked = frame.copy()
    cv2.putText(marked, "BREAKING NEWS", (60, 80), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 255, 6)
    return marked


def test_what_moved_in_a_clip_is_not_said_to_lie_over_it(tmp_path: Path) -> None:
    frames = _before_a_wall()
    library = {1: clip(frames)}
    for number in (4, 12, 20):  # keyframes are 0, 8 and 16
        (match,) = searched(tmp_path, library, still(frames[number])).matches
        assert "overlay" not in [one.name for one in match.transforms]
    (match,) = searched(tmp_path, library, still(_lettered(frames[8]))).matches
    (overlay,) = [one for one in match.transforms if one.name == "overlay"]
    assert overlay.rect is not None
    assert overlay.rect[1] + overlay.rect[3] < 0.4


def test_item_itself_can_be_left_out(tmp_path: Path) -> None:
    assert searched(tmp_path, LIBRARY, LIBRARY[4], frozenset({4})).matches == ()


def test_same_search_gives_the_same_answer(tmp_path: Path) -> None:
    query = still(meme(texture(4)))
    assert searched(tmp_path, LIBRARY, query) == searched(tmp_path, LIBRARY, query)


def test_photographs_do_not_match_each_other(tmp_path: Path, shared_media: Path) -> None:
    names = sorted((shared_media / "images").glob("*.JPEG"))[::20]
    signatures = {number: still(cv2.imread(str(name), 0)) for number, name in enumerate(names)}
    for number, signature in signatures.items():
        matches = searched(tmp_path, signatures, signature, frozenset({number})).matches
        assert [one for one in matches if one.band in ASSERTED] == []
