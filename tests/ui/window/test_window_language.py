"""The real window in Ukrainian: no view, menu or dialog says a message of the catalogue in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.untranslated import Reader
from tests.ui.window.conftest import settle
from workbench.settings import PREFERENCES
from workbench.ui import language
from workbench.ui.main_window import MainWindow

VIEWS = ("desk", "review", "compare", "verdict")
DIALOGS = (
    "app.settings",
    "help.keys",
    "help.meaning",
    "help.about",
    "case.history",
    "case.export",
    "case.add_media",
    "matches.run",
    "claims.add",
    "claims.edit",
    "claims.set_date",
    "notes.add",
    "tags.set_word",
    "find.open",
    "article.put_back",
    "verdict.finalise",
    "library.new",
    "library.from",
    "case.new",
)
# the tag "graphic" is a word of the sample's vocabulary, which people may change
USERS = {"graphic"}


@pytest.fixture
def ukrainian(qapp: QApplication) -> Iterator[None]:
    del qapp
    language.use("uk")
    yield
    language.use("en")


@pytest.fixture
def spoken(ukrainian: None, request: pytest.FixtureRequest) -> MainWindow:
    """The window on a case with matches, made while Ukrainian is spoken."""
    made: MainWindow = request.getfixturevalue("matched")
    return made


def _left(reader: Reader, widget: QWidget) -> dict[str, str]:
    return {text: where for text, where in reader.left(widget).items() if text not in USERS}


def test_every_view_menu_and_dialog(spoken: MainWindow, qtbot: QtBot) -> None:
    reader, left = Reader(), {}
    left["start"] = _left(reader, spoken.start)
    for view in VIEWS:
        spoken.show_view(view)
        settle(qtbot, spoken)
        left[view] = _left(reader, spoken)
    spoken.show_view("desk")
    for menu in spoken.menus.values() if hasattr(spoken, "menus") else ():
        left[menu.objectName()] = _left(reader, menu)
    for name in DIALOGS:
        action = spoken.actions_by_id[name]
        if not action.isEnabled():
            continue
        action.trigger()
        settle(qtbot, spoken)
        for dialog in [one for one in spoken.findChildren(QDialog) if one.isVisible()]:
            left[name] = _left(reader, dialog)
            dialog.reject()
    assert {where: texts for where, texts in left.items() if texts} == {}


def test_the_palette_finds_commands_by_words_of_either_language(spoken: MainWindow, qtbot: QtBot) -> None:
    spoken.actions_by_id["view.palette"].trigger()
    palette = next(one for one in spoken.findChildren(QWidget, "palette") if one.isVisible())
    for typed in ("віддзеркалити", "mirror", "налаштування", "preferences"):
        palette.field.setText(typed)  # type: ignore[attr-defined]
        wanted = "Віддзеркалити" if typed in ("віддзеркалити", "mirror") else "Налаштування"
        assert any(wanted in entry.text for entry in palette.rows.entries), typed  # type: ignore[attr-defined]
    palette.close()
    settle(qtbot, spoken)


def test_languages_are_offered_by_their_own_names_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["app.settings"].trigger()
    field = next(one for one in window.findChildren(QComboBox, "settings.language") if one.isVisible())
    assert [field.itemText(place) for place in range(field.count())] == ["As the system", "English", "Українська"]
    field.activated.emit(2)
    assert window.settings.get("language") == "uk"
    offered = next(one.choices for one in PREFERENCES if one.key == "language")
    assert {code: name for code, name in offered if code != "system"} == language.LANGUAGES
    settle(qtbot, window)


def test_what_is_left_in_english_is_found(ukrainian: None, qtbot: QtBot) -> None:
    reader = Reader()
    for text in ("Add a claim…", "Claim 3", "Found nowhere", "There is no claim 9 in this case."):
        label = QLabel(text)
        qtbot.addWidget(label)
        label.show()
        assert text in reader.left(label)
