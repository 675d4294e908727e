"""Reading by real clicks and keys: from claim to claim, make, split, merge and change a claim in the article."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from tests.unit.commands.conftest import DRONE, SALUTE, STREETS
from workbench.commands import verdict
from workbench.commands.session import Session
from workbench.jobs import Progress
from workbench.model.review import Claim, Rating, Stance
from workbench.ui import theme
from workbench.ui.main_window import MainWindow
from workbench.ui.panels.article_text import ArticleBrowser

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def article(qtbot: QtBot, window: MainWindow) -> ArticleBrowser:
    """The article with the keyboard, as Ctrl+1 gives it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    text = window.desk.article.text
    assert text.hasFocus()
    return text


def spot(text: ArticleBrowser, words: str, *, into: int = 0) -> QPoint:
    """Where words of the article stand in its viewport, in the middle of the letter `into` them."""
    found = text.document().find(words)
    assert not found.isNull(), words
    cursor = QTextCursor(text.document())
    cursor.setPosition(found.selectionStart() + into)
    low = text.cursorRect(cursor)
    cursor.setPosition(found.selectionStart() + into + 1)
    return QPoint((low.left() + text.cursorRect(cursor).left()) // 2, low.center().y())


def drag(qtbot: QtBot, text: ArticleBrowser, words: str) -> None:
    """Mark words with the mouse."""
    view = text.viewport()
    start, end = spot(text, words), spot(text, words, into=len(words) - 1) + QPoint(4, 0)
    qtbot.mousePress(view, LEFT, pos=start - QPoint(2, 0))
    QTest.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)
    assert text.textCursor().selectedText().strip() == words


def click(qtbot: QtBot, text: ArticleBrowser, words: str, into: int = 0) -> None:
    """Click in the middle of a letter."""
    qtbot.mouseClick(text.viewport(), LEFT, pos=spot(text, words, into=into))


def menu_at(text: ArticleBrowser, place: QPoint) -> QMenu:
    """The menu of the right button."""
    QApplication.sendEvent(
        text.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, text.viewport().mapToGlobal(place)),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, action: str) -> None:
    """Choose an entry of an open menu with the mouse."""
    entry = next(one for one in menu.actions() if one.objectName() == action)
    assert entry.isEnabled(), entry.toolTip()
    QTest.mouseClick(menu, LEFT, NO_KEYS, menu.actionGeometry(entry).center())


def claims(window: MainWindow) -> dict[int, str]:
    assert window.case.state is not None
    return {claim.id: claim.sentence for claim in window.case.state.claims}


def claim(window: MainWindow, number: int) -> Claim:
    assert window.case.state is not None
    return next(one for one in window.case.state.claims if one.id == number)


def test_page_keys_go_from_claim_to_claim_in_the_article_too(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    qtbot.keyClick(text, Qt.Key.Key_PageDown)
    assert window.case.claim_id == 2
    QApplication.processEvents()
    assert text.textCursor().position() == text.start_of(2)
    qtbot.keyClick(text, Qt.Key.Key_PageUp)
    assert window.case.claim_id == 1


def test_enter_chooses_the_claim_at_the_cursor(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    for _ in range(12):
        qtbot.keyClick(text, Qt.Key.Key_Down)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert window.case.claim_id == 3


def test_a_click_on_a_claim_leads_to_its_picture(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    click(qtbot, window.desk.article.text, "drone", 2)
    assert window.case.claim_id == 2
    assert window.desk.centre.stage.hasFocus()


def test_words_are_marked_by_keyboard_and_made_a_claim(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    click(qtbot, text, "drone", 0)
    article(qtbot, window)
    for _ in range(5):
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = text.textCursor().selectedText()
    assert chosen.strip() == "rone"
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(window, "claim")
    assert asked.findChild(QPlainTextEdit, "claim.sentence").toPlainText() == "rone"
    press(qtbot, asked, "claim.cancel")


def test_overlapping_claims_are_each_drawn_and_chosen_in_turn(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    drag(qtbot, text, "destroyed near the pass")
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, dialog(window, "claim"), "claim.ok")
    settle(qtbot, window)
    assert claims(window)[4] == "destroyed near the pass"
    assert text.text_of(2) == DRONE
    assert text.text_of(4) == "destroyed near the pass"
    lit, usual = theme.current().colour("claim.mark_current"), theme.current().colour("claim.mark")

    def ground(words: str) -> object:
        found = text.document().find(words)
        return found.charFormat().background().color()

    assert (ground("A drone"), ground("destroyed"), ground("pass")) == (usual, lit, lit)
    click(qtbot, text, "destroyed", 3)
    assert window.case.claim_id == 2
    assert (ground("A drone"), ground("destroyed"), ground("pass")) == (lit, lit, lit)
    click(qtbot, text, "destroyed", 3)
    assert window.case.claim_id == 4


def test_the_claim_under_the_pointer_is_lit_and_its_media_lift(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    view = text.viewport()
    QTest.mouseMove(view, spot(text, "drone", into=2))
    lit = theme.current().colour("claim.mark_current")
    assert text.document().find("drone").charFormat().background().color() == lit
    assert text.margin._lifted == 2
    QTest.mouseMove(view, spot(text, "Footage", into=2))
    assert text.margin._lifted == 1


def test_a_claim_is_split_at_the_cursor_from_the_menu_of_the_article(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    choose(menu_at(text, spot(text, "destroyed") + QPoint(-2, 0)), "claims.split")
    settle(qtbot, window)
    assert claims(window) == {1: SALUTE, 2: "A drone was also", 3: STREETS, 4: "destroyed near the pass."}
    assert (text.text_of(2), text.text_of(4)) == ("A drone was also", "destroyed near the pass.")
    text = article(qtbot, window)
    qtbot.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert claims(window) == {1: SALUTE, 2: DRONE, 3: STREETS}


def test_a_claim_is_split_around_the_marked_words_by_key(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    window.case.choose_claim(2)
    drag(qtbot, text, "near the pass")
    qtbot.keyClick(text, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert (claims(window)[2], claims(window)[4]) == ("A drone was also destroyed", "near the pass.")


def test_without_a_cursor_in_the_claim_it_is_asked_where_to_split(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    stage = window.desk.centre.stage
    stage.setFocus()
    qtbot.keyClick(stage, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(window, "split")
    press(qtbot, asked, "split.ok")
    assert asked.isVisible()
    assert "a part would have no words" in asked.wrong.text()
    sentence = asked.findChild(QPlainTextEdit, "split.sentence")
    for _ in range(len("Footage was released of ")):
        qtbot.keyClick(sentence, Qt.Key.Key_Right)
    press(qtbot, asked, "split.ok")
    settle(qtbot, window)
    assert (claims(window)[1], claims(window)[4]) == ("Footage was released of", "fighters doing a salute.")


def test_claims_are_merged_from_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    choose(menu_at(text, spot(text, "drone")), "claims.merge")
    menu = window.findChild(QMenu, "menu.merge")
    choose(menu, "merge.3")
    settle(qtbot, window)
    assert claims(window) == {1: SALUTE, 2: f"{DRONE} […] {STREETS}"}
    assert window.case.claim_id == 2
    assert "Merged claim 3 into claim 2" in window.actions_by_id["case.undo"].text()


def test_marking_across_two_claims_merges_them_without_a_question(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    view = text.viewport()
    start, end = spot(text, "drone"), spot(text, "ministry", into=3)
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)
    window.actions_by_id["claims.merge"].trigger()
    settle(qtbot, window)
    assert sorted(claims(window)) in ([1, 2], [1, 3])


def test_a_final_verdict_stands_against_merging_with_its_reason(window: MainWindow, qtbot: QtBot) -> None:
    def finalise(session: Session, _progress: Progress) -> None:
        verdict.pin(session, 3, "url:https://example.org/a", Stance.AGAINST)
        verdict.save(session, 3, rating=Rating.FALSE, conclusion="no")
        verdict.finalise(session, 3)

    window.case.edit("finalise", finalise)
    settle(qtbot, window)
    window.desk_work.merge_claims(2, 3)
    settle(qtbot, window)
    assert "Claim 3 has a final verdict" in window.status_strip.note.text()
    assert len(claims(window)) == 3


def test_the_marked_words_become_the_claim(window: MainWindow, qtbot: QtBot) -> None:
    text = article(qtbot, window)
    window.case.choose_claim(2)
    drag(qtbot, text, "drone was also destroyed")
    choose(menu_at(text, spot(text, "also")), "claims.set_passage")
    settle(qtbot, window)
    assert claim(window, 2).sentence == text.text_of(2) == "drone was also destroyed"
    assert not claim(window, 2).edited


def test_doubt_words_places_and_date_are_edited_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["claims.edit"].trigger()
    asked = dialog(window, "claim")
    for name, words in (
        ("claim.hedges", "allegedly, reportedly"),
        ("claim.places", "Shusha; Lachin"),
        ("claim.attribution", "the ministry"),
        ("claim.date", "2020-10"),
    ):
        field = asked.findChild(QLineEdit, name)
        field.clear()
        qtbot.keyClicks(field, words)
    press(qtbot, asked, "claim.ok")
    settle(qtbot, window)
    changed = claim(window, 1)
    assert changed.hedges == ("allegedly", "reportedly")
    assert changed.places == ("Shusha", "Lachin")
    assert (changed.attribution, changed.date) == ("the ministry", "2020-10")
    assert "who says so, doubt words, places, date" in window.actions_by_id["case.undo"].text()
    window.actions_by_id["case.undo"].trigger()
    settle(qtbot, window)
    assert claim(window, 1).hedges == ()
