"""Hostile files given to the window, with real readers: it goes on answering, and tells what was not read and why."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests import hostile_files
from tests.end2end.program import picture
from workbench.commands import case
from workbench.model.media import MediaState
from workbench.ui.main_window import MainWindow
from workbench.workers.pool import WorkerPool

GIVEN = ("broken.apng.png", "canvas.gif", "large.png", "drawing.svg", "program.jpg")
_LONG_MS = 120_000


@pytest.fixture
def real_pool() -> Iterator[WorkerPool]:
    with WorkerPool(1) as pool:
        yield pool


class Turns:
    """Counts turns of the event loop while files are being read, and keys that arrive then."""

    def __init__(self, window: MainWindow) -> None:
        self.while_busy = 0
        self._window = window
        self._timer = QTimer(window)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        self.while_busy += not self._window.runner.idle

    def stop(self) -> None:
        self._timer.stop()


def test_hostile_files_leave_the_window_answering_and_are_told(
    start: MainWindow, real_pool: WorkerPool, tmp_path: Path, qtbot: QtBot
) -> None:
    session, _report = case.new(tmp_path / "desk.case", by="Mara", pool=real_pool)
    start.case.take(session, session.state())
    folder = tmp_path / "incoming"
    folder.mkdir()
    contents = {name: hostile_files.COSTLY[name][0]() for name in GIVEN}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    picture(folder / "sound.png", 3)
    turns = Turns(start)
    start.case_work.add([folder])
    qtbot.waitUntil(lambda: start.runner.idle, timeout=_LONG_MS)
    turns.stop()
    # the readers are other processes and the case is written on another thread: the loop turns at every chance
    assert turns.while_busy > 50
    assert start.case.state is not None
    media = {medium.name: medium for medium in start.case.state.media}
    assert set(media) == {*GIVEN, "sound.png"}
    for name, content in contents.items():
        assert media[name].sha256 == hashlib.sha256(content).hexdigest()
    unread = {name for name, medium in media.items() if medium.state is MediaState.UNREADABLE}
    assert unread == {"canvas.gif", "large.png", "drawing.svg", "program.jpg"}
    assert "4 could not be read" in start.status_strip.note.text()
    qtbot.waitUntil(lambda: "need attention" in start.status_strip.problems.text(), timeout=_LONG_MS)
    problems = {problem.what: problem.why for problem in case.problems(session)}
    assert {name: media[name].reason for name in unread}.items() <= problems.items()
