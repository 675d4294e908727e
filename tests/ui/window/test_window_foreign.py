"""Cases and libraries this computer does not know: asked about, imported as copies, or opened as they are."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from workbench.commands import known
from workbench.commands.session import Session
from workbench.ui.library.window import LibraryWindow
from workbench.ui.main_window import MainWindow


@pytest.fixture
def theirs(make_session: Callable[[], Session], tmp_path: Path) -> Path:
    """A case as it comes from somebody else."""
    make_session().close()
    folder = tmp_path / "stick" / "theirs.case"
    shutil.copytree(tmp_path / "ceasefire.case", folder)
    (folder / "lock").unlink(missing_ok=True)
    return folder


@pytest.fixture
def their_library(known: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(known, tmp_path / "stick" / "theirs.library"))


def question(start: MainWindow, qtbot: QtBot, over: QWidget | None = None) -> QDialog:
    def shown() -> QDialog | None:
        found = (over or start).findChildren(QDialog, "question")
        return next((one for one in found if one.isVisible()), None)

    qtbot.waitUntil(lambda: shown() is not None, timeout=60_000)
    asked = shown()
    assert asked is not None
    return asked


def press(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    target = dialog.findChild(QWidget, name)
    assert target is not None
    assert target.isVisible()
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)


def words_of(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def name_place(start: MainWindow, place: Path, qtbot: QtBot) -> None:
    """Give the dialog of the system a path and accept it."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in start.findChildren(QFileDialog)), timeout=10_000)
    chooser = next(one for one in start.findChildren(QFileDialog) if one.isVisible())
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(place))  # typed letter by letter the dialog would begin to choose folders by itself
    chooser.accept()


def drop(widget: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    kind = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(200, 200), *kind)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(200, 200), *kind, QEvent.Type.Drop))


@pytest.mark.parametrize("way", ["opened", "dropped"])
def test_a_case_from_elsewhere_is_imported_as_a_copy(
    way: str, start: MainWindow, theirs: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before = (theirs / "case.workbench").read_bytes()
    if way == "opened":
        start.case_work.windows_work.open_or_ask(theirs)
    else:
        drop(start, theirs)
    asked = question(start, qtbot)
    assert "does not know this case" in words_of(asked)
    assert "theirs.case" in words_of(asked)
    assert start.case.session is None
    press(asked, "question.answer.0", qtbot)
    name_place(start, tmp_path / "mine.case", qtbot)
    told = question(start, qtbot)
    assert "as a copy: 3 claims, 2 media" in words_of(told)
    press(told, "question.answer.0", qtbot)
    qtbot.waitUntil(lambda: start.case.session is not None, timeout=30_000)
    settle(qtbot, start)
    assert start.case.path == tmp_path / "mine.case"
    assert start.case.state is not None
    assert len(start.case.state.claims) == 3
    assert (theirs / "case.workbench").read_bytes() == before
    assert known.is_strange(theirs)


def test_a_case_can_be_opened_as_it_is_and_is_not_asked_about_again(
    start: MainWindow, theirs: Path, qtbot: QtBot
) -> None:
    start.case_work.open_path(theirs)
    press(question(start, qtbot), "question.answer.1", qtbot)
    qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)
    settle(qtbot, start)
    start.actions_by_id["case.close"].trigger()
    settle(qtbot, start)
    start.case_work.open_path(theirs)
    qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)
    settle(qtbot, start)
    assert start.case.path == theirs


def test_cancel_opens_nothing(start: MainWindow, theirs: Path, qtbot: QtBot) -> None:
    start.case_work.open_path(theirs)
    press(question(start, qtbot), "question.cancel", qtbot)
    settle(qtbot, start)
    assert start.case.session is None
    assert known.is_strange(theirs)


def test_what_was_made_here_is_not_asked_about(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    path = make_session().path
    start.window_work.ask = lambda *_arguments, **_more: pytest.fail("asked")  # type: ignore[method-assign]
    assert not known.is_strange(path)


def test_a_damaged_case_is_refused_in_a_sentence(start: MainWindow, theirs: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (theirs / "case.workbench").write_bytes(b"not a database at all")
    start.case_work.open_path(theirs)
    press(question(start, qtbot), "question.answer.0", qtbot)
    name_place(start, tmp_path / "mine.case", qtbot)
    assert "Nothing was taken over" in words_of(question(start, qtbot))
    assert not (tmp_path / "mine.case").exists()


@pytest.mark.parametrize(("word", "fixture"), [("case", "theirs"), ("library", "their_library")])
def test_the_file_menu_takes_over_what_somebody_made(
    word: str, fixture: str, start: MainWindow, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    source: Path = request.getfixturevalue(fixture)
    action = start.actions_by_id[f"{word}.import"]
    assert action in start.header.menus["File"].actions()
    action.trigger()
    name_place(start, source, qtbot)
    name_place(start, source.parent / f"mine.{word}", qtbot)
    told = question(start, qtbot)
    assert "as a copy" in words_of(told)
    press(told, "question.answer.0", qtbot)
    if word == "case":
        qtbot.waitUntil(lambda: start.case.session is not None, timeout=30_000)
    else:
        qtbot.waitUntil(lambda: start.findChild(LibraryWindow) is not None, timeout=30_000)
    settle(qtbot, start)


@pytest.mark.parametrize("answer", [0, 1])
def test_a_library_from_elsewhere_is_asked_about(
    answer: int, start: MainWindow, their_library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(start, their_library)
    window = start.findChild(LibraryWindow)
    assert isinstance(window, LibraryWindow)
    asked = question(start, qtbot, window)
    assert "does not know this library" in words_of(asked)
    assert window.path is None
    press(asked, f"question.answer.{answer}", qtbot)
    if answer == 0:
        name_place(start, tmp_path / "mine.library", qtbot)
        press(question(start, qtbot), "question.answer.0", qtbot)
    settle(qtbot, start)
    assert window.path == (tmp_path / "mine.library" if answer == 0 else their_library)


def test_a_library_dropped_on_a_case_is_not_searched_before_it_was_decided(
    window: MainWindow, their_library: Path, qtbot: QtBot
) -> None:
    drop(window, their_library)
    asked = question(window, qtbot)
    settle(qtbot, window)
    assert window.case.state is not None
    assert window.case.state.libraries == ()
    press(asked, "question.answer.1", qtbot)
    qtbot.waitUntil(lambda: bool(window.case.state and window.case.state.libraries), timeout=10_000)
    settle(qtbot, window)
