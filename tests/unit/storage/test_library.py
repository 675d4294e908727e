"""A library keeps items, hashes and pictures, is added to by one, searched by many, and exchanged without media."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.storage import samples
from tests.unit.storage.lists import import_hashes
from workbench.errors import LockedError, NewerFormatError, NotFoundError, StorageError, UnreadableError, UsageError
from workbench.model.hashes import Signature, SignatureView
from workbench.model.ids import ItemId
from workbench.model.library import Provenance
from workbench.model.media import MediaKind
from workbench.storage import library_schema, schema
from workbench.storage.case_store import CaseStore
from workbench.storage.library_exchange import export_hashes
from workbench.storage.library_store import ItemThumb, LibraryStore

SHA = "ab" * 32
THUMBS = (ItemThumb(0, b"first", b"grey first"), ItemThumb(2_000_000, b"second", b"grey second"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryStore]:
    with LibraryStore.create(tmp_path / "old.library") as store:
        yield store


def add(store: LibraryStore, sha256: str = SHA, **more: object) -> ItemId:
    values: dict[str, object] = {
        "name": b"parade\xff.mp4",
        "kind": MediaKind.VIDEO,
        "signature": samples.SIGNATURE,
        "size_bytes": 100,
        "duration_s": 2.5,
        "provenance": Provenance(title="=Parade", earliest_date="2016-04"),
        "path": "/footage/parade.mp4",
        "mtime_ns": 5,
        "thumbs": THUMBS,
        **more,
    }
    return store.add(sha256=sha256, **values)  # type: ignore[arg-type]


def test_an_item_comes_back_as_it_went_in(library: LibraryStore) -> None:
    item = library.item(add(library))
    assert (item.sha256, item.name, item.provenance.earliest_date) == (SHA, "parade\\xff.mp4", "2016-04")
    assert list(library.items()) == [item]
    assert list(library.signatures()) == [(item.id, samples.SIGNATURE)]
    assert list(library.signatures([99])) == []


def test_adding_is_idempotent_by_content(library: LibraryStore) -> None:
    first = add(library)
    generation = library.generation
    assert add(library, path="/copy/parade.mp4", mtime_ns=6) == first
    assert (library.info().item_count, library.generation) == (1, generation)
    assert library.knows(SHA) == first
    assert library.knows("") is None


def test_known_files_are_skipped_fast(library: LibraryStore) -> None:
    first = add(library)
    add(library, path="/copy/parade.mp4", mtime_ns=6)
    assert library.known_path("/footage/parade.mp4", 100, 5) == first
    assert library.known_path("/copy/parade.mp4", 100, 6) == first
    assert library.known_path("/copy/parade.mp4", 100, 7) is None


def test_every_change_raises_the_generation(library: LibraryStore) -> None:
    seen = [library.generation]
    item = add(library)
    seen.append(library.generation)
    library.edit(item, place="Yerevan")
    seen.append(library.generation)
    library.remove([item])
    seen.append(library.generation)
    assert seen == sorted(set(seen))


def test_thumbnails_are_found_by_time(library: LibraryStore) -> None:
    item = add(library)
    assert library.thumb_times(item) == (0, 2_000_000)
    assert library.thumb(item, 1_900_000) == b"second"
    assert library.thumb(item, 100, masked=True) == b"grey first"
    assert library.thumb(99) is None


def test_provenance_can_be_edited(library: LibraryStore) -> None:
    item = add(library)
    library.edit(item, place="Yerevan", earliest_date="2015")
    assert library.item(item).provenance.place == "Yerevan"
    with pytest.raises(UsageError, match="not a date"):
        library.edit(item, earliest_date="once")
    with pytest.raises(UsageError, match="no field"):
        library.edit(item, sha256="x")
    with pytest.raises(NotFoundError):
        library.edit(99, place="x")


def test_a_removed_item_is_gone_and_its_id_not_used_again(library: LibraryStore) -> None:
    item = add(library)
    library.remove([item])
    assert library.info().item_count == 0
    assert add(library) > item
    assert library.check().sound


def test_one_writes_and_others_search(library: LibraryStore) -> None:
    with pytest.raises(LockedError, match="library"):
        LibraryStore.open(library.path)
    with LibraryStore.open(library.path, read_only=True) as view:
        add(library)
        assert view.info() == library.info()
        with pytest.raises(StorageError, match="searching only"):
            view.edit(1, place="x")


def test_what_is_added_survives_reopening(library: LibraryStore) -> None:
    add(library)
    info = library.info()
    library.close()
    with LibraryStore.open(library.path) as again:
        assert again.info() == info
        assert again.index_dir.is_dir()


def test_a_case_is_no_library(case: CaseStore, library: LibraryStore) -> None:
    with pytest.raises(StorageError, match="is not a library"):
        LibraryStore.open(case.path)
    library.close()
    (library.path / "case.workbench").write_bytes((library.path / "library.workbench").read_bytes())
    with pytest.raises(StorageError, match="is not a case"):
        CaseStore.open(library.path, by="mara")


def test_a_newer_library_is_refused(library: LibraryStore) -> None:
    library.close()
    db = sqlite3.connect(library.path / "library.workbench")
    db.execute("PRAGMA user_version = 9")
    db.close()
    with pytest.raises(NewerFormatError):
        LibraryStore.open(library.path)


def test_a_damaged_signature_is_found(library: LibraryStore) -> None:
    add(library)
    library._db.execute("UPDATE signature_view SET codes = substr(codes, 2)")
    assert [problem.what for problem in library.check().problems] == ["item 1: parade\\xff.mp4"]


@pytest.mark.parametrize("name", ["hashes.jsonl", "hashes.csv"])
def test_hashes_travel_without_media(library: LibraryStore, tmp_path: Path, name: str) -> None:
    add(library)
    assert export_hashes(library, tmp_path / name).written == 1
    with LibraryStore.create(tmp_path / "new.library") as other:
        report = import_hashes(other, tmp_path / name)
        assert (report.added, report.already, report.refused) == (1, 0, ())
        (item,) = other.items()
        assert (item.sha256, item.provenance, item.path) == (SHA, library.item(1).provenance, "")
        ((_, signature),) = other.signatures()
        assert signature == dataclasses.replace(samples.SIGNATURE, features=())
        assert signature.views[0].codes == samples.SIGNATURE.views[0].codes
        assert import_hashes(other, tmp_path / name).already == 1


def test_a_bare_list_of_hashes_is_taken(library: LibraryStore, tmp_path: Path) -> None:
    lines = ["hash,quality,title", f"{'0f' * 32},90,A", f"{'f0' * 32},80,B", "short,80,C", f"{'11' * 32},many,D"]
    (tmp_path / "list.csv").write_text("\n".join(lines))
    report = import_hashes(library, tmp_path / "list.csv", origin=Provenance(published_by="A desk"))
    assert report.added == 2
    assert [number for number, _ in report.refused] == [4, 5]
    assert [item.provenance.title for item in library.items()] == ["A", "B"]
    assert {item.provenance.published_by for item in library.items()} == {"A desk"}
    assert import_hashes(library, tmp_path / "list.csv").already == 2


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "[]",
        "broken",
        '{"views": [{"codes": ["zz"], "times_us": [0], "qualities": [1]}]}',
        '{"views": [{"codes": [], "times_us": [0], "qualities": [1]}]}',
        f'{{"views": [{{"codes": ["{"0" * 64}"], "times_us": [0], "qualities": [300]}}]}}',
        f'{{"version": 1e99, "views": [{{"codes": ["{"0" * 64}"], "times_us": [0], "qualities": [3]}}]}}',
        f'{{"duration_s": NaN, "views": [{{"codes": ["{"0" * 64}"], "times_us": [0], "qualities": [3]}}]}}',
        f'{{"sha256": "../x", "views": [{{"codes": ["{"0" * 64}"], "times_us": [0], "qualities": [3]}}]}}',
    ],
)
def test_lines_that_are_no_items_are_refused(library: LibraryStore, tmp_path: Path, line: str) -> None:
    (tmp_path / "list.jsonl").write_text(line + "\n")
    report = import_hashes(library, tmp_path / "list.jsonl")
    assert (report.added, len(report.refused)) == (0, 1)


def test_a_file_that_is_no_list_is_said(library: LibraryStore, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch()
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00" * 9)
    for name in ("gone.csv", "empty.csv", "binary.csv"):
        with pytest.raises(UnreadableError):
            import_hashes(library, tmp_path / name)


def test_an_item_needs_something_to_be_known_by(library: LibraryStore) -> None:
    with pytest.raises(UsageError, match="needs the hash"):
        add(library, sha256="", signature=None)
    code = Signature("pdq", 1, 0.0, 0.0, (SignatureView("full", (0,), b"\x50", bytes(32)),))
    assert add(library, sha256="", signature=code) == add(library, sha256="", signature=code)


def test_changes_made_together_are_all_made_or_none(library: LibraryStore) -> None:
    before = library.generation

    def failing() -> None:
        with library.together():
            add(library)
            add(library, sha256="b" * 64)
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        failing()
    assert (library.info().item_count, library.generation) == (0, before)
    with library.together():
        add(library)
        with pytest.raises(UsageError):
            add(library, sha256="", signature=None)
        add(library, sha256="b" * 64)
    assert (library.info().item_count, library.generation) == (2, before + 2)


def _with_thumbs() -> Signature:
    view = SignatureView("thumb", (0, 250_000), bytes([1, 0]), bytes(range(256)) * 2)
    return dataclasses.replace(samples.SIGNATURE, views=(*samples.SIGNATURE.views, view))


def test_one_view_of_a_signature_is_read_alone(library: LibraryStore) -> None:
    item = add(library, signature=_with_thumbs())
    stored = library.signature_view(item, "thumb")
    assert stored is not None
    assert (stored.view, stored.codes) == ("thumb", bytes(range(256)))
    assert library.signature_view(item, "trim") is None


@pytest.mark.parametrize("name", ["hashes.jsonl", "hashes.csv"])
def test_thumbs_never_leave_with_the_hashes(library: LibraryStore, tmp_path: Path, name: str) -> None:
    add(library, signature=_with_thumbs())
    export_hashes(library, tmp_path / name)
    assert "thumb" not in (tmp_path / name).read_text("utf-8")


def test_a_library_of_version_1_still_opens(library: LibraryStore) -> None:
    path = library.path
    for statement in library_schema.LATER:
        library._db.execute(f"DROP TABLE {statement.split()[2]}")
    library._db.pragma("user_version", 1)
    library.close()
    before = (path / "library.workbench").read_bytes()
    with LibraryStore.open(path, read_only=True) as seen:
        assert seen.info().item_count == 0
    assert (path / "library.workbench").read_bytes() == before
    with LibraryStore.open(path) as opened:
        assert opened._db.pragma("user_version") == library_schema.VERSION
        assert schema.differences(opened._db, library_schema.STATEMENTS) == ()
