"""Values of tags as text."""

from __future__ import annotations

from fractions import Fraction

import pytest

from workbench.media.tags import MAX_CHARACTERS, MAX_ENTRIES, as_text, bounded, entry
from workbench.model.media import FactEntry


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain\0", "plain"),
        (b"bytes\0\0", "bytes"),
        (b"\xff\xfe", "ff fe"),
        (12, "12"),
        (0.25, "0.25"),
        (Fraction(1, 250), "0.004 (1/250)"),
        (Fraction(4, 2), "2"),
        ((1, 2, 3), "1, 2, 3"),
        ({"a": 1}, "a: 1"),
        (b"UNICODE\0" + "né".encode("utf-16"), "né"),
    ],
)
def test_values_become_text(value: object, text: str) -> None:
    assert as_text(value) == text


def test_signs_that_reorder_text_are_escaped() -> None:
    assert as_text("a\u202eb\x07") == "a\\u202eb\\u0007"


def test_absurd_lengths_are_cut_with_a_note() -> None:
    value = entry("EXIF", "x", "y" * (MAX_CHARACTERS + 5)).value
    assert value.endswith("[cut: 20,005 characters in all]")


def test_absurd_numbers_of_tags_are_cut_with_a_note() -> None:
    kept = bounded([FactEntry("EXIF", str(number), "") for number in range(MAX_ENTRIES + 1)])
    assert kept[-1].value == "3,001 tags in all; the first 3,000 are kept"
