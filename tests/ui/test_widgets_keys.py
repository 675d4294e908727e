"""Letters by their place on the keyboard."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.keys import PhysicalKeys, latin_key, takes_text

CYRILLIC_YERU = 0x42B  # the key that bears S in Latin
SCAN_S = {"linux": 39, "win32": 0x1F}
HERE_S = {"scan": SCAN_S.get(sys.platform, 39), "virtual": 1 if sys.platform == "darwin" else 0}


def press(key: int = CYRILLIC_YERU, scan: int = 39, virtual: int = 0, *, held: bool = False) -> QKeyEvent:
    """A key press as a platform reports it."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan, virtual, 0, "ы", held)


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[PhysicalKeys]:
    made = PhysicalKeys(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


class Ear(QWidget):
    """Keeps the keys it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.heard.append(event.key())


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_scan_codes(platform: str) -> None:
    assert latin_key(press(scan=SCAN_S[platform]), platform) == Qt.Key.Key_S


def test_mac_uses_the_virtual_key() -> None:
    assert latin_key(press(scan=0, virtual=1), "darwin") == Qt.Key.Key_S


def test_a_latin_letter_counts_as_itself() -> None:
    assert latin_key(press(key=int(Qt.Key.Key_A), scan=24), "linux") is None


def test_named_keys_are_left_alone() -> None:
    assert latin_key(press(key=int(Qt.Key.Key_Left)), "linux") is None


def test_widget_hears_the_latin_key(qtbot: QtBot, keys: PhysicalKeys) -> None:
    ear = Ear()
    qtbot.addWidget(ear)
    QCoreApplication.sendEvent(ear, press(**HERE_S))
    assert ear.heard == [int(Qt.Key.Key_S)]


def test_action_is_triggered_by_the_place_of_its_letter(qtbot: QtBot, keys: PhysicalKeys) -> None:
    ear = Ear()
    qtbot.addWidget(ear)
    action = QAction("Same footage", ear)
    action.setShortcut("S")
    ear.addAction(action)
    keys.register(action)
    with qtbot.waitSignal(action.triggered):
        QCoreApplication.sendEvent(ear, press(**HERE_S))
    assert ear.heard == []


def test_text_fields_keep_their_letters(qtbot: QtBot, keys: PhysicalKeys) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    QCoreApplication.sendEvent(field, press())
    assert field.text() == "ы"
    assert takes_text(field)


def test_a_field_that_cannot_be_written_gives_its_letters_up(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setReadOnly(True)
    assert not takes_text(field)


@pytest.mark.parametrize(("repeats", "times"), [(True, 2), (False, 1)])
def test_a_held_key_acts_once_unless_it_steps(qtbot: QtBot, keys: PhysicalKeys, repeats: bool, times: int) -> None:
    ear = Ear()
    qtbot.addWidget(ear)
    done: list[bool] = []
    action = QAction(ear)
    action.setShortcut("S")
    action.setAutoRepeat(repeats)
    action.triggered.connect(lambda: done.append(True))
    ear.addAction(action)
    keys.register(action)
    for held in (False, True):
        QCoreApplication.sendEvent(ear, press(held=held, **HERE_S))
    assert len(done) == times
    assert ear.heard == []


def test_held_enter_answers_nothing_but_gives_text_its_lines(qtbot: QtBot, keys: PhysicalKeys) -> None:
    del keys
    ear, lines = Ear(), QPlainTextEdit()
    for widget in (ear, lines):
        qtbot.addWidget(widget)
        for held in (False, True):
            enter = press(int(Qt.Key.Key_Return), held=held)
            QCoreApplication.sendEvent(widget, enter)
    assert ear.heard == [Qt.Key.Key_Return]
    assert lines.blockCount() == 3


def test_a_list_of_completions_types_for_its_field(qtbot: QtBot) -> None:
    """A "v" in a file dialog is a letter: it neither vanishes nor shows what is masked."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setCompleter(QCompleter(["drive", "drill"], field))
    field.show()
    qtbot.keyClicks(field, "dr")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert takes_text(popup)
    popup.hide()
