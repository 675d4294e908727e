"""An article is read and shown before it is taken in; several articles in one case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window.test_window_open import dialog
from tests.unit.commands.conftest import DRONE, SALUTE, STREETS, article
from tests.unit.commands.fakes import PNG, FakePool
from workbench.commands.article import READ_TASK, remarks
from workbench.errors import UnreadableError
from workbench.model.article import (
    Article,
    ClaimSuggestion,
    ContainedPart,
    ContainerFacts,
    DigestCheck,
    LeftOut,
    MediaReference,
    ReadArticleRequest,
    ReferenceKind,
    TextBlock,
)
from workbench.model.work import FramesRequest
from workbench.ui import theme
from workbench.ui.dialogs.add_article import AddArticleDialog
from workbench.ui.dialogs.new_case import NewCaseDialog
from workbench.ui.dialogs.preview import IntakePreview
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.tick_list import TickList, parts_of

URL = "https://example.org"


def long_article() -> Article:
    """With everything a preview shows."""
    media = (
        MediaReference(f"{URL}/a.png", ReferenceKind.IMAGE, "The pass on Monday", local_path="files/a.png"),
        MediaReference(f"{URL}/b.png", ReferenceKind.IMAGE, local_path="files/b.png"),
        MediaReference(f"{URL}/ad.gif", ReferenceKind.IMAGE),
    )
    base = article(media)
    claims = (replace(base.claims[0], hedges=("reportedly",), attribution="the ministry"), *base.claims[1:])
    return replace(
        base,
        claims=claims,
        published="2020-11-03",
        published_from="the page's metadata",
        left_out=(LeftOut("929 $", "money only"), LeftOut("MARCH 2021", "month and year only", 1)),
        blocks=(*base.blocks, TextBlock("Nobody was hurt. A bridge fell.")),
    )


@pytest.fixture
def page(put: Callable[[str, bytes], Path], pool: FakePool, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page with one picture beside it and one that is empty; the workers that read it are the fake ones."""
    monkeypatch.setattr("workbench.commands.preview.WorkerPool", lambda **_size: pool)
    monkeypatch.setattr("workbench.commands.case.WorkerPool", lambda: pool)
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: long_article()
    put("page/files/a.png", PNG + b"a")
    put("page/files/b.png", b"")
    return put("page/one.html", b"page one")


def read(asked: QDialog, qtbot: QtBot) -> IntakePreview:
    """What is shown, once it is read."""
    assert isinstance(asked, NewCaseDialog | AddArticleDialog)
    qtbot.waitUntil(lambda: asked.pane.preview is not None, timeout=10_000)
    shown = asked.pane.preview
    assert shown is not None
    return shown


def texts(ticks: TickList) -> list[tuple[str, bool]]:
    return [(row.text, ticks.rows.ticked(place)) for place, row in enumerate(ticks.rows.rows)]


def press(asked: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(asked.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def new_case(start: MainWindow, page: Path, qtbot: QtBot) -> tuple[NewCaseDialog, IntakePreview]:
    start.case_work.take_drop([page])
    asked = dialog(start, "new_case")
    assert isinstance(asked, NewCaseDialog)
    return asked, read(asked, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: window.case.state is not None and window.runner.idle, timeout=10_000)
    return window.case.state


def test_what_was_read_is_shown_and_nothing_made(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    asked, shown = new_case(start, page, qtbot)
    assert shown.facts.fields["title"].text() == "A ceasefire on paper"
    assert shown.facts.published.text() == "2020-11-03"
    assert shown.facts.note.text() == "3 Nov 2020, day known. Found: the page's metadata."
    assert texts(shown.claims) == [(SALUTE, True), (DRONE, True), (STREETS, True)]
    assert shown.claims.rows.rows[0].details == (
        "Said by: the ministry. Words that doubt it: reportedly",
        "Why: says that footage exists",
    )
    assert [(row.text, row.state, row.warning) for row in shown.media.rows.rows] == [
        ("The pass on Monday", "Picture, saved beside the page", ""),
        ("b.png", "", "Picture, cannot be read: the file is empty"),
        ("ad.gif", "Picture, not here yet", ""),
    ]
    assert texts(shown.lines) == [("929 $", False), ("MARCH 2021", False)]
    tabs = shown.findChild(QTabWidget, "preview.tabs")
    assert [tabs.tabText(place) for place in range(3)] == ["Claims 3 of 3", "Pictures and clips 3 of 3", "Left out 2"]
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert sorted(path.name for path in page.parent.iterdir()) == ["files", "one.html"]
    assert start.case.session is None


def test_arrows_space_and_enter_make_the_case(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    asked, shown = new_case(start, page, qtbot)
    assert shown.claims.hasFocus() or asked.focusWidget() is shown.claims
    qtbot.keyClick(shown.claims, Qt.Key.Key_Down)
    qtbot.keyClick(shown.claims, Qt.Key.Key_Down)
    chosen = shown.claims.number()
    qtbot.keyClick(shown.claims, Qt.Key.Key_Space)
    assert [taken for _text, taken in texts(shown.claims)].count(False) == 1
    qtbot.keyClick(shown.claims, Qt.Key.Key_Return)
    state = opened(start, qtbot)
    assert len(state.claims) == 2
    assert [(one.sort, one.position) for one in state.not_taken] == [("claim", chosen)]
    assert state.title == "A ceasefire on paper"


def test_a_click_on_the_box_unticks_and_many_go_at_once(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    asked, shown = new_case(start, page, qtbot)
    asked.show()
    qtbot.waitExposed(asked)
    shown.tabs.setCurrentIndex(1)
    box = shown.media.visualRect(shown.media.rows.index(2)).topLeft()
    box.setX(box.x() + 16)
    box.setY(box.y() + 14)
    qtbot.mouseClick(shown.media.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [taken for _text, taken in texts(shown.media)] == [True, True, False]
    shown.media.setCurrentIndex(shown.media.rows.index(0))
    qtbot.keyClick(shown.media, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shown.media, Qt.Key.Key_Space)
    assert [taken for _text, taken in texts(shown.media)] == [False, False, False]
    assert shown.tabs.tabText(1) == "Pictures and clips 0 of 3"
    press(asked, "new_case.ok", qtbot)
    state = opened(start, qtbot)
    assert (state.media, len(state.not_taken)) == ((), 3)


def test_fields_lines_and_words_are_corrected(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    asked, shown = new_case(start, page, qtbot)
    title = asked.findChild(QLineEdit, "new_case.title")
    assert title is not None and title.placeholderText() == "A ceasefire on paper"
    field = shown.facts.fields["author"]
    QTest.keyClicks(field, "N. Sargsyan")
    shown.facts.published.clear()
    assert shown.facts.note.text() == "Taken as unknown, as stated by you."
    QTest.keyClicks(shown.facts.published, "2020-10")
    shown.lines.rows.tick([0], True)
    found = shown.text.document().find("929 $")
    shown.text.setTextCursor(found)
    press(asked, "preview.mark", qtbot)
    cursor = shown.text.document().find("Nobody")
    cursor.clearSelection()
    shown.text.setTextCursor(cursor)
    press(asked, "preview.mark", qtbot)
    assert [one.passage.text for one in shown.draft.claims() if one.suggestion is None] == ["929 $", "Nobody was hurt."]
    shown.claims.choose(1)
    shown.text.setTextCursor(shown.text.document().find("drone was also destroyed"))
    press(asked, "preview.use", qtbot)
    press(asked, "new_case.ok", qtbot)
    state = opened(start, qtbot)
    entry = state.articles[0].article
    assert (entry.author, entry.published) == ("N. Sargsyan", "2020-10")
    assert sorted(claim.sentence for claim in state.claims) == sorted(
        [SALUTE, "drone was also destroyed", STREETS, "929 $", "Nobody was hurt."]
    )
    assert state.articles[0].as_read == long_article()


def test_a_line_put_back_stands_where_it_stood_and_marks_stay(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    _asked, shown = new_case(start, page, qtbot)
    paragraphs = [SALUTE, DRONE, STREETS, "Nobody was hurt. A bridge fell."]
    for numbers, taken in (([0, 1], True), ([0], False), ([1], False), ([1], True), ([0, 1], False)):
        shown.lines.rows.tick(numbers, taken)
        article, keys = shown.draft.shown()
        text = shown.text.toPlainText().split("\n")
        assert text == [block.text for block in article.blocks]
        for claim in shown.draft.claims():
            start_at = shown.text.position_of(claim.passage.block, claim.passage.start)
            assert shown.text.toPlainText()[start_at:].startswith(claim.passage.text)
        assert tuple(shown.text._starts) == keys
    assert shown.text.toPlainText().split("\n") == paragraphs


def test_another_page_of_an_archive_is_read_when_chosen(
    start: MainWindow, page: Path, pool: FakePool, qtbot: QtBot
) -> None:
    urls = ("https://news.example/a", "https://news.example/b")
    checks = (DigestCheck("payloads of records", 3, ("https://news.example/x",), 1),)

    def answer(request: ReadArticleRequest) -> Article:
        pages = tuple(reversed(urls)) if request.page == urls[1] else urls
        return replace(long_article(), title=pages[0], container=ContainerFacts("WACZ", checks, pages, 2))

    pool.tasks["workbench.tasks.read_article:run"] = answer
    asked, shown = new_case(start, page, qtbot)
    assert shown.facts.fields["title"].text() == urls[0]
    told = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert all(sentence in told for sentence in remarks(answer(pool.requests(READ_TASK)[-1])))
    pages = shown.findChild(QComboBox, "preview.pages")
    pages.setFocus()
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: asked.pane.preview not in (None, shown), timeout=10_000)
    assert asked.pane.preview.facts.fields["title"].text() == urls[1]
    assert pool.requests("workbench.tasks.read_article:run")[-1].page == urls[1]


def test_signs_beyond_the_first_plane_shift_no_mark(
    start: MainWindow, page: Path, pool: FakePool, qtbot: QtBot
) -> None:
    words = "😀🎥 Footage was released. A bridge fell."
    first = ClaimSuggestion("Footage was released.", 0, 3, 24, "why")
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: replace(
        article(), blocks=(TextBlock(words),), claims=(first,)
    )
    asked, shown = new_case(start, page, qtbot)
    (mark,) = shown.text.extraSelections()
    assert mark.cursor.selectedText() == "Footage was released."  # type: ignore[attr-defined]
    shown.text.setTextCursor(shown.text.document().find("A bridge fell."))
    press(asked, "preview.mark", qtbot)
    assert [one.passage.text for one in shown.draft.claims()] == ["Footage was released.", "A bridge fell."]


def test_words_that_are_no_claim_are_said(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    asked, shown = new_case(start, page, qtbot)
    cursor = shown.text.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    shown.text.setTextCursor(cursor)
    press(asked, "preview.mark", qtbot)
    assert shown.wrong.text() == "Mark words of one paragraph: a claim stands in one."


def test_a_date_that_is_none_holds_the_case_back_until_it_is_mended(
    start: MainWindow, page: Path, qtbot: QtBot
) -> None:
    asked, shown = new_case(start, page, qtbot)
    shown.facts.published.setFocus()
    shown.facts.published.setText("14/05/23")
    assert shown.facts.note.text() == "This is not a date. Write it as 2016, 2016-04 or 2016-04-09."
    assert not asked.ok.isEnabled()
    assert not shown.claims.hasFocus(), "who types is not led away"
    for right in ("2023-05-14", ""):
        shown.facts.published.setText(right)
        assert asked.ok.isEnabled()


def test_another_article_is_held_back_by_its_date_alike(window: MainWindow, page: Path, qtbot: QtBot) -> None:
    window.case_work.take_drop([page])
    asked = dialog(window, "add_article")
    assert isinstance(asked, AddArticleDialog)
    shown = read(asked, qtbot)
    shown.facts.published.setText("May")
    assert not asked.ok.isEnabled()
    shown.facts.published.setText("2023-05")
    assert asked.ok.isEnabled()
    press(asked, "add_article.cancel", qtbot)


def test_media_say_what_they_are_and_which_are_not_as_the_archive_says(
    start: MainWindow, page: Path, pool: FakePool, qtbot: QtBot
) -> None:
    media = (
        MediaReference(f"{URL}/a.png", ReferenceKind.IMAGE, part=0),
        MediaReference(f"{URL}/watch", ReferenceKind.EMBED, "The clip"),
    )
    part = ContainedPart("a.png", "image/png", 9, "a" * 64, (f"{URL}/a.png",), "record 2", "0:0")
    facts = ContainerFacts("web archive (WACZ)", (DigestCheck("contents", 2, (f"{URL}/a.png",), 1),))
    pool.tasks[READ_TASK] = lambda _request: replace(long_article(), media=media, parts=(part,), container=facts)
    _asked, shown = new_case(start, page, qtbot)
    first, second = shown.media.rows.rows
    assert (first.warning, first.state) == ("Picture, inside the file, but not as the archive says", "")
    assert (second.state, second.details, second.sign) == (
        "Player or post, not here yet",
        ("watch", f"{URL}/watch"),
        "film",
    )


def test_the_reason_of_a_claim_has_two_lines_below_who_said_it(start: MainWindow, page: Path, qtbot: QtBot) -> None:
    _asked, shown = new_case(start, page, qtbot)
    delegate = shown.claims.itemDelegate()
    now = theme.current()
    height = delegate.sizeHint(QStyleOptionViewItem(), shown.claims.rows.index(0)).height()
    room = (height - now.px(14) - 2 * now.line_height("body")) // now.line_height("small")
    (_said, _, one), (reason, _, two) = parts_of(shown.claims.rows.rows[0], room)
    assert reason == "Why: says that footage exists"
    assert (one, two) == (1, 2)


def test_an_article_that_cannot_be_read_is_said_and_makes_nothing(
    start: MainWindow, page: Path, pool: FakePool, qtbot: QtBot
) -> None:
    def refuse(_request: object) -> Any:
        raise UnreadableError("one.html", "the file is empty", advice="Check whether the download was complete.")

    pool.tasks["workbench.tasks.read_article:run"] = refuse
    start.case_work.take_drop([page])
    asked = dialog(start, "new_case")
    assert isinstance(asked, NewCaseDialog)
    qtbot.waitUntil(lambda: bool(asked.pane.reason), timeout=10_000)
    assert "the file is empty" in asked.pane.reason
    assert not asked.ok.isEnabled()
    asked.article.clear()
    assert asked.ok.isEnabled(), "a case can be made without an article"


def test_other_languages_say_that_captions_only_are_looked_at(
    start: MainWindow, page: Path, pool: FakePool, qtbot: QtBot
) -> None:
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: replace(long_article(), language="hy")
    _asked, shown = new_case(start, page, qtbot)
    assert shown._claims_note(shown.draft.preview).startswith(
        "In this language claims are suggested from captions only."
    )


def test_pictures_are_asked_for_masked(start: MainWindow, page: Path, pool: FakePool, qtbot: QtBot) -> None:
    start.gate.set_masked(True)
    asked, shown = new_case(start, page, qtbot)
    asked.show()
    shown.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(pool.requests("workbench.tasks.frames:run")), timeout=10_000)
    asked_for: list[FramesRequest] = pool.requests("workbench.tasks.frames:run")
    assert {(one.name, one.masked) for one in asked_for} == {("a.png", True)}


def test_a_huge_article_shows_only_what_is_in_sight(
    start: MainWindow, page: Path, pool: FakePool, put: Callable[[str, bytes], Path], qtbot: QtBot
) -> None:
    count = 500
    media = tuple(
        MediaReference(f"{URL}/{n}.png", ReferenceKind.IMAGE, local_path=f"files/{n}.png") for n in range(count)
    )
    for n in range(count):
        put(f"page/files/{n}.png", PNG + b"%d" % n)
    blocks = tuple(TextBlock(f"Paragraph {n}: footage was released. " * 6) for n in range(2000))
    claims = tuple(ClaimSuggestion(f"Paragraph {n}", n, 0, len(f"Paragraph {n}"), "why") for n in range(0, 2000, 10))
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: replace(
        article(media), blocks=blocks, claims=claims
    )
    asked, shown = new_case(start, page, qtbot)
    asked.show()
    shown.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(pool.requests("workbench.tasks.frames:run")), timeout=10_000)
    qtbot.wait(50)
    assert len(pool.requests("workbench.tasks.frames:run")) < 60
    shown.media.rows.tick(list(range(count)), False)
    assert shown.tabs.tabText(1) == "Pictures and clips 0 of 500"


# -- an open case


def test_another_article_is_shown_before_it_is_added(window: MainWindow, page: Path, qtbot: QtBot) -> None:
    before = window.case.state
    window.case_work.take_drop([page])
    asked = dialog(window, "add_article")
    shown = read(asked, qtbot)
    assert window.case.state is before
    shown.claims.rows.tick([1, 2], False)
    press(asked, "add_article.ok", qtbot)
    qtbot.waitUntil(lambda: window.case.state is not None and len(window.case.state.articles) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=10_000)
    state = window.case.state
    assert state is not None
    assert [claim.sentence for claim in state.claims if claim.article_id == 2] == [SALUTE]
    assert window.case.article_id == 2
    panel = window.desk.article
    choice = panel.findChild(QComboBox, "article.choice")
    assert [choice.itemText(place)[:6] for place in range(choice.count())] == ["1 of 2", "2 of 2"]
    assert "Nobody was hurt" in panel.text.toPlainText()
    window.actions_by_id["article.next"].trigger()
    assert window.case.article_id == 1
    assert "Nobody was hurt" not in panel.text.toPlainText()
    window.case.choose_claim(next(claim.id for claim in state.claims if claim.article_id == 2))
    assert window.case.article_id == 2, "a claim brings its article"


def test_cancel_leaves_the_case_as_it_was(window: MainWindow, page: Path, qtbot: QtBot) -> None:
    assert window.case.state is not None
    length = window.case.state.audit_length
    window.case_work.take_drop([page])
    asked = dialog(window, "add_article")
    read(asked, qtbot)
    press(asked, "add_article.cancel", qtbot)
    window.case.refresh()
    qtbot.waitUntil(lambda: window.runner.idle, timeout=10_000)
    assert window.case.state.audit_length == length


def test_another_page_of_an_archive_is_chosen_in_the_preview(
    window: MainWindow, page: Path, pool: FakePool, qtbot: QtBot
) -> None:
    urls = (f"{URL}/first", f"{URL}/second")

    def read_page(request: ReadArticleRequest) -> Article:
        chosen = request.page or urls[0]
        pages = (chosen, *(one for one in urls if one != chosen))
        part = ContainedPart("page.html", "text/html", 9, chosen.rpartition("/")[2] * 9, (chosen,), "record 2", "0:0")
        facts = ContainerFacts(
            "web archive (WARC)", pages=pages, page_count=2, page_part=part, is_main=not request.page
        )
        return replace(long_article(), title=f"Of {chosen}", url=chosen, container=facts)

    pool.tasks[READ_TASK] = read_page
    window.case_work.take_drop([page])
    first = dialog(window, "add_article")
    read(first, qtbot)
    press(first, "add_article.ok", qtbot)
    qtbot.waitUntil(lambda: len(window.case.state.articles) == 2 and window.runner.idle, timeout=10_000)  # type: ignore[union-attr]
    window.case_work.take_drop([page])
    asked = next(one for one in window.findChildren(QDialog, "add_article") if one is not first)
    shown = read(asked, qtbot)
    assert any("This page is in the case already." in label.text() for label in shown.findChildren(QLabel))
    shown.pages.setCurrentIndex(1)
    shown.pages.activated.emit(1)
    qtbot.waitUntil(lambda: asked.pane.preview not in (None, shown), timeout=10_000)  # type: ignore[union-attr]
    second = read(asked, qtbot)
    assert second.facts.fields["title"].text() == f"Of {urls[1]}"
    assert any("Another page of this archive is in the case." in one.text() for one in second.findChildren(QLabel))
    press(asked, "add_article.cancel", qtbot)


def test_an_article_is_set_aside_and_taken_back(window: MainWindow, page: Path, qtbot: QtBot) -> None:
    window.case_work.take_drop([page])
    read(dialog(window, "add_article"), qtbot)
    press(dialog(window, "add_article"), "add_article.ok", qtbot)
    qtbot.waitUntil(lambda: len(window.case.state.articles) == 2 and window.runner.idle, timeout=10_000)  # type: ignore[union-attr]
    window.actions_by_id["article.set_aside"].trigger()
    qtbot.waitUntil(lambda: len(window.case.state.articles) == 1, timeout=10_000)  # type: ignore[union-attr]
    assert window.case.article_id == 1
    assert not window.desk.article.switch.isVisible()
    window.article_work.take_back(2)
    qtbot.waitUntil(lambda: len(window.case.state.articles) == 2, timeout=10_000)  # type: ignore[union-attr]
    assert window.case.article_id == 2


def test_what_is_read_wrongly_is_corrected_later(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["article.correct"].trigger()
    asked = dialog(window, "correct_article")
    field = asked.findChild(QLineEdit, "correct_article.outlet")
    QTest.keyClicks(field, "Gazette")
    press(asked, "correct_article.ok", qtbot)
    qtbot.waitUntil(lambda: window.case.state.articles[0].article.outlet == "Gazette", timeout=10_000)  # type: ignore[union-attr]
    assert "Gazette" in window.desk.article.text.toPlainText()
    assert "corrected by" in window.desk.article.text.toPlainText()


def test_the_clipboard_is_an_article_too(window: MainWindow, page: Path, pool: FakePool, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<p>Footage was released.</p>")
    QGuiApplication.clipboard().setMimeData(data)
    window.actions_by_id["article.paste"].trigger()
    asked = dialog(window, "add_article")
    read(asked, qtbot)
    path = Path(pool.requests("workbench.tasks.read_article:run")[-1].path)
    assert path.suffix == ".html"
    assert b"Footage was released." in path.read_bytes()
    press(asked, "add_article.cancel", qtbot)
    qtbot.waitUntil(lambda: not path.exists(), timeout=5_000)


def test_an_empty_clipboard_is_said(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_by_id["article.paste"].trigger()
    assert window.status_strip.note.text().startswith("There is no text on the clipboard.")
