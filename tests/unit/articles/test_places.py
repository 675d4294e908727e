"""Saved copies beside the page, and absolute addresses."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from urllib.parse import quote

import pytest

from workbench.articles.places import absolute, saved_copy


@pytest.fixture
def page(tmp_path: Path) -> Path:
    folder = tmp_path / "case" / "Story & more_files"
    folder.mkdir(parents=True)
    (folder / "a b.jpg").write_bytes(b"x")
    (tmp_path / "secret.jpg").write_bytes(b"x")
    return tmp_path / "case" / "Story & more.html"


@pytest.mark.parametrize("url", ["Story%20&%20more_files/a%20b.jpg", "./Story & more_files/a b.jpg?w=3"])
def test_a_copy_is_found_whatever_the_folder_is_called(page: Path, url: str) -> None:
    assert saved_copy(page, url) == "Story & more_files/a b.jpg"


@pytest.mark.parametrize(("kept", "written"), [("NFD", "NFC"), ("NFC", "NFD")])
def test_a_copy_is_found_where_a_mac_took_letters_and_accents_apart(tmp_path: Path, kept: str, written: str) -> None:
    name = "Brücke_Dateien"
    folder = tmp_path / unicodedata.normalize(kept, name)
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"x")
    found = saved_copy(tmp_path / "page.html", quote(unicodedata.normalize(written, name)) + "/a.jpg")
    assert found == f"{folder.name}/a.jpg"


@pytest.mark.parametrize(
    "url", ["../secret.jpg", "%2e%2e/secret.jpg", "/etc/passwd", "file:///etc/passwd", "missing.jpg", "a\x00b.jpg", ""]
)
def test_nothing_outside_the_folder_is_named(page: Path, url: str) -> None:
    assert saved_copy(page, url) == ""


def test_a_link_out_of_the_folder_is_refused(page: Path) -> None:
    try:
        (page.parent / "out.jpg").symlink_to(page.parent.parent / "secret.jpg")
    except OSError:
        pytest.skip("this system makes no symbolic links")
    assert saved_copy(page, "out.jpg") == ""


@pytest.mark.parametrize(
    ("url", "result"),
    [
        ("/img/a.jpg", "https://p.org/img/a.jpg"),
        ("//cdn.org/a.jpg", "https://cdn.org/a.jpg"),
        ("page_files/a.jpg", "page_files/a.jpg"),
        ("https://[bad/a.jpg", "https://[bad/a.jpg"),
    ],
)
def test_absolute(url: str, result: str) -> None:
    assert absolute(url, "https://p.org/news/story") == result
