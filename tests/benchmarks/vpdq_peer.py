"""The rule of vPDQ, the video matcher of ThreatExchange, on codes of the whole picture: a peer of `bench video-reuse`.

One frame a second, quality 50 or more, two frames alike at 31 bits or fewer. Its own code hashes frames scaled by
ffmpeg; here the codes are the program's, which differ by a few bits. It is favoured: it is told where in the query the
excerpt lies, for the share of the whole query would never reach its limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.benchmarks.clip_queries import Span
from workbench.model.hashes import Signature

LEAST_QUALITY = 50
MOST_BITS = 31
LEAST_SHARE = 0.8
_SECOND_US = 1_000_000
_CODE_BYTES = 32

Codes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Said:
    """Items that match.

    Attributes:
        by_share: So many of the query's frames are alike to one of theirs.
        by_any: Any frame is.
    """

    by_share: frozenset[int]
    by_any: frozenset[int]


def codes_of(signature: Signature, span: Span | None = None) -> Codes:
    """Codes of good quality, one a second, of a clip or a stretch of it: (n, 32) uint8."""
    view = next(one for one in signature.views if one.view == "full")
    times = np.array(view.times_us)
    codes = np.frombuffer(view.codes, np.uint8).reshape(-1, _CODE_BYTES)
    taken = (times % _SECOND_US == 0) & (np.frombuffer(view.qualities, np.uint8) >= LEAST_QUALITY)
    if span is not None:
        taken &= (times >= span[0] * 1e6) & (times < span[1] * 1e6)
    return codes[taken]


def search(query: Codes, library: Mapping[int, Codes]) -> Said:
    """Items of a library that match by either rule."""
    share: dict[int, float] = {}
    for item, codes in library.items():
        if len(query) and len(codes):
            bits = np.bitwise_count(query[:, None] ^ codes[None]).sum(axis=2)
            share[item] = float(np.mean(bits.min(axis=1) <= MOST_BITS))
    return Said(
        frozenset(item for item, one in share.items() if one >= LEAST_SHARE),
        frozenset(item for item, one in share.items() if one > 0),
    )
