"""Whether a registered picture lies straight or askew, and its place, more exactly than registration needs it.

Registration keeps the simplest of its mappings that explains nearly all points, within a generous distance. Here the
points themselves decide: a straight view (moved, scaled, stretched, turned by quarters) against one seen at an angle.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures
from workbench.matching.registration import Matrix, Points, Registration, jacobian, projected

Floats = npt.NDArray[np.float64]

_FINE_PX = (3.0, 5.0)
_SURER = 1.2
_SURER_POINTS = 6.0
"""The mapping with more freedoms has to leave this much less (square of the distances, each up to 6 px), and with few
points more. Photographs of screens: mostly 1.4 and more; screenshots and collages 1.2 at most, with 12 points 1.6."""
_FAR_PX = 6.0
_LEAST_POINTS = 8
_ASKEW = 0.01
"""A corner lies off by this share of the long side, or more, in a picture that counts as askew."""


def settled(registration: Registration, query: LocalFeatures, library: LocalFeatures) -> Registration:
    """The same registration with the mapping that its points speak for.

    Args:
        registration: Of the two.
        query, library: Their features, the query mirrored if it was registered so.
    """
    if len(registration.pairs) < _LEAST_POINTS:
        return registration
    ours, theirs = query.points[registration.pairs[:, 0]], library.points[registration.pairs[:, 1]]
    plain = straight(registration.to_library, ours, theirs)
    free = [registration.to_library, *_homographies(ours, theirs)]
    best = min((one for one in free if _sound(one, query)), key=lambda one: _left(one, ours, theirs), default=plain)
    surer = _SURER + _SURER_POINTS / len(ours)
    askew = _left(plain, ours, theirs) > surer * _left(best, ours, theirs)
    return replace(registration, to_library=best if askew else plain)


def _homographies(ours: Points, theirs: Points) -> list[Matrix]:
    found = [cv2.findHomography(ours, theirs, cv2.RANSAC, reach, maxIters=200)[0] for reach in _FINE_PX]
    return [np.asarray(one, np.float64) for one in found if one is not None]


def straight(matrix: Matrix, ours: Points, theirs: Points) -> Matrix:
    """The best mapping without slant: quarter turns as in `matrix`, scales and shifts fitted to the points."""
    middle = ours.mean(axis=0)
    linear = jacobian(matrix, float(middle[0]), float(middle[1]))
    across = abs(linear[0, 0]) >= abs(linear[0, 1])
    result = np.zeros((3, 3))
    result[2, 2] = 1.0
    for row, column in ((0, 0), (1, 1)) if across else ((0, 1), (1, 0)):
        result[row, column], result[row, 2] = _line(ours[:, column], theirs[:, row])
    return result


def _line(from_px: npt.NDArray[np.float32], to_px: npt.NDArray[np.float32]) -> tuple[float, float]:
    """Slope and offset, with weights that let stray points go (Cauchy)."""
    x, y = from_px.astype(np.float64), to_px.astype(np.float64)
    weights = np.ones_like(x)
    slope = offset = 0.0
    for _ in range(5):
        total = weights.sum()
        mean_x, mean_y = (weights * x).sum() / total, (weights * y).sum() / total
        spread = float((weights * (x - mean_x) ** 2).sum())
        slope = float((weights * (x - mean_x) * (y - mean_y)).sum()) / max(spread, 1e-6)
        offset = float(mean_y - slope * mean_x)
        weights = 1 / (1 + ((y - slope * x - offset) / 2.0) ** 2)
    return slope, offset


def _left(matrix: Matrix, ours: Points, theirs: Points) -> float:
    apart = np.hypot(*(projected(matrix, ours) - theirs).T)
    return float((np.minimum(apart, _FAR_PX) ** 2).mean()) + 0.25


def _corners(query: LocalFeatures) -> Points:
    width, height = query.width_px, query.height_px
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)


def _sound(matrix: Matrix, query: LocalFeatures) -> bool:
    """Whether the whole query is seen from the front: no corner at or behind the horizon."""
    depth = np.c_[_corners(query), np.ones(4)] @ matrix[2]
    return bool((depth * np.sign(depth[0]) > 0.3 * abs(depth[0])).all())


def is_askew(to_library: Matrix, query: LocalFeatures, library: LocalFeatures) -> bool:
    """Whether the library's picture lies askew in the query: turned beside quarter turns, or seen at an angle.

    Stretching alone is not askew: the nearest straight view decides, and how far the corners are from it.
    """
    if not (to_library[2, :2].any() or to_library[0, 0] * to_library[0, 1] or to_library[1, 0] * to_library[1, 1]):
        return False
    width, height = library.width_px, library.height_px
    theirs = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    back = np.asarray(np.linalg.inv(to_library), np.float64)
    ours = projected(back, theirs)
    plain = straight(back, theirs, ours)
    off = np.hypot(*(projected(plain, theirs) - ours).T)
    return bool(off.max() > _ASKEW * max(ours.max(axis=0) - ours.min(axis=0)))
