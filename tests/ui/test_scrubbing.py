"""Scrubbing: of the frames that wait only the newest is decoded, and no picture is put under another's time."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from workbench.commands import media
from workbench.errors import Cancelled
from workbench.model.media import Picture
from workbench.model.work import FramesResult
from workbench.ui.models.pictures import PictureSource, PictureTask


class Readers:
    """Stands for the runner and its readers: asked for frames, it answers when told to."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self._waiting: list[tuple[int, Callable[[Any], None]]] = []

    def job(self, submit: Callable[[], object], done: Callable[[Any], None], _failed: object) -> None:
        pts = submit()
        assert isinstance(pts, int)
        self.asked.append(pts)
        self._waiting.append((pts, done))

    def answer(self) -> None:
        pts, done = self._waiting.pop(0)
        done(FramesResult((Picture(1, 1, "bgra", bytes(4), pts),)))


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> Readers:
    monkeypatch.setattr(media, "frames", lambda _session, _media_id, pts, **_options: pts)
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
