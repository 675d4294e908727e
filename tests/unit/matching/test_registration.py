"""Registration: the mapping is exact, and there is none between unrelated pictures."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.unit.hashing.pictures import Grey, texture
from workbench.hashing import local_features
from workbench.hashing.local_features import LocalFeatures
from workbench.matching.registration import projected, register
from workbench.matching.straightness import settled


def _features(grey: Grey) -> LocalFeatures:
    found = local_features.unpack(local_features.feature_set(grey))
    assert found is not None
    return found


def _corners_apart(query: Grey, library: Grey, truth: np.ndarray) -> float:
    """Largest distance in library pixels between where corners of the query are put and where they belong."""
    ours, theirs = _features(query), _features(library)
    found = register(ours, theirs)
    assert found is not None
    found = settled(found, ours, theirs)
    tall, wide = query.shape
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    scale = np.array([ours.width_px / wide, ours.height_px / tall], np.float32)
    back = np.array([library.shape[1] / theirs.width_px, library.shape[0] / theirs.height_px])
    seen = projected(found.to_library, corners * scale) * back
    return float(np.abs(seen - projected(truth, corners)).max())


def test_crop_is_put_where_it_was_cut() -> None:
    picture = texture(3, 800, 600)
    truth = np.array([[1, 0, 250], [0, 1, 180], [0, 0, 1.0]])
    assert _corners_apart(np.ascontiguousarray(picture[180:480, 250:650]), picture, truth) < 12


def test_view_at_an_angle_is_followed() -> None:
    picture = texture(4, 640, 480)
    there = np.array([[40, 30], [600, 60], [620, 450], [20, 440]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array([[0, 0], [640, 0], [640, 480], [0, 480]], np.float32), there)
    query = cv2.warpPerspective(picture, matrix, (640, 480))
    assert _corners_apart(np.asarray(query, np.uint8), picture, np.linalg.inv(matrix)) < 8


def test_every_registered_pair_lies_where_the_mapping_says() -> None:
    ours, theirs = _features(texture(5)), _features(np.ascontiguousarray(texture(5)[40:260, 60:360]))
    found = register(ours, theirs)
    assert found is not None
    one, other = found.pairs.T
    apart = projected(found.to_library, ours.points[one]) - theirs.points[other]
    assert np.hypot(*apart.T).max() <= 6.0
    assert len(found.pairs) >= found.inliers


@pytest.mark.parametrize("seed", range(20, 28))
def test_unrelated_pictures_hardly_register(seed: int) -> None:
    found = register(_features(texture(seed)), _features(texture(seed + 100)))
    assert found is None or found.inliers < 8


def test_mirrored_copy_needs_mirrored_features() -> None:
    picture = texture(6)
    turned = _features(np.ascontiguousarray(picture[:, ::-1]))
    plain, mirrored = register(turned, _features(picture)), register(turned.mirrored(), _features(picture))
    assert mirrored is not None
    assert mirrored.inliers > 4 * (plain.inliers if plain else 1)
