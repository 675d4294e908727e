"""Local features of one picture: what finds crops, memes, screenshots and pictures in pictures.

No hash of a whole picture finds those. ORB key points are picked evenly over an 8 x 8 grid (lettering would take the
strongest slots otherwise). Each point carries its code and the code it has in the mirrored picture, so that a stored
picture can be searched for mirrored without its pixels. A small grey picture goes with them: registered pictures are
compared on it.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq
from workbench.model.hashes import FeatureSet

PACKING_VERSION = 1
ALGORITHM = "orb/1"
LONG_SIDE_PX = 480
SMALL_SIDE_PX = 256
STORED_POINTS = 300
"""300 of 500 points cost 2 points of recall and 40 % of the space."""
DEEP_LONG_SIDE_PX = 960
DEEP_SMALL_SIDE_PX = 448
_GRID = 8
_JPEG_QUALITY = 88
_HEADER = struct.Struct(
    "<BBHHHI"
)  # version, side of the chroma table, width, height, points, bytes of the small picture
CHROMA_SIDE = 12
_NEARLY = 0.75
"""Above this share of the size, averaging by area finds no more than interpolating and takes ten times as long."""
_COARSE_PX = 8 * CHROMA_SIDE
_SUBPIXEL = 8

Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class LocalFeatures:
    """Unpacked features.

    Attributes:
        width_px, height_px: Of the picture the points lie in (long side 480).
        points: (n, 2) float32, x and y.
        octaves: (n,) uint8, pyramid level, 1.2 a level.
        angles: (n,) uint8, direction in 1/256 of a turn.
        codes, mirrored_codes: (n, 32) uint8; the second as they are in the mirrored picture.
        small: (h, w) uint8, the picture in grey, long side 256.
        chroma: (12, 12, 2) uint8, red and blue difference of the picture in a coarse grid, 128 = none; None when the
            picture was at hand in grey only. Tells recoloured copies.
    """

    width_px: int
    height_px: int
    points: npt.NDArray[np.float32]
    octaves: npt.NDArray[np.uint8]
    angles: npt.NDArray[np.uint8]
    codes: pdq.Codes
    mirrored_codes: pdq.Codes
    small: pdq.Grey
    chroma: npt.NDArray[np.uint8] | None = None

    def mirrored(self) -> LocalFeatures:
        """The features of the picture turned left to right."""
        points = self.points.copy()
        points[:, 0] = self.width_px - 1 - points[:, 0]
        return LocalFeatures(
            self.width_px,
            self.height_px,
            points,
            self.octaves,
            (128 - self.angles.astype(np.int16)).astype(np.uint8),
            self.mirrored_codes,
            self.codes,
            np.ascontiguousarray(self.small[:, ::-1]),
            None if self.chroma is None else np.ascontiguousarray(self.chroma[:, ::-1]),
        )


@dataclass(frozen=True, slots=True)
class _Scale:
    """One size at which key points are looked for.

    Attributes:
        long_side_px: Of the picture.
        detected: Points found by ORB.
        kept: Points kept after spreading them over the grid.
        grid: Cells a side.
        octave: Added to the octaves of the points: what this size lies below the largest, in levels of 1.2.
        least_side_px: Smaller pictures are brought up to this only; None to bring all to the full size.
        glance_levels: Contrast of corners that are looked for first, all that is needed of most pictures; where
            they are too few, and if 0, those of `_LEAST_LEVELS` are looked for.
    """

    long_side_px: int
    detected: int
    kept: int
    grid: int
    octave: int
    least_side_px: int | None = None
    glance_levels: int = 0


_LEAST_LEVELS = 7
_ENOUGH = 0.9
"""Share of the points asked for from which on weaker corners are not looked for: of 300 kept 292 are the same."""
_STANDARD = (_Scale(LONG_SIDE_PX, 1000, STORED_POINTS, _GRID, 0, glance_levels=15),)
_PART = (_Scale(LONG_SIDE_PX, 700, STORED_POINTS, _GRID, 0, least_side_px=280),)
"""A part cut out of a picture: bringing small ones up to the full size would add no detail, only time."""
_DEEP = (
    _Scale(DEEP_LONG_SIDE_PX, 1600, 700, 12, 0, glance_levels=15),
    _Scale(480, 500, 250, 8, 4, glance_levels=15),
    _Scale(240, 200, 100, 6, 8),
)
"""The deep look: small pictures inside a large one, and small parts of the library picture blown up."""


@cache
def _detector(points: int, levels: int = _LEAST_LEVELS) -> Any:
    return cv2.ORB.create(points, 1.2, 8, fastThreshold=levels)


def _detected(grey: pdq.Grey, scale: _Scale) -> tuple[Sequence[Any], pdq.Codes | None]:
    """The strongest points of a picture with their codes, in no order; None for codes when there are none."""
    if scale.glance_levels:
        points, codes = _detector(scale.detected, scale.glance_levels).detectAndCompute(grey, None)
        if len(points) >= _ENOUGH * scale.detected:
            return points, codes
    points, codes = _detector(scale.detected).detectAndCompute(grey, None)
    return points, codes


def _scaled(grey: pdq.Grey, long_side: int, least_side: int | None = None) -> pdq.Grey:
    """The picture at a long side; where a least side is given, smaller ones are brought up to that only."""
    height, width = grey.shape
    if least_side is not None:
        long_side = min(long_side, max(least_side, height, width))
    scale = long_side / max(height, width)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    method = cv2.INTER_AREA if scale < _NEARLY else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(grey, size, interpolation=method), dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class _Found:
    """Key points of one picture at one size, column by column.

    Attributes:
        places: (n, 2) float32, x and y in its pixels.
        octaves: (n,) uint8, pyramid level within this size.
        angles: (n,) float32, degrees.
        codes, mirrored_codes: (n, 32) uint8.
    """

    places: npt.NDArray[np.float32]
    octaves: npt.NDArray[np.uint8]
    angles: npt.NDArray[np.float32]
    codes: pdq.Codes
    mirrored_codes: pdq.Codes


def _spread_evenly(
    places: npt.NDArray[np.float32],
    responses: npt.NDArray[np.float32],
    octaves: npt.NDArray[np.uint8],
    cells: npt.NDArray[np.int64],
) -> npt.NDArray[np.intp]:
    """The strongest of each grid cell in turn, so that no corner of the picture is left without points.

    Args:
        places, responses, octaves: Of each point.
        cells: Number of the grid cell it lies in.

    Returns:
        All points in the order in which they are chosen.
    """
    by_cell = np.lexsort((octaves, places[:, 1], places[:, 0], -responses, cells))
    sorted_cells = cells[by_cell]
    place = np.arange(len(by_cell))
    begins = np.flatnonzero(np.diff(sorted_cells, prepend=-1))
    rank = place - np.repeat(begins, np.diff(begins, append=len(by_cell)))
    return by_cell[np.lexsort((place, -responses[by_cell], rank))]


def _mirrored(points: list[Any], width: int) -> list[Any]:
    """The points as they lie in the mirrored picture, numbered in order."""
    turned = []
    for number, point in enumerate(points):
        x, y = point.pt
        turned.append(
            cv2.KeyPoint(width - 1 - x, y, point.size, (180 - point.angle) % 360, point.response, point.octave, number)
        )
    return turned


def _described(grey: pdq.Grey, scale: _Scale) -> _Found:
    """Key points with plain and mirrored codes; points that have no code in the mirrored picture are left out."""
    height, width = grey.shape
    points, codes = _detected(grey, scale)
    if codes is None:
        return _NONE
    places = np.asarray(cv2.KeyPoint.convert(points), np.float32).reshape(-1, 2)
    responses = np.array([point.response for point in points], np.float32)
    octaves = np.array([point.octave & 255 for point in points], np.uint8)
    # In doubles, so that a point on the line between two cells lies in the same one as its coordinates say.
    columns = (places[:, 0].astype(np.float64) * scale.grid / width).astype(np.int64)
    rows = (places[:, 1].astype(np.float64) * scale.grid / height).astype(np.int64)
    chosen = _spread_evenly(places, responses, octaves, rows * (width + 1) + columns)[: scale.kept]
    kept = [points[number] for number in chosen.tolist()]
    turned, turned_codes = _detector(scale.detected).compute(
        np.ascontiguousarray(grey[:, ::-1]), _mirrored(kept, width)
    )
    if turned_codes is None:
        return _NONE
    numbers = np.array([point.class_id for point in turned], np.intp)  # compute sorts by octave
    order = np.argsort(numbers)
    chosen = chosen[numbers[order]]
    angles = np.array([kept[number].angle for number in numbers[order].tolist()], np.float32)
    return _Found(places[chosen], octaves[chosen], angles, codes[chosen], turned_codes[order])


def _at_scale(scaled: pdq.Grey, scale: _Scale, frame: tuple[int, int]) -> tuple[Array, Array, Array, Array, Array]:
    """Points in the pixels of `frame` (width, height), octaves, angles, codes and mirrored codes at one size."""
    found = _described(scaled, scale)
    ratio = np.array([frame[0] / scaled.shape[1], frame[1] / scaled.shape[0]], np.float32)
    places = (found.places + np.float32(0.5)) * ratio - np.float32(0.5)
    octaves = found.octaves + np.uint8(scale.octave)
    angles = (np.round(found.angles.astype(np.float64) * 256 / 360).astype(np.int64) & 255).astype(np.uint8)
    return places, octaves, angles, found.codes, found.mirrored_codes


_NONE = _Found(
    np.zeros((0, 2), np.float32),
    np.zeros(0, np.uint8),
    np.zeros(0, np.float32),
    np.zeros((0, pdq.CODE_BYTES), np.uint8),
    np.zeros((0, pdq.CODE_BYTES), np.uint8),
)


def chroma_of(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The colours of a picture in a coarse grid.

    Args:
        rgb: (h, w, 3) uint8 RGB.

    Returns:
        (12, 12, 2) uint8, red and blue difference.
    """
    height, width = rgb.shape[:2]
    steps = 1
    while min(height, width) >= 2 * steps * _COARSE_PX:
        steps *= 2
    if steps > 1:  # several times as fast, and what is left over is less than a hundredth of the picture
        whole = rgb[: height // steps * steps, : width // steps * steps]
        rgb = np.asarray(cv2.resize(whole, (width // steps, height // steps), interpolation=cv2.INTER_AREA), np.uint8)
    coarse = cv2.resize(rgb, (CHROMA_SIDE, CHROMA_SIDE), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(cv2.cvtColor(coarse, cv2.COLOR_RGB2YCrCb)[:, :, 1:])


def feature_set(grey: pdq.Grey, time_us: int = 0, *, chroma: npt.NDArray[np.uint8] | None = None) -> FeatureSet:
    """Features of one picture, packed.

    Args:
        grey: (h, w) uint8 at any size; scaled to a long side of 480.
        time_us: Presentation time, 0 for a still.
        chroma: Its colours as `chroma_of` gives them, where known.
    """
    return _feature_set(grey, time_us, _STANDARD, SMALL_SIDE_PX, chroma)


def part_feature_set(grey: pdq.Grey) -> FeatureSet:
    """Features of a part cut out of a query picture, packed; never stored in a library.

    Args:
        grey: (h, w) uint8 at any size.
    """
    return _feature_set(grey, 0, _PART, SMALL_SIDE_PX, None)


def deep_feature_set(grey: pdq.Grey) -> FeatureSet:
    """Features of one query picture at three sizes, packed alike: five times as many, in a frame of 960.

    Octaves count from the largest size. Never stored in a library.

    Args:
        grey: (h, w) uint8 at any size.
    """
    return _feature_set(grey, 0, _DEEP, DEEP_SMALL_SIDE_PX, None)


def _feature_set(
    grey: pdq.Grey, time_us: int, scales: tuple[_Scale, ...], small_px: int, chroma: npt.NDArray[np.uint8] | None
) -> FeatureSet:
    largest = _scaled(grey, scales[0].long_side_px, scales[0].least_side_px)
    height, width = largest.shape
    sizes = (largest, *(_scaled(grey, scale.long_side_px, scale.least_side_px) for scale in scales[1:]))
    parts = [_at_scale(scaled, scale, (width, height)) for scaled, scale in zip(sizes, scales, strict=True)]
    places, octaves, angles, codes, turned_codes = (np.concatenate(column) for column in zip(*parts, strict=True))
    fixed = np.clip(np.round(places * _SUBPIXEL), 0, 65535).astype("<u2")
    written, jpeg = cv2.imencode(".jpg", _scaled(largest, small_px), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    small = jpeg.tobytes() if written else b""
    side = 0 if chroma is None else len(chroma)
    header = _HEADER.pack(PACKING_VERSION, side, width, height, len(places), len(small))
    columns = (fixed, octaves, angles, codes.astype(np.uint8), turned_codes.astype(np.uint8))
    colours = b"" if chroma is None else chroma.tobytes()
    return FeatureSet(time_us, b"".join([header, *(column.tobytes() for column in columns), small, colours]))


@dataclass(frozen=True, slots=True)
class PointCodes:
    """What an index needs of packed features.

    Attributes:
        octaves, angles: (n,) uint8; see `LocalFeatures`.
        codes: (n, 32) uint8, plain.
    """

    octaves: npt.NDArray[np.uint8]
    angles: npt.NDArray[np.uint8]
    codes: pdq.Codes


def _header(data: bytes) -> tuple[int, int, int, int, int] | None:
    """Side of the chroma table, width, height, points and bytes of the small picture; None if that cannot be."""
    if len(data) < _HEADER.size:
        return None
    version, side, width, height, count, small_bytes = _HEADER.unpack_from(data)
    size = _HEADER.size + count * (4 + 2 + 2 * pdq.CODE_BYTES) + small_bytes + 2 * side * side
    if version != PACKING_VERSION or len(data) != size:
        return None
    return side, width, height, count, small_bytes


def unpack_codes(features: FeatureSet) -> PointCodes | None:
    """Read the codes of packed features, and leave the small picture encoded.

    Returns:
        None for features that `unpack` does not read either, as far as can be told without decoding the picture.
    """
    data = features.data
    header = _header(data)
    if header is None or not header[4]:
        return None
    count = header[3]
    place = _HEADER.size + 4 * count
    octaves, angles = (np.frombuffer(data, np.uint8, count, place + step * count) for step in (0, 1))
    codes = np.frombuffer(data, np.uint8, count * pdq.CODE_BYTES, place + 2 * count)
    return PointCodes(octaves, angles, codes.reshape(count, pdq.CODE_BYTES))


def unpack(features: FeatureSet) -> LocalFeatures | None:
    """Read packed features.

    Returns:
        None when they were packed by another version, or are damaged: then the picture has no features.
    """
    data = features.data
    header = _header(data)
    if header is None:
        return None
    side, width, height, count, small_bytes = header
    place = _HEADER.size

    def take(amount: int) -> npt.NDArray[np.uint8]:
        nonlocal place
        part = np.frombuffer(data, np.uint8, amount, place)
        place += amount
        return part

    points = take(4 * count).view("<u2").reshape(count, 2).astype(np.float32) / np.float32(_SUBPIXEL)
    octaves, angles = take(count), take(count)
    codes = take(count * pdq.CODE_BYTES).reshape(count, pdq.CODE_BYTES)
    mirrored = take(count * pdq.CODE_BYTES).reshape(count, pdq.CODE_BYTES)
    small = cv2.imdecode(take(small_bytes), cv2.IMREAD_GRAYSCALE) if small_bytes else None
    if small is None:
        return None
    chroma = take(2 * side * side).reshape(side, side, 2) if side else None
    return LocalFeatures(width, height, points, octaves, angles, codes, mirrored, np.asarray(small, np.uint8), chroma)
