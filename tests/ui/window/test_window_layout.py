"""The layout as it was left: through a real close and a new window, and never in the way of opening."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from workbench import paths
from workbench.commands.session import Session
from workbench.settings import FILE_NAME, Settings
from workbench.ui import theme
from workbench.ui.dialogs.find import FindWindow
from workbench.ui.library.window import LibraryWindow
from workbench.ui.main_window import MainWindow, another
from workbench.ui.open_windows import OpenWindows


@pytest.fixture
def again(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Ends the program, as far as there is one, and starts it anew with the settings on disk."""
    running: list[OpenWindows] = []

    def start() -> MainWindow:
        for one in running:
            one.close_all()
            one.deleteLater()
        running[:] = [OpenWindows(Settings(), another, None, qapp)]
        window = running[0].new()
        qtbot.waitExposed(window)
        assert isinstance(window, MainWindow)
        return window

    yield start
    for one in running:
        one.close_all()
        one.deleteLater()


@pytest.fixture
def folder(make_session: Callable[[], Session]) -> Path:
    session = make_session()
    session.close()
    return session.path


def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    window.case_work.open_path(folder)
    qtbot.waitUntil(lambda: window.case.session is not None, timeout=10_000)
    settle(qtbot, window)
    return window


def splitter(window: MainWindow, name: str) -> QSplitter:
    found = window.findChild(QSplitter, name)
    assert isinstance(found, QSplitter)
    return found


def drag(qtbot: QtBot, split: QSplitter, handle: int, by_px: int) -> list[int]:
    grip = split.handle(handle)
    middle = grip.rect().center()
    step = QPoint(by_px, 0) if split.orientation() == Qt.Orientation.Horizontal else QPoint(0, by_px)
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(grip, middle + step)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=middle + step)
    return split.sizes()


def near(one: list[int], other: list[int]) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= 3 for a, b in zip(one, other, strict=True))


def test_window_and_panels_stand_where_they_stood(again: Callable[[], MainWindow], folder: Path, qtbot: QtBot) -> None:
    window = opened(qtbot, again(), folder)
    window.setGeometry(QRect(0, 30, 1180, 740))
    qtbot.wait(20)
    place = window.geometry()
    left = drag(qtbot, splitter(window, "desk.left"), 1, 40)
    window.show_view("verdict")
    settle(qtbot, window)
    wide = drag(qtbot, splitter(window, "verdict.columns"), 1, -40)
    window = again()
    assert window.size() == place.size()
    assert abs(window.y() - place.y()) <= 4
    opened(qtbot, window, folder)
    assert window.view_name() == "verdict"
    assert near(splitter(window, "verdict.columns").sizes(), wide)
    window.show_view("desk")
    settle(qtbot, window)
    assert near(splitter(window, "desk.left").sizes(), left)


def test_a_case_opens_at_the_view_and_claim_it_was_left_at(
    again: Callable[[], MainWindow], folder: Path, qtbot: QtBot
) -> None:
    window = opened(qtbot, again(), folder)
    assert window.case.state is not None
    last = window.case.state.claims[-1].id
    window.case.choose_claim(last)
    window.show_view("report")
    window.actions_by_id["case.close"].trigger()
    settle(qtbot, window)
    opened(qtbot, window, folder)
    assert (window.view_name(), window.case.claim_id) == ("report", last)
    window.show_view("desk")
    window.desk.centre.keyframes.sheet.setChecked(True)
    window = opened(qtbot, again(), folder)
    assert (window.view_name(), window.case.claim_id) == ("desk", last)
    assert window.desk.centre.keyframes.is_sheet


def test_looking_changes_nothing_in_the_case(again: Callable[[], MainWindow], folder: Path, qtbot: QtBot) -> None:
    window = opened(qtbot, again(), folder)
    assert window.case.state is not None
    before = window.case.state.audit_head
    window.show_view("report")
    window = opened(qtbot, again(), folder)
    assert window.case.state is not None
    assert window.case.state.audit_head == before


def test_the_tab_of_large_text_is_kept(
    again: Callable[[], MainWindow], folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "dark", 2.0)
    window = opened(qtbot, again(), folder)
    window.desk.set_two_columns(True)
    window.desk.tabs.setCurrentIndex(1)
    window = opened(qtbot, again(), folder)
    assert window.desk.tabs.count() == 2
    assert window.desk.tabs.currentIndex() == 1


def test_a_second_analyst_is_never_led_to_a_verdict(
    again: Callable[[], MainWindow], folder: Path, qtbot: QtBot
) -> None:
    from workbench.commands import verdict
    from workbench.model.review import Rating

    window = opened(qtbot, again(), folder)
    claim = window.case.need_claim()
    window.case.edit("r", lambda session, _progress: verdict.save(session, claim.id, rating=Rating.MIXED))
    settle(qtbot, window)
    window.show_view("report")
    window = again()
    window.case_work.open_path(folder, hidden=True)
    qtbot.waitUntil(lambda: window.case.session is not None, timeout=10_000)
    settle(qtbot, window)
    assert "report" not in window.views


def test_windows_beside_the_desk_stand_where_they_stood(
    again: Callable[[], MainWindow], folder: Path, qtbot: QtBot
) -> None:
    window = opened(qtbot, again(), folder)
    window.window_work.show_find()
    window.window_work.show_library()
    kinds: tuple[type[QWidget], ...] = (FindWindow, LibraryWindow)
    places = {}
    for place, kind in enumerate(kinds):
        beside = window.findChild(kind)
        assert isinstance(beside, QWidget)
        beside.setGeometry(QRect(10 + 20 * place, 40, 700, 500))
        qtbot.wait(10)
        places[kind] = beside.geometry()
        beside.close()
    window = opened(qtbot, again(), folder)
    window.window_work.show_find()
    window.window_work.show_library()
    for kind, place in places.items():
        beside = window.findChild(kind)
        assert isinstance(beside, QWidget)
        if kind is FindWindow:  # the screen of tests is narrower than a library, which is put back onto it
            assert beside.geometry() == place
        assert beside.geometry().intersected(place).width() > place.width() * 0.9


def test_a_window_left_on_a_screen_that_is_gone_comes_back(again: Callable[[], MainWindow]) -> None:
    away = QWidget()
    away.setGeometry(QRect(9_000, 7_000, 1_200, 800))
    Settings().set("geometry", bytes(away.saveGeometry().toBase64().data()).decode())
    window = again()
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert free.intersects(QRect(window.frameGeometry().topLeft(), window.frameGeometry().topRight() + QPoint(0, 30)))


def test_each_screen_has_sizes_of_its_own(
    again: Callable[[], MainWindow], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(qtbot, again(), folder)
    split = splitter(window, "desk.left")
    here = drag(qtbot, split, 1, 50)
    kept = window.layout_kept
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(kept, "_screen_name", lambda: "3840x2160")
        kept._screen_changed()
        there = drag(qtbot, split, 1, -90)
        assert not near(here, there)
    kept._screen_changed()
    assert near(split.sizes(), here)
    heads = [line.partition("=")[0] for line in Settings().get("splitters")]
    assert "desk.left@100@3840x2160" in heads


def test_reset_puts_everything_back(again: Callable[[], MainWindow], folder: Path, qtbot: QtBot) -> None:
    window = opened(qtbot, again(), folder)
    first = {name: splitter(window, name).sizes() for name in ("desk.left", "desk.columns")}
    drag(qtbot, splitter(window, "desk.left"), 1, 60)
    drag(qtbot, splitter(window, "desk.columns"), 1, -40)
    window.layout_kept.remember()
    window.layout_kept.keep_place(folder, window.layout_kept.place_of(folder))
    window.actions_by_id["view.reset_layout"].trigger()
    qtbot.wait(20)
    settings = Settings()
    assert [settings.get(key) for key in ("geometry", "splitters", "window_places", "case_places")] == ["", [], [], []]
    for name, sizes in first.items():
        now = splitter(window, name).sizes()
        assert all(abs(one - other) <= 15 for one, other in zip(now, sizes, strict=True)), name


BROKEN = (
    ("geometry", "\ud800 not base64 ½"),
    ("geometry", "AdnQywADAAA="),
    ("geometry", bytes(QByteArray(b"\x01\xd9\xd0\xcb" + b"\xff" * 80).toBase64().data()).decode()),
    ("geometry", 17),
    ("splitters", ["desk.left@100=99999999999999999999,1", "desk.columns@100=²,3,4", "=", "@", "desk.left@100"]),
    (
        "splitters",
        ["desk.columns@100=0,0,0", "desk.columns@100@1x1=5", "desk.left@100=-4,7", "verdict.columns@100=1,1,1"],
    ),
    ("splitters", {"desk": 1}),
    ("window_places", ["FindWindow=\ud800", "LibraryWindow=AAAA", "FindWindow"]),
    ("case_places", ["{", "[]", "null", '{"path": 4}', '{"path": "HERE", "view": "nowhere", "claim": "x", "tab": -3}']),
    ("case_places", ['{"path": "HERE", "view": "report", "claim": 999, "tab": 50, "sheet": 1}', "[" * 100_000]),
    ("case_places", ['{"path": "HERE", "view": "start", "claim": true, "tab": -1, "sheet": true}']),
)


@pytest.mark.parametrize(("key", "value"), BROKEN)
def test_a_broken_layout_never_keeps_a_case_from_opening(
    again: Callable[[], MainWindow], folder: Path, qtbot: QtBot, key: str, value: object
) -> None:
    if isinstance(value, list):
        value = [line.replace('"HERE"', json.dumps(str(folder))) for line in value]
    place = paths.config_dir() / FILE_NAME
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps({key: value}), encoding="utf-8")
    window = opened(qtbot, again(), folder)
    assert window.isVisible()
    assert window.width() >= window.minimumWidth()
    assert all(size > 0 for size in splitter(window, "desk.columns").sizes())
    for name in ("verdict", "desk", "report"):
        window.show_view(name)
        assert window.view_name() == name
    window.window_work.show_find()
    assert window.findChild(QDialog, "crash") is None
    opened(qtbot, again(), folder)


def test_a_first_window_leaves_room_for_its_title(again: Callable[[], MainWindow]) -> None:
    window = again()
    assert window.height() < window.screen().availableGeometry().height()
