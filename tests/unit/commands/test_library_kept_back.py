"""What is added, removed, tagged or dismissed in a library can be taken back; what is removed is nowhere until then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.fakes import PNG, FakePool
from workbench.commands import found_dates, library, library_care
from workbench.errors import NotFoundError, UsageError
from workbench.model.library import AddOutcome, ItemTag, Provenance
from workbench.storage.library_store import LibraryStore

Put = Callable[[str, bytes], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk.library"


@pytest.fixture
def filled(folder: Path, put: Put, pool: FakePool) -> Path:
    """Items 1 and 2, added in one step."""
    paths = [put("IMG_20160409.png", PNG + b"a"), put("b.png", PNG + b"b")]
    library.add(folder, paths, Provenance(place="Dzor"), pool=pool)  # type: ignore[arg-type]
    return folder


def ids(folder: Path) -> list[int]:
    return [int(item.id) for item in library.list_items(folder)]


def test_removed_items_are_nowhere_and_undo_brings_them_back_whole(filled: Path) -> None:
    before = library.list_items(filled)
    library.remove(filled, [2])
    assert (ids(filled), library.info(filled).item_count, library.removed_count(filled)) == ([1], 1, 1)
    with LibraryStore.open(filled, read_only=True) as store:
        assert store.knows(before[1].sha256) is None
        assert [item_id for item_id, _signature in store.signatures()] == [1]
        with pytest.raises(NotFoundError):
            store.item(2)
    with pytest.raises(NotFoundError):
        library.edit(filled, [2], {"place": "elsewhere"})
    assert library.undo(filled) == "Undid: Removed 1 item"
    assert library.list_items(filled) == before


def test_items_brought_back_are_new_to_whoever_searched_meanwhile(filled: Path) -> None:
    library.remove(filled, [2])
    meanwhile = library.info(filled).generation
    library.undo(filled)
    with LibraryStore.open(filled, read_only=True) as store:
        assert store.added_after(meanwhile) == {2}


def test_adding_is_a_step_that_can_be_undone_and_made_again(filled: Path) -> None:
    assert library.edit_labels(filled) == ("Added 2 items", "")
    library.undo(filled)
    assert ids(filled) == []
    library.undo(filled, again=True)
    assert ids(filled) == [1, 2]


def test_a_file_removed_and_added_again_is_a_new_item(filled: Path, put: Put, pool: FakePool) -> None:
    library.remove(filled, [2])
    report = library.add(filled, [put("b.png", PNG + b"b")], pool=pool)  # type: ignore[arg-type]
    assert report.count(AddOutcome.ADDED) == 1
    assert ids(filled) == [1, 3]
    assert library.list_items(filled)[1].provenance.place == "", "what was known went with the item"
    assert library.removed_count(filled) == 0


def test_emptying_is_for_good(filled: Path) -> None:
    library.remove(filled, [1, 2])
    assert library.empty_removed(filled) == "Emptied: 2 removed items cannot be brought back any more"
    assert library.undo(filled).endswith("2 items of it left the library since")
    assert ids(filled) == []
    assert library.check(filled).problems == ()


def test_tags_of_many_are_edited_as_one_step(filled: Path) -> None:
    with LibraryStore.open(filled) as store:
        store.add_tags(1, [ItemTag("Flag", 1.0, 2.0)])
    assert library.edit_tags(filled, [1, 2], add=["flag", " crowd "]) == "2 items tagged Flag, crowd"
    assert library.list_items(filled)[1].tags == (ItemTag("Flag"), ItemTag("crowd"))
    library.edit_tags(filled, [1, 2], take_off=["FLAG"])
    assert [item.tags for item in library.list_items(filled)] == [(ItemTag("crowd"),)] * 2
    library.undo(filled)
    assert library.list_items(filled)[0].tags == (ItemTag("Flag"), ItemTag("Flag", 1.0, 2.0), ItemTag("crowd"))
    assert library.edit_tags(filled, [1], add=["crowd"]) == "Nothing was changed: it is so already"


def test_dismissed_dates_stay_away_when_the_file_is_added_again(filled: Path, put: Put, pool: FakePool) -> None:
    found_dates.dismiss_dates(filled, [1], "2016-04-09")
    library.add(filled, [put("IMG_20160409.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    item = library.list_items(filled)[0]
    assert found_dates.open_proposals(item) == ()
    assert [one.date for one in item.dismissed] == ["2016-04-09"]
    with pytest.raises(UsageError, match="No such date is proposed"):
        found_dates.dismiss_dates(filled, [1])
    found_dates.dismiss_dates(filled, [1], back=True)
    assert len(library.list_items(filled)[0].proposals) == 1
    library.undo(filled)
    assert library.list_items(filled)[0].proposals == ()


def test_a_group_told_apart_is_remembered_and_can_be_grouped_again(filled: Path) -> None:
    items = {int(item.id): item for item in library.list_items(filled)}
    assert not items[1].distinct
    library_care.dismiss_group(filled, [1, 2])
    assert [item.distinct for item in library.list_items(filled)] == [(2,), (1,)]
    library_care.dismiss_group(filled, [1, 2], back=True)
    assert [item.distinct for item in library.list_items(filled)] == [(), ()]
    library.undo(filled)
    assert [item.distinct for item in library.list_items(filled)] == [(2,), (1,)]
