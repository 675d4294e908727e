"""Two registered pictures compared for the eye: where they agree, where they differ, and what cannot be told.

Everything is told in one frame, the library's picture. Brightness, contrast and colour are fitted before anything is
called a difference, so that a filter does not light up everything; what is plain or lettered in both is not judged.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.matching.lining_up import (
    Grey,
    LinedUp,
    brought,
    inverted,
    line_up,
    mapped,
    scaling,
    size_ratio,
    smoothed,
)
from workbench.matching.recolouring import fitted
from workbench.matching.registration import Matrix, jacobian
from workbench.matching.surround import judged_area
from workbench.model.comparison import AGREES, DIFFERS, OUTSIDE, UNJUDGED, Comparison, Rect

Rgb = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

METHOD = "comparison/2"
"""Part of the name under which comparisons are kept: raise it when the answers change."""

MAP_SIDE_PX = 640
"""Agreement is judged at this long side at most, a whole number of times smaller than the frame."""
GRID_CELLS = 24
"""Cells of the coarse grid along the long side: no finer than a masked picture."""
MOST_PAIRS = 60
_WINDOW_PX = 13
_TEXTURE_VARIANCE = 40.0
_DIFFERS_LEVELS = 10.0
"""Fitted brightness differs at least by this (root mean square of a window): weak texture lost in coding does not."""
_PLAIN_DIFFERS_LEVELS = 32.0
"""Where both are plain, only another level altogether counts."""
_LIT_LEVELS = 30.0
"""A difference in colour this strong, beyond what edges explain, counts whatever the texture..."""
_LIT_WINDOW_PX = 7
"""... when it lasts over such a window."""
_SPECK_PX = 7
_JOINED_PX = 13
_LEAST_REGION = 0.0006
"""Smaller regions, as a share of the frame, are not outlined."""
_MOST_REGIONS = 40
_LETTERED_WINDOW_PX = 17
_AFAR_PX = 2.5
_LEVEL_LEVELS = 3.0
_TOLERATED_EDGE = 0.35
"""Share of the local contrast that a displacement of half a pixel explains."""
_GAIN = 2.5
_GROUND_SHARE = 0.22
_HARDLY = 0.97

NOT_LINED_UP = "These two pictures could not be lined up: too little was found at the same places in both."
TOO_PLAIN = "These two pictures could not be lined up: one of them is too plain to find places in it."
_PLAIN_SPREAD = 3.0


@dataclass(frozen=True, slots=True)
class Compared:
    """Pictures and facts of one comparison.

    Attributes:
        told: What is said of them.
        case: (h, w, 3) uint8, the case's picture in the common frame; black where it does not reach. None when the two
            could not be lined up; likewise the others.
        library: The library's picture in it.
        difference: (h, w) uint8, bright where the two differ, over a dark grey ground.
    """

    told: Comparison
    case: Rgb | None = field(default=None, repr=False)
    library: Rgb | None = field(default=None, repr=False)
    difference: Grey | None = field(default=None, repr=False)


def compare(
    case: Rgb, library: Rgb, side_px: int, case_rects: tuple[Rect, ...] = (), library_rects: tuple[Rect, ...] = ()
) -> Compared:
    """Line up two pictures and compare them.

    Args:
        case, library: (h, w, 3) uint8, of about view size.
        side_px: Long side of the common frame at most.
        case_rects, library_rects: Where the search found the shared picture; looked at when the whole does not tell.
            What lies outside of `case_rects` is not judged.
    """
    greys = grey(case), grey(library)
    if min(float(one.std()) for one in greys) < _PLAIN_SPREAD:
        return Compared(Comparison(why_not=TOO_PLAIN))
    found = line_up(*greys, case_rects, library_rects)
    if found is None:
        return Compared(Comparison(why_not=NOT_LINED_UP))
    own = inverted(case) if found.inverted else case
    return in_frame(own, library, found, side_px, case_rects)


def in_frame(case: Rgb, library: Rgb, found: LinedUp, side_px: int, case_rects: tuple[Rect, ...] = ()) -> Compared:
    """Compare two pictures of which is known how they lie, a negative already exchanged back; see `compare`."""
    size = frame_size(case, library, found, side_px)
    enlarged = scaling((library.shape[1], library.shape[0]), size)
    matrix = enlarged @ found.to_library
    seen, covered = brought(case, matrix, size)
    known = _resized(library, size)
    judged = judged_area(grey(case), grey(library), matrix, (grey(seen), grey(known), covered), case_rects)
    detail = _detail(case, matrix, size)
    small, full = _paired(seen, known, covered, judged, detail)
    classes = agreement_map(small)
    picture = difference_map(full)
    ratio = size[0] / library.shape[1]
    told = _told(case, library, found, matrix, size, classes, found.error_px * ratio)
    return Compared(told, seen, known, picture)


def frame_size(case: Rgb, library: Rgb, found: LinedUp, side_px: int) -> tuple[int, int]:
    """The library's picture, enlarged if the case's copy shows more detail, within the limit."""
    height, width = library.shape[:2]
    x, y = _middle(case, found.to_library, (width, height))
    finer = 1 / max(1e-6, size_ratio(found.to_library, x, y))
    scale = min(side_px / max(height, width), max(1.0, finer))
    step = _step(max(height, width) * scale)
    return step * max(1, round(width * scale / step)), step * max(1, round(height * scale / step))


def _step(side: float) -> int:
    """How many pixels of the frame make one of the agreement map."""
    return max(1, math.ceil(round(side) / MAP_SIDE_PX))


def grey(rgb: Rgb) -> Grey:
    """Luma."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)


def _resized(picture: npt.NDArray[np.uint8], size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    if (picture.shape[1], picture.shape[0]) == size:
        return picture
    method = cv2.INTER_AREA if size[0] < _HARDLY * picture.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, size, interpolation=method), np.uint8)


def _middle(case: Rgb, matrix: Matrix, size: tuple[int, int]) -> tuple[float, float]:
    """The place in the case's picture that lies in the middle of what both show."""
    height, width = case.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    middle = np.clip(mapped(matrix, corners), 0, size).mean(axis=0)
    x, y = mapped(np.asarray(np.linalg.inv(matrix), np.float64), middle.reshape(1, 2))[0]
    return float(np.clip(x, 0, width)), float(np.clip(y, 0, height))


def _detail(case: Rgb, matrix: Matrix, size: tuple[int, int]) -> float:
    """How many times the case's picture is enlarged in the frame."""
    return size_ratio(matrix, *_middle(case, matrix, size))


# -- where they agree


@dataclass(frozen=True, slots=True)
class _Pair:
    """Both pictures in one frame, colours fitted.

    Attributes:
        own, other: (h, w, 3) uint8; both grey when only brightness can be compared.
        ground: (h, w) uint8, the library's picture in grey.
        covered: (h, w), 255 where the case's picture reaches.
        judged: (h, w), 255 where neither shows a bar or surround either.
    """

    own: Rgb
    other: Rgb
    ground: Grey
    covered: Grey
    judged: Grey


def _paired(seen: Rgb, known: Rgb, covered: Grey, judged: Grey, detail: float) -> tuple[_Pair, _Pair]:
    """At the size of the agreement map, and at full size.

    Args:
        seen, known: (h, w, 3) uint8, the case's and the library's picture in the frame.
        covered, judged: (h, w), 255 where the case's picture reaches, and where it may be judged.
        detail: How many times the case's picture was enlarged; above 1 it shows less than the library's.
    """
    rows, columns = covered.shape
    step = _step(max(rows, columns))
    size = (columns // step, rows // step)
    small, known_small = _resized(seen, size), _resized(smoothed(known, detail), size)
    inside, counted = _shrunk(covered, size), _shrunk(judged, size)
    fit = fitted(small, known_small, counted)
    pairs = []
    for own, other, *where in ((small, known_small, inside, counted), (seen, smoothed(known, detail), covered, judged)):
        pairs.append(_Pair(fit.applied(own), fit.compared(other), grey(other), *where))
    return pairs[0], pairs[1]


def _shrunk(mask: Grey, size: tuple[int, int]) -> Grey:
    """A mask at another size, its edge of one pixel left out."""
    nearest = cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.erode(nearest, np.ones((3, 3), np.uint8), borderValue=255), np.uint8)


def agreement_map(pair: _Pair) -> npt.NDArray[np.uint8]:
    """What can be said of each place: (h, w) uint8, see `model.comparison`."""
    own, other = (grey(one).astype(np.float32) for one in (pair.own, pair.other))
    inside = pair.judged > 0
    own = np.where(inside, own, other)  # so that nothing beyond the edge speaks within a window of it
    value, plain = _correlated(own, other)
    apart = own - other
    rms, shift = np.sqrt(_blur(apart * apart)), np.abs(_blur(apart))
    unlike = np.where(plain, shift >= _PLAIN_DIFFERS_LEVELS, (value < p.NCC_DIFFERS) & (rms >= _DIFFERS_LEVELS))
    lit = cv2.bitwise_and(_beyond(pair), pair.judged)
    unlike |= _blur(lit.astype(np.float32), _LIT_WINDOW_PX) >= _LIT_LEVELS
    lettered = _lettered(own) & _lettered(other)
    differs = _solid(unlike & inside & ~lettered)
    classes = np.full(inside.shape, AGREES, np.uint8)
    classes[plain | lettered | ((value < p.NCC_AGREES) & (rms < _DIFFERS_LEVELS))] = UNJUDGED
    classes[differs] = DIFFERS
    classes[~inside] = UNJUDGED
    classes[pair.covered == 0] = OUTSIDE
    return classes


def _blur(values: Floats, window: int = _WINDOW_PX) -> Floats:
    return np.asarray(cv2.blur(values, (window, window)), np.float32)


def _correlated(own: Floats, other: Floats) -> tuple[Floats, Mask]:
    """Local normalised correlation, and where neither has anything to correlate."""
    mean_own, mean_other = _blur(own), _blur(other)
    var_own, var_other = _blur(own * own) - mean_own**2, _blur(other * other) - mean_other**2
    shared = _blur(own * other) - mean_own * mean_other
    value = shared / np.sqrt(np.maximum(var_own, 1) * np.maximum(var_other, 1))
    return np.asarray(value, np.float32), np.asarray(np.maximum(var_own, var_other) < _TEXTURE_VARIANCE)


def _lettered(picture: Floats) -> Mask:
    """Lettering and marks on one single level: grounds of text, screens, forms. Looked at in half size."""
    rows, columns = picture.shape
    half = (max(1, columns // 2), max(1, rows // 2))
    small = np.asarray(cv2.resize(picture, half, interpolation=cv2.INTER_AREA), np.float32)
    window = _LETTERED_WINDOW_PX
    level = np.asarray(cv2.medianBlur(small.astype(np.uint8), 11), np.float32)
    even = _blur((np.abs(small - level) <= _LEVEL_LEVELS).astype(np.float32), window)
    coarse = np.asarray(cv2.GaussianBlur(small, (0, 0), _AFAR_PX), np.float32)
    total = _blur(small * small, window) - _blur(small, window) ** 2
    left = _blur(coarse * coarse, window) - _blur(coarse, window) ** 2
    found = (even >= p.DRAWN_SHARE) & (left < p.LETTERED_SHARE * np.maximum(total, 1))
    return np.asarray(cv2.resize(found.astype(np.uint8), (columns, rows), interpolation=cv2.INTER_NEAREST) > 0)


def _solid(mask: Mask) -> Mask:
    """Specks left out, what is near joined."""
    speck, joined = (cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (one, one)) for one in (_SPECK_PX, _JOINED_PX))
    opened = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, speck)
    return np.asarray(cv2.morphologyEx(opened, cv2.MORPH_CLOSE, joined) > 0)


# -- the difference as a picture


def _beyond(pair: _Pair) -> Grey:
    """(h, w) uint8, how far the colours differ beyond what an edge half a pixel away explains."""
    apart = cv2.absdiff(cv2.blur(pair.own, (3, 3)), cv2.blur(pair.other, (3, 3)))
    worst = cv2.max(cv2.max(apart[:, :, 0], apart[:, :, 1]), apart[:, :, 2])
    contrast = cv2.morphologyEx(pair.ground, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    return np.asarray(cv2.subtract(worst, cv2.convertScaleAbs(contrast, alpha=_TOLERATED_EDGE, beta=4)), np.uint8)


def difference_map(pair: _Pair) -> Grey:
    """How far the colours differ once fitted, edges half a pixel apart forgiven, bright over a dark ground; dark where
    nothing is judged.

    Returns:
        (h, w) uint8.
    """
    beyond = _beyond(pair)
    lit = cv2.bitwise_and(cv2.convertScaleAbs(beyond, alpha=_GAIN), pair.judged)
    return np.asarray(cv2.addWeighted(pair.ground, _GROUND_SHARE, lit, 1.0, 0), np.uint8)


# -- what is said of it


def _told(  # noqa: PLR0917 - all of one comparison
    case: Rgb,
    library: Rgb,
    found: LinedUp,
    matrix: Matrix,
    size: tuple[int, int],
    classes: npt.NDArray[np.uint8],
    error_px: float,
) -> Comparison:
    own_size = (case.shape[1], case.shape[0])
    fractions = _to_fractions(size) @ matrix @ np.linalg.inv(_to_fractions(own_size))
    corners = mapped(fractions, np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float64))
    turned, tilt = turn(found, own_size)
    inside = int((classes != OUTSIDE).sum())
    agree, differ = int((classes == AGREES).sum()), int((classes == DIFFERS).sum())
    rows, columns = _grid_size(classes)
    return Comparison(
        width_px=size[0],
        height_px=size[1],
        mirrored=found.mirrored,
        rotation_deg=turned,
        tilt_deg=tilt,
        homography=tuple(float(value) for value in (fractions / fractions[2, 2]).ravel()),
        outline=_flat(corners),
        inliers=found.inliers,
        error_px=round(error_px, 2),
        refined=found.refined,
        inverted=found.inverted,
        pairs=spread(found, own_size, (library.shape[1], library.shape[0])),
        columns=columns,
        rows=rows,
        cells=_grid(classes, rows, columns),
        differing=regions(classes),
        agrees=agree / max(1, agree + differ),
        differs=differ / max(1, agree + differ),
        judged=(agree + differ) / max(1, inside),
    )


def _to_fractions(size: tuple[int, int]) -> Matrix:
    """Pixels counted from the centre of the first one to fractions of the whole picture."""
    return np.array([[1 / size[0], 0, 0.5 / size[0]], [0, 1 / size[1], 0.5 / size[1]], [0, 0, 1.0]])


def _flat(points: npt.NDArray[np.float32]) -> tuple[float, ...]:
    return tuple(round(float(value), 5) for value in points.ravel())


def turn(found: LinedUp, size: tuple[int, int]) -> tuple[int, float]:
    """Turn clockwise that was given to the case's copy: quarter turns in degrees, and what is left over."""
    linear = jacobian(found.to_library, size[0] / 2, size[1] / 2)
    if found.mirrored:
        linear = linear @ np.diag([-1.0, 1.0])
    degrees = -math.degrees(math.atan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1]))
    quarter = round(degrees / 90) * 90
    return quarter % 360, round(degrees - quarter, 1)


def regions(classes: npt.NDArray[np.uint8]) -> tuple[tuple[float, ...], ...]:
    """Outlines of the regions that differ, the largest first, as fractions x, y, x, y..."""
    rows, columns = classes.shape
    found, _ = cv2.findContours((classes == DIFFERS).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    large = [one for one in found if cv2.contourArea(one) >= _LEAST_REGION * rows * columns]
    large.sort(key=cv2.contourArea, reverse=True)
    lines = [cv2.approxPolyDP(one, 1.5, True).reshape(-1, 2) for one in large[:_MOST_REGIONS]]
    return tuple(_flat((line + 0.5) / (columns, rows)) for line in lines if len(line) >= 3)


def _grid_size(classes: npt.NDArray[np.uint8]) -> tuple[int, int]:
    rows, columns = classes.shape
    scale = GRID_CELLS / max(rows, columns)
    return max(1, round(rows * scale)), max(1, round(columns * scale))


def _grid(classes: npt.NDArray[np.uint8], rows: int, columns: int) -> bytes:
    """What most of each cell says."""
    shares = np.stack(
        [
            np.asarray(cv2.resize((classes == kind).astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA))
            for kind in (OUTSIDE, UNJUDGED, AGREES, DIFFERS)
        ]
    )
    return bytes(shares.reshape(4, rows, columns).argmax(axis=0).astype(np.uint8).tobytes())


def spread(
    found: LinedUp, own_size: tuple[int, int], size: tuple[int, int]
) -> tuple[tuple[float, float, float, float], ...]:
    """Some registered points from everywhere: one of each cell of a grid in turn."""
    places = (found.pairs + 0.5) / (*own_size, *size)
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (x, y) in enumerate(places[:, 2:]):
        cells.setdefault((int(y * 8), int(x * 8)), []).append(number)
    order = sorted((rank, cell, number) for cell in cells for rank, number in enumerate(cells[cell]))
    chosen = [places[number] for _, _, number in order[:MOST_PAIRS]]
    return tuple((float(a), float(b), float(c), float(d)) for a, b, c, d in np.round(chosen, 5))
