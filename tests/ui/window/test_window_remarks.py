"""What is to be known of an article beside its text stands under its heading: in the window and in the report."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.unit.commands.conftest import article
from tests.unit.commands.fakes import FakePool
from workbench.commands.session import Session
from workbench.export.articles import article_lines
from workbench.model.article import Article, PublishedCheck
from workbench.ui.main_window import MainWindow

CUT = "The page is too large and was read in part: what stands further down is missing."


def _opened(
    changed: Article, start: MainWindow, pool: FakePool, make_session: Callable[[], Session], qtbot: QtBot
) -> tuple[str, str]:
    """What the panel of the article shows, and what the report says of it."""
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: changed
    session = make_session()
    start.case.take(session, session.state())
    settle(qtbot, start)
    return start.desk.article.text.toPlainText(), "\n".join(article_lines(session.state()))


def test_a_page_that_was_cut_says_so(
    start: MainWindow, pool: FakePool, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    shown, reported = _opened(dataclasses.replace(article(), notes=(CUT,)), start, pool, make_session, qtbot)
    assert CUT in shown
    assert CUT in reported


def test_claims_from_captions_alone_are_explained(
    start: MainWindow, pool: FakePool, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    shown, reported = _opened(dataclasses.replace(article(), language="fr"), start, pool, make_session, qtbot)
    sentence = "The article is not in English (language code fr): claims are suggested from its captions alone."
    assert sentence in shown
    assert sentence in reported


def test_an_english_article_says_nothing_of_its_language(
    start: MainWindow, pool: FakePool, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    assert "not in English" not in _opened(article(), start, pool, make_session, qtbot)[0]


def test_a_published_check_is_shown_as_theirs(
    start: MainWindow, pool: FakePool, make_session: Callable[[], Session], qtbot: QtBot
) -> None:
    check = PublishedCheck("It burned", "False", "Checkers")
    changed = dataclasses.replace(article(), published_checks=(check,))
    shown, reported = _opened(changed, start, pool, make_session, qtbot)
    sentence = "a check of the claim “It burned”, rated “False”, checked by Checkers. It is theirs, not the verdict"
    assert sentence in shown
    assert sentence in reported
