"""Web archives: the page in them, media under every address that leads to them, digests compared and told."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import check_same_as_plain, saved, taken_out
from workbench.articles.containers import http_body, warc_records
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError
from workbench.model.article import Article, DigestCheck, NotChecked

SEEN = NotChecked("of content kept in another record, as seen before", 1)


def checks(article: Article) -> dict[str, DigestCheck]:
    assert article.container is not None
    return {check.what: check for check in article.container.checks}


@pytest.mark.parametrize("zipped", [True, False])
def test_the_page_is_read_and_its_media_are_inside(tmp_path: Path, zipped: bool) -> None:
    path = saved(tmp_path, "a.warc.gz" if zipped else "a.warc", made.warc(zipped=zipped))
    article = read_any(path)
    check_same_as_plain(article, tmp_path)
    assert article.url == made.URL
    assert taken_out(path, article) == [made.jpeg(), made.png()]
    assert [part.place for part in article.parts] == ["record 7", "record 8"]
    assert checks(article) == {
        "contents": DigestCheck("contents", 6, not_checked=(SEEN,)),
        "records": DigestCheck("records", 9),
    }
    assert article.container is not None
    assert article.container.saved_at == "2020-10-12T18:30:00Z"
    assert article.container.pages == (made.URL, "https://ads.example/frame")  # robots.txt is no page


def test_one_gzip_member_for_all_records(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.warc.gz", gzip.compress(made.warc(zipped=False)))
    assert taken_out(path, read_any(path)) == [made.jpeg(), made.png()]


def test_another_page_can_be_asked_for(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.warc.gz", made.warc())
    assert read_any(path, page="http://news.example/short").url == made.URL
    assert "advertisement" in read_any(path, page="https://ads.example/frame").body
    with pytest.raises(UnreadableError, match="is not in this web archive"):
        read_any(path, page="https://news.example/none")


def test_an_altered_payload_is_told(tmp_path: Path) -> None:
    records = made.warc_records()
    records[6] = records[6].replace(made.jpeg(), made.jpeg()[:-1] + b"?")
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc(records)))
    found = checks(article)
    assert (found["contents"].agree, found["contents"].differ) == (5, (made.HERO,))
    assert (found["records"].agree, found["records"].differ) == (8, (made.HERO,))
    assert [one.part for one in article.media] == [0, 1]


def test_digests_of_an_unknown_kind_are_not_counted_as_checked(tmp_path: Path) -> None:
    records = [record.replace(b"Digest: sha1:", b"Digest: whirlpool:") for record in made.warc_records()]
    found = checks(read_any(saved(tmp_path, "a.warc.gz", made.warc(records))))
    unknown = "of a kind this program does not know"
    assert found["records"] == DigestCheck("records", 0, not_checked=(NotChecked(unknown, 9),))
    assert found["contents"].agree == 0


@pytest.mark.parametrize("cut", [40, 2000])
def test_a_cut_archive_is_read_up_to_the_cut(tmp_path: Path, cut: int) -> None:
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc()[:-cut]))
    assert article.title == "Ceasefire falls through in the east"
    assert article.container is not None
    [note] = [note for note in article.container.notes if "was read up to record" in note]
    assert "it is cut off in the middle of a record. What comes after is missing." in note


def test_damage_in_the_middle_is_told(tmp_path: Path) -> None:
    data = bytearray(made.warc())
    data[-3000] ^= 0xFF
    article = read_any(saved(tmp_path, "a.warc.gz", bytes(data)))
    assert article.container is not None
    assert any("damaged" in note for note in article.container.notes)


def test_a_medium_that_cannot_be_unpacked_is_told(tmp_path: Path) -> None:
    records = made.warc_records()
    records[6] = made.response(made.HERO, "image/jpeg", b"\x01\x02", headers="Content-Encoding: compress\r\n")
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc(records)))
    assert [one.part for one in article.media] == [-1, 0]
    assert article.container is not None
    why = "it is compressed with “compress”, which this program cannot unpack"
    assert article.container.notes == (f"{made.HERO} (record 7) could not be taken out: {why}.",)


def test_a_clip_no_tag_names_is_put_at_the_end(tmp_path: Path) -> None:
    clip = made.response("https://cdn.example/v/clip.mp4?t=1", "video/mp4", b"\0\0\0\x18ftypmp42" + b"x" * 99,
                         status="206 Partial", headers="Content-Range: bytes 0-110/111\r\n")  # fmt: skip
    part = made.response("https://cdn.example/v/part.mp4", "video/mp4", b"\0\0\0\x18ftyp",
                         status="206 Partial", headers="Content-Range: bytes 0-7/111\r\n")  # fmt: skip
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc([*made.warc_records(), clip, part])))
    assert [one.url for one in article.media[2:]] == ["https://cdn.example/v/clip.mp4?t=1"]
    assert article.parts[article.media[2].part].name == "clip.mp4"


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([made.warc_record("warcinfo", "", b"x", "text/plain")], "no page was saved in it"),
        ([made.response(made.HERO, "image/jpeg", b"x")], "no page in this web archive, only other files"),
        ([made.response(made.URL, "text/html", b" ")], "the file is empty"),
    ],
)
def test_an_archive_without_a_page_says_so(tmp_path: Path, records: list[bytes], words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        read_any(saved(tmp_path, "a.warc", made.warc(records, zipped=False)))


def test_a_trap_of_zeros_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_records, "_RATIO_FROM_BYTES", 1 << 20)
    monkeypatch.setattr(http_body, "_RATIO_FROM_BYTES", 1 << 20)
    zeros = b"\0" * (8 << 20)
    packed = made.response("https://cdn.example/zeros.mp4", "video/mp4", gzip.compress(zeros),
                           headers="Content-Encoding: gzip\r\n")  # fmt: skip
    article = read_any(saved(tmp_path, "a.warc", made.warc([*made.warc_records(), packed], zipped=False)))
    assert article.container is not None
    assert any("to fill disks" in note for note in article.container.notes)
    trap = made.warc([*made.warc_records(), made.response("https://x.example/", "text/plain", zeros * 4)])
    article = read_any(saved(tmp_path, "b.warc.gz", trap))
    assert article.container is not None
    assert any("to fill disks" in note for note in article.container.notes)


@pytest.mark.parametrize("sizes", [[1], [3, 1000], [100_000]])
def test_chunks_cut_anywhere_are_put_together(sizes: list[int]) -> None:
    data = bytes(range(256)) * 40
    sent = made.chunked(data, 777)
    pieces, at = [], 0
    while at < len(sent):
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(sent[at : at + size])
        at += size
    assert b"".join(http_body.without_chunks(iter(pieces))) == data
    assert b"".join(http_body.without_chunks(iter([data]))) == data


def test_a_page_of_one_element_is_a_page_as_its_server_said(tmp_path: Path) -> None:
    records = [made.response(made.URL, "text/html", b"<p>Footage shows a bridge in the town.</p>" + b" " * 500)]
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc(records)))
    assert (article.title, article.body) == ("", "Footage shows a bridge in the town.")


def test_a_text_that_its_server_called_a_page_stays_a_text(tmp_path: Path) -> None:
    records = [made.response(made.URL, "text/html", b"Footage shows a bridge in the town.\n\nNobody was hurt.")]
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc(records)))
    assert [block.text for block in article.blocks] == ["Footage shows a bridge in the town.", "Nobody was hurt."]
