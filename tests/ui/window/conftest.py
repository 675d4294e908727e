"""A window on a small case in the real store; answers of workers are made up, so nothing waits for processes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.unit.commands.conftest import article
from tests.unit.commands.fakes import MP4, PNG, FakePool, read
from workbench.commands import case, library
from workbench.commands.session import Session
from workbench.model.about import Component, Components
from workbench.model.comparison import LAYERS, ComparedPicture, Comparison, ComparisonRequest, ComparisonResult
from workbench.model.library import Provenance
from workbench.model.media import Picture
from workbench.model.work import (
    FrameIndex,
    FrameIndexRequest,
    FramesRequest,
    FramesResult,
    IntakeRequest,
    IntakeResult,
    Thumb,
)
from workbench.settings import Settings
from workbench.ui.main_window import MainWindow

FRAME_STEP = 40


def grey(width: int, height: int, pts: int) -> Picture:
    """A plain picture that Qt can show."""
    return Picture(width, height, "bgra", bytes([90, 120, 150, 255]) * (width * height), pts)


def frames(request: FramesRequest) -> FramesResult:
    """So many plain frames from there on."""
    if request.format == "jpeg":
        return FramesResult((Picture(64, 36, "jpeg", jpeg(), request.pts),))
    size = (24, 14) if request.masked else (64, 36)
    times = range(request.pts, request.pts + request.count * request.step * FRAME_STEP, request.step * FRAME_STEP)
    return FramesResult(tuple(grey(*size, pts) for pts in times if pts < 20_000))


def jpeg() -> bytes:
    """A small grey picture as Qt writes it."""
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 140, 150))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return bytes(data.data())


def read_with_pictures(request: IntakeRequest) -> IntakeResult:
    """As the fake of the commands' tests, with thumbnails that can be shown."""
    result = read(request)
    thumbs = tuple(Thumb(thumb.pts, jpeg(), jpeg()) for thumb in result.thumbs)
    return dataclasses.replace(result, thumbs=thumbs)


def frame_index(_request: FrameIndexRequest) -> FrameIndex:
    """500 frames, 25 a second."""
    return FrameIndex(tuple(range(0, 20_000, FRAME_STEP)))


def compared(_request: ComparisonRequest) -> ComparisonResult:
    """Lined up: mirrored, the upper half of the earlier copy, one place that differs."""
    found = Comparison(
        width_px=64,
        height_px=36,
        mirrored=True,
        homography=(-1.0, 0.0, 1.0, 0.0, 0.5, 0.0, 0.0, 0.0, 1.0),
        outline=(1.0, 0.0, 0.0, 0.0, 0.0, 0.5, 1.0, 0.5),
        inliers=82,
        refined=True,
        pairs=((0.2, 0.4, 0.8, 0.2), (0.6, 0.8, 0.4, 0.4)),
        columns=4,
        rows=2,
        cells=bytes((2, 3, 1, 2, 0, 0, 0, 0)),
        differing=((0.3, 0.1, 0.45, 0.1, 0.45, 0.4, 0.3, 0.4),),
        agrees=0.9,
        differs=0.1,
        judged=0.8,
        case_time_s=8.52,
        library_time_s=8.52,
    )
    return ComparisonResult(found, tuple(ComparedPicture(layer, jpeg(), jpeg()) for layer in LAYERS))


class WindowPool(FakePool):
    """The fake of the commands' tests, as About asks it too."""

    def active_limits(self) -> tuple[str, ...]:
        return ("Nothing runs in this test.",)


@pytest.fixture
def pool() -> FakePool:
    found = WindowPool()
    found.tasks["workbench.tasks.read_article:run"] = lambda _request: article()
    found.tasks["workbench.tasks.intake:run"] = read_with_pictures
    found.tasks["workbench.tasks.frames:run"] = frames
    found.tasks["workbench.tasks.versions:run"] = lambda _request: Components((Component("FFmpeg", "8", "clips"),))
    found.tasks["workbench.tasks.frames:index"] = frame_index
    found.tasks["workbench.tasks.comparison:run"] = compared
    return found


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def clip(put: Callable[[str, bytes], Path]) -> Path:
    return put("incoming/salute.mp4", MP4 + b"salute")


@pytest.fixture
def still(put: Callable[[str, bytes], Path]) -> Path:
    return put("incoming/square.png", PNG + b"square")


@pytest.fixture
def known(tmp_path: Path, pool: FakePool, clip: Path) -> Path:
    """A library that holds the salute clip, published in April 2016."""
    folder = tmp_path / "desk.library"
    facts = Provenance(title="Oath", earliest_date="2016-04-03", published_by="TV")
    library.add(folder, [clip], facts, pool=pool)  # type: ignore[arg-type]
    return folder


@pytest.fixture
def make_session(
    tmp_path: Path, pool: FakePool, put: Callable[[str, bytes], Path], clip: Path, still: Path
) -> Callable[[], Session]:
    """Makes the case: three claims, the salute clip linked to the first by its name, the still to none."""

    def make() -> Session:
        page = put("page/article.txt", b"the article")
        opened, _report = case.new(
            tmp_path / "ceasefire.case",
            article=page,
            media=[clip, still],
            by="Mara",
            pool=pool,  # type: ignore[arg-type]
        )
        return opened

    return make


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with no case."""
    window = MainWindow(Settings())
    window.resize(1600, 1000)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def window(start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot) -> MainWindow:
    """The window with the case open."""
    session = make_session()
    start.case.take(session, session.state())
    settle(qtbot, start)
    return start


@pytest.fixture
def matched(window: MainWindow, known: Path, qtbot: QtBot) -> MainWindow:
    """The same, dated and matched against the library."""
    session = window.case.session
    assert session is not None
    window.case_work.search_work.match([known])
    window.case.edit("date", lambda session, _progress: case.set_published(session, "2020-10-12"), long=True)
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing runs or waits."""
    qtbot.waitUntil(lambda: window.runner.idle, timeout=10_000)
