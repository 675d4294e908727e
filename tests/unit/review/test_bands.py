"""The words beside a band follow the measured figures, and never claim more than was measured."""

from __future__ import annotations

import json

import pytest

from workbench.model.match import Band
from workbench.model.media import MediaKind
from workbench.review import bands
from workbench.review.bands import BandFigures, BandRate


def measured(queries: int, false: int) -> BandFigures:
    return BandFigures({(MediaKind.IMAGE, Band.WEAK): BandRate(queries, false)}, {MediaKind.IMAGE: "A set."})


@pytest.mark.parametrize(
    ("queries", "false", "expected"),
    [
        (2400, 0, "In our test, fewer than 1 in 800 unrelated pictures reach this."),
        (4000, 0, "In our test, fewer than 1 in 1,000 unrelated pictures reach this."),
        (600, 10, "In our test, about 1 in 60 unrelated pictures reaches this (at most 1 in 30)."),
        (4, 3, "In our test, 3 of 4 unrelated pictures reached this."),
        (3, 0, "How often unrelated pictures reach this has not been measured."),
    ],
)
def test_words_follow_the_numbers(queries: int, false: int, expected: str) -> None:
    assert bands.rate_sentence(Band.WEAK, MediaKind.IMAGE, measured(queries, false)) == expected


def test_an_unmeasured_band_is_said_to_be_unmeasured() -> None:
    said = bands.rate_sentence(Band.STRONG, MediaKind.IMAGE, measured(4000, 0))
    assert said == "How often unrelated pictures reach this has not been measured."


# Clopper-Pearson one-sided 95 % bounds as published statistics packages give them: beta(k + 1, n - k) at .95.
@pytest.mark.parametrize(
    ("failures", "trials", "bound"),
    [(0, 392, 0.0076130470), (3, 2000, 0.0038722232), (17, 500, 0.0505640412), (399, 400, 0.9998717750), (5, 5, 1.0)],
)
def test_upper_bound_is_clopper_pearson(failures: int, trials: int, bound: float) -> None:
    assert bands.upper_bound(failures, trials) == pytest.approx(bound, abs=1e-9)


def test_nothing_tried_excludes_nothing() -> None:
    assert bands.upper_bound(0, 0) == 1.0


@pytest.mark.parametrize(("number", "shown"), [(873.4, 800), (1000.0, 1000), (9.99, 9), (1.2, 1), (12_345.0, 10_000)])
def test_one_leading_figure_rounded_down(number: float, shown: int) -> None:
    assert bands.round_down(number) == shown


@pytest.mark.parametrize("queries", range(5, 4000, 37))
def test_the_bound_in_words_is_never_below_the_measured_one(queries: int) -> None:
    rate = BandRate(queries, 0)
    assert 1 / bands.one_in(rate.upper_bound) >= rate.upper_bound - 1e-9


def test_figures_travel_through_the_file_unchanged() -> None:
    figures = measured(2400, 2)
    assert bands.figures_from(bands.figures_text(figures)) == figures


def test_measuring_one_kind_anew_leaves_the_other() -> None:
    clips = BandFigures({(MediaKind.VIDEO, Band.WEAK): BandRate(78, 0)}, {MediaKind.VIDEO: "Clips."})
    both = clips.replaced(MediaKind.IMAGE, "Pictures.", {Band.STRONG: BandRate(2000, 0)})
    again = both.replaced(MediaKind.IMAGE, "More pictures.", {Band.STRONG: BandRate(3000, 1)})
    assert again.rates[MediaKind.VIDEO, Band.WEAK] == BandRate(78, 0)
    assert again.rates[MediaKind.IMAGE, Band.STRONG] == BandRate(3000, 1)
    assert again.sets == {MediaKind.VIDEO: "Clips.", MediaKind.IMAGE: "More pictures."}


@pytest.mark.parametrize(
    "change", [{"version": 2}, {"rates": [{"kind": "image", "band": "weak", "queries": 1, "false": 2}]}]
)
def test_a_file_that_cannot_be_true_is_refused(change: dict[str, object]) -> None:
    data = {**json.loads(bands.figures_text(measured(10, 0))), **change}
    with pytest.raises(ValueError, match=r"bands\.json"):
        bands.figures_from(json.dumps(data))


def test_the_shipped_file_is_as_the_benchmark_writes_it_and_names_its_test_sets() -> None:
    text = bands.figures_path().read_text(encoding="utf-8")
    assert bands.figures_text(bands.figures_from(text)) == text
    for kind in {kind for kind, _band in bands.figures().rates}:
        assert bands.set_sentence(kind).count(".") == 1
