"""Messages of e-mail: their subject, sender and day, and all of their text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import saved, taken_out
from workbench.articles.containers.opening import read_any
from workbench.review.archive_words import container_lines

HEAD = (
    b"From: =?utf-8?q?Anna_Kov=C3=A1cs?= <a@news.example>\r\nTo: desk@paper.example\r\n"
    b"Subject: =?utf-8?q?Bridge_at_K=C3=A1rsk?=\r\nDate: Sun, 14 May 2023 23:30:00 +0300\r\n"
)
PLAIN = (
    b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\nHello desk\r\n\r\nFootage shows the bridge at K\xe1rsk.\r\n"
)


def test_a_message_has_subject_sender_and_day(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "hi.eml", HEAD + PLAIN))
    assert (article.title, article.author) == ("Bridge at K\xe1rsk", "Anna Kov\xe1cs")
    assert (article.published, article.published_from) == ("2023-05-14", "the date of the message")
    assert [block.text for block in article.blocks] == ["Hello desk", "Footage shows the bridge at K\xe1rsk."]
    assert article.container is not None
    assert container_lines(article.container) == ("Read from a message of e-mail.",)


def test_a_message_without_a_subject_and_a_good_date_is_read(tmp_path: Path) -> None:
    data = b"From: a@b.example\nTo: c@d.example\nDate: once\n\nFootage shows a bridge in the town.\n"
    article = read_any(saved(tmp_path, "x.eml", data))
    assert (article.title, article.author, article.published) == ("", "a@b.example", None)
    assert article.body == "Footage shows a bridge in the town."


def test_a_message_gives_the_pictures_it_shows(tmp_path: Path) -> None:
    page = made.page("cid:one@x", "cid:gone@x").encode()
    data = (
        HEAD + b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/html\r\n\r\n" + page + b"\r\n"
        b"--b\r\nContent-Type: image/png\r\nContent-ID: <one@x>\r\nContent-Transfer-Encoding: binary\r\n\r\n"
        + made.png()
        + b"\r\n--b--\r\n"
    )
    path = saved(tmp_path, "message", data)
    article = read_any(path)
    assert article.title == "Bridge at K\xe1rsk"
    assert taken_out(path, article) == [made.png()]


@pytest.mark.parametrize("name", ["note.txt", "note.md"])
def test_a_text_that_names_its_author_is_no_message(tmp_path: Path, name: str) -> None:
    article = read_any(saved(tmp_path, name, b"From: the desk\nDate: 2023-05-14\n\nFootage shows a bridge.\n"))
    assert article.container is None


def test_a_page_saved_by_a_browser_is_none_either(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "a.mhtml", made.chrome_mhtml()))
    assert article.container is not None
    assert article.container.format == "saved page (MHTML)"
