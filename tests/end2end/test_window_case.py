"""One case by real clicks and keys in the window, and the same by the commands: both exports say the same."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from workbench.commands import case, claims, export, library, matches, tags, verdict
from workbench.commands.session import Session
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.library import Provenance
from workbench.model.match import Decision
from workbench.model.review import Evidence, EvidenceKind, Rating, Stance
from workbench.model.times import TimeSpan
from workbench.model.view import ViewSettings
from workbench.settings import Settings
from workbench.ui import fonts, theme
from workbench.ui.main_window import MainWindow
from workbench.workers.pool import WorkerPool

MEDIA = ("bottle-detection.gif", "car-detection.gif", "n01443537_goldfish.JPEG", "example.mp4")
KNOWN = ("bottle-detection.mp4", "n01443537_goldfish.JPEG", "n01494475_hammerhead.JPEG")
PUBLISHED, TITLE, CONCLUSION = "2020-10-12", "Ceasefire", "The clip was published in April 2016."
SLOW_MS = 120_000
_CHANGING = re.compile(r"(_at|^at|^id|_id|^ids|audit_.*|revisions?|^seq|^entry|case_id|library_id|generation|history)$")
_IN_TEXT = (
    (re.compile(r"\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b|\b[0-9a-f]{4}(?: ?[0-9a-f]{4})* ?… ?[0-9a-f]{4}\b"), "HASH"),
    (re.compile(r"\d{4}-\d\d-\d\dT[0-9:.+Z]+"), "TIME"),
    (re.compile(r"\b\d{1,2}:\d\d(?::\d\d)? UTC\b"), "TIME"),
    # How often a draft was saved on the way differs: the window saves as one types.
    (re.compile(r'<ul>(?:<li><bdi>Revision \d+, .*?</bdi></li>)+</ul>|"Revision \d+, [^"]*"'), "HISTORY"),
    (re.compile(r"(?:entry|entries|revision) \d+|\d+ (?:entry|entries)|entry\",\"\d+"), "COUNT"),
)


@pytest.fixture
def material(tmp_path: Path, shared_media: Path, shared_articles: Path) -> Path:
    """Article, media and known footage in a folder of their own."""
    folder = tmp_path / "material"
    (folder / "known").mkdir(parents=True)
    shutil.copy(shared_articles / "ceasefire.txt", folder / "ceasefire.txt")
    found = {path.name: path for part in ("images", "videos") for path in (shared_media / part).iterdir()}
    for name in MEDIA:
        shutil.copy(found[name], folder / name)
    for name in KNOWN:
        shutil.copy(found[name], folder / "known" / name)
    return folder


@pytest.fixture
def known(tmp_path: Path, material: Path) -> Path:
    """A small library, dated April 2016."""
    made = tmp_path / "desk.library"
    with WorkerPool() as pool:
        library.add(made, [material / "known"], Provenance(title="Known", earliest_date="2016-04-03"), pool=pool)
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    fonts.load()
    theme.apply(qapp, "dark")
    settings = Settings()
    settings.set("analyst", "Mara")
    made = MainWindow(settings)
    made.resize(1600, 1000)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


class Hands:
    """What an analyst does: clicks, keys, and waiting for the program."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.runner.idle, timeout=SLOW_MS)

    def click(self, owner: QWidget, name: str) -> None:
        button = owner.findChild(QWidget, name)
        assert button is not None, f"no button {name}"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the picture is."""
        self.front()
        stage = self.window.desk.centre.stage
        stage.setFocus()
        self.qtbot.keyClick(stage, key, modifier)
        self.settle()

    def front(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def dialog(self, name: str) -> QDialog:
        def shown() -> bool:
            return any(one.isVisible() for one in self.window.findChildren(QDialog, name))

        self.qtbot.waitUntil(shown, timeout=SLOW_MS)
        return next(one for one in self.window.findChildren(QDialog, name) if one.isVisible())

    def choose(self, owner: QWidget, path: Path) -> None:
        """Give the file dialog a path and accept it."""

        def shown() -> bool:
            return any(one.isVisible() for one in owner.findChildren(QFileDialog))

        self.qtbot.waitUntil(shown)
        dialog = next(one for one in owner.findChildren(QFileDialog) if one.isVisible())
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))  # typed letter by letter the dialog would begin to choose folders by itself
        dialog.accept()

    def do(self, words: str) -> None:
        """Find an action in the palette and do it."""
        self.front()
        self.window.desk.centre.stage.setFocus()
        self.qtbot.keyClick(self.window.desk.centre.stage, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = next(one for one in self.window.findChildren(QWidget, "palette") if one.isVisible())
        field = palette.findChild(QLineEdit, "palette.field")
        self.qtbot.keyClicks(field, words)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def choose_medium(self, name: str) -> None:
        """Click the line of a medium in the list of claims."""
        view = self.window.desk.claims.list
        for number, row in enumerate(view.rows.rows):
            for place, line in enumerate(row.media):
                if line.item.name == name:
                    view.scrollTo(view.rows.index(number))
                    self.qtbot.wait(50)
                    centre = view.line_rects(number)[place].center().toPoint()
                    self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
                    self.settle()
                    return
        raise AssertionError(f"no medium {name}")


def test_window_and_commands_say_the_same(
    window: MainWindow, qtbot: QtBot, material: Path, known: Path, tmp_path: Path
) -> None:
    by_hand = work_in_the_window(Hands(qtbot, window), material, known, tmp_path)
    window.actions_by_id["case.close"].trigger()
    qtbot.waitUntil(lambda: window.runner.idle, timeout=SLOW_MS)
    by_command = work_by_command(material, known, tmp_path)
    assert sorted(path.name for path in by_hand.iterdir()) == sorted(path.name for path in by_command.iterdir())
    hand, command = (json.loads(next(one.glob("*.json")).read_text("utf-8")) for one in (by_hand, by_command))
    assert plain(hand) == plain(command)
    for name in (path.name for path in by_hand.iterdir() if path.suffix in (".html", ".csv")):
        assert same_text(by_hand / name) == same_text(by_command / name), name


def work_in_the_window(hands: Hands, material: Path, known: Path, tmp_path: Path) -> Path:
    window, qtbot = hands.window, hands.qtbot
    hands.click(window, "start.new")
    asked = hands.dialog("new_case")
    hands.click(asked, "new_case.article_button")
    hands.choose(asked, material / "ceasefire.txt")
    qtbot.waitUntil(lambda: asked.findChild(QLineEdit, "preview.published") is not None, timeout=SLOW_MS)
    for name in MEDIA:
        hands.click(asked, "new_case.files")
        hands.choose(asked, material / name)
    qtbot.keyClicks(asked.findChild(QLineEdit, "new_case.title"), TITLE)
    qtbot.keyClicks(asked.findChild(QLineEdit, "preview.published"), PUBLISHED)
    place = asked.findChild(QLineEdit, "new_case.folder")
    place.selectAll()
    qtbot.keyClicks(place, str(tmp_path / "window.case"))
    hands.click(asked, "new_case.ok")
    qtbot.waitUntil(lambda: window.case.session is not None, timeout=SLOW_MS)
    hands.settle()
    link_each_to_a_claim(hands)
    match(hands, known)
    decide_all(hands)
    hands.choose_medium(MEDIA[0])
    hands.key(Qt.Key.Key_T)
    field = window.desk.tags.field
    qtbot.keyClicks(field, "bottle")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    hands.settle()
    give_the_verdict(hands)
    return export_from_the_window(hands, tmp_path)


def link_each_to_a_claim(hands: Hands) -> None:
    for number, name in enumerate(MEDIA):
        hands.choose_medium(name)
        hands.do("link media")
        menu = next(one for one in hands.window.findChildren(QMenu, "menu.link") if one.isVisible())
        for _ in range(number + 1):
            hands.qtbot.keyClick(menu, Qt.Key.Key_Down)
        hands.qtbot.keyClick(menu, Qt.Key.Key_Return)
        hands.settle()
    state = hands.window.case.state
    assert state is not None
    assert [len(claim.media_ids) for claim in state.claims] == [1, 1, 1, 1]


def match(hands: Hands, known: Path) -> None:
    hands.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    asked = hands.dialog("match")
    hands.click(asked, "match.another")
    hands.choose(asked, known)
    hands.click(asked, "match.ok")
    hands.settle()
    state = hands.window.case.state
    assert state is not None
    assert state.matches
    hands.choose_medium(MEDIA[0])
    assert hands.window.desk.match.banner.headline.text() == "Seen 4 years 6 months before the claim (not decided yet)"


def decide_all(hands: Hands) -> None:
    window = hands.window
    hands.front()
    hands.qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    state = window.case.state
    assert state is not None
    for _ in state.matches:
        hands.qtbot.keyClick(window.review.list, Qt.Key.Key_S)
        hands.settle()
    assert window.case.state is not None
    assert {one.decision for one in window.case.state.matches} == {Decision.SAME}
    hands.qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)


def give_the_verdict(hands: Hands) -> None:
    window, qtbot = hands.window, hands.qtbot
    hands.choose_medium(MEDIA[0])
    hands.key(Qt.Key.Key_Home)
    hands.key(Qt.Key.Key_P)
    hands.key(Qt.Key.Key_C)
    assert window.view_name() == "compare"
    hands.front()
    qtbot.keyClick(window.compare.pair, Qt.Key.Key_P)
    hands.settle()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    form = window.verdict.form
    form.rating.setFocus()
    qtbot.keyClick(form.rating, Qt.Key.Key_F)
    hands.settle()
    form.conclusion.setFocus()
    qtbot.keyClicks(form.conclusion, CONCLUSION)
    hands.click(window.verdict, "form.finalise")
    asked = hands.dialog("finalise")
    hands.click(asked, "finalise.ok")
    hands.settle()
    given = window.case.verdict()
    assert given is not None
    assert (given.final, given.rating, given.conclusion) == (True, Rating.FALSE_CONTEXT, CONCLUSION)


def export_from_the_window(hands: Hands, tmp_path: Path) -> Path:
    hands.front()
    hands.qtbot.keyClick(hands.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    asked = hands.dialog("export")
    folder = asked.findChild(QLineEdit, "export.folder")
    folder.selectAll()
    hands.qtbot.keyClicks(folder, str(tmp_path / "by hand"))
    hands.click(asked, "export.ok")
    made = tmp_path / "by hand"
    hands.qtbot.waitUntil(lambda: made.is_dir() and any(made.glob("*.html")), timeout=SLOW_MS)
    hands.settle()
    for told in hands.window.findChildren(QDialog):
        told.reject()
    return made


def work_by_command(material: Path, known: Path, tmp_path: Path) -> Path:
    made, _report = case.new(
        tmp_path / "window by command.case",
        title=TITLE,
        article=material / "ceasefire.txt",
        media=[material / name for name in MEDIA],
        published=PUBLISHED,
        by="Mara",
    )
    with made as session:
        for claim, name in zip(session.state().claims, MEDIA, strict=True):
            claims.link(session, claim.id, [claims.find_media(session, name)])
        matches.run(session, [known])
        for one in session.state().matches:
            matches.decide(session, [one.id], Decision.SAME)
        first = claims.find_media(session, MEDIA[0])
        tags.add(session, first, ["bottle"], start_s=0.0)
        decide_by_command(session, first)
        export.export(session, tmp_path / "by command", ["html", "csv", "json"])
    return tmp_path / "by command"


def decide_by_command(session: Session, first: int) -> None:
    claim = session.state().claims[0]
    medium = session.medium(first)
    assert medium.facts is not None
    assert medium.facts.time_base is not None
    frame = Evidence(
        EvidenceId(0),
        ClaimId(0),
        EvidenceKind.MEDIUM,
        Stance.AGAINST,
        media_id=first,
        span=TimeSpan(medium.facts.time_base.start_pts),
        view_settings=ViewSettings().text(),
    )
    verdict.pin(session, claim.id, frame, Stance.AGAINST)
    best = session.state().matches_of(medium.id)[0]
    verdict.pin(session, claim.id, f"match:{best.id}", Stance.AGAINST)
    verdict.save(session, claim.id, rating=Rating.FALSE_CONTEXT, conclusion=CONCLUSION)
    verdict.finalise(session, claim.id)


def plain(data: Any) -> Any:
    """The export without ids and times."""
    if isinstance(data, dict):
        return {key: plain(value) for key, value in data.items() if key != "log" and not _CHANGING.search(key)}
    if isinstance(data, list):
        return [plain(value) for value in data]
    return mask(data) if isinstance(data, str) else data


def mask(text: str) -> str:
    for pattern, word in _IN_TEXT:
        text = pattern.sub(word, text)
    return text


def same_text(path: Path) -> str:
    return mask(path.read_text("utf-8"))
