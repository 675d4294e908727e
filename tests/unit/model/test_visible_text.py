"""Texts of several words as they are handed on."""

from __future__ import annotations

import pytest

from workbench.model.names import visible_text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202egnp.exe", "a\\u202egnp.exe"),
        ("x\0y\x1b[2J", "x\\x00y\\x1b[2J"),
        ("a\u2028b", "a\\u2028b"),
        ("\udc80", "\\x80"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("\u2066a\u2069", "\\u2066a\\u2069"),
        ("a\r\nb\rc", "a\nb\nc"),
    ],
)
def test_what_steers_is_written_out(text: str, shown: str) -> None:
    assert visible_text(text) == shown


@pytest.mark.parametrize(
    "text", ["می\u200cروم", "שלום\u200f!", "👨\u200d👩", "line\nline\ttab", "«Присяга»", "co\u00adop"]
)
def test_what_writing_needs_stays(text: str) -> None:
    assert visible_text(text) == text
