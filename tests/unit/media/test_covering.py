"""What is covered is one colour: nothing of it is left in the picture that is written."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from workbench.media.covering import COLOUR, cover, covered_picture


def picture(kind: str, **options: object) -> tuple[bytes, np.ndarray]:
    """A picture of noise with EXIF, and its pixels."""
    pixels = np.random.default_rng(3).integers(140, 255, (123, 211, 3), np.uint8)
    exif = Image.Exif()
    exif[0x010E] = "who it is"
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, kind, exif=exif, **options)
    with Image.open(io.BytesIO(out.getvalue())) as image:
        return out.getvalue(), np.array(image.convert("RGB"))


def read(data: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(data)) as image:
        return np.array(image.convert("RGB"))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_every_covered_pixel_is_the_one_colour_and_differs_from_what_was_there(kind: str) -> None:
    data, before = picture(kind)
    covered = covered_picture(data, [(0.31, 0.22, 0.2, 0.4)])
    after = read(covered)
    inside = after[round(0.22 * 123) : round(0.62 * 123) + 1, round(0.31 * 211) : round(0.51 * 211) + 1]
    assert np.unique(inside.reshape(-1, 3), axis=0).tolist() == [list(COLOUR)]
    assert (inside != before[27:77, 65:109][: inside.shape[0], : inside.shape[1]]).any(axis=2).all()
    assert (after[:16, :40] != np.array(COLOUR)).any(), "the rest is as it was"
    assert b"who it is" not in covered


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_what_was_there_does_not_matter_for_what_is_written(kind: str) -> None:
    """Two pictures that differ in the rectangle alone become the same bytes: so nothing of it can be told from them."""
    pixels = np.random.default_rng(5).integers(0, 255, (96, 160, 3), np.uint8)
    other = pixels.copy()
    other[32:64, 48:96] = np.random.default_rng(6).integers(0, 255, (32, 48, 3), np.uint8)
    written = []
    for one in (pixels, other):
        out = io.BytesIO()
        Image.fromarray(one).save(out, "PNG")
        covered = covered_picture(out.getvalue(), [(48 / 160, 32 / 96, 48 / 160, 32 / 96)])
        written.append(covered)
    assert written[0] == written[1]
    assert kind


def test_a_whole_picture_is_one_colour_at_its_size() -> None:
    data, _ = picture("JPEG")
    after = read(covered_picture(data, (), whole=True))
    assert after.shape == (123, 211, 3)
    assert np.unique(after.reshape(-1, 3), axis=0).tolist() == [list(COLOUR)]


def test_a_rectangle_at_the_edge_reaches_the_edge() -> None:
    pixels = np.zeros((50, 50, 3), np.uint8)
    cover(pixels, (0.9, 0.9, 0.1, 0.1))
    assert (pixels[40:, 40:] == COLOUR).all()
    assert not pixels[:40].any()


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(OSError, match="cannot identify"):
        covered_picture(b"GIF89a", ())
