"""Texts seen, places, tag words and find by real keys and clicks; nothing of it holds the desk up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_desk import key
from workbench.commands import library_cases
from workbench.model.times import TimeSpan
from workbench.ui.dialogs.find import FindWindow
from workbench.ui.dialogs.palette import Palette
from workbench.ui.dialogs.word import WordsWindow
from workbench.ui.library.window import LibraryWindow
from workbench.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def write_text(window: MainWindow, qtbot: QtBot, text: str, language: str = "", translation: str = "") -> None:
    key(qtbot, window, Qt.Key.Key_T, mod=CONTROL)
    form = window.desk.tags.seen.text_form
    assert form.text.hasFocus()
    form.text.setPlainText(text)
    form.language.setEditText(language)
    form.translation.setText(translation)
    qtbot.keyClick(form.text, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, window)


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Շուշի", "Armenian", "hy"),
        ("Şuşa şəhəri", "az", "az"),
        ("Шуша", "Russian", "ru"),
        ("مدينة شوشا", "Arabic", "ar"),
        ("შუშა", "georgian", "ka"),
    ],
)
def test_ctrl_t_writes_a_text_of_any_script(
    window: MainWindow, qtbot: QtBot, text: str, language: str, code: str
) -> None:
    key(qtbot, window, Qt.Key.Key_Right)
    write_text(window, qtbot, text, language, "Shusha")
    (seen,) = window.case.need_state().texts
    assert (seen.text, seen.language, seen.translation, seen.span) == (text, code, "Shusha", TimeSpan(40))
    label = window.desk.tags.findChild(QLabel, f"seen.text.{seen.id}.words")
    assert label is not None
    assert label.text() == text
    assert window.desk.tags.seen.text_form.isHidden()
    assert window.desk.centre.stage.hasFocus()


def test_right_to_left_text_is_written_and_shown_from_the_right(window: MainWindow, qtbot: QtBot) -> None:
    write_text(window, qtbot, "مدينة", "ar")
    label = window.desk.tags.findChild(QLabel, "seen.text.1.words")
    assert label is not None
    label.resize(300, 30)
    assert first_ink(label) > label.width() / 2
    key(qtbot, window, Qt.Key.Key_T, mod=CONTROL)
    field = window.desk.tags.seen.text_form.text
    field.setPlainText("مدينة")
    field.clearFocus()
    assert first_ink(field.viewport()) > field.viewport().width() / 2
    field.setPlainText("Շուշի")
    assert first_ink(field.viewport()) < field.viewport().width() / 2


def first_ink(widget: QWidget) -> int:
    """Where, from the left, something is painted on the ground."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() // 2, image.height() - 3)
    inked = [
        x for x in range(3, image.width() - 3) for y in range(3, image.height() - 3) if image.pixel(x, y) != ground
    ]
    return min(inked, default=0)


def test_a_wrong_language_is_said_in_the_form_and_nothing_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    write_text(window, qtbot, "Շուշի", "the language of the sign")
    form = window.desk.tags.seen.text_form
    assert form.isVisible()
    assert "not a language code" in form.wrong.text()
    assert form.text.toPlainText() == "Շուշի"
    qtbot.keyClick(form.text, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert window.case.need_state().texts == ()


def test_a_place_is_written_changed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["places.add"].trigger()
    form = window.desk.tags.seen.place_form
    qtbot.keyClicks(form.place, "Lachin")
    form.coordinates.setText("39.64 46.5469")
    qtbot.keyClick(form.place, Qt.Key.Key_Return)
    settle(qtbot, window)
    (place,) = window.case.need_state().places
    assert place.coordinates == "39.64000, 46.54690"
    _click(window, qtbot, f"seen.place.{place.id}.edit")
    assert form.place.text() == "Lachin"
    form.place.setText("Laçın")
    qtbot.keyClick(form.place, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.case.need_state().places[0].place == "Laçın"
    _click(window, qtbot, f"seen.place.{place.id}.remove")
    assert window.case.need_state().places == ()


def _click(window: MainWindow, qtbot: QtBot, name: str) -> None:
    def there() -> list[QAbstractButton]:
        return [one for one in window.findChildren(QAbstractButton, name) if one.isVisibleTo(window)]

    qtbot.waitUntil(lambda: bool(there()))
    qtbot.mouseClick(there()[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_with_large_text_the_tab_with_the_form_comes_forward(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.set_two_columns(True)
    window.desk.tabs.setCurrentIndex(0)
    key(qtbot, window, Qt.Key.Key_T, mod=CONTROL)
    assert window.desk.tags.seen.text_form.text.hasFocus()
    assert window.desk.tabs.currentIndex() == 1


# -- words


@pytest.fixture
def words(window: MainWindow, qtbot: QtBot) -> WordsWindow:
    window.actions_by_id["tags.set_word"].trigger()
    settle(qtbot, window)
    found = window.findChild(WordsWindow)
    assert found is not None
    return found


def test_the_word_list_does_not_hold_the_desk_up(window: MainWindow, words: WordsWindow, qtbot: QtBot) -> None:
    assert not words.isModal()
    assert QApplication.activeModalWidget() is None
    key(qtbot, window, Qt.Key.Key_3)
    assert [use.tag for use in window.case.need_state().tags] == ["flag"]
    assert any("1 use" in words.list.item(place).text() for place in range(words.list.count()))


def test_renaming_is_one_undo(window: MainWindow, words: WordsWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_3)
    words.show_word("flag")
    words.name.setText("state flag")
    words.aliases.setText("flags, banner, bayraq")
    qtbot.keyClick(words.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [use.tag for use in window.case.need_state().tags] == ["state flag"]
    assert words.name.text() == "state flag"
    window.actions_by_id["case.undo"].trigger()
    settle(qtbot, window)
    assert [use.tag for use in window.case.need_state().tags] == ["flag"]


def test_a_spelling_of_another_word_is_refused_in_the_window(words: WordsWindow, qtbot: QtBot) -> None:
    words.show_word("flag")
    words.aliases.setText("uav")
    qtbot.mouseClick(words.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "already means" in words.wrong.text())


def test_a_used_word_is_deleted_at_the_second_press(window: MainWindow, words: WordsWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_3)
    words.show_word("flag")
    qtbot.mouseClick(words.remove, Qt.MouseButton.LeftButton)
    assert words.remove.text() == "Delete with 1 use"
    assert window.case.need_state().tags
    qtbot.mouseClick(words.remove, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.case.need_state().tags == ()
    assert "flag" not in {word.name for word in window.case.need_state().vocabulary}


def test_words_move_up_by_keys_and_merge_by_the_menu(window: MainWindow, words: WordsWindow, qtbot: QtBot) -> None:
    words.show_word("flag")
    qtbot.keyClick(words, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert [word.name for word in window.case.need_state().vocabulary][:3] == ["salute", "flag", "uniform patch"]
    words.ask_merge()
    menu = words.findChild(QMenu, "menu.merge")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "uniform").trigger()
    menu.close()
    settle(qtbot, window)
    uniform = next(word for word in window.case.need_state().vocabulary if word.name == "uniform")
    assert "flag" in uniform.aliases


def test_a_list_goes_out_and_comes_back(words: WordsWindow, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    words.export_file(tmp_path / "desk.csv")
    settle(qtbot, window)
    assert (tmp_path / "desk.csv").exists()
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    words.import_file(tmp_path / "bad.json")
    settle(qtbot, window)
    assert "not JSON" in words.wrong.text()
    words.import_file(tmp_path / "desk.csv")
    settle(qtbot, window)
    assert words.wrong.text().startswith("0 added, 0 changed")


# -- find


def find_window(window: MainWindow, qtbot: QtBot) -> FindWindow:
    key(qtbot, window, Qt.Key.Key_F, mod=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    found = window.findChild(FindWindow)
    assert found is not None
    return found


def test_find_by_alias_goes_to_the_frame(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_3, Qt.Key.Key_Home)
    found = find_window(window, qtbot)
    assert not found.isModal()
    qtbot.keyClicks(found.field, "banner")
    settle(qtbot, window)
    assert [(hit.kind, hit.text) for hit in found.hits.hits] == [("tag", "flag")]
    assert found.hits.hits[0].key == "thumb:1@80"
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert (window.view_name(), window.case.pts) == ("desk", 80)


def test_the_palette_finds_a_text_by_its_translation_and_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right)
    write_text(window, qtbot, "Շուշի", "hy", "the town of Shusha")
    key(qtbot, window, Qt.Key.Key_Home)
    window.actions_by_id["view.palette"].trigger()
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    qtbot.keyClicks(palette.field, "town of shusha")
    entry = next(one for one in palette.rows.entries if one.text == "Շուշի")
    assert entry.detail == "text seen, the town of Shusha, salute.mp4"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.case.pts == 80


def test_find_takes_a_range_for_the_range(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_I, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_O)
    write_text(window, qtbot, "Շուշի", "hy", "Shusha")
    key(qtbot, window, Qt.Key.Key_X, Qt.Key.Key_Home)
    found = find_window(window, qtbot)
    qtbot.keyClicks(found.field, "shusha")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.case.span() == TimeSpan(40, 120)
    assert "1 found" in found.told.text()


def test_find_reaches_the_tags_of_a_library(matched: MainWindow, known: Path, qtbot: QtBot) -> None:
    key(qtbot, matched, Qt.Key.Key_3)
    session = matched.case.session
    assert session is not None
    _report, said, _absent = library_cases.add_media(session, known)
    assert said.endswith("1 tag went along")
    found = find_window(matched, qtbot)
    qtbot.keyClicks(found.field, "banner")
    qtbot.waitUntil(lambda: any(hit.kind == "item" for hit in found.hits.hits), timeout=10_000)
    item = next(hit for hit in found.hits.hits if hit.kind == "item")
    assert (item.text, item.detail) == ("Oath", "flag")
    item.go()
    settle(qtbot, matched)
    shown = matched.findChild(LibraryWindow)
    assert shown is not None
    qtbot.waitUntil(lambda: [one.provenance.title for one in shown.chosen()] == ["Oath"])
    shown.search_field.setText("flag")
    assert [one.provenance.title for one in shown.items.shown] == ["Oath"]


def test_a_graphic_tag_masks_the_item_in_the_library_too(matched: MainWindow, known: Path, qtbot: QtBot) -> None:
    key(qtbot, matched, Qt.Key.Key_9)
    session = matched.case.session
    assert session is not None
    library_cases.add_media(session, known)
    matched.actions_by_id["case.undo"].trigger()
    matched.actions_by_id["library.open"].trigger()
    settle(qtbot, matched)
    matched.gate.set_masked(False)
    shown = matched.findChild(LibraryWindow)
    assert shown is not None
    qtbot.waitUntil(lambda: bool(shown.items.shown))
    tagged = next(one for one in shown.items.shown if one.tags)
    assert matched.gate.masked_for(f"item:{tagged.id}@{known}")


def test_edges_of_a_tag_move_by_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_3, Qt.Key.Key_Right)
    panel = window.desk.tags
    window.case.move_to(40)
    use = window.case.need_state().tags[0]
    window.case.move_to(400)
    menu = QMenu()
    chip = next(iter([chip for chip in _chips(window) if chip.id == use.id]), None)
    assert chip is None  # not on this frame any more
    window.case.move_to(40)
    settle(qtbot, window)
    (chip,) = [chip for chip in panel.chips.chips() if chip.id == use.id]
    window.case.set_range(40, 4_000)
    panel._add_edges(menu, chip)
    next(action for action in menu.actions() if action.text() == "Tag the range in to out").trigger()
    settle(qtbot, window)
    assert window.case.need_state().tags[0].span == TimeSpan(40, 4_000)


def _chips(window: MainWindow) -> tuple:  # type: ignore[type-arg]
    return window.desk.tags.chips.chips()


def test_windows_beside_the_desk_close_with_esc_and_with_the_case(window: MainWindow, qtbot: QtBot) -> None:
    found = find_window(window, qtbot)
    qtbot.keyClick(found.field, Qt.Key.Key_Escape)
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
    window.actions_by_id["tags.set_word"].trigger()
    window.actions_by_id["case.close"].trigger()
    settle(qtbot, window)
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
