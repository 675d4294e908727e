"""Lining two pictures up for the eye: a homography found on features, then sharpened at view size.

Features of the search are found at 480 px, so their homography is off by some pixels of the view. Corners of the
library's picture are therefore followed into the case's copy, already brought near, by the method of Lucas and Kanade
(pyramids, 21 px windows) on locally normalised grey, which recolouring does not change.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing.local_features import LocalFeatures, feature_set, unpack
from workbench.matching import parameters as p
from workbench.matching.registration import Matrix, jacobian, register
from workbench.model.comparison import Rect

Grey = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float32]

WORK_SIDE_PX = 800
_CORNERS = 400
_WINDOW_PX = 21
_NORMAL_WINDOW_PX = 31
_INLIER_PX = 1.5
_LEAST_FOLLOWED = 16
_ROUNDS = 3
_SETTLED_PX = 2.0
_CLOSER_SIDE_PX = 1440
_CLOSER_POINTS = 3000
_ENOUGH_INLIERS = 40
_GLANCE_PX = 48
_GLANCE_AGREES = 0.92
_LEAST_SPREAD = 6.0
_LEAST_SIDE_PX = 16
_WHOLE: Rect = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class LinedUp:
    """How the case's picture lies in the library's.

    Attributes:
        to_library: (3, 3), pixels of the case's picture as it is to pixels of the library's, counted from the centre of
            the first pixel; mirroring included.
        mirrored: Whether it turns the picture left to right.
        inliers: Distinct registered points of the search's features; 0 when only the whole pictures told.
        error_px: Median distance of followed points, pixels of the library's picture; 0.0 when not refined.
        refined: Whether points could be followed.
        pairs: (n, 4) float32, registered points: x, y in the case's picture, x, y in the library's.
        inverted: Whether light and dark of the case's picture had to be exchanged.
    """

    to_library: Matrix
    mirrored: bool
    inliers: int
    error_px: float
    refined: bool
    pairs: Points
    inverted: bool = False


def scaling(size: tuple[int, int], to_size: tuple[int, int]) -> Matrix:
    """Pixels of a picture to pixels of its resized copy, counted from the centre of the first pixel."""
    across, down = to_size[0] / size[0], to_size[1] / size[1]
    return np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1.0]])


def turning(width: int) -> Matrix:
    """Left to right."""
    return np.array([[-1.0, 0, width - 1], [0, 1, 0], [0, 0, 1]])


def mapped(matrix: npt.NDArray[Any], points: npt.NDArray[Any]) -> Points:
    """(n, 2) points through a homography."""
    out = np.c_[points.astype(np.float64), np.ones(len(points))] @ matrix.T
    return np.asarray(out[:, :2] / out[:, 2:], np.float32)


def line_up(
    case: Grey, library: Grey, case_rects: Sequence[Rect] = (), library_rects: Sequence[Rect] = ()
) -> LinedUp | None:
    """Register two pictures for looking at them.

    Args:
        case, library: (h, w) uint8.
        case_rects, library_rects: Parts in which to look as well.

    Returns:
        None when nothing says how they lie.
    """
    negative = inverted(case)
    found = by_features(case, library, case_rects, library_rects)
    if found is None:
        found = _exchanged(by_features(negative, library, case_rects, library_rects, closer=False))
    if found is None:
        found = _at_a_glance(case, library, case_rects) or _exchanged(_at_a_glance(negative, library, case_rects))
    return None if found is None else sharpened(negative if found.inverted else case, library, found)


def inverted(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Light and dark exchanged."""
    return np.asarray(255 - picture, np.uint8)


def _exchanged(found: LinedUp | None) -> LinedUp | None:
    return None if found is None else replace(found, inverted=True)


# -- first registration


def by_features(
    case: Grey,
    library: Grey,
    case_rects: Sequence[Rect] = (),
    library_rects: Sequence[Rect] = (),
    *,
    closer: bool = True,
) -> LinedUp | None:
    """The cheapest way that tells: whole pictures, the parts the search named, then each at three times its size where
    `closer`."""
    parts = [(ours, theirs) for ours in (*case_rects, _WHOLE) for theirs in (*library_rects, _WHOLE)]
    ways = [(_WHOLE, _WHOLE, False, False), *((*pair, False, False) for pair in parts if pair != (_WHOLE, _WHOLE))]
    if closer:
        ways += [(_WHOLE, _WHOLE, True, False), (_WHOLE, _WHOLE, False, True)]
    for ours, theirs, closer_here, closer_there in ways:
        found = _registered(_Side.of(case, ours, closer_here), _Side.of(library, theirs, closer_there))
        if found is not None:
            return found
    return None


@dataclass(frozen=True, slots=True)
class _Side:
    """A picture, or a part of it, to be registered.

    Attributes:
        picture: (h, w) uint8.
        closer: Look for more points in a larger copy.
        place: Its pixels to pixels of the whole picture.
    """

    picture: Grey
    closer: bool
    place: Matrix

    @classmethod
    def of(cls, picture: Grey, rect: Rect, closer: bool) -> _Side:
        part, place = _part(picture, rect)
        return cls(part, closer, place)

    def features(self) -> LocalFeatures | None:
        if min(self.picture.shape) < _LEAST_SIDE_PX:
            return None
        return _closer_features(self.picture) if self.closer else unpack(feature_set(self.picture))

    def mirrored(self, features: LocalFeatures) -> LocalFeatures | None:
        if not self.closer:
            return features.mirrored()
        return _closer_features(np.ascontiguousarray(self.picture[:, ::-1]))

    def from_features(self, features: LocalFeatures) -> Matrix:
        """Pixels of the features' frame to pixels of the whole picture."""
        size = (self.picture.shape[1], self.picture.shape[0])
        return np.asarray(self.place @ scaling((features.width_px, features.height_px), size), np.float64)


def _part(picture: Grey, rect: Rect) -> tuple[Grey, Matrix]:
    """A part of a picture, and pixels of the part to pixels of the whole."""
    rows, columns = picture.shape
    left, top = min(columns - 1, max(0, round(rect[0] * columns))), min(rows - 1, max(0, round(rect[1] * rows)))
    right, bottom = round((rect[0] + rect[2]) * columns), round((rect[1] + rect[3]) * rows)
    shifted = np.array([[1.0, 0, left], [0, 1, top], [0, 0, 1]])
    return picture[top : max(top + 1, bottom), left : max(left + 1, right)], shifted


def _registered(case: _Side, library: _Side) -> LinedUp | None:
    """Plain and mirrored; the one with more points."""
    known = library.features()
    plain = case.features() if known is not None else None
    if known is None or plain is None:
        return None
    best: LinedUp | None = None
    for mirrored in (False, True):
        features = case.mirrored(plain) if mirrored else plain
        found = register(features, known) if features is not None else None
        if found is None or found.inliers < max(p.LEAST_INLIERS, best.inliers + 1 if best else 0):
            continue
        into = np.linalg.inv(case.from_features(plain))
        into = turning(plain.width_px) @ into if mirrored else into
        matrix = library.from_features(known) @ found.to_library @ into
        best = LinedUp(matrix / matrix[2, 2], mirrored, found.inliers, 0.0, False, np.zeros((0, 4), np.float32))
        if found.inliers >= _ENOUGH_INLIERS:
            break
    return best


@cache
def _closer_detector() -> Any:
    return cv2.ORB.create(_CLOSER_POINTS, 1.2, 8, fastThreshold=5)


def _closer_features(grey: Grey) -> LocalFeatures | None:
    """More points at twice the size, for pictures set small into others; without codes of the mirrored picture."""
    scale = _CLOSER_SIDE_PX / max(grey.shape)
    size = (max(32, round(grey.shape[1] * scale)), max(32, round(grey.shape[0] * scale)))
    seen = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR), np.uint8)
    found, codes = _closer_detector().detectAndCompute(seen, None)
    if codes is None:
        return None
    points = np.array([point.pt for point in found], np.float32)
    none = np.zeros(len(points), np.uint8)
    return LocalFeatures(size[0], size[1], points, none, none, codes, codes, seen)


def _at_a_glance(case: Grey, library: Grey, case_rects: Sequence[Rect]) -> LinedUp | None:
    """Whole pictures that look the same when seen small, in one of the eight ways of laying them: for pictures without
    a corner to hold on to."""
    size = (_GLANCE_PX, _GLANCE_PX)
    theirs = _glance(library)
    best, place = _GLANCE_AGREES, None
    for rect in (*case_rects, _WHOLE):
        part, shifted = _part(case, rect)
        ours = _glance(part)
        if min(float(ours.std()), float(theirs.std())) < _LEAST_SPREAD:
            continue
        into = scaling((part.shape[1], part.shape[0]), size) @ np.linalg.inv(shifted)
        for mirrored in (False, True):
            for turns in range(4):
                seen = np.rot90(ours[:, ::-1] if mirrored else ours, -turns)
                value = float(np.corrcoef(seen.ravel(), theirs.ravel())[0, 1])
                if value > best:
                    quarter = np.linalg.matrix_power(np.array([[0.0, -1, _GLANCE_PX - 1], [1, 0, 0], [0, 0, 1]]), turns)
                    best, place = value, (quarter @ (turning(_GLANCE_PX) if mirrored else np.eye(3)) @ into, mirrored)
    if place is None:
        return None
    matrix = scaling(size, (library.shape[1], library.shape[0])) @ place[0]
    return LinedUp(matrix / matrix[2, 2], place[1], 0, 0.0, False, np.zeros((0, 4), np.float32))


def _glance(grey: Grey) -> Points:
    return np.asarray(cv2.resize(grey, (_GLANCE_PX, _GLANCE_PX), interpolation=cv2.INTER_AREA), np.float32)


# -- at view size


def sharpened(case: Grey, library: Grey, found: LinedUp) -> LinedUp:
    """Follow corners from the library's picture into the case's copy, twice, and fit the homography to them."""
    height, width = library.shape
    scale = min(1.0, WORK_SIDE_PX / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    to_work = scaling((width, height), size)
    theirs = _resized(library, size)
    normal = _normalised(theirs)
    matrix, pairs, error_px = to_work @ found.to_library, found.pairs, 0.0
    refined = False
    for _ in range(_ROUNDS):
        seen, covered = brought(case, matrix, size)
        starts = _corners(theirs, covered)
        followed = None if starts is None else _followed(normal, _normalised(seen), starts)
        if followed is None:
            break
        start, end = followed
        better = _fitted(end, start)
        if better is None:
            break
        ours = mapped(np.linalg.inv(matrix), end)
        moved = float(np.abs(end - start)[better[1]].max())
        matrix, inside = better[0] @ matrix, better[1]
        refined = True
        kept, goal = ours[inside], start[inside]
        distance = np.linalg.norm(mapped(matrix, kept) - goal, axis=1)
        error_px = float(np.median(distance)) / scale
        pairs = np.hstack([kept, mapped(np.linalg.inv(to_work), goal)])
        if moved < _SETTLED_PX:
            break
    matrix = np.asarray(np.linalg.inv(to_work) @ matrix, np.float64)
    return replace(found, to_library=matrix / matrix[2, 2], error_px=error_px, refined=refined, pairs=pairs)


def _outline(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    height, width = picture.shape[:2]
    return np.array([[-0.5, -0.5], [width - 0.5, -0.5], [width - 0.5, height - 0.5], [-0.5, height - 0.5]])


def _corners(picture: Grey, covered: Grey) -> npt.NDArray[Any] | None:
    """Places worth following, looked for in half size."""
    size = (max(1, picture.shape[1] // 2), max(1, picture.shape[0] // 2))
    half = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    inside = cv2.resize(covered, size, interpolation=cv2.INTER_NEAREST)
    found = cv2.goodFeaturesToTrack(half, _CORNERS, 0.005, max(size) / 60, mask=inside)
    return None if found is None else np.asarray(found * 2 + 0.5, np.float32)


def _resized(grey: Grey, size: tuple[int, int]) -> Grey:
    if (grey.shape[1], grey.shape[0]) == size:
        return grey
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def smoothed(picture: npt.NDArray[np.uint8], shrink: float) -> npt.NDArray[np.uint8]:
    """A picture that is going to be shrunk this many times, smoothed so that nothing flickers."""
    sigma = 0.5 * max(0.0, shrink - 0.7)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8) if sigma > 0.3 else picture


def brought(picture: npt.NDArray[np.uint8], matrix: Matrix, size: tuple[int, int]) -> tuple[Grey, Grey]:
    """A picture seen in another frame, and 255 where it covers that frame (a line of two pixels at its edge left out).

    Args:
        picture: (h, w) or (h, w, 3).
        matrix: Its pixels to pixels of the frame.
        size: Width and height of the frame.
    """
    centre = mapped(np.linalg.inv(matrix), np.array([[size[0] / 2, size[1] / 2]]))[0]
    shrink = 1 / max(1e-6, size_ratio(matrix, float(centre[0]), float(centre[1])))
    seen = cv2.warpPerspective(smoothed(picture, min(shrink, 12.0)), matrix, size, flags=cv2.INTER_LINEAR)
    covered = np.zeros((size[1], size[0]), np.uint8)
    corners = mapped(matrix, _outline(picture))
    cv2.fillConvexPoly(covered, np.round(np.clip(corners, -30_000, 30_000)).astype(np.int32), 255)
    edge = cv2.erode(covered, np.ones((5, 5), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=255)
    return np.asarray(seen, np.uint8), np.asarray(edge, np.uint8)


def size_ratio(matrix: Matrix, x: float, y: float) -> float:
    """How many times larger a detail at a point becomes."""
    return math.sqrt(abs(float(np.linalg.det(jacobian(matrix, x, y)))))


def _normalised(grey: Grey) -> Grey:
    """Local contrast alone, so that brightness, filters and vignettes do not mislead."""
    values = grey.astype(np.float32)
    window = (_NORMAL_WINDOW_PX, _NORMAL_WINDOW_PX)
    mean = cv2.blur(values, window)
    spread = np.sqrt(np.maximum(cv2.blur(values * values, window) - mean * mean, 0)) + 6
    return np.asarray(np.clip((values - mean) / spread * 48 + 128, 0, 255), np.uint8)


def _followed(theirs: Grey, ours: Grey, starts: npt.NDArray[Any]) -> tuple[Points, Points] | None:
    """Corners and where they are in the other picture; those that do not come back to their start are left out."""
    window = (_WINDOW_PX, _WINDOW_PX)
    follow: Any = cv2.calcOpticalFlowPyrLK  # its declared types do not know that the first guess may be left out
    ends, there, _ = follow(theirs, ours, starts, None, winSize=window, maxLevel=3)
    back, home, _ = follow(ours, theirs, ends, None, winSize=window, maxLevel=3)
    true = (there.ravel() > 0) & (home.ravel() > 0) & (np.linalg.norm((back - starts).reshape(-1, 2), axis=1) < 0.7)
    if int(true.sum()) < _LEAST_FOLLOWED:
        return None
    return starts.reshape(-1, 2)[true], ends.reshape(-1, 2)[true]


def _fitted(ours: Points, theirs: Points) -> tuple[Matrix, npt.NDArray[np.bool_]] | None:
    """The small correction that followed points ask for, and which of them say so."""
    cv2.setRNGSeed(1)
    fit: Any = cv2.findHomography  # its declared types do not know that it may find nothing
    matrix, mask = fit(ours, theirs, cv2.USAC_MAGSAC, _INLIER_PX, maxIters=2000, confidence=0.999)
    if matrix is None or mask is None:
        return None
    inside = mask.ravel() > 0
    if int(inside.sum()) < max(_LEAST_FOLLOWED, len(ours) // 5) or not np.isfinite(matrix).all():
        return None
    x, y = (float(value) for value in ours[inside].mean(axis=0))
    sane = 0.9 < size_ratio(np.asarray(matrix, np.float64), x, y) < 1.1
    return (np.asarray(matrix, np.float64), inside) if sane else None
