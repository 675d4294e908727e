"""Archives and records compressed with Zstandard: read where the extra part is there, told where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.articles.containers import made
from tests.unit.articles.containers.checks import check_same_as_plain, saved, taken_out
from workbench.articles.containers import http_body, warc_records, zstd
from workbench.articles.containers.http_body import CannotUnpack
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError
from workbench.model.article import Article


@pytest.fixture
def library() -> Any:
    return pytest.importorskip("zstandard", reason="the extra part “archives” is not installed")


@pytest.fixture
def missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise zstd.ZstdMissing(zstd.NEEDED)

    monkeypatch.setattr(zstd, "_library", none)


def notes_of(article: Article) -> tuple[str, ...]:
    assert article.container is not None
    return article.container.notes


def frames(library: Any, records: list[bytes] | None = None, dictionary: Any = None) -> bytes:
    packer = library.ZstdCompressor(dict_data=dictionary)
    return b"".join(packer.compress(record) for record in records or made.warc_records())


def check_read(folder: Path, data: bytes, name: str = "a.warc.zst") -> None:
    path = saved(folder, name, data)
    article = read_any(path)
    check_same_as_plain(article, folder)
    assert taken_out(path, article) == [made.jpeg(), made.png()]
    assert not any("up to record" in note for note in notes_of(article))


def test_an_archive_of_frames(tmp_path: Path, library: Any) -> None:
    check_read(tmp_path, frames(library))


def test_one_without_its_ending_in_the_name(tmp_path: Path, library: Any) -> None:
    check_read(tmp_path, frames(library), "downloaded")


@pytest.mark.parametrize("packed", [False, True])
def test_an_archive_with_a_dictionary(tmp_path: Path, library: Any, packed: bool) -> None:
    samples = [record + bytes([number]) * 9 for record in made.warc_records() for number in range(40)]
    dictionary = library.train_dictionary(4096, samples)
    raw = dictionary.as_bytes()
    held = library.ZstdCompressor().compress(raw) if packed else raw
    head = b"\x5d\x2a\x4d\x18" + len(held).to_bytes(4, "little") + held
    check_read(tmp_path, head + frames(library, dictionary=dictionary))


def test_inside_a_wacz(tmp_path: Path, library: Any) -> None:
    data = made.wacz(frames(library)).replace(b"data.warc.gz", b"dat.warc.zst")
    article = read_any(saved(tmp_path, "a.wacz", data))
    assert article.url == made.URL


def test_a_cut_archive_is_read_up_to_there(tmp_path: Path, library: Any) -> None:
    data = frames(library)
    article = read_any(saved(tmp_path, "a.warc.zst", data[: -len(library.ZstdCompressor().compress(made.png()))]))
    assert article.url == made.URL
    assert "cut off in the middle of a record" in notes_of(article)[-1]


def test_damaged_frames_are_told(tmp_path: Path, library: Any) -> None:
    records = [library.ZstdCompressor(write_checksum=True).compress(one) for one in made.warc_records()]
    records[6] = records[6][:30] + bytes([records[6][30] ^ 255]) + records[6][31:]
    article = read_any(saved(tmp_path, "a.warc.zst", b"".join(records)))
    assert any("damaged" in note for note in notes_of(article))


def test_a_trap_is_left(tmp_path: Path, library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_records, "_RATIO_FROM_BYTES", 1 << 20)
    records = made.warc_records()
    trap = made.response("https://cdn.example/zeros", "image/png", bytes(64 << 20))
    article = read_any(saved(tmp_path, "a.warc.zst", frames(library, [*records, trap])))
    assert "unpacks to more than 300 times its size" in notes_of(article)[-1]


def test_a_body(library: Any) -> None:
    packed = library.ZstdCompressor().compress(made.jpeg())
    twice = packed + library.ZstdCompressor().compress(b"more")
    assert b"".join(http_body.unpacked(iter([packed[:50], packed[50:]]), "zstd")) == made.jpeg()
    assert b"".join(http_body.unpacked(iter([twice]), "zstd")) == made.jpeg() + b"more"
    assert b"".join(http_body.unpacked(iter([made.jpeg()]), "zstd")) == made.jpeg()
    with pytest.raises(CannotUnpack, match="cut off"):
        list(http_body.unpacked(iter([packed[:-9]]), "zstd"))


def test_a_trap_in_a_body_is_left_before_it_fills_memory(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_body, "_RATIO_FROM_BYTES", 1 << 20)
    packed = library.ZstdCompressor().compress(bytes(1 << 30))
    seen = 0

    def watched() -> Iterator[bytes]:
        nonlocal seen
        for piece in http_body.unpacked(iter([packed]), "zstd"):
            seen += len(piece)
            yield piece

    with pytest.raises(CannotUnpack, match="times its size"):
        list(watched())
    assert seen < 64 << 20


@pytest.mark.usefixtures("missing")
def test_without_the_extra_part_it_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="Zstandard, and the extra part “archives” is not installed") as caught:
        read_any(saved(tmp_path, "a.warc.zst", zstd.FRAME + bytes(99)))
    assert 'pip install "claim-workbench[archives]"' in str(caught.value.advice)


@pytest.mark.usefixtures("missing")
def test_without_it_a_medium_is_left_with_the_reason(tmp_path: Path) -> None:
    records = made.warc_records()
    body = zstd.FRAME + b"\x01\x02"
    records[6] = made.response(made.HERO, "image/jpeg", body, headers="Content-Encoding: zstd\r\n")
    article = read_any(saved(tmp_path, "a.warc.gz", made.warc(records)))
    assert [one.part for one in article.media] == [-1, 0]
    assert notes_of(article) == (f"{made.HERO} (record 7) could not be taken out: {zstd.NEEDED}.",)


@pytest.mark.usefixtures("missing")
def test_without_it_a_wacz_says_so(tmp_path: Path) -> None:
    data = made.wacz(zstd.FRAME + bytes(99)).replace(b"data.warc.gz", b"dat.warc.zst")
    with pytest.raises(UnreadableError, match="the extra part “archives” is not installed"):
        read_any(saved(tmp_path, "a.wacz", data))
