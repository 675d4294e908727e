"""Perceptual hashes as stored and exchanged."""

from __future__ import annotations

from dataclasses import dataclass, field

METHOD_LISTED = "hash of a list, no picture compared"
"""Step named in the method of a match with an item of which only a hash from another tool is known."""
METHOD_IDENTICAL = "file hash, byte for byte"
"""Step named in the method of a match of two files that are the same, whatever they show."""


@dataclass(frozen=True, slots=True)
class PerceptualHash:
    """One hash of one view of one picture.

    Attributes:
        algorithm: "pdq", "phash", "dhash", "colorhash".
        version: Of the algorithm in this program.
        bits: Length in bits.
        quality: 0-100 where the algorithm has one, else None.
        hex: Fixed width, lower case, bits / 4 digits.
        view: "full", "trim" (uniform border cut), "c0.9" (centre 90 %).
    """

    algorithm: str
    version: int
    bits: int
    quality: int | None
    hex: str
    view: str = "full"


THUMB = "thumb"
"""View of a clip that holds no codes but the picture itself, very small: what a crop is lined up with in time."""
THUMB_SIDE_PX = 16
_CODE_BYTES = 32


def sample_bytes(view: str) -> int:
    """Bytes of one sample of a view: a PDQ code, or a thumb of 16 x 16 levels."""
    return THUMB_SIDE_PX * THUMB_SIDE_PX if view.startswith(THUMB) else _CODE_BYTES


def thumb_view(view: str) -> str:
    """Name of the view that holds the thumbs of a view's pictures."""
    return THUMB if view == "full" else f"{THUMB}:{view}"


@dataclass(frozen=True, slots=True)
class SignatureView:
    """PDQ codes of one view of a medium; a still has one code. Of clips also the thumbs, one a sample.

    Attributes:
        view: "full", "trim" (uniform border cut), "c0.9" (centre 90 %), "rect1" to "rect3" (a picture inside the
            picture, clips only), or the thumbs of one of these (`thumb_view`).
        times_us: Presentation time from the first frame of each code, microseconds, ascending; (0,) for a still.
        qualities: One byte a code, 0-100; 0 marks codes that must not match (flat, black, title).
        codes: `sample_bytes(view)` bytes a code, concatenated.
    """

    view: str
    times_us: tuple[int, ...]
    qualities: bytes = field(repr=False)
    codes: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FeatureSet:
    """Local features of one picture, with the small grey picture that photometric agreement is judged on.

    Attributes:
        time_us: Presentation time from the first frame; 0 for a still.
        data: Packed by `workbench.hashing.local_features`; its first byte is the packing version.
    """

    time_us: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Signature:
    """All that matching needs to know of a medium.

    Attributes:
        algorithm, version: Of the codes; codes of other versions are never compared.
        rate_hz: Samples a second for video, 0.0 for a still.
        duration_s: Length covered; 0.0 for a still.
        views: Codes by view.
        second_opinions: imagehash pHash and dHash of a still or of the first usable keyframe.
        features: Local features: one set for a still, one per shot of a clip; flat pictures have none.
    """

    algorithm: str
    version: int
    rate_hz: float
    duration_s: float
    views: tuple[SignatureView, ...]
    second_opinions: tuple[PerceptualHash, ...] = ()
    features: tuple[FeatureSet, ...] = ()


@dataclass(frozen=True, slots=True)
class DeepPicture:
    """A picture's pixels at a long side of up to 960, for the deep look at it.

    Attributes:
        width_px, height_px: Size.
        data: Red, green and blue of each pixel, row by row.
    """

    width_px: int
    height_px: int
    data: bytes = field(repr=False)
