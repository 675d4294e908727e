"""Looking elsewhere from the real window: what is copied, what is opened, what is recorded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from workbench.commands import elsewhere
from workbench.model.review import EvidenceKind, Outcome, Stance
from workbench.settings import Settings
from workbench.ui.main_window import MainWindow


@pytest.fixture
def opened(window: MainWindow) -> list[str]:
    """Addresses handed to the browser."""
    addresses: list[str] = []

    def take(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    window.elsewhere_work.open_address = take
    QGuiApplication.clipboard().clear()
    return addresses


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()  # a dialog that closed leaves no window active on the offscreen platform
    QTest.qWait(20)
    QTest.keyClick(window.desk.centre.stage, key, modifier)


def dialog(window: MainWindow, qtbot: QtBot, name: str) -> QWidget:
    found: list[QWidget] = []

    def there() -> bool:
        found[:] = [one for one in window.findChildren(QWidget, name) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=5_000)
    return found[0]


def click(parent: QWidget, name: str) -> None:
    made = parent.findChild(QPushButton, name)
    assert made is not None
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def test_the_key_asks_once_then_copies_opens_and_records(window: MainWindow, opened: list[str], qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_Q)
    chooser = dialog(window, qtbot, "elsewhere")
    assert not opened
    click(chooser, "elsewhere.service.4")
    settle(qtbot, window)
    assert opened == ["https://tineye.com/"]
    assert QGuiApplication.clipboard().image().size().toTuple() == (64, 36)
    press(window, Qt.Key.Key_Q)
    settle(qtbot, window)
    assert opened == ["https://tineye.com/"] * 2
    state = window.case.state
    assert state is not None
    steps = state.looked_elsewhere
    assert [(step.service, step.crop, step.claim_id) for step in steps] == [("TinEye", None, 1)] * 2
    assert state.undo_label.startswith("Looked for “salute.mp4” at 0:00.00 with TinEye")


def test_only_the_part_in_view_is_copied_and_said(window: MainWindow, opened: list[str], qtbot: QtBot) -> None:
    elsewhere.use_service(window.settings, elsewhere.BUILT_IN[3])
    stage = window.desk.centre.stage
    settle(qtbot, window)
    stage.zoom_by(1e6)
    width = stage.geometry_now().part_in_view()
    assert width is not None
    press(window, Qt.Key.Key_Q)
    settle(qtbot, window)
    image = QGuiApplication.clipboard().image()
    assert 0 < image.width() < 64
    state = window.case.state
    assert state is not None
    assert state.looked_elsewhere[0].crop == pytest.approx(width)


def test_nothing_leaves_for_a_picture_that_was_not_there(
    window: MainWindow, opened: list[str], qtbot: QtBot, pool: object
) -> None:
    from workbench.model.work import FramesResult

    elsewhere.use_service(window.settings, elsewhere.BUILT_IN[3])
    pool.tasks["workbench.tasks.frames:run"] = lambda _request: FramesResult(())  # type: ignore[attr-defined]
    press(window, Qt.Key.Key_Q)
    settle(qtbot, window)
    assert not opened
    assert window.case.state is not None
    assert not window.case.state.looked_elsewhere


def test_what_it_found_becomes_evidence_in_one_undo(window: MainWindow, opened: list[str], qtbot: QtBot) -> None:
    elsewhere.use_service(window.settings, elsewhere.BUILT_IN[3])
    press(window, Qt.Key.Key_Q)
    settle(qtbot, window)
    window.show_view("verdict")
    click(window.verdict, "elsewhere.1.found")
    asked = dialog(window, qtbot, "found")
    url = asked.findChild(QLineEdit, "found.url")
    assert url is not None
    QTest.keyClicks(url, "https://news.example/2016/salute")
    click(asked, "found.ok")
    assert asked.isVisible(), "which way it speaks has to be said by a person"
    stance = asked.findChild(QComboBox, "found.stance")
    assert stance is not None
    stance.setCurrentIndex(1)
    click(asked, "found.ok")
    settle(qtbot, window)
    state = window.case.state
    assert state is not None
    (pin,) = state.evidence
    assert (pin.kind, pin.stance, pin.url) == (EvidenceKind.OUTSIDE, Stance.AGAINST, "https://news.example/2016/salute")
    assert (state.looked_elsewhere[0].outcome, state.looked_elsewhere[0].evidence_id) == (Outcome.FOUND, pin.id)
    window.case_work.undo()
    settle(qtbot, window)
    state = window.case.state
    assert state is not None
    assert not state.evidence
    assert state.looked_elsewhere[0].outcome is Outcome.OPEN


def test_without_a_browser_the_address_is_said_and_the_step_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.elsewhere_work.open_address = lambda _url: False
    elsewhere.use_service(window.settings, elsewhere.BUILT_IN[3])
    press(window, Qt.Key.Key_Q)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "https://tineye.com/" in window.status_strip.note.text(), timeout=2_000)


def test_the_list_is_the_analysts(window: MainWindow, opened: list[str], qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    click(dialog(window, qtbot, "elsewhere"), "elsewhere.list")
    listed = dialog(window, qtbot, "services")
    click(listed, "services.add")
    table = listed.table  # type: ignore[attr-defined]
    table.item(4, 0).setText("Own")
    table.item(4, 1).setText("ftp://x")
    click(listed, "services.ok")
    assert "web address" in listed.wrong.text()  # type: ignore[attr-defined]
    table.item(4, 1).setText("https://own.example/")
    click(listed, "services.ok")
    assert [one.name for one in elsewhere.services(Settings())][-1] == "Own"
