"""Fixtures of the window's tests: one look, sample pictures, and no Qt warning unnoticed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.ui import gallery_boards
from workbench.ui import fonts, theme
from workbench.ui.gate import PictureGate

HERE = Path(__file__).parent
_HARMLESS = (
    "This plugin does not support propagateSizeHints",  # the offscreen platform has no window manager
    "This plugin does not support raise",
    "This plugin does not support grabbing the keyboard",
    "Detected locale",  # "C" in bare containers
)
_LOUD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication) -> None:
    """The shipped fonts, once."""
    del qapp
    fonts.load()


@pytest.fixture(autouse=True)
def qt_warnings() -> Iterator[list[str]]:
    """A warning of Qt fails the test that caused it. A test that expects one empties the list."""
    seen: list[str] = []

    def keep(kind: QtMsgType, _context: object, message: str) -> None:
        if kind in _LOUD and not any(text in message for text in _HARMLESS):
            seen.append(message)

    before = qInstallMessageHandler(keep)
    yield seen
    qInstallMessageHandler(before)
    assert seen == []


@pytest.fixture(autouse=True)
def dark(qapp: QApplication, _fonts: None) -> theme.Theme:
    """The dark look at usual text size, whatever the test before did."""
    return theme.apply(qapp, "dark")


@pytest.fixture
def gate(qapp: QApplication) -> PictureGate:
    """A gate that shows drawn landscapes, not masked."""
    del qapp
    return PictureGate(gallery_boards.provider, masked=False)


@pytest.fixture
def masked_gate(qapp: QApplication) -> PictureGate:
    """The same, masked."""
    del qapp
    return PictureGate(gallery_boards.provider, masked=True)
