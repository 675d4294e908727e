"""Opening and closing: start page, a case, a second instance, what cannot be opened."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.faults.small_disk import small_disk
from tests.ui.window.conftest import settle
from workbench.commands import known
from workbench.commands.session import Session, open_case
from workbench.settings import recent_cases
from workbench.ui.main_window import MainWindow


def dialog(window: QWidget, name: str) -> QDialog:
    found = window.findChild(QDialog, name)
    assert found is not None, f"no dialog {name}"
    return found


def press(qtbot: QtBot, owner: QWidget, name: str) -> None:
    button = owner.findChild(QWidget, name)
    assert button is not None, f"no button {name}"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_start_page_offers_the_three_ways_in(start: MainWindow) -> None:
    for name in ("start.new", "start.open", "start.sample"):
        assert start.findChild(QPushButton, name).isVisible()


def test_opened_case_shows_article_claims_and_clip(window: MainWindow) -> None:
    assert "A ceasefire on paper" in window.desk.article.text.toPlainText()
    assert window.desk.claims.list.rows.rowCount() == 4  # three claims, and the picture without a claim
    assert window.desk.centre.header.name.text() == "salute.mp4"


def test_case_opens_by_its_path_and_is_remembered(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    session = make_session()
    path = session.path
    session.close()
    start.case_work.open_path(path)
    qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)
    assert start.view_name() == "desk"
    assert [Path(one.path) for one in recent_cases()] == [path.absolute()]


def test_recent_case_opens_by_a_click(start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot) -> None:
    session = make_session()
    session.close()
    start.case_work.open_path(session.path)
    qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)
    start.actions_by_id["case.close"].trigger()
    settle(qtbot, start)
    press(qtbot, start, "start.recent.ceasefire.case")
    qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)


def test_case_open_elsewhere_names_the_holder_and_opens_to_read(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    with make_session() as holder:
        start.case_work.open_path(holder.path)
        qtbot.waitUntil(lambda: start.findChild(QDialog, "question") is not None, timeout=10_000)
        asked = dialog(start, "question")
        assert "Mara" in " ".join(label.text() for label in asked.findChildren(QLabel))
        press(qtbot, asked, "question.answer.0")
        qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)
        assert start.case.state is not None
        assert start.case.state.read_only
        assert not start.actions_by_id["claims.add"].isEnabled()
        assert start.status_strip.read_only.isVisible()
        start.actions_by_id["case.close"].trigger()
        settle(qtbot, start)


def test_a_case_on_a_full_disk_is_told_and_opens_to_read(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot, tmp_path: Path
) -> None:
    with make_session() as made:
        pass
    with small_disk(tmp_path / "small", 24) as disk:
        folder = disk.place / "a.case"
        shutil.copytree(made.path, folder)
        known.note(folder)
        disk.leave(0)
        start.case_work.open_path(folder)
        qtbot.waitUntil(lambda: start.findChild(QDialog, "question") is not None, timeout=10_000)
        asked = dialog(start, "question")
        told = " ".join(label.text() for label in asked.findChildren(QLabel))
        assert "The disk of this case is full" in told
        assert "What was recorded before is safe." in told
        press(qtbot, asked, "question.answer.0")
        qtbot.waitUntil(lambda: start.case.session is not None, timeout=10_000)
        assert start.case.state is not None
        assert (start.case.state.read_only, len(start.case.state.claims)) == ("You opened it that way.", 3)
        start.actions_by_id["case.close"].trigger()
        settle(qtbot, start)


def test_a_folder_that_is_no_case_is_a_sentence(start: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty.case").mkdir()
    start.case_work.open_path(tmp_path / "empty.case")
    qtbot.waitUntil(lambda: start.findChild(QDialog, "question") is not None, timeout=10_000)
    assert start.view_name() == ""
    assert start.isVisible()


def test_closing_the_window_closes_the_case_and_joins_every_thread(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    session = make_session()
    start.case.take(session, session.state())
    settle(qtbot, start)
    start.close()
    assert not [thread for thread in threading.enumerate() if thread.name in ("case", "side")]
    open_case(session.path, by="Nino").close()  # the lock is free


def test_the_window_process_loads_nothing_heavy() -> None:
    code = (
        "import sys, workbench.ui.app, workbench.ui.views.review, workbench.ui.views.compare,"
        "workbench.ui.views.report,"
        "workbench.ui.views.verdict, workbench.ui.library.window, workbench.ui.dialogs.palette;"
        "print(sorted({'numpy','cv2','av','PIL','scipy','lxml','imagehash'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
