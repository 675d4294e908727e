"""Still pictures: upright, eight bits, bounded, and what is left of damaged ones."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.unit.media.drawing import Pixels, png_header, scene
from workbench.errors import UnreadableError
from workbench.media.sniff import identify
from workbench.media.stills import Still, plain_words, read_still


def _read(path: Path, max_side_px: int | None = 1024) -> Still:
    return read_still(str(path), path.name, identify(str(path), path.name), max_side_px)


def _corners() -> Pixels:
    """Red, green, blue and white corners: every orientation looks different."""
    picture = np.zeros((40, 64, 3), np.uint8)
    picture[:20, :32], picture[:20, 32:] = (255, 0, 0), (0, 255, 0)
    picture[20:, :32], picture[20:, 32:] = (0, 0, 255), (255, 255, 255)
    return picture


def _difference(first: Pixels, second: Pixels) -> float:
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_shown_upright(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "x.png"
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = Image.fromarray(_corners())
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Image.Transpose values that store it turned
    stored = upright.transpose(Image.Transpose(undo[orientation])) if orientation > 1 else upright
    stored.save(path, exif=exif)
    still = _read(path)
    assert (still.width_px, still.height_px) == (64, 40)
    assert np.array_equal(still.rgb, _corners())


def test_transparency_is_shown_over_mid_grey(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(path)
    assert (_read(path).rgb == 128).all()


def test_a_transparent_palette_colour_is_shown_over_mid_grey(tmp_path: Path) -> None:
    path = tmp_path / "x.gif"
    image = Image.new("P", (8, 8), 1)
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.save(path, transparency=1)
    assert (_read(path).rgb == 128).all()


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_sixteen_bits_become_eight_by_their_high_byte(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"x.{ending}"
    grey = scene(1)[:, :, 0]
    Image.fromarray(grey.astype(np.uint16) * 257).save(path)
    assert np.array_equal(_read(path).rgb[:, :, 0], grey)


def test_floating_point_pictures_use_their_range(tmp_path: Path) -> None:
    path = tmp_path / "x.tif"
    Image.fromarray(np.linspace(-3, 9, 640, dtype=np.float32).reshape(20, 32)).save(path)
    assert (_read(path).rgb.min(), _read(path).rgb.max()) == (0, 255)


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "CMYK", "YCbCr", "LAB"])
def test_colour_modes_are_converted(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "x.tif"
    Image.fromarray(scene(2)).convert("L" if mode == "LA" else "RGB").convert(mode).save(path)
    still = _read(path)
    assert still.rgb.shape == (108, 192, 3)
    assert still.rgb.std() > 10


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "AVIF", "HEIF"])
def test_lossy_formats_decode_to_what_was_stored(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    Image.fromarray(scene(3, 320, 240)).save(path, kind, quality=90)
    assert _difference(_read(path).rgb, scene(3, 320, 240)) < 6


def test_a_large_jpeg_is_reduced_by_its_decoder(tmp_path: Path) -> None:
    path = tmp_path / "x.jpg"
    Image.fromarray(scene(4, 3000, 2000)).save(path, quality=90)
    still = _read(path)
    assert (still.width_px, still.height_px) == (3000, 2000)
    assert still.rgb.shape == (683, 1024, 3)


def test_a_jpeg_over_100_megapixels_is_read_reduced(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    Image.new("L", (12_000, 9_000), 90).save(path)
    still = _read(path, None)
    assert (still.width_px, still.height_px) == (12_000, 9_000)
    assert max(still.rgb.shape) <= 8192


def test_a_huge_png_is_refused_before_decoding(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(png_header(13_000, 13_000))
    with pytest.raises(UnreadableError, match="169 megapixels; up to 100 are read"):
        _read(path)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_the_usable_part_of_a_cut_off_picture_is_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    Image.fromarray(scene(5, 640, 360)).save(path, kind)
    whole = _read(path).rgb
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    still = _read(path)
    assert "could be read" in still.problems[0]
    assert _difference(still.rgb[:120], whole[:120]) < 1
    assert 120 < len(still.rgb) < 0.75 * len(whole)  # without what decoders fill in
    assert (still.width_px, still.height_px) == (640, 360)


@pytest.mark.parametrize("kind", ["WEBP", "AVIF", "HEIF", "PNG", "JPEG"])
def test_a_picture_cut_off_at_its_start_is_refused_with_a_reason(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    Image.fromarray(scene(5, 640, 360)).save(path, kind)
    path.write_bytes(path.read_bytes()[:70])
    with pytest.raises(UnreadableError) as caught:
        _read(path)
    assert "damaged" in caught.value.reason
    assert str(tmp_path) not in str(caught.value)


def test_a_sequence_name_opens_only_itself(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), (255, 0, 0)).save(tmp_path / "frame001.png")
    Image.new("RGB", (8, 8), (0, 0, 255)).save(tmp_path / "frame%03d.png")
    assert (_read(tmp_path / "frame%03d.png").rgb == (0, 0, 255)).all()


def test_further_pages_of_a_tiff_are_mentioned(tmp_path: Path) -> None:
    path = tmp_path / "x.tif"
    pages = [Image.fromarray(scene(seed)) for seed in (1, 2, 3)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    assert _read(path).problems == ("The file holds 3 pictures; the main one is used.",)


def test_all_shared_photographs_are_read(shared_media: Path) -> None:
    paths = sorted((shared_media / "images").iterdir())
    assert len(paths) == 392
    assert [path.name for path in paths if _read(path, 256).problems] == []


def test_a_very_large_picture_is_reduced_before_it_is_copied(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    Image.fromarray(scene(6, 6000, 4200)).save(path, compress_level=1)
    still = _read(path)
    assert (still.width_px, still.height_px, still.rgb.shape) == (6000, 4200, (717, 1024, 3))
    small = cv2.resize(scene(6, 6000, 4200), (1024, 717), interpolation=cv2.INTER_AREA)
    assert _difference(still.rgb, np.asarray(small, dtype=np.uint8)) < 1.5


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "Decompressed data too large for PngImagePlugin.MAX_TEXT_CHUNK",
            "a text in it is longer than any picture needs",
        ),
        ("Truncated File Read", "it is cut off"),
        ("image file is truncated (7 bytes not processed)", "it is cut off"),
        ("broken data stream when reading image file", "broken data stream when reading image file"),
    ],
)
def test_what_libraries_say_is_put_in_words_an_analyst_can_use(said: str, words: str) -> None:
    assert plain_words(OSError(said)) == words
