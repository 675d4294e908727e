"""Title cards, captions and logos laid over pictures, and the black bars around them."""

# ruff: noqa: PLR0917 - x, y, width, height come in that order

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from workbench.tasks.sample.canvas import Pixels

WIDTH, HEIGHT = 640, 480
BAR = 60
"""Height of the black bars above and below a 640 x 360 picture in a 640 x 480 frame."""


def _write(picture: Image.Image, x: int, y: int, text: str, size: int, fill: str) -> None:
    # the font inside Pillow: the same on every machine
    ImageDraw.Draw(picture).text((x, y), text, font=ImageFont.load_default(size), fill=fill)


@cache
def title_card() -> Pixels:
    """Light lettering on a dark ground, nothing else."""
    card = Image.new("RGB", (WIDTH, HEIGHT), "#14171c")
    ImageDraw.Draw(card).rectangle((72, 196, 78, 292), fill="#b3262b")
    _write(card, 98, 192, "DZOR FRONT CHANNEL", 22, "#9aa0aa")
    _write(card, 98, 226, "THE LAST SALUTE", 44, "#e6e8ec")
    _write(card, 98, 280, "footage received on 11 October", 18, "#9aa0aa")
    return np.asarray(card).copy()


@cache
def _overlay(caption: str) -> tuple[Pixels, Pixels]:
    """Logo and caption as colours and their opacity, 640 x 360."""
    layer = Image.new("RGBA", (WIDTH, HEIGHT - 2 * BAR), (0, 0, 0, 0))
    draw = ImageDraw.Draw(layer)
    draw.rounded_rectangle((534, 20, 616, 52), 5, fill=(179, 38, 43, 255))
    for row, length in ((29, 46), (36, 62), (43, 34)):
        draw.line((546, row, 546 + length, row), fill=(255, 255, 255, 255), width=3)
    if caption:
        draw.rectangle((28, 296, 372, 334), fill=(16, 19, 26, 214))
        draw.rectangle((28, 296, 33, 334), fill=(179, 38, 43, 255))
        draw.text((46, 304), caption, font=ImageFont.load_default(20), fill=(255, 255, 255, 255))
    data = np.asarray(layer).astype(np.uint16)
    return data[:, :, :3], data[:, :, 3:]


def overlaid(picture: Pixels, caption: str = "") -> Pixels:
    """A 640 x 360 picture with the channel's logo and, if given, a caption."""
    colours, share = _overlay(caption)
    result: Pixels = ((colours * share + picture * (255 - share) + 127) // 255).astype(np.uint8)
    return result


def letterboxed(picture: Pixels) -> Pixels:
    """A 640 x 360 picture between black bars, 640 x 480."""
    result: Pixels = cv2.copyMakeBorder(picture, BAR, BAR, 0, 0, cv2.BORDER_CONSTANT, value=(0, 0, 0))
    return result
