"""The verdict in the real window: a second answer given blind, pins that move, reasons for reopening."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from workbench.commands import verdict as verdict_commands
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId
from workbench.model.review import (
    Category,
    EvidenceKind,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Stance,
    Verdict,
)
from workbench.ui.main_window import MainWindow
from workbench.ui.panels.claim_rows import claim_rows
from workbench.ui.panels.dragging import evidence_data
from workbench.ui.panels.pillars import PillarLine
from workbench.ui.views.verdict import history_lines

CONCLUSION = "An oath of 2016 passed round as new."


def drafted(window: MainWindow, qtbot: QtBot, *, final: bool = False) -> None:
    """A verdict by Mara on claim 1, with one match against it."""

    def work(session: object, _progress: object) -> object:
        verdict_commands.pin(session, 1, "match:1", Stance.AGAINST)  # type: ignore[arg-type]
        return verdict_commands.save(
            session,  # type: ignore[arg-type]
            1,
            rating=Rating.FALSE_CONTEXT,
            conclusion=CONCLUSION,
            pillars=[PillarAnswer(Pillar.DATE, PillarState.CONTRADICTS, "Published four years before.")],
            final=final,
        )

    window.case.edit("draft", work)
    settle(qtbot, window)


def state_of(window: MainWindow) -> CaseState:
    assert window.case.state is not None
    return window.case.state


def said(widget: QWidget) -> str:
    """All that is to be read in a part of the window now."""
    parts = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    parts += [field.text() for field in widget.findChildren(QLineEdit) if field.isVisible()]
    parts += [field.toPlainText() for field in widget.findChildren(QPlainTextEdit) if field.isVisible()]
    parts += [box.currentText() for box in widget.findChildren(QComboBox) if box.isVisible()]
    return "\n".join(parts)


def click(parent: QWidget, name: str) -> None:
    made = next(one for one in parent.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def choose(parent: QWidget, name: str, text: str) -> None:
    """Find an entry of a choice by its letters, as at the keyboard."""
    box = parent.findChild(QComboBox, name)
    assert box is not None
    box.setFocus()
    QTest.qWait(QApplication.keyboardInputInterval() + 50)  # letters typed before are another word
    QTest.keyClicks(box, text)
    assert box.currentText().startswith(text)


def drop(target: QWidget, data: QMimeData) -> None:
    """Drag something onto a part and let it go there."""
    centre, button = target.rect().center(), Qt.MouseButton.LeftButton
    action, none = Qt.DropAction.LinkAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(centre, action, data, button, none)
    QApplication.sendEvent(target, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(centre), action, data, button, none, QEvent.Type.Drop))


def begin(window: MainWindow, qtbot: QtBot) -> None:
    window.show_view("verdict")
    settle(qtbot, window)
    click(window.verdict, "button.verdict.second")
    settle(qtbot, window)
    assert window.verdict.second_form.isVisible()


def test_a_second_analyst_answers_without_seeing_the_first_verdict(matched: MainWindow, qtbot: QtBot) -> None:
    drafted(matched, qtbot)
    begin(matched, qtbot)
    for view in ("verdict", "report", "desk", "review", "compare"):
        matched.show_view(view)
        settle(qtbot, matched)
        qtbot.wait(50)
        shown = said(matched).replace("Every verdict of this case, its reasons", "")
        assert CONCLUSION not in shown, view
        assert "Published four years before." not in shown, view
        assert "Speaks against the claim" not in shown, view
        boxes = [box for box in matched.findChildren(QComboBox) if box.isVisible()]
        assert all(box.currentText() != "False context" for box in boxes), view
    rows = [row.state.text for row in claim_rows(state_of(matched)) if row.claim is not None]
    assert rows == ["No verdict"] * 3
    for name in ("case.undo", "case.history", "case.export", "verdict.pin_for", "verdict.save"):
        assert not matched.actions_by_id[name].isEnabled(), name
    assert not matched.verdict.history_title.isVisible()
    matched.show_view("verdict")
    form = matched.verdict.second_form
    assert "Mara made the first verdict" in said(form)
    QTest.keyClicks(form.name, "mara")
    choose(form, "second.rating", "Unv")
    click(form, "second.ok")
    settle(qtbot, matched)
    assert "took part in the first verdict" in said(form)
    form.name.selectAll()
    QTest.keyClicks(form.name, "Tom Berg")
    choose(form, "second.confidence", "Low")
    QTest.keyClicks(form.note, "No earlier copy seen.")
    click(form, "second.ok")
    settle(qtbot, matched)
    assert not form.isVisible()
    shown = said(matched.verdict)
    assert "It disagrees with the verdict: rating is “unverifiable” instead of “false context”" in shown
    assert CONCLUSION in shown
    assert "No earlier copy seen." in shown
    rows = [row.state.text for row in claim_rows(state_of(matched)) if row.claim is not None]
    assert rows[0] == "Draft: false context, second answer differs"
    matched.show_view("report")
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: "Tom Berg answered" in said(matched.report), timeout=5_000)
    matched.case_work.undo()
    settle(qtbot, matched)
    assert not state_of(matched).second_answers
    verdict = matched.case.verdict()
    assert verdict is not None
    assert verdict.conclusion == CONCLUSION, "the first verdict is untouched"


def test_a_second_answer_given_up_leaves_nothing_and_shows_everything_again(matched: MainWindow, qtbot: QtBot) -> None:
    drafted(matched, qtbot)
    length = state_of(matched).audit_length
    begin(matched, qtbot)
    form = matched.verdict.second_form
    QTest.keyClicks(form.note, "Half a thought")
    click(form, "second.cancel")
    settle(qtbot, matched)
    assert state_of(matched).audit_length == length
    assert matched.verdict.form.conclusion.toPlainText() == CONCLUSION
    begin(matched, qtbot)
    assert form.note.toPlainText() == "", "nothing is carried into the next answer"


def test_what_is_half_typed_is_recorded_before_it_is_hidden(matched: MainWindow, qtbot: QtBot) -> None:
    drafted(matched, qtbot)
    matched.show_view("verdict")
    settle(qtbot, matched)
    matched.verdict.form.rationale.setFocus()
    QTest.keyClicks(matched.verdict.form.rationale, "Because of the patch.")
    matched.actions_by_id["verdict.second"].trigger()
    settle(qtbot, matched)
    assert matched.verdict.form.rationale.toPlainText() == ""
    matched.case.end_second()
    settle(qtbot, matched)
    verdict = matched.case.verdict()
    assert verdict is not None
    assert verdict.rationale == "Because of the patch."


def test_reopening_asks_why_and_tells_it(matched: MainWindow, qtbot: QtBot) -> None:
    drafted(matched, qtbot, final=True)
    matched.show_view("verdict")
    settle(qtbot, matched)
    click(matched.verdict, "form.reopen")
    dialog = next(one for one in matched.findChildren(QWidget, "reopen") if one.isVisible())
    click(dialog, "reopen.ok")
    assert "Say in a few words why." in said(dialog)
    field = dialog.findChild(QLineEdit, "reopen.reason")
    assert field is not None
    QTest.keyClicks(field, "A newer copy was found.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, matched)
    verdict = matched.case.verdict()
    assert verdict is not None
    assert verdict.reopened
    qtbot.waitUntil(lambda: "Reopened: A newer copy was found, by Mara" in said(matched.verdict), timeout=5_000)
    matched.show_view("report")
    settle(qtbot, matched)
    reopened = "Reopened after revision 1: A newer copy was found."
    qtbot.waitUntil(lambda: reopened in said(matched.report), timeout=5_000)


def test_a_corrected_category_is_in_the_history_with_what_it_was() -> None:
    first = Verdict(ClaimId(1), Rating.FALSE_CONTEXT, (Category.DECONTEXTUALIZED,), final=True, revision=1)
    opened = replace(first, final=False, revision=2)
    rows = (first, opened, replace(opened, categories=(Category.SATIRE,), final=True, revision=3))
    assert [text for _when, text in history_lines(rows)] == [
        "Final: False context. Category before: Out of context",
        "Reopened",
        "Final: False context",
    ]


def test_an_outside_source_has_archive_date_and_grades(matched: MainWindow, qtbot: QtBot) -> None:
    matched.show_view("verdict")
    settle(qtbot, matched)
    field = matched.verdict.findChild(QLineEdit, "evidence.url")
    assert field is not None
    QTest.keyClicks(field, "https://tv.example/2016")
    click(matched.verdict, "evidence.url.graded")
    dialog = next(one for one in matched.findChildren(QWidget, "outside") if one.isVisible())
    for name, text in (
        ("archive", "https://archive.example/1"),
        ("date", "2016-04"),
        ("note", "The whole oath."),
    ):
        line = dialog.findChild(QLineEdit, f"outside.{name}")
        assert line is not None
        QTest.keyClicks(line, text)
    choose(dialog, "outside.source", "B")
    choose(dialog, "outside.information", "2")
    choose(dialog, "outside.stance", "Speaks a")
    click(dialog, "outside.ok")
    settle(qtbot, matched)
    (pin,) = state_of(matched).evidence
    assert (pin.url, pin.archive_url, pin.source_date) == (
        "https://tv.example/2016",
        "https://archive.example/1",
        "2016-04",
    )
    assert (pin.source_grade, pin.information_grade, pin.stance) == ("B", "2", Stance.AGAINST)
    qtbot.waitUntil(lambda: "The whole oath." in said(matched.verdict.against), timeout=5_000)


def test_a_pin_is_changed_and_answers_a_question(matched: MainWindow, qtbot: QtBot) -> None:
    drafted(matched, qtbot)
    matched.show_view("verdict")
    settle(qtbot, matched)
    pin = state_of(matched).evidence[0]
    matched.desk_work.ask_pin.emit(pin)
    dialog = next(one for one in matched.findChildren(QWidget, "pin") if one.isVisible())
    note = dialog.findChild(QLineEdit, "pin.note")
    assert note is not None
    QTest.keyClicks(note, "Mirrored.")
    box = dialog.findChild(QWidget, "pin.provenance")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    choose(dialog, "pin.stance", "Speaks f")
    click(dialog, "pin.ok")
    settle(qtbot, matched)
    changed = state_of(matched).evidence[0]
    assert (changed.note, changed.stance, changed.pillars) == ("Mirrored.", Stance.FOR, (Pillar.PROVENANCE,))
    assert matched.verdict.form.pillars[Pillar.PROVENANCE].pins.text() == "1 pinned"
    assert changed.match_id == pin.match_id


def test_evidence_is_dragged_to_a_side_and_to_a_question(matched: MainWindow, qtbot: QtBot) -> None:
    matched.show_view("desk")
    settle(qtbot, matched)
    text = matched.desk.match.dragged()
    assert text == "match:1"
    views = matched.header.views
    place = views.item_rect(3).center().toPoint()
    data = evidence_data(text)
    entered = QDragEnterEvent(
        place, Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(views, entered)
    moved = QDragMoveEvent(
        place, Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(views, moved)
    settle(qtbot, matched)
    assert matched.view_name() == "verdict", "what is dragged over the name of a view opens it"
    drop(matched.verdict.against, data)
    settle(qtbot, matched)
    (pin,) = state_of(matched).evidence
    assert (pin.kind, pin.stance) == (EvidenceKind.MATCH, Stance.AGAINST)
    drop(matched.verdict.speaks_for, evidence_data(f"pin:{pin.id}"))
    settle(qtbot, matched)
    assert state_of(matched).evidence[0].stance is Stance.FOR
    drop(matched.verdict.form.pillars[Pillar.DATE], evidence_data(f"pin:{pin.id}"))
    settle(qtbot, matched)
    assert state_of(matched).evidence[0].pillars == (Pillar.DATE,)
    assert "Answers: date" in [one.accessibleName() for one in matched.verdict.speaks_for.findChildren(QWidget)]


def test_the_range_on_the_stage_is_dragged_by_its_pin_button(matched: MainWindow, qtbot: QtBot) -> None:
    matched.case.set_range(1000, 3000)
    text = matched.desk_work.dragged_shown()
    matched.show_view("verdict")
    settle(qtbot, matched)
    drop(matched.verdict.speaks_for, evidence_data(text))
    settle(qtbot, matched)
    (pin,) = state_of(matched).evidence
    assert pin.span == matched.case.span()
    assert (pin.kind, pin.stance) == (EvidenceKind.MEDIUM, Stance.FOR)


def test_one_key_pins_from_every_view(matched: MainWindow, qtbot: QtBot) -> None:
    kinds = {"desk": EvidenceKind.MEDIUM, "review": EvidenceKind.MATCH, "compare": EvidenceKind.MATCH}
    for view in ("desk", "review", "compare", "verdict", "report"):
        for modifier, stance in (
            (Qt.KeyboardModifier.NoModifier, Stance.AGAINST),
            (Qt.KeyboardModifier.ShiftModifier, Stance.FOR),
        ):
            matched.show_view(view)
            settle(qtbot, matched)
            before = len(state_of(matched).evidence)
            matched.activateWindow()
            QTest.qWait(20)
            QTest.keyClick(matched.desk.centre.stage if view == "desk" else matched, Qt.Key.Key_P, modifier)
            settle(qtbot, matched)
            pins = state_of(matched).evidence
            assert len(pins) == before + 1, (view, stance)
            assert (pins[-1].stance, pins[-1].kind) == (stance, kinds.get(view, EvidenceKind.MEDIUM)), view


def test_categories_are_refused_with_the_reason_and_only_where_they_contradict(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_view("verdict")
    settle(qtbot, window)
    form = window.verdict.form
    chips = form.categories.buttons
    by_code = {value.value: made for value, made in chips.items()}
    QTest.mouseClick(by_code["original"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert by_code["decontextualized"].isEnabled(), "an untouched picture may stand out of context"
    assert not by_code["staged"].isEnabled()
    assert by_code["staged"].toolTip() == "Original cannot be chosen together with Staged."
    assert form.categories.reason.isVisible()
    QTest.mouseClick(by_code["original"], Qt.MouseButton.LeftButton)
    choose(window.verdict, "form.rating", "Alt")
    form.rating.activated.emit(form.rating.currentIndex())
    settle(qtbot, window)
    assert not by_code["original"].isEnabled()
    assert by_code["original"].toolTip() == "Original cannot be chosen together with the rating Altered."


def test_no_part_of_the_verdict_ever_stands_as_a_window_of_its_own(matched: MainWindow, qtbot: QtBot) -> None:
    """Such a window takes the keyboard from the real one."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(f"{type(watched).__name__} {watched.objectName()}")
            return False

    app = QApplication.instance()
    assert app is not None
    watch = Watch()
    app.installEventFilter(watch)
    try:
        drafted(matched, qtbot)
        begin(matched, qtbot)
        matched.case.end_second()
        settle(qtbot, matched)
        PillarLine(Pillar.DATE, full=True).deleteLater()
    finally:
        app.removeEventFilter(watch)
    assert not shown


def test_no_card_of_evidence_cuts_its_text(matched: MainWindow, qtbot: QtBot) -> None:
    drafted(matched, qtbot)
    matched.show_view("verdict")
    matched.resize(1180, 720)
    settle(qtbot, matched)
    pin = state_of(matched).evidence[0]
    qtbot.wait(200)
    (card,) = (one for one in matched.verdict.against.findChildren(QWidget, f"evidence.{pin.id}") if one.isVisible())
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert card.rect().contains(label.mapTo(card, QPoint(label.width() - 1, label.height() - 1))), label.text()


def test_a_case_opened_for_second_answers_shows_no_verdict_before_all_are_given(
    matched: MainWindow, qtbot: QtBot
) -> None:
    drafted(matched, qtbot)

    def other(session: object, _progress: object) -> object:
        return verdict_commands.save(session, 2, rating=Rating.MIXED, conclusion="Half of it.")  # type: ignore[arg-type]

    matched.case.edit("other", other)
    settle(qtbot, matched)
    path = matched.case.path
    assert path is not None
    matched.settings.set("analyst", "Tom")
    seen: list[str] = []
    matched.case.changed.connect(lambda _kinds: seen.append(repr(matched.case.state)))
    matched.case_work.open_path(path, hidden=True)
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.view_name() == "verdict", timeout=5_000)
    form = matched.verdict.second_form
    qtbot.waitUntil(form.isVisible, timeout=5_000)
    assert form.name.text() == "Tom"
    QTest.keyClicks(form.note, "About the first.")
    matched.actions_by_id["claims.next"].trigger()
    settle(qtbot, matched)
    assert form.note.toPlainText() == ""
    assert "Second answer on claim 2" in said(form)
    choose(form, "second.rating", "Mix")
    click(form, "second.ok")
    settle(qtbot, matched)
    assert "Second answer on claim 1" in said(form)
    assert form.note.toPlainText() == "About the first.", "what was typed before is still there"
    assert not [text for text in seen if CONCLUSION in text or "Half of it." in text]
    choose(form, "second.rating", "False c")
    click(form, "second.ok")
    settle(qtbot, matched)
    assert not form.isVisible()
    assert CONCLUSION in said(matched.verdict)
    assert [(one.claim_id, one.analyst) for one in state_of(matched).second_answers] == [(2, "Tom"), (1, "Tom")]


def test_both_sides_stand_side_by_side_where_there_is_room(matched: MainWindow, qtbot: QtBot) -> None:
    matched.show_view("verdict")
    settle(qtbot, matched)
    view = matched.verdict
    qtbot.waitUntil(lambda: view.against.y() == view.speaks_for.y() and view.speaks_for.x() > view.against.x())
