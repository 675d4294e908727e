"""Edits by another editor: the image transforms of AugLy, where that package is installed (benchmarks only).

AugLy 1.0 expects older numpy and Pillow. WORKAROUND: the few names that they dropped are put back before it is
imported (https://github.com/facebookresearch/AugLy/issues); nothing but this file needs them.
"""

from __future__ import annotations

import importlib
import random
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageFont

from tests.benchmarks.still_sheet import Edited, Rgb, Truth, file_of
from tests.benchmarks.still_templates import Template

WHOLE = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class OtherEdit:
    """One transform of AugLy, called like an edit of our own; where things lie is not known, only what was done."""

    name: str
    change: Callable[[Image.Image, np.random.Generator, Image.Image], Image.Image]
    names: tuple[frozenset[str], ...] = ()
    shows_another: bool = False

    def __call__(self, rgb: Rgb, rng: np.random.Generator, others: Sequence[Rgb]) -> Edited:
        """Edit and save as JPEG."""
        random.seed(int(rng.integers(2**31)))
        np.random.seed(int(rng.integers(2**31)))  # AugLy draws from the global generator
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = self.change(Image.fromarray(rgb), rng, Image.fromarray(others[0]))
        data = file_of(np.array(image.convert("RGB"), np.uint8), int(rng.integers(60, 91)))
        may = frozenset({"cropped", "overlay", "bordered", "letterboxed", "inset", "screenshot", "recoloured"})
        return Edited(data, Truth(self.names, may, WHOLE, WHOLE, {}), (0,) if self.shows_another else ())


def _put_back() -> None:
    for name, kind in (("float", float), ("int", int), ("bool", bool), ("object", object)):
        if name not in np.__dict__:
            setattr(np, name, kind)
    font: Any = ImageFont.FreeTypeFont
    if not hasattr(font, "getsize"):
        font.getsize = lambda self, text, *_, **__: self.getbbox(text)[2:]
        font.getsize_multiline = _several_lines
        font.getoffset = lambda self, text: self.getbbox(text)[:2]
    image: Any = Image
    for old, new in (("ANTIALIAS", "LANCZOS"), ("LINEAR", "BILINEAR"), ("CUBIC", "BICUBIC")):
        if not hasattr(image, old):
            setattr(image, old, getattr(image.Resampling, new))


def _several_lines(self: Any, text: str, *_: Any, **__: Any) -> tuple[int, int]:
    boxes = [self.getbbox(line) for line in text.split("\n")]
    return max(box[2] for box in boxes), sum(box[3] + 4 for box in boxes)


def _augly() -> Any:
    """Its image transforms."""
    _put_back()
    return importlib.import_module("augly.image")


def _group(*names: str) -> frozenset[str]:
    return frozenset(names)


@lru_cache(maxsize=1)
def augly_edits() -> dict[str, OtherEdit]:
    """Edits by name.

    Raises:
        ImportError: AugLy is not installed.
    """
    a = _augly()

    around = _group("bordered", "letterboxed", "inset", "screenshot", "overlay")
    screen = _group("screenshot", "inset")
    over = _group("overlay")
    made: list[OtherEdit] = [
        OtherEdit("augly blur", lambda i, r, o: a.blur(i, radius=float(r.uniform(1, 3)))),
        OtherEdit("augly brightness", lambda i, r, o: a.brightness(i, factor=float(r.uniform(0.5, 1.7)))),
        OtherEdit("augly contrast", lambda i, r, o: a.contrast(i, factor=float(r.uniform(0.5, 1.9)))),
        OtherEdit("augly saturation", lambda i, r, o: a.saturation(i, factor=float(r.uniform(0.2, 3)))),
        OtherEdit("augly aspect ratio", lambda i, r, o: a.change_aspect_ratio(i, ratio=i.width / i.height * 1.2)),
        OtherEdit("augly jpeg quality", lambda i, r, o: a.encoding_quality(i, quality=int(r.integers(8, 30)))),
        OtherEdit("augly noise", lambda i, r, o: a.random_noise(i, var=0.01, seed=int(r.integers(999)))),
        OtherEdit("augly opacity", lambda i, r, o: a.opacity(i, level=float(r.uniform(0.4, 0.8)))),
        OtherEdit("augly pixelization", lambda i, r, o: a.pixelization(i, ratio=float(r.uniform(0.3, 0.6)))),
        OtherEdit("augly sharpen", lambda i, r, o: a.sharpen(i, factor=float(r.uniform(2, 12)))),
        OtherEdit("augly shuffle pixels", lambda i, r, o: a.shuffle_pixels(i, factor=0.06, seed=int(r.integers(999)))),
        OtherEdit("augly grayscale", lambda i, r, o: a.grayscale(i), (_group("recoloured"),)),
        OtherEdit("augly hflip", lambda i, r, o: a.hflip(i), (_group("mirrored"),)),
        OtherEdit("augly vflip", lambda i, r, o: a.vflip(i), (_group("mirrored"), _group("rotated"))),
        OtherEdit("augly rotate", lambda i, r, o: a.rotate(i, degrees=float(r.uniform(5, 18))), (_group("tilted"),)),
        OtherEdit("augly perspective", lambda i, r, o: a.perspective_transform(i, sigma=30.0), (_group("tilted"),)),
        OtherEdit("augly crop", _crop, (_group("cropped"),)),
        OtherEdit("augly pad", lambda i, r, o: a.pad(i, w_factor=0.2, h_factor=0.15), (around,)),
        OtherEdit("augly pad square", lambda i, r, o: a.pad_square(i), (around,)),
        OtherEdit("augly scale", lambda i, r, o: a.scale(i, factor=float(r.uniform(0.3, 0.6)))),
        OtherEdit(
            "augly meme", lambda i, r, o: a.meme_format(i, text="nobody saw it coming", caption_height=90), (around,)
        ),
        OtherEdit("augly emoji", lambda i, r, o: a.overlay_emoji(i, opacity=1.0, emoji_size=0.3), (over,)),
        OtherEdit("augly text", lambda i, r, o: a.overlay_text(i, font_size=0.12, x_pos=0.1, y_pos=0.4), (over,)),
        OtherEdit("augly stripes", lambda i, r, o: a.overlay_stripes(i, line_width=0.25, line_density=0.3), (over,)),
        OtherEdit("augly screenshot", lambda i, r, o: a.overlay_onto_screenshot(i), (screen,)),
        OtherEdit("augly screenshot, mobile", _mobile, (screen,)),
        OtherEdit("augly picture in picture", _inset, (screen,), shows_another=True),
    ]
    return {one.name: one for one in made}


def _crop(image: Image.Image, rng: np.random.Generator, other: Image.Image) -> Image.Image:
    a = _augly()

    x, y = rng.uniform(0, 0.3, 2)
    made: Image.Image = a.crop(image, x1=float(x), y1=float(y), x2=float(x) + 0.7, y2=float(y) + 0.7)
    return made


def _mobile(image: Image.Image, rng: np.random.Generator, other: Image.Image) -> Image.Image:
    a = _augly()
    folder = importlib.import_module("augly.utils").SCREENSHOT_TEMPLATES_DIR
    made: Image.Image = a.overlay_onto_screenshot(image, template_filepath=f"{folder}/mobile.png")
    return made


def _inset(image: Image.Image, rng: np.random.Generator, other: Image.Image) -> Image.Image:
    a = _augly()

    x, y = rng.uniform(0.02, 0.4, 2)
    made: Image.Image = a.overlay_image(other, image, overlay_size=0.5, x_pos=float(x), y_pos=float(y))
    return made


def augly_templates() -> tuple[Template, ...]:
    """AugLy's screenshots and meme as frames in which only the photograph differs."""

    def framed(name: str) -> Template:
        edit = augly_edits()[name]

        def make(rgb: Rgb, grounds: Sequence[Rgb], number: int) -> Rgb:
            return edit(rgb, np.random.default_rng(1), grounds).picture

        return Template(name, make)

    return tuple(
        framed(name) for name in ("augly screenshot", "augly screenshot, mobile", "augly meme", "augly stripes")
    )
