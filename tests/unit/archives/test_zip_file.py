"""Zip files that lie, and those that do not."""

from __future__ import annotations

import io
import os
import struct
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.unit.archives.making import LINK, PIPE, Made, deflated, packed_entry, zip_bytes, zip_file
from workbench.archives.zip_file import ZipArchive
from workbench.errors import UnreadableError
from workbench.model.archive import ArchiveLimits


def refused(path: str, limits: ArchiveLimits = ArchiveLimits()) -> str:  # noqa: B008
    with pytest.raises(UnreadableError) as caught:
        ZipArchive(path, "from-a-stranger.zip", limits).close()
    assert caught.value.advice
    return caught.value.reason


def left_out(path: str, limits: ArchiveLimits = ArchiveLimits()) -> dict[str, str]:  # noqa: B008
    with ZipArchive(path, "from-a-stranger.zip", limits) as archive:
        return {one.name: one.why for one in archive.listing.left_out}


def content(path: str, name: str) -> bytes:
    with ZipArchive(path, "from-a-stranger.zip") as archive:
        return archive.read(name, 1 << 26)


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("seekable", [True, False])
def test_ordinary_archives_are_read_byte_for_byte(tmp_path: Path, packing: int, seekable: bool) -> None:
    wanted = {
        "pages/pages.jsonl": b"{}\n" * 5000,
        "archive/data.warc.gz": os.urandom(700_000),
        "Ґанок/ї.txt": b"",
        "a": b"x",
    }
    path = tmp_path / "ordinary.zip"

    class OneWay(io.FileIO):
        def seekable(self) -> bool:
            return seekable

    with OneWay(path, "w") as out, zipfile.ZipFile(out, "w", packing) as archive:
        archive.mkdir("pages/")
        for name, data in wanted.items():
            archive.writestr(name, data)
    with ZipArchive(str(path), "ordinary.zip") as read:
        assert {one.name: read.read(one.name, 1 << 20) for one in read.listing.members} == wanted
        assert (read.listing.left_out, read.listing.notes) == ((), ())


def test_entries_beyond_32_bits_in_their_fields_are_read(tmp_path: Path) -> None:
    path = tmp_path / "large.zip"
    with zipfile.ZipFile(path, "w") as archive, archive.open("a.bin", "w", force_zip64=True) as out:
        out.write(b"large")
    assert content(str(path), "a.bin") == b"large"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        (b"../up.jpg", "leads out"),
        (b"a/../../up.jpg", "leads out"),
        (b"/etc/passwd", "root of a disk"),
        (b"C:/autoexec.bat", "letter of a disk"),
        (b"c:evil.jpg", "letter of a disk"),
        (b"\\\\server\\share\\a.jpg", "backslash"),
        (b"..\\up.jpg", "backslash"),
        (b"a\0.jpg", "control"),
        (b"a\n.jpg", "control"),
        (b"NUL", "device"),
        (b"pictures/con.jpg", "device"),
        (b"COM1 .txt", "device"),
        (b"", "no name"),
        (b"a//b.jpg", "empty part"),
        (b"./a.jpg", "empty part"),
        (b"a./b.jpg", "dot or a space"),
        (b"a.jpg ", "dot or a space"),
        (b"x" * 300, "longer"),
        (b"d/" * 60 + b"a", "folders deep"),
    ],
)
def test_unsafe_names_are_left_out_with_the_reason(tmp_path: Path, name: bytes, why: str) -> None:
    path = zip_file(tmp_path, Made(name), Made(b"good.jpg", b"good"))
    (reason,) = left_out(path).values()
    assert why in reason
    assert content(path, "good.jpg") == b"good"


def test_a_name_not_in_the_encoding_it_states_is_left_out(tmp_path: Path) -> None:
    (reason,) = left_out(zip_file(tmp_path, Made(b"\xff\xfe.jpg", flags=0x0800))).values()
    assert "encoding" in reason


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (Made(b"link", b"/etc/passwd", attributes=LINK), "link"),
        (Made(b"pipe", attributes=PIPE), "pipe or a device"),
        (Made(b"secret", flags=1), "encrypted"),
        (Made(b"secret", method=99), "encrypted"),
        (Made(b"odd", method=14), "packed in a way"),
        (Made(b"a.jpg", local_name=b"b.exe"), "name before its data"),
        (Made(b"a.jpg", local_size=3), "disagree"),
        (Made(b"a.jpg", says_size=3, local_size=3), "contradict"),
        (Made(b"a.jpg", header_at=5_000_000), "not where the archive says"),
    ],
)
def test_entries_that_cannot_be_trusted_are_left_out(tmp_path: Path, entry: Made, why: str) -> None:
    (reason,) = left_out(zip_file(tmp_path, Made(b"good"), entry)).values()
    assert why in reason


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("datapackage.json", "datapackage.json"),
        ("a", "a"),
        ("Photo.JPG", "photo.jpg"),
        ("caf\u00e9.jpg", "cafe\u0301.jpg"),
        ("STRASSE", "stra\u00dfe"),
    ],
)
def test_two_entries_of_one_name_are_refused(tmp_path: Path, first: str, second: str) -> None:
    entries = [Made(one.encode(), data, flags=0x0800) for one, data in ((first, b"1"), (second, b"2"))]
    assert "named alike" in refused(zip_file(tmp_path, *entries))


def test_a_second_name_behind_the_first_is_told(tmp_path: Path) -> None:
    extra = struct.pack("<HHBL", 0x7075, 5 + 8, 1, zlib.crc32(b"good.jpg")) + b"evil.exe"
    (reason,) = left_out(zip_file(tmp_path, Made(b"good.jpg", extra=extra))).values()
    assert "evil.exe" in reason


def test_a_file_that_is_a_folder_too_is_refused(tmp_path: Path) -> None:
    assert "folder as well" in refused(zip_file(tmp_path, Made(b"data"), Made(b"data/a.jpg")))


def test_entries_on_top_of_each_other_are_refused(tmp_path: Path) -> None:
    shared = [Made(b"a%d" % number, b"x" * 100, data_of=0 if number else None) for number in range(5)]
    assert "on top of each other" in refused(zip_file(tmp_path, *shared))


def test_a_bomb_in_one_entry_is_left_out(tmp_path: Path) -> None:
    (reason,) = left_out(zip_file(tmp_path, packed_entry(b"zeros", bytes(60_000_000)))).values()
    assert "times its size" in reason


def test_small_files_of_one_colour_are_no_bomb(tmp_path: Path) -> None:
    assert (
        content(zip_file(tmp_path, packed_entry(b"white.bmp", b"\xff" * 3_000_000)), "white.bmp") == b"\xff" * 3_000_000
    )


def test_totals_and_numbers_are_limited(tmp_path: Path) -> None:
    path = zip_file(tmp_path, *(Made(b"%d" % number, b"x" * 1000) for number in range(20)))
    assert "20 entries" in refused(path, ArchiveLimits(entries=10))
    assert "when unpacked" in refused(path, ArchiveLimits(total_bytes=10_000))
    assert "list of its entries" in refused(path, ArchiveLimits(directory_bytes=100))
    assert all("up to" in why for why in left_out(path, ArchiveLimits(member_bytes=500)).values())


@pytest.mark.parametrize("says", [10, 99_999])
def test_a_size_that_is_a_lie_is_found_while_reading(tmp_path: Path, says: int) -> None:
    data = b"0123456789" * 3000
    path = zip_file(tmp_path, Made(b"a", data, method=8, packed=deflated(data), says_size=says))
    with pytest.raises(UnreadableError, match=r"longer|shorter"):
        content(path, "a")


def test_a_lie_about_the_size_takes_no_memory(tmp_path: Path) -> None:
    path = zip_file(
        tmp_path, Made(b"a", bytes(300_000_000), method=8, packed=deflated(bytes(300_000_000)), says_size=1000)
    )
    tracemalloc.start()
    with pytest.raises(UnreadableError, match="longer"):
        content(path, "a")
    assert tracemalloc.get_traced_memory()[1] < 8_000_000
    tracemalloc.stop()


def test_altered_content_is_found(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        content(zip_file(tmp_path, Made(b"a", says_crc=1)), "a")
    with pytest.raises(UnreadableError, match="damaged"):
        content(zip_file(tmp_path, Made(b"a", b"x" * 100, method=8, packed=b"\xff" * 60)), "a")


def test_bytes_behind_the_packed_data_are_found(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="follow"):
        content(zip_file(tmp_path, Made(b"a", b"x" * 100, method=8, packed=deflated(b"x" * 100) + b"hidden")), "a")


def test_bytes_of_no_entry_are_told(tmp_path: Path) -> None:
    with ZipArchive(zip_file(tmp_path, Made(b"a"), before=b"MZ" * 50, between=b"h" * 7), "z") as archive:
        assert "107 bytes" in archive.listing.notes[0]


def test_an_archive_that_ends_in_two_ways_is_refused(tmp_path: Path) -> None:
    inner = zip_bytes(Made(b"other"))
    assert "two ways" in refused(zip_file(tmp_path, Made(b"a"), comment=inner))


@pytest.mark.parametrize("count", [1, 3])
def test_a_count_that_does_not_fit_is_refused(tmp_path: Path, count: int) -> None:
    assert "list of its entries" in refused(zip_file(tmp_path, Made(b"a"), Made(b"b"), count=count))


def test_prepended_bytes_that_move_the_list_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"MZ" * 100 + zip_bytes(Made(b"a")))
    assert "not where the archive says" in refused(str(path))


def test_an_archive_within_is_marked_and_not_opened(tmp_path: Path) -> None:
    path = zip_file(tmp_path, packed_entry(b"inner.jpg", zip_bytes(Made(b"a"))), Made(b"a.jpg", b"\xff\xd8\xff"))
    with ZipArchive(path, "z") as archive:
        assert [one.is_archive for one in archive.listing.members] == [True, False]


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\5\6" + bytes(17), b"no archive" * 1000])
def test_what_is_no_archive_is_said_to_be_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    assert "not a zip archive" in refused(str(path))


def test_pipes_and_folders_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert "ordinary file" in refused(str(tmp_path / "pipe.zip"))
    assert refused(str(tmp_path))
    assert "no such file" in refused(str(tmp_path / "gone.zip"))


def test_every_cut_and_flipped_byte_ends_in_a_sentence(tmp_path: Path) -> None:
    whole = zip_bytes(packed_entry(b"a.txt", b"some text " * 20), Made(b"dir/b.bin", b"B" * 40), comment=b"c")
    path = tmp_path / "a.zip"
    for at in range(len(whole)):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :]):
            path.write_bytes(data)
            try:
                with ZipArchive(str(path), "a.zip") as archive:
                    for one in archive.listing.members:
                        archive.read(one.name, 1 << 20)
            except UnreadableError as error:
                assert error.reason
