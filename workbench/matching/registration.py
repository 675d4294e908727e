"""Registering two pictures by their local features: matched key points, one mapping, plausibility.

Four steps: mutual nearest codes; a robust homography (MAGSAC, Barath et al. 2020); a second, guided matching that may
use weaker codes because the mapping says where each point has to be; and the simplest mapping that explains them
(similarity, affine, homography), because a mapping with fewer freedoms is right further away from its points.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.hashing.pdq import distances
from workbench.matching import parameters as p

Matrix = npt.NDArray[np.float64]
Points = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Registration:
    """How a query picture lies in a library picture.

    Attributes:
        inliers: Distinct registered points.
        to_library: (3, 3), query pixels to library pixels, both in the frames of their features.
        pairs: (n, 2) int64, numbers of the registered points: of the query, of the library picture.
    """

    inliers: int
    to_library: Matrix
    pairs: Rows


def jacobian(matrix: Matrix, x: float, y: float) -> Matrix:
    """Local linear part of a homography at a point."""
    point = matrix @ np.array([x, y, 1.0])
    linear = matrix[:2, :2] * point[2] - np.outer(point[:2], matrix[2, :2])
    return np.asarray(linear / point[2] ** 2, dtype=np.float64)


def projected(matrix: Matrix, points: Points) -> Points:
    """Points (n, 2) seen through a homography."""
    seen = np.c_[points, np.ones(len(points))] @ matrix.T
    depth = np.where(np.abs(seen[:, 2:]) < 1e-9, 1e-9, seen[:, 2:])
    return np.asarray(seen[:, :2] / depth, np.float32)


def _matched(table: npt.NDArray[np.uint16]) -> Rows:
    """Mutual nearest codes that are nearer than the second best: (n, 2) rows and columns."""
    nearest = table.argmin(axis=1)
    rows = np.arange(len(table))
    best = table[rows, nearest].astype(np.float32)
    others = table.copy()
    others[rows, nearest] = np.iinfo(np.uint16).max
    second = others.min(axis=1).astype(np.float32)
    mutual = table.argmin(axis=0)[nearest] == rows
    good = (best <= p.CODE_BITS) & (best <= p.RATIO * second) & mutual
    return np.stack([rows[good], nearest[good]], axis=1)


def _consistent(pairs: Rows, query: LocalFeatures, library: LocalFeatures) -> Rows:
    """The pairs that agree on how far one picture is turned and scaled against the other, within what ORB tells.

    Chance pairs are turned and scaled at random: most of unrelated pictures end here, and MAGSAC sees few of them.
    """
    ours, theirs = pairs.T
    turn = (library.angles[theirs].astype(np.int64) - query.angles[ours]) % 256
    octave = library.octaves[theirs].astype(np.int64) - query.octaves[ours]
    turned = np.abs((turn[:, None] - turn[None] + 128) % 256 - 128) <= p.TURN_TOLERANCE
    scaled = np.abs(octave[:, None] - octave[None]) <= p.OCTAVE_TOLERANCE
    votes = turned & scaled
    return np.asarray(pairs[votes[int(votes.sum(axis=1).argmax())]], np.int64)


def _plausible(matrix: Matrix, x: float, y: float) -> bool:
    linear = jacobian(matrix, x, y)
    if not np.isfinite(linear).all() or np.linalg.det(linear) <= 0:
        return False
    largest, smallest = np.linalg.svd(linear, compute_uv=False)
    return bool(
        largest <= p.LARGEST_SCALE and smallest >= p.SMALLEST_SCALE and largest / smallest <= p.LARGEST_ANISOTROPY
    )


def _near(table: npt.NDArray[np.uint16]) -> Rows:
    """All pairs that may match once it is known where they should lie: (n, 2) rows and columns."""
    return np.stack(np.divmod(np.flatnonzero(table <= p.GUIDED_BITS), table.shape[1]), axis=1)  # faster than nonzero


def _guided(
    table: npt.NDArray[np.uint16], near: Rows, query: LocalFeatures, library: LocalFeatures, matrix: Matrix
) -> Rows:
    """Pairs that lie where the mapping says, at the scale it says, mutually nearest among those: (n, 2)."""
    seen = projected(matrix, query.points)
    middle = query.points.mean(axis=0)
    scale = float(np.sqrt(abs(np.linalg.det(jacobian(matrix, float(middle[0]), float(middle[1]))))))
    expected = np.log(max(scale, 1e-6)) / np.log(p.OCTAVE_STEP)
    rows, columns = near.T
    apart = np.abs(seen[rows] - library.points[columns]).max(axis=1)
    octaves = library.octaves[columns].astype(np.float32) - query.octaves[rows]
    kept = (apart <= p.GUIDED_PX) & (np.abs(octaves - expected) <= p.GUIDED_OCTAVES)
    rows, columns = rows[kept], columns[kept]
    cost = table[rows, columns]
    best = np.full(len(table), np.iinfo(np.uint16).max, np.uint16)
    others = np.full(table.shape[1], np.iinfo(np.uint16).max, np.uint16)
    np.minimum.at(best, rows, cost)
    np.minimum.at(others, columns, cost)
    mutual = (cost == best[rows]) & (cost == others[columns])
    rows, columns = rows[mutual], columns[mutual]
    _, first = np.unique(rows, return_index=True)  # of equals, the first: the same in every run
    rows, columns = rows[first], columns[first]
    _, first = np.unique(columns, return_index=True)
    return np.stack([rows[first], columns[first]], axis=1)


def _within(matrix: Matrix, ours: Points, theirs: Points) -> npt.NDArray[np.bool_]:
    return np.asarray(np.hypot(*(projected(matrix, ours) - theirs).T) <= p.REPROJECTION_PX)


def _simplest(ours: Points, theirs: Points, first: Matrix) -> Matrix:
    """The mapping with the fewest freedoms that keeps nearly all points of the best."""
    candidates = [first]
    refined, _ = cv2.findHomography(ours, theirs, cv2.RANSAC, p.REPROJECTION_PX, maxIters=200)
    if refined is not None:
        candidates.append(np.asarray(refined, np.float64))
    best = max(candidates, key=lambda matrix: int(_within(matrix, ours, theirs).sum()))
    wanted = p.SIMPLER_KEEPS * int(_within(best, ours, theirs).sum())
    for estimate in (cv2.estimateAffinePartial2D, cv2.estimateAffine2D):
        affine, _ = estimate(ours, theirs, method=cv2.RANSAC, ransacReprojThreshold=p.REPROJECTION_PX, maxIters=200)
        if np.shape(affine) != (2, 3):
            continue  # none was found
        matrix = np.vstack([affine, [0.0, 0.0, 1.0]])
        if int(_within(matrix, ours, theirs).sum()) >= wanted:
            return matrix
    return best


def _distinct(points: Points) -> int:
    return len(np.unique(np.round(points / p.DISTINCT_POINT_PX), axis=0))


def register(query: LocalFeatures, library: LocalFeatures) -> Registration | None:
    """Register two pictures; orientation is kept (pass `mirrored()` features to look for a mirrored copy).

    Returns:
        None when no plausible view with at least four points was found.
    """
    if len(query.codes) < 4 or len(library.codes) < 4:
        return None
    table = distances(query.codes, library.codes)
    pairs = _matched(table)
    if len(pairs) < 4:
        return None
    pairs = _consistent(pairs, query, library)
    if len(pairs) < p.LEAST_CONSISTENT:
        return None
    matrix = _robust(query.points[pairs[:, 0]], library.points[pairs[:, 1]])
    if matrix is None:
        return None
    near = _near(table)
    guided = _guided(table, near, query, library, matrix)
    if len(guided) >= 4:
        matrix = _simplest(query.points[guided[:, 0]], library.points[guided[:, 1]], matrix)
        guided = _guided(table, near, query, library, matrix)
    return _checked(query, library, matrix, guided)


def _robust(ours: Points, theirs: Points) -> Matrix | None:
    """A plausible homography by MAGSAC, or None."""
    cv2.setRNGSeed(1)
    found, mask = cv2.findHomography(ours, theirs, cv2.USAC_MAGSAC, p.REPROJECTION_PX, maxIters=2000, confidence=0.995)
    if found is None or mask is None or not mask.any():
        return None
    x, y = (float(value) for value in ours[mask.ravel() > 0].mean(axis=0))
    matrix = np.asarray(found, np.float64)
    return matrix if _plausible(matrix, x, y) else None


def _checked(query: LocalFeatures, library: LocalFeatures, matrix: Matrix, pairs: Rows) -> Registration | None:
    ours, theirs = query.points[pairs[:, 0]], library.points[pairs[:, 1]]
    inside = _within(matrix, ours, theirs)
    if int(inside.sum()) < 4:
        return None
    x, y = (float(value) for value in ours[inside].mean(axis=0))
    if not _plausible(matrix, x, y):
        return None
    inliers = min(_distinct(theirs[inside]), _distinct(ours[inside]))
    return Registration(inliers, matrix, pairs[inside]) if inliers >= 4 else None
