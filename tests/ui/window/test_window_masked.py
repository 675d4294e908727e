"""Nothing recognisable before the first look: every view, dialog, menu and tip of a real case, grabbed while masked.

The case is read, matched and compared by real workers. Its pictures and those of the library are of one loud colour
that nothing else in the window has, with fine black and white detail. While masked no grabbed pixel may bear it, the
gate may hold no shown picture, and no source may be asked for one.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from workbench.commands import case, claims, known, library, matches, seen, tags, verdict
from workbench.commands.session import open_case
from workbench.model.case import CaseState
from workbench.model.library import Provenance
from workbench.model.review import Stance
from workbench.settings import Settings
from workbench.ui.header import VIEWS
from workbench.ui.main_window import MainWindow
from workbench.ui.models.timeline import thumb_key
from workbench.ui.widgets.compare_pair import MODES
from workbench.workers.pool import WorkerPool

LOUD = (255, 0, 255)
SIDE = (320, 180)
ARTICLE = "<html><body><article><h1>Claims</h1><p>The video clip.mp4 shows the town.</p></article></body></html>"


def loud_picture(seed: int) -> np.ndarray:
    """Magenta with fine black and white detail that search and comparison can hold on to."""
    random = np.random.default_rng(seed)
    picture = np.empty((SIDE[1], SIDE[0], 3), np.uint8)
    picture[:] = LOUD
    for _ in range(90):
        x, y = int(random.integers(0, SIDE[0] - 16)), int(random.integers(0, SIDE[1] - 16))
        picture[y : y + int(random.integers(3, 12)), x : x + int(random.integers(3, 12))] = random.choice((0, 255))
    return picture


def write_clip(path: Path) -> None:
    """Four seconds, two shots."""
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libx264", rate=12)
        stream.width, stream.height, stream.pix_fmt = *SIDE, "yuv420p"
        shots = [loud_picture(1), loud_picture(2)]
        for number in range(48):
            still = shots[number // 24].copy()
            still[80:100, 20 + number * 5 : 40 + number * 5] = (255, 255, 255)
            for packet in stream.encode(av.VideoFrame.from_ndarray(still, format="rgb24")):
                file.mux(packet)
        for packet in stream.encode():
            file.mux(packet)


@pytest.fixture(scope="module")
def loud_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case of loud media, matched against a library of them, with tags, texts and pins on them."""
    folder = tmp_path_factory.mktemp("loud")
    write_clip(folder / "clip.mp4")
    Image.fromarray(loud_picture(3)).save(folder / "still.png")
    Image.fromarray(loud_picture(3)).crop((0, 0, 300, 170)).save(folder / "earlier.png")
    (folder / "page.html").write_text(ARTICLE, encoding="utf-8")
    known = folder / "known.library"
    with WorkerPool() as pool:
        known_facts = Provenance(title="Known", earliest_date="2014-05-01")
        library.add(known, [folder / "clip.mp4", folder / "earlier.png"], known_facts, pool=pool)
        session, _report = case.new(
            folder / "loud.case",
            article=folder / "page.html",
            media=[folder / "clip.mp4", folder / "still.png"],
            published="2020-10-12",
            by="Mara",
            pool=pool,
        )
        with session:
            if not session.state().claims:
                claims.add(session, "The clip shows the town.")
            claim_id = session.state().claims[0].id
            claims.link(session, claim_id, [medium.id for medium in session.state().media])
            matches.run(session, [known])
            assert session.state().matches
            tags.add(session, 1, ["flag"], start_s=0.5)
            seen.add_text(session, 1, "Շուշի", language="hy", start_s=0.5)
            verdict.pin(session, claim_id, f"match:{session.state().matches[0].id}", Stance.AGAINST)
    return folder / "loud.case"


def loud_pixels(image: QImage) -> int:
    """Pixels of the loud colour, with room for what JPEG and video make of it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    blue, green, red = (data[..., one].astype(int) for one in range(3))
    return int(np.count_nonzero((red - green > 90) & (blue - green > 90) & (abs(red - blue) < 60)))


class Watch:
    """Grabs what stands on the screen and keeps what was loud."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.grabbed = 0
        self.loud: list[tuple[str, int]] = []
        self.asked: set[tuple[str, bool]] = set()
        inner = window.gate._provider
        assert inner is not None

        def noted(key: str, masked: bool) -> object:
            self.asked.add((key, masked))
            return inner(key, masked)

        window.gate._provider = noted  # type: ignore[assignment]

    def settle(self) -> None:
        """Until every picture that a paint asks for is there."""
        self.qtbot.wait(20)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.grab()
        self.qtbot.wait(1)
        settle(self.qtbot, self.window)
        gate = self.window.gate
        self.qtbot.waitUntil(lambda: not gate._loading and not gate._waiting, timeout=20_000)

    def look(self, name: str) -> None:
        """Everything of the program that is visible."""
        self.settle()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self.grabbed += 1
                found = loud_pixels(widget.grab().toImage())
                if found:
                    self.loud.append((f"{name}: {widget.objectName() or type(widget).__name__}", found))

    def close_rest(self) -> None:
        """Dialogs, windows and menus that an action opened."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.settle()

    @property
    def unmasked_asked(self) -> list[str]:
        return sorted(key for key, masked in self.asked if not masked)


@pytest.fixture
def watch(loud_case: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Watch]:
    """The window on a copy of the loud case, masked as a new case is: some parts change it."""
    was = loud_case.parent
    loud_case = Path(shutil.copytree(was, tmp_path / "loud")) / loud_case.name
    for one in (*was.iterdir(), *loud_case.parent.iterdir()):  # made in another home
        known.note(one)
    window = MainWindow(Settings())
    window.resize(1600, 1000)
    window.show()
    qtbot.waitExposed(window)
    found = Watch(window, qtbot)
    window.masking.begin(open_state(loud_case))
    session = open_case(loud_case, by="Mara")
    window.case.take(session, session.state())
    found.settle()
    yield found
    found.close_rest()
    window.close()
    window.deleteLater()


def open_state(path: Path) -> CaseState:
    with open_case(path, by="Mara", read_only=True) as session:
        return session.state()


NOT_OPENED = {
    *("app.quit", "case.close", "case.new", "demo.build", "case.undo", "case.redo"),
    *("view.shown", "view.masked", "media.mask", "media.mask_as_case", "claims.remove", "case.masking"),
    *("case.check", "media.read_again", "matches.same", "matches.related", "matches.not_related", "matches.later"),
    *("tags.graphic", "verdict.save", "library.rebuild"),
}
"""Actions that change the case, the mask or the window itself rather than show something."""


def every_view(watch: Watch) -> None:
    for view in VIEWS:
        watch.window.show_view(view)
        watch.look(view)


def every_medium_and_moment(watch: Watch) -> None:
    window = watch.window
    window.show_view("desk")
    for item in window.case.need_state().media:
        window.case.choose_medium(item.id)
        watch.look(f"medium {item.name}")
        for action in ("play.second_on", "play.frame_on", "play.next_shot", "play.last", "view.mirror", "view.rotate"):
            window.actions_by_id[action].trigger()
            watch.look(action)
        window.desk.centre.stage.set_loupe(True)
        watch.look("loupe")
        window.desk.centre.stage.set_loupe(False)
        for _ in range(4):
            window.actions_by_id["view.zoom_in"].trigger()
        watch.look("zoom")
    window.case.choose_medium(window.case.need_state().media[0].id)
    window.player.play(1.0)
    for _ in range(5):
        watch.qtbot.wait(80)
        watch.grabbed += 1
        assert loud_pixels(window.grab().toImage()) == 0
    window.player.pause()


def every_way_to_compare(watch: Watch) -> None:
    window = watch.window
    window.show_view("compare")
    for mode in MODES:
        for changes in (False, True):
            window.compare.set_mode(mode)
            window.compare.show_changes(changes)
            watch.look(f"compare {mode} {changes}")


def every_action(watch: Watch) -> None:
    window = watch.window
    for view in ("desk", "review", "verdict"):
        window.show_view(view)
        watch.settle()
        for name in window.actions_by_id.ids():
            if name in NOT_OPENED or name.startswith(("view.", "panel.", "play.", "compare.", "tags.favourite")):
                continue
            if view != "desk" and not name.startswith(("help.", "verdict.", "claims.", "case.export", "find.")):
                continue
            action = window.actions_by_id[name]
            if action.isEnabled():
                action.trigger()
                watch.look(f"{view}: {name}")
                watch.close_rest()


def every_menu_and_tip(watch: Watch) -> None:
    window = watch.window
    window.show_view("desk")
    for widget in (window.desk.claims.list, window.desk.centre.keyframes.strip, window.desk.centre.stage):
        place = QRect(QPoint(0, 0), widget.size()).center()
        QApplication.sendEvent(
            widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        )
        watch.look(f"menu of {widget.objectName()}")
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                menu.close()
    for widget in window.findChildren(QWidget):
        assert "<img" not in widget.toolTip()
        assert "<img" not in widget.statusTip()
    for box in window.findChildren(QComboBox):
        for place in range(box.count()):
            icon = box.itemIcon(place)
            if not icon.isNull():
                assert loud_pixels(icon.pixmap(32, 32).toImage()) == 0


def library_and_find(watch: Watch) -> None:
    window = watch.window
    window.actions_by_id["library.open"].trigger()
    shown = next(one for one in window.findChildren(QWidget, "library.window"))
    watch.settle()
    for place in range(shown.items.rowCount()):  # type: ignore[attr-defined]
        shown.view.setCurrentIndex(shown.items.index(place))  # type: ignore[attr-defined]
        watch.look(f"library item {place}")
    shown.browser.set_look("table")  # type: ignore[attr-defined]
    watch.look("library table")
    watch.close_rest()
    window.actions_by_id["find.open"].trigger()
    found = next(one for one in window.findChildren(QDialog, "find"))
    for typed in ("flag", "շուշի", "clip", "known", "town"):
        found.field.setText(typed)  # type: ignore[attr-defined]
        watch.qtbot.wait(400)
        watch.look(f"find {typed}")
    watch.close_rest()


def contact_sheet(watch: Watch) -> None:
    """Every scope and grouping, and what is chosen in it."""
    window = watch.window
    window.show_view("desk")
    panel = window.desk.centre.keyframes
    panel.sheet.setChecked(True)
    for scope in ("medium", "claim", "case"):
        panel.set_scope(scope)
        for grouping in ("medium", "shot", "match", "tag"):
            panel._groupings[scope] = grouping
            panel.refresh()
            watch.look(f"sheet of the {scope}, by {grouping}")
    panel.contact.choice.choose_all()
    panel.contact._chosen_anew()
    watch.look("all chosen")
    panel.sheet.setChecked(False)


def searched_by_picture(watch: Watch) -> None:
    """A picture handed in from outside, what was found for it, and everything else the library window lists."""
    window = watch.window
    window.actions_by_id["library.open"].trigger()
    shown = next(one for one in window.findChildren(QWidget, "library.window"))
    watch.settle()
    folder = Path(window.case.need_state().path).parent
    shown.work.search([folder / "still.png", folder / "clip.mp4"])  # type: ignore[attr-defined]
    watch.qtbot.waitUntil(lambda: window.runner.idle, timeout=60_000)
    watch.look("found by picture")
    shown.work.find_duplicates()  # type: ignore[attr-defined]
    watch.qtbot.waitUntil(lambda: window.runner.idle, timeout=60_000)
    watch.look("duplicates")


def figures_and_report(watch: Watch) -> None:
    """A figure kept for the claim, in the Verdict view and in the report's, and the dialog that writes it."""
    window = watch.window
    window.show_view("compare")
    watch.settle()
    window.case_work.figure_work.keep(window.compare.figure())
    watch.qtbot.waitUntil(lambda: bool(window.case.need_state().figures) and window.runner.idle, timeout=60_000)
    for view in ("verdict", "report"):
        window.show_view(view)
        watch.look(f"figure in {view}")
    window.actions_by_id["case.export"].trigger()
    watch.look("export")
    watch.close_rest()
    window.actions_by_id["case.undo"].trigger()
    watch.settle()


def second_answer(watch: Watch) -> None:
    """A second analyst, to whom the verdict is hidden, sees pictures masked as everybody does."""
    window = watch.window
    window.case.begin_second(window.case.need_state().claims[0].id)
    for view in VIEWS:
        window.show_view(view)
        watch.look(f"second answer, {view}")
    window.case.end_second()


PARTS: dict[str, tuple[Callable[[Watch], None], set[str]]] = {
    "views": (every_view, {"thumb", "frame", "library"}),
    "moments": (every_medium_and_moment, {"thumb", "frame"}),
    "compare": (every_way_to_compare, {"compare"}),
    "actions": (every_action, {"thumb", "item"}),
    "menus": (every_menu_and_tip, {"thumb", "frame"}),
    "library and find": (library_and_find, {"item", "thumb"}),
    "contact sheet": (contact_sheet, {"cell"}),
    "searched by picture": (searched_by_picture, {"item"}),
    "figures": (figures_and_report, {"compare", "thumb"}),
    "second answer": (second_answer, {"thumb", "frame", "library"}),
}
"""What is looked at, and the kinds of pictures that must have been asked for by then."""


@pytest.mark.parametrize("part", PARTS)
def test_no_pixel_is_shown_before_the_first_look(watch: Watch, part: str) -> None:
    look, kinds = PARTS[part]
    assert watch.window.gate.standing_masked
    look(watch)
    assert watch.loud == []
    assert watch.unmasked_asked == []
    assert not watch.window.gate._shelves[False].entries
    assert {key.partition(":")[0] for key, _masked in watch.asked} >= kinds


def test_the_same_eyes_see_it_while_the_look_key_is_held(watch: Watch) -> None:
    """So the tests above can fail; let go, nothing is left."""
    window = watch.window
    window.show_view("desk")
    stage = window.desk.centre.stage
    window.activateWindow()
    watch.qtbot.waitUntil(window.isActiveWindow)
    stage.setFocus()
    watch.qtbot.keyPress(stage, Qt.Key.Key_V)
    watch.settle()
    for view in VIEWS:
        window.show_view(view)
        watch.settle()
        assert loud_pixels(window.grab().toImage()) > 0, view
    watch.qtbot.keyRelease(stage, Qt.Key.Key_V)
    for view in VIEWS:
        window.show_view(view)
        watch.settle()
        assert loud_pixels(window.grab().toImage()) == 0, view


def test_a_dragged_medium_bears_no_picture(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[bool] = []

    def instead(drag: QDrag, *_actions: object) -> Qt.DropAction:
        drawn.append(drag.pixmap().isNull() or loud_pixels(drag.pixmap().toImage()) == 0)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", instead)
    rows = watch.window.desk.claims.list
    place = next(
        QPoint(x, y)
        for y in range(0, rows.viewport().height(), 6)
        for x in range(0, rows.viewport().width(), 20)
        if rows.medium_at(QPoint(x, y)) is not None
    )
    watch.qtbot.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    watch.qtbot.mouseMove(rows.viewport(), place + QPoint(4, 4))
    far = QPointF(place + QPoint(30, 30))
    QApplication.sendEvent(
        rows.viewport(),
        QMouseEvent(
            QEvent.Type.MouseMove,
            far,
            rows.viewport().mapToGlobal(far),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    assert drawn == [True]


def test_graphic_reaches_frames_and_copies_at_once(watch: Watch) -> None:
    window = watch.window
    window.gate.set_masked(False)
    watch.settle()
    state = window.case.need_state()
    match = state.matches[0]
    window.case.choose_medium(match.media_id)
    window.actions_by_id["tags.graphic"].trigger()
    watch.settle()
    keys: list[Callable[[], bool]] = [
        lambda: window.gate.masked_for(thumb_key(match.media_id, 0)),
        lambda: window.gate.masked_for(f"library:{match.id}@0.000"),
        lambda: window.gate.masked_for(f"item:{match.finding.item}@{match.item.library}"),
    ]
    assert all(one() for one in keys)
    for view in ("desk", "review", "compare"):
        window.show_view(view)
        window.case.choose_match(match.id)
        watch.settle()
        shown = window.findChild(QWidget, f"view.{view}.page")
        assert shown is not None
        if view == "desk":
            assert loud_pixels(window.desk.centre.stage.grab().toImage()) == 0
            assert loud_pixels(window.desk.match.grab().toImage()) == 0
    window.actions_by_id["case.undo"].trigger()
    watch.settle()
    assert not any(one() for one in keys)


AT_WORK = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from workbench.settings import Settings
from workbench.ui import app as start

app, _missing = start.make_app(Settings())
window = start.open_window(Settings())
window.show()

def until(holds):
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: holds() and loop.quit())
    look.start(5)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()

window.case_work.open_path(Path(sys.argv[1]))
until(lambda: window.case.session is not None)
window.case.choose_match(window.case.state.matches[0].id)
for view in list(window.views):
    window.show_view(view)
    until(lambda: window.runner.idle and not window.compare.comparing.under_way)
window.case_work.search_work.search_again()
until(lambda: window.runner.idle)
window.case_work.report_work.export(Path(sys.argv[2]), ["html", "csv", "json"])
until(lambda: window.runner.idle)
assert (Path(sys.argv[2]) / "report.html").exists()
window.close()
print(sorted({"numpy", "cv2", "av", "PIL", "scipy", "lxml", "imagehash", "jinja2"} & set(sys.modules)))
"""


def test_the_window_process_stays_light_while_it_works(loud_case: Path, tmp_path: Path) -> None:
    """Opened, compared, searched again and exported: whatever unpacks pictures did so elsewhere."""
    known.note(loud_case)
    words = [sys.executable, "-c", AT_WORK, str(loud_case), str(tmp_path / "report")]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300)
    assert done.stdout.strip().splitlines()[-1:] == ["[]"], done.stderr
