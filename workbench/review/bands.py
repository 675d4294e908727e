"""How often unrelated media came as close as a band asks: the one place that holds the measured figures.

The figures come from the matching benchmark (`tests/benchmarks`); whoever runs it writes them here, and nowhere else.
A rate that has not been measured is said to be unmeasured.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.match import Band
from workbench.model.media import MediaKind
from workbench.review.words import BAND_WORDS

TEST_SET = (
    "Each of 392 photographs of everyday things was searched for among the others and 32 clips; "
    "the clips, whole and in pieces of 5 seconds, among the photographs and the other clips."
)


@dataclass(frozen=True, slots=True)
class BandRate:
    """A measured rate of false matches.

    Attributes:
        queries: Unrelated pictures or clips searched for.
        false_queries: How many of them had at least one match of this band or a stronger one.
    """

    queries: int
    false_queries: int


RATES: dict[tuple[MediaKind, Band], BandRate] = {
    (kind, band): BandRate(queries, 0)  # no band had a false match; other takes of one scene were named as such
    for kind, queries in ((MediaKind.IMAGE, 392), (MediaKind.VIDEO, 78))
    for band in Band
}

_UNMEASURED = "How often unrelated {things} come this close has not been measured."
_PLURAL = {MediaKind.VIDEO: "clips", MediaKind.IMAGE: "pictures"}


def _round_down(number: float) -> int:
    """To one leading figure, so that "fewer than 1 in N" never claims more than was measured."""
    digits: int = 10 ** (len(str(int(number))) - 1)
    return int(number) // digits * digits


def rate_sentence(band: Band, kind: MediaKind) -> str:
    """`In our test, fewer than 1 in 1,000 unrelated clips came this close.`

    Without a single false match the rule of three gives the rate that is excluded with 95 % confidence: 3 in `queries`.
    """
    things = _PLURAL.get(kind, "files")
    rate = RATES.get((kind, band))
    if rate is None or rate.queries < 4:
        return _UNMEASURED.format(things=things)
    if rate.false_queries == 0:
        return f"In our test, fewer than 1 in {_round_down(rate.queries / 3):,} unrelated {things} came this close."
    one_in = round(rate.queries / rate.false_queries)
    return f"In our test, about 1 in {one_in:,} unrelated {things} came this close."


def band_sentence(band: Band, kind: MediaKind) -> str:
    """Band in words, then its rate."""
    return f"{BAND_WORDS[band]}. {rate_sentence(band, kind)}"
