"""How a picture is looked at: exact tones, and records that are read back or told as they are."""

from __future__ import annotations

import pytest

from workbench.model.view import Adjustment, ViewSettings


def test_neutral_tones_change_nothing() -> None:
    assert Adjustment().table() == bytes(range(256))
    assert Adjustment().is_neutral


@pytest.mark.parametrize(
    ("tones", "value", "expected"),
    [
        (Adjustment(brightness=20), 100, 151),  # 100 + 0.2 * 255
        (Adjustment(brightness=-100), 255, 0),
        (Adjustment(contrast=2.0), 150, 173),  # 127.5 + 2 * 22.5 = 172.5, half up
        (Adjustment(contrast=2.0), 0, 0),
        (Adjustment(gamma=2.0), 64, 128),  # 255 * sqrt(64 / 255) = 127.7
        (Adjustment(gamma=0.5), 128, 64),  # 255 * (128 / 255) ** 2 = 64.25
        (Adjustment(10, 1.5, 2.0), 64, 153),  # gamma first, then contrast, then brightness
    ],
)
def test_values_are_those_of_the_formula(tones: Adjustment, value: int, expected: int) -> None:
    assert tones.table()[value] == expected


def test_order_of_values_is_kept() -> None:
    table = Adjustment(-30, 3.7, 0.3).table()
    assert list(table) == sorted(table)


@pytest.mark.parametrize("tones", [Adjustment(), Adjustment(20, 1.3, 0.7), Adjustment(-100, 0.2, 4.0)])
def test_code_is_read_back(tones: Adjustment) -> None:
    assert Adjustment.from_code(tones.code()) == tones


def test_tones_out_of_range_are_the_nearest_that_can_be_shown() -> None:
    assert Adjustment(500, 0.0, float("inf")).within_limits() == Adjustment(100, 0.2, 1.0)


def test_a_recorded_view_is_read_back() -> None:
    view = ViewSettings(2.0, 0.25, 0.75, True, 90, -20, 1.3, 0.8, (0.1, 0.2, 0.3, 0.4))
    assert ViewSettings.from_text(view.text()) == view


def test_records_of_earlier_versions_hold_less() -> None:
    old = '{"centre_x": 0.5, "centre_y": 0.5, "mirrored": true, "rotation_deg": 90, "zoom": null}'
    assert ViewSettings.from_text(old) == ViewSettings(mirrored=True, rotation_deg=90)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "nonsense",
        "[1]",
        '{"mirrored": 1}',
        '{"zoom": "2"}',
        '{"zoom": NaN}',
        '{"seen": [1, 2]}',
        '{"within_limits": 3}',
        '{"brightness": null}',
    ],
)
def test_what_cannot_be_read_is_no_view(text: str) -> None:
    assert ViewSettings.from_text(text) is None
