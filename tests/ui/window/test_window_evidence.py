"""Checking, time stamps, backups, handing over and the place of a case, by clicks and keys in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import damaged_values
from tests.damaged_values import Damage
from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from tests.ui.window.test_window_rest import words_of
from tests.unit.commands.fakes import FakePool
from tests.unit.stamping.authority import Authority
from tests.unit.stamping.authority import authority as authority  # noqa: PLC0414 - a fixture
from workbench.commands import case, known, stamps
from workbench.commands.session import Session
from workbench.jobs import SILENT
from workbench.tasks import stamp as task
from workbench.ui.dialogs.check import CheckDialog
from workbench.ui.dialogs.restore import RestoreDialog
from workbench.ui.main_window import MainWindow


def plain(widget: QWidget) -> str:
    """What a part says, without the breaks and isolates it is painted with."""
    return "".join(letter for letter in words_of(widget) if letter not in "\u200b\u2068\u2069\u200e")


def pick(qtbot: QtBot, owner: QWidget, path: Path) -> None:
    """Choose a file or folder in the dialog of the system."""
    qtbot.waitUntil(lambda: bool(owner.findChildren(QFileDialog)))
    chooser = owner.findChildren(QFileDialog)[-1]
    chooser.filesSelected.emit([str(path)])
    chooser.close()


def original(window: MainWindow) -> Path:
    assert window.case.path is not None
    return next(path for path in (window.case.path / "originals").rglob("*") if path.is_file())


def checked(window: MainWindow, qtbot: QtBot) -> CheckDialog:
    window.actions_by_id["case.check"].trigger()
    found = dialog(window, "check")
    assert isinstance(found, CheckDialog)
    settle(qtbot, window)
    return found


# -- checking


def test_a_check_says_that_all_is_sound_and_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    found = checked(window, qtbot)
    assert not found.isModal(), "the window stays at work beside it"
    assert window.case.state is not None
    assert "Sound: 3 originals as taken in" in plain(found)
    assert window.case.state.audit_head in plain(found)
    press(qtbot, found, "check.copy")
    assert window.case.state.audit_head in QGuiApplication.clipboard().text()
    assert not found.findChild(QProgressBar, "check.progress").isVisible()


def test_a_check_names_what_changed_is_missing_and_does_not_belong(window: MainWindow, qtbot: QtBot) -> None:
    assert window.case.path is not None
    first, second, _third = sorted(path for path in (window.case.path / "originals").rglob("*") if path.is_file())
    first.chmod(0o644)
    first.write_bytes(b"changed")
    second.unlink()
    (window.case.path / "originals" / "stray.txt").write_text("stray")
    text = plain(checked(window, qtbot))
    assert "3 problems found" in text
    assert "Its original was changed." in text
    assert "Its original is missing." in text
    assert "does not belong there" in text


def test_what_a_check_found_is_reached_and_scrolled_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    assert window.case.path is not None
    for number in range(9):
        (window.case.path / "originals" / f"stray {number}.txt").write_text("stray")
    found = checked(window, qtbot)
    area = found.findChild(QScrollArea, "check.found")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    found.head.setFocus()
    for _ in range(20):
        if area.hasFocus():
            break
        qtbot.keyClick(found.focusWidget(), Qt.Key.Key_Tab)
    assert area.hasFocus()
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_a_broken_chain_is_named_by_its_entry(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    session = make_session()
    db = session.store._db
    db.execute("DROP TRIGGER audit_fixed")
    db.execute("UPDATE audit SET body = replace(body, 'Made the case', 'Made a case') WHERE seq = 1")
    start.case.take(session, session.state())
    settle(qtbot, start)
    assert "The audit log is broken at entry 1: its text was changed." in plain(checked(start, qtbot))


def test_a_head_of_a_report_is_found_with_what_came_since(window: MainWindow, qtbot: QtBot) -> None:
    assert window.case.state is not None
    head = window.case.state.audit_head
    window.case.edit("x", lambda session, _progress: case.set_title(session, "Renamed"))
    found = checked(window, qtbot)
    field = found.findChild(QLineEdit, "check.head")
    qtbot.keyClicks(field, head)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "Recorded since: 1 entry." in plain(found)
    assert "Title: Renamed" in plain(found)
    field.clear()
    qtbot.keyClicks(field, "7c1e")
    press(qtbot, found, "check.start")
    assert "64 digits" in found.wrong.text()
    field.clear()
    qtbot.keyClicks(field, "ab" * 32)
    press(qtbot, found, "check.start")
    settle(qtbot, window)
    assert "holds no entry with this hash" in plain(found)


def test_a_check_can_be_stopped_and_says_what_that_means(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.storage.originals import Originals

    shown: list[int] = []

    def slowly(_self: object, _path: Path, progress: object) -> str:
        shown.append(1)
        while True:
            progress.update(1, 3, "salute.mp4", "files")  # type: ignore[attr-defined]

    with monkeypatch.context() as patch:
        patch.setattr(Originals, "hash_of", slowly)
        window.actions_by_id["case.check"].trigger()
        found = dialog(window, "check")
        qtbot.waitUntil(lambda: bool(shown))
        qtbot.waitUntil(lambda: found.findChild(QProgressBar, "check.progress").maximum() == 1000)
        assert "salute.mp4" in plain(found)
        press(qtbot, found, "check.start")
        settle(qtbot, window)
    assert "Stopped. What was not read is not vouched for." in plain(found)
    assert not found.copy.isEnabled()  # type: ignore[attr-defined]
    press(qtbot, found, "check.start")
    settle(qtbot, window)
    assert "Sound: " in plain(found)


def test_closing_the_case_ends_its_check(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["case.check"].trigger()
    window.actions_by_id["case.close"].trigger()
    settle(qtbot, window)
    assert window.case.session is None


# -- time stamps


def test_a_stamp_is_asked_for_taken_in_and_shown(
    window: MainWindow, pool: FakePool, authority: Authority, tmp_path: Path, qtbot: QtBot
) -> None:
    pool.tasks[stamps.READ_TASK] = lambda request: task.run(request, SILENT)
    window.actions_by_id["case.stamps"].trigger()
    shown = dialog(window, "stamps")
    assert window.case.state is not None
    assert window.case.state.audit_head in plain(shown)
    press(qtbot, shown, "stamps.request")
    pick(qtbot, shown, tmp_path / "now.tsq")
    settle(qtbot, window)
    told = dialog(window, "question")
    assert "Nothing was sent" in plain(told)
    press(qtbot, told, "question.cancel")
    qtbot.waitUntil(lambda: window.findChild(QDialog, "question") is None)
    reply = authority.answer(tmp_path / "now.tsq", tmp_path / "now.tsr")
    press(qtbot, shown, "stamps.certificates")
    pick(qtbot, shown, authority.root)
    assert "root.pem" in plain(shown)
    press(qtbot, shown, "stamps.reply")
    pick(qtbot, shown, reply)
    settle(qtbot, window)
    assert "The signature holds: its certificate leads to one you handed in" in plain(dialog(window, "question"))
    press(qtbot, dialog(window, "question"), "question.cancel")
    assert "“Test clock, Test desk”" in plain(shown)
    stamp = window.case.state.stamps[0]
    press(qtbot, shown, f"stamps.save.{stamp.id}")
    pick(qtbot, shown, tmp_path / "saved.tsr")
    settle(qtbot, window)
    assert (tmp_path / "saved.tsr").read_bytes() == reply.read_bytes()
    press(qtbot, shown, "stamps.close")
    window.actions_by_id["case.history"].trigger()
    settle(qtbot, window)
    assert "The log up to entry" in plain(dialog(window, "history"))
    dialog(window, "history").accept()


def test_a_reply_that_is_none_is_said(window: MainWindow, pool: FakePool, tmp_path: Path, qtbot: QtBot) -> None:
    pool.tasks[stamps.READ_TASK] = lambda request: task.run(request, SILENT)
    page = tmp_path / "now.tsr"
    page.write_text("<html>Too many requests</html>")
    window.actions_by_id["case.stamps"].trigger()
    shown = dialog(window, "stamps")
    press(qtbot, shown, "stamps.reply")
    pick(qtbot, shown, page)
    settle(qtbot, window)
    assert "could not be read as a reply" in plain(dialog(window, "question"))
    assert "No time stamp yet." in plain(shown)


# -- backups


def backups_of(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    window.actions_by_id["case.restore"].trigger()
    found = dialog(window, "restore")
    assert isinstance(found, RestoreDialog)
    settle(qtbot, window)
    return found


def test_a_backup_is_made_chosen_and_restored_and_nothing_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    shown = backups_of(window, qtbot)
    assert "no backup of this case yet" in plain(shown)
    press(qtbot, shown, "restore.make")
    settle(qtbot, window)
    rows = shown.findChild(QListWidget, "restore.list")
    assert "made by hand" in rows.item(0).text()
    assert "3 claims" in rows.item(0).text()
    press(qtbot, shown, "restore.cancel")
    window.case.edit("x", lambda session, _progress: case.set_title(session, "Renamed"))
    settle(qtbot, window)
    press(qtbot, backups_of(window, qtbot), "restore.ok")
    qtbot.waitUntil(lambda: window.case.session is not None and window.runner.idle, timeout=10_000)
    assert window.case.state is not None
    assert window.case.state.title == "A ceasefire on paper"
    told = dialog(window, "question")
    assert "restore that to go back" in plain(told)
    press(qtbot, told, "question.cancel")
    qtbot.waitUntil(lambda: window.findChild(RestoreDialog) is None)
    again = backups_of(window, qtbot)
    assert "before a backup was restored" in again.findChild(QListWidget, "restore.list").item(0).text()
    press(qtbot, again, "restore.ok")
    qtbot.waitUntil(
        lambda: window.case.state is not None and window.case.state.title == "Renamed" and window.runner.idle,
        timeout=10_000,
    )


def test_a_damaged_backup_says_why_and_cannot_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    assert window.case.path is not None
    (window.case.path / "backups" / "20200101-000000-000000-weekly.workbench").write_bytes(b"nothing")
    shown = backups_of(window, qtbot)
    assert "cannot be used" in shown.findChild(QListWidget, "restore.list").item(0).text()
    assert not shown.take.isEnabled()


def test_a_case_whose_database_is_damaged_is_restored_from_the_window(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    session = make_session()
    session.store.roll_backup("weekly")
    session.close()
    (session.path / "case.workbench").write_bytes(b"nothing of a database")
    start.case_work.open_path(session.path)
    qtbot.waitUntil(lambda: start.findChild(QDialog, "question") is not None, timeout=10_000)
    press(qtbot, dialog(start, "question"), "question.answer.0")
    shown = dialog(start, "restore")
    settle(qtbot, start)
    press(qtbot, shown, "restore.ok")
    qtbot.waitUntil(lambda: start.case.session is not None and start.runner.idle, timeout=10_000)
    assert start.case.state is not None
    assert start.case.state.title == "A ceasefire on paper"
    qtbot.waitUntil(lambda: "kept as it was found" in "".join(plain(one) for one in start.findChildren(QDialog)))


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (Damage("claim", "dates", "broken JSON", "{{"), "claim 1 cannot be read"),
        (Damage("media", "state", "wrong word", "zzz"), "medium 1 cannot be read"),
        (Damage("media", "name", "not UTF-8", damaged_values.NOT_UTF8), "medium 1 cannot be read"),
    ],
)
def test_a_case_with_a_damaged_value_is_told_and_can_be_checked(
    start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot, damage: Damage, told: str
) -> None:
    session = make_session()
    session.close()
    damaged_values.apply(session.path / "case.workbench", damage)
    start.case_work.open_path(session.path)
    qtbot.waitUntil(lambda: start.findChild(QDialog, "question") is not None, timeout=10_000)
    asked = dialog(start, "question")
    assert told in plain(asked)
    offered = [asked.findChild(QPushButton, f"question.answer.{place}") for place in range(4)]
    assert [one.text() for one in offered if one is not None] == ["Backups…", "Check", "Import a copy…"]
    press(qtbot, asked, "question.answer.1")
    check = start.findChild(CheckDialog)
    assert check is not None
    qtbot.waitUntil(lambda: bool(check.text) and start.runner.idle, timeout=10_000)
    assert told.replace("cannot", "It cannot").partition(" It ")[0].capitalize() in check.text
    press(qtbot, check, "check.close")


# -- handing over


@pytest.mark.parametrize("originals", [True, False])
def test_a_case_is_handed_over(window: MainWindow, tmp_path: Path, qtbot: QtBot, originals: bool) -> None:
    window.actions_by_id["case.hand_over"].trigger()
    asked = dialog(window, "hand_over")
    box = asked.findChild(QCheckBox, "hand_over.originals")
    assert "3 original files" in box.text()
    if not originals:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    field = asked.findChild(QLineEdit, "hand_over.folder")
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "given"))
    press(qtbot, asked, "hand_over.ok")
    settle(qtbot, window)
    told = plain(dialog(window, "question"))
    assert ("3 originals went along" if originals else "3 originals were left out") in told
    press(qtbot, dialog(window, "question"), "question.answer.0")
    assert window.case.state is not None
    assert QGuiApplication.clipboard().text() == window.case.state.audit_head
    assert (tmp_path / "given" / "READ ME.txt").is_file()
    assert (tmp_path / "given" / "ceasefire.case" / "originals").is_dir() == originals


def test_a_place_that_is_taken_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "given").mkdir()
    (tmp_path / "given" / "mine").touch()
    window.actions_by_id["case.hand_over"].trigger()
    asked = dialog(window, "hand_over")
    field = asked.findChild(QLineEdit, "hand_over.folder")
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "given"))
    press(qtbot, asked, "hand_over.ok")
    settle(qtbot, window)
    assert "exists already" in plain(dialog(window, "question"))


# -- the place of a case


def test_a_case_in_a_synced_folder_is_explained_when_it_opens(
    start: MainWindow, make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot
) -> None:
    session = make_session()
    session.close()
    (tmp_path / "Dropbox").mkdir()
    moved = session.path.rename(tmp_path / "Dropbox" / session.path.name)
    known.note(moved)
    start.case_work.open_path(moved)
    qtbot.waitUntil(lambda: start.case.session is not None and start.runner.idle, timeout=10_000)
    assert "kept in step with other computers by Dropbox" in start.status_strip.note.text()
    press(qtbot, start.status_strip, "status.answer.0")
    text = plain(dialog(start, "question"))
    assert "two halves" in text
    assert "Hand over" in text


def test_a_new_case_in_a_synced_folder_is_explained_before_it_is_made(
    start: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    start.actions_by_id["case.new"].trigger()
    asked = dialog(start, "new_case")
    field = asked.findChild(QLineEdit, "new_case.folder")
    note = asked.findChild(QLabel, "new_case.place_note")
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "OneDrive - Desk" / "a.case"))
    qtbot.waitUntil(note.isVisible)
    assert "by OneDrive" in note.text()
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "here" / "a.case"))
    qtbot.waitUntil(lambda: not note.isVisible())
    asked.reject()
