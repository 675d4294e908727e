"""Scrubbing: of the frames that wait only the newest is decoded, and no picture is put under another's time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from workbench.commands import media
from workbench.errors import Cancelled
from workbench.model.media import Picture
from workbench.model.work import FramesResult
from workbench.ui.models.pictures import PictureSource, PictureTask


class FrameJob:
    """A frame asked for."""

    def __init__(self, pts: int) -> None:
        self.pts = pts
        self._callbacks: list[Callable[[FrameJob], None]] = []

    def on_done(self, callback: Callable[[FrameJob], None]) -> None:
        self._callbacks.append(callback)

    def result(self, _timeout_s: float | None = None) -> FramesResult:
        return FramesResult((Picture(1, 1, "bgra", bytes(4), self.pts),))

    def end(self) -> None:
        """On a thread of the readers."""

        def bring() -> None:
            for callback in self._callbacks:
                callback(self)

        thread = threading.Thread(target=bring, name="reader")
        thread.start()
        thread.join()


class Readers:
    """Stands for the runner and its readers: asked for frames, it answers when told to."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self._waiting: list[tuple[FrameJob, Callable[[Any], None]]] = []

    def job(self, submit: Callable[[], object], done: Callable[[Any], None], _failed: object) -> None:
        made = submit()
        assert isinstance(made, FrameJob)
        self.asked.append(made.pts)
        self._waiting.append((made, done))

    def answer(self) -> None:
        made, done = self._waiting.pop(0)
        made.end()
        done(made.result())


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> Readers:
    monkeypatch.setattr(media, "frames", lambda _session, _media_id, pts, **_options: FrameJob(pts))
    return Readers()


@pytest.fixture
def source(readers: Readers) -> PictureSource:
    return PictureSource(SimpleNamespace(session=object()), readers)  # type: ignore[arg-type]


def scrubbed(source: PictureSource, count: int) -> list[PictureTask]:
    return [source(f"frame:1@{pts}", False) for pts in range(count)]


def test_only_the_newest_of_those_that_wait_is_decoded(source: PictureSource, readers: Readers) -> None:
    scrubbed(source, 30)
    assert readers.asked == [0, 1]
    readers.answer()
    readers.answer()
    assert readers.asked == [0, 1, 29]


def test_those_passed_over_end_as_cancelled(source: PictureSource) -> None:
    tasks = scrubbed(source, 5)
    for task in tasks[2:4]:
        with pytest.raises(Cancelled):
            task.result(0)


def test_each_picture_comes_under_the_time_it_was_asked_for(source: PictureSource, readers: Readers) -> None:
    tasks = scrubbed(source, 6)
    for _ in range(3):
        readers.answer()
    shown = {pts: task.result(0) for pts, task in enumerate(tasks) if pts in readers.asked}
    assert {pts: picture.pts for pts, picture in shown.items() if isinstance(picture, Picture)} == {0: 0, 1: 1, 5: 5}


def test_a_frame_is_handed_over_on_the_thread_that_brings_it(source: PictureSource, readers: Readers) -> None:
    """So that the window's thread never unpacks one."""
    threads: list[str] = []
    task = source("frame:1@0", False)
    task.on_done(lambda _task: threads.append(threading.current_thread().name))
    readers.answer()
    assert threads == ["reader"]
