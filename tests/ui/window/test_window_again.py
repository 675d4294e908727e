"""Search again through the window: only what is new, announced, and nothing moves by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.unit.commands.fakes import FakePool
from workbench.commands import claims, library, verdict
from workbench.commands.session import Session
from workbench.model.library import Provenance
from workbench.model.match import Decision
from workbench.model.review import Rating
from workbench.ui.main_window import MainWindow
from workbench.ui.models.words import claim_state
from workbench.ui.views.review_facts import file_rows


@pytest.fixture
def grown(matched: MainWindow, known: Path, still: Path, pool: FakePool, qtbot: QtBot) -> MainWindow:
    """The matched window, the first claim resting on the still too; since then a copy of that came to the library."""

    def link(session: Session, _progress: object) -> object:
        state = session.state()
        return claims.link(session, state.claims[0].id, [state.media[1].id])

    matched.case.edit("link", link, long=True)
    settle(qtbot, matched)
    facts = Provenance(title="The square", earliest_date="2014")
    library.add(known, [still], facts, pool=pool)  # type: ignore[arg-type]
    return matched


def again(window: MainWindow, qtbot: QtBot) -> None:
    """The key."""
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_M, modifiers)
    settle(qtbot, window)


def titles(window: MainWindow) -> list[str]:
    return [row.match.item.title for row in window.review.rows.rows if row.match is not None]


def test_new_copy_is_announced_with_a_way_to_it(
    grown: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def heard(event: object) -> None:
        told.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr("workbench.ui.panels.status.QAccessibleAnnouncementEvent", _Announced)
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    again(grown, qtbot)
    assert grown.status_strip.note.text().startswith("1 new earlier copy since")
    assert any(text.startswith("1 new earlier copy since") for text in told)
    go = next(one for one in grown.status_strip.findChildren(QPushButton) if one.text() == "Review")
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert grown.view_name() == "review"
    match = grown.case.match()
    assert match is not None
    assert match.item.title == "The square"


class _Announced:
    def __init__(self, _widget: object, text: str) -> None:
        self._text = text

    def message(self) -> str:
        """What is read out."""
        return self._text


def test_nothing_new_is_said_and_nothing_recorded(matched: MainWindow, qtbot: QtBot) -> None:
    state = matched.case.state
    assert state is not None
    again(matched, qtbot)
    assert matched.status_strip.note.text().startswith("Nothing new was found since")
    assert matched.case.state is not None
    assert matched.case.state.searches == state.searches


def test_queue_keeps_its_order_while_somebody_is_in_it(grown: MainWindow, qtbot: QtBot) -> None:
    grown.show_view("review")
    before = titles(grown)
    again(grown, qtbot)
    assert titles(grown) == before
    assert grown.review.fresh.text() == "Show 1 new match"
    qtbot.mouseClick(grown.review.fresh, Qt.MouseButton.LeftButton)
    assert "The square" in titles(grown)
    assert not grown.review.fresh.isVisible()


def test_decided_match_stays_in_its_place_until_the_view_is_left(grown: MainWindow, qtbot: QtBot) -> None:
    again(grown, qtbot)
    grown.show_view("review")
    before = titles(grown)
    qtbot.keyClick(grown.review.list, Qt.Key.Key_S)
    settle(qtbot, grown)
    assert titles(grown) == before
    assert any(row.match and row.match.decision is Decision.SAME for row in grown.review.rows.rows)
    grown.show_view("desk")
    grown.show_view("review")
    assert "Decided" in [row.title for row in grown.review.rows.rows if row.match is None]


def test_final_verdict_says_that_there_is_a_newer_match(grown: MainWindow, qtbot: QtBot) -> None:
    def decide(session: Session, _progress: object) -> object:
        state = session.state()
        return verdict.record(
            session,
            state.claims[0].id,
            rating=Rating.FALSE_CONTEXT,
            evidence=[f"match:{state.matches[0].id}"],
            final=True,
        )

    grown.case.edit("verdict", decide, long=True)
    settle(qtbot, grown)
    grown.show_view("verdict")
    newer = grown.findChild(QLabel, "form.newer")
    assert newer is not None
    assert not newer.isVisible()
    again(grown, qtbot)
    assert newer.isVisible()
    assert newer.text().startswith("Newer match: 1 newer match since this verdict, 1 of them seen before the claim")
    assert grown.case.state is not None
    assert claim_state(grown.case.state, grown.case.state.claims[0]).text == "Newer match"


def test_opening_searches_again_only_when_wanted(grown: MainWindow, qtbot: QtBot) -> None:
    path = grown.case.path
    assert path is not None
    for wanted, searches in ((False, 1), (True, 2)):
        grown.settings.set("search_on_open", wanted)
        grown.case_work.close()
        settle(qtbot, grown)
        grown.case_work.open_path(path)
        qtbot.waitUntil(lambda: grown.case.state is not None and grown.runner.idle, timeout=10_000)
        assert grown.case.state is not None
        assert len(grown.case.state.searches) == searches, wanted


def test_facts_of_both_files_stand_side_by_side(matched: MainWindow) -> None:
    state = matched.case.state
    assert state is not None
    rows = file_rows(state.media[0], state.matches[0])
    assert all(len(row) == 3 for row in rows)
    assert any(label == "Encoded" for label, _here, _there in rows)
