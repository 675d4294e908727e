"""Everything that can be pinned is dragged, with the mouse, from where it is shown to a side of the verdict."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_verdict import drop, state_of
from tests.unit.commands.fakes import FakePool
from workbench.commands import tags
from workbench.model.figure import FigureRequest, FigureResult
from workbench.model.review import EvidenceKind, Pillar, Stance
from workbench.model.times import TimeSpan
from workbench.ui.main_window import MainWindow

PNG = b"\x89PNG\r\n\x1a\nlabelled"
LEFT = Qt.MouseButton.LeftButton
SIDES = {"against": Stance.AGAINST, "for": Stance.FOR}


class Carried:
    """What was taken up last: its data and the picture on the pointer."""

    data: QMimeData | None = None
    picture: QImage | None = None


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> Carried:
    """Drags end at once, and what they carried is kept."""
    seen = Carried()

    def taken(drag: QDrag, *_actions: object) -> Qt.DropAction:
        seen.data = QMimeData()
        for name in drag.mimeData().formats():
            seen.data.setData(name, drag.mimeData().data(name))
        seen.picture = drag.pixmap().toImage()
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", taken)
    return seen


def pull(widget: QWidget, start: QPoint, by: QPoint) -> None:
    """Press, move and let go, as a hand does."""
    QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(widget, start + by * part)
    QTest.mouseRelease(widget, LEFT, Qt.KeyboardModifier.NoModifier, start + by)


def side(window: MainWindow, name: str) -> QWidget:
    found = window.desk.verdict.findChild(QWidget, f"verdict.drop.{name}")
    assert found is not None
    return found


def let_go(window: MainWindow, carried: Carried, name: str, qtbot: QtBot) -> None:
    assert carried.data is not None, "nothing was dragged"
    drop(side(window, name), carried.data)
    settle(qtbot, window)


def at_the_clip(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show_view("desk")
    settle(qtbot, window)
    return window


def card_place(window: MainWindow, number: int) -> QPoint:
    strip = window.desk.centre.keyframes.strip
    return strip.visualRect(strip.model().index(number, 0)).center()


def test_one_keyframe_is_dragged_from_the_strip_with_its_exact_time(
    matched: MainWindow, carried: Carried, qtbot: QtBot
) -> None:
    panel = at_the_clip(matched, qtbot).desk.centre.keyframes
    cell = panel.strip.cells()[1]
    pull(panel.strip.viewport(), card_place(matched, 1), QPoint(0, -60))
    let_go(matched, carried, "for", qtbot)
    (pin,) = state_of(matched).evidence
    frame = next(one for one in state_of(matched).keyframes[matched.case.media_id] if one.id == cell.id)  # type: ignore[index]
    assert (pin.kind, pin.stance, pin.span) == (EvidenceKind.MEDIUM, Stance.FOR, TimeSpan(frame.pts))


def test_chosen_keyframes_are_dragged_together_as_one_edit(matched: MainWindow, carried: Carried, qtbot: QtBot) -> None:
    strip = at_the_clip(matched, qtbot).desk.centre.keyframes.strip
    QTest.mouseClick(strip.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, card_place(matched, 0))
    QTest.mouseClick(strip.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, card_place(matched, 1))
    pull(strip.viewport(), card_place(matched, 1), QPoint(0, -60))
    matched.case.selection.clear()  # the drop takes what was chosen when the drag began
    let_go(matched, carried, "against", qtbot)
    assert len(state_of(matched).evidence) == 2
    assert {pin.stance for pin in state_of(matched).evidence} == {Stance.AGAINST}
    matched.actions_by_id["case.undo"].trigger()
    settle(qtbot, matched)
    assert state_of(matched).evidence == ()


def test_frames_of_the_contact_sheet_are_dragged_to_a_question(
    matched: MainWindow, carried: Carried, qtbot: QtBot
) -> None:
    panel = at_the_clip(matched, qtbot).desk.centre.keyframes
    panel.sheet.setChecked(True)
    settle(qtbot, matched)
    sheet = panel.contact
    places = [rect.center() for at in (0, 1) if (rect := sheet.cell_rect(at)) is not None]
    QTest.mouseClick(sheet.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, places[0])
    QTest.mouseClick(sheet.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, places[1])
    pull(sheet.viewport(), places[0], QPoint(30, 10))
    assert sheet.choice.count == 2, "taking hold of them chooses nothing else"
    matched.show_view("verdict")
    settle(qtbot, matched)
    assert carried.data is not None
    drop(matched.verdict.form.pillars[Pillar.DATE], carried.data)
    settle(qtbot, matched)
    assert [pin.pillars for pin in state_of(matched).evidence] == [(Pillar.DATE,)] * 2


def test_a_click_on_one_of_many_in_the_sheet_chooses_it_alone(matched: MainWindow, qtbot: QtBot) -> None:
    panel = at_the_clip(matched, qtbot).desk.centre.keyframes
    panel.sheet.setChecked(True)
    settle(qtbot, matched)
    sheet = panel.contact
    sheet.choice.choose_all()
    rect = sheet.cell_rect(1)
    assert rect is not None
    QTest.mouseClick(sheet.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, rect.center())
    assert list(sheet.choice.rows()) == [sheet.choice.row(1)]


def place_on(window: MainWindow, seconds: float, kind: str) -> QPoint:
    timeline = window.desk.centre.timeline
    place = timeline.geometry_now()
    row = next(row for row in place.rows if row.kind == kind)
    bottom = row.top + row.height - 2 if kind == "ruler" else row.top + row.height / 2
    return QPoint(round(place.x(seconds)), round(bottom))


def test_the_range_is_dragged_out_of_the_timeline_and_stays_where_it_was(
    matched: MainWindow, carried: Carried, qtbot: QtBot
) -> None:
    at_the_clip(matched, qtbot)
    matched.case.set_range(1000, 5000)
    timeline = matched.desk.centre.timeline
    pull(timeline, place_on(matched, 3.0, "ruler"), QPoint(40, -120))
    assert (matched.case.mark_in, matched.case.mark_out) == (1000, 5000)
    let_go(matched, carried, "against", qtbot)
    (pin,) = state_of(matched).evidence
    assert (pin.span, pin.stance) == (TimeSpan(1000, 5000), Stance.AGAINST)


def tagged(window: MainWindow, qtbot: QtBot) -> None:
    media_id = window.case.media_id
    assert media_id is not None
    window.case.edit("tag", lambda session, _progress: tags.add(session, media_id, ("flag",), start_s=2.0, end_s=6.0))
    settle(qtbot, window)


def test_a_tag_span_is_dragged_out_of_the_timeline(matched: MainWindow, carried: Carried, qtbot: QtBot) -> None:
    at_the_clip(matched, qtbot)
    tagged(matched, qtbot)
    pull(matched.desk.centre.timeline, place_on(matched, 4.0, "tags"), QPoint(0, 160))
    let_go(matched, carried, "for", qtbot)
    assert state_of(matched).evidence[0].span == state_of(matched).tags[0].span


def test_a_tag_span_is_pinned_by_two_keys(matched: MainWindow, qtbot: QtBot) -> None:
    at_the_clip(matched, qtbot)
    tagged(matched, qtbot)
    matched.player.seek_s(3.0)
    settle(qtbot, matched)
    stage = matched.desk.centre.stage
    QTest.keyClick(stage, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(stage, Qt.Key.Key_P)
    settle(qtbot, matched)
    assert state_of(matched).evidence[0].span == state_of(matched).tags[0].span


def test_a_segment_and_the_match_card_are_dragged_as_the_match(
    matched: MainWindow, carried: Carried, qtbot: QtBot
) -> None:
    at_the_clip(matched, qtbot)
    pictures = matched.desk.match.pictures
    pull(pictures, pictures.rect().center() / 2, QPoint(0, 60))
    let_go(matched, carried, "against", qtbot)
    assert state_of(matched).evidence[0].match_id == 1
    carried.data = None
    pull(matched.desk.centre.timeline, place_on(matched, 8.0, "lane"), QPoint(0, 200))
    let_go(matched, carried, "for", qtbot)
    assert [pin.match_id for pin in state_of(matched).evidence] == [1, 1]


def test_media_of_the_claim_list_are_dragged(matched: MainWindow, carried: Carried, qtbot: QtBot) -> None:
    claims = at_the_clip(matched, qtbot).desk.claims.list
    pull(claims.viewport(), claims.line_rects(0)[0].center().toPoint(), QPoint(60, 60))
    let_go(matched, carried, "against", qtbot)
    assert state_of(matched).evidence[0].media_id == state_of(matched).claims[0].media_ids[0]


def test_the_picture_on_the_pointer_is_masked_as_all_others_even_while_the_look_key_is_held(
    matched: MainWindow, carried: Carried, qtbot: QtBot
) -> None:
    strip = at_the_clip(matched, qtbot).desk.centre.keyframes.strip
    key = strip.cells()[1].key

    def taken(*, masked: bool, looking: bool) -> QColor:
        matched.gate.set_masked(masked)
        matched.gate.hold(looking)
        qtbot.waitUntil(lambda: matched.gate.request(key) is not None, timeout=5000)
        pull(strip.viewport(), card_place(matched, 1), QPoint(0, -60))
        assert carried.picture is not None
        return carried.picture.pixelColor(carried.picture.rect().center())

    seen = taken(masked=False, looking=False)
    assert seen.blue() - seen.red() > 20, "bluish, as the sample picture is"
    for looking in (False, True):
        hidden = taken(masked=True, looking=looking)
        assert hidden.red() == hidden.green() == hidden.blue()
        assert hidden.lightness() < seen.lightness()
    matched.gate.hold(False)


@pytest.fixture
def drawn(pool: FakePool) -> None:
    def answer(request: FigureRequest) -> FigureResult:
        return FigureResult(PNG, 1600, 900, request.mode, request.lined_up, "Drawn side by side.", "", 8.52, 8.52)

    pool.tasks["workbench.tasks.figure:run"] = answer


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize(
    ("keys", "stance"),
    [
        (Qt.KeyboardModifier.AltModifier, Stance.AGAINST),
        (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier, Stance.FOR),
    ],
)
def test_one_key_keeps_a_figure_and_pins_it(
    matched: MainWindow, keys: Qt.KeyboardModifier, stance: Stance, qtbot: QtBot
) -> None:
    matched.show_view("compare")
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.compare.comparing.lined_up, timeout=5000)
    QTest.keyClick(matched, Qt.Key.Key_P, keys)
    settle(qtbot, matched)
    (figure,), (pin,) = state_of(matched).figures, state_of(matched).evidence
    assert (pin.kind, pin.figure_id, pin.stance, pin.sha256) == (EvidenceKind.FIGURE, figure.id, stance, figure.sha256)
    matched.actions_by_id["case.undo"].trigger()
    settle(qtbot, matched)
    assert (state_of(matched).figures, state_of(matched).evidence) == ((), ())
    matched.actions_by_id["case.redo"].trigger()
    settle(qtbot, matched)
    assert (state_of(matched).figures, state_of(matched).evidence) == ((figure,), (pin,))


@pytest.fixture
def with_figure(matched: MainWindow, drawn: None, qtbot: QtBot) -> MainWindow:
    matched.show_view("compare")
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: matched.compare.comparing.lined_up, timeout=5000)
    matched.compare.set_mode("difference")
    matched.actions_by_id["figures.keep"].trigger()
    settle(qtbot, matched)
    matched.compare.set_mode("side")
    matched.show_view("verdict")
    settle(qtbot, matched)
    return matched


def test_a_figure_is_dragged_to_a_side_and_shown_again_by_a_click(
    with_figure: MainWindow, carried: Carried, qtbot: QtBot
) -> None:
    frame = with_figure.verdict.findChild(QFrame, "figure.1")
    assert frame is not None
    pull(frame, QPoint(frame.width() // 2, 8), QPoint(0, -60))
    assert carried.data is not None
    drop(with_figure.verdict.against, carried.data)
    settle(qtbot, with_figure)
    (pin,) = state_of(with_figure).evidence
    assert (pin.kind, pin.stance) == (EvidenceKind.FIGURE, Stance.AGAINST)
    look = with_figure.verdict.findChild(QWidget, f"evidence.{pin.id}.look")
    assert look is not None
    QTest.mouseClick(look, LEFT)
    settle(qtbot, with_figure)
    assert (with_figure.view_name(), with_figure.compare.pair.mode) == ("compare", "difference")


def press(window: MainWindow, name: str) -> None:
    QApplication.processEvents()  # what was made anew is shown by the layout's next turn
    made = next(one for one in window.verdict.findChildren(QToolButton, name) if one.isVisible())
    QTest.mouseClick(made, LEFT)


def test_a_figure_that_is_pinned_stays_and_says_why(with_figure: MainWindow, qtbot: QtBot) -> None:
    press(with_figure, "figure.1.for")
    settle(qtbot, with_figure)
    press(with_figure, "figure.1.remove")
    settle(qtbot, with_figure)
    assert len(state_of(with_figure).figures) == 1
    assert "pinned to claim 1" in with_figure.status_strip.note.text()


def test_nothing_falls_on_a_final_verdict(matched: MainWindow, make_final: Callable[[], None], qtbot: QtBot) -> None:
    at_the_clip(matched, qtbot)
    make_final()
    assert not side(matched, "for").acceptDrops()
    assert "final" in side(matched, "for").toolTip()


@pytest.fixture
def make_final(matched: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    from tests.ui.window.test_window_verdict import drafted

    return lambda: drafted(matched, qtbot, final=True)
