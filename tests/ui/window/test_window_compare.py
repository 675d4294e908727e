"""The Compare view: lined up by a worker, every way by key, masked in every way, and plain about what it cannot do."""

from __future__ import annotations

import dataclasses
import threading
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import compared, jpeg, settle
from tests.unit.commands.fakes import DoneJob, FakePool
from workbench.errors import Cancelled, UnreadableError
from workbench.model.comparison import Comparison, ComparisonResult
from workbench.model.ids import TagUseId
from workbench.model.match import Relation
from workbench.model.review import TagUse, VocabularyTag
from workbench.model.times import timecode
from workbench.review.graphic import graphic_test
from workbench.ui import theme
from workbench.ui.main_window import MainWindow
from workbench.ui.models import comparing as comparing_model
from workbench.ui.widgets.compare_pair import MODES

TASK = "workbench.tasks.comparison:run"
RED = QColor(255, 0, 0)


@pytest.fixture(autouse=True)
def nobody_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compared ahead, so that each test decides what the worker answers."""
    monkeypatch.setattr(comparing_model, "RESTED_MS", 3_600_000)


def opened(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.gate.set_masked(False)
    window.actions_by_id["view.compare"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not window.compare.comparing.under_way)
    return window


@pytest.fixture
def comparing(matched: MainWindow, qtbot: QtBot) -> MainWindow:
    """The Compare view with its comparison there."""
    return opened(matched, qtbot)


def test_c_goes_through_all_ways(comparing: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in MODES:
        qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_C)
        seen.append(comparing.compare.pair.effective_mode)
        comparing.compare.pair.grab()
    assert seen == ["swipe", "blink", "difference", "lines", "side"]


def test_shift_c_goes_back(comparing: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert comparing.compare.pair.mode == "lines"


def test_a_way_is_chosen_with_the_mouse(comparing: MainWindow, qtbot: QtBot) -> None:
    modes = comparing.compare.modes
    qtbot.mouseClick(modes, Qt.MouseButton.LeftButton, pos=modes.item_rect(3).center().toPoint())
    assert comparing.compare.pair.effective_mode == "difference"


def test_what_was_done_is_said(comparing: MainWindow) -> None:
    comparing.compare.set_mode("swipe")
    said = comparing.compare.honest.text()
    assert said == "The article's copy is turned back left to right, and laid over the library's picture."


def test_side_by_side_both_are_whole_and_it_is_said(comparing: MainWindow) -> None:
    assert comparing.compare.pair.keys()[0].startswith("frame:")
    said = comparing.compare.honest.text()
    assert said == "Both pictures stand side by side, whole. The article's copy is turned back left to right."
    comparing.compare.zoom(2.0)
    assert comparing.compare.honest.text().endswith("Here they are enlarged.")


def test_a_negative_is_said_to_be_compared_exchanged_back(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    def negative(request: Any) -> ComparisonResult:
        result = compared(request)
        return dataclasses.replace(result, comparison=dataclasses.replace(result.comparison, inverted=True))

    pool.tasks[TASK] = negative
    opened(matched, qtbot)
    assert "turned from a negative into a positive" in matched.compare.honest.text()
    assert matched.compare.verdict.text().startswith("The article's copy is a negative;")


def relation_is(window: MainWindow, value: Relation) -> None:
    state, match = window.case.need_state(), window.case.match()
    assert match is not None
    changed = dataclasses.replace(match, finding=dataclasses.replace(match.finding, relation=value))
    others = tuple(changed if one.id == match.id else one for one in state.matches)
    window.case.state = dataclasses.replace(state, matches=others)
    window.compare.refresh()
    QTest.qWait(50)


def test_two_of_one_layout_are_not_said_to_agree(comparing: MainWindow) -> None:
    relation_is(comparing, Relation.SAME_LAYOUT)
    said = [one.text() for one in comparing.compare.findChildren(QLabel) if one.isVisible()]
    assert "What agrees is the frame, lettering or template; the pictures inside are different." in said
    assert "different pictures" in said
    assert not [text for text in said if "The pictures agree" in text or text == "Changed"]


def test_a_marks_agreement_with_a_legend_in_words(comparing: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_A)
    entries = [entry.text for entry in comparing.compare.legend.entries]
    assert entries[:3] == ["agrees", "differs", "no mark: not judged (plain, lettered, bars or surround)"]
    assert "outside" in entries[3]
    assert "1 places differ" in comparing.compare.pair.accessibleName()


def test_u_shows_them_as_they_are(comparing: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_U)
    assert not comparing.compare.pair.lined_up
    assert comparing.compare.honest.text() == "Both pictures are shown as they are."


def test_the_swipe_line_follows_the_mouse(comparing: MainWindow, qtbot: QtBot) -> None:
    comparing.compare.set_mode("swipe")
    pair = comparing.compare.pair
    qtbot.mousePress(pair, Qt.MouseButton.LeftButton, pos=QPoint(pair.width() // 4, 100))
    assert pair.swipe == pytest.approx(0.25, abs=0.02)


def test_zoom_is_locked_for_both(comparing: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_Plus)
    assert comparing.compare.pair.zoom == pytest.approx(1.25)
    assert comparing.compare.zoomed.text() == "1.3 times"


def test_opening_again_asks_no_worker(comparing: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    comparing.compare.comparing.forget()
    comparing.compare.refresh()
    settle(qtbot, comparing)
    assert comparing.compare.comparing.lined_up
    assert len(pool.requests(TASK)) == 1


def test_the_moments_shown_are_those_delivered(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    def later(request: Any) -> ComparisonResult:
        result = compared(request)
        return dataclasses.replace(result, comparison=dataclasses.replace(result.comparison, library_time_s=3.25))

    pool.tasks[TASK] = later
    opened(matched, qtbot)
    assert matched.compare.there.text().endswith("0:03.25")


def test_why_they_cannot_be_lined_up_is_said(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    pool.tasks[TASK] = lambda _request: ComparisonResult(Comparison(why_not="These two could not be lined up."))
    opened(matched, qtbot)
    matched.compare.set_mode("swipe")
    assert matched.compare.pair.effective_mode == "side"
    assert matched.compare.honest.text().startswith("These two could not be lined up.")
    assert matched.compare.honest.text().endswith("Compare them side by side.")
    assert not matched.compare.marks.isEnabled()


def test_a_file_that_is_gone_is_said(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    def gone(_request: object) -> ComparisonResult:
        raise UnreadableError("salute.mp4", "the file is not there")

    pool.tasks[TASK] = gone
    opened(matched, qtbot)
    assert matched.compare.honest.text().startswith("salute.mp4: the file is not there.")


def test_right_to_left_each_name_stays_above_its_picture(comparing: MainWindow, qtbot: QtBot) -> None:
    comparing.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.qWait(50)
    view = comparing.compare
    assert view.here.mapTo(view, QPoint(0, 0)).x() < view.there.mapTo(view, QPoint(0, 0)).x()


def test_large_text_clips_no_way_of_comparing(comparing: MainWindow, qapp: QApplication) -> None:
    theme.apply(qapp, "dark", 2.0)
    QTest.qWait(50)
    modes = comparing.compare.modes
    assert modes.width() >= modes.sizeHint().width()
    for entry in comparing.compare.legend.entries:
        assert entry.width() >= entry.sizeHint().width()


def test_a_graphic_medium_stays_masked_when_the_rest_is_shown(comparing: MainWindow) -> None:
    key = next(iter(comparing.compare.pair.keys()))
    assert not comparing.gate.masked_for(key)
    state = comparing.case.need_state()
    match = state.matches[0]
    word = VocabularyTag("graphic", graphic=True)
    use = TagUse(TagUseId(1), "graphic", match.media_id)
    comparing.gate.set_guarded(graphic_test(dataclasses.replace(state, vocabulary=(word,), tags=(use,))))
    assert comparing.gate.masked_for(key)


def at_speed(window: MainWindow, speed: float, **finding: Any) -> None:
    state, match = window.case.need_state(), window.case.match()
    assert match is not None
    changed = dataclasses.replace(match, finding=dataclasses.replace(match.finding, speed=speed, **finding))
    window.case.state = dataclasses.replace(state, matches=tuple(changed for _one in state.matches))
    window.compare.refresh()


def same_moments(request: Any) -> ComparisonResult:
    """Delivers the moments asked for."""
    told = dataclasses.replace(
        compared(request).comparison, case_time_s=request.case.pts / 1000, library_time_s=request.library.time_s
    )
    return dataclasses.replace(compared(request), comparison=told)


def times_on_show(window: MainWindow) -> tuple[str, str]:
    view = window.compare
    return view.here.text().rpartition(", ")[2], view.there.text().rpartition(", ")[2]


def test_right_steps_both_clips_at_the_speed_found(matched: MainWindow, qtbot: QtBot) -> None:
    opened(matched, qtbot)
    at_speed(matched, 1.25)
    for _ in range(5):
        qtbot.keyClick(matched.compare.pair, Qt.Key.Key_Right)
    pts = 8520 + 5 * 40
    library_s = 1.0 + 1.25 * (pts / 1000 - 2.4)
    assert matched.compare.pair.keys()[:2] == (f"frame:1@{pts}", f"library:1@{library_s:.3f}")
    assert times_on_show(matched) == (timecode(pts / 1000), f"about {timecode(library_s)}")
    assert matched.compare.in_lock.text() == "Left and Right step both clips together, at 1.25 times speed."


def test_left_steps_back_and_a_second_is_a_second(comparing: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_Left)
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert times_on_show(comparing) == ("0:09.48", "about 0:08.08")


def test_a_held_key_has_only_the_last_frames_compared(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    pool.tasks[TASK] = same_moments
    opened(matched, qtbot)
    for _ in range(6):
        qtbot.keyClick(matched.compare.pair, Qt.Key.Key_Right)
        assert not matched.compare.comparing.lined_up
    qtbot.waitUntil(lambda: matched.compare.comparing.lined_up)
    assert [request.case.pts for request in pool.requests(TASK)] == [8520, 8520 + 6 * 40]
    assert times_on_show(matched) == ("0:08.76", "0:07.36")


def test_outside_the_stretch_it_is_said(comparing: MainWindow, qtbot: QtBot) -> None:
    for _ in range(7):
        qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert comparing.compare.in_lock.text().endswith("This moment is outside the stretch that was found.")


def test_the_earlier_copy_is_not_stepped_before_its_start(comparing: MainWindow, qtbot: QtBot) -> None:
    for _ in range(12):
        qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert times_on_show(comparing) == ("0:01.52", "about 0:00.12")


def test_without_times_of_both_nothing_is_stepped(comparing: MainWindow, qtbot: QtBot) -> None:
    at_speed(comparing, 1.0, library_start_s=None, library_end_s=None)
    before = comparing.compare.pair.keys()
    qtbot.keyClick(comparing.compare.pair, Qt.Key.Key_Right)
    assert comparing.compare.pair.keys() == before
    assert comparing.compare.in_lock.text().startswith("The time in the earlier copy is not determined")


class NeverDone(DoneJob):
    """A job that does not end until it is cancelled."""

    def __init__(self) -> None:
        super().__init__(error=Cancelled())
        self.cancelled = False

    def done(self) -> bool:
        return False

    def on_done(self, callback: object) -> None:
        """Never."""

    def cancel(self) -> None:
        self.cancelled = True


def test_while_it_takes_long_a_calm_note_is_shown(
    matched: MainWindow, pool: FakePool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = NeverDone()
    submit = pool.submit
    monkeypatch.setattr(
        pool,
        "submit",
        lambda task, request, returns, **options: job if task == TASK else submit(task, request, returns, **options),
    )
    matched.actions_by_id["view.compare"].trigger()
    qtbot.waitUntil(lambda: matched.compare.honest.text() == "Lining the two pictures up…")
    assert matched.compare.pair.effective_mode == "side"
    matched.compare.comparing.forget()
    assert job.cancelled


def reds(window: MainWindow) -> int:
    """Strongly coloured pixels on the pair."""
    image = window.compare.pair.grab().toImage()
    count = 0
    for x in range(0, image.width(), 7):
        for y in range(0, image.height(), 7):
            colour = image.pixelColor(x, y)
            count += colour.red() > 120 and colour.green() < 60 and colour.blue() < 60
    return count


def coloured(_request: object) -> ComparisonResult:
    """Layers of strong red; masked variants as the worker makes them would be grey, here they are red too."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(RED)
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, 8, 8), QColor("black"))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    result = compared(None)  # type: ignore[arg-type]
    raw = bytes(data.data())
    return dataclasses.replace(
        result,
        pictures=tuple(dataclasses.replace(one, jpeg=raw, masked_jpeg=raw) for one in result.pictures),
    )


@pytest.mark.parametrize("mode", MODES)
def test_nothing_is_shown_unmasked_in_any_way(matched: MainWindow, pool: FakePool, qtbot: QtBot, mode: str) -> None:
    pool.tasks[TASK] = coloured
    opened(matched, qtbot)
    matched.compare.set_mode(mode)
    matched.compare.pair.grab()
    settle(qtbot, matched)
    qtbot.waitUntil(lambda: reds(matched) > 0)
    matched.gate.set_masked(True)
    matched.compare.pair.grab()
    settle(qtbot, matched)
    QTest.qWait(30)
    assert reds(matched) == 0
    assert "masked" in matched.compare.pair.accessibleName()


def asks(pool: FakePool) -> int:
    """How often a worker was asked to compare."""
    return len(pool.requests(TASK))


def test_a_match_somebody_stays_with_is_compared_before_they_ask(
    matched: MainWindow, pool: FakePool, qtbot: QtBot
) -> None:
    matched.gate.set_masked(False)
    matched.compare.comparing._rested.setInterval(0)
    matched.compare._changed()
    qtbot.waitUntil(lambda: matched.compare.comparing.lined_up)
    settle(qtbot, matched)
    before = asks(pool)
    matched.actions_by_id["view.compare"].trigger()
    assert matched.compare.pair.lined_up  # in the first paint already
    assert matched.compare.pair.complete
    settle(qtbot, matched)
    assert asks(pool) == before == 1


def test_nothing_is_compared_ahead_while_other_work_goes_on(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    go_on = threading.Event()
    matched.runner.side("Adding 3 files", lambda _progress: go_on.wait(10))
    matched.compare.comparing._rested.setInterval(0)
    matched.compare._changed()
    qtbot.wait(60)
    assert asks(pool) == 0
    go_on.set()
    qtbot.waitUntil(lambda: asks(pool) == 1)


def test_until_the_large_pictures_have_come_small_ones_of_the_same_are_shown(matched: MainWindow, qtbot: QtBot) -> None:
    pair = opened(matched, qtbot).compare.pair
    shown = pair._shown
    assert shown is not None
    pair.show_pair(dataclasses.replace(shown, found=None, layers={}))
    matched.gate.forget("")
    assert not pair.shows_both
    for key in (shown.small_key, shown.library_key):
        matched.gate.put(key, jpeg(), masked=False)
    assert pair.shows_both  # what the card beside the stage shows already
    assert not pair.complete


def test_a_file_no_article_shows_is_called_so(comparing: MainWindow) -> None:
    assert comparing.case.need_state().cited_in(comparing.case.need_state().matches[0].media_id) == ()
    assert comparing.compare.here.text().startswith("File of the case")
