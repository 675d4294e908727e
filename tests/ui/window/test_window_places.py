"""The list of places of the case, by real keys and clicks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import settle
from tests.ui.window.test_window_open import dialog
from workbench.model.gazetteer import PlaceName
from workbench.ui.dialogs.places import PlacesDialog
from workbench.ui.main_window import MainWindow


def press(asked: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(asked.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def typed(asked: PlacesDialog, text: str, qtbot: QtBot) -> None:
    """Into the cell that is being edited."""
    open_fields: list[QLineEdit] = []

    def there() -> bool:
        open_fields[:] = [one for one in asked.table.findChildren(QLineEdit) if one.isVisible()]
        return len(open_fields) == 1

    qtbot.waitUntil(there)
    open_fields[0].selectAll()
    open_fields[0].insert(text)  # what keyboards of other scripts do
    qtbot.keyClick(open_fields[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not there())


def test_a_place_is_written_and_offers_its_coordinates(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["case.places"].trigger()
    asked = dialog(window, "places")
    assert isinstance(asked, PlacesDialog)
    press(asked, "places.add", qtbot)
    typed(asked, "Shushi", qtbot)
    for column, text in ((1, "Şuşa; Шуша"), (2, "north")):
        asked.table.setCurrentCell(0, column)
        asked.table.editItem(asked.table.item(0, column))
        typed(asked, text, qtbot)
    press(asked, "places.ok", qtbot)
    assert asked.isVisible()
    assert "Line 1" in asked.wrong.text()
    asked.table.editItem(asked.table.item(0, 2))
    typed(asked, "39.758, 46.747", qtbot)
    press(asked, "places.ok", qtbot)
    settle(qtbot, window)
    assert window.case.need_state().gazetteer == (PlaceName("Shushi", ("Şuşa", "Шуша"), "39.75800, 46.74700"),)
    form = window.desk.tags.seen.place_form
    window.actions_by_id["places.add"].trigger()
    qtbot.keyClicks(form.place, "shushi")
    assert form.coordinates.text() == "39.75800, 46.74700"
    qtbot.keyClicks(form.place, "x")
    assert form.coordinates.text() == ""
    qtbot.keyClicks(form.coordinates, "1, 2")
    qtbot.keyClick(form.place, Qt.Key.Key_Backspace)
    assert form.coordinates.text() == "1, 2"


def test_a_list_is_taken_over_and_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    file.write_text("name,other spellings,coordinates\nBaku,Bakı;Баку,\nShushi,,\n", encoding="utf-8")
    window.actions_by_id["case.places"].trigger()
    asked = dialog(window, "places")
    assert isinstance(asked, PlacesDialog)
    asked.take_list(file)
    asked.take_list(file)
    assert asked.table.rowCount() == 2
    asked.table.selectRow(1)
    press(asked, "places.remove", qtbot)
    asked._write(tmp_path / "written.csv")
    assert "Баку" in (tmp_path / "written.csv").read_text(encoding="utf-8-sig")
    asked.take_list(tmp_path / "none.csv")
    assert "cannot be read" in asked.wrong.text()
    press(asked, "places.ok", qtbot)
    settle(qtbot, window)
    assert [place.name for place in window.case.need_state().gazetteer] == ["Baku"]
