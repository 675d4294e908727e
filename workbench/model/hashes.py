"""Perceptual hashes as stored and exchanged."""

from __future__ import annotations

from dataclasses import dataclass, field

METHOD_LISTED = "hash of a list, no picture compared"
"""Step named in the method of a match with an item of which only a hash from another tool is known."""


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


@dataclass(frozen=True, slots=True)
class SignatureView:
    """PDQ codes of one view of a medium; a still has one code.

    Attributes:
        view: "full", "trim" or "c0.9".
        times_us: Presentation time from the first frame of each code, microseconds, ascending; (0,) for a still.
        qualities: One byte a code, 0-100; 0 marks codes that must not match (flat, black, title).
        codes: 32 bytes a code, concatenated.
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
