"""Making a library, faults that stay out of the way, one line for each file, and words of the strip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import conftest as fixtures
from workbench.commands.running import Watcher
from workbench.errors import UsageError
from workbench.jobs import Progress, ProgressReport
from workbench.model.case import Problem
from workbench.model.ids import MediaId
from workbench.settings import Settings
from workbench.ui.dialogs.base import shortened_names
from workbench.ui.dialogs.crash import CrashDialog
from workbench.ui.dialogs.keys import acts_in, heading_of
from workbench.ui.dialogs.match import MatchDialog
from workbench.ui.dialogs.new_library import NewLibraryDialog, library_folder
from workbench.ui.library.window import LibraryWindow
from workbench.ui.main_window import MainWindow
from workbench.ui.panels.status import grouped, one_colon, read_only_words, sentence

start = fixtures.start


class Ended:
    """A job that is over already."""

    def on_done(self, callback: Callable[[object], None]) -> None:
        callback(self)


@pytest.fixture
def new_library(start: MainWindow) -> NewLibraryDialog:
    start.actions_by_id["library.new"].trigger()
    dialog = start.findChild(NewLibraryDialog)
    assert dialog is not None
    return dialog


def test_a_new_library_is_made_and_shown(
    start: MainWindow, new_library: NewLibraryDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    new_library.name.setText("Desk")
    new_library.folder.setText(str(tmp_path))
    new_library.make.click()
    qtbot.waitUntil(lambda: start.findChild(LibraryWindow) is not None)
    shown = start.findChild(LibraryWindow)
    assert shown is not None
    assert shown.path == tmp_path / "Desk.library"
    assert (tmp_path / "Desk.library" / "library.workbench").is_file()
    shown.close()


def test_a_name_that_is_taken_is_refused_before_anything_is_made(new_library: NewLibraryDialog, tmp_path: Path) -> None:
    (tmp_path / "Desk.library").mkdir()
    (tmp_path / "Desk.library" / "other.txt").write_text("x")
    new_library.folder.setText(str(tmp_path))
    new_library.name.setText("Desk")
    assert not new_library.make.isEnabled()
    assert "is there already" in new_library.make.toolTip()


def test_an_empty_folder_becomes_a_library(start: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    start.window_work.show_library()
    shown = start.findChild(LibraryWindow)
    assert shown is not None
    shown._choice._opened(folder)
    qtbot.waitUntil(lambda: shown.path == folder)
    qtbot.waitUntil(lambda: start.runner.idle)
    assert (folder / "library.workbench").is_file()
    shown.close()


def test_library_names_are_folder_names(tmp_path: Path) -> None:
    assert library_folder(tmp_path, "Desk.library") == tmp_path / "Desk.library"
    for bad in ("", "..", "a/b"):
        with pytest.raises(UsageError):
            library_folder(tmp_path, bad)


def test_search_waits_for_a_library(start: MainWindow, tmp_path: Path) -> None:
    dialog = MatchDialog(start, (), set(), start.runner, start.settings)
    assert not dialog.search.isEnabled()
    assert dialog.search.toolTip()
    dialog.add_library(str(tmp_path))
    assert dialog.search.isEnabled()


def test_a_fault_shows_a_sentence_and_is_not_in_the_way(
    start: MainWindow, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    start.show_error(ZeroDivisionError("division by zero"))
    report = start.findChild(CrashDialog)
    assert report is not None
    assert not report.isModal()
    assert not report.pane.isVisible()
    assert not any("Traceback" in label.text() for label in report.findChildren(QLabel))
    qtbot.mouseClick(report.findChild(QWidget, "crash.read"), Qt.MouseButton.LeftButton)
    copy = report.findChild(QWidget, "crash.copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_mask_key_works_over_a_dialog(start: MainWindow, qtbot: QtBot) -> None:
    start.gate.set_masked(False)
    start.actions_by_id["app.settings"].trigger()
    dialog = next(one for one in start.findChildren(QDialog) if one.isVisible())
    field = dialog.findChild(QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert start.gate.standing_masked
    assert dialog.isVisible()
    dialog.close()


def test_each_file_is_listed_once_in_sentences() -> None:
    listed = grouped(
        (
            Problem("a.mp4", "a gap at 0:12", "Everything else.", "Look at it", MediaId(1)),
            Problem("a.mp4", "a gap at 0:20.", "Everything else.", "Look at it.", MediaId(1)),
            Problem("b.mp4", "it is empty", media_id=MediaId(2)),
        )
    )
    assert [one.what for one in listed] == ["a.mp4", "b.mp4"]
    assert listed[0].why == "A gap at 0:12. A gap at 0:20."
    assert listed[0].action == "Look at it."
    assert sentence("") == ""


def test_the_strip_names_what_was_undone_with_one_colon() -> None:
    assert one_colon("Undid: Same footage: match 3") == "Undone: same footage, match 3"
    assert one_colon("12 files added: fine") == "12 files added: fine"


def test_the_strip_says_who_has_the_case_open() -> None:
    assert read_only_words("It is open elsewhere: Mara at desk-2.") == "Read only: open by Mara at desk-2"
    assert read_only_words("You opened it that way.") == "Read only"
    assert not read_only_words("")


def test_menus_are_those_of_the_design(start: MainWindow) -> None:
    assert list(start.header.menus) == ["File", "Edit", "View", "Case", "Review", "Library", "Window", "Help"]
    in_case = {action.objectName() for action in start.header.menus["Case"].actions()}
    assert {"matches.run", "case.check", "case.set_published", "claims.link", "case.problems"} <= in_case


def test_the_sheet_of_keys_knows_where_keys_act() -> None:
    assert acts_in("play.toggle", "desk")
    assert not acts_in("play.toggle", "report")
    assert not acts_in("matches.same", "")
    assert acts_in("app.quit", "")
    assert heading_of("view.zoom_in") == "Picture"


def test_pictures_are_masked_until_somebody_asks() -> None:
    assert Settings().get("masked_at_start") is True


def test_long_names_lose_their_middle_and_keep_their_ends() -> None:
    long = "a" * 80 + ".mp4"
    told = shortened_names(f"“{long}” cannot be read. Give another copy.")
    assert told.endswith(".mp4” cannot be read. Give another copy.")
    assert "…" in told
    assert max(map(len, told.split())) < 50


def test_what_ends_out_of_order_counts_at_once() -> None:
    seen: list[ProgressReport] = []
    watcher = Watcher(Progress(seen.append), 9)
    for _file in range(3):
        watcher.follow(Ended())  # type: ignore[arg-type]
    watcher.reporter("slow.mp4")(ProgressReport(10, 900, "", "frames"))
    watcher.check()
    assert (seen[-1].done, seen[-1].total) == (3, 9)


def test_a_library_made_for_a_search_says_that_it_is_empty(start: MainWindow, tmp_path: Path) -> None:
    dialog = MatchDialog(start, (), set(), start.runner, start.settings)
    dialog.open()
    asked: list[Path] = []
    dialog.fill.connect(asked.append)
    assert not dialog.empty.isVisible()
    (tmp_path / "Known.library").mkdir()
    dialog._made(tmp_path / "Known.library")
    assert dialog.empty.isVisible()
    assert "“Known” is still empty" in dialog.empty_words.text()
    QTest.mouseClick(dialog.findChild(QPushButton, "match.fill"), Qt.MouseButton.LeftButton)
    assert asked == [tmp_path / "Known.library"]
