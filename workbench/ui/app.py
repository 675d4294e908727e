"""Start of the window: look, fonts, first paint, then the case. The window process loads nothing heavier than Qt."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from workbench.settings import Settings
from workbench.ui import fonts
from workbench.ui.dialogs.crash import show_crash
from workbench.ui.keys import PhysicalKeys
from workbench.ui.look import apply_look
from workbench.ui.main_window import MainWindow

APP_NAME = "Media claim workbench"


def make_app(settings: Settings) -> tuple[QApplication, tuple[str, ...]]:
    """The application with look and fonts; also says which fonts are missing."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("media-claim-workbench")
    app.setApplicationDisplayName(APP_NAME)
    missing = fonts.load()
    apply_look(settings)
    return app, missing


def catch_faults(window: QWidget | None) -> None:
    """Show a report for what nobody caught, instead of ending."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show_crash(error.with_traceback(trace), window)

    sys.excepthook = caught


def open_window(settings: Settings, keys: PhysicalKeys | None = None) -> MainWindow:
    """The window, not shown yet."""
    window = MainWindow(settings, keys)
    catch_faults(window)
    return window


def run(case: Path | None, *, sample: bool = False) -> int:
    """Open the window; the case opens after the first paint.

    Args:
        case: Folder of a case, or None for the start page.
        sample: Build and open the sample case.

    Returns:
        The exit status.
    """
    settings = Settings()
    app, missing = make_app(settings)
    window = open_window(settings, PhysicalKeys(app))
    window.show()
    if case is not None:
        QTimer.singleShot(0, lambda: window.case_work.open_path(case))
    elif sample:
        QTimer.singleShot(0, window.case_work.open_sample)
    for sentence in missing:
        window.status_strip.say(sentence, icon="triangle-alert", tone="warn")
    return app.exec()
