"""Bundles and merging copies of a case, by clicks and keys in the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import WindowPool, settle
from tests.ui.window.test_window_evidence import pick, plain
from tests.ui.window.test_window_open import dialog, press
from tests.unit.commands.fakes import DoneJob, FakePool
from workbench.commands import bundle, foreign
from workbench.commands.session import Session
from workbench.errors import WorkbenchError
from workbench.jobs import Progress
from workbench.storage.case_store import CaseStore
from workbench.ui.main_window import MainWindow

_REAL = (
    "workbench.tasks.archive:bag",
    "workbench.tasks.archive:copy_out",
    "workbench.tasks.foreign:case",
    "workbench.tasks.report:run",
)


class _Pool(WindowPool):
    """Runs the tasks of bundles as they are, in this process."""

    def submit(self, task: str, request: Any, returns: type, **options: Any) -> DoneJob:
        if task not in _REAL:
            return super().submit(task, request, returns, **options)
        module, _, name = task.partition(":")
        try:
            return DoneJob(getattr(import_module(module), name)(request, Progress(keep=options.get("keep"))))
        except WorkbenchError as error:
            return DoneJob(error=error)


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> FakePool:
    found = _Pool()
    made = _made_pool()
    found.tasks.update(made.tasks)

    @contextmanager
    def given(_pool: object) -> Iterator[FakePool]:
        yield found

    monkeypatch.setattr(foreign, "pool_or_own", given)
    return found


def _made_pool() -> FakePool:
    from tests.ui.window import conftest
    from tests.unit.commands.conftest import article

    made = WindowPool()
    made.tasks["workbench.tasks.read_article:run"] = lambda _request: article()
    made.tasks["workbench.tasks.intake:run"] = conftest.read_with_pictures
    made.tasks["workbench.tasks.frames:run"] = conftest.frames
    made.tasks["workbench.tasks.frames:index"] = conftest.frame_index
    made.tasks["workbench.tasks.comparison:run"] = conftest.compared
    return made


@pytest.fixture
def copy(start: MainWindow, make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot) -> Path:
    """Another copy of the case that is open, in which somebody else worked."""
    session = make_session()
    session.store.add_note("before", claim_id=1)
    session.close()
    shutil.copytree(session.path, tmp_path / "theirs.case", ignore=shutil.ignore_patterns("lock"))
    with CaseStore.open(tmp_path / "theirs.case", by="Ina") as theirs:
        theirs.edit_note(1, "as there")
        theirs.add_claim("A claim from there.")
    start.case_work.open_path(session.path)
    qtbot.waitUntil(lambda: start.case.session is not None and start.runner.idle, timeout=20_000)
    opened = start.case.session
    assert opened is not None
    opened._pool = session._pool
    start.case.edit("note", lambda one, _progress: one.store.edit_note(1, "as here"), long=True)
    start.case.edit("read", lambda one, _progress: one.refresh() and None, long=True)
    settle(qtbot, start)
    return tmp_path / "theirs.case"


def looked(window: MainWindow, copy: Path, qtbot: QtBot) -> Any:
    """Choose the copy, and see what would come."""
    window.actions_by_id["case.merge_copy"].trigger()
    asked = dialog(window, "question")
    assert "Nothing in it is changed" in plain(asked)
    press(qtbot, asked, "question.answer.0")
    pick(qtbot, window, copy)
    settle(qtbot, window)
    return dialog(window, "merge")


@pytest.mark.parametrize("originals", [True, False])
def test_a_bundle_is_made(window: MainWindow, tmp_path: Path, qtbot: QtBot, originals: bool) -> None:
    window.actions_by_id["case.bundle"].trigger()
    asked = dialog(window, "bundle")
    assert asked.findChild(QLineEdit, "bundle.place").text() == str(tmp_path / "ceasefire.zip")
    box = asked.findChild(QCheckBox, "bundle.originals")
    assert "3 original files" in box.text()
    if not originals:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    press(qtbot, asked, "bundle.ok")
    settle(qtbot, window)
    told = plain(dialog(window, "question"))
    assert ("3 originals in it" if originals else "3 originals not in it, left out on request") in told
    press(qtbot, dialog(window, "question"), "question.answer.0")
    found = bundle.check(tmp_path / "ceasefire.zip", pool=_Pool())  # type: ignore[arg-type]
    assert found.sound
    assert found.originals == (3 if originals else 0)


def test_a_bundle_that_was_changed_is_refused_in_words(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.case.session
    assert session is not None
    bundle.bundle(session, tmp_path / "given.zip")
    data = bytearray((tmp_path / "given.zip").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "given.zip").write_bytes(data)
    window.case_work.take_drop([tmp_path / "given.zip"])
    asked = dialog(window, "question")
    assert "is a bundle of a case" in plain(asked)
    press(qtbot, asked, "question.answer.1")
    settle(qtbot, window)
    told = "".join(plain(one) for one in window.findChildren(type(asked)) if one.isVisible())
    assert "is not as its own lists say" in told
    assert "data/" in told


def test_a_dropped_bundle_becomes_a_case(
    start: MainWindow, make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot
) -> None:
    session = make_session()
    bundle.bundle(session, tmp_path / "given.zip")
    session.close()
    start.settings.set("case_folder", str(tmp_path))
    start.case_work.take_drop([tmp_path / "given.zip"])
    press(qtbot, dialog(start, "question"), "question.answer.0")
    qtbot.waitUntil(lambda: start.case.session is not None and start.runner.idle, timeout=20_000)
    assert start.case.path == tmp_path / "given.case"
    assert start.case.state is not None
    assert start.case.state.title == "A ceasefire on paper"
    qtbot.waitUntil(lambda: "Took over" in plain(dialog(start, "question")), timeout=10_000)


def test_opening_a_bundle_asks_what_it_is_for(
    start: MainWindow, make_session: Callable[[], Session], tmp_path: Path, qtbot: QtBot
) -> None:
    session = make_session()
    bundle.bundle(session, tmp_path / "given")
    session.close()
    start.case_work.open_path(tmp_path / "given")
    assert "is a bundle of a case" in plain(dialog(start, "question"))
    settle(qtbot, start)
    assert start.case.session is None
    assert not (tmp_path / "given" / "data" / "case" / "lock").exists()


def test_what_comes_and_what_both_changed_is_shown_first(start: MainWindow, copy: Path, qtbot: QtBot) -> None:
    shown = looked(start, copy, qtbot)
    listed = shown.findChild(QListWidget, "merge.arrivals")
    assert listed.count() == 1
    assert "A claim from there." in listed.item(0).text()
    assert "Ina" in listed.item(0).text()
    said = plain(shown)
    assert "as here" in said
    assert "as there" in said
    press(qtbot, shown, "merge.cancel")
    settle(qtbot, start)
    assert start.case.state is not None
    assert len(start.case.state.claims) == 3, "looking changes nothing"


@pytest.mark.parametrize(
    ("steps", "texts", "state"),
    [
        (0, ["as here"], "open"),
        (1, ["as here"], "mine"),
        (2, ["as there"], "theirs"),
        (3, ["as here", "as there"], "both"),
    ],
)
def test_a_copy_is_merged_as_chosen_and_the_merge_undone(  # noqa: PLR0917
    start: MainWindow, copy: Path, qtbot: QtBot, steps: int, texts: list[str], state: str
) -> None:
    shown = looked(start, copy, qtbot)
    box = shown.findChild(QComboBox, "merge.choice.1")
    box.setFocus()
    for _ in range(steps):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    press(qtbot, shown, "merge.ok")
    settle(qtbot, start)
    found = start.case.state
    assert found is not None
    assert [claim.sentence for claim in found.claims][-1] == "A claim from there."
    assert sorted(note.text for note in found.notes) == texts
    assert [one.choice for one in found.conflicts] == [state]
    start.actions_by_id["case.undo"].trigger()
    settle(qtbot, start)
    assert start.case.state is not None
    assert len(start.case.state.claims) == 3
    assert [note.text for note in start.case.state.notes] == ["as here"]


def test_where_nothing_is_open_it_is_said(window: MainWindow) -> None:
    window.actions_by_id["case.conflicts"].trigger()
    assert "left anything to be decided" in plain(dialog(window, "question"))


def test_what_was_left_open_is_decided_later(start: MainWindow, copy: Path, qtbot: QtBot) -> None:
    press(qtbot, looked(start, copy, qtbot), "merge.ok")
    settle(qtbot, start)
    start.actions_by_id["case.conflicts"].trigger()
    shown = dialog(start, "conflicts")
    assert "as there" in plain(shown)
    box = shown.findChild(QComboBox, "conflicts.choice.1")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    press(qtbot, shown, "conflicts.ok")
    settle(qtbot, start)
    assert start.case.state is not None
    assert [note.text for note in start.case.state.notes] == ["as there"]
    assert [one.choice for one in start.case.state.conflicts] == ["theirs"]


def test_a_copy_that_has_nothing_new_is_said_to_have_nothing(start: MainWindow, copy: Path, qtbot: QtBot) -> None:
    press(qtbot, looked(start, copy, qtbot), "merge.ok")
    settle(qtbot, start)
    start.bundle_work.look(copy)
    settle(qtbot, start)
    assert "Nothing new in the copy" in plain(dialog(start, "question"))
