"""The task runner: results come home, stops are no errors, edits survive closing, short work passes long work."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from workbench.errors import Cancelled, UsageError
from workbench.jobs import Progress, ProgressReport
from workbench.ui import tasks
from workbench.ui.panels.status import ended_words
from workbench.ui.tasks import LONG, Activity, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    del qtbot
    made = TaskRunner()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_home(runner: TaskRunner, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    home: list[threading.Thread] = []
    runner.case(
        "",
        lambda _progress: threads.append(threading.current_thread()),
        lambda _none: home.append(threading.current_thread()),
    )
    qtbot.waitUntil(lambda: bool(home))
    assert threads[0] is not home[0]
    assert home[0] is threading.main_thread()


def test_a_failure_nobody_asked_for_is_told(runner: TaskRunner, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise UsageError("No.")

    with qtbot.waitSignal(runner.failed) as told:
        runner.case("", fail)
    assert str(told.args[0]) == "No."


def test_what_long_work_has_to_say_comes_after_the_word_that_it_is_done(runner: TaskRunner, qtbot: QtBot) -> None:
    """The last of them is what stays on show: “2 could not be read” must not give way to “Done”."""
    told: list[str] = []
    runner.finished.connect(lambda _label: told.append("done"))
    on_show = threading.Event()
    runner.changed.connect(lambda: on_show.set() if any(one.shown for one in runner.activities) else None)
    runner.side("Reading", lambda _progress: on_show.wait(5), lambda _: told.append("2 could not be read"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["done", "2 could not be read"]


def test_a_stop_is_no_failure(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[object] = []
    runner.failed.connect(told.append)
    started = threading.Event()

    def endless(progress: Progress) -> None:
        started.set()
        while True:
            progress.check()

    activity = runner.side("", endless)
    assert started.wait(5)
    activity.cancel()
    qtbot.waitUntil(lambda: runner.idle)
    assert told == []


def test_an_edit_passes_a_long_search(runner: TaskRunner, qtbot: QtBot) -> None:
    order: list[str] = []
    edited = threading.Event()

    def search(progress: Progress) -> None:
        while not edited.is_set():
            progress.check()
        order.append("search")

    def edit(_progress: Progress) -> None:
        order.append("edit")
        edited.set()

    runner.case("", search, priority=LONG)
    runner.case("", edit)
    qtbot.waitUntil(lambda: runner.idle)
    assert order == ["edit", "search"]


def test_edits_made_before_closing_are_done(qtbot: QtBot) -> None:
    del qtbot
    runner = TaskRunner()
    done: list[int] = []
    for number in range(5):
        runner.case("", lambda _progress, number=number: done.append(number))  # type: ignore[misc]
    runner.close(lambda: done.append(99))
    assert done == [0, 1, 2, 3, 4, 99]
    assert not [thread for thread in threading.enumerate() if thread.name in ("case", "side")]


def test_the_rate_of_a_reading_gone_on_with_counts_from_where_it_began() -> None:
    activity = Activity("Reading", started_s=time.monotonic() - 10)
    activity.take(ProgressReport(40_000, 50_000, "", "frames"))
    activity.counted_since_s -= 2
    activity.take(ProgressReport(40_200, 50_000, "", "frames"))
    assert activity.rate() == pytest.approx(100, rel=0.05)


def test_work_that_ended_stays_listed_with_how_it_ended(
    runner: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SHOWN_AFTER_S", 1e-9)
    runner.failed.connect(lambda _error: None)

    def fail(_progress: Progress) -> None:
        raise UsageError("The folder is gone.")

    def stop(_progress: Progress) -> None:
        raise Cancelled

    runner.side("Adding 3 files", lambda _progress: None)
    qtbot.waitUntil(lambda: runner.idle)
    runner.side("Searching again", fail)
    qtbot.waitUntil(lambda: runner.idle)
    runner.side("Writing the report", stop)
    qtbot.waitUntil(lambda: runner.idle)
    runner.side("a thumbnail", lambda _progress: None, quiet=True)
    qtbot.waitUntil(lambda: runner.idle)
    assert [ended_words(one) for one in runner.ended] == [
        "Done: Adding 3 files",
        "Not done: Searching again. The folder is gone.",
        "Stopped, what was done before is kept: Writing the report",
    ]
