"""Fetching from the real window: what is told before, that nothing is sent without a yes, and what is shown after."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.test_window_elsewhere import click, dialog
from tests.unit.commands.fakes import PNG, FakePool
from workbench.commands import fetch_plan
from workbench.jobs import Kept
from workbench.model.fetching import HEAD_AT, FetchKind, FetchRecord, FetchRequest, FetchResult, FetchStep
from workbench.model.media import MediaState
from workbench.ui.main_window import MainWindow

URL = "https://media.example/pass/photo.jpg"
TASK = "workbench.tasks.fetch:run"


@pytest.fixture(autouse=True)
def with_the_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is really fetched here, so it does not matter what is installed."""
    monkeypatch.setattr(fetch_plan, "_installed", lambda name: True)


class Net:
    """What fetchers of this test answer, and what they were asked."""

    def __init__(self, pool: FakePool) -> None:
        self.asked: list[FetchRequest] = []
        self.reason = ""
        self.body = PNG + b"fetched"
        submit = pool.submit

        def keeping(task: str, request: Any, returns: type, **options: Any) -> Any:
            if task == TASK and not self.reason:
                options["keep"](Kept(HEAD_AT, b"{}"))
                options["keep"](Kept(0, self.body))
            return submit(task, request, returns, **options)

        pool.submit = keeping  # type: ignore[method-assign]
        pool.tasks[TASK] = self.answer

    def answer(self, request: FetchRequest) -> FetchResult:
        self.asked.append(request)
        record = FetchRecord(
            request.url,
            request.kind,
            "2026-01-02T03:04:05+00:00",
            "httpx 1.0",
            request.rules.user_agent,
            final_url=request.url,
            address="203.0.113.7",
            status=404 if self.reason else 200,
            headers=(("last-modified", "Mon, 01 Jan 2024 00:00:00 GMT"),),
            steps=(FetchStep(request.url, "203.0.113.7", 404 if self.reason else 200),),
            reason=self.reason,
            advice="Look for a copy in a web archive." if self.reason else "",
            size_bytes=0 if self.reason else len(self.body),
        )
        return FetchResult(record, "" if self.reason else "photo.jpg")


@pytest.fixture
def net(pool: FakePool) -> Net:
    return Net(pool)


@pytest.fixture
def open_item(window: MainWindow, net: Net, qtbot: QtBot) -> int:
    """An item the article cites and that has no file, chosen in the window."""
    made: list[int] = []

    def work(session: Any, _progress: Any) -> None:
        made.append(session.store.add_missing("photo.jpg", URL, "", "cited by the article, no file yet"))
        session.changed("", ())

    window.case.edit("Adding", work)
    qtbot.waitUntil(lambda: bool(made) and window.case.state.medium(made[0]) is not None, timeout=5_000)
    window.window_work.go_to_medium(made[0])
    return made[0]


def words_of(widget: QWidget) -> str:

    return "\n".join([one.text() for one in widget.findChildren(QLabel)]).replace("\u200b", "")


def state_of(window: MainWindow, media_id: int) -> Any:
    assert window.case.state is not None
    return window.case.state.medium(media_id)


def test_the_dialog_tells_what_is_sent_and_waits(window: MainWindow, open_item: int, net: Net, qtbot: QtBot) -> None:
    window.actions_by_id["media.fetch"].trigger()
    shown = dialog(window, qtbot, "fetch")
    told = words_of(shown)
    for part in (
        "media.example: 1 file",
        "MediaClaimWorkbench/",
        "No cookies, no referrer",
        "learns the network address",
    ):
        assert part in told
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert net.asked == []
    if shown.isVisible():
        click(shown, "fetch.cancel")
    assert net.asked == []
    assert state_of(window, open_item).state is MediaState.MISSING


def test_after_a_yes_the_item_has_its_file_and_facts_say_how(
    window: MainWindow, open_item: int, net: Net, qtbot: QtBot
) -> None:
    window.actions_by_id["case.fetch_missing"].trigger()
    click(dialog(window, qtbot, "fetch"), "fetch.ok")
    qtbot.waitUntil(lambda: state_of(window, open_item).state is MediaState.READY, timeout=5_000)
    assert [one.url for one in net.asked] == [URL]
    window.window_work.go_to_medium(open_item)
    facts = words_of(window.desk.facts)
    assert "Fetched 2 Jan 2026, 03:04:05 UTC by" in facts
    assert "Network address 203.0.113.7" in facts
    assert not window.actions_by_id["case.fetch_missing"].isEnabled()


def test_what_could_not_be_had_is_told_and_stays_open(
    window: MainWindow, open_item: int, net: Net, qtbot: QtBot
) -> None:
    net.reason = "the site says it is not there (404)"
    window.actions_by_id["media.fetch"].trigger()
    click(dialog(window, qtbot, "fetch"), "fetch.ok")
    told = words_of(dialog(window, qtbot, "question"))
    assert "the site says it is not there (404)" in told
    assert "web archive" in told
    assert state_of(window, open_item).state is MediaState.MISSING
    assert "Not fetched 2 Jan 2026" in words_of(window.desk.facts)


def test_the_list_of_claims_offers_it(window: MainWindow, open_item: int, net: Net, qtbot: QtBot) -> None:
    claims = window.desk.claims.list
    offers = [
        (offer, rect)
        for row in range(claims.rows.rowCount())
        for offer, rect in claims.offers(row)
        if offer.kind == "fetch" and offer.media_id == open_item
    ]
    claims.scrollToBottom()
    ((offer, _rect),) = offers
    assert offer.text == "Fetch…"
    rect = next(rect for row in range(claims.rows.rowCount()) for one, rect in claims.offers(row) if one == offer)
    QTest.mouseClick(
        claims.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center().toPoint()
    )
    assert "media.example" in words_of(dialog(window, qtbot, "fetch"))
    assert net.asked == []


def test_without_the_part_it_says_what_to_install(
    window: MainWindow, open_item: int, net: Net, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_plan, "_installed", lambda name: False)
    window.actions_by_id["media.fetch"].trigger()
    shown = dialog(window, qtbot, "fetch")
    assert 'pip install "claim-workbench[fetch]"' in words_of(shown)
    assert shown.findChild(QPushButton, "fetch.ok") is None
    assert net.asked == []


def test_an_article_is_fetched_shown_and_taken_into_the_case(
    window: MainWindow, net: Net, pool: FakePool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.commands.preview.WorkerPool", lambda **_size: pool)
    net.body = b"<html><p>words"
    before = len(window.case.state.articles) if window.case.state else 0
    window.actions_by_id["article.fetch"].trigger()
    shown = dialog(window, qtbot, "fetch_page")
    ok = shown.findChild(QPushButton, "fetch_page.ok")
    assert not ok.isEnabled()
    QTest.keyClicks(shown.findChild(QLineEdit, "fetch_page.address"), "https://news.example/story")
    assert "One page is asked of news.example." in words_of(shown)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    preview = dialog(window, qtbot, "add_article")
    qtbot.waitUntil(lambda: preview.findChild(QPushButton, "add_article.ok").isEnabled(), timeout=5_000)
    assert len(window.case.state.articles) == before
    click(preview, "add_article.ok")
    qtbot.waitUntil(lambda: len(window.case.state.articles) == before + 1, timeout=5_000)
    assert [(one.url, one.kind) for one in net.asked] == [("https://news.example/story", FetchKind.PAGE)]
    assert window.case.state.fetches[-1].record.sha256 == window.case.state.articles[-1].sha256


def test_a_mistyped_address_is_told_in_place(window: MainWindow, net: Net, qtbot: QtBot) -> None:
    window.actions_by_id["article.fetch"].trigger()
    shown = dialog(window, qtbot, "fetch_page")
    QTest.keyClicks(shown.findChild(QLineEdit, "fetch_page.address"), "ftp://news.example/story")
    assert "is no web address" in words_of(shown)
    assert not shown.findChild(QPushButton, "fetch_page.ok").isEnabled()


def test_a_new_case_asks_for_an_address(
    window: MainWindow, net: Net, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "fetched" / "story.html"
    page.parent.mkdir()
    page.write_text("<html>")
    monkeypatch.setattr("workbench.commands.fetching.page", lambda plan, pool, progress: (page, None))
    window.case_work.ask_new()
    shown = dialog(window, qtbot, "new_case")
    click(shown, "new_case.address")
    asked = dialog(window, qtbot, "fetch_page")
    QTest.keyClicks(asked.findChild(QLineEdit, "fetch_page.address"), "https://news.example/story")
    click(asked, "fetch_page.ok")
    field = shown.findChild(QLineEdit, "new_case.article")
    qtbot.waitUntil(lambda: field.text() == str(page), timeout=5_000)
    assert str(page.parent) not in shown.findChild(QLineEdit, "new_case.folder").text()
