"""Registering two pictures by their local features: matched key points, one homography, plausibility."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.pdq import distances
from workbench.matching import parameters as p

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Registration:
    """How a query picture lies in a library picture.

    Attributes:
        inliers: Distinct registered points.
        to_library: (3, 3), query pixels (long side 480) to library pixels (long side 480).
    """

    inliers: int
    to_library: Matrix


def jacobian(matrix: Matrix, x: float, y: float) -> Matrix:
    """Local linear part of a homography at a point."""
    point = matrix @ np.array([x, y, 1.0])
    linear = matrix[:2, :2] * point[2] - np.outer(point[:2], matrix[2, :2])
    return np.asarray(linear / point[2] ** 2, dtype=np.float64)


def _matched(query: LocalFeatures, library: LocalFeatures) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    table = distances(query.codes, library.codes)
    nearest = table.argmin(axis=1)
    rows = np.arange(len(table))
    best = table[rows, nearest].astype(np.float32)
    others = table.copy()
    others[rows, nearest] = np.iinfo(np.uint16).max
    second = others.min(axis=1).astype(np.float32)
    mutual = table.argmin(axis=0)[nearest] == rows
    good = (best <= p.CODE_BITS) & (best <= p.RATIO * second) & mutual
    return query.points[good], library.points[nearest[good]]


def _plausible(matrix: Matrix, x: float, y: float) -> bool:
    linear = jacobian(matrix, x, y)
    if not np.isfinite(linear).all() or np.linalg.det(linear) <= 0:
        return False
    largest, smallest = np.linalg.svd(linear, compute_uv=False)
    return bool(
        largest <= p.LARGEST_SCALE and smallest >= p.SMALLEST_SCALE and largest / smallest <= p.LARGEST_ANISOTROPY
    )


def register(query: LocalFeatures, library: LocalFeatures) -> Registration | None:
    """Register two pictures; orientation is kept (pass `mirrored()` features to look for a mirrored copy).

    Returns:
        None when no plausible view with at least four points was found.
    """
    if len(query.codes) < 4 or len(library.codes) < 4:
        return None
    ours, theirs = _matched(query, library)
    if len(ours) < 4:
        return None
    cv2.setRNGSeed(1)
    matrix, mask = cv2.findHomography(ours, theirs, cv2.USAC_MAGSAC, p.REPROJECTION_PX, maxIters=2000, confidence=0.995)
    if matrix is None or mask is None or not mask.any():
        return None
    inside = mask.ravel() > 0
    x, y = (float(value) for value in ours[inside].mean(axis=0))
    if not _plausible(np.asarray(matrix, np.float64), x, y):
        return None
    points = np.unique(np.round(theirs[inside] / p.DISTINCT_POINT_PX), axis=0)
    others = np.unique(np.round(ours[inside] / p.DISTINCT_POINT_PX), axis=0)
    inliers = min(len(points), len(others))
    return Registration(inliers, np.asarray(matrix, np.float64)) if inliers >= 4 else None
