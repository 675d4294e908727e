"""Every place of the window, one after the other: its views, panels, popovers, dialogs and the windows beside it.

A test that checks something everywhere walks `places` in one window: making a window costs seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from workbench.model.review import Stance
from workbench.ui.header import VIEWS
from workbench.ui.main_window import MainWindow

DIALOGS = (
    "case.new",
    "app.settings",
    "case.history",
    "case.check",
    "case.stamps",
    "case.restore",
    "case.hand_over",
    "case.bundle",
    "case.merge_copy",
    "case.conflicts",
    "tags.set_word",
    "find.open",
    "matches.run",
    "case.to_library",
    "case.set_published",
    "case.set_title",
    "article.put_back",
    "claims.add",
    "claims.edit",
    "claims.split",
    "claims.set_date",
    "media.set_source",
    "media.look_elsewhere_with",
    "notes.add",
    "verdict.finalise",
    "case.export",
    "library.new",
    "library.from",
    "help.keys",
    "help.meaning",
    "help.about",
    "view.palette",
    "view.work",
)
"""Actions that open a dialog, a popover or a window beside the desk."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place.

    Attributes:
        name: Of the place.
        root: Its outermost widget.
    """

    name: str
    root: QWidget


def flush() -> None:
    """Let what is closed go and what is laid out settle."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def settled(window: MainWindow) -> None:
    """Wait until nothing runs."""
    for _ in range(400):
        QApplication.processEvents()
        if window.runner.idle and not (window.gate._loading or window.gate._waiting):
            return
        QTest.qWait(5)


def tops() -> set[QWidget]:
    """Windows, dialogs and popovers on the screen."""
    found = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    return {one for one in found if not isinstance(one, QMenu)}


def opened_by(window: MainWindow, work: Callable[[], object]) -> QWidget | None:
    """What this opens; a chooser of files is closed at once."""
    before = tops()
    children = {one for one in window.findChildren(QWidget) if one.isVisible()}
    work()
    settled(window)
    for one in tops() - before:
        if isinstance(one, QFileDialog):
            one.reject()
        else:
            return one
    del children
    return next((one for one in window.findChildren(QWidget, "palette") if one.isVisible()), None)


def closed(window: MainWindow, root: QWidget) -> None:
    """Close it again."""
    if isinstance(root, QDialog):
        root.reject()
    else:
        root.close()
    settled(window)
    flush()


def places(window: MainWindow, *, dialogs: bool = True) -> Iterator[Place]:
    """Bring the window into each state in turn."""
    for name in VIEWS:
        window.show_view(name)
        settled(window)
        yield Place(name, window)
    window.show_view("desk")
    panel = window.desk.centre.keyframes
    panel.sheet.setChecked(True)
    settled(window)
    yield Place("sheet", window)
    panel.sheet.setChecked(False)
    window.desk.centre.open_tones()
    settled(window)
    tones = QApplication.activePopupWidget()
    if tones is not None:
        yield Place("tones", tones)
        closed(window, tones)
    for name in ("texts.add", "places.add"):
        window.actions_by_id[name].trigger()
        settled(window)
        yield Place(name, window)
    window.desk.tags.seen.close_forms()
    if not dialogs:
        return
    for name in DIALOGS:
        action = window.actions_by_id[name]
        if not action.isEnabled():
            continue
        found = opened_by(window, action.trigger)
        if found is not None:
            yield Place(name, found)
            closed(window, found)


def in_library(window: MainWindow, folder: Path) -> Iterator[Place]:
    """The library window and what belongs to it."""
    shown = window.window_work.show_library("", folder)
    settled(window)
    shown.view.setCurrentIndex(shown.items.index(0))
    settled(window)
    yield Place("library", shown)
    shown.browser.set_look("table")
    settled(window)
    yield Place("library.table", shown)
    work = shown.work
    asks: dict[str, Callable[[], object]] = {
        "library.add": lambda: work.ask_provenance([folder.parent / "incoming"]),
        "library.alike": work.find_duplicates,
    }
    for name, ask in asks.items():
        ask()
        settled(window)
        for dialog in [one for one in shown.findChildren(QDialog) if one.isVisible()]:
            yield Place(name, dialog)
            closed(window, dialog)
    closed(window, shown)


def visible(root: QWidget) -> list[QWidget]:
    """All widgets that can be seen in a place."""
    return [one for one in (root, *root.findChildren(QWidget)) if one.isVisible() and one.window() is root.window()]


def described(widget: QObject) -> str:
    """Which widget: its names outwards."""
    parts = []
    at: QObject | None = widget
    while at is not None and len(parts) < 4:
        parts.append(at.objectName() or type(at).__name__)
        at = at.parent()
    return " < ".join(parts)


def furnish(window: MainWindow) -> None:
    """Two of everything that can be put on a case, so that a list of it has more than one row."""
    work, seen, state = window.desk_work, window.seen_work, window.case.need_state()
    window.case.choose_claim(state.claims[0].id)
    window.show_view("desk")
    settled(window)
    steps: tuple[Callable[[], object], ...] = (
        lambda: work.add_tags(["flag", "مدينة"]),
        lambda: work.record_note(None, "The banner is the same."),
        lambda: work.record_note(None, "Шуша, 2016"),
        lambda: work.pin("url:https://archive.example/2016", Stance.FOR),
        lambda: work.pin("url:https://archive.example/2017", Stance.AGAINST),
        lambda: work.pin("url:https://archive.example/2018", Stance.AGAINST),
        lambda: seen.record_text(None, ("Շուշի", "hy", "Shushi"), _nothing, window.show_error),
        lambda: seen.record_text(None, ("مدينة شوشا", "ar", "Shusha"), _nothing, window.show_error),
        lambda: seen.record_place(None, ("Shusha", "39.76, 46.75"), _nothing, window.show_error),
        lambda: seen.record_place(None, ("Lower town", ""), _nothing, window.show_error),
    )
    for step in steps:
        step()
        settled(window)


def _nothing(_change: object) -> None:
    """Nobody waits for it."""
