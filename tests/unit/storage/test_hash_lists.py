"""Lists of hashes as other tools write them. The lines are shaped like the samples of facebook/ThreatExchange
(hasher-matcher-actioner/sample_data, python-threatexchange, pdq/cpp) and of bellingcat/auto-archiver."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.unit.storage import samples
from tests.unit.storage.lists import import_hashes
from workbench.errors import StorageError, UnreadableError, UsageError
from workbench.model.hashes import PerceptualHash, Signature
from workbench.model.media import MediaKind
from workbench.storage.library_exchange import ImportReport, export_hashes
from workbench.storage.library_store import LibraryStore

BRIDGE = "d8f8f0cce0f4a84f0e370a22028f67f0b36e2ed596623e1d33e6b39c4e9c9b22"  # pdq/data bridge-1-original.jpg
STEPS = "0007001f003f003f007f00ff00ff00ff01ff01ff01ff03ff03ff03ff03ff03ff"  # pdq/data misc-images/small.jpg


@pytest.fixture
def library(tmp_path: Path) -> LibraryStore:
    return LibraryStore.create(tmp_path / "known.library")


def taken(library: LibraryStore, tmp_path: Path, text: str | bytes, name: str = "list.csv") -> ImportReport:
    data = text if isinstance(text, bytes) else text.encode()
    (tmp_path / name).write_bytes(data)
    return import_hashes(library, tmp_path / name)


def hashes(library: LibraryStore) -> list[tuple[str, int | None, str]]:
    return [(one.algorithm, one.quality, one.hex) for _, one in library.hashes_only()]


@pytest.mark.parametrize(
    ("text", "quality"),
    [
        (f"collab,signal_type,signal_str,category,tags\r\nSample Signals,pdq,{BRIDGE},WORTH_INVESTIGATING,\r\n", None),
        (f"{BRIDGE},2880742865368386,2020-07-31T18:47:52+0000,disputed media_type_photo\n", None),
        (f"{BRIDGE},100,../data/bridge-mods/aaa-orig.jpg\n", 100),
        (f"hash={BRIDGE},norm=128,delta=0,quality=93,filename=b.jpg\n", 93),
        (f"{BRIDGE},{','.join([STEPS] * 7)},77,b.jpg\n", 77),
        (f"FilePath,Hash\n../b.jpg,{BRIDGE}\n", None),
        (f"pdq {BRIDGE}\n", None),
        (f"{BRIDGE.upper()}\n\n", None),
        (f"\ufeffhash;quality\r\n{BRIDGE};80\r\n", 80),
        (f"\ufeffhash\tquality\r\n{BRIDGE}\t80\r\n".encode("utf-16-le"), 80),
        (f"pdq\n{int(BRIDGE, 16):0256b}\n", None),
        (f"url,perceptual hashes\nhttps://x.test/1,{BRIDGE}\n", None),
    ],
)
def test_a_list_of_pdq_hashes_is_taken(
    library: LibraryStore, tmp_path: Path, text: str | bytes, quality: int | None
) -> None:
    assert taken(library, tmp_path, text).refused == ()
    assert hashes(library) == [("pdq-reference", quality, BRIDGE)]
    assert next(iter(library.signatures()))[1].views == ()  # never taken for a code of this program


def test_what_a_list_says_of_a_picture_is_kept(library: LibraryStore, tmp_path: Path) -> None:
    taken(
        library,
        tmp_path,
        f"{BRIDGE},2880742865368386,2020-07-31T18:47:52+0000,disputed\n{STEPS},90,C:\\a\\bridge.jpg\n",
    )
    first, second = library.items()
    assert first.provenance.notes == "indicator 2880742865368386; uploaded 2020-07-31T18:47:52+0000; tags disputed"
    assert first.provenance.earliest_date == ""  # when the hash was shared says nothing of the picture
    assert (first.name, second.name) == ("hash d8f8f0cce0f4", "bridge.jpg")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (BRIDGE[:-1], "63 hexadecimal digits"),
        (BRIDGE + "0", "65 hexadecimal digits"),
        ("9" * 16, "name its column so"),
        (BRIDGE[:-1] + "g", "no hexadecimal digits"),
        ("1.23457E+76", "rounded"),
        ("0" * 64, "all bits of its hash are zero"),
        (f"{BRIDGE},101,x.jpg", "quality"),
        (f"video_md5 {'a' * 32}", "not compared by"),
        (f"hash={BRIDGE},xform=rot90,filename=b.jpg", "turned form"),
    ],
)
def test_a_line_that_is_no_hash_is_refused_with_its_number(
    library: LibraryStore, tmp_path: Path, line: str, why: str
) -> None:
    report = taken(library, tmp_path, f"{STEPS}\n{line}\n{BRIDGE}\n")
    assert (report.added, report.refused_count) == (2, 1)
    ((number, reason),) = report.refused
    assert number == 2
    assert why in reason


def test_the_same_hash_twice_is_one_item(library: LibraryStore, tmp_path: Path) -> None:
    report = taken(library, tmp_path, f"{BRIDGE}\n{BRIDGE}\n{STEPS}\n{BRIDGE.upper()}\n")
    assert (report.added, report.already) == (2, 2)


@pytest.mark.parametrize(
    ("name", "text", "bits"),
    [
        ("phash", "8f3c0a1b2c3d4e5f", 64),
        ("dhash", "0f" * 32, 256),
        ("phash", "1" + "0" * 6, 25),
        ("dhash", "a" * 36, 144),
    ],
)
def test_hashes_of_imagehash_are_of_any_square_size(
    library: LibraryStore, tmp_path: Path, name: str, text: str, bits: int
) -> None:
    taken(library, tmp_path, f"filename,{name}\na.jpg,{text}\n")
    assert [one for _, one in library.hashes_only()] == [PerceptualHash(name, 1, bits, None, text)]


def test_a_picture_may_have_several_kinds_of_hash(library: LibraryStore, tmp_path: Path) -> None:
    taken(library, tmp_path, f"name,pdq,quality,phash\na.jpg,{BRIDGE},90,8f3c0a1b2c3d4e5f\n")
    assert [algorithm for algorithm, _, _ in hashes(library)] == ["phash", "pdq-reference"]


@pytest.mark.parametrize("text", ["8f3c0a1b2c3d4e5", "8f3c0a1b2c3d4e5f00", "2000000"])
def test_a_hash_of_no_square_size_is_refused(library: LibraryStore, tmp_path: Path, text: str) -> None:
    assert "not a square number" in taken(library, tmp_path, f"phash\n{text}\n").refused[0][1]


@pytest.mark.parametrize(
    "written", [STEPS.lstrip("0"), str(int(STEPS, 16)), f"{int(STEPS, 16):b}", f"{int(STEPS, 16):x}"]
)
def test_leading_zeros_lost_by_auto_archiver_are_put_back(library: LibraryStore, tmp_path: Path, written: str) -> None:
    taken(library, tmp_path, f"link,perceptual hashes\nhttps://x.test/1,{written}\n")
    assert hashes(library) == [("pdq-reference", None, STEPS)]


def test_digits_lost_elsewhere_are_not_taken_for_zeros(library: LibraryStore, tmp_path: Path) -> None:
    report = taken(library, tmp_path, f"link,pdq_hash\nhttps://x.test/1,{BRIDGE[:60]}\n")
    assert "more than zeros is missing" in report.refused[0][1]
    assert report.added == 0


def test_a_cell_of_the_archive_sheet_holds_several_hashes(library: LibraryStore, tmp_path: Path) -> None:
    cell = f'"{BRIDGE},{STEPS.lstrip("0")}"'
    taken(library, tmp_path, f"Link,Upload title,Perceptual hashes\nhttps://x.test/1,A parade,{cell}\n")
    assert [one for _, _, one in hashes(library)] == [BRIDGE, STEPS]
    assert {(i.provenance.source_url, i.provenance.title) for i in library.items()} == {
        ("https://x.test/1", "A parade")
    }


def test_the_csv_database_of_auto_archiver_is_read(library: LibraryStore, tmp_path: Path) -> None:
    thumb = {"filename": "a/b/thumb_1.jpg", "properties": {"id": "t1", "pdq_hash": STEPS.lstrip("0")}}
    clip = {"filename": "clip.mp4", "properties": {"thumbnails": [thumb], "hash": "SHA-256:" + "ab" * 32}}
    photo = {"filename": "p.jpg", "properties": {"hash": "SHA-256:" + "cd" * 32, "pdq_hash": BRIDGE}}
    with (tmp_path / "db.csv").open("w", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(["status", "metadata", "media"])
        table.writerow(["done", "{'url': 'https://x.test/1', 'at': datetime.datetime(2024, 1, 1)}", [clip, photo]])
        table.writerow(["done", "{}", "__import__('os').getcwd()"])
    report = import_hashes(library, tmp_path / "db.csv")
    assert [(i.name, i.sha256) for i in library.items()] == [("thumb_1.jpg", ""), ("p.jpg", "cd" * 32)]
    assert "auto-archiver's notation" in report.refused[0][1]


def test_a_list_without_one_hash_is_told_line_by_line(library: LibraryStore, tmp_path: Path) -> None:
    assert taken(library, tmp_path, "a,b\n1,2\n").refused_count == 2
    with pytest.raises(UnreadableError):
        taken(library, tmp_path, "\n\n")


def test_very_many_lines_are_taken_in_few_transactions(library: LibraryStore, tmp_path: Path) -> None:
    count = 3000
    lines = "".join(f"{number + (1 << 255):064x}\n" for number in range(count)) + "x\n" * 1500
    report = taken(library, tmp_path, lines)
    assert (report.added, report.refused_count, len(report.refused)) == (count, 1500, 1000)
    assert library.info().item_count == count


def add(library: LibraryStore, name: str, *found: PerceptualHash) -> None:
    signature = Signature("pdq", 1, 0.0, 0.0, samples.SIGNATURE.views, found)
    library.add(sha256=name.encode().hex().ljust(64, "0"), name=name, kind=MediaKind.IMAGE, signature=signature)


REFERENCE = PerceptualHash("pdq-reference", 1, 256, 90, BRIDGE)
OTHERS = (PerceptualHash("phash", 1, 64, None, "8f3c0a1b2c3d4e5f"), PerceptualHash("dhash", 1, 64, None, "0f" * 8))


@pytest.mark.parametrize(
    ("layout", "lines"),
    [
        ("pdq", [f'{BRIDGE},90,"\'=a,b.jpg"']),
        ("threatexchange", ["collab,signal_type,signal_str,category,tags", f"known,pdq,{BRIDGE},WORTH_INVESTIGATING,"]),
        ("imagehash", ["filename,phash,dhash", f'"\'=a,b.jpg",8f3c0a1b2c3d4e5f,{"0f" * 8}']),
    ],
)
def test_hashes_are_written_as_other_tools_read_them(
    library: LibraryStore, tmp_path: Path, layout: str, lines: list[str]
) -> None:
    add(library, "=a,b.jpg", REFERENCE, *OTHERS)
    add(library, "without.jpg")
    report = export_hashes(library, tmp_path / "list.csv", layout=layout)
    assert (report.written, report.without) == (1, 1)
    assert (tmp_path / "list.csv").read_text().splitlines() == lines
    with LibraryStore.create(tmp_path / "other.library") as other:
        assert import_hashes(other, tmp_path / "list.csv").added == 1


def test_an_unknown_layout_is_refused(library: LibraryStore, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no layout"):
        export_hashes(library, tmp_path / "list.csv", layout="xml")


def test_a_quotation_mark_left_open_costs_its_own_line_alone(library: LibraryStore, tmp_path: Path) -> None:
    report = taken(library, tmp_path, f'name,pdq\n"open,{STEPS}\nb,{BRIDGE}\n')
    assert (report.added, report.refused) == (1, ((2, "it has a quotation mark that is not closed"),))


def test_a_quotation_mark_closed_by_a_later_line_swallows_no_row(library: LibraryStore, tmp_path: Path) -> None:
    report = taken(library, tmp_path, f'pdq,name\n{STEPS},"open\n{BRIDGE},b\n')
    assert (report.added, report.refused_count) == (1, 1)


def test_a_quoted_cell_over_two_lines_is_one_row(library: LibraryStore, tmp_path: Path) -> None:
    report = taken(library, tmp_path, f'pdq,notes\n{BRIDGE},"first\nsecond"\n')
    assert (report.added, report.refused_count) == (1, 0)


def test_a_place_that_cannot_be_written_is_named_with_its_folder(library: LibraryStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"gone.h\.csv"):
        export_hashes(library, tmp_path / "gone" / "h.csv")
