"""The picture part of a figure: two pictures of a comparison side by side, swiped, subtracted or joined by lines."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from workbench.matching.comparison import Compared
from workbench.model.comparison import AGREES, Comparison

Rgb = npt.NDArray[np.uint8]

WIDTH_PX = 1600
MARGIN_PX = 24
GAP_PX = 16
_TALLEST_PX = 1000
_MOST_ENLARGED = 2.0
_PAPER = 255
_DIFFERS = (200, 0, 110)
_AGREES = (0, 130, 70)
_LINE = (0, 90, 200)
_EDGE = (255, 255, 255)


def side_by_side(case: Rgb, library: Rgb) -> Rgb:
    """Both pictures at one height, or as high as the narrower room allows.

    Returns:
        (h, `WIDTH_PX`, 3) RGB on white.
    """
    room = (WIDTH_PX - 2 * MARGIN_PX - GAP_PX) // 2
    panes = [_fitted(one, room) for one in (case, library)]
    canvas = _paper(max(pane.shape[0] for pane in panes))
    _put(canvas, panes[0], MARGIN_PX)
    _put(canvas, panes[1], MARGIN_PX + room + GAP_PX)
    return canvas


def one_picture(picture: Rgb) -> Rgb:
    """One picture on white, at the leading edge."""
    pane = _fitted(picture, WIDTH_PX - 2 * MARGIN_PX)
    canvas = _paper(pane.shape[0])
    _put(canvas, pane, MARGIN_PX)
    return canvas


def turned_back(case: Rgb, told: Comparison) -> Rgb:
    """The case's copy whole, mirrored and turned back."""
    plain = case[:, ::-1] if told.mirrored else case
    return np.ascontiguousarray(np.rot90(plain, told.rotation_deg // 90))


def swiped(found: Compared, at: float) -> Rgb:
    """The case's copy left of a place, the library's picture right of it."""
    assert found.case is not None  # noqa: S101 - asked only of pictures that were lined up
    assert found.library is not None  # noqa: S101
    picture = found.library.copy()
    column = round(min(1.0, max(0.0, at)) * picture.shape[1])
    picture[:, :column] = found.case[:, :column]
    cv2.line(picture, (column, 0), (column, picture.shape[0]), _EDGE, 3)
    return picture


def with_edge(picture: Rgb, told: Comparison) -> Rgb:
    """The picture with the edge of the case's copy in the common frame."""
    return _drawn(picture, told.outline, _EDGE, 2)


def with_agreement(picture: Rgb, told: Comparison) -> Rgb:
    """Dots where the two agree, outlines where they differ; what could not be judged is left as it is."""
    marked = picture.copy()
    height, width = marked.shape[:2]
    radius = max(2, min(width, height) // 240)
    for number, value in enumerate(told.cells):
        if value == AGREES:
            row, column = divmod(number, told.columns)
            centre = (round((column + 0.5) / told.columns * width), round((row + 0.5) / told.rows * height))
            cv2.circle(marked, centre, radius + 1, _EDGE, -1, cv2.LINE_AA)
            cv2.circle(marked, centre, radius, _AGREES, -1, cv2.LINE_AA)
    for outline in told.differing:
        marked = _drawn(marked, outline, _DIFFERS, 4)
    return marked


def with_lines(canvas: Rgb, case: Rgb, library: Rgb, told: Comparison) -> Rgb:
    """Lines between places found in both, over pictures that `side_by_side` placed."""
    room = (WIDTH_PX - 2 * MARGIN_PX - GAP_PX) // 2
    sizes = [_size(one, room) for one in (case, library)]
    drawn = canvas.copy()
    for x, y, other_x, other_y in told.pairs:
        start = (round(MARGIN_PX + x * sizes[0][0]), round(y * sizes[0][1]))
        end = (round(MARGIN_PX + room + GAP_PX + other_x * sizes[1][0]), round(other_y * sizes[1][1]))
        cv2.line(drawn, start, end, _EDGE, 4, cv2.LINE_AA)
        cv2.line(drawn, start, end, _LINE, 2, cv2.LINE_AA)
        for place in (start, end):
            cv2.circle(drawn, place, 5, _EDGE, -1, cv2.LINE_AA)
            cv2.circle(drawn, place, 4, _LINE, -1, cv2.LINE_AA)
    return drawn


def coloured(picture: npt.NDArray[np.uint8]) -> Rgb:
    """(h, w) or (h, w, 3) as (h, w, 3)."""
    return picture if picture.ndim == 3 else np.repeat(picture[:, :, None], 3, axis=2)


def _drawn(picture: Rgb, outline: tuple[float, ...], colour: tuple[int, int, int], thickness_px: int) -> Rgb:
    marked = picture.copy()
    height, width = marked.shape[:2]
    points = np.array(outline, np.float64).reshape(-1, 2) * (width, height)
    if len(points):
        places = [points.round().astype(np.int32)]
        cv2.polylines(marked, places, True, (0, 0, 0), thickness_px + 2, cv2.LINE_AA)
        cv2.polylines(marked, places, True, colour, thickness_px, cv2.LINE_AA)
    return marked


def _size(picture: Rgb, room_px: int) -> tuple[int, int]:
    height, width = picture.shape[:2]
    scale = min(room_px / width, _TALLEST_PX / height, _MOST_ENLARGED)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _fitted(picture: Rgb, room_px: int) -> Rgb:
    size = _size(picture, room_px)
    way = cv2.INTER_AREA if size[0] < picture.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(picture), size, interpolation=way), np.uint8)


def _paper(height: int) -> Rgb:
    return np.full((height, WIDTH_PX, 3), _PAPER, np.uint8)


def _put(canvas: Rgb, pane: Rgb, left: int) -> None:
    canvas[: pane.shape[0], left : left + pane.shape[1]] = pane
