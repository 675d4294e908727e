"""Codes of a query clip, laid out for searching: samples, views, plain and mirrored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq
from workbench.matching import parameters as p
from workbench.matching.index_files import VIEWS
from workbench.model.hashes import Signature

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ClipCodes:
    """Usable codes of a clip.

    Attributes:
        times_s: (samples,) time of each sample of the full view, usable or not.
        rate_hz: Samples a second.
        usable: (samples,) whether any view of the sample may match.
        codes: (n, 32) uint8.
        sample, view: (n,) sample and number of the view of each code.
        mirrored: (n,) whether the code is of the mirrored picture.
    """

    times_s: npt.NDArray[np.float64]
    rate_hz: float
    usable: npt.NDArray[np.bool_]
    codes: pdq.Codes
    sample: Ints
    view: Ints
    mirrored: npt.NDArray[np.bool_]


def clip_codes(signature: Signature) -> ClipCodes:
    """Lay out the codes of a clip's signature."""
    full = next((view for view in signature.views if view.view == "full"), None)
    times_us = np.array(full.times_us if full else (), np.int64)
    usable = np.zeros(len(times_us), bool)
    parts: list[tuple[pdq.Codes, Ints, Ints, npt.NDArray[np.bool_]]] = []
    for view in signature.views:
        if view.view not in VIEWS or not len(times_us):
            continue
        good = np.frombuffer(view.qualities, np.uint8) >= p.CLIP_QUALITY
        codes = np.frombuffer(view.codes, np.uint8).reshape(-1, pdq.CODE_BYTES)[good]
        times = np.array(view.times_us, np.int64)[good]
        sample = np.clip(np.searchsorted(times_us, times), 0, len(times_us) - 1)
        usable[sample] = True
        number = np.full(len(codes), VIEWS.index(view.view), np.int64)
        for mirrored in (False, True):
            turned = pdq.turned(codes, "mirrored") if mirrored and len(codes) else codes
            parts.append((turned, sample, number, np.full(len(codes), mirrored)))
    if not parts:
        none = np.zeros(0, np.int64)
        return ClipCodes(
            times_us / 1e6, signature.rate_hz, usable, np.zeros((0, 32), np.uint8), none, none, none.astype(bool)
        )
    codes, sample, number, mirror = (np.concatenate(column) for column in zip(*parts, strict=True))
    return ClipCodes(times_us / 1e6, signature.rate_hz, usable, codes, sample, number, mirror)


def distinct_pictures(codes: ClipCodes) -> Ints:
    """Number of the distinct picture each sample shows; samples near each other share one (greedy)."""
    plain = (~codes.mirrored) & (codes.view == 0)
    result = np.zeros(len(codes.times_s), np.int64)
    kept: list[pdq.Codes] = []
    for sample, code in zip(codes.sample[plain], codes.codes[plain], strict=True):
        if kept:
            bits = pdq.distances(code[None], np.stack(kept[-_COMPARED:]))[0]
            nearest = int(bits.argmin())
            if bits[nearest] <= p.SAME_PICTURE_BITS:
                result[sample] = max(0, len(kept) - _COMPARED) + nearest + 1
                continue
        kept.append(code)
        result[sample] = len(kept)
    return result


_COMPARED = 400
"""Pictures looked back at; one that returns later counts anew, which only matters for hours of video."""


def representatives(codes: ClipCodes) -> Ints:
    """Rows of codes that stand for all: runs of nearly equal codes of one view are scanned once."""
    order = np.lexsort((codes.sample, codes.view, codes.mirrored))
    chosen: list[int] = []
    last: pdq.Codes | None = None
    lane: tuple[int, bool] | None = None
    words = np.ascontiguousarray(codes.codes).view(np.uint64)
    for row in order:
        here = (int(codes.view[row]), bool(codes.mirrored[row]))
        near = (
            last is not None
            and here == lane
            and int(np.bitwise_count(words[row] ^ last).sum()) <= p.REPRESENTATIVE_BITS
        )
        if not near:
            chosen.append(int(row))
            last, lane = words[row], here
    return np.array(chosen, np.int64)
