"""The export dialog by real clicks: presets, what goes in and out, the preview, and what is remembered."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog, press
from tests.unit.commands.fakes import FakePool
from workbench.cli import exporting
from workbench.commands import export, report_preview
from workbench.commands.export import PRESETS, formats_offered
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.report import FOR_PUBLICATION, ReportOptions, ReportRequest, ReportResult
from workbench.model.report_preview import PreviewRequest, PreviewResult
from workbench.tasks import report
from workbench.tasks import report_preview as preview_task
from workbench.ui.dialogs.base import QuestionDialog
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.wrapped_box import WrappedBox


@pytest.fixture
def asked(matched: MainWindow, pool: FakePool) -> dict[str, list[object]]:
    """What the workers were asked for; the real exporters and pages answer in this process."""
    found: dict[str, list[object]] = {"report": [], "preview": []}

    def render(request: ReportRequest) -> ReportResult:
        found["report"].append(request)
        return report.run(request, Progress())

    def lay_out(request: PreviewRequest) -> PreviewResult:
        found["preview"].append(request)
        return preview_task.run(request, Progress())

    pool.tasks[export.REPORT_TASK] = render
    pool.tasks[report_preview.PREVIEW_TASK] = lay_out
    return found


@pytest.fixture
def shown(matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot) -> ExportDialog:
    matched.actions_by_id["case.export"].trigger()
    found = dialog(matched, "export")
    assert isinstance(found, ExportDialog)
    qtbot.waitUntil(lambda: bool(found.preview.pages))
    return found


def click(found: QWidget, name: str) -> None:
    """A click on the sign of a box, as a hand does it."""
    box = found.findChild(QCheckBox, name)
    assert box is not None
    found.findChild(QWidget, "export.choices").ensureWidgetVisible(box)  # type: ignore[attr-defined]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))


def choose(found: ExportDialog, name: str) -> None:
    """A preset by the keyboard."""
    found.presets.setFocus()
    QTest.keyClick(found.presets, Qt.Key.Key_Home)
    for _ in range(found.presets.findData(name)):
        QTest.keyClick(found.presets, Qt.Key.Key_Down)
    found.presets.activated.emit(found.presets.currentIndex())


def test_whatever_is_offered_is_listed(shown: ExportDialog) -> None:
    assert list(shown.boxes) == [one.name for one in formats_offered()]
    assert [shown.presets.itemData(n) for n in range(shown.presets.count())] == [*(one.name for one in PRESETS), ""]
    shown.reject()


def test_at_first_all_usual_kinds_are_ticked_and_nothing_is_taken_out(shown: ExportDialog) -> None:
    assert shown.formats() == ["html", "csv", "json"]
    assert shown.options() == ReportOptions()
    shown.reject()


def test_the_preview_shows_what_would_be_written(shown: ExportDialog, matched: MainWindow, qtbot: QtBot) -> None:
    browser = shown.findChild(QTextBrowser, "export.page")
    claims = matched.case.need_state().claims
    assert claims[0].sentence in browser.toPlainText()
    assert shown.preview.told.text() == f"Preview, page 1 of {len(claims) + 1}"
    QTest.mouseClick(shown.preview.next, Qt.MouseButton.LeftButton)
    assert "The claim, word for word" in browser.toPlainText()
    name = shown.preview.pages[1].pictures[0].name
    assert not browser.document().resource(QTextDocument.ResourceType.ImageResource, name).isNull()
    shown.reject()


def test_pictures_of_the_preview_are_masked_as_everywhere(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot
) -> None:
    matched.gate.set_masked(True)
    qtbot.waitUntil(
        lambda: bool(shown.preview.pages) and all(p.masked for q in shown.preview.pages for p in q.pictures)
    )
    assert all(p.picture.width_px <= 24 for q in shown.preview.pages for p in q.pictures)
    matched.gate.set_masked(False)
    assert shown.preview.pages == ()
    qtbot.waitUntil(lambda: bool(shown.preview.pages) and not shown.preview.pages[1].pictures[0].masked)
    shown.reject()


def test_a_redacted_copy_is_chosen_by_its_preset_and_looked_at_first(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    choose(shown, "publication")
    assert shown.options() == ReportOptions(without=FOR_PUBLICATION)
    browser = shown.findChild(QTextBrowser, "export.page")
    qtbot.waitUntil(lambda: "This is a redacted copy of the report." in browser.toPlainText())
    shown.findChild(QLineEdit, "export.folder").setText(str(tmp_path / "out"))
    press(qtbot, shown, "export.ok")
    settle(qtbot, matched)
    (written,) = asked["report"]
    assert isinstance(written, ReportRequest)
    assert written.options.redacted
    assert "This is a redacted copy" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert (matched.settings.get("export_preset"), matched.settings.get("export_without")) == (
        "publication",
        ["names", "places", "pictures"],
    )


def test_what_is_ticked_otherwise_is_no_preset_and_is_remembered(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    choose(shown, "editor")
    assert shown.formats() == list(PRESETS[0].offered())
    click(shown, "export.json")
    click(shown, "export.without.files")
    click(shown, "export.figures")
    assert shown.presets.currentData() == ""
    shown.findChild(QLineEdit, "export.folder").setText(str(tmp_path / "out"))
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, matched)
    assert asked["report"]
    matched.actions_by_id["case.export"].trigger()
    again = dialog(matched, "export")
    assert isinstance(again, ExportDialog)
    assert again.boxes["json"].isChecked()
    assert [one.value for one in again.options().without] == ["files"]
    assert not again.options().figures
    click(again, "export.json")
    click(again, "export.without.files")
    click(again, "export.figures")
    assert again.presets.currentData() == "editor", "what is just a preset is called so"
    again.reject()


def test_only_some_claims(shown: ExportDialog, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path) -> None:
    click(shown, "export.all_claims")
    assert shown.claims.isEnabled()
    shown.claims.setFocus()
    shown.claims.selectAll()
    QTest.keyClicks(shown.claims, "9")
    assert "Write the numbers of claims" in shown.wrong.text()
    press(qtbot, shown, "export.ok")
    assert shown.isVisible()
    shown.claims.selectAll()
    QTest.keyClicks(shown.claims, "2")
    assert shown.options().claims == (2,)
    qtbot.waitUntil(lambda: len(shown.preview.pages) == 2)
    shown.reject()


def test_a_preview_that_cannot_be_made_says_why(matched: MainWindow, pool: FakePool, qtbot: QtBot) -> None:
    def fail(_request: object) -> None:
        raise UnreadableError("salute.mp4", "the frame could not be decoded")

    pool.tasks[report_preview.PREVIEW_TASK] = fail
    matched.actions_by_id["case.export"].trigger()
    found = dialog(matched, "export")
    assert isinstance(found, ExportDialog)
    qtbot.waitUntil(lambda: "There is no preview" in found.preview.told.text())
    assert "could not be decoded" in found.preview.told.text()
    found.reject()


def test_closing_while_the_preview_is_prepared_leaves_nothing_behind(
    matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot
) -> None:
    matched.actions_by_id["case.export"].trigger()
    dialog(matched, "export").reject()
    settle(qtbot, matched)
    assert asked["preview"] == []


# what single kinds of file are told


def test_kinds_of_file_are_named_in_words_and_not_by_codes(shown: ExportDialog) -> None:
    titles = {one.title for one in formats_offered()}
    assert {box.title.text() for box in shown.findChildren(WrappedBox)} >= titles
    assert not any(re.fullmatch(r"[A-Z]+", title) for title in titles)
    assert shown.boxes["vtt"].accessibleName() == (
        "Subtitles of the timeline (WebVTT), What is known of a clip, shown over it"
    )
    shown.reject()


def test_a_click_on_the_words_ticks_the_box(shown: ExportDialog) -> None:
    words = next(one for one in shown.findChildren(WrappedBox) if one.box is shown.boxes["docx"])
    before = shown.boxes["docx"].isChecked()
    QTest.mouseClick(words.title, Qt.MouseButton.LeftButton)
    assert shown.boxes["docx"].isChecked() is not before
    shown.reject()


def test_everything_the_command_line_offers_is_in_the_dialog(shown: ExportDialog) -> None:
    """Each option of `case export`, and by which field of the dialog it is said."""
    fields = {
        "--to": "export.folder",
        "--format": "export.html",
        "--preset": "export.preset",
        "--claims": "export.claims",
        "--redacted": "export.without.names",
        "--without": "export.without.files",
        "--no-figures": "export.figures",
        "--media": "export.media",
        "--without-masked": "export.without_masked",
        "--url": "export.url",
        "--published": "export.published",
        "--timecode": "export.drop_frame",
        "--overwrite": "export.overwrite",
    }
    parser = argparse.ArgumentParser()
    exporting.add(parser)
    offered = {option for action in parser._actions for option in action.option_strings if option.startswith("--")}
    assert offered - {"--help", "--json"} == set(fields)
    assert [name for name in fields.values() if shown.findChild(QWidget, name) is None] == []
    shown.reject()


def publish(shown: ExportDialog, url: str, published: str) -> None:
    """Fact-check data with an address and a date, typed."""
    if not shown.boxes["jsonld"].isChecked():
        click(shown, "export.jsonld")
    for field, text in ((shown.details.url, url), (shown.details.published, published)):
        field.selectAll()
        QTest.keyClicks(field, text)


def test_an_address_of_publication_is_written_and_remembered_for_this_case_alone(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    publish(shown, "https://desk.example/reports/1", "2020-10-15")
    shown.findChild(QLineEdit, "export.folder").setText(str(tmp_path / "out"))
    press(qtbot, shown, "export.ok")
    settle(qtbot, matched)
    written = json.loads((tmp_path / "out" / "claimreview.jsonld").read_text(encoding="utf-8"))
    assert "https://desk.example/reports/1" in json.dumps(written)
    matched.actions_by_id["case.export"].trigger()
    again = dialog(matched, "export")
    assert isinstance(again, ExportDialog)
    assert (again.details.url.text(), again.details.published.text()) == (
        "https://desk.example/reports/1",
        "2020-10-15",
    )
    again.details.begin(matched.settings, "another case")
    assert (again.details.url.text(), again.details.published.text()) == ("", "")
    again.reject()


@pytest.mark.parametrize(
    ("url", "published", "said"),
    [
        ("desk.example", "", "is not a web address"),
        ("", "2020-10-15", "needs the address"),
        ("https://desk.example/1", "soon", "date"),
    ],
)
def test_an_address_that_is_none_is_said_and_nothing_is_written(
    shown: ExportDialog, qtbot: QtBot, url: str, published: str, said: str
) -> None:
    publish(shown, url, published)
    press(qtbot, shown, "export.ok")
    assert said in shown.wrong.text()
    assert shown.isVisible()
    shown.reject()


def test_fields_of_kinds_that_are_not_chosen_rest_and_say_for_which_they_are(shown: ExportDialog) -> None:
    assert not shown.details.url.isEnabled()
    assert "Fact-check data for search engines (JSON-LD)" in shown.details.url.toolTip()
    click(shown, "export.jsonld")
    assert shown.details.url.isEnabled()
    assert not shown.details.drop_frame.isEnabled()
    click(shown, "export.edl")
    assert shown.details.drop_frame.isEnabled()
    shown.reject()


def test_only_some_media(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    click(shown, "export.vtt")
    click(shown, "export.all_media")
    press(qtbot, shown, "export.ok")
    assert "Tick at least one medium" in shown.wrong.text()
    first = shown.details.media.item(0)
    name = first.text()
    first.setCheckState(Qt.CheckState.Checked)
    click(shown, "export.without_masked")
    shown.findChild(QLineEdit, "export.folder").setText(str(tmp_path / "out"))
    press(qtbot, shown, "export.ok")
    settle(qtbot, matched)
    (written,) = asked["report"]
    assert isinstance(written, ReportRequest)
    (medium,) = [one for one in matched.case.need_state().media if one.name == name]
    assert written.for_formats.media_ids == (medium.id,)


def test_files_of_others_are_replaced_where_that_is_ticked(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "out" / "report.html"
    there.parent.mkdir()
    there.write_text("of somebody else", encoding="utf-8")
    shown.findChild(QLineEdit, "export.folder").setText(str(there.parent))
    click_plain(shown.overwrite)
    press(qtbot, shown, "export.ok")
    settle(qtbot, matched)
    assert "of somebody else" not in there.read_text(encoding="utf-8")


def refused(shown: ExportDialog, matched: MainWindow, qtbot: QtBot, folder: Path) -> QuestionDialog:
    """What is asked where a report of somebody else lies in the folder."""
    folder.mkdir()
    (folder / "report.html").write_text("of somebody else", encoding="utf-8")
    shown.findChild(QLineEdit, "export.folder").setText(str(folder))
    press(qtbot, shown, "export.ok")
    settle(qtbot, matched)
    asked = dialog(matched, "question")
    assert isinstance(asked, QuestionDialog)
    assert (folder / "report.html").read_text(encoding="utf-8") == "of somebody else"
    return asked


def test_files_of_others_are_told_and_replaced_when_that_is_answered(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    question = refused(shown, matched, qtbot, tmp_path / "out")
    text = " ".join(one.accessibleName() for one in question.findChildren(QLabel))
    assert "“report.html”" in text
    assert "--overwrite" not in text
    press(qtbot, question, "question.answer.0")
    settle(qtbot, matched)
    assert "of somebody else" not in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_another_folder_can_be_chosen_instead(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    question = refused(shown, matched, qtbot, tmp_path / "out")
    (tmp_path / "other").mkdir()
    press(qtbot, question, "question.answer.1")
    dialog(matched, "choose.files").filesSelected.emit([str(tmp_path / "other")])  # type: ignore[attr-defined]
    settle(qtbot, matched)
    assert (tmp_path / "other" / "report.html").exists()
    assert (tmp_path / "out" / "report.html").read_text(encoding="utf-8") == "of somebody else"


def test_leaving_the_question_writes_nothing(
    shown: ExportDialog, matched: MainWindow, asked: dict[str, list[object]], qtbot: QtBot, tmp_path: Path
) -> None:
    question = refused(shown, matched, qtbot, tmp_path / "out")
    press(qtbot, question, "question.cancel")
    settle(qtbot, matched)
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["report.html"]
    assert len(asked["report"]) == 1


def click_plain(box: QCheckBox) -> None:
    """A click on the sign of a box that stands by itself."""
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
