"""Where the drive with a real pointer and keyboard stumbled (`tests/end2end/test_drive_xvfb.py`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_verdict import drafted
from tests.unit.commands.conftest import article
from tests.unit.commands.fakes import MP4, FakePool
from workbench.commands import case
from workbench.model.article import MediaReference, ReferenceKind
from workbench.ui.dialogs.match import MatchDialog
from workbench.ui.main_window import MainWindow


def test_a_cited_clip_gets_its_timeline_with_its_file(
    start: MainWindow, tmp_path: Path, pool: FakePool, put: Callable[[str, bytes], Path], qtbot: QtBot
) -> None:
    cited = MediaReference("https://x.example/post/17", ReferenceKind.VIDEO)
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: replace(article(), media=(cited,))
    session, _report = case.new(tmp_path / "b.case", article=put("article.txt", b"text"), pool=pool)  # type: ignore[arg-type]
    start.case.take(session, session.state())
    settle(qtbot, start)
    timeline = start.desk.centre.timeline
    assert not timeline.isVisible()
    given = put("it.mp4", MP4 + b"2")
    missing = session.state().media[0].id
    start.case.edit("given", lambda session, _progress: case.give_file(session, missing, given))
    settle(qtbot, start)
    assert timeline.isVisible()


def test_what_a_search_found_is_said_last(matched: MainWindow, known: Path, qtbot: QtBot) -> None:
    """Not "Done: matching", which came after it and took its place."""
    matched.case_work.search_work.match([known])
    settle(qtbot, matched)
    note = matched.status_strip.note.text()
    assert note.endswith("in 1 item")
    assert matched.status_strip.library.text() == "desk library, 1 item"


def test_the_verdict_view_gives_no_button_the_keyboard(matched: MainWindow, qtbot: QtBot) -> None:
    matched.activateWindow()
    drafted(matched, qtbot)
    matched.show_view("verdict")
    assert matched.focusWidget().objectName() == "verdict.left"


def test_finalising_leaves_the_keyboard_with_the_verdict(matched: MainWindow, qtbot: QtBot) -> None:
    """The pressed button goes; the header would have it otherwise, where arrows turn the views."""
    matched.activateWindow()
    drafted(matched, qtbot)
    matched.show_view("verdict")
    matched.verdict.finalise.setFocus()
    matched.desk_work.finalise()
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.focusWidget().objectName() == "verdict.left")


def test_finalising_on_the_desk_leaves_it_with_the_picture(matched: MainWindow, qtbot: QtBot) -> None:
    matched.activateWindow()
    drafted(matched, qtbot)
    matched.show_view("desk")
    matched.desk.verdict.finalise.setFocus()
    matched.desk_work.finalise()
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.focusWidget().objectName() == "stage")


def test_the_keyboard_is_at_the_picture_while_a_search_runs(window: MainWindow, known: Path, qtbot: QtBot) -> None:
    """The button in the empty match card goes with the first match; the next one would have had the keyboard."""
    window.activateWindow()
    window.desk.match.setFocus()
    window.case_work.search_work.ask_match()
    dialog = next(one for one in window.findChildren(MatchDialog) if one.isVisible())
    dialog.add_library(str(known))
    dialog._accept()
    settle(qtbot, window)
    assert window.focusWidget().objectName() == "stage"
