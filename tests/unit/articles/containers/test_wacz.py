"""WACZ: its hashes compared and told, the page its list names, and packages that are not what they say."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import check_same_as_plain, saved, taken_out
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError
from workbench.model.article import ContainerFacts, DigestCheck
from workbench.review.archive_words import container_lines, is_broken


def facts_of(folder: Path, data: bytes) -> ContainerFacts:
    found = read_any(saved(folder, "a.wacz", data)).container
    assert found is not None
    return found


def test_the_page_and_its_media_come_out(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.wacz", made.wacz())
    article = read_any(path)
    check_same_as_plain(article, tmp_path)
    assert taken_out(path, article) == [made.jpeg(), made.png()]
    assert article.container is not None
    assert article.container.format == "web archive (WACZ)"
    assert article.container.checks[:2] == (DigestCheck("files", 2), DigestCheck("list of hashes", 1))
    assert article.container.notes == ()


def test_its_list_says_which_page(tmp_path: Path) -> None:
    pages: list[dict[str, object]] = [
        {"url": made.URL, "id": "1"},
        {"url": "https://ads.example/frame", "id": "2", "seed": True},
    ]
    article = read_any(saved(tmp_path, "a.wacz", made.wacz(pages=pages)))
    assert article.url == "https://ads.example/frame"
    assert article.container is not None
    assert article.container.pages[:2] == ("https://ads.example/frame", made.URL)


def test_a_listed_page_that_is_not_in_it_is_told(tmp_path: Path) -> None:
    found = facts_of(tmp_path, made.wacz(pages=[{"url": "https://news.example/gone"}]))
    assert found.notes == ("The page the archive says it was made for is not in it; the first page was read.",)


def test_a_changed_file_is_told_by_name(tmp_path: Path) -> None:
    found = facts_of(tmp_path, made.wacz(broken="archive/data.warc.gz"))
    assert (found.checks[0].agree, found.checks[0].differ) == (1, ("archive/data.warc.gz",))


def test_a_changed_list_is_told(tmp_path: Path) -> None:
    found = facts_of(tmp_path, made.wacz(broken="datapackage.json"))
    assert (found.checks[1].what, found.checks[1].differ) == ("list of hashes", ("datapackage.json",))


def test_without_a_list_nothing_is_said_to_agree(tmp_path: Path) -> None:
    found = facts_of(tmp_path, made.wacz(described=False))
    assert "files were not compared with any" in found.notes[0]
    assert [check.what for check in found.checks] == ["contents", "records"]


@pytest.mark.parametrize(
    ("signed", "words"),
    [
        (
            {"domain": "news.example", "created": "2022-03-04T09:12:30Z", "software": "x 1.2", "timeSignature": "x"},
            "Signed by news.example, as the archive says, on 2022-03-04, made with x 1.2."
            " The signature was not checked. It holds a time stamp, which was not checked either.",
        ),
        (
            {"publicKey": "AAEC", "created": "now"},
            "Signed with the key ae4b3280e56e2faf of nobody named. The signature was not checked.",
        ),
        ({"publicKey": "no key"}, "Signed, and the archive does not say by whom. The signature was not checked."),
    ],
)  # fmt: skip
def test_a_signature_is_told_and_not_said_to_hold(tmp_path: Path, signed: dict[str, str], words: str) -> None:
    found = facts_of(tmp_path, made.wacz(signed=signed))
    assert found.signature == words
    assert found.checks[1] == DigestCheck("list of hashes", 2)
    assert container_lines(found)[1] == words


def test_a_signature_of_another_list_is_told(tmp_path: Path) -> None:
    found = facts_of(tmp_path, made.wacz(signed={"hash": f"sha256:{'0' * 64}"}))
    assert found.checks[1] == DigestCheck("list of hashes", 1, ("the hash that was signed",), 1)
    assert is_broken(found)


@pytest.mark.parametrize("signed", [{"hash": ""}, {"hash": "blake3:00"}])
def test_a_signature_of_nothing_known_is_told(tmp_path: Path, signed: dict[str, str]) -> None:
    found = facts_of(tmp_path, made.wacz(signed=signed))
    assert [one.reason for one in found.checks[1].not_checked] == ["as the signature does not say what it is of"]


def test_without_a_signature_nothing_is_said_of_one(tmp_path: Path) -> None:
    assert facts_of(tmp_path, made.wacz()).signature == ""


def test_a_damaged_member_is_told_and_the_rest_read(tmp_path: Path) -> None:
    data = bytearray(made.wacz())
    at = data.index(b"json-pages")
    data[at] ^= 1
    found = facts_of(tmp_path, bytes(data))
    assert "pages/pages.jsonl" in found.checks[0].differ
    assert any("pages/pages.jsonl" in note and "damaged" in note for note in found.notes)


def test_a_zip_without_web_archive_is_refused(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("datapackage.json", "{}")
    with pytest.raises(UnreadableError, match="no web archive in this zip file"):
        read_any(saved(tmp_path, "a.wacz", target.getvalue()))


def test_a_cut_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"\w"):
        read_any(saved(tmp_path, "a.wacz", made.wacz()[:-80]))


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("archive/data.warc", b"\0" * (50 << 20))
    with pytest.raises(UnreadableError, match=r"“archive/data.warc”, was not read: it grows to [\d,]+ times its size"):
        read_any(saved(tmp_path, "a.wacz", target.getvalue()))
