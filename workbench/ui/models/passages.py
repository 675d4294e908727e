"""A paragraph of the article cut into pieces, so that claims that overlap are each drawn whole."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.review import Claim


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph that the same claims cover.

    Attributes:
        start, end: Offsets in the paragraph.
        claims: The claims that cover it, the shortest last; none for plain text.
        begins: Those of them that begin here, the longest first.
    """

    start: int
    end: int
    claims: tuple[Claim, ...] = ()
    begins: tuple[Claim, ...] = ()


def extent(claim: Claim, length: int) -> tuple[int, int]:
    """Where a claim stands in a paragraph of so many characters; an empty stretch when it does not."""
    start = max(0, claim.start or 0)
    return start, max(start, min(claim.end or 0, length))


def pieces(length: int, claims: Sequence[Claim]) -> tuple[Piece, ...]:
    """The paragraph from its first to its last character.

    Args:
        length: Characters of the paragraph.
        claims: Those that stand in it, in any order.
    """
    spans = [(claim, *extent(claim, length)) for claim in claims]
    spans = sorted((one for one in spans if one[1] < one[2]), key=lambda one: (one[1] - one[2], one[0].number))
    edges = sorted({0, length, *(edge for _claim, *span in spans for edge in span)})
    return tuple(
        Piece(
            low,
            high,
            tuple(claim for claim, start, end in spans if start <= low and high <= end),
            tuple(claim for claim, start, _end in spans if start == low),
        )
        for low, high in itertools.pairwise(edges)
    )
