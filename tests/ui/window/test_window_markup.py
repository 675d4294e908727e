"""Markup in every text of a case is shown as it is written, nowhere taken for markup, and loads nothing.

Every field of the model is filled by reflection; then all views, panels, dialogs and tips are walked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPlainTextEdit, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.outputs.filled import case_of, text_fields
from tests.ui.window.conftest import settle
from tests.ui.window.places import Place, in_library, places, settled, visible
from workbench.commands import library
from workbench.commands.session import Session
from workbench.model.case import CaseState
from workbench.model.library import Provenance
from workbench.ui.main_window import MainWindow

MARKUP = '<img src="x.png"><a href="http://e.example/">{}</a><b>'
_OF_A_FORM = ("date", "published", "at", "added", "edited", "sha256", "head", "time", "hash", "codes", "digest")
"""Ends of names of fields whose texts have a form: days, times, hashes."""


def words(path: str) -> str:
    """Markup, but in fields of a fixed form."""
    name = path.rpartition(".")[2].rstrip("#")
    if any(name == end or name.endswith(f"_{end}") for end in _OF_A_FORM):
        hash_or_day = "a" * 64 if name in ("sha256", "head") else "2016-04-09"
        return "2016-04-09T10:00:00.000Z" if name.endswith("at") else hash_or_day
    return MARKUP.format(path)


@pytest.fixture
def resources(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What documents asked for."""
    asked: list[str] = []
    real = QTextDocument.loadResource

    def load(self: QTextDocument, kind: int, url: Any) -> object:
        asked.append(url.toString())
        return real(self, kind, url)

    monkeypatch.setattr(QTextDocument, "loadResource", load)
    return asked


@pytest.fixture
def marked(start: MainWindow, make_session: Callable[[], Session], qtbot: QtBot) -> MainWindow:
    """The window on a case of which every text is markup."""
    session = make_session()
    start.case.take(session, case_of(words))
    settle(qtbot, start)
    return start


def active(place: Place) -> Iterator[str]:
    """Widgets of a place that take their text for markup, or whose document holds more than text."""
    for widget in visible(place.root):
        if isinstance(widget, QLabel):
            if widget.textFormat() != Qt.TextFormat.PlainText or widget.openExternalLinks():
                yield f"{place.name}: {widget.objectName()} {widget.text()[:60]!r}"
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            yield from (f"{place.name}: {widget.objectName()}: {what}" for what in parts_of(widget.document()))
        if isinstance(widget, QTextEdit) and widget.acceptRichText() and not widget.isReadOnly():
            yield f"{place.name}: {widget.objectName()} takes markup that is pasted"


def parts_of(document: QTextDocument) -> Iterator[str]:
    """Pictures and links to elsewhere in a document."""
    block = document.begin()
    while block.isValid():
        found = block.begin()
        while not found.atEnd():
            form = found.fragment().charFormat()
            if form.isImageFormat():
                yield f"a picture: {form.toImageFormat().name()}"
            if form.isAnchor() and "://" in form.anchorHref():
                yield f"a link: {form.anchorHref()}"
            found += 1
        block = block.next()


def tips(place: Place) -> Iterator[str]:
    """Tips that are shown as markup; each is shown the way Qt shows it."""
    for widget in visible(place.root):
        told = [widget.toolTip()]
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            rows = range(min(model.rowCount(), 20))
            told += [str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "") for row in rows]
        for text in [one for one in told if "<img" in one]:
            QToolTip.showText(QPoint(10, 10), text, widget)
            shown = [one for one in QApplication.topLevelWidgets() if one.objectName() == "qtooltip_label"]
            for one in shown:
                if isinstance(one, QLabel) and one.textFormat() != Qt.TextFormat.PlainText:
                    yield f"{place.name}: tip of {widget.objectName()}: {text[:60]}"
            QToolTip.hideText()


def test_every_text_of_a_case_is_shown_as_it_is_written(marked: MainWindow, resources: list[str], qtbot: QtBot) -> None:
    found: list[str] = []
    shown: set[str] = set()
    count = 0
    for place in places(marked):
        count += 1
        found += [*active(place), *tips(place)]
        shown |= {said for widget in visible(place.root) if "<img" in (said := text_of(widget))}
    settled(marked)
    assert found == []
    assert [url for url in resources if url] == []
    assert count > 15
    assert len(shown) > 20, "the case's texts are on the screen"


def test_a_library_is_no_other(
    marked: MainWindow, resources: list[str], put: Callable[[str, bytes], Path], tmp_path: Path, pool: Any
) -> None:
    folder = tmp_path / "m.library"
    clip = put("incoming/<img src=x>.mp4", b"\0\0\0\x18ftypmp42" + b"other")
    text = MARKUP.format("title")
    facts = {one.name: text for one in dataclasses.fields(Provenance) if one.type in ("str", str)}
    facts |= {"earliest_date": "2016-04-03", "source_url": "https://e.example/%3Cimg"}
    library.add(folder, [clip], Provenance(**facts), pool=pool)
    found = [line for place in in_library(marked, folder) for line in (*active(place), *tips(place))]
    assert found == []
    assert [url for url in resources if url] == []


def text_of(widget: QWidget) -> str:
    """What a widget says."""
    for name in ("toPlainText", "text", "toolTip"):
        said = getattr(widget, name, None)
        if callable(said) and (told := str(said())):
            return told
    return ""


def test_qt_left_alone_would_take_it_for_markup(qtbot: QtBot, resources: list[str]) -> None:
    """What the tests above would be blind without: a plain QLabel and an unwatched tip."""
    label = QLabel(MARKUP.format("x"))
    label.setObjectName("odd")
    qtbot.addWidget(label)
    label.show()
    assert list(active(Place("here", label))) == [f"here: odd {MARKUP.format('x')[:60]!r}"]
    document = QTextDocument()
    document.setHtml(MARKUP.format("x"))
    assert list(parts_of(document)) == ["a picture: x.png", "a link: http://e.example/"]


def test_the_fields_of_a_case_are_found() -> None:
    assert len(text_fields(CaseState)) > 150
