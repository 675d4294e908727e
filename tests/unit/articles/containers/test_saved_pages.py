"""Saved pages in one file: the same claims and media as of the page alone, and their bytes exactly as they were."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import check_same_as_plain, saved, taken_out
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError


@pytest.fixture
def mhtml(tmp_path: Path) -> Path:
    return saved(tmp_path, "page.mhtml", made.chrome_mhtml())


def test_mhtml_is_read_like_the_page(mhtml: Path, tmp_path: Path) -> None:
    article = read_any(mhtml)
    check_same_as_plain(article, tmp_path)
    assert article.url == made.URL
    assert article.container is not None
    assert (article.container.format, article.container.saved_at) == (
        "saved page (MHTML)",
        "2020-10-12T18:30:00+00:00",
    )
    assert [(part.name, part.media_type) for part in article.parts] == [
        ("hero smoke.jpg", "image/jpeg"),
        ("convoy-2020.png", "image/png"),
    ]


def test_mhtml_gives_its_pictures_byte_for_byte(mhtml: Path) -> None:
    assert taken_out(mhtml, read_any(mhtml)) == [made.jpeg(), made.png()]


def test_mhtml_of_a_mail_program(tmp_path: Path) -> None:
    """Nested parts, pictures by content id alone, a page in another code page."""
    html = made.page("cid:hero@x", "cid:convoy@x").replace("city", "citý").replace('"utf-8"', '"iso-8859-2"')
    data = (
        b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="out"\n\nnot shown\n--out\n'
        b'Content-Type: multipart/alternative; boundary="in"\n\n--in\nContent-Type: text/plain\n\nplain\n'
        b"--in\nContent-Type: text/html; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n\n"
        + html.encode("iso-8859-2")
        + b"\n--in--\n--out\nContent-Type: image/jpeg\nContent-ID: <hero@x>\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(made.jpeg())
        + b"\n--out\nContent-Type: image/png; name=road.png\nContent-ID: <convoy@x>\n"
        b"Content-Transfer-Encoding: binary\n\n" + made.png() + b"\n--out--\n"
    )
    path = saved(tmp_path, "mail.eml", data)
    article = read_any(path)
    assert "citý" in article.body
    assert taken_out(path, article) == [made.jpeg(), made.png()]
    assert [one.url for one in article.media] == ["cid:hero@x", "cid:convoy@x"]
    assert article.parts[1].name == "road.png"


def test_a_frame_named_by_content_id_has_its_address(tmp_path: Path) -> None:
    html = made.page(extra='<iframe src="cid:frame-77@mhtml.blink" width="560" height="315"></iframe>')
    frame = (
        b"Content-Type: text/html\r\nContent-ID: <frame-77@mhtml.blink>\r\n"
        b"Content-Location: https://www.youtube.com/embed/abc123\r\n\r\n<p>player</p>\r\n"
    )
    data = made.chrome_mhtml(html)
    mark = data[data.index(b"------Multi") :].partition(b"\r\n")[0]
    data = data.removesuffix(mark + b"--\r\n") + mark + b"\r\n" + frame + mark + b"--\r\n"
    article = read_any(saved(tmp_path, "page.mht", data))
    assert article.media[-1].url == "https://www.youtube.com/embed/abc123"
    assert article.media[-1].part == -1


def test_a_cut_mhtml_names_the_part_that_is_not_whole(mhtml: Path) -> None:
    whole = mhtml.read_bytes()
    container = read_any(mhtml).container
    assert container is not None and container.notes == ()
    mhtml.write_bytes(whole[: whole.rindex(b"Content-Location: https://news.example/media") + 900])
    container = read_any(mhtml).container
    assert container is not None
    (note,) = container.notes
    assert note.startswith("The file is cut off: the last of its 4 parts (https://news.example/media")


def test_a_cut_mhtml_gives_what_is_left(mhtml: Path) -> None:
    data = mhtml.read_bytes()
    mhtml.write_bytes(data[: data.index(b"Content-Location: https://news.example/media")])
    article = read_any(mhtml)
    assert [one.part for one in article.media] == [0, -1]


RELATED = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (b"", "has no parts"),
        (b"--b\nContent-Type: image/png\n\nx\n--b--", "no page"),
        (b"--b\nContent-Type: text/html\n\n \n--b--", "empty"),
        (
            b"--b\nContent-Type: text/html\nContent-Transfer-Encoding: uuencode\n\n<p>x\n--b--",
            "encoding “uuencode” is not known",
        ),
    ],
)
def test_mhtml_without_a_page_says_so(parts: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=words):
        read_any(saved(tmp_path, "page.mhtml", RELATED + parts))


def test_multiparts_in_each_other_end(tmp_path: Path) -> None:
    head = b"MIME-Version: 1.0\n"
    for number in range(3000):
        head += b"Content-Type: multipart/related; boundary=b%d\n\n--b%d\n" % (number, number)
    with pytest.raises(UnreadableError, match="has no parts"):
        read_any(saved(tmp_path, "deep.mhtml", head + b"Content-Type: text/html\n\n<p>x</p>"))


@pytest.mark.parametrize("shared", [False, True])
def test_single_file_is_read_like_the_page(tmp_path: Path, shared: bool) -> None:
    path = saved(tmp_path, "page.html", made.single_file(shared=shared))
    article = read_any(path)
    check_same_as_plain(article, tmp_path, addresses=False)
    assert article.url == made.URL
    assert all(one.url.startswith("data:image/") and len(one.url) < 100 for one in article.media)
    assert sorted(taken_out(path, article)) == sorted([made.jpeg(), made.png()])
    assert article.container is not None
    assert article.container.saved_at.startswith("Mon Oct 12 2020")


def test_single_file_that_kept_addresses_tells_them(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "page.html", made.single_file(keep_addresses=True)))
    assert article.media[0].url == made.HERO
    assert article.parts[article.media[0].part].urls == (made.HERO,)


def test_a_wide_page_keeps_its_pictures(tmp_path: Path) -> None:
    path = saved(tmp_path, "page.html", made.single_file().decode().replace("utf-8", "utf-16").encode("utf-16"))
    article = read_any(path)
    assert sorted(taken_out(path, article)) == sorted([made.jpeg(), made.png()])


def test_base64_in_lines_and_sizes_after_it(tmp_path: Path) -> None:
    lines = base64.encodebytes(made.jpeg()).decode()
    html = made.page("HERO").replace('src="HERO"', f'src="data:image/jpeg;base64,{lines}"')
    html = html.replace(f'src="{made.CONVOY}"', f'srcset="{made.data_url(made.png())} 2x"')
    path = saved(tmp_path, "page.html", html.encode())
    assert sorted(taken_out(path, read_any(path))) == sorted([made.jpeg(), made.png()])


def test_no_made_up_address_is_told(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "page.html", made.single_file()))
    assert "inside.invalid" not in repr(article)


@pytest.mark.slow
def test_a_page_of_100_mb_is_read_as_far_as_can_be(tmp_path: Path) -> None:
    filler = "<p>" + "All was quiet on the road to the north of the town, people said. " * 20 + "</p>\n"
    html = made.page().replace("</article>", filler * (100_000_000 // len(filler)) + "</article>")
    article = read_any(saved(tmp_path, "large.html", html.encode()))
    assert article.title == "Ceasefire falls through in the east"
    assert any("the first 24 MB were read" in note for note in article.notes)
