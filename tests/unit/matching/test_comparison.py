"""Lining two pictures up for the eye, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from workbench.matching import comparison
from workbench.matching.lining_up import mapped
from workbench.matching.registration import Matrix
from workbench.model.comparison import AGREES, DIFFERS, OUTSIDE, UNJUDGED, Comparison

Rgb = npt.NDArray[np.uint8]
WIDTH, HEIGHT = 800, 600


@pytest.fixture(scope="module")
def photograph(shared_media: Path) -> Rgb:
    """A photograph with detail everywhere."""
    path = shared_media / "images" / "n01689811_alligator_lizard.JPEG"
    read = cv2.cvtColor(np.asarray(cv2.imread(str(path)), np.uint8), cv2.COLOR_BGR2RGB)
    return np.asarray(cv2.resize(read, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), np.uint8)


def told(case: Rgb, library: Rgb) -> Comparison:
    return comparison.compare(np.ascontiguousarray(case), library, 1600).told


def farthest_px(found: Comparison, case: Rgb, truth: Matrix) -> float:
    """How far points of the case's picture land from where they belong, pixels of the frame; those outside left out."""
    height, width = case.shape[:2]
    y, x = np.mgrid[0.02:0.98:9j, 0.02:0.98:9j]
    places = np.c_[x.ravel(), y.ravel()]
    size = np.array([found.width_px, found.height_px])
    landed = mapped(np.array(found.homography).reshape(3, 3), places) * size
    wanted = (mapped(truth, places * (width, height) - 0.5) + 0.5) / (WIDTH, HEIGHT) * size
    inside = ((wanted >= 0) & (wanted <= size)).all(axis=1)
    return float(np.linalg.norm(landed - wanted, axis=1)[inside].max())


def test_a_known_view_is_recovered_to_a_pixel(photograph: Rgb) -> None:
    view = np.array([[1.1, 0.12, -40], [-0.1, 1.05, 30], [4e-5, 2e-5, 1]])
    case = np.asarray(cv2.warpPerspective(photograph, view, (WIDTH, HEIGHT), flags=cv2.INTER_AREA), np.uint8)
    found = told(case, photograph)
    assert farthest_px(found, case, np.asarray(np.linalg.inv(view), np.float64)) < 1.0
    assert found.differs < 0.01


def test_a_mirrored_small_copy_is_turned_back(photograph: Rgb) -> None:
    case = np.asarray(
        cv2.resize(photograph[:, ::-1], (WIDTH // 2, HEIGHT // 2), interpolation=cv2.INTER_AREA), np.uint8
    )
    found = told(case, photograph)
    assert (found.mirrored, found.rotation_deg) == (True, 0)
    assert farthest_px(found, case, np.array([[-2.0, 0, WIDTH - 1.5], [0, 2, 0.5], [0, 0, 1]])) < 1.0


@pytest.mark.parametrize(("turns", "degrees"), [(-1, 90), (2, 180), (1, 270)])
def test_quarter_turns_are_found(photograph: Rgb, turns: int, degrees: int) -> None:
    found = told(np.rot90(photograph, turns), photograph)
    assert (found.rotation_deg, found.mirrored) == (degrees, False)
    assert found.agrees > 0.99


def test_a_picture_set_small_into_another_is_found(photograph: Rgb) -> None:
    rng = np.random.default_rng(3)
    ground = np.asarray(cv2.resize(rng.integers(0, 255, (60, 80, 3), np.uint8), (1600, 1200)), np.uint8)
    ground[100:520, 200:760] = cv2.resize(photograph, (560, 420), interpolation=cv2.INTER_AREA)
    found = told(ground, photograph)
    scale = WIDTH / 560
    truth = np.array([[scale, 0, -199.5 * scale - 0.5], [0, scale, -99.5 * scale - 0.5], [0, 0, 1]])
    assert found.why_not == ""
    assert farthest_px(found, ground, truth) < 1.5


def test_an_added_sticker_differs_and_the_rest_agrees(photograph: Rgb) -> None:
    case = cv2.circle(photograph.copy(), (600, 200), 80, (230, 40, 40), -1)
    found = told(np.asarray(case, np.uint8), photograph)
    points = np.array(found.differing[0]).reshape(-1, 2) * (WIDTH, HEIGHT)
    assert len(found.differing) == 1
    assert np.abs(np.linalg.norm(points - (600, 200), axis=1) - 80).max() < 16
    grid = np.frombuffer(found.cells, np.uint8).reshape(found.rows, found.columns)
    assert grid[round(found.rows / 3), round(found.columns * 0.75)] == DIFFERS
    assert (grid == AGREES).mean() > 0.9


def test_recolouring_does_not_light_the_difference(photograph: Rgb) -> None:
    mixed = photograph @ np.array([[0.8, 0.1, 0.0], [0.1, 0.7, 0.1], [0.0, 0.1, 0.6]]) * 0.9 + 20
    filtered = np.clip(mixed, 0, 255).astype(np.uint8)
    sticker = np.asarray(cv2.circle(filtered.copy(), (600, 200), 80, (230, 40, 40), -1), np.uint8)
    plain, marked = (comparison.compare(case, photograph, 1600) for case in (filtered, sticker))
    assert plain.difference is not None and marked.difference is not None
    assert np.percentile(plain.difference, 99.9) < 80  # the dark ground reaches 56
    assert np.median(marked.difference[160:240, 560:640]) > 150
    assert plain.told.differs == 0.0


def test_grey_against_colour_is_compared_by_brightness(photograph: Rgb) -> None:
    grey = np.repeat(comparison.grey(photograph)[:, :, None], 3, axis=2)
    assert told(grey, photograph).agrees > 0.99
    assert told(photograph, grey).agrees > 0.99


def test_what_lies_outside_and_what_is_plain_is_not_judged(photograph: Rgb) -> None:
    library = photograph.copy()
    library[:, :300] = 128
    found = told(library[:400], library)
    grid = np.frombuffer(found.cells, np.uint8).reshape(found.rows, found.columns)
    assert (grid[-5:] == OUTSIDE).all()
    assert (grid[2:8, 1:7] == UNJUDGED).all()
    assert found.agrees > 0.99


def test_pairs_are_few_spread_and_where_both_pictures_have_them(photograph: Rgb) -> None:
    found = told(photograph[:, ::-1], photograph)
    pairs = np.array(found.pairs)
    assert 30 <= len(pairs) <= comparison.MOST_PAIRS
    assert np.abs(pairs[:, 0] - (1 - pairs[:, 2])).max() < 0.01
    assert len({(int(x * 4), int(y * 4)) for x, y in pairs[:, 2:]}) >= 12


def test_two_other_pictures_are_not_lined_up_and_it_is_said(photograph: Rgb, shared_media: Path) -> None:
    path = shared_media / "images" / "n02492660_howler_monkey.JPEG"
    other = np.asarray(cv2.cvtColor(np.asarray(cv2.imread(str(path)), np.uint8), cv2.COLOR_BGR2RGB), np.uint8)
    assert told(other, photograph).why_not == comparison.NOT_LINED_UP


def test_a_plain_picture_is_not_lined_up_and_it_is_said(photograph: Rgb) -> None:
    assert told(np.full((300, 400, 3), 90, np.uint8), photograph).why_not == comparison.TOO_PLAIN


def test_soft_pictures_without_corners_are_laid_by_their_whole(photograph: Rgb) -> None:
    soft = np.asarray(cv2.GaussianBlur(photograph, (0, 0), 40), np.uint8)
    found = told(np.ascontiguousarray(soft[::-1, ::-1]), soft)
    assert (found.why_not, found.rotation_deg) == ("", 180)


def test_the_same_pictures_give_the_same_answer(photograph: Rgb) -> None:
    case = np.ascontiguousarray(photograph[40:500, 60:700])
    assert told(case, photograph) == told(case, photograph)


def test_a_negative_is_exchanged_back_and_agrees(photograph: Rgb) -> None:
    found = told(np.asarray(255 - photograph, np.uint8), photograph)
    assert (found.why_not, found.inverted, found.differs) == ("", True, 0.0)
    assert found.agrees > 0.99


def test_a_mirrored_negative_with_a_sticker_shows_the_sticker_alone(photograph: Rgb) -> None:
    marked = np.asarray(cv2.circle(photograph.copy(), (600, 200), 80, (230, 40, 40), -1), np.uint8)
    found = told(255 - marked[:, ::-1], photograph)
    assert (found.inverted, found.mirrored, len(found.differing)) == (True, True, 1)


def test_a_usual_copy_is_no_negative(photograph: Rgb) -> None:
    assert not told(photograph, photograph).inverted


def test_black_bars_over_a_cropped_copy_are_not_judged(photograph: Rgb) -> None:
    case = photograph[::-1, ::-1].copy()[::-1, ::-1]
    case[:90], case[-90:] = 0, 0
    made = comparison.compare(case, photograph, 1600)
    grid = np.frombuffer(made.told.cells, np.uint8).reshape(made.told.rows, made.told.columns)
    assert (made.told.differing, made.told.differs) == ((), 0.0)
    assert (grid[0] == UNJUDGED).all()
    assert made.difference is not None and made.difference[:80].max() <= 60  # the dark ground reaches 56


def test_bars_of_the_library_are_not_judged_either(photograph: Rgb) -> None:
    library = photograph.copy()
    library[:, :100], library[:, -100:] = 0, 0
    assert told(photograph, library).differing == ()


def test_what_lies_outside_the_place_the_search_named_is_not_judged(photograph: Rgb) -> None:
    case = photograph.copy()
    case[480:] = np.random.default_rng(2).integers(0, 255, (120, WIDTH, 3), np.uint8)
    assert comparison.compare(case, photograph, 1600).told.differing
    assert comparison.compare(case, photograph, 1600, ((0.0, 0.0, 1.0, 0.8),)).told.differing == ()


def test_what_is_gone_from_a_plain_ground_still_differs(photograph: Rgb) -> None:
    library = np.full((HEIGHT, WIDTH, 3), 245, np.uint8)
    library[150:450, 440:740] = photograph[150:450, 440:740]
    library[250:400, 60:180] = photograph[50:200, 100:220]
    case = library.copy()
    case[250:400, 60:180] = 245
    assert len(told(case, library).differing) == 1
