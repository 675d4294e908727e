"""Pictures of the window's main states, to be looked at: `python -m tests.ui.screenshots --case CASE --out DIR`.

Each look and scale runs in a process of its own, since Qt reads the scale factor once at start.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from tests.ui import screenshots_articles
from workbench.commands import known
from workbench.commands.elsewhere import BUILT_IN
from workbench.model.merging import Arrival, Conflict, MergeReport
from workbench.model.review import Pillar, Stance
from workbench.settings import Settings
from workbench.ui import app as window_app
from workbench.ui import language
from workbench.ui.dialogs.merge import MergeDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.compare_pair import MODES

if TYPE_CHECKING:
    from tests.ui.untranslated import Reader

_AT = "2026-03-02T09:41:00.000Z"
RUNS: tuple[tuple[str, dict[str, str], tuple[str, ...]], ...] = (
    (
        "dark",
        {},
        (
            "start",
            "desk",
            "masked",
            "numbers",
            "review",
            "compare",
            "compare-swipe",
            "compare-difference",
            "compare-lines",
            "compare-masked",
            "verdict",
            "report",
            "problems",
            "palette",
            "seen",
            "words",
            "find",
            "export",
            "cover",
            "library",
            "library-work",
            "settings",
            "keys",
            "history",
            "second",
            "match",
            "elsewhere",
            "meaning",
            "small",
            "rtl",
            "review-rtl",
            "verdict-rtl",
            "sheet",
            "sheet-tag",
            "sheet-masked",
            "sheet-rtl",
            "intake",
            "intake-media",
            "intake-left-out",
            "articles",
        ),
    ),
    ("light", {}, ("start", "desk", "review", "verdict", "report", "sheet", "library", "library-work", "intake")),
    ("contrast", {}, ("desk", "sheet")),
    ("dark", {"QT_SCALE_FACTOR": "2"}, ("desk", "words", "find", "sheet", "intake")),
    ("light", {"WORKBENCH_TEXT_SCALE": "2.0"}, ("desk", "verdict", "second", "words", "find", "sheet")),
)


def _nothing(_change: object) -> None:
    """Nobody waits for it."""


def wait_for(ready: Callable[[], bool], limit_ms: int) -> bool:
    """Let the window work until it is ready, or until the limit."""
    clock = QElapsedTimer()
    clock.start()
    while not ready() and clock.elapsed() < limit_ms:
        QTest.qWait(20)
    return ready()


def settle(window: MainWindow, at_least_ms: int = 700) -> None:
    """Wait until nothing runs and every picture asked for is there."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 40_000:
        QTest.qWait(60)
        loading = window.gate._loading or window.gate._waiting
        if clock.elapsed() > at_least_ms and window.runner.idle and not loading:
            return


def _reader() -> Reader:
    from tests.ui.untranslated import Reader

    return Reader()


class Photographer:
    """Brings the window into a state and keeps its picture."""

    def __init__(self, window: MainWindow, out: Path, suffix: str) -> None:
        self.window, self.out, self.suffix = window, out, suffix
        self.reader = None if language.code() == "en" else _reader()
        self.special: dict[str, Callable[[], None]] = {
            "start": lambda: self.keep("start", window),
            "masked": self.masked,
            "numbers": self.numbers,
            "problems": self.problems,
            "palette": self.palette,
            "library": self.library,
            "seen": self.seen,
            "words": self.words,
            "find": self.find,
            "library-work": self.library_work,
            "small": self.small,
            "rtl": self.right_to_left,
            **{
                f"{view}-rtl": partial(self.right_to_left, view, f"{view}-rtl")
                for view in ("review", "verdict", "report")
            },
            "elsewhere": self.elsewhere,
            "sheet": lambda: self.sheet("medium"),
            "sheet-tag": lambda: self.sheet("tag"),
            "sheet-masked": lambda: self.sheet("medium", masked=True),
            "sheet-rtl": self.sheet_right_to_left,
            "second": self.second,
            "merge": self.merge,
            "export-details": self.export_details,
            "compare-masked": lambda: self.compare("side", masked=True),
            "compare-rtl": self.compare_right_to_left,
            **{f"compare-{mode}": partial(self.compare, mode) for mode in MODES},
            **screenshots_articles.states(window, self.keep),
        }
        self.dialogs = {
            "export": "case.export",
            "cover": "covered.add",
            "settings": "app.settings",
            "keys": "help.keys",
            "history": "case.history",
            "check": "case.check",
            "stamps": "case.stamps",
            "restore": "case.restore",
            "hand-over": "case.hand_over",
            "bundle": "case.bundle",
            "match": "matches.run",
            "meaning": "help.meaning",
            "new-case": "case.new",
            "add-media": "case.add_media",
            "new-library": "library.new",
            "claim": "claims.edit",
            "left-out": "article.put_back",
            "note": "notes.add",
            "source": "media.set_source",
            "date": "case.set_published",
            "about": "help.about",
            "fetch": "case.fetch_missing",
            "fetch-page": "article.fetch",
        }

    def take(self, state: str) -> None:
        """One picture."""
        if state in self.special:
            self.special[state]()
        elif state.startswith("masked-"):
            self.view_masked(state.removeprefix("masked-"))
        elif state in self.dialogs:
            self.dialog(state, self.dialogs[state])
        else:
            self.window.show_view(state)
            settle(self.window)
            self.keep(state, self.window)

    def keep(self, name: str, widget: QWidget) -> None:
        """Save it."""
        settle(self.window, 300)
        if self.reader is not None:
            for text, where in sorted(self.reader.left(widget).items()):
                print(f"{name}: not translated: {text!r} ({where})")
        widget.grab().save(str(self.out / f"{name}{self.suffix}.png"))

    def view_masked(self, view: str) -> None:
        """A view as it is before anybody asked to see a picture."""
        self.window.show_view(view)
        self.window.gate.set_masked(True)
        self.keep(f"masked-{view}", self.window)
        self.window.gate.set_masked(False)

    def masked(self) -> None:
        self.window.show_view("desk")
        self.window.gate.set_masked(True)
        self.keep("masked", self.window)
        self.window.gate.set_masked(False)

    def compare(self, mode: str, *, masked: bool = False) -> None:
        """One way of comparing, with the agreement marked; difference without."""
        self.window.show_view("compare")
        settle(self.window)
        self.window.compare.show_changes(mode != "difference")
        self.window.compare.set_mode(mode)
        self.window.gate.set_masked(masked)
        self.keep(f"compare-{'masked' if masked else mode}", self.window)
        self.window.compare.set_mode("side")
        self.window.compare.show_changes(False)
        self.window.gate.set_masked(False)

    def compare_right_to_left(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window.show_view("compare")
        settle(self.window)
        self.window.compare.show_changes(True)
        self.keep("compare-rtl", self.window)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def numbers(self) -> None:
        self.window.show_view("desk")
        self.window.actions_by_id["view.numbers"].trigger()
        self.keep("numbers", self.window)
        self.window.actions_by_id["view.numbers"].trigger()

    def problems(self) -> None:
        self.window.show_view("desk")
        self.window.actions_by_id["view.work"].trigger()
        self.keep("problems", self.window.popover)
        self.window.popover.close()

    def palette(self) -> None:
        self.window.actions_by_id["view.palette"].trigger()
        found = next(one for one in self.window.findChildren(QWidget, "palette") if one.isVisible())
        found.field.setText("mir")  # type: ignore[attr-defined]
        self.keep("palette", found)
        found.close()

    def seen(self) -> None:
        """Texts of two directions, a place, the open form, and the reminder of a break."""
        self.window.show_view("desk")
        for text, spoken, translation in (
            ("Շուշի", "hy", "Shushi"),
            ("مدينة شوشا القديمة", "ar", "The old town of Shusha"),
            ("Şuşa şəhəri", "az", "The town of Shusha"),
        ):
            self.window.seen_work.record_text(None, (text, spoken, translation), _nothing, self.window.show_error)
        self.window.seen_work.record_place(None, ("Shusha", "39.76, 46.75"), _nothing, self.window.show_error)
        settle(self.window)
        self.window.actions_by_id["texts.add"].trigger()
        self.window.desk.tags.seen.text_form.text.setPlainText("شارع المدرسة")
        self.window.status_strip.show_rest(45)
        QTest.qWait(300)
        self.window.desk.right.ensureWidgetVisible(self.window.desk.tags.seen.text_form)
        self.keep("seen", self.window)
        self.window.desk.tags.seen.close_forms()
        self.window.status_strip.show_rest(0)
        for _ in range(4):
            self.window.actions_by_id["case.undo"].trigger()
            settle(self.window)

    def words(self) -> None:
        self.window.actions_by_id["tags.set_word"].trigger()
        settle(self.window)
        found = next(one for one in self.window.findChildren(QDialog, "word") if one.isVisible())
        self.keep("words", found)
        found.reject()

    def find(self) -> None:
        self.window.actions_by_id["find.open"].trigger()
        found = next(one for one in self.window.findChildren(QDialog, "find") if one.isVisible())
        found.field.setText("a")  # type: ignore[attr-defined]
        QTest.qWait(600)
        self.keep("find", found)
        found.reject()

    def export_details(self) -> None:
        """The lower part of the export dialog: what is taken out, and what single kinds of file are told."""
        self.window.actions_by_id["case.export"].trigger()
        found = next(one for one in self.window.findChildren(QDialog, "export") if one.isVisible())
        for name in ("jsonld", "vtt", "edl"):
            found.boxes[name].setChecked(True)  # type: ignore[attr-defined]
        found.details.all_media.setChecked(False)  # type: ignore[attr-defined]
        settle(self.window)
        area = found.findChild(QScrollArea, "export.choices")
        assert area is not None
        area.ensureWidgetVisible(found.details.drop_frame, 0, 80)  # type: ignore[attr-defined]
        self.keep("export-details", found)
        found.reject()
        settle(self.window, 200)

    def library(self) -> None:
        self.window.actions_by_id["library.open"].trigger()
        settle(self.window)
        found = next(one for one in self.window.findChildren(QWidget, "library.window") if one.isVisible())
        found.view.setCurrentIndex(found.items.index(0))  # type: ignore[attr-defined]
        self.keep("library", found)
        found.close()
        settle(self.window, 200)  # it goes with the next turn of the event loop

    def library_work(self) -> None:
        """Several chosen, the table, what a search found, and the dialogs of filling."""
        shown = self.window.window_work.show_library()
        settle(self.window)
        shown.view.selectAll()
        shown.browser.set_look("table")
        shown.browser.sort_by("date")
        self.keep("library-several", shown)
        shown.browser.sort_by("place")
        shown.browser.set_look("grid")
        first = next(item for item in shown.items.all if Path(item.path).is_file())
        shown.work.search([Path(first.path)])
        self.keep("library-found", shown)
        shown.work.find_duplicates()
        settle(self.window)
        for dialog in [one for one in shown.findChildren(QDialog) if one.isVisible()]:
            self.keep("library-duplicates", dialog)
            dialog.reject()
        shown.work.ask_provenance([Path(first.path).parent])
        asked = next(one for one in shown.findChildren(QDialog) if one.isVisible())
        self.keep("library-add", asked)
        asked.reject()
        shown.close()
        settle(self.window, 200)
        self.dialog("library-case", "case.to_library")
        self.window.actions_by_id["library.from"].trigger()
        made = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        made.look(Path(first.path).parent)  # type: ignore[attr-defined]
        self.keep("library-from", made)
        made.reject()

    def elsewhere(self) -> None:
        """The list of services, the list to change, and what a search found; no browser is opened."""
        work = self.window.elsewhere_work
        work.open_address = lambda _url: True
        self.window.show_view("desk")
        self.window.desk.centre.stage.zoom_by(4.0)
        self.window.actions_by_id["media.look_elsewhere_with"].trigger()
        chooser = self._shown("elsewhere")
        self.keep("elsewhere", chooser)
        chooser._change()  # type: ignore[attr-defined]
        services = self._shown("services")
        self.keep("elsewhere-list", services)
        services.reject()  # type: ignore[attr-defined]
        chooser.reject()  # type: ignore[attr-defined]
        work.copy_and_open(BUILT_IN[3])
        settle(self.window)
        self.keep("elsewhere-said", self.window)
        self.window.show_view("verdict")
        self.keep("elsewhere-verdict", self.window)
        state = self.window.case.state
        assert state is not None
        work.ask_found(state.looked_elsewhere[-1])
        found = self._shown("found")
        self.keep("elsewhere-found", found)
        found.reject()  # type: ignore[attr-defined]
        self.window.show_view("desk")
        self.window.desk.centre.stage.fit()
        self.window.case_work.undo()
        settle(self.window)

    def second(self) -> None:
        """The second analyst's form, both answers, and the dialogs of the verdict; nothing stays in the case."""
        window = self.window
        state = window.case.state
        assert state is not None
        window.case.choose_claim(state.claims[0].id)
        window.show_view("verdict")
        settle(window)
        window.actions_by_id["verdict.reopen"].trigger()
        self.keep("reopen", self._shown("reopen"))
        self._shown("reopen").reject()  # type: ignore[attr-defined]
        window.actions_by_id["verdict.second"].trigger()
        settle(window, 500)
        self.keep("second-form", window)
        form = window.verdict.second_form
        form.name.setText("Tom Berg")
        form.rating.setCurrentIndex(form.rating.findData("unverifiable"))
        form.note.set_text("The same banner was used every year.")
        form._record()
        settle(window, 500)
        window.desk_work.reopen("A newer copy was found.")
        settle(window, 500)
        for pin in state.evidence:
            if pin.claim_id == state.claims[0].id:
                window.desk_work.answer_with(pin.id, Pillar.DATE, attached=True)
        window.desk_work.pin("url:https://archive.example/a-long-address-of-a-page-of-the-channel-of-2016", Stance.FOR)
        settle(window, 500)
        self.keep("second-answers", window)
        left = window.verdict._left.verticalScrollBar()
        right = window.verdict.findChild(QScrollArea, "verdict.form").verticalScrollBar()
        left.setValue(left.maximum() // 2)
        self.keep("second-answers-middle", window)
        for bar in (left, right):
            bar.setValue(bar.maximum())
        self.keep("second-answers-below", window)
        for bar in (left, right):
            bar.setValue(0)
        window.desk_work.ask_pin.emit(window.case.need_state().evidence[-1])
        self.keep("pin", self._shown("pin"))
        self._shown("pin").reject()  # type: ignore[attr-defined]
        window.show_view("desk")
        settle(window, 500)
        self.keep("second-desk", window)
        while window.case.need_state().undo_label and window.case.need_state().second_answers:
            window.case_work.undo()
            settle(window, 300)

    def _shown(self, name: str) -> QWidget:
        settle(self.window, 300)
        return next(one for one in self.window.findChildren(QWidget, name) if one.isVisible())

    def sheet(self, grouping: str, *, masked: bool = False, name: str = "") -> None:
        """The contact sheet of the whole case with some frames chosen."""
        self.window.show_view("desk")
        panel = self.window.desk.centre.keyframes
        panel.sheet.setChecked(True)
        panel.set_scope("case")
        panel._group_at(panel.groups.findData(grouping))
        self.window.gate.set_masked(masked)
        panel.focus_view()
        settle(self.window)
        for position in range(2, 6):
            panel.contact.choice.toggle(position)
        panel.contact._chosen_anew()
        usual = "sheet-masked" if masked else "sheet" if grouping == "medium" else f"sheet-{grouping}"
        self.keep(name or usual, self.window)
        panel.contact.choice.clear()
        panel.sheet.setChecked(False)
        self.window.gate.set_masked(False)

    def sheet_right_to_left(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.sheet("medium", name="sheet-rtl")
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def small(self) -> None:
        self.window.show_view("desk")
        self.window.resize(1180, 720)
        self.keep("small", self.window)
        self.window.resize(1600, 1000)

    def right_to_left(self, view: str = "desk", name: str = "rtl") -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window.show_view(view)
        self.keep(name, self.window)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def merge(self) -> None:
        """What another copy would bring, with what both changed."""
        report = MergeReport(
            "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
            41,
            30,
            11,
            (
                Arrival("claim", "Claim 7", "Streets were empty on the morning after.", "Ina", _AT),
                Arrival("medium", "Medium 9", "streets-morning.mp4", "Ina", _AT),
                Arrival("verdict", "The verdict on claim 3", "False context: The clip is from 2016.", "Ina", _AT),
                Arrival("tag_use", "The tag “drone” of medium 4", "drone", "Ina", _AT),
            ),
            (
                Conflict(
                    *(1, "verdict", "The verdict on claim 1", "False context, final: Seen in 2016.", "Unverifiable"),
                    *("Mara", _AT, "Ina", _AT),
                ),
                Conflict(
                    *(2, "note", "Note 2", "Seen on a channel of 2016.", "Seen on a channel of 2015, ask again."),
                    *("Mara", _AT, "Ina", _AT, ("mine", "theirs", "both")),
                ),
            ),
        )
        dialog = MergeDialog(self.window, "ceasefire of Ina.zip", report)
        dialog.open()
        settle(self.window)
        self.keep("merge", dialog)
        dialog.reject()

    def dialog(self, name: str, action: str) -> None:
        self.window.actions_by_id[action].trigger()
        settle(self.window)
        found = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        self.keep(name, found)
        found.reject()


def photograph(case: Path, out: Path, look: str, states: tuple[str, ...]) -> None:
    """Take the pictures of one look in this process."""
    text_scale = float(os.environ.get("WORKBENCH_TEXT_SCALE", "1.0"))
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    settings = Settings()
    settings.set("theme", look)
    settings.set("text_scale", text_scale)
    if language := os.environ.get("WORKBENCH_LANGUAGE"):
        settings.set("language", language)
    _app, _missing = window_app.make_app(settings)
    window = window_app.open_window(settings)
    window.resize(1600, 1000)
    window.show()
    suffix = f"-{look}" + (f"@{scale}x" if scale != "1" else "") + ("-large-text" if text_scale > 1 else "")
    photographer = Photographer(window, out, suffix)
    if "start" in states:
        photographer.take("start")
    known.note(case)  # a copy of it, which would be asked about
    window.case_work.open_path(case, drawn=True)
    clock = QElapsedTimer()
    clock.start()
    while window.case.session is None and clock.elapsed() < 60_000:
        QTest.qWait(50)
    if window.case.session is None:
        said = [dialog.windowTitle() for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        window.close()
        raise SystemExit(f"the case did not open: {', '.join(said) or 'no reason was given'}")
    settle(window, 1500)
    for state in states:
        if state != "start":
            photographer.take(state)
    window.close()


def main() -> int:
    """Run every look in its own process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--look", help="only this look, in this process")
    parser.add_argument("--states", help="only these, with commas between")
    parser.add_argument("--language", help="of the window (en, uk); what is left in English is listed", default="en")
    chosen = parser.parse_args()
    os.environ[language.VARIABLE] = chosen.language
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.look:
        photograph(chosen.case, chosen.out, chosen.look, tuple(chosen.states.split(",")))
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    worst = 0
    for look, more, states in RUNS:
        command = [sys.executable, "-m", "tests.ui.screenshots", "--case", str(chosen.case), "--out", str(chosen.out)]
        command += ["--look", look, "--states", ",".join(states), "--language", chosen.language]
        home = {"WORKBENCH_HOME": str(chosen.out / "home")}
        done = subprocess.run(command, env={**os.environ, **screen(chosen.out), **more, **home}, check=False)
        worst = max(worst, abs(done.returncode))
    return worst


def screen(folder: Path) -> dict[str, str]:
    """Variables that give Qt's offscreen platform the screen of a usual desk; its own has 800 x 800 pixels.

    Args:
        folder: Takes the file that says so.
    """
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") != "offscreen":
        return {}
    usual = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200, "dpr": 1}
    usual |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    said = folder / "screen.json"
    said.write_text(
        json.dumps({"synchronousWindowSystemEvents": False, "windowFrameMargins": True, "screens": [usual]})
    )
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={said}"}


if __name__ == "__main__":
    sys.exit(main())
