"""Names of fetched files are names, never paths."""

from __future__ import annotations

import pytest

from workbench.fetching.naming import file_name


@pytest.mark.parametrize(
    ("url", "headers", "name"),
    [
        ("https://a.org/x/photo.jpg?w=1", [], "photo.jpg"),
        ("https://a.org/x/%D1%84%D0%BE%D1%82%D0%BE.jpg", [], "фото.jpg"),
        ("https://a.org/x/photo", [("content-type", "image/jpeg; q=1")], "photo.jpg"),
        ("https://a.org/", [("content-type", "text/html")], "a.org.html"),
        ("https://a.org/story.php", [("content-type", "text/html")], "story.php.html"),
        ("https://a.org/x", [("content-disposition", 'attachment; filename="a b.mp4"')], "a b.mp4"),
        ("https://a.org/x", [("content-disposition", "attachment; filename*=UTF-8''%e2%82%ac.mp4")], "€.mp4"),
        ("https://a.org/x", [("content-disposition", 'attachment; filename="../../.ssh/keys"')], "keys"),
        ("https://a.org/x", [("content-disposition", 'attachment; filename="C:\\\\a\\\\b.exe"')], "b.exe"),
        ("https://a.org/%2e%2e%2fetc%2fpasswd", [], "passwd"),
        ("https://a.org/a%00b%0a.jpg", [], "ab.jpg"),
        ("https://a.org/...", [], "a.org"),
        ("https://a.org/a%E2%80%AEgpj.exe", [], "agpj.exe"),
    ],
)
def test_a_name_from_the_answer_or_the_address(url: str, headers: list[tuple[str, str]], name: str) -> None:
    assert file_name(url, headers) == name


def test_a_long_name_keeps_its_ending() -> None:
    name = file_name("https://a.org/" + "a" * 500 + ".jpeg", [])
    assert len(name) == 120
    assert name.endswith("a.jpeg")
