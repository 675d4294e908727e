"""The changes named on a match: each said where it was made, and not said where it was not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from tests.unit.hashing.pictures import texture
from workbench.hashing import local_features
from workbench.hashing.local_features import LocalFeatures
from workbench.matching.agreement import Maps, agreement
from workbench.matching.registration import register
from workbench.matching.straightness import settled
from workbench.matching.surroundings import without_neighbours
from workbench.matching.transforms import transforms_of, unless_whole
from workbench.model.match import Transform

Rgb = npt.NDArray[np.uint8]
Pixels = npt.NDArray[Any]
Rect = tuple[float, float, float, float]


def picture(seed: int = 5) -> Rgb:
    """A textured picture in colours, (360, 480, 3)."""
    planes = [texture(seed, 480, 360), cv2.GaussianBlur(texture(seed + 1, 480, 360), (0, 0), 12)]
    blue = cv2.addWeighted(planes[0], 0.6, planes[1], 0.4, 0)
    return np.ascontiguousarray(
        np.stack([planes[0], cv2.addWeighted(planes[0], 0.8, planes[1], 0.2, 0), blue], axis=-1)
    )


def features(rgb: Pixels) -> LocalFeatures:
    """Features as intake makes them, after a JPEG of quality 80."""
    _, data = cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_QUALITY, 80])
    read = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
    grey = np.asarray(cv2.cvtColor(read, cv2.COLOR_RGB2GRAY), np.uint8)
    found = local_features.unpack(local_features.feature_set(grey, chroma=local_features.chroma_of(read)))
    assert found is not None
    return found


def named(query: Pixels, library: Pixels, *, mirrored: bool = False) -> dict[str, Rect | None]:
    """Names of the changes with their places."""
    ours, theirs = features(query), features(library)
    ours = ours.mirrored() if mirrored else ours
    found = register(ours, theirs)
    assert found is not None
    changes = transforms_of(
        ours, theirs, settled(found, ours, theirs), agreement(ours, theirs, found), mirrored=mirrored
    )
    return {one.name: one.rect for one in changes}


def shared(one: Rect | None, other: Rect) -> float:
    """Intersection over union."""
    assert one is not None
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    tall = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    both = max(0.0, wide) * max(0.0, tall)
    return both / (one[2] * one[3] + other[2] * other[3] - both)


def lettered(rgb: Rgb, row: int, text: str = "WE WERE THERE") -> Rgb:
    """White letters with a dark outline."""
    rgb = rgb.copy()
    for ink, thick in (((0, 0, 0), 7), ((255, 255, 255), 3)):
        cv2.putText(rgb, text, (70, row), cv2.FONT_HERSHEY_SIMPLEX, 1.4, ink, thick, cv2.LINE_AA)
    return rgb


def noisy(rgb: Rgb) -> Rgb:
    return np.asarray(np.clip(rgb + np.random.default_rng(3).normal(0, 18, rgb.shape), 0, 255), np.uint8)


def coarse(rgb: Rgb) -> Rgb:
    """JPEG blocks."""
    data = cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_QUALITY, 12])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def lighter(rgb: Rgb) -> Rgb:
    return np.asarray(np.clip(rgb * 0.7 + 60, 0, 255), np.uint8)


def sharpened(rgb: Rgb) -> Rgb:
    return np.asarray(cv2.addWeighted(rgb, 2.2, cv2.GaussianBlur(rgb, (0, 0), 2), -1.2, 0), np.uint8)


def halved(rgb: Pixels) -> Rgb:
    return np.asarray(cv2.resize(rgb, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def vignetted(rgb: Rgb) -> Rgb:
    y, x = np.mgrid[-1:1:360j, -1:1:480j]
    return np.asarray(rgb * (1 - 0.12 * (x * x + y * y))[:, :, None], np.uint8)


@pytest.mark.parametrize("change", [noisy, coarse, lighter, sharpened, halved, vignetted])
def test_changes_of_the_whole_picture_are_no_overlay(change: Callable[[Rgb], Rgb]) -> None:
    rgb = picture()
    assert set(named(change(rgb), rgb)) <= {"recoloured"}


def test_letters_are_an_overlay_where_they_stand() -> None:
    rgb = picture()
    place = named(lettered(rgb, 320), rgb)["overlay"]
    assert shared(place, (0.14, 0.79, 0.74, 0.12)) > 0.6


def test_lines_of_letters_are_one_overlay() -> None:
    rgb = picture()
    place = named(lettered(lettered(rgb, 60), 330), rgb)["overlay"]
    assert place is not None
    assert place[3] > 0.7


def test_an_arrow_is_an_overlay() -> None:
    rgb = picture()
    query = rgb.copy()
    cv2.arrowedLine(query, (120, 100), (260, 200), (255, 0, 0), 6, cv2.LINE_AA, tipLength=0.3)
    assert shared(named(query, rgb)["overlay"], (0.25, 0.28, 0.3, 0.29)) > 0.5


def test_a_half_transparent_mark_is_an_overlay() -> None:
    rgb = picture()
    assert "overlay" in named(cv2.addWeighted(rgb, 0.6, lettered(rgb, 200), 0.4, 0), rgb)


def test_a_blurred_face_is_an_overlay() -> None:
    rgb = picture()
    query = rgb.copy()
    query[120:230, 180:290] = cv2.GaussianBlur(query[120:230, 180:290], (0, 0), 14)
    assert shared(named(query, rgb)["overlay"], (0.375, 0.333, 0.229, 0.306)) > 0.6


def test_a_scratch_is_no_overlay() -> None:
    rgb = picture()
    query = rgb.copy()
    cv2.line(query, (200, 0), (206, 359), (220, 220, 220), 1)
    assert "overlay" not in named(query, rgb)


def test_an_overlay_of_a_mirrored_copy_is_where_it_stands_in_the_copy() -> None:
    rgb = picture()
    query = np.ascontiguousarray(rgb[:, ::-1])
    cv2.circle(query, (80, 80), 40, (255, 220, 40), -1)
    names = named(query, rgb, mirrored=True)
    assert "mirrored" in names
    assert shared(names["overlay"], (0.083, 0.111, 0.167, 0.222)) > 0.7


def test_a_crop_says_what_was_kept_and_nothing_else() -> None:
    rgb = picture()
    names = named(rgb[40:300, 100:440], rgb)
    assert set(names) == {"cropped"}
    assert shared(names["cropped"], (0.208, 0.111, 0.708, 0.722)) > 0.95


def test_new_bars_are_letterboxed_and_no_overlay() -> None:
    rgb = picture()
    assert set(named(cv2.copyMakeBorder(rgb, 60, 60, 0, 0, cv2.BORDER_CONSTANT), rgb)) == {"letterboxed"}


def test_bars_over_a_crop_are_bars() -> None:
    rgb = picture()
    query = cv2.copyMakeBorder(rgb[60:300], 60, 60, 0, 0, cv2.BORDER_CONSTANT)
    assert set(named(query, rgb)) == {"cropped", "letterboxed"}


def test_bars_that_the_library_picture_has_too_are_not_new() -> None:
    barred = cv2.copyMakeBorder(picture(), 50, 50, 0, 0, cv2.BORDER_CONSTANT)
    assert named(halved(barred), barred) == {}


def test_a_caption_band_over_the_picture_is_an_overlay_and_no_bar() -> None:
    rgb = picture()
    query = rgb.copy()
    query[:60] = (30, 40, 160)
    names = named(lettered(query, 46), rgb)
    assert set(names) == {"overlay"}
    assert shared(names["overlay"], (0.0, 0.0, 1.0, 0.167)) > 0.8


def test_the_neighbour_in_a_collage_is_no_overlay() -> None:
    rgb = picture()
    names = named(np.hstack([rgb[:, 60:420], picture(31)[:, 60:420]]), rgb)
    assert set(names) == {"cropped", "inset"}
    assert shared(names["inset"], (0.0, 0.0, 0.5, 1.0)) > 0.93
    assert shared(names["cropped"], (0.125, 0.0, 0.75, 1.0)) > 0.9


def test_a_place_where_nothing_agrees_stays_as_it_is() -> None:
    nothing = np.zeros((100, 120), bool)
    maps = Maps(nothing, ~nothing, np.zeros((100, 120), np.float32))
    place = (0.1, 0.1, 0.5, 0.5)
    kept = without_neighbours(texture(3, 120, 100), place, place, maps)
    assert kept == pytest.approx(place)


def test_a_view_at_an_angle_is_tilted() -> None:
    rgb = picture()
    corners = np.array([[0, 0], [480, 0], [480, 360], [0, 360]], np.float32)
    seen = np.array([[30, 10], [465, 30], [450, 340], [5, 355]], np.float32)
    query = cv2.warpPerspective(rgb, cv2.getPerspectiveTransform(corners, seen), (480, 360))
    assert "tilted" in named(query, rgb)


def test_a_turn_by_a_few_degrees_is_tilted() -> None:
    rgb = picture()
    turned = cv2.warpAffine(rgb, cv2.getRotationMatrix2D((240, 180), 4, 1.0), (480, 360))
    assert "tilted" in named(turned[30:330, 40:440], rgb)


def test_stretching_alone_is_not_tilted() -> None:
    rgb = picture()
    assert named(cv2.resize(rgb, (560, 360)), rgb) == {}


def test_a_quarter_turn_is_rotated_and_not_tilted() -> None:
    rgb = picture()
    assert set(named(np.ascontiguousarray(np.rot90(rgb)), rgb)) == {"rotated"}


def test_a_picture_made_grey_is_recoloured() -> None:
    rgb = picture()
    assert "recoloured" in named(cv2.cvtColor(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), rgb)


def test_a_small_part_is_not_recoloured() -> None:
    rgb = picture()
    assert "recoloured" not in named(rgb[90:270, 130:370], rgb)


def test_whole_frames_that_lie_near_keep_their_overlay_and_lose_their_crop() -> None:
    found = (Transform("cropped", (0.0, 0.0, 0.9, 1.0)), Transform("overlay", (0.1, 0.8, 0.8, 0.1)))
    assert unless_whole(found, 10, ("full", "full")) == found[1:]
