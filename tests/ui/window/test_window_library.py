"""The library window: dates proposed, edits of many, tables of facts, search by picture, several libraries."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import read_with_pictures, settle
from tests.unit.commands.fakes import PNG, FakePool, search_exact
from workbench.commands import library, library_adding
from workbench.model.ids import ItemId
from workbench.model.library import Provenance
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import FactEntry
from workbench.model.work import IntakeRequest, IntakeResult, SearchRequest, SearchResult
from workbench.ui.library.adding import AddDialog
from workbench.ui.library.care import DuplicatesDialog
from workbench.ui.library.sources import CaseToLibraryDialog, LibraryFromDialog
from workbench.ui.library.window import LibraryWindow
from workbench.ui.main_window import MainWindow

Put = Callable[[str, bytes], Path]
TAKEN = FactEntry("EXIF", "DateTimeOriginal", "2016:04:09 14:22:10")


def tagged(request: IntakeRequest) -> IntakeResult:
    """A file named "tagged" says when it was taken."""
    result = read_with_pictures(request)
    entries = (TAKEN,) if request.name.startswith("tagged") else ()
    return dataclasses.replace(result, facts=dataclasses.replace(result.facts, entries=entries))


@pytest.fixture
def folder(tmp_path: Path, pool: FakePool, put: Put, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of four pictures: one tagged with a date, one named after one, one dated, one offline."""
    pool.tasks["workbench.tasks.intake:run"] = tagged
    monkeypatch.setattr(library_adding, "WorkerPool", lambda: contextlib.nullcontext(pool))
    made = tmp_path / "desk.library"
    names = ("tagged.png", "IMG_20170101.png", "dated.png", "gone.png")
    paths = [put(f"known/{name}", PNG + name.encode()) for name in names]
    dated = {paths[2]: Provenance(earliest_date="2015", place="Dzor")}
    library.add(made, paths, by_path=dated, pool=pool)  # type: ignore[arg-type]
    paths[3].unlink()
    return made


@pytest.fixture
def shown(start: MainWindow, folder: Path, qtbot: QtBot) -> Iterator[LibraryWindow]:
    start.window_work.show_library("", folder)
    found = start.findChild(LibraryWindow)
    assert found is not None
    settle(qtbot, start)
    yield found
    found.close()


def pick(shown: LibraryWindow, *names: str) -> None:
    shown.view.clearSelection()
    shown.choose([item.id for item in shown.items.all if item.name in names])


def press(shown: LibraryWindow, name: str) -> None:
    made = shown.findChild(QPushButton, name)
    assert made is not None
    assert made.isVisible()
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def dates(shown: LibraryWindow) -> list[str]:
    return [item.provenance.earliest_date for item in shown.items.all]


def test_a_proposed_date_is_shown_as_such_and_counts_once_taken(
    shown: LibraryWindow, start: MainWindow, qtbot: QtBot
) -> None:
    assert dates(shown) == ["", "", "2015", ""]
    assert shown.items.data(shown.items.index(0)) == "tagged.png, proposed: 9 Apr 2016"
    pick(shown, "tagged.png")
    made = shown.details.proposed.buttons[0]
    assert made.accessibleName() == "Take it: Proposed: 9 Apr 2016, from the file's metadata."
    press(shown, "library.take.0")
    settle(qtbot, start)
    assert dates(shown) == ["2016-04-09", "", "2015", ""]
    assert [item.name for item in shown.chosen()] == ["tagged.png"]
    assert shown.details.form.fields["earliest_date"].text() == "2016-04-09"
    assert not shown.details.proposed.isVisible()


def test_dates_of_all_chosen_are_taken_at_once_and_undone_at_once(
    shown: LibraryWindow, start: MainWindow, qtbot: QtBot
) -> None:
    shown.view.selectAll()
    press(shown, "library.take.0")
    settle(qtbot, start)
    assert dates(shown) == ["2016-04-09", "2017-01-01", "2015", ""]
    QTest.mouseClick(shown.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert dates(shown) == ["", "", "2015", ""]
    assert shown.undo.toolTip() == "Undo: Added 4 items"
    QTest.mouseClick(shown.redo, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert dates(shown)[:2] == ["2016-04-09", "2017-01-01"]


def test_a_field_of_several_items_says_so_and_sets_all(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    shown.view.selectAll()
    field = shown.details.form.fields["place"]
    assert (field.text(), field.placeholderText()) == ("", "several values")
    assert shown.details.form.fields["event"].placeholderText() == ""
    QTest.keyClicks(field, "Lower Dzor")
    press(shown, "library.save")
    settle(qtbot, start)
    assert {item.provenance.place for item in shown.items.all} == {"Lower Dzor"}
    assert len(shown.chosen()) == 4
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, start)
    assert [item.provenance.place for item in shown.items.all] == ["", "", "Dzor", ""]


def test_what_is_refused_stays_in_its_field(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    pick(shown, "dated.png")
    field = shown.details.form.fields["earliest_date"]
    field.setText("April")
    press(shown, "library.save")
    settle(qtbot, start)
    assert "“April” is not a date." in shown.message.text()
    assert field.text() == "April"


def test_filters_find_proposed_and_offline_items(shown: LibraryWindow) -> None:
    press(shown, "library.filter.proposed")
    assert [item.name for item in shown.items.shown] == ["tagged.png", "IMG_20170101.png"]
    press(shown, "library.filter.offline")
    assert [item.name for item in shown.items.shown] == ["gone.png"]


def test_a_table_of_facts_is_shown_before_files_are_added(
    shown: LibraryWindow, start: MainWindow, put: Put, qtbot: QtBot
) -> None:
    new = put("new/street.png", PNG + b"street").parent
    table = put("new/facts.csv", b"file,title,date,mood\nstreet.png,Main street,2019-01,calm\ngone.png,x,2016,\n")
    shown.work.ask_provenance([new])
    dialog = shown.findChild(AddDialog)
    assert dialog is not None
    dialog.form.fields["licence"].setText("CC BY")
    dialog.read(table)
    settle(qtbot, start)
    assert dialog.told.text() == "facts.csv tells of 1 file."
    preview = dialog.findChild(QPlainTextEdit, "library_add.preview")
    assert preview is not None
    text = preview.toPlainText()
    assert "“mood”" in text
    assert "line 3: “gone.png” is not among the files given." in text
    assert "street.png: Main street, 2019-01" in text
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    facts = next(item for item in shown.items.all if item.name == "street.png").provenance
    assert (facts.title, facts.earliest_date, facts.licence) == ("Main street", "2019-01", "CC BY")


def test_a_table_that_cannot_be_read_is_refused_in_the_dialog(
    shown: LibraryWindow, start: MainWindow, put: Put, qtbot: QtBot
) -> None:
    shown.work.ask_provenance([put("new/street.png", PNG + b"street")])
    dialog = shown.findChild(AddDialog)
    assert dialog is not None
    dialog.read(put("new/facts.csv", b"title\nA\n"))
    settle(qtbot, start)
    assert "no column “file”" in dialog.wrong.text()
    assert dialog.ok.isEnabled()
    dialog.reject()


# Search by picture


def drop(shown: LibraryWindow, data: QMimeData) -> None:
    where = QPointF(QPoint(60, 60))
    kind = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where.toPoint(), *kind)
    shown.dragEnterEvent(entering)
    assert entering.isAccepted()
    shown.dropEvent(QDropEvent(where, *kind))


def test_a_dropped_file_is_looked_for_and_the_answer_stands_beside(
    shown: LibraryWindow, start: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "known/dated.png"))])
    drop(shown, data)
    settle(qtbot, start)
    assert shown.right.currentIndex() == 1
    assert len(shown.found.cards) == 1
    assert shown.message.text() == "1 match"
    QTest.mouseClick(shown.found.cards[0], Qt.MouseButton.LeftButton)
    assert [item.name for item in shown.chosen()] == ["dated.png"]
    assert shown.right.currentIndex() == 0


def test_no_field_takes_a_drop_meant_for_the_window(shown: LibraryWindow) -> None:
    assert not [field.objectName() for field in shown.findChildren(QLineEdit) if field.acceptDrops()]


def test_a_picture_on_the_clipboard_is_looked_for(
    shown: LibraryWindow, start: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    image = QImage(32, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 90))
    QGuiApplication.clipboard().setImage(image)
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, start)
    asked = pool.requests("workbench.tasks.intake:run")[-1]
    assert asked.name == "clipboard.png"
    assert shown.found.sentences == ["Found nowhere in desk (4 items searched)."]
    assert not shown.found.add.isVisible()
    # in the field for words, too: there is no text to paste
    shown.close_found()
    shown.search_field.setFocus()
    QTest.keyClick(shown.search_field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, start)
    assert shown.right.currentIndex() == 1
    assert shown.search_field.text() == ""


def test_a_clipboard_without_picture_is_told(shown: LibraryWindow) -> None:
    QGuiApplication.clipboard().setText("only words")
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown.message.text() == "There is no picture and no file on the clipboard."


def test_an_address_is_not_fetched(shown: LibraryWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://tv.example/a.jpg")])
    drop(shown, data)
    assert "nothing is fetched" in shown.message.text()


# Several libraries


def test_all_remembered_libraries_are_searched_and_one_that_is_gone_is_told(
    shown: LibraryWindow, start: MainWindow, tmp_path: Path, put: Put, qtbot: QtBot
) -> None:
    other = tmp_path / "other.library"
    picture = put("elsewhere/harbour.png", PNG + b"harbour")
    library.add(other, [picture], Provenance(title="Harbour"))
    start.settings.set("libraries", [*start.settings.get("libraries"), str(other), str(tmp_path / "gone.library")])
    shown.work.search([picture])
    settle(qtbot, start)
    assert shown.found.sentences == ["Found nowhere in desk (4 items searched)."]
    press(shown, "library.found.everywhere")
    settle(qtbot, start)
    assert "gone.library was not searched" in shown.found.told.text()
    assert len(shown.found.cards) == 1
    QTest.mouseClick(shown.found.cards[0], Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert shown.path == other
    assert [item.provenance.title for item in shown.chosen()] == ["Harbour"]
    shown.menu.aboutToShow.emit()
    told = [(act.text(), act.isEnabled()) for act in shown.menu.actions() if act.isCheckable()]
    assert told == [("other  (1 item)", True), ("desk  (4 items)", True), ("gone  (not at hand)", False)]


def test_files_are_found_again_where_they_are_now(
    shown: LibraryWindow, start: MainWindow, put: Put, qtbot: QtBot
) -> None:
    pick(shown, "gone.png")
    assert shown.details.find_files.isVisible()
    moved = put("moved/renamed.png", PNG + b"gone.png")
    put("moved/same size.png", PNG + b"GONE.png")
    shown.work.find_files(moved.parent)
    settle(qtbot, start)
    assert shown.message.text() == "1 file found again"
    assert next(item for item in shown.items.all if item.name == "gone.png").path == str(moved)


# Filling


def test_the_media_of_the_case_go_into_a_library(
    window: MainWindow, folder: Path, pool: FakePool, qtbot: QtBot
) -> None:
    window.settings.set("libraries", [str(folder)])
    window.actions_by_id["case.to_library"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(CaseToLibraryDialog)
    assert dialog is not None
    chosen = dialog.findChild(QRadioButton, "case_to_library.0")
    assert chosen is not None
    assert (chosen.text(), chosen.isChecked()) == ("desk  (4 items)", True)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    shown = window.findChild(LibraryWindow)
    assert shown is not None
    assert shown.message.text() == "2 items added"
    added = {item.name: item for item in shown.items.all if item.id > 4}
    assert set(added) == {"salute.mp4", "square.png"}
    assert all(item.provenance.earliest_date == "" for item in added.values())
    shown.close()


def test_a_first_library_says_what_it_found_before_it_is_made(
    start: MainWindow, folder: Path, tmp_path: Path, put: Put, qtbot: QtBot
) -> None:
    put("place/a.png", PNG + b"a")
    put("place/list.csv", b"pdq,filename\n" + b"0f" * 32 + b",square.jpg\n")
    start.actions_by_id["library.from"].trigger()
    dialog = start.findChild(LibraryFromDialog)
    assert dialog is not None
    assert not dialog.ok.isEnabled()
    (tmp_path / "nothing").mkdir()
    dialog.look(tmp_path / "nothing")
    settle(qtbot, start)
    assert not dialog.ok.isEnabled()
    dialog.look(tmp_path / "place")
    settle(qtbot, start)
    assert dialog.told.text().startswith("1 picture or clip: read where they are.\n1 list of hashes")
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("desk")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert "is there already" in dialog.wrong.text()
    dialog.name.setText("First")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    shown = start.findChild(LibraryWindow)
    assert shown is not None
    assert shown.path == tmp_path / "First.library"
    assert {item.name for item in shown.items.all} == {"a.png", "square.jpg"}
    shown.close()


def test_duplicates_are_told_and_merged_by_a_person(
    shown: LibraryWindow, start: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    first, _second, third, _fourth = shown.items.all

    def same(request: SearchRequest) -> SearchResult:
        finding = MatchFinding(int(third.id), third.name, Band.STRONG, Relation.SAME_PICTURE)
        results = {one.key: QueryResult((finding,) if one.key == str(first.id) else ()) for one in request.queries}
        return dataclasses.replace(search_exact(request), results=results)

    pool.tasks["workbench.tasks.search:run"] = same
    press(shown, "library.duplicates")
    settle(qtbot, start)
    dialog = shown.findChild(DuplicatesDialog)
    assert dialog is not None
    assert dates(shown)[0] == ""
    made = dialog.findChild(QPushButton, "library_duplicates.0.share")
    assert made is not None
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert dates(shown)[0] == "2015"
    assert shown.items.all[0].provenance.place == "Dzor"
    dialog.accept()


def names(shown: LibraryWindow) -> list[str]:
    return [item.name for item in shown.items.shown]


def test_the_table_is_sorted_by_mouse_and_by_keys(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    shown.browser.set_look("table")
    head = shown.table_head
    pick(shown, "dated.png")
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=head.cells()[1].center().toPoint())
    assert names(shown)[0] == "dated.png", "the only one with a date"
    assert [item.name for item in shown.chosen()] == ["dated.png"], "what is chosen stays so"
    assert head.accessibleName() == "Earliest date, sorted, first first"
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Left)
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert names(shown) == ["dated.png", "gone.png", "IMG_20170101.png", "tagged.png"]
    assert head.accessibleName() == "Title, sorted, first first"
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert names(shown)[0] == "tagged.png"
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert names(shown)[0] == "tagged.png", "as added"
    assert shown.browser.sorting.currentData() == ""


def dated(shown: LibraryWindow, start: MainWindow, qtbot: QtBot, **given: str) -> None:
    """Dates by name of the file without suffix."""
    assert shown.path is not None
    by_name = {item.name.split(".")[0]: int(item.id) for item in shown.items.all}
    for name, date in given.items():
        library.edit(shown.path, [by_name[name]], {"earliest_date": date})
    shown.refresh()
    settle(qtbot, start)


def test_bars_of_years_and_months_limit_the_list_by_mouse_and_keys(
    shown: LibraryWindow, start: MainWindow, qtbot: QtBot
) -> None:
    dated(shown, start, qtbot, tagged="2017-03-05", gone="2017")
    bars = shown.browser.histogram
    assert bars.accessibleDescription() == "2015: 1 item; 2017: 2 items"
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.bar_rect(2).center().toPoint())
    assert names(shown) == ["tagged.png", "gone.png"]
    assert bars.accessibleName() == "Items per year, limited to 2017"
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert names(shown) == ["dated.png"], "years without items are passed over"
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert bars.accessibleName() == "Items per month of 2017, limited to 2017"
    assert "1 known to the year only" in bars.accessibleDescription()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert names(shown) == ["tagged.png"]
    for left in (2, 2, 4):
        QTest.keyClick(bars, Qt.Key.Key_Escape)
        assert len(names(shown)) == left


def test_tags_of_all_chosen_are_edited_in_one_step(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    pick(shown, "tagged.png", "dated.png")
    QTest.keyClicks(shown.details.tags.field, "crowd, flag")
    QTest.keyClick(shown.details.tags.field, Qt.Key.Key_Return)
    settle(qtbot, start)
    assert {len(item.tags) for item in shown.chosen()} == {2}
    pick(shown, "tagged.png", "gone.png")
    made = shown.details.tags.findChildren(QPushButton)
    off = [one for one in made if one.objectName().endswith("tag.flag")][-1]  # one shown before goes with the next turn
    assert off.accessibleName() == "Take “flag, 1 of 2” off"
    QTest.mouseClick(off, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    tags = {item.name: [one.tag for one in item.tags] for item in shown.items.all}
    assert (tags["tagged.png"], tags["dated.png"]) == (["crowd"], ["crowd", "flag"])
    QTest.mouseClick(shown.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert [one.tag for one in shown.items.all[0].tags] == ["crowd", "flag"]


def test_a_dismissed_date_can_be_proposed_again(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    pick(shown, "tagged.png")
    off = shown.details.proposed.findChild(QAbstractButton, "library.dismiss.0")
    assert off is not None
    QTest.mouseClick(off, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert shown.items.data(shown.items.index(0)) == "tagged.png, date unknown"
    assert [one.text() for one in shown.details.proposed.buttons] == ["Propose again"]
    QTest.mouseClick(shown.details.proposed.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert shown.items.data(shown.items.index(0)) == "tagged.png, proposed: 9 Apr 2016"


def test_removed_items_come_back_until_they_are_emptied(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    pick(shown, "tagged.png", "gone.png")
    press(shown, "library.remove")
    (asked,) = [one for one in shown.findChildren(QDialog) if one.isVisible()]
    next(one for one in asked.findChildren(QPushButton) if one.text() == "Remove").click()
    settle(qtbot, start)
    assert names(shown) == ["IMG_20170101.png", "dated.png"]
    assert shown.undo.toolTip() == "Undo: Removed 2 items"
    assert shown.browser.filters["all"].count.text() == "2"
    QTest.mouseClick(shown.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert len(names(shown)) == 4
    assert not shown.emptying.isVisible()
    QTest.mouseClick(shown.redo, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    press(shown, "library.empty")
    (asked,) = [one for one in shown.findChildren(QDialog) if one.isVisible()]
    next(one for one in asked.findChildren(QPushButton) if one.text() == "Delete").click()
    settle(qtbot, start)
    assert not shown.emptying.isVisible()
    assert "cannot be brought back" in shown.message.text()


def test_a_long_list_is_arranged_away_from_the_window(shown: LibraryWindow, start: MainWindow, qtbot: QtBot) -> None:
    first = shown.items.all[0]
    many = tuple(dataclasses.replace(first, id=ItemId(number), name=f"{number}.png") for number in range(1, 9_001))
    shown.browser.show_items(many, frozenset())
    shown.browser.sort_by("title")
    shown.browser.sort_by("title")
    assert len(shown.items.shown) == 4, "nothing was done on the window's thread yet"
    settle(qtbot, start)
    assert names(shown)[:2] == ["9000.png", "8999.png"], "the last wish alone is shown"
