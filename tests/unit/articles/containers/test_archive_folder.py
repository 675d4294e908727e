"""Folders of the auto-archiver: the post as text, files found by content, what belongs to it kept with its role."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.unit.articles.containers import made, made_archive
from tests.unit.articles.containers.checks import HASHES
from workbench.articles.containers import python_repr
from workbench.articles.containers.folders import articles_in
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.article import DigestCheck, NotChecked, ReferenceKind
from workbench.review.archive_words import container_lines


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


def table(folder: Path, *items: dict[str, Any], after: str = "") -> Path:
    """A table of posts, each with the fields it is given."""
    path = folder / "db.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, fieldnames=("status", "metadata", "media"))
        rows.writeheader()
        for item in items:
            media = item.pop("media", [])
            rows.writerow({"status": "telegram: success", "metadata": item, "media": media})
        file.write(after)
    return path


WORDS = "Footage of the bridge at Karsk after the strike."
CLIP = {"filename": "clip.mp4", "_mimetype": "video/mp4", "urls": ["https://cdn.example/clip.mp4"], "properties": {}}


def test_posts_of_a_table_keep_their_text_even_where_one_repeats_another(tmp_path: Path) -> None:
    article = read_any(
        table(
            tmp_path,
            {
                "url": "https://t.me/karsk/1",
                "title": "First",
                "content": f"Bridge\n\n{WORDS}",
                "timestamp": "2023-05-13 22:15",
            },
            {"url": "https://t.me/karsk/2", "title": "Second", "content": WORDS, "timestamp": "2023-05-14 08:00"},
            {"url": "https://t.me/karsk/3", "content": WORDS},
        )
    )
    assert [(block.text, block.kind) for block in article.blocks] == [
        ("First", "heading"),
        ("2023-05-13, https://t.me/karsk/1", "paragraph"),
        ("Bridge", "paragraph"),
        (WORDS, "paragraph"),
        ("Second", "heading"),
        ("2023-05-14, https://t.me/karsk/2", "paragraph"),
        (WORDS, "paragraph"),
        ("https://t.me/karsk/3", "heading"),
        (WORDS, "paragraph"),
    ]
    assert article.left_out == ()
    assert (article.title, article.published, article.url) == ("3 archived posts", None, "")


def test_all_posts_of_a_table_are_said_to_be_read(tmp_path: Path) -> None:
    post = {"url": "https://t.me/karsk/1", "title": "A", "content": WORDS, "timestamp": "2023-05-13 22:15"}
    article = read_any(table(tmp_path, dict(post), {**post, "url": "https://t.me/karsk/2"}))
    assert article.published == "2023-05-13"
    assert article.published_from == "the time of all the posts, as the archiver recorded it"
    assert article.container is not None
    assert container_lines(article.container) == (
        "Read from an archive of posts (auto-archiver).",
        "It holds 2 posts; all were read as one text, each under a heading of its own.",
    )


def test_a_row_that_cannot_be_read_is_told_and_kept_as_it_stands(tmp_path: Path) -> None:
    row = "x,__import__('os').system('true'),[]"
    article = read_any(
        table(tmp_path, {"url": "https://t.me/karsk/1", "title": "A", "content": WORDS}, after=row + "\n")
    )
    assert [(line.text, line.rule) for line in article.left_out] == [
        ("x, __import__('os').system('true'), []", "a row of the archive's table that could not be read")
    ]
    assert article.container is not None
    assert article.container.notes == (
        "A row of the table could not be read (line 3); it stands among the lines left out.",
    )


@pytest.mark.parametrize("first", [WORDS, "Мост у Карска после удара ночью."])
def test_the_words_of_a_post_are_the_caption_of_its_clip(tmp_path: Path, first: str) -> None:
    content = f"{first} Two spans lie in the water.\n\nNobody was hurt."
    article = read_any(table(tmp_path, {"url": "https://t.me/karsk/1", "content": content, "media": [CLIP]}))
    assert [(claim.sentence, claim.media, claim.reason) for claim in article.claims] == [
        (first, (0,), "caption of medium 1")
    ]


def test_a_post_in_markup_is_read_as_a_page(tmp_path: Path) -> None:
    content = f"<p>{WORDS}</p><p>The other span stands.</p><p>Nobody was hurt there.</p>"
    article = read_any(table(tmp_path, {"url": "https://t.me/karsk/1", "title": "A", "content": content}))
    assert [block.text for block in article.blocks][:1] == [WORDS]
