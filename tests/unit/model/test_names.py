"""Shown names cannot move the cursor, turn the reading direction or vanish."""

from __future__ import annotations

import sys

import pytest

from workbench.model.names import display_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("ordinary name.jpg", "ordinary name.jpg"),
        ("ordinary é ş 图.jpg", "ordinary é ş 图.jpg"),
        ("a\nb\t\x7f.jpg", "a\\x0ab\\x09\\x7f.jpg"),
        ("evil\u202egpj.exe", "evil\\u202egpj.exe"),
        ("\u2066x\u2069\ufeff\u200b", "\\u2066x\\u2069\\ufeff\\u200b"),
        ("line\u2028sep", "line\\u2028sep"),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("\ud800", "\\ud800"),
        ("bad\udcff", "bad\\xff"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_cannot_be_shown_is_escaped(name: str, shown: str) -> None:
    assert display_name(name) == shown


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names are text")
def test_bytes_are_decoded_as_the_file_system_does() -> None:
    assert display_name(b"caf\xc3\xa9 \xff.jpg") == "café \\xff.jpg"
