"""Adding to a library, searching it, keeping it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from tests.unit.commands.fakes import JPEG, MP4, PNG, FakePool
from workbench.commands import library, library_adding
from workbench.errors import Cancelled, LockedError, NotFoundError, StorageError, UsageError
from workbench.jobs import Progress
from workbench.model.library import AddOutcome, Provenance
from workbench.storage.library_store import LibraryStore

Put = Callable[[str, bytes], Path]


@pytest.fixture
def box(put: Put, tmp_path: Path) -> Path:
    """A folder with one of everything."""
    put("box/a.png", PNG + b"a")
    put("box/b copy of a.png", PNG + b"a")
    put("box/c.mp4", MP4 + b"c")
    put("box/deep/broken.png", PNG + b"broken")
    put("box/page.jpg", b"<html>not found</html>")
    put("box/readme.txt", b"hello")
    put("box/paper.pdf", b"%PDF-1.4")
    put("box/unknown.bin", b"\x01\x02\x03\x00\xff")
    put("box/empty.mp4", b"")
    put("box/.DS_Store", b"x")
    return tmp_path / "box"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk.library"


def outcomes(report: library.LibraryAddReport) -> dict[str, AddOutcome]:
    return {Path(record.path).name: record.outcome for record in report.records}


def test_each_file_has_one_outcome(folder: Path, box: Path, pool: FakePool) -> None:
    report = library.add(folder, [box, box / "a.png"], pool=pool)  # type: ignore[arg-type]
    assert outcomes(report) == {
        "a.png": AddOutcome.ADDED,
        "b copy of a.png": AddOutcome.ALREADY,
        "c.mp4": AddOutcome.ADDED,
        "broken.png": AddOutcome.UNREADABLE,
        "page.jpg": AddOutcome.UNREADABLE,
        "readme.txt": AddOutcome.LEFT_OUT,
        "paper.pdf": AddOutcome.LEFT_OUT,
        "unknown.bin": AddOutcome.LEFT_OUT,
        "empty.mp4": AddOutcome.UNREADABLE,
        ".DS_Store": AddOutcome.LEFT_OUT,
    }
    assert len(report.records) == 10
    assert all(record.reason for record in report.records if record.outcome.value in ("unreadable", "left-out"))


def test_adding_again_reads_nothing_known(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box], pool=pool)  # type: ignore[arg-type]
    before = len(pool.requests("workbench.tasks.intake:run"))
    report = library.add(folder, [box / "a.png", box / "c.mp4"], pool=pool)  # type: ignore[arg-type]
    assert {record.outcome for record in report.records} == {AddOutcome.ALREADY}
    assert len(pool.requests("workbench.tasks.intake:run")) == before


def test_same_content_elsewhere_is_already_there(folder: Path, box: Path, pool: FakePool, put: Put) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    report = library.add(folder, [put("other/x.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    assert report.records[0].outcome is AddOutcome.ALREADY


def test_stop_keeps_what_was_added(folder: Path, put: Put, pool: FakePool) -> None:
    paths = [put(f"many/{number}.png", PNG + bytes([number])) for number in range(5)]

    def stop() -> bool:
        return len(pool.requests("workbench.tasks.intake:run")) >= 3

    with pytest.raises(Cancelled):
        library.add(folder, paths, progress=Progress(None, stop), pool=pool)  # type: ignore[arg-type]
    assert len(library.list_items(folder)) in (2, 3)
    library.add(folder, paths, pool=pool)  # type: ignore[arg-type]
    assert len(library.list_items(folder)) == 5


def test_item_keeps_provenance_thumbs_and_path(folder: Path, box: Path, pool: FakePool) -> None:
    facts = Provenance(title="Oath", earliest_date="2016-04")
    library.add(folder, [box / "c.mp4"], facts, pool=pool)  # type: ignore[arg-type]
    item = library.list_items(folder)[0]
    assert (item.provenance.title, item.duration_s, Path(item.path).name) == ("Oath", 20.0, "c.mp4")
    assert library.thumbnail(folder, item.id, 8_000_000) == JPEG
    assert not library.is_offline(item)


def test_date_is_checked_before_anything_is_made(folder: Path, box: Path, pool: FakePool) -> None:
    with pytest.raises(UsageError, match="not a date"):
        library.add(folder, [box], Provenance(earliest_date="long ago"), pool=pool)  # type: ignore[arg-type]
    assert not folder.exists()


def test_library_being_changed_is_refused(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    with LibraryStore.open(folder), pytest.raises(LockedError):
        library.add(folder, [box / "c.mp4"], pool=pool)  # type: ignore[arg-type]


def test_answers_come_in_the_order_given(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box], pool=pool)  # type: ignore[arg-type]
    paths = [box / name for name in ("c.mp4", "empty.mp4", "a.png", "deep/broken.png", "none.png", "readme.txt")]
    answers = list(library.search(folder, paths, pool=pool))  # type: ignore[arg-type]
    assert [answer["query"] for answer in answers] == [str(path) for path in paths]
    assert [answer["kind"] for answer in answers] == ["video", None, "image", None, None, None]
    assert [len(answer["matches"]) for answer in answers] == [1, 0, 1, 0, 0, 0]  # type: ignore[arg-type]
    assert [bool(answer["unreadable"]) for answer in answers] == [False, True, False, True, True, True]


def test_answer_has_the_keys_of_the_contract(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "c.mp4"], pool=pool)  # type: ignore[arg-type]
    answer = next(iter(library.search(folder, [box / "c.mp4"], pool=pool)))  # type: ignore[arg-type]
    assert answer["not_found"] == [[14.8, 20.0]]
    match = answer["matches"][0]  # type: ignore[index]
    assert {
        "item", "name", "band", "relation", "mirrored", "reversed", "rotation_deg", "speed", "query_start_s",
        "query_end_s", "library_start_s", "library_end_s", "edges_s", "transforms", "method", "distance_bits",
        "inliers", "agreement", "score",
    } <= set(match)  # fmt: skip
    assert (match["band"], match["relation"], match["mirrored"]) == ("strong", "same-picture", True)
    lines = list(library.result_lines(answer))
    assert "Same footage" in lines[1]
    assert "  Found nowhere: 0:14.80 to 0:20.00" in lines


def test_folder_of_queries_is_walked(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    names = [Path(str(answer["query"])).name for answer in library.search(folder, [box], pool=pool)]  # type: ignore[arg-type]
    assert "a.png" in names
    assert "readme.txt" not in names


def test_searching_no_library_is_an_error(tmp_path: Path, box: Path, pool: FakePool) -> None:
    with pytest.raises(NotFoundError):
        next(library.search(tmp_path / "none.library", [box], pool=pool))  # type: ignore[arg-type]


def test_edit_remove_and_check(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png", box / "c.mp4"], pool=pool)  # type: ignore[arg-type]
    assert library.edit(folder, [1, 2], {"place": "Dzor"}) == "Changed 2 items: place"
    assert {item.provenance.place for item in library.list_items(folder)} == {"Dzor"}
    with pytest.raises(UsageError, match="no field"):
        library.edit(folder, [1], {"colour": "red"})
    with pytest.raises(NotFoundError):
        library.remove(folder, [1, 99])
    library.remove(folder, [1])
    assert len(library.list_items(folder)) == 1
    assert library.check(folder).sound


def test_hashes_travel_without_files(folder: Path, box: Path, pool: FakePool, tmp_path: Path) -> None:
    library.add(folder, [box / "a.png"], Provenance(title="Oath"), pool=pool)  # type: ignore[arg-type]
    library.export_hashes(folder, tmp_path / "list.jsonl")
    other = tmp_path / "other.library"
    assert library.import_hashes(other, tmp_path / "list.jsonl").startswith("Added 1 item")
    item = library.list_items(other)[0]
    assert (item.provenance.title, library.is_offline(item)) == ("Oath", True)


def test_rebuild_asks_for_a_new_index(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    (folder / "index" / "old").write_bytes(b"x")
    library.rebuild(folder, pool=pool)  # type: ignore[arg-type]
    assert not (folder / "index" / "old").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this account")
def test_file_without_permission_is_listed(folder: Path, box: Path, pool: FakePool) -> None:
    (box / "a.png").chmod(0)
    report = library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    assert report.records[0].reason == "you may not read it"


@pytest.mark.parametrize(
    ("known", "given", "kept", "told"),
    [
        ("2016", "2014-05", "2014-05", "earlier date 2014-05 taken, known before was 2016"),
        ("2016", "2018", "2016", "known date 2016 kept, given 2018"),
        ("2016", "2016-04", "2016", "known date 2016 kept, given 2016-04"),
        ("", "2018", "2018", "earliest date filled in"),
        ("2016", "2016", "2016", ""),
    ],
)
def test_the_earlier_date_of_a_known_file_counts(  # noqa: PLR0917 - cases and fixtures
    folder: Path, box: Path, pool: FakePool, known: str, given: str, kept: str, told: str
) -> None:
    library.add(folder, [box / "a.png"], Provenance(earliest_date=known), pool=pool)  # type: ignore[arg-type]
    report = library.add(folder, [box / "a.png"], Provenance(earliest_date=given), pool=pool)  # type: ignore[arg-type]
    assert [(record.outcome, record.reason) for record in report.records] == [(AddOutcome.ALREADY, told)]
    assert library.list_items(folder)[0].provenance.earliest_date == kept


def test_empty_fields_of_a_known_file_are_filled_and_others_left(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png"], Provenance(title="Oath"), pool=pool)  # type: ignore[arg-type]
    facts = Provenance(title="Parade", place="Dzor")
    report = library.add(folder, [box / "b copy of a.png"], facts, pool=pool)  # type: ignore[arg-type]
    assert report.records[0].reason == "known title Oath kept, given Parade; place filled in"
    known = library.list_items(folder)[0].provenance
    assert (known.title, known.place) == ("Oath", "Dzor")


@pytest.mark.parametrize("values", [{"source_url": "javascript:alert(1)"}, {"earliest_date": "2999"}])
def test_what_cannot_be_known_of_an_item_is_refused(
    folder: Path, box: Path, pool: FakePool, values: dict[str, str]
) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"is not a web address|lies in the future"):
        library.edit(folder, [1], values)
    with pytest.raises(UsageError, match=r"is not a web address|lies in the future"):
        library.add(folder, [box / "c.mp4"], Provenance(**values), pool=pool)  # type: ignore[arg-type]


def test_changed_fields_are_named_in_words(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    told = library.edit(folder, [1], {"earliest_date": "2016", "published_by": "TV"})
    assert told == "Changed 1 item: earliest date, publisher"
    assert set(library.PROVENANCE_WORDS) == {one.name for one in fields(Provenance)}


def test_hashes_alone_where_asked(folder: Path, put: Put, pool: FakePool) -> None:
    library.add(folder, [put("a.png", PNG + b"a")], pool=pool, hashes_only=True)  # type: ignore[arg-type]
    (asked,) = pool.requests("workbench.tasks.intake:run")
    assert (asked.with_features, asked.image_hashes, asked.thumb_px) == (False, False, 160)


def test_a_fault_in_between_keeps_what_was_read_before(
    folder: Path, put: Put, pool: FakePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [put(f"{number}.png", PNG + bytes([number])) for number in range(5)]

    def full(_library: Path, _pool: object, _progress: Progress) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(library_adding, "bring_index_up", full)
    with pytest.raises(StorageError):
        library.add(folder, files, pool=pool)  # type: ignore[arg-type]
    assert library.info(folder).item_count == 5


def test_an_item_known_by_a_hash_alone_is_marked(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("d8f8f0cce0f4a84f0e370a22028f67f0b36e2ed596623e1d33e6b39c4e9c9b22,90,a.jpg\n")
    library.import_hashes(folder, tmp_path / "list.csv")
    (item,) = library.list_items(folder)
    assert (library.item_to_json(item)["offline"], library.item_to_json(item)["hash_only"]) == (True, True)


def test_pictures_added_get_the_hashes_of_imagehash_too(folder: Path, box: Path, pool: FakePool) -> None:
    library.add(folder, [box / "a.png"], pool=pool)  # type: ignore[arg-type]
    (asked,) = pool.requests("workbench.tasks.intake:run")
    assert asked.image_hashes
