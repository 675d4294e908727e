"""All that can be done is done by keyboard too: every command, every control, every menu of the right button."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.ui.window.places import described, flush, furnish, places, settled, visible
from workbench.ui.actions import HELD, Actions
from workbench.ui.dialogs.palette import ENTRY
from workbench.ui.keys import PhysicalKeys
from workbench.ui.main_window import MainWindow

ROOT = Path(__file__).parents[3]
KEYS = Qt.FocusPolicy.TabFocus
HANDLERS = (
    "mousePressEvent",
    "mouseReleaseEvent",
    "mouseMoveEvent",
    "enterEvent",
    "mouseDoubleClickEvent",
    "contextMenuEvent",
    "dropEvent",
    "wheelEvent",
)


def test_every_command_is_in_the_palette_and_in_a_menu_or_on_a_key(start: MainWindow) -> None:
    actions: Actions = start.actions_by_id
    in_menus = {one for menu in start.header.findChildren(QMenu) for one in menu.actions()}
    unreachable = [name for name in actions.ids() if actions[name] not in in_menus and not actions[name].shortcuts()]
    assert unreachable == []
    actions["view.palette"].trigger()
    palette = next(one for one in start.findChildren(QWidget, "palette") if one.isVisible())
    rows, missing = palette.rows, []  # type: ignore[attr-defined]
    for name in set(actions.ids()) - {"view.palette"}:
        title = actions[name].text().rstrip("…")
        palette.field.setText(title)  # type: ignore[attr-defined]
        if title not in {rows.index(row).data(ENTRY).text for row in range(rows.rowCount())}:
            missing.append(name)
    palette.close()
    assert missing == []


def test_no_key_is_taken_twice(start: MainWindow) -> None:
    held = {name: [spec] for name, spec in (("view.look", "V"), ("view.loupe", "Z")) if name in HELD}
    keys = Counter(key.toString() for action in start.actions_by_id.all() for key in action.shortcuts())
    keys.update(key for spec in held.values() for key in spec)
    keys.update(("Tab", "Shift+Tab", "Menu", "Shift+F10"))
    assert [key for key, count in keys.items() if count > 1] == []


WAYS: dict[str, tuple[str, ...]] = {
    "AddMediaDialog": ("case.add_media",),
    "ArticleBrowser": ("key:Enter", "menu"),
    "ArticleMargin": ("media.next", "claims.next"),
    "Choice": ("none: the wheel only scrolls past it",),
    "ClaimView": ("claims.next", "media.next", "media.give", "claims.link", "case.add_media", "menu"),
    "CodeLabel": ("media.copy_hash",),
    "ComparePair": ("key:Alt+Left", "key:Up", "view.zoom_in"),
    "ContactSheet": ("key:arrows", "menu"),
    "CoverageBar": ("matches.next", "matches.last"),
    "CoverCanvas": ("key:Insert", "key:arrows"),
    "DropField": ("case.new", "case.open"),
    "DateHistogram": ("key:arrows",),
    "EvidenceColumn": ("verdict.pin_against", "verdict.pin_for"),
    "KeyframeStrip": ("menu",),
    "LibraryWindow": ("library.add",),
    "MainWindow": ("case.new", "case.add_media"),
    "MatchPictures": ("key:Left", "compare.next_mode"),
    "PaletteField": ("view.palette",),
    "PillarLine": ("verdict.pin_against", "key:the pencil of a pin"),
    "PinSide": ("verdict.pin_against", "verdict.pin_for"),
    "PreviewText": ("key:Space in the list of claims", "key:Ctrl+Shift+C"),
    "RecentButton": ("key:Space",),
    "ScopeChips": ("menu",),
    "SegmentedControl": ("key:arrows",),
    "Stage": ("view.zoom_in", "view.fit", "key:Alt+Left", "case.add_media", "menu"),
    "StartView": ("case.new",),
    "TableHead": ("key:the list Sort by",),
    "Thumbnail": ("key:Enter",),
    "Timeline": ("play.frame_on", "play.mark_in", "play.next_match", "view.zoom_in", "key:Enter"),
    "WrappedBox": ("key:Space",),
}
"""Classes that listen to the mouse, and what does the same by keyboard: commands, keys of their own, or their menu."""


def test_whatever_listens_to_the_mouse_has_a_way_by_keyboard(start: MainWindow) -> None:
    found = {
        one.name
        for path in (ROOT / "workbench" / "ui").rglob("*.py")
        for one in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(one, ast.ClassDef)
        and any(isinstance(part, ast.FunctionDef) and part.name in HANDLERS for part in one.body)
    }
    assert found == set(WAYS), "say here and in docs/commands.md how the keyboard does what the mouse does"
    commands = {way for ways in WAYS.values() for way in ways if "." in way and not way.startswith(("key:", "none:"))}
    assert commands <= set(start.actions_by_id.ids())


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[PhysicalKeys]:
    made = PhysicalKeys(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="the system makes the menu of Shift+F10 there")
def test_the_menu_of_the_right_button_opens_by_key(matched: MainWindow, keys: PhysicalKeys) -> None:
    del keys
    furnish(matched)
    desk = matched.desk
    strip = desk.centre.keyframes.strip
    strip.setCurrentIndex(strip.model().index(0, 0))
    chosen = (matched.case.claim_id, matched.case.media_id)
    for widget in (desk.article.text, desk.claims.list, strip, desk.centre.stage, desk.tags.chips.buttons()[0]):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), described(widget)
        assert menu.actions()
        menu.close()
        flush()
    assert (matched.case.claim_id, matched.case.media_id) == chosen


def test_panels_change_their_size_by_key(matched: MainWindow) -> None:
    desk = matched.desk
    desk.claims.list.setFocus()
    for key, size in ((Qt.Key.Key_Right, desk.claims.width), (Qt.Key.Key_Up, desk.claims.height)):
        before = size()
        QTest.keyClick(desk.claims.list, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        after = size()
        assert (after > before) == (key == Qt.Key.Key_Right)
        assert after != before


def test_enlarged_compared_pictures_move_by_key(matched: MainWindow) -> None:
    matched.show_view("compare")
    settled(matched)
    pair = matched.compare.pair
    pair.setFocus()
    medium = matched.case.media_id
    QTest.keyClick(pair, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert pair._centre.x() == 0.5
    pair.zoom_by(4.0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(pair, key, Qt.KeyboardModifier.AltModifier)
    assert pair._centre.x() < 0.5 < pair._centre.y()
    assert matched.case.media_id == medium


def stops(root: QWidget) -> set[QWidget]:
    """What Tab should reach."""
    return {
        one
        for one in visible(root)
        if one.focusPolicy() & KEYS
        and one.isEnabled()
        and one.focusProxy() is None
        and one.objectName() != "qt_spinbox_lineedit"
    }


def round_trip(key: Qt.Key, most: int = 250) -> list[QWidget]:
    """The controls Tab goes through until it comes back to the first."""
    gone: list[QWidget] = []
    for _ in range(most):
        now = QApplication.focusWidget()
        if now is None or (gone and now is gone[0] and len(gone) > 1):
            break
        gone.append(now)
        QTest.keyClick(now, key)
        if QApplication.focusWidget() is now:
            break
    return gone


def test_tab_goes_round_every_control(matched: MainWindow) -> None:
    furnish(matched)
    wrong, reached = [], 0
    for place in places(matched):
        place.root.activateWindow()
        QApplication.processEvents()
        wanted = stops(place.root)
        if not wanted:
            continue
        first = next(iter(one for one in visible(place.root) if one in wanted))
        first.setFocus()
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            gone = round_trip(key)
            reached += len(gone)
            missed = wanted - set(gone)
            wrong += [f"{place.name} {key.name}: not reached: {described(one)}" for one in missed if one.isVisible()]
    assert "\n".join(sorted(wrong)) == ""
    assert reached > 500
