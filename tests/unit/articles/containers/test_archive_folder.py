"""Folders of the auto-archiver: the post as text, files found by content, what belongs to it kept with its role."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.unit.articles.containers import made, made_archive
from tests.unit.articles.containers.checks import HASHES
from workbench.articles.containers import python_repr
from workbench.articles.containers.folders import articles_in
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.article import DigestCheck, NotChecked, ReferenceKind


@pytest.fixture
def folder(tmp_path: Path) -> made_archive.Folder:
    return made_archive.folder(tmp_path / "local_archive")


def test_a_record_in_json_is_the_post_with_its_media(folder: made_archive.Folder) -> None:
    article = read_any(folder.write_json())
    assert (article.title, article.url, article.published) == (
        "A post about the convoy",
        made_archive.POST,
        "2020-10-12",
    )
    assert article.body == made_archive.CONTENT.strip()
    assert [(one.url, one.kind, one.sha256[:8]) for one in article.media] == [
        (made.HERO, ReferenceKind.IMAGE, HASHES[0][:8]),
        ("part.png", ReferenceKind.IMAGE, HASHES[1][:8]),
        ("screenshot_1.png", ReferenceKind.IMAGE, article.media[2].sha256[:8]),
        ("clip.mp4", ReferenceKind.VIDEO, "abababab"),
    ]
    assert [bool(one.local_path) for one in article.media] == [True, True, True, False]
    assert [(claim.sentence[:14], claim.media) for claim in article.claims] == [
        ("Footage was re", (3,)),
        ("The photo show", (0,)),
    ]


def test_what_belongs_to_the_post_has_its_role(folder: made_archive.Folder) -> None:
    article = read_any(folder.write_json())
    assert {kept.name: kept.role for kept in article.kept_files} == {
        "thumb_1.jpg": "thumbnail of clip.mp4, made by the archiver",
        "hashes.txt": "hashes that were time-stamped",
        "timestamp_token_freetsa": "time stamp token of https://freetsa.example/tsr",
        "1 - 850.crt": "certificate of the time stamp authority",
    }
    assert all(kept.local_path for kept in article.kept_files)


def test_hashes_of_the_record_are_compared(folder: made_archive.Folder) -> None:
    article = read_any(folder.write_json())
    assert article.container is not None
    lacking = (NotChecked("of files that are not in the folder", 1),)
    assert article.container.checks == (DigestCheck("files", 7, not_checked=lacking),)


def test_a_changed_file_is_told_and_not_taken(folder: made_archive.Folder) -> None:
    photo = next(folder.root.glob("*.jpg"))
    path = folder.root / f"{HASHES[0][:24]}.jpg"
    assert photo.exists()
    path.write_bytes(path.read_bytes() + b"?")
    article = read_any(folder.write_json())
    assert article.media[0].local_path == ""
    assert article.container is not None
    assert article.container.checks[0].differ == ("photo.jpg",)
    assert any("its content was changed" in note for note in article.container.notes)


@pytest.mark.parametrize("form", ["write_csv", "write_html"])
def test_other_forms_of_the_record_hold_the_same(folder: made_archive.Folder, form: str) -> None:
    article = read_any(getattr(folder, form)())
    assert (article.title, article.published) == ("A post about the convoy", "2020-10-12")
    assert article.media[0].sha256 == HASHES[0]
    assert article.media[0].local_path == f"{HASHES[0][:24]}.jpg"


def test_json_is_preferred_where_a_folder_holds_all_forms(folder: made_archive.Folder) -> None:
    record = folder.write_json()
    folder.write_csv()
    folder.write_html()
    assert articles_in(folder.root, "local_archive", SILENT) == [record]


def test_a_folder_with_one_saved_page_is_that_page(tmp_path: Path) -> None:
    (tmp_path / "Page.html").write_text(made.page())
    (tmp_path / "Page_files").mkdir()
    (tmp_path / "Page_files" / "frame.html").write_text("<p>x</p>")
    assert articles_in(tmp_path, "x", SILENT) == [tmp_path / "Page.html"]
    (tmp_path / "Other.html").write_text(made.page())
    with pytest.raises(UnreadableError, match=r"holds 2 pages \(Other.html, Page.html\)"):
        articles_in(tmp_path, "x", SILENT)


def test_a_damaged_record_says_so(folder: made_archive.Folder) -> None:
    path = folder.write_json()
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(UnreadableError, match="its JSON is damaged"):
        read_any(path)


def test_code_in_a_table_is_never_run(folder: made_archive.Folder, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    path = folder.write_csv()
    cell = f"\"{{'url': __import__('pathlib').Path('{trap}').touch()}}\""
    path.write_text(path.read_text(encoding="utf-8") + f"success,{cell},[]\n", encoding="utf-8")
    article = read_any(path)
    assert article.title == "A post about the convoy"
    assert not trap.exists()


@pytest.mark.parametrize(
    "value",
    [
        {"a": [1, -2.5, None, True], "b": {"c": 'it\'s "so"\n'}, "d": []},
        [{"filename": "a.jpg", "properties": {}}],
        "text",
        {},
    ],
)
def test_what_repr_writes_is_read_back(value: object) -> None:
    assert python_repr.parse(repr(value)) == value


def test_dates_and_objects_in_repr() -> None:
    when = dt.datetime(2022, 3, 4, 5, 6, 7, 890, tzinfo=dt.UTC)
    assert python_repr.parse(repr({"t": when, "d": dt.date(2020, 1, 2), "s": {1}, "p": (1, 2), "b": b"x"})) == {
        "t": "2022-03-04T05:06:07+00:00",
        "d": "2020-01-02",
        "s": [1],
        "p": [1, 2],
        "b": "x",
    }
    assert python_repr.parse("PosixPath('/tmp/a')") == "/tmp/a"  # noqa: S108
    assert python_repr.parse("{'a': <object at 0x7f>}") == {"a": "<object at 0x7f>"}


@pytest.mark.parametrize("text", ["", "{", "{'a' 1}", "[1 2]", "'a", "{'a': }", "1 + 1", "lambda: 0", "[" * 5000])
def test_what_is_no_repr_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        python_repr.parse(text)
