"""States of articles for the pictures: before they are taken in, several in one case. Used by `screenshots`."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from workbench.commands import known
from workbench.model.media import MediaKind, MediaState
from workbench.ui.dialogs.preview import IntakePreview
from workbench.ui.main_window import MainWindow

_PAGE = """<!doctype html><html lang="en"><head><title>Pictures of the pass are older than the war</title>
<meta name="author" content="A. Petrosyan"><meta property="og:site_name" content="The Valley Gazette">
<meta property="article:published_time" content="2020-11-14"></head><body><article>
<h1>Pictures of the pass are older than the war</h1>
<p>The ministry said on Friday that the pictures below show the pass after the fighting.</p>
{figures}
<p>The video reportedly shows soldiers leaving the village at dawn, two residents said.</p>
<p>The footage was shared thousands of times, and no date was given with it. The road was closed for two days,
and people of the villages nearby were asked to stay away until the snow was cleared.</p>
<figure><img src="https://gazette.example/2020/11/road.jpg"><figcaption>The road to the pass on Thursday.</figcaption>
</figure>
<p>An image posted on Saturday allegedly shows the same bridge destroyed by shelling.</p>
<p>Support our journalism: donate 5 $ a month</p>
</article></body></html>"""


def page_of(window: MainWindow, folder: Path) -> Path:
    """A page that cites stills of the open case; or that of WORKBENCH_ARTICLE."""
    if given := os.environ.get("WORKBENCH_ARTICLE"):
        return Path(given)
    session, state = window.case.session, window.case.state
    assert session is not None and state is not None
    figures = []
    for item in [one for one in state.media if one.kind is MediaKind.IMAGE and one.sha256][:3]:
        shutil.copyfile(session.store.original_path(item.sha256), folder / item.name)
        figures.append(
            f'<figure><img src="{item.name}"><figcaption>Seen at the pass: {item.name}.</figcaption></figure>'
        )
    (folder / "torn.jpg").write_bytes(b"")
    figures.append('<figure><img src="torn.jpg"><figcaption>The bridge before the fighting.</figcaption></figure>')
    page = folder / "gazette.html"
    page.write_text(_PAGE.format(figures="\n".join(figures)), encoding="utf-8")
    return page


def states(window: MainWindow, keep: Callable[[str, QWidget], None]) -> dict[str, Callable[[], None]]:
    """By name."""

    def shown(tab: int, name: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            window.article_work.show(page_of(window, Path(folder)))
            asked = window.findChild(QDialog, "add_article")
            assert asked is not None
            asked.resize(min(1180, window.width() - 60), min(780, window.height() - 60))
            preview = _wait(asked)
            preview.tabs.setCurrentIndex(tab)
            preview.claims.setCurrentIndex(preview.claims.rows.index(0))
            keep(name, asked)
            asked.reject()
            QTest.qWait(100)

    def new_case() -> None:
        with tempfile.TemporaryDirectory() as folder:
            dialog = window.article_work.ask_new(page_of(window, Path(folder)))
            _wait(dialog)
            keep("intake", dialog)
            dialog.reject()
            QTest.qWait(100)

    def several() -> None:
        with tempfile.TemporaryDirectory() as folder:
            before = window.case.path
            assert before is not None
            copy = Path(folder) / "several.case"
            shutil.copytree(window.case.path, copy, ignore=shutil.ignore_patterns("lock"))
            page = page_of(window, Path(folder))
            known.note(copy)
            window.case_work.open_path(copy, drawn=True)
            _until(lambda: window.case.path is not None and window.case.path.name == copy.name and window.runner.idle)
            window.article_work.show(page)
            asked = window.findChild(QDialog, "add_article")
            assert asked is not None
            _wait(asked)
            asked.findChild(QWidget, "add_article.ok").click()  # type: ignore[union-attr]
            _until(lambda: len(window.case.state.articles if window.case.state else ()) == 2 and window.runner.idle)
            window.show_view("desk")
            keep("articles", window)
            window.case_work.open_path(before, drawn=True)
            _until(lambda: window.case.path == before and window.case.session is not None and window.runner.idle)

    def fetch_plan() -> None:
        """What is told before the file of an open item is fetched; nothing is sent, and nothing stays in the case."""
        state = window.case.state
        assert state is not None
        chosen = window.case.media_id
        window.case.choose_medium(next(one.id for one in state.media if one.state is MediaState.MISSING))
        window.desk_work.set_source("https://news.example/2020/10/second-drone.mp4")
        _until(lambda: window.runner.idle)
        QTest.qWait(200)
        window.actions_by_id["case.fetch_missing"].trigger()
        asked = window.findChild(QDialog, "fetch")
        assert asked is not None
        keep("fetch-plan", asked)
        asked.reject()
        window.case_work.undo()
        _until(lambda: window.runner.idle)
        window.case.choose_medium(chosen)

    return {
        "fetch-plan": fetch_plan,
        "intake": new_case,
        "intake-claims": lambda: shown(0, "intake-claims"),
        "intake-media": lambda: shown(1, "intake-media"),
        "intake-left-out": lambda: shown(2, "intake-left-out"),
        "articles": several,
    }


def _wait(asked: QDialog) -> IntakePreview:
    _until(lambda: asked.findChild(IntakePreview) is not None)
    QTest.qWait(300)
    found = asked.findChild(IntakePreview)
    assert found is not None
    return found


def _until(ready: Callable[[], bool], limit_ms: int = 60_000) -> None:
    for _ in range(limit_ms // 50):
        if ready():
            return
        QTest.qWait(50)
    raise SystemExit("it did not come")
