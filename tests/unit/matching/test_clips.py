"""Clips: segments in both, montage, mirrored, speed, still pictures, other takes, coverage."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.benchmarks import making as shared
from tests.unit.hashing.pictures import Grey, texture, title_card
from tests.unit.matching.making import changed, clip, moving, searched, still
from workbench.hashing.signature import RATE_HZ
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.review.words import changed_sentence

LIBRARY = {1: clip(moving(30, 12)), 2: clip(moving(31, 10)), 3: clip(moving(32, 10))}
CARD = [np.asarray(cv2.resize(title_card(), (480, 360)))] * 16


def _same(result: QueryResult) -> list[MatchFinding]:
    return [one for one in result.matches if one.relation is Relation.SAME_PICTURE and one.band is not Band.WEAK]


def _bars(frame: Grey) -> Grey:
    return np.asarray(cv2.copyMakeBorder(frame, 60, 60, 0, 0, cv2.BORDER_CONSTANT, value=0), np.uint8)


def test_excerpt_has_its_place_in_both(tmp_path: Path) -> None:
    query = clip([*moving(90, 3), *moving(30, 5, 4.0), *moving(91, 3)])
    (match,) = _same(searched(tmp_path, LIBRARY, query))
    assert (match.item, match.band, match.mirrored, match.reversed) == (1, Band.STRONG, False, False)
    found = (match.query_start_s, match.query_end_s, match.library_start_s, match.library_end_s)
    assert found == pytest.approx((3, 8, 4, 9), abs=0.3)


def test_montage_gives_one_match_a_part(tmp_path: Path) -> None:
    query = clip([*moving(30, 4, 6.0), *moving(90, 3), *moving(31, 4, 2.0), *moving(30, 3, 1.0)])
    found = sorted((one.query_start_s, one.item) for one in _same(searched(tmp_path, LIBRARY, query)))
    assert [item for _, item in found] == [1, 2, 1]


def test_mirrored_letterboxed_copy(tmp_path: Path) -> None:
    query = clip(changed(changed(moving(31, 6, 2.0), lambda frame: frame[:, ::-1]), _bars))
    (match,) = _same(searched(tmp_path, LIBRARY, query))
    assert match.item == 2
    assert match.mirrored
    changes = {one.name: one.rect for one in match.transforms}
    assert "mirrored" in changes
    assert changes["letterboxed"] == pytest.approx((0, 0.125, 1, 0.75), abs=0.03)


def test_faster_copy_has_its_speed(tmp_path: Path) -> None:
    frames = moving(31, 10)
    query = clip([frames[round(number * 1.5)] for number in range(50)])
    (match,) = _same(searched(tmp_path, LIBRARY, query))
    assert match.speed == pytest.approx(1.5, abs=0.03)


def test_reversed_copy_is_marked(tmp_path: Path) -> None:
    (match,) = _same(searched(tmp_path, LIBRARY, clip(moving(31, 10)[::-1])))
    assert match.reversed


def test_still_picture_has_no_time(tmp_path: Path) -> None:
    library = {1: clip([texture(5, 480, 360)] * 24)}
    (match,) = _same(searched(tmp_path, library, clip([*moving(90, 2), *[texture(5, 480, 360)] * 24])))
    assert (match.query_start_s, match.library_start_s) == (None, None)


def test_still_of_the_library_in_a_clip(tmp_path: Path) -> None:
    query = clip([*moving(90, 2), *[texture(5, 480, 360)] * 16, *moving(91, 2)])
    (match,) = _same(searched(tmp_path, {7: still(texture(5, 480, 360))}, query))
    assert (match.query_start_s, match.query_end_s) == pytest.approx((2, 4), abs=0.2)
    assert match.library_start_s is None


def test_coverage_tells_what_was_found_nowhere(tmp_path: Path) -> None:
    query = clip([*CARD, *moving(30, 5, 2.0), *moving(90, 3)])
    result = searched(tmp_path, LIBRARY, query)
    assert result.not_searched == ((0.0, 2.0),)
    ((start, end),) = result.not_found
    assert (start, end) == pytest.approx((7.0, 10.0), abs=0.2)


def test_title_cards_never_align(tmp_path: Path) -> None:
    assert searched(tmp_path, {1: clip(CARD)}, clip(CARD)).matches == ()


def test_unrelated_clip_has_no_match(tmp_path: Path) -> None:
    result = searched(tmp_path, LIBRARY, clip(moving(95, 5)))
    assert result.matches == ()
    assert result.not_found == ((0.0, 5.0),)


def _gesture(seed: int) -> list[Grey]:
    """One room, one figure whose arm moves its own way each time."""
    rng = np.random.default_rng(seed)
    path = np.cumsum(rng.normal(size=(40, 2)) * 26, axis=0) + np.array((240, 180))
    frames = []
    for x, y in path[: round(2.5 * RATE_HZ)]:
        frame = texture(60, 480, 360).copy()
        cv2.circle(frame, (int(np.clip(x, 80, 400)), int(np.clip(y, 80, 280))), 75, 40, -1)
        cv2.line(frame, (240, 360), (int(np.clip(x, 80, 400)), int(np.clip(y, 80, 280))), 220, 30)
        frames.append(frame)
    return frames


def test_other_take_of_a_scene_is_not_the_same_footage(tmp_path: Path) -> None:
    matches = searched(tmp_path, {1: clip(_gesture(1))}, clip(_gesture(2))).matches
    assert {one.relation for one in matches} <= {Relation.SAME_SCENE}
    assert all(one.query_start_s is None for one in matches)


def test_copy_of_a_take_stays_the_same_footage(tmp_path: Path) -> None:
    library = {1: clip(_gesture(1)), 2: clip(_gesture(2))}
    query = clip(changed(_gesture(1), lambda frame: shared.encoded(frame, 40)))
    assert [one.item for one in _same(searched(tmp_path, library, query))] == [1]


def test_signer_clips_are_not_the_same_picture(tmp_path: Path, shared_media: Path) -> None:
    names = [shared_media / "videos" / f"{name}.mkv" for name in ("yes", "no", "bird", "thanks", "milk", "please")]
    signatures = {number: shared.clip(name) for number, name in enumerate(names)}
    for number, signature in signatures.items():
        assert _same(searched(tmp_path, signatures, signature, frozenset({number}))) == []


@pytest.mark.parametrize("name", ["yes", "milk"])
def test_copies_of_signer_clips_are(tmp_path: Path, shared_media: Path, name: str) -> None:
    path = shared_media / "videos" / f"{name}.mkv"
    query = shared.clip(path, change=shared.CHANGES["mirrored"], start_s=0.2)
    (match,) = _same(searched(tmp_path, {1: shared.clip(path)}, query))
    assert match.library_start_s == pytest.approx(0.2, abs=0.15)


@pytest.mark.parametrize(
    ("name", "start_s"), [("bottle-detection", 15.5), ("car-detection", 14.2), ("one-by-one-person-detection", 23.0)]
)
def test_preview_finds_its_clip(tmp_path: Path, shared_media: Path, name: str, start_s: float) -> None:
    library = {1: shared.clip(shared_media / "videos" / f"{name}.mp4", end_s=32)}
    (match,) = _same(searched(tmp_path, library, shared.clip(shared_media / "videos" / f"{name}.gif")))
    assert match.library_start_s == pytest.approx(start_s, abs=0.5)


def _in_a_corner(frame: Grey, ground: Grey) -> Grey:
    shown = ground.copy()
    shown[150:330, 200:440] = cv2.resize(frame, (240, 180), interpolation=cv2.INTER_AREA)
    return shown


def _between_blurred_sides(frame: Grey) -> Grey:
    shown = cv2.GaussianBlur(cv2.resize(frame, (640, 480)), (0, 0), 25)[60:420].copy()
    shown[:, 80:560] = frame
    return shown


def test_a_picture_in_a_picture_is_named_with_its_place(tmp_path: Path) -> None:
    frames = moving(30, 8)
    ground = np.random.default_rng(1).integers(0, 255, (45, 60), np.uint8).repeat(8, 0).repeat(8, 1)  # of sharp detail
    found = searched(tmp_path, {1: clip(frames)}, clip([_in_a_corner(one, ground) for one in frames])).matches[0]
    (inset,) = found.transforms
    assert inset.name == "inset"
    assert inset.rect == pytest.approx((200 / 480, 150 / 360, 0.5, 0.5), abs=0.03)
    assert changed_sentence(found) == "Set into a larger picture (lower right part, 50 % of its width)"


def test_blurred_sides_are_named_with_the_place_between_them(tmp_path: Path) -> None:
    frames = moving(30, 8)
    found = searched(tmp_path, {1: clip(frames)}, clip(changed(frames, _between_blurred_sides))).matches[0]
    (filled,) = found.transforms
    assert filled.name == "side-filled"
    assert filled.rect == pytest.approx((0.125, 0, 0.75, 1), abs=0.03)
    assert changed_sentence(found) == "Sides filled with a blurred copy"
