"""A desk's own words for verdicts in the window: typed, refused where two would be alike, shown everywhere."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from workbench.model.review import Rating
from workbench.settings import Settings
from workbench.ui.main_window import MainWindow
from workbench.ui.models.words import claim_state, rating


def test_a_word_is_typed_and_shown_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["scale.words"].trigger()
    asked = dialog(window, "scale")
    field = asked.findChild(QLineEdit, "scale.false-context")
    assert field.placeholderText() == "False context"
    field.setFocus()
    QTest.keyClicks(field, "Altered")
    press(qtbot, asked, "scale.ok")
    settle(qtbot, window)
    assert asked.isVisible()
    assert "would stand for two verdicts" in asked.wrong.text()  # type: ignore[attr-defined]
    field.clear()
    QTest.keyClicks(field, "Miscaptioned")
    asked.findChild(QCheckBox, "scale.new_cases").click()
    press(qtbot, asked, "scale.ok")
    settle(qtbot, window)
    state = window.case.need_state()
    assert state.rating_words == {"false-context": "Miscaptioned"}
    assert Settings().get("rating_words") == ["false-context=Miscaptioned"]
    assert rating(Rating.FALSE_CONTEXT, state).text == "Miscaptioned"
    window.show_view("verdict")
    form = window.verdict.form
    place = form.rating.findData("false-context")
    assert form.rating.itemText(place) == "Miscaptioned"
    form.rating.setCurrentIndex(place)
    form.rating.activated.emit(place)
    settle(qtbot, window)
    state = window.case.need_state()
    assert claim_state(state, window.case.need_claim()).text == "Draft: miscaptioned"
