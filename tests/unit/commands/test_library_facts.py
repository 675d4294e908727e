"""Dates found are proposals; what is known can be changed for many items, undone, and read from a table."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands import fakes
from tests.unit.commands.fakes import MP4, PNG, FakePool
from workbench.commands import facts_table, found_dates, library
from workbench.commands.found_dates import dates_in_name
from workbench.errors import RuleError, UnreadableError, UsageError
from workbench.model.library import FOUND_IN_NAME, DateProposal, LibraryItem, Provenance
from workbench.model.media import FactEntry
from workbench.model.work import IntakeRequest, IntakeResult

Put = Callable[[str, bytes], Path]
TAKEN = FactEntry("EXIF", "DateTimeOriginal", "2016:04:09 14:22:10")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk.library"


def tagged(request: IntakeRequest) -> IntakeResult:
    assert request.want_dates
    result = fakes.read(request)
    return dataclasses.replace(result, facts=dataclasses.replace(result.facts, entries=(TAKEN,)))


def items(folder: Path) -> dict[str, LibraryItem]:
    return {item.name: item for item in library.list_items(folder)}


@pytest.mark.parametrize(
    ("name", "dates"),
    [
        ("IMG_20160409_142210", ("2016-04-09",)),
        ("VID-20160409-WA0001", ("2016-04-09",)),
        ("20160409142210", ("2016-04-09",)),
        ("WhatsApp Image 2016-04-09 at 14.22.10", ("2016-04-09",)),
        ("photo_2016-04-09_14-22-10", ("2016-04-09",)),
        ("oath 09.04.2016", ("2016-04-09",)),
        ("2016-04 parade", ("2016-04",)),
        ("1460211730000", ()),  # milliseconds since 1970
        ("1452346719203287040", ()),  # number of a post
        ("IMG_20161399", ()),
        ("IMG_29991231", ()),
        ("19450508 archive", ()),
        ("DSC_0123", ()),
    ],
)
def test_dates_in_names(name: str, dates: tuple[str, ...]) -> None:
    assert dates_in_name(name) == dates


def test_dates_of_metadata_and_name_are_proposals_and_no_dates(folder: Path, put: Put, pool: FakePool) -> None:
    pool.tasks["workbench.tasks.intake:run"] = tagged
    library.add(folder, [put("IMG_20160410.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    (item,) = library.list_items(folder)
    assert item.provenance.earliest_date == ""
    assert item.proposals == (
        DateProposal("2016-04-09", "EXIF DateTimeOriginal"),
        DateProposal("2016-04-10", FOUND_IN_NAME),
    )
    assert found_dates.proposal_lines([item])[0].endswith(
        "proposed 9 Apr 2016, from the file's metadata (EXIF DateTimeOriginal)"
    )


def test_a_copy_under_another_name_proposes_its_date_too(folder: Path, put: Put, pool: FakePool) -> None:
    library.add(folder, [put("a.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    library.add(folder, [put("IMG_20160410.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    (item,) = library.list_items(folder)
    assert item.proposals == (DateProposal("2016-04-10", FOUND_IN_NAME),)


def test_taking_dates_leaves_stated_ones_and_is_one_edit(folder: Path, put: Put, pool: FakePool) -> None:
    paths = [put(name, PNG + name.encode()) for name in ("IMG_20160410.png", "IMG_20170101.png", "plain.png")]
    library.add(folder, paths, pool=pool)  # type: ignore[arg-type]
    known = items(folder)
    library.edit(folder, [known["IMG_20170101.png"].id], {"earliest_date": "2015"})
    told = found_dates.take_dates(folder, [item.id for item in known.values()])
    assert told == "Took the proposed date of 1 item; 2 items had a date already or none proposed"
    assert items(folder)["IMG_20160410.png"].provenance.earliest_date == "2016-04-10"
    assert items(folder)["IMG_20170101.png"].provenance.earliest_date == "2015"
    library.undo(folder)
    assert items(folder)["IMG_20160410.png"].provenance.earliest_date == ""
    # a single item, its date named: that is a person's word against the stated one
    found_dates.take_dates(folder, [known["IMG_20170101.png"].id], "2017-01-01")
    assert items(folder)["IMG_20170101.png"].provenance.earliest_date == "2017-01-01"
    with pytest.raises(UsageError, match="No date was proposed"):
        found_dates.take_dates(folder, [known["plain.png"].id])


def test_removing_an_item_takes_its_proposals_along(folder: Path, put: Put, pool: FakePool) -> None:
    library.add(folder, [put("IMG_20160410.png", PNG + b"a")], pool=pool)  # type: ignore[arg-type]
    (item,) = library.list_items(folder)
    library.remove(folder, [item.id])
    assert library.list_items(folder) == ()


def test_an_edit_of_many_is_undone_and_made_again_at_once(folder: Path, put: Put, pool: FakePool) -> None:
    library.add(folder, [put("a.png", PNG + b"a"), put("b.png", PNG + b"b")], pool=pool)  # type: ignore[arg-type]
    ids = [item.id for item in library.list_items(folder)]
    library.edit(folder, ids[:1], {"place": "Dzor"})
    library.edit(folder, ids, {"place": "Lower Dzor", "event": "Oath"})
    assert library.edit(folder, ids, {"place": "Lower Dzor"}) == "Nothing was changed: it is known so already"
    assert library.edit_labels(folder) == ("Changed 2 items: place, event", "")
    assert library.undo(folder) == "Undid: Changed 2 items: place, event"
    assert [item.provenance.place for item in library.list_items(folder)] == ["Dzor", ""]
    assert library.edit_labels(folder) == ("Changed 1 item: place", "Changed 2 items: place, event")
    library.undo(folder, again=True)
    assert [item.provenance.event for item in library.list_items(folder)] == ["Oath", "Oath"]
    library.undo(folder)
    library.edit(folder, ids, {"notes": "new"})
    with pytest.raises(RuleError, match="nothing to redo"):
        library.undo(folder, again=True)


def test_undo_tells_of_items_that_left_and_stops_where_adding_changed_one(
    folder: Path, put: Put, pool: FakePool
) -> None:
    paths = [put("a.png", PNG + b"a"), put("b.png", PNG + b"b")]
    library.add(folder, paths, pool=pool)  # type: ignore[arg-type]
    ids = [item.id for item in library.list_items(folder)]
    library.edit(folder, ids, {"earliest_date": "2018"})
    library.remove(folder, ids[1:])
    library.empty_removed(folder)
    assert library.undo(folder) == "Undid: Removed 1 item; 1 item of it left the library since"
    library.add(folder, paths[:1], Provenance(earliest_date="2016"), pool=pool)  # type: ignore[arg-type]
    with pytest.raises(RuleError, match=f"item {ids[0]} was changed since"):
        library.undo(folder)
    library.edit(folder, ids[:1], {"earliest_date": "2018"})
    library.undo(folder)
    library.edit(folder, ids[:1], {"earliest_date": "2018"})
    library.undo(folder)
    assert library.list_items(folder)[0].provenance.earliest_date == "2016"


# A table beside the folder


@pytest.fixture
def footage(put: Put, tmp_path: Path) -> Path:
    put("footage/a.png", PNG + b"a")
    put("footage/deep/b.mp4", MP4 + b"b")
    put("footage/deep/c.png", PNG + b"c")
    put("footage/c.png", PNG + b"other c")
    return tmp_path / "footage"


HEAD = "File;Title;Date;Source URL;Licence;Mood\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read_as_spreadsheets_write_it(footage: Path, encoding: str) -> None:
    text = HEAD + 'a.png;"Присяга; день";9.4.2016;https://tv.example/a;CC;calm\r\n\r\ndeep\\b.mp4;Street;2016-04;;;\r\n'
    table = footage.parent / "facts.csv"
    table.write_bytes(text.encode(encoding))
    read = facts_table.read_table(table, [footage], Provenance(place="Dzor", licence="unknown"))
    assert read.problems == ()
    assert read.by_path[(footage / "a.png").resolve()] == Provenance(
        title="Присяга; день", earliest_date="2016-04-09", source_url="https://tv.example/a", licence="CC", place="Dzor"
    )
    assert read.by_path[(footage / "deep/b.mp4").resolve()].licence == "unknown"
    assert (read.unknown_columns, read.untold) == (("Mood",), 2)
    assert "Not used, since these columns are not known here: “Mood”." in read.lines()


def test_each_line_that_is_not_used_says_why(footage: Path) -> None:
    table = footage / "facts.csv"
    table.write_text(
        "file,date,source_url\n"
        "a.png,2016-13,\n"
        "a.png,4/9/2016,\n"
        "a.png,2016,tv.example\n"
        "a.png,2016,\n"
        "a.png,2017,\n"
        "c.png,2016,\n"
        "deep/c.png,2999,\n"
        "gone.png,2016,\n"
        ",2016,\n"
        "b.mp4,2016,,more\n"
    )
    read = facts_table.read_table(table, [footage])
    told = dict(read.problems)
    assert list(told) == [f"line {number}" for number in (2, 3, 4, 6, 8, 9, 10, 11)]
    assert "not a day of the calendar" in told["line 2"]
    assert "day first or month first" in told["line 3"]
    assert "not a web address" in told["line 4"]
    assert told["line 6"] == "line 5 is about the same file."
    assert "lies in the future" in told["line 8"]
    assert told["line 9"] == "“gone.png” is not among the files given."
    assert "which file" in told["line 10"]
    assert "more cells" in told["line 11"]
    assert set(read.by_path) == {(footage / "a.png").resolve(), (footage / "c.png").resolve()}


def test_a_name_in_several_folders_needs_its_path(footage: Path) -> None:
    table = footage.parent / "facts.csv"
    table.write_text("file,title\nc.png,C\n")
    (footage / "c.png").rename(footage / "deep/deeper.png")
    (footage / "other").mkdir()
    (footage / "other/c.png").write_bytes(PNG + b"third")
    assert "several folders" in facts_table.read_table(table, [footage]).problems[0][1]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b"title,date\nA,2016\n", "no column “file”"),
        (b"file,date,published\na.png,2016,2017\n", "two of its columns tell the earliest date"),
        ("file,title\na.png,Чай\n".encode("cp1251"), "neither UTF-8 nor UTF-16"),
        (b"PK\x03\x04\x00\x00xlsx", "no text table"),
        (b'file,title\na.png,"open\n', "quotation mark"),
        (b"file,title\n", "headings and no lines"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_the_reason(footage: Path, data: bytes, why: str) -> None:
    table = footage.parent / "facts.csv"
    table.write_bytes(data)
    with pytest.raises(UnreadableError, match=why):
        facts_table.read_table(table, [footage])


def test_facts_of_a_table_come_with_the_files(folder: Path, footage: Path, pool: FakePool) -> None:
    table = footage / "facts.csv"
    table.write_text("file,title,earlier verdicts\na.png,Oath,False context\n")
    read = facts_table.read_table(table, [footage])
    library.add(folder, [footage], by_path=read.by_path, pool=pool)  # type: ignore[arg-type]
    facts = items(folder)["a.png"].provenance
    assert (facts.title, facts.earlier_verdicts) == ("Oath", "False context")
