"""Keeping a comparison as a figure through the window, by key and by button."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QSplitter
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.unit.commands.fakes import FakePool
from workbench.errors import UnreadableError
from workbench.model.figure import FigureRequest, FigureResult
from workbench.ui.main_window import MainWindow

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\x08IDATlabelled\0\0\0\0\0\0\0\0IEND\xaeB`\x82"


@pytest.fixture
def asked(pool: FakePool) -> list[FigureRequest]:
    """What the worker was asked to draw."""
    seen: list[FigureRequest] = []

    def drawn(request: FigureRequest) -> FigureResult:
        seen.append(request)
        return FigureResult(PNG, 1600, 900, request.mode, request.lined_up, "Drawn.", "", 8.52, 8.52)

    pool.tasks["workbench.tasks.figure:run"] = drawn
    return seen


@pytest.fixture
def comparing(matched: MainWindow, qtbot: QtBot) -> MainWindow:
    """The matched window in Compare, lined up."""
    matched.show_view("compare")
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.compare.comparing.lined_up, timeout=5000)
    return matched


def keep(window: MainWindow, qtbot: QtBot) -> None:
    """The key."""
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)


def test_key_keeps_what_is_on_show(comparing: MainWindow, asked: list[FigureRequest], qtbot: QtBot) -> None:
    comparing.compare.set_mode("difference")
    comparing.actions_by_id["compare.agreement"].trigger()
    keep(comparing, qtbot)
    [request] = asked
    assert (request.mode, request.agreement, request.lined_up) == ("difference", comparing.compare.pair.agreement, True)
    assert comparing.case.state is not None
    [figure] = comparing.case.state.figures
    assert figure.mode == "difference"
    assert "Kept as figure" in comparing.status_strip.note.text()
    qtbot.keyClick(comparing, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, comparing)
    assert comparing.case.state.figures == ()


def test_stepped_moment_is_the_one_drawn(comparing: MainWindow, asked: list[FigureRequest], qtbot: QtBot) -> None:
    comparing.compare.step(3)
    settle(qtbot, comparing)
    wanted = comparing.compare.figure()
    assert wanted is not None
    keep(comparing, qtbot)
    assert asked[0].comparison.case.pts == wanted.pts


def test_figure_is_listed_with_its_claim_and_can_be_removed(
    comparing: MainWindow, asked: list[FigureRequest], qtbot: QtBot
) -> None:
    keep(comparing, qtbot)
    assert comparing.case.state is not None
    [figure] = comparing.case.state.figures
    assert asked
    comparing.show_view("verdict")
    frame = comparing.verdict.findChild(QFrame, f"figure.{figure.id}")
    assert frame is not None
    assert comparing.verdict.figures.isVisible()
    off = comparing.verdict.findChild(object, f"figure.{figure.id}.remove")
    qtbot.mouseClick(off, Qt.MouseButton.LeftButton)
    settle(qtbot, comparing)
    assert comparing.case.state.figures == ()
    assert not comparing.verdict.figures.isVisible()
    qtbot.keyClick(comparing, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, comparing)
    assert comparing.case.state.figures == (figure,)


def test_key_works_in_compare_alone(matched: MainWindow, asked: list[FigureRequest], qtbot: QtBot) -> None:
    matched.show_view("review")
    keep(matched, qtbot)
    assert asked == []
    assert "Compare" in matched.actions_by_id["figures.keep"].statusTip()


def test_save_as_writes_a_png(comparing: MainWindow, asked: list[FigureRequest], tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.mouseClick(comparing.compare.figure_buttons["figures.save"], Qt.MouseButton.LeftButton)
    dialog = comparing.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(tmp_path / "for the editor")])
    settle(qtbot, comparing)
    dialog.close()
    assert (tmp_path / "for the editor.png").read_bytes() == PNG
    assert len(asked) == 1
    assert comparing.case.state is not None
    assert comparing.case.state.figures == ()


def test_what_cannot_be_drawn_is_said(comparing: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    def refused(_request: FigureRequest) -> FigureResult:
        raise UnreadableError("oath.mp4", "its file is gone", advice="Plug in the drive.")

    pool.tasks["workbench.tasks.figure:run"] = refused
    keep(comparing, qtbot)
    assert "its file is gone" in comparing.status_strip.note.text()
    assert comparing.case.state is not None
    assert comparing.case.state.figures == ()


@pytest.mark.parametrize("panel_px", [300, 384, 560])
def test_buttons_beside_the_pictures_are_whole(comparing: MainWindow, panel_px: int, qtbot: QtBot) -> None:
    view = comparing.compare
    split = comparing.findChild(QSplitter, "compare.columns")
    assert split is not None
    split.setSizes([comparing.width() - panel_px, panel_px])
    settle(qtbot, comparing)
    buttons = [*view.pins.values(), *view.figure_buttons.values(), *view.decisions.buttons.values()]
    qtbot.waitUntil(lambda: all(made.width() >= made.sizeHint().width() for made in buttons), timeout=3000)
