"""How often unrelated media come as close as a band asks, in words.

The figures are measured by the matching benchmark, which writes them to `resources/bands.json`, their one place.
A rate that has not been measured is said to be unmeasured.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from workbench.model.match import Band
from workbench.model.media import MediaKind
from workbench.paths import resources_dir
from workbench.review.words import BAND_WORDS

FORMAT = 1
FILE_NAME = "bands.json"
CERTAINTY = 0.95
LEAST_QUERIES = 4  # fewer say nothing
_STEPS = 60  # of the bisection: finer than a float can tell


@dataclass(frozen=True, slots=True)
class BandRate:
    """A measured rate of false matches.

    Attributes:
        queries: Unrelated pictures or clips searched for.
        false_queries: How many of them had at least one match of this band or a stronger one.
    """

    queries: int
    false_queries: int

    @property
    def upper_bound(self) -> float:
        """The rate that is excluded with 95 % confidence, 0 to 1."""
        return upper_bound(self.false_queries, self.queries)


@dataclass(frozen=True, slots=True)
class BandFigures:
    """Everything measured.

    Attributes:
        rates: By kind of the medium searched for, and band.
        sets: What was searched for in what, one sentence for each kind.
    """

    rates: Mapping[tuple[MediaKind, Band], BandRate] = field(default_factory=dict)
    sets: Mapping[MediaKind, str] = field(default_factory=dict)

    def replaced(self, kind: MediaKind, test_set: str, rates: Mapping[Band, BandRate]) -> BandFigures:
        """The same with the figures of one kind measured anew; its old ones go."""
        kept = {key: rate for key, rate in self.rates.items() if key[0] is not kind}
        new = {(kind, band): rate for band, rate in rates.items()}
        return BandFigures({**kept, **new}, {**self.sets, kind: test_set})


def _log_tail(failures: int, trials: int, rate: float) -> float:
    """Log of the chance of at most so many failures (binomial), 0 < rate < 1."""
    terms = [
        math.lgamma(trials + 1)
        - math.lgamma(count + 1)
        - math.lgamma(trials - count + 1)
        + count * math.log(rate)
        + (trials - count) * math.log1p(-rate)
        for count in range(failures + 1)
    ]
    most = max(terms)
    return most + math.log(sum(math.exp(term - most) for term in terms))


@cache
def upper_bound(failures: int, trials: int) -> float:
    """Clopper-Pearson: the one-sided 95 % upper bound of a rate (C. J. Clopper, E. S. Pearson, Biometrika 26, 1934).

    Args:
        failures: Seen, 0 or more.
        trials: Made.

    Returns:
        0 to 1; 1 when nothing was tried or everything failed.
    """
    if failures >= trials:
        return 1.0
    low, high = failures / trials, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if not 0 < middle < 1:
            break
        if _log_tail(failures, trials, middle) > math.log(1 - CERTAINTY):
            low = middle
        else:
            high = middle
    return high


def figures_path() -> Path:
    """The file with the figures."""
    return resources_dir() / FILE_NAME


def figures_text(figures: BandFigures) -> str:
    """The file's content; the same figures give the same text."""
    rates = [
        {"kind": kind.value, "band": band.value, "queries": rate.queries, "false": rate.false_queries}
        for kind, band in _in_order(figures.rates)
        for rate in (figures.rates[kind, band],)
    ]
    sets = {kind.value: figures.sets[kind] for kind in MediaKind if kind in figures.sets}
    return json.dumps({"version": FORMAT, "sets": sets, "rates": rates}, ensure_ascii=False, indent=2) + "\n"


def _in_order(keys: Iterable[tuple[MediaKind, Band]]) -> list[tuple[MediaKind, Band]]:
    kinds, strengths = list(MediaKind), list(Band)
    return sorted(keys, key=lambda key: (kinds.index(key[0]), strengths.index(key[1])))


def figures_from(text: str) -> BandFigures:
    """Figures from the file's content.

    Raises:
        ValueError: It is not in the form of this version, or a rate is impossible.
    """
    data: dict[str, Any] = json.loads(text)
    if data.get("version") != FORMAT:
        raise ValueError(f"{FILE_NAME} is of version {data.get('version')}, not {FORMAT}")
    rates = {
        (MediaKind(one["kind"]), Band(one["band"])): BandRate(int(one["queries"]), int(one["false"]))
        for one in data["rates"]
    }
    if any(not 0 <= rate.false_queries <= rate.queries for rate in rates.values()):
        raise ValueError(f"{FILE_NAME} has more false queries than queries")
    return BandFigures(rates, {MediaKind(kind): str(sentence) for kind, sentence in data["sets"].items()})


@cache
def figures() -> BandFigures:
    """The figures shipped with this version."""
    return figures_from(figures_path().read_text(encoding="utf-8"))


_UNMEASURED = "How often unrelated {things} reach this has not been measured."
_PLURAL = {MediaKind.VIDEO: "clips", MediaKind.IMAGE: "pictures"}


def round_down(number: float) -> int:
    """To one leading figure, so that "fewer than 1 in N" never claims more than was measured: 873.4 is 800."""
    digits: int = 10 ** (len(str(int(number))) - 1)
    return int(number) // digits * digits


def one_in(rate: float) -> int:
    """N of "1 in N" for a bound, rounded down to one leading figure; at least 1."""
    return max(1, round_down(1 / rate + 1e-9))


def rate_sentence(band: Band, kind: MediaKind, measured: BandFigures | None = None) -> str:
    """`In our test, fewer than 1 in 800 unrelated pictures reach this.`

    Args:
        band: It or a stronger one counts as reached.
        kind: Of the case's medium.
        measured: The shipped figures when None.
    """
    known = figures() if measured is None else measured
    things = _PLURAL.get(kind, "files")
    rate = known.rates.get((kind, band))
    if rate is None or rate.queries < LEAST_QUERIES:
        return _UNMEASURED.format(things=things)
    most = one_in(rate.upper_bound)
    if most == 1:
        return f"In our test, {rate.false_queries:,} of {rate.queries:,} unrelated {things} reached this."
    if rate.false_queries == 0:
        return f"In our test, fewer than 1 in {most:,} unrelated {things} reach this."
    seen = max(most, round(rate.queries / rate.false_queries))
    return f"In our test, about 1 in {seen:,} unrelated {things} reaches this (at most 1 in {most:,})."


def set_sentence(kind: MediaKind, measured: BandFigures | None = None) -> str:
    """On what the rates of a kind were measured; empty when nothing was."""
    known = figures() if measured is None else measured
    return known.sets.get(kind, "")


def band_sentence(band: Band, kind: MediaKind, measured: BandFigures | None = None) -> str:
    """Band in words, then its rate."""
    return f"{BAND_WORDS[band]}. {rate_sentence(band, kind, measured)}"
