"""Claims and what is told about them, on sentences in many manners of reporting (`reporting`).

Before the rules were mended: `MENDED_` precision 0.93, recall 0.82; `FRESH_` 0.92, 0.73; `LAST_` 0.93, 0.70, and who is
named as source was found in one sentence of five. `LAST_`, unseen until the rules were done, then gave 0.94 and 0.80.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest

from tests.unit.articles import reporting
from tests.unit.articles.reporting import Told
from workbench.articles import claims, details
from workbench.model.article import TextBlock

SETS = {
    "mended": (reporting.MENDED_CLAIMS, reporting.MENDED_OTHERS),
    "fresh": (reporting.FRESH_CLAIMS, reporting.FRESH_OTHERS),
    "last": (reporting.LAST_CLAIMS, reporting.LAST_OTHERS),
}
ALL = [told for members in SETS.values() for group in members for told in group]


def _suggested(told: Iterable[Told]) -> list[str]:
    return [one.text for one in told if claims.suggest([TextBlock(one.text)], (), {}, "en")]


@pytest.mark.parametrize("name", SETS)
def test_claims_are_found(name: str) -> None:
    wanted = SETS[name][0]
    found = _suggested(wanted)
    missed = [told.text for told in wanted if told.text not in found]
    assert len(found) >= 0.95 * len(wanted), missed


@pytest.mark.parametrize("name", SETS)
def test_other_sentences_are_left(name: str) -> None:
    wrong = _suggested(SETS[name][1])
    assert len(wrong) <= 0.05 * len(SETS[name][1]), wrong


@pytest.mark.parametrize(
    ("field", "told_by", "precision", "recall"),
    [
        ("who", lambda text: [details.attribution(text)], 0.92, 0.95),
        ("hedges", details.hedges, 1.0, 1.0),
        ("dates", details.dates, 1.0, 1.0),
        ("places", details.places, 0.95, 0.95),
    ],
)
def test_what_a_sentence_says_besides(
    field: str, told_by: Callable[[str], Sequence[str]], precision: float, recall: float
) -> None:
    wanted, given = set(), set()
    for told in ALL:
        value = getattr(told, field)
        wanted |= {(told.text, one) for one in ([value] if isinstance(value, str) else value) if one}
        given |= {(told.text, one) for one in told_by(told.text) if one}
    assert len(wanted & given) >= precision * len(given), given - wanted
    assert len(wanted & given) >= recall * len(wanted), wanted - given
