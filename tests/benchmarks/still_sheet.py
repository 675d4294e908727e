"""The working copy of a picture that is being edited: it knows where the source lies in it, and can be lettered on.

Used by the edits (`still_edits`, `still_screens`) and the templates of `bench stills`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

Rgb = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]
Rect = tuple[float, float, float, float]
Colour = tuple[int, int, int]

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
PLAIN, BOLD, MONO = "Inter-Regular", "Inter-Bold", "JetBrainsMono-Regular"
OF_THE_PLACE = frozenset({"bordered", "letterboxed", "side-filled", "inset", "screenshot"})
"""Names whose rectangle is where the source lies in the edited picture."""


@lru_cache(maxsize=256)
def lettering(name: str, size_px: int) -> ImageFont.FreeTypeFont:
    """A font of the program, of one size."""
    return ImageFont.truetype(str(FONTS / f"{name}.ttf"), size_px)


@dataclass(frozen=True, slots=True)
class Truth:
    """What an edit did, for scoring the names that a search reports.

    Attributes:
        names: Each group is one change to be named; any name of the group will do ("bordered" or "letterboxed").
        may: Names that are neither asked for nor wrong.
        place: Where the part of the source that was kept lies in the edited picture; fractions x, y, width, height.
        kept: What part of the source was kept, fractions of the source.
        rects: Expected rectangle by name: "cropped" in the source, all others in the edited picture.
    """

    names: tuple[frozenset[str], ...]
    may: frozenset[str]
    place: Rect
    kept: Rect
    rects: dict[str, Rect]


@dataclass(frozen=True, slots=True)
class Edited:
    """An edited picture.

    Attributes:
        data: The JPEG file.
        truth: Of the source given first.
        shown: Numbers in `others` of pictures that can also be seen in it: found or not, neither is wrong.
        wanted: Those of `shown` that must be found as well (parts of a collage).
    """

    data: bytes
    truth: Truth
    shown: tuple[int, ...] = ()
    wanted: tuple[int, ...] = ()

    @property
    def picture(self) -> Rgb:
        """(h, w, 3) uint8, RGB, read back from the file."""
        return read_back(self.data)


class Sheet:
    """A picture while it is edited.

    Attributes:
        rgb: As it is now.
        others: Pictures to be used as grounds and neighbours.
        names, may, shown, wanted: See `Truth` and `Edited`.
    """

    def __init__(self, rgb: Rgb, others: Sequence[Rgb]) -> None:
        self.rgb = rgb
        self.others = others
        self.source_px = (rgb.shape[1], rgb.shape[0])
        self.names: list[frozenset[str]] = []
        self.may: set[str] = set()
        self.shown: list[int] = []
        self.wanted: list[int] = []
        self._to_here: Matrix = np.eye(3)
        self._kept = _corners(0, 0, *self.source_px)
        self._places: dict[str, Matrix] = {}

    @property
    def size(self) -> tuple[int, int]:
        """Width and height now."""
        return int(self.rgb.shape[1]), int(self.rgb.shape[0])

    def named(self, *alternatives: str) -> None:
        """One change was made, which may be called by any of these names."""
        group = frozenset(alternatives)
        if group not in self.names:
            self.names.append(group)

    def covered(self, x: float, y: float, width: float, height: float) -> None:
        """An overlay was drawn here (pixels)."""
        self.named("overlay")
        self._places["overlay"] = _corners(x, y, width, height)

    def moved(self, rgb: Rgb, matrix: Matrix) -> None:
        """The picture became `rgb`, of which this 3x3 matrix (old pixels to new ones) tells what went where."""
        self.rgb = np.ascontiguousarray(rgb)
        self._to_here = matrix @ self._to_here
        self._places = {name: _mapped(matrix, corners) for name, corners in self._places.items()}
        here = _mapped(self._to_here, self._kept)
        _, inside = cv2.intersectConvexConvex(here.astype(np.float32), _corners(0, 0, *self.size).astype(np.float32))
        if inside is not None and len(inside) >= 3:
            self._kept = cv2.convexHull(
                _mapped(np.linalg.inv(self._to_here), inside.reshape(-1, 2).astype(np.float64)).astype(np.float32)
            ).reshape(-1, 2)

    def place_px(self) -> tuple[int, int, int, int]:
        """Where the source lies now: x, y, width, height in whole pixels inside the picture."""
        corners = _mapped(self._to_here, self._kept)
        width, height = self.size
        left, top = np.clip(np.round(corners.min(axis=0)), 0, (width - 2, height - 2)).astype(int)
        right, bottom = np.clip(np.round(corners.max(axis=0)), (left + 1, top + 1), (width, height)).astype(int)
        return int(left), int(top), int(right - left), int(bottom - top)

    def onto(self, canvas: Rgb, x: int, y: int, width: int, height: int) -> None:
        """Put the picture, brought to this size, on a canvas, which becomes the picture."""
        was = self.size
        canvas = canvas.copy()
        canvas[y : y + height, x : x + width] = scaled(self.rgb, width, height)
        sx, sy = width / was[0], height / was[1]
        self.moved(canvas, np.array([[sx, 0, x], [0, sy, y], [0, 0, 1]], np.float64))

    def truth(self) -> Truth:
        """What was done to the source until now."""
        place = _rect(_mapped(self._to_here, self._kept), *self.size)
        kept = _rect(np.asarray(self._kept, np.float64), *self.source_px)
        names = list(self.names)
        share = float(cv2.contourArea(np.asarray(self._kept, np.float32))) / (self.source_px[0] * self.source_px[1])
        may = set(self.may)
        if share < 0.9 and kept[2] * kept[3] < 0.9:
            names.append(frozenset({"cropped"}))
        elif share < 0.985:
            may.add("cropped")
        rects = {name: _rect(corners, *self.size) for name, corners in self._places.items()}
        said = {name for group in names for name in group}
        rects |= dict.fromkeys(said & OF_THE_PLACE, place)
        if "cropped" in said:
            rects["cropped"] = kept
        return Truth(tuple(names), frozenset(may), place, kept, rects)


def _corners(x: float, y: float, width: float, height: float) -> Matrix:
    return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], np.float64)


def _mapped(matrix: Matrix, points: npt.NDArray[np.floating]) -> Matrix:
    return np.asarray(cv2.perspectiveTransform(np.asarray(points, np.float64)[None], matrix)[0], np.float64)


def _rect(corners: Matrix, width: int, height: int) -> Rect:
    left, top = np.clip(corners.min(axis=0), 0, (width, height)) / (width, height)
    right, bottom = np.clip(corners.max(axis=0), 0, (width, height)) / (width, height)
    return round(float(left), 4), round(float(top), 4), round(float(right - left), 4), round(float(bottom - top), 4)


def scaled(rgb: Rgb, width: int, height: int) -> Rgb:
    """A picture brought to a size."""
    smaller = width * height < rgb.shape[0] * rgb.shape[1]
    way = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, (max(1, width), max(1, height)), interpolation=way), np.uint8)


def filling(rgb: Rgb, width: int, height: int) -> Rgb:
    """The middle of a picture that fills a size."""
    factor = max(width / rgb.shape[1], height / rgb.shape[0])
    big = scaled(rgb, max(width, round(rgb.shape[1] * factor)), max(height, round(rgb.shape[0] * factor)))
    x, y = (big.shape[1] - width) // 2, (big.shape[0] - height) // 2
    return np.ascontiguousarray(big[y : y + height, x : x + width])


def plain(width: int, height: int, colour: Colour) -> Rgb:
    """A plain picture."""
    return np.full((height, width, 3), colour, np.uint8)


def file_of(rgb: Rgb, quality: int) -> bytes:
    """A JPEG file of a picture."""
    _, data = cv2.imencode(".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return bytes(data)


def read_back(data: bytes) -> Rgb:
    """The picture of a JPEG file."""
    bgr = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def jpeg(rgb: Rgb, quality: int) -> Rgb:
    """Through JPEG and back."""
    return read_back(file_of(rgb, quality))


def colour(rng: np.random.Generator, low: int = 0, high: int = 255) -> Colour:
    """A colour drawn between two levels."""
    red, green, blue = (int(level) for level in rng.integers(low, high + 1, 3))
    return red, green, blue


class Pen:
    """Letters and shapes on a picture; `rgb()` gives it back."""

    def __init__(self, rgb: Rgb) -> None:
        self._image = Image.fromarray(rgb)
        self.draw = ImageDraw.Draw(self._image)

    def rgb(self) -> Rgb:
        """The picture with what was drawn."""
        return np.array(self._image, np.uint8)

    def write(
        self,
        place: tuple[float, float],
        text: str,
        size_px: int,
        ink: Colour,
        *,
        font: str = PLAIN,
        anchor: str = "la",
        outline: Colour | None = None,
    ) -> None:
        """One line of text."""
        stroke = max(1, size_px // 12) if outline else 0
        self.draw.text(
            place, text, ink, lettering(font, max(6, size_px)), anchor, stroke_width=stroke, stroke_fill=outline
        )

    def paragraph(
        self, box: tuple[int, int, int, int], text: str, size_px: int, ink: Colour, *, font: str = PLAIN
    ) -> int:
        """Text broken to the width of a box (x, y, width, height); returns the row below the last line."""
        x, y, width, height = box
        face = lettering(font, max(6, size_px))
        line = ""
        top = y
        for word in [*text.split(), ""]:
            longer = f"{line} {word}".strip()
            if word and face.getlength(longer) <= width:
                line = longer
                continue
            if top + size_px > y + height:
                return top
            self.draw.text((x, top), line, ink, face)
            top += round(size_px * 1.4)
            line = word
        return top
