"""Telling text from other files, and finding its encoding."""

from __future__ import annotations

import pytest

from workbench.articles import encoding
from workbench.errors import UnreadableError


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xff\xd8\xff\xe0 and more", "a JPEG picture"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"\x00\x00\x00\x18ftypmp42", "an MP4 video"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04abc", "a ZIP archive"),
    ],
)
def test_another_kind_of_file_is_named(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableError, match=f"this is {what}.*, not an article"):
        encoding.refuse_binary(data, "page.html")


@pytest.mark.parametrize("data", [b"", b"  \r\n\t"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="the file is empty"):
        encoding.refuse_binary(data, "a.txt")


def test_a_file_of_zero_bytes_is_not_called_empty() -> None:
    with pytest.raises(UnreadableError, match=r"all of its 5,000 bytes are zero.*get it again"):
        encoding.refuse_binary(b"\0" * 5000, "nul.jpg")


def test_unknown_bytes_are_refused() -> None:
    with pytest.raises(UnreadableError, match="not a text file"):
        encoding.refuse_binary(b"ab\x00\x01\x02cd\x00", "a.txt")


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_forms_are_read(codec: str) -> None:
    text = "Plain words with a café in them"
    data = text.encode(codec)
    encoding.refuse_binary(data, "a.txt")
    assert encoding.decode(data) == text


def test_a_declared_charset_is_used() -> None:
    data = '<meta charset="windows-1251"><p>Обстрел города</p>'.encode("cp1251")
    assert "Обстрел города" in encoding.decode(data)


def test_valid_utf8_goes_before_a_wrong_declaration() -> None:
    data = '<meta charset="iso-8859-1"><p>Обстрел</p>'.encode()
    assert "Обстрел" in encoding.decode(data)


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Footage from the café was naïve", "cp1252"),
        ("Видео обстрела города опубликовано", "cp1251"),
        ("видео обстрела города опубликовано", "koi8_r"),
    ],
)
def test_code_pages_are_told_by_their_letters(text: str, codec: str) -> None:
    assert encoding.decode(text.encode(codec)) == text


def test_an_unknown_charset_label_does_not_stop_reading() -> None:
    assert "caf" in encoding.decode(b'<meta charset="no-such-thing"><p>caf\xe9</p>')
