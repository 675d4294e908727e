"""Bags that are whole, and bags that are not."""

from __future__ import annotations

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from workbench.archives.bagit import open_source, read_bag
from workbench.errors import UnreadableError
from workbench.model.archive import BagReport

FILES = {"data/a.jpg": b"picture", "data/sub/Ґ 100%.txt": b"text"}


def listed(files: dict[str, bytes], algorithm: str) -> str:
    lines = (f"{hashlib.new(algorithm, data).hexdigest()}  {path.replace('%', '%25')}" for path, data in files.items())
    return "\n".join(lines) + "\n"


def make_bag(folder: Path, algorithms: tuple[str, ...] = ("sha256", "sha512")) -> Path:
    bag = folder / "bag"
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": "Source-Organization: Архів\nNote: one\n  two\nNote: three\nPayload-Oxum: 11.2\n".encode(),
        **{f"manifest-{one}.txt": listed(FILES, one).encode() for one in algorithms},
    }
    tags["tagmanifest-sha256.txt"] = listed(tags, "sha256").encode()
    for path, data in {**FILES, **tags}.items():
        (bag / path).parent.mkdir(parents=True, exist_ok=True)
        (bag / path).write_bytes(data)
    return bag


def report(path: Path) -> BagReport:
    with open_source(str(path), path.name) as source:
        return read_bag(source, path.name)


def problems(path: Path) -> set[tuple[str, str]]:
    return {(one.kind, one.path) for one in report(path).problems}


def test_a_whole_bag_is_read(tmp_path: Path) -> None:
    found = report(make_bag(tmp_path))
    assert found.problems == ()
    assert found.algorithms == ("sha512", "sha256")
    assert found.info[:3] == (("Source-Organization", "Архів"), ("Note", "one two"), ("Note", "three"))
    assert {one.path: (one.size_bytes, one.sha256, one.held) for one in found.files} == {
        path: (len(data), hashlib.sha256(data).hexdigest(), True) for path, data in FILES.items()
    }


@pytest.mark.parametrize("top", ["", "bag/"])
def test_a_bag_in_a_zip_file_is_read_in_place(tmp_path: Path, top: str) -> None:
    bag, path = make_bag(tmp_path), tmp_path / "bag.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted(bag.rglob("*")):
            if one.is_file():
                archive.write(one, top + one.relative_to(bag).as_posix())
    assert (report(path).problems, len(report(path).files)) == ((), 2)


def test_missing_extra_and_changed_files_are_each_told(tmp_path: Path) -> None:
    bag = make_bag(tmp_path)
    (bag / "data/a.jpg").write_bytes(b"Picture")
    (bag / "data/sub/Ґ 100%.txt").unlink()
    (bag / "data/new.txt").write_bytes(b"text")
    assert problems(bag) == {
        ("changed", "data/a.jpg"), ("missing", "data/sub/Ґ 100%.txt"), ("extra", "data/new.txt")
    }  # fmt: skip
    assert {one.path: one.held for one in report(bag).files} == {"data/a.jpg": False, "data/new.txt": False}


def test_a_changed_list_is_told_by_the_list_of_lists(tmp_path: Path) -> None:
    bag = make_bag(tmp_path)
    (bag / "bag-info.txt").write_text("Source-Organization: another\n", encoding="utf-8")
    assert ("changed", "bag-info.txt") in problems(bag)


def test_a_count_that_does_not_fit_is_told(tmp_path: Path) -> None:
    bag = make_bag(tmp_path)
    (bag / "bag-info.txt").write_text("Payload-Oxum: 12.2\n", encoding="utf-8")
    assert ("form", "bag-info.txt") in problems(bag)


@pytest.mark.parametrize(
    ("stated", "words"), [("2728341.1", "holds 2,728,341 bytes in 1 file; there"), ("many", "holds “many”; there")]
)
def test_the_count_is_told_in_words(tmp_path: Path, stated: str, words: str) -> None:
    bag = make_bag(tmp_path)
    (bag / "bag-info.txt").write_text(f"Payload-Oxum: {stated}\n", encoding="utf-8")
    (told,) = [one.why for one in report(bag).problems if one.path == "bag-info.txt" and "holds" in one.why]
    assert words in told
    assert told.endswith("there are 11 bytes in 2 files.")


def test_what_is_on_the_network_stays_there(tmp_path: Path) -> None:
    bag = make_bag(tmp_path)
    (bag / "data/a.jpg").unlink()
    (bag / "fetch.txt").write_text("https://example.org/a.jpg 7 data/a.jpg\nx\n", encoding="utf-8")
    found = report(bag)
    assert found.not_fetched == (("https://example.org/a.jpg", "data/a.jpg"),)
    assert {("not-fetched", "data/a.jpg"), ("form", "fetch.txt")} <= problems(bag)


def test_lists_that_differ_are_told(tmp_path: Path) -> None:
    bag = make_bag(tmp_path)
    only = {"data/a.jpg": FILES["data/a.jpg"]}
    (bag / "manifest-sha512.txt").write_text(listed(only, "sha512"), encoding="utf-8")
    assert ("unlisted", "data/sub/Ґ 100%.txt") in problems(bag)
    (bag / "manifest-sha256.txt").write_text(listed(FILES, "sha256") + f"{'0' * 64}  data/a.jpg\n", encoding="utf-8")
    assert ("conflict", "data/a.jpg") in problems(bag)


@pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "data/../../x", "C:/x", "data/nul.txt"])
def test_a_list_does_not_lead_out_of_the_bag(tmp_path: Path, path: str) -> None:
    bag = make_bag(tmp_path)
    with (bag / "manifest-sha256.txt").open("a", encoding="utf-8") as out:
        out.write(f"{'0' * 64}  {path}\n")
    assert ("unsafe", path) in problems(bag)


def test_links_in_a_bag_are_not_followed(tmp_path: Path) -> None:
    bag = make_bag(tmp_path)
    (bag / "data/a.jpg").unlink()
    (bag / "data/a.jpg").symlink_to("/etc/hostname")
    os.mkfifo(bag / "data/pipe")
    assert {("unsafe", "data/a.jpg"), ("unsafe", "data/pipe")} <= problems(bag)
    assert [one.path for one in report(bag).files] == ["data/sub/Ґ 100%.txt"]


def test_weak_checksums_are_said_to_be_weak(tmp_path: Path) -> None:
    found = report(make_bag(tmp_path, ("md5",)))
    assert [one.kind for one in found.problems] == ["weak"]
    assert not any(one.held for one in found.files)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("bagit.txt", b"something else"),
        ("bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: rot13\n"),
        ("manifest-sha256.txt", b"\xff\xff"),
    ],
)
def test_a_bag_that_cannot_be_understood_is_refused(tmp_path: Path, path: str, data: bytes) -> None:
    bag = make_bag(tmp_path)
    (bag / path).write_bytes(data)
    with pytest.raises(UnreadableError):
        report(bag)


def test_a_folder_that_is_no_bag_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="not a BagIt bag"):
        report(tmp_path)
