"""Workers of the window killed from outside (SIGKILL) at random moments while it works, with real workers.

As by the system when memory runs out, or by a virus scanner. What was under way is done again by a fresh worker without
a word; work whose workers were killed twice is told in a sentence. Nothing recorded is lost, "no match" is never said
of a search that was not made, and everything can be done afterwards. `python3 run.py test --slow
tests/ui/window/test_window_kills.py` makes 20 kills in each job and prints the figures.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.unit.media.drawing import scene, write_clip
from workbench.commands import case, library, tags
from workbench.commands.session import Session
from workbench.model.library import Provenance
from workbench.model.media import MediaKind, MediaState
from workbench.ui.main_window import MainWindow
from workbench.workers.pool import WorkerPool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are killed as on Linux")

PICTURES = 4
_LONG_MS = 120_000
_SENTENCES = (
    "it stopped the reader twice",
    "ended its worker process twice and was given up",
    "no worker process could be started",
)


@pytest.fixture
def real_pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as pool:
        yield pool


class Killer:
    """Kills a worker that is at work, at random moments of the window's event loop."""

    def __init__(self, pool: WorkerPool, window: MainWindow, seed: str) -> None:
        self.kills: Counter[str] = Counter()
        self._pool, self._pick, self._left = pool, random.Random(seed), 0
        self._timer = QTimer(window)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._kill)

    def start(self, kills: int) -> None:
        """Kill so many, at most."""
        self._left = kills
        self._again()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()

    def _again(self) -> None:
        self._timer.start(self._pick.randrange(1, 120))

    def _kill(self) -> None:
        busy = [seat for seat in list(self._pool._seats) if seat.job is not None and seat.process is not None]
        if busy:
            seat = self._pick.choice(busy)
            assert seat.process is not None
            try:
                os.kill(seat.process.process_id, signal.SIGKILL)
            except ProcessLookupError:
                pass  # it ended by itself meanwhile
            else:
                self.kills[f"{seat.kind.value}s"] += 1
                self._left -= 1
        if self._left > 0:
            self._again()


class Desk:
    """A window on a case with a library, and what was done in it."""

    def __init__(self, window: MainWindow, session: Session, pool: WorkerPool, folder: Path, qtbot: QtBot) -> None:
        self.window, self.session, self.pool, self.folder, self.qtbot = window, session, pool, folder, qtbot
        self.library = folder / "known.library"
        self.tagged = 0

    def do(self, act: Callable[[], object], ready: Callable[[], object] = lambda: True) -> str:
        """Let the window do it; gives all that was told meanwhile."""
        act()
        self.qtbot.waitUntil(lambda: self.window.runner.idle and bool(ready()), timeout=_LONG_MS)
        told = [self.window.status_strip.note.text()]
        for dialog in self.window.findChildren(QDialog):
            told += [label.text() for label in dialog.findChildren(QLabel)]
            dialog.close()
            dialog.deleteLater()
        return " ".join(told)

    def tag(self) -> None:
        """An edit of a person, to be found again at the end."""
        self.tagged += 1
        self.session_do(lambda session: tags.add(session, 1, [f"word {self.tagged}"]))

    def session_do(self, work: Callable[[Session], object]) -> None:
        """On the thread of the case."""
        self.do(lambda: self.window.case.edit("", lambda session, _progress: work(session), long=True))

    @property
    def media(self) -> dict[str, MediaState]:
        """State of each medium by name."""
        assert self.window.case.state is not None
        return {medium.name: medium.state for medium in self.window.case.state.media}

    def read_again_what_is_not_read(self) -> None:
        """As a person does for each."""
        assert self.window.case.state is not None
        for medium in self.window.case.state.media:
            if medium.state is not MediaState.READY:
                self.window.case.choose_medium(medium.id)
                self.do(self.window.actions_by_id["media.read_again"].trigger)


def _files(folder: Path, name: str, quality: int, seeds: range) -> Path:
    place = folder / name
    place.mkdir(parents=True)
    for seed in seeds:
        cv2.imwrite(str(place / f"{seed}.jpg"), scene(seed, 480, 270), [cv2.IMWRITE_JPEG_QUALITY, quality])
    moving = [np.roll(scene(seeds[0] + 40, 320, 180), 2 * at, axis=1) for at in range(80)]
    write_clip(place / f"clip-{seeds[0]}.mp4", moving, options={"crf": "20" if quality > 80 else "28"})
    return place


@pytest.fixture
def desk(start: MainWindow, real_pool: WorkerPool, tmp_path: Path, qtbot: QtBot) -> Desk:
    """A case of four pictures and a clip, a library of other copies of them."""
    known = _files(tmp_path, "known", 60, range(PICTURES))
    given = _files(tmp_path, "given", 90, range(PICTURES))
    library.add(tmp_path / "known.library", [known], Provenance(earliest_date="2016-04-03"), pool=real_pool)
    session, _report = case.new(tmp_path / "a.case", media=[given], by="Mara", pool=real_pool)
    start.case.take(session, session.state())
    desk = Desk(start, session, real_pool, tmp_path, qtbot)
    desk.do(lambda: None)
    return desk


def _intake(desk: Desk, killer: Killer, kills: int, number: int) -> None:
    given = _files(desk.folder, f"more-{number}", 90, range(100 + 10 * number, 100 + 10 * number + PICTURES))
    names = {path.name for path in given.iterdir()}
    killer.start(kills)
    told = desk.do(lambda: desk.window.case_work.add([given]))
    killer.stop()
    assert names <= set(desk.media)
    for medium in desk.window.case.state.media if desk.window.case.state else ():
        if medium.state is MediaState.SET_ASIDE:
            assert medium.reason == "it stopped the reader twice"
        else:
            assert medium.state is MediaState.READY or any(one in told for one in _SENTENCES)
    desk.read_again_what_is_not_read()
    assert set(desk.media.values()) == {MediaState.READY}


def _search(desk: Desk, killer: Killer, kills: int, _number: int) -> None:
    before = len(desk.session.state().searches)
    killer.start(kills)
    told = desk.do(lambda: desk.window.case_work.search_work.match([desk.library]))
    killer.stop()
    state = desk.window.case.state
    assert state is not None
    if len(state.searches) == before:
        assert "was not searched" in told
        assert any(one in told for one in _SENTENCES)
        desk.do(lambda: desk.window.case_work.search_work.match([desk.library]))
        state = desk.window.case.state
    names = {medium.id: medium.name for medium in state.media}
    found = {names[match.media_id] for match in state.matches if not match.superseded}
    assert found >= {*(f"{seed}.jpg" for seed in range(PICTURES)), "clip-0.mp4"}
    assert len(state.searches) == before + 1


def _export(desk: Desk, killer: Killer, kills: int, number: int) -> None:
    folder = desk.folder / f"report-{number}"
    killer.start(kills)
    told = desk.do(lambda: desk.window.case_work.report_work.export(folder, ["html", "json", "csv"]))
    killer.stop()
    if not (folder / "report.json").exists():
        assert any(one in told for one in _SENTENCES)
    if "gaps" in told or not (folder / "report.json").exists():
        for medium in desk.session.state().media:  # what was set aside is read again, as the report's gap says why
            desk.window.case.choose_medium(medium.id)
            desk.do(desk.window.actions_by_id["media.read_again"].trigger)
        told = desk.do(lambda: desk.window.case_work.report_work.export(folder, ["html", "json", "csv"]))
        assert "gaps" not in told
    report = json.loads((folder / "report.json").read_text("utf-8"))
    assert {record["medium"]["name"] for record in report["media"]} == set(desk.media)
    assert (folder / "report.html").read_text("utf-8").rstrip().endswith("</html>")


def _frames(desk: Desk, killer: Killer, kills: int, _number: int) -> None:
    gate = desk.window.gate
    [clip] = [one for one in desk.session.state().media if one.name == "clip-0.mp4"]
    keys = [f"frame:{clip.id}@{frame.pts}" for frame in desk.session.state().keyframes[clip.id]]
    keys += [f"frame:{one.id}@0" for one in desk.session.state().media if one.kind is MediaKind.IMAGE]
    gate.set_masked(False)
    gate.clear()
    killer.start(kills)
    desk.qtbot.waitUntil(
        lambda: sum(gate.request(key) is not None or bool(gate.failure(key)) for key in keys) == len(keys),
        timeout=_LONG_MS,
    )
    killer.stop()
    for key in keys:
        assert not gate.failure(key) or any(one in gate.failure(key) for one in _SENTENCES), gate.failure(key)
    for key in [key for key in keys if gate.failure(key)]:
        desk.window.case.choose_medium(int(key.partition(":")[2].partition("@")[0]))
        desk.do(desk.window.actions_by_id["media.read_again"].trigger)
    desk.qtbot.waitUntil(lambda: sum(gate.request(key) is not None for key in keys) == len(keys), timeout=_LONG_MS)


def _figure(desk: Desk, killer: Killer, kills: int, number: int) -> None:
    window = desk.window
    if not desk.session.state().matches:
        desk.do(lambda: window.case_work.search_work.match([desk.library]))
    window.show_view("compare")
    desk.qtbot.waitUntil(lambda: window.runner.idle and window.compare.comparing.lined_up, timeout=_LONG_MS)
    shown_now, before = window.compare.figure(), len(desk.session.state().figures)
    assert shown_now is not None
    # Another picture in each round: the same one is kept once.
    wanted = replace(shown_now, mode="swipe", swipe=0.05 + number * 7 % 90 / 100)
    killer.start(kills)
    told = desk.do(lambda: window.case_work.figure_work.keep(wanted))
    killer.stop()
    if len(desk.session.state().figures) == before:
        assert any(one in told for one in _SENTENCES), told
        [shown] = [match for match in desk.session.state().matches if match.id == wanted.match_id]
        window.case.choose_medium(shown.media_id)
        desk.do(window.actions_by_id["media.read_again"].trigger)
        desk.do(lambda: window.case_work.figure_work.keep(wanted))
    assert len(desk.session.state().figures) == before + 1


JOBS: dict[str, Callable[[Desk, Killer, int, int], None]] = {
    "intake": _intake,
    "search": _search,
    "export": _export,
    "figure": _figure,
    "frames": _frames,
}


def _kill_in(job: str, desk: Desk, wanted: int, at_a_time: int) -> Counter[str]:
    """Do the job again and again until so many workers were killed in it."""
    killer = Killer(desk.pool, desk.window, job)
    rounds = 0
    while killer.kills.total() < wanted:
        assert rounds < 25 * wanted, f"only {killer.kills.total()} kills in {rounds} rounds"
        JOBS[job](desk, killer, min(at_a_time, wanted - killer.kills.total()), rounds)
        desk.tag()
        rounds += 1
    assert case.check(desk.session).sound
    assert {use.tag for use in desk.session.state().tags} >= {f"word {number}" for number in range(1, rounds + 1)}
    return killer.kills + Counter(rounds=rounds)


@pytest.mark.parametrize("job", JOBS)
def test_workers_killed_from_outside_lose_nothing(job: str, desk: Desk) -> None:
    _kill_in(job, desk, 2, 2)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("job", JOBS)
def test_many_workers_killed_from_outside_lose_nothing(job: str, desk: Desk) -> None:
    began = time.monotonic()
    counts = _kill_in(job, desk, int(os.environ.get("WORKBENCH_KILLS", "20")), 3)
    print(f"\n{job} | {dict(counts)} | {time.monotonic() - began:.0f} s")
