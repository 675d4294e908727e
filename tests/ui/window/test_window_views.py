"""The views of a case are made when they are first shown, and then are as if they had been there from the start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from workbench.commands import verdict
from workbench.model.review import Rating
from workbench.settings import Settings
from workbench.ui.header import VIEWS
from workbench.ui.main_window import MainWindow


def test_a_case_opens_with_the_desk_alone(window: MainWindow, qtbot: QtBot) -> None:
    assert list(window.views) == ["desk"]
    for place, name in enumerate(VIEWS, 1):
        qtbot.keyClick(window, Qt.Key(ord(str(place))), Qt.KeyboardModifier.AltModifier)
        assert window.view_name() == name
        assert window.views[name].isVisible()
        settle(qtbot, window)
    assert sorted(window.views) == sorted(VIEWS)


def test_a_form_made_late_shows_what_was_recorded_before(window: MainWindow, qtbot: QtBot) -> None:
    claim = window.case.need_claim()
    window.case.edit(
        "draft",
        lambda session, _progress: verdict.save(session, claim.id, rating=Rating.MIXED, conclusion="Half of it holds."),
    )
    settle(qtbot, window)
    window.show_view("verdict")
    assert window.verdict.form.rating.currentData() == Rating.MIXED.value
    assert window.verdict.form.conclusion.toPlainText() == "Half of it holds."


def test_compare_has_a_reader_ready_before_it_is_made(matched: MainWindow) -> None:
    assert "compare" not in matched.views
    assert matched.pages.readying.ready
    matched.show_view("compare")
    assert matched.compare.comparing is matched.pages.readying


def test_panels_of_views_not_shown_keep_the_widths_they_had(window: MainWindow, tmp_path: Path) -> None:
    del tmp_path
    window.settings.set("splitters", ["verdict.columns@100=900,700"])
    window.close()
    kept = [line for line in Settings().get("splitters") if line.startswith("verdict.columns@100")]
    assert kept == ["verdict.columns@100=900,700"]


def test_widths_are_put_back_when_a_view_is_made(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.set("splitters", ["verdict.columns@100=900,640"])
    window.show_view("verdict")
    settle(qtbot, window)
    split = window.verdict.findChild(QSplitter, "verdict.columns")
    assert isinstance(split, QSplitter)
    assert abs(split.sizes()[1] - 640) <= 4
