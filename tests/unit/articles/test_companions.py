"""The still of a clip and the original behind a picture: what is at hand is never taken for what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from workbench.articles.containers.opening import read_any
from workbench.model.article import Article, ReferenceKind

TEXT = "The footage released by the ministry shows the bridge at Karsk, which two residents say was hit at dawn."
PAGE = f"""<html><head><title>The bridge</title></head><body><article><h1>The bridge</h1><p>{TEXT}</p>
{{medium}}<p>{TEXT.replace("dawn", "night")}</p></article></body></html>"""
CLIP = '<video src="clip.mp4" poster="still.jpg" width="640" height="360"></video>'
LINKED = '<a href="full-3000.jpg"><img src="small.jpg" width="600" height="400" alt="The bridge"></a>'


def read(folder: Path, medium: str, *files: str) -> Article:
    for name in files:
        (folder / name).write_bytes(made.jpeg() if name.endswith("jpg") else b"\0\0\0\x18ftypmp42")
    page = folder / "page.html"
    page.write_text(PAGE.format(medium=medium), encoding="utf-8")
    return read_any(page)


def held(article: Article) -> list[tuple[str, str, str]]:
    return [(one.kind.value, one.url, one.local_path) for one in article.media]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ((), [("video", "clip.mp4", "")]),
        (("still.jpg",), [("video", "clip.mp4", ""), ("image", "still.jpg", "still.jpg")]),
        (("clip.mp4",), [("video", "clip.mp4", "clip.mp4")]),
        (("clip.mp4", "still.jpg"), [("video", "clip.mp4", "clip.mp4"), ("image", "still.jpg", "still.jpg")]),
    ],
)
def test_a_still_is_no_clip(files: tuple[str, ...], expected: list[tuple[str, str, str]], tmp_path: Path) -> None:
    assert held(read(tmp_path, CLIP, *files)) == expected


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ((), [("image", "full-3000.jpg", "")]),
        (("full-3000.jpg", "small.jpg"), [("image", "full-3000.jpg", "full-3000.jpg")]),
        (("small.jpg",), [("image", "small.jpg", "small.jpg"), ("image", "full-3000.jpg", "")]),
    ],
)
def test_a_small_copy_is_not_the_original(
    files: tuple[str, ...], expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    assert held(read(tmp_path, LINKED, *files)) == expected


def test_claims_rest_on_the_companion_too(tmp_path: Path) -> None:
    article = read(tmp_path, CLIP, "still.jpg")
    assert article.claims
    assert all(claim.media in ((), (0, 1)) for claim in article.claims)
    assert any(claim.media for claim in article.claims)


def test_a_still_inside_a_saved_page_is_no_clip(tmp_path: Path) -> None:
    html = PAGE.format(
        medium='<video src="https://news.example/clip.mp4" poster="https://news.example/media/a.jpg"></video>'
    )
    path = tmp_path / "page.mhtml"
    path.write_bytes(made.chrome_mhtml(html, {"https://news.example/media/a.jpg": made.jpeg()}))
    article = read_any(path)
    clip, still = article.media
    assert (clip.kind, clip.url, clip.part, clip.alternatives) == (
        ReferenceKind.VIDEO,
        "https://news.example/clip.mp4",
        -1,
        (),
    )
    assert (still.kind, still.url) == (ReferenceKind.IMAGE, "https://news.example/media/a.jpg")
    assert still.part >= 0


def test_a_small_copy_inside_a_saved_page_keeps_its_own_address(tmp_path: Path) -> None:
    html = PAGE.format(
        medium='<a href="https://news.example/full.jpg"><img src="https://news.example/media/a.jpg" width="600"></a>'
    )
    path = tmp_path / "page.mhtml"
    path.write_bytes(made.chrome_mhtml(html, {"https://news.example/media/a.jpg": made.jpeg()}))
    shown, original = read_any(path).media
    assert (shown.url, shown.part >= 0) == ("https://news.example/media/a.jpg", True)
    assert (original.url, original.part) == ("https://news.example/full.jpg", -1)
