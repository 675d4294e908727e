"""Decoding of still pictures with Pillow: path -> upright RGB of a bounded size, with what could not be read.

Colour profiles are ignored: matching and hashing use the values as stored, the same for case and library.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
import pillow_heif
from PIL import ExifTags, Image, ImageFile

from workbench.errors import UnreadableError, WorkbenchError
from workbench.media import limits
from workbench.media.sniff import Identity
from workbench.media.truncation import missing_bytes
from workbench.model.media import INCOMPLETE_PICTURE

pillow_heif.register_heif_opener()

MATCHING_SIDE_PX = 1024
"""Long side of what hashes and local features see; codes of reduced decodes differ by 0-0.3 bits of 256."""
GROUND_LEVEL = 128
"""Transparent parts are shown and hashed over mid grey."""
LEAST_USABLE_SHARE = 0.02
_BLOCK_ROWS = 16
"""The last row of blocks of a cut-off JPEG is there in part only."""
_COPIED_WHOLE_PX = 24_000_000
_REDUCIBLE = ("L", "RGB", "RGBA", "LA", "CMYK", "YCbCr")

Rgb = npt.NDArray[np.uint8]

# How to turn and mirror the stored picture for display: (quarter turns counter-clockwise, then mirror left to right).
_UPRIGHT: dict[int, tuple[int, bool]] = {
    2: (0, True),
    3: (2, False),
    4: (2, True),
    5: (3, True),
    6: (3, False),
    7: (1, True),
    8: (1, False),
}


@dataclass(frozen=True, slots=True)
class Still:
    """A decoded picture.

    Attributes:
        rgb: (h, w, 3) uint8, upright, reduced to the size asked for; of a file that is cut off only what could be read.
        width_px, height_px: Full size as displayed.
        orientation: EXIF orientation that was applied, 1-8.
        problems: What could not be read, in sentences.
    """

    rgb: Rgb = field(repr=False)
    width_px: int
    height_px: int
    orientation: int
    problems: tuple[str, ...]

    @property
    def grey(self) -> npt.NDArray[np.uint8]:
        """(h, w) uint8 luma."""
        return np.asarray(cv2.cvtColor(self.rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


@contextmanager
def opened(path: str, name: str, identity: Identity) -> Iterator[Image.Image]:
    """A picture opened by the one decoder its content names, header read, size checked, no pixel decoded.

    Faults of Pillow inside the block are translated too.

    Raises:
        UnreadableError: Damaged, too large, or of a kind Pillow cannot decode.
    """
    with _translated(name, path, identity), open(path, "rb") as file, warnings.catch_warnings():  # noqa: PTH123 - path of any bytes
        warnings.simplefilter("ignore")  # Pillow warns about damage that is looked for and reported here
        with own_size_limits(), Image.open(file, formats=identity.reader) as image:
            is_jpeg = image.format in ("JPEG", "MPO")
            limits.check_picture(name, image.width, image.height, reducible=is_jpeg)
            if is_jpeg:
                limits.check_jpeg_data(name, image.width, image.height, os.fstat(file.fileno()).st_size)
            yield image


@contextmanager
def own_size_limits() -> Iterator[None]:
    """Pillow's own limit is lower for JPEG and higher for the rest than ours, and its sentence is for programmers."""
    before = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


@contextmanager
def tolerant() -> Iterator[None]:
    """Let Pillow use what is there of a file that is cut off."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


@contextmanager
def _translated(name: str, path: str, identity: Identity) -> Iterator[None]:
    try:
        yield
    except WorkbenchError:
        raise
    except MemoryError as error:
        raise UnreadableError(
            name, "it needs more memory than a reader may use", advice="Ask for a smaller copy."
        ) from error
    except Exception as error:
        if absent := missing_bytes(path, identity):
            raise UnreadableError(
                name,
                f"the picture is damaged: the file is cut off, its last {absent:,} bytes are missing",
                advice="Download or copy it again.",
            ) from error
        raise UnreadableError(
            name,
            f"the picture is damaged and cannot be decoded ({plain_words(error)})",
            advice="Download or copy it again; if it stays so, note where it came from.",
        ) from error


_KNOWN = (
    ("max_text_chunk", "a text in it is longer than any picture needs"),
    ("max_text_memory", "the texts in it are longer than any picture needs"),
    ("truncated", "it is cut off"),
)
"""What libraries say, by a part of it, in words an analyst can use."""


def plain_words(error: Exception) -> str:
    """A library's message on one line, without paths or object addresses."""
    text = " ".join(str(error).split()) or type(error).__name__
    if text.startswith("cannot identify image file") or "object at 0x" in text:
        return "its structure is not recognised"
    known = next((words for part, words in _KNOWN if part in text.lower()), "")
    return known or text[:160].rstrip(".")


def read_still(path: str, name: str, identity: Identity, max_side_px: int | None = MATCHING_SIDE_PX) -> Still:
    """Decode a picture.

    Args:
        path: The file.
        name: Display name, for messages.
        identity: What the file is.
        max_side_px: Reduce to this long side (by area, never up); None for full size. A JPEG of more than 100
            megapixels is read reduced in any case.

    Raises:
        UnreadableError: Nothing of it can be used.
    """
    with opened(path, name, identity) as image:
        return decoded(image, path, name, identity, max_side_px)


def decoded(image: Image.Image, path: str, name: str, identity: Identity, max_side_px: int | None) -> Still:
    """Decode an opened picture; see `read_still`."""
    width, height = image.size
    orientation = _orientation(image)
    side = max_side_px
    problems: list[str] = []
    if width * height / 1e6 > limits.MAX_PICTURE_MP:
        side = min(side or 8192, 8192)
    _reduce_jpeg(image, side)
    try:
        image.load()
    except (OSError, SyntaxError, EOFError, ValueError, IndexError) as error:
        stored, problem = _load_truncated(path, identity, side, name, error)
        problems.append(problem)
    else:
        stored = composed(_thinned(image, side))
    if getattr(image, "n_frames", 1) > 1 and identity.label in ("TIFF", "HEIC"):
        problems.append(f"The file holds {image.n_frames} pictures; the main one is used.")  # type: ignore[attr-defined]
    upright = _turned(_fitted(stored, side), orientation)
    if orientation >= 5:
        width, height = height, width
    return Still(upright, width, height, orientation, tuple(problems))


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # noqa: BLE001 - a damaged EXIF block must not cost the picture; facts report the damage
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _reduce_jpeg(image: Image.Image, side_px: int | None) -> None:
    """Let the JPEG decoder skip detail that would be averaged away; it stays at or above the size asked for."""
    if side_px is not None and image.format in ("JPEG", "MPO"):
        scale = side_px / max(image.size)
        if scale < 1:
            image.draft(None, (max(1, round(image.width * scale)), max(1, round(image.height * scale))))


def _thinned(image: Image.Image, side_px: int | None) -> Image.Image:
    """A very large picture reduced by whole steps before it is copied: a reader has 2 GB in all."""
    steps = max(image.size) // (2 * side_px) if side_px else 1
    if steps < 2 or image.width * image.height < _COPIED_WHOLE_PX or image.mode not in _REDUCIBLE:
        return image
    return image.reduce(steps)


def _load_truncated(path: str, identity: Identity, side_px: int | None, name: str, error: Exception) -> tuple[Rgb, str]:
    """Decode what is there of a damaged picture."""
    with (
        tolerant(),
        open(path, "rb") as file,  # noqa: PTH123
        own_size_limits(),
        Image.open(file, formats=identity.reader) as image,
    ):
        _reduce_jpeg(image, side_px)
        image.load()
        rgb = composed(image)
    share = _usable_share(rgb)
    if share < LEAST_USABLE_SHARE:
        raise UnreadableError(
            name,
            f"the file is cut off or damaged before any of the picture can be shown ({plain_words(error)})",
            advice="Download or copy it again.",
        )
    if share > 0.995:
        return rgb, f"The file is damaged ({plain_words(error)}); parts of the picture may be wrong."
    part = f"about {share:.0%} of the picture from the top could be read, and only this part is shown and compared"
    return _readable(rgb, share), f"{INCOMPLETE_PICTURE} (cut off or damaged): {part}."


def _readable(rgb: Rgb, share: float) -> Rgb:
    """The rows that could be read: the filling below them is no picture, and would pass for a change of it."""
    rows = round(share * len(rgb))
    return rgb[: rows - _BLOCK_ROWS if rows >= 10 * _BLOCK_ROWS else rows]


def _usable_share(rgb: Rgb) -> float:
    """Share of rows above the even filling that decoders leave below the break."""
    filling = (rgb == rgb[-1, -1]).all(axis=(1, 2))
    real = np.flatnonzero(~filling)
    return float(real[-1] + 1) / len(rgb) if len(real) else 0.0


def composed(image: Image.Image) -> Rgb:
    """Pixels of a loaded picture as (h, w, 3) uint8 RGB, transparency over mid grey, deep values scaled."""
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        return np.repeat(_to_eight_bits(np.asarray(image))[:, :, None], 3, axis=2)
    if image.mode == "LAB":
        image = image.getchannel(0)
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        ground = Image.new("RGBA", layer.size, (GROUND_LEVEL, GROUND_LEVEL, GROUND_LEVEL, 255))
        return np.asarray(Image.alpha_composite(ground, layer).convert("RGB"), dtype=np.uint8)
    return np.asarray(image if image.mode == "RGB" else image.convert("RGB"), dtype=np.uint8)


def _to_eight_bits(deep: npt.NDArray[np.generic]) -> npt.NDArray[np.uint8]:
    """Grey of 16 or more bits as 8: 16-bit values by their high byte, anything else by its range."""
    values = np.nan_to_num(deep.astype(np.float32))
    if deep.dtype.kind in "iu" and values.size and values.min() >= 0 and values.max() <= 65535:
        return (values / 257.0).round().astype(np.uint8)
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)
    return ((values - low) * (255.0 / (high - low) if high > low else 0.0)).round().astype(np.uint8)


def _fitted(rgb: Rgb, side_px: int | None) -> Rgb:
    height, width = rgb.shape[:2]
    if side_px is None or max(height, width) <= side_px:
        return rgb
    scale = side_px / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _turned(rgb: Rgb, orientation: int) -> Rgb:
    turns, mirror = _UPRIGHT.get(orientation, (0, False))
    turned = np.rot90(rgb, turns) if turns else rgb
    return np.ascontiguousarray(turned[:, ::-1] if mirror else turned)
